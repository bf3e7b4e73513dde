import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/checker_pass.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var checker_pass_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "checker_pass.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["platform_run_id", "written_at_utc", "engine_run_root", "world_key", "status", "reason_codes", "issues", "gates", "outputs", "overall_pass", "strict", "task_arn"], "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "engine_run_root": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "world_key": { "oneOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["manifest_fingerprint", "parameter_hash", "scenario_id", "seed"], "properties": { "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" } } }] }, "status": { "enum": ["OK", "WARN", "FAIL"] }, "reason_codes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 64 } }, "issues": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["code", "severity", "detail"], "properties": { "code": { "type": "string", "minLength": 1, "maxLength": 64 }, "severity": { "enum": ["ERROR", "WARN"] }, "detail": { "type": "string", "minLength": 1, "maxLength": 512 } } } }, "gates": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["gate_id", "verdict", "digest"], "properties": { "gate_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "verdict": { "enum": ["PASS", "MISSING", "MISMATCH"] }, "digest": { "oneOf": [{ "type": "null" }, { "$ref": "common.v1.schema.json#/$defs/hex64" }] } } } }, "outputs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["output_id", "verdict", "row_count", "part_count", "ordering_violations", "fingerprint_match", "stream_view_id", "receipt_ref", "manifest_ref"], "properties": { "output_id": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" }, "verdict": { "enum": ["PASS", "FAIL"] }, "row_count": { "type": "integer", "minimum": 0 }, "part_count": { "type": "integer", "minimum": 0 }, "ordering_violations": { "type": "integer", "minimum": 0 }, "fingerprint_match": { "type": "boolean" }, "stream_view_id": { "oneOf": [{ "type": "null" }, { "$ref": "common.v1.schema.json#/$defs/hex64" }] }, "receipt_ref": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "manifest_ref": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "slice": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "start_utc", "end_utc", "max_rows"], "properties": { "kind": { "const": "window" }, "start_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "end_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "max_rows": { "type": "null" } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "start_utc", "end_utc", "max_rows"], "properties": { "kind": { "const": "first_rows" }, "start_utc": { "type": "null" }, "end_utc": { "type": "null" }, "max_rows": { "type": "integer", "minimum": 1 } } }] } } } }, "overall_pass": { "type": "boolean" }, "strict": { "type": "boolean" }, "task_arn": { "type": "string", "minLength": 1, "maxLength": 1024 } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern6 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern9 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern11 = new RegExp("^[A-Za-z0-9_]+$", "u");
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
    if (data.engine_run_root === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.world_key === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world_key" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.reason_codes === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason_codes" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.issues === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issues" } };
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
    if (data.outputs === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.overall_pass === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.strict === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strict" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.task_arn === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data0 = data.platform_run_id;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err13 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
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
        if (!pattern5.test(data1)) {
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
    if (data.engine_run_root !== void 0) {
      let data2 = data.engine_run_root;
      if (typeof data2 === "string") {
        if (func2(data2) > 1024) {
          const err17 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err18 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!pattern6.test(data2)) {
          const err19 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.world_key !== void 0) {
      let data3 = data.world_key;
      const _errs11 = errors;
      let valid3 = false;
      let passing0 = null;
      const _errs12 = errors;
      if (data3 !== null) {
        const err21 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/oneOf/0/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var _valid0 = _errs12 === errors;
      if (_valid0) {
        valid3 = true;
        passing0 = 0;
      }
      const _errs14 = errors;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.manifest_fingerprint === void 0) {
          const err22 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data3.parameter_hash === void 0) {
          const err23 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data3.scenario_id === void 0) {
          const err24 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data3.seed === void 0) {
          const err25 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "seed" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "manifest_fingerprint" || key1 === "parameter_hash" || key1 === "scenario_id" || key1 === "seed")) {
            const err26 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data3.manifest_fingerprint !== void 0) {
          let data4 = data3.manifest_fingerprint;
          if (typeof data4 === "string") {
            if (!pattern7.test(data4)) {
              const err27 = { instancePath: instancePath + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data3.parameter_hash !== void 0) {
          let data5 = data3.parameter_hash;
          if (typeof data5 === "string") {
            if (!pattern7.test(data5)) {
              const err29 = { instancePath: instancePath + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data3.scenario_id !== void 0) {
          let data6 = data3.scenario_id;
          if (typeof data6 === "string") {
            if (func2(data6) > 256) {
              const err31 = { instancePath: instancePath + "/world_key/scenario_id", schemaPath: "#/properties/world_key/oneOf/1/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (func2(data6) < 1) {
              const err32 = { instancePath: instancePath + "/world_key/scenario_id", schemaPath: "#/properties/world_key/oneOf/1/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/world_key/scenario_id", schemaPath: "#/properties/world_key/oneOf/1/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data3.seed !== void 0) {
          let data7 = data3.seed;
          if (typeof data7 === "string") {
            if (!pattern9.test(data7)) {
              const err34 = { instancePath: instancePath + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      var _valid0 = _errs14 === errors;
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
        const err37 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
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
    if (data.status !== void 0) {
      let data8 = data.status;
      if (!(data8 === "OK" || data8 === "WARN" || data8 === "FAIL")) {
        const err38 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.reason_codes !== void 0) {
      let data9 = data.reason_codes;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 === "string") {
            if (func2(data10) > 64) {
              const err39 = { instancePath: instancePath + "/reason_codes/" + i0, schemaPath: "#/properties/reason_codes/items/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (func2(data10) < 1) {
              const err40 = { instancePath: instancePath + "/reason_codes/" + i0, schemaPath: "#/properties/reason_codes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/reason_codes/" + i0, schemaPath: "#/properties/reason_codes/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/reason_codes", schemaPath: "#/properties/reason_codes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.issues !== void 0) {
      let data11 = data.issues;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.code === void 0) {
              const err43 = { instancePath: instancePath + "/issues/" + i1, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "code" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data12.severity === void 0) {
              const err44 = { instancePath: instancePath + "/issues/" + i1, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "severity" } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data12.detail === void 0) {
              const err45 = { instancePath: instancePath + "/issues/" + i1, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "detail" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            for (const key2 in data12) {
              if (!(key2 === "code" || key2 === "severity" || key2 === "detail")) {
                const err46 = { instancePath: instancePath + "/issues/" + i1, schemaPath: "#/properties/issues/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data12.code !== void 0) {
              let data13 = data12.code;
              if (typeof data13 === "string") {
                if (func2(data13) > 64) {
                  const err47 = { instancePath: instancePath + "/issues/" + i1 + "/code", schemaPath: "#/properties/issues/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (func2(data13) < 1) {
                  const err48 = { instancePath: instancePath + "/issues/" + i1 + "/code", schemaPath: "#/properties/issues/items/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/issues/" + i1 + "/code", schemaPath: "#/properties/issues/items/properties/code/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data12.severity !== void 0) {
              let data14 = data12.severity;
              if (!(data14 === "ERROR" || data14 === "WARN")) {
                const err50 = { instancePath: instancePath + "/issues/" + i1 + "/severity", schemaPath: "#/properties/issues/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.issues.items.properties.severity.enum } };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data12.detail !== void 0) {
              let data15 = data12.detail;
              if (typeof data15 === "string") {
                if (func2(data15) > 512) {
                  const err51 = { instancePath: instancePath + "/issues/" + i1 + "/detail", schemaPath: "#/properties/issues/items/properties/detail/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
                if (func2(data15) < 1) {
                  const err52 = { instancePath: instancePath + "/issues/" + i1 + "/detail", schemaPath: "#/properties/issues/items/properties/detail/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/issues/" + i1 + "/detail", schemaPath: "#/properties/issues/items/properties/detail/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/issues/" + i1, schemaPath: "#/properties/issues/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.gates !== void 0) {
      let data16 = data.gates;
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data17 = data16[i2];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.gate_id === void 0) {
              const err56 = { instancePath: instancePath + "/gates/" + i2, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "gate_id" } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data17.verdict === void 0) {
              const err57 = { instancePath: instancePath + "/gates/" + i2, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "verdict" } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data17.digest === void 0) {
              const err58 = { instancePath: instancePath + "/gates/" + i2, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "digest" } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            for (const key3 in data17) {
              if (!(key3 === "gate_id" || key3 === "verdict" || key3 === "digest")) {
                const err59 = { instancePath: instancePath + "/gates/" + i2, schemaPath: "#/properties/gates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data17.gate_id !== void 0) {
              let data18 = data17.gate_id;
              if (typeof data18 === "string") {
                if (func2(data18) > 128) {
                  const err60 = { instancePath: instancePath + "/gates/" + i2 + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (func2(data18) < 1) {
                  const err61 = { instancePath: instancePath + "/gates/" + i2 + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/gates/" + i2 + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data17.verdict !== void 0) {
              let data19 = data17.verdict;
              if (!(data19 === "PASS" || data19 === "MISSING" || data19 === "MISMATCH")) {
                const err63 = { instancePath: instancePath + "/gates/" + i2 + "/verdict", schemaPath: "#/properties/gates/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema31.properties.gates.items.properties.verdict.enum } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data17.digest !== void 0) {
              let data20 = data17.digest;
              const _errs52 = errors;
              let valid16 = false;
              let passing1 = null;
              const _errs53 = errors;
              if (data20 !== null) {
                const err64 = { instancePath: instancePath + "/gates/" + i2 + "/digest", schemaPath: "#/properties/gates/items/properties/digest/oneOf/0/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
              var _valid1 = _errs53 === errors;
              if (_valid1) {
                valid16 = true;
                passing1 = 0;
              }
              const _errs55 = errors;
              if (typeof data20 === "string") {
                if (!pattern7.test(data20)) {
                  const err65 = { instancePath: instancePath + "/gates/" + i2 + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              } else {
                const err66 = { instancePath: instancePath + "/gates/" + i2 + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              var _valid1 = _errs55 === errors;
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
                const err67 = { instancePath: instancePath + "/gates/" + i2 + "/digest", schemaPath: "#/properties/gates/items/properties/digest/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              } else {
                errors = _errs52;
                if (vErrors !== null) {
                  if (_errs52) {
                    vErrors.length = _errs52;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/gates/" + i2, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" } };
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
    if (data.outputs !== void 0) {
      let data21 = data.outputs;
      if (Array.isArray(data21)) {
        const len3 = data21.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data22 = data21[i3];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.output_id === void 0) {
              const err70 = { instancePath: instancePath + "/outputs/" + i3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            if (data22.verdict === void 0) {
              const err71 = { instancePath: instancePath + "/outputs/" + i3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "verdict" } };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (data22.row_count === void 0) {
              const err72 = { instancePath: instancePath + "/outputs/" + i3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "row_count" } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (data22.part_count === void 0) {
              const err73 = { instancePath: instancePath + "/outputs/" + i3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "part_count" } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            if (data22.ordering_violations === void 0) {
              const err74 = { instancePath: instancePath + "/outputs/" + i3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "ordering_violations" } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data22.fingerprint_match === void 0) {
              const err75 = { instancePath: instancePath + "/outputs/" + i3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "fingerprint_match" } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data22.stream_view_id === void 0) {
              const err76 = { instancePath: instancePath + "/outputs/" + i3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "stream_view_id" } };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            if (data22.receipt_ref === void 0) {
              const err77 = { instancePath: instancePath + "/outputs/" + i3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "receipt_ref" } };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            if (data22.manifest_ref === void 0) {
              const err78 = { instancePath: instancePath + "/outputs/" + i3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "manifest_ref" } };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            for (const key4 in data22) {
              if (!func1.call(schema31.properties.outputs.items.properties, key4)) {
                const err79 = { instancePath: instancePath + "/outputs/" + i3, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data22.output_id !== void 0) {
              let data23 = data22.output_id;
              if (typeof data23 === "string") {
                if (func2(data23) > 128) {
                  const err80 = { instancePath: instancePath + "/outputs/" + i3 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                if (func2(data23) < 1) {
                  const err81 = { instancePath: instancePath + "/outputs/" + i3 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                if (!pattern11.test(data23)) {
                  const err82 = { instancePath: instancePath + "/outputs/" + i3 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              } else {
                const err83 = { instancePath: instancePath + "/outputs/" + i3 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data22.verdict !== void 0) {
              let data24 = data22.verdict;
              if (!(data24 === "PASS" || data24 === "FAIL")) {
                const err84 = { instancePath: instancePath + "/outputs/" + i3 + "/verdict", schemaPath: "#/properties/outputs/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema31.properties.outputs.items.properties.verdict.enum } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data22.row_count !== void 0) {
              let data25 = data22.row_count;
              if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                const err85 = { instancePath: instancePath + "/outputs/" + i3 + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
              if (typeof data25 == "number" && isFinite(data25)) {
                if (data25 < 0 || isNaN(data25)) {
                  const err86 = { instancePath: instancePath + "/outputs/" + i3 + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              }
            }
            if (data22.part_count !== void 0) {
              let data26 = data22.part_count;
              if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                const err87 = { instancePath: instancePath + "/outputs/" + i3 + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
              if (typeof data26 == "number" && isFinite(data26)) {
                if (data26 < 0 || isNaN(data26)) {
                  const err88 = { instancePath: instancePath + "/outputs/" + i3 + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              }
            }
            if (data22.ordering_violations !== void 0) {
              let data27 = data22.ordering_violations;
              if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                const err89 = { instancePath: instancePath + "/outputs/" + i3 + "/ordering_violations", schemaPath: "#/properties/outputs/items/properties/ordering_violations/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
              if (typeof data27 == "number" && isFinite(data27)) {
                if (data27 < 0 || isNaN(data27)) {
                  const err90 = { instancePath: instancePath + "/outputs/" + i3 + "/ordering_violations", schemaPath: "#/properties/outputs/items/properties/ordering_violations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              }
            }
            if (data22.fingerprint_match !== void 0) {
              if (typeof data22.fingerprint_match !== "boolean") {
                const err91 = { instancePath: instancePath + "/outputs/" + i3 + "/fingerprint_match", schemaPath: "#/properties/outputs/items/properties/fingerprint_match/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            if (data22.stream_view_id !== void 0) {
              let data29 = data22.stream_view_id;
              const _errs75 = errors;
              let valid21 = false;
              let passing2 = null;
              const _errs76 = errors;
              if (data29 !== null) {
                const err92 = { instancePath: instancePath + "/outputs/" + i3 + "/stream_view_id", schemaPath: "#/properties/outputs/items/properties/stream_view_id/oneOf/0/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
              var _valid2 = _errs76 === errors;
              if (_valid2) {
                valid21 = true;
                passing2 = 0;
              }
              const _errs78 = errors;
              if (typeof data29 === "string") {
                if (!pattern7.test(data29)) {
                  const err93 = { instancePath: instancePath + "/outputs/" + i3 + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              } else {
                const err94 = { instancePath: instancePath + "/outputs/" + i3 + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
              var _valid2 = _errs78 === errors;
              if (_valid2 && valid21) {
                valid21 = false;
                passing2 = [passing2, 1];
              } else {
                if (_valid2) {
                  valid21 = true;
                  passing2 = 1;
                }
              }
              if (!valid21) {
                const err95 = { instancePath: instancePath + "/outputs/" + i3 + "/stream_view_id", schemaPath: "#/properties/outputs/items/properties/stream_view_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
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
            if (data22.receipt_ref !== void 0) {
              let data30 = data22.receipt_ref;
              if (typeof data30 === "string") {
                if (func2(data30) > 1024) {
                  const err96 = { instancePath: instancePath + "/outputs/" + i3 + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
                if (func2(data30) < 1) {
                  const err97 = { instancePath: instancePath + "/outputs/" + i3 + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
                if (!pattern6.test(data30)) {
                  const err98 = { instancePath: instancePath + "/outputs/" + i3 + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              } else {
                const err99 = { instancePath: instancePath + "/outputs/" + i3 + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data22.manifest_ref !== void 0) {
              let data31 = data22.manifest_ref;
              if (typeof data31 === "string") {
                if (func2(data31) > 1024) {
                  const err100 = { instancePath: instancePath + "/outputs/" + i3 + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
                if (func2(data31) < 1) {
                  const err101 = { instancePath: instancePath + "/outputs/" + i3 + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
                if (!pattern6.test(data31)) {
                  const err102 = { instancePath: instancePath + "/outputs/" + i3 + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              } else {
                const err103 = { instancePath: instancePath + "/outputs/" + i3 + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data22.slice !== void 0) {
              let data32 = data22.slice;
              const _errs86 = errors;
              let valid23 = false;
              let passing3 = null;
              const _errs87 = errors;
              if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                if (data32.kind === void 0) {
                  const err104 = { instancePath: instancePath + "/outputs/" + i3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
                if (data32.start_utc === void 0) {
                  const err105 = { instancePath: instancePath + "/outputs/" + i3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "start_utc" } };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
                if (data32.end_utc === void 0) {
                  const err106 = { instancePath: instancePath + "/outputs/" + i3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "end_utc" } };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
                if (data32.max_rows === void 0) {
                  const err107 = { instancePath: instancePath + "/outputs/" + i3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "max_rows" } };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
                for (const key5 in data32) {
                  if (!(key5 === "kind" || key5 === "start_utc" || key5 === "end_utc" || key5 === "max_rows")) {
                    const err108 = { instancePath: instancePath + "/outputs/" + i3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                }
                if (data32.kind !== void 0) {
                  if ("window" !== data32.kind) {
                    const err109 = { instancePath: instancePath + "/outputs/" + i3 + "/slice/kind", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "window" } };
                    if (vErrors === null) {
                      vErrors = [err109];
                    } else {
                      vErrors.push(err109);
                    }
                    errors++;
                  }
                }
                if (data32.start_utc !== void 0) {
                  let data34 = data32.start_utc;
                  if (typeof data34 === "string") {
                    if (!pattern5.test(data34)) {
                      const err110 = { instancePath: instancePath + "/outputs/" + i3 + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      if (vErrors === null) {
                        vErrors = [err110];
                      } else {
                        vErrors.push(err110);
                      }
                      errors++;
                    }
                  } else {
                    const err111 = { instancePath: instancePath + "/outputs/" + i3 + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                }
                if (data32.end_utc !== void 0) {
                  let data35 = data32.end_utc;
                  if (typeof data35 === "string") {
                    if (!pattern5.test(data35)) {
                      const err112 = { instancePath: instancePath + "/outputs/" + i3 + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors++;
                    }
                  } else {
                    const err113 = { instancePath: instancePath + "/outputs/" + i3 + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                }
                if (data32.max_rows !== void 0) {
                  if (data32.max_rows !== null) {
                    const err114 = { instancePath: instancePath + "/outputs/" + i3 + "/slice/max_rows", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/properties/max_rows/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err114];
                    } else {
                      vErrors.push(err114);
                    }
                    errors++;
                  }
                }
              } else {
                const err115 = { instancePath: instancePath + "/outputs/" + i3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
              var _valid3 = _errs87 === errors;
              if (_valid3) {
                valid23 = true;
                passing3 = 0;
                var props1 = true;
              }
              const _errs99 = errors;
              if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                if (data32.kind === void 0) {
                  const err116 = { instancePath: instancePath + "/outputs/" + i3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
                if (data32.start_utc === void 0) {
                  const err117 = { instancePath: instancePath + "/outputs/" + i3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "start_utc" } };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
                if (data32.end_utc === void 0) {
                  const err118 = { instancePath: instancePath + "/outputs/" + i3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "end_utc" } };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
                if (data32.max_rows === void 0) {
                  const err119 = { instancePath: instancePath + "/outputs/" + i3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "max_rows" } };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
                for (const key6 in data32) {
                  if (!(key6 === "kind" || key6 === "start_utc" || key6 === "end_utc" || key6 === "max_rows")) {
                    const err120 = { instancePath: instancePath + "/outputs/" + i3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                }
                if (data32.kind !== void 0) {
                  if ("first_rows" !== data32.kind) {
                    const err121 = { instancePath: instancePath + "/outputs/" + i3 + "/slice/kind", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "first_rows" } };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                }
                if (data32.start_utc !== void 0) {
                  if (data32.start_utc !== null) {
                    const err122 = { instancePath: instancePath + "/outputs/" + i3 + "/slice/start_utc", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/start_utc/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                }
                if (data32.end_utc !== void 0) {
                  if (data32.end_utc !== null) {
                    const err123 = { instancePath: instancePath + "/outputs/" + i3 + "/slice/end_utc", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/end_utc/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err123];
                    } else {
                      vErrors.push(err123);
                    }
                    errors++;
                  }
                }
                if (data32.max_rows !== void 0) {
                  let data40 = data32.max_rows;
                  if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                    const err124 = { instancePath: instancePath + "/outputs/" + i3 + "/slice/max_rows", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/max_rows/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                  if (typeof data40 == "number" && isFinite(data40)) {
                    if (data40 < 1 || isNaN(data40)) {
                      const err125 = { instancePath: instancePath + "/outputs/" + i3 + "/slice/max_rows", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/max_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err125];
                      } else {
                        vErrors.push(err125);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err126 = { instancePath: instancePath + "/outputs/" + i3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
              var _valid3 = _errs99 === errors;
              if (_valid3 && valid23) {
                valid23 = false;
                passing3 = [passing3, 1];
              } else {
                if (_valid3) {
                  valid23 = true;
                  passing3 = 1;
                  if (props1 !== true) {
                    props1 = true;
                  }
                }
              }
              if (!valid23) {
                const err127 = { instancePath: instancePath + "/outputs/" + i3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 } };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              } else {
                errors = _errs86;
                if (vErrors !== null) {
                  if (_errs86) {
                    vErrors.length = _errs86;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err128 = { instancePath: instancePath + "/outputs/" + i3, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
      } else {
        const err129 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err129];
        } else {
          vErrors.push(err129);
        }
        errors++;
      }
    }
    if (data.overall_pass !== void 0) {
      if (typeof data.overall_pass !== "boolean") {
        const err130 = { instancePath: instancePath + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err130];
        } else {
          vErrors.push(err130);
        }
        errors++;
      }
    }
    if (data.strict !== void 0) {
      if (typeof data.strict !== "boolean") {
        const err131 = { instancePath: instancePath + "/strict", schemaPath: "#/properties/strict/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
    }
    if (data.task_arn !== void 0) {
      let data43 = data.task_arn;
      if (typeof data43 === "string") {
        if (func2(data43) > 1024) {
          const err132 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err132];
          } else {
            vErrors.push(err132);
          }
          errors++;
        }
        if (func2(data43) < 1) {
          const err133 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
      } else {
        const err134 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err134];
        } else {
          vErrors.push(err134);
        }
        errors++;
      }
    }
  } else {
    const err135 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err135];
    } else {
      vErrors.push(err135);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/checker_pass.v1.ts
var CheckerPassV1 = /* @__PURE__ */ documentSchema("checker_pass.v1", checker_pass_v1_validate_default);

// evidence-schemas/src/generated/engine_run_receipt.v1.validate.js
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var engine_run_receipt_v1_validate_default = validate202;
var pattern42 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern52 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern72 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var func12 = import_ucs2length2.default.default ?? import_ucs2length2.default;
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
    if (data.run_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.manifest_fingerprint === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.parameter_hash === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.seed === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 === "string") {
        if (!pattern42.test(data0)) {
          const err4 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.manifest_fingerprint !== void 0) {
      let data1 = data.manifest_fingerprint;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err6 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.parameter_hash !== void 0) {
      let data2 = data.parameter_hash;
      if (typeof data2 === "string") {
        if (!pattern52.test(data2)) {
          const err8 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data3 = data.seed;
      if (typeof data3 === "string") {
        if (!pattern72.test(data3)) {
          const err10 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.created_utc !== void 0) {
      let data4 = data.created_utc;
      if (typeof data4 === "string") {
        if (func12(data4) > 64) {
          const err12 = { instancePath: instancePath + "/created_utc", schemaPath: "#/properties/created_utc/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func12(data4) < 1) {
          const err13 = { instancePath: instancePath + "/created_utc", schemaPath: "#/properties/created_utc/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/created_utc", schemaPath: "#/properties/created_utc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.engine_release !== void 0) {
      let data5 = data.engine_release;
      if (typeof data5 === "string") {
        if (func12(data5) > 128) {
          const err15 = { instancePath: instancePath + "/engine_release", schemaPath: "#/properties/engine_release/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func12(data5) < 1) {
          const err16 = { instancePath: instancePath + "/engine_release", schemaPath: "#/properties/engine_release/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/engine_release", schemaPath: "#/properties/engine_release/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/engine_run_receipt.v1.ts
var EngineRunReceiptV1 = /* @__PURE__ */ documentSchema("engine_run_receipt.v1", engine_run_receipt_v1_validate_default);

// evidence-schemas/src/generated/stream_sort_receipt.v1.validate.js
var import_ucs2length3 = __toESM(require_ucs2length(), 1);
var stream_sort_receipt_v1_validate_default = validate203;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "stream_sort_receipt.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["stream_view_id", "engine_run_root", "stream_view_root", "output_id", "output_ids", "sort_keys", "partition_granularity", "sort_key", "tie_breakers", "source_locator_digest", "input_fingerprint", "output_fingerprint", "input_count", "output_count", "source_row_count", "raw_stats", "sorted_stats", "stats_engine", "chunk_days", "platform_run_id", "started_at_utc", "ended_at_utc", "created_utc", "status", "task_arn"], "properties": { "stream_view_id": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "engine_run_root": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "stream_view_root": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "output_id": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" }, "output_ids": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" } }, "sort_keys": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 } }, "partition_granularity": { "const": "flat" }, "slice": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "start_utc", "end_utc", "max_rows"], "properties": { "kind": { "const": "window" }, "start_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "end_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "max_rows": { "type": "null" } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "start_utc", "end_utc", "max_rows"], "properties": { "kind": { "const": "first_rows" }, "start_utc": { "type": "null" }, "end_utc": { "type": "null" }, "max_rows": { "type": "integer", "minimum": 1 } } }] }, "sort_key": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 } }, "tie_breakers": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 } }, "source_locator_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "input_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "output_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "input_count": { "type": "integer", "minimum": 1 }, "output_count": { "type": "integer", "minimum": 1 }, "source_row_count": { "type": "integer", "minimum": 1 }, "raw_stats": { "type": "object", "additionalProperties": false, "required": ["row_count", "hash_sum", "hash_sum2", "min_ts_utc", "max_ts_utc"], "properties": { "row_count": { "type": "integer", "minimum": 0 }, "hash_sum": { "type": "string", "minLength": 1, "maxLength": 39, "pattern": "^(0|[1-9][0-9]*)$" }, "hash_sum2": { "type": "string", "minLength": 1, "maxLength": 39, "pattern": "^(0|[1-9][0-9]*)$" }, "min_ts_utc": { "type": "string", "minLength": 1, "maxLength": 64 }, "max_ts_utc": { "type": "string", "minLength": 1, "maxLength": 64 } } }, "sorted_stats": { "type": "object", "additionalProperties": false, "required": ["row_count", "hash_sum", "hash_sum2", "min_ts_utc", "max_ts_utc"], "properties": { "row_count": { "type": "integer", "minimum": 0 }, "hash_sum": { "type": "string", "minLength": 1, "maxLength": 39, "pattern": "^(0|[1-9][0-9]*)$" }, "hash_sum2": { "type": "string", "minLength": 1, "maxLength": 39, "pattern": "^(0|[1-9][0-9]*)$" }, "min_ts_utc": { "type": "string", "minLength": 1, "maxLength": 64 }, "max_ts_utc": { "type": "string", "minLength": 1, "maxLength": 64 } } }, "stats_engine": { "type": "string", "minLength": 1, "maxLength": 64 }, "chunk_days": { "type": "integer", "minimum": 0 }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "started_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "ended_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "created_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "status": { "const": "OK" }, "task_arn": { "type": "string", "minLength": 1, "maxLength": 1024 } } };
var func13 = Object.prototype.hasOwnProperty;
var func22 = import_ucs2length3.default.default ?? import_ucs2length3.default;
var pattern43 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern53 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var pattern73 = new RegExp("^[A-Za-z0-9_]+$", "u");
var pattern92 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern14 = new RegExp("^(0|[1-9][0-9]*)$", "u");
var pattern18 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
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
    if (data.output_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.output_ids === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_ids" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.sort_keys === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sort_keys" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.partition_granularity === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partition_granularity" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.sort_key === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sort_key" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.tie_breakers === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tie_breakers" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.source_locator_digest === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_locator_digest" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.input_fingerprint === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input_fingerprint" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.output_fingerprint === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_fingerprint" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.input_count === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input_count" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.output_count === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_count" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.source_row_count === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_row_count" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.raw_stats === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "raw_stats" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.sorted_stats === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sorted_stats" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.stats_engine === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stats_engine" } };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.chunk_days === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chunk_days" } };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (data.started_at_utc === void 0) {
      const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    if (data.ended_at_utc === void 0) {
      const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ended_at_utc" } };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    if (data.created_utc === void 0) {
      const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_utc" } };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
    if (data.task_arn === void 0) {
      const err24 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func13.call(schema312.properties, key0)) {
        const err25 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.stream_view_id !== void 0) {
      let data0 = data.stream_view_id;
      if (typeof data0 === "string") {
        if (!pattern43.test(data0)) {
          const err26 = { instancePath: instancePath + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.engine_run_root !== void 0) {
      let data1 = data.engine_run_root;
      if (typeof data1 === "string") {
        if (func22(data1) > 1024) {
          const err28 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (func22(data1) < 1) {
          const err29 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (!pattern53.test(data1)) {
          const err30 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.stream_view_root !== void 0) {
      let data2 = data.stream_view_root;
      if (typeof data2 === "string") {
        if (func22(data2) > 1024) {
          const err32 = { instancePath: instancePath + "/stream_view_root", schemaPath: "#/properties/stream_view_root/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (func22(data2) < 1) {
          const err33 = { instancePath: instancePath + "/stream_view_root", schemaPath: "#/properties/stream_view_root/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (!pattern53.test(data2)) {
          const err34 = { instancePath: instancePath + "/stream_view_root", schemaPath: "#/properties/stream_view_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/stream_view_root", schemaPath: "#/properties/stream_view_root/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.output_id !== void 0) {
      let data3 = data.output_id;
      if (typeof data3 === "string") {
        if (func22(data3) > 128) {
          const err36 = { instancePath: instancePath + "/output_id", schemaPath: "#/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (func22(data3) < 1) {
          const err37 = { instancePath: instancePath + "/output_id", schemaPath: "#/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (!pattern73.test(data3)) {
          const err38 = { instancePath: instancePath + "/output_id", schemaPath: "#/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/output_id", schemaPath: "#/properties/output_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.output_ids !== void 0) {
      let data4 = data.output_ids;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (func22(data5) > 128) {
              const err40 = { instancePath: instancePath + "/output_ids/" + i0, schemaPath: "#/properties/output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (func22(data5) < 1) {
              const err41 = { instancePath: instancePath + "/output_ids/" + i0, schemaPath: "#/properties/output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (!pattern73.test(data5)) {
              const err42 = { instancePath: instancePath + "/output_ids/" + i0, schemaPath: "#/properties/output_ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/output_ids/" + i0, schemaPath: "#/properties/output_ids/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/output_ids", schemaPath: "#/properties/output_ids/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.sort_keys !== void 0) {
      let data6 = data.sort_keys;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 === "string") {
            if (func22(data7) > 128) {
              const err45 = { instancePath: instancePath + "/sort_keys/" + i1, schemaPath: "#/properties/sort_keys/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (func22(data7) < 1) {
              const err46 = { instancePath: instancePath + "/sort_keys/" + i1, schemaPath: "#/properties/sort_keys/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/sort_keys/" + i1, schemaPath: "#/properties/sort_keys/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/sort_keys", schemaPath: "#/properties/sort_keys/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.partition_granularity !== void 0) {
      if ("flat" !== data.partition_granularity) {
        const err49 = { instancePath: instancePath + "/partition_granularity", schemaPath: "#/properties/partition_granularity/const", keyword: "const", params: { allowedValue: "flat" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.slice !== void 0) {
      let data9 = data.slice;
      const _errs21 = errors;
      let valid6 = false;
      let passing0 = null;
      const _errs22 = errors;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.kind === void 0) {
          const err50 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data9.start_utc === void 0) {
          const err51 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "start_utc" } };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data9.end_utc === void 0) {
          const err52 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "end_utc" } };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data9.max_rows === void 0) {
          const err53 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "max_rows" } };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        for (const key1 in data9) {
          if (!(key1 === "kind" || key1 === "start_utc" || key1 === "end_utc" || key1 === "max_rows")) {
            const err54 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data9.kind !== void 0) {
          if ("window" !== data9.kind) {
            const err55 = { instancePath: instancePath + "/slice/kind", schemaPath: "#/properties/slice/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "window" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data9.start_utc !== void 0) {
          let data11 = data9.start_utc;
          if (typeof data11 === "string") {
            if (!pattern92.test(data11)) {
              const err56 = { instancePath: instancePath + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data9.end_utc !== void 0) {
          let data12 = data9.end_utc;
          if (typeof data12 === "string") {
            if (!pattern92.test(data12)) {
              const err58 = { instancePath: instancePath + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data9.max_rows !== void 0) {
          if (data9.max_rows !== null) {
            const err60 = { instancePath: instancePath + "/slice/max_rows", schemaPath: "#/properties/slice/oneOf/0/properties/max_rows/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/0/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
      var _valid0 = _errs22 === errors;
      if (_valid0) {
        valid6 = true;
        passing0 = 0;
        var props0 = true;
      }
      const _errs34 = errors;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.kind === void 0) {
          const err62 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (data9.start_utc === void 0) {
          const err63 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "start_utc" } };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        if (data9.end_utc === void 0) {
          const err64 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "end_utc" } };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        if (data9.max_rows === void 0) {
          const err65 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "max_rows" } };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        for (const key2 in data9) {
          if (!(key2 === "kind" || key2 === "start_utc" || key2 === "end_utc" || key2 === "max_rows")) {
            const err66 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data9.kind !== void 0) {
          if ("first_rows" !== data9.kind) {
            const err67 = { instancePath: instancePath + "/slice/kind", schemaPath: "#/properties/slice/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "first_rows" } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data9.start_utc !== void 0) {
          if (data9.start_utc !== null) {
            const err68 = { instancePath: instancePath + "/slice/start_utc", schemaPath: "#/properties/slice/oneOf/1/properties/start_utc/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data9.end_utc !== void 0) {
          if (data9.end_utc !== null) {
            const err69 = { instancePath: instancePath + "/slice/end_utc", schemaPath: "#/properties/slice/oneOf/1/properties/end_utc/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data9.max_rows !== void 0) {
          let data17 = data9.max_rows;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err70 = { instancePath: instancePath + "/slice/max_rows", schemaPath: "#/properties/slice/oneOf/1/properties/max_rows/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 1 || isNaN(data17)) {
              const err71 = { instancePath: instancePath + "/slice/max_rows", schemaPath: "#/properties/slice/oneOf/1/properties/max_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          }
        }
      } else {
        const err72 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/1/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      var _valid0 = _errs34 === errors;
      if (_valid0 && valid6) {
        valid6 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid6 = true;
          passing0 = 1;
          if (props0 !== true) {
            props0 = true;
          }
        }
      }
      if (!valid6) {
        const err73 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.sort_key !== void 0) {
      let data18 = data.sort_key;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data19 = data18[i2];
          if (typeof data19 === "string") {
            if (func22(data19) > 128) {
              const err74 = { instancePath: instancePath + "/sort_key/" + i2, schemaPath: "#/properties/sort_key/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (func22(data19) < 1) {
              const err75 = { instancePath: instancePath + "/sort_key/" + i2, schemaPath: "#/properties/sort_key/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          } else {
            const err76 = { instancePath: instancePath + "/sort_key/" + i2, schemaPath: "#/properties/sort_key/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/sort_key", schemaPath: "#/properties/sort_key/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.tie_breakers !== void 0) {
      let data20 = data.tie_breakers;
      if (Array.isArray(data20)) {
        const len3 = data20.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data21 = data20[i3];
          if (typeof data21 === "string") {
            if (func22(data21) > 128) {
              const err78 = { instancePath: instancePath + "/tie_breakers/" + i3, schemaPath: "#/properties/tie_breakers/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            if (func22(data21) < 1) {
              const err79 = { instancePath: instancePath + "/tie_breakers/" + i3, schemaPath: "#/properties/tie_breakers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          } else {
            const err80 = { instancePath: instancePath + "/tie_breakers/" + i3, schemaPath: "#/properties/tie_breakers/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/tie_breakers", schemaPath: "#/properties/tie_breakers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.source_locator_digest !== void 0) {
      let data22 = data.source_locator_digest;
      if (typeof data22 === "string") {
        if (!pattern43.test(data22)) {
          const err82 = { instancePath: instancePath + "/source_locator_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
      } else {
        const err83 = { instancePath: instancePath + "/source_locator_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.input_fingerprint !== void 0) {
      let data23 = data.input_fingerprint;
      if (typeof data23 === "string") {
        if (!pattern43.test(data23)) {
          const err84 = { instancePath: instancePath + "/input_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
      } else {
        const err85 = { instancePath: instancePath + "/input_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.output_fingerprint !== void 0) {
      let data24 = data.output_fingerprint;
      if (typeof data24 === "string") {
        if (!pattern43.test(data24)) {
          const err86 = { instancePath: instancePath + "/output_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      } else {
        const err87 = { instancePath: instancePath + "/output_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.input_count !== void 0) {
      let data25 = data.input_count;
      if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
        const err88 = { instancePath: instancePath + "/input_count", schemaPath: "#/properties/input_count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
      if (typeof data25 == "number" && isFinite(data25)) {
        if (data25 < 1 || isNaN(data25)) {
          const err89 = { instancePath: instancePath + "/input_count", schemaPath: "#/properties/input_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
      }
    }
    if (data.output_count !== void 0) {
      let data26 = data.output_count;
      if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
        const err90 = { instancePath: instancePath + "/output_count", schemaPath: "#/properties/output_count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
      if (typeof data26 == "number" && isFinite(data26)) {
        if (data26 < 1 || isNaN(data26)) {
          const err91 = { instancePath: instancePath + "/output_count", schemaPath: "#/properties/output_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
      }
    }
    if (data.source_row_count !== void 0) {
      let data27 = data.source_row_count;
      if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
        const err92 = { instancePath: instancePath + "/source_row_count", schemaPath: "#/properties/source_row_count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
      if (typeof data27 == "number" && isFinite(data27)) {
        if (data27 < 1 || isNaN(data27)) {
          const err93 = { instancePath: instancePath + "/source_row_count", schemaPath: "#/properties/source_row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
      }
    }
    if (data.raw_stats !== void 0) {
      let data28 = data.raw_stats;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        if (data28.row_count === void 0) {
          const err94 = { instancePath: instancePath + "/raw_stats", schemaPath: "#/properties/raw_stats/required", keyword: "required", params: { missingProperty: "row_count" } };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
        if (data28.hash_sum === void 0) {
          const err95 = { instancePath: instancePath + "/raw_stats", schemaPath: "#/properties/raw_stats/required", keyword: "required", params: { missingProperty: "hash_sum" } };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
        if (data28.hash_sum2 === void 0) {
          const err96 = { instancePath: instancePath + "/raw_stats", schemaPath: "#/properties/raw_stats/required", keyword: "required", params: { missingProperty: "hash_sum2" } };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
        if (data28.min_ts_utc === void 0) {
          const err97 = { instancePath: instancePath + "/raw_stats", schemaPath: "#/properties/raw_stats/required", keyword: "required", params: { missingProperty: "min_ts_utc" } };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
        if (data28.max_ts_utc === void 0) {
          const err98 = { instancePath: instancePath + "/raw_stats", schemaPath: "#/properties/raw_stats/required", keyword: "required", params: { missingProperty: "max_ts_utc" } };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        for (const key3 in data28) {
          if (!(key3 === "row_count" || key3 === "hash_sum" || key3 === "hash_sum2" || key3 === "min_ts_utc" || key3 === "max_ts_utc")) {
            const err99 = { instancePath: instancePath + "/raw_stats", schemaPath: "#/properties/raw_stats/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data28.row_count !== void 0) {
          let data29 = data28.row_count;
          if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
            const err100 = { instancePath: instancePath + "/raw_stats/row_count", schemaPath: "#/properties/raw_stats/properties/row_count/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 < 0 || isNaN(data29)) {
              const err101 = { instancePath: instancePath + "/raw_stats/row_count", schemaPath: "#/properties/raw_stats/properties/row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          }
        }
        if (data28.hash_sum !== void 0) {
          let data30 = data28.hash_sum;
          if (typeof data30 === "string") {
            if (func22(data30) > 39) {
              const err102 = { instancePath: instancePath + "/raw_stats/hash_sum", schemaPath: "#/properties/raw_stats/properties/hash_sum/maxLength", keyword: "maxLength", params: { limit: 39 } };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
            if (func22(data30) < 1) {
              const err103 = { instancePath: instancePath + "/raw_stats/hash_sum", schemaPath: "#/properties/raw_stats/properties/hash_sum/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            if (!pattern14.test(data30)) {
              const err104 = { instancePath: instancePath + "/raw_stats/hash_sum", schemaPath: "#/properties/raw_stats/properties/hash_sum/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
          } else {
            const err105 = { instancePath: instancePath + "/raw_stats/hash_sum", schemaPath: "#/properties/raw_stats/properties/hash_sum/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data28.hash_sum2 !== void 0) {
          let data31 = data28.hash_sum2;
          if (typeof data31 === "string") {
            if (func22(data31) > 39) {
              const err106 = { instancePath: instancePath + "/raw_stats/hash_sum2", schemaPath: "#/properties/raw_stats/properties/hash_sum2/maxLength", keyword: "maxLength", params: { limit: 39 } };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            if (func22(data31) < 1) {
              const err107 = { instancePath: instancePath + "/raw_stats/hash_sum2", schemaPath: "#/properties/raw_stats/properties/hash_sum2/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
            if (!pattern14.test(data31)) {
              const err108 = { instancePath: instancePath + "/raw_stats/hash_sum2", schemaPath: "#/properties/raw_stats/properties/hash_sum2/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
          } else {
            const err109 = { instancePath: instancePath + "/raw_stats/hash_sum2", schemaPath: "#/properties/raw_stats/properties/hash_sum2/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data28.min_ts_utc !== void 0) {
          let data32 = data28.min_ts_utc;
          if (typeof data32 === "string") {
            if (func22(data32) > 64) {
              const err110 = { instancePath: instancePath + "/raw_stats/min_ts_utc", schemaPath: "#/properties/raw_stats/properties/min_ts_utc/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
            if (func22(data32) < 1) {
              const err111 = { instancePath: instancePath + "/raw_stats/min_ts_utc", schemaPath: "#/properties/raw_stats/properties/min_ts_utc/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
          } else {
            const err112 = { instancePath: instancePath + "/raw_stats/min_ts_utc", schemaPath: "#/properties/raw_stats/properties/min_ts_utc/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data28.max_ts_utc !== void 0) {
          let data33 = data28.max_ts_utc;
          if (typeof data33 === "string") {
            if (func22(data33) > 64) {
              const err113 = { instancePath: instancePath + "/raw_stats/max_ts_utc", schemaPath: "#/properties/raw_stats/properties/max_ts_utc/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
            if (func22(data33) < 1) {
              const err114 = { instancePath: instancePath + "/raw_stats/max_ts_utc", schemaPath: "#/properties/raw_stats/properties/max_ts_utc/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
          } else {
            const err115 = { instancePath: instancePath + "/raw_stats/max_ts_utc", schemaPath: "#/properties/raw_stats/properties/max_ts_utc/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
      } else {
        const err116 = { instancePath: instancePath + "/raw_stats", schemaPath: "#/properties/raw_stats/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err116];
        } else {
          vErrors.push(err116);
        }
        errors++;
      }
    }
    if (data.sorted_stats !== void 0) {
      let data34 = data.sorted_stats;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (data34.row_count === void 0) {
          const err117 = { instancePath: instancePath + "/sorted_stats", schemaPath: "#/properties/sorted_stats/required", keyword: "required", params: { missingProperty: "row_count" } };
          if (vErrors === null) {
            vErrors = [err117];
          } else {
            vErrors.push(err117);
          }
          errors++;
        }
        if (data34.hash_sum === void 0) {
          const err118 = { instancePath: instancePath + "/sorted_stats", schemaPath: "#/properties/sorted_stats/required", keyword: "required", params: { missingProperty: "hash_sum" } };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
        if (data34.hash_sum2 === void 0) {
          const err119 = { instancePath: instancePath + "/sorted_stats", schemaPath: "#/properties/sorted_stats/required", keyword: "required", params: { missingProperty: "hash_sum2" } };
          if (vErrors === null) {
            vErrors = [err119];
          } else {
            vErrors.push(err119);
          }
          errors++;
        }
        if (data34.min_ts_utc === void 0) {
          const err120 = { instancePath: instancePath + "/sorted_stats", schemaPath: "#/properties/sorted_stats/required", keyword: "required", params: { missingProperty: "min_ts_utc" } };
          if (vErrors === null) {
            vErrors = [err120];
          } else {
            vErrors.push(err120);
          }
          errors++;
        }
        if (data34.max_ts_utc === void 0) {
          const err121 = { instancePath: instancePath + "/sorted_stats", schemaPath: "#/properties/sorted_stats/required", keyword: "required", params: { missingProperty: "max_ts_utc" } };
          if (vErrors === null) {
            vErrors = [err121];
          } else {
            vErrors.push(err121);
          }
          errors++;
        }
        for (const key4 in data34) {
          if (!(key4 === "row_count" || key4 === "hash_sum" || key4 === "hash_sum2" || key4 === "min_ts_utc" || key4 === "max_ts_utc")) {
            const err122 = { instancePath: instancePath + "/sorted_stats", schemaPath: "#/properties/sorted_stats/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data34.row_count !== void 0) {
          let data35 = data34.row_count;
          if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
            const err123 = { instancePath: instancePath + "/sorted_stats/row_count", schemaPath: "#/properties/sorted_stats/properties/row_count/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
          if (typeof data35 == "number" && isFinite(data35)) {
            if (data35 < 0 || isNaN(data35)) {
              const err124 = { instancePath: instancePath + "/sorted_stats/row_count", schemaPath: "#/properties/sorted_stats/properties/row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
          }
        }
        if (data34.hash_sum !== void 0) {
          let data36 = data34.hash_sum;
          if (typeof data36 === "string") {
            if (func22(data36) > 39) {
              const err125 = { instancePath: instancePath + "/sorted_stats/hash_sum", schemaPath: "#/properties/sorted_stats/properties/hash_sum/maxLength", keyword: "maxLength", params: { limit: 39 } };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
            if (func22(data36) < 1) {
              const err126 = { instancePath: instancePath + "/sorted_stats/hash_sum", schemaPath: "#/properties/sorted_stats/properties/hash_sum/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
            if (!pattern14.test(data36)) {
              const err127 = { instancePath: instancePath + "/sorted_stats/hash_sum", schemaPath: "#/properties/sorted_stats/properties/hash_sum/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
          } else {
            const err128 = { instancePath: instancePath + "/sorted_stats/hash_sum", schemaPath: "#/properties/sorted_stats/properties/hash_sum/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data34.hash_sum2 !== void 0) {
          let data37 = data34.hash_sum2;
          if (typeof data37 === "string") {
            if (func22(data37) > 39) {
              const err129 = { instancePath: instancePath + "/sorted_stats/hash_sum2", schemaPath: "#/properties/sorted_stats/properties/hash_sum2/maxLength", keyword: "maxLength", params: { limit: 39 } };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
            if (func22(data37) < 1) {
              const err130 = { instancePath: instancePath + "/sorted_stats/hash_sum2", schemaPath: "#/properties/sorted_stats/properties/hash_sum2/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
            if (!pattern14.test(data37)) {
              const err131 = { instancePath: instancePath + "/sorted_stats/hash_sum2", schemaPath: "#/properties/sorted_stats/properties/hash_sum2/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
          } else {
            const err132 = { instancePath: instancePath + "/sorted_stats/hash_sum2", schemaPath: "#/properties/sorted_stats/properties/hash_sum2/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
        if (data34.min_ts_utc !== void 0) {
          let data38 = data34.min_ts_utc;
          if (typeof data38 === "string") {
            if (func22(data38) > 64) {
              const err133 = { instancePath: instancePath + "/sorted_stats/min_ts_utc", schemaPath: "#/properties/sorted_stats/properties/min_ts_utc/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
            if (func22(data38) < 1) {
              const err134 = { instancePath: instancePath + "/sorted_stats/min_ts_utc", schemaPath: "#/properties/sorted_stats/properties/min_ts_utc/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
          } else {
            const err135 = { instancePath: instancePath + "/sorted_stats/min_ts_utc", schemaPath: "#/properties/sorted_stats/properties/min_ts_utc/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
        }
        if (data34.max_ts_utc !== void 0) {
          let data39 = data34.max_ts_utc;
          if (typeof data39 === "string") {
            if (func22(data39) > 64) {
              const err136 = { instancePath: instancePath + "/sorted_stats/max_ts_utc", schemaPath: "#/properties/sorted_stats/properties/max_ts_utc/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
            if (func22(data39) < 1) {
              const err137 = { instancePath: instancePath + "/sorted_stats/max_ts_utc", schemaPath: "#/properties/sorted_stats/properties/max_ts_utc/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
          } else {
            const err138 = { instancePath: instancePath + "/sorted_stats/max_ts_utc", schemaPath: "#/properties/sorted_stats/properties/max_ts_utc/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
        }
      } else {
        const err139 = { instancePath: instancePath + "/sorted_stats", schemaPath: "#/properties/sorted_stats/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err139];
        } else {
          vErrors.push(err139);
        }
        errors++;
      }
    }
    if (data.stats_engine !== void 0) {
      let data40 = data.stats_engine;
      if (typeof data40 === "string") {
        if (func22(data40) > 64) {
          const err140 = { instancePath: instancePath + "/stats_engine", schemaPath: "#/properties/stats_engine/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err140];
          } else {
            vErrors.push(err140);
          }
          errors++;
        }
        if (func22(data40) < 1) {
          const err141 = { instancePath: instancePath + "/stats_engine", schemaPath: "#/properties/stats_engine/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err141];
          } else {
            vErrors.push(err141);
          }
          errors++;
        }
      } else {
        const err142 = { instancePath: instancePath + "/stats_engine", schemaPath: "#/properties/stats_engine/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err142];
        } else {
          vErrors.push(err142);
        }
        errors++;
      }
    }
    if (data.chunk_days !== void 0) {
      let data41 = data.chunk_days;
      if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
        const err143 = { instancePath: instancePath + "/chunk_days", schemaPath: "#/properties/chunk_days/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err143];
        } else {
          vErrors.push(err143);
        }
        errors++;
      }
      if (typeof data41 == "number" && isFinite(data41)) {
        if (data41 < 0 || isNaN(data41)) {
          const err144 = { instancePath: instancePath + "/chunk_days", schemaPath: "#/properties/chunk_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err144];
          } else {
            vErrors.push(err144);
          }
          errors++;
        }
      }
    }
    if (data.platform_run_id !== void 0) {
      let data42 = data.platform_run_id;
      if (typeof data42 === "string") {
        if (!pattern18.test(data42)) {
          const err145 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err145];
          } else {
            vErrors.push(err145);
          }
          errors++;
        }
      } else {
        const err146 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err146];
        } else {
          vErrors.push(err146);
        }
        errors++;
      }
    }
    if (data.started_at_utc !== void 0) {
      let data43 = data.started_at_utc;
      if (typeof data43 === "string") {
        if (!pattern92.test(data43)) {
          const err147 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err147];
          } else {
            vErrors.push(err147);
          }
          errors++;
        }
      } else {
        const err148 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err148];
        } else {
          vErrors.push(err148);
        }
        errors++;
      }
    }
    if (data.ended_at_utc !== void 0) {
      let data44 = data.ended_at_utc;
      if (typeof data44 === "string") {
        if (!pattern92.test(data44)) {
          const err149 = { instancePath: instancePath + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err149];
          } else {
            vErrors.push(err149);
          }
          errors++;
        }
      } else {
        const err150 = { instancePath: instancePath + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err150];
        } else {
          vErrors.push(err150);
        }
        errors++;
      }
    }
    if (data.created_utc !== void 0) {
      let data45 = data.created_utc;
      if (typeof data45 === "string") {
        if (!pattern92.test(data45)) {
          const err151 = { instancePath: instancePath + "/created_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err151];
          } else {
            vErrors.push(err151);
          }
          errors++;
        }
      } else {
        const err152 = { instancePath: instancePath + "/created_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err152];
        } else {
          vErrors.push(err152);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if ("OK" !== data.status) {
        const err153 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "OK" } };
        if (vErrors === null) {
          vErrors = [err153];
        } else {
          vErrors.push(err153);
        }
        errors++;
      }
    }
    if (data.task_arn !== void 0) {
      let data47 = data.task_arn;
      if (typeof data47 === "string") {
        if (func22(data47) > 1024) {
          const err154 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err154];
          } else {
            vErrors.push(err154);
          }
          errors++;
        }
        if (func22(data47) < 1) {
          const err155 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err155];
          } else {
            vErrors.push(err155);
          }
          errors++;
        }
      } else {
        const err156 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err156];
        } else {
          vErrors.push(err156);
        }
        errors++;
      }
    }
  } else {
    const err157 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err157];
    } else {
      vErrors.push(err157);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/stream_sort_receipt.v1.ts
var StreamSortReceiptV1 = /* @__PURE__ */ documentSchema("stream_sort_receipt.v1", stream_sort_receipt_v1_validate_default);

// evidence-schemas/src/generated/stream_sort_summary.v1.validate.js
var import_ucs2length4 = __toESM(require_ucs2length(), 1);
var stream_sort_summary_v1_validate_default = validate204;
var schema313 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "stream_sort_summary.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "platform_run_id", "written_at_utc", "lane_mode", "workload_profile_id", "compute_profile", "required_output_ids", "per_output_results", "failed_output_ids", "writer"], "properties": { "schema": { "const": "fp.stream_sort_summary.v1" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "lane_mode": { "enum": ["functional_green", "full_scale_probe"] }, "workload_profile_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "compute_profile": { "type": "object", "additionalProperties": false, "required": ["cpu_units", "memory_mib"], "properties": { "cpu_units": { "type": "integer", "minimum": 1 }, "memory_mib": { "type": "integer", "minimum": 1 }, "ephemeral_storage_gib": { "type": "integer", "minimum": 1 } } }, "required_output_ids": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 }, "minItems": 1 }, "per_output_results": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["output_id", "task_arn", "exit_code", "rows", "shards", "manifest_key", "receipt_key", "elapsed_seconds"], "properties": { "output_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "task_arn": { "type": "string", "minLength": 1, "maxLength": 1024 }, "exit_code": { "oneOf": [{ "type": "integer" }, { "type": "null" }] }, "rows": { "type": "integer", "minimum": 0 }, "shards": { "type": "integer", "minimum": 0 }, "manifest_key": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/object_key" }, { "type": "null" }] }, "receipt_key": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/object_key" }, { "type": "null" }] }, "elapsed_seconds": { "type": "number", "minimum": 0 } } } }, "failed_output_ids": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 } }, "writer": { "$ref": "common.v1.schema.json#/$defs/writer" } } };
var func14 = Object.prototype.hasOwnProperty;
var func23 = import_ucs2length4.default.default ?? import_ucs2length4.default;
var pattern44 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern54 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern62 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var pattern8 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
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
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.lane_mode === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lane_mode" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.workload_profile_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workload_profile_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.compute_profile === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compute_profile" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.required_output_ids === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required_output_ids" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.per_output_results === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per_output_results" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.failed_output_ids === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failed_output_ids" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.writer === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func14.call(schema313.properties, key0)) {
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
      if ("fp.stream_sort_summary.v1" !== data.schema) {
        const err11 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.stream_sort_summary.v1" } };
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
        if (!pattern44.test(data1)) {
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
    if (data.written_at_utc !== void 0) {
      let data2 = data.written_at_utc;
      if (typeof data2 === "string") {
        if (!pattern54.test(data2)) {
          const err14 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.lane_mode !== void 0) {
      let data3 = data.lane_mode;
      if (!(data3 === "functional_green" || data3 === "full_scale_probe")) {
        const err16 = { instancePath: instancePath + "/lane_mode", schemaPath: "#/properties/lane_mode/enum", keyword: "enum", params: { allowedValues: schema313.properties.lane_mode.enum } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.workload_profile_id !== void 0) {
      let data4 = data.workload_profile_id;
      if (typeof data4 === "string") {
        if (func23(data4) > 128) {
          const err17 = { instancePath: instancePath + "/workload_profile_id", schemaPath: "#/properties/workload_profile_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func23(data4) < 1) {
          const err18 = { instancePath: instancePath + "/workload_profile_id", schemaPath: "#/properties/workload_profile_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/workload_profile_id", schemaPath: "#/properties/workload_profile_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.compute_profile !== void 0) {
      let data5 = data.compute_profile;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.cpu_units === void 0) {
          const err20 = { instancePath: instancePath + "/compute_profile", schemaPath: "#/properties/compute_profile/required", keyword: "required", params: { missingProperty: "cpu_units" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data5.memory_mib === void 0) {
          const err21 = { instancePath: instancePath + "/compute_profile", schemaPath: "#/properties/compute_profile/required", keyword: "required", params: { missingProperty: "memory_mib" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "cpu_units" || key1 === "memory_mib" || key1 === "ephemeral_storage_gib")) {
            const err22 = { instancePath: instancePath + "/compute_profile", schemaPath: "#/properties/compute_profile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data5.cpu_units !== void 0) {
          let data6 = data5.cpu_units;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err23 = { instancePath: instancePath + "/compute_profile/cpu_units", schemaPath: "#/properties/compute_profile/properties/cpu_units/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 1 || isNaN(data6)) {
              const err24 = { instancePath: instancePath + "/compute_profile/cpu_units", schemaPath: "#/properties/compute_profile/properties/cpu_units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
        if (data5.memory_mib !== void 0) {
          let data7 = data5.memory_mib;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err25 = { instancePath: instancePath + "/compute_profile/memory_mib", schemaPath: "#/properties/compute_profile/properties/memory_mib/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 1 || isNaN(data7)) {
              const err26 = { instancePath: instancePath + "/compute_profile/memory_mib", schemaPath: "#/properties/compute_profile/properties/memory_mib/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
        if (data5.ephemeral_storage_gib !== void 0) {
          let data8 = data5.ephemeral_storage_gib;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err27 = { instancePath: instancePath + "/compute_profile/ephemeral_storage_gib", schemaPath: "#/properties/compute_profile/properties/ephemeral_storage_gib/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 1 || isNaN(data8)) {
              const err28 = { instancePath: instancePath + "/compute_profile/ephemeral_storage_gib", schemaPath: "#/properties/compute_profile/properties/ephemeral_storage_gib/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/compute_profile", schemaPath: "#/properties/compute_profile/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.required_output_ids !== void 0) {
      let data9 = data.required_output_ids;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err30 = { instancePath: instancePath + "/required_output_ids", schemaPath: "#/properties/required_output_ids/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 === "string") {
            if (func23(data10) > 128) {
              const err31 = { instancePath: instancePath + "/required_output_ids/" + i0, schemaPath: "#/properties/required_output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (func23(data10) < 1) {
              const err32 = { instancePath: instancePath + "/required_output_ids/" + i0, schemaPath: "#/properties/required_output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/required_output_ids/" + i0, schemaPath: "#/properties/required_output_ids/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/required_output_ids", schemaPath: "#/properties/required_output_ids/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.per_output_results !== void 0) {
      let data11 = data.per_output_results;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.output_id === void 0) {
              const err35 = { instancePath: instancePath + "/per_output_results/" + i1, schemaPath: "#/properties/per_output_results/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data12.task_arn === void 0) {
              const err36 = { instancePath: instancePath + "/per_output_results/" + i1, schemaPath: "#/properties/per_output_results/items/required", keyword: "required", params: { missingProperty: "task_arn" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data12.exit_code === void 0) {
              const err37 = { instancePath: instancePath + "/per_output_results/" + i1, schemaPath: "#/properties/per_output_results/items/required", keyword: "required", params: { missingProperty: "exit_code" } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data12.rows === void 0) {
              const err38 = { instancePath: instancePath + "/per_output_results/" + i1, schemaPath: "#/properties/per_output_results/items/required", keyword: "required", params: { missingProperty: "rows" } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data12.shards === void 0) {
              const err39 = { instancePath: instancePath + "/per_output_results/" + i1, schemaPath: "#/properties/per_output_results/items/required", keyword: "required", params: { missingProperty: "shards" } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data12.manifest_key === void 0) {
              const err40 = { instancePath: instancePath + "/per_output_results/" + i1, schemaPath: "#/properties/per_output_results/items/required", keyword: "required", params: { missingProperty: "manifest_key" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data12.receipt_key === void 0) {
              const err41 = { instancePath: instancePath + "/per_output_results/" + i1, schemaPath: "#/properties/per_output_results/items/required", keyword: "required", params: { missingProperty: "receipt_key" } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data12.elapsed_seconds === void 0) {
              const err42 = { instancePath: instancePath + "/per_output_results/" + i1, schemaPath: "#/properties/per_output_results/items/required", keyword: "required", params: { missingProperty: "elapsed_seconds" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            for (const key2 in data12) {
              if (!(key2 === "output_id" || key2 === "task_arn" || key2 === "exit_code" || key2 === "rows" || key2 === "shards" || key2 === "manifest_key" || key2 === "receipt_key" || key2 === "elapsed_seconds")) {
                const err43 = { instancePath: instancePath + "/per_output_results/" + i1, schemaPath: "#/properties/per_output_results/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data12.output_id !== void 0) {
              let data13 = data12.output_id;
              if (typeof data13 === "string") {
                if (func23(data13) > 128) {
                  const err44 = { instancePath: instancePath + "/per_output_results/" + i1 + "/output_id", schemaPath: "#/properties/per_output_results/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (func23(data13) < 1) {
                  const err45 = { instancePath: instancePath + "/per_output_results/" + i1 + "/output_id", schemaPath: "#/properties/per_output_results/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/per_output_results/" + i1 + "/output_id", schemaPath: "#/properties/per_output_results/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data12.task_arn !== void 0) {
              let data14 = data12.task_arn;
              if (typeof data14 === "string") {
                if (func23(data14) > 1024) {
                  const err47 = { instancePath: instancePath + "/per_output_results/" + i1 + "/task_arn", schemaPath: "#/properties/per_output_results/items/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (func23(data14) < 1) {
                  const err48 = { instancePath: instancePath + "/per_output_results/" + i1 + "/task_arn", schemaPath: "#/properties/per_output_results/items/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/per_output_results/" + i1 + "/task_arn", schemaPath: "#/properties/per_output_results/items/properties/task_arn/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data12.exit_code !== void 0) {
              let data15 = data12.exit_code;
              const _errs35 = errors;
              let valid9 = false;
              let passing0 = null;
              const _errs36 = errors;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err50 = { instancePath: instancePath + "/per_output_results/" + i1 + "/exit_code", schemaPath: "#/properties/per_output_results/items/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
              var _valid0 = _errs36 === errors;
              if (_valid0) {
                valid9 = true;
                passing0 = 0;
              }
              const _errs38 = errors;
              if (data15 !== null) {
                const err51 = { instancePath: instancePath + "/per_output_results/" + i1 + "/exit_code", schemaPath: "#/properties/per_output_results/items/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              var _valid0 = _errs38 === errors;
              if (_valid0 && valid9) {
                valid9 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid9 = true;
                  passing0 = 1;
                }
              }
              if (!valid9) {
                const err52 = { instancePath: instancePath + "/per_output_results/" + i1 + "/exit_code", schemaPath: "#/properties/per_output_results/items/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              } else {
                errors = _errs35;
                if (vErrors !== null) {
                  if (_errs35) {
                    vErrors.length = _errs35;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data12.rows !== void 0) {
              let data16 = data12.rows;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err53 = { instancePath: instancePath + "/per_output_results/" + i1 + "/rows", schemaPath: "#/properties/per_output_results/items/properties/rows/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 < 0 || isNaN(data16)) {
                  const err54 = { instancePath: instancePath + "/per_output_results/" + i1 + "/rows", schemaPath: "#/properties/per_output_results/items/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
            }
            if (data12.shards !== void 0) {
              let data17 = data12.shards;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err55 = { instancePath: instancePath + "/per_output_results/" + i1 + "/shards", schemaPath: "#/properties/per_output_results/items/properties/shards/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 0 || isNaN(data17)) {
                  const err56 = { instancePath: instancePath + "/per_output_results/" + i1 + "/shards", schemaPath: "#/properties/per_output_results/items/properties/shards/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              }
            }
            if (data12.manifest_key !== void 0) {
              let data18 = data12.manifest_key;
              const _errs45 = errors;
              let valid10 = false;
              let passing1 = null;
              const _errs46 = errors;
              if (typeof data18 === "string") {
                if (func23(data18) > 1024) {
                  const err57 = { instancePath: instancePath + "/per_output_results/" + i1 + "/manifest_key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                if (func23(data18) < 1) {
                  const err58 = { instancePath: instancePath + "/per_output_results/" + i1 + "/manifest_key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                if (!pattern62.test(data18)) {
                  const err59 = { instancePath: instancePath + "/per_output_results/" + i1 + "/manifest_key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              } else {
                const err60 = { instancePath: instancePath + "/per_output_results/" + i1 + "/manifest_key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
              var _valid1 = _errs46 === errors;
              if (_valid1) {
                valid10 = true;
                passing1 = 0;
              }
              const _errs49 = errors;
              if (data18 !== null) {
                const err61 = { instancePath: instancePath + "/per_output_results/" + i1 + "/manifest_key", schemaPath: "#/properties/per_output_results/items/properties/manifest_key/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
              var _valid1 = _errs49 === errors;
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
                const err62 = { instancePath: instancePath + "/per_output_results/" + i1 + "/manifest_key", schemaPath: "#/properties/per_output_results/items/properties/manifest_key/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              } else {
                errors = _errs45;
                if (vErrors !== null) {
                  if (_errs45) {
                    vErrors.length = _errs45;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data12.receipt_key !== void 0) {
              let data19 = data12.receipt_key;
              const _errs52 = errors;
              let valid12 = false;
              let passing2 = null;
              const _errs53 = errors;
              if (typeof data19 === "string") {
                if (func23(data19) > 1024) {
                  const err63 = { instancePath: instancePath + "/per_output_results/" + i1 + "/receipt_key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                if (func23(data19) < 1) {
                  const err64 = { instancePath: instancePath + "/per_output_results/" + i1 + "/receipt_key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                if (!pattern62.test(data19)) {
                  const err65 = { instancePath: instancePath + "/per_output_results/" + i1 + "/receipt_key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              } else {
                const err66 = { instancePath: instancePath + "/per_output_results/" + i1 + "/receipt_key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              var _valid2 = _errs53 === errors;
              if (_valid2) {
                valid12 = true;
                passing2 = 0;
              }
              const _errs56 = errors;
              if (data19 !== null) {
                const err67 = { instancePath: instancePath + "/per_output_results/" + i1 + "/receipt_key", schemaPath: "#/properties/per_output_results/items/properties/receipt_key/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
              var _valid2 = _errs56 === errors;
              if (_valid2 && valid12) {
                valid12 = false;
                passing2 = [passing2, 1];
              } else {
                if (_valid2) {
                  valid12 = true;
                  passing2 = 1;
                }
              }
              if (!valid12) {
                const err68 = { instancePath: instancePath + "/per_output_results/" + i1 + "/receipt_key", schemaPath: "#/properties/per_output_results/items/properties/receipt_key/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              } else {
                errors = _errs52;
                if (vErrors !== null) {
                  if (_errs52) {
                    vErrors.length = _errs52;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data12.elapsed_seconds !== void 0) {
              let data20 = data12.elapsed_seconds;
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 < 0 || isNaN(data20)) {
                  const err69 = { instancePath: instancePath + "/per_output_results/" + i1 + "/elapsed_seconds", schemaPath: "#/properties/per_output_results/items/properties/elapsed_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/per_output_results/" + i1 + "/elapsed_seconds", schemaPath: "#/properties/per_output_results/items/properties/elapsed_seconds/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
          } else {
            const err71 = { instancePath: instancePath + "/per_output_results/" + i1, schemaPath: "#/properties/per_output_results/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      } else {
        const err72 = { instancePath: instancePath + "/per_output_results", schemaPath: "#/properties/per_output_results/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.failed_output_ids !== void 0) {
      let data21 = data.failed_output_ids;
      if (Array.isArray(data21)) {
        const len2 = data21.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data22 = data21[i2];
          if (typeof data22 === "string") {
            if (func23(data22) > 128) {
              const err73 = { instancePath: instancePath + "/failed_output_ids/" + i2, schemaPath: "#/properties/failed_output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            if (func23(data22) < 1) {
              const err74 = { instancePath: instancePath + "/failed_output_ids/" + i2, schemaPath: "#/properties/failed_output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/failed_output_ids/" + i2, schemaPath: "#/properties/failed_output_ids/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/failed_output_ids", schemaPath: "#/properties/failed_output_ids/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
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
  } else {
    const err77 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err77];
    } else {
      vErrors.push(err77);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/stream_sort_summary.v1.ts
var StreamSortSummaryV1 = /* @__PURE__ */ documentSchema("stream_sort_summary.v1", stream_sort_summary_v1_validate_default);

export {
  CheckerPassV1,
  EngineRunReceiptV1,
  StreamSortReceiptV1,
  StreamSortSummaryV1
};
