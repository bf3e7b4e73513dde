import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  getInput,
  info,
  setFailed,
  setOutput,
  summary
} from "./chunk-SC7D6WKT.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/approval_record.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var approval_record_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "approval_record.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "mechanism", "environment", "phase", "execution_id", "substrate", "approval_id", "nonce", "operator", "approved_at_utc", "comment", "self_approved", "predecessor_verdict", "protection"], "properties": { "schema": { "const": "fp.approval_record.v1" }, "mechanism": { "enum": ["embedded_recorded_answer", "github_environment", "signed_dispatch"] }, "environment": { "type": "string", "pattern": "^phase-(activation|execute)-m(10|[0-9])$" }, "phase": { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, "execution_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "substrate": { "enum": ["embedded", "emulated", "dev_min"] }, "approval_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "nonce": { "type": "string", "minLength": 1, "maxLength": 1024 }, "operator": { "type": "string", "minLength": 1, "maxLength": 1024 }, "approved_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "comment": { "type": "string", "minLength": 1, "maxLength": 1024 }, "self_approved": { "type": "boolean" }, "predecessor_verdict": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 1024 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, { "type": "null" }] }, "protection": { "type": "object", "additionalProperties": false, "required": ["required_reviewers", "prevent_self_review", "admin_bypass", "branch_policy"], "properties": { "required_reviewers": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "prevent_self_review": { "type": "boolean" }, "admin_bypass": { "type": "boolean" }, "branch_policy": { "type": "string", "minLength": 1, "maxLength": 1024 } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^phase-(activation|execute)-m(10|[0-9])$", "u");
var pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
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
    if (data.mechanism === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mechanism" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.environment === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.phase === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.execution_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.substrate === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.approval_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approval_id" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.nonce === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nonce" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.operator === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.approved_at_utc === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_at_utc" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.comment === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comment" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.self_approved === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "self_approved" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.predecessor_verdict === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predecessor_verdict" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.protection === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protection" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err14 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.approval_record.v1" !== data.schema) {
        const err15 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.approval_record.v1" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.mechanism !== void 0) {
      let data1 = data.mechanism;
      if (!(data1 === "embedded_recorded_answer" || data1 === "github_environment" || data1 === "signed_dispatch")) {
        const err16 = { instancePath: instancePath + "/mechanism", schemaPath: "#/properties/mechanism/enum", keyword: "enum", params: { allowedValues: schema31.properties.mechanism.enum } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data2 = data.environment;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err17 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/pattern", keyword: "pattern", params: { pattern: "^phase-(activation|execute)-m(10|[0-9])$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.phase !== void 0) {
      let data3 = data.phase;
      if (!(data3 === "M0" || data3 === "M1" || data3 === "M2" || data3 === "M3" || data3 === "M4" || data3 === "M5" || data3 === "M6" || data3 === "M7" || data3 === "M8" || data3 === "M9" || data3 === "M10")) {
        const err19 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: schema31.properties.phase.enum } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data4 = data.execution_id;
      if (typeof data4 === "string") {
        if (func2(data4) > 1024) {
          const err20 = { instancePath: instancePath + "/execution_id", schemaPath: "#/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err21 = { instancePath: instancePath + "/execution_id", schemaPath: "#/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/execution_id", schemaPath: "#/properties/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data5 = data.substrate;
      if (!(data5 === "embedded" || data5 === "emulated" || data5 === "dev_min")) {
        const err23 = { instancePath: instancePath + "/substrate", schemaPath: "#/properties/substrate/enum", keyword: "enum", params: { allowedValues: schema31.properties.substrate.enum } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.approval_id !== void 0) {
      let data6 = data.approval_id;
      if (typeof data6 === "string") {
        if (func2(data6) > 1024) {
          const err24 = { instancePath: instancePath + "/approval_id", schemaPath: "#/properties/approval_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err25 = { instancePath: instancePath + "/approval_id", schemaPath: "#/properties/approval_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/approval_id", schemaPath: "#/properties/approval_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.nonce !== void 0) {
      let data7 = data.nonce;
      if (typeof data7 === "string") {
        if (func2(data7) > 1024) {
          const err27 = { instancePath: instancePath + "/nonce", schemaPath: "#/properties/nonce/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (func2(data7) < 1) {
          const err28 = { instancePath: instancePath + "/nonce", schemaPath: "#/properties/nonce/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/nonce", schemaPath: "#/properties/nonce/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.operator !== void 0) {
      let data8 = data.operator;
      if (typeof data8 === "string") {
        if (func2(data8) > 1024) {
          const err30 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (func2(data8) < 1) {
          const err31 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.approved_at_utc !== void 0) {
      let data9 = data.approved_at_utc;
      if (typeof data9 === "string") {
        if (!pattern5.test(data9)) {
          const err33 = { instancePath: instancePath + "/approved_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/approved_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.comment !== void 0) {
      let data10 = data.comment;
      if (typeof data10 === "string") {
        if (func2(data10) > 1024) {
          const err35 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (func2(data10) < 1) {
          const err36 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.self_approved !== void 0) {
      if (typeof data.self_approved !== "boolean") {
        const err38 = { instancePath: instancePath + "/self_approved", schemaPath: "#/properties/self_approved/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.predecessor_verdict !== void 0) {
      let data12 = data.predecessor_verdict;
      const _errs24 = errors;
      let valid2 = false;
      let passing0 = null;
      const _errs25 = errors;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.key === void 0) {
          const err39 = { instancePath: instancePath + "/predecessor_verdict", schemaPath: "#/properties/predecessor_verdict/oneOf/0/required", keyword: "required", params: { missingProperty: "key" } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data12.version_id === void 0) {
          const err40 = { instancePath: instancePath + "/predecessor_verdict", schemaPath: "#/properties/predecessor_verdict/oneOf/0/required", keyword: "required", params: { missingProperty: "version_id" } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data12.sha256 === void 0) {
          const err41 = { instancePath: instancePath + "/predecessor_verdict", schemaPath: "#/properties/predecessor_verdict/oneOf/0/required", keyword: "required", params: { missingProperty: "sha256" } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        for (const key1 in data12) {
          if (!(key1 === "key" || key1 === "version_id" || key1 === "sha256")) {
            const err42 = { instancePath: instancePath + "/predecessor_verdict", schemaPath: "#/properties/predecessor_verdict/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data12.key !== void 0) {
          let data13 = data12.key;
          if (typeof data13 === "string") {
            if (func2(data13) > 1024) {
              const err43 = { instancePath: instancePath + "/predecessor_verdict/key", schemaPath: "#/properties/predecessor_verdict/oneOf/0/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (func2(data13) < 1) {
              const err44 = { instancePath: instancePath + "/predecessor_verdict/key", schemaPath: "#/properties/predecessor_verdict/oneOf/0/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/predecessor_verdict/key", schemaPath: "#/properties/predecessor_verdict/oneOf/0/properties/key/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data12.version_id !== void 0) {
          let data14 = data12.version_id;
          if (typeof data14 === "string") {
            if (func2(data14) > 1024) {
              const err46 = { instancePath: instancePath + "/predecessor_verdict/version_id", schemaPath: "#/properties/predecessor_verdict/oneOf/0/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (func2(data14) < 1) {
              const err47 = { instancePath: instancePath + "/predecessor_verdict/version_id", schemaPath: "#/properties/predecessor_verdict/oneOf/0/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/predecessor_verdict/version_id", schemaPath: "#/properties/predecessor_verdict/oneOf/0/properties/version_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data12.sha256 !== void 0) {
          let data15 = data12.sha256;
          if (typeof data15 === "string") {
            if (!pattern6.test(data15)) {
              const err49 = { instancePath: instancePath + "/predecessor_verdict/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/predecessor_verdict/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/predecessor_verdict", schemaPath: "#/properties/predecessor_verdict/oneOf/0/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      var _valid0 = _errs25 === errors;
      if (_valid0) {
        valid2 = true;
        passing0 = 0;
      }
      const _errs35 = errors;
      if (data12 !== null) {
        const err52 = { instancePath: instancePath + "/predecessor_verdict", schemaPath: "#/properties/predecessor_verdict/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      var _valid0 = _errs35 === errors;
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
        const err53 = { instancePath: instancePath + "/predecessor_verdict", schemaPath: "#/properties/predecessor_verdict/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
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
    if (data.protection !== void 0) {
      let data16 = data.protection;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.required_reviewers === void 0) {
          const err54 = { instancePath: instancePath + "/protection", schemaPath: "#/properties/protection/required", keyword: "required", params: { missingProperty: "required_reviewers" } };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data16.prevent_self_review === void 0) {
          const err55 = { instancePath: instancePath + "/protection", schemaPath: "#/properties/protection/required", keyword: "required", params: { missingProperty: "prevent_self_review" } };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        if (data16.admin_bypass === void 0) {
          const err56 = { instancePath: instancePath + "/protection", schemaPath: "#/properties/protection/required", keyword: "required", params: { missingProperty: "admin_bypass" } };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data16.branch_policy === void 0) {
          const err57 = { instancePath: instancePath + "/protection", schemaPath: "#/properties/protection/required", keyword: "required", params: { missingProperty: "branch_policy" } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        for (const key2 in data16) {
          if (!(key2 === "required_reviewers" || key2 === "prevent_self_review" || key2 === "admin_bypass" || key2 === "branch_policy")) {
            const err58 = { instancePath: instancePath + "/protection", schemaPath: "#/properties/protection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data16.required_reviewers !== void 0) {
          let data17 = data16.required_reviewers;
          if (Array.isArray(data17)) {
            const len0 = data17.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data18 = data17[i0];
              if (typeof data18 === "string") {
                if (func2(data18) > 1024) {
                  const err59 = { instancePath: instancePath + "/protection/required_reviewers/" + i0, schemaPath: "#/properties/protection/properties/required_reviewers/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                if (func2(data18) < 1) {
                  const err60 = { instancePath: instancePath + "/protection/required_reviewers/" + i0, schemaPath: "#/properties/protection/properties/required_reviewers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              } else {
                const err61 = { instancePath: instancePath + "/protection/required_reviewers/" + i0, schemaPath: "#/properties/protection/properties/required_reviewers/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
          } else {
            const err62 = { instancePath: instancePath + "/protection/required_reviewers", schemaPath: "#/properties/protection/properties/required_reviewers/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data16.prevent_self_review !== void 0) {
          if (typeof data16.prevent_self_review !== "boolean") {
            const err63 = { instancePath: instancePath + "/protection/prevent_self_review", schemaPath: "#/properties/protection/properties/prevent_self_review/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data16.admin_bypass !== void 0) {
          if (typeof data16.admin_bypass !== "boolean") {
            const err64 = { instancePath: instancePath + "/protection/admin_bypass", schemaPath: "#/properties/protection/properties/admin_bypass/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data16.branch_policy !== void 0) {
          let data21 = data16.branch_policy;
          if (typeof data21 === "string") {
            if (func2(data21) > 1024) {
              const err65 = { instancePath: instancePath + "/protection/branch_policy", schemaPath: "#/properties/protection/properties/branch_policy/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (func2(data21) < 1) {
              const err66 = { instancePath: instancePath + "/protection/branch_policy", schemaPath: "#/properties/protection/properties/branch_policy/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          } else {
            const err67 = { instancePath: instancePath + "/protection/branch_policy", schemaPath: "#/properties/protection/properties/branch_policy/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/protection", schemaPath: "#/properties/protection/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
  } else {
    const err69 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err69];
    } else {
      vErrors.push(err69);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/approval_record.v1.ts
var ApprovalRecordV1 = /* @__PURE__ */ documentSchema("approval_record.v1", approval_record_v1_validate_default);

// actions/lib/io/inputs.ts
var actionsIo = {
  input: (name) => getInput(name, { required: true }),
  findInput: (name) => getInput(name) || void 0,
  output: (name, value) => setOutput(name, value),
  info,
  fail: (message) => setFailed(message),
  summarise: async (markdown) => {
    if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
  }
};
var ciIdentity = () => ({
  repository: process.env.GITHUB_REPOSITORY ?? "local",
  workflow: process.env.GITHUB_WORKFLOW ?? "rehearsal",
  workflow_sha: process.env.GITHUB_WORKFLOW_SHA ?? "local",
  run_id: process.env.GITHUB_RUN_ID ?? "local",
  run_attempt: Number(process.env.GITHUB_RUN_ATTEMPT ?? "1"),
  job: process.env.GITHUB_JOB ?? "local",
  actor: process.env.GITHUB_ACTOR ?? "local"
});
var environmentNames = () => Object.keys(process.env);

// evidence-schemas/src/generated/ledger_event.v1.validate.js
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var ledger_event_v1_validate_default = validate202;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "ledger_event.v1.schema.json", "type": "object", "required": ["schema", "seq", "event", "phase", "actor", "at_utc", "payload", "ci", "prev_event_sha256", "event_sha256"], "properties": { "schema": { "const": "fp.ledger_event.v1" }, "seq": { "type": "integer", "minimum": 1 }, "phase": { "$ref": "common.v1.schema.json#/$defs/plan_phase" }, "lane": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "actor": { "type": "object", "additionalProperties": false, "required": ["kind", "id"], "properties": { "kind": { "enum": ["controller", "operator"] }, "id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "approval_id": { "type": "string", "minLength": 1, "maxLength": 1024 } } }, "at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "ci": { "$ref": "common.v1.schema.json#/$defs/ci" }, "prev_event_sha256": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex64" }, { "type": "null" }] }, "event_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } }, "unevaluatedProperties": false, "oneOf": [{ "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "LEDGER_INITIALISED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["seed_sha256", "roadmap", "spec_sha256"], "properties": { "seed_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "roadmap": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["phase", "phase_ids", "name"], "properties": { "phase": { "$ref": "common.v1.schema.json#/$defs/plan_phase" }, "phase_ids": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "name": { "type": "string", "minLength": 1, "maxLength": 1024 } } } }, "spec_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } } } }, { "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "PHASE_ACTIVATED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["approval_id", "reason", "self_approved", "nonce", "predecessor_verdict", "git_sha"], "properties": { "approval_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "reason": { "type": "string", "minLength": 1, "maxLength": 1024 }, "self_approved": { "type": "boolean" }, "nonce": { "type": "string", "minLength": 1, "maxLength": 1024 }, "predecessor_verdict": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/evidence_ref" }, { "type": "null" }] }, "git_sha": { "type": "string", "minLength": 1, "maxLength": 1024 }, "approval_mechanism": { "enum": ["github_environment", "signed_dispatch", "recorded_answer"] } } }, "actor": { "$ref": "#/$defs/operator" } } }, { "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "PLAN_EXPANDED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["definition_sha256", "lanes", "required_decisions"], "properties": { "definition_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "lanes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["lane", "state", "depends_on", "parallel_safe"], "properties": { "lane": { "type": "string", "minLength": 1, "maxLength": 1024 }, "state": { "enum": ["built", "planned"] }, "depends_on": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "parallel_safe": { "type": "boolean" } } } }, "required_decisions": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } } } } } }, { "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "DECISION_PINNED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["key", "value", "locator", "source", "digest"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 1024 }, "value": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 4096 }, { "type": "null" }] }, "locator": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 1024 }, { "type": "null" }] }, "source": { "type": "string", "minLength": 1, "maxLength": 1024 }, "digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } } } }, { "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "EXECUTION_GO_GRANTED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["approval_id", "lanes", "expires_at_utc"], "properties": { "approval_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "lanes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "expires_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" } } }, "actor": { "$ref": "#/$defs/operator" } } }, { "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "EXECUTION_GO_REVOKED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "reason": { "type": "string", "minLength": 1, "maxLength": 1024 } } } } }, { "type": "object", "required": ["event", "lane", "payload"], "properties": { "event": { "const": "LANE_STARTED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["execution_id", "attempt", "action_version"], "properties": { "execution_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "attempt": { "type": "integer", "minimum": 1 }, "action_version": { "type": "string", "minLength": 1, "maxLength": 1024 } } }, "lane": { "$ref": "common.v1.schema.json#/$defs/lane_id" } } }, { "type": "object", "required": ["event", "lane", "payload"], "properties": { "event": { "const": "LANE_RESULT_RECORDED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["execution_id", "attempt", "overall_pass", "snapshot", "blockers", "elapsed_seconds", "budget_seconds", "coverage"], "properties": { "execution_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "attempt": { "type": "integer", "minimum": 1 }, "overall_pass": { "type": "boolean" }, "snapshot": { "$ref": "common.v1.schema.json#/$defs/evidence_ref" }, "blockers": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "elapsed_seconds": { "type": "number", "minimum": 0 }, "budget_seconds": { "type": "integer", "minimum": 1 }, "coverage": { "type": "object", "additionalProperties": false, "required": ["pass", "fail", "planned_checks", "not_applicable_checks"], "properties": { "pass": { "type": "integer", "minimum": 0 }, "fail": { "type": "integer", "minimum": 0 }, "planned_checks": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "not_applicable_checks": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } } } } } }, "lane": { "$ref": "common.v1.schema.json#/$defs/lane_id" } } }, { "type": "object", "required": ["event", "lane", "payload"], "properties": { "event": { "const": "BLOCKER_OPENED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["code", "check_ids", "message", "closure_criteria"], "properties": { "code": { "type": "string", "minLength": 1, "maxLength": 1024 }, "check_ids": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "message": { "type": "string", "minLength": 1, "maxLength": 1024 }, "closure_criteria": { "type": "string", "minLength": 1, "maxLength": 1024 } } }, "lane": { "$ref": "common.v1.schema.json#/$defs/lane_id" } } }, { "type": "object", "required": ["event", "lane", "payload"], "properties": { "event": { "const": "BLOCKER_CLOSED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["code", "closing_snapshot"], "properties": { "code": { "type": "string", "minLength": 1, "maxLength": 1024 }, "closing_snapshot": { "$ref": "common.v1.schema.json#/$defs/evidence_ref" } } }, "lane": { "$ref": "common.v1.schema.json#/$defs/lane_id" } } }, { "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "DRIFT_RAISED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["class", "impact", "severity", "evidence"], "properties": { "class": { "type": "string", "minLength": 1, "maxLength": 1024 }, "impact": { "type": "string", "minLength": 1, "maxLength": 1024 }, "severity": { "const": "STOP" }, "evidence": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } } } } } }, { "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "DRIFT_RESOLVED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["class", "resolution", "refs", "stale_lanes"], "properties": { "class": { "type": "string", "minLength": 1, "maxLength": 1024 }, "resolution": { "enum": ["REVERTED", "REPINNED"] }, "refs": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "stale_lanes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } } } }, "actor": { "$ref": "#/$defs/operator" } } }, { "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "TRANSITION_CHECKED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["items"], "properties": { "items": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "outcome", "detail"], "properties": { "id": { "enum": ["T1", "T2", "T3", "T4", "T5", "T6"] }, "outcome": { "enum": ["pass", "fail", "planned", "not_applicable"] }, "detail": { "type": "string", "minLength": 1, "maxLength": 1024 } } } } } } } }, { "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "PHASE_COMPLETED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["checklist_sha256", "envelope", "verdict_code", "bundle_root_sha256", "coverage"], "properties": { "checklist_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "envelope": { "$ref": "common.v1.schema.json#/$defs/evidence_ref" }, "verdict_code": { "type": "string", "minLength": 1, "maxLength": 1024 }, "bundle_root_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "coverage": { "type": "object", "additionalProperties": false, "required": ["planned_lanes", "planned_checks", "not_applicable_checks"], "properties": { "planned_lanes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "planned_checks": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "not_applicable_checks": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } } } } } } } }, { "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "NEXT_PHASE_HELD" }, "payload": { "type": "object", "additionalProperties": false, "required": ["hold_reason"], "properties": { "hold_reason": { "type": "string", "minLength": 1, "maxLength": 1024 } } } } }, { "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "PHASE_REOPENED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["reason", "affected_lanes", "occupied_by"], "properties": { "reason": { "enum": ["SCOPE_UPLIFT", "DRIFT_DISCOVERED", "EVIDENCE_INVALIDATED", "RERUN_APPROVED"] }, "affected_lanes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "occupied_by": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/plan_phase" }, { "type": "null" }] } } }, "actor": { "$ref": "#/$defs/operator" } } }, { "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "WAIVER_RECORDED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["item", "reason", "expires_at_utc", "residual_risk"], "properties": { "item": { "type": "string", "minLength": 1, "maxLength": 1024 }, "reason": { "type": "string", "minLength": 1, "maxLength": 1024 }, "expires_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "residual_risk": { "type": "string", "minLength": 1, "maxLength": 1024 } } }, "actor": { "$ref": "#/$defs/operator" } } }, { "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "BUDGET_STOP_SET" }, "payload": { "type": "object", "additionalProperties": false, "required": ["amount", "currency", "snapshot"], "properties": { "amount": { "type": "string", "minLength": 1, "maxLength": 1024 }, "currency": { "const": "USD" }, "snapshot": { "$ref": "common.v1.schema.json#/$defs/evidence_ref" } } } } }, { "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "BUDGET_STOP_CLEARED" }, "payload": { "type": "object", "additionalProperties": false, "required": ["amount", "currency", "reset_intent", "snapshot"], "properties": { "amount": { "type": "string", "minLength": 1, "maxLength": 1024 }, "currency": { "const": "USD" }, "reset_intent": { "type": "string", "minLength": 1, "maxLength": 1024 }, "snapshot": { "$ref": "common.v1.schema.json#/$defs/evidence_ref" } } } } }], "$defs": { "operator": { "type": "object", "additionalProperties": false, "required": ["kind", "id"], "properties": { "kind": { "const": "operator" }, "id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "approval_id": { "type": "string", "minLength": 1, "maxLength": 1024 } } } } };
var schema34 = { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] };
var pattern42 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern10 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern11 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
var func12 = import_ucs2length2.default.default ?? import_ucs2length2.default;
var pattern62 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
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
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.sha256 === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "version_id" || key0 === "sha256")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func12(data0) > 1024) {
          const err4 = { instancePath: instancePath + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err5 = { instancePath: instancePath + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern62.test(data0)) {
          const err6 = { instancePath: instancePath + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.version_id !== void 0) {
      let data1 = data.version_id;
      if (typeof data1 === "string") {
        if (func12(data1) > 1024) {
          const err8 = { instancePath: instancePath + "/version_id", schemaPath: "#/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err9 = { instancePath: instancePath + "/version_id", schemaPath: "#/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/version_id", schemaPath: "#/properties/version_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data2 = data.sha256;
      if (typeof data2 === "string") {
        if (!pattern42.test(data2)) {
          const err11 = { instancePath: instancePath + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
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
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "event" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.payload === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "payload" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event !== void 0) {
      if ("LEDGER_INITIALISED" !== data.event) {
        const err2 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/0/properties/event/const", keyword: "const", params: { allowedValue: "LEDGER_INITIALISED" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.payload !== void 0) {
      let data1 = data.payload;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.seed_sha256 === void 0) {
          const err3 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/0/properties/payload/required", keyword: "required", params: { missingProperty: "seed_sha256" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1.roadmap === void 0) {
          const err4 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/0/properties/payload/required", keyword: "required", params: { missingProperty: "roadmap" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.spec_sha256 === void 0) {
          const err5 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/0/properties/payload/required", keyword: "required", params: { missingProperty: "spec_sha256" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "seed_sha256" || key0 === "roadmap" || key0 === "spec_sha256")) {
            const err6 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/0/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.seed_sha256 !== void 0) {
          let data2 = data1.seed_sha256;
          if (typeof data2 === "string") {
            if (!pattern42.test(data2)) {
              const err7 = { instancePath: instancePath + "/payload/seed_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/payload/seed_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.roadmap !== void 0) {
          let data3 = data1.roadmap;
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.phase === void 0) {
                  const err9 = { instancePath: instancePath + "/payload/roadmap/" + i0, schemaPath: "#/oneOf/0/properties/payload/properties/roadmap/items/required", keyword: "required", params: { missingProperty: "phase" } };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (data4.phase_ids === void 0) {
                  const err10 = { instancePath: instancePath + "/payload/roadmap/" + i0, schemaPath: "#/oneOf/0/properties/payload/properties/roadmap/items/required", keyword: "required", params: { missingProperty: "phase_ids" } };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data4.name === void 0) {
                  const err11 = { instancePath: instancePath + "/payload/roadmap/" + i0, schemaPath: "#/oneOf/0/properties/payload/properties/roadmap/items/required", keyword: "required", params: { missingProperty: "name" } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                for (const key1 in data4) {
                  if (!(key1 === "phase" || key1 === "phase_ids" || key1 === "name")) {
                    const err12 = { instancePath: instancePath + "/payload/roadmap/" + i0, schemaPath: "#/oneOf/0/properties/payload/properties/roadmap/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data4.phase !== void 0) {
                  let data5 = data4.phase;
                  if (!(data5 === "M0" || data5 === "M1" || data5 === "M2" || data5 === "M3" || data5 === "M4" || data5 === "M5" || data5 === "M6" || data5 === "M7" || data5 === "M8" || data5 === "M9" || data5 === "M10")) {
                    const err13 = { instancePath: instancePath + "/payload/roadmap/" + i0 + "/phase", schemaPath: "common.v1.schema.json#/$defs/plan_phase/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data4.phase_ids !== void 0) {
                  let data6 = data4.phase_ids;
                  if (Array.isArray(data6)) {
                    const len1 = data6.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data7 = data6[i1];
                      if (typeof data7 === "string") {
                        if (func12(data7) > 1024) {
                          const err14 = { instancePath: instancePath + "/payload/roadmap/" + i0 + "/phase_ids/" + i1, schemaPath: "#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          if (vErrors === null) {
                            vErrors = [err14];
                          } else {
                            vErrors.push(err14);
                          }
                          errors++;
                        }
                        if (func12(data7) < 1) {
                          const err15 = { instancePath: instancePath + "/payload/roadmap/" + i0 + "/phase_ids/" + i1, schemaPath: "#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err15];
                          } else {
                            vErrors.push(err15);
                          }
                          errors++;
                        }
                      } else {
                        const err16 = { instancePath: instancePath + "/payload/roadmap/" + i0 + "/phase_ids/" + i1, schemaPath: "#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err16];
                        } else {
                          vErrors.push(err16);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err17 = { instancePath: instancePath + "/payload/roadmap/" + i0 + "/phase_ids", schemaPath: "#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                if (data4.name !== void 0) {
                  let data8 = data4.name;
                  if (typeof data8 === "string") {
                    if (func12(data8) > 1024) {
                      const err18 = { instancePath: instancePath + "/payload/roadmap/" + i0 + "/name", schemaPath: "#/oneOf/0/properties/payload/properties/roadmap/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                    if (func12(data8) < 1) {
                      const err19 = { instancePath: instancePath + "/payload/roadmap/" + i0 + "/name", schemaPath: "#/oneOf/0/properties/payload/properties/roadmap/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                  } else {
                    const err20 = { instancePath: instancePath + "/payload/roadmap/" + i0 + "/name", schemaPath: "#/oneOf/0/properties/payload/properties/roadmap/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
              } else {
                const err21 = { instancePath: instancePath + "/payload/roadmap/" + i0, schemaPath: "#/oneOf/0/properties/payload/properties/roadmap/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/payload/roadmap", schemaPath: "#/oneOf/0/properties/payload/properties/roadmap/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data1.spec_sha256 !== void 0) {
          let data9 = data1.spec_sha256;
          if (typeof data9 === "string") {
            if (!pattern42.test(data9)) {
              const err23 = { instancePath: instancePath + "/payload/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/payload/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/0/properties/payload/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = {};
    props0.event = true;
    props0.payload = true;
  }
  const _errs27 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      const err27 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "event" } };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
    if (data.payload === void 0) {
      const err28 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "payload" } };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    if (data.event !== void 0) {
      if ("PHASE_ACTIVATED" !== data.event) {
        const err29 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/1/properties/event/const", keyword: "const", params: { allowedValue: "PHASE_ACTIVATED" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.payload !== void 0) {
      let data11 = data.payload;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.approval_id === void 0) {
          const err30 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/1/properties/payload/required", keyword: "required", params: { missingProperty: "approval_id" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data11.reason === void 0) {
          const err31 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/1/properties/payload/required", keyword: "required", params: { missingProperty: "reason" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data11.self_approved === void 0) {
          const err32 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/1/properties/payload/required", keyword: "required", params: { missingProperty: "self_approved" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data11.nonce === void 0) {
          const err33 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/1/properties/payload/required", keyword: "required", params: { missingProperty: "nonce" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data11.predecessor_verdict === void 0) {
          const err34 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/1/properties/payload/required", keyword: "required", params: { missingProperty: "predecessor_verdict" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data11.git_sha === void 0) {
          const err35 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/1/properties/payload/required", keyword: "required", params: { missingProperty: "git_sha" } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        for (const key2 in data11) {
          if (!(key2 === "approval_id" || key2 === "reason" || key2 === "self_approved" || key2 === "nonce" || key2 === "predecessor_verdict" || key2 === "git_sha" || key2 === "approval_mechanism")) {
            const err36 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/1/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data11.approval_id !== void 0) {
          let data12 = data11.approval_id;
          if (typeof data12 === "string") {
            if (func12(data12) > 1024) {
              const err37 = { instancePath: instancePath + "/payload/approval_id", schemaPath: "#/oneOf/1/properties/payload/properties/approval_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (func12(data12) < 1) {
              const err38 = { instancePath: instancePath + "/payload/approval_id", schemaPath: "#/oneOf/1/properties/payload/properties/approval_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/payload/approval_id", schemaPath: "#/oneOf/1/properties/payload/properties/approval_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data11.reason !== void 0) {
          let data13 = data11.reason;
          if (typeof data13 === "string") {
            if (func12(data13) > 1024) {
              const err40 = { instancePath: instancePath + "/payload/reason", schemaPath: "#/oneOf/1/properties/payload/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (func12(data13) < 1) {
              const err41 = { instancePath: instancePath + "/payload/reason", schemaPath: "#/oneOf/1/properties/payload/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/payload/reason", schemaPath: "#/oneOf/1/properties/payload/properties/reason/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data11.self_approved !== void 0) {
          if (typeof data11.self_approved !== "boolean") {
            const err43 = { instancePath: instancePath + "/payload/self_approved", schemaPath: "#/oneOf/1/properties/payload/properties/self_approved/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data11.nonce !== void 0) {
          let data15 = data11.nonce;
          if (typeof data15 === "string") {
            if (func12(data15) > 1024) {
              const err44 = { instancePath: instancePath + "/payload/nonce", schemaPath: "#/oneOf/1/properties/payload/properties/nonce/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (func12(data15) < 1) {
              const err45 = { instancePath: instancePath + "/payload/nonce", schemaPath: "#/oneOf/1/properties/payload/properties/nonce/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/payload/nonce", schemaPath: "#/oneOf/1/properties/payload/properties/nonce/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data11.predecessor_verdict !== void 0) {
          let data16 = data11.predecessor_verdict;
          const _errs42 = errors;
          let valid13 = false;
          let passing1 = null;
          const _errs43 = errors;
          if (!validate22(data16, { instancePath: instancePath + "/payload/predecessor_verdict", parentData: data11, parentDataProperty: "predecessor_verdict", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
          var _valid1 = _errs43 === errors;
          if (_valid1) {
            valid13 = true;
            passing1 = 0;
          }
          const _errs44 = errors;
          if (data16 !== null) {
            const err47 = { instancePath: instancePath + "/payload/predecessor_verdict", schemaPath: "#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          var _valid1 = _errs44 === errors;
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
            const err48 = { instancePath: instancePath + "/payload/predecessor_verdict", schemaPath: "#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
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
        }
        if (data11.git_sha !== void 0) {
          let data17 = data11.git_sha;
          if (typeof data17 === "string") {
            if (func12(data17) > 1024) {
              const err49 = { instancePath: instancePath + "/payload/git_sha", schemaPath: "#/oneOf/1/properties/payload/properties/git_sha/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (func12(data17) < 1) {
              const err50 = { instancePath: instancePath + "/payload/git_sha", schemaPath: "#/oneOf/1/properties/payload/properties/git_sha/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/payload/git_sha", schemaPath: "#/oneOf/1/properties/payload/properties/git_sha/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data11.approval_mechanism !== void 0) {
          let data18 = data11.approval_mechanism;
          if (!(data18 === "github_environment" || data18 === "signed_dispatch" || data18 === "recorded_answer")) {
            const err52 = { instancePath: instancePath + "/payload/approval_mechanism", schemaPath: "#/oneOf/1/properties/payload/properties/approval_mechanism/enum", keyword: "enum", params: { allowedValues: schema312.oneOf[1].properties.payload.properties.approval_mechanism.enum } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/1/properties/payload/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.actor !== void 0) {
      let data19 = data.actor;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.kind === void 0) {
          const err54 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/required", keyword: "required", params: { missingProperty: "kind" } };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data19.id === void 0) {
          const err55 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/required", keyword: "required", params: { missingProperty: "id" } };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        for (const key3 in data19) {
          if (!(key3 === "kind" || key3 === "id" || key3 === "approval_id")) {
            const err56 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data19.kind !== void 0) {
          if ("operator" !== data19.kind) {
            const err57 = { instancePath: instancePath + "/actor/kind", schemaPath: "#/$defs/operator/properties/kind/const", keyword: "const", params: { allowedValue: "operator" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data19.id !== void 0) {
          let data21 = data19.id;
          if (typeof data21 === "string") {
            if (func12(data21) > 1024) {
              const err58 = { instancePath: instancePath + "/actor/id", schemaPath: "#/$defs/operator/properties/id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (func12(data21) < 1) {
              const err59 = { instancePath: instancePath + "/actor/id", schemaPath: "#/$defs/operator/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/actor/id", schemaPath: "#/$defs/operator/properties/id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data19.approval_id !== void 0) {
          let data22 = data19.approval_id;
          if (typeof data22 === "string") {
            if (func12(data22) > 1024) {
              const err61 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/$defs/operator/properties/approval_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (func12(data22) < 1) {
              const err62 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/$defs/operator/properties/approval_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/$defs/operator/properties/approval_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
  } else {
    const err65 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err65];
    } else {
      vErrors.push(err65);
    }
    errors++;
  }
  var _valid0 = _errs27 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = props0 || {};
        props0.event = true;
        props0.payload = true;
        props0.actor = true;
      }
    }
    const _errs58 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.event === void 0) {
        const err66 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
      if (data.payload === void 0) {
        const err67 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "payload" } };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
      if (data.event !== void 0) {
        if ("PLAN_EXPANDED" !== data.event) {
          const err68 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/2/properties/event/const", keyword: "const", params: { allowedValue: "PLAN_EXPANDED" } };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      }
      if (data.payload !== void 0) {
        let data24 = data.payload;
        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
          if (data24.definition_sha256 === void 0) {
            const err69 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/2/properties/payload/required", keyword: "required", params: { missingProperty: "definition_sha256" } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          if (data24.lanes === void 0) {
            const err70 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/2/properties/payload/required", keyword: "required", params: { missingProperty: "lanes" } };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          if (data24.required_decisions === void 0) {
            const err71 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/2/properties/payload/required", keyword: "required", params: { missingProperty: "required_decisions" } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          for (const key4 in data24) {
            if (!(key4 === "definition_sha256" || key4 === "lanes" || key4 === "required_decisions")) {
              const err72 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/2/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
          if (data24.definition_sha256 !== void 0) {
            let data25 = data24.definition_sha256;
            if (typeof data25 === "string") {
              if (!pattern42.test(data25)) {
                const err73 = { instancePath: instancePath + "/payload/definition_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            } else {
              const err74 = { instancePath: instancePath + "/payload/definition_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          }
          if (data24.lanes !== void 0) {
            let data26 = data24.lanes;
            if (Array.isArray(data26)) {
              const len2 = data26.length;
              for (let i2 = 0; i2 < len2; i2++) {
                let data27 = data26[i2];
                if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                  if (data27.lane === void 0) {
                    const err75 = { instancePath: instancePath + "/payload/lanes/" + i2, schemaPath: "#/oneOf/2/properties/payload/properties/lanes/items/required", keyword: "required", params: { missingProperty: "lane" } };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                  if (data27.state === void 0) {
                    const err76 = { instancePath: instancePath + "/payload/lanes/" + i2, schemaPath: "#/oneOf/2/properties/payload/properties/lanes/items/required", keyword: "required", params: { missingProperty: "state" } };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                  if (data27.depends_on === void 0) {
                    const err77 = { instancePath: instancePath + "/payload/lanes/" + i2, schemaPath: "#/oneOf/2/properties/payload/properties/lanes/items/required", keyword: "required", params: { missingProperty: "depends_on" } };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                  if (data27.parallel_safe === void 0) {
                    const err78 = { instancePath: instancePath + "/payload/lanes/" + i2, schemaPath: "#/oneOf/2/properties/payload/properties/lanes/items/required", keyword: "required", params: { missingProperty: "parallel_safe" } };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                  for (const key5 in data27) {
                    if (!(key5 === "lane" || key5 === "state" || key5 === "depends_on" || key5 === "parallel_safe")) {
                      const err79 = { instancePath: instancePath + "/payload/lanes/" + i2, schemaPath: "#/oneOf/2/properties/payload/properties/lanes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                  }
                  if (data27.lane !== void 0) {
                    let data28 = data27.lane;
                    if (typeof data28 === "string") {
                      if (func12(data28) > 1024) {
                        const err80 = { instancePath: instancePath + "/payload/lanes/" + i2 + "/lane", schemaPath: "#/oneOf/2/properties/payload/properties/lanes/items/properties/lane/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        if (vErrors === null) {
                          vErrors = [err80];
                        } else {
                          vErrors.push(err80);
                        }
                        errors++;
                      }
                      if (func12(data28) < 1) {
                        const err81 = { instancePath: instancePath + "/payload/lanes/" + i2 + "/lane", schemaPath: "#/oneOf/2/properties/payload/properties/lanes/items/properties/lane/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err81];
                        } else {
                          vErrors.push(err81);
                        }
                        errors++;
                      }
                    } else {
                      const err82 = { instancePath: instancePath + "/payload/lanes/" + i2 + "/lane", schemaPath: "#/oneOf/2/properties/payload/properties/lanes/items/properties/lane/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err82];
                      } else {
                        vErrors.push(err82);
                      }
                      errors++;
                    }
                  }
                  if (data27.state !== void 0) {
                    let data29 = data27.state;
                    if (!(data29 === "built" || data29 === "planned")) {
                      const err83 = { instancePath: instancePath + "/payload/lanes/" + i2 + "/state", schemaPath: "#/oneOf/2/properties/payload/properties/lanes/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema312.oneOf[2].properties.payload.properties.lanes.items.properties.state.enum } };
                      if (vErrors === null) {
                        vErrors = [err83];
                      } else {
                        vErrors.push(err83);
                      }
                      errors++;
                    }
                  }
                  if (data27.depends_on !== void 0) {
                    let data30 = data27.depends_on;
                    if (Array.isArray(data30)) {
                      const len3 = data30.length;
                      for (let i3 = 0; i3 < len3; i3++) {
                        let data31 = data30[i3];
                        if (typeof data31 === "string") {
                          if (func12(data31) > 1024) {
                            const err84 = { instancePath: instancePath + "/payload/lanes/" + i2 + "/depends_on/" + i3, schemaPath: "#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                              vErrors = [err84];
                            } else {
                              vErrors.push(err84);
                            }
                            errors++;
                          }
                          if (func12(data31) < 1) {
                            const err85 = { instancePath: instancePath + "/payload/lanes/" + i2 + "/depends_on/" + i3, schemaPath: "#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/items/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err85];
                            } else {
                              vErrors.push(err85);
                            }
                            errors++;
                          }
                        } else {
                          const err86 = { instancePath: instancePath + "/payload/lanes/" + i2 + "/depends_on/" + i3, schemaPath: "#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err86];
                          } else {
                            vErrors.push(err86);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err87 = { instancePath: instancePath + "/payload/lanes/" + i2 + "/depends_on", schemaPath: "#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err87];
                      } else {
                        vErrors.push(err87);
                      }
                      errors++;
                    }
                  }
                  if (data27.parallel_safe !== void 0) {
                    if (typeof data27.parallel_safe !== "boolean") {
                      const err88 = { instancePath: instancePath + "/payload/lanes/" + i2 + "/parallel_safe", schemaPath: "#/oneOf/2/properties/payload/properties/lanes/items/properties/parallel_safe/type", keyword: "type", params: { type: "boolean" } };
                      if (vErrors === null) {
                        vErrors = [err88];
                      } else {
                        vErrors.push(err88);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err89 = { instancePath: instancePath + "/payload/lanes/" + i2, schemaPath: "#/oneOf/2/properties/payload/properties/lanes/items/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              }
            } else {
              const err90 = { instancePath: instancePath + "/payload/lanes", schemaPath: "#/oneOf/2/properties/payload/properties/lanes/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          }
          if (data24.required_decisions !== void 0) {
            let data33 = data24.required_decisions;
            if (Array.isArray(data33)) {
              const len4 = data33.length;
              for (let i4 = 0; i4 < len4; i4++) {
                let data34 = data33[i4];
                if (typeof data34 === "string") {
                  if (func12(data34) > 1024) {
                    const err91 = { instancePath: instancePath + "/payload/required_decisions/" + i4, schemaPath: "#/oneOf/2/properties/payload/properties/required_decisions/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                  if (func12(data34) < 1) {
                    const err92 = { instancePath: instancePath + "/payload/required_decisions/" + i4, schemaPath: "#/oneOf/2/properties/payload/properties/required_decisions/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                } else {
                  const err93 = { instancePath: instancePath + "/payload/required_decisions/" + i4, schemaPath: "#/oneOf/2/properties/payload/properties/required_decisions/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              }
            } else {
              const err94 = { instancePath: instancePath + "/payload/required_decisions", schemaPath: "#/oneOf/2/properties/payload/properties/required_decisions/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          }
        } else {
          const err95 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/2/properties/payload/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
      }
    } else {
      const err96 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err96];
      } else {
        vErrors.push(err96);
      }
      errors++;
    }
    var _valid0 = _errs58 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = props0 || {};
          props0.event = true;
          props0.payload = true;
        }
      }
      const _errs85 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.event === void 0) {
          const err97 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "event" } };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
        if (data.payload === void 0) {
          const err98 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "payload" } };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        if (data.event !== void 0) {
          if ("DECISION_PINNED" !== data.event) {
            const err99 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/3/properties/event/const", keyword: "const", params: { allowedValue: "DECISION_PINNED" } };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data.payload !== void 0) {
          let data36 = data.payload;
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.key === void 0) {
              const err100 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/3/properties/payload/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            if (data36.value === void 0) {
              const err101 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/3/properties/payload/required", keyword: "required", params: { missingProperty: "value" } };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            if (data36.locator === void 0) {
              const err102 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/3/properties/payload/required", keyword: "required", params: { missingProperty: "locator" } };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
            if (data36.source === void 0) {
              const err103 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/3/properties/payload/required", keyword: "required", params: { missingProperty: "source" } };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            if (data36.digest === void 0) {
              const err104 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/3/properties/payload/required", keyword: "required", params: { missingProperty: "digest" } };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
            for (const key6 in data36) {
              if (!(key6 === "key" || key6 === "value" || key6 === "locator" || key6 === "source" || key6 === "digest")) {
                const err105 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/3/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
            if (data36.key !== void 0) {
              let data37 = data36.key;
              if (typeof data37 === "string") {
                if (func12(data37) > 1024) {
                  const err106 = { instancePath: instancePath + "/payload/key", schemaPath: "#/oneOf/3/properties/payload/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
                if (func12(data37) < 1) {
                  const err107 = { instancePath: instancePath + "/payload/key", schemaPath: "#/oneOf/3/properties/payload/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              } else {
                const err108 = { instancePath: instancePath + "/payload/key", schemaPath: "#/oneOf/3/properties/payload/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data36.value !== void 0) {
              let data38 = data36.value;
              const _errs94 = errors;
              let valid28 = false;
              let passing2 = null;
              const _errs95 = errors;
              if (typeof data38 === "string") {
                if (func12(data38) > 4096) {
                  const err109 = { instancePath: instancePath + "/payload/value", schemaPath: "#/oneOf/3/properties/payload/properties/value/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
                if (func12(data38) < 1) {
                  const err110 = { instancePath: instancePath + "/payload/value", schemaPath: "#/oneOf/3/properties/payload/properties/value/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              } else {
                const err111 = { instancePath: instancePath + "/payload/value", schemaPath: "#/oneOf/3/properties/payload/properties/value/oneOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
              var _valid2 = _errs95 === errors;
              if (_valid2) {
                valid28 = true;
                passing2 = 0;
              }
              const _errs97 = errors;
              if (data38 !== null) {
                const err112 = { instancePath: instancePath + "/payload/value", schemaPath: "#/oneOf/3/properties/payload/properties/value/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
              var _valid2 = _errs97 === errors;
              if (_valid2 && valid28) {
                valid28 = false;
                passing2 = [passing2, 1];
              } else {
                if (_valid2) {
                  valid28 = true;
                  passing2 = 1;
                }
              }
              if (!valid28) {
                const err113 = { instancePath: instancePath + "/payload/value", schemaPath: "#/oneOf/3/properties/payload/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              } else {
                errors = _errs94;
                if (vErrors !== null) {
                  if (_errs94) {
                    vErrors.length = _errs94;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data36.locator !== void 0) {
              let data39 = data36.locator;
              const _errs100 = errors;
              let valid29 = false;
              let passing3 = null;
              const _errs101 = errors;
              if (typeof data39 === "string") {
                if (func12(data39) > 1024) {
                  const err114 = { instancePath: instancePath + "/payload/locator", schemaPath: "#/oneOf/3/properties/payload/properties/locator/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
                if (func12(data39) < 1) {
                  const err115 = { instancePath: instancePath + "/payload/locator", schemaPath: "#/oneOf/3/properties/payload/properties/locator/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
              } else {
                const err116 = { instancePath: instancePath + "/payload/locator", schemaPath: "#/oneOf/3/properties/payload/properties/locator/oneOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
              var _valid3 = _errs101 === errors;
              if (_valid3) {
                valid29 = true;
                passing3 = 0;
              }
              const _errs103 = errors;
              if (data39 !== null) {
                const err117 = { instancePath: instancePath + "/payload/locator", schemaPath: "#/oneOf/3/properties/payload/properties/locator/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
              var _valid3 = _errs103 === errors;
              if (_valid3 && valid29) {
                valid29 = false;
                passing3 = [passing3, 1];
              } else {
                if (_valid3) {
                  valid29 = true;
                  passing3 = 1;
                }
              }
              if (!valid29) {
                const err118 = { instancePath: instancePath + "/payload/locator", schemaPath: "#/oneOf/3/properties/payload/properties/locator/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 } };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              } else {
                errors = _errs100;
                if (vErrors !== null) {
                  if (_errs100) {
                    vErrors.length = _errs100;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data36.source !== void 0) {
              let data40 = data36.source;
              if (typeof data40 === "string") {
                if (func12(data40) > 1024) {
                  const err119 = { instancePath: instancePath + "/payload/source", schemaPath: "#/oneOf/3/properties/payload/properties/source/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
                if (func12(data40) < 1) {
                  const err120 = { instancePath: instancePath + "/payload/source", schemaPath: "#/oneOf/3/properties/payload/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
              } else {
                const err121 = { instancePath: instancePath + "/payload/source", schemaPath: "#/oneOf/3/properties/payload/properties/source/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
            if (data36.digest !== void 0) {
              let data41 = data36.digest;
              if (typeof data41 === "string") {
                if (!pattern42.test(data41)) {
                  const err122 = { instancePath: instancePath + "/payload/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
              } else {
                const err123 = { instancePath: instancePath + "/payload/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
          } else {
            const err124 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/3/properties/payload/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
      } else {
        const err125 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      }
      var _valid0 = _errs85 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
          if (props0 !== true) {
            props0 = props0 || {};
            props0.event = true;
            props0.payload = true;
          }
        }
        const _errs110 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.event === void 0) {
            const err126 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "event" } };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
          if (data.payload === void 0) {
            const err127 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "payload" } };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
          if (data.event !== void 0) {
            if ("EXECUTION_GO_GRANTED" !== data.event) {
              const err128 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/4/properties/event/const", keyword: "const", params: { allowedValue: "EXECUTION_GO_GRANTED" } };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
          }
          if (data.payload !== void 0) {
            let data43 = data.payload;
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
              if (data43.approval_id === void 0) {
                const err129 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/4/properties/payload/required", keyword: "required", params: { missingProperty: "approval_id" } };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
              if (data43.lanes === void 0) {
                const err130 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/4/properties/payload/required", keyword: "required", params: { missingProperty: "lanes" } };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
              if (data43.expires_at_utc === void 0) {
                const err131 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/4/properties/payload/required", keyword: "required", params: { missingProperty: "expires_at_utc" } };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
              for (const key7 in data43) {
                if (!(key7 === "approval_id" || key7 === "lanes" || key7 === "expires_at_utc")) {
                  const err132 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/4/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                  if (vErrors === null) {
                    vErrors = [err132];
                  } else {
                    vErrors.push(err132);
                  }
                  errors++;
                }
              }
              if (data43.approval_id !== void 0) {
                let data44 = data43.approval_id;
                if (typeof data44 === "string") {
                  if (func12(data44) > 1024) {
                    const err133 = { instancePath: instancePath + "/payload/approval_id", schemaPath: "#/oneOf/4/properties/payload/properties/approval_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    if (vErrors === null) {
                      vErrors = [err133];
                    } else {
                      vErrors.push(err133);
                    }
                    errors++;
                  }
                  if (func12(data44) < 1) {
                    const err134 = { instancePath: instancePath + "/payload/approval_id", schemaPath: "#/oneOf/4/properties/payload/properties/approval_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err134];
                    } else {
                      vErrors.push(err134);
                    }
                    errors++;
                  }
                } else {
                  const err135 = { instancePath: instancePath + "/payload/approval_id", schemaPath: "#/oneOf/4/properties/payload/properties/approval_id/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
              }
              if (data43.lanes !== void 0) {
                let data45 = data43.lanes;
                if (Array.isArray(data45)) {
                  const len5 = data45.length;
                  for (let i5 = 0; i5 < len5; i5++) {
                    let data46 = data45[i5];
                    if (typeof data46 === "string") {
                      if (func12(data46) > 1024) {
                        const err136 = { instancePath: instancePath + "/payload/lanes/" + i5, schemaPath: "#/oneOf/4/properties/payload/properties/lanes/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        if (vErrors === null) {
                          vErrors = [err136];
                        } else {
                          vErrors.push(err136);
                        }
                        errors++;
                      }
                      if (func12(data46) < 1) {
                        const err137 = { instancePath: instancePath + "/payload/lanes/" + i5, schemaPath: "#/oneOf/4/properties/payload/properties/lanes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err137];
                        } else {
                          vErrors.push(err137);
                        }
                        errors++;
                      }
                    } else {
                      const err138 = { instancePath: instancePath + "/payload/lanes/" + i5, schemaPath: "#/oneOf/4/properties/payload/properties/lanes/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err138];
                      } else {
                        vErrors.push(err138);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err139 = { instancePath: instancePath + "/payload/lanes", schemaPath: "#/oneOf/4/properties/payload/properties/lanes/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
              }
              if (data43.expires_at_utc !== void 0) {
                let data47 = data43.expires_at_utc;
                if (typeof data47 === "string") {
                  if (!pattern10.test(data47)) {
                    const err140 = { instancePath: instancePath + "/payload/expires_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                } else {
                  const err141 = { instancePath: instancePath + "/payload/expires_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
              }
            } else {
              const err142 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/4/properties/payload/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
          }
          if (data.actor !== void 0) {
            let data48 = data.actor;
            if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
              if (data48.kind === void 0) {
                const err143 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/required", keyword: "required", params: { missingProperty: "kind" } };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
              if (data48.id === void 0) {
                const err144 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/required", keyword: "required", params: { missingProperty: "id" } };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
              for (const key8 in data48) {
                if (!(key8 === "kind" || key8 === "id" || key8 === "approval_id")) {
                  const err145 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
              }
              if (data48.kind !== void 0) {
                if ("operator" !== data48.kind) {
                  const err146 = { instancePath: instancePath + "/actor/kind", schemaPath: "#/$defs/operator/properties/kind/const", keyword: "const", params: { allowedValue: "operator" } };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
              }
              if (data48.id !== void 0) {
                let data50 = data48.id;
                if (typeof data50 === "string") {
                  if (func12(data50) > 1024) {
                    const err147 = { instancePath: instancePath + "/actor/id", schemaPath: "#/$defs/operator/properties/id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                  if (func12(data50) < 1) {
                    const err148 = { instancePath: instancePath + "/actor/id", schemaPath: "#/$defs/operator/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err148];
                    } else {
                      vErrors.push(err148);
                    }
                    errors++;
                  }
                } else {
                  const err149 = { instancePath: instancePath + "/actor/id", schemaPath: "#/$defs/operator/properties/id/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
              }
              if (data48.approval_id !== void 0) {
                let data51 = data48.approval_id;
                if (typeof data51 === "string") {
                  if (func12(data51) > 1024) {
                    const err150 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/$defs/operator/properties/approval_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                  if (func12(data51) < 1) {
                    const err151 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/$defs/operator/properties/approval_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                } else {
                  const err152 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/$defs/operator/properties/approval_id/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
              }
            } else {
              const err153 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err153];
              } else {
                vErrors.push(err153);
              }
              errors++;
            }
          }
        } else {
          const err154 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err154];
          } else {
            vErrors.push(err154);
          }
          errors++;
        }
        var _valid0 = _errs110 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
            if (props0 !== true) {
              props0 = props0 || {};
              props0.event = true;
              props0.payload = true;
              props0.actor = true;
            }
          }
          const _errs134 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.event === void 0) {
              const err155 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "event" } };
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
            if (data.payload === void 0) {
              const err156 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "payload" } };
              if (vErrors === null) {
                vErrors = [err156];
              } else {
                vErrors.push(err156);
              }
              errors++;
            }
            if (data.event !== void 0) {
              if ("EXECUTION_GO_REVOKED" !== data.event) {
                const err157 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/5/properties/event/const", keyword: "const", params: { allowedValue: "EXECUTION_GO_REVOKED" } };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
            if (data.payload !== void 0) {
              let data53 = data.payload;
              if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                if (data53.reason === void 0) {
                  const err158 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/5/properties/payload/required", keyword: "required", params: { missingProperty: "reason" } };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
                for (const key9 in data53) {
                  if (!(key9 === "reason")) {
                    const err159 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/5/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                    if (vErrors === null) {
                      vErrors = [err159];
                    } else {
                      vErrors.push(err159);
                    }
                    errors++;
                  }
                }
                if (data53.reason !== void 0) {
                  let data54 = data53.reason;
                  if (typeof data54 === "string") {
                    if (func12(data54) > 1024) {
                      const err160 = { instancePath: instancePath + "/payload/reason", schemaPath: "#/oneOf/5/properties/payload/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      if (vErrors === null) {
                        vErrors = [err160];
                      } else {
                        vErrors.push(err160);
                      }
                      errors++;
                    }
                    if (func12(data54) < 1) {
                      const err161 = { instancePath: instancePath + "/payload/reason", schemaPath: "#/oneOf/5/properties/payload/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err161];
                      } else {
                        vErrors.push(err161);
                      }
                      errors++;
                    }
                  } else {
                    const err162 = { instancePath: instancePath + "/payload/reason", schemaPath: "#/oneOf/5/properties/payload/properties/reason/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err162];
                    } else {
                      vErrors.push(err162);
                    }
                    errors++;
                  }
                }
              } else {
                const err163 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/5/properties/payload/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
            }
          } else {
            const err164 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
          var _valid0 = _errs134 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
              if (props0 !== true) {
                props0 = props0 || {};
                props0.event = true;
                props0.payload = true;
              }
            }
            const _errs142 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.event === void 0) {
                const err165 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "event" } };
                if (vErrors === null) {
                  vErrors = [err165];
                } else {
                  vErrors.push(err165);
                }
                errors++;
              }
              if (data.lane === void 0) {
                const err166 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "lane" } };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
              if (data.payload === void 0) {
                const err167 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "payload" } };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
              if (data.event !== void 0) {
                if ("LANE_STARTED" !== data.event) {
                  const err168 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/6/properties/event/const", keyword: "const", params: { allowedValue: "LANE_STARTED" } };
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
              }
              if (data.payload !== void 0) {
                let data56 = data.payload;
                if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                  if (data56.execution_id === void 0) {
                    const err169 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/6/properties/payload/required", keyword: "required", params: { missingProperty: "execution_id" } };
                    if (vErrors === null) {
                      vErrors = [err169];
                    } else {
                      vErrors.push(err169);
                    }
                    errors++;
                  }
                  if (data56.attempt === void 0) {
                    const err170 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/6/properties/payload/required", keyword: "required", params: { missingProperty: "attempt" } };
                    if (vErrors === null) {
                      vErrors = [err170];
                    } else {
                      vErrors.push(err170);
                    }
                    errors++;
                  }
                  if (data56.action_version === void 0) {
                    const err171 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/6/properties/payload/required", keyword: "required", params: { missingProperty: "action_version" } };
                    if (vErrors === null) {
                      vErrors = [err171];
                    } else {
                      vErrors.push(err171);
                    }
                    errors++;
                  }
                  for (const key10 in data56) {
                    if (!(key10 === "execution_id" || key10 === "attempt" || key10 === "action_version")) {
                      const err172 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/6/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                      if (vErrors === null) {
                        vErrors = [err172];
                      } else {
                        vErrors.push(err172);
                      }
                      errors++;
                    }
                  }
                  if (data56.execution_id !== void 0) {
                    let data57 = data56.execution_id;
                    if (typeof data57 === "string") {
                      if (func12(data57) > 1024) {
                        const err173 = { instancePath: instancePath + "/payload/execution_id", schemaPath: "#/oneOf/6/properties/payload/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        if (vErrors === null) {
                          vErrors = [err173];
                        } else {
                          vErrors.push(err173);
                        }
                        errors++;
                      }
                      if (func12(data57) < 1) {
                        const err174 = { instancePath: instancePath + "/payload/execution_id", schemaPath: "#/oneOf/6/properties/payload/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err174];
                        } else {
                          vErrors.push(err174);
                        }
                        errors++;
                      }
                    } else {
                      const err175 = { instancePath: instancePath + "/payload/execution_id", schemaPath: "#/oneOf/6/properties/payload/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err175];
                      } else {
                        vErrors.push(err175);
                      }
                      errors++;
                    }
                  }
                  if (data56.attempt !== void 0) {
                    let data58 = data56.attempt;
                    if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                      const err176 = { instancePath: instancePath + "/payload/attempt", schemaPath: "#/oneOf/6/properties/payload/properties/attempt/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err176];
                      } else {
                        vErrors.push(err176);
                      }
                      errors++;
                    }
                    if (typeof data58 == "number" && isFinite(data58)) {
                      if (data58 < 1 || isNaN(data58)) {
                        const err177 = { instancePath: instancePath + "/payload/attempt", schemaPath: "#/oneOf/6/properties/payload/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err177];
                        } else {
                          vErrors.push(err177);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data56.action_version !== void 0) {
                    let data59 = data56.action_version;
                    if (typeof data59 === "string") {
                      if (func12(data59) > 1024) {
                        const err178 = { instancePath: instancePath + "/payload/action_version", schemaPath: "#/oneOf/6/properties/payload/properties/action_version/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        if (vErrors === null) {
                          vErrors = [err178];
                        } else {
                          vErrors.push(err178);
                        }
                        errors++;
                      }
                      if (func12(data59) < 1) {
                        const err179 = { instancePath: instancePath + "/payload/action_version", schemaPath: "#/oneOf/6/properties/payload/properties/action_version/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err179];
                        } else {
                          vErrors.push(err179);
                        }
                        errors++;
                      }
                    } else {
                      const err180 = { instancePath: instancePath + "/payload/action_version", schemaPath: "#/oneOf/6/properties/payload/properties/action_version/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err180];
                      } else {
                        vErrors.push(err180);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err181 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/6/properties/payload/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err181];
                  } else {
                    vErrors.push(err181);
                  }
                  errors++;
                }
              }
              if (data.lane !== void 0) {
                let data60 = data.lane;
                if (typeof data60 === "string") {
                  if (!pattern11.test(data60)) {
                    const err182 = { instancePath: instancePath + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                    if (vErrors === null) {
                      vErrors = [err182];
                    } else {
                      vErrors.push(err182);
                    }
                    errors++;
                  }
                } else {
                  const err183 = { instancePath: instancePath + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
              }
            } else {
              const err184 = { instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            }
            var _valid0 = _errs142 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
                if (props0 !== true) {
                  props0 = props0 || {};
                  props0.event = true;
                  props0.payload = true;
                  props0.lane = true;
                }
              }
              const _errs157 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.event === void 0) {
                  const err185 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "event" } };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
                if (data.lane === void 0) {
                  const err186 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "lane" } };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
                if (data.payload === void 0) {
                  const err187 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "payload" } };
                  if (vErrors === null) {
                    vErrors = [err187];
                  } else {
                    vErrors.push(err187);
                  }
                  errors++;
                }
                if (data.event !== void 0) {
                  if ("LANE_RESULT_RECORDED" !== data.event) {
                    const err188 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/7/properties/event/const", keyword: "const", params: { allowedValue: "LANE_RESULT_RECORDED" } };
                    if (vErrors === null) {
                      vErrors = [err188];
                    } else {
                      vErrors.push(err188);
                    }
                    errors++;
                  }
                }
                if (data.payload !== void 0) {
                  let data62 = data.payload;
                  if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                    if (data62.execution_id === void 0) {
                      const err189 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/7/properties/payload/required", keyword: "required", params: { missingProperty: "execution_id" } };
                      if (vErrors === null) {
                        vErrors = [err189];
                      } else {
                        vErrors.push(err189);
                      }
                      errors++;
                    }
                    if (data62.attempt === void 0) {
                      const err190 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/7/properties/payload/required", keyword: "required", params: { missingProperty: "attempt" } };
                      if (vErrors === null) {
                        vErrors = [err190];
                      } else {
                        vErrors.push(err190);
                      }
                      errors++;
                    }
                    if (data62.overall_pass === void 0) {
                      const err191 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/7/properties/payload/required", keyword: "required", params: { missingProperty: "overall_pass" } };
                      if (vErrors === null) {
                        vErrors = [err191];
                      } else {
                        vErrors.push(err191);
                      }
                      errors++;
                    }
                    if (data62.snapshot === void 0) {
                      const err192 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/7/properties/payload/required", keyword: "required", params: { missingProperty: "snapshot" } };
                      if (vErrors === null) {
                        vErrors = [err192];
                      } else {
                        vErrors.push(err192);
                      }
                      errors++;
                    }
                    if (data62.blockers === void 0) {
                      const err193 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/7/properties/payload/required", keyword: "required", params: { missingProperty: "blockers" } };
                      if (vErrors === null) {
                        vErrors = [err193];
                      } else {
                        vErrors.push(err193);
                      }
                      errors++;
                    }
                    if (data62.elapsed_seconds === void 0) {
                      const err194 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/7/properties/payload/required", keyword: "required", params: { missingProperty: "elapsed_seconds" } };
                      if (vErrors === null) {
                        vErrors = [err194];
                      } else {
                        vErrors.push(err194);
                      }
                      errors++;
                    }
                    if (data62.budget_seconds === void 0) {
                      const err195 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/7/properties/payload/required", keyword: "required", params: { missingProperty: "budget_seconds" } };
                      if (vErrors === null) {
                        vErrors = [err195];
                      } else {
                        vErrors.push(err195);
                      }
                      errors++;
                    }
                    if (data62.coverage === void 0) {
                      const err196 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/7/properties/payload/required", keyword: "required", params: { missingProperty: "coverage" } };
                      if (vErrors === null) {
                        vErrors = [err196];
                      } else {
                        vErrors.push(err196);
                      }
                      errors++;
                    }
                    for (const key11 in data62) {
                      if (!(key11 === "execution_id" || key11 === "attempt" || key11 === "overall_pass" || key11 === "snapshot" || key11 === "blockers" || key11 === "elapsed_seconds" || key11 === "budget_seconds" || key11 === "coverage")) {
                        const err197 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/7/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                        if (vErrors === null) {
                          vErrors = [err197];
                        } else {
                          vErrors.push(err197);
                        }
                        errors++;
                      }
                    }
                    if (data62.execution_id !== void 0) {
                      let data63 = data62.execution_id;
                      if (typeof data63 === "string") {
                        if (func12(data63) > 1024) {
                          const err198 = { instancePath: instancePath + "/payload/execution_id", schemaPath: "#/oneOf/7/properties/payload/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          if (vErrors === null) {
                            vErrors = [err198];
                          } else {
                            vErrors.push(err198);
                          }
                          errors++;
                        }
                        if (func12(data63) < 1) {
                          const err199 = { instancePath: instancePath + "/payload/execution_id", schemaPath: "#/oneOf/7/properties/payload/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err199];
                          } else {
                            vErrors.push(err199);
                          }
                          errors++;
                        }
                      } else {
                        const err200 = { instancePath: instancePath + "/payload/execution_id", schemaPath: "#/oneOf/7/properties/payload/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err200];
                        } else {
                          vErrors.push(err200);
                        }
                        errors++;
                      }
                    }
                    if (data62.attempt !== void 0) {
                      let data64 = data62.attempt;
                      if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
                        const err201 = { instancePath: instancePath + "/payload/attempt", schemaPath: "#/oneOf/7/properties/payload/properties/attempt/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err201];
                        } else {
                          vErrors.push(err201);
                        }
                        errors++;
                      }
                      if (typeof data64 == "number" && isFinite(data64)) {
                        if (data64 < 1 || isNaN(data64)) {
                          const err202 = { instancePath: instancePath + "/payload/attempt", schemaPath: "#/oneOf/7/properties/payload/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err202];
                          } else {
                            vErrors.push(err202);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data62.overall_pass !== void 0) {
                      if (typeof data62.overall_pass !== "boolean") {
                        const err203 = { instancePath: instancePath + "/payload/overall_pass", schemaPath: "#/oneOf/7/properties/payload/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                          vErrors = [err203];
                        } else {
                          vErrors.push(err203);
                        }
                        errors++;
                      }
                    }
                    if (data62.snapshot !== void 0) {
                      if (!validate22(data62.snapshot, { instancePath: instancePath + "/payload/snapshot", parentData: data62, parentDataProperty: "snapshot", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data62.blockers !== void 0) {
                      let data67 = data62.blockers;
                      if (Array.isArray(data67)) {
                        const len6 = data67.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                          let data68 = data67[i6];
                          if (typeof data68 === "string") {
                            if (func12(data68) > 1024) {
                              const err204 = { instancePath: instancePath + "/payload/blockers/" + i6, schemaPath: "#/oneOf/7/properties/payload/properties/blockers/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                              if (vErrors === null) {
                                vErrors = [err204];
                              } else {
                                vErrors.push(err204);
                              }
                              errors++;
                            }
                            if (func12(data68) < 1) {
                              const err205 = { instancePath: instancePath + "/payload/blockers/" + i6, schemaPath: "#/oneOf/7/properties/payload/properties/blockers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              if (vErrors === null) {
                                vErrors = [err205];
                              } else {
                                vErrors.push(err205);
                              }
                              errors++;
                            }
                          } else {
                            const err206 = { instancePath: instancePath + "/payload/blockers/" + i6, schemaPath: "#/oneOf/7/properties/payload/properties/blockers/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err206];
                            } else {
                              vErrors.push(err206);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err207 = { instancePath: instancePath + "/payload/blockers", schemaPath: "#/oneOf/7/properties/payload/properties/blockers/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err207];
                        } else {
                          vErrors.push(err207);
                        }
                        errors++;
                      }
                    }
                    if (data62.elapsed_seconds !== void 0) {
                      let data69 = data62.elapsed_seconds;
                      if (typeof data69 == "number" && isFinite(data69)) {
                        if (data69 < 0 || isNaN(data69)) {
                          const err208 = { instancePath: instancePath + "/payload/elapsed_seconds", schemaPath: "#/oneOf/7/properties/payload/properties/elapsed_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          if (vErrors === null) {
                            vErrors = [err208];
                          } else {
                            vErrors.push(err208);
                          }
                          errors++;
                        }
                      } else {
                        const err209 = { instancePath: instancePath + "/payload/elapsed_seconds", schemaPath: "#/oneOf/7/properties/payload/properties/elapsed_seconds/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                          vErrors = [err209];
                        } else {
                          vErrors.push(err209);
                        }
                        errors++;
                      }
                    }
                    if (data62.budget_seconds !== void 0) {
                      let data70 = data62.budget_seconds;
                      if (!(typeof data70 == "number" && (!(data70 % 1) && !isNaN(data70)) && isFinite(data70))) {
                        const err210 = { instancePath: instancePath + "/payload/budget_seconds", schemaPath: "#/oneOf/7/properties/payload/properties/budget_seconds/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err210];
                        } else {
                          vErrors.push(err210);
                        }
                        errors++;
                      }
                      if (typeof data70 == "number" && isFinite(data70)) {
                        if (data70 < 1 || isNaN(data70)) {
                          const err211 = { instancePath: instancePath + "/payload/budget_seconds", schemaPath: "#/oneOf/7/properties/payload/properties/budget_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err211];
                          } else {
                            vErrors.push(err211);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data62.coverage !== void 0) {
                      let data71 = data62.coverage;
                      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                        if (data71.pass === void 0) {
                          const err212 = { instancePath: instancePath + "/payload/coverage", schemaPath: "#/oneOf/7/properties/payload/properties/coverage/required", keyword: "required", params: { missingProperty: "pass" } };
                          if (vErrors === null) {
                            vErrors = [err212];
                          } else {
                            vErrors.push(err212);
                          }
                          errors++;
                        }
                        if (data71.fail === void 0) {
                          const err213 = { instancePath: instancePath + "/payload/coverage", schemaPath: "#/oneOf/7/properties/payload/properties/coverage/required", keyword: "required", params: { missingProperty: "fail" } };
                          if (vErrors === null) {
                            vErrors = [err213];
                          } else {
                            vErrors.push(err213);
                          }
                          errors++;
                        }
                        if (data71.planned_checks === void 0) {
                          const err214 = { instancePath: instancePath + "/payload/coverage", schemaPath: "#/oneOf/7/properties/payload/properties/coverage/required", keyword: "required", params: { missingProperty: "planned_checks" } };
                          if (vErrors === null) {
                            vErrors = [err214];
                          } else {
                            vErrors.push(err214);
                          }
                          errors++;
                        }
                        if (data71.not_applicable_checks === void 0) {
                          const err215 = { instancePath: instancePath + "/payload/coverage", schemaPath: "#/oneOf/7/properties/payload/properties/coverage/required", keyword: "required", params: { missingProperty: "not_applicable_checks" } };
                          if (vErrors === null) {
                            vErrors = [err215];
                          } else {
                            vErrors.push(err215);
                          }
                          errors++;
                        }
                        for (const key12 in data71) {
                          if (!(key12 === "pass" || key12 === "fail" || key12 === "planned_checks" || key12 === "not_applicable_checks")) {
                            const err216 = { instancePath: instancePath + "/payload/coverage", schemaPath: "#/oneOf/7/properties/payload/properties/coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                            if (vErrors === null) {
                              vErrors = [err216];
                            } else {
                              vErrors.push(err216);
                            }
                            errors++;
                          }
                        }
                        if (data71.pass !== void 0) {
                          let data72 = data71.pass;
                          if (!(typeof data72 == "number" && (!(data72 % 1) && !isNaN(data72)) && isFinite(data72))) {
                            const err217 = { instancePath: instancePath + "/payload/coverage/pass", schemaPath: "#/oneOf/7/properties/payload/properties/coverage/properties/pass/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                              vErrors = [err217];
                            } else {
                              vErrors.push(err217);
                            }
                            errors++;
                          }
                          if (typeof data72 == "number" && isFinite(data72)) {
                            if (data72 < 0 || isNaN(data72)) {
                              const err218 = { instancePath: instancePath + "/payload/coverage/pass", schemaPath: "#/oneOf/7/properties/payload/properties/coverage/properties/pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              if (vErrors === null) {
                                vErrors = [err218];
                              } else {
                                vErrors.push(err218);
                              }
                              errors++;
                            }
                          }
                        }
                        if (data71.fail !== void 0) {
                          let data73 = data71.fail;
                          if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
                            const err219 = { instancePath: instancePath + "/payload/coverage/fail", schemaPath: "#/oneOf/7/properties/payload/properties/coverage/properties/fail/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                              vErrors = [err219];
                            } else {
                              vErrors.push(err219);
                            }
                            errors++;
                          }
                          if (typeof data73 == "number" && isFinite(data73)) {
                            if (data73 < 0 || isNaN(data73)) {
                              const err220 = { instancePath: instancePath + "/payload/coverage/fail", schemaPath: "#/oneOf/7/properties/payload/properties/coverage/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              if (vErrors === null) {
                                vErrors = [err220];
                              } else {
                                vErrors.push(err220);
                              }
                              errors++;
                            }
                          }
                        }
                        if (data71.planned_checks !== void 0) {
                          let data74 = data71.planned_checks;
                          if (Array.isArray(data74)) {
                            const len7 = data74.length;
                            for (let i7 = 0; i7 < len7; i7++) {
                              let data75 = data74[i7];
                              if (typeof data75 === "string") {
                                if (func12(data75) > 1024) {
                                  const err221 = { instancePath: instancePath + "/payload/coverage/planned_checks/" + i7, schemaPath: "#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                  if (vErrors === null) {
                                    vErrors = [err221];
                                  } else {
                                    vErrors.push(err221);
                                  }
                                  errors++;
                                }
                                if (func12(data75) < 1) {
                                  const err222 = { instancePath: instancePath + "/payload/coverage/planned_checks/" + i7, schemaPath: "#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                  if (vErrors === null) {
                                    vErrors = [err222];
                                  } else {
                                    vErrors.push(err222);
                                  }
                                  errors++;
                                }
                              } else {
                                const err223 = { instancePath: instancePath + "/payload/coverage/planned_checks/" + i7, schemaPath: "#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err223];
                                } else {
                                  vErrors.push(err223);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err224 = { instancePath: instancePath + "/payload/coverage/planned_checks", schemaPath: "#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                              vErrors = [err224];
                            } else {
                              vErrors.push(err224);
                            }
                            errors++;
                          }
                        }
                        if (data71.not_applicable_checks !== void 0) {
                          let data76 = data71.not_applicable_checks;
                          if (Array.isArray(data76)) {
                            const len8 = data76.length;
                            for (let i8 = 0; i8 < len8; i8++) {
                              let data77 = data76[i8];
                              if (typeof data77 === "string") {
                                if (func12(data77) > 1024) {
                                  const err225 = { instancePath: instancePath + "/payload/coverage/not_applicable_checks/" + i8, schemaPath: "#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                  if (vErrors === null) {
                                    vErrors = [err225];
                                  } else {
                                    vErrors.push(err225);
                                  }
                                  errors++;
                                }
                                if (func12(data77) < 1) {
                                  const err226 = { instancePath: instancePath + "/payload/coverage/not_applicable_checks/" + i8, schemaPath: "#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                  if (vErrors === null) {
                                    vErrors = [err226];
                                  } else {
                                    vErrors.push(err226);
                                  }
                                  errors++;
                                }
                              } else {
                                const err227 = { instancePath: instancePath + "/payload/coverage/not_applicable_checks/" + i8, schemaPath: "#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err227];
                                } else {
                                  vErrors.push(err227);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err228 = { instancePath: instancePath + "/payload/coverage/not_applicable_checks", schemaPath: "#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                              vErrors = [err228];
                            } else {
                              vErrors.push(err228);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err229 = { instancePath: instancePath + "/payload/coverage", schemaPath: "#/oneOf/7/properties/payload/properties/coverage/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err229];
                        } else {
                          vErrors.push(err229);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err230 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/7/properties/payload/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err230];
                    } else {
                      vErrors.push(err230);
                    }
                    errors++;
                  }
                }
                if (data.lane !== void 0) {
                  let data78 = data.lane;
                  if (typeof data78 === "string") {
                    if (!pattern11.test(data78)) {
                      const err231 = { instancePath: instancePath + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                      if (vErrors === null) {
                        vErrors = [err231];
                      } else {
                        vErrors.push(err231);
                      }
                      errors++;
                    }
                  } else {
                    const err232 = { instancePath: instancePath + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err232];
                    } else {
                      vErrors.push(err232);
                    }
                    errors++;
                  }
                }
              } else {
                const err233 = { instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err233];
                } else {
                  vErrors.push(err233);
                }
                errors++;
              }
              var _valid0 = _errs157 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.event = true;
                    props0.payload = true;
                    props0.lane = true;
                  }
                }
                const _errs196 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  if (data.event === void 0) {
                    const err234 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "event" } };
                    if (vErrors === null) {
                      vErrors = [err234];
                    } else {
                      vErrors.push(err234);
                    }
                    errors++;
                  }
                  if (data.lane === void 0) {
                    const err235 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "lane" } };
                    if (vErrors === null) {
                      vErrors = [err235];
                    } else {
                      vErrors.push(err235);
                    }
                    errors++;
                  }
                  if (data.payload === void 0) {
                    const err236 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "payload" } };
                    if (vErrors === null) {
                      vErrors = [err236];
                    } else {
                      vErrors.push(err236);
                    }
                    errors++;
                  }
                  if (data.event !== void 0) {
                    if ("BLOCKER_OPENED" !== data.event) {
                      const err237 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/8/properties/event/const", keyword: "const", params: { allowedValue: "BLOCKER_OPENED" } };
                      if (vErrors === null) {
                        vErrors = [err237];
                      } else {
                        vErrors.push(err237);
                      }
                      errors++;
                    }
                  }
                  if (data.payload !== void 0) {
                    let data80 = data.payload;
                    if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                      if (data80.code === void 0) {
                        const err238 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/8/properties/payload/required", keyword: "required", params: { missingProperty: "code" } };
                        if (vErrors === null) {
                          vErrors = [err238];
                        } else {
                          vErrors.push(err238);
                        }
                        errors++;
                      }
                      if (data80.check_ids === void 0) {
                        const err239 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/8/properties/payload/required", keyword: "required", params: { missingProperty: "check_ids" } };
                        if (vErrors === null) {
                          vErrors = [err239];
                        } else {
                          vErrors.push(err239);
                        }
                        errors++;
                      }
                      if (data80.message === void 0) {
                        const err240 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/8/properties/payload/required", keyword: "required", params: { missingProperty: "message" } };
                        if (vErrors === null) {
                          vErrors = [err240];
                        } else {
                          vErrors.push(err240);
                        }
                        errors++;
                      }
                      if (data80.closure_criteria === void 0) {
                        const err241 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/8/properties/payload/required", keyword: "required", params: { missingProperty: "closure_criteria" } };
                        if (vErrors === null) {
                          vErrors = [err241];
                        } else {
                          vErrors.push(err241);
                        }
                        errors++;
                      }
                      for (const key13 in data80) {
                        if (!(key13 === "code" || key13 === "check_ids" || key13 === "message" || key13 === "closure_criteria")) {
                          const err242 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/8/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                          if (vErrors === null) {
                            vErrors = [err242];
                          } else {
                            vErrors.push(err242);
                          }
                          errors++;
                        }
                      }
                      if (data80.code !== void 0) {
                        let data81 = data80.code;
                        if (typeof data81 === "string") {
                          if (func12(data81) > 1024) {
                            const err243 = { instancePath: instancePath + "/payload/code", schemaPath: "#/oneOf/8/properties/payload/properties/code/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                              vErrors = [err243];
                            } else {
                              vErrors.push(err243);
                            }
                            errors++;
                          }
                          if (func12(data81) < 1) {
                            const err244 = { instancePath: instancePath + "/payload/code", schemaPath: "#/oneOf/8/properties/payload/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err244];
                            } else {
                              vErrors.push(err244);
                            }
                            errors++;
                          }
                        } else {
                          const err245 = { instancePath: instancePath + "/payload/code", schemaPath: "#/oneOf/8/properties/payload/properties/code/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err245];
                          } else {
                            vErrors.push(err245);
                          }
                          errors++;
                        }
                      }
                      if (data80.check_ids !== void 0) {
                        let data82 = data80.check_ids;
                        if (Array.isArray(data82)) {
                          const len9 = data82.length;
                          for (let i9 = 0; i9 < len9; i9++) {
                            let data83 = data82[i9];
                            if (typeof data83 === "string") {
                              if (func12(data83) > 1024) {
                                const err246 = { instancePath: instancePath + "/payload/check_ids/" + i9, schemaPath: "#/oneOf/8/properties/payload/properties/check_ids/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                if (vErrors === null) {
                                  vErrors = [err246];
                                } else {
                                  vErrors.push(err246);
                                }
                                errors++;
                              }
                              if (func12(data83) < 1) {
                                const err247 = { instancePath: instancePath + "/payload/check_ids/" + i9, schemaPath: "#/oneOf/8/properties/payload/properties/check_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err247];
                                } else {
                                  vErrors.push(err247);
                                }
                                errors++;
                              }
                            } else {
                              const err248 = { instancePath: instancePath + "/payload/check_ids/" + i9, schemaPath: "#/oneOf/8/properties/payload/properties/check_ids/items/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err248];
                              } else {
                                vErrors.push(err248);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err249 = { instancePath: instancePath + "/payload/check_ids", schemaPath: "#/oneOf/8/properties/payload/properties/check_ids/type", keyword: "type", params: { type: "array" } };
                          if (vErrors === null) {
                            vErrors = [err249];
                          } else {
                            vErrors.push(err249);
                          }
                          errors++;
                        }
                      }
                      if (data80.message !== void 0) {
                        let data84 = data80.message;
                        if (typeof data84 === "string") {
                          if (func12(data84) > 1024) {
                            const err250 = { instancePath: instancePath + "/payload/message", schemaPath: "#/oneOf/8/properties/payload/properties/message/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                              vErrors = [err250];
                            } else {
                              vErrors.push(err250);
                            }
                            errors++;
                          }
                          if (func12(data84) < 1) {
                            const err251 = { instancePath: instancePath + "/payload/message", schemaPath: "#/oneOf/8/properties/payload/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err251];
                            } else {
                              vErrors.push(err251);
                            }
                            errors++;
                          }
                        } else {
                          const err252 = { instancePath: instancePath + "/payload/message", schemaPath: "#/oneOf/8/properties/payload/properties/message/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err252];
                          } else {
                            vErrors.push(err252);
                          }
                          errors++;
                        }
                      }
                      if (data80.closure_criteria !== void 0) {
                        let data85 = data80.closure_criteria;
                        if (typeof data85 === "string") {
                          if (func12(data85) > 1024) {
                            const err253 = { instancePath: instancePath + "/payload/closure_criteria", schemaPath: "#/oneOf/8/properties/payload/properties/closure_criteria/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                              vErrors = [err253];
                            } else {
                              vErrors.push(err253);
                            }
                            errors++;
                          }
                          if (func12(data85) < 1) {
                            const err254 = { instancePath: instancePath + "/payload/closure_criteria", schemaPath: "#/oneOf/8/properties/payload/properties/closure_criteria/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err254];
                            } else {
                              vErrors.push(err254);
                            }
                            errors++;
                          }
                        } else {
                          const err255 = { instancePath: instancePath + "/payload/closure_criteria", schemaPath: "#/oneOf/8/properties/payload/properties/closure_criteria/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err255];
                          } else {
                            vErrors.push(err255);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err256 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/8/properties/payload/type", keyword: "type", params: { type: "object" } };
                      if (vErrors === null) {
                        vErrors = [err256];
                      } else {
                        vErrors.push(err256);
                      }
                      errors++;
                    }
                  }
                  if (data.lane !== void 0) {
                    let data86 = data.lane;
                    if (typeof data86 === "string") {
                      if (!pattern11.test(data86)) {
                        const err257 = { instancePath: instancePath + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                        if (vErrors === null) {
                          vErrors = [err257];
                        } else {
                          vErrors.push(err257);
                        }
                        errors++;
                      }
                    } else {
                      const err258 = { instancePath: instancePath + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err258];
                      } else {
                        vErrors.push(err258);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err259 = { instancePath, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err259];
                  } else {
                    vErrors.push(err259);
                  }
                  errors++;
                }
                var _valid0 = _errs196 === errors;
                if (_valid0 && valid0) {
                  valid0 = false;
                  passing0 = [passing0, 8];
                } else {
                  if (_valid0) {
                    valid0 = true;
                    passing0 = 8;
                    if (props0 !== true) {
                      props0 = props0 || {};
                      props0.event = true;
                      props0.payload = true;
                      props0.lane = true;
                    }
                  }
                  const _errs215 = errors;
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.event === void 0) {
                      const err260 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "event" } };
                      if (vErrors === null) {
                        vErrors = [err260];
                      } else {
                        vErrors.push(err260);
                      }
                      errors++;
                    }
                    if (data.lane === void 0) {
                      const err261 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "lane" } };
                      if (vErrors === null) {
                        vErrors = [err261];
                      } else {
                        vErrors.push(err261);
                      }
                      errors++;
                    }
                    if (data.payload === void 0) {
                      const err262 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "payload" } };
                      if (vErrors === null) {
                        vErrors = [err262];
                      } else {
                        vErrors.push(err262);
                      }
                      errors++;
                    }
                    if (data.event !== void 0) {
                      if ("BLOCKER_CLOSED" !== data.event) {
                        const err263 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/9/properties/event/const", keyword: "const", params: { allowedValue: "BLOCKER_CLOSED" } };
                        if (vErrors === null) {
                          vErrors = [err263];
                        } else {
                          vErrors.push(err263);
                        }
                        errors++;
                      }
                    }
                    if (data.payload !== void 0) {
                      let data88 = data.payload;
                      if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                        if (data88.code === void 0) {
                          const err264 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/9/properties/payload/required", keyword: "required", params: { missingProperty: "code" } };
                          if (vErrors === null) {
                            vErrors = [err264];
                          } else {
                            vErrors.push(err264);
                          }
                          errors++;
                        }
                        if (data88.closing_snapshot === void 0) {
                          const err265 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/9/properties/payload/required", keyword: "required", params: { missingProperty: "closing_snapshot" } };
                          if (vErrors === null) {
                            vErrors = [err265];
                          } else {
                            vErrors.push(err265);
                          }
                          errors++;
                        }
                        for (const key14 in data88) {
                          if (!(key14 === "code" || key14 === "closing_snapshot")) {
                            const err266 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/9/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                            if (vErrors === null) {
                              vErrors = [err266];
                            } else {
                              vErrors.push(err266);
                            }
                            errors++;
                          }
                        }
                        if (data88.code !== void 0) {
                          let data89 = data88.code;
                          if (typeof data89 === "string") {
                            if (func12(data89) > 1024) {
                              const err267 = { instancePath: instancePath + "/payload/code", schemaPath: "#/oneOf/9/properties/payload/properties/code/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                              if (vErrors === null) {
                                vErrors = [err267];
                              } else {
                                vErrors.push(err267);
                              }
                              errors++;
                            }
                            if (func12(data89) < 1) {
                              const err268 = { instancePath: instancePath + "/payload/code", schemaPath: "#/oneOf/9/properties/payload/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
                              if (vErrors === null) {
                                vErrors = [err268];
                              } else {
                                vErrors.push(err268);
                              }
                              errors++;
                            }
                          } else {
                            const err269 = { instancePath: instancePath + "/payload/code", schemaPath: "#/oneOf/9/properties/payload/properties/code/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err269];
                            } else {
                              vErrors.push(err269);
                            }
                            errors++;
                          }
                        }
                        if (data88.closing_snapshot !== void 0) {
                          if (!validate22(data88.closing_snapshot, { instancePath: instancePath + "/payload/closing_snapshot", parentData: data88, parentDataProperty: "closing_snapshot", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                            errors = vErrors.length;
                          }
                        }
                      } else {
                        const err270 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/9/properties/payload/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err270];
                        } else {
                          vErrors.push(err270);
                        }
                        errors++;
                      }
                    }
                    if (data.lane !== void 0) {
                      let data91 = data.lane;
                      if (typeof data91 === "string") {
                        if (!pattern11.test(data91)) {
                          const err271 = { instancePath: instancePath + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                          if (vErrors === null) {
                            vErrors = [err271];
                          } else {
                            vErrors.push(err271);
                          }
                          errors++;
                        }
                      } else {
                        const err272 = { instancePath: instancePath + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err272];
                        } else {
                          vErrors.push(err272);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err273 = { instancePath, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err273];
                    } else {
                      vErrors.push(err273);
                    }
                    errors++;
                  }
                  var _valid0 = _errs215 === errors;
                  if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 9];
                  } else {
                    if (_valid0) {
                      valid0 = true;
                      passing0 = 9;
                      if (props0 !== true) {
                        props0 = props0 || {};
                        props0.event = true;
                        props0.payload = true;
                        props0.lane = true;
                      }
                    }
                    const _errs227 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      if (data.event === void 0) {
                        const err274 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "event" } };
                        if (vErrors === null) {
                          vErrors = [err274];
                        } else {
                          vErrors.push(err274);
                        }
                        errors++;
                      }
                      if (data.payload === void 0) {
                        const err275 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "payload" } };
                        if (vErrors === null) {
                          vErrors = [err275];
                        } else {
                          vErrors.push(err275);
                        }
                        errors++;
                      }
                      if (data.event !== void 0) {
                        if ("DRIFT_RAISED" !== data.event) {
                          const err276 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/10/properties/event/const", keyword: "const", params: { allowedValue: "DRIFT_RAISED" } };
                          if (vErrors === null) {
                            vErrors = [err276];
                          } else {
                            vErrors.push(err276);
                          }
                          errors++;
                        }
                      }
                      if (data.payload !== void 0) {
                        let data93 = data.payload;
                        if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                          if (data93.class === void 0) {
                            const err277 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/10/properties/payload/required", keyword: "required", params: { missingProperty: "class" } };
                            if (vErrors === null) {
                              vErrors = [err277];
                            } else {
                              vErrors.push(err277);
                            }
                            errors++;
                          }
                          if (data93.impact === void 0) {
                            const err278 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/10/properties/payload/required", keyword: "required", params: { missingProperty: "impact" } };
                            if (vErrors === null) {
                              vErrors = [err278];
                            } else {
                              vErrors.push(err278);
                            }
                            errors++;
                          }
                          if (data93.severity === void 0) {
                            const err279 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/10/properties/payload/required", keyword: "required", params: { missingProperty: "severity" } };
                            if (vErrors === null) {
                              vErrors = [err279];
                            } else {
                              vErrors.push(err279);
                            }
                            errors++;
                          }
                          if (data93.evidence === void 0) {
                            const err280 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/10/properties/payload/required", keyword: "required", params: { missingProperty: "evidence" } };
                            if (vErrors === null) {
                              vErrors = [err280];
                            } else {
                              vErrors.push(err280);
                            }
                            errors++;
                          }
                          for (const key15 in data93) {
                            if (!(key15 === "class" || key15 === "impact" || key15 === "severity" || key15 === "evidence")) {
                              const err281 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/10/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                              if (vErrors === null) {
                                vErrors = [err281];
                              } else {
                                vErrors.push(err281);
                              }
                              errors++;
                            }
                          }
                          if (data93.class !== void 0) {
                            let data94 = data93.class;
                            if (typeof data94 === "string") {
                              if (func12(data94) > 1024) {
                                const err282 = { instancePath: instancePath + "/payload/class", schemaPath: "#/oneOf/10/properties/payload/properties/class/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                if (vErrors === null) {
                                  vErrors = [err282];
                                } else {
                                  vErrors.push(err282);
                                }
                                errors++;
                              }
                              if (func12(data94) < 1) {
                                const err283 = { instancePath: instancePath + "/payload/class", schemaPath: "#/oneOf/10/properties/payload/properties/class/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err283];
                                } else {
                                  vErrors.push(err283);
                                }
                                errors++;
                              }
                            } else {
                              const err284 = { instancePath: instancePath + "/payload/class", schemaPath: "#/oneOf/10/properties/payload/properties/class/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err284];
                              } else {
                                vErrors.push(err284);
                              }
                              errors++;
                            }
                          }
                          if (data93.impact !== void 0) {
                            let data95 = data93.impact;
                            if (typeof data95 === "string") {
                              if (func12(data95) > 1024) {
                                const err285 = { instancePath: instancePath + "/payload/impact", schemaPath: "#/oneOf/10/properties/payload/properties/impact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                if (vErrors === null) {
                                  vErrors = [err285];
                                } else {
                                  vErrors.push(err285);
                                }
                                errors++;
                              }
                              if (func12(data95) < 1) {
                                const err286 = { instancePath: instancePath + "/payload/impact", schemaPath: "#/oneOf/10/properties/payload/properties/impact/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err286];
                                } else {
                                  vErrors.push(err286);
                                }
                                errors++;
                              }
                            } else {
                              const err287 = { instancePath: instancePath + "/payload/impact", schemaPath: "#/oneOf/10/properties/payload/properties/impact/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err287];
                              } else {
                                vErrors.push(err287);
                              }
                              errors++;
                            }
                          }
                          if (data93.severity !== void 0) {
                            if ("STOP" !== data93.severity) {
                              const err288 = { instancePath: instancePath + "/payload/severity", schemaPath: "#/oneOf/10/properties/payload/properties/severity/const", keyword: "const", params: { allowedValue: "STOP" } };
                              if (vErrors === null) {
                                vErrors = [err288];
                              } else {
                                vErrors.push(err288);
                              }
                              errors++;
                            }
                          }
                          if (data93.evidence !== void 0) {
                            let data97 = data93.evidence;
                            if (Array.isArray(data97)) {
                              const len10 = data97.length;
                              for (let i10 = 0; i10 < len10; i10++) {
                                let data98 = data97[i10];
                                if (typeof data98 === "string") {
                                  if (func12(data98) > 1024) {
                                    const err289 = { instancePath: instancePath + "/payload/evidence/" + i10, schemaPath: "#/oneOf/10/properties/payload/properties/evidence/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                    if (vErrors === null) {
                                      vErrors = [err289];
                                    } else {
                                      vErrors.push(err289);
                                    }
                                    errors++;
                                  }
                                  if (func12(data98) < 1) {
                                    const err290 = { instancePath: instancePath + "/payload/evidence/" + i10, schemaPath: "#/oneOf/10/properties/payload/properties/evidence/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                      vErrors = [err290];
                                    } else {
                                      vErrors.push(err290);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err291 = { instancePath: instancePath + "/payload/evidence/" + i10, schemaPath: "#/oneOf/10/properties/payload/properties/evidence/items/type", keyword: "type", params: { type: "string" } };
                                  if (vErrors === null) {
                                    vErrors = [err291];
                                  } else {
                                    vErrors.push(err291);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err292 = { instancePath: instancePath + "/payload/evidence", schemaPath: "#/oneOf/10/properties/payload/properties/evidence/type", keyword: "type", params: { type: "array" } };
                              if (vErrors === null) {
                                vErrors = [err292];
                              } else {
                                vErrors.push(err292);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err293 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/10/properties/payload/type", keyword: "type", params: { type: "object" } };
                          if (vErrors === null) {
                            vErrors = [err293];
                          } else {
                            vErrors.push(err293);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err294 = { instancePath, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } };
                      if (vErrors === null) {
                        vErrors = [err294];
                      } else {
                        vErrors.push(err294);
                      }
                      errors++;
                    }
                    var _valid0 = _errs227 === errors;
                    if (_valid0 && valid0) {
                      valid0 = false;
                      passing0 = [passing0, 10];
                    } else {
                      if (_valid0) {
                        valid0 = true;
                        passing0 = 10;
                        if (props0 !== true) {
                          props0 = props0 || {};
                          props0.event = true;
                          props0.payload = true;
                        }
                      }
                      const _errs242 = errors;
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        if (data.event === void 0) {
                          const err295 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "event" } };
                          if (vErrors === null) {
                            vErrors = [err295];
                          } else {
                            vErrors.push(err295);
                          }
                          errors++;
                        }
                        if (data.payload === void 0) {
                          const err296 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "payload" } };
                          if (vErrors === null) {
                            vErrors = [err296];
                          } else {
                            vErrors.push(err296);
                          }
                          errors++;
                        }
                        if (data.event !== void 0) {
                          if ("DRIFT_RESOLVED" !== data.event) {
                            const err297 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/11/properties/event/const", keyword: "const", params: { allowedValue: "DRIFT_RESOLVED" } };
                            if (vErrors === null) {
                              vErrors = [err297];
                            } else {
                              vErrors.push(err297);
                            }
                            errors++;
                          }
                        }
                        if (data.payload !== void 0) {
                          let data100 = data.payload;
                          if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                            if (data100.class === void 0) {
                              const err298 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/11/properties/payload/required", keyword: "required", params: { missingProperty: "class" } };
                              if (vErrors === null) {
                                vErrors = [err298];
                              } else {
                                vErrors.push(err298);
                              }
                              errors++;
                            }
                            if (data100.resolution === void 0) {
                              const err299 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/11/properties/payload/required", keyword: "required", params: { missingProperty: "resolution" } };
                              if (vErrors === null) {
                                vErrors = [err299];
                              } else {
                                vErrors.push(err299);
                              }
                              errors++;
                            }
                            if (data100.refs === void 0) {
                              const err300 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/11/properties/payload/required", keyword: "required", params: { missingProperty: "refs" } };
                              if (vErrors === null) {
                                vErrors = [err300];
                              } else {
                                vErrors.push(err300);
                              }
                              errors++;
                            }
                            if (data100.stale_lanes === void 0) {
                              const err301 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/11/properties/payload/required", keyword: "required", params: { missingProperty: "stale_lanes" } };
                              if (vErrors === null) {
                                vErrors = [err301];
                              } else {
                                vErrors.push(err301);
                              }
                              errors++;
                            }
                            for (const key16 in data100) {
                              if (!(key16 === "class" || key16 === "resolution" || key16 === "refs" || key16 === "stale_lanes")) {
                                const err302 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/11/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                                if (vErrors === null) {
                                  vErrors = [err302];
                                } else {
                                  vErrors.push(err302);
                                }
                                errors++;
                              }
                            }
                            if (data100.class !== void 0) {
                              let data101 = data100.class;
                              if (typeof data101 === "string") {
                                if (func12(data101) > 1024) {
                                  const err303 = { instancePath: instancePath + "/payload/class", schemaPath: "#/oneOf/11/properties/payload/properties/class/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                  if (vErrors === null) {
                                    vErrors = [err303];
                                  } else {
                                    vErrors.push(err303);
                                  }
                                  errors++;
                                }
                                if (func12(data101) < 1) {
                                  const err304 = { instancePath: instancePath + "/payload/class", schemaPath: "#/oneOf/11/properties/payload/properties/class/minLength", keyword: "minLength", params: { limit: 1 } };
                                  if (vErrors === null) {
                                    vErrors = [err304];
                                  } else {
                                    vErrors.push(err304);
                                  }
                                  errors++;
                                }
                              } else {
                                const err305 = { instancePath: instancePath + "/payload/class", schemaPath: "#/oneOf/11/properties/payload/properties/class/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err305];
                                } else {
                                  vErrors.push(err305);
                                }
                                errors++;
                              }
                            }
                            if (data100.resolution !== void 0) {
                              let data102 = data100.resolution;
                              if (!(data102 === "REVERTED" || data102 === "REPINNED")) {
                                const err306 = { instancePath: instancePath + "/payload/resolution", schemaPath: "#/oneOf/11/properties/payload/properties/resolution/enum", keyword: "enum", params: { allowedValues: schema312.oneOf[11].properties.payload.properties.resolution.enum } };
                                if (vErrors === null) {
                                  vErrors = [err306];
                                } else {
                                  vErrors.push(err306);
                                }
                                errors++;
                              }
                            }
                            if (data100.refs !== void 0) {
                              let data103 = data100.refs;
                              if (Array.isArray(data103)) {
                                const len11 = data103.length;
                                for (let i11 = 0; i11 < len11; i11++) {
                                  let data104 = data103[i11];
                                  if (typeof data104 === "string") {
                                    if (func12(data104) > 1024) {
                                      const err307 = { instancePath: instancePath + "/payload/refs/" + i11, schemaPath: "#/oneOf/11/properties/payload/properties/refs/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                      if (vErrors === null) {
                                        vErrors = [err307];
                                      } else {
                                        vErrors.push(err307);
                                      }
                                      errors++;
                                    }
                                    if (func12(data104) < 1) {
                                      const err308 = { instancePath: instancePath + "/payload/refs/" + i11, schemaPath: "#/oneOf/11/properties/payload/properties/refs/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                      if (vErrors === null) {
                                        vErrors = [err308];
                                      } else {
                                        vErrors.push(err308);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err309 = { instancePath: instancePath + "/payload/refs/" + i11, schemaPath: "#/oneOf/11/properties/payload/properties/refs/items/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                      vErrors = [err309];
                                    } else {
                                      vErrors.push(err309);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err310 = { instancePath: instancePath + "/payload/refs", schemaPath: "#/oneOf/11/properties/payload/properties/refs/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                  vErrors = [err310];
                                } else {
                                  vErrors.push(err310);
                                }
                                errors++;
                              }
                            }
                            if (data100.stale_lanes !== void 0) {
                              let data105 = data100.stale_lanes;
                              if (Array.isArray(data105)) {
                                const len12 = data105.length;
                                for (let i12 = 0; i12 < len12; i12++) {
                                  let data106 = data105[i12];
                                  if (typeof data106 === "string") {
                                    if (func12(data106) > 1024) {
                                      const err311 = { instancePath: instancePath + "/payload/stale_lanes/" + i12, schemaPath: "#/oneOf/11/properties/payload/properties/stale_lanes/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                      if (vErrors === null) {
                                        vErrors = [err311];
                                      } else {
                                        vErrors.push(err311);
                                      }
                                      errors++;
                                    }
                                    if (func12(data106) < 1) {
                                      const err312 = { instancePath: instancePath + "/payload/stale_lanes/" + i12, schemaPath: "#/oneOf/11/properties/payload/properties/stale_lanes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                      if (vErrors === null) {
                                        vErrors = [err312];
                                      } else {
                                        vErrors.push(err312);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err313 = { instancePath: instancePath + "/payload/stale_lanes/" + i12, schemaPath: "#/oneOf/11/properties/payload/properties/stale_lanes/items/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                      vErrors = [err313];
                                    } else {
                                      vErrors.push(err313);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err314 = { instancePath: instancePath + "/payload/stale_lanes", schemaPath: "#/oneOf/11/properties/payload/properties/stale_lanes/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                  vErrors = [err314];
                                } else {
                                  vErrors.push(err314);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err315 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/11/properties/payload/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                              vErrors = [err315];
                            } else {
                              vErrors.push(err315);
                            }
                            errors++;
                          }
                        }
                        if (data.actor !== void 0) {
                          let data107 = data.actor;
                          if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
                            if (data107.kind === void 0) {
                              const err316 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/required", keyword: "required", params: { missingProperty: "kind" } };
                              if (vErrors === null) {
                                vErrors = [err316];
                              } else {
                                vErrors.push(err316);
                              }
                              errors++;
                            }
                            if (data107.id === void 0) {
                              const err317 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/required", keyword: "required", params: { missingProperty: "id" } };
                              if (vErrors === null) {
                                vErrors = [err317];
                              } else {
                                vErrors.push(err317);
                              }
                              errors++;
                            }
                            for (const key17 in data107) {
                              if (!(key17 === "kind" || key17 === "id" || key17 === "approval_id")) {
                                const err318 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                                if (vErrors === null) {
                                  vErrors = [err318];
                                } else {
                                  vErrors.push(err318);
                                }
                                errors++;
                              }
                            }
                            if (data107.kind !== void 0) {
                              if ("operator" !== data107.kind) {
                                const err319 = { instancePath: instancePath + "/actor/kind", schemaPath: "#/$defs/operator/properties/kind/const", keyword: "const", params: { allowedValue: "operator" } };
                                if (vErrors === null) {
                                  vErrors = [err319];
                                } else {
                                  vErrors.push(err319);
                                }
                                errors++;
                              }
                            }
                            if (data107.id !== void 0) {
                              let data109 = data107.id;
                              if (typeof data109 === "string") {
                                if (func12(data109) > 1024) {
                                  const err320 = { instancePath: instancePath + "/actor/id", schemaPath: "#/$defs/operator/properties/id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                  if (vErrors === null) {
                                    vErrors = [err320];
                                  } else {
                                    vErrors.push(err320);
                                  }
                                  errors++;
                                }
                                if (func12(data109) < 1) {
                                  const err321 = { instancePath: instancePath + "/actor/id", schemaPath: "#/$defs/operator/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                                  if (vErrors === null) {
                                    vErrors = [err321];
                                  } else {
                                    vErrors.push(err321);
                                  }
                                  errors++;
                                }
                              } else {
                                const err322 = { instancePath: instancePath + "/actor/id", schemaPath: "#/$defs/operator/properties/id/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err322];
                                } else {
                                  vErrors.push(err322);
                                }
                                errors++;
                              }
                            }
                            if (data107.approval_id !== void 0) {
                              let data110 = data107.approval_id;
                              if (typeof data110 === "string") {
                                if (func12(data110) > 1024) {
                                  const err323 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/$defs/operator/properties/approval_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                  if (vErrors === null) {
                                    vErrors = [err323];
                                  } else {
                                    vErrors.push(err323);
                                  }
                                  errors++;
                                }
                                if (func12(data110) < 1) {
                                  const err324 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/$defs/operator/properties/approval_id/minLength", keyword: "minLength", params: { limit: 1 } };
                                  if (vErrors === null) {
                                    vErrors = [err324];
                                  } else {
                                    vErrors.push(err324);
                                  }
                                  errors++;
                                }
                              } else {
                                const err325 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/$defs/operator/properties/approval_id/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err325];
                                } else {
                                  vErrors.push(err325);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err326 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                              vErrors = [err326];
                            } else {
                              vErrors.push(err326);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err327 = { instancePath, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err327];
                        } else {
                          vErrors.push(err327);
                        }
                        errors++;
                      }
                      var _valid0 = _errs242 === errors;
                      if (_valid0 && valid0) {
                        valid0 = false;
                        passing0 = [passing0, 11];
                      } else {
                        if (_valid0) {
                          valid0 = true;
                          passing0 = 11;
                          if (props0 !== true) {
                            props0 = props0 || {};
                            props0.event = true;
                            props0.payload = true;
                            props0.actor = true;
                          }
                        }
                        const _errs268 = errors;
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                          if (data.event === void 0) {
                            const err328 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "event" } };
                            if (vErrors === null) {
                              vErrors = [err328];
                            } else {
                              vErrors.push(err328);
                            }
                            errors++;
                          }
                          if (data.payload === void 0) {
                            const err329 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "payload" } };
                            if (vErrors === null) {
                              vErrors = [err329];
                            } else {
                              vErrors.push(err329);
                            }
                            errors++;
                          }
                          if (data.event !== void 0) {
                            if ("TRANSITION_CHECKED" !== data.event) {
                              const err330 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/12/properties/event/const", keyword: "const", params: { allowedValue: "TRANSITION_CHECKED" } };
                              if (vErrors === null) {
                                vErrors = [err330];
                              } else {
                                vErrors.push(err330);
                              }
                              errors++;
                            }
                          }
                          if (data.payload !== void 0) {
                            let data112 = data.payload;
                            if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                              if (data112.items === void 0) {
                                const err331 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/12/properties/payload/required", keyword: "required", params: { missingProperty: "items" } };
                                if (vErrors === null) {
                                  vErrors = [err331];
                                } else {
                                  vErrors.push(err331);
                                }
                                errors++;
                              }
                              for (const key18 in data112) {
                                if (!(key18 === "items")) {
                                  const err332 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/12/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                                  if (vErrors === null) {
                                    vErrors = [err332];
                                  } else {
                                    vErrors.push(err332);
                                  }
                                  errors++;
                                }
                              }
                              if (data112.items !== void 0) {
                                let data113 = data112.items;
                                if (Array.isArray(data113)) {
                                  const len13 = data113.length;
                                  for (let i13 = 0; i13 < len13; i13++) {
                                    let data114 = data113[i13];
                                    if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
                                      if (data114.id === void 0) {
                                        const err333 = { instancePath: instancePath + "/payload/items/" + i13, schemaPath: "#/oneOf/12/properties/payload/properties/items/items/required", keyword: "required", params: { missingProperty: "id" } };
                                        if (vErrors === null) {
                                          vErrors = [err333];
                                        } else {
                                          vErrors.push(err333);
                                        }
                                        errors++;
                                      }
                                      if (data114.outcome === void 0) {
                                        const err334 = { instancePath: instancePath + "/payload/items/" + i13, schemaPath: "#/oneOf/12/properties/payload/properties/items/items/required", keyword: "required", params: { missingProperty: "outcome" } };
                                        if (vErrors === null) {
                                          vErrors = [err334];
                                        } else {
                                          vErrors.push(err334);
                                        }
                                        errors++;
                                      }
                                      if (data114.detail === void 0) {
                                        const err335 = { instancePath: instancePath + "/payload/items/" + i13, schemaPath: "#/oneOf/12/properties/payload/properties/items/items/required", keyword: "required", params: { missingProperty: "detail" } };
                                        if (vErrors === null) {
                                          vErrors = [err335];
                                        } else {
                                          vErrors.push(err335);
                                        }
                                        errors++;
                                      }
                                      for (const key19 in data114) {
                                        if (!(key19 === "id" || key19 === "outcome" || key19 === "detail")) {
                                          const err336 = { instancePath: instancePath + "/payload/items/" + i13, schemaPath: "#/oneOf/12/properties/payload/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                                          if (vErrors === null) {
                                            vErrors = [err336];
                                          } else {
                                            vErrors.push(err336);
                                          }
                                          errors++;
                                        }
                                      }
                                      if (data114.id !== void 0) {
                                        let data115 = data114.id;
                                        if (!(data115 === "T1" || data115 === "T2" || data115 === "T3" || data115 === "T4" || data115 === "T5" || data115 === "T6")) {
                                          const err337 = { instancePath: instancePath + "/payload/items/" + i13 + "/id", schemaPath: "#/oneOf/12/properties/payload/properties/items/items/properties/id/enum", keyword: "enum", params: { allowedValues: schema312.oneOf[12].properties.payload.properties.items.items.properties.id.enum } };
                                          if (vErrors === null) {
                                            vErrors = [err337];
                                          } else {
                                            vErrors.push(err337);
                                          }
                                          errors++;
                                        }
                                      }
                                      if (data114.outcome !== void 0) {
                                        let data116 = data114.outcome;
                                        if (!(data116 === "pass" || data116 === "fail" || data116 === "planned" || data116 === "not_applicable")) {
                                          const err338 = { instancePath: instancePath + "/payload/items/" + i13 + "/outcome", schemaPath: "#/oneOf/12/properties/payload/properties/items/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema312.oneOf[12].properties.payload.properties.items.items.properties.outcome.enum } };
                                          if (vErrors === null) {
                                            vErrors = [err338];
                                          } else {
                                            vErrors.push(err338);
                                          }
                                          errors++;
                                        }
                                      }
                                      if (data114.detail !== void 0) {
                                        let data117 = data114.detail;
                                        if (typeof data117 === "string") {
                                          if (func12(data117) > 1024) {
                                            const err339 = { instancePath: instancePath + "/payload/items/" + i13 + "/detail", schemaPath: "#/oneOf/12/properties/payload/properties/items/items/properties/detail/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                              vErrors = [err339];
                                            } else {
                                              vErrors.push(err339);
                                            }
                                            errors++;
                                          }
                                          if (func12(data117) < 1) {
                                            const err340 = { instancePath: instancePath + "/payload/items/" + i13 + "/detail", schemaPath: "#/oneOf/12/properties/payload/properties/items/items/properties/detail/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                              vErrors = [err340];
                                            } else {
                                              vErrors.push(err340);
                                            }
                                            errors++;
                                          }
                                        } else {
                                          const err341 = { instancePath: instancePath + "/payload/items/" + i13 + "/detail", schemaPath: "#/oneOf/12/properties/payload/properties/items/items/properties/detail/type", keyword: "type", params: { type: "string" } };
                                          if (vErrors === null) {
                                            vErrors = [err341];
                                          } else {
                                            vErrors.push(err341);
                                          }
                                          errors++;
                                        }
                                      }
                                    } else {
                                      const err342 = { instancePath: instancePath + "/payload/items/" + i13, schemaPath: "#/oneOf/12/properties/payload/properties/items/items/type", keyword: "type", params: { type: "object" } };
                                      if (vErrors === null) {
                                        vErrors = [err342];
                                      } else {
                                        vErrors.push(err342);
                                      }
                                      errors++;
                                    }
                                  }
                                } else {
                                  const err343 = { instancePath: instancePath + "/payload/items", schemaPath: "#/oneOf/12/properties/payload/properties/items/type", keyword: "type", params: { type: "array" } };
                                  if (vErrors === null) {
                                    vErrors = [err343];
                                  } else {
                                    vErrors.push(err343);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err344 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/12/properties/payload/type", keyword: "type", params: { type: "object" } };
                              if (vErrors === null) {
                                vErrors = [err344];
                              } else {
                                vErrors.push(err344);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err345 = { instancePath, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } };
                          if (vErrors === null) {
                            vErrors = [err345];
                          } else {
                            vErrors.push(err345);
                          }
                          errors++;
                        }
                        var _valid0 = _errs268 === errors;
                        if (_valid0 && valid0) {
                          valid0 = false;
                          passing0 = [passing0, 12];
                        } else {
                          if (_valid0) {
                            valid0 = true;
                            passing0 = 12;
                            if (props0 !== true) {
                              props0 = props0 || {};
                              props0.event = true;
                              props0.payload = true;
                            }
                          }
                          const _errs283 = errors;
                          if (data && typeof data == "object" && !Array.isArray(data)) {
                            if (data.event === void 0) {
                              const err346 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "event" } };
                              if (vErrors === null) {
                                vErrors = [err346];
                              } else {
                                vErrors.push(err346);
                              }
                              errors++;
                            }
                            if (data.payload === void 0) {
                              const err347 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "payload" } };
                              if (vErrors === null) {
                                vErrors = [err347];
                              } else {
                                vErrors.push(err347);
                              }
                              errors++;
                            }
                            if (data.event !== void 0) {
                              if ("PHASE_COMPLETED" !== data.event) {
                                const err348 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/13/properties/event/const", keyword: "const", params: { allowedValue: "PHASE_COMPLETED" } };
                                if (vErrors === null) {
                                  vErrors = [err348];
                                } else {
                                  vErrors.push(err348);
                                }
                                errors++;
                              }
                            }
                            if (data.payload !== void 0) {
                              let data119 = data.payload;
                              if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
                                if (data119.checklist_sha256 === void 0) {
                                  const err349 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/13/properties/payload/required", keyword: "required", params: { missingProperty: "checklist_sha256" } };
                                  if (vErrors === null) {
                                    vErrors = [err349];
                                  } else {
                                    vErrors.push(err349);
                                  }
                                  errors++;
                                }
                                if (data119.envelope === void 0) {
                                  const err350 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/13/properties/payload/required", keyword: "required", params: { missingProperty: "envelope" } };
                                  if (vErrors === null) {
                                    vErrors = [err350];
                                  } else {
                                    vErrors.push(err350);
                                  }
                                  errors++;
                                }
                                if (data119.verdict_code === void 0) {
                                  const err351 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/13/properties/payload/required", keyword: "required", params: { missingProperty: "verdict_code" } };
                                  if (vErrors === null) {
                                    vErrors = [err351];
                                  } else {
                                    vErrors.push(err351);
                                  }
                                  errors++;
                                }
                                if (data119.bundle_root_sha256 === void 0) {
                                  const err352 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/13/properties/payload/required", keyword: "required", params: { missingProperty: "bundle_root_sha256" } };
                                  if (vErrors === null) {
                                    vErrors = [err352];
                                  } else {
                                    vErrors.push(err352);
                                  }
                                  errors++;
                                }
                                if (data119.coverage === void 0) {
                                  const err353 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/13/properties/payload/required", keyword: "required", params: { missingProperty: "coverage" } };
                                  if (vErrors === null) {
                                    vErrors = [err353];
                                  } else {
                                    vErrors.push(err353);
                                  }
                                  errors++;
                                }
                                for (const key20 in data119) {
                                  if (!(key20 === "checklist_sha256" || key20 === "envelope" || key20 === "verdict_code" || key20 === "bundle_root_sha256" || key20 === "coverage")) {
                                    const err354 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/13/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                                    if (vErrors === null) {
                                      vErrors = [err354];
                                    } else {
                                      vErrors.push(err354);
                                    }
                                    errors++;
                                  }
                                }
                                if (data119.checklist_sha256 !== void 0) {
                                  let data120 = data119.checklist_sha256;
                                  if (typeof data120 === "string") {
                                    if (!pattern42.test(data120)) {
                                      const err355 = { instancePath: instancePath + "/payload/checklist_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                                      if (vErrors === null) {
                                        vErrors = [err355];
                                      } else {
                                        vErrors.push(err355);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err356 = { instancePath: instancePath + "/payload/checklist_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                      vErrors = [err356];
                                    } else {
                                      vErrors.push(err356);
                                    }
                                    errors++;
                                  }
                                }
                                if (data119.envelope !== void 0) {
                                  if (!validate22(data119.envelope, { instancePath: instancePath + "/payload/envelope", parentData: data119, parentDataProperty: "envelope", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                    errors = vErrors.length;
                                  }
                                }
                                if (data119.verdict_code !== void 0) {
                                  let data122 = data119.verdict_code;
                                  if (typeof data122 === "string") {
                                    if (func12(data122) > 1024) {
                                      const err357 = { instancePath: instancePath + "/payload/verdict_code", schemaPath: "#/oneOf/13/properties/payload/properties/verdict_code/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                      if (vErrors === null) {
                                        vErrors = [err357];
                                      } else {
                                        vErrors.push(err357);
                                      }
                                      errors++;
                                    }
                                    if (func12(data122) < 1) {
                                      const err358 = { instancePath: instancePath + "/payload/verdict_code", schemaPath: "#/oneOf/13/properties/payload/properties/verdict_code/minLength", keyword: "minLength", params: { limit: 1 } };
                                      if (vErrors === null) {
                                        vErrors = [err358];
                                      } else {
                                        vErrors.push(err358);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err359 = { instancePath: instancePath + "/payload/verdict_code", schemaPath: "#/oneOf/13/properties/payload/properties/verdict_code/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                      vErrors = [err359];
                                    } else {
                                      vErrors.push(err359);
                                    }
                                    errors++;
                                  }
                                }
                                if (data119.bundle_root_sha256 !== void 0) {
                                  let data123 = data119.bundle_root_sha256;
                                  if (typeof data123 === "string") {
                                    if (!pattern42.test(data123)) {
                                      const err360 = { instancePath: instancePath + "/payload/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                                      if (vErrors === null) {
                                        vErrors = [err360];
                                      } else {
                                        vErrors.push(err360);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err361 = { instancePath: instancePath + "/payload/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                      vErrors = [err361];
                                    } else {
                                      vErrors.push(err361);
                                    }
                                    errors++;
                                  }
                                }
                                if (data119.coverage !== void 0) {
                                  let data124 = data119.coverage;
                                  if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
                                    if (data124.planned_lanes === void 0) {
                                      const err362 = { instancePath: instancePath + "/payload/coverage", schemaPath: "#/oneOf/13/properties/payload/properties/coverage/required", keyword: "required", params: { missingProperty: "planned_lanes" } };
                                      if (vErrors === null) {
                                        vErrors = [err362];
                                      } else {
                                        vErrors.push(err362);
                                      }
                                      errors++;
                                    }
                                    if (data124.planned_checks === void 0) {
                                      const err363 = { instancePath: instancePath + "/payload/coverage", schemaPath: "#/oneOf/13/properties/payload/properties/coverage/required", keyword: "required", params: { missingProperty: "planned_checks" } };
                                      if (vErrors === null) {
                                        vErrors = [err363];
                                      } else {
                                        vErrors.push(err363);
                                      }
                                      errors++;
                                    }
                                    if (data124.not_applicable_checks === void 0) {
                                      const err364 = { instancePath: instancePath + "/payload/coverage", schemaPath: "#/oneOf/13/properties/payload/properties/coverage/required", keyword: "required", params: { missingProperty: "not_applicable_checks" } };
                                      if (vErrors === null) {
                                        vErrors = [err364];
                                      } else {
                                        vErrors.push(err364);
                                      }
                                      errors++;
                                    }
                                    for (const key21 in data124) {
                                      if (!(key21 === "planned_lanes" || key21 === "planned_checks" || key21 === "not_applicable_checks")) {
                                        const err365 = { instancePath: instancePath + "/payload/coverage", schemaPath: "#/oneOf/13/properties/payload/properties/coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                                        if (vErrors === null) {
                                          vErrors = [err365];
                                        } else {
                                          vErrors.push(err365);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data124.planned_lanes !== void 0) {
                                      let data125 = data124.planned_lanes;
                                      if (Array.isArray(data125)) {
                                        const len14 = data125.length;
                                        for (let i14 = 0; i14 < len14; i14++) {
                                          let data126 = data125[i14];
                                          if (typeof data126 === "string") {
                                            if (func12(data126) > 1024) {
                                              const err366 = { instancePath: instancePath + "/payload/coverage/planned_lanes/" + i14, schemaPath: "#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                              if (vErrors === null) {
                                                vErrors = [err366];
                                              } else {
                                                vErrors.push(err366);
                                              }
                                              errors++;
                                            }
                                            if (func12(data126) < 1) {
                                              const err367 = { instancePath: instancePath + "/payload/coverage/planned_lanes/" + i14, schemaPath: "#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                              if (vErrors === null) {
                                                vErrors = [err367];
                                              } else {
                                                vErrors.push(err367);
                                              }
                                              errors++;
                                            }
                                          } else {
                                            const err368 = { instancePath: instancePath + "/payload/coverage/planned_lanes/" + i14, schemaPath: "#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/items/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                              vErrors = [err368];
                                            } else {
                                              vErrors.push(err368);
                                            }
                                            errors++;
                                          }
                                        }
                                      } else {
                                        const err369 = { instancePath: instancePath + "/payload/coverage/planned_lanes", schemaPath: "#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/type", keyword: "type", params: { type: "array" } };
                                        if (vErrors === null) {
                                          vErrors = [err369];
                                        } else {
                                          vErrors.push(err369);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data124.planned_checks !== void 0) {
                                      let data127 = data124.planned_checks;
                                      if (Array.isArray(data127)) {
                                        const len15 = data127.length;
                                        for (let i15 = 0; i15 < len15; i15++) {
                                          let data128 = data127[i15];
                                          if (typeof data128 === "string") {
                                            if (func12(data128) > 1024) {
                                              const err370 = { instancePath: instancePath + "/payload/coverage/planned_checks/" + i15, schemaPath: "#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                              if (vErrors === null) {
                                                vErrors = [err370];
                                              } else {
                                                vErrors.push(err370);
                                              }
                                              errors++;
                                            }
                                            if (func12(data128) < 1) {
                                              const err371 = { instancePath: instancePath + "/payload/coverage/planned_checks/" + i15, schemaPath: "#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                              if (vErrors === null) {
                                                vErrors = [err371];
                                              } else {
                                                vErrors.push(err371);
                                              }
                                              errors++;
                                            }
                                          } else {
                                            const err372 = { instancePath: instancePath + "/payload/coverage/planned_checks/" + i15, schemaPath: "#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/items/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                              vErrors = [err372];
                                            } else {
                                              vErrors.push(err372);
                                            }
                                            errors++;
                                          }
                                        }
                                      } else {
                                        const err373 = { instancePath: instancePath + "/payload/coverage/planned_checks", schemaPath: "#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/type", keyword: "type", params: { type: "array" } };
                                        if (vErrors === null) {
                                          vErrors = [err373];
                                        } else {
                                          vErrors.push(err373);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data124.not_applicable_checks !== void 0) {
                                      let data129 = data124.not_applicable_checks;
                                      if (Array.isArray(data129)) {
                                        const len16 = data129.length;
                                        for (let i16 = 0; i16 < len16; i16++) {
                                          let data130 = data129[i16];
                                          if (typeof data130 === "string") {
                                            if (func12(data130) > 1024) {
                                              const err374 = { instancePath: instancePath + "/payload/coverage/not_applicable_checks/" + i16, schemaPath: "#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                              if (vErrors === null) {
                                                vErrors = [err374];
                                              } else {
                                                vErrors.push(err374);
                                              }
                                              errors++;
                                            }
                                            if (func12(data130) < 1) {
                                              const err375 = { instancePath: instancePath + "/payload/coverage/not_applicable_checks/" + i16, schemaPath: "#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                              if (vErrors === null) {
                                                vErrors = [err375];
                                              } else {
                                                vErrors.push(err375);
                                              }
                                              errors++;
                                            }
                                          } else {
                                            const err376 = { instancePath: instancePath + "/payload/coverage/not_applicable_checks/" + i16, schemaPath: "#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/items/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                              vErrors = [err376];
                                            } else {
                                              vErrors.push(err376);
                                            }
                                            errors++;
                                          }
                                        }
                                      } else {
                                        const err377 = { instancePath: instancePath + "/payload/coverage/not_applicable_checks", schemaPath: "#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/type", keyword: "type", params: { type: "array" } };
                                        if (vErrors === null) {
                                          vErrors = [err377];
                                        } else {
                                          vErrors.push(err377);
                                        }
                                        errors++;
                                      }
                                    }
                                  } else {
                                    const err378 = { instancePath: instancePath + "/payload/coverage", schemaPath: "#/oneOf/13/properties/payload/properties/coverage/type", keyword: "type", params: { type: "object" } };
                                    if (vErrors === null) {
                                      vErrors = [err378];
                                    } else {
                                      vErrors.push(err378);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err379 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/13/properties/payload/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                  vErrors = [err379];
                                } else {
                                  vErrors.push(err379);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err380 = { instancePath, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                              vErrors = [err380];
                            } else {
                              vErrors.push(err380);
                            }
                            errors++;
                          }
                          var _valid0 = _errs283 === errors;
                          if (_valid0 && valid0) {
                            valid0 = false;
                            passing0 = [passing0, 13];
                          } else {
                            if (_valid0) {
                              valid0 = true;
                              passing0 = 13;
                              if (props0 !== true) {
                                props0 = props0 || {};
                                props0.event = true;
                                props0.payload = true;
                              }
                            }
                            const _errs313 = errors;
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                              if (data.event === void 0) {
                                const err381 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "event" } };
                                if (vErrors === null) {
                                  vErrors = [err381];
                                } else {
                                  vErrors.push(err381);
                                }
                                errors++;
                              }
                              if (data.payload === void 0) {
                                const err382 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "payload" } };
                                if (vErrors === null) {
                                  vErrors = [err382];
                                } else {
                                  vErrors.push(err382);
                                }
                                errors++;
                              }
                              if (data.event !== void 0) {
                                if ("NEXT_PHASE_HELD" !== data.event) {
                                  const err383 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/14/properties/event/const", keyword: "const", params: { allowedValue: "NEXT_PHASE_HELD" } };
                                  if (vErrors === null) {
                                    vErrors = [err383];
                                  } else {
                                    vErrors.push(err383);
                                  }
                                  errors++;
                                }
                              }
                              if (data.payload !== void 0) {
                                let data132 = data.payload;
                                if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
                                  if (data132.hold_reason === void 0) {
                                    const err384 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/14/properties/payload/required", keyword: "required", params: { missingProperty: "hold_reason" } };
                                    if (vErrors === null) {
                                      vErrors = [err384];
                                    } else {
                                      vErrors.push(err384);
                                    }
                                    errors++;
                                  }
                                  for (const key22 in data132) {
                                    if (!(key22 === "hold_reason")) {
                                      const err385 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/14/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                                      if (vErrors === null) {
                                        vErrors = [err385];
                                      } else {
                                        vErrors.push(err385);
                                      }
                                      errors++;
                                    }
                                  }
                                  if (data132.hold_reason !== void 0) {
                                    let data133 = data132.hold_reason;
                                    if (typeof data133 === "string") {
                                      if (func12(data133) > 1024) {
                                        const err386 = { instancePath: instancePath + "/payload/hold_reason", schemaPath: "#/oneOf/14/properties/payload/properties/hold_reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                        if (vErrors === null) {
                                          vErrors = [err386];
                                        } else {
                                          vErrors.push(err386);
                                        }
                                        errors++;
                                      }
                                      if (func12(data133) < 1) {
                                        const err387 = { instancePath: instancePath + "/payload/hold_reason", schemaPath: "#/oneOf/14/properties/payload/properties/hold_reason/minLength", keyword: "minLength", params: { limit: 1 } };
                                        if (vErrors === null) {
                                          vErrors = [err387];
                                        } else {
                                          vErrors.push(err387);
                                        }
                                        errors++;
                                      }
                                    } else {
                                      const err388 = { instancePath: instancePath + "/payload/hold_reason", schemaPath: "#/oneOf/14/properties/payload/properties/hold_reason/type", keyword: "type", params: { type: "string" } };
                                      if (vErrors === null) {
                                        vErrors = [err388];
                                      } else {
                                        vErrors.push(err388);
                                      }
                                      errors++;
                                    }
                                  }
                                } else {
                                  const err389 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/14/properties/payload/type", keyword: "type", params: { type: "object" } };
                                  if (vErrors === null) {
                                    vErrors = [err389];
                                  } else {
                                    vErrors.push(err389);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err390 = { instancePath, schemaPath: "#/oneOf/14/type", keyword: "type", params: { type: "object" } };
                              if (vErrors === null) {
                                vErrors = [err390];
                              } else {
                                vErrors.push(err390);
                              }
                              errors++;
                            }
                            var _valid0 = _errs313 === errors;
                            if (_valid0 && valid0) {
                              valid0 = false;
                              passing0 = [passing0, 14];
                            } else {
                              if (_valid0) {
                                valid0 = true;
                                passing0 = 14;
                                if (props0 !== true) {
                                  props0 = props0 || {};
                                  props0.event = true;
                                  props0.payload = true;
                                }
                              }
                              const _errs321 = errors;
                              if (data && typeof data == "object" && !Array.isArray(data)) {
                                if (data.event === void 0) {
                                  const err391 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "event" } };
                                  if (vErrors === null) {
                                    vErrors = [err391];
                                  } else {
                                    vErrors.push(err391);
                                  }
                                  errors++;
                                }
                                if (data.payload === void 0) {
                                  const err392 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "payload" } };
                                  if (vErrors === null) {
                                    vErrors = [err392];
                                  } else {
                                    vErrors.push(err392);
                                  }
                                  errors++;
                                }
                                if (data.event !== void 0) {
                                  if ("PHASE_REOPENED" !== data.event) {
                                    const err393 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/15/properties/event/const", keyword: "const", params: { allowedValue: "PHASE_REOPENED" } };
                                    if (vErrors === null) {
                                      vErrors = [err393];
                                    } else {
                                      vErrors.push(err393);
                                    }
                                    errors++;
                                  }
                                }
                                if (data.payload !== void 0) {
                                  let data135 = data.payload;
                                  if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
                                    if (data135.reason === void 0) {
                                      const err394 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/15/properties/payload/required", keyword: "required", params: { missingProperty: "reason" } };
                                      if (vErrors === null) {
                                        vErrors = [err394];
                                      } else {
                                        vErrors.push(err394);
                                      }
                                      errors++;
                                    }
                                    if (data135.affected_lanes === void 0) {
                                      const err395 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/15/properties/payload/required", keyword: "required", params: { missingProperty: "affected_lanes" } };
                                      if (vErrors === null) {
                                        vErrors = [err395];
                                      } else {
                                        vErrors.push(err395);
                                      }
                                      errors++;
                                    }
                                    if (data135.occupied_by === void 0) {
                                      const err396 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/15/properties/payload/required", keyword: "required", params: { missingProperty: "occupied_by" } };
                                      if (vErrors === null) {
                                        vErrors = [err396];
                                      } else {
                                        vErrors.push(err396);
                                      }
                                      errors++;
                                    }
                                    for (const key23 in data135) {
                                      if (!(key23 === "reason" || key23 === "affected_lanes" || key23 === "occupied_by")) {
                                        const err397 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/15/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                                        if (vErrors === null) {
                                          vErrors = [err397];
                                        } else {
                                          vErrors.push(err397);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data135.reason !== void 0) {
                                      let data136 = data135.reason;
                                      if (!(data136 === "SCOPE_UPLIFT" || data136 === "DRIFT_DISCOVERED" || data136 === "EVIDENCE_INVALIDATED" || data136 === "RERUN_APPROVED")) {
                                        const err398 = { instancePath: instancePath + "/payload/reason", schemaPath: "#/oneOf/15/properties/payload/properties/reason/enum", keyword: "enum", params: { allowedValues: schema312.oneOf[15].properties.payload.properties.reason.enum } };
                                        if (vErrors === null) {
                                          vErrors = [err398];
                                        } else {
                                          vErrors.push(err398);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data135.affected_lanes !== void 0) {
                                      let data137 = data135.affected_lanes;
                                      if (Array.isArray(data137)) {
                                        const len17 = data137.length;
                                        for (let i17 = 0; i17 < len17; i17++) {
                                          let data138 = data137[i17];
                                          if (typeof data138 === "string") {
                                            if (func12(data138) > 1024) {
                                              const err399 = { instancePath: instancePath + "/payload/affected_lanes/" + i17, schemaPath: "#/oneOf/15/properties/payload/properties/affected_lanes/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                              if (vErrors === null) {
                                                vErrors = [err399];
                                              } else {
                                                vErrors.push(err399);
                                              }
                                              errors++;
                                            }
                                            if (func12(data138) < 1) {
                                              const err400 = { instancePath: instancePath + "/payload/affected_lanes/" + i17, schemaPath: "#/oneOf/15/properties/payload/properties/affected_lanes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                              if (vErrors === null) {
                                                vErrors = [err400];
                                              } else {
                                                vErrors.push(err400);
                                              }
                                              errors++;
                                            }
                                          } else {
                                            const err401 = { instancePath: instancePath + "/payload/affected_lanes/" + i17, schemaPath: "#/oneOf/15/properties/payload/properties/affected_lanes/items/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                              vErrors = [err401];
                                            } else {
                                              vErrors.push(err401);
                                            }
                                            errors++;
                                          }
                                        }
                                      } else {
                                        const err402 = { instancePath: instancePath + "/payload/affected_lanes", schemaPath: "#/oneOf/15/properties/payload/properties/affected_lanes/type", keyword: "type", params: { type: "array" } };
                                        if (vErrors === null) {
                                          vErrors = [err402];
                                        } else {
                                          vErrors.push(err402);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data135.occupied_by !== void 0) {
                                      let data139 = data135.occupied_by;
                                      const _errs333 = errors;
                                      let valid95 = false;
                                      let passing4 = null;
                                      const _errs334 = errors;
                                      if (!(data139 === "M0" || data139 === "M1" || data139 === "M2" || data139 === "M3" || data139 === "M4" || data139 === "M5" || data139 === "M6" || data139 === "M7" || data139 === "M8" || data139 === "M9" || data139 === "M10")) {
                                        const err403 = { instancePath: instancePath + "/payload/occupied_by", schemaPath: "common.v1.schema.json#/$defs/plan_phase/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
                                        if (vErrors === null) {
                                          vErrors = [err403];
                                        } else {
                                          vErrors.push(err403);
                                        }
                                        errors++;
                                      }
                                      var _valid4 = _errs334 === errors;
                                      if (_valid4) {
                                        valid95 = true;
                                        passing4 = 0;
                                      }
                                      const _errs336 = errors;
                                      if (data139 !== null) {
                                        const err404 = { instancePath: instancePath + "/payload/occupied_by", schemaPath: "#/oneOf/15/properties/payload/properties/occupied_by/oneOf/1/type", keyword: "type", params: { type: "null" } };
                                        if (vErrors === null) {
                                          vErrors = [err404];
                                        } else {
                                          vErrors.push(err404);
                                        }
                                        errors++;
                                      }
                                      var _valid4 = _errs336 === errors;
                                      if (_valid4 && valid95) {
                                        valid95 = false;
                                        passing4 = [passing4, 1];
                                      } else {
                                        if (_valid4) {
                                          valid95 = true;
                                          passing4 = 1;
                                        }
                                      }
                                      if (!valid95) {
                                        const err405 = { instancePath: instancePath + "/payload/occupied_by", schemaPath: "#/oneOf/15/properties/payload/properties/occupied_by/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 } };
                                        if (vErrors === null) {
                                          vErrors = [err405];
                                        } else {
                                          vErrors.push(err405);
                                        }
                                        errors++;
                                      } else {
                                        errors = _errs333;
                                        if (vErrors !== null) {
                                          if (_errs333) {
                                            vErrors.length = _errs333;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    const err406 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/15/properties/payload/type", keyword: "type", params: { type: "object" } };
                                    if (vErrors === null) {
                                      vErrors = [err406];
                                    } else {
                                      vErrors.push(err406);
                                    }
                                    errors++;
                                  }
                                }
                                if (data.actor !== void 0) {
                                  let data140 = data.actor;
                                  if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
                                    if (data140.kind === void 0) {
                                      const err407 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/required", keyword: "required", params: { missingProperty: "kind" } };
                                      if (vErrors === null) {
                                        vErrors = [err407];
                                      } else {
                                        vErrors.push(err407);
                                      }
                                      errors++;
                                    }
                                    if (data140.id === void 0) {
                                      const err408 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/required", keyword: "required", params: { missingProperty: "id" } };
                                      if (vErrors === null) {
                                        vErrors = [err408];
                                      } else {
                                        vErrors.push(err408);
                                      }
                                      errors++;
                                    }
                                    for (const key24 in data140) {
                                      if (!(key24 === "kind" || key24 === "id" || key24 === "approval_id")) {
                                        const err409 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                                        if (vErrors === null) {
                                          vErrors = [err409];
                                        } else {
                                          vErrors.push(err409);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data140.kind !== void 0) {
                                      if ("operator" !== data140.kind) {
                                        const err410 = { instancePath: instancePath + "/actor/kind", schemaPath: "#/$defs/operator/properties/kind/const", keyword: "const", params: { allowedValue: "operator" } };
                                        if (vErrors === null) {
                                          vErrors = [err410];
                                        } else {
                                          vErrors.push(err410);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data140.id !== void 0) {
                                      let data142 = data140.id;
                                      if (typeof data142 === "string") {
                                        if (func12(data142) > 1024) {
                                          const err411 = { instancePath: instancePath + "/actor/id", schemaPath: "#/$defs/operator/properties/id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                          if (vErrors === null) {
                                            vErrors = [err411];
                                          } else {
                                            vErrors.push(err411);
                                          }
                                          errors++;
                                        }
                                        if (func12(data142) < 1) {
                                          const err412 = { instancePath: instancePath + "/actor/id", schemaPath: "#/$defs/operator/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                                          if (vErrors === null) {
                                            vErrors = [err412];
                                          } else {
                                            vErrors.push(err412);
                                          }
                                          errors++;
                                        }
                                      } else {
                                        const err413 = { instancePath: instancePath + "/actor/id", schemaPath: "#/$defs/operator/properties/id/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                          vErrors = [err413];
                                        } else {
                                          vErrors.push(err413);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data140.approval_id !== void 0) {
                                      let data143 = data140.approval_id;
                                      if (typeof data143 === "string") {
                                        if (func12(data143) > 1024) {
                                          const err414 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/$defs/operator/properties/approval_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                          if (vErrors === null) {
                                            vErrors = [err414];
                                          } else {
                                            vErrors.push(err414);
                                          }
                                          errors++;
                                        }
                                        if (func12(data143) < 1) {
                                          const err415 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/$defs/operator/properties/approval_id/minLength", keyword: "minLength", params: { limit: 1 } };
                                          if (vErrors === null) {
                                            vErrors = [err415];
                                          } else {
                                            vErrors.push(err415);
                                          }
                                          errors++;
                                        }
                                      } else {
                                        const err416 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/$defs/operator/properties/approval_id/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                          vErrors = [err416];
                                        } else {
                                          vErrors.push(err416);
                                        }
                                        errors++;
                                      }
                                    }
                                  } else {
                                    const err417 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/type", keyword: "type", params: { type: "object" } };
                                    if (vErrors === null) {
                                      vErrors = [err417];
                                    } else {
                                      vErrors.push(err417);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err418 = { instancePath, schemaPath: "#/oneOf/15/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                  vErrors = [err418];
                                } else {
                                  vErrors.push(err418);
                                }
                                errors++;
                              }
                              var _valid0 = _errs321 === errors;
                              if (_valid0 && valid0) {
                                valid0 = false;
                                passing0 = [passing0, 15];
                              } else {
                                if (_valid0) {
                                  valid0 = true;
                                  passing0 = 15;
                                  if (props0 !== true) {
                                    props0 = props0 || {};
                                    props0.event = true;
                                    props0.payload = true;
                                    props0.actor = true;
                                  }
                                }
                                const _errs347 = errors;
                                if (data && typeof data == "object" && !Array.isArray(data)) {
                                  if (data.event === void 0) {
                                    const err419 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "event" } };
                                    if (vErrors === null) {
                                      vErrors = [err419];
                                    } else {
                                      vErrors.push(err419);
                                    }
                                    errors++;
                                  }
                                  if (data.payload === void 0) {
                                    const err420 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "payload" } };
                                    if (vErrors === null) {
                                      vErrors = [err420];
                                    } else {
                                      vErrors.push(err420);
                                    }
                                    errors++;
                                  }
                                  if (data.event !== void 0) {
                                    if ("WAIVER_RECORDED" !== data.event) {
                                      const err421 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/16/properties/event/const", keyword: "const", params: { allowedValue: "WAIVER_RECORDED" } };
                                      if (vErrors === null) {
                                        vErrors = [err421];
                                      } else {
                                        vErrors.push(err421);
                                      }
                                      errors++;
                                    }
                                  }
                                  if (data.payload !== void 0) {
                                    let data145 = data.payload;
                                    if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
                                      if (data145.item === void 0) {
                                        const err422 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/16/properties/payload/required", keyword: "required", params: { missingProperty: "item" } };
                                        if (vErrors === null) {
                                          vErrors = [err422];
                                        } else {
                                          vErrors.push(err422);
                                        }
                                        errors++;
                                      }
                                      if (data145.reason === void 0) {
                                        const err423 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/16/properties/payload/required", keyword: "required", params: { missingProperty: "reason" } };
                                        if (vErrors === null) {
                                          vErrors = [err423];
                                        } else {
                                          vErrors.push(err423);
                                        }
                                        errors++;
                                      }
                                      if (data145.expires_at_utc === void 0) {
                                        const err424 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/16/properties/payload/required", keyword: "required", params: { missingProperty: "expires_at_utc" } };
                                        if (vErrors === null) {
                                          vErrors = [err424];
                                        } else {
                                          vErrors.push(err424);
                                        }
                                        errors++;
                                      }
                                      if (data145.residual_risk === void 0) {
                                        const err425 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/16/properties/payload/required", keyword: "required", params: { missingProperty: "residual_risk" } };
                                        if (vErrors === null) {
                                          vErrors = [err425];
                                        } else {
                                          vErrors.push(err425);
                                        }
                                        errors++;
                                      }
                                      for (const key25 in data145) {
                                        if (!(key25 === "item" || key25 === "reason" || key25 === "expires_at_utc" || key25 === "residual_risk")) {
                                          const err426 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/16/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                                          if (vErrors === null) {
                                            vErrors = [err426];
                                          } else {
                                            vErrors.push(err426);
                                          }
                                          errors++;
                                        }
                                      }
                                      if (data145.item !== void 0) {
                                        let data146 = data145.item;
                                        if (typeof data146 === "string") {
                                          if (func12(data146) > 1024) {
                                            const err427 = { instancePath: instancePath + "/payload/item", schemaPath: "#/oneOf/16/properties/payload/properties/item/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                              vErrors = [err427];
                                            } else {
                                              vErrors.push(err427);
                                            }
                                            errors++;
                                          }
                                          if (func12(data146) < 1) {
                                            const err428 = { instancePath: instancePath + "/payload/item", schemaPath: "#/oneOf/16/properties/payload/properties/item/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                              vErrors = [err428];
                                            } else {
                                              vErrors.push(err428);
                                            }
                                            errors++;
                                          }
                                        } else {
                                          const err429 = { instancePath: instancePath + "/payload/item", schemaPath: "#/oneOf/16/properties/payload/properties/item/type", keyword: "type", params: { type: "string" } };
                                          if (vErrors === null) {
                                            vErrors = [err429];
                                          } else {
                                            vErrors.push(err429);
                                          }
                                          errors++;
                                        }
                                      }
                                      if (data145.reason !== void 0) {
                                        let data147 = data145.reason;
                                        if (typeof data147 === "string") {
                                          if (func12(data147) > 1024) {
                                            const err430 = { instancePath: instancePath + "/payload/reason", schemaPath: "#/oneOf/16/properties/payload/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                              vErrors = [err430];
                                            } else {
                                              vErrors.push(err430);
                                            }
                                            errors++;
                                          }
                                          if (func12(data147) < 1) {
                                            const err431 = { instancePath: instancePath + "/payload/reason", schemaPath: "#/oneOf/16/properties/payload/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                              vErrors = [err431];
                                            } else {
                                              vErrors.push(err431);
                                            }
                                            errors++;
                                          }
                                        } else {
                                          const err432 = { instancePath: instancePath + "/payload/reason", schemaPath: "#/oneOf/16/properties/payload/properties/reason/type", keyword: "type", params: { type: "string" } };
                                          if (vErrors === null) {
                                            vErrors = [err432];
                                          } else {
                                            vErrors.push(err432);
                                          }
                                          errors++;
                                        }
                                      }
                                      if (data145.expires_at_utc !== void 0) {
                                        let data148 = data145.expires_at_utc;
                                        if (typeof data148 === "string") {
                                          if (!pattern10.test(data148)) {
                                            const err433 = { instancePath: instancePath + "/payload/expires_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                                            if (vErrors === null) {
                                              vErrors = [err433];
                                            } else {
                                              vErrors.push(err433);
                                            }
                                            errors++;
                                          }
                                        } else {
                                          const err434 = { instancePath: instancePath + "/payload/expires_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                                          if (vErrors === null) {
                                            vErrors = [err434];
                                          } else {
                                            vErrors.push(err434);
                                          }
                                          errors++;
                                        }
                                      }
                                      if (data145.residual_risk !== void 0) {
                                        let data149 = data145.residual_risk;
                                        if (typeof data149 === "string") {
                                          if (func12(data149) > 1024) {
                                            const err435 = { instancePath: instancePath + "/payload/residual_risk", schemaPath: "#/oneOf/16/properties/payload/properties/residual_risk/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                              vErrors = [err435];
                                            } else {
                                              vErrors.push(err435);
                                            }
                                            errors++;
                                          }
                                          if (func12(data149) < 1) {
                                            const err436 = { instancePath: instancePath + "/payload/residual_risk", schemaPath: "#/oneOf/16/properties/payload/properties/residual_risk/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                              vErrors = [err436];
                                            } else {
                                              vErrors.push(err436);
                                            }
                                            errors++;
                                          }
                                        } else {
                                          const err437 = { instancePath: instancePath + "/payload/residual_risk", schemaPath: "#/oneOf/16/properties/payload/properties/residual_risk/type", keyword: "type", params: { type: "string" } };
                                          if (vErrors === null) {
                                            vErrors = [err437];
                                          } else {
                                            vErrors.push(err437);
                                          }
                                          errors++;
                                        }
                                      }
                                    } else {
                                      const err438 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/16/properties/payload/type", keyword: "type", params: { type: "object" } };
                                      if (vErrors === null) {
                                        vErrors = [err438];
                                      } else {
                                        vErrors.push(err438);
                                      }
                                      errors++;
                                    }
                                  }
                                  if (data.actor !== void 0) {
                                    let data150 = data.actor;
                                    if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
                                      if (data150.kind === void 0) {
                                        const err439 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/required", keyword: "required", params: { missingProperty: "kind" } };
                                        if (vErrors === null) {
                                          vErrors = [err439];
                                        } else {
                                          vErrors.push(err439);
                                        }
                                        errors++;
                                      }
                                      if (data150.id === void 0) {
                                        const err440 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/required", keyword: "required", params: { missingProperty: "id" } };
                                        if (vErrors === null) {
                                          vErrors = [err440];
                                        } else {
                                          vErrors.push(err440);
                                        }
                                        errors++;
                                      }
                                      for (const key26 in data150) {
                                        if (!(key26 === "kind" || key26 === "id" || key26 === "approval_id")) {
                                          const err441 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                                          if (vErrors === null) {
                                            vErrors = [err441];
                                          } else {
                                            vErrors.push(err441);
                                          }
                                          errors++;
                                        }
                                      }
                                      if (data150.kind !== void 0) {
                                        if ("operator" !== data150.kind) {
                                          const err442 = { instancePath: instancePath + "/actor/kind", schemaPath: "#/$defs/operator/properties/kind/const", keyword: "const", params: { allowedValue: "operator" } };
                                          if (vErrors === null) {
                                            vErrors = [err442];
                                          } else {
                                            vErrors.push(err442);
                                          }
                                          errors++;
                                        }
                                      }
                                      if (data150.id !== void 0) {
                                        let data152 = data150.id;
                                        if (typeof data152 === "string") {
                                          if (func12(data152) > 1024) {
                                            const err443 = { instancePath: instancePath + "/actor/id", schemaPath: "#/$defs/operator/properties/id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                              vErrors = [err443];
                                            } else {
                                              vErrors.push(err443);
                                            }
                                            errors++;
                                          }
                                          if (func12(data152) < 1) {
                                            const err444 = { instancePath: instancePath + "/actor/id", schemaPath: "#/$defs/operator/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                              vErrors = [err444];
                                            } else {
                                              vErrors.push(err444);
                                            }
                                            errors++;
                                          }
                                        } else {
                                          const err445 = { instancePath: instancePath + "/actor/id", schemaPath: "#/$defs/operator/properties/id/type", keyword: "type", params: { type: "string" } };
                                          if (vErrors === null) {
                                            vErrors = [err445];
                                          } else {
                                            vErrors.push(err445);
                                          }
                                          errors++;
                                        }
                                      }
                                      if (data150.approval_id !== void 0) {
                                        let data153 = data150.approval_id;
                                        if (typeof data153 === "string") {
                                          if (func12(data153) > 1024) {
                                            const err446 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/$defs/operator/properties/approval_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                              vErrors = [err446];
                                            } else {
                                              vErrors.push(err446);
                                            }
                                            errors++;
                                          }
                                          if (func12(data153) < 1) {
                                            const err447 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/$defs/operator/properties/approval_id/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                              vErrors = [err447];
                                            } else {
                                              vErrors.push(err447);
                                            }
                                            errors++;
                                          }
                                        } else {
                                          const err448 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/$defs/operator/properties/approval_id/type", keyword: "type", params: { type: "string" } };
                                          if (vErrors === null) {
                                            vErrors = [err448];
                                          } else {
                                            vErrors.push(err448);
                                          }
                                          errors++;
                                        }
                                      }
                                    } else {
                                      const err449 = { instancePath: instancePath + "/actor", schemaPath: "#/$defs/operator/type", keyword: "type", params: { type: "object" } };
                                      if (vErrors === null) {
                                        vErrors = [err449];
                                      } else {
                                        vErrors.push(err449);
                                      }
                                      errors++;
                                    }
                                  }
                                } else {
                                  const err450 = { instancePath, schemaPath: "#/oneOf/16/type", keyword: "type", params: { type: "object" } };
                                  if (vErrors === null) {
                                    vErrors = [err450];
                                  } else {
                                    vErrors.push(err450);
                                  }
                                  errors++;
                                }
                                var _valid0 = _errs347 === errors;
                                if (_valid0 && valid0) {
                                  valid0 = false;
                                  passing0 = [passing0, 16];
                                } else {
                                  if (_valid0) {
                                    valid0 = true;
                                    passing0 = 16;
                                    if (props0 !== true) {
                                      props0 = props0 || {};
                                      props0.event = true;
                                      props0.payload = true;
                                      props0.actor = true;
                                    }
                                  }
                                  const _errs371 = errors;
                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                    if (data.event === void 0) {
                                      const err451 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "event" } };
                                      if (vErrors === null) {
                                        vErrors = [err451];
                                      } else {
                                        vErrors.push(err451);
                                      }
                                      errors++;
                                    }
                                    if (data.payload === void 0) {
                                      const err452 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "payload" } };
                                      if (vErrors === null) {
                                        vErrors = [err452];
                                      } else {
                                        vErrors.push(err452);
                                      }
                                      errors++;
                                    }
                                    if (data.event !== void 0) {
                                      if ("BUDGET_STOP_SET" !== data.event) {
                                        const err453 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/17/properties/event/const", keyword: "const", params: { allowedValue: "BUDGET_STOP_SET" } };
                                        if (vErrors === null) {
                                          vErrors = [err453];
                                        } else {
                                          vErrors.push(err453);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data.payload !== void 0) {
                                      let data155 = data.payload;
                                      if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
                                        if (data155.amount === void 0) {
                                          const err454 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/17/properties/payload/required", keyword: "required", params: { missingProperty: "amount" } };
                                          if (vErrors === null) {
                                            vErrors = [err454];
                                          } else {
                                            vErrors.push(err454);
                                          }
                                          errors++;
                                        }
                                        if (data155.currency === void 0) {
                                          const err455 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/17/properties/payload/required", keyword: "required", params: { missingProperty: "currency" } };
                                          if (vErrors === null) {
                                            vErrors = [err455];
                                          } else {
                                            vErrors.push(err455);
                                          }
                                          errors++;
                                        }
                                        if (data155.snapshot === void 0) {
                                          const err456 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/17/properties/payload/required", keyword: "required", params: { missingProperty: "snapshot" } };
                                          if (vErrors === null) {
                                            vErrors = [err456];
                                          } else {
                                            vErrors.push(err456);
                                          }
                                          errors++;
                                        }
                                        for (const key27 in data155) {
                                          if (!(key27 === "amount" || key27 === "currency" || key27 === "snapshot")) {
                                            const err457 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/17/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
                                            if (vErrors === null) {
                                              vErrors = [err457];
                                            } else {
                                              vErrors.push(err457);
                                            }
                                            errors++;
                                          }
                                        }
                                        if (data155.amount !== void 0) {
                                          let data156 = data155.amount;
                                          if (typeof data156 === "string") {
                                            if (func12(data156) > 1024) {
                                              const err458 = { instancePath: instancePath + "/payload/amount", schemaPath: "#/oneOf/17/properties/payload/properties/amount/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                              if (vErrors === null) {
                                                vErrors = [err458];
                                              } else {
                                                vErrors.push(err458);
                                              }
                                              errors++;
                                            }
                                            if (func12(data156) < 1) {
                                              const err459 = { instancePath: instancePath + "/payload/amount", schemaPath: "#/oneOf/17/properties/payload/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
                                              if (vErrors === null) {
                                                vErrors = [err459];
                                              } else {
                                                vErrors.push(err459);
                                              }
                                              errors++;
                                            }
                                          } else {
                                            const err460 = { instancePath: instancePath + "/payload/amount", schemaPath: "#/oneOf/17/properties/payload/properties/amount/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                              vErrors = [err460];
                                            } else {
                                              vErrors.push(err460);
                                            }
                                            errors++;
                                          }
                                        }
                                        if (data155.currency !== void 0) {
                                          if ("USD" !== data155.currency) {
                                            const err461 = { instancePath: instancePath + "/payload/currency", schemaPath: "#/oneOf/17/properties/payload/properties/currency/const", keyword: "const", params: { allowedValue: "USD" } };
                                            if (vErrors === null) {
                                              vErrors = [err461];
                                            } else {
                                              vErrors.push(err461);
                                            }
                                            errors++;
                                          }
                                        }
                                        if (data155.snapshot !== void 0) {
                                          if (!validate22(data155.snapshot, { instancePath: instancePath + "/payload/snapshot", parentData: data155, parentDataProperty: "snapshot", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                            errors = vErrors.length;
                                          }
                                        }
                                      } else {
                                        const err462 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/17/properties/payload/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                          vErrors = [err462];
                                        } else {
                                          vErrors.push(err462);
                                        }
                                        errors++;
                                      }
                                    }
                                  } else {
                                    const err463 = { instancePath, schemaPath: "#/oneOf/17/type", keyword: "type", params: { type: "object" } };
                                    if (vErrors === null) {
                                      vErrors = [err463];
                                    } else {
                                      vErrors.push(err463);
                                    }
                                    errors++;
                                  }
                                  var _valid0 = _errs371 === errors;
                                  if (_valid0 && valid0) {
                                    valid0 = false;
                                    passing0 = [passing0, 17];
                                  } else {
                                    if (_valid0) {
                                      valid0 = true;
                                      passing0 = 17;
                                      if (props0 !== true) {
                                        props0 = props0 || {};
                                        props0.event = true;
                                        props0.payload = true;
                                      }
                                    }
                                    const _errs381 = errors;
                                    if (data && typeof data == "object" && !Array.isArray(data)) {
                                      if (data.event === void 0) {
                                        const err464 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "event" } };
                                        if (vErrors === null) {
                                          vErrors = [err464];
                                        } else {
                                          vErrors.push(err464);
                                        }
                                        errors++;
                                      }
                                      if (data.payload === void 0) {
                                        const err465 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "payload" } };
                                        if (vErrors === null) {
                                          vErrors = [err465];
                                        } else {
                                          vErrors.push(err465);
                                        }
                                        errors++;
                                      }
                                      if (data.event !== void 0) {
                                        if ("BUDGET_STOP_CLEARED" !== data.event) {
                                          const err466 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/18/properties/event/const", keyword: "const", params: { allowedValue: "BUDGET_STOP_CLEARED" } };
                                          if (vErrors === null) {
                                            vErrors = [err466];
                                          } else {
                                            vErrors.push(err466);
                                          }
                                          errors++;
                                        }
                                      }
                                      if (data.payload !== void 0) {
                                        let data160 = data.payload;
                                        if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
                                          if (data160.amount === void 0) {
                                            const err467 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/18/properties/payload/required", keyword: "required", params: { missingProperty: "amount" } };
                                            if (vErrors === null) {
                                              vErrors = [err467];
                                            } else {
                                              vErrors.push(err467);
                                            }
                                            errors++;
                                          }
                                          if (data160.currency === void 0) {
                                            const err468 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/18/properties/payload/required", keyword: "required", params: { missingProperty: "currency" } };
                                            if (vErrors === null) {
                                              vErrors = [err468];
                                            } else {
                                              vErrors.push(err468);
                                            }
                                            errors++;
                                          }
                                          if (data160.reset_intent === void 0) {
                                            const err469 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/18/properties/payload/required", keyword: "required", params: { missingProperty: "reset_intent" } };
                                            if (vErrors === null) {
                                              vErrors = [err469];
                                            } else {
                                              vErrors.push(err469);
                                            }
                                            errors++;
                                          }
                                          if (data160.snapshot === void 0) {
                                            const err470 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/18/properties/payload/required", keyword: "required", params: { missingProperty: "snapshot" } };
                                            if (vErrors === null) {
                                              vErrors = [err470];
                                            } else {
                                              vErrors.push(err470);
                                            }
                                            errors++;
                                          }
                                          for (const key28 in data160) {
                                            if (!(key28 === "amount" || key28 === "currency" || key28 === "reset_intent" || key28 === "snapshot")) {
                                              const err471 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/18/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } };
                                              if (vErrors === null) {
                                                vErrors = [err471];
                                              } else {
                                                vErrors.push(err471);
                                              }
                                              errors++;
                                            }
                                          }
                                          if (data160.amount !== void 0) {
                                            let data161 = data160.amount;
                                            if (typeof data161 === "string") {
                                              if (func12(data161) > 1024) {
                                                const err472 = { instancePath: instancePath + "/payload/amount", schemaPath: "#/oneOf/18/properties/payload/properties/amount/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                                if (vErrors === null) {
                                                  vErrors = [err472];
                                                } else {
                                                  vErrors.push(err472);
                                                }
                                                errors++;
                                              }
                                              if (func12(data161) < 1) {
                                                const err473 = { instancePath: instancePath + "/payload/amount", schemaPath: "#/oneOf/18/properties/payload/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
                                                if (vErrors === null) {
                                                  vErrors = [err473];
                                                } else {
                                                  vErrors.push(err473);
                                                }
                                                errors++;
                                              }
                                            } else {
                                              const err474 = { instancePath: instancePath + "/payload/amount", schemaPath: "#/oneOf/18/properties/payload/properties/amount/type", keyword: "type", params: { type: "string" } };
                                              if (vErrors === null) {
                                                vErrors = [err474];
                                              } else {
                                                vErrors.push(err474);
                                              }
                                              errors++;
                                            }
                                          }
                                          if (data160.currency !== void 0) {
                                            if ("USD" !== data160.currency) {
                                              const err475 = { instancePath: instancePath + "/payload/currency", schemaPath: "#/oneOf/18/properties/payload/properties/currency/const", keyword: "const", params: { allowedValue: "USD" } };
                                              if (vErrors === null) {
                                                vErrors = [err475];
                                              } else {
                                                vErrors.push(err475);
                                              }
                                              errors++;
                                            }
                                          }
                                          if (data160.reset_intent !== void 0) {
                                            let data163 = data160.reset_intent;
                                            if (typeof data163 === "string") {
                                              if (func12(data163) > 1024) {
                                                const err476 = { instancePath: instancePath + "/payload/reset_intent", schemaPath: "#/oneOf/18/properties/payload/properties/reset_intent/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                                if (vErrors === null) {
                                                  vErrors = [err476];
                                                } else {
                                                  vErrors.push(err476);
                                                }
                                                errors++;
                                              }
                                              if (func12(data163) < 1) {
                                                const err477 = { instancePath: instancePath + "/payload/reset_intent", schemaPath: "#/oneOf/18/properties/payload/properties/reset_intent/minLength", keyword: "minLength", params: { limit: 1 } };
                                                if (vErrors === null) {
                                                  vErrors = [err477];
                                                } else {
                                                  vErrors.push(err477);
                                                }
                                                errors++;
                                              }
                                            } else {
                                              const err478 = { instancePath: instancePath + "/payload/reset_intent", schemaPath: "#/oneOf/18/properties/payload/properties/reset_intent/type", keyword: "type", params: { type: "string" } };
                                              if (vErrors === null) {
                                                vErrors = [err478];
                                              } else {
                                                vErrors.push(err478);
                                              }
                                              errors++;
                                            }
                                          }
                                          if (data160.snapshot !== void 0) {
                                            if (!validate22(data160.snapshot, { instancePath: instancePath + "/payload/snapshot", parentData: data160, parentDataProperty: "snapshot", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                              errors = vErrors.length;
                                            }
                                          }
                                        } else {
                                          const err479 = { instancePath: instancePath + "/payload", schemaPath: "#/oneOf/18/properties/payload/type", keyword: "type", params: { type: "object" } };
                                          if (vErrors === null) {
                                            vErrors = [err479];
                                          } else {
                                            vErrors.push(err479);
                                          }
                                          errors++;
                                        }
                                      }
                                    } else {
                                      const err480 = { instancePath, schemaPath: "#/oneOf/18/type", keyword: "type", params: { type: "object" } };
                                      if (vErrors === null) {
                                        vErrors = [err480];
                                      } else {
                                        vErrors.push(err480);
                                      }
                                      errors++;
                                    }
                                    var _valid0 = _errs381 === errors;
                                    if (_valid0 && valid0) {
                                      valid0 = false;
                                      passing0 = [passing0, 18];
                                    } else {
                                      if (_valid0) {
                                        valid0 = true;
                                        passing0 = 18;
                                        if (props0 !== true) {
                                          props0 = props0 || {};
                                          props0.event = true;
                                          props0.payload = true;
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
  if (!valid0) {
    const err481 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err481];
    } else {
      vErrors.push(err481);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0) {
      const err482 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err482];
      } else {
        vErrors.push(err482);
      }
      errors++;
    }
    if (data.seq === void 0) {
      const err483 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
      if (vErrors === null) {
        vErrors = [err483];
      } else {
        vErrors.push(err483);
      }
      errors++;
    }
    if (data.event === void 0) {
      const err484 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" } };
      if (vErrors === null) {
        vErrors = [err484];
      } else {
        vErrors.push(err484);
      }
      errors++;
    }
    if (data.phase === void 0) {
      const err485 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase" } };
      if (vErrors === null) {
        vErrors = [err485];
      } else {
        vErrors.push(err485);
      }
      errors++;
    }
    if (data.actor === void 0) {
      const err486 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" } };
      if (vErrors === null) {
        vErrors = [err486];
      } else {
        vErrors.push(err486);
      }
      errors++;
    }
    if (data.at_utc === void 0) {
      const err487 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at_utc" } };
      if (vErrors === null) {
        vErrors = [err487];
      } else {
        vErrors.push(err487);
      }
      errors++;
    }
    if (data.payload === void 0) {
      const err488 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload" } };
      if (vErrors === null) {
        vErrors = [err488];
      } else {
        vErrors.push(err488);
      }
      errors++;
    }
    if (data.ci === void 0) {
      const err489 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      if (vErrors === null) {
        vErrors = [err489];
      } else {
        vErrors.push(err489);
      }
      errors++;
    }
    if (data.prev_event_sha256 === void 0) {
      const err490 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prev_event_sha256" } };
      if (vErrors === null) {
        vErrors = [err490];
      } else {
        vErrors.push(err490);
      }
      errors++;
    }
    if (data.event_sha256 === void 0) {
      const err491 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_sha256" } };
      if (vErrors === null) {
        vErrors = [err491];
      } else {
        vErrors.push(err491);
      }
      errors++;
    }
    if (props0 !== true) {
      props0 = props0 || {};
      props0.schema = true;
      props0.seq = true;
      props0.phase = true;
      props0.lane = true;
      props0.actor = true;
      props0.at_utc = true;
      props0.ci = true;
      props0.prev_event_sha256 = true;
      props0.event_sha256 = true;
    }
    if (data.schema !== void 0) {
      if ("fp.ledger_event.v1" !== data.schema) {
        const err492 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.ledger_event.v1" } };
        if (vErrors === null) {
          vErrors = [err492];
        } else {
          vErrors.push(err492);
        }
        errors++;
      }
    }
    if (data.seq !== void 0) {
      let data166 = data.seq;
      if (!(typeof data166 == "number" && (!(data166 % 1) && !isNaN(data166)) && isFinite(data166))) {
        const err493 = { instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err493];
        } else {
          vErrors.push(err493);
        }
        errors++;
      }
      if (typeof data166 == "number" && isFinite(data166)) {
        if (data166 < 1 || isNaN(data166)) {
          const err494 = { instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err494];
          } else {
            vErrors.push(err494);
          }
          errors++;
        }
      }
    }
    if (data.phase !== void 0) {
      let data167 = data.phase;
      if (!(data167 === "M0" || data167 === "M1" || data167 === "M2" || data167 === "M3" || data167 === "M4" || data167 === "M5" || data167 === "M6" || data167 === "M7" || data167 === "M8" || data167 === "M9" || data167 === "M10")) {
        const err495 = { instancePath: instancePath + "/phase", schemaPath: "common.v1.schema.json#/$defs/plan_phase/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
        if (vErrors === null) {
          vErrors = [err495];
        } else {
          vErrors.push(err495);
        }
        errors++;
      }
    }
    if (data.lane !== void 0) {
      let data168 = data.lane;
      if (typeof data168 === "string") {
        if (!pattern11.test(data168)) {
          const err496 = { instancePath: instancePath + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
          if (vErrors === null) {
            vErrors = [err496];
          } else {
            vErrors.push(err496);
          }
          errors++;
        }
      } else {
        const err497 = { instancePath: instancePath + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err497];
        } else {
          vErrors.push(err497);
        }
        errors++;
      }
    }
    if (data.actor !== void 0) {
      let data169 = data.actor;
      if (data169 && typeof data169 == "object" && !Array.isArray(data169)) {
        if (data169.kind === void 0) {
          const err498 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "kind" } };
          if (vErrors === null) {
            vErrors = [err498];
          } else {
            vErrors.push(err498);
          }
          errors++;
        }
        if (data169.id === void 0) {
          const err499 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "id" } };
          if (vErrors === null) {
            vErrors = [err499];
          } else {
            vErrors.push(err499);
          }
          errors++;
        }
        for (const key29 in data169) {
          if (!(key29 === "kind" || key29 === "id" || key29 === "approval_id")) {
            const err500 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } };
            if (vErrors === null) {
              vErrors = [err500];
            } else {
              vErrors.push(err500);
            }
            errors++;
          }
        }
        if (data169.kind !== void 0) {
          let data170 = data169.kind;
          if (!(data170 === "controller" || data170 === "operator")) {
            const err501 = { instancePath: instancePath + "/actor/kind", schemaPath: "#/properties/actor/properties/kind/enum", keyword: "enum", params: { allowedValues: schema312.properties.actor.properties.kind.enum } };
            if (vErrors === null) {
              vErrors = [err501];
            } else {
              vErrors.push(err501);
            }
            errors++;
          }
        }
        if (data169.id !== void 0) {
          let data171 = data169.id;
          if (typeof data171 === "string") {
            if (func12(data171) > 1024) {
              const err502 = { instancePath: instancePath + "/actor/id", schemaPath: "#/properties/actor/properties/id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err502];
              } else {
                vErrors.push(err502);
              }
              errors++;
            }
            if (func12(data171) < 1) {
              const err503 = { instancePath: instancePath + "/actor/id", schemaPath: "#/properties/actor/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err503];
              } else {
                vErrors.push(err503);
              }
              errors++;
            }
          } else {
            const err504 = { instancePath: instancePath + "/actor/id", schemaPath: "#/properties/actor/properties/id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err504];
            } else {
              vErrors.push(err504);
            }
            errors++;
          }
        }
        if (data169.approval_id !== void 0) {
          let data172 = data169.approval_id;
          if (typeof data172 === "string") {
            if (func12(data172) > 1024) {
              const err505 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/properties/actor/properties/approval_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err505];
              } else {
                vErrors.push(err505);
              }
              errors++;
            }
            if (func12(data172) < 1) {
              const err506 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/properties/actor/properties/approval_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err506];
              } else {
                vErrors.push(err506);
              }
              errors++;
            }
          } else {
            const err507 = { instancePath: instancePath + "/actor/approval_id", schemaPath: "#/properties/actor/properties/approval_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err507];
            } else {
              vErrors.push(err507);
            }
            errors++;
          }
        }
      } else {
        const err508 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err508];
        } else {
          vErrors.push(err508);
        }
        errors++;
      }
    }
    if (data.at_utc !== void 0) {
      let data173 = data.at_utc;
      if (typeof data173 === "string") {
        if (!pattern10.test(data173)) {
          const err509 = { instancePath: instancePath + "/at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err509];
          } else {
            vErrors.push(err509);
          }
          errors++;
        }
      } else {
        const err510 = { instancePath: instancePath + "/at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err510];
        } else {
          vErrors.push(err510);
        }
        errors++;
      }
    }
    if (data.ci !== void 0) {
      let data174 = data.ci;
      if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
        if (data174.repository === void 0) {
          const err511 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "repository" } };
          if (vErrors === null) {
            vErrors = [err511];
          } else {
            vErrors.push(err511);
          }
          errors++;
        }
        if (data174.workflow === void 0) {
          const err512 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow" } };
          if (vErrors === null) {
            vErrors = [err512];
          } else {
            vErrors.push(err512);
          }
          errors++;
        }
        if (data174.workflow_sha === void 0) {
          const err513 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow_sha" } };
          if (vErrors === null) {
            vErrors = [err513];
          } else {
            vErrors.push(err513);
          }
          errors++;
        }
        if (data174.run_id === void 0) {
          const err514 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_id" } };
          if (vErrors === null) {
            vErrors = [err514];
          } else {
            vErrors.push(err514);
          }
          errors++;
        }
        if (data174.run_attempt === void 0) {
          const err515 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_attempt" } };
          if (vErrors === null) {
            vErrors = [err515];
          } else {
            vErrors.push(err515);
          }
          errors++;
        }
        if (data174.job === void 0) {
          const err516 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "job" } };
          if (vErrors === null) {
            vErrors = [err516];
          } else {
            vErrors.push(err516);
          }
          errors++;
        }
        if (data174.actor === void 0) {
          const err517 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "actor" } };
          if (vErrors === null) {
            vErrors = [err517];
          } else {
            vErrors.push(err517);
          }
          errors++;
        }
        for (const key30 in data174) {
          if (!(key30 === "repository" || key30 === "workflow" || key30 === "workflow_sha" || key30 === "run_id" || key30 === "run_attempt" || key30 === "job" || key30 === "actor")) {
            const err518 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } };
            if (vErrors === null) {
              vErrors = [err518];
            } else {
              vErrors.push(err518);
            }
            errors++;
          }
        }
        if (data174.repository !== void 0) {
          let data175 = data174.repository;
          if (typeof data175 === "string") {
            if (func12(data175) > 1024) {
              const err519 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err519];
              } else {
                vErrors.push(err519);
              }
              errors++;
            }
            if (func12(data175) < 1) {
              const err520 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err520];
              } else {
                vErrors.push(err520);
              }
              errors++;
            }
          } else {
            const err521 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err521];
            } else {
              vErrors.push(err521);
            }
            errors++;
          }
        }
        if (data174.workflow !== void 0) {
          let data176 = data174.workflow;
          if (typeof data176 === "string") {
            if (func12(data176) > 1024) {
              const err522 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err522];
              } else {
                vErrors.push(err522);
              }
              errors++;
            }
            if (func12(data176) < 1) {
              const err523 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err523];
              } else {
                vErrors.push(err523);
              }
              errors++;
            }
          } else {
            const err524 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err524];
            } else {
              vErrors.push(err524);
            }
            errors++;
          }
        }
        if (data174.workflow_sha !== void 0) {
          let data177 = data174.workflow_sha;
          if (typeof data177 === "string") {
            if (func12(data177) > 1024) {
              const err525 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err525];
              } else {
                vErrors.push(err525);
              }
              errors++;
            }
            if (func12(data177) < 1) {
              const err526 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err526];
              } else {
                vErrors.push(err526);
              }
              errors++;
            }
          } else {
            const err527 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err527];
            } else {
              vErrors.push(err527);
            }
            errors++;
          }
        }
        if (data174.run_id !== void 0) {
          let data178 = data174.run_id;
          if (typeof data178 === "string") {
            if (func12(data178) > 1024) {
              const err528 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err528];
              } else {
                vErrors.push(err528);
              }
              errors++;
            }
            if (func12(data178) < 1) {
              const err529 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err529];
              } else {
                vErrors.push(err529);
              }
              errors++;
            }
          } else {
            const err530 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err530];
            } else {
              vErrors.push(err530);
            }
            errors++;
          }
        }
        if (data174.run_attempt !== void 0) {
          let data179 = data174.run_attempt;
          if (!(typeof data179 == "number" && (!(data179 % 1) && !isNaN(data179)) && isFinite(data179))) {
            const err531 = { instancePath: instancePath + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err531];
            } else {
              vErrors.push(err531);
            }
            errors++;
          }
          if (typeof data179 == "number" && isFinite(data179)) {
            if (data179 < 1 || isNaN(data179)) {
              const err532 = { instancePath: instancePath + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err532];
              } else {
                vErrors.push(err532);
              }
              errors++;
            }
          }
        }
        if (data174.job !== void 0) {
          let data180 = data174.job;
          if (typeof data180 === "string") {
            if (func12(data180) > 1024) {
              const err533 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err533];
              } else {
                vErrors.push(err533);
              }
              errors++;
            }
            if (func12(data180) < 1) {
              const err534 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err534];
              } else {
                vErrors.push(err534);
              }
              errors++;
            }
          } else {
            const err535 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err535];
            } else {
              vErrors.push(err535);
            }
            errors++;
          }
        }
        if (data174.actor !== void 0) {
          let data181 = data174.actor;
          if (typeof data181 === "string") {
            if (func12(data181) > 1024) {
              const err536 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err536];
              } else {
                vErrors.push(err536);
              }
              errors++;
            }
            if (func12(data181) < 1) {
              const err537 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err537];
              } else {
                vErrors.push(err537);
              }
              errors++;
            }
          } else {
            const err538 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err538];
            } else {
              vErrors.push(err538);
            }
            errors++;
          }
        }
      } else {
        const err539 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err539];
        } else {
          vErrors.push(err539);
        }
        errors++;
      }
    }
    if (data.prev_event_sha256 !== void 0) {
      let data182 = data.prev_event_sha256;
      const _errs431 = errors;
      let valid115 = false;
      let passing5 = null;
      const _errs432 = errors;
      if (typeof data182 === "string") {
        if (!pattern42.test(data182)) {
          const err540 = { instancePath: instancePath + "/prev_event_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err540];
          } else {
            vErrors.push(err540);
          }
          errors++;
        }
      } else {
        const err541 = { instancePath: instancePath + "/prev_event_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err541];
        } else {
          vErrors.push(err541);
        }
        errors++;
      }
      var _valid5 = _errs432 === errors;
      if (_valid5) {
        valid115 = true;
        passing5 = 0;
      }
      const _errs435 = errors;
      if (data182 !== null) {
        const err542 = { instancePath: instancePath + "/prev_event_sha256", schemaPath: "#/properties/prev_event_sha256/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err542];
        } else {
          vErrors.push(err542);
        }
        errors++;
      }
      var _valid5 = _errs435 === errors;
      if (_valid5 && valid115) {
        valid115 = false;
        passing5 = [passing5, 1];
      } else {
        if (_valid5) {
          valid115 = true;
          passing5 = 1;
        }
      }
      if (!valid115) {
        const err543 = { instancePath: instancePath + "/prev_event_sha256", schemaPath: "#/properties/prev_event_sha256/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 } };
        if (vErrors === null) {
          vErrors = [err543];
        } else {
          vErrors.push(err543);
        }
        errors++;
      } else {
        errors = _errs431;
        if (vErrors !== null) {
          if (_errs431) {
            vErrors.length = _errs431;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.event_sha256 !== void 0) {
      let data183 = data.event_sha256;
      if (typeof data183 === "string") {
        if (!pattern42.test(data183)) {
          const err544 = { instancePath: instancePath + "/event_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err544];
          } else {
            vErrors.push(err544);
          }
          errors++;
        }
      } else {
        const err545 = { instancePath: instancePath + "/event_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err545];
        } else {
          vErrors.push(err545);
        }
        errors++;
      }
    }
    if (props0 !== true) {
      for (const key31 in data) {
        if (!props0 || !props0[key31]) {
          const err546 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key31 } };
          if (vErrors === null) {
            vErrors = [err546];
          } else {
            vErrors.push(err546);
          }
          errors++;
        }
      }
    }
  } else {
    const err547 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err547];
    } else {
      vErrors.push(err547);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/ledger_event.v1.ts
var LedgerEventV1 = /* @__PURE__ */ documentSchema("ledger_event.v1", ledger_event_v1_validate_default);

// evidence-schemas/src/generated/ledger_state.v1.validate.js
var import_ucs2length3 = __toESM(require_ucs2length(), 1);
var ledger_state_v1_validate_default = validate203;
var schema313 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "ledger_state.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "substrate", "ledger_seq", "ledger_head_sha256", "at_utc", "budget_stop", "used_nonces", "phases", "final_word"], "properties": { "schema": { "const": "fp.ledger_state.v1" }, "substrate": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "ledger_seq": { "type": "integer", "minimum": 0 }, "ledger_head_sha256": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex64" }, { "type": "null" }] }, "at_utc": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/time" }, { "type": "null" }] }, "budget_stop": { "type": "boolean" }, "used_nonces": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "phases": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["phase", "status", "elaboration", "definition_sha256", "execution_go", "unresolved_decisions", "open_blockers", "open_drift", "hold_reason", "waiting_on", "lanes", "completed_seq", "verdict_code"], "properties": { "phase": { "$ref": "common.v1.schema.json#/$defs/plan_phase" }, "status": { "enum": ["NOT_STARTED", "ACTIVE", "BLOCKED", "DONE"] }, "elaboration": { "enum": ["GATE_LEVEL", "EXECUTION_GRADE"] }, "definition_sha256": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex64" }, { "type": "null" }] }, "execution_go": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["lanes", "expires_at_utc"], "properties": { "lanes": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/lane_id" } }, "expires_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" } } }, { "type": "null" }] }, "unresolved_decisions": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "open_blockers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["code", "lane", "opened_seq"], "properties": { "code": { "$ref": "common.v1.schema.json#/$defs/blocker_code" }, "lane": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "opened_seq": { "type": "integer", "minimum": 1 } } } }, "open_drift": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 64 } }, "hold_reason": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 1024 }, { "type": "null" }] }, "waiting_on": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/plan_phase" }, { "type": "null" }] }, "lanes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["lane", "status", "planned", "execution_id", "attempt", "snapshot"], "properties": { "lane": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "status": { "enum": ["NOT_RUN", "RUNNING", "PASS", "FAIL", "STALE"] }, "planned": { "type": "boolean" }, "execution_id": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/execution_id" }, { "type": "null" }] }, "attempt": { "type": "integer", "minimum": 0 }, "snapshot": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/evidence_ref" }, { "type": "null" }] } } } }, "completed_seq": { "oneOf": [{ "type": "integer", "minimum": 1 }, { "type": "null" }] }, "verdict_code": { "oneOf": [{ "enum": ["ADVANCE_TO_M1", "ADVANCE_TO_M2", "ADVANCE_TO_M3", "ADVANCE_TO_M4", "ADVANCE_TO_M5", "ADVANCE_TO_M6", "ADVANCE_TO_M7", "ADVANCE_TO_M8", "ADVANCE_TO_M9", "ADVANCE_TO_M10", "HOLD_M0", "HOLD_M1", "HOLD_M2", "HOLD_M3", "HOLD_M4", "HOLD_M5", "HOLD_M6", "HOLD_M7", "HOLD_M8", "HOLD_M9", "HOLD_M10", "ADVANCE_CERTIFIED_DEV_MIN", "REHEARSED", "REHEARSED_PARTIAL"] }, { "type": "null" }] } } }, "minItems": 11, "maxItems": 11 }, "final_word": { "type": "string", "maxLength": 32, "pattern": "^(?:REHEARSED|REHEARSED_PARTIAL|HOLD_M(?:10|[0-9])|ADVANCE_CERTIFIED_DEV_MIN)$" } }, "if": { "properties": { "substrate": { "const": "dev_min" } } }, "then": { "properties": { "final_word": { "type": "string", "pattern": "^(?:HOLD|ADVANCE)_" } } }, "else": { "properties": { "final_word": { "type": "string", "pattern": "^(?:HOLD_|REHEARSED)" } } } };
var schema33 = { "enum": ["embedded", "emulated", "dev_min"] };
var schema36 = { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] };
var pattern43 = new RegExp("^(?:HOLD|ADVANCE)_", "u");
var pattern52 = new RegExp("^(?:HOLD_|REHEARSED)", "u");
var pattern63 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern7 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern9 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
var pattern112 = new RegExp("^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$", "u");
var pattern14 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern17 = new RegExp("^(?:REHEARSED|REHEARSED_PARTIAL|HOLD_M(?:10|[0-9])|ADVANCE_CERTIFIED_DEV_MIN)$", "u");
var func13 = Object.prototype.hasOwnProperty;
var func22 = import_ucs2length3.default.default ?? import_ucs2length3.default;
var pattern15 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
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
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.sha256 === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "version_id" || key0 === "sha256")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func22(data0) > 1024) {
          const err4 = { instancePath: instancePath + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func22(data0) < 1) {
          const err5 = { instancePath: instancePath + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern15.test(data0)) {
          const err6 = { instancePath: instancePath + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.version_id !== void 0) {
      let data1 = data.version_id;
      if (typeof data1 === "string") {
        if (func22(data1) > 1024) {
          const err8 = { instancePath: instancePath + "/version_id", schemaPath: "#/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func22(data1) < 1) {
          const err9 = { instancePath: instancePath + "/version_id", schemaPath: "#/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/version_id", schemaPath: "#/properties/version_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data2 = data.sha256;
      if (typeof data2 === "string") {
        if (!pattern63.test(data2)) {
          const err11 = { instancePath: instancePath + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
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
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.substrate !== void 0) {
      if ("dev_min" !== data.substrate) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.final_word !== void 0) {
        let data1 = data.final_word;
        if (typeof data1 === "string") {
          if (!pattern43.test(data1)) {
            const err1 = { instancePath: instancePath + "/final_word", schemaPath: "#/then/properties/final_word/pattern", keyword: "pattern", params: { pattern: "^(?:HOLD|ADVANCE)_" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        } else {
          const err2 = { instancePath: instancePath + "/final_word", schemaPath: "#/then/properties/final_word/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.final_word = true;
      props0.substrate = true;
    }
    ifClause0 = "then";
  } else {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.final_word !== void 0) {
        let data2 = data.final_word;
        if (typeof data2 === "string") {
          if (!pattern52.test(data2)) {
            const err3 = { instancePath: instancePath + "/final_word", schemaPath: "#/else/properties/final_word/pattern", keyword: "pattern", params: { pattern: "^(?:HOLD_|REHEARSED)" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        } else {
          const err4 = { instancePath: instancePath + "/final_word", schemaPath: "#/else/properties/final_word/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.final_word = true;
      }
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.substrate === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.ledger_seq === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ledger_seq" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.ledger_head_sha256 === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ledger_head_sha256" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.at_utc === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at_utc" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.budget_stop === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "budget_stop" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.used_nonces === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "used_nonces" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.phases === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phases" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.final_word === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "final_word" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func13.call(schema313.properties, key0)) {
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
      if ("fp.ledger_state.v1" !== data.schema) {
        const err16 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.ledger_state.v1" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data4 = data.substrate;
      if (!(data4 === "embedded" || data4 === "emulated" || data4 === "dev_min")) {
        const err17 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.ledger_seq !== void 0) {
      let data5 = data.ledger_seq;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err18 = { instancePath: instancePath + "/ledger_seq", schemaPath: "#/properties/ledger_seq/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err19 = { instancePath: instancePath + "/ledger_seq", schemaPath: "#/properties/ledger_seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.ledger_head_sha256 !== void 0) {
      let data6 = data.ledger_head_sha256;
      const _errs17 = errors;
      let valid6 = false;
      let passing0 = null;
      const _errs18 = errors;
      if (typeof data6 === "string") {
        if (!pattern63.test(data6)) {
          const err20 = { instancePath: instancePath + "/ledger_head_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/ledger_head_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var _valid1 = _errs18 === errors;
      if (_valid1) {
        valid6 = true;
        passing0 = 0;
      }
      const _errs21 = errors;
      if (data6 !== null) {
        const err22 = { instancePath: instancePath + "/ledger_head_sha256", schemaPath: "#/properties/ledger_head_sha256/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      var _valid1 = _errs21 === errors;
      if (_valid1 && valid6) {
        valid6 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid1) {
          valid6 = true;
          passing0 = 1;
        }
      }
      if (!valid6) {
        const err23 = { instancePath: instancePath + "/ledger_head_sha256", schemaPath: "#/properties/ledger_head_sha256/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
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
    if (data.at_utc !== void 0) {
      let data7 = data.at_utc;
      const _errs24 = errors;
      let valid8 = false;
      let passing1 = null;
      const _errs25 = errors;
      if (typeof data7 === "string") {
        if (!pattern7.test(data7)) {
          const err24 = { instancePath: instancePath + "/at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid2 = _errs25 === errors;
      if (_valid2) {
        valid8 = true;
        passing1 = 0;
      }
      const _errs28 = errors;
      if (data7 !== null) {
        const err26 = { instancePath: instancePath + "/at_utc", schemaPath: "#/properties/at_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      var _valid2 = _errs28 === errors;
      if (_valid2 && valid8) {
        valid8 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid2) {
          valid8 = true;
          passing1 = 1;
        }
      }
      if (!valid8) {
        const err27 = { instancePath: instancePath + "/at_utc", schemaPath: "#/properties/at_utc/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
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
    if (data.budget_stop !== void 0) {
      if (typeof data.budget_stop !== "boolean") {
        const err28 = { instancePath: instancePath + "/budget_stop", schemaPath: "#/properties/budget_stop/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.used_nonces !== void 0) {
      let data9 = data.used_nonces;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 === "string") {
            if (func22(data10) > 1024) {
              const err29 = { instancePath: instancePath + "/used_nonces/" + i0, schemaPath: "#/properties/used_nonces/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (func22(data10) < 1) {
              const err30 = { instancePath: instancePath + "/used_nonces/" + i0, schemaPath: "#/properties/used_nonces/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/used_nonces/" + i0, schemaPath: "#/properties/used_nonces/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/used_nonces", schemaPath: "#/properties/used_nonces/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.phases !== void 0) {
      let data11 = data.phases;
      if (Array.isArray(data11)) {
        if (data11.length > 11) {
          const err33 = { instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/maxItems", keyword: "maxItems", params: { limit: 11 } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data11.length < 11) {
          const err34 = { instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/minItems", keyword: "minItems", params: { limit: 11 } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.phase === void 0) {
              const err35 = { instancePath: instancePath + "/phases/" + i1, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: "phase" } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data12.status === void 0) {
              const err36 = { instancePath: instancePath + "/phases/" + i1, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: "status" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data12.elaboration === void 0) {
              const err37 = { instancePath: instancePath + "/phases/" + i1, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: "elaboration" } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data12.definition_sha256 === void 0) {
              const err38 = { instancePath: instancePath + "/phases/" + i1, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: "definition_sha256" } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data12.execution_go === void 0) {
              const err39 = { instancePath: instancePath + "/phases/" + i1, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: "execution_go" } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data12.unresolved_decisions === void 0) {
              const err40 = { instancePath: instancePath + "/phases/" + i1, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: "unresolved_decisions" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data12.open_blockers === void 0) {
              const err41 = { instancePath: instancePath + "/phases/" + i1, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: "open_blockers" } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data12.open_drift === void 0) {
              const err42 = { instancePath: instancePath + "/phases/" + i1, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: "open_drift" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data12.hold_reason === void 0) {
              const err43 = { instancePath: instancePath + "/phases/" + i1, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: "hold_reason" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data12.waiting_on === void 0) {
              const err44 = { instancePath: instancePath + "/phases/" + i1, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: "waiting_on" } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data12.lanes === void 0) {
              const err45 = { instancePath: instancePath + "/phases/" + i1, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: "lanes" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data12.completed_seq === void 0) {
              const err46 = { instancePath: instancePath + "/phases/" + i1, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: "completed_seq" } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (data12.verdict_code === void 0) {
              const err47 = { instancePath: instancePath + "/phases/" + i1, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: "verdict_code" } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            for (const key1 in data12) {
              if (!func13.call(schema313.properties.phases.items.properties, key1)) {
                const err48 = { instancePath: instancePath + "/phases/" + i1, schemaPath: "#/properties/phases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data12.phase !== void 0) {
              let data13 = data12.phase;
              if (!(data13 === "M0" || data13 === "M1" || data13 === "M2" || data13 === "M3" || data13 === "M4" || data13 === "M5" || data13 === "M6" || data13 === "M7" || data13 === "M8" || data13 === "M9" || data13 === "M10")) {
                const err49 = { instancePath: instancePath + "/phases/" + i1 + "/phase", schemaPath: "common.v1.schema.json#/$defs/plan_phase/enum", keyword: "enum", params: { allowedValues: schema36.enum } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data12.status !== void 0) {
              let data14 = data12.status;
              if (!(data14 === "NOT_STARTED" || data14 === "ACTIVE" || data14 === "BLOCKED" || data14 === "DONE")) {
                const err50 = { instancePath: instancePath + "/phases/" + i1 + "/status", schemaPath: "#/properties/phases/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema313.properties.phases.items.properties.status.enum } };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data12.elaboration !== void 0) {
              let data15 = data12.elaboration;
              if (!(data15 === "GATE_LEVEL" || data15 === "EXECUTION_GRADE")) {
                const err51 = { instancePath: instancePath + "/phases/" + i1 + "/elaboration", schemaPath: "#/properties/phases/items/properties/elaboration/enum", keyword: "enum", params: { allowedValues: schema313.properties.phases.items.properties.elaboration.enum } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data12.definition_sha256 !== void 0) {
              let data16 = data12.definition_sha256;
              const _errs46 = errors;
              let valid16 = false;
              let passing2 = null;
              const _errs47 = errors;
              if (typeof data16 === "string") {
                if (!pattern63.test(data16)) {
                  const err52 = { instancePath: instancePath + "/phases/" + i1 + "/definition_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/phases/" + i1 + "/definition_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              var _valid3 = _errs47 === errors;
              if (_valid3) {
                valid16 = true;
                passing2 = 0;
              }
              const _errs50 = errors;
              if (data16 !== null) {
                const err54 = { instancePath: instancePath + "/phases/" + i1 + "/definition_sha256", schemaPath: "#/properties/phases/items/properties/definition_sha256/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              var _valid3 = _errs50 === errors;
              if (_valid3 && valid16) {
                valid16 = false;
                passing2 = [passing2, 1];
              } else {
                if (_valid3) {
                  valid16 = true;
                  passing2 = 1;
                }
              }
              if (!valid16) {
                const err55 = { instancePath: instancePath + "/phases/" + i1 + "/definition_sha256", schemaPath: "#/properties/phases/items/properties/definition_sha256/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
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
            if (data12.execution_go !== void 0) {
              let data17 = data12.execution_go;
              const _errs53 = errors;
              let valid18 = false;
              let passing3 = null;
              const _errs54 = errors;
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                if (data17.lanes === void 0) {
                  const err56 = { instancePath: instancePath + "/phases/" + i1 + "/execution_go", schemaPath: "#/properties/phases/items/properties/execution_go/oneOf/0/required", keyword: "required", params: { missingProperty: "lanes" } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (data17.expires_at_utc === void 0) {
                  const err57 = { instancePath: instancePath + "/phases/" + i1 + "/execution_go", schemaPath: "#/properties/phases/items/properties/execution_go/oneOf/0/required", keyword: "required", params: { missingProperty: "expires_at_utc" } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                for (const key2 in data17) {
                  if (!(key2 === "lanes" || key2 === "expires_at_utc")) {
                    const err58 = { instancePath: instancePath + "/phases/" + i1 + "/execution_go", schemaPath: "#/properties/phases/items/properties/execution_go/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data17.lanes !== void 0) {
                  let data18 = data17.lanes;
                  if (Array.isArray(data18)) {
                    const len2 = data18.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data19 = data18[i2];
                      if (typeof data19 === "string") {
                        if (!pattern9.test(data19)) {
                          const err59 = { instancePath: instancePath + "/phases/" + i1 + "/execution_go/lanes/" + i2, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                          if (vErrors === null) {
                            vErrors = [err59];
                          } else {
                            vErrors.push(err59);
                          }
                          errors++;
                        }
                      } else {
                        const err60 = { instancePath: instancePath + "/phases/" + i1 + "/execution_go/lanes/" + i2, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err60];
                        } else {
                          vErrors.push(err60);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err61 = { instancePath: instancePath + "/phases/" + i1 + "/execution_go/lanes", schemaPath: "#/properties/phases/items/properties/execution_go/oneOf/0/properties/lanes/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data17.expires_at_utc !== void 0) {
                  let data20 = data17.expires_at_utc;
                  if (typeof data20 === "string") {
                    if (!pattern7.test(data20)) {
                      const err62 = { instancePath: instancePath + "/phases/" + i1 + "/execution_go/expires_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                  } else {
                    const err63 = { instancePath: instancePath + "/phases/" + i1 + "/execution_go/expires_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
              } else {
                const err64 = { instancePath: instancePath + "/phases/" + i1 + "/execution_go", schemaPath: "#/properties/phases/items/properties/execution_go/oneOf/0/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
              var _valid4 = _errs54 === errors;
              if (_valid4) {
                valid18 = true;
                passing3 = 0;
              }
              const _errs65 = errors;
              if (data17 !== null) {
                const err65 = { instancePath: instancePath + "/phases/" + i1 + "/execution_go", schemaPath: "#/properties/phases/items/properties/execution_go/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              var _valid4 = _errs65 === errors;
              if (_valid4 && valid18) {
                valid18 = false;
                passing3 = [passing3, 1];
              } else {
                if (_valid4) {
                  valid18 = true;
                  passing3 = 1;
                }
              }
              if (!valid18) {
                const err66 = { instancePath: instancePath + "/phases/" + i1 + "/execution_go", schemaPath: "#/properties/phases/items/properties/execution_go/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
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
            if (data12.unresolved_decisions !== void 0) {
              let data21 = data12.unresolved_decisions;
              if (Array.isArray(data21)) {
                const len3 = data21.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data22 = data21[i3];
                  if (typeof data22 === "string") {
                    if (func22(data22) > 1024) {
                      const err67 = { instancePath: instancePath + "/phases/" + i1 + "/unresolved_decisions/" + i3, schemaPath: "#/properties/phases/items/properties/unresolved_decisions/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      if (vErrors === null) {
                        vErrors = [err67];
                      } else {
                        vErrors.push(err67);
                      }
                      errors++;
                    }
                    if (func22(data22) < 1) {
                      const err68 = { instancePath: instancePath + "/phases/" + i1 + "/unresolved_decisions/" + i3, schemaPath: "#/properties/phases/items/properties/unresolved_decisions/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err68];
                      } else {
                        vErrors.push(err68);
                      }
                      errors++;
                    }
                  } else {
                    const err69 = { instancePath: instancePath + "/phases/" + i1 + "/unresolved_decisions/" + i3, schemaPath: "#/properties/phases/items/properties/unresolved_decisions/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
              } else {
                const err70 = { instancePath: instancePath + "/phases/" + i1 + "/unresolved_decisions", schemaPath: "#/properties/phases/items/properties/unresolved_decisions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data12.open_blockers !== void 0) {
              let data23 = data12.open_blockers;
              if (Array.isArray(data23)) {
                const len4 = data23.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data24 = data23[i4];
                  if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                    if (data24.code === void 0) {
                      const err71 = { instancePath: instancePath + "/phases/" + i1 + "/open_blockers/" + i4, schemaPath: "#/properties/phases/items/properties/open_blockers/items/required", keyword: "required", params: { missingProperty: "code" } };
                      if (vErrors === null) {
                        vErrors = [err71];
                      } else {
                        vErrors.push(err71);
                      }
                      errors++;
                    }
                    if (data24.lane === void 0) {
                      const err72 = { instancePath: instancePath + "/phases/" + i1 + "/open_blockers/" + i4, schemaPath: "#/properties/phases/items/properties/open_blockers/items/required", keyword: "required", params: { missingProperty: "lane" } };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                    if (data24.opened_seq === void 0) {
                      const err73 = { instancePath: instancePath + "/phases/" + i1 + "/open_blockers/" + i4, schemaPath: "#/properties/phases/items/properties/open_blockers/items/required", keyword: "required", params: { missingProperty: "opened_seq" } };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                    for (const key3 in data24) {
                      if (!(key3 === "code" || key3 === "lane" || key3 === "opened_seq")) {
                        const err74 = { instancePath: instancePath + "/phases/" + i1 + "/open_blockers/" + i4, schemaPath: "#/properties/phases/items/properties/open_blockers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors++;
                      }
                    }
                    if (data24.code !== void 0) {
                      let data25 = data24.code;
                      if (typeof data25 === "string") {
                        if (!pattern112.test(data25)) {
                          const err75 = { instancePath: instancePath + "/phases/" + i1 + "/open_blockers/" + i4 + "/code", schemaPath: "common.v1.schema.json#/$defs/blocker_code/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$" } };
                          if (vErrors === null) {
                            vErrors = [err75];
                          } else {
                            vErrors.push(err75);
                          }
                          errors++;
                        }
                      } else {
                        const err76 = { instancePath: instancePath + "/phases/" + i1 + "/open_blockers/" + i4 + "/code", schemaPath: "common.v1.schema.json#/$defs/blocker_code/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err76];
                        } else {
                          vErrors.push(err76);
                        }
                        errors++;
                      }
                    }
                    if (data24.lane !== void 0) {
                      let data26 = data24.lane;
                      if (typeof data26 === "string") {
                        if (!pattern9.test(data26)) {
                          const err77 = { instancePath: instancePath + "/phases/" + i1 + "/open_blockers/" + i4 + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                          if (vErrors === null) {
                            vErrors = [err77];
                          } else {
                            vErrors.push(err77);
                          }
                          errors++;
                        }
                      } else {
                        const err78 = { instancePath: instancePath + "/phases/" + i1 + "/open_blockers/" + i4 + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err78];
                        } else {
                          vErrors.push(err78);
                        }
                        errors++;
                      }
                    }
                    if (data24.opened_seq !== void 0) {
                      let data27 = data24.opened_seq;
                      if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                        const err79 = { instancePath: instancePath + "/phases/" + i1 + "/open_blockers/" + i4 + "/opened_seq", schemaPath: "#/properties/phases/items/properties/open_blockers/items/properties/opened_seq/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err79];
                        } else {
                          vErrors.push(err79);
                        }
                        errors++;
                      }
                      if (typeof data27 == "number" && isFinite(data27)) {
                        if (data27 < 1 || isNaN(data27)) {
                          const err80 = { instancePath: instancePath + "/phases/" + i1 + "/open_blockers/" + i4 + "/opened_seq", schemaPath: "#/properties/phases/items/properties/open_blockers/items/properties/opened_seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
                    const err81 = { instancePath: instancePath + "/phases/" + i1 + "/open_blockers/" + i4, schemaPath: "#/properties/phases/items/properties/open_blockers/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
              } else {
                const err82 = { instancePath: instancePath + "/phases/" + i1 + "/open_blockers", schemaPath: "#/properties/phases/items/properties/open_blockers/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data12.open_drift !== void 0) {
              let data28 = data12.open_drift;
              if (Array.isArray(data28)) {
                const len5 = data28.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data29 = data28[i5];
                  if (typeof data29 === "string") {
                    if (func22(data29) > 64) {
                      const err83 = { instancePath: instancePath + "/phases/" + i1 + "/open_drift/" + i5, schemaPath: "#/properties/phases/items/properties/open_drift/items/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      if (vErrors === null) {
                        vErrors = [err83];
                      } else {
                        vErrors.push(err83);
                      }
                      errors++;
                    }
                    if (func22(data29) < 1) {
                      const err84 = { instancePath: instancePath + "/phases/" + i1 + "/open_drift/" + i5, schemaPath: "#/properties/phases/items/properties/open_drift/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  } else {
                    const err85 = { instancePath: instancePath + "/phases/" + i1 + "/open_drift/" + i5, schemaPath: "#/properties/phases/items/properties/open_drift/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
              } else {
                const err86 = { instancePath: instancePath + "/phases/" + i1 + "/open_drift", schemaPath: "#/properties/phases/items/properties/open_drift/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data12.hold_reason !== void 0) {
              let data30 = data12.hold_reason;
              const _errs89 = errors;
              let valid33 = false;
              let passing4 = null;
              const _errs90 = errors;
              if (typeof data30 === "string") {
                if (func22(data30) > 1024) {
                  const err87 = { instancePath: instancePath + "/phases/" + i1 + "/hold_reason", schemaPath: "#/properties/phases/items/properties/hold_reason/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
                if (func22(data30) < 1) {
                  const err88 = { instancePath: instancePath + "/phases/" + i1 + "/hold_reason", schemaPath: "#/properties/phases/items/properties/hold_reason/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              } else {
                const err89 = { instancePath: instancePath + "/phases/" + i1 + "/hold_reason", schemaPath: "#/properties/phases/items/properties/hold_reason/oneOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
              var _valid5 = _errs90 === errors;
              if (_valid5) {
                valid33 = true;
                passing4 = 0;
              }
              const _errs92 = errors;
              if (data30 !== null) {
                const err90 = { instancePath: instancePath + "/phases/" + i1 + "/hold_reason", schemaPath: "#/properties/phases/items/properties/hold_reason/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
              var _valid5 = _errs92 === errors;
              if (_valid5 && valid33) {
                valid33 = false;
                passing4 = [passing4, 1];
              } else {
                if (_valid5) {
                  valid33 = true;
                  passing4 = 1;
                }
              }
              if (!valid33) {
                const err91 = { instancePath: instancePath + "/phases/" + i1 + "/hold_reason", schemaPath: "#/properties/phases/items/properties/hold_reason/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 } };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
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
            if (data12.waiting_on !== void 0) {
              let data31 = data12.waiting_on;
              const _errs95 = errors;
              let valid34 = false;
              let passing5 = null;
              const _errs96 = errors;
              if (!(data31 === "M0" || data31 === "M1" || data31 === "M2" || data31 === "M3" || data31 === "M4" || data31 === "M5" || data31 === "M6" || data31 === "M7" || data31 === "M8" || data31 === "M9" || data31 === "M10")) {
                const err92 = { instancePath: instancePath + "/phases/" + i1 + "/waiting_on", schemaPath: "common.v1.schema.json#/$defs/plan_phase/enum", keyword: "enum", params: { allowedValues: schema36.enum } };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
              var _valid6 = _errs96 === errors;
              if (_valid6) {
                valid34 = true;
                passing5 = 0;
              }
              const _errs98 = errors;
              if (data31 !== null) {
                const err93 = { instancePath: instancePath + "/phases/" + i1 + "/waiting_on", schemaPath: "#/properties/phases/items/properties/waiting_on/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
              var _valid6 = _errs98 === errors;
              if (_valid6 && valid34) {
                valid34 = false;
                passing5 = [passing5, 1];
              } else {
                if (_valid6) {
                  valid34 = true;
                  passing5 = 1;
                }
              }
              if (!valid34) {
                const err94 = { instancePath: instancePath + "/phases/" + i1 + "/waiting_on", schemaPath: "#/properties/phases/items/properties/waiting_on/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 } };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              } else {
                errors = _errs95;
                if (vErrors !== null) {
                  if (_errs95) {
                    vErrors.length = _errs95;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data12.lanes !== void 0) {
              let data32 = data12.lanes;
              if (Array.isArray(data32)) {
                const len6 = data32.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data33 = data32[i6];
                  if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                    if (data33.lane === void 0) {
                      const err95 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6, schemaPath: "#/properties/phases/items/properties/lanes/items/required", keyword: "required", params: { missingProperty: "lane" } };
                      if (vErrors === null) {
                        vErrors = [err95];
                      } else {
                        vErrors.push(err95);
                      }
                      errors++;
                    }
                    if (data33.status === void 0) {
                      const err96 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6, schemaPath: "#/properties/phases/items/properties/lanes/items/required", keyword: "required", params: { missingProperty: "status" } };
                      if (vErrors === null) {
                        vErrors = [err96];
                      } else {
                        vErrors.push(err96);
                      }
                      errors++;
                    }
                    if (data33.planned === void 0) {
                      const err97 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6, schemaPath: "#/properties/phases/items/properties/lanes/items/required", keyword: "required", params: { missingProperty: "planned" } };
                      if (vErrors === null) {
                        vErrors = [err97];
                      } else {
                        vErrors.push(err97);
                      }
                      errors++;
                    }
                    if (data33.execution_id === void 0) {
                      const err98 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6, schemaPath: "#/properties/phases/items/properties/lanes/items/required", keyword: "required", params: { missingProperty: "execution_id" } };
                      if (vErrors === null) {
                        vErrors = [err98];
                      } else {
                        vErrors.push(err98);
                      }
                      errors++;
                    }
                    if (data33.attempt === void 0) {
                      const err99 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6, schemaPath: "#/properties/phases/items/properties/lanes/items/required", keyword: "required", params: { missingProperty: "attempt" } };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                    if (data33.snapshot === void 0) {
                      const err100 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6, schemaPath: "#/properties/phases/items/properties/lanes/items/required", keyword: "required", params: { missingProperty: "snapshot" } };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                    for (const key4 in data33) {
                      if (!(key4 === "lane" || key4 === "status" || key4 === "planned" || key4 === "execution_id" || key4 === "attempt" || key4 === "snapshot")) {
                        const err101 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6, schemaPath: "#/properties/phases/items/properties/lanes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                        if (vErrors === null) {
                          vErrors = [err101];
                        } else {
                          vErrors.push(err101);
                        }
                        errors++;
                      }
                    }
                    if (data33.lane !== void 0) {
                      let data34 = data33.lane;
                      if (typeof data34 === "string") {
                        if (!pattern9.test(data34)) {
                          const err102 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6 + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                          if (vErrors === null) {
                            vErrors = [err102];
                          } else {
                            vErrors.push(err102);
                          }
                          errors++;
                        }
                      } else {
                        const err103 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6 + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err103];
                        } else {
                          vErrors.push(err103);
                        }
                        errors++;
                      }
                    }
                    if (data33.status !== void 0) {
                      let data35 = data33.status;
                      if (!(data35 === "NOT_RUN" || data35 === "RUNNING" || data35 === "PASS" || data35 === "FAIL" || data35 === "STALE")) {
                        const err104 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6 + "/status", schemaPath: "#/properties/phases/items/properties/lanes/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema313.properties.phases.items.properties.lanes.items.properties.status.enum } };
                        if (vErrors === null) {
                          vErrors = [err104];
                        } else {
                          vErrors.push(err104);
                        }
                        errors++;
                      }
                    }
                    if (data33.planned !== void 0) {
                      if (typeof data33.planned !== "boolean") {
                        const err105 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6 + "/planned", schemaPath: "#/properties/phases/items/properties/lanes/items/properties/planned/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                          vErrors = [err105];
                        } else {
                          vErrors.push(err105);
                        }
                        errors++;
                      }
                    }
                    if (data33.execution_id !== void 0) {
                      let data37 = data33.execution_id;
                      const _errs112 = errors;
                      let valid40 = false;
                      let passing6 = null;
                      const _errs113 = errors;
                      if (typeof data37 === "string") {
                        if (!pattern14.test(data37)) {
                          const err106 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6 + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
                          if (vErrors === null) {
                            vErrors = [err106];
                          } else {
                            vErrors.push(err106);
                          }
                          errors++;
                        }
                      } else {
                        const err107 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6 + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err107];
                        } else {
                          vErrors.push(err107);
                        }
                        errors++;
                      }
                      var _valid7 = _errs113 === errors;
                      if (_valid7) {
                        valid40 = true;
                        passing6 = 0;
                      }
                      const _errs116 = errors;
                      if (data37 !== null) {
                        const err108 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6 + "/execution_id", schemaPath: "#/properties/phases/items/properties/lanes/items/properties/execution_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
                        if (vErrors === null) {
                          vErrors = [err108];
                        } else {
                          vErrors.push(err108);
                        }
                        errors++;
                      }
                      var _valid7 = _errs116 === errors;
                      if (_valid7 && valid40) {
                        valid40 = false;
                        passing6 = [passing6, 1];
                      } else {
                        if (_valid7) {
                          valid40 = true;
                          passing6 = 1;
                        }
                      }
                      if (!valid40) {
                        const err109 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6 + "/execution_id", schemaPath: "#/properties/phases/items/properties/lanes/items/properties/execution_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 } };
                        if (vErrors === null) {
                          vErrors = [err109];
                        } else {
                          vErrors.push(err109);
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
                    if (data33.attempt !== void 0) {
                      let data38 = data33.attempt;
                      if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                        const err110 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6 + "/attempt", schemaPath: "#/properties/phases/items/properties/lanes/items/properties/attempt/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err110];
                        } else {
                          vErrors.push(err110);
                        }
                        errors++;
                      }
                      if (typeof data38 == "number" && isFinite(data38)) {
                        if (data38 < 0 || isNaN(data38)) {
                          const err111 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6 + "/attempt", schemaPath: "#/properties/phases/items/properties/lanes/items/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          if (vErrors === null) {
                            vErrors = [err111];
                          } else {
                            vErrors.push(err111);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data33.snapshot !== void 0) {
                      let data39 = data33.snapshot;
                      const _errs121 = errors;
                      let valid42 = false;
                      let passing7 = null;
                      const _errs122 = errors;
                      if (!validate222(data39, { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6 + "/snapshot", parentData: data33, parentDataProperty: "snapshot", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
                        errors = vErrors.length;
                      }
                      var _valid8 = _errs122 === errors;
                      if (_valid8) {
                        valid42 = true;
                        passing7 = 0;
                      }
                      const _errs123 = errors;
                      if (data39 !== null) {
                        const err112 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6 + "/snapshot", schemaPath: "#/properties/phases/items/properties/lanes/items/properties/snapshot/oneOf/1/type", keyword: "type", params: { type: "null" } };
                        if (vErrors === null) {
                          vErrors = [err112];
                        } else {
                          vErrors.push(err112);
                        }
                        errors++;
                      }
                      var _valid8 = _errs123 === errors;
                      if (_valid8 && valid42) {
                        valid42 = false;
                        passing7 = [passing7, 1];
                      } else {
                        if (_valid8) {
                          valid42 = true;
                          passing7 = 1;
                        }
                      }
                      if (!valid42) {
                        const err113 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6 + "/snapshot", schemaPath: "#/properties/phases/items/properties/lanes/items/properties/snapshot/oneOf", keyword: "oneOf", params: { passingSchemas: passing7 } };
                        if (vErrors === null) {
                          vErrors = [err113];
                        } else {
                          vErrors.push(err113);
                        }
                        errors++;
                      } else {
                        errors = _errs121;
                        if (vErrors !== null) {
                          if (_errs121) {
                            vErrors.length = _errs121;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err114 = { instancePath: instancePath + "/phases/" + i1 + "/lanes/" + i6, schemaPath: "#/properties/phases/items/properties/lanes/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err114];
                    } else {
                      vErrors.push(err114);
                    }
                    errors++;
                  }
                }
              } else {
                const err115 = { instancePath: instancePath + "/phases/" + i1 + "/lanes", schemaPath: "#/properties/phases/items/properties/lanes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data12.completed_seq !== void 0) {
              let data40 = data12.completed_seq;
              const _errs126 = errors;
              let valid43 = false;
              let passing8 = null;
              const _errs127 = errors;
              if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                const err116 = { instancePath: instancePath + "/phases/" + i1 + "/completed_seq", schemaPath: "#/properties/phases/items/properties/completed_seq/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
              if (typeof data40 == "number" && isFinite(data40)) {
                if (data40 < 1 || isNaN(data40)) {
                  const err117 = { instancePath: instancePath + "/phases/" + i1 + "/completed_seq", schemaPath: "#/properties/phases/items/properties/completed_seq/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              }
              var _valid9 = _errs127 === errors;
              if (_valid9) {
                valid43 = true;
                passing8 = 0;
              }
              const _errs129 = errors;
              if (data40 !== null) {
                const err118 = { instancePath: instancePath + "/phases/" + i1 + "/completed_seq", schemaPath: "#/properties/phases/items/properties/completed_seq/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
              var _valid9 = _errs129 === errors;
              if (_valid9 && valid43) {
                valid43 = false;
                passing8 = [passing8, 1];
              } else {
                if (_valid9) {
                  valid43 = true;
                  passing8 = 1;
                }
              }
              if (!valid43) {
                const err119 = { instancePath: instancePath + "/phases/" + i1 + "/completed_seq", schemaPath: "#/properties/phases/items/properties/completed_seq/oneOf", keyword: "oneOf", params: { passingSchemas: passing8 } };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              } else {
                errors = _errs126;
                if (vErrors !== null) {
                  if (_errs126) {
                    vErrors.length = _errs126;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data12.verdict_code !== void 0) {
              let data41 = data12.verdict_code;
              const _errs132 = errors;
              let valid44 = false;
              let passing9 = null;
              const _errs133 = errors;
              if (!(data41 === "ADVANCE_TO_M1" || data41 === "ADVANCE_TO_M2" || data41 === "ADVANCE_TO_M3" || data41 === "ADVANCE_TO_M4" || data41 === "ADVANCE_TO_M5" || data41 === "ADVANCE_TO_M6" || data41 === "ADVANCE_TO_M7" || data41 === "ADVANCE_TO_M8" || data41 === "ADVANCE_TO_M9" || data41 === "ADVANCE_TO_M10" || data41 === "HOLD_M0" || data41 === "HOLD_M1" || data41 === "HOLD_M2" || data41 === "HOLD_M3" || data41 === "HOLD_M4" || data41 === "HOLD_M5" || data41 === "HOLD_M6" || data41 === "HOLD_M7" || data41 === "HOLD_M8" || data41 === "HOLD_M9" || data41 === "HOLD_M10" || data41 === "ADVANCE_CERTIFIED_DEV_MIN" || data41 === "REHEARSED" || data41 === "REHEARSED_PARTIAL")) {
                const err120 = { instancePath: instancePath + "/phases/" + i1 + "/verdict_code", schemaPath: "#/properties/phases/items/properties/verdict_code/oneOf/0/enum", keyword: "enum", params: { allowedValues: schema313.properties.phases.items.properties.verdict_code.oneOf[0].enum } };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
              var _valid10 = _errs133 === errors;
              if (_valid10) {
                valid44 = true;
                passing9 = 0;
              }
              const _errs134 = errors;
              if (data41 !== null) {
                const err121 = { instancePath: instancePath + "/phases/" + i1 + "/verdict_code", schemaPath: "#/properties/phases/items/properties/verdict_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
              var _valid10 = _errs134 === errors;
              if (_valid10 && valid44) {
                valid44 = false;
                passing9 = [passing9, 1];
              } else {
                if (_valid10) {
                  valid44 = true;
                  passing9 = 1;
                }
              }
              if (!valid44) {
                const err122 = { instancePath: instancePath + "/phases/" + i1 + "/verdict_code", schemaPath: "#/properties/phases/items/properties/verdict_code/oneOf", keyword: "oneOf", params: { passingSchemas: passing9 } };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              } else {
                errors = _errs132;
                if (vErrors !== null) {
                  if (_errs132) {
                    vErrors.length = _errs132;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err123 = { instancePath: instancePath + "/phases/" + i1, schemaPath: "#/properties/phases/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
      } else {
        const err124 = { instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err124];
        } else {
          vErrors.push(err124);
        }
        errors++;
      }
    }
    if (data.final_word !== void 0) {
      let data42 = data.final_word;
      if (typeof data42 === "string") {
        if (func22(data42) > 32) {
          const err125 = { instancePath: instancePath + "/final_word", schemaPath: "#/properties/final_word/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err125];
          } else {
            vErrors.push(err125);
          }
          errors++;
        }
        if (!pattern17.test(data42)) {
          const err126 = { instancePath: instancePath + "/final_word", schemaPath: "#/properties/final_word/pattern", keyword: "pattern", params: { pattern: "^(?:REHEARSED|REHEARSED_PARTIAL|HOLD_M(?:10|[0-9])|ADVANCE_CERTIFIED_DEV_MIN)$" } };
          if (vErrors === null) {
            vErrors = [err126];
          } else {
            vErrors.push(err126);
          }
          errors++;
        }
      } else {
        const err127 = { instancePath: instancePath + "/final_word", schemaPath: "#/properties/final_word/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err127];
        } else {
          vErrors.push(err127);
        }
        errors++;
      }
    }
  } else {
    const err128 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err128];
    } else {
      vErrors.push(err128);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/ledger_state.v1.ts
var LedgerStateV1 = /* @__PURE__ */ documentSchema("ledger_state.v1", ledger_state_v1_validate_default);

// evidence-schemas/src/generated/substrate_config.v1.validate.js
var import_ucs2length4 = __toESM(require_ucs2length(), 1);
var substrate_config_v1_validate_default = validate204;
var schema314 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "substrate_config.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "substrate", "object_store_url", "buckets", "parameters_url", "compute_url", "image_registry_url", "approvals_url", "stack_url"], "properties": { "schema": { "const": "fp.substrate_config.v1" }, "substrate": { "enum": ["embedded", "emulated", "dev_min"] }, "object_store_url": { "type": "string", "pattern": "^(dir:/.+|s3:)$" }, "buckets": { "type": "object", "additionalProperties": false, "required": ["oracle", "archive", "quarantine", "evidence", "source"], "properties": { "oracle": { "type": "string", "minLength": 3, "maxLength": 63 }, "archive": { "type": "string", "minLength": 3, "maxLength": 63 }, "quarantine": { "type": "string", "minLength": 3, "maxLength": 63 }, "evidence": { "type": "string", "minLength": 3, "maxLength": 63 }, "source": { "type": "string", "minLength": 3, "maxLength": 63 } } }, "parameters_url": { "type": "string", "pattern": "^(file:/.+|ssm:)$" }, "compute_url": { "type": "string", "pattern": "^(unix:/.+|ecs:)$" }, "image_registry_url": { "type": "string", "pattern": "^(dir:/.+|ecr:)$" }, "approvals_url": { "type": "string", "pattern": "^(file:/.+|github:)$" }, "stack_url": { "type": "string", "pattern": "^(file:/.+|terraform:)$" } } };
var func14 = Object.prototype.hasOwnProperty;
var func23 = import_ucs2length4.default.default ?? import_ucs2length4.default;
var pattern44 = new RegExp("^(dir:/.+|s3:)$", "u");
var pattern53 = new RegExp("^(file:/.+|ssm:)$", "u");
var pattern64 = new RegExp("^(unix:/.+|ecs:)$", "u");
var pattern72 = new RegExp("^(dir:/.+|ecr:)$", "u");
var pattern8 = new RegExp("^(file:/.+|github:)$", "u");
var pattern92 = new RegExp("^(file:/.+|terraform:)$", "u");
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
    if (data.substrate === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.object_store_url === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object_store_url" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.buckets === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "buckets" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.parameters_url === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameters_url" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.compute_url === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compute_url" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.image_registry_url === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_registry_url" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.approvals_url === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvals_url" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.stack_url === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stack_url" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func14.call(schema314.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.substrate_config.v1" !== data.schema) {
        const err10 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.substrate_config.v1" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data1 = data.substrate;
      if (!(data1 === "embedded" || data1 === "emulated" || data1 === "dev_min")) {
        const err11 = { instancePath: instancePath + "/substrate", schemaPath: "#/properties/substrate/enum", keyword: "enum", params: { allowedValues: schema314.properties.substrate.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.object_store_url !== void 0) {
      let data2 = data.object_store_url;
      if (typeof data2 === "string") {
        if (!pattern44.test(data2)) {
          const err12 = { instancePath: instancePath + "/object_store_url", schemaPath: "#/properties/object_store_url/pattern", keyword: "pattern", params: { pattern: "^(dir:/.+|s3:)$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/object_store_url", schemaPath: "#/properties/object_store_url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.buckets !== void 0) {
      let data3 = data.buckets;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.oracle === void 0) {
          const err14 = { instancePath: instancePath + "/buckets", schemaPath: "#/properties/buckets/required", keyword: "required", params: { missingProperty: "oracle" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3.archive === void 0) {
          const err15 = { instancePath: instancePath + "/buckets", schemaPath: "#/properties/buckets/required", keyword: "required", params: { missingProperty: "archive" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3.quarantine === void 0) {
          const err16 = { instancePath: instancePath + "/buckets", schemaPath: "#/properties/buckets/required", keyword: "required", params: { missingProperty: "quarantine" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data3.evidence === void 0) {
          const err17 = { instancePath: instancePath + "/buckets", schemaPath: "#/properties/buckets/required", keyword: "required", params: { missingProperty: "evidence" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data3.source === void 0) {
          const err18 = { instancePath: instancePath + "/buckets", schemaPath: "#/properties/buckets/required", keyword: "required", params: { missingProperty: "source" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "oracle" || key1 === "archive" || key1 === "quarantine" || key1 === "evidence" || key1 === "source")) {
            const err19 = { instancePath: instancePath + "/buckets", schemaPath: "#/properties/buckets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data3.oracle !== void 0) {
          let data4 = data3.oracle;
          if (typeof data4 === "string") {
            if (func23(data4) > 63) {
              const err20 = { instancePath: instancePath + "/buckets/oracle", schemaPath: "#/properties/buckets/properties/oracle/maxLength", keyword: "maxLength", params: { limit: 63 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (func23(data4) < 3) {
              const err21 = { instancePath: instancePath + "/buckets/oracle", schemaPath: "#/properties/buckets/properties/oracle/minLength", keyword: "minLength", params: { limit: 3 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/buckets/oracle", schemaPath: "#/properties/buckets/properties/oracle/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data3.archive !== void 0) {
          let data5 = data3.archive;
          if (typeof data5 === "string") {
            if (func23(data5) > 63) {
              const err23 = { instancePath: instancePath + "/buckets/archive", schemaPath: "#/properties/buckets/properties/archive/maxLength", keyword: "maxLength", params: { limit: 63 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func23(data5) < 3) {
              const err24 = { instancePath: instancePath + "/buckets/archive", schemaPath: "#/properties/buckets/properties/archive/minLength", keyword: "minLength", params: { limit: 3 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/buckets/archive", schemaPath: "#/properties/buckets/properties/archive/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data3.quarantine !== void 0) {
          let data6 = data3.quarantine;
          if (typeof data6 === "string") {
            if (func23(data6) > 63) {
              const err26 = { instancePath: instancePath + "/buckets/quarantine", schemaPath: "#/properties/buckets/properties/quarantine/maxLength", keyword: "maxLength", params: { limit: 63 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (func23(data6) < 3) {
              const err27 = { instancePath: instancePath + "/buckets/quarantine", schemaPath: "#/properties/buckets/properties/quarantine/minLength", keyword: "minLength", params: { limit: 3 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/buckets/quarantine", schemaPath: "#/properties/buckets/properties/quarantine/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data3.evidence !== void 0) {
          let data7 = data3.evidence;
          if (typeof data7 === "string") {
            if (func23(data7) > 63) {
              const err29 = { instancePath: instancePath + "/buckets/evidence", schemaPath: "#/properties/buckets/properties/evidence/maxLength", keyword: "maxLength", params: { limit: 63 } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (func23(data7) < 3) {
              const err30 = { instancePath: instancePath + "/buckets/evidence", schemaPath: "#/properties/buckets/properties/evidence/minLength", keyword: "minLength", params: { limit: 3 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/buckets/evidence", schemaPath: "#/properties/buckets/properties/evidence/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data3.source !== void 0) {
          let data8 = data3.source;
          if (typeof data8 === "string") {
            if (func23(data8) > 63) {
              const err32 = { instancePath: instancePath + "/buckets/source", schemaPath: "#/properties/buckets/properties/source/maxLength", keyword: "maxLength", params: { limit: 63 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (func23(data8) < 3) {
              const err33 = { instancePath: instancePath + "/buckets/source", schemaPath: "#/properties/buckets/properties/source/minLength", keyword: "minLength", params: { limit: 3 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/buckets/source", schemaPath: "#/properties/buckets/properties/source/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/buckets", schemaPath: "#/properties/buckets/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.parameters_url !== void 0) {
      let data9 = data.parameters_url;
      if (typeof data9 === "string") {
        if (!pattern53.test(data9)) {
          const err36 = { instancePath: instancePath + "/parameters_url", schemaPath: "#/properties/parameters_url/pattern", keyword: "pattern", params: { pattern: "^(file:/.+|ssm:)$" } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/parameters_url", schemaPath: "#/properties/parameters_url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.compute_url !== void 0) {
      let data10 = data.compute_url;
      if (typeof data10 === "string") {
        if (!pattern64.test(data10)) {
          const err38 = { instancePath: instancePath + "/compute_url", schemaPath: "#/properties/compute_url/pattern", keyword: "pattern", params: { pattern: "^(unix:/.+|ecs:)$" } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/compute_url", schemaPath: "#/properties/compute_url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.image_registry_url !== void 0) {
      let data11 = data.image_registry_url;
      if (typeof data11 === "string") {
        if (!pattern72.test(data11)) {
          const err40 = { instancePath: instancePath + "/image_registry_url", schemaPath: "#/properties/image_registry_url/pattern", keyword: "pattern", params: { pattern: "^(dir:/.+|ecr:)$" } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/image_registry_url", schemaPath: "#/properties/image_registry_url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.approvals_url !== void 0) {
      let data12 = data.approvals_url;
      if (typeof data12 === "string") {
        if (!pattern8.test(data12)) {
          const err42 = { instancePath: instancePath + "/approvals_url", schemaPath: "#/properties/approvals_url/pattern", keyword: "pattern", params: { pattern: "^(file:/.+|github:)$" } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/approvals_url", schemaPath: "#/properties/approvals_url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.stack_url !== void 0) {
      let data13 = data.stack_url;
      if (typeof data13 === "string") {
        if (!pattern92.test(data13)) {
          const err44 = { instancePath: instancePath + "/stack_url", schemaPath: "#/properties/stack_url/pattern", keyword: "pattern", params: { pattern: "^(file:/.+|terraform:)$" } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/stack_url", schemaPath: "#/properties/stack_url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      vErrors.push(err46);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/substrate_config.v1.ts
var SubstrateConfigV1 = /* @__PURE__ */ documentSchema("substrate_config.v1", substrate_config_v1_validate_default);

// evidence-schemas/src/generated/compute_reply.v1.validate.js
var import_ucs2length5 = __toESM(require_ucs2length(), 1);
var compute_reply_v1_validate_default = validate205;
var schema315 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "compute_reply.v1.schema.json", "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "done" } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "stoppedTask"], "properties": { "kind": { "const": "stoppedTask" }, "stoppedTask": { "type": "object", "additionalProperties": false, "required": ["taskArn", "family", "imageDigest", "exitCode", "stopReason", "startedAtUtc", "stoppedAtUtc"], "properties": { "taskArn": { "type": "string", "minLength": 1, "maxLength": 256 }, "family": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,127}$" }, "imageDigest": { "$ref": "common.v1.schema.json#/$defs/image_digest" }, "exitCode": { "type": "integer", "minimum": 0, "maximum": 255 }, "stopReason": { "enum": ["exited", "timed out", "stopped", "killed"] }, "startedAtUtc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "stoppedAtUtc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "services"], "properties": { "kind": { "const": "services" }, "services": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["service", "family", "imageDigest", "taskDefinition", "desiredCount", "runningCount", "pendingCount", "restartCount", "tasks"], "properties": { "service": { "type": "string", "minLength": 1, "maxLength": 128 }, "family": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,127}$" }, "imageDigest": { "$ref": "common.v1.schema.json#/$defs/image_digest" }, "taskDefinition": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "desiredCount": { "type": "integer", "minimum": 0, "maximum": 1e6 }, "runningCount": { "type": "integer", "minimum": 0, "maximum": 1e6 }, "pendingCount": { "type": "integer", "minimum": 0, "maximum": 1e6 }, "restartCount": { "type": "integer", "minimum": 0, "maximum": 1e6 }, "tasks": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["taskArn", "family", "imageDigest", "status", "startedAtUtc"], "properties": { "taskArn": { "type": "string", "minLength": 1, "maxLength": 256 }, "family": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,127}$" }, "imageDigest": { "$ref": "common.v1.schema.json#/$defs/image_digest" }, "service": { "type": "string", "minLength": 1, "maxLength": 128 }, "status": { "enum": ["PENDING", "RUNNING", "STOPPING"] }, "startedAtUtc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } } }, "lastStopped": { "type": "object", "additionalProperties": false, "required": ["taskArn", "family", "imageDigest", "exitCode", "stopReason", "startedAtUtc", "stoppedAtUtc"], "properties": { "taskArn": { "type": "string", "minLength": 1, "maxLength": 256 }, "family": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,127}$" }, "imageDigest": { "$ref": "common.v1.schema.json#/$defs/image_digest" }, "exitCode": { "type": "integer", "minimum": 0, "maximum": 255 }, "stopReason": { "enum": ["exited", "timed out", "stopped", "killed"] }, "startedAtUtc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "stoppedAtUtc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } } } } } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "tasks"], "properties": { "kind": { "const": "tasks" }, "tasks": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["taskArn", "family", "imageDigest", "status", "startedAtUtc"], "properties": { "taskArn": { "type": "string", "minLength": 1, "maxLength": 256 }, "family": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,127}$" }, "imageDigest": { "$ref": "common.v1.schema.json#/$defs/image_digest" }, "service": { "type": "string", "minLength": 1, "maxLength": 128 }, "status": { "enum": ["PENDING", "RUNNING", "STOPPING"] }, "startedAtUtc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } } } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "lines"], "properties": { "kind": { "const": "lines" }, "lines": { "type": "array", "items": { "type": "string" } } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "code", "facts"], "properties": { "kind": { "const": "error" }, "code": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]+$" }, "facts": { "type": "string" } } }] };
var func15 = import_ucs2length5.default.default ?? import_ucs2length5.default;
var func3 = Object.prototype.hasOwnProperty;
var pattern45 = new RegExp("^[a-z0-9][a-z0-9._-]{0,127}$", "u");
var pattern54 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var pattern65 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern102 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern21 = new RegExp("^[A-Z][A-Z0-9_]+$", "u");
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
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind")) {
        const err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("done" !== data.kind) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "done" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err4 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.stoppedTask === void 0) {
      const err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "stoppedTask" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key1 in data) {
      if (!(key1 === "kind" || key1 === "stoppedTask")) {
        const err6 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("stoppedTask" !== data.kind) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "stoppedTask" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.stoppedTask !== void 0) {
      let data2 = data.stoppedTask;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.taskArn === void 0) {
          const err8 = { instancePath: instancePath + "/stoppedTask", schemaPath: "#/oneOf/1/properties/stoppedTask/required", keyword: "required", params: { missingProperty: "taskArn" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.family === void 0) {
          const err9 = { instancePath: instancePath + "/stoppedTask", schemaPath: "#/oneOf/1/properties/stoppedTask/required", keyword: "required", params: { missingProperty: "family" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.imageDigest === void 0) {
          const err10 = { instancePath: instancePath + "/stoppedTask", schemaPath: "#/oneOf/1/properties/stoppedTask/required", keyword: "required", params: { missingProperty: "imageDigest" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2.exitCode === void 0) {
          const err11 = { instancePath: instancePath + "/stoppedTask", schemaPath: "#/oneOf/1/properties/stoppedTask/required", keyword: "required", params: { missingProperty: "exitCode" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2.stopReason === void 0) {
          const err12 = { instancePath: instancePath + "/stoppedTask", schemaPath: "#/oneOf/1/properties/stoppedTask/required", keyword: "required", params: { missingProperty: "stopReason" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2.startedAtUtc === void 0) {
          const err13 = { instancePath: instancePath + "/stoppedTask", schemaPath: "#/oneOf/1/properties/stoppedTask/required", keyword: "required", params: { missingProperty: "startedAtUtc" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data2.stoppedAtUtc === void 0) {
          const err14 = { instancePath: instancePath + "/stoppedTask", schemaPath: "#/oneOf/1/properties/stoppedTask/required", keyword: "required", params: { missingProperty: "stoppedAtUtc" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key2 in data2) {
          if (!(key2 === "taskArn" || key2 === "family" || key2 === "imageDigest" || key2 === "exitCode" || key2 === "stopReason" || key2 === "startedAtUtc" || key2 === "stoppedAtUtc")) {
            const err15 = { instancePath: instancePath + "/stoppedTask", schemaPath: "#/oneOf/1/properties/stoppedTask/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.taskArn !== void 0) {
          let data3 = data2.taskArn;
          if (typeof data3 === "string") {
            if (func15(data3) > 256) {
              const err16 = { instancePath: instancePath + "/stoppedTask/taskArn", schemaPath: "#/oneOf/1/properties/stoppedTask/properties/taskArn/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (func15(data3) < 1) {
              const err17 = { instancePath: instancePath + "/stoppedTask/taskArn", schemaPath: "#/oneOf/1/properties/stoppedTask/properties/taskArn/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/stoppedTask/taskArn", schemaPath: "#/oneOf/1/properties/stoppedTask/properties/taskArn/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data2.family !== void 0) {
          let data4 = data2.family;
          if (typeof data4 === "string") {
            if (!pattern45.test(data4)) {
              const err19 = { instancePath: instancePath + "/stoppedTask/family", schemaPath: "#/oneOf/1/properties/stoppedTask/properties/family/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,127}$" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/stoppedTask/family", schemaPath: "#/oneOf/1/properties/stoppedTask/properties/family/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data2.imageDigest !== void 0) {
          let data5 = data2.imageDigest;
          if (typeof data5 === "string") {
            if (!pattern54.test(data5)) {
              const err21 = { instancePath: instancePath + "/stoppedTask/imageDigest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/stoppedTask/imageDigest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data2.exitCode !== void 0) {
          let data6 = data2.exitCode;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err23 = { instancePath: instancePath + "/stoppedTask/exitCode", schemaPath: "#/oneOf/1/properties/stoppedTask/properties/exitCode/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 255 || isNaN(data6)) {
              const err24 = { instancePath: instancePath + "/stoppedTask/exitCode", schemaPath: "#/oneOf/1/properties/stoppedTask/properties/exitCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err25 = { instancePath: instancePath + "/stoppedTask/exitCode", schemaPath: "#/oneOf/1/properties/stoppedTask/properties/exitCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        }
        if (data2.stopReason !== void 0) {
          let data7 = data2.stopReason;
          if (!(data7 === "exited" || data7 === "timed out" || data7 === "stopped" || data7 === "killed")) {
            const err26 = { instancePath: instancePath + "/stoppedTask/stopReason", schemaPath: "#/oneOf/1/properties/stoppedTask/properties/stopReason/enum", keyword: "enum", params: { allowedValues: schema315.oneOf[1].properties.stoppedTask.properties.stopReason.enum } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data2.startedAtUtc !== void 0) {
          let data8 = data2.startedAtUtc;
          if (typeof data8 === "string") {
            if (!pattern65.test(data8)) {
              const err27 = { instancePath: instancePath + "/stoppedTask/startedAtUtc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/stoppedTask/startedAtUtc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data2.stoppedAtUtc !== void 0) {
          let data9 = data2.stoppedAtUtc;
          if (typeof data9 === "string") {
            if (!pattern65.test(data9)) {
              const err29 = { instancePath: instancePath + "/stoppedTask/stoppedAtUtc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/stoppedTask/stoppedAtUtc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/stoppedTask", schemaPath: "#/oneOf/1/properties/stoppedTask/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  var _valid0 = _errs5 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
    const _errs28 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err33 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      if (data.services === void 0) {
        const err34 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "services" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "kind" || key3 === "services")) {
          const err35 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        if ("services" !== data.kind) {
          const err36 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "services" } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
      if (data.services !== void 0) {
        let data11 = data.services;
        if (Array.isArray(data11)) {
          const len0 = data11.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data12 = data11[i0];
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
              if (data12.service === void 0) {
                const err37 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/oneOf/2/properties/services/items/required", keyword: "required", params: { missingProperty: "service" } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (data12.family === void 0) {
                const err38 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/oneOf/2/properties/services/items/required", keyword: "required", params: { missingProperty: "family" } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
              if (data12.imageDigest === void 0) {
                const err39 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/oneOf/2/properties/services/items/required", keyword: "required", params: { missingProperty: "imageDigest" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (data12.taskDefinition === void 0) {
                const err40 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/oneOf/2/properties/services/items/required", keyword: "required", params: { missingProperty: "taskDefinition" } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (data12.desiredCount === void 0) {
                const err41 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/oneOf/2/properties/services/items/required", keyword: "required", params: { missingProperty: "desiredCount" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              if (data12.runningCount === void 0) {
                const err42 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/oneOf/2/properties/services/items/required", keyword: "required", params: { missingProperty: "runningCount" } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (data12.pendingCount === void 0) {
                const err43 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/oneOf/2/properties/services/items/required", keyword: "required", params: { missingProperty: "pendingCount" } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
              if (data12.restartCount === void 0) {
                const err44 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/oneOf/2/properties/services/items/required", keyword: "required", params: { missingProperty: "restartCount" } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
              if (data12.tasks === void 0) {
                const err45 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/oneOf/2/properties/services/items/required", keyword: "required", params: { missingProperty: "tasks" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
              for (const key4 in data12) {
                if (!func3.call(schema315.oneOf[2].properties.services.items.properties, key4)) {
                  const err46 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/oneOf/2/properties/services/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              }
              if (data12.service !== void 0) {
                let data13 = data12.service;
                if (typeof data13 === "string") {
                  if (func15(data13) > 128) {
                    const err47 = { instancePath: instancePath + "/services/" + i0 + "/service", schemaPath: "#/oneOf/2/properties/services/items/properties/service/maxLength", keyword: "maxLength", params: { limit: 128 } };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                  if (func15(data13) < 1) {
                    const err48 = { instancePath: instancePath + "/services/" + i0 + "/service", schemaPath: "#/oneOf/2/properties/services/items/properties/service/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                } else {
                  const err49 = { instancePath: instancePath + "/services/" + i0 + "/service", schemaPath: "#/oneOf/2/properties/services/items/properties/service/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              }
              if (data12.family !== void 0) {
                let data14 = data12.family;
                if (typeof data14 === "string") {
                  if (!pattern45.test(data14)) {
                    const err50 = { instancePath: instancePath + "/services/" + i0 + "/family", schemaPath: "#/oneOf/2/properties/services/items/properties/family/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,127}$" } };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                } else {
                  const err51 = { instancePath: instancePath + "/services/" + i0 + "/family", schemaPath: "#/oneOf/2/properties/services/items/properties/family/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              }
              if (data12.imageDigest !== void 0) {
                let data15 = data12.imageDigest;
                if (typeof data15 === "string") {
                  if (!pattern54.test(data15)) {
                    const err52 = { instancePath: instancePath + "/services/" + i0 + "/imageDigest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                } else {
                  const err53 = { instancePath: instancePath + "/services/" + i0 + "/imageDigest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              }
              if (data12.taskDefinition !== void 0) {
                let data16 = data12.taskDefinition;
                if (typeof data16 === "string") {
                  if (!pattern102.test(data16)) {
                    const err54 = { instancePath: instancePath + "/services/" + i0 + "/taskDefinition", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                } else {
                  const err55 = { instancePath: instancePath + "/services/" + i0 + "/taskDefinition", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              }
              if (data12.desiredCount !== void 0) {
                let data17 = data12.desiredCount;
                if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                  const err56 = { instancePath: instancePath + "/services/" + i0 + "/desiredCount", schemaPath: "#/oneOf/2/properties/services/items/properties/desiredCount/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (typeof data17 == "number" && isFinite(data17)) {
                  if (data17 > 1e6 || isNaN(data17)) {
                    const err57 = { instancePath: instancePath + "/services/" + i0 + "/desiredCount", schemaPath: "#/oneOf/2/properties/services/items/properties/desiredCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                  if (data17 < 0 || isNaN(data17)) {
                    const err58 = { instancePath: instancePath + "/services/" + i0 + "/desiredCount", schemaPath: "#/oneOf/2/properties/services/items/properties/desiredCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
              }
              if (data12.runningCount !== void 0) {
                let data18 = data12.runningCount;
                if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                  const err59 = { instancePath: instancePath + "/services/" + i0 + "/runningCount", schemaPath: "#/oneOf/2/properties/services/items/properties/runningCount/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                if (typeof data18 == "number" && isFinite(data18)) {
                  if (data18 > 1e6 || isNaN(data18)) {
                    const err60 = { instancePath: instancePath + "/services/" + i0 + "/runningCount", schemaPath: "#/oneOf/2/properties/services/items/properties/runningCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                  if (data18 < 0 || isNaN(data18)) {
                    const err61 = { instancePath: instancePath + "/services/" + i0 + "/runningCount", schemaPath: "#/oneOf/2/properties/services/items/properties/runningCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
              }
              if (data12.pendingCount !== void 0) {
                let data19 = data12.pendingCount;
                if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                  const err62 = { instancePath: instancePath + "/services/" + i0 + "/pendingCount", schemaPath: "#/oneOf/2/properties/services/items/properties/pendingCount/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                if (typeof data19 == "number" && isFinite(data19)) {
                  if (data19 > 1e6 || isNaN(data19)) {
                    const err63 = { instancePath: instancePath + "/services/" + i0 + "/pendingCount", schemaPath: "#/oneOf/2/properties/services/items/properties/pendingCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                  if (data19 < 0 || isNaN(data19)) {
                    const err64 = { instancePath: instancePath + "/services/" + i0 + "/pendingCount", schemaPath: "#/oneOf/2/properties/services/items/properties/pendingCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
              }
              if (data12.restartCount !== void 0) {
                let data20 = data12.restartCount;
                if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                  const err65 = { instancePath: instancePath + "/services/" + i0 + "/restartCount", schemaPath: "#/oneOf/2/properties/services/items/properties/restartCount/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (typeof data20 == "number" && isFinite(data20)) {
                  if (data20 > 1e6 || isNaN(data20)) {
                    const err66 = { instancePath: instancePath + "/services/" + i0 + "/restartCount", schemaPath: "#/oneOf/2/properties/services/items/properties/restartCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                  if (data20 < 0 || isNaN(data20)) {
                    const err67 = { instancePath: instancePath + "/services/" + i0 + "/restartCount", schemaPath: "#/oneOf/2/properties/services/items/properties/restartCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
              }
              if (data12.tasks !== void 0) {
                let data21 = data12.tasks;
                if (Array.isArray(data21)) {
                  const len1 = data21.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data22 = data21[i1];
                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                      if (data22.taskArn === void 0) {
                        const err68 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1, schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/required", keyword: "required", params: { missingProperty: "taskArn" } };
                        if (vErrors === null) {
                          vErrors = [err68];
                        } else {
                          vErrors.push(err68);
                        }
                        errors++;
                      }
                      if (data22.family === void 0) {
                        const err69 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1, schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/required", keyword: "required", params: { missingProperty: "family" } };
                        if (vErrors === null) {
                          vErrors = [err69];
                        } else {
                          vErrors.push(err69);
                        }
                        errors++;
                      }
                      if (data22.imageDigest === void 0) {
                        const err70 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1, schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/required", keyword: "required", params: { missingProperty: "imageDigest" } };
                        if (vErrors === null) {
                          vErrors = [err70];
                        } else {
                          vErrors.push(err70);
                        }
                        errors++;
                      }
                      if (data22.status === void 0) {
                        const err71 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1, schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/required", keyword: "required", params: { missingProperty: "status" } };
                        if (vErrors === null) {
                          vErrors = [err71];
                        } else {
                          vErrors.push(err71);
                        }
                        errors++;
                      }
                      if (data22.startedAtUtc === void 0) {
                        const err72 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1, schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/required", keyword: "required", params: { missingProperty: "startedAtUtc" } };
                        if (vErrors === null) {
                          vErrors = [err72];
                        } else {
                          vErrors.push(err72);
                        }
                        errors++;
                      }
                      for (const key5 in data22) {
                        if (!(key5 === "taskArn" || key5 === "family" || key5 === "imageDigest" || key5 === "service" || key5 === "status" || key5 === "startedAtUtc")) {
                          const err73 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1, schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                          if (vErrors === null) {
                            vErrors = [err73];
                          } else {
                            vErrors.push(err73);
                          }
                          errors++;
                        }
                      }
                      if (data22.taskArn !== void 0) {
                        let data23 = data22.taskArn;
                        if (typeof data23 === "string") {
                          if (func15(data23) > 256) {
                            const err74 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1 + "/taskArn", schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/properties/taskArn/maxLength", keyword: "maxLength", params: { limit: 256 } };
                            if (vErrors === null) {
                              vErrors = [err74];
                            } else {
                              vErrors.push(err74);
                            }
                            errors++;
                          }
                          if (func15(data23) < 1) {
                            const err75 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1 + "/taskArn", schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/properties/taskArn/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err75];
                            } else {
                              vErrors.push(err75);
                            }
                            errors++;
                          }
                        } else {
                          const err76 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1 + "/taskArn", schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/properties/taskArn/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err76];
                          } else {
                            vErrors.push(err76);
                          }
                          errors++;
                        }
                      }
                      if (data22.family !== void 0) {
                        let data24 = data22.family;
                        if (typeof data24 === "string") {
                          if (!pattern45.test(data24)) {
                            const err77 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1 + "/family", schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/properties/family/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,127}$" } };
                            if (vErrors === null) {
                              vErrors = [err77];
                            } else {
                              vErrors.push(err77);
                            }
                            errors++;
                          }
                        } else {
                          const err78 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1 + "/family", schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/properties/family/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err78];
                          } else {
                            vErrors.push(err78);
                          }
                          errors++;
                        }
                      }
                      if (data22.imageDigest !== void 0) {
                        let data25 = data22.imageDigest;
                        if (typeof data25 === "string") {
                          if (!pattern54.test(data25)) {
                            const err79 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1 + "/imageDigest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                            if (vErrors === null) {
                              vErrors = [err79];
                            } else {
                              vErrors.push(err79);
                            }
                            errors++;
                          }
                        } else {
                          const err80 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1 + "/imageDigest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err80];
                          } else {
                            vErrors.push(err80);
                          }
                          errors++;
                        }
                      }
                      if (data22.service !== void 0) {
                        let data26 = data22.service;
                        if (typeof data26 === "string") {
                          if (func15(data26) > 128) {
                            const err81 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1 + "/service", schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/properties/service/maxLength", keyword: "maxLength", params: { limit: 128 } };
                            if (vErrors === null) {
                              vErrors = [err81];
                            } else {
                              vErrors.push(err81);
                            }
                            errors++;
                          }
                          if (func15(data26) < 1) {
                            const err82 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1 + "/service", schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/properties/service/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err82];
                            } else {
                              vErrors.push(err82);
                            }
                            errors++;
                          }
                        } else {
                          const err83 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1 + "/service", schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/properties/service/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err83];
                          } else {
                            vErrors.push(err83);
                          }
                          errors++;
                        }
                      }
                      if (data22.status !== void 0) {
                        let data27 = data22.status;
                        if (!(data27 === "PENDING" || data27 === "RUNNING" || data27 === "STOPPING")) {
                          const err84 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1 + "/status", schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema315.oneOf[2].properties.services.items.properties.tasks.items.properties.status.enum } };
                          if (vErrors === null) {
                            vErrors = [err84];
                          } else {
                            vErrors.push(err84);
                          }
                          errors++;
                        }
                      }
                      if (data22.startedAtUtc !== void 0) {
                        let data28 = data22.startedAtUtc;
                        if (typeof data28 === "string") {
                          if (!pattern65.test(data28)) {
                            const err85 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1 + "/startedAtUtc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                            if (vErrors === null) {
                              vErrors = [err85];
                            } else {
                              vErrors.push(err85);
                            }
                            errors++;
                          }
                        } else {
                          const err86 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1 + "/startedAtUtc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err86];
                          } else {
                            vErrors.push(err86);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err87 = { instancePath: instancePath + "/services/" + i0 + "/tasks/" + i1, schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/items/type", keyword: "type", params: { type: "object" } };
                      if (vErrors === null) {
                        vErrors = [err87];
                      } else {
                        vErrors.push(err87);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err88 = { instancePath: instancePath + "/services/" + i0 + "/tasks", schemaPath: "#/oneOf/2/properties/services/items/properties/tasks/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              }
              if (data12.lastStopped !== void 0) {
                let data29 = data12.lastStopped;
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.taskArn === void 0) {
                    const err89 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/required", keyword: "required", params: { missingProperty: "taskArn" } };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                  if (data29.family === void 0) {
                    const err90 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/required", keyword: "required", params: { missingProperty: "family" } };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                  if (data29.imageDigest === void 0) {
                    const err91 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/required", keyword: "required", params: { missingProperty: "imageDigest" } };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                  if (data29.exitCode === void 0) {
                    const err92 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/required", keyword: "required", params: { missingProperty: "exitCode" } };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                  if (data29.stopReason === void 0) {
                    const err93 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/required", keyword: "required", params: { missingProperty: "stopReason" } };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                  if (data29.startedAtUtc === void 0) {
                    const err94 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/required", keyword: "required", params: { missingProperty: "startedAtUtc" } };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                  if (data29.stoppedAtUtc === void 0) {
                    const err95 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/required", keyword: "required", params: { missingProperty: "stoppedAtUtc" } };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                  for (const key6 in data29) {
                    if (!(key6 === "taskArn" || key6 === "family" || key6 === "imageDigest" || key6 === "exitCode" || key6 === "stopReason" || key6 === "startedAtUtc" || key6 === "stoppedAtUtc")) {
                      const err96 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                      if (vErrors === null) {
                        vErrors = [err96];
                      } else {
                        vErrors.push(err96);
                      }
                      errors++;
                    }
                  }
                  if (data29.taskArn !== void 0) {
                    let data30 = data29.taskArn;
                    if (typeof data30 === "string") {
                      if (func15(data30) > 256) {
                        const err97 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped/taskArn", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/properties/taskArn/maxLength", keyword: "maxLength", params: { limit: 256 } };
                        if (vErrors === null) {
                          vErrors = [err97];
                        } else {
                          vErrors.push(err97);
                        }
                        errors++;
                      }
                      if (func15(data30) < 1) {
                        const err98 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped/taskArn", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/properties/taskArn/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err98];
                        } else {
                          vErrors.push(err98);
                        }
                        errors++;
                      }
                    } else {
                      const err99 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped/taskArn", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/properties/taskArn/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                  }
                  if (data29.family !== void 0) {
                    let data31 = data29.family;
                    if (typeof data31 === "string") {
                      if (!pattern45.test(data31)) {
                        const err100 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped/family", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/properties/family/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,127}$" } };
                        if (vErrors === null) {
                          vErrors = [err100];
                        } else {
                          vErrors.push(err100);
                        }
                        errors++;
                      }
                    } else {
                      const err101 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped/family", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/properties/family/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err101];
                      } else {
                        vErrors.push(err101);
                      }
                      errors++;
                    }
                  }
                  if (data29.imageDigest !== void 0) {
                    let data32 = data29.imageDigest;
                    if (typeof data32 === "string") {
                      if (!pattern54.test(data32)) {
                        const err102 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped/imageDigest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                        if (vErrors === null) {
                          vErrors = [err102];
                        } else {
                          vErrors.push(err102);
                        }
                        errors++;
                      }
                    } else {
                      const err103 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped/imageDigest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                  }
                  if (data29.exitCode !== void 0) {
                    let data33 = data29.exitCode;
                    if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                      const err104 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped/exitCode", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/properties/exitCode/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err104];
                      } else {
                        vErrors.push(err104);
                      }
                      errors++;
                    }
                    if (typeof data33 == "number" && isFinite(data33)) {
                      if (data33 > 255 || isNaN(data33)) {
                        const err105 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped/exitCode", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/properties/exitCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
                        if (vErrors === null) {
                          vErrors = [err105];
                        } else {
                          vErrors.push(err105);
                        }
                        errors++;
                      }
                      if (data33 < 0 || isNaN(data33)) {
                        const err106 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped/exitCode", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/properties/exitCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        if (vErrors === null) {
                          vErrors = [err106];
                        } else {
                          vErrors.push(err106);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data29.stopReason !== void 0) {
                    let data34 = data29.stopReason;
                    if (!(data34 === "exited" || data34 === "timed out" || data34 === "stopped" || data34 === "killed")) {
                      const err107 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped/stopReason", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/properties/stopReason/enum", keyword: "enum", params: { allowedValues: schema315.oneOf[2].properties.services.items.properties.lastStopped.properties.stopReason.enum } };
                      if (vErrors === null) {
                        vErrors = [err107];
                      } else {
                        vErrors.push(err107);
                      }
                      errors++;
                    }
                  }
                  if (data29.startedAtUtc !== void 0) {
                    let data35 = data29.startedAtUtc;
                    if (typeof data35 === "string") {
                      if (!pattern65.test(data35)) {
                        const err108 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped/startedAtUtc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                        if (vErrors === null) {
                          vErrors = [err108];
                        } else {
                          vErrors.push(err108);
                        }
                        errors++;
                      }
                    } else {
                      const err109 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped/startedAtUtc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err109];
                      } else {
                        vErrors.push(err109);
                      }
                      errors++;
                    }
                  }
                  if (data29.stoppedAtUtc !== void 0) {
                    let data36 = data29.stoppedAtUtc;
                    if (typeof data36 === "string") {
                      if (!pattern65.test(data36)) {
                        const err110 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped/stoppedAtUtc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                        if (vErrors === null) {
                          vErrors = [err110];
                        } else {
                          vErrors.push(err110);
                        }
                        errors++;
                      }
                    } else {
                      const err111 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped/stoppedAtUtc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err111];
                      } else {
                        vErrors.push(err111);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err112 = { instancePath: instancePath + "/services/" + i0 + "/lastStopped", schemaPath: "#/oneOf/2/properties/services/items/properties/lastStopped/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
              }
            } else {
              const err113 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/oneOf/2/properties/services/items/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          }
        } else {
          const err114 = { instancePath: instancePath + "/services", schemaPath: "#/oneOf/2/properties/services/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err114];
          } else {
            vErrors.push(err114);
          }
          errors++;
        }
      }
    } else {
      const err115 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err115];
      } else {
        vErrors.push(err115);
      }
      errors++;
    }
    var _valid0 = _errs28 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = true;
        }
      }
      const _errs92 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === void 0) {
          const err116 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
        if (data.tasks === void 0) {
          const err117 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "tasks" } };
          if (vErrors === null) {
            vErrors = [err117];
          } else {
            vErrors.push(err117);
          }
          errors++;
        }
        for (const key7 in data) {
          if (!(key7 === "kind" || key7 === "tasks")) {
            const err118 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
        if (data.kind !== void 0) {
          if ("tasks" !== data.kind) {
            const err119 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "tasks" } };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        }
        if (data.tasks !== void 0) {
          let data38 = data.tasks;
          if (Array.isArray(data38)) {
            const len2 = data38.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data39 = data38[i2];
              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                if (data39.taskArn === void 0) {
                  const err120 = { instancePath: instancePath + "/tasks/" + i2, schemaPath: "#/oneOf/3/properties/tasks/items/required", keyword: "required", params: { missingProperty: "taskArn" } };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
                if (data39.family === void 0) {
                  const err121 = { instancePath: instancePath + "/tasks/" + i2, schemaPath: "#/oneOf/3/properties/tasks/items/required", keyword: "required", params: { missingProperty: "family" } };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
                if (data39.imageDigest === void 0) {
                  const err122 = { instancePath: instancePath + "/tasks/" + i2, schemaPath: "#/oneOf/3/properties/tasks/items/required", keyword: "required", params: { missingProperty: "imageDigest" } };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
                if (data39.status === void 0) {
                  const err123 = { instancePath: instancePath + "/tasks/" + i2, schemaPath: "#/oneOf/3/properties/tasks/items/required", keyword: "required", params: { missingProperty: "status" } };
                  if (vErrors === null) {
                    vErrors = [err123];
                  } else {
                    vErrors.push(err123);
                  }
                  errors++;
                }
                if (data39.startedAtUtc === void 0) {
                  const err124 = { instancePath: instancePath + "/tasks/" + i2, schemaPath: "#/oneOf/3/properties/tasks/items/required", keyword: "required", params: { missingProperty: "startedAtUtc" } };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
                for (const key8 in data39) {
                  if (!(key8 === "taskArn" || key8 === "family" || key8 === "imageDigest" || key8 === "service" || key8 === "status" || key8 === "startedAtUtc")) {
                    const err125 = { instancePath: instancePath + "/tasks/" + i2, schemaPath: "#/oneOf/3/properties/tasks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                }
                if (data39.taskArn !== void 0) {
                  let data40 = data39.taskArn;
                  if (typeof data40 === "string") {
                    if (func15(data40) > 256) {
                      const err126 = { instancePath: instancePath + "/tasks/" + i2 + "/taskArn", schemaPath: "#/oneOf/3/properties/tasks/items/properties/taskArn/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      if (vErrors === null) {
                        vErrors = [err126];
                      } else {
                        vErrors.push(err126);
                      }
                      errors++;
                    }
                    if (func15(data40) < 1) {
                      const err127 = { instancePath: instancePath + "/tasks/" + i2 + "/taskArn", schemaPath: "#/oneOf/3/properties/tasks/items/properties/taskArn/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err127];
                      } else {
                        vErrors.push(err127);
                      }
                      errors++;
                    }
                  } else {
                    const err128 = { instancePath: instancePath + "/tasks/" + i2 + "/taskArn", schemaPath: "#/oneOf/3/properties/tasks/items/properties/taskArn/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                }
                if (data39.family !== void 0) {
                  let data41 = data39.family;
                  if (typeof data41 === "string") {
                    if (!pattern45.test(data41)) {
                      const err129 = { instancePath: instancePath + "/tasks/" + i2 + "/family", schemaPath: "#/oneOf/3/properties/tasks/items/properties/family/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,127}$" } };
                      if (vErrors === null) {
                        vErrors = [err129];
                      } else {
                        vErrors.push(err129);
                      }
                      errors++;
                    }
                  } else {
                    const err130 = { instancePath: instancePath + "/tasks/" + i2 + "/family", schemaPath: "#/oneOf/3/properties/tasks/items/properties/family/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err130];
                    } else {
                      vErrors.push(err130);
                    }
                    errors++;
                  }
                }
                if (data39.imageDigest !== void 0) {
                  let data42 = data39.imageDigest;
                  if (typeof data42 === "string") {
                    if (!pattern54.test(data42)) {
                      const err131 = { instancePath: instancePath + "/tasks/" + i2 + "/imageDigest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                      if (vErrors === null) {
                        vErrors = [err131];
                      } else {
                        vErrors.push(err131);
                      }
                      errors++;
                    }
                  } else {
                    const err132 = { instancePath: instancePath + "/tasks/" + i2 + "/imageDigest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err132];
                    } else {
                      vErrors.push(err132);
                    }
                    errors++;
                  }
                }
                if (data39.service !== void 0) {
                  let data43 = data39.service;
                  if (typeof data43 === "string") {
                    if (func15(data43) > 128) {
                      const err133 = { instancePath: instancePath + "/tasks/" + i2 + "/service", schemaPath: "#/oneOf/3/properties/tasks/items/properties/service/maxLength", keyword: "maxLength", params: { limit: 128 } };
                      if (vErrors === null) {
                        vErrors = [err133];
                      } else {
                        vErrors.push(err133);
                      }
                      errors++;
                    }
                    if (func15(data43) < 1) {
                      const err134 = { instancePath: instancePath + "/tasks/" + i2 + "/service", schemaPath: "#/oneOf/3/properties/tasks/items/properties/service/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err134];
                      } else {
                        vErrors.push(err134);
                      }
                      errors++;
                    }
                  } else {
                    const err135 = { instancePath: instancePath + "/tasks/" + i2 + "/service", schemaPath: "#/oneOf/3/properties/tasks/items/properties/service/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                }
                if (data39.status !== void 0) {
                  let data44 = data39.status;
                  if (!(data44 === "PENDING" || data44 === "RUNNING" || data44 === "STOPPING")) {
                    const err136 = { instancePath: instancePath + "/tasks/" + i2 + "/status", schemaPath: "#/oneOf/3/properties/tasks/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema315.oneOf[3].properties.tasks.items.properties.status.enum } };
                    if (vErrors === null) {
                      vErrors = [err136];
                    } else {
                      vErrors.push(err136);
                    }
                    errors++;
                  }
                }
                if (data39.startedAtUtc !== void 0) {
                  let data45 = data39.startedAtUtc;
                  if (typeof data45 === "string") {
                    if (!pattern65.test(data45)) {
                      const err137 = { instancePath: instancePath + "/tasks/" + i2 + "/startedAtUtc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                  } else {
                    const err138 = { instancePath: instancePath + "/tasks/" + i2 + "/startedAtUtc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err138];
                    } else {
                      vErrors.push(err138);
                    }
                    errors++;
                  }
                }
              } else {
                const err139 = { instancePath: instancePath + "/tasks/" + i2, schemaPath: "#/oneOf/3/properties/tasks/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
          } else {
            const err140 = { instancePath: instancePath + "/tasks", schemaPath: "#/oneOf/3/properties/tasks/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
        }
      } else {
        const err141 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err141];
        } else {
          vErrors.push(err141);
        }
        errors++;
      }
      var _valid0 = _errs92 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
          if (props0 !== true) {
            props0 = true;
          }
        }
        const _errs114 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err142 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
          if (data.lines === void 0) {
            const err143 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "lines" } };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
          for (const key9 in data) {
            if (!(key9 === "kind" || key9 === "lines")) {
              const err144 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
          }
          if (data.kind !== void 0) {
            if ("lines" !== data.kind) {
              const err145 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "lines" } };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
          }
          if (data.lines !== void 0) {
            let data47 = data.lines;
            if (Array.isArray(data47)) {
              const len3 = data47.length;
              for (let i3 = 0; i3 < len3; i3++) {
                if (typeof data47[i3] !== "string") {
                  const err146 = { instancePath: instancePath + "/lines/" + i3, schemaPath: "#/oneOf/4/properties/lines/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
              }
            } else {
              const err147 = { instancePath: instancePath + "/lines", schemaPath: "#/oneOf/4/properties/lines/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
          }
        } else {
          const err148 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err148];
          } else {
            vErrors.push(err148);
          }
          errors++;
        }
        var _valid0 = _errs114 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
            if (props0 !== true) {
              props0 = true;
            }
          }
          const _errs122 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.kind === void 0) {
              const err149 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
            if (data.code === void 0) {
              const err150 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "code" } };
              if (vErrors === null) {
                vErrors = [err150];
              } else {
                vErrors.push(err150);
              }
              errors++;
            }
            if (data.facts === void 0) {
              const err151 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "facts" } };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
            for (const key10 in data) {
              if (!(key10 === "kind" || key10 === "code" || key10 === "facts")) {
                const err152 = { instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("error" !== data.kind) {
                const err153 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "error" } };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
            if (data.code !== void 0) {
              let data50 = data.code;
              if (typeof data50 === "string") {
                if (!pattern21.test(data50)) {
                  const err154 = { instancePath: instancePath + "/code", schemaPath: "#/oneOf/5/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]+$" } };
                  if (vErrors === null) {
                    vErrors = [err154];
                  } else {
                    vErrors.push(err154);
                  }
                  errors++;
                }
              } else {
                const err155 = { instancePath: instancePath + "/code", schemaPath: "#/oneOf/5/properties/code/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
            }
            if (data.facts !== void 0) {
              if (typeof data.facts !== "string") {
                const err156 = { instancePath: instancePath + "/facts", schemaPath: "#/oneOf/5/properties/facts/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
            }
          } else {
            const err157 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
          var _valid0 = _errs122 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
              if (props0 !== true) {
                props0 = true;
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err158 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err158];
    } else {
      vErrors.push(err158);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate205.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate205.evaluated = { "dynamicProps": true, "dynamicItems": false };

// evidence-schemas/src/generated/compute_reply.v1.ts
var ComputeReplyV1 = /* @__PURE__ */ documentSchema("compute_reply.v1", compute_reply_v1_validate_default);

// evidence-schemas/src/generated/image_manifest.v1.validate.js
var import_ucs2length6 = __toESM(require_ucs2length(), 1);
var image_manifest_v1_validate_default = validate206;
var schema316 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "image_manifest.v1.schema.json", "type": "array", "maxItems": 1e4, "items": { "type": "object", "additionalProperties": false, "required": ["path", "mode", "size_bytes", "sha256"], "properties": { "path": { "type": "string", "maxLength": 512, "pattern": "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" }, "mode": { "enum": ["0444", "0555"] }, "size_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } } };
var func16 = import_ucs2length6.default.default ?? import_ucs2length6.default;
var pattern46 = new RegExp("^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$", "u");
var pattern55 = new RegExp("^[0-9a-f]{64}$", "u");
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
  if (Array.isArray(data)) {
    if (data.length > 1e4) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.path === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "path" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.mode === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "mode" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.size_bytes === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "size_bytes" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.sha256 === void 0) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "sha256" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "path" || key0 === "mode" || key0 === "size_bytes" || key0 === "sha256")) {
            const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.path !== void 0) {
          let data1 = data0.path;
          if (typeof data1 === "string") {
            if (func16(data1) > 512) {
              const err6 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern46.test(data1)) {
              const err7 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/items/properties/path/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.mode !== void 0) {
          let data2 = data0.mode;
          if (!(data2 === "0444" || data2 === "0555")) {
            const err9 = { instancePath: instancePath + "/" + i0 + "/mode", schemaPath: "#/items/properties/mode/enum", keyword: "enum", params: { allowedValues: schema316.items.properties.mode.enum } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.size_bytes !== void 0) {
          let data3 = data0.size_bytes;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err10 = { instancePath: instancePath + "/" + i0 + "/size_bytes", schemaPath: "#/items/properties/size_bytes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 9007199254740991 || isNaN(data3)) {
              const err11 = { instancePath: instancePath + "/" + i0 + "/size_bytes", schemaPath: "#/items/properties/size_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
              const err12 = { instancePath: instancePath + "/" + i0 + "/size_bytes", schemaPath: "#/items/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data0.sha256 !== void 0) {
          let data4 = data0.sha256;
          if (typeof data4 === "string") {
            if (!pattern55.test(data4)) {
              const err13 = { instancePath: instancePath + "/" + i0 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/" + i0 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate206.errors = vErrors;
  return errors === 0;
}
validate206.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/image_manifest.v1.ts
var ImageManifestV1 = /* @__PURE__ */ documentSchema("image_manifest.v1", image_manifest_v1_validate_default);

export {
  ApprovalRecordV1,
  actionsIo,
  ciIdentity,
  environmentNames,
  LedgerEventV1,
  LedgerStateV1,
  SubstrateConfigV1,
  ComputeReplyV1,
  ImageManifestV1
};
