import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/db_migration_run_snapshot.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var db_migration_run_snapshot_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "db_migration_run_snapshot.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "substrate", "execution_id", "captured_at_utc", "db_resource_id", "task_arn", "task_definition", "exit_code", "stop_reason", "marker", "migrations_applied", "tables", "tables_missing"], "properties": { "schema": { "const": "fp.db_migration_run_snapshot.v1" }, "substrate": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "execution_id": { "$ref": "common.v1.schema.json#/$defs/execution_id" }, "captured_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "db_resource_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "task_arn": { "type": "string", "minLength": 1, "maxLength": 1024 }, "task_definition": { "type": "string", "minLength": 1, "maxLength": 1024 }, "exit_code": { "oneOf": [{ "type": "integer" }, { "type": "null" }] }, "stop_reason": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 1024 }, { "type": "null" }] }, "marker": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 1024 }, { "type": "null" }] }, "migrations_applied": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 } }, "tables": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 }, "uniqueItems": true }, "tables_missing": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 }, "uniqueItems": true } } };
var schema33 = { "enum": ["embedded", "emulated", "dev_min"] };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
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
    if (data.substrate === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.execution_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.captured_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.db_resource_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_resource_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.task_arn === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.task_definition === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_definition" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.exit_code === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_code" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.stop_reason === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stop_reason" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.marker === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "marker" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.migrations_applied === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "migrations_applied" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.tables === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.tables_missing === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables_missing" } };
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
      if ("fp.db_migration_run_snapshot.v1" !== data.schema) {
        const err14 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.db_migration_run_snapshot.v1" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data1 = data.substrate;
      if (!(data1 === "embedded" || data1 === "emulated" || data1 === "dev_min")) {
        const err15 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data2 = data.execution_id;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err16 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.captured_at_utc !== void 0) {
      let data3 = data.captured_at_utc;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err18 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.db_resource_id !== void 0) {
      let data4 = data.db_resource_id;
      if (typeof data4 === "string") {
        if (func2(data4) > 1024) {
          const err20 = { instancePath: instancePath + "/db_resource_id", schemaPath: "#/properties/db_resource_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err21 = { instancePath: instancePath + "/db_resource_id", schemaPath: "#/properties/db_resource_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/db_resource_id", schemaPath: "#/properties/db_resource_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.task_arn !== void 0) {
      let data5 = data.task_arn;
      if (typeof data5 === "string") {
        if (func2(data5) > 1024) {
          const err23 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func2(data5) < 1) {
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
    if (data.task_definition !== void 0) {
      let data6 = data.task_definition;
      if (typeof data6 === "string") {
        if (func2(data6) > 1024) {
          const err26 = { instancePath: instancePath + "/task_definition", schemaPath: "#/properties/task_definition/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err27 = { instancePath: instancePath + "/task_definition", schemaPath: "#/properties/task_definition/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/task_definition", schemaPath: "#/properties/task_definition/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.exit_code !== void 0) {
      let data7 = data.exit_code;
      const _errs18 = errors;
      let valid4 = false;
      let passing0 = null;
      const _errs19 = errors;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err29 = { instancePath: instancePath + "/exit_code", schemaPath: "#/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid0 = _errs19 === errors;
      if (_valid0) {
        valid4 = true;
        passing0 = 0;
      }
      const _errs21 = errors;
      if (data7 !== null) {
        const err30 = { instancePath: instancePath + "/exit_code", schemaPath: "#/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      var _valid0 = _errs21 === errors;
      if (_valid0 && valid4) {
        valid4 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid4 = true;
          passing0 = 1;
        }
      }
      if (!valid4) {
        const err31 = { instancePath: instancePath + "/exit_code", schemaPath: "#/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.stop_reason !== void 0) {
      let data8 = data.stop_reason;
      const _errs24 = errors;
      let valid5 = false;
      let passing1 = null;
      const _errs25 = errors;
      if (typeof data8 === "string") {
        if (func2(data8) > 1024) {
          const err32 = { instancePath: instancePath + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (func2(data8) < 1) {
          const err33 = { instancePath: instancePath + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      var _valid1 = _errs25 === errors;
      if (_valid1) {
        valid5 = true;
        passing1 = 0;
      }
      const _errs27 = errors;
      if (data8 !== null) {
        const err35 = { instancePath: instancePath + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      var _valid1 = _errs27 === errors;
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
        const err36 = { instancePath: instancePath + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
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
    if (data.marker !== void 0) {
      let data9 = data.marker;
      const _errs30 = errors;
      let valid6 = false;
      let passing2 = null;
      const _errs31 = errors;
      if (typeof data9 === "string") {
        if (func2(data9) > 1024) {
          const err37 = { instancePath: instancePath + "/marker", schemaPath: "#/properties/marker/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (func2(data9) < 1) {
          const err38 = { instancePath: instancePath + "/marker", schemaPath: "#/properties/marker/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/marker", schemaPath: "#/properties/marker/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      var _valid2 = _errs31 === errors;
      if (_valid2) {
        valid6 = true;
        passing2 = 0;
      }
      const _errs33 = errors;
      if (data9 !== null) {
        const err40 = { instancePath: instancePath + "/marker", schemaPath: "#/properties/marker/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      var _valid2 = _errs33 === errors;
      if (_valid2 && valid6) {
        valid6 = false;
        passing2 = [passing2, 1];
      } else {
        if (_valid2) {
          valid6 = true;
          passing2 = 1;
        }
      }
      if (!valid6) {
        const err41 = { instancePath: instancePath + "/marker", schemaPath: "#/properties/marker/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      } else {
        errors = _errs30;
        if (vErrors !== null) {
          if (_errs30) {
            vErrors.length = _errs30;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.migrations_applied !== void 0) {
      let data10 = data.migrations_applied;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (typeof data11 === "string") {
            if (func2(data11) > 128) {
              const err42 = { instancePath: instancePath + "/migrations_applied/" + i0, schemaPath: "#/properties/migrations_applied/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (func2(data11) < 1) {
              const err43 = { instancePath: instancePath + "/migrations_applied/" + i0, schemaPath: "#/properties/migrations_applied/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/migrations_applied/" + i0, schemaPath: "#/properties/migrations_applied/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/migrations_applied", schemaPath: "#/properties/migrations_applied/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.tables !== void 0) {
      let data12 = data.tables;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (typeof data13 === "string") {
            if (func2(data13) > 128) {
              const err46 = { instancePath: instancePath + "/tables/" + i1, schemaPath: "#/properties/tables/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (func2(data13) < 1) {
              const err47 = { instancePath: instancePath + "/tables/" + i1, schemaPath: "#/properties/tables/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/tables/" + i1, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        let i2 = data12.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data12[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err49 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.tables_missing !== void 0) {
      let data14 = data.tables_missing;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data15 = data14[i3];
          if (typeof data15 === "string") {
            if (func2(data15) > 128) {
              const err51 = { instancePath: instancePath + "/tables_missing/" + i3, schemaPath: "#/properties/tables_missing/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (func2(data15) < 1) {
              const err52 = { instancePath: instancePath + "/tables_missing/" + i3, schemaPath: "#/properties/tables_missing/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/tables_missing/" + i3, schemaPath: "#/properties/tables_missing/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        let i4 = data14.length;
        let j1;
        if (i4 > 1) {
          const indices1 = {};
          for (; i4--; ) {
            let item1 = data14[i4];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err54 = { instancePath: instancePath + "/tables_missing", schemaPath: "#/properties/tables_missing/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
              break;
            }
            indices1[item1] = i4;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/tables_missing", schemaPath: "#/properties/tables_missing/type", keyword: "type", params: { type: "array" } };
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
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/db_migration_run_snapshot.v1.ts
var DbMigrationRunSnapshotV1 = /* @__PURE__ */ documentSchema("db_migration_run_snapshot.v1", db_migration_run_snapshot_v1_validate_default);

// evidence-schemas/src/generated/handle_resolution_snapshot.v1.validate.js
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var handle_resolution_snapshot_v1_validate_default = validate202;
var schema332 = { "enum": ["embedded", "emulated", "dev_min"] };
var pattern42 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern52 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
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
    if (data.schema === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.substrate === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.execution_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.captured_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.rows === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.unresolved_count === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unresolved_count" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "substrate" || key0 === "execution_id" || key0 === "captured_at_utc" || key0 === "rows" || key0 === "unresolved_count")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.handle_resolution_snapshot.v1" !== data.schema) {
        const err7 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.handle_resolution_snapshot.v1" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data1 = data.substrate;
      if (!(data1 === "embedded" || data1 === "emulated" || data1 === "dev_min")) {
        const err8 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema332.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data2 = data.execution_id;
      if (typeof data2 === "string") {
        if (!pattern42.test(data2)) {
          const err9 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.captured_at_utc !== void 0) {
      let data3 = data.captured_at_utc;
      if (typeof data3 === "string") {
        if (!pattern52.test(data3)) {
          const err11 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.rows !== void 0) {
      let data4 = data.rows;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.key === void 0) {
              const err13 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data5.scope === void 0) {
              const err14 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "scope" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data5.origin === void 0) {
              const err15 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "origin" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data5.resolved === void 0) {
              const err16 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "resolved" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data5.placeholder === void 0) {
              const err17 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "placeholder" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data5.value_or_locator === void 0) {
              const err18 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "value_or_locator" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "key" || key1 === "scope" || key1 === "origin" || key1 === "resolved" || key1 === "placeholder" || key1 === "value_or_locator")) {
                const err19 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data5.key !== void 0) {
              let data6 = data5.key;
              if (typeof data6 === "string") {
                if (func12(data6) > 4096) {
                  const err20 = { instancePath: instancePath + "/rows/" + i0 + "/key", schemaPath: "#/properties/rows/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (func12(data6) < 1) {
                  const err21 = { instancePath: instancePath + "/rows/" + i0 + "/key", schemaPath: "#/properties/rows/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/rows/" + i0 + "/key", schemaPath: "#/properties/rows/items/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data5.scope !== void 0) {
              let data7 = data5.scope;
              if (typeof data7 === "string") {
                if (func12(data7) > 4096) {
                  const err23 = { instancePath: instancePath + "/rows/" + i0 + "/scope", schemaPath: "#/properties/rows/items/properties/scope/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (func12(data7) < 1) {
                  const err24 = { instancePath: instancePath + "/rows/" + i0 + "/scope", schemaPath: "#/properties/rows/items/properties/scope/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/rows/" + i0 + "/scope", schemaPath: "#/properties/rows/items/properties/scope/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data5.origin !== void 0) {
              let data8 = data5.origin;
              if (typeof data8 === "string") {
                if (func12(data8) > 4096) {
                  const err26 = { instancePath: instancePath + "/rows/" + i0 + "/origin", schemaPath: "#/properties/rows/items/properties/origin/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (func12(data8) < 1) {
                  const err27 = { instancePath: instancePath + "/rows/" + i0 + "/origin", schemaPath: "#/properties/rows/items/properties/origin/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/rows/" + i0 + "/origin", schemaPath: "#/properties/rows/items/properties/origin/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data5.resolved !== void 0) {
              if (typeof data5.resolved !== "boolean") {
                const err29 = { instancePath: instancePath + "/rows/" + i0 + "/resolved", schemaPath: "#/properties/rows/items/properties/resolved/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data5.placeholder !== void 0) {
              if (typeof data5.placeholder !== "boolean") {
                const err30 = { instancePath: instancePath + "/rows/" + i0 + "/placeholder", schemaPath: "#/properties/rows/items/properties/placeholder/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data5.value_or_locator !== void 0) {
              let data11 = data5.value_or_locator;
              const _errs27 = errors;
              let valid7 = false;
              let passing0 = null;
              const _errs28 = errors;
              if (typeof data11 === "string") {
                if (func12(data11) > 4096) {
                  const err31 = { instancePath: instancePath + "/rows/" + i0 + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/rows/" + i0 + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              var _valid0 = _errs28 === errors;
              if (_valid0) {
                valid7 = true;
                passing0 = 0;
              }
              const _errs30 = errors;
              if (data11 !== null) {
                const err33 = { instancePath: instancePath + "/rows/" + i0 + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              var _valid0 = _errs30 === errors;
              if (_valid0 && valid7) {
                valid7 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid7 = true;
                  passing0 = 1;
                }
              }
              if (!valid7) {
                const err34 = { instancePath: instancePath + "/rows/" + i0 + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              } else {
                errors = _errs27;
                if (vErrors !== null) {
                  if (_errs27) {
                    vErrors.length = _errs27;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.unresolved_count !== void 0) {
      let data12 = data.unresolved_count;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err37 = { instancePath: instancePath + "/unresolved_count", schemaPath: "#/properties/unresolved_count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 < 0 || isNaN(data12)) {
          const err38 = { instancePath: instancePath + "/unresolved_count", schemaPath: "#/properties/unresolved_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/handle_resolution_snapshot.v1.ts
var HandleResolutionSnapshotV1 = /* @__PURE__ */ documentSchema("handle_resolution_snapshot.v1", handle_resolution_snapshot_v1_validate_default);

// evidence-schemas/src/generated/secret_surface_check.v1.validate.js
var import_ucs2length3 = __toESM(require_ucs2length(), 1);
var secret_surface_check_v1_validate_default = validate203;
var schema333 = { "enum": ["embedded", "emulated", "dev_min"] };
var pattern43 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern53 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern6 = new RegExp("^(?:/[a-z0-9][a-z0-9_.-]*){2,}$", "u");
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
    if (data.schema === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.substrate === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.execution_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.captured_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.paths === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.roles === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roles" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.loaded_versions === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loaded_versions" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "substrate" || key0 === "execution_id" || key0 === "captured_at_utc" || key0 === "paths" || key0 === "roles" || key0 === "loaded_versions")) {
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
      if ("fp.secret_surface_check.v1" !== data.schema) {
        const err8 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.secret_surface_check.v1" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data1 = data.substrate;
      if (!(data1 === "embedded" || data1 === "emulated" || data1 === "dev_min")) {
        const err9 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema333.enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data2 = data.execution_id;
      if (typeof data2 === "string") {
        if (!pattern43.test(data2)) {
          const err10 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.captured_at_utc !== void 0) {
      let data3 = data.captured_at_utc;
      if (typeof data3 === "string") {
        if (!pattern53.test(data3)) {
          const err12 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data4 = data.paths;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err14 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.path === void 0) {
              const err15 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data5.present === void 0) {
              const err16 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "present" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data5.version === void 0) {
              const err17 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "version" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data5.last_modified_utc === void 0) {
              const err18 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "last_modified_utc" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "path" || key1 === "present" || key1 === "version" || key1 === "last_modified_utc")) {
                const err19 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data5.path !== void 0) {
              let data6 = data5.path;
              if (typeof data6 === "string") {
                if (func13(data6) > 1024) {
                  const err20 = { instancePath: instancePath + "/paths/" + i0 + "/path", schemaPath: "#/properties/paths/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (!pattern6.test(data6)) {
                  const err21 = { instancePath: instancePath + "/paths/" + i0 + "/path", schemaPath: "#/properties/paths/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?:/[a-z0-9][a-z0-9_.-]*){2,}$" } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/paths/" + i0 + "/path", schemaPath: "#/properties/paths/items/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data5.present !== void 0) {
              if (typeof data5.present !== "boolean") {
                const err23 = { instancePath: instancePath + "/paths/" + i0 + "/present", schemaPath: "#/properties/paths/items/properties/present/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data5.version !== void 0) {
              let data8 = data5.version;
              const _errs21 = errors;
              let valid7 = false;
              let passing0 = null;
              const _errs22 = errors;
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                const err24 = { instancePath: instancePath + "/paths/" + i0 + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 < 1 || isNaN(data8)) {
                  const err25 = { instancePath: instancePath + "/paths/" + i0 + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs22 === errors;
              if (_valid0) {
                valid7 = true;
                passing0 = 0;
              }
              const _errs24 = errors;
              if (data8 !== null) {
                const err26 = { instancePath: instancePath + "/paths/" + i0 + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              var _valid0 = _errs24 === errors;
              if (_valid0 && valid7) {
                valid7 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid7 = true;
                  passing0 = 1;
                }
              }
              if (!valid7) {
                const err27 = { instancePath: instancePath + "/paths/" + i0 + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
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
            if (data5.last_modified_utc !== void 0) {
              let data9 = data5.last_modified_utc;
              const _errs27 = errors;
              let valid8 = false;
              let passing1 = null;
              const _errs28 = errors;
              if (typeof data9 === "string") {
                if (!pattern53.test(data9)) {
                  const err28 = { instancePath: instancePath + "/paths/" + i0 + "/last_modified_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/paths/" + i0 + "/last_modified_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              var _valid1 = _errs28 === errors;
              if (_valid1) {
                valid8 = true;
                passing1 = 0;
              }
              const _errs31 = errors;
              if (data9 !== null) {
                const err30 = { instancePath: instancePath + "/paths/" + i0 + "/last_modified_utc", schemaPath: "#/properties/paths/items/properties/last_modified_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
              var _valid1 = _errs31 === errors;
              if (_valid1 && valid8) {
                valid8 = false;
                passing1 = [passing1, 1];
              } else {
                if (_valid1) {
                  valid8 = true;
                  passing1 = 1;
                }
              }
              if (!valid8) {
                const err31 = { instancePath: instancePath + "/paths/" + i0 + "/last_modified_utc", schemaPath: "#/properties/paths/items/properties/last_modified_utc/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              } else {
                errors = _errs27;
                if (vErrors !== null) {
                  if (_errs27) {
                    vErrors.length = _errs27;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data10 = data.roles;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.role === void 0) {
              const err34 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "role" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data11.allowed === void 0) {
              const err35 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "allowed" } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data11.denied === void 0) {
              const err36 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "denied" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data11.wildcard_read === void 0) {
              const err37 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "wildcard_read" } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            for (const key2 in data11) {
              if (!(key2 === "role" || key2 === "allowed" || key2 === "denied" || key2 === "wildcard_read")) {
                const err38 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data11.role !== void 0) {
              let data12 = data11.role;
              if (typeof data12 === "string") {
                if (func13(data12) > 1024) {
                  const err39 = { instancePath: instancePath + "/roles/" + i1 + "/role", schemaPath: "#/properties/roles/items/properties/role/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
                if (func13(data12) < 1) {
                  const err40 = { instancePath: instancePath + "/roles/" + i1 + "/role", schemaPath: "#/properties/roles/items/properties/role/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/roles/" + i1 + "/role", schemaPath: "#/properties/roles/items/properties/role/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data11.allowed !== void 0) {
              let data13 = data11.allowed;
              if (Array.isArray(data13)) {
                const len2 = data13.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data14 = data13[i2];
                  if (typeof data14 === "string") {
                    if (func13(data14) > 1024) {
                      const err42 = { instancePath: instancePath + "/roles/" + i1 + "/allowed/" + i2, schemaPath: "#/properties/roles/items/properties/allowed/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                    if (func13(data14) < 1) {
                      const err43 = { instancePath: instancePath + "/roles/" + i1 + "/allowed/" + i2, schemaPath: "#/properties/roles/items/properties/allowed/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                  } else {
                    const err44 = { instancePath: instancePath + "/roles/" + i1 + "/allowed/" + i2, schemaPath: "#/properties/roles/items/properties/allowed/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
              } else {
                const err45 = { instancePath: instancePath + "/roles/" + i1 + "/allowed", schemaPath: "#/properties/roles/items/properties/allowed/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data11.denied !== void 0) {
              let data15 = data11.denied;
              if (Array.isArray(data15)) {
                const len3 = data15.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data16 = data15[i3];
                  if (typeof data16 === "string") {
                    if (func13(data16) > 1024) {
                      const err46 = { instancePath: instancePath + "/roles/" + i1 + "/denied/" + i3, schemaPath: "#/properties/roles/items/properties/denied/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                    if (func13(data16) < 1) {
                      const err47 = { instancePath: instancePath + "/roles/" + i1 + "/denied/" + i3, schemaPath: "#/properties/roles/items/properties/denied/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                  } else {
                    const err48 = { instancePath: instancePath + "/roles/" + i1 + "/denied/" + i3, schemaPath: "#/properties/roles/items/properties/denied/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
              } else {
                const err49 = { instancePath: instancePath + "/roles/" + i1 + "/denied", schemaPath: "#/properties/roles/items/properties/denied/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data11.wildcard_read !== void 0) {
              if (typeof data11.wildcard_read !== "boolean") {
                const err50 = { instancePath: instancePath + "/roles/" + i1 + "/wildcard_read", schemaPath: "#/properties/roles/items/properties/wildcard_read/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.loaded_versions !== void 0) {
      let data18 = data.loaded_versions;
      if (Array.isArray(data18)) {
        const len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data19 = data18[i4];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.service_name === void 0) {
              const err53 = { instancePath: instancePath + "/loaded_versions/" + i4, schemaPath: "#/properties/loaded_versions/items/required", keyword: "required", params: { missingProperty: "service_name" } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data19.path === void 0) {
              const err54 = { instancePath: instancePath + "/loaded_versions/" + i4, schemaPath: "#/properties/loaded_versions/items/required", keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data19.version === void 0) {
              const err55 = { instancePath: instancePath + "/loaded_versions/" + i4, schemaPath: "#/properties/loaded_versions/items/required", keyword: "required", params: { missingProperty: "version" } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            for (const key3 in data19) {
              if (!(key3 === "service_name" || key3 === "path" || key3 === "version")) {
                const err56 = { instancePath: instancePath + "/loaded_versions/" + i4, schemaPath: "#/properties/loaded_versions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data19.service_name !== void 0) {
              let data20 = data19.service_name;
              if (typeof data20 === "string") {
                if (func13(data20) > 255) {
                  const err57 = { instancePath: instancePath + "/loaded_versions/" + i4 + "/service_name", schemaPath: "#/properties/loaded_versions/items/properties/service_name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                if (func13(data20) < 1) {
                  const err58 = { instancePath: instancePath + "/loaded_versions/" + i4 + "/service_name", schemaPath: "#/properties/loaded_versions/items/properties/service_name/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              } else {
                const err59 = { instancePath: instancePath + "/loaded_versions/" + i4 + "/service_name", schemaPath: "#/properties/loaded_versions/items/properties/service_name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data19.path !== void 0) {
              let data21 = data19.path;
              if (typeof data21 === "string") {
                if (func13(data21) > 1024) {
                  const err60 = { instancePath: instancePath + "/loaded_versions/" + i4 + "/path", schemaPath: "#/properties/loaded_versions/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (func13(data21) < 1) {
                  const err61 = { instancePath: instancePath + "/loaded_versions/" + i4 + "/path", schemaPath: "#/properties/loaded_versions/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/loaded_versions/" + i4 + "/path", schemaPath: "#/properties/loaded_versions/items/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data19.version !== void 0) {
              let data22 = data19.version;
              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                const err63 = { instancePath: instancePath + "/loaded_versions/" + i4 + "/version", schemaPath: "#/properties/loaded_versions/items/properties/version/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 < 1 || isNaN(data22)) {
                  const err64 = { instancePath: instancePath + "/loaded_versions/" + i4 + "/version", schemaPath: "#/properties/loaded_versions/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
            const err65 = { instancePath: instancePath + "/loaded_versions/" + i4, schemaPath: "#/properties/loaded_versions/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/loaded_versions", schemaPath: "#/properties/loaded_versions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
  } else {
    const err67 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err67];
    } else {
      vErrors.push(err67);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/secret_surface_check.v1.ts
var SecretSurfaceCheckV1 = /* @__PURE__ */ documentSchema("secret_surface_check.v1", secret_surface_check_v1_validate_default);

export {
  DbMigrationRunSnapshotV1,
  HandleResolutionSnapshotV1,
  SecretSurfaceCheckV1
};
