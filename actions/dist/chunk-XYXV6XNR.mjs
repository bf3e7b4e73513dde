import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/handoff_pack.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var handoff_pack_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "handoff_pack.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "substrate", "handoff_id", "generated_at_utc", "from_phase", "to_phase", "platform_run_id", "scenario_run_id", "execution_id", "verdict", "overall_pass", "verdict_ref", "entry_gate", "phase_pass_matrix", "source_execution_ids", "required_evidence_refs", "registry_sha256", "epoch", "ci", "payload"], "properties": { "schema": { "const": "fp.handoff_pack.v1" }, "substrate": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "handoff_id": { "type": "string", "maxLength": 128, "pattern": "^[a-z0-9][a-z0-9_-]{0,127}$" }, "generated_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "from_phase": { "$ref": "common.v1.schema.json#/$defs/plan_phase" }, "to_phase": { "$ref": "common.v1.schema.json#/$defs/plan_phase" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/run_or_none" }, "scenario_run_id": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex32" }, { "type": "null" }] }, "execution_id": { "$ref": "common.v1.schema.json#/$defs/execution_id" }, "verdict": { "enum": ["ADVANCE_TO_M1", "ADVANCE_TO_M2", "ADVANCE_TO_M3", "ADVANCE_TO_M4", "ADVANCE_TO_M5", "ADVANCE_TO_M6", "ADVANCE_TO_M7", "ADVANCE_TO_M8", "ADVANCE_TO_M9", "ADVANCE_TO_M10"] }, "overall_pass": { "const": true }, "verdict_ref": { "$ref": "common.v1.schema.json#/$defs/evidence_ref" }, "entry_gate": { "const": "OPEN" }, "phase_pass_matrix": { "type": "object", "additionalProperties": { "enum": ["pass", "fail", "planned", "not_applicable"] }, "propertyNames": { "pattern": "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } }, "source_execution_ids": { "type": "object", "additionalProperties": { "$ref": "common.v1.schema.json#/$defs/execution_id" }, "propertyNames": { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] } }, "required_evidence_refs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "key", "version_id", "sha256"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 1024 }, "key": { "$ref": "common.v1.schema.json#/$defs/object_key" }, "version_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "minItems": 1 }, "registry_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "epoch": { "$ref": "common.v1.schema.json#/$defs/epoch" }, "ci": { "$ref": "common.v1.schema.json#/$defs/ci" }, "payload": { "type": "object" } } };
var schema33 = { "enum": ["embedded", "emulated", "dev_min"] };
var schema35 = { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^[a-z0-9][a-z0-9_-]{0,127}$", "u");
var pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern6 = new RegExp("^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$", "u");
var pattern7 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern8 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern11 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
var pattern9 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var pattern10 = new RegExp("^[0-9a-f]{64}$", "u");
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
        if (func2(data0) > 1024) {
          const err4 = { instancePath: instancePath + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern9.test(data0)) {
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
        if (func2(data1) > 1024) {
          const err8 = { instancePath: instancePath + "/version_id", schemaPath: "#/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data1) < 1) {
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
        if (!pattern10.test(data2)) {
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
var pattern16 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
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
    if (data.kafka_cluster_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.db_resource_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_resource_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.image_digest === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kafka_cluster_id" || key0 === "db_resource_id" || key0 === "image_digest")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.kafka_cluster_id !== void 0) {
      let data0 = data.kafka_cluster_id;
      const _errs3 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs4 = errors;
      if (typeof data0 === "string") {
        if (func2(data0) > 1024) {
          const err4 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs6 = errors;
      if (data0 !== null) {
        const err7 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
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
        const err8 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.db_resource_id !== void 0) {
      let data1 = data.db_resource_id;
      const _errs9 = errors;
      let valid2 = false;
      let passing1 = null;
      const _errs10 = errors;
      if (typeof data1 === "string") {
        if (func2(data1) > 1024) {
          const err9 = { instancePath: instancePath + "/db_resource_id", schemaPath: "#/properties/db_resource_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err10 = { instancePath: instancePath + "/db_resource_id", schemaPath: "#/properties/db_resource_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/db_resource_id", schemaPath: "#/properties/db_resource_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid1 = _errs10 === errors;
      if (_valid1) {
        valid2 = true;
        passing1 = 0;
      }
      const _errs12 = errors;
      if (data1 !== null) {
        const err12 = { instancePath: instancePath + "/db_resource_id", schemaPath: "#/properties/db_resource_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid1 = _errs12 === errors;
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
        const err13 = { instancePath: instancePath + "/db_resource_id", schemaPath: "#/properties/db_resource_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
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
    if (data.image_digest !== void 0) {
      let data2 = data.image_digest;
      const _errs15 = errors;
      let valid3 = false;
      let passing2 = null;
      const _errs16 = errors;
      if (typeof data2 === "string") {
        if (!pattern16.test(data2)) {
          const err14 = { instancePath: instancePath + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid2 = _errs16 === errors;
      if (_valid2) {
        valid3 = true;
        passing2 = 0;
      }
      const _errs19 = errors;
      if (data2 !== null) {
        const err16 = { instancePath: instancePath + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid2 = _errs19 === errors;
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
        const err17 = { instancePath: instancePath + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
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
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.handoff_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handoff_id" } };
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
    if (data.from_phase === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from_phase" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.to_phase === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to_phase" } };
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
    if (data.execution_id === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.verdict === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.overall_pass === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.verdict_ref === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict_ref" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.entry_gate === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entry_gate" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.phase_pass_matrix === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_pass_matrix" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.source_execution_ids === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_execution_ids" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.required_evidence_refs === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required_evidence_refs" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.registry_sha256 === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registry_sha256" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.epoch === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "epoch" } };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.ci === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.payload === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload" } };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err20 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.handoff_pack.v1" !== data.schema) {
        const err21 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.handoff_pack.v1" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data1 = data.substrate;
      if (!(data1 === "embedded" || data1 === "emulated" || data1 === "dev_min")) {
        const err22 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.handoff_id !== void 0) {
      let data2 = data.handoff_id;
      if (typeof data2 === "string") {
        if (func2(data2) > 128) {
          const err23 = { instancePath: instancePath + "/handoff_id", schemaPath: "#/properties/handoff_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err24 = { instancePath: instancePath + "/handoff_id", schemaPath: "#/properties/handoff_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,127}$" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/handoff_id", schemaPath: "#/properties/handoff_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.generated_at_utc !== void 0) {
      let data3 = data.generated_at_utc;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err26 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.from_phase !== void 0) {
      let data4 = data.from_phase;
      if (!(data4 === "M0" || data4 === "M1" || data4 === "M2" || data4 === "M3" || data4 === "M4" || data4 === "M5" || data4 === "M6" || data4 === "M7" || data4 === "M8" || data4 === "M9" || data4 === "M10")) {
        const err28 = { instancePath: instancePath + "/from_phase", schemaPath: "common.v1.schema.json#/$defs/plan_phase/enum", keyword: "enum", params: { allowedValues: schema35.enum } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.to_phase !== void 0) {
      let data5 = data.to_phase;
      if (!(data5 === "M0" || data5 === "M1" || data5 === "M2" || data5 === "M3" || data5 === "M4" || data5 === "M5" || data5 === "M6" || data5 === "M7" || data5 === "M8" || data5 === "M9" || data5 === "M10")) {
        const err29 = { instancePath: instancePath + "/to_phase", schemaPath: "common.v1.schema.json#/$defs/plan_phase/enum", keyword: "enum", params: { allowedValues: schema35.enum } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data6 = data.platform_run_id;
      if (typeof data6 === "string") {
        if (!pattern6.test(data6)) {
          const err30 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/run_or_none/pattern", keyword: "pattern", params: { pattern: "^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/run_or_none/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.scenario_run_id !== void 0) {
      let data7 = data.scenario_run_id;
      const _errs18 = errors;
      let valid6 = false;
      let passing0 = null;
      const _errs19 = errors;
      if (typeof data7 === "string") {
        if (!pattern7.test(data7)) {
          const err32 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      var _valid0 = _errs19 === errors;
      if (_valid0) {
        valid6 = true;
        passing0 = 0;
      }
      const _errs22 = errors;
      if (data7 !== null) {
        const err34 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      var _valid0 = _errs22 === errors;
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
        const err35 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
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
    if (data.execution_id !== void 0) {
      let data8 = data.execution_id;
      if (typeof data8 === "string") {
        if (!pattern8.test(data8)) {
          const err36 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.verdict !== void 0) {
      let data9 = data.verdict;
      if (!(data9 === "ADVANCE_TO_M1" || data9 === "ADVANCE_TO_M2" || data9 === "ADVANCE_TO_M3" || data9 === "ADVANCE_TO_M4" || data9 === "ADVANCE_TO_M5" || data9 === "ADVANCE_TO_M6" || data9 === "ADVANCE_TO_M7" || data9 === "ADVANCE_TO_M8" || data9 === "ADVANCE_TO_M9" || data9 === "ADVANCE_TO_M10")) {
        const err38 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema31.properties.verdict.enum } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.overall_pass !== void 0) {
      if (true !== data.overall_pass) {
        const err39 = { instancePath: instancePath + "/overall_pass", schemaPath: "#/properties/overall_pass/const", keyword: "const", params: { allowedValue: true } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.verdict_ref !== void 0) {
      if (!validate22(data.verdict_ref, { instancePath: instancePath + "/verdict_ref", parentData: data, parentDataProperty: "verdict_ref", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.entry_gate !== void 0) {
      if ("OPEN" !== data.entry_gate) {
        const err40 = { instancePath: instancePath + "/entry_gate", schemaPath: "#/properties/entry_gate/const", keyword: "const", params: { allowedValue: "OPEN" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.phase_pass_matrix !== void 0) {
      let data13 = data.phase_pass_matrix;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key1 in data13) {
          const _errs33 = errors;
          if (typeof key1 === "string") {
            if (!pattern11.test(key1)) {
              const err41 = { instancePath: instancePath + "/phase_pass_matrix", schemaPath: "#/properties/phase_pass_matrix/propertyNames/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          var valid9 = _errs33 === errors;
          if (!valid9) {
            const err42 = { instancePath: instancePath + "/phase_pass_matrix", schemaPath: "#/properties/phase_pass_matrix/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        for (const key2 in data13) {
          let data14 = data13[key2];
          if (!(data14 === "pass" || data14 === "fail" || data14 === "planned" || data14 === "not_applicable")) {
            const err43 = { instancePath: instancePath + "/phase_pass_matrix/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/phase_pass_matrix/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema31.properties.phase_pass_matrix.additionalProperties.enum } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/phase_pass_matrix", schemaPath: "#/properties/phase_pass_matrix/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.source_execution_ids !== void 0) {
      let data15 = data.source_execution_ids;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key3 in data15) {
          const _errs38 = errors;
          if (!(key3 === "M0" || key3 === "M1" || key3 === "M2" || key3 === "M3" || key3 === "M4" || key3 === "M5" || key3 === "M6" || key3 === "M7" || key3 === "M8" || key3 === "M9" || key3 === "M10")) {
            const err45 = { instancePath: instancePath + "/source_execution_ids", schemaPath: "#/properties/source_execution_ids/propertyNames/enum", keyword: "enum", params: { allowedValues: schema31.properties.source_execution_ids.propertyNames.enum }, propertyName: key3 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          var valid11 = _errs38 === errors;
          if (!valid11) {
            const err46 = { instancePath: instancePath + "/source_execution_ids", schemaPath: "#/properties/source_execution_ids/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        for (const key4 in data15) {
          let data16 = data15[key4];
          if (typeof data16 === "string") {
            if (!pattern8.test(data16)) {
              const err47 = { instancePath: instancePath + "/source_execution_ids/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/source_execution_ids/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/source_execution_ids", schemaPath: "#/properties/source_execution_ids/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.required_evidence_refs !== void 0) {
      let data17 = data.required_evidence_refs;
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          const err50 = { instancePath: instancePath + "/required_evidence_refs", schemaPath: "#/properties/required_evidence_refs/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data18 = data17[i0];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.name === void 0) {
              const err51 = { instancePath: instancePath + "/required_evidence_refs/" + i0, schemaPath: "#/properties/required_evidence_refs/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data18.key === void 0) {
              const err52 = { instancePath: instancePath + "/required_evidence_refs/" + i0, schemaPath: "#/properties/required_evidence_refs/items/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data18.version_id === void 0) {
              const err53 = { instancePath: instancePath + "/required_evidence_refs/" + i0, schemaPath: "#/properties/required_evidence_refs/items/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data18.sha256 === void 0) {
              const err54 = { instancePath: instancePath + "/required_evidence_refs/" + i0, schemaPath: "#/properties/required_evidence_refs/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            for (const key5 in data18) {
              if (!(key5 === "name" || key5 === "key" || key5 === "version_id" || key5 === "sha256")) {
                const err55 = { instancePath: instancePath + "/required_evidence_refs/" + i0, schemaPath: "#/properties/required_evidence_refs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data18.name !== void 0) {
              let data19 = data18.name;
              if (typeof data19 === "string") {
                if (func2(data19) > 1024) {
                  const err56 = { instancePath: instancePath + "/required_evidence_refs/" + i0 + "/name", schemaPath: "#/properties/required_evidence_refs/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (func2(data19) < 1) {
                  const err57 = { instancePath: instancePath + "/required_evidence_refs/" + i0 + "/name", schemaPath: "#/properties/required_evidence_refs/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              } else {
                const err58 = { instancePath: instancePath + "/required_evidence_refs/" + i0 + "/name", schemaPath: "#/properties/required_evidence_refs/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data18.key !== void 0) {
              let data20 = data18.key;
              if (typeof data20 === "string") {
                if (func2(data20) > 1024) {
                  const err59 = { instancePath: instancePath + "/required_evidence_refs/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                if (func2(data20) < 1) {
                  const err60 = { instancePath: instancePath + "/required_evidence_refs/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (!pattern9.test(data20)) {
                  const err61 = { instancePath: instancePath + "/required_evidence_refs/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/required_evidence_refs/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data18.version_id !== void 0) {
              let data21 = data18.version_id;
              if (typeof data21 === "string") {
                if (func2(data21) > 1024) {
                  const err63 = { instancePath: instancePath + "/required_evidence_refs/" + i0 + "/version_id", schemaPath: "#/properties/required_evidence_refs/items/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                if (func2(data21) < 1) {
                  const err64 = { instancePath: instancePath + "/required_evidence_refs/" + i0 + "/version_id", schemaPath: "#/properties/required_evidence_refs/items/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              } else {
                const err65 = { instancePath: instancePath + "/required_evidence_refs/" + i0 + "/version_id", schemaPath: "#/properties/required_evidence_refs/items/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data18.sha256 !== void 0) {
              let data22 = data18.sha256;
              if (typeof data22 === "string") {
                if (!pattern10.test(data22)) {
                  const err66 = { instancePath: instancePath + "/required_evidence_refs/" + i0 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              } else {
                const err67 = { instancePath: instancePath + "/required_evidence_refs/" + i0 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/required_evidence_refs/" + i0, schemaPath: "#/properties/required_evidence_refs/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/required_evidence_refs", schemaPath: "#/properties/required_evidence_refs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.registry_sha256 !== void 0) {
      let data23 = data.registry_sha256;
      if (typeof data23 === "string") {
        if (!pattern10.test(data23)) {
          const err70 = { instancePath: instancePath + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      } else {
        const err71 = { instancePath: instancePath + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data.epoch !== void 0) {
      if (!validate24(data.epoch, { instancePath: instancePath + "/epoch", parentData: data, parentDataProperty: "epoch", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.ci !== void 0) {
      let data25 = data.ci;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.repository === void 0) {
          const err72 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "repository" } };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        if (data25.workflow === void 0) {
          const err73 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow" } };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        if (data25.workflow_sha === void 0) {
          const err74 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow_sha" } };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        if (data25.run_id === void 0) {
          const err75 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_id" } };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        if (data25.run_attempt === void 0) {
          const err76 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_attempt" } };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
        if (data25.job === void 0) {
          const err77 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "job" } };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        if (data25.actor === void 0) {
          const err78 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "actor" } };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
        for (const key6 in data25) {
          if (!(key6 === "repository" || key6 === "workflow" || key6 === "workflow_sha" || key6 === "run_id" || key6 === "run_attempt" || key6 === "job" || key6 === "actor")) {
            const err79 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data25.repository !== void 0) {
          let data26 = data25.repository;
          if (typeof data26 === "string") {
            if (func2(data26) > 1024) {
              const err80 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (func2(data26) < 1) {
              const err81 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          } else {
            const err82 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data25.workflow !== void 0) {
          let data27 = data25.workflow;
          if (typeof data27 === "string") {
            if (func2(data27) > 1024) {
              const err83 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            if (func2(data27) < 1) {
              const err84 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          } else {
            const err85 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data25.workflow_sha !== void 0) {
          let data28 = data25.workflow_sha;
          if (typeof data28 === "string") {
            if (func2(data28) > 1024) {
              const err86 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            if (func2(data28) < 1) {
              const err87 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          } else {
            const err88 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data25.run_id !== void 0) {
          let data29 = data25.run_id;
          if (typeof data29 === "string") {
            if (func2(data29) > 1024) {
              const err89 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            if (func2(data29) < 1) {
              const err90 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          } else {
            const err91 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data25.run_attempt !== void 0) {
          let data30 = data25.run_attempt;
          if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
            const err92 = { instancePath: instancePath + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
          if (typeof data30 == "number" && isFinite(data30)) {
            if (data30 < 1 || isNaN(data30)) {
              const err93 = { instancePath: instancePath + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          }
        }
        if (data25.job !== void 0) {
          let data31 = data25.job;
          if (typeof data31 === "string") {
            if (func2(data31) > 1024) {
              const err94 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (func2(data31) < 1) {
              const err95 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
          } else {
            const err96 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data25.actor !== void 0) {
          let data32 = data25.actor;
          if (typeof data32 === "string") {
            if (func2(data32) > 1024) {
              const err97 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            if (func2(data32) < 1) {
              const err98 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
          } else {
            const err99 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
      } else {
        const err100 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
    }
    if (data.payload !== void 0) {
      let data33 = data.payload;
      if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
        const err101 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
  } else {
    const err102 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err102];
    } else {
      vErrors.push(err102);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/handoff_pack.v1.ts
var HandoffPackV1 = /* @__PURE__ */ documentSchema("handoff_pack.v1", handoff_pack_v1_validate_default);

export {
  HandoffPackV1
};
