import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/envelope.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var envelope_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "envelope.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["event_id", "event_type", "ts_utc", "manifest_fingerprint"], "properties": { "event_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "event_type": { "type": "string", "minLength": 1, "maxLength": 256 }, "schema_version": { "type": "string", "minLength": 1, "maxLength": 64 }, "ts_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "emitted_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "scenario_id": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 256 }, { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }] }, "run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "producer": { "type": "string", "minLength": 1, "maxLength": 128 }, "trace_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "span_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "parent_event_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "payload": { "type": "object" } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern8 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern9 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern10 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
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
    if (data.event_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" } };
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
    if (data.manifest_fingerprint === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.event_id !== void 0) {
      let data0 = data.event_id;
      if (typeof data0 === "string") {
        if (func2(data0) > 256) {
          const err5 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data1 = data.event_type;
      if (typeof data1 === "string") {
        if (func2(data1) > 256) {
          const err8 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err9 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.schema_version !== void 0) {
      let data2 = data.schema_version;
      if (typeof data2 === "string") {
        if (func2(data2) > 64) {
          const err11 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err12 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.ts_utc !== void 0) {
      let data3 = data.ts_utc;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err14 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.emitted_at_utc !== void 0) {
      let data4 = data.emitted_at_utc;
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err16 = { instancePath: instancePath + "/emitted_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/emitted_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.manifest_fingerprint !== void 0) {
      let data5 = data.manifest_fingerprint;
      if (typeof data5 === "string") {
        if (!pattern6.test(data5)) {
          const err18 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.parameter_hash !== void 0) {
      let data6 = data.parameter_hash;
      if (typeof data6 === "string") {
        if (!pattern6.test(data6)) {
          const err20 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data7 = data.seed;
      if (typeof data7 === "string") {
        if (!pattern8.test(data7)) {
          const err22 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.scenario_id !== void 0) {
      let data8 = data.scenario_id;
      const _errs24 = errors;
      let valid6 = false;
      let passing0 = null;
      const _errs25 = errors;
      if (typeof data8 === "string") {
        if (func2(data8) > 256) {
          const err24 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (func2(data8) < 1) {
          const err25 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      var _valid0 = _errs25 === errors;
      if (_valid0) {
        valid6 = true;
        passing0 = 0;
      }
      const _errs27 = errors;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err27 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/1/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err28 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err29 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
      var _valid0 = _errs27 === errors;
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
        const err30 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
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
    if (data.run_id !== void 0) {
      let data9 = data.run_id;
      if (typeof data9 === "string") {
        if (!pattern9.test(data9)) {
          const err31 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data10 = data.platform_run_id;
      if (typeof data10 === "string") {
        if (!pattern10.test(data10)) {
          const err33 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.scenario_run_id !== void 0) {
      let data11 = data.scenario_run_id;
      if (typeof data11 === "string") {
        if (!pattern9.test(data11)) {
          const err35 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.producer !== void 0) {
      let data12 = data.producer;
      if (typeof data12 === "string") {
        if (func2(data12) > 128) {
          const err37 = { instancePath: instancePath + "/producer", schemaPath: "#/properties/producer/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (func2(data12) < 1) {
          const err38 = { instancePath: instancePath + "/producer", schemaPath: "#/properties/producer/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/producer", schemaPath: "#/properties/producer/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.trace_id !== void 0) {
      let data13 = data.trace_id;
      if (typeof data13 === "string") {
        if (func2(data13) > 128) {
          const err40 = { instancePath: instancePath + "/trace_id", schemaPath: "#/properties/trace_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (func2(data13) < 1) {
          const err41 = { instancePath: instancePath + "/trace_id", schemaPath: "#/properties/trace_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/trace_id", schemaPath: "#/properties/trace_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.span_id !== void 0) {
      let data14 = data.span_id;
      if (typeof data14 === "string") {
        if (func2(data14) > 128) {
          const err43 = { instancePath: instancePath + "/span_id", schemaPath: "#/properties/span_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (func2(data14) < 1) {
          const err44 = { instancePath: instancePath + "/span_id", schemaPath: "#/properties/span_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/span_id", schemaPath: "#/properties/span_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.parent_event_id !== void 0) {
      let data15 = data.parent_event_id;
      if (typeof data15 === "string") {
        if (func2(data15) > 256) {
          const err46 = { instancePath: instancePath + "/parent_event_id", schemaPath: "#/properties/parent_event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (func2(data15) < 1) {
          const err47 = { instancePath: instancePath + "/parent_event_id", schemaPath: "#/properties/parent_event_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/parent_event_id", schemaPath: "#/properties/parent_event_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.payload !== void 0) {
      let data16 = data.payload;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
        const err49 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } };
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
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/envelope.v1.ts
var EnvelopeV1 = /* @__PURE__ */ documentSchema("envelope.v1", envelope_v1_validate_default);

// evidence-schemas/src/generated/quarantine_summary.v1.validate.js
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var quarantine_summary_v1_validate_default = validate202;
var pattern42 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var func12 = import_ucs2length2.default.default ?? import_ucs2length2.default;
var pattern7 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
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
        if (func12(data0) > 1024) {
          const err5 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func12(data0) < 1) {
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
        if (func12(data1) > 1024) {
          const err8 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func12(data1) < 1) {
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
        if (func12(data2) > 1024) {
          const err13 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func12(data2) < 1) {
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
        if (!pattern7.test(data3)) {
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
    if (data.written_at_utc === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.as_of === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as_of" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.total === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.by_reason_code === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_reason_code" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.sample_refs === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample_refs" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.writer === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "platform_run_id" || key0 === "written_at_utc" || key0 === "as_of" || key0 === "total" || key0 === "by_reason_code" || key0 === "sample_refs" || key0 === "writer")) {
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
      if ("fp.quarantine_summary.v1" !== data.schema) {
        const err9 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.quarantine_summary.v1" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data1 = data.platform_run_id;
      if (typeof data1 === "string") {
        if (!pattern42.test(data1)) {
          const err10 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data2 = data.written_at_utc;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err12 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.as_of !== void 0) {
      let data3 = data.as_of;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err14 = { instancePath: instancePath + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.total !== void 0) {
      let data4 = data.total;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err16 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.by_reason_code !== void 0) {
      let data5 = data.by_reason_code;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          const _errs17 = errors;
          if (typeof key1 === "string") {
            if (func12(key1) > 256) {
              const err18 = { instancePath: instancePath + "/by_reason_code", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (func12(key1) < 1) {
              const err19 = { instancePath: instancePath + "/by_reason_code", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          var valid5 = _errs17 === errors;
          if (!valid5) {
            const err20 = { instancePath: instancePath + "/by_reason_code", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        for (const key2 in data5) {
          let data6 = data5[key2];
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err21 = { instancePath: instancePath + "/by_reason_code/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 0 || isNaN(data6)) {
              const err22 = { instancePath: instancePath + "/by_reason_code/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/by_reason_code", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.sample_refs !== void 0) {
      let data7 = data.sample_refs;
      if (Array.isArray(data7)) {
        if (data7.length > 20) {
          const err24 = { instancePath: instancePath + "/sample_refs", schemaPath: "#/properties/sample_refs/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 === "string") {
            if (func12(data8) > 1024) {
              const err25 = { instancePath: instancePath + "/sample_refs/" + i0, schemaPath: "#/properties/sample_refs/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (func12(data8) < 1) {
              const err26 = { instancePath: instancePath + "/sample_refs/" + i0, schemaPath: "#/properties/sample_refs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/sample_refs/" + i0, schemaPath: "#/properties/sample_refs/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/sample_refs", schemaPath: "#/properties/sample_refs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
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
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/quarantine_summary.v1.ts
var QuarantineSummaryV1 = /* @__PURE__ */ documentSchema("quarantine_summary.v1", quarantine_summary_v1_validate_default);

// evidence-schemas/src/generated/receipt_summary.v1.validate.js
var import_ucs2length3 = __toESM(require_ucs2length(), 1);
var receipt_summary_v1_validate_default = validate203;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "receipt_summary.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "platform_run_id", "written_at_utc", "as_of", "counts_by_decision", "counts_by_event_type", "counts_by_event_class", "counts_by_reason_code", "counts_by_output_id", "total_receipts", "receipt_objects_scanned", "db_rows_scanned", "source_digest", "identity_pass", "writer"], "properties": { "schema": { "const": "fp.receipt_summary.v1" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "as_of": { "$ref": "common.v1.schema.json#/$defs/time" }, "counts_by_decision": { "type": "object", "additionalProperties": false, "required": ["ADMIT", "DUPLICATE", "QUARANTINE", "ANOMALY", "PUBLISH_AMBIGUOUS"], "properties": { "ADMIT": { "type": "integer", "minimum": 0 }, "DUPLICATE": { "type": "integer", "minimum": 0 }, "QUARANTINE": { "type": "integer", "minimum": 0 }, "ANOMALY": { "type": "integer", "minimum": 0 }, "PUBLISH_AMBIGUOUS": { "type": "integer", "minimum": 0 } } }, "counts_by_event_type": { "$ref": "common.v1.schema.json#/$defs/count_map" }, "counts_by_event_class": { "$ref": "common.v1.schema.json#/$defs/count_map" }, "counts_by_reason_code": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 }, "required": ["INTERNAL_ERROR"], "properties": { "INTERNAL_ERROR": { "type": "integer", "minimum": 0 } } }, "counts_by_output_id": { "$ref": "common.v1.schema.json#/$defs/count_map" }, "total_receipts": { "type": "integer", "minimum": 0 }, "receipt_objects_scanned": { "type": "integer", "minimum": 0 }, "db_rows_scanned": { "type": "integer", "minimum": 0 }, "source_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "identity_pass": { "type": "boolean" }, "writer": { "$ref": "common.v1.schema.json#/$defs/writer" }, "counts_by_topic": { "$ref": "common.v1.schema.json#/$defs/count_map" }, "distinct_admitted": { "type": "integer", "minimum": 0 } } };
var func13 = Object.prototype.hasOwnProperty;
var func22 = import_ucs2length3.default.default ?? import_ucs2length3.default;
var pattern43 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern52 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern72 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern82 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
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
        if (!pattern82.test(data3)) {
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
    if (data.as_of === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as_of" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.counts_by_decision === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_decision" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.counts_by_event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_event_type" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.counts_by_event_class === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_event_class" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.counts_by_reason_code === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_reason_code" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.counts_by_output_id === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_output_id" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.total_receipts === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_receipts" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.receipt_objects_scanned === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt_objects_scanned" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.db_rows_scanned === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_rows_scanned" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.source_digest === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_digest" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.identity_pass === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity_pass" } };
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
      if (!func13.call(schema312.properties, key0)) {
        const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.receipt_summary.v1" !== data.schema) {
        const err16 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.receipt_summary.v1" } };
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
        if (!pattern43.test(data1)) {
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
      let data2 = data.written_at_utc;
      if (typeof data2 === "string") {
        if (!pattern52.test(data2)) {
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
    if (data.as_of !== void 0) {
      let data3 = data.as_of;
      if (typeof data3 === "string") {
        if (!pattern52.test(data3)) {
          const err21 = { instancePath: instancePath + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.counts_by_decision !== void 0) {
      let data4 = data.counts_by_decision;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.ADMIT === void 0) {
          const err23 = { instancePath: instancePath + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "ADMIT" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data4.DUPLICATE === void 0) {
          const err24 = { instancePath: instancePath + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "DUPLICATE" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data4.QUARANTINE === void 0) {
          const err25 = { instancePath: instancePath + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "QUARANTINE" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data4.ANOMALY === void 0) {
          const err26 = { instancePath: instancePath + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "ANOMALY" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data4.PUBLISH_AMBIGUOUS === void 0) {
          const err27 = { instancePath: instancePath + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "PUBLISH_AMBIGUOUS" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "ADMIT" || key1 === "DUPLICATE" || key1 === "QUARANTINE" || key1 === "ANOMALY" || key1 === "PUBLISH_AMBIGUOUS")) {
            const err28 = { instancePath: instancePath + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data4.ADMIT !== void 0) {
          let data5 = data4.ADMIT;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err29 = { instancePath: instancePath + "/counts_by_decision/ADMIT", schemaPath: "#/properties/counts_by_decision/properties/ADMIT/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err30 = { instancePath: instancePath + "/counts_by_decision/ADMIT", schemaPath: "#/properties/counts_by_decision/properties/ADMIT/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        }
        if (data4.DUPLICATE !== void 0) {
          let data6 = data4.DUPLICATE;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err31 = { instancePath: instancePath + "/counts_by_decision/DUPLICATE", schemaPath: "#/properties/counts_by_decision/properties/DUPLICATE/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 0 || isNaN(data6)) {
              const err32 = { instancePath: instancePath + "/counts_by_decision/DUPLICATE", schemaPath: "#/properties/counts_by_decision/properties/DUPLICATE/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
        if (data4.QUARANTINE !== void 0) {
          let data7 = data4.QUARANTINE;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err33 = { instancePath: instancePath + "/counts_by_decision/QUARANTINE", schemaPath: "#/properties/counts_by_decision/properties/QUARANTINE/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err34 = { instancePath: instancePath + "/counts_by_decision/QUARANTINE", schemaPath: "#/properties/counts_by_decision/properties/QUARANTINE/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
        if (data4.ANOMALY !== void 0) {
          let data8 = data4.ANOMALY;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err35 = { instancePath: instancePath + "/counts_by_decision/ANOMALY", schemaPath: "#/properties/counts_by_decision/properties/ANOMALY/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 0 || isNaN(data8)) {
              const err36 = { instancePath: instancePath + "/counts_by_decision/ANOMALY", schemaPath: "#/properties/counts_by_decision/properties/ANOMALY/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        }
        if (data4.PUBLISH_AMBIGUOUS !== void 0) {
          let data9 = data4.PUBLISH_AMBIGUOUS;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err37 = { instancePath: instancePath + "/counts_by_decision/PUBLISH_AMBIGUOUS", schemaPath: "#/properties/counts_by_decision/properties/PUBLISH_AMBIGUOUS/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              const err38 = { instancePath: instancePath + "/counts_by_decision/PUBLISH_AMBIGUOUS", schemaPath: "#/properties/counts_by_decision/properties/PUBLISH_AMBIGUOUS/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.counts_by_event_type !== void 0) {
      let data10 = data.counts_by_event_type;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          const _errs28 = errors;
          if (typeof key2 === "string") {
            if (func22(key2) > 256) {
              const err40 = { instancePath: instancePath + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (func22(key2) < 1) {
              const err41 = { instancePath: instancePath + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          var valid6 = _errs28 === errors;
          if (!valid6) {
            const err42 = { instancePath: instancePath + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        for (const key3 in data10) {
          let data11 = data10[key3];
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err43 = { instancePath: instancePath + "/counts_by_event_type/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 0 || isNaN(data11)) {
              const err44 = { instancePath: instancePath + "/counts_by_event_type/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.counts_by_event_class !== void 0) {
      let data12 = data.counts_by_event_class;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key4 in data12) {
          const _errs35 = errors;
          if (typeof key4 === "string") {
            if (func22(key4) > 256) {
              const err46 = { instancePath: instancePath + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (func22(key4) < 1) {
              const err47 = { instancePath: instancePath + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          }
          var valid9 = _errs35 === errors;
          if (!valid9) {
            const err48 = { instancePath: instancePath + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        for (const key5 in data12) {
          let data13 = data12[key5];
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err49 = { instancePath: instancePath + "/counts_by_event_class/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err50 = { instancePath: instancePath + "/counts_by_event_class/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.counts_by_reason_code !== void 0) {
      let data14 = data.counts_by_reason_code;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.INTERNAL_ERROR === void 0) {
          const err52 = { instancePath: instancePath + "/counts_by_reason_code", schemaPath: "#/properties/counts_by_reason_code/required", keyword: "required", params: { missingProperty: "INTERNAL_ERROR" } };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        for (const key6 in data14) {
          if (!(key6 === "INTERNAL_ERROR")) {
            let data15 = data14[key6];
            if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
              const err53 = { instancePath: instancePath + "/counts_by_reason_code/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts_by_reason_code/additionalProperties/type", keyword: "type", params: { type: "integer" } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (typeof data15 == "number" && isFinite(data15)) {
              if (data15 < 0 || isNaN(data15)) {
                const err54 = { instancePath: instancePath + "/counts_by_reason_code/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts_by_reason_code/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
          }
        }
        if (data14.INTERNAL_ERROR !== void 0) {
          let data16 = data14.INTERNAL_ERROR;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err55 = { instancePath: instancePath + "/counts_by_reason_code/INTERNAL_ERROR", schemaPath: "#/properties/counts_by_reason_code/properties/INTERNAL_ERROR/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 < 0 || isNaN(data16)) {
              const err56 = { instancePath: instancePath + "/counts_by_reason_code/INTERNAL_ERROR", schemaPath: "#/properties/counts_by_reason_code/properties/INTERNAL_ERROR/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
        const err57 = { instancePath: instancePath + "/counts_by_reason_code", schemaPath: "#/properties/counts_by_reason_code/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.counts_by_output_id !== void 0) {
      let data17 = data.counts_by_output_id;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key7 in data17) {
          const _errs49 = errors;
          if (typeof key7 === "string") {
            if (func22(key7) > 256) {
              const err58 = { instancePath: instancePath + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: key7 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (func22(key7) < 1) {
              const err59 = { instancePath: instancePath + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key7 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
          var valid14 = _errs49 === errors;
          if (!valid14) {
            const err60 = { instancePath: instancePath + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: key7 } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        for (const key8 in data17) {
          let data18 = data17[key8];
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err61 = { instancePath: instancePath + "/counts_by_output_id/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 < 0 || isNaN(data18)) {
              const err62 = { instancePath: instancePath + "/counts_by_output_id/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.total_receipts !== void 0) {
      let data19 = data.total_receipts;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        const err64 = { instancePath: instancePath + "/total_receipts", schemaPath: "#/properties/total_receipts/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 < 0 || isNaN(data19)) {
          const err65 = { instancePath: instancePath + "/total_receipts", schemaPath: "#/properties/total_receipts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
      }
    }
    if (data.receipt_objects_scanned !== void 0) {
      let data20 = data.receipt_objects_scanned;
      if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
        const err66 = { instancePath: instancePath + "/receipt_objects_scanned", schemaPath: "#/properties/receipt_objects_scanned/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
      if (typeof data20 == "number" && isFinite(data20)) {
        if (data20 < 0 || isNaN(data20)) {
          const err67 = { instancePath: instancePath + "/receipt_objects_scanned", schemaPath: "#/properties/receipt_objects_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      }
    }
    if (data.db_rows_scanned !== void 0) {
      let data21 = data.db_rows_scanned;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        const err68 = { instancePath: instancePath + "/db_rows_scanned", schemaPath: "#/properties/db_rows_scanned/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 < 0 || isNaN(data21)) {
          const err69 = { instancePath: instancePath + "/db_rows_scanned", schemaPath: "#/properties/db_rows_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
      }
    }
    if (data.source_digest !== void 0) {
      let data22 = data.source_digest;
      if (typeof data22 === "string") {
        if (!pattern72.test(data22)) {
          const err70 = { instancePath: instancePath + "/source_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      } else {
        const err71 = { instancePath: instancePath + "/source_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data.identity_pass !== void 0) {
      if (typeof data.identity_pass !== "boolean") {
        const err72 = { instancePath: instancePath + "/identity_pass", schemaPath: "#/properties/identity_pass/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
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
    if (data.counts_by_topic !== void 0) {
      let data25 = data.counts_by_topic;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key9 in data25) {
          const _errs68 = errors;
          if (typeof key9 === "string") {
            if (func22(key9) > 256) {
              const err73 = { instancePath: instancePath + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: key9 };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            if (func22(key9) < 1) {
              const err74 = { instancePath: instancePath + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key9 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          }
          var valid18 = _errs68 === errors;
          if (!valid18) {
            const err75 = { instancePath: instancePath + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: key9 } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        for (const key10 in data25) {
          let data26 = data25[key10];
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            const err76 = { instancePath: instancePath + "/counts_by_topic/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 < 0 || isNaN(data26)) {
              const err77 = { instancePath: instancePath + "/counts_by_topic/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.distinct_admitted !== void 0) {
      let data27 = data.distinct_admitted;
      if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
        const err79 = { instancePath: instancePath + "/distinct_admitted", schemaPath: "#/properties/distinct_admitted/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
      if (typeof data27 == "number" && isFinite(data27)) {
        if (data27 < 0 || isNaN(data27)) {
          const err80 = { instancePath: instancePath + "/distinct_admitted", schemaPath: "#/properties/distinct_admitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
      }
    }
  } else {
    const err81 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err81];
    } else {
      vErrors.push(err81);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/receipt_summary.v1.ts
var ReceiptSummaryV1 = /* @__PURE__ */ documentSchema("receipt_summary.v1", receipt_summary_v1_validate_default);

// evidence-schemas/src/generated/wsp_summary.v1.validate.js
var import_ucs2length4 = __toESM(require_ucs2length(), 1);
var wsp_summary_v1_validate_default = validate204;
var schema313 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "wsp_summary.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["platform_run_id", "scenario_run_id", "phase_id", "ready_ref", "source_prefixes", "per_output", "totals", "retries", "non_retryable", "terminal", "exit_reason", "exit_detail", "first_send_at_utc", "started_at_utc", "ended_at_utc", "effective_eps", "shard_plan", "checkpoint_pack_key", "ready_run_refs", "attempt", "written_at_utc", "writer"], "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "phase_id": { "const": "P6" }, "ready_ref": { "type": "object", "additionalProperties": false, "required": ["topic", "partition", "offset", "message_id", "broker_time_utc"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partition": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "offset": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "message_id": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "broker_time_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } }, "source_prefixes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "maxItems": 16 }, "per_output": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["output_id", "rows_read", "emitted", "acked_admit", "acked_duplicate", "acked_quarantine", "first_ts_utc", "last_ts_utc", "started", "ended", "last_checkpoint", "resumed_from"], "properties": { "output_id": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" }, "rows_read": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "emitted": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "acked_admit": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "acked_duplicate": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "acked_quarantine": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "first_ts_utc": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/time_us" }, { "type": "null" }] }, "last_ts_utc": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/time_us" }, { "type": "null" }] }, "started": { "type": "boolean" }, "ended": { "type": "boolean" }, "last_checkpoint": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["part", "row_index", "ts_utc"], "properties": { "part": { "type": "string", "minLength": 1, "maxLength": 64 }, "row_index": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "ts_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } }, { "type": "null" }] }, "resumed_from": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["part", "row_index", "ts_utc"], "properties": { "part": { "type": "string", "minLength": 1, "maxLength": 64 }, "row_index": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "ts_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } }, { "type": "null" }] } } }, "maxItems": 16, "minItems": 1 }, "totals": { "type": "object", "additionalProperties": false, "required": ["emitted", "acked_admit", "acked_duplicate", "acked_quarantine"], "properties": { "emitted": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "acked_admit": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "acked_duplicate": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "acked_quarantine": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, "retries": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "propertyNames": { "pattern": "^[A-Z][A-Z0-9_]*$" } }, "non_retryable": { "type": "integer", "minimum": 0, "maximum": 1 }, "terminal": { "enum": ["STREAMED", "INTERRUPTED", "FAILED"] }, "exit_reason": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" }, { "type": "null" }] }, "exit_detail": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 1024 }, { "type": "null" }] }, "first_send_at_utc": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/time_us" }, { "type": "null" }] }, "started_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "ended_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "effective_eps": { "type": "number", "minimum": 0 }, "shard_plan": { "type": "object", "additionalProperties": false, "required": ["lane_count", "lane_index"], "properties": { "lane_count": { "type": "integer", "minimum": 1, "maximum": 64 }, "lane_index": { "type": "integer", "minimum": 0, "maximum": 63 } } }, "checkpoint_pack_key": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "ready_run_refs": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "maxItems": 1e3 }, "attempt": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "writer": { "type": "object", "additionalProperties": false, "required": ["identity", "task_arn", "image_digest"], "properties": { "identity": { "type": "string", "minLength": 1, "maxLength": 128 }, "task_arn": { "type": "string", "minLength": 1, "maxLength": 1024 }, "image_digest": { "$ref": "common.v1.schema.json#/$defs/image_digest" } } } } };
var func14 = Object.prototype.hasOwnProperty;
var func23 = import_ucs2length4.default.default ?? import_ucs2length4.default;
var pattern44 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern53 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern62 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern73 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern83 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var pattern92 = new RegExp("^[A-Za-z0-9_]+$", "u");
var pattern14 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
var pattern15 = new RegExp("^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$", "u");
var pattern22 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
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
    if (data.source_prefixes === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_prefixes" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.per_output === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per_output" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.totals === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totals" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.retries === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retries" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.non_retryable === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "non_retryable" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.terminal === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terminal" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.exit_reason === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_reason" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.exit_detail === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_detail" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.first_send_at_utc === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_send_at_utc" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.started_at_utc === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.ended_at_utc === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ended_at_utc" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.effective_eps === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective_eps" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.shard_plan === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shard_plan" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.checkpoint_pack_key === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoint_pack_key" } };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.ready_run_refs === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ready_run_refs" } };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.attempt === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" } };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    if (data.writer === void 0) {
      const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func14.call(schema313.properties, key0)) {
        const err22 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data0 = data.platform_run_id;
      if (typeof data0 === "string") {
        if (!pattern44.test(data0)) {
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
    if (data.scenario_run_id !== void 0) {
      let data1 = data.scenario_run_id;
      if (typeof data1 === "string") {
        if (!pattern53.test(data1)) {
          const err25 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      if ("P6" !== data.phase_id) {
        const err27 = { instancePath: instancePath + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P6" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.ready_ref !== void 0) {
      let data3 = data.ready_ref;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.topic === void 0) {
          const err28 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "topic" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data3.partition === void 0) {
          const err29 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "partition" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data3.offset === void 0) {
          const err30 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "offset" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data3.message_id === void 0) {
          const err31 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "message_id" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data3.broker_time_utc === void 0) {
          const err32 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "broker_time_utc" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "topic" || key1 === "partition" || key1 === "offset" || key1 === "message_id" || key1 === "broker_time_utc")) {
            const err33 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data3.topic !== void 0) {
          let data4 = data3.topic;
          if (typeof data4 === "string") {
            if (func23(data4) > 249) {
              const err34 = { instancePath: instancePath + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (func23(data4) < 1) {
              const err35 = { instancePath: instancePath + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data3.partition !== void 0) {
          let data5 = data3.partition;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err37 = { instancePath: instancePath + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 9007199254740991 || isNaN(data5)) {
              const err38 = { instancePath: instancePath + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err39 = { instancePath: instancePath + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        }
        if (data3.offset !== void 0) {
          let data6 = data3.offset;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err40 = { instancePath: instancePath + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 9007199254740991 || isNaN(data6)) {
              const err41 = { instancePath: instancePath + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err42 = { instancePath: instancePath + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
        }
        if (data3.message_id !== void 0) {
          let data7 = data3.message_id;
          if (typeof data7 === "string") {
            if (!pattern62.test(data7)) {
              const err43 = { instancePath: instancePath + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data3.broker_time_utc !== void 0) {
          let data8 = data3.broker_time_utc;
          if (typeof data8 === "string") {
            if (!pattern73.test(data8)) {
              const err45 = { instancePath: instancePath + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.source_prefixes !== void 0) {
      let data9 = data.source_prefixes;
      if (Array.isArray(data9)) {
        if (data9.length > 16) {
          const err48 = { instancePath: instancePath + "/source_prefixes", schemaPath: "#/properties/source_prefixes/maxItems", keyword: "maxItems", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 === "string") {
            if (func23(data10) > 2048) {
              const err49 = { instancePath: instancePath + "/source_prefixes/" + i0, schemaPath: "#/properties/source_prefixes/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (func23(data10) < 1) {
              const err50 = { instancePath: instancePath + "/source_prefixes/" + i0, schemaPath: "#/properties/source_prefixes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (!pattern83.test(data10)) {
              const err51 = { instancePath: instancePath + "/source_prefixes/" + i0, schemaPath: "#/properties/source_prefixes/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          } else {
            const err52 = { instancePath: instancePath + "/source_prefixes/" + i0, schemaPath: "#/properties/source_prefixes/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/source_prefixes", schemaPath: "#/properties/source_prefixes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.per_output !== void 0) {
      let data11 = data.per_output;
      if (Array.isArray(data11)) {
        if (data11.length > 16) {
          const err54 = { instancePath: instancePath + "/per_output", schemaPath: "#/properties/per_output/maxItems", keyword: "maxItems", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data11.length < 1) {
          const err55 = { instancePath: instancePath + "/per_output", schemaPath: "#/properties/per_output/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.output_id === void 0) {
              const err56 = { instancePath: instancePath + "/per_output/" + i1, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data12.rows_read === void 0) {
              const err57 = { instancePath: instancePath + "/per_output/" + i1, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "rows_read" } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data12.emitted === void 0) {
              const err58 = { instancePath: instancePath + "/per_output/" + i1, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "emitted" } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (data12.acked_admit === void 0) {
              const err59 = { instancePath: instancePath + "/per_output/" + i1, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "acked_admit" } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data12.acked_duplicate === void 0) {
              const err60 = { instancePath: instancePath + "/per_output/" + i1, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "acked_duplicate" } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data12.acked_quarantine === void 0) {
              const err61 = { instancePath: instancePath + "/per_output/" + i1, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "acked_quarantine" } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data12.first_ts_utc === void 0) {
              const err62 = { instancePath: instancePath + "/per_output/" + i1, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "first_ts_utc" } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data12.last_ts_utc === void 0) {
              const err63 = { instancePath: instancePath + "/per_output/" + i1, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "last_ts_utc" } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data12.started === void 0) {
              const err64 = { instancePath: instancePath + "/per_output/" + i1, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "started" } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data12.ended === void 0) {
              const err65 = { instancePath: instancePath + "/per_output/" + i1, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "ended" } };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data12.last_checkpoint === void 0) {
              const err66 = { instancePath: instancePath + "/per_output/" + i1, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "last_checkpoint" } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data12.resumed_from === void 0) {
              const err67 = { instancePath: instancePath + "/per_output/" + i1, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "resumed_from" } };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            for (const key2 in data12) {
              if (!func14.call(schema313.properties.per_output.items.properties, key2)) {
                const err68 = { instancePath: instancePath + "/per_output/" + i1, schemaPath: "#/properties/per_output/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data12.output_id !== void 0) {
              let data13 = data12.output_id;
              if (typeof data13 === "string") {
                if (func23(data13) > 128) {
                  const err69 = { instancePath: instancePath + "/per_output/" + i1 + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (func23(data13) < 1) {
                  const err70 = { instancePath: instancePath + "/per_output/" + i1 + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (!pattern92.test(data13)) {
                  const err71 = { instancePath: instancePath + "/per_output/" + i1 + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              } else {
                const err72 = { instancePath: instancePath + "/per_output/" + i1 + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data12.rows_read !== void 0) {
              let data14 = data12.rows_read;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err73 = { instancePath: instancePath + "/per_output/" + i1 + "/rows_read", schemaPath: "#/properties/per_output/items/properties/rows_read/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 > 9007199254740991 || isNaN(data14)) {
                  const err74 = { instancePath: instancePath + "/per_output/" + i1 + "/rows_read", schemaPath: "#/properties/per_output/items/properties/rows_read/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
                if (data14 < 0 || isNaN(data14)) {
                  const err75 = { instancePath: instancePath + "/per_output/" + i1 + "/rows_read", schemaPath: "#/properties/per_output/items/properties/rows_read/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              }
            }
            if (data12.emitted !== void 0) {
              let data15 = data12.emitted;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err76 = { instancePath: instancePath + "/per_output/" + i1 + "/emitted", schemaPath: "#/properties/per_output/items/properties/emitted/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 > 9007199254740991 || isNaN(data15)) {
                  const err77 = { instancePath: instancePath + "/per_output/" + i1 + "/emitted", schemaPath: "#/properties/per_output/items/properties/emitted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
                if (data15 < 0 || isNaN(data15)) {
                  const err78 = { instancePath: instancePath + "/per_output/" + i1 + "/emitted", schemaPath: "#/properties/per_output/items/properties/emitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              }
            }
            if (data12.acked_admit !== void 0) {
              let data16 = data12.acked_admit;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err79 = { instancePath: instancePath + "/per_output/" + i1 + "/acked_admit", schemaPath: "#/properties/per_output/items/properties/acked_admit/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 > 9007199254740991 || isNaN(data16)) {
                  const err80 = { instancePath: instancePath + "/per_output/" + i1 + "/acked_admit", schemaPath: "#/properties/per_output/items/properties/acked_admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                if (data16 < 0 || isNaN(data16)) {
                  const err81 = { instancePath: instancePath + "/per_output/" + i1 + "/acked_admit", schemaPath: "#/properties/per_output/items/properties/acked_admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              }
            }
            if (data12.acked_duplicate !== void 0) {
              let data17 = data12.acked_duplicate;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err82 = { instancePath: instancePath + "/per_output/" + i1 + "/acked_duplicate", schemaPath: "#/properties/per_output/items/properties/acked_duplicate/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 > 9007199254740991 || isNaN(data17)) {
                  const err83 = { instancePath: instancePath + "/per_output/" + i1 + "/acked_duplicate", schemaPath: "#/properties/per_output/items/properties/acked_duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
                if (data17 < 0 || isNaN(data17)) {
                  const err84 = { instancePath: instancePath + "/per_output/" + i1 + "/acked_duplicate", schemaPath: "#/properties/per_output/items/properties/acked_duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              }
            }
            if (data12.acked_quarantine !== void 0) {
              let data18 = data12.acked_quarantine;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                const err85 = { instancePath: instancePath + "/per_output/" + i1 + "/acked_quarantine", schemaPath: "#/properties/per_output/items/properties/acked_quarantine/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 > 9007199254740991 || isNaN(data18)) {
                  const err86 = { instancePath: instancePath + "/per_output/" + i1 + "/acked_quarantine", schemaPath: "#/properties/per_output/items/properties/acked_quarantine/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
                if (data18 < 0 || isNaN(data18)) {
                  const err87 = { instancePath: instancePath + "/per_output/" + i1 + "/acked_quarantine", schemaPath: "#/properties/per_output/items/properties/acked_quarantine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              }
            }
            if (data12.first_ts_utc !== void 0) {
              let data19 = data12.first_ts_utc;
              const _errs46 = errors;
              let valid11 = false;
              let passing0 = null;
              const _errs47 = errors;
              if (typeof data19 === "string") {
                if (!pattern73.test(data19)) {
                  const err88 = { instancePath: instancePath + "/per_output/" + i1 + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              } else {
                const err89 = { instancePath: instancePath + "/per_output/" + i1 + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
              var _valid0 = _errs47 === errors;
              if (_valid0) {
                valid11 = true;
                passing0 = 0;
              }
              const _errs50 = errors;
              if (data19 !== null) {
                const err90 = { instancePath: instancePath + "/per_output/" + i1 + "/first_ts_utc", schemaPath: "#/properties/per_output/items/properties/first_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
              var _valid0 = _errs50 === errors;
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
                const err91 = { instancePath: instancePath + "/per_output/" + i1 + "/first_ts_utc", schemaPath: "#/properties/per_output/items/properties/first_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              } else {
                errors = _errs46;
                if (vErrors !== null) {
                  if (_errs46) {
                    vErrors.length = _errs46;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data12.last_ts_utc !== void 0) {
              let data20 = data12.last_ts_utc;
              const _errs53 = errors;
              let valid13 = false;
              let passing1 = null;
              const _errs54 = errors;
              if (typeof data20 === "string") {
                if (!pattern73.test(data20)) {
                  const err92 = { instancePath: instancePath + "/per_output/" + i1 + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
              } else {
                const err93 = { instancePath: instancePath + "/per_output/" + i1 + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
              var _valid1 = _errs54 === errors;
              if (_valid1) {
                valid13 = true;
                passing1 = 0;
              }
              const _errs57 = errors;
              if (data20 !== null) {
                const err94 = { instancePath: instancePath + "/per_output/" + i1 + "/last_ts_utc", schemaPath: "#/properties/per_output/items/properties/last_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
              var _valid1 = _errs57 === errors;
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
                const err95 = { instancePath: instancePath + "/per_output/" + i1 + "/last_ts_utc", schemaPath: "#/properties/per_output/items/properties/last_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              } else {
                errors = _errs53;
                if (vErrors !== null) {
                  if (_errs53) {
                    vErrors.length = _errs53;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data12.started !== void 0) {
              if (typeof data12.started !== "boolean") {
                const err96 = { instancePath: instancePath + "/per_output/" + i1 + "/started", schemaPath: "#/properties/per_output/items/properties/started/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data12.ended !== void 0) {
              if (typeof data12.ended !== "boolean") {
                const err97 = { instancePath: instancePath + "/per_output/" + i1 + "/ended", schemaPath: "#/properties/per_output/items/properties/ended/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data12.last_checkpoint !== void 0) {
              let data23 = data12.last_checkpoint;
              const _errs64 = errors;
              let valid15 = false;
              let passing2 = null;
              const _errs65 = errors;
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.part === void 0) {
                  const err98 = { instancePath: instancePath + "/per_output/" + i1 + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/required", keyword: "required", params: { missingProperty: "part" } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
                if (data23.row_index === void 0) {
                  const err99 = { instancePath: instancePath + "/per_output/" + i1 + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/required", keyword: "required", params: { missingProperty: "row_index" } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
                if (data23.ts_utc === void 0) {
                  const err100 = { instancePath: instancePath + "/per_output/" + i1 + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/required", keyword: "required", params: { missingProperty: "ts_utc" } };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
                for (const key3 in data23) {
                  if (!(key3 === "part" || key3 === "row_index" || key3 === "ts_utc")) {
                    const err101 = { instancePath: instancePath + "/per_output/" + i1 + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                }
                if (data23.part !== void 0) {
                  let data24 = data23.part;
                  if (typeof data24 === "string") {
                    if (func23(data24) > 64) {
                      const err102 = { instancePath: instancePath + "/per_output/" + i1 + "/last_checkpoint/part", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      if (vErrors === null) {
                        vErrors = [err102];
                      } else {
                        vErrors.push(err102);
                      }
                      errors++;
                    }
                    if (func23(data24) < 1) {
                      const err103 = { instancePath: instancePath + "/per_output/" + i1 + "/last_checkpoint/part", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                  } else {
                    const err104 = { instancePath: instancePath + "/per_output/" + i1 + "/last_checkpoint/part", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                }
                if (data23.row_index !== void 0) {
                  let data25 = data23.row_index;
                  if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                    const err105 = { instancePath: instancePath + "/per_output/" + i1 + "/last_checkpoint/row_index", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err105];
                    } else {
                      vErrors.push(err105);
                    }
                    errors++;
                  }
                  if (typeof data25 == "number" && isFinite(data25)) {
                    if (data25 > 9007199254740991 || isNaN(data25)) {
                      const err106 = { instancePath: instancePath + "/per_output/" + i1 + "/last_checkpoint/row_index", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      if (vErrors === null) {
                        vErrors = [err106];
                      } else {
                        vErrors.push(err106);
                      }
                      errors++;
                    }
                    if (data25 < 0 || isNaN(data25)) {
                      const err107 = { instancePath: instancePath + "/per_output/" + i1 + "/last_checkpoint/row_index", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err107];
                      } else {
                        vErrors.push(err107);
                      }
                      errors++;
                    }
                  }
                }
                if (data23.ts_utc !== void 0) {
                  let data26 = data23.ts_utc;
                  if (typeof data26 === "string") {
                    if (!pattern73.test(data26)) {
                      const err108 = { instancePath: instancePath + "/per_output/" + i1 + "/last_checkpoint/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
                      }
                      errors++;
                    }
                  } else {
                    const err109 = { instancePath: instancePath + "/per_output/" + i1 + "/last_checkpoint/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err109];
                    } else {
                      vErrors.push(err109);
                    }
                    errors++;
                  }
                }
              } else {
                const err110 = { instancePath: instancePath + "/per_output/" + i1 + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
              var _valid2 = _errs65 === errors;
              if (_valid2) {
                valid15 = true;
                passing2 = 0;
              }
              const _errs75 = errors;
              if (data23 !== null) {
                const err111 = { instancePath: instancePath + "/per_output/" + i1 + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
              var _valid2 = _errs75 === errors;
              if (_valid2 && valid15) {
                valid15 = false;
                passing2 = [passing2, 1];
              } else {
                if (_valid2) {
                  valid15 = true;
                  passing2 = 1;
                }
              }
              if (!valid15) {
                const err112 = { instancePath: instancePath + "/per_output/" + i1 + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              } else {
                errors = _errs64;
                if (vErrors !== null) {
                  if (_errs64) {
                    vErrors.length = _errs64;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data12.resumed_from !== void 0) {
              let data27 = data12.resumed_from;
              const _errs78 = errors;
              let valid18 = false;
              let passing3 = null;
              const _errs79 = errors;
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                if (data27.part === void 0) {
                  const err113 = { instancePath: instancePath + "/per_output/" + i1 + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/required", keyword: "required", params: { missingProperty: "part" } };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
                if (data27.row_index === void 0) {
                  const err114 = { instancePath: instancePath + "/per_output/" + i1 + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/required", keyword: "required", params: { missingProperty: "row_index" } };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
                if (data27.ts_utc === void 0) {
                  const err115 = { instancePath: instancePath + "/per_output/" + i1 + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/required", keyword: "required", params: { missingProperty: "ts_utc" } };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
                for (const key4 in data27) {
                  if (!(key4 === "part" || key4 === "row_index" || key4 === "ts_utc")) {
                    const err116 = { instancePath: instancePath + "/per_output/" + i1 + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                      vErrors = [err116];
                    } else {
                      vErrors.push(err116);
                    }
                    errors++;
                  }
                }
                if (data27.part !== void 0) {
                  let data28 = data27.part;
                  if (typeof data28 === "string") {
                    if (func23(data28) > 64) {
                      const err117 = { instancePath: instancePath + "/per_output/" + i1 + "/resumed_from/part", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      if (vErrors === null) {
                        vErrors = [err117];
                      } else {
                        vErrors.push(err117);
                      }
                      errors++;
                    }
                    if (func23(data28) < 1) {
                      const err118 = { instancePath: instancePath + "/per_output/" + i1 + "/resumed_from/part", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err118];
                      } else {
                        vErrors.push(err118);
                      }
                      errors++;
                    }
                  } else {
                    const err119 = { instancePath: instancePath + "/per_output/" + i1 + "/resumed_from/part", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
                if (data27.row_index !== void 0) {
                  let data29 = data27.row_index;
                  if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                    const err120 = { instancePath: instancePath + "/per_output/" + i1 + "/resumed_from/row_index", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                  if (typeof data29 == "number" && isFinite(data29)) {
                    if (data29 > 9007199254740991 || isNaN(data29)) {
                      const err121 = { instancePath: instancePath + "/per_output/" + i1 + "/resumed_from/row_index", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      if (vErrors === null) {
                        vErrors = [err121];
                      } else {
                        vErrors.push(err121);
                      }
                      errors++;
                    }
                    if (data29 < 0 || isNaN(data29)) {
                      const err122 = { instancePath: instancePath + "/per_output/" + i1 + "/resumed_from/row_index", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err122];
                      } else {
                        vErrors.push(err122);
                      }
                      errors++;
                    }
                  }
                }
                if (data27.ts_utc !== void 0) {
                  let data30 = data27.ts_utc;
                  if (typeof data30 === "string") {
                    if (!pattern73.test(data30)) {
                      const err123 = { instancePath: instancePath + "/per_output/" + i1 + "/resumed_from/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      if (vErrors === null) {
                        vErrors = [err123];
                      } else {
                        vErrors.push(err123);
                      }
                      errors++;
                    }
                  } else {
                    const err124 = { instancePath: instancePath + "/per_output/" + i1 + "/resumed_from/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                }
              } else {
                const err125 = { instancePath: instancePath + "/per_output/" + i1 + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
              var _valid3 = _errs79 === errors;
              if (_valid3) {
                valid18 = true;
                passing3 = 0;
              }
              const _errs89 = errors;
              if (data27 !== null) {
                const err126 = { instancePath: instancePath + "/per_output/" + i1 + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
              var _valid3 = _errs89 === errors;
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
                const err127 = { instancePath: instancePath + "/per_output/" + i1 + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 } };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              } else {
                errors = _errs78;
                if (vErrors !== null) {
                  if (_errs78) {
                    vErrors.length = _errs78;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err128 = { instancePath: instancePath + "/per_output/" + i1, schemaPath: "#/properties/per_output/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
      } else {
        const err129 = { instancePath: instancePath + "/per_output", schemaPath: "#/properties/per_output/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err129];
        } else {
          vErrors.push(err129);
        }
        errors++;
      }
    }
    if (data.totals !== void 0) {
      let data31 = data.totals;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.emitted === void 0) {
          const err130 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "emitted" } };
          if (vErrors === null) {
            vErrors = [err130];
          } else {
            vErrors.push(err130);
          }
          errors++;
        }
        if (data31.acked_admit === void 0) {
          const err131 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "acked_admit" } };
          if (vErrors === null) {
            vErrors = [err131];
          } else {
            vErrors.push(err131);
          }
          errors++;
        }
        if (data31.acked_duplicate === void 0) {
          const err132 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "acked_duplicate" } };
          if (vErrors === null) {
            vErrors = [err132];
          } else {
            vErrors.push(err132);
          }
          errors++;
        }
        if (data31.acked_quarantine === void 0) {
          const err133 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "acked_quarantine" } };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
        for (const key5 in data31) {
          if (!(key5 === "emitted" || key5 === "acked_admit" || key5 === "acked_duplicate" || key5 === "acked_quarantine")) {
            const err134 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
        if (data31.emitted !== void 0) {
          let data32 = data31.emitted;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
            const err135 = { instancePath: instancePath + "/totals/emitted", schemaPath: "#/properties/totals/properties/emitted/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 > 9007199254740991 || isNaN(data32)) {
              const err136 = { instancePath: instancePath + "/totals/emitted", schemaPath: "#/properties/totals/properties/emitted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
            if (data32 < 0 || isNaN(data32)) {
              const err137 = { instancePath: instancePath + "/totals/emitted", schemaPath: "#/properties/totals/properties/emitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
          }
        }
        if (data31.acked_admit !== void 0) {
          let data33 = data31.acked_admit;
          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
            const err138 = { instancePath: instancePath + "/totals/acked_admit", schemaPath: "#/properties/totals/properties/acked_admit/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 > 9007199254740991 || isNaN(data33)) {
              const err139 = { instancePath: instancePath + "/totals/acked_admit", schemaPath: "#/properties/totals/properties/acked_admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
            if (data33 < 0 || isNaN(data33)) {
              const err140 = { instancePath: instancePath + "/totals/acked_admit", schemaPath: "#/properties/totals/properties/acked_admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err140];
              } else {
                vErrors.push(err140);
              }
              errors++;
            }
          }
        }
        if (data31.acked_duplicate !== void 0) {
          let data34 = data31.acked_duplicate;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
            const err141 = { instancePath: instancePath + "/totals/acked_duplicate", schemaPath: "#/properties/totals/properties/acked_duplicate/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 > 9007199254740991 || isNaN(data34)) {
              const err142 = { instancePath: instancePath + "/totals/acked_duplicate", schemaPath: "#/properties/totals/properties/acked_duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
            if (data34 < 0 || isNaN(data34)) {
              const err143 = { instancePath: instancePath + "/totals/acked_duplicate", schemaPath: "#/properties/totals/properties/acked_duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
          }
        }
        if (data31.acked_quarantine !== void 0) {
          let data35 = data31.acked_quarantine;
          if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
            const err144 = { instancePath: instancePath + "/totals/acked_quarantine", schemaPath: "#/properties/totals/properties/acked_quarantine/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
          if (typeof data35 == "number" && isFinite(data35)) {
            if (data35 > 9007199254740991 || isNaN(data35)) {
              const err145 = { instancePath: instancePath + "/totals/acked_quarantine", schemaPath: "#/properties/totals/properties/acked_quarantine/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            if (data35 < 0 || isNaN(data35)) {
              const err146 = { instancePath: instancePath + "/totals/acked_quarantine", schemaPath: "#/properties/totals/properties/acked_quarantine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
          }
        }
      } else {
        const err147 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err147];
        } else {
          vErrors.push(err147);
        }
        errors++;
      }
    }
    if (data.retries !== void 0) {
      let data36 = data.retries;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key6 in data36) {
          const _errs104 = errors;
          if (typeof key6 === "string") {
            if (!pattern14.test(key6)) {
              const err148 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, propertyName: key6 };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
          }
          var valid22 = _errs104 === errors;
          if (!valid22) {
            const err149 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
            if (vErrors === null) {
              vErrors = [err149];
            } else {
              vErrors.push(err149);
            }
            errors++;
          }
        }
        for (const key7 in data36) {
          let data37 = data36[key7];
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
            const err150 = { instancePath: instancePath + "/retries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/retries/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
          if (typeof data37 == "number" && isFinite(data37)) {
            if (data37 > 9007199254740991 || isNaN(data37)) {
              const err151 = { instancePath: instancePath + "/retries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/retries/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
            if (data37 < 0 || isNaN(data37)) {
              const err152 = { instancePath: instancePath + "/retries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/retries/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            }
          }
        }
      } else {
        const err153 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err153];
        } else {
          vErrors.push(err153);
        }
        errors++;
      }
    }
    if (data.non_retryable !== void 0) {
      let data38 = data.non_retryable;
      if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
        const err154 = { instancePath: instancePath + "/non_retryable", schemaPath: "#/properties/non_retryable/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err154];
        } else {
          vErrors.push(err154);
        }
        errors++;
      }
      if (typeof data38 == "number" && isFinite(data38)) {
        if (data38 > 1 || isNaN(data38)) {
          const err155 = { instancePath: instancePath + "/non_retryable", schemaPath: "#/properties/non_retryable/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err155];
          } else {
            vErrors.push(err155);
          }
          errors++;
        }
        if (data38 < 0 || isNaN(data38)) {
          const err156 = { instancePath: instancePath + "/non_retryable", schemaPath: "#/properties/non_retryable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err156];
          } else {
            vErrors.push(err156);
          }
          errors++;
        }
      }
    }
    if (data.terminal !== void 0) {
      let data39 = data.terminal;
      if (!(data39 === "STREAMED" || data39 === "INTERRUPTED" || data39 === "FAILED")) {
        const err157 = { instancePath: instancePath + "/terminal", schemaPath: "#/properties/terminal/enum", keyword: "enum", params: { allowedValues: schema313.properties.terminal.enum } };
        if (vErrors === null) {
          vErrors = [err157];
        } else {
          vErrors.push(err157);
        }
        errors++;
      }
    }
    if (data.exit_reason !== void 0) {
      let data40 = data.exit_reason;
      const _errs112 = errors;
      let valid24 = false;
      let passing4 = null;
      const _errs113 = errors;
      if (typeof data40 === "string") {
        if (func23(data40) > 128) {
          const err158 = { instancePath: instancePath + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err158];
          } else {
            vErrors.push(err158);
          }
          errors++;
        }
        if (func23(data40) < 1) {
          const err159 = { instancePath: instancePath + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err159];
          } else {
            vErrors.push(err159);
          }
          errors++;
        }
        if (!pattern15.test(data40)) {
          const err160 = { instancePath: instancePath + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" } };
          if (vErrors === null) {
            vErrors = [err160];
          } else {
            vErrors.push(err160);
          }
          errors++;
        }
      } else {
        const err161 = { instancePath: instancePath + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err161];
        } else {
          vErrors.push(err161);
        }
        errors++;
      }
      var _valid4 = _errs113 === errors;
      if (_valid4) {
        valid24 = true;
        passing4 = 0;
      }
      const _errs115 = errors;
      if (data40 !== null) {
        const err162 = { instancePath: instancePath + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err162];
        } else {
          vErrors.push(err162);
        }
        errors++;
      }
      var _valid4 = _errs115 === errors;
      if (_valid4 && valid24) {
        valid24 = false;
        passing4 = [passing4, 1];
      } else {
        if (_valid4) {
          valid24 = true;
          passing4 = 1;
        }
      }
      if (!valid24) {
        const err163 = { instancePath: instancePath + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 } };
        if (vErrors === null) {
          vErrors = [err163];
        } else {
          vErrors.push(err163);
        }
        errors++;
      } else {
        errors = _errs112;
        if (vErrors !== null) {
          if (_errs112) {
            vErrors.length = _errs112;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.exit_detail !== void 0) {
      let data41 = data.exit_detail;
      const _errs118 = errors;
      let valid25 = false;
      let passing5 = null;
      const _errs119 = errors;
      if (typeof data41 === "string") {
        if (func23(data41) > 1024) {
          const err164 = { instancePath: instancePath + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err164];
          } else {
            vErrors.push(err164);
          }
          errors++;
        }
        if (func23(data41) < 1) {
          const err165 = { instancePath: instancePath + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err165];
          } else {
            vErrors.push(err165);
          }
          errors++;
        }
      } else {
        const err166 = { instancePath: instancePath + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err166];
        } else {
          vErrors.push(err166);
        }
        errors++;
      }
      var _valid5 = _errs119 === errors;
      if (_valid5) {
        valid25 = true;
        passing5 = 0;
      }
      const _errs121 = errors;
      if (data41 !== null) {
        const err167 = { instancePath: instancePath + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err167];
        } else {
          vErrors.push(err167);
        }
        errors++;
      }
      var _valid5 = _errs121 === errors;
      if (_valid5 && valid25) {
        valid25 = false;
        passing5 = [passing5, 1];
      } else {
        if (_valid5) {
          valid25 = true;
          passing5 = 1;
        }
      }
      if (!valid25) {
        const err168 = { instancePath: instancePath + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 } };
        if (vErrors === null) {
          vErrors = [err168];
        } else {
          vErrors.push(err168);
        }
        errors++;
      } else {
        errors = _errs118;
        if (vErrors !== null) {
          if (_errs118) {
            vErrors.length = _errs118;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.first_send_at_utc !== void 0) {
      let data42 = data.first_send_at_utc;
      const _errs124 = errors;
      let valid26 = false;
      let passing6 = null;
      const _errs125 = errors;
      if (typeof data42 === "string") {
        if (!pattern73.test(data42)) {
          const err169 = { instancePath: instancePath + "/first_send_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err169];
          } else {
            vErrors.push(err169);
          }
          errors++;
        }
      } else {
        const err170 = { instancePath: instancePath + "/first_send_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err170];
        } else {
          vErrors.push(err170);
        }
        errors++;
      }
      var _valid6 = _errs125 === errors;
      if (_valid6) {
        valid26 = true;
        passing6 = 0;
      }
      const _errs128 = errors;
      if (data42 !== null) {
        const err171 = { instancePath: instancePath + "/first_send_at_utc", schemaPath: "#/properties/first_send_at_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err171];
        } else {
          vErrors.push(err171);
        }
        errors++;
      }
      var _valid6 = _errs128 === errors;
      if (_valid6 && valid26) {
        valid26 = false;
        passing6 = [passing6, 1];
      } else {
        if (_valid6) {
          valid26 = true;
          passing6 = 1;
        }
      }
      if (!valid26) {
        const err172 = { instancePath: instancePath + "/first_send_at_utc", schemaPath: "#/properties/first_send_at_utc/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 } };
        if (vErrors === null) {
          vErrors = [err172];
        } else {
          vErrors.push(err172);
        }
        errors++;
      } else {
        errors = _errs124;
        if (vErrors !== null) {
          if (_errs124) {
            vErrors.length = _errs124;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.started_at_utc !== void 0) {
      let data43 = data.started_at_utc;
      if (typeof data43 === "string") {
        if (!pattern73.test(data43)) {
          const err173 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err173];
          } else {
            vErrors.push(err173);
          }
          errors++;
        }
      } else {
        const err174 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err174];
        } else {
          vErrors.push(err174);
        }
        errors++;
      }
    }
    if (data.ended_at_utc !== void 0) {
      let data44 = data.ended_at_utc;
      if (typeof data44 === "string") {
        if (!pattern73.test(data44)) {
          const err175 = { instancePath: instancePath + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err175];
          } else {
            vErrors.push(err175);
          }
          errors++;
        }
      } else {
        const err176 = { instancePath: instancePath + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err176];
        } else {
          vErrors.push(err176);
        }
        errors++;
      }
    }
    if (data.effective_eps !== void 0) {
      let data45 = data.effective_eps;
      if (typeof data45 == "number" && isFinite(data45)) {
        if (data45 < 0 || isNaN(data45)) {
          const err177 = { instancePath: instancePath + "/effective_eps", schemaPath: "#/properties/effective_eps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err177];
          } else {
            vErrors.push(err177);
          }
          errors++;
        }
      } else {
        const err178 = { instancePath: instancePath + "/effective_eps", schemaPath: "#/properties/effective_eps/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err178];
        } else {
          vErrors.push(err178);
        }
        errors++;
      }
    }
    if (data.shard_plan !== void 0) {
      let data46 = data.shard_plan;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        if (data46.lane_count === void 0) {
          const err179 = { instancePath: instancePath + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_count" } };
          if (vErrors === null) {
            vErrors = [err179];
          } else {
            vErrors.push(err179);
          }
          errors++;
        }
        if (data46.lane_index === void 0) {
          const err180 = { instancePath: instancePath + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_index" } };
          if (vErrors === null) {
            vErrors = [err180];
          } else {
            vErrors.push(err180);
          }
          errors++;
        }
        for (const key8 in data46) {
          if (!(key8 === "lane_count" || key8 === "lane_index")) {
            const err181 = { instancePath: instancePath + "/shard_plan", schemaPath: "#/properties/shard_plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err181];
            } else {
              vErrors.push(err181);
            }
            errors++;
          }
        }
        if (data46.lane_count !== void 0) {
          let data47 = data46.lane_count;
          if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
            const err182 = { instancePath: instancePath + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
          if (typeof data47 == "number" && isFinite(data47)) {
            if (data47 > 64 || isNaN(data47)) {
              const err183 = { instancePath: instancePath + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
              if (vErrors === null) {
                vErrors = [err183];
              } else {
                vErrors.push(err183);
              }
              errors++;
            }
            if (data47 < 1 || isNaN(data47)) {
              const err184 = { instancePath: instancePath + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            }
          }
        }
        if (data46.lane_index !== void 0) {
          let data48 = data46.lane_index;
          if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
            const err185 = { instancePath: instancePath + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
          if (typeof data48 == "number" && isFinite(data48)) {
            if (data48 > 63 || isNaN(data48)) {
              const err186 = { instancePath: instancePath + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 63 } };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
            if (data48 < 0 || isNaN(data48)) {
              const err187 = { instancePath: instancePath + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
          }
        }
      } else {
        const err188 = { instancePath: instancePath + "/shard_plan", schemaPath: "#/properties/shard_plan/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err188];
        } else {
          vErrors.push(err188);
        }
        errors++;
      }
    }
    if (data.checkpoint_pack_key !== void 0) {
      let data49 = data.checkpoint_pack_key;
      if (typeof data49 === "string") {
        if (!pattern62.test(data49)) {
          const err189 = { instancePath: instancePath + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err189];
          } else {
            vErrors.push(err189);
          }
          errors++;
        }
      } else {
        const err190 = { instancePath: instancePath + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err190];
        } else {
          vErrors.push(err190);
        }
        errors++;
      }
    }
    if (data.ready_run_refs !== void 0) {
      let data50 = data.ready_run_refs;
      if (Array.isArray(data50)) {
        if (data50.length > 1e3) {
          const err191 = { instancePath: instancePath + "/ready_run_refs", schemaPath: "#/properties/ready_run_refs/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err191];
          } else {
            vErrors.push(err191);
          }
          errors++;
        }
        const len2 = data50.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data51 = data50[i2];
          if (typeof data51 === "string") {
            if (func23(data51) > 2048) {
              const err192 = { instancePath: instancePath + "/ready_run_refs/" + i2, schemaPath: "#/properties/ready_run_refs/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
            if (func23(data51) < 1) {
              const err193 = { instancePath: instancePath + "/ready_run_refs/" + i2, schemaPath: "#/properties/ready_run_refs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err193];
              } else {
                vErrors.push(err193);
              }
              errors++;
            }
            if (!pattern83.test(data51)) {
              const err194 = { instancePath: instancePath + "/ready_run_refs/" + i2, schemaPath: "#/properties/ready_run_refs/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              if (vErrors === null) {
                vErrors = [err194];
              } else {
                vErrors.push(err194);
              }
              errors++;
            }
          } else {
            const err195 = { instancePath: instancePath + "/ready_run_refs/" + i2, schemaPath: "#/properties/ready_run_refs/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err195];
            } else {
              vErrors.push(err195);
            }
            errors++;
          }
        }
      } else {
        const err196 = { instancePath: instancePath + "/ready_run_refs", schemaPath: "#/properties/ready_run_refs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err196];
        } else {
          vErrors.push(err196);
        }
        errors++;
      }
    }
    if (data.attempt !== void 0) {
      let data52 = data.attempt;
      if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
        const err197 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err197];
        } else {
          vErrors.push(err197);
        }
        errors++;
      }
      if (typeof data52 == "number" && isFinite(data52)) {
        if (data52 > 9007199254740991 || isNaN(data52)) {
          const err198 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err198];
          } else {
            vErrors.push(err198);
          }
          errors++;
        }
        if (data52 < 1 || isNaN(data52)) {
          const err199 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err199];
          } else {
            vErrors.push(err199);
          }
          errors++;
        }
      }
    }
    if (data.written_at_utc !== void 0) {
      let data53 = data.written_at_utc;
      if (typeof data53 === "string") {
        if (!pattern73.test(data53)) {
          const err200 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err200];
          } else {
            vErrors.push(err200);
          }
          errors++;
        }
      } else {
        const err201 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err201];
        } else {
          vErrors.push(err201);
        }
        errors++;
      }
    }
    if (data.writer !== void 0) {
      let data54 = data.writer;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        if (data54.identity === void 0) {
          const err202 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "identity" } };
          if (vErrors === null) {
            vErrors = [err202];
          } else {
            vErrors.push(err202);
          }
          errors++;
        }
        if (data54.task_arn === void 0) {
          const err203 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "task_arn" } };
          if (vErrors === null) {
            vErrors = [err203];
          } else {
            vErrors.push(err203);
          }
          errors++;
        }
        if (data54.image_digest === void 0) {
          const err204 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "image_digest" } };
          if (vErrors === null) {
            vErrors = [err204];
          } else {
            vErrors.push(err204);
          }
          errors++;
        }
        for (const key9 in data54) {
          if (!(key9 === "identity" || key9 === "task_arn" || key9 === "image_digest")) {
            const err205 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            if (vErrors === null) {
              vErrors = [err205];
            } else {
              vErrors.push(err205);
            }
            errors++;
          }
        }
        if (data54.identity !== void 0) {
          let data55 = data54.identity;
          if (typeof data55 === "string") {
            if (func23(data55) > 128) {
              const err206 = { instancePath: instancePath + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err206];
              } else {
                vErrors.push(err206);
              }
              errors++;
            }
            if (func23(data55) < 1) {
              const err207 = { instancePath: instancePath + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err207];
              } else {
                vErrors.push(err207);
              }
              errors++;
            }
          } else {
            const err208 = { instancePath: instancePath + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
        }
        if (data54.task_arn !== void 0) {
          let data56 = data54.task_arn;
          if (typeof data56 === "string") {
            if (func23(data56) > 1024) {
              const err209 = { instancePath: instancePath + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err209];
              } else {
                vErrors.push(err209);
              }
              errors++;
            }
            if (func23(data56) < 1) {
              const err210 = { instancePath: instancePath + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err210];
              } else {
                vErrors.push(err210);
              }
              errors++;
            }
          } else {
            const err211 = { instancePath: instancePath + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err211];
            } else {
              vErrors.push(err211);
            }
            errors++;
          }
        }
        if (data54.image_digest !== void 0) {
          let data57 = data54.image_digest;
          if (typeof data57 === "string") {
            if (!pattern22.test(data57)) {
              const err212 = { instancePath: instancePath + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err212];
              } else {
                vErrors.push(err212);
              }
              errors++;
            }
          } else {
            const err213 = { instancePath: instancePath + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          }
        }
      } else {
        const err214 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err214];
        } else {
          vErrors.push(err214);
        }
        errors++;
      }
    }
  } else {
    const err215 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err215];
    } else {
      vErrors.push(err215);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/wsp_summary.v1.ts
var WspSummaryV1 = /* @__PURE__ */ documentSchema("wsp_summary.v1", wsp_summary_v1_validate_default);

export {
  EnvelopeV1,
  QuarantineSummaryV1,
  ReceiptSummaryV1,
  WspSummaryV1
};
