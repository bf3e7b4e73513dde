import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __commonJS,
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// evidence-schemas/src/generated/lane_snapshot.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var lane_snapshot_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "lane_snapshot.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "lane", "phase", "plan_phase", "phase_id", "substrate", "platform_run_id", "execution_id", "attempt", "captured_at_utc", "started_at_utc", "completed_at_utc", "elapsed_seconds", "runtime_budget", "source_refs", "documents", "checks", "blockers", "overall_pass", "coverage", "registry_sha256", "epoch", "ci", "non_secret_policy", "payload"], "properties": { "schema": { "const": "fp.lane_snapshot.v1" }, "lane": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "phase": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "plan_phase": { "$ref": "common.v1.schema.json#/$defs/plan_phase" }, "phase_id": { "$ref": "common.v1.schema.json#/$defs/phase_id" }, "substrate": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/run_or_none" }, "execution_id": { "$ref": "common.v1.schema.json#/$defs/execution_id" }, "attempt": { "type": "integer", "minimum": 1 }, "captured_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "started_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "completed_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "elapsed_seconds": { "type": "number", "minimum": 0 }, "runtime_budget": { "$ref": "common.v1.schema.json#/$defs/runtime_budget" }, "source_refs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["lane", "key", "version_id", "sha256", "overall_pass", "blockers_count"], "properties": { "lane": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "key": { "$ref": "common.v1.schema.json#/$defs/object_key" }, "version_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "overall_pass": { "type": "boolean" }, "blockers_count": { "type": "integer", "minimum": 0 } } } }, "documents": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "key", "version_id", "sha256"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 256 }, "key": { "$ref": "common.v1.schema.json#/$defs/object_key" }, "version_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "maxItems": 40 }, "checks": { "type": "array", "items": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["id", "title", "expected", "observed", "pass", "outcome", "fails", "evidence"], "properties": { "id": { "$ref": "common.v1.schema.json#/$defs/check_id" }, "title": { "type": "string", "minLength": 1, "maxLength": 1024 }, "expected": {}, "observed": {}, "pass": { "const": true }, "outcome": { "const": "pass" }, "fails": { "$ref": "common.v1.schema.json#/$defs/blocker_code" }, "evidence": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "maxItems": 20 }, "severity": { "const": "BLOCKER" } } }, { "type": "object", "additionalProperties": false, "required": ["id", "title", "expected", "observed", "pass", "outcome", "fails", "evidence"], "properties": { "id": { "$ref": "common.v1.schema.json#/$defs/check_id" }, "title": { "type": "string", "minLength": 1, "maxLength": 1024 }, "expected": {}, "observed": {}, "pass": { "const": false }, "outcome": { "const": "fail" }, "fails": { "$ref": "common.v1.schema.json#/$defs/blocker_code" }, "evidence": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "maxItems": 20 }, "severity": { "const": "BLOCKER" } } }, { "type": "object", "additionalProperties": false, "required": ["id", "title", "expected", "observed", "pass", "reason", "outcome", "fails", "evidence"], "properties": { "id": { "$ref": "common.v1.schema.json#/$defs/check_id" }, "title": { "type": "string", "minLength": 1, "maxLength": 1024 }, "expected": {}, "observed": {}, "pass": { "const": false }, "reason": { "type": "string", "minLength": 1, "maxLength": 1024 }, "outcome": { "const": "planned" }, "fails": { "$ref": "common.v1.schema.json#/$defs/blocker_code" }, "evidence": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "maxItems": 20 }, "severity": { "const": "BLOCKER" } } }, { "type": "object", "additionalProperties": false, "required": ["id", "title", "expected", "observed", "pass", "reason", "outcome", "fails", "evidence"], "properties": { "id": { "$ref": "common.v1.schema.json#/$defs/check_id" }, "title": { "type": "string", "minLength": 1, "maxLength": 1024 }, "expected": {}, "observed": {}, "pass": { "const": false }, "reason": { "type": "string", "minLength": 1, "maxLength": 1024 }, "outcome": { "const": "not_applicable" }, "fails": { "$ref": "common.v1.schema.json#/$defs/blocker_code" }, "evidence": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "maxItems": 20 }, "severity": { "const": "BLOCKER" } } }] } }, "blockers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["code", "check_ids", "message", "closure_criteria"], "properties": { "code": { "$ref": "common.v1.schema.json#/$defs/blocker_code" }, "check_ids": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/check_id" }, "minItems": 1 }, "message": { "type": "string", "minLength": 1, "maxLength": 1024 }, "closure_criteria": { "type": "string", "minLength": 1, "maxLength": 1024 } } } }, "overall_pass": { "type": "boolean" }, "coverage": { "type": "object", "additionalProperties": false, "required": ["pass", "fail", "planned", "not_applicable", "planned_checks", "not_applicable_checks"], "properties": { "pass": { "type": "integer", "minimum": 0 }, "fail": { "type": "integer", "minimum": 0 }, "planned": { "type": "integer", "minimum": 0 }, "not_applicable": { "type": "integer", "minimum": 0 }, "planned_checks": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/check_id" } }, "not_applicable_checks": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/check_id" } } } }, "registry_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "epoch": { "$ref": "common.v1.schema.json#/$defs/epoch" }, "ci": { "$ref": "common.v1.schema.json#/$defs/ci" }, "non_secret_policy": { "$ref": "common.v1.schema.json#/$defs/non_secret_policy" }, "payload": { "type": "object" }, "scenario_run_id": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex32" }, { "type": "null" }] } }, "if": { "properties": { "plan_phase": { "enum": ["M0", "M1", "M2", "M3"] } } }, "then": true, "else": { "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" } } } };
var schema36 = { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] };
var schema37 = { "enum": ["pre-P(-1)", "P(-1)", "P0", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "certification"] };
var schema38 = { "enum": ["embedded", "emulated", "dev_min"] };
var pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern5 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
var pattern7 = new RegExp("^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$", "u");
var pattern8 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern9 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern13 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var pattern14 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern17 = new RegExp("^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$", "u");
var pattern18 = new RegExp("^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$", "u");
var pattern32 = new RegExp("^[0-9a-f]{32}$", "u");
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern30 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
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
        if (!pattern30.test(data2)) {
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
    if (data.scanner_version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scanner_version" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rules_sha256 === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules_sha256" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.hits === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hits" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "scanner_version" || key0 === "rules_sha256" || key0 === "hits")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.scanner_version !== void 0) {
      let data0 = data.scanner_version;
      if (typeof data0 === "string") {
        if (func2(data0) > 1024) {
          const err4 = { instancePath: instancePath + "/scanner_version", schemaPath: "#/properties/scanner_version/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/scanner_version", schemaPath: "#/properties/scanner_version/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/scanner_version", schemaPath: "#/properties/scanner_version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.rules_sha256 !== void 0) {
      let data1 = data.rules_sha256;
      if (typeof data1 === "string") {
        if (!pattern14.test(data1)) {
          const err7 = { instancePath: instancePath + "/rules_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/rules_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.hits !== void 0) {
      if (0 !== data.hits) {
        const err9 = { instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/const", keyword: "const", params: { allowedValue: 0 } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
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
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plan_phase !== void 0) {
      let data0 = data.plan_phase;
      if (!(data0 === "M0" || data0 === "M1" || data0 === "M2" || data0 === "M3")) {
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
  if (!_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.platform_run_id !== void 0) {
        let data1 = data.platform_run_id;
        if (typeof data1 === "string") {
          if (!pattern4.test(data1)) {
            const err1 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        } else {
          const err2 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
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
      props0.platform_run_id = true;
      props0.plan_phase = true;
    }
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.lane === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lane" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.phase === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.plan_phase === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_phase" } };
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
    if (data.substrate === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.execution_id === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.attempt === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.captured_at_utc === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
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
    if (data.completed_at_utc === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completed_at_utc" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.elapsed_seconds === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "elapsed_seconds" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.runtime_budget === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runtime_budget" } };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.source_refs === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_refs" } };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.documents === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "documents" } };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (data.checks === void 0) {
      const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" } };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    if (data.blockers === void 0) {
      const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blockers" } };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    if (data.overall_pass === void 0) {
      const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    if (data.coverage === void 0) {
      const err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coverage" } };
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
    if (data.registry_sha256 === void 0) {
      const err24 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registry_sha256" } };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    if (data.epoch === void 0) {
      const err25 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "epoch" } };
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
    if (data.ci === void 0) {
      const err26 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
    if (data.non_secret_policy === void 0) {
      const err27 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "non_secret_policy" } };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
    if (data.payload === void 0) {
      const err28 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload" } };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err29 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.lane_snapshot.v1" !== data.schema) {
        const err30 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.lane_snapshot.v1" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.lane !== void 0) {
      let data3 = data.lane;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err31 = { instancePath: instancePath + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.phase !== void 0) {
      let data4 = data.phase;
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          const err33 = { instancePath: instancePath + "/phase", schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/phase", schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.plan_phase !== void 0) {
      let data5 = data.plan_phase;
      if (!(data5 === "M0" || data5 === "M1" || data5 === "M2" || data5 === "M3" || data5 === "M4" || data5 === "M5" || data5 === "M6" || data5 === "M7" || data5 === "M8" || data5 === "M9" || data5 === "M10")) {
        const err35 = { instancePath: instancePath + "/plan_phase", schemaPath: "common.v1.schema.json#/$defs/plan_phase/enum", keyword: "enum", params: { allowedValues: schema36.enum } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      let data6 = data.phase_id;
      if (!(data6 === "pre-P(-1)" || data6 === "P(-1)" || data6 === "P0" || data6 === "P1" || data6 === "P2" || data6 === "P3" || data6 === "P4" || data6 === "P5" || data6 === "P6" || data6 === "P7" || data6 === "P8" || data6 === "P9" || data6 === "P10" || data6 === "P11" || data6 === "P12" || data6 === "certification")) {
        const err36 = { instancePath: instancePath + "/phase_id", schemaPath: "common.v1.schema.json#/$defs/phase_id/enum", keyword: "enum", params: { allowedValues: schema37.enum } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data7 = data.substrate;
      if (!(data7 === "embedded" || data7 === "emulated" || data7 === "dev_min")) {
        const err37 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema38.enum } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data8 = data.platform_run_id;
      if (typeof data8 === "string") {
        if (!pattern7.test(data8)) {
          const err38 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/run_or_none/pattern", keyword: "pattern", params: { pattern: "^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$" } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/run_or_none/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data9 = data.execution_id;
      if (typeof data9 === "string") {
        if (!pattern8.test(data9)) {
          const err40 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.attempt !== void 0) {
      let data10 = data.attempt;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err42 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 1 || isNaN(data10)) {
          const err43 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.captured_at_utc !== void 0) {
      let data11 = data.captured_at_utc;
      if (typeof data11 === "string") {
        if (!pattern9.test(data11)) {
          const err44 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.started_at_utc !== void 0) {
      let data12 = data.started_at_utc;
      if (typeof data12 === "string") {
        if (!pattern9.test(data12)) {
          const err46 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.completed_at_utc !== void 0) {
      let data13 = data.completed_at_utc;
      if (typeof data13 === "string") {
        if (!pattern9.test(data13)) {
          const err48 = { instancePath: instancePath + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      } else {
        const err49 = { instancePath: instancePath + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.elapsed_seconds !== void 0) {
      let data14 = data.elapsed_seconds;
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          const err50 = { instancePath: instancePath + "/elapsed_seconds", schemaPath: "#/properties/elapsed_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      } else {
        const err51 = { instancePath: instancePath + "/elapsed_seconds", schemaPath: "#/properties/elapsed_seconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.runtime_budget !== void 0) {
      let data15 = data.runtime_budget;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.budget_seconds === void 0) {
          const err52 = { instancePath: instancePath + "/runtime_budget", schemaPath: "common.v1.schema.json#/$defs/runtime_budget/required", keyword: "required", params: { missingProperty: "budget_seconds" } };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data15.elapsed_seconds === void 0) {
          const err53 = { instancePath: instancePath + "/runtime_budget", schemaPath: "common.v1.schema.json#/$defs/runtime_budget/required", keyword: "required", params: { missingProperty: "elapsed_seconds" } };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (data15.budget_pass === void 0) {
          const err54 = { instancePath: instancePath + "/runtime_budget", schemaPath: "common.v1.schema.json#/$defs/runtime_budget/required", keyword: "required", params: { missingProperty: "budget_pass" } };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        for (const key1 in data15) {
          if (!(key1 === "budget_seconds" || key1 === "elapsed_seconds" || key1 === "budget_pass")) {
            const err55 = { instancePath: instancePath + "/runtime_budget", schemaPath: "common.v1.schema.json#/$defs/runtime_budget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data15.budget_seconds !== void 0) {
          let data16 = data15.budget_seconds;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err56 = { instancePath: instancePath + "/runtime_budget/budget_seconds", schemaPath: "common.v1.schema.json#/$defs/runtime_budget/properties/budget_seconds/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 < 1 || isNaN(data16)) {
              const err57 = { instancePath: instancePath + "/runtime_budget/budget_seconds", schemaPath: "common.v1.schema.json#/$defs/runtime_budget/properties/budget_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
        }
        if (data15.elapsed_seconds !== void 0) {
          let data17 = data15.elapsed_seconds;
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 0 || isNaN(data17)) {
              const err58 = { instancePath: instancePath + "/runtime_budget/elapsed_seconds", schemaPath: "common.v1.schema.json#/$defs/runtime_budget/properties/elapsed_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/runtime_budget/elapsed_seconds", schemaPath: "common.v1.schema.json#/$defs/runtime_budget/properties/elapsed_seconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data15.budget_pass !== void 0) {
          if (typeof data15.budget_pass !== "boolean") {
            const err60 = { instancePath: instancePath + "/runtime_budget/budget_pass", schemaPath: "common.v1.schema.json#/$defs/runtime_budget/properties/budget_pass/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/runtime_budget", schemaPath: "common.v1.schema.json#/$defs/runtime_budget/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.source_refs !== void 0) {
      let data19 = data.source_refs;
      if (Array.isArray(data19)) {
        const len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data20 = data19[i0];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.lane === void 0) {
              const err62 = { instancePath: instancePath + "/source_refs/" + i0, schemaPath: "#/properties/source_refs/items/required", keyword: "required", params: { missingProperty: "lane" } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data20.key === void 0) {
              const err63 = { instancePath: instancePath + "/source_refs/" + i0, schemaPath: "#/properties/source_refs/items/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data20.version_id === void 0) {
              const err64 = { instancePath: instancePath + "/source_refs/" + i0, schemaPath: "#/properties/source_refs/items/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data20.sha256 === void 0) {
              const err65 = { instancePath: instancePath + "/source_refs/" + i0, schemaPath: "#/properties/source_refs/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data20.overall_pass === void 0) {
              const err66 = { instancePath: instancePath + "/source_refs/" + i0, schemaPath: "#/properties/source_refs/items/required", keyword: "required", params: { missingProperty: "overall_pass" } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data20.blockers_count === void 0) {
              const err67 = { instancePath: instancePath + "/source_refs/" + i0, schemaPath: "#/properties/source_refs/items/required", keyword: "required", params: { missingProperty: "blockers_count" } };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            for (const key2 in data20) {
              if (!(key2 === "lane" || key2 === "key" || key2 === "version_id" || key2 === "sha256" || key2 === "overall_pass" || key2 === "blockers_count")) {
                const err68 = { instancePath: instancePath + "/source_refs/" + i0, schemaPath: "#/properties/source_refs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data20.lane !== void 0) {
              let data21 = data20.lane;
              if (typeof data21 === "string") {
                if (!pattern5.test(data21)) {
                  const err69 = { instancePath: instancePath + "/source_refs/" + i0 + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/source_refs/" + i0 + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data20.key !== void 0) {
              let data22 = data20.key;
              if (typeof data22 === "string") {
                if (func2(data22) > 1024) {
                  const err71 = { instancePath: instancePath + "/source_refs/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                if (func2(data22) < 1) {
                  const err72 = { instancePath: instancePath + "/source_refs/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (!pattern13.test(data22)) {
                  const err73 = { instancePath: instancePath + "/source_refs/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              } else {
                const err74 = { instancePath: instancePath + "/source_refs/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data20.version_id !== void 0) {
              let data23 = data20.version_id;
              if (typeof data23 === "string") {
                if (func2(data23) > 1024) {
                  const err75 = { instancePath: instancePath + "/source_refs/" + i0 + "/version_id", schemaPath: "#/properties/source_refs/items/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
                if (func2(data23) < 1) {
                  const err76 = { instancePath: instancePath + "/source_refs/" + i0 + "/version_id", schemaPath: "#/properties/source_refs/items/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              } else {
                const err77 = { instancePath: instancePath + "/source_refs/" + i0 + "/version_id", schemaPath: "#/properties/source_refs/items/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data20.sha256 !== void 0) {
              let data24 = data20.sha256;
              if (typeof data24 === "string") {
                if (!pattern14.test(data24)) {
                  const err78 = { instancePath: instancePath + "/source_refs/" + i0 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              } else {
                const err79 = { instancePath: instancePath + "/source_refs/" + i0 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data20.overall_pass !== void 0) {
              if (typeof data20.overall_pass !== "boolean") {
                const err80 = { instancePath: instancePath + "/source_refs/" + i0 + "/overall_pass", schemaPath: "#/properties/source_refs/items/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data20.blockers_count !== void 0) {
              let data26 = data20.blockers_count;
              if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                const err81 = { instancePath: instancePath + "/source_refs/" + i0 + "/blockers_count", schemaPath: "#/properties/source_refs/items/properties/blockers_count/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
              if (typeof data26 == "number" && isFinite(data26)) {
                if (data26 < 0 || isNaN(data26)) {
                  const err82 = { instancePath: instancePath + "/source_refs/" + i0 + "/blockers_count", schemaPath: "#/properties/source_refs/items/properties/blockers_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err83 = { instancePath: instancePath + "/source_refs/" + i0, schemaPath: "#/properties/source_refs/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
      } else {
        const err84 = { instancePath: instancePath + "/source_refs", schemaPath: "#/properties/source_refs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
    if (data.documents !== void 0) {
      let data27 = data.documents;
      if (Array.isArray(data27)) {
        if (data27.length > 40) {
          const err85 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 40 } };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        const len1 = data27.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data28 = data27[i1];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.name === void 0) {
              const err86 = { instancePath: instancePath + "/documents/" + i1, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            if (data28.key === void 0) {
              const err87 = { instancePath: instancePath + "/documents/" + i1, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
            if (data28.version_id === void 0) {
              const err88 = { instancePath: instancePath + "/documents/" + i1, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (data28.sha256 === void 0) {
              const err89 = { instancePath: instancePath + "/documents/" + i1, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            for (const key3 in data28) {
              if (!(key3 === "name" || key3 === "key" || key3 === "version_id" || key3 === "sha256")) {
                const err90 = { instancePath: instancePath + "/documents/" + i1, schemaPath: "#/properties/documents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data28.name !== void 0) {
              let data29 = data28.name;
              if (typeof data29 === "string") {
                if (func2(data29) > 256) {
                  const err91 = { instancePath: instancePath + "/documents/" + i1 + "/name", schemaPath: "#/properties/documents/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
                if (func2(data29) < 1) {
                  const err92 = { instancePath: instancePath + "/documents/" + i1 + "/name", schemaPath: "#/properties/documents/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
              } else {
                const err93 = { instancePath: instancePath + "/documents/" + i1 + "/name", schemaPath: "#/properties/documents/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data28.key !== void 0) {
              let data30 = data28.key;
              if (typeof data30 === "string") {
                if (func2(data30) > 1024) {
                  const err94 = { instancePath: instancePath + "/documents/" + i1 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
                if (func2(data30) < 1) {
                  const err95 = { instancePath: instancePath + "/documents/" + i1 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
                if (!pattern13.test(data30)) {
                  const err96 = { instancePath: instancePath + "/documents/" + i1 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              } else {
                const err97 = { instancePath: instancePath + "/documents/" + i1 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data28.version_id !== void 0) {
              let data31 = data28.version_id;
              if (typeof data31 === "string") {
                if (func2(data31) > 1024) {
                  const err98 = { instancePath: instancePath + "/documents/" + i1 + "/version_id", schemaPath: "#/properties/documents/items/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
                if (func2(data31) < 1) {
                  const err99 = { instancePath: instancePath + "/documents/" + i1 + "/version_id", schemaPath: "#/properties/documents/items/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              } else {
                const err100 = { instancePath: instancePath + "/documents/" + i1 + "/version_id", schemaPath: "#/properties/documents/items/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if (data28.sha256 !== void 0) {
              let data32 = data28.sha256;
              if (typeof data32 === "string") {
                if (!pattern14.test(data32)) {
                  const err101 = { instancePath: instancePath + "/documents/" + i1 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
              } else {
                const err102 = { instancePath: instancePath + "/documents/" + i1 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
          } else {
            const err103 = { instancePath: instancePath + "/documents/" + i1, schemaPath: "#/properties/documents/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
      } else {
        const err104 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
    }
    if (data.checks !== void 0) {
      let data33 = data.checks;
      if (Array.isArray(data33)) {
        const len2 = data33.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data34 = data33[i2];
          const _errs89 = errors;
          let valid30 = false;
          let passing0 = null;
          const _errs90 = errors;
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.id === void 0) {
              const err105 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/0/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (data34.title === void 0) {
              const err106 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/0/required", keyword: "required", params: { missingProperty: "title" } };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            if (data34.expected === void 0) {
              const err107 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/0/required", keyword: "required", params: { missingProperty: "expected" } };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
            if (data34.observed === void 0) {
              const err108 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/0/required", keyword: "required", params: { missingProperty: "observed" } };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
            if (data34.pass === void 0) {
              const err109 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/0/required", keyword: "required", params: { missingProperty: "pass" } };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
            if (data34.outcome === void 0) {
              const err110 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/0/required", keyword: "required", params: { missingProperty: "outcome" } };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
            if (data34.fails === void 0) {
              const err111 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/0/required", keyword: "required", params: { missingProperty: "fails" } };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            if (data34.evidence === void 0) {
              const err112 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/0/required", keyword: "required", params: { missingProperty: "evidence" } };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
            for (const key4 in data34) {
              if (!func1.call(schema31.properties.checks.items.oneOf[0].properties, key4)) {
                const err113 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data34.id !== void 0) {
              let data35 = data34.id;
              if (typeof data35 === "string") {
                if (!pattern17.test(data35)) {
                  const err114 = { instancePath: instancePath + "/checks/" + i2 + "/id", schemaPath: "common.v1.schema.json#/$defs/check_id/pattern", keyword: "pattern", params: { pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$" } };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
              } else {
                const err115 = { instancePath: instancePath + "/checks/" + i2 + "/id", schemaPath: "common.v1.schema.json#/$defs/check_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data34.title !== void 0) {
              let data36 = data34.title;
              if (typeof data36 === "string") {
                if (func2(data36) > 1024) {
                  const err116 = { instancePath: instancePath + "/checks/" + i2 + "/title", schemaPath: "#/properties/checks/items/oneOf/0/properties/title/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
                if (func2(data36) < 1) {
                  const err117 = { instancePath: instancePath + "/checks/" + i2 + "/title", schemaPath: "#/properties/checks/items/oneOf/0/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              } else {
                const err118 = { instancePath: instancePath + "/checks/" + i2 + "/title", schemaPath: "#/properties/checks/items/oneOf/0/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
            if (data34.pass !== void 0) {
              if (true !== data34.pass) {
                const err119 = { instancePath: instancePath + "/checks/" + i2 + "/pass", schemaPath: "#/properties/checks/items/oneOf/0/properties/pass/const", keyword: "const", params: { allowedValue: true } };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
            if (data34.outcome !== void 0) {
              if ("pass" !== data34.outcome) {
                const err120 = { instancePath: instancePath + "/checks/" + i2 + "/outcome", schemaPath: "#/properties/checks/items/oneOf/0/properties/outcome/const", keyword: "const", params: { allowedValue: "pass" } };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data34.fails !== void 0) {
              let data39 = data34.fails;
              if (typeof data39 === "string") {
                if (!pattern18.test(data39)) {
                  const err121 = { instancePath: instancePath + "/checks/" + i2 + "/fails", schemaPath: "common.v1.schema.json#/$defs/blocker_code/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$" } };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
              } else {
                const err122 = { instancePath: instancePath + "/checks/" + i2 + "/fails", schemaPath: "common.v1.schema.json#/$defs/blocker_code/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
            if (data34.evidence !== void 0) {
              let data40 = data34.evidence;
              if (Array.isArray(data40)) {
                if (data40.length > 20) {
                  const err123 = { instancePath: instancePath + "/checks/" + i2 + "/evidence", schemaPath: "#/properties/checks/items/oneOf/0/properties/evidence/maxItems", keyword: "maxItems", params: { limit: 20 } };
                  if (vErrors === null) {
                    vErrors = [err123];
                  } else {
                    vErrors.push(err123);
                  }
                  errors++;
                }
                const len3 = data40.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data41 = data40[i3];
                  if (typeof data41 === "string") {
                    if (func2(data41) > 1024) {
                      const err124 = { instancePath: instancePath + "/checks/" + i2 + "/evidence/" + i3, schemaPath: "#/properties/checks/items/oneOf/0/properties/evidence/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      if (vErrors === null) {
                        vErrors = [err124];
                      } else {
                        vErrors.push(err124);
                      }
                      errors++;
                    }
                    if (func2(data41) < 1) {
                      const err125 = { instancePath: instancePath + "/checks/" + i2 + "/evidence/" + i3, schemaPath: "#/properties/checks/items/oneOf/0/properties/evidence/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err125];
                      } else {
                        vErrors.push(err125);
                      }
                      errors++;
                    }
                  } else {
                    const err126 = { instancePath: instancePath + "/checks/" + i2 + "/evidence/" + i3, schemaPath: "#/properties/checks/items/oneOf/0/properties/evidence/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err126];
                    } else {
                      vErrors.push(err126);
                    }
                    errors++;
                  }
                }
              } else {
                const err127 = { instancePath: instancePath + "/checks/" + i2 + "/evidence", schemaPath: "#/properties/checks/items/oneOf/0/properties/evidence/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data34.severity !== void 0) {
              if ("BLOCKER" !== data34.severity) {
                const err128 = { instancePath: instancePath + "/checks/" + i2 + "/severity", schemaPath: "#/properties/checks/items/oneOf/0/properties/severity/const", keyword: "const", params: { allowedValue: "BLOCKER" } };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
          } else {
            const err129 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
          var _valid1 = _errs90 === errors;
          if (_valid1) {
            valid30 = true;
            passing0 = 0;
            var props1 = true;
          }
          const _errs108 = errors;
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.id === void 0) {
              const err130 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/1/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
            if (data34.title === void 0) {
              const err131 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/1/required", keyword: "required", params: { missingProperty: "title" } };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
            if (data34.expected === void 0) {
              const err132 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/1/required", keyword: "required", params: { missingProperty: "expected" } };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
            if (data34.observed === void 0) {
              const err133 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/1/required", keyword: "required", params: { missingProperty: "observed" } };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
            if (data34.pass === void 0) {
              const err134 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/1/required", keyword: "required", params: { missingProperty: "pass" } };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
            if (data34.outcome === void 0) {
              const err135 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/1/required", keyword: "required", params: { missingProperty: "outcome" } };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
            if (data34.fails === void 0) {
              const err136 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/1/required", keyword: "required", params: { missingProperty: "fails" } };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
            if (data34.evidence === void 0) {
              const err137 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/1/required", keyword: "required", params: { missingProperty: "evidence" } };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            for (const key5 in data34) {
              if (!func1.call(schema31.properties.checks.items.oneOf[1].properties, key5)) {
                const err138 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
            if (data34.id !== void 0) {
              let data43 = data34.id;
              if (typeof data43 === "string") {
                if (!pattern17.test(data43)) {
                  const err139 = { instancePath: instancePath + "/checks/" + i2 + "/id", schemaPath: "common.v1.schema.json#/$defs/check_id/pattern", keyword: "pattern", params: { pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$" } };
                  if (vErrors === null) {
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
              } else {
                const err140 = { instancePath: instancePath + "/checks/" + i2 + "/id", schemaPath: "common.v1.schema.json#/$defs/check_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if (data34.title !== void 0) {
              let data44 = data34.title;
              if (typeof data44 === "string") {
                if (func2(data44) > 1024) {
                  const err141 = { instancePath: instancePath + "/checks/" + i2 + "/title", schemaPath: "#/properties/checks/items/oneOf/1/properties/title/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
                if (func2(data44) < 1) {
                  const err142 = { instancePath: instancePath + "/checks/" + i2 + "/title", schemaPath: "#/properties/checks/items/oneOf/1/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
              } else {
                const err143 = { instancePath: instancePath + "/checks/" + i2 + "/title", schemaPath: "#/properties/checks/items/oneOf/1/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
            if (data34.pass !== void 0) {
              if (false !== data34.pass) {
                const err144 = { instancePath: instancePath + "/checks/" + i2 + "/pass", schemaPath: "#/properties/checks/items/oneOf/1/properties/pass/const", keyword: "const", params: { allowedValue: false } };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
            }
            if (data34.outcome !== void 0) {
              if ("fail" !== data34.outcome) {
                const err145 = { instancePath: instancePath + "/checks/" + i2 + "/outcome", schemaPath: "#/properties/checks/items/oneOf/1/properties/outcome/const", keyword: "const", params: { allowedValue: "fail" } };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
            }
            if (data34.fails !== void 0) {
              let data47 = data34.fails;
              if (typeof data47 === "string") {
                if (!pattern18.test(data47)) {
                  const err146 = { instancePath: instancePath + "/checks/" + i2 + "/fails", schemaPath: "common.v1.schema.json#/$defs/blocker_code/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$" } };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
              } else {
                const err147 = { instancePath: instancePath + "/checks/" + i2 + "/fails", schemaPath: "common.v1.schema.json#/$defs/blocker_code/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err147];
                } else {
                  vErrors.push(err147);
                }
                errors++;
              }
            }
            if (data34.evidence !== void 0) {
              let data48 = data34.evidence;
              if (Array.isArray(data48)) {
                if (data48.length > 20) {
                  const err148 = { instancePath: instancePath + "/checks/" + i2 + "/evidence", schemaPath: "#/properties/checks/items/oneOf/1/properties/evidence/maxItems", keyword: "maxItems", params: { limit: 20 } };
                  if (vErrors === null) {
                    vErrors = [err148];
                  } else {
                    vErrors.push(err148);
                  }
                  errors++;
                }
                const len4 = data48.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data49 = data48[i4];
                  if (typeof data49 === "string") {
                    if (func2(data49) > 1024) {
                      const err149 = { instancePath: instancePath + "/checks/" + i2 + "/evidence/" + i4, schemaPath: "#/properties/checks/items/oneOf/1/properties/evidence/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      if (vErrors === null) {
                        vErrors = [err149];
                      } else {
                        vErrors.push(err149);
                      }
                      errors++;
                    }
                    if (func2(data49) < 1) {
                      const err150 = { instancePath: instancePath + "/checks/" + i2 + "/evidence/" + i4, schemaPath: "#/properties/checks/items/oneOf/1/properties/evidence/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err150];
                      } else {
                        vErrors.push(err150);
                      }
                      errors++;
                    }
                  } else {
                    const err151 = { instancePath: instancePath + "/checks/" + i2 + "/evidence/" + i4, schemaPath: "#/properties/checks/items/oneOf/1/properties/evidence/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                }
              } else {
                const err152 = { instancePath: instancePath + "/checks/" + i2 + "/evidence", schemaPath: "#/properties/checks/items/oneOf/1/properties/evidence/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
            }
            if (data34.severity !== void 0) {
              if ("BLOCKER" !== data34.severity) {
                const err153 = { instancePath: instancePath + "/checks/" + i2 + "/severity", schemaPath: "#/properties/checks/items/oneOf/1/properties/severity/const", keyword: "const", params: { allowedValue: "BLOCKER" } };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
          } else {
            const err154 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
          var _valid1 = _errs108 === errors;
          if (_valid1 && valid30) {
            valid30 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid1) {
              valid30 = true;
              passing0 = 1;
              if (props1 !== true) {
                props1 = true;
              }
            }
            const _errs126 = errors;
            if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
              if (data34.id === void 0) {
                const err155 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/2/required", keyword: "required", params: { missingProperty: "id" } };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
              if (data34.title === void 0) {
                const err156 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/2/required", keyword: "required", params: { missingProperty: "title" } };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
              if (data34.expected === void 0) {
                const err157 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/2/required", keyword: "required", params: { missingProperty: "expected" } };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
              if (data34.observed === void 0) {
                const err158 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/2/required", keyword: "required", params: { missingProperty: "observed" } };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
              if (data34.pass === void 0) {
                const err159 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/2/required", keyword: "required", params: { missingProperty: "pass" } };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
              if (data34.reason === void 0) {
                const err160 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/2/required", keyword: "required", params: { missingProperty: "reason" } };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
              if (data34.outcome === void 0) {
                const err161 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/2/required", keyword: "required", params: { missingProperty: "outcome" } };
                if (vErrors === null) {
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
              if (data34.fails === void 0) {
                const err162 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/2/required", keyword: "required", params: { missingProperty: "fails" } };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
              if (data34.evidence === void 0) {
                const err163 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/2/required", keyword: "required", params: { missingProperty: "evidence" } };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
              for (const key6 in data34) {
                if (!func1.call(schema31.properties.checks.items.oneOf[2].properties, key6)) {
                  const err164 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                  if (vErrors === null) {
                    vErrors = [err164];
                  } else {
                    vErrors.push(err164);
                  }
                  errors++;
                }
              }
              if (data34.id !== void 0) {
                let data51 = data34.id;
                if (typeof data51 === "string") {
                  if (!pattern17.test(data51)) {
                    const err165 = { instancePath: instancePath + "/checks/" + i2 + "/id", schemaPath: "common.v1.schema.json#/$defs/check_id/pattern", keyword: "pattern", params: { pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$" } };
                    if (vErrors === null) {
                      vErrors = [err165];
                    } else {
                      vErrors.push(err165);
                    }
                    errors++;
                  }
                } else {
                  const err166 = { instancePath: instancePath + "/checks/" + i2 + "/id", schemaPath: "common.v1.schema.json#/$defs/check_id/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err166];
                  } else {
                    vErrors.push(err166);
                  }
                  errors++;
                }
              }
              if (data34.title !== void 0) {
                let data52 = data34.title;
                if (typeof data52 === "string") {
                  if (func2(data52) > 1024) {
                    const err167 = { instancePath: instancePath + "/checks/" + i2 + "/title", schemaPath: "#/properties/checks/items/oneOf/2/properties/title/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    if (vErrors === null) {
                      vErrors = [err167];
                    } else {
                      vErrors.push(err167);
                    }
                    errors++;
                  }
                  if (func2(data52) < 1) {
                    const err168 = { instancePath: instancePath + "/checks/" + i2 + "/title", schemaPath: "#/properties/checks/items/oneOf/2/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err168];
                    } else {
                      vErrors.push(err168);
                    }
                    errors++;
                  }
                } else {
                  const err169 = { instancePath: instancePath + "/checks/" + i2 + "/title", schemaPath: "#/properties/checks/items/oneOf/2/properties/title/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
              }
              if (data34.pass !== void 0) {
                if (false !== data34.pass) {
                  const err170 = { instancePath: instancePath + "/checks/" + i2 + "/pass", schemaPath: "#/properties/checks/items/oneOf/2/properties/pass/const", keyword: "const", params: { allowedValue: false } };
                  if (vErrors === null) {
                    vErrors = [err170];
                  } else {
                    vErrors.push(err170);
                  }
                  errors++;
                }
              }
              if (data34.reason !== void 0) {
                let data54 = data34.reason;
                if (typeof data54 === "string") {
                  if (func2(data54) > 1024) {
                    const err171 = { instancePath: instancePath + "/checks/" + i2 + "/reason", schemaPath: "#/properties/checks/items/oneOf/2/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    if (vErrors === null) {
                      vErrors = [err171];
                    } else {
                      vErrors.push(err171);
                    }
                    errors++;
                  }
                  if (func2(data54) < 1) {
                    const err172 = { instancePath: instancePath + "/checks/" + i2 + "/reason", schemaPath: "#/properties/checks/items/oneOf/2/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                } else {
                  const err173 = { instancePath: instancePath + "/checks/" + i2 + "/reason", schemaPath: "#/properties/checks/items/oneOf/2/properties/reason/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err173];
                  } else {
                    vErrors.push(err173);
                  }
                  errors++;
                }
              }
              if (data34.outcome !== void 0) {
                if ("planned" !== data34.outcome) {
                  const err174 = { instancePath: instancePath + "/checks/" + i2 + "/outcome", schemaPath: "#/properties/checks/items/oneOf/2/properties/outcome/const", keyword: "const", params: { allowedValue: "planned" } };
                  if (vErrors === null) {
                    vErrors = [err174];
                  } else {
                    vErrors.push(err174);
                  }
                  errors++;
                }
              }
              if (data34.fails !== void 0) {
                let data56 = data34.fails;
                if (typeof data56 === "string") {
                  if (!pattern18.test(data56)) {
                    const err175 = { instancePath: instancePath + "/checks/" + i2 + "/fails", schemaPath: "common.v1.schema.json#/$defs/blocker_code/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$" } };
                    if (vErrors === null) {
                      vErrors = [err175];
                    } else {
                      vErrors.push(err175);
                    }
                    errors++;
                  }
                } else {
                  const err176 = { instancePath: instancePath + "/checks/" + i2 + "/fails", schemaPath: "common.v1.schema.json#/$defs/blocker_code/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err176];
                  } else {
                    vErrors.push(err176);
                  }
                  errors++;
                }
              }
              if (data34.evidence !== void 0) {
                let data57 = data34.evidence;
                if (Array.isArray(data57)) {
                  if (data57.length > 20) {
                    const err177 = { instancePath: instancePath + "/checks/" + i2 + "/evidence", schemaPath: "#/properties/checks/items/oneOf/2/properties/evidence/maxItems", keyword: "maxItems", params: { limit: 20 } };
                    if (vErrors === null) {
                      vErrors = [err177];
                    } else {
                      vErrors.push(err177);
                    }
                    errors++;
                  }
                  const len5 = data57.length;
                  for (let i5 = 0; i5 < len5; i5++) {
                    let data58 = data57[i5];
                    if (typeof data58 === "string") {
                      if (func2(data58) > 1024) {
                        const err178 = { instancePath: instancePath + "/checks/" + i2 + "/evidence/" + i5, schemaPath: "#/properties/checks/items/oneOf/2/properties/evidence/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        if (vErrors === null) {
                          vErrors = [err178];
                        } else {
                          vErrors.push(err178);
                        }
                        errors++;
                      }
                      if (func2(data58) < 1) {
                        const err179 = { instancePath: instancePath + "/checks/" + i2 + "/evidence/" + i5, schemaPath: "#/properties/checks/items/oneOf/2/properties/evidence/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err179];
                        } else {
                          vErrors.push(err179);
                        }
                        errors++;
                      }
                    } else {
                      const err180 = { instancePath: instancePath + "/checks/" + i2 + "/evidence/" + i5, schemaPath: "#/properties/checks/items/oneOf/2/properties/evidence/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err180];
                      } else {
                        vErrors.push(err180);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err181 = { instancePath: instancePath + "/checks/" + i2 + "/evidence", schemaPath: "#/properties/checks/items/oneOf/2/properties/evidence/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err181];
                  } else {
                    vErrors.push(err181);
                  }
                  errors++;
                }
              }
              if (data34.severity !== void 0) {
                if ("BLOCKER" !== data34.severity) {
                  const err182 = { instancePath: instancePath + "/checks/" + i2 + "/severity", schemaPath: "#/properties/checks/items/oneOf/2/properties/severity/const", keyword: "const", params: { allowedValue: "BLOCKER" } };
                  if (vErrors === null) {
                    vErrors = [err182];
                  } else {
                    vErrors.push(err182);
                  }
                  errors++;
                }
              }
            } else {
              const err183 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err183];
              } else {
                vErrors.push(err183);
              }
              errors++;
            }
            var _valid1 = _errs126 === errors;
            if (_valid1 && valid30) {
              valid30 = false;
              passing0 = [passing0, 2];
            } else {
              if (_valid1) {
                valid30 = true;
                passing0 = 2;
                if (props1 !== true) {
                  props1 = true;
                }
              }
              const _errs146 = errors;
              if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                if (data34.id === void 0) {
                  const err184 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/3/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err184];
                  } else {
                    vErrors.push(err184);
                  }
                  errors++;
                }
                if (data34.title === void 0) {
                  const err185 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/3/required", keyword: "required", params: { missingProperty: "title" } };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
                if (data34.expected === void 0) {
                  const err186 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/3/required", keyword: "required", params: { missingProperty: "expected" } };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
                if (data34.observed === void 0) {
                  const err187 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/3/required", keyword: "required", params: { missingProperty: "observed" } };
                  if (vErrors === null) {
                    vErrors = [err187];
                  } else {
                    vErrors.push(err187);
                  }
                  errors++;
                }
                if (data34.pass === void 0) {
                  const err188 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/3/required", keyword: "required", params: { missingProperty: "pass" } };
                  if (vErrors === null) {
                    vErrors = [err188];
                  } else {
                    vErrors.push(err188);
                  }
                  errors++;
                }
                if (data34.reason === void 0) {
                  const err189 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/3/required", keyword: "required", params: { missingProperty: "reason" } };
                  if (vErrors === null) {
                    vErrors = [err189];
                  } else {
                    vErrors.push(err189);
                  }
                  errors++;
                }
                if (data34.outcome === void 0) {
                  const err190 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/3/required", keyword: "required", params: { missingProperty: "outcome" } };
                  if (vErrors === null) {
                    vErrors = [err190];
                  } else {
                    vErrors.push(err190);
                  }
                  errors++;
                }
                if (data34.fails === void 0) {
                  const err191 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/3/required", keyword: "required", params: { missingProperty: "fails" } };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
                if (data34.evidence === void 0) {
                  const err192 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/3/required", keyword: "required", params: { missingProperty: "evidence" } };
                  if (vErrors === null) {
                    vErrors = [err192];
                  } else {
                    vErrors.push(err192);
                  }
                  errors++;
                }
                for (const key7 in data34) {
                  if (!func1.call(schema31.properties.checks.items.oneOf[3].properties, key7)) {
                    const err193 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                    if (vErrors === null) {
                      vErrors = [err193];
                    } else {
                      vErrors.push(err193);
                    }
                    errors++;
                  }
                }
                if (data34.id !== void 0) {
                  let data60 = data34.id;
                  if (typeof data60 === "string") {
                    if (!pattern17.test(data60)) {
                      const err194 = { instancePath: instancePath + "/checks/" + i2 + "/id", schemaPath: "common.v1.schema.json#/$defs/check_id/pattern", keyword: "pattern", params: { pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$" } };
                      if (vErrors === null) {
                        vErrors = [err194];
                      } else {
                        vErrors.push(err194);
                      }
                      errors++;
                    }
                  } else {
                    const err195 = { instancePath: instancePath + "/checks/" + i2 + "/id", schemaPath: "common.v1.schema.json#/$defs/check_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err195];
                    } else {
                      vErrors.push(err195);
                    }
                    errors++;
                  }
                }
                if (data34.title !== void 0) {
                  let data61 = data34.title;
                  if (typeof data61 === "string") {
                    if (func2(data61) > 1024) {
                      const err196 = { instancePath: instancePath + "/checks/" + i2 + "/title", schemaPath: "#/properties/checks/items/oneOf/3/properties/title/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      if (vErrors === null) {
                        vErrors = [err196];
                      } else {
                        vErrors.push(err196);
                      }
                      errors++;
                    }
                    if (func2(data61) < 1) {
                      const err197 = { instancePath: instancePath + "/checks/" + i2 + "/title", schemaPath: "#/properties/checks/items/oneOf/3/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err197];
                      } else {
                        vErrors.push(err197);
                      }
                      errors++;
                    }
                  } else {
                    const err198 = { instancePath: instancePath + "/checks/" + i2 + "/title", schemaPath: "#/properties/checks/items/oneOf/3/properties/title/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err198];
                    } else {
                      vErrors.push(err198);
                    }
                    errors++;
                  }
                }
                if (data34.pass !== void 0) {
                  if (false !== data34.pass) {
                    const err199 = { instancePath: instancePath + "/checks/" + i2 + "/pass", schemaPath: "#/properties/checks/items/oneOf/3/properties/pass/const", keyword: "const", params: { allowedValue: false } };
                    if (vErrors === null) {
                      vErrors = [err199];
                    } else {
                      vErrors.push(err199);
                    }
                    errors++;
                  }
                }
                if (data34.reason !== void 0) {
                  let data63 = data34.reason;
                  if (typeof data63 === "string") {
                    if (func2(data63) > 1024) {
                      const err200 = { instancePath: instancePath + "/checks/" + i2 + "/reason", schemaPath: "#/properties/checks/items/oneOf/3/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      if (vErrors === null) {
                        vErrors = [err200];
                      } else {
                        vErrors.push(err200);
                      }
                      errors++;
                    }
                    if (func2(data63) < 1) {
                      const err201 = { instancePath: instancePath + "/checks/" + i2 + "/reason", schemaPath: "#/properties/checks/items/oneOf/3/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err201];
                      } else {
                        vErrors.push(err201);
                      }
                      errors++;
                    }
                  } else {
                    const err202 = { instancePath: instancePath + "/checks/" + i2 + "/reason", schemaPath: "#/properties/checks/items/oneOf/3/properties/reason/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err202];
                    } else {
                      vErrors.push(err202);
                    }
                    errors++;
                  }
                }
                if (data34.outcome !== void 0) {
                  if ("not_applicable" !== data34.outcome) {
                    const err203 = { instancePath: instancePath + "/checks/" + i2 + "/outcome", schemaPath: "#/properties/checks/items/oneOf/3/properties/outcome/const", keyword: "const", params: { allowedValue: "not_applicable" } };
                    if (vErrors === null) {
                      vErrors = [err203];
                    } else {
                      vErrors.push(err203);
                    }
                    errors++;
                  }
                }
                if (data34.fails !== void 0) {
                  let data65 = data34.fails;
                  if (typeof data65 === "string") {
                    if (!pattern18.test(data65)) {
                      const err204 = { instancePath: instancePath + "/checks/" + i2 + "/fails", schemaPath: "common.v1.schema.json#/$defs/blocker_code/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$" } };
                      if (vErrors === null) {
                        vErrors = [err204];
                      } else {
                        vErrors.push(err204);
                      }
                      errors++;
                    }
                  } else {
                    const err205 = { instancePath: instancePath + "/checks/" + i2 + "/fails", schemaPath: "common.v1.schema.json#/$defs/blocker_code/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err205];
                    } else {
                      vErrors.push(err205);
                    }
                    errors++;
                  }
                }
                if (data34.evidence !== void 0) {
                  let data66 = data34.evidence;
                  if (Array.isArray(data66)) {
                    if (data66.length > 20) {
                      const err206 = { instancePath: instancePath + "/checks/" + i2 + "/evidence", schemaPath: "#/properties/checks/items/oneOf/3/properties/evidence/maxItems", keyword: "maxItems", params: { limit: 20 } };
                      if (vErrors === null) {
                        vErrors = [err206];
                      } else {
                        vErrors.push(err206);
                      }
                      errors++;
                    }
                    const len6 = data66.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      let data67 = data66[i6];
                      if (typeof data67 === "string") {
                        if (func2(data67) > 1024) {
                          const err207 = { instancePath: instancePath + "/checks/" + i2 + "/evidence/" + i6, schemaPath: "#/properties/checks/items/oneOf/3/properties/evidence/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          if (vErrors === null) {
                            vErrors = [err207];
                          } else {
                            vErrors.push(err207);
                          }
                          errors++;
                        }
                        if (func2(data67) < 1) {
                          const err208 = { instancePath: instancePath + "/checks/" + i2 + "/evidence/" + i6, schemaPath: "#/properties/checks/items/oneOf/3/properties/evidence/items/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err208];
                          } else {
                            vErrors.push(err208);
                          }
                          errors++;
                        }
                      } else {
                        const err209 = { instancePath: instancePath + "/checks/" + i2 + "/evidence/" + i6, schemaPath: "#/properties/checks/items/oneOf/3/properties/evidence/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err209];
                        } else {
                          vErrors.push(err209);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err210 = { instancePath: instancePath + "/checks/" + i2 + "/evidence", schemaPath: "#/properties/checks/items/oneOf/3/properties/evidence/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err210];
                    } else {
                      vErrors.push(err210);
                    }
                    errors++;
                  }
                }
                if (data34.severity !== void 0) {
                  if ("BLOCKER" !== data34.severity) {
                    const err211 = { instancePath: instancePath + "/checks/" + i2 + "/severity", schemaPath: "#/properties/checks/items/oneOf/3/properties/severity/const", keyword: "const", params: { allowedValue: "BLOCKER" } };
                    if (vErrors === null) {
                      vErrors = [err211];
                    } else {
                      vErrors.push(err211);
                    }
                    errors++;
                  }
                }
              } else {
                const err212 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf/3/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
              var _valid1 = _errs146 === errors;
              if (_valid1 && valid30) {
                valid30 = false;
                passing0 = [passing0, 3];
              } else {
                if (_valid1) {
                  valid30 = true;
                  passing0 = 3;
                  if (props1 !== true) {
                    props1 = true;
                  }
                }
              }
            }
          }
          if (!valid30) {
            const err213 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
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
      } else {
        const err214 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err214];
        } else {
          vErrors.push(err214);
        }
        errors++;
      }
    }
    if (data.blockers !== void 0) {
      let data69 = data.blockers;
      if (Array.isArray(data69)) {
        const len7 = data69.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data70 = data69[i7];
          if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
            if (data70.code === void 0) {
              const err215 = { instancePath: instancePath + "/blockers/" + i7, schemaPath: "#/properties/blockers/items/required", keyword: "required", params: { missingProperty: "code" } };
              if (vErrors === null) {
                vErrors = [err215];
              } else {
                vErrors.push(err215);
              }
              errors++;
            }
            if (data70.check_ids === void 0) {
              const err216 = { instancePath: instancePath + "/blockers/" + i7, schemaPath: "#/properties/blockers/items/required", keyword: "required", params: { missingProperty: "check_ids" } };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
            if (data70.message === void 0) {
              const err217 = { instancePath: instancePath + "/blockers/" + i7, schemaPath: "#/properties/blockers/items/required", keyword: "required", params: { missingProperty: "message" } };
              if (vErrors === null) {
                vErrors = [err217];
              } else {
                vErrors.push(err217);
              }
              errors++;
            }
            if (data70.closure_criteria === void 0) {
              const err218 = { instancePath: instancePath + "/blockers/" + i7, schemaPath: "#/properties/blockers/items/required", keyword: "required", params: { missingProperty: "closure_criteria" } };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
            }
            for (const key8 in data70) {
              if (!(key8 === "code" || key8 === "check_ids" || key8 === "message" || key8 === "closure_criteria")) {
                const err219 = { instancePath: instancePath + "/blockers/" + i7, schemaPath: "#/properties/blockers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
            }
            if (data70.code !== void 0) {
              let data71 = data70.code;
              if (typeof data71 === "string") {
                if (!pattern18.test(data71)) {
                  const err220 = { instancePath: instancePath + "/blockers/" + i7 + "/code", schemaPath: "common.v1.schema.json#/$defs/blocker_code/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$" } };
                  if (vErrors === null) {
                    vErrors = [err220];
                  } else {
                    vErrors.push(err220);
                  }
                  errors++;
                }
              } else {
                const err221 = { instancePath: instancePath + "/blockers/" + i7 + "/code", schemaPath: "common.v1.schema.json#/$defs/blocker_code/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
            }
            if (data70.check_ids !== void 0) {
              let data72 = data70.check_ids;
              if (Array.isArray(data72)) {
                if (data72.length < 1) {
                  const err222 = { instancePath: instancePath + "/blockers/" + i7 + "/check_ids", schemaPath: "#/properties/blockers/items/properties/check_ids/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err222];
                  } else {
                    vErrors.push(err222);
                  }
                  errors++;
                }
                const len8 = data72.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data73 = data72[i8];
                  if (typeof data73 === "string") {
                    if (!pattern17.test(data73)) {
                      const err223 = { instancePath: instancePath + "/blockers/" + i7 + "/check_ids/" + i8, schemaPath: "common.v1.schema.json#/$defs/check_id/pattern", keyword: "pattern", params: { pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$" } };
                      if (vErrors === null) {
                        vErrors = [err223];
                      } else {
                        vErrors.push(err223);
                      }
                      errors++;
                    }
                  } else {
                    const err224 = { instancePath: instancePath + "/blockers/" + i7 + "/check_ids/" + i8, schemaPath: "common.v1.schema.json#/$defs/check_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err224];
                    } else {
                      vErrors.push(err224);
                    }
                    errors++;
                  }
                }
              } else {
                const err225 = { instancePath: instancePath + "/blockers/" + i7 + "/check_ids", schemaPath: "#/properties/blockers/items/properties/check_ids/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err225];
                } else {
                  vErrors.push(err225);
                }
                errors++;
              }
            }
            if (data70.message !== void 0) {
              let data74 = data70.message;
              if (typeof data74 === "string") {
                if (func2(data74) > 1024) {
                  const err226 = { instancePath: instancePath + "/blockers/" + i7 + "/message", schemaPath: "#/properties/blockers/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err226];
                  } else {
                    vErrors.push(err226);
                  }
                  errors++;
                }
                if (func2(data74) < 1) {
                  const err227 = { instancePath: instancePath + "/blockers/" + i7 + "/message", schemaPath: "#/properties/blockers/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err227];
                  } else {
                    vErrors.push(err227);
                  }
                  errors++;
                }
              } else {
                const err228 = { instancePath: instancePath + "/blockers/" + i7 + "/message", schemaPath: "#/properties/blockers/items/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
            }
            if (data70.closure_criteria !== void 0) {
              let data75 = data70.closure_criteria;
              if (typeof data75 === "string") {
                if (func2(data75) > 1024) {
                  const err229 = { instancePath: instancePath + "/blockers/" + i7 + "/closure_criteria", schemaPath: "#/properties/blockers/items/properties/closure_criteria/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err229];
                  } else {
                    vErrors.push(err229);
                  }
                  errors++;
                }
                if (func2(data75) < 1) {
                  const err230 = { instancePath: instancePath + "/blockers/" + i7 + "/closure_criteria", schemaPath: "#/properties/blockers/items/properties/closure_criteria/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err230];
                  } else {
                    vErrors.push(err230);
                  }
                  errors++;
                }
              } else {
                const err231 = { instancePath: instancePath + "/blockers/" + i7 + "/closure_criteria", schemaPath: "#/properties/blockers/items/properties/closure_criteria/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
            }
          } else {
            const err232 = { instancePath: instancePath + "/blockers/" + i7, schemaPath: "#/properties/blockers/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err232];
            } else {
              vErrors.push(err232);
            }
            errors++;
          }
        }
      } else {
        const err233 = { instancePath: instancePath + "/blockers", schemaPath: "#/properties/blockers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err233];
        } else {
          vErrors.push(err233);
        }
        errors++;
      }
    }
    if (data.overall_pass !== void 0) {
      if (typeof data.overall_pass !== "boolean") {
        const err234 = { instancePath: instancePath + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err234];
        } else {
          vErrors.push(err234);
        }
        errors++;
      }
    }
    if (data.coverage !== void 0) {
      let data77 = data.coverage;
      if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
        if (data77.pass === void 0) {
          const err235 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "pass" } };
          if (vErrors === null) {
            vErrors = [err235];
          } else {
            vErrors.push(err235);
          }
          errors++;
        }
        if (data77.fail === void 0) {
          const err236 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "fail" } };
          if (vErrors === null) {
            vErrors = [err236];
          } else {
            vErrors.push(err236);
          }
          errors++;
        }
        if (data77.planned === void 0) {
          const err237 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "planned" } };
          if (vErrors === null) {
            vErrors = [err237];
          } else {
            vErrors.push(err237);
          }
          errors++;
        }
        if (data77.not_applicable === void 0) {
          const err238 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "not_applicable" } };
          if (vErrors === null) {
            vErrors = [err238];
          } else {
            vErrors.push(err238);
          }
          errors++;
        }
        if (data77.planned_checks === void 0) {
          const err239 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "planned_checks" } };
          if (vErrors === null) {
            vErrors = [err239];
          } else {
            vErrors.push(err239);
          }
          errors++;
        }
        if (data77.not_applicable_checks === void 0) {
          const err240 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "not_applicable_checks" } };
          if (vErrors === null) {
            vErrors = [err240];
          } else {
            vErrors.push(err240);
          }
          errors++;
        }
        for (const key9 in data77) {
          if (!(key9 === "pass" || key9 === "fail" || key9 === "planned" || key9 === "not_applicable" || key9 === "planned_checks" || key9 === "not_applicable_checks")) {
            const err241 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            if (vErrors === null) {
              vErrors = [err241];
            } else {
              vErrors.push(err241);
            }
            errors++;
          }
        }
        if (data77.pass !== void 0) {
          let data78 = data77.pass;
          if (!(typeof data78 == "number" && (!(data78 % 1) && !isNaN(data78)) && isFinite(data78))) {
            const err242 = { instancePath: instancePath + "/coverage/pass", schemaPath: "#/properties/coverage/properties/pass/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err242];
            } else {
              vErrors.push(err242);
            }
            errors++;
          }
          if (typeof data78 == "number" && isFinite(data78)) {
            if (data78 < 0 || isNaN(data78)) {
              const err243 = { instancePath: instancePath + "/coverage/pass", schemaPath: "#/properties/coverage/properties/pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err243];
              } else {
                vErrors.push(err243);
              }
              errors++;
            }
          }
        }
        if (data77.fail !== void 0) {
          let data79 = data77.fail;
          if (!(typeof data79 == "number" && (!(data79 % 1) && !isNaN(data79)) && isFinite(data79))) {
            const err244 = { instancePath: instancePath + "/coverage/fail", schemaPath: "#/properties/coverage/properties/fail/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err244];
            } else {
              vErrors.push(err244);
            }
            errors++;
          }
          if (typeof data79 == "number" && isFinite(data79)) {
            if (data79 < 0 || isNaN(data79)) {
              const err245 = { instancePath: instancePath + "/coverage/fail", schemaPath: "#/properties/coverage/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err245];
              } else {
                vErrors.push(err245);
              }
              errors++;
            }
          }
        }
        if (data77.planned !== void 0) {
          let data80 = data77.planned;
          if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)) && isFinite(data80))) {
            const err246 = { instancePath: instancePath + "/coverage/planned", schemaPath: "#/properties/coverage/properties/planned/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err246];
            } else {
              vErrors.push(err246);
            }
            errors++;
          }
          if (typeof data80 == "number" && isFinite(data80)) {
            if (data80 < 0 || isNaN(data80)) {
              const err247 = { instancePath: instancePath + "/coverage/planned", schemaPath: "#/properties/coverage/properties/planned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err247];
              } else {
                vErrors.push(err247);
              }
              errors++;
            }
          }
        }
        if (data77.not_applicable !== void 0) {
          let data81 = data77.not_applicable;
          if (!(typeof data81 == "number" && (!(data81 % 1) && !isNaN(data81)) && isFinite(data81))) {
            const err248 = { instancePath: instancePath + "/coverage/not_applicable", schemaPath: "#/properties/coverage/properties/not_applicable/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err248];
            } else {
              vErrors.push(err248);
            }
            errors++;
          }
          if (typeof data81 == "number" && isFinite(data81)) {
            if (data81 < 0 || isNaN(data81)) {
              const err249 = { instancePath: instancePath + "/coverage/not_applicable", schemaPath: "#/properties/coverage/properties/not_applicable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err249];
              } else {
                vErrors.push(err249);
              }
              errors++;
            }
          }
        }
        if (data77.planned_checks !== void 0) {
          let data82 = data77.planned_checks;
          if (Array.isArray(data82)) {
            const len9 = data82.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data83 = data82[i9];
              if (typeof data83 === "string") {
                if (!pattern17.test(data83)) {
                  const err250 = { instancePath: instancePath + "/coverage/planned_checks/" + i9, schemaPath: "common.v1.schema.json#/$defs/check_id/pattern", keyword: "pattern", params: { pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$" } };
                  if (vErrors === null) {
                    vErrors = [err250];
                  } else {
                    vErrors.push(err250);
                  }
                  errors++;
                }
              } else {
                const err251 = { instancePath: instancePath + "/coverage/planned_checks/" + i9, schemaPath: "common.v1.schema.json#/$defs/check_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err251];
                } else {
                  vErrors.push(err251);
                }
                errors++;
              }
            }
          } else {
            const err252 = { instancePath: instancePath + "/coverage/planned_checks", schemaPath: "#/properties/coverage/properties/planned_checks/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err252];
            } else {
              vErrors.push(err252);
            }
            errors++;
          }
        }
        if (data77.not_applicable_checks !== void 0) {
          let data84 = data77.not_applicable_checks;
          if (Array.isArray(data84)) {
            const len10 = data84.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data85 = data84[i10];
              if (typeof data85 === "string") {
                if (!pattern17.test(data85)) {
                  const err253 = { instancePath: instancePath + "/coverage/not_applicable_checks/" + i10, schemaPath: "common.v1.schema.json#/$defs/check_id/pattern", keyword: "pattern", params: { pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$" } };
                  if (vErrors === null) {
                    vErrors = [err253];
                  } else {
                    vErrors.push(err253);
                  }
                  errors++;
                }
              } else {
                const err254 = { instancePath: instancePath + "/coverage/not_applicable_checks/" + i10, schemaPath: "common.v1.schema.json#/$defs/check_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err254];
                } else {
                  vErrors.push(err254);
                }
                errors++;
              }
            }
          } else {
            const err255 = { instancePath: instancePath + "/coverage/not_applicable_checks", schemaPath: "#/properties/coverage/properties/not_applicable_checks/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err255];
            } else {
              vErrors.push(err255);
            }
            errors++;
          }
        }
      } else {
        const err256 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err256];
        } else {
          vErrors.push(err256);
        }
        errors++;
      }
    }
    if (data.registry_sha256 !== void 0) {
      let data86 = data.registry_sha256;
      if (typeof data86 === "string") {
        if (!pattern14.test(data86)) {
          const err257 = { instancePath: instancePath + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err257];
          } else {
            vErrors.push(err257);
          }
          errors++;
        }
      } else {
        const err258 = { instancePath: instancePath + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err258];
        } else {
          vErrors.push(err258);
        }
        errors++;
      }
    }
    if (data.epoch !== void 0) {
      if (!validate22(data.epoch, { instancePath: instancePath + "/epoch", parentData: data, parentDataProperty: "epoch", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.ci !== void 0) {
      let data88 = data.ci;
      if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
        if (data88.repository === void 0) {
          const err259 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "repository" } };
          if (vErrors === null) {
            vErrors = [err259];
          } else {
            vErrors.push(err259);
          }
          errors++;
        }
        if (data88.workflow === void 0) {
          const err260 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow" } };
          if (vErrors === null) {
            vErrors = [err260];
          } else {
            vErrors.push(err260);
          }
          errors++;
        }
        if (data88.workflow_sha === void 0) {
          const err261 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow_sha" } };
          if (vErrors === null) {
            vErrors = [err261];
          } else {
            vErrors.push(err261);
          }
          errors++;
        }
        if (data88.run_id === void 0) {
          const err262 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_id" } };
          if (vErrors === null) {
            vErrors = [err262];
          } else {
            vErrors.push(err262);
          }
          errors++;
        }
        if (data88.run_attempt === void 0) {
          const err263 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_attempt" } };
          if (vErrors === null) {
            vErrors = [err263];
          } else {
            vErrors.push(err263);
          }
          errors++;
        }
        if (data88.job === void 0) {
          const err264 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "job" } };
          if (vErrors === null) {
            vErrors = [err264];
          } else {
            vErrors.push(err264);
          }
          errors++;
        }
        if (data88.actor === void 0) {
          const err265 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "actor" } };
          if (vErrors === null) {
            vErrors = [err265];
          } else {
            vErrors.push(err265);
          }
          errors++;
        }
        for (const key10 in data88) {
          if (!(key10 === "repository" || key10 === "workflow" || key10 === "workflow_sha" || key10 === "run_id" || key10 === "run_attempt" || key10 === "job" || key10 === "actor")) {
            const err266 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            if (vErrors === null) {
              vErrors = [err266];
            } else {
              vErrors.push(err266);
            }
            errors++;
          }
        }
        if (data88.repository !== void 0) {
          let data89 = data88.repository;
          if (typeof data89 === "string") {
            if (func2(data89) > 1024) {
              const err267 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err267];
              } else {
                vErrors.push(err267);
              }
              errors++;
            }
            if (func2(data89) < 1) {
              const err268 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err268];
              } else {
                vErrors.push(err268);
              }
              errors++;
            }
          } else {
            const err269 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err269];
            } else {
              vErrors.push(err269);
            }
            errors++;
          }
        }
        if (data88.workflow !== void 0) {
          let data90 = data88.workflow;
          if (typeof data90 === "string") {
            if (func2(data90) > 1024) {
              const err270 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err270];
              } else {
                vErrors.push(err270);
              }
              errors++;
            }
            if (func2(data90) < 1) {
              const err271 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err271];
              } else {
                vErrors.push(err271);
              }
              errors++;
            }
          } else {
            const err272 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err272];
            } else {
              vErrors.push(err272);
            }
            errors++;
          }
        }
        if (data88.workflow_sha !== void 0) {
          let data91 = data88.workflow_sha;
          if (typeof data91 === "string") {
            if (func2(data91) > 1024) {
              const err273 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err273];
              } else {
                vErrors.push(err273);
              }
              errors++;
            }
            if (func2(data91) < 1) {
              const err274 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err274];
              } else {
                vErrors.push(err274);
              }
              errors++;
            }
          } else {
            const err275 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err275];
            } else {
              vErrors.push(err275);
            }
            errors++;
          }
        }
        if (data88.run_id !== void 0) {
          let data92 = data88.run_id;
          if (typeof data92 === "string") {
            if (func2(data92) > 1024) {
              const err276 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err276];
              } else {
                vErrors.push(err276);
              }
              errors++;
            }
            if (func2(data92) < 1) {
              const err277 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err277];
              } else {
                vErrors.push(err277);
              }
              errors++;
            }
          } else {
            const err278 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err278];
            } else {
              vErrors.push(err278);
            }
            errors++;
          }
        }
        if (data88.run_attempt !== void 0) {
          let data93 = data88.run_attempt;
          if (!(typeof data93 == "number" && (!(data93 % 1) && !isNaN(data93)) && isFinite(data93))) {
            const err279 = { instancePath: instancePath + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err279];
            } else {
              vErrors.push(err279);
            }
            errors++;
          }
          if (typeof data93 == "number" && isFinite(data93)) {
            if (data93 < 1 || isNaN(data93)) {
              const err280 = { instancePath: instancePath + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err280];
              } else {
                vErrors.push(err280);
              }
              errors++;
            }
          }
        }
        if (data88.job !== void 0) {
          let data94 = data88.job;
          if (typeof data94 === "string") {
            if (func2(data94) > 1024) {
              const err281 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err281];
              } else {
                vErrors.push(err281);
              }
              errors++;
            }
            if (func2(data94) < 1) {
              const err282 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err282];
              } else {
                vErrors.push(err282);
              }
              errors++;
            }
          } else {
            const err283 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err283];
            } else {
              vErrors.push(err283);
            }
            errors++;
          }
        }
        if (data88.actor !== void 0) {
          let data95 = data88.actor;
          if (typeof data95 === "string") {
            if (func2(data95) > 1024) {
              const err284 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err284];
              } else {
                vErrors.push(err284);
              }
              errors++;
            }
            if (func2(data95) < 1) {
              const err285 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err285];
              } else {
                vErrors.push(err285);
              }
              errors++;
            }
          } else {
            const err286 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err286];
            } else {
              vErrors.push(err286);
            }
            errors++;
          }
        }
      } else {
        const err287 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err287];
        } else {
          vErrors.push(err287);
        }
        errors++;
      }
    }
    if (data.non_secret_policy !== void 0) {
      if (!validate24(data.non_secret_policy, { instancePath: instancePath + "/non_secret_policy", parentData: data, parentDataProperty: "non_secret_policy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.payload !== void 0) {
      let data97 = data.payload;
      if (!(data97 && typeof data97 == "object" && !Array.isArray(data97))) {
        const err288 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err288];
        } else {
          vErrors.push(err288);
        }
        errors++;
      }
    }
    if (data.scenario_run_id !== void 0) {
      let data98 = data.scenario_run_id;
      const _errs232 = errors;
      let valid68 = false;
      let passing1 = null;
      const _errs233 = errors;
      if (typeof data98 === "string") {
        if (!pattern32.test(data98)) {
          const err289 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err289];
          } else {
            vErrors.push(err289);
          }
          errors++;
        }
      } else {
        const err290 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err290];
        } else {
          vErrors.push(err290);
        }
        errors++;
      }
      var _valid2 = _errs233 === errors;
      if (_valid2) {
        valid68 = true;
        passing1 = 0;
      }
      const _errs236 = errors;
      if (data98 !== null) {
        const err291 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err291];
        } else {
          vErrors.push(err291);
        }
        errors++;
      }
      var _valid2 = _errs236 === errors;
      if (_valid2 && valid68) {
        valid68 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid2) {
          valid68 = true;
          passing1 = 1;
        }
      }
      if (!valid68) {
        const err292 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err292];
        } else {
          vErrors.push(err292);
        }
        errors++;
      } else {
        errors = _errs232;
        if (vErrors !== null) {
          if (_errs232) {
            vErrors.length = _errs232;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err293 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err293];
    } else {
      vErrors.push(err293);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/lane_snapshot.v1.ts
var LaneSnapshotV1 = /* @__PURE__ */ documentSchema("lane_snapshot.v1", lane_snapshot_v1_validate_default);

// evidence-schemas/src/generated/phase_definition.v1.validate.js
var import_equal = __toESM(require_equal(), 1);
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var phase_definition_v1_validate_default = validate202;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "phase_definition.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "plan_phase", "phase_ids", "name", "intent", "exec_family", "predecessor", "entry_criteria", "lanes", "verdict", "dod", "rollback", "evidence_contract", "capabilities", "required_decisions"], "properties": { "schema": { "const": "fp.phase_definition.v1" }, "plan_phase": { "$ref": "common.v1.schema.json#/$defs/plan_phase" }, "phase_ids": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/phase_id" }, "minItems": 1, "uniqueItems": true }, "name": { "type": "string", "minLength": 1, "maxLength": 80 }, "intent": { "type": "string", "minLength": 1, "maxLength": 512 }, "exec_family": { "enum": ["run_control", "packaging", "substrate"] }, "predecessor": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/plan_phase" }, { "type": "null" }] }, "entry_criteria": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "text", "expected_text"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 16, "pattern": "^M(?:10|[0-9])-E[0-9]{2}$" }, "text": { "type": "string", "minLength": 1, "maxLength": 512 }, "expected_text": { "type": "string", "minLength": 1, "maxLength": 512 } } }, "minItems": 1 }, "budget_seconds": { "type": "integer", "minimum": 1 }, "lanes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["lane", "topic", "snapshot_name", "title", "phase_id", "depends_on", "parallel_safe", "budget_seconds", "required_handles", "source_lanes", "rerun_rule", "state", "checks", "universal_codes", "blockers"], "properties": { "lane": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "plane_id": { "type": "string", "minLength": 1, "maxLength": 8, "pattern": "^P(?:8|9|10)\\.[A-D]$" }, "topic": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[a-z][a-z0-9_]*$" }, "snapshot_name": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^m[0-9]+_[a-z0-9_]+_snapshot\\.json$" }, "title": { "type": "string", "minLength": 1, "maxLength": 80 }, "phase_id": { "$ref": "common.v1.schema.json#/$defs/phase_id" }, "depends_on": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "uniqueItems": true }, "parallel_safe": { "type": "boolean" }, "budget_seconds": { "type": "integer", "minimum": 1, "maximum": 86400 }, "required_handles": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 8, "pattern": "^M[2-9]\\.A$" }, { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Z][A-Z0-9_]*$" }, "uniqueItems": true }] }, "source_lanes": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "uniqueItems": true }, "rerun_rule": { "type": "string", "minLength": 1, "maxLength": 512 }, "state": { "enum": ["built", "planned"] }, "checks": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "title", "expected_text", "codes", "severity", "state", "may_be_substrate"], "properties": { "id": { "$ref": "common.v1.schema.json#/$defs/check_id" }, "title": { "type": "string", "minLength": 1, "maxLength": 80 }, "expected_text": { "type": "string", "minLength": 1, "maxLength": 512 }, "codes": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/blocker_code" }, "minItems": 1, "uniqueItems": true }, "severity": { "const": "BLOCKER" }, "state": { "enum": ["built", "planned"] }, "may_be_substrate": { "type": "array", "items": { "enum": ["embedded", "emulated"] }, "uniqueItems": true }, "substrate_reason": { "type": "string", "minLength": 1, "maxLength": 512 } }, "if": { "properties": { "may_be_substrate": { "type": "array", "minItems": 1 } } }, "then": { "properties": { "substrate_reason": { "type": "string" } }, "required": ["substrate_reason"] }, "else": { "properties": { "substrate_reason": false } } }, "minItems": 1 }, "universal_codes": { "type": "object", "additionalProperties": { "$ref": "common.v1.schema.json#/$defs/blocker_code" }, "propertyNames": { "pattern": "^U[1-8]$" } }, "blockers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["code", "meaning", "closure_criteria"], "properties": { "code": { "$ref": "common.v1.schema.json#/$defs/blocker_code" }, "meaning": { "type": "string", "minLength": 1, "maxLength": 512 }, "closure_criteria": { "type": "string", "minLength": 1, "maxLength": 512 } } }, "minItems": 1 } } }, "minItems": 1 }, "verdict": { "type": "object", "additionalProperties": false, "required": ["lane", "predicates"], "properties": { "lane": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "predicates": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "lanes"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[a-z][a-z0-9_]*$" }, "lanes": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "minItems": 1, "uniqueItems": true } } }, "minItems": 1 } } }, "dod": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["item", "check_ids"], "properties": { "item": { "type": "string", "minLength": 1, "maxLength": 512 }, "check_ids": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/check_id" }, "minItems": 1, "uniqueItems": true } } }, "minItems": 1 }, "rollback": { "type": "object", "additionalProperties": false, "required": ["rule", "levels"], "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 512 }, "levels": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["level", "when"], "properties": { "level": { "enum": ["L0", "L1", "L2", "L3", "L4"] }, "when": { "type": "string", "minLength": 1, "maxLength": 512 } } }, "minItems": 1 } } }, "evidence_contract": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["base", "key_pattern", "schema", "required", "class", "writer", "phase_id", "state"], "properties": { "base": { "enum": ["exec", "run", "oracle", "archive", "quarantine"] }, "key_pattern": { "type": "string", "minLength": 1, "maxLength": 256, "pattern": "^[A-Za-z0-9._()=/*-]+$" }, "schema": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[a-z][a-z0-9_]*\\.v[1-9][0-9]*$" }, { "type": "null" }] }, "required": { "type": "boolean" }, "when": { "type": "string", "minLength": 1, "maxLength": 128 }, "class": { "enum": ["T", "D", "M", "G"] }, "writer": { "type": "string", "minLength": 1, "maxLength": 64 }, "phase_id": { "$ref": "common.v1.schema.json#/$defs/phase_id" }, "state": { "enum": ["built", "planned"] } } }, "minItems": 1 }, "capabilities": { "type": "object", "additionalProperties": false, "required": ["authority_handles", "identity_iam", "network", "data_stores", "messaging", "secrets", "observability_evidence", "rollback_rerun", "teardown", "budget"], "properties": { "authority_handles": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["lanes"], "properties": { "lanes": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "minItems": 1, "uniqueItems": true } } }, { "type": "object", "additionalProperties": false, "required": ["not_applicable"], "properties": { "not_applicable": { "type": "string", "minLength": 1, "maxLength": 512 } } }] }, "identity_iam": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["lanes"], "properties": { "lanes": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "minItems": 1, "uniqueItems": true } } }, { "type": "object", "additionalProperties": false, "required": ["not_applicable"], "properties": { "not_applicable": { "type": "string", "minLength": 1, "maxLength": 512 } } }] }, "network": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["lanes"], "properties": { "lanes": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "minItems": 1, "uniqueItems": true } } }, { "type": "object", "additionalProperties": false, "required": ["not_applicable"], "properties": { "not_applicable": { "type": "string", "minLength": 1, "maxLength": 512 } } }] }, "data_stores": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["lanes"], "properties": { "lanes": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "minItems": 1, "uniqueItems": true } } }, { "type": "object", "additionalProperties": false, "required": ["not_applicable"], "properties": { "not_applicable": { "type": "string", "minLength": 1, "maxLength": 512 } } }] }, "messaging": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["lanes"], "properties": { "lanes": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "minItems": 1, "uniqueItems": true } } }, { "type": "object", "additionalProperties": false, "required": ["not_applicable"], "properties": { "not_applicable": { "type": "string", "minLength": 1, "maxLength": 512 } } }] }, "secrets": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["lanes"], "properties": { "lanes": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "minItems": 1, "uniqueItems": true } } }, { "type": "object", "additionalProperties": false, "required": ["not_applicable"], "properties": { "not_applicable": { "type": "string", "minLength": 1, "maxLength": 512 } } }] }, "observability_evidence": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["lanes"], "properties": { "lanes": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "minItems": 1, "uniqueItems": true } } }, { "type": "object", "additionalProperties": false, "required": ["not_applicable"], "properties": { "not_applicable": { "type": "string", "minLength": 1, "maxLength": 512 } } }] }, "rollback_rerun": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["lanes"], "properties": { "lanes": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "minItems": 1, "uniqueItems": true } } }, { "type": "object", "additionalProperties": false, "required": ["not_applicable"], "properties": { "not_applicable": { "type": "string", "minLength": 1, "maxLength": 512 } } }] }, "teardown": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["lanes"], "properties": { "lanes": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "minItems": 1, "uniqueItems": true } } }, { "type": "object", "additionalProperties": false, "required": ["not_applicable"], "properties": { "not_applicable": { "type": "string", "minLength": 1, "maxLength": 512 } } }] }, "budget": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["lanes"], "properties": { "lanes": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/lane_id" }, "minItems": 1, "uniqueItems": true } } }, { "type": "object", "additionalProperties": false, "required": ["not_applicable"], "properties": { "not_applicable": { "type": "string", "minLength": 1, "maxLength": 512 } } }] } } }, "required_decisions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "text", "handles"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[a-z][a-z0-9_]*$" }, "text": { "type": "string", "minLength": 1, "maxLength": 512 }, "handles": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Z][A-Z0-9_]*$" }, "uniqueItems": true } } }, "minItems": 1 } } };
var schema33 = { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] };
var schema34 = { "enum": ["pre-P(-1)", "P(-1)", "P0", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "certification"] };
var func12 = Object.prototype.hasOwnProperty;
var func0 = import_equal.default.default ?? import_equal.default;
var func3 = import_ucs2length2.default.default ?? import_ucs2length2.default;
var pattern42 = new RegExp("^M(?:10|[0-9])-E[0-9]{2}$", "u");
var pattern52 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
var pattern6 = new RegExp("^P(?:8|9|10)\\.[A-D]$", "u");
var pattern72 = new RegExp("^[a-z][a-z0-9_]*$", "u");
var pattern82 = new RegExp("^m[0-9]+_[a-z0-9_]+_snapshot\\.json$", "u");
var pattern10 = new RegExp("^M[2-9]\\.A$", "u");
var pattern11 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
var pattern132 = new RegExp("^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$", "u");
var pattern142 = new RegExp("^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$", "u");
var pattern15 = new RegExp("^U[1-8]$", "u");
var pattern22 = new RegExp("^[A-Za-z0-9._()=/*-]+$", "u");
var pattern23 = new RegExp("^[a-z][a-z0-9_]*\\.v[1-9][0-9]*$", "u");
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
    if (data.plan_phase === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_phase" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.phase_ids === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_ids" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.intent === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intent" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.exec_family === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exec_family" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.predecessor === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predecessor" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.entry_criteria === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entry_criteria" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.lanes === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lanes" } };
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
    if (data.dod === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dod" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.rollback === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rollback" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.evidence_contract === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence_contract" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.capabilities === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "capabilities" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.required_decisions === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required_decisions" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema312.properties, key0)) {
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
      if ("fp.phase_definition.v1" !== data.schema) {
        const err16 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.phase_definition.v1" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.plan_phase !== void 0) {
      let data1 = data.plan_phase;
      if (!(data1 === "M0" || data1 === "M1" || data1 === "M2" || data1 === "M3" || data1 === "M4" || data1 === "M5" || data1 === "M6" || data1 === "M7" || data1 === "M8" || data1 === "M9" || data1 === "M10")) {
        const err17 = { instancePath: instancePath + "/plan_phase", schemaPath: "common.v1.schema.json#/$defs/plan_phase/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.phase_ids !== void 0) {
      let data2 = data.phase_ids;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err18 = { instancePath: instancePath + "/phase_ids", schemaPath: "#/properties/phase_ids/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "pre-P(-1)" || data3 === "P(-1)" || data3 === "P0" || data3 === "P1" || data3 === "P2" || data3 === "P3" || data3 === "P4" || data3 === "P5" || data3 === "P6" || data3 === "P7" || data3 === "P8" || data3 === "P9" || data3 === "P10" || data3 === "P11" || data3 === "P12" || data3 === "certification")) {
            const err19 = { instancePath: instancePath + "/phase_ids/" + i0, schemaPath: "common.v1.schema.json#/$defs/phase_id/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data2[i1], data2[j0])) {
                  const err20 = { instancePath: instancePath + "/phase_ids", schemaPath: "#/properties/phase_ids/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err21 = { instancePath: instancePath + "/phase_ids", schemaPath: "#/properties/phase_ids/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data4 = data.name;
      if (typeof data4 === "string") {
        if (func3(data4) > 80) {
          const err22 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 80 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (func3(data4) < 1) {
          const err23 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.intent !== void 0) {
      let data5 = data.intent;
      if (typeof data5 === "string") {
        if (func3(data5) > 512) {
          const err25 = { instancePath: instancePath + "/intent", schemaPath: "#/properties/intent/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (func3(data5) < 1) {
          const err26 = { instancePath: instancePath + "/intent", schemaPath: "#/properties/intent/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/intent", schemaPath: "#/properties/intent/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.exec_family !== void 0) {
      let data6 = data.exec_family;
      if (!(data6 === "run_control" || data6 === "packaging" || data6 === "substrate")) {
        const err28 = { instancePath: instancePath + "/exec_family", schemaPath: "#/properties/exec_family/enum", keyword: "enum", params: { allowedValues: schema312.properties.exec_family.enum } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.predecessor !== void 0) {
      let data7 = data.predecessor;
      const _errs15 = errors;
      let valid6 = false;
      let passing0 = null;
      const _errs16 = errors;
      if (!(data7 === "M0" || data7 === "M1" || data7 === "M2" || data7 === "M3" || data7 === "M4" || data7 === "M5" || data7 === "M6" || data7 === "M7" || data7 === "M8" || data7 === "M9" || data7 === "M10")) {
        const err29 = { instancePath: instancePath + "/predecessor", schemaPath: "common.v1.schema.json#/$defs/plan_phase/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid0 = _errs16 === errors;
      if (_valid0) {
        valid6 = true;
        passing0 = 0;
      }
      const _errs18 = errors;
      if (data7 !== null) {
        const err30 = { instancePath: instancePath + "/predecessor", schemaPath: "#/properties/predecessor/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      var _valid0 = _errs18 === errors;
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
        const err31 = { instancePath: instancePath + "/predecessor", schemaPath: "#/properties/predecessor/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
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
    if (data.entry_criteria !== void 0) {
      let data8 = data.entry_criteria;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err32 = { instancePath: instancePath + "/entry_criteria", schemaPath: "#/properties/entry_criteria/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        const len1 = data8.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data9 = data8[i2];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.id === void 0) {
              const err33 = { instancePath: instancePath + "/entry_criteria/" + i2, schemaPath: "#/properties/entry_criteria/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data9.text === void 0) {
              const err34 = { instancePath: instancePath + "/entry_criteria/" + i2, schemaPath: "#/properties/entry_criteria/items/required", keyword: "required", params: { missingProperty: "text" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data9.expected_text === void 0) {
              const err35 = { instancePath: instancePath + "/entry_criteria/" + i2, schemaPath: "#/properties/entry_criteria/items/required", keyword: "required", params: { missingProperty: "expected_text" } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            for (const key1 in data9) {
              if (!(key1 === "id" || key1 === "text" || key1 === "expected_text")) {
                const err36 = { instancePath: instancePath + "/entry_criteria/" + i2, schemaPath: "#/properties/entry_criteria/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data9.id !== void 0) {
              let data10 = data9.id;
              if (typeof data10 === "string") {
                if (func3(data10) > 16) {
                  const err37 = { instancePath: instancePath + "/entry_criteria/" + i2 + "/id", schemaPath: "#/properties/entry_criteria/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 16 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (func3(data10) < 1) {
                  const err38 = { instancePath: instancePath + "/entry_criteria/" + i2 + "/id", schemaPath: "#/properties/entry_criteria/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
                if (!pattern42.test(data10)) {
                  const err39 = { instancePath: instancePath + "/entry_criteria/" + i2 + "/id", schemaPath: "#/properties/entry_criteria/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])-E[0-9]{2}$" } };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/entry_criteria/" + i2 + "/id", schemaPath: "#/properties/entry_criteria/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data9.text !== void 0) {
              let data11 = data9.text;
              if (typeof data11 === "string") {
                if (func3(data11) > 512) {
                  const err41 = { instancePath: instancePath + "/entry_criteria/" + i2 + "/text", schemaPath: "#/properties/entry_criteria/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                if (func3(data11) < 1) {
                  const err42 = { instancePath: instancePath + "/entry_criteria/" + i2 + "/text", schemaPath: "#/properties/entry_criteria/items/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/entry_criteria/" + i2 + "/text", schemaPath: "#/properties/entry_criteria/items/properties/text/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data9.expected_text !== void 0) {
              let data12 = data9.expected_text;
              if (typeof data12 === "string") {
                if (func3(data12) > 512) {
                  const err44 = { instancePath: instancePath + "/entry_criteria/" + i2 + "/expected_text", schemaPath: "#/properties/entry_criteria/items/properties/expected_text/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (func3(data12) < 1) {
                  const err45 = { instancePath: instancePath + "/entry_criteria/" + i2 + "/expected_text", schemaPath: "#/properties/entry_criteria/items/properties/expected_text/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/entry_criteria/" + i2 + "/expected_text", schemaPath: "#/properties/entry_criteria/items/properties/expected_text/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/entry_criteria/" + i2, schemaPath: "#/properties/entry_criteria/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/entry_criteria", schemaPath: "#/properties/entry_criteria/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.budget_seconds !== void 0) {
      let data13 = data.budget_seconds;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err49 = { instancePath: instancePath + "/budget_seconds", schemaPath: "#/properties/budget_seconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 < 1 || isNaN(data13)) {
          const err50 = { instancePath: instancePath + "/budget_seconds", schemaPath: "#/properties/budget_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      }
    }
    if (data.lanes !== void 0) {
      let data14 = data.lanes;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          const err51 = { instancePath: instancePath + "/lanes", schemaPath: "#/properties/lanes/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        const len2 = data14.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data15 = data14[i3];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.lane === void 0) {
              const err52 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "lane" } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data15.topic === void 0) {
              const err53 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "topic" } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data15.snapshot_name === void 0) {
              const err54 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "snapshot_name" } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data15.title === void 0) {
              const err55 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "title" } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data15.phase_id === void 0) {
              const err56 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "phase_id" } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data15.depends_on === void 0) {
              const err57 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "depends_on" } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data15.parallel_safe === void 0) {
              const err58 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "parallel_safe" } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (data15.budget_seconds === void 0) {
              const err59 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "budget_seconds" } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data15.required_handles === void 0) {
              const err60 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "required_handles" } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data15.source_lanes === void 0) {
              const err61 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "source_lanes" } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data15.rerun_rule === void 0) {
              const err62 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "rerun_rule" } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data15.state === void 0) {
              const err63 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "state" } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data15.checks === void 0) {
              const err64 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "checks" } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data15.universal_codes === void 0) {
              const err65 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "universal_codes" } };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data15.blockers === void 0) {
              const err66 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/required", keyword: "required", params: { missingProperty: "blockers" } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            for (const key2 in data15) {
              if (!func12.call(schema312.properties.lanes.items.properties, key2)) {
                const err67 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data15.lane !== void 0) {
              let data16 = data15.lane;
              if (typeof data16 === "string") {
                if (!pattern52.test(data16)) {
                  const err68 = { instancePath: instancePath + "/lanes/" + i3 + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              } else {
                const err69 = { instancePath: instancePath + "/lanes/" + i3 + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data15.plane_id !== void 0) {
              let data17 = data15.plane_id;
              if (typeof data17 === "string") {
                if (func3(data17) > 8) {
                  const err70 = { instancePath: instancePath + "/lanes/" + i3 + "/plane_id", schemaPath: "#/properties/lanes/items/properties/plane_id/maxLength", keyword: "maxLength", params: { limit: 8 } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (func3(data17) < 1) {
                  const err71 = { instancePath: instancePath + "/lanes/" + i3 + "/plane_id", schemaPath: "#/properties/lanes/items/properties/plane_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                if (!pattern6.test(data17)) {
                  const err72 = { instancePath: instancePath + "/lanes/" + i3 + "/plane_id", schemaPath: "#/properties/lanes/items/properties/plane_id/pattern", keyword: "pattern", params: { pattern: "^P(?:8|9|10)\\.[A-D]$" } };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              } else {
                const err73 = { instancePath: instancePath + "/lanes/" + i3 + "/plane_id", schemaPath: "#/properties/lanes/items/properties/plane_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data15.topic !== void 0) {
              let data18 = data15.topic;
              if (typeof data18 === "string") {
                if (func3(data18) > 64) {
                  const err74 = { instancePath: instancePath + "/lanes/" + i3 + "/topic", schemaPath: "#/properties/lanes/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
                if (func3(data18) < 1) {
                  const err75 = { instancePath: instancePath + "/lanes/" + i3 + "/topic", schemaPath: "#/properties/lanes/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
                if (!pattern72.test(data18)) {
                  const err76 = { instancePath: instancePath + "/lanes/" + i3 + "/topic", schemaPath: "#/properties/lanes/items/properties/topic/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              } else {
                const err77 = { instancePath: instancePath + "/lanes/" + i3 + "/topic", schemaPath: "#/properties/lanes/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data15.snapshot_name !== void 0) {
              let data19 = data15.snapshot_name;
              if (typeof data19 === "string") {
                if (func3(data19) > 128) {
                  const err78 = { instancePath: instancePath + "/lanes/" + i3 + "/snapshot_name", schemaPath: "#/properties/lanes/items/properties/snapshot_name/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
                if (func3(data19) < 1) {
                  const err79 = { instancePath: instancePath + "/lanes/" + i3 + "/snapshot_name", schemaPath: "#/properties/lanes/items/properties/snapshot_name/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
                if (!pattern82.test(data19)) {
                  const err80 = { instancePath: instancePath + "/lanes/" + i3 + "/snapshot_name", schemaPath: "#/properties/lanes/items/properties/snapshot_name/pattern", keyword: "pattern", params: { pattern: "^m[0-9]+_[a-z0-9_]+_snapshot\\.json$" } };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
              } else {
                const err81 = { instancePath: instancePath + "/lanes/" + i3 + "/snapshot_name", schemaPath: "#/properties/lanes/items/properties/snapshot_name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data15.title !== void 0) {
              let data20 = data15.title;
              if (typeof data20 === "string") {
                if (func3(data20) > 80) {
                  const err82 = { instancePath: instancePath + "/lanes/" + i3 + "/title", schemaPath: "#/properties/lanes/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 80 } };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
                if (func3(data20) < 1) {
                  const err83 = { instancePath: instancePath + "/lanes/" + i3 + "/title", schemaPath: "#/properties/lanes/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              } else {
                const err84 = { instancePath: instancePath + "/lanes/" + i3 + "/title", schemaPath: "#/properties/lanes/items/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data15.phase_id !== void 0) {
              let data21 = data15.phase_id;
              if (!(data21 === "pre-P(-1)" || data21 === "P(-1)" || data21 === "P0" || data21 === "P1" || data21 === "P2" || data21 === "P3" || data21 === "P4" || data21 === "P5" || data21 === "P6" || data21 === "P7" || data21 === "P8" || data21 === "P9" || data21 === "P10" || data21 === "P11" || data21 === "P12" || data21 === "certification")) {
                const err85 = { instancePath: instancePath + "/lanes/" + i3 + "/phase_id", schemaPath: "common.v1.schema.json#/$defs/phase_id/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
            if (data15.depends_on !== void 0) {
              let data22 = data15.depends_on;
              if (Array.isArray(data22)) {
                const len3 = data22.length;
                for (let i4 = 0; i4 < len3; i4++) {
                  let data23 = data22[i4];
                  if (typeof data23 === "string") {
                    if (!pattern52.test(data23)) {
                      const err86 = { instancePath: instancePath + "/lanes/" + i3 + "/depends_on/" + i4, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                  } else {
                    const err87 = { instancePath: instancePath + "/lanes/" + i3 + "/depends_on/" + i4, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                }
                let i5 = data22.length;
                let j1;
                if (i5 > 1) {
                  outer1:
                    for (; i5--; ) {
                      for (j1 = i5; j1--; ) {
                        if (func0(data22[i5], data22[j1])) {
                          const err88 = { instancePath: instancePath + "/lanes/" + i3 + "/depends_on", schemaPath: "#/properties/lanes/items/properties/depends_on/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 } };
                          if (vErrors === null) {
                            vErrors = [err88];
                          } else {
                            vErrors.push(err88);
                          }
                          errors++;
                          break outer1;
                        }
                      }
                    }
                }
              } else {
                const err89 = { instancePath: instancePath + "/lanes/" + i3 + "/depends_on", schemaPath: "#/properties/lanes/items/properties/depends_on/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            if (data15.parallel_safe !== void 0) {
              if (typeof data15.parallel_safe !== "boolean") {
                const err90 = { instancePath: instancePath + "/lanes/" + i3 + "/parallel_safe", schemaPath: "#/properties/lanes/items/properties/parallel_safe/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data15.budget_seconds !== void 0) {
              let data25 = data15.budget_seconds;
              if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                const err91 = { instancePath: instancePath + "/lanes/" + i3 + "/budget_seconds", schemaPath: "#/properties/lanes/items/properties/budget_seconds/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
              if (typeof data25 == "number" && isFinite(data25)) {
                if (data25 > 86400 || isNaN(data25)) {
                  const err92 = { instancePath: instancePath + "/lanes/" + i3 + "/budget_seconds", schemaPath: "#/properties/lanes/items/properties/budget_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
                if (data25 < 1 || isNaN(data25)) {
                  const err93 = { instancePath: instancePath + "/lanes/" + i3 + "/budget_seconds", schemaPath: "#/properties/lanes/items/properties/budget_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              }
            }
            if (data15.required_handles !== void 0) {
              let data26 = data15.required_handles;
              const _errs61 = errors;
              let valid20 = false;
              let passing1 = null;
              const _errs62 = errors;
              if (typeof data26 === "string") {
                if (func3(data26) > 8) {
                  const err94 = { instancePath: instancePath + "/lanes/" + i3 + "/required_handles", schemaPath: "#/properties/lanes/items/properties/required_handles/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 8 } };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
                if (func3(data26) < 1) {
                  const err95 = { instancePath: instancePath + "/lanes/" + i3 + "/required_handles", schemaPath: "#/properties/lanes/items/properties/required_handles/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
                if (!pattern10.test(data26)) {
                  const err96 = { instancePath: instancePath + "/lanes/" + i3 + "/required_handles", schemaPath: "#/properties/lanes/items/properties/required_handles/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^M[2-9]\\.A$" } };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              } else {
                const err97 = { instancePath: instancePath + "/lanes/" + i3 + "/required_handles", schemaPath: "#/properties/lanes/items/properties/required_handles/oneOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
              var _valid1 = _errs62 === errors;
              if (_valid1) {
                valid20 = true;
                passing1 = 0;
              }
              const _errs64 = errors;
              if (Array.isArray(data26)) {
                const len4 = data26.length;
                for (let i6 = 0; i6 < len4; i6++) {
                  let data27 = data26[i6];
                  if (typeof data27 === "string") {
                    if (func3(data27) > 128) {
                      const err98 = { instancePath: instancePath + "/lanes/" + i3 + "/required_handles/" + i6, schemaPath: "#/properties/lanes/items/properties/required_handles/oneOf/1/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
                      if (vErrors === null) {
                        vErrors = [err98];
                      } else {
                        vErrors.push(err98);
                      }
                      errors++;
                    }
                    if (func3(data27) < 1) {
                      const err99 = { instancePath: instancePath + "/lanes/" + i3 + "/required_handles/" + i6, schemaPath: "#/properties/lanes/items/properties/required_handles/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                    if (!pattern11.test(data27)) {
                      const err100 = { instancePath: instancePath + "/lanes/" + i3 + "/required_handles/" + i6, schemaPath: "#/properties/lanes/items/properties/required_handles/oneOf/1/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" } };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                  } else {
                    const err101 = { instancePath: instancePath + "/lanes/" + i3 + "/required_handles/" + i6, schemaPath: "#/properties/lanes/items/properties/required_handles/oneOf/1/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                }
                let i7 = data26.length;
                let j2;
                if (i7 > 1) {
                  const indices0 = {};
                  for (; i7--; ) {
                    let item0 = data26[i7];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j2 = indices0[item0];
                      const err102 = { instancePath: instancePath + "/lanes/" + i3 + "/required_handles", schemaPath: "#/properties/lanes/items/properties/required_handles/oneOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 } };
                      if (vErrors === null) {
                        vErrors = [err102];
                      } else {
                        vErrors.push(err102);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i7;
                  }
                }
              } else {
                const err103 = { instancePath: instancePath + "/lanes/" + i3 + "/required_handles", schemaPath: "#/properties/lanes/items/properties/required_handles/oneOf/1/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
              var _valid1 = _errs64 === errors;
              if (_valid1 && valid20) {
                valid20 = false;
                passing1 = [passing1, 1];
              } else {
                if (_valid1) {
                  valid20 = true;
                  passing1 = 1;
                }
              }
              if (!valid20) {
                const err104 = { instancePath: instancePath + "/lanes/" + i3 + "/required_handles", schemaPath: "#/properties/lanes/items/properties/required_handles/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
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
            if (data15.source_lanes !== void 0) {
              let data28 = data15.source_lanes;
              if (Array.isArray(data28)) {
                const len5 = data28.length;
                for (let i8 = 0; i8 < len5; i8++) {
                  let data29 = data28[i8];
                  if (typeof data29 === "string") {
                    if (!pattern52.test(data29)) {
                      const err105 = { instancePath: instancePath + "/lanes/" + i3 + "/source_lanes/" + i8, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                  } else {
                    const err106 = { instancePath: instancePath + "/lanes/" + i3 + "/source_lanes/" + i8, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err106];
                    } else {
                      vErrors.push(err106);
                    }
                    errors++;
                  }
                }
                let i9 = data28.length;
                let j3;
                if (i9 > 1) {
                  outer2:
                    for (; i9--; ) {
                      for (j3 = i9; j3--; ) {
                        if (func0(data28[i9], data28[j3])) {
                          const err107 = { instancePath: instancePath + "/lanes/" + i3 + "/source_lanes", schemaPath: "#/properties/lanes/items/properties/source_lanes/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j3 } };
                          if (vErrors === null) {
                            vErrors = [err107];
                          } else {
                            vErrors.push(err107);
                          }
                          errors++;
                          break outer2;
                        }
                      }
                    }
                }
              } else {
                const err108 = { instancePath: instancePath + "/lanes/" + i3 + "/source_lanes", schemaPath: "#/properties/lanes/items/properties/source_lanes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data15.rerun_rule !== void 0) {
              let data30 = data15.rerun_rule;
              if (typeof data30 === "string") {
                if (func3(data30) > 512) {
                  const err109 = { instancePath: instancePath + "/lanes/" + i3 + "/rerun_rule", schemaPath: "#/properties/lanes/items/properties/rerun_rule/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
                if (func3(data30) < 1) {
                  const err110 = { instancePath: instancePath + "/lanes/" + i3 + "/rerun_rule", schemaPath: "#/properties/lanes/items/properties/rerun_rule/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              } else {
                const err111 = { instancePath: instancePath + "/lanes/" + i3 + "/rerun_rule", schemaPath: "#/properties/lanes/items/properties/rerun_rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
            if (data15.state !== void 0) {
              let data31 = data15.state;
              if (!(data31 === "built" || data31 === "planned")) {
                const err112 = { instancePath: instancePath + "/lanes/" + i3 + "/state", schemaPath: "#/properties/lanes/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema312.properties.lanes.items.properties.state.enum } };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
            if (data15.checks !== void 0) {
              let data32 = data15.checks;
              if (Array.isArray(data32)) {
                if (data32.length < 1) {
                  const err113 = { instancePath: instancePath + "/lanes/" + i3 + "/checks", schemaPath: "#/properties/lanes/items/properties/checks/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
                const len6 = data32.length;
                for (let i10 = 0; i10 < len6; i10++) {
                  let data33 = data32[i10];
                  const _errs80 = errors;
                  let valid30 = true;
                  const _errs81 = errors;
                  if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                    if (data33.may_be_substrate !== void 0) {
                      let data34 = data33.may_be_substrate;
                      const _errs82 = errors;
                      if (errors === _errs82) {
                        if (Array.isArray(data34)) {
                          if (data34.length < 1) {
                            const err114 = {};
                            if (vErrors === null) {
                              vErrors = [err114];
                            } else {
                              vErrors.push(err114);
                            }
                            errors++;
                          }
                        } else {
                          const err115 = {};
                          if (vErrors === null) {
                            vErrors = [err115];
                          } else {
                            vErrors.push(err115);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                  var _valid2 = _errs81 === errors;
                  errors = _errs80;
                  if (vErrors !== null) {
                    if (_errs80) {
                      vErrors.length = _errs80;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause0;
                  if (_valid2) {
                    const _errs84 = errors;
                    if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                      if (data33.substrate_reason === void 0) {
                        const err116 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10, schemaPath: "#/properties/lanes/items/properties/checks/items/then/required", keyword: "required", params: { missingProperty: "substrate_reason" } };
                        if (vErrors === null) {
                          vErrors = [err116];
                        } else {
                          vErrors.push(err116);
                        }
                        errors++;
                      }
                      if (data33.substrate_reason !== void 0) {
                        if (typeof data33.substrate_reason !== "string") {
                          const err117 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/substrate_reason", schemaPath: "#/properties/lanes/items/properties/checks/items/then/properties/substrate_reason/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err117];
                          } else {
                            vErrors.push(err117);
                          }
                          errors++;
                        }
                      }
                    }
                    var _valid2 = _errs84 === errors;
                    valid30 = _valid2;
                    if (valid30) {
                      var props0 = {};
                      props0.substrate_reason = true;
                      props0.may_be_substrate = true;
                    }
                    ifClause0 = "then";
                  } else {
                    const _errs87 = errors;
                    if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                      if (data33.substrate_reason !== void 0) {
                        const err118 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/substrate_reason", schemaPath: "#/properties/lanes/items/properties/checks/items/else/properties/substrate_reason/false schema", keyword: "false schema", params: {} };
                        if (vErrors === null) {
                          vErrors = [err118];
                        } else {
                          vErrors.push(err118);
                        }
                        errors++;
                      }
                    }
                    var _valid2 = _errs87 === errors;
                    valid30 = _valid2;
                    if (valid30) {
                      if (props0 !== true) {
                        props0 = props0 || {};
                        props0.substrate_reason = true;
                      }
                    }
                    ifClause0 = "else";
                  }
                  if (!valid30) {
                    const err119 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10, schemaPath: "#/properties/lanes/items/properties/checks/items/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                  if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                    if (data33.id === void 0) {
                      const err120 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10, schemaPath: "#/properties/lanes/items/properties/checks/items/required", keyword: "required", params: { missingProperty: "id" } };
                      if (vErrors === null) {
                        vErrors = [err120];
                      } else {
                        vErrors.push(err120);
                      }
                      errors++;
                    }
                    if (data33.title === void 0) {
                      const err121 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10, schemaPath: "#/properties/lanes/items/properties/checks/items/required", keyword: "required", params: { missingProperty: "title" } };
                      if (vErrors === null) {
                        vErrors = [err121];
                      } else {
                        vErrors.push(err121);
                      }
                      errors++;
                    }
                    if (data33.expected_text === void 0) {
                      const err122 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10, schemaPath: "#/properties/lanes/items/properties/checks/items/required", keyword: "required", params: { missingProperty: "expected_text" } };
                      if (vErrors === null) {
                        vErrors = [err122];
                      } else {
                        vErrors.push(err122);
                      }
                      errors++;
                    }
                    if (data33.codes === void 0) {
                      const err123 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10, schemaPath: "#/properties/lanes/items/properties/checks/items/required", keyword: "required", params: { missingProperty: "codes" } };
                      if (vErrors === null) {
                        vErrors = [err123];
                      } else {
                        vErrors.push(err123);
                      }
                      errors++;
                    }
                    if (data33.severity === void 0) {
                      const err124 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10, schemaPath: "#/properties/lanes/items/properties/checks/items/required", keyword: "required", params: { missingProperty: "severity" } };
                      if (vErrors === null) {
                        vErrors = [err124];
                      } else {
                        vErrors.push(err124);
                      }
                      errors++;
                    }
                    if (data33.state === void 0) {
                      const err125 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10, schemaPath: "#/properties/lanes/items/properties/checks/items/required", keyword: "required", params: { missingProperty: "state" } };
                      if (vErrors === null) {
                        vErrors = [err125];
                      } else {
                        vErrors.push(err125);
                      }
                      errors++;
                    }
                    if (data33.may_be_substrate === void 0) {
                      const err126 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10, schemaPath: "#/properties/lanes/items/properties/checks/items/required", keyword: "required", params: { missingProperty: "may_be_substrate" } };
                      if (vErrors === null) {
                        vErrors = [err126];
                      } else {
                        vErrors.push(err126);
                      }
                      errors++;
                    }
                    for (const key3 in data33) {
                      if (!(key3 === "id" || key3 === "title" || key3 === "expected_text" || key3 === "codes" || key3 === "severity" || key3 === "state" || key3 === "may_be_substrate" || key3 === "substrate_reason")) {
                        const err127 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10, schemaPath: "#/properties/lanes/items/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                          vErrors = [err127];
                        } else {
                          vErrors.push(err127);
                        }
                        errors++;
                      }
                    }
                    if (data33.id !== void 0) {
                      let data37 = data33.id;
                      if (typeof data37 === "string") {
                        if (!pattern132.test(data37)) {
                          const err128 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/id", schemaPath: "common.v1.schema.json#/$defs/check_id/pattern", keyword: "pattern", params: { pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$" } };
                          if (vErrors === null) {
                            vErrors = [err128];
                          } else {
                            vErrors.push(err128);
                          }
                          errors++;
                        }
                      } else {
                        const err129 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/id", schemaPath: "common.v1.schema.json#/$defs/check_id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err129];
                        } else {
                          vErrors.push(err129);
                        }
                        errors++;
                      }
                    }
                    if (data33.title !== void 0) {
                      let data38 = data33.title;
                      if (typeof data38 === "string") {
                        if (func3(data38) > 80) {
                          const err130 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/title", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 80 } };
                          if (vErrors === null) {
                            vErrors = [err130];
                          } else {
                            vErrors.push(err130);
                          }
                          errors++;
                        }
                        if (func3(data38) < 1) {
                          const err131 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/title", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err131];
                          } else {
                            vErrors.push(err131);
                          }
                          errors++;
                        }
                      } else {
                        const err132 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/title", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/title/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err132];
                        } else {
                          vErrors.push(err132);
                        }
                        errors++;
                      }
                    }
                    if (data33.expected_text !== void 0) {
                      let data39 = data33.expected_text;
                      if (typeof data39 === "string") {
                        if (func3(data39) > 512) {
                          const err133 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/expected_text", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/expected_text/maxLength", keyword: "maxLength", params: { limit: 512 } };
                          if (vErrors === null) {
                            vErrors = [err133];
                          } else {
                            vErrors.push(err133);
                          }
                          errors++;
                        }
                        if (func3(data39) < 1) {
                          const err134 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/expected_text", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/expected_text/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err134];
                          } else {
                            vErrors.push(err134);
                          }
                          errors++;
                        }
                      } else {
                        const err135 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/expected_text", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/expected_text/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err135];
                        } else {
                          vErrors.push(err135);
                        }
                        errors++;
                      }
                    }
                    if (data33.codes !== void 0) {
                      let data40 = data33.codes;
                      if (Array.isArray(data40)) {
                        if (data40.length < 1) {
                          const err136 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/codes", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/codes/minItems", keyword: "minItems", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err136];
                          } else {
                            vErrors.push(err136);
                          }
                          errors++;
                        }
                        const len7 = data40.length;
                        for (let i11 = 0; i11 < len7; i11++) {
                          let data41 = data40[i11];
                          if (typeof data41 === "string") {
                            if (!pattern142.test(data41)) {
                              const err137 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/codes/" + i11, schemaPath: "common.v1.schema.json#/$defs/blocker_code/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$" } };
                              if (vErrors === null) {
                                vErrors = [err137];
                              } else {
                                vErrors.push(err137);
                              }
                              errors++;
                            }
                          } else {
                            const err138 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/codes/" + i11, schemaPath: "common.v1.schema.json#/$defs/blocker_code/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err138];
                            } else {
                              vErrors.push(err138);
                            }
                            errors++;
                          }
                        }
                        let i12 = data40.length;
                        let j4;
                        if (i12 > 1) {
                          outer3:
                            for (; i12--; ) {
                              for (j4 = i12; j4--; ) {
                                if (func0(data40[i12], data40[j4])) {
                                  const err139 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/codes", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/codes/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j4 } };
                                  if (vErrors === null) {
                                    vErrors = [err139];
                                  } else {
                                    vErrors.push(err139);
                                  }
                                  errors++;
                                  break outer3;
                                }
                              }
                            }
                        }
                      } else {
                        const err140 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/codes", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/codes/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err140];
                        } else {
                          vErrors.push(err140);
                        }
                        errors++;
                      }
                    }
                    if (data33.severity !== void 0) {
                      if ("BLOCKER" !== data33.severity) {
                        const err141 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/severity", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/severity/const", keyword: "const", params: { allowedValue: "BLOCKER" } };
                        if (vErrors === null) {
                          vErrors = [err141];
                        } else {
                          vErrors.push(err141);
                        }
                        errors++;
                      }
                    }
                    if (data33.state !== void 0) {
                      let data43 = data33.state;
                      if (!(data43 === "built" || data43 === "planned")) {
                        const err142 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/state", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema312.properties.lanes.items.properties.checks.items.properties.state.enum } };
                        if (vErrors === null) {
                          vErrors = [err142];
                        } else {
                          vErrors.push(err142);
                        }
                        errors++;
                      }
                    }
                    if (data33.may_be_substrate !== void 0) {
                      let data44 = data33.may_be_substrate;
                      if (Array.isArray(data44)) {
                        const len8 = data44.length;
                        for (let i13 = 0; i13 < len8; i13++) {
                          let data45 = data44[i13];
                          if (!(data45 === "embedded" || data45 === "emulated")) {
                            const err143 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/may_be_substrate/" + i13, schemaPath: "#/properties/lanes/items/properties/checks/items/properties/may_be_substrate/items/enum", keyword: "enum", params: { allowedValues: schema312.properties.lanes.items.properties.checks.items.properties.may_be_substrate.items.enum } };
                            if (vErrors === null) {
                              vErrors = [err143];
                            } else {
                              vErrors.push(err143);
                            }
                            errors++;
                          }
                        }
                        let i14 = data44.length;
                        let j5;
                        if (i14 > 1) {
                          outer4:
                            for (; i14--; ) {
                              for (j5 = i14; j5--; ) {
                                if (func0(data44[i14], data44[j5])) {
                                  const err144 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/may_be_substrate", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/may_be_substrate/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j5 } };
                                  if (vErrors === null) {
                                    vErrors = [err144];
                                  } else {
                                    vErrors.push(err144);
                                  }
                                  errors++;
                                  break outer4;
                                }
                              }
                            }
                        }
                      } else {
                        const err145 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/may_be_substrate", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/may_be_substrate/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err145];
                        } else {
                          vErrors.push(err145);
                        }
                        errors++;
                      }
                    }
                    if (data33.substrate_reason !== void 0) {
                      let data46 = data33.substrate_reason;
                      if (typeof data46 === "string") {
                        if (func3(data46) > 512) {
                          const err146 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/substrate_reason", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/substrate_reason/maxLength", keyword: "maxLength", params: { limit: 512 } };
                          if (vErrors === null) {
                            vErrors = [err146];
                          } else {
                            vErrors.push(err146);
                          }
                          errors++;
                        }
                        if (func3(data46) < 1) {
                          const err147 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/substrate_reason", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/substrate_reason/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err147];
                          } else {
                            vErrors.push(err147);
                          }
                          errors++;
                        }
                      } else {
                        const err148 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10 + "/substrate_reason", schemaPath: "#/properties/lanes/items/properties/checks/items/properties/substrate_reason/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err148];
                        } else {
                          vErrors.push(err148);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err149 = { instancePath: instancePath + "/lanes/" + i3 + "/checks/" + i10, schemaPath: "#/properties/lanes/items/properties/checks/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err149];
                    } else {
                      vErrors.push(err149);
                    }
                    errors++;
                  }
                }
              } else {
                const err150 = { instancePath: instancePath + "/lanes/" + i3 + "/checks", schemaPath: "#/properties/lanes/items/properties/checks/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data15.universal_codes !== void 0) {
              let data47 = data15.universal_codes;
              if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                for (const key4 in data47) {
                  const _errs110 = errors;
                  if (typeof key4 === "string") {
                    if (!pattern15.test(key4)) {
                      const err151 = { instancePath: instancePath + "/lanes/" + i3 + "/universal_codes", schemaPath: "#/properties/lanes/items/properties/universal_codes/propertyNames/pattern", keyword: "pattern", params: { pattern: "^U[1-8]$" }, propertyName: key4 };
                      if (vErrors === null) {
                        vErrors = [err151];
                      } else {
                        vErrors.push(err151);
                      }
                      errors++;
                    }
                  }
                  var valid43 = _errs110 === errors;
                  if (!valid43) {
                    const err152 = { instancePath: instancePath + "/lanes/" + i3 + "/universal_codes", schemaPath: "#/properties/lanes/items/properties/universal_codes/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                }
                for (const key5 in data47) {
                  let data48 = data47[key5];
                  if (typeof data48 === "string") {
                    if (!pattern142.test(data48)) {
                      const err153 = { instancePath: instancePath + "/lanes/" + i3 + "/universal_codes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/blocker_code/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$" } };
                      if (vErrors === null) {
                        vErrors = [err153];
                      } else {
                        vErrors.push(err153);
                      }
                      errors++;
                    }
                  } else {
                    const err154 = { instancePath: instancePath + "/lanes/" + i3 + "/universal_codes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/blocker_code/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                }
              } else {
                const err155 = { instancePath: instancePath + "/lanes/" + i3 + "/universal_codes", schemaPath: "#/properties/lanes/items/properties/universal_codes/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
            }
            if (data15.blockers !== void 0) {
              let data49 = data15.blockers;
              if (Array.isArray(data49)) {
                if (data49.length < 1) {
                  const err156 = { instancePath: instancePath + "/lanes/" + i3 + "/blockers", schemaPath: "#/properties/lanes/items/properties/blockers/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
                const len9 = data49.length;
                for (let i15 = 0; i15 < len9; i15++) {
                  let data50 = data49[i15];
                  if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                    if (data50.code === void 0) {
                      const err157 = { instancePath: instancePath + "/lanes/" + i3 + "/blockers/" + i15, schemaPath: "#/properties/lanes/items/properties/blockers/items/required", keyword: "required", params: { missingProperty: "code" } };
                      if (vErrors === null) {
                        vErrors = [err157];
                      } else {
                        vErrors.push(err157);
                      }
                      errors++;
                    }
                    if (data50.meaning === void 0) {
                      const err158 = { instancePath: instancePath + "/lanes/" + i3 + "/blockers/" + i15, schemaPath: "#/properties/lanes/items/properties/blockers/items/required", keyword: "required", params: { missingProperty: "meaning" } };
                      if (vErrors === null) {
                        vErrors = [err158];
                      } else {
                        vErrors.push(err158);
                      }
                      errors++;
                    }
                    if (data50.closure_criteria === void 0) {
                      const err159 = { instancePath: instancePath + "/lanes/" + i3 + "/blockers/" + i15, schemaPath: "#/properties/lanes/items/properties/blockers/items/required", keyword: "required", params: { missingProperty: "closure_criteria" } };
                      if (vErrors === null) {
                        vErrors = [err159];
                      } else {
                        vErrors.push(err159);
                      }
                      errors++;
                    }
                    for (const key6 in data50) {
                      if (!(key6 === "code" || key6 === "meaning" || key6 === "closure_criteria")) {
                        const err160 = { instancePath: instancePath + "/lanes/" + i3 + "/blockers/" + i15, schemaPath: "#/properties/lanes/items/properties/blockers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        if (vErrors === null) {
                          vErrors = [err160];
                        } else {
                          vErrors.push(err160);
                        }
                        errors++;
                      }
                    }
                    if (data50.code !== void 0) {
                      let data51 = data50.code;
                      if (typeof data51 === "string") {
                        if (!pattern142.test(data51)) {
                          const err161 = { instancePath: instancePath + "/lanes/" + i3 + "/blockers/" + i15 + "/code", schemaPath: "common.v1.schema.json#/$defs/blocker_code/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$" } };
                          if (vErrors === null) {
                            vErrors = [err161];
                          } else {
                            vErrors.push(err161);
                          }
                          errors++;
                        }
                      } else {
                        const err162 = { instancePath: instancePath + "/lanes/" + i3 + "/blockers/" + i15 + "/code", schemaPath: "common.v1.schema.json#/$defs/blocker_code/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err162];
                        } else {
                          vErrors.push(err162);
                        }
                        errors++;
                      }
                    }
                    if (data50.meaning !== void 0) {
                      let data52 = data50.meaning;
                      if (typeof data52 === "string") {
                        if (func3(data52) > 512) {
                          const err163 = { instancePath: instancePath + "/lanes/" + i3 + "/blockers/" + i15 + "/meaning", schemaPath: "#/properties/lanes/items/properties/blockers/items/properties/meaning/maxLength", keyword: "maxLength", params: { limit: 512 } };
                          if (vErrors === null) {
                            vErrors = [err163];
                          } else {
                            vErrors.push(err163);
                          }
                          errors++;
                        }
                        if (func3(data52) < 1) {
                          const err164 = { instancePath: instancePath + "/lanes/" + i3 + "/blockers/" + i15 + "/meaning", schemaPath: "#/properties/lanes/items/properties/blockers/items/properties/meaning/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err164];
                          } else {
                            vErrors.push(err164);
                          }
                          errors++;
                        }
                      } else {
                        const err165 = { instancePath: instancePath + "/lanes/" + i3 + "/blockers/" + i15 + "/meaning", schemaPath: "#/properties/lanes/items/properties/blockers/items/properties/meaning/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err165];
                        } else {
                          vErrors.push(err165);
                        }
                        errors++;
                      }
                    }
                    if (data50.closure_criteria !== void 0) {
                      let data53 = data50.closure_criteria;
                      if (typeof data53 === "string") {
                        if (func3(data53) > 512) {
                          const err166 = { instancePath: instancePath + "/lanes/" + i3 + "/blockers/" + i15 + "/closure_criteria", schemaPath: "#/properties/lanes/items/properties/blockers/items/properties/closure_criteria/maxLength", keyword: "maxLength", params: { limit: 512 } };
                          if (vErrors === null) {
                            vErrors = [err166];
                          } else {
                            vErrors.push(err166);
                          }
                          errors++;
                        }
                        if (func3(data53) < 1) {
                          const err167 = { instancePath: instancePath + "/lanes/" + i3 + "/blockers/" + i15 + "/closure_criteria", schemaPath: "#/properties/lanes/items/properties/blockers/items/properties/closure_criteria/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err167];
                          } else {
                            vErrors.push(err167);
                          }
                          errors++;
                        }
                      } else {
                        const err168 = { instancePath: instancePath + "/lanes/" + i3 + "/blockers/" + i15 + "/closure_criteria", schemaPath: "#/properties/lanes/items/properties/blockers/items/properties/closure_criteria/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err168];
                        } else {
                          vErrors.push(err168);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err169 = { instancePath: instancePath + "/lanes/" + i3 + "/blockers/" + i15, schemaPath: "#/properties/lanes/items/properties/blockers/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err169];
                    } else {
                      vErrors.push(err169);
                    }
                    errors++;
                  }
                }
              } else {
                const err170 = { instancePath: instancePath + "/lanes/" + i3 + "/blockers", schemaPath: "#/properties/lanes/items/properties/blockers/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err170];
                } else {
                  vErrors.push(err170);
                }
                errors++;
              }
            }
          } else {
            const err171 = { instancePath: instancePath + "/lanes/" + i3, schemaPath: "#/properties/lanes/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
        }
      } else {
        const err172 = { instancePath: instancePath + "/lanes", schemaPath: "#/properties/lanes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err172];
        } else {
          vErrors.push(err172);
        }
        errors++;
      }
    }
    if (data.verdict !== void 0) {
      let data54 = data.verdict;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        if (data54.lane === void 0) {
          const err173 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "lane" } };
          if (vErrors === null) {
            vErrors = [err173];
          } else {
            vErrors.push(err173);
          }
          errors++;
        }
        if (data54.predicates === void 0) {
          const err174 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "predicates" } };
          if (vErrors === null) {
            vErrors = [err174];
          } else {
            vErrors.push(err174);
          }
          errors++;
        }
        for (const key7 in data54) {
          if (!(key7 === "lane" || key7 === "predicates")) {
            const err175 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err175];
            } else {
              vErrors.push(err175);
            }
            errors++;
          }
        }
        if (data54.lane !== void 0) {
          let data55 = data54.lane;
          if (typeof data55 === "string") {
            if (!pattern52.test(data55)) {
              const err176 = { instancePath: instancePath + "/verdict/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
          } else {
            const err177 = { instancePath: instancePath + "/verdict/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
        }
        if (data54.predicates !== void 0) {
          let data56 = data54.predicates;
          if (Array.isArray(data56)) {
            if (data56.length < 1) {
              const err178 = { instancePath: instancePath + "/verdict/predicates", schemaPath: "#/properties/verdict/properties/predicates/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err178];
              } else {
                vErrors.push(err178);
              }
              errors++;
            }
            const len10 = data56.length;
            for (let i16 = 0; i16 < len10; i16++) {
              let data57 = data56[i16];
              if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                if (data57.name === void 0) {
                  const err179 = { instancePath: instancePath + "/verdict/predicates/" + i16, schemaPath: "#/properties/verdict/properties/predicates/items/required", keyword: "required", params: { missingProperty: "name" } };
                  if (vErrors === null) {
                    vErrors = [err179];
                  } else {
                    vErrors.push(err179);
                  }
                  errors++;
                }
                if (data57.lanes === void 0) {
                  const err180 = { instancePath: instancePath + "/verdict/predicates/" + i16, schemaPath: "#/properties/verdict/properties/predicates/items/required", keyword: "required", params: { missingProperty: "lanes" } };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
                for (const key8 in data57) {
                  if (!(key8 === "name" || key8 === "lanes")) {
                    const err181 = { instancePath: instancePath + "/verdict/predicates/" + i16, schemaPath: "#/properties/verdict/properties/predicates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    if (vErrors === null) {
                      vErrors = [err181];
                    } else {
                      vErrors.push(err181);
                    }
                    errors++;
                  }
                }
                if (data57.name !== void 0) {
                  let data58 = data57.name;
                  if (typeof data58 === "string") {
                    if (func3(data58) > 64) {
                      const err182 = { instancePath: instancePath + "/verdict/predicates/" + i16 + "/name", schemaPath: "#/properties/verdict/properties/predicates/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      if (vErrors === null) {
                        vErrors = [err182];
                      } else {
                        vErrors.push(err182);
                      }
                      errors++;
                    }
                    if (func3(data58) < 1) {
                      const err183 = { instancePath: instancePath + "/verdict/predicates/" + i16 + "/name", schemaPath: "#/properties/verdict/properties/predicates/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err183];
                      } else {
                        vErrors.push(err183);
                      }
                      errors++;
                    }
                    if (!pattern72.test(data58)) {
                      const err184 = { instancePath: instancePath + "/verdict/predicates/" + i16 + "/name", schemaPath: "#/properties/verdict/properties/predicates/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
                      if (vErrors === null) {
                        vErrors = [err184];
                      } else {
                        vErrors.push(err184);
                      }
                      errors++;
                    }
                  } else {
                    const err185 = { instancePath: instancePath + "/verdict/predicates/" + i16 + "/name", schemaPath: "#/properties/verdict/properties/predicates/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err185];
                    } else {
                      vErrors.push(err185);
                    }
                    errors++;
                  }
                }
                if (data57.lanes !== void 0) {
                  let data59 = data57.lanes;
                  if (Array.isArray(data59)) {
                    if (data59.length < 1) {
                      const err186 = { instancePath: instancePath + "/verdict/predicates/" + i16 + "/lanes", schemaPath: "#/properties/verdict/properties/predicates/items/properties/lanes/minItems", keyword: "minItems", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err186];
                      } else {
                        vErrors.push(err186);
                      }
                      errors++;
                    }
                    const len11 = data59.length;
                    for (let i17 = 0; i17 < len11; i17++) {
                      let data60 = data59[i17];
                      if (typeof data60 === "string") {
                        if (!pattern52.test(data60)) {
                          const err187 = { instancePath: instancePath + "/verdict/predicates/" + i16 + "/lanes/" + i17, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                          if (vErrors === null) {
                            vErrors = [err187];
                          } else {
                            vErrors.push(err187);
                          }
                          errors++;
                        }
                      } else {
                        const err188 = { instancePath: instancePath + "/verdict/predicates/" + i16 + "/lanes/" + i17, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err188];
                        } else {
                          vErrors.push(err188);
                        }
                        errors++;
                      }
                    }
                    let i18 = data59.length;
                    let j6;
                    if (i18 > 1) {
                      outer5:
                        for (; i18--; ) {
                          for (j6 = i18; j6--; ) {
                            if (func0(data59[i18], data59[j6])) {
                              const err189 = { instancePath: instancePath + "/verdict/predicates/" + i16 + "/lanes", schemaPath: "#/properties/verdict/properties/predicates/items/properties/lanes/uniqueItems", keyword: "uniqueItems", params: { i: i18, j: j6 } };
                              if (vErrors === null) {
                                vErrors = [err189];
                              } else {
                                vErrors.push(err189);
                              }
                              errors++;
                              break outer5;
                            }
                          }
                        }
                    }
                  } else {
                    const err190 = { instancePath: instancePath + "/verdict/predicates/" + i16 + "/lanes", schemaPath: "#/properties/verdict/properties/predicates/items/properties/lanes/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err190];
                    } else {
                      vErrors.push(err190);
                    }
                    errors++;
                  }
                }
              } else {
                const err191 = { instancePath: instancePath + "/verdict/predicates/" + i16, schemaPath: "#/properties/verdict/properties/predicates/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err191];
                } else {
                  vErrors.push(err191);
                }
                errors++;
              }
            }
          } else {
            const err192 = { instancePath: instancePath + "/verdict/predicates", schemaPath: "#/properties/verdict/properties/predicates/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err192];
            } else {
              vErrors.push(err192);
            }
            errors++;
          }
        }
      } else {
        const err193 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err193];
        } else {
          vErrors.push(err193);
        }
        errors++;
      }
    }
    if (data.dod !== void 0) {
      let data61 = data.dod;
      if (Array.isArray(data61)) {
        if (data61.length < 1) {
          const err194 = { instancePath: instancePath + "/dod", schemaPath: "#/properties/dod/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err194];
          } else {
            vErrors.push(err194);
          }
          errors++;
        }
        const len12 = data61.length;
        for (let i19 = 0; i19 < len12; i19++) {
          let data62 = data61[i19];
          if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
            if (data62.item === void 0) {
              const err195 = { instancePath: instancePath + "/dod/" + i19, schemaPath: "#/properties/dod/items/required", keyword: "required", params: { missingProperty: "item" } };
              if (vErrors === null) {
                vErrors = [err195];
              } else {
                vErrors.push(err195);
              }
              errors++;
            }
            if (data62.check_ids === void 0) {
              const err196 = { instancePath: instancePath + "/dod/" + i19, schemaPath: "#/properties/dod/items/required", keyword: "required", params: { missingProperty: "check_ids" } };
              if (vErrors === null) {
                vErrors = [err196];
              } else {
                vErrors.push(err196);
              }
              errors++;
            }
            for (const key9 in data62) {
              if (!(key9 === "item" || key9 === "check_ids")) {
                const err197 = { instancePath: instancePath + "/dod/" + i19, schemaPath: "#/properties/dod/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                if (vErrors === null) {
                  vErrors = [err197];
                } else {
                  vErrors.push(err197);
                }
                errors++;
              }
            }
            if (data62.item !== void 0) {
              let data63 = data62.item;
              if (typeof data63 === "string") {
                if (func3(data63) > 512) {
                  const err198 = { instancePath: instancePath + "/dod/" + i19 + "/item", schemaPath: "#/properties/dod/items/properties/item/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err198];
                  } else {
                    vErrors.push(err198);
                  }
                  errors++;
                }
                if (func3(data63) < 1) {
                  const err199 = { instancePath: instancePath + "/dod/" + i19 + "/item", schemaPath: "#/properties/dod/items/properties/item/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err199];
                  } else {
                    vErrors.push(err199);
                  }
                  errors++;
                }
              } else {
                const err200 = { instancePath: instancePath + "/dod/" + i19 + "/item", schemaPath: "#/properties/dod/items/properties/item/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err200];
                } else {
                  vErrors.push(err200);
                }
                errors++;
              }
            }
            if (data62.check_ids !== void 0) {
              let data64 = data62.check_ids;
              if (Array.isArray(data64)) {
                if (data64.length < 1) {
                  const err201 = { instancePath: instancePath + "/dod/" + i19 + "/check_ids", schemaPath: "#/properties/dod/items/properties/check_ids/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err201];
                  } else {
                    vErrors.push(err201);
                  }
                  errors++;
                }
                const len13 = data64.length;
                for (let i20 = 0; i20 < len13; i20++) {
                  let data65 = data64[i20];
                  if (typeof data65 === "string") {
                    if (!pattern132.test(data65)) {
                      const err202 = { instancePath: instancePath + "/dod/" + i19 + "/check_ids/" + i20, schemaPath: "common.v1.schema.json#/$defs/check_id/pattern", keyword: "pattern", params: { pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$" } };
                      if (vErrors === null) {
                        vErrors = [err202];
                      } else {
                        vErrors.push(err202);
                      }
                      errors++;
                    }
                  } else {
                    const err203 = { instancePath: instancePath + "/dod/" + i19 + "/check_ids/" + i20, schemaPath: "common.v1.schema.json#/$defs/check_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err203];
                    } else {
                      vErrors.push(err203);
                    }
                    errors++;
                  }
                }
                let i21 = data64.length;
                let j7;
                if (i21 > 1) {
                  outer6:
                    for (; i21--; ) {
                      for (j7 = i21; j7--; ) {
                        if (func0(data64[i21], data64[j7])) {
                          const err204 = { instancePath: instancePath + "/dod/" + i19 + "/check_ids", schemaPath: "#/properties/dod/items/properties/check_ids/uniqueItems", keyword: "uniqueItems", params: { i: i21, j: j7 } };
                          if (vErrors === null) {
                            vErrors = [err204];
                          } else {
                            vErrors.push(err204);
                          }
                          errors++;
                          break outer6;
                        }
                      }
                    }
                }
              } else {
                const err205 = { instancePath: instancePath + "/dod/" + i19 + "/check_ids", schemaPath: "#/properties/dod/items/properties/check_ids/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
            }
          } else {
            const err206 = { instancePath: instancePath + "/dod/" + i19, schemaPath: "#/properties/dod/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err206];
            } else {
              vErrors.push(err206);
            }
            errors++;
          }
        }
      } else {
        const err207 = { instancePath: instancePath + "/dod", schemaPath: "#/properties/dod/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err207];
        } else {
          vErrors.push(err207);
        }
        errors++;
      }
    }
    if (data.rollback !== void 0) {
      let data66 = data.rollback;
      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
        if (data66.rule === void 0) {
          const err208 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/required", keyword: "required", params: { missingProperty: "rule" } };
          if (vErrors === null) {
            vErrors = [err208];
          } else {
            vErrors.push(err208);
          }
          errors++;
        }
        if (data66.levels === void 0) {
          const err209 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/required", keyword: "required", params: { missingProperty: "levels" } };
          if (vErrors === null) {
            vErrors = [err209];
          } else {
            vErrors.push(err209);
          }
          errors++;
        }
        for (const key10 in data66) {
          if (!(key10 === "rule" || key10 === "levels")) {
            const err210 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            if (vErrors === null) {
              vErrors = [err210];
            } else {
              vErrors.push(err210);
            }
            errors++;
          }
        }
        if (data66.rule !== void 0) {
          let data67 = data66.rule;
          if (typeof data67 === "string") {
            if (func3(data67) > 512) {
              const err211 = { instancePath: instancePath + "/rollback/rule", schemaPath: "#/properties/rollback/properties/rule/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err211];
              } else {
                vErrors.push(err211);
              }
              errors++;
            }
            if (func3(data67) < 1) {
              const err212 = { instancePath: instancePath + "/rollback/rule", schemaPath: "#/properties/rollback/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err212];
              } else {
                vErrors.push(err212);
              }
              errors++;
            }
          } else {
            const err213 = { instancePath: instancePath + "/rollback/rule", schemaPath: "#/properties/rollback/properties/rule/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          }
        }
        if (data66.levels !== void 0) {
          let data68 = data66.levels;
          if (Array.isArray(data68)) {
            if (data68.length < 1) {
              const err214 = { instancePath: instancePath + "/rollback/levels", schemaPath: "#/properties/rollback/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
            const len14 = data68.length;
            for (let i22 = 0; i22 < len14; i22++) {
              let data69 = data68[i22];
              if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                if (data69.level === void 0) {
                  const err215 = { instancePath: instancePath + "/rollback/levels/" + i22, schemaPath: "#/properties/rollback/properties/levels/items/required", keyword: "required", params: { missingProperty: "level" } };
                  if (vErrors === null) {
                    vErrors = [err215];
                  } else {
                    vErrors.push(err215);
                  }
                  errors++;
                }
                if (data69.when === void 0) {
                  const err216 = { instancePath: instancePath + "/rollback/levels/" + i22, schemaPath: "#/properties/rollback/properties/levels/items/required", keyword: "required", params: { missingProperty: "when" } };
                  if (vErrors === null) {
                    vErrors = [err216];
                  } else {
                    vErrors.push(err216);
                  }
                  errors++;
                }
                for (const key11 in data69) {
                  if (!(key11 === "level" || key11 === "when")) {
                    const err217 = { instancePath: instancePath + "/rollback/levels/" + i22, schemaPath: "#/properties/rollback/properties/levels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                    if (vErrors === null) {
                      vErrors = [err217];
                    } else {
                      vErrors.push(err217);
                    }
                    errors++;
                  }
                }
                if (data69.level !== void 0) {
                  let data70 = data69.level;
                  if (!(data70 === "L0" || data70 === "L1" || data70 === "L2" || data70 === "L3" || data70 === "L4")) {
                    const err218 = { instancePath: instancePath + "/rollback/levels/" + i22 + "/level", schemaPath: "#/properties/rollback/properties/levels/items/properties/level/enum", keyword: "enum", params: { allowedValues: schema312.properties.rollback.properties.levels.items.properties.level.enum } };
                    if (vErrors === null) {
                      vErrors = [err218];
                    } else {
                      vErrors.push(err218);
                    }
                    errors++;
                  }
                }
                if (data69.when !== void 0) {
                  let data71 = data69.when;
                  if (typeof data71 === "string") {
                    if (func3(data71) > 512) {
                      const err219 = { instancePath: instancePath + "/rollback/levels/" + i22 + "/when", schemaPath: "#/properties/rollback/properties/levels/items/properties/when/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      if (vErrors === null) {
                        vErrors = [err219];
                      } else {
                        vErrors.push(err219);
                      }
                      errors++;
                    }
                    if (func3(data71) < 1) {
                      const err220 = { instancePath: instancePath + "/rollback/levels/" + i22 + "/when", schemaPath: "#/properties/rollback/properties/levels/items/properties/when/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err220];
                      } else {
                        vErrors.push(err220);
                      }
                      errors++;
                    }
                  } else {
                    const err221 = { instancePath: instancePath + "/rollback/levels/" + i22 + "/when", schemaPath: "#/properties/rollback/properties/levels/items/properties/when/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err221];
                    } else {
                      vErrors.push(err221);
                    }
                    errors++;
                  }
                }
              } else {
                const err222 = { instancePath: instancePath + "/rollback/levels/" + i22, schemaPath: "#/properties/rollback/properties/levels/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
            }
          } else {
            const err223 = { instancePath: instancePath + "/rollback/levels", schemaPath: "#/properties/rollback/properties/levels/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          }
        }
      } else {
        const err224 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err224];
        } else {
          vErrors.push(err224);
        }
        errors++;
      }
    }
    if (data.evidence_contract !== void 0) {
      let data72 = data.evidence_contract;
      if (Array.isArray(data72)) {
        if (data72.length < 1) {
          const err225 = { instancePath: instancePath + "/evidence_contract", schemaPath: "#/properties/evidence_contract/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err225];
          } else {
            vErrors.push(err225);
          }
          errors++;
        }
        const len15 = data72.length;
        for (let i23 = 0; i23 < len15; i23++) {
          let data73 = data72[i23];
          if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
            if (data73.base === void 0) {
              const err226 = { instancePath: instancePath + "/evidence_contract/" + i23, schemaPath: "#/properties/evidence_contract/items/required", keyword: "required", params: { missingProperty: "base" } };
              if (vErrors === null) {
                vErrors = [err226];
              } else {
                vErrors.push(err226);
              }
              errors++;
            }
            if (data73.key_pattern === void 0) {
              const err227 = { instancePath: instancePath + "/evidence_contract/" + i23, schemaPath: "#/properties/evidence_contract/items/required", keyword: "required", params: { missingProperty: "key_pattern" } };
              if (vErrors === null) {
                vErrors = [err227];
              } else {
                vErrors.push(err227);
              }
              errors++;
            }
            if (data73.schema === void 0) {
              const err228 = { instancePath: instancePath + "/evidence_contract/" + i23, schemaPath: "#/properties/evidence_contract/items/required", keyword: "required", params: { missingProperty: "schema" } };
              if (vErrors === null) {
                vErrors = [err228];
              } else {
                vErrors.push(err228);
              }
              errors++;
            }
            if (data73.required === void 0) {
              const err229 = { instancePath: instancePath + "/evidence_contract/" + i23, schemaPath: "#/properties/evidence_contract/items/required", keyword: "required", params: { missingProperty: "required" } };
              if (vErrors === null) {
                vErrors = [err229];
              } else {
                vErrors.push(err229);
              }
              errors++;
            }
            if (data73.class === void 0) {
              const err230 = { instancePath: instancePath + "/evidence_contract/" + i23, schemaPath: "#/properties/evidence_contract/items/required", keyword: "required", params: { missingProperty: "class" } };
              if (vErrors === null) {
                vErrors = [err230];
              } else {
                vErrors.push(err230);
              }
              errors++;
            }
            if (data73.writer === void 0) {
              const err231 = { instancePath: instancePath + "/evidence_contract/" + i23, schemaPath: "#/properties/evidence_contract/items/required", keyword: "required", params: { missingProperty: "writer" } };
              if (vErrors === null) {
                vErrors = [err231];
              } else {
                vErrors.push(err231);
              }
              errors++;
            }
            if (data73.phase_id === void 0) {
              const err232 = { instancePath: instancePath + "/evidence_contract/" + i23, schemaPath: "#/properties/evidence_contract/items/required", keyword: "required", params: { missingProperty: "phase_id" } };
              if (vErrors === null) {
                vErrors = [err232];
              } else {
                vErrors.push(err232);
              }
              errors++;
            }
            if (data73.state === void 0) {
              const err233 = { instancePath: instancePath + "/evidence_contract/" + i23, schemaPath: "#/properties/evidence_contract/items/required", keyword: "required", params: { missingProperty: "state" } };
              if (vErrors === null) {
                vErrors = [err233];
              } else {
                vErrors.push(err233);
              }
              errors++;
            }
            for (const key12 in data73) {
              if (!func12.call(schema312.properties.evidence_contract.items.properties, key12)) {
                const err234 = { instancePath: instancePath + "/evidence_contract/" + i23, schemaPath: "#/properties/evidence_contract/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                if (vErrors === null) {
                  vErrors = [err234];
                } else {
                  vErrors.push(err234);
                }
                errors++;
              }
            }
            if (data73.base !== void 0) {
              let data74 = data73.base;
              if (!(data74 === "exec" || data74 === "run" || data74 === "oracle" || data74 === "archive" || data74 === "quarantine")) {
                const err235 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/base", schemaPath: "#/properties/evidence_contract/items/properties/base/enum", keyword: "enum", params: { allowedValues: schema312.properties.evidence_contract.items.properties.base.enum } };
                if (vErrors === null) {
                  vErrors = [err235];
                } else {
                  vErrors.push(err235);
                }
                errors++;
              }
            }
            if (data73.key_pattern !== void 0) {
              let data75 = data73.key_pattern;
              if (typeof data75 === "string") {
                if (func3(data75) > 256) {
                  const err236 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/key_pattern", schemaPath: "#/properties/evidence_contract/items/properties/key_pattern/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  if (vErrors === null) {
                    vErrors = [err236];
                  } else {
                    vErrors.push(err236);
                  }
                  errors++;
                }
                if (func3(data75) < 1) {
                  const err237 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/key_pattern", schemaPath: "#/properties/evidence_contract/items/properties/key_pattern/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err237];
                  } else {
                    vErrors.push(err237);
                  }
                  errors++;
                }
                if (!pattern22.test(data75)) {
                  const err238 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/key_pattern", schemaPath: "#/properties/evidence_contract/items/properties/key_pattern/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._()=/*-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err238];
                  } else {
                    vErrors.push(err238);
                  }
                  errors++;
                }
              } else {
                const err239 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/key_pattern", schemaPath: "#/properties/evidence_contract/items/properties/key_pattern/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err239];
                } else {
                  vErrors.push(err239);
                }
                errors++;
              }
            }
            if (data73.schema !== void 0) {
              let data76 = data73.schema;
              const _errs179 = errors;
              let valid73 = false;
              let passing2 = null;
              const _errs180 = errors;
              if (typeof data76 === "string") {
                if (func3(data76) > 128) {
                  const err240 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/schema", schemaPath: "#/properties/evidence_contract/items/properties/schema/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err240];
                  } else {
                    vErrors.push(err240);
                  }
                  errors++;
                }
                if (func3(data76) < 1) {
                  const err241 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/schema", schemaPath: "#/properties/evidence_contract/items/properties/schema/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err241];
                  } else {
                    vErrors.push(err241);
                  }
                  errors++;
                }
                if (!pattern23.test(data76)) {
                  const err242 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/schema", schemaPath: "#/properties/evidence_contract/items/properties/schema/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*\\.v[1-9][0-9]*$" } };
                  if (vErrors === null) {
                    vErrors = [err242];
                  } else {
                    vErrors.push(err242);
                  }
                  errors++;
                }
              } else {
                const err243 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/schema", schemaPath: "#/properties/evidence_contract/items/properties/schema/oneOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err243];
                } else {
                  vErrors.push(err243);
                }
                errors++;
              }
              var _valid3 = _errs180 === errors;
              if (_valid3) {
                valid73 = true;
                passing2 = 0;
              }
              const _errs182 = errors;
              if (data76 !== null) {
                const err244 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/schema", schemaPath: "#/properties/evidence_contract/items/properties/schema/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
              var _valid3 = _errs182 === errors;
              if (_valid3 && valid73) {
                valid73 = false;
                passing2 = [passing2, 1];
              } else {
                if (_valid3) {
                  valid73 = true;
                  passing2 = 1;
                }
              }
              if (!valid73) {
                const err245 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/schema", schemaPath: "#/properties/evidence_contract/items/properties/schema/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
                if (vErrors === null) {
                  vErrors = [err245];
                } else {
                  vErrors.push(err245);
                }
                errors++;
              } else {
                errors = _errs179;
                if (vErrors !== null) {
                  if (_errs179) {
                    vErrors.length = _errs179;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data73.required !== void 0) {
              if (typeof data73.required !== "boolean") {
                const err246 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/required", schemaPath: "#/properties/evidence_contract/items/properties/required/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err246];
                } else {
                  vErrors.push(err246);
                }
                errors++;
              }
            }
            if (data73.when !== void 0) {
              let data78 = data73.when;
              if (typeof data78 === "string") {
                if (func3(data78) > 128) {
                  const err247 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/when", schemaPath: "#/properties/evidence_contract/items/properties/when/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err247];
                  } else {
                    vErrors.push(err247);
                  }
                  errors++;
                }
                if (func3(data78) < 1) {
                  const err248 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/when", schemaPath: "#/properties/evidence_contract/items/properties/when/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err248];
                  } else {
                    vErrors.push(err248);
                  }
                  errors++;
                }
              } else {
                const err249 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/when", schemaPath: "#/properties/evidence_contract/items/properties/when/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err249];
                } else {
                  vErrors.push(err249);
                }
                errors++;
              }
            }
            if (data73.class !== void 0) {
              let data79 = data73.class;
              if (!(data79 === "T" || data79 === "D" || data79 === "M" || data79 === "G")) {
                const err250 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/class", schemaPath: "#/properties/evidence_contract/items/properties/class/enum", keyword: "enum", params: { allowedValues: schema312.properties.evidence_contract.items.properties.class.enum } };
                if (vErrors === null) {
                  vErrors = [err250];
                } else {
                  vErrors.push(err250);
                }
                errors++;
              }
            }
            if (data73.writer !== void 0) {
              let data80 = data73.writer;
              if (typeof data80 === "string") {
                if (func3(data80) > 64) {
                  const err251 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/writer", schemaPath: "#/properties/evidence_contract/items/properties/writer/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err251];
                  } else {
                    vErrors.push(err251);
                  }
                  errors++;
                }
                if (func3(data80) < 1) {
                  const err252 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/writer", schemaPath: "#/properties/evidence_contract/items/properties/writer/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err252];
                  } else {
                    vErrors.push(err252);
                  }
                  errors++;
                }
              } else {
                const err253 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/writer", schemaPath: "#/properties/evidence_contract/items/properties/writer/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err253];
                } else {
                  vErrors.push(err253);
                }
                errors++;
              }
            }
            if (data73.phase_id !== void 0) {
              let data81 = data73.phase_id;
              if (!(data81 === "pre-P(-1)" || data81 === "P(-1)" || data81 === "P0" || data81 === "P1" || data81 === "P2" || data81 === "P3" || data81 === "P4" || data81 === "P5" || data81 === "P6" || data81 === "P7" || data81 === "P8" || data81 === "P9" || data81 === "P10" || data81 === "P11" || data81 === "P12" || data81 === "certification")) {
                const err254 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/phase_id", schemaPath: "common.v1.schema.json#/$defs/phase_id/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
                if (vErrors === null) {
                  vErrors = [err254];
                } else {
                  vErrors.push(err254);
                }
                errors++;
              }
            }
            if (data73.state !== void 0) {
              let data82 = data73.state;
              if (!(data82 === "built" || data82 === "planned")) {
                const err255 = { instancePath: instancePath + "/evidence_contract/" + i23 + "/state", schemaPath: "#/properties/evidence_contract/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema312.properties.evidence_contract.items.properties.state.enum } };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
            }
          } else {
            const err256 = { instancePath: instancePath + "/evidence_contract/" + i23, schemaPath: "#/properties/evidence_contract/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err256];
            } else {
              vErrors.push(err256);
            }
            errors++;
          }
        }
      } else {
        const err257 = { instancePath: instancePath + "/evidence_contract", schemaPath: "#/properties/evidence_contract/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err257];
        } else {
          vErrors.push(err257);
        }
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      let data83 = data.capabilities;
      if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
        if (data83.authority_handles === void 0) {
          const err258 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/required", keyword: "required", params: { missingProperty: "authority_handles" } };
          if (vErrors === null) {
            vErrors = [err258];
          } else {
            vErrors.push(err258);
          }
          errors++;
        }
        if (data83.identity_iam === void 0) {
          const err259 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/required", keyword: "required", params: { missingProperty: "identity_iam" } };
          if (vErrors === null) {
            vErrors = [err259];
          } else {
            vErrors.push(err259);
          }
          errors++;
        }
        if (data83.network === void 0) {
          const err260 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/required", keyword: "required", params: { missingProperty: "network" } };
          if (vErrors === null) {
            vErrors = [err260];
          } else {
            vErrors.push(err260);
          }
          errors++;
        }
        if (data83.data_stores === void 0) {
          const err261 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/required", keyword: "required", params: { missingProperty: "data_stores" } };
          if (vErrors === null) {
            vErrors = [err261];
          } else {
            vErrors.push(err261);
          }
          errors++;
        }
        if (data83.messaging === void 0) {
          const err262 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/required", keyword: "required", params: { missingProperty: "messaging" } };
          if (vErrors === null) {
            vErrors = [err262];
          } else {
            vErrors.push(err262);
          }
          errors++;
        }
        if (data83.secrets === void 0) {
          const err263 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/required", keyword: "required", params: { missingProperty: "secrets" } };
          if (vErrors === null) {
            vErrors = [err263];
          } else {
            vErrors.push(err263);
          }
          errors++;
        }
        if (data83.observability_evidence === void 0) {
          const err264 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/required", keyword: "required", params: { missingProperty: "observability_evidence" } };
          if (vErrors === null) {
            vErrors = [err264];
          } else {
            vErrors.push(err264);
          }
          errors++;
        }
        if (data83.rollback_rerun === void 0) {
          const err265 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/required", keyword: "required", params: { missingProperty: "rollback_rerun" } };
          if (vErrors === null) {
            vErrors = [err265];
          } else {
            vErrors.push(err265);
          }
          errors++;
        }
        if (data83.teardown === void 0) {
          const err266 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/required", keyword: "required", params: { missingProperty: "teardown" } };
          if (vErrors === null) {
            vErrors = [err266];
          } else {
            vErrors.push(err266);
          }
          errors++;
        }
        if (data83.budget === void 0) {
          const err267 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/required", keyword: "required", params: { missingProperty: "budget" } };
          if (vErrors === null) {
            vErrors = [err267];
          } else {
            vErrors.push(err267);
          }
          errors++;
        }
        for (const key13 in data83) {
          if (!func12.call(schema312.properties.capabilities.properties, key13)) {
            const err268 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
            if (vErrors === null) {
              vErrors = [err268];
            } else {
              vErrors.push(err268);
            }
            errors++;
          }
        }
        if (data83.authority_handles !== void 0) {
          let data84 = data83.authority_handles;
          const _errs198 = errors;
          let valid76 = false;
          let passing3 = null;
          const _errs199 = errors;
          if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
            if (data84.lanes === void 0) {
              const err269 = { instancePath: instancePath + "/capabilities/authority_handles", schemaPath: "#/properties/capabilities/properties/authority_handles/oneOf/0/required", keyword: "required", params: { missingProperty: "lanes" } };
              if (vErrors === null) {
                vErrors = [err269];
              } else {
                vErrors.push(err269);
              }
              errors++;
            }
            for (const key14 in data84) {
              if (!(key14 === "lanes")) {
                const err270 = { instancePath: instancePath + "/capabilities/authority_handles", schemaPath: "#/properties/capabilities/properties/authority_handles/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                if (vErrors === null) {
                  vErrors = [err270];
                } else {
                  vErrors.push(err270);
                }
                errors++;
              }
            }
            if (data84.lanes !== void 0) {
              let data85 = data84.lanes;
              if (Array.isArray(data85)) {
                if (data85.length < 1) {
                  const err271 = { instancePath: instancePath + "/capabilities/authority_handles/lanes", schemaPath: "#/properties/capabilities/properties/authority_handles/oneOf/0/properties/lanes/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err271];
                  } else {
                    vErrors.push(err271);
                  }
                  errors++;
                }
                const len16 = data85.length;
                for (let i24 = 0; i24 < len16; i24++) {
                  let data86 = data85[i24];
                  if (typeof data86 === "string") {
                    if (!pattern52.test(data86)) {
                      const err272 = { instancePath: instancePath + "/capabilities/authority_handles/lanes/" + i24, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                      if (vErrors === null) {
                        vErrors = [err272];
                      } else {
                        vErrors.push(err272);
                      }
                      errors++;
                    }
                  } else {
                    const err273 = { instancePath: instancePath + "/capabilities/authority_handles/lanes/" + i24, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err273];
                    } else {
                      vErrors.push(err273);
                    }
                    errors++;
                  }
                }
                let i25 = data85.length;
                let j8;
                if (i25 > 1) {
                  outer7:
                    for (; i25--; ) {
                      for (j8 = i25; j8--; ) {
                        if (func0(data85[i25], data85[j8])) {
                          const err274 = { instancePath: instancePath + "/capabilities/authority_handles/lanes", schemaPath: "#/properties/capabilities/properties/authority_handles/oneOf/0/properties/lanes/uniqueItems", keyword: "uniqueItems", params: { i: i25, j: j8 } };
                          if (vErrors === null) {
                            vErrors = [err274];
                          } else {
                            vErrors.push(err274);
                          }
                          errors++;
                          break outer7;
                        }
                      }
                    }
                }
              } else {
                const err275 = { instancePath: instancePath + "/capabilities/authority_handles/lanes", schemaPath: "#/properties/capabilities/properties/authority_handles/oneOf/0/properties/lanes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err275];
                } else {
                  vErrors.push(err275);
                }
                errors++;
              }
            }
          } else {
            const err276 = { instancePath: instancePath + "/capabilities/authority_handles", schemaPath: "#/properties/capabilities/properties/authority_handles/oneOf/0/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err276];
            } else {
              vErrors.push(err276);
            }
            errors++;
          }
          var _valid4 = _errs199 === errors;
          if (_valid4) {
            valid76 = true;
            passing3 = 0;
            var props1 = true;
          }
          const _errs207 = errors;
          if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
            if (data84.not_applicable === void 0) {
              const err277 = { instancePath: instancePath + "/capabilities/authority_handles", schemaPath: "#/properties/capabilities/properties/authority_handles/oneOf/1/required", keyword: "required", params: { missingProperty: "not_applicable" } };
              if (vErrors === null) {
                vErrors = [err277];
              } else {
                vErrors.push(err277);
              }
              errors++;
            }
            for (const key15 in data84) {
              if (!(key15 === "not_applicable")) {
                const err278 = { instancePath: instancePath + "/capabilities/authority_handles", schemaPath: "#/properties/capabilities/properties/authority_handles/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                if (vErrors === null) {
                  vErrors = [err278];
                } else {
                  vErrors.push(err278);
                }
                errors++;
              }
            }
            if (data84.not_applicable !== void 0) {
              let data87 = data84.not_applicable;
              if (typeof data87 === "string") {
                if (func3(data87) > 512) {
                  const err279 = { instancePath: instancePath + "/capabilities/authority_handles/not_applicable", schemaPath: "#/properties/capabilities/properties/authority_handles/oneOf/1/properties/not_applicable/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err279];
                  } else {
                    vErrors.push(err279);
                  }
                  errors++;
                }
                if (func3(data87) < 1) {
                  const err280 = { instancePath: instancePath + "/capabilities/authority_handles/not_applicable", schemaPath: "#/properties/capabilities/properties/authority_handles/oneOf/1/properties/not_applicable/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err280];
                  } else {
                    vErrors.push(err280);
                  }
                  errors++;
                }
              } else {
                const err281 = { instancePath: instancePath + "/capabilities/authority_handles/not_applicable", schemaPath: "#/properties/capabilities/properties/authority_handles/oneOf/1/properties/not_applicable/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err281];
                } else {
                  vErrors.push(err281);
                }
                errors++;
              }
            }
          } else {
            const err282 = { instancePath: instancePath + "/capabilities/authority_handles", schemaPath: "#/properties/capabilities/properties/authority_handles/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err282];
            } else {
              vErrors.push(err282);
            }
            errors++;
          }
          var _valid4 = _errs207 === errors;
          if (_valid4 && valid76) {
            valid76 = false;
            passing3 = [passing3, 1];
          } else {
            if (_valid4) {
              valid76 = true;
              passing3 = 1;
              if (props1 !== true) {
                props1 = true;
              }
            }
          }
          if (!valid76) {
            const err283 = { instancePath: instancePath + "/capabilities/authority_handles", schemaPath: "#/properties/capabilities/properties/authority_handles/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 } };
            if (vErrors === null) {
              vErrors = [err283];
            } else {
              vErrors.push(err283);
            }
            errors++;
          } else {
            errors = _errs198;
            if (vErrors !== null) {
              if (_errs198) {
                vErrors.length = _errs198;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data83.identity_iam !== void 0) {
          let data88 = data83.identity_iam;
          const _errs213 = errors;
          let valid83 = false;
          let passing4 = null;
          const _errs214 = errors;
          if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
            if (data88.lanes === void 0) {
              const err284 = { instancePath: instancePath + "/capabilities/identity_iam", schemaPath: "#/properties/capabilities/properties/identity_iam/oneOf/0/required", keyword: "required", params: { missingProperty: "lanes" } };
              if (vErrors === null) {
                vErrors = [err284];
              } else {
                vErrors.push(err284);
              }
              errors++;
            }
            for (const key16 in data88) {
              if (!(key16 === "lanes")) {
                const err285 = { instancePath: instancePath + "/capabilities/identity_iam", schemaPath: "#/properties/capabilities/properties/identity_iam/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                if (vErrors === null) {
                  vErrors = [err285];
                } else {
                  vErrors.push(err285);
                }
                errors++;
              }
            }
            if (data88.lanes !== void 0) {
              let data89 = data88.lanes;
              if (Array.isArray(data89)) {
                if (data89.length < 1) {
                  const err286 = { instancePath: instancePath + "/capabilities/identity_iam/lanes", schemaPath: "#/properties/capabilities/properties/identity_iam/oneOf/0/properties/lanes/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err286];
                  } else {
                    vErrors.push(err286);
                  }
                  errors++;
                }
                const len17 = data89.length;
                for (let i26 = 0; i26 < len17; i26++) {
                  let data90 = data89[i26];
                  if (typeof data90 === "string") {
                    if (!pattern52.test(data90)) {
                      const err287 = { instancePath: instancePath + "/capabilities/identity_iam/lanes/" + i26, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                      if (vErrors === null) {
                        vErrors = [err287];
                      } else {
                        vErrors.push(err287);
                      }
                      errors++;
                    }
                  } else {
                    const err288 = { instancePath: instancePath + "/capabilities/identity_iam/lanes/" + i26, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err288];
                    } else {
                      vErrors.push(err288);
                    }
                    errors++;
                  }
                }
                let i27 = data89.length;
                let j9;
                if (i27 > 1) {
                  outer8:
                    for (; i27--; ) {
                      for (j9 = i27; j9--; ) {
                        if (func0(data89[i27], data89[j9])) {
                          const err289 = { instancePath: instancePath + "/capabilities/identity_iam/lanes", schemaPath: "#/properties/capabilities/properties/identity_iam/oneOf/0/properties/lanes/uniqueItems", keyword: "uniqueItems", params: { i: i27, j: j9 } };
                          if (vErrors === null) {
                            vErrors = [err289];
                          } else {
                            vErrors.push(err289);
                          }
                          errors++;
                          break outer8;
                        }
                      }
                    }
                }
              } else {
                const err290 = { instancePath: instancePath + "/capabilities/identity_iam/lanes", schemaPath: "#/properties/capabilities/properties/identity_iam/oneOf/0/properties/lanes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err290];
                } else {
                  vErrors.push(err290);
                }
                errors++;
              }
            }
          } else {
            const err291 = { instancePath: instancePath + "/capabilities/identity_iam", schemaPath: "#/properties/capabilities/properties/identity_iam/oneOf/0/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err291];
            } else {
              vErrors.push(err291);
            }
            errors++;
          }
          var _valid5 = _errs214 === errors;
          if (_valid5) {
            valid83 = true;
            passing4 = 0;
            var props2 = true;
          }
          const _errs222 = errors;
          if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
            if (data88.not_applicable === void 0) {
              const err292 = { instancePath: instancePath + "/capabilities/identity_iam", schemaPath: "#/properties/capabilities/properties/identity_iam/oneOf/1/required", keyword: "required", params: { missingProperty: "not_applicable" } };
              if (vErrors === null) {
                vErrors = [err292];
              } else {
                vErrors.push(err292);
              }
              errors++;
            }
            for (const key17 in data88) {
              if (!(key17 === "not_applicable")) {
                const err293 = { instancePath: instancePath + "/capabilities/identity_iam", schemaPath: "#/properties/capabilities/properties/identity_iam/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                if (vErrors === null) {
                  vErrors = [err293];
                } else {
                  vErrors.push(err293);
                }
                errors++;
              }
            }
            if (data88.not_applicable !== void 0) {
              let data91 = data88.not_applicable;
              if (typeof data91 === "string") {
                if (func3(data91) > 512) {
                  const err294 = { instancePath: instancePath + "/capabilities/identity_iam/not_applicable", schemaPath: "#/properties/capabilities/properties/identity_iam/oneOf/1/properties/not_applicable/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err294];
                  } else {
                    vErrors.push(err294);
                  }
                  errors++;
                }
                if (func3(data91) < 1) {
                  const err295 = { instancePath: instancePath + "/capabilities/identity_iam/not_applicable", schemaPath: "#/properties/capabilities/properties/identity_iam/oneOf/1/properties/not_applicable/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err295];
                  } else {
                    vErrors.push(err295);
                  }
                  errors++;
                }
              } else {
                const err296 = { instancePath: instancePath + "/capabilities/identity_iam/not_applicable", schemaPath: "#/properties/capabilities/properties/identity_iam/oneOf/1/properties/not_applicable/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err296];
                } else {
                  vErrors.push(err296);
                }
                errors++;
              }
            }
          } else {
            const err297 = { instancePath: instancePath + "/capabilities/identity_iam", schemaPath: "#/properties/capabilities/properties/identity_iam/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err297];
            } else {
              vErrors.push(err297);
            }
            errors++;
          }
          var _valid5 = _errs222 === errors;
          if (_valid5 && valid83) {
            valid83 = false;
            passing4 = [passing4, 1];
          } else {
            if (_valid5) {
              valid83 = true;
              passing4 = 1;
              if (props2 !== true) {
                props2 = true;
              }
            }
          }
          if (!valid83) {
            const err298 = { instancePath: instancePath + "/capabilities/identity_iam", schemaPath: "#/properties/capabilities/properties/identity_iam/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 } };
            if (vErrors === null) {
              vErrors = [err298];
            } else {
              vErrors.push(err298);
            }
            errors++;
          } else {
            errors = _errs213;
            if (vErrors !== null) {
              if (_errs213) {
                vErrors.length = _errs213;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data83.network !== void 0) {
          let data92 = data83.network;
          const _errs228 = errors;
          let valid90 = false;
          let passing5 = null;
          const _errs229 = errors;
          if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
            if (data92.lanes === void 0) {
              const err299 = { instancePath: instancePath + "/capabilities/network", schemaPath: "#/properties/capabilities/properties/network/oneOf/0/required", keyword: "required", params: { missingProperty: "lanes" } };
              if (vErrors === null) {
                vErrors = [err299];
              } else {
                vErrors.push(err299);
              }
              errors++;
            }
            for (const key18 in data92) {
              if (!(key18 === "lanes")) {
                const err300 = { instancePath: instancePath + "/capabilities/network", schemaPath: "#/properties/capabilities/properties/network/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                if (vErrors === null) {
                  vErrors = [err300];
                } else {
                  vErrors.push(err300);
                }
                errors++;
              }
            }
            if (data92.lanes !== void 0) {
              let data93 = data92.lanes;
              if (Array.isArray(data93)) {
                if (data93.length < 1) {
                  const err301 = { instancePath: instancePath + "/capabilities/network/lanes", schemaPath: "#/properties/capabilities/properties/network/oneOf/0/properties/lanes/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err301];
                  } else {
                    vErrors.push(err301);
                  }
                  errors++;
                }
                const len18 = data93.length;
                for (let i28 = 0; i28 < len18; i28++) {
                  let data94 = data93[i28];
                  if (typeof data94 === "string") {
                    if (!pattern52.test(data94)) {
                      const err302 = { instancePath: instancePath + "/capabilities/network/lanes/" + i28, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                      if (vErrors === null) {
                        vErrors = [err302];
                      } else {
                        vErrors.push(err302);
                      }
                      errors++;
                    }
                  } else {
                    const err303 = { instancePath: instancePath + "/capabilities/network/lanes/" + i28, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err303];
                    } else {
                      vErrors.push(err303);
                    }
                    errors++;
                  }
                }
                let i29 = data93.length;
                let j10;
                if (i29 > 1) {
                  outer9:
                    for (; i29--; ) {
                      for (j10 = i29; j10--; ) {
                        if (func0(data93[i29], data93[j10])) {
                          const err304 = { instancePath: instancePath + "/capabilities/network/lanes", schemaPath: "#/properties/capabilities/properties/network/oneOf/0/properties/lanes/uniqueItems", keyword: "uniqueItems", params: { i: i29, j: j10 } };
                          if (vErrors === null) {
                            vErrors = [err304];
                          } else {
                            vErrors.push(err304);
                          }
                          errors++;
                          break outer9;
                        }
                      }
                    }
                }
              } else {
                const err305 = { instancePath: instancePath + "/capabilities/network/lanes", schemaPath: "#/properties/capabilities/properties/network/oneOf/0/properties/lanes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err305];
                } else {
                  vErrors.push(err305);
                }
                errors++;
              }
            }
          } else {
            const err306 = { instancePath: instancePath + "/capabilities/network", schemaPath: "#/properties/capabilities/properties/network/oneOf/0/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err306];
            } else {
              vErrors.push(err306);
            }
            errors++;
          }
          var _valid6 = _errs229 === errors;
          if (_valid6) {
            valid90 = true;
            passing5 = 0;
            var props3 = true;
          }
          const _errs237 = errors;
          if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
            if (data92.not_applicable === void 0) {
              const err307 = { instancePath: instancePath + "/capabilities/network", schemaPath: "#/properties/capabilities/properties/network/oneOf/1/required", keyword: "required", params: { missingProperty: "not_applicable" } };
              if (vErrors === null) {
                vErrors = [err307];
              } else {
                vErrors.push(err307);
              }
              errors++;
            }
            for (const key19 in data92) {
              if (!(key19 === "not_applicable")) {
                const err308 = { instancePath: instancePath + "/capabilities/network", schemaPath: "#/properties/capabilities/properties/network/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                if (vErrors === null) {
                  vErrors = [err308];
                } else {
                  vErrors.push(err308);
                }
                errors++;
              }
            }
            if (data92.not_applicable !== void 0) {
              let data95 = data92.not_applicable;
              if (typeof data95 === "string") {
                if (func3(data95) > 512) {
                  const err309 = { instancePath: instancePath + "/capabilities/network/not_applicable", schemaPath: "#/properties/capabilities/properties/network/oneOf/1/properties/not_applicable/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err309];
                  } else {
                    vErrors.push(err309);
                  }
                  errors++;
                }
                if (func3(data95) < 1) {
                  const err310 = { instancePath: instancePath + "/capabilities/network/not_applicable", schemaPath: "#/properties/capabilities/properties/network/oneOf/1/properties/not_applicable/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err310];
                  } else {
                    vErrors.push(err310);
                  }
                  errors++;
                }
              } else {
                const err311 = { instancePath: instancePath + "/capabilities/network/not_applicable", schemaPath: "#/properties/capabilities/properties/network/oneOf/1/properties/not_applicable/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err311];
                } else {
                  vErrors.push(err311);
                }
                errors++;
              }
            }
          } else {
            const err312 = { instancePath: instancePath + "/capabilities/network", schemaPath: "#/properties/capabilities/properties/network/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err312];
            } else {
              vErrors.push(err312);
            }
            errors++;
          }
          var _valid6 = _errs237 === errors;
          if (_valid6 && valid90) {
            valid90 = false;
            passing5 = [passing5, 1];
          } else {
            if (_valid6) {
              valid90 = true;
              passing5 = 1;
              if (props3 !== true) {
                props3 = true;
              }
            }
          }
          if (!valid90) {
            const err313 = { instancePath: instancePath + "/capabilities/network", schemaPath: "#/properties/capabilities/properties/network/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 } };
            if (vErrors === null) {
              vErrors = [err313];
            } else {
              vErrors.push(err313);
            }
            errors++;
          } else {
            errors = _errs228;
            if (vErrors !== null) {
              if (_errs228) {
                vErrors.length = _errs228;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data83.data_stores !== void 0) {
          let data96 = data83.data_stores;
          const _errs243 = errors;
          let valid97 = false;
          let passing6 = null;
          const _errs244 = errors;
          if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
            if (data96.lanes === void 0) {
              const err314 = { instancePath: instancePath + "/capabilities/data_stores", schemaPath: "#/properties/capabilities/properties/data_stores/oneOf/0/required", keyword: "required", params: { missingProperty: "lanes" } };
              if (vErrors === null) {
                vErrors = [err314];
              } else {
                vErrors.push(err314);
              }
              errors++;
            }
            for (const key20 in data96) {
              if (!(key20 === "lanes")) {
                const err315 = { instancePath: instancePath + "/capabilities/data_stores", schemaPath: "#/properties/capabilities/properties/data_stores/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                if (vErrors === null) {
                  vErrors = [err315];
                } else {
                  vErrors.push(err315);
                }
                errors++;
              }
            }
            if (data96.lanes !== void 0) {
              let data97 = data96.lanes;
              if (Array.isArray(data97)) {
                if (data97.length < 1) {
                  const err316 = { instancePath: instancePath + "/capabilities/data_stores/lanes", schemaPath: "#/properties/capabilities/properties/data_stores/oneOf/0/properties/lanes/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err316];
                  } else {
                    vErrors.push(err316);
                  }
                  errors++;
                }
                const len19 = data97.length;
                for (let i30 = 0; i30 < len19; i30++) {
                  let data98 = data97[i30];
                  if (typeof data98 === "string") {
                    if (!pattern52.test(data98)) {
                      const err317 = { instancePath: instancePath + "/capabilities/data_stores/lanes/" + i30, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                      if (vErrors === null) {
                        vErrors = [err317];
                      } else {
                        vErrors.push(err317);
                      }
                      errors++;
                    }
                  } else {
                    const err318 = { instancePath: instancePath + "/capabilities/data_stores/lanes/" + i30, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err318];
                    } else {
                      vErrors.push(err318);
                    }
                    errors++;
                  }
                }
                let i31 = data97.length;
                let j11;
                if (i31 > 1) {
                  outer10:
                    for (; i31--; ) {
                      for (j11 = i31; j11--; ) {
                        if (func0(data97[i31], data97[j11])) {
                          const err319 = { instancePath: instancePath + "/capabilities/data_stores/lanes", schemaPath: "#/properties/capabilities/properties/data_stores/oneOf/0/properties/lanes/uniqueItems", keyword: "uniqueItems", params: { i: i31, j: j11 } };
                          if (vErrors === null) {
                            vErrors = [err319];
                          } else {
                            vErrors.push(err319);
                          }
                          errors++;
                          break outer10;
                        }
                      }
                    }
                }
              } else {
                const err320 = { instancePath: instancePath + "/capabilities/data_stores/lanes", schemaPath: "#/properties/capabilities/properties/data_stores/oneOf/0/properties/lanes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err320];
                } else {
                  vErrors.push(err320);
                }
                errors++;
              }
            }
          } else {
            const err321 = { instancePath: instancePath + "/capabilities/data_stores", schemaPath: "#/properties/capabilities/properties/data_stores/oneOf/0/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err321];
            } else {
              vErrors.push(err321);
            }
            errors++;
          }
          var _valid7 = _errs244 === errors;
          if (_valid7) {
            valid97 = true;
            passing6 = 0;
            var props4 = true;
          }
          const _errs252 = errors;
          if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
            if (data96.not_applicable === void 0) {
              const err322 = { instancePath: instancePath + "/capabilities/data_stores", schemaPath: "#/properties/capabilities/properties/data_stores/oneOf/1/required", keyword: "required", params: { missingProperty: "not_applicable" } };
              if (vErrors === null) {
                vErrors = [err322];
              } else {
                vErrors.push(err322);
              }
              errors++;
            }
            for (const key21 in data96) {
              if (!(key21 === "not_applicable")) {
                const err323 = { instancePath: instancePath + "/capabilities/data_stores", schemaPath: "#/properties/capabilities/properties/data_stores/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                if (vErrors === null) {
                  vErrors = [err323];
                } else {
                  vErrors.push(err323);
                }
                errors++;
              }
            }
            if (data96.not_applicable !== void 0) {
              let data99 = data96.not_applicable;
              if (typeof data99 === "string") {
                if (func3(data99) > 512) {
                  const err324 = { instancePath: instancePath + "/capabilities/data_stores/not_applicable", schemaPath: "#/properties/capabilities/properties/data_stores/oneOf/1/properties/not_applicable/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err324];
                  } else {
                    vErrors.push(err324);
                  }
                  errors++;
                }
                if (func3(data99) < 1) {
                  const err325 = { instancePath: instancePath + "/capabilities/data_stores/not_applicable", schemaPath: "#/properties/capabilities/properties/data_stores/oneOf/1/properties/not_applicable/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err325];
                  } else {
                    vErrors.push(err325);
                  }
                  errors++;
                }
              } else {
                const err326 = { instancePath: instancePath + "/capabilities/data_stores/not_applicable", schemaPath: "#/properties/capabilities/properties/data_stores/oneOf/1/properties/not_applicable/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err326];
                } else {
                  vErrors.push(err326);
                }
                errors++;
              }
            }
          } else {
            const err327 = { instancePath: instancePath + "/capabilities/data_stores", schemaPath: "#/properties/capabilities/properties/data_stores/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err327];
            } else {
              vErrors.push(err327);
            }
            errors++;
          }
          var _valid7 = _errs252 === errors;
          if (_valid7 && valid97) {
            valid97 = false;
            passing6 = [passing6, 1];
          } else {
            if (_valid7) {
              valid97 = true;
              passing6 = 1;
              if (props4 !== true) {
                props4 = true;
              }
            }
          }
          if (!valid97) {
            const err328 = { instancePath: instancePath + "/capabilities/data_stores", schemaPath: "#/properties/capabilities/properties/data_stores/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 } };
            if (vErrors === null) {
              vErrors = [err328];
            } else {
              vErrors.push(err328);
            }
            errors++;
          } else {
            errors = _errs243;
            if (vErrors !== null) {
              if (_errs243) {
                vErrors.length = _errs243;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data83.messaging !== void 0) {
          let data100 = data83.messaging;
          const _errs258 = errors;
          let valid104 = false;
          let passing7 = null;
          const _errs259 = errors;
          if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
            if (data100.lanes === void 0) {
              const err329 = { instancePath: instancePath + "/capabilities/messaging", schemaPath: "#/properties/capabilities/properties/messaging/oneOf/0/required", keyword: "required", params: { missingProperty: "lanes" } };
              if (vErrors === null) {
                vErrors = [err329];
              } else {
                vErrors.push(err329);
              }
              errors++;
            }
            for (const key22 in data100) {
              if (!(key22 === "lanes")) {
                const err330 = { instancePath: instancePath + "/capabilities/messaging", schemaPath: "#/properties/capabilities/properties/messaging/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                if (vErrors === null) {
                  vErrors = [err330];
                } else {
                  vErrors.push(err330);
                }
                errors++;
              }
            }
            if (data100.lanes !== void 0) {
              let data101 = data100.lanes;
              if (Array.isArray(data101)) {
                if (data101.length < 1) {
                  const err331 = { instancePath: instancePath + "/capabilities/messaging/lanes", schemaPath: "#/properties/capabilities/properties/messaging/oneOf/0/properties/lanes/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err331];
                  } else {
                    vErrors.push(err331);
                  }
                  errors++;
                }
                const len20 = data101.length;
                for (let i32 = 0; i32 < len20; i32++) {
                  let data102 = data101[i32];
                  if (typeof data102 === "string") {
                    if (!pattern52.test(data102)) {
                      const err332 = { instancePath: instancePath + "/capabilities/messaging/lanes/" + i32, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                      if (vErrors === null) {
                        vErrors = [err332];
                      } else {
                        vErrors.push(err332);
                      }
                      errors++;
                    }
                  } else {
                    const err333 = { instancePath: instancePath + "/capabilities/messaging/lanes/" + i32, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err333];
                    } else {
                      vErrors.push(err333);
                    }
                    errors++;
                  }
                }
                let i33 = data101.length;
                let j12;
                if (i33 > 1) {
                  outer11:
                    for (; i33--; ) {
                      for (j12 = i33; j12--; ) {
                        if (func0(data101[i33], data101[j12])) {
                          const err334 = { instancePath: instancePath + "/capabilities/messaging/lanes", schemaPath: "#/properties/capabilities/properties/messaging/oneOf/0/properties/lanes/uniqueItems", keyword: "uniqueItems", params: { i: i33, j: j12 } };
                          if (vErrors === null) {
                            vErrors = [err334];
                          } else {
                            vErrors.push(err334);
                          }
                          errors++;
                          break outer11;
                        }
                      }
                    }
                }
              } else {
                const err335 = { instancePath: instancePath + "/capabilities/messaging/lanes", schemaPath: "#/properties/capabilities/properties/messaging/oneOf/0/properties/lanes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err335];
                } else {
                  vErrors.push(err335);
                }
                errors++;
              }
            }
          } else {
            const err336 = { instancePath: instancePath + "/capabilities/messaging", schemaPath: "#/properties/capabilities/properties/messaging/oneOf/0/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err336];
            } else {
              vErrors.push(err336);
            }
            errors++;
          }
          var _valid8 = _errs259 === errors;
          if (_valid8) {
            valid104 = true;
            passing7 = 0;
            var props5 = true;
          }
          const _errs267 = errors;
          if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
            if (data100.not_applicable === void 0) {
              const err337 = { instancePath: instancePath + "/capabilities/messaging", schemaPath: "#/properties/capabilities/properties/messaging/oneOf/1/required", keyword: "required", params: { missingProperty: "not_applicable" } };
              if (vErrors === null) {
                vErrors = [err337];
              } else {
                vErrors.push(err337);
              }
              errors++;
            }
            for (const key23 in data100) {
              if (!(key23 === "not_applicable")) {
                const err338 = { instancePath: instancePath + "/capabilities/messaging", schemaPath: "#/properties/capabilities/properties/messaging/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                if (vErrors === null) {
                  vErrors = [err338];
                } else {
                  vErrors.push(err338);
                }
                errors++;
              }
            }
            if (data100.not_applicable !== void 0) {
              let data103 = data100.not_applicable;
              if (typeof data103 === "string") {
                if (func3(data103) > 512) {
                  const err339 = { instancePath: instancePath + "/capabilities/messaging/not_applicable", schemaPath: "#/properties/capabilities/properties/messaging/oneOf/1/properties/not_applicable/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err339];
                  } else {
                    vErrors.push(err339);
                  }
                  errors++;
                }
                if (func3(data103) < 1) {
                  const err340 = { instancePath: instancePath + "/capabilities/messaging/not_applicable", schemaPath: "#/properties/capabilities/properties/messaging/oneOf/1/properties/not_applicable/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err340];
                  } else {
                    vErrors.push(err340);
                  }
                  errors++;
                }
              } else {
                const err341 = { instancePath: instancePath + "/capabilities/messaging/not_applicable", schemaPath: "#/properties/capabilities/properties/messaging/oneOf/1/properties/not_applicable/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err341];
                } else {
                  vErrors.push(err341);
                }
                errors++;
              }
            }
          } else {
            const err342 = { instancePath: instancePath + "/capabilities/messaging", schemaPath: "#/properties/capabilities/properties/messaging/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err342];
            } else {
              vErrors.push(err342);
            }
            errors++;
          }
          var _valid8 = _errs267 === errors;
          if (_valid8 && valid104) {
            valid104 = false;
            passing7 = [passing7, 1];
          } else {
            if (_valid8) {
              valid104 = true;
              passing7 = 1;
              if (props5 !== true) {
                props5 = true;
              }
            }
          }
          if (!valid104) {
            const err343 = { instancePath: instancePath + "/capabilities/messaging", schemaPath: "#/properties/capabilities/properties/messaging/oneOf", keyword: "oneOf", params: { passingSchemas: passing7 } };
            if (vErrors === null) {
              vErrors = [err343];
            } else {
              vErrors.push(err343);
            }
            errors++;
          } else {
            errors = _errs258;
            if (vErrors !== null) {
              if (_errs258) {
                vErrors.length = _errs258;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data83.secrets !== void 0) {
          let data104 = data83.secrets;
          const _errs273 = errors;
          let valid111 = false;
          let passing8 = null;
          const _errs274 = errors;
          if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
            if (data104.lanes === void 0) {
              const err344 = { instancePath: instancePath + "/capabilities/secrets", schemaPath: "#/properties/capabilities/properties/secrets/oneOf/0/required", keyword: "required", params: { missingProperty: "lanes" } };
              if (vErrors === null) {
                vErrors = [err344];
              } else {
                vErrors.push(err344);
              }
              errors++;
            }
            for (const key24 in data104) {
              if (!(key24 === "lanes")) {
                const err345 = { instancePath: instancePath + "/capabilities/secrets", schemaPath: "#/properties/capabilities/properties/secrets/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                if (vErrors === null) {
                  vErrors = [err345];
                } else {
                  vErrors.push(err345);
                }
                errors++;
              }
            }
            if (data104.lanes !== void 0) {
              let data105 = data104.lanes;
              if (Array.isArray(data105)) {
                if (data105.length < 1) {
                  const err346 = { instancePath: instancePath + "/capabilities/secrets/lanes", schemaPath: "#/properties/capabilities/properties/secrets/oneOf/0/properties/lanes/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err346];
                  } else {
                    vErrors.push(err346);
                  }
                  errors++;
                }
                const len21 = data105.length;
                for (let i34 = 0; i34 < len21; i34++) {
                  let data106 = data105[i34];
                  if (typeof data106 === "string") {
                    if (!pattern52.test(data106)) {
                      const err347 = { instancePath: instancePath + "/capabilities/secrets/lanes/" + i34, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                      if (vErrors === null) {
                        vErrors = [err347];
                      } else {
                        vErrors.push(err347);
                      }
                      errors++;
                    }
                  } else {
                    const err348 = { instancePath: instancePath + "/capabilities/secrets/lanes/" + i34, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err348];
                    } else {
                      vErrors.push(err348);
                    }
                    errors++;
                  }
                }
                let i35 = data105.length;
                let j13;
                if (i35 > 1) {
                  outer12:
                    for (; i35--; ) {
                      for (j13 = i35; j13--; ) {
                        if (func0(data105[i35], data105[j13])) {
                          const err349 = { instancePath: instancePath + "/capabilities/secrets/lanes", schemaPath: "#/properties/capabilities/properties/secrets/oneOf/0/properties/lanes/uniqueItems", keyword: "uniqueItems", params: { i: i35, j: j13 } };
                          if (vErrors === null) {
                            vErrors = [err349];
                          } else {
                            vErrors.push(err349);
                          }
                          errors++;
                          break outer12;
                        }
                      }
                    }
                }
              } else {
                const err350 = { instancePath: instancePath + "/capabilities/secrets/lanes", schemaPath: "#/properties/capabilities/properties/secrets/oneOf/0/properties/lanes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err350];
                } else {
                  vErrors.push(err350);
                }
                errors++;
              }
            }
          } else {
            const err351 = { instancePath: instancePath + "/capabilities/secrets", schemaPath: "#/properties/capabilities/properties/secrets/oneOf/0/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err351];
            } else {
              vErrors.push(err351);
            }
            errors++;
          }
          var _valid9 = _errs274 === errors;
          if (_valid9) {
            valid111 = true;
            passing8 = 0;
            var props6 = true;
          }
          const _errs282 = errors;
          if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
            if (data104.not_applicable === void 0) {
              const err352 = { instancePath: instancePath + "/capabilities/secrets", schemaPath: "#/properties/capabilities/properties/secrets/oneOf/1/required", keyword: "required", params: { missingProperty: "not_applicable" } };
              if (vErrors === null) {
                vErrors = [err352];
              } else {
                vErrors.push(err352);
              }
              errors++;
            }
            for (const key25 in data104) {
              if (!(key25 === "not_applicable")) {
                const err353 = { instancePath: instancePath + "/capabilities/secrets", schemaPath: "#/properties/capabilities/properties/secrets/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                if (vErrors === null) {
                  vErrors = [err353];
                } else {
                  vErrors.push(err353);
                }
                errors++;
              }
            }
            if (data104.not_applicable !== void 0) {
              let data107 = data104.not_applicable;
              if (typeof data107 === "string") {
                if (func3(data107) > 512) {
                  const err354 = { instancePath: instancePath + "/capabilities/secrets/not_applicable", schemaPath: "#/properties/capabilities/properties/secrets/oneOf/1/properties/not_applicable/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err354];
                  } else {
                    vErrors.push(err354);
                  }
                  errors++;
                }
                if (func3(data107) < 1) {
                  const err355 = { instancePath: instancePath + "/capabilities/secrets/not_applicable", schemaPath: "#/properties/capabilities/properties/secrets/oneOf/1/properties/not_applicable/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err355];
                  } else {
                    vErrors.push(err355);
                  }
                  errors++;
                }
              } else {
                const err356 = { instancePath: instancePath + "/capabilities/secrets/not_applicable", schemaPath: "#/properties/capabilities/properties/secrets/oneOf/1/properties/not_applicable/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err356];
                } else {
                  vErrors.push(err356);
                }
                errors++;
              }
            }
          } else {
            const err357 = { instancePath: instancePath + "/capabilities/secrets", schemaPath: "#/properties/capabilities/properties/secrets/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err357];
            } else {
              vErrors.push(err357);
            }
            errors++;
          }
          var _valid9 = _errs282 === errors;
          if (_valid9 && valid111) {
            valid111 = false;
            passing8 = [passing8, 1];
          } else {
            if (_valid9) {
              valid111 = true;
              passing8 = 1;
              if (props6 !== true) {
                props6 = true;
              }
            }
          }
          if (!valid111) {
            const err358 = { instancePath: instancePath + "/capabilities/secrets", schemaPath: "#/properties/capabilities/properties/secrets/oneOf", keyword: "oneOf", params: { passingSchemas: passing8 } };
            if (vErrors === null) {
              vErrors = [err358];
            } else {
              vErrors.push(err358);
            }
            errors++;
          } else {
            errors = _errs273;
            if (vErrors !== null) {
              if (_errs273) {
                vErrors.length = _errs273;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data83.observability_evidence !== void 0) {
          let data108 = data83.observability_evidence;
          const _errs288 = errors;
          let valid118 = false;
          let passing9 = null;
          const _errs289 = errors;
          if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
            if (data108.lanes === void 0) {
              const err359 = { instancePath: instancePath + "/capabilities/observability_evidence", schemaPath: "#/properties/capabilities/properties/observability_evidence/oneOf/0/required", keyword: "required", params: { missingProperty: "lanes" } };
              if (vErrors === null) {
                vErrors = [err359];
              } else {
                vErrors.push(err359);
              }
              errors++;
            }
            for (const key26 in data108) {
              if (!(key26 === "lanes")) {
                const err360 = { instancePath: instancePath + "/capabilities/observability_evidence", schemaPath: "#/properties/capabilities/properties/observability_evidence/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                if (vErrors === null) {
                  vErrors = [err360];
                } else {
                  vErrors.push(err360);
                }
                errors++;
              }
            }
            if (data108.lanes !== void 0) {
              let data109 = data108.lanes;
              if (Array.isArray(data109)) {
                if (data109.length < 1) {
                  const err361 = { instancePath: instancePath + "/capabilities/observability_evidence/lanes", schemaPath: "#/properties/capabilities/properties/observability_evidence/oneOf/0/properties/lanes/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err361];
                  } else {
                    vErrors.push(err361);
                  }
                  errors++;
                }
                const len22 = data109.length;
                for (let i36 = 0; i36 < len22; i36++) {
                  let data110 = data109[i36];
                  if (typeof data110 === "string") {
                    if (!pattern52.test(data110)) {
                      const err362 = { instancePath: instancePath + "/capabilities/observability_evidence/lanes/" + i36, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                      if (vErrors === null) {
                        vErrors = [err362];
                      } else {
                        vErrors.push(err362);
                      }
                      errors++;
                    }
                  } else {
                    const err363 = { instancePath: instancePath + "/capabilities/observability_evidence/lanes/" + i36, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err363];
                    } else {
                      vErrors.push(err363);
                    }
                    errors++;
                  }
                }
                let i37 = data109.length;
                let j14;
                if (i37 > 1) {
                  outer13:
                    for (; i37--; ) {
                      for (j14 = i37; j14--; ) {
                        if (func0(data109[i37], data109[j14])) {
                          const err364 = { instancePath: instancePath + "/capabilities/observability_evidence/lanes", schemaPath: "#/properties/capabilities/properties/observability_evidence/oneOf/0/properties/lanes/uniqueItems", keyword: "uniqueItems", params: { i: i37, j: j14 } };
                          if (vErrors === null) {
                            vErrors = [err364];
                          } else {
                            vErrors.push(err364);
                          }
                          errors++;
                          break outer13;
                        }
                      }
                    }
                }
              } else {
                const err365 = { instancePath: instancePath + "/capabilities/observability_evidence/lanes", schemaPath: "#/properties/capabilities/properties/observability_evidence/oneOf/0/properties/lanes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err365];
                } else {
                  vErrors.push(err365);
                }
                errors++;
              }
            }
          } else {
            const err366 = { instancePath: instancePath + "/capabilities/observability_evidence", schemaPath: "#/properties/capabilities/properties/observability_evidence/oneOf/0/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err366];
            } else {
              vErrors.push(err366);
            }
            errors++;
          }
          var _valid10 = _errs289 === errors;
          if (_valid10) {
            valid118 = true;
            passing9 = 0;
            var props7 = true;
          }
          const _errs297 = errors;
          if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
            if (data108.not_applicable === void 0) {
              const err367 = { instancePath: instancePath + "/capabilities/observability_evidence", schemaPath: "#/properties/capabilities/properties/observability_evidence/oneOf/1/required", keyword: "required", params: { missingProperty: "not_applicable" } };
              if (vErrors === null) {
                vErrors = [err367];
              } else {
                vErrors.push(err367);
              }
              errors++;
            }
            for (const key27 in data108) {
              if (!(key27 === "not_applicable")) {
                const err368 = { instancePath: instancePath + "/capabilities/observability_evidence", schemaPath: "#/properties/capabilities/properties/observability_evidence/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
                if (vErrors === null) {
                  vErrors = [err368];
                } else {
                  vErrors.push(err368);
                }
                errors++;
              }
            }
            if (data108.not_applicable !== void 0) {
              let data111 = data108.not_applicable;
              if (typeof data111 === "string") {
                if (func3(data111) > 512) {
                  const err369 = { instancePath: instancePath + "/capabilities/observability_evidence/not_applicable", schemaPath: "#/properties/capabilities/properties/observability_evidence/oneOf/1/properties/not_applicable/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err369];
                  } else {
                    vErrors.push(err369);
                  }
                  errors++;
                }
                if (func3(data111) < 1) {
                  const err370 = { instancePath: instancePath + "/capabilities/observability_evidence/not_applicable", schemaPath: "#/properties/capabilities/properties/observability_evidence/oneOf/1/properties/not_applicable/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err370];
                  } else {
                    vErrors.push(err370);
                  }
                  errors++;
                }
              } else {
                const err371 = { instancePath: instancePath + "/capabilities/observability_evidence/not_applicable", schemaPath: "#/properties/capabilities/properties/observability_evidence/oneOf/1/properties/not_applicable/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err371];
                } else {
                  vErrors.push(err371);
                }
                errors++;
              }
            }
          } else {
            const err372 = { instancePath: instancePath + "/capabilities/observability_evidence", schemaPath: "#/properties/capabilities/properties/observability_evidence/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err372];
            } else {
              vErrors.push(err372);
            }
            errors++;
          }
          var _valid10 = _errs297 === errors;
          if (_valid10 && valid118) {
            valid118 = false;
            passing9 = [passing9, 1];
          } else {
            if (_valid10) {
              valid118 = true;
              passing9 = 1;
              if (props7 !== true) {
                props7 = true;
              }
            }
          }
          if (!valid118) {
            const err373 = { instancePath: instancePath + "/capabilities/observability_evidence", schemaPath: "#/properties/capabilities/properties/observability_evidence/oneOf", keyword: "oneOf", params: { passingSchemas: passing9 } };
            if (vErrors === null) {
              vErrors = [err373];
            } else {
              vErrors.push(err373);
            }
            errors++;
          } else {
            errors = _errs288;
            if (vErrors !== null) {
              if (_errs288) {
                vErrors.length = _errs288;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data83.rollback_rerun !== void 0) {
          let data112 = data83.rollback_rerun;
          const _errs303 = errors;
          let valid125 = false;
          let passing10 = null;
          const _errs304 = errors;
          if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
            if (data112.lanes === void 0) {
              const err374 = { instancePath: instancePath + "/capabilities/rollback_rerun", schemaPath: "#/properties/capabilities/properties/rollback_rerun/oneOf/0/required", keyword: "required", params: { missingProperty: "lanes" } };
              if (vErrors === null) {
                vErrors = [err374];
              } else {
                vErrors.push(err374);
              }
              errors++;
            }
            for (const key28 in data112) {
              if (!(key28 === "lanes")) {
                const err375 = { instancePath: instancePath + "/capabilities/rollback_rerun", schemaPath: "#/properties/capabilities/properties/rollback_rerun/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } };
                if (vErrors === null) {
                  vErrors = [err375];
                } else {
                  vErrors.push(err375);
                }
                errors++;
              }
            }
            if (data112.lanes !== void 0) {
              let data113 = data112.lanes;
              if (Array.isArray(data113)) {
                if (data113.length < 1) {
                  const err376 = { instancePath: instancePath + "/capabilities/rollback_rerun/lanes", schemaPath: "#/properties/capabilities/properties/rollback_rerun/oneOf/0/properties/lanes/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err376];
                  } else {
                    vErrors.push(err376);
                  }
                  errors++;
                }
                const len23 = data113.length;
                for (let i38 = 0; i38 < len23; i38++) {
                  let data114 = data113[i38];
                  if (typeof data114 === "string") {
                    if (!pattern52.test(data114)) {
                      const err377 = { instancePath: instancePath + "/capabilities/rollback_rerun/lanes/" + i38, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                      if (vErrors === null) {
                        vErrors = [err377];
                      } else {
                        vErrors.push(err377);
                      }
                      errors++;
                    }
                  } else {
                    const err378 = { instancePath: instancePath + "/capabilities/rollback_rerun/lanes/" + i38, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err378];
                    } else {
                      vErrors.push(err378);
                    }
                    errors++;
                  }
                }
                let i39 = data113.length;
                let j15;
                if (i39 > 1) {
                  outer14:
                    for (; i39--; ) {
                      for (j15 = i39; j15--; ) {
                        if (func0(data113[i39], data113[j15])) {
                          const err379 = { instancePath: instancePath + "/capabilities/rollback_rerun/lanes", schemaPath: "#/properties/capabilities/properties/rollback_rerun/oneOf/0/properties/lanes/uniqueItems", keyword: "uniqueItems", params: { i: i39, j: j15 } };
                          if (vErrors === null) {
                            vErrors = [err379];
                          } else {
                            vErrors.push(err379);
                          }
                          errors++;
                          break outer14;
                        }
                      }
                    }
                }
              } else {
                const err380 = { instancePath: instancePath + "/capabilities/rollback_rerun/lanes", schemaPath: "#/properties/capabilities/properties/rollback_rerun/oneOf/0/properties/lanes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err380];
                } else {
                  vErrors.push(err380);
                }
                errors++;
              }
            }
          } else {
            const err381 = { instancePath: instancePath + "/capabilities/rollback_rerun", schemaPath: "#/properties/capabilities/properties/rollback_rerun/oneOf/0/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err381];
            } else {
              vErrors.push(err381);
            }
            errors++;
          }
          var _valid11 = _errs304 === errors;
          if (_valid11) {
            valid125 = true;
            passing10 = 0;
            var props8 = true;
          }
          const _errs312 = errors;
          if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
            if (data112.not_applicable === void 0) {
              const err382 = { instancePath: instancePath + "/capabilities/rollback_rerun", schemaPath: "#/properties/capabilities/properties/rollback_rerun/oneOf/1/required", keyword: "required", params: { missingProperty: "not_applicable" } };
              if (vErrors === null) {
                vErrors = [err382];
              } else {
                vErrors.push(err382);
              }
              errors++;
            }
            for (const key29 in data112) {
              if (!(key29 === "not_applicable")) {
                const err383 = { instancePath: instancePath + "/capabilities/rollback_rerun", schemaPath: "#/properties/capabilities/properties/rollback_rerun/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } };
                if (vErrors === null) {
                  vErrors = [err383];
                } else {
                  vErrors.push(err383);
                }
                errors++;
              }
            }
            if (data112.not_applicable !== void 0) {
              let data115 = data112.not_applicable;
              if (typeof data115 === "string") {
                if (func3(data115) > 512) {
                  const err384 = { instancePath: instancePath + "/capabilities/rollback_rerun/not_applicable", schemaPath: "#/properties/capabilities/properties/rollback_rerun/oneOf/1/properties/not_applicable/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err384];
                  } else {
                    vErrors.push(err384);
                  }
                  errors++;
                }
                if (func3(data115) < 1) {
                  const err385 = { instancePath: instancePath + "/capabilities/rollback_rerun/not_applicable", schemaPath: "#/properties/capabilities/properties/rollback_rerun/oneOf/1/properties/not_applicable/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err385];
                  } else {
                    vErrors.push(err385);
                  }
                  errors++;
                }
              } else {
                const err386 = { instancePath: instancePath + "/capabilities/rollback_rerun/not_applicable", schemaPath: "#/properties/capabilities/properties/rollback_rerun/oneOf/1/properties/not_applicable/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err386];
                } else {
                  vErrors.push(err386);
                }
                errors++;
              }
            }
          } else {
            const err387 = { instancePath: instancePath + "/capabilities/rollback_rerun", schemaPath: "#/properties/capabilities/properties/rollback_rerun/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err387];
            } else {
              vErrors.push(err387);
            }
            errors++;
          }
          var _valid11 = _errs312 === errors;
          if (_valid11 && valid125) {
            valid125 = false;
            passing10 = [passing10, 1];
          } else {
            if (_valid11) {
              valid125 = true;
              passing10 = 1;
              if (props8 !== true) {
                props8 = true;
              }
            }
          }
          if (!valid125) {
            const err388 = { instancePath: instancePath + "/capabilities/rollback_rerun", schemaPath: "#/properties/capabilities/properties/rollback_rerun/oneOf", keyword: "oneOf", params: { passingSchemas: passing10 } };
            if (vErrors === null) {
              vErrors = [err388];
            } else {
              vErrors.push(err388);
            }
            errors++;
          } else {
            errors = _errs303;
            if (vErrors !== null) {
              if (_errs303) {
                vErrors.length = _errs303;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data83.teardown !== void 0) {
          let data116 = data83.teardown;
          const _errs318 = errors;
          let valid132 = false;
          let passing11 = null;
          const _errs319 = errors;
          if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
            if (data116.lanes === void 0) {
              const err389 = { instancePath: instancePath + "/capabilities/teardown", schemaPath: "#/properties/capabilities/properties/teardown/oneOf/0/required", keyword: "required", params: { missingProperty: "lanes" } };
              if (vErrors === null) {
                vErrors = [err389];
              } else {
                vErrors.push(err389);
              }
              errors++;
            }
            for (const key30 in data116) {
              if (!(key30 === "lanes")) {
                const err390 = { instancePath: instancePath + "/capabilities/teardown", schemaPath: "#/properties/capabilities/properties/teardown/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } };
                if (vErrors === null) {
                  vErrors = [err390];
                } else {
                  vErrors.push(err390);
                }
                errors++;
              }
            }
            if (data116.lanes !== void 0) {
              let data117 = data116.lanes;
              if (Array.isArray(data117)) {
                if (data117.length < 1) {
                  const err391 = { instancePath: instancePath + "/capabilities/teardown/lanes", schemaPath: "#/properties/capabilities/properties/teardown/oneOf/0/properties/lanes/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err391];
                  } else {
                    vErrors.push(err391);
                  }
                  errors++;
                }
                const len24 = data117.length;
                for (let i40 = 0; i40 < len24; i40++) {
                  let data118 = data117[i40];
                  if (typeof data118 === "string") {
                    if (!pattern52.test(data118)) {
                      const err392 = { instancePath: instancePath + "/capabilities/teardown/lanes/" + i40, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                      if (vErrors === null) {
                        vErrors = [err392];
                      } else {
                        vErrors.push(err392);
                      }
                      errors++;
                    }
                  } else {
                    const err393 = { instancePath: instancePath + "/capabilities/teardown/lanes/" + i40, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err393];
                    } else {
                      vErrors.push(err393);
                    }
                    errors++;
                  }
                }
                let i41 = data117.length;
                let j16;
                if (i41 > 1) {
                  outer15:
                    for (; i41--; ) {
                      for (j16 = i41; j16--; ) {
                        if (func0(data117[i41], data117[j16])) {
                          const err394 = { instancePath: instancePath + "/capabilities/teardown/lanes", schemaPath: "#/properties/capabilities/properties/teardown/oneOf/0/properties/lanes/uniqueItems", keyword: "uniqueItems", params: { i: i41, j: j16 } };
                          if (vErrors === null) {
                            vErrors = [err394];
                          } else {
                            vErrors.push(err394);
                          }
                          errors++;
                          break outer15;
                        }
                      }
                    }
                }
              } else {
                const err395 = { instancePath: instancePath + "/capabilities/teardown/lanes", schemaPath: "#/properties/capabilities/properties/teardown/oneOf/0/properties/lanes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err395];
                } else {
                  vErrors.push(err395);
                }
                errors++;
              }
            }
          } else {
            const err396 = { instancePath: instancePath + "/capabilities/teardown", schemaPath: "#/properties/capabilities/properties/teardown/oneOf/0/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err396];
            } else {
              vErrors.push(err396);
            }
            errors++;
          }
          var _valid12 = _errs319 === errors;
          if (_valid12) {
            valid132 = true;
            passing11 = 0;
            var props9 = true;
          }
          const _errs327 = errors;
          if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
            if (data116.not_applicable === void 0) {
              const err397 = { instancePath: instancePath + "/capabilities/teardown", schemaPath: "#/properties/capabilities/properties/teardown/oneOf/1/required", keyword: "required", params: { missingProperty: "not_applicable" } };
              if (vErrors === null) {
                vErrors = [err397];
              } else {
                vErrors.push(err397);
              }
              errors++;
            }
            for (const key31 in data116) {
              if (!(key31 === "not_applicable")) {
                const err398 = { instancePath: instancePath + "/capabilities/teardown", schemaPath: "#/properties/capabilities/properties/teardown/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 } };
                if (vErrors === null) {
                  vErrors = [err398];
                } else {
                  vErrors.push(err398);
                }
                errors++;
              }
            }
            if (data116.not_applicable !== void 0) {
              let data119 = data116.not_applicable;
              if (typeof data119 === "string") {
                if (func3(data119) > 512) {
                  const err399 = { instancePath: instancePath + "/capabilities/teardown/not_applicable", schemaPath: "#/properties/capabilities/properties/teardown/oneOf/1/properties/not_applicable/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err399];
                  } else {
                    vErrors.push(err399);
                  }
                  errors++;
                }
                if (func3(data119) < 1) {
                  const err400 = { instancePath: instancePath + "/capabilities/teardown/not_applicable", schemaPath: "#/properties/capabilities/properties/teardown/oneOf/1/properties/not_applicable/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err400];
                  } else {
                    vErrors.push(err400);
                  }
                  errors++;
                }
              } else {
                const err401 = { instancePath: instancePath + "/capabilities/teardown/not_applicable", schemaPath: "#/properties/capabilities/properties/teardown/oneOf/1/properties/not_applicable/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err401];
                } else {
                  vErrors.push(err401);
                }
                errors++;
              }
            }
          } else {
            const err402 = { instancePath: instancePath + "/capabilities/teardown", schemaPath: "#/properties/capabilities/properties/teardown/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err402];
            } else {
              vErrors.push(err402);
            }
            errors++;
          }
          var _valid12 = _errs327 === errors;
          if (_valid12 && valid132) {
            valid132 = false;
            passing11 = [passing11, 1];
          } else {
            if (_valid12) {
              valid132 = true;
              passing11 = 1;
              if (props9 !== true) {
                props9 = true;
              }
            }
          }
          if (!valid132) {
            const err403 = { instancePath: instancePath + "/capabilities/teardown", schemaPath: "#/properties/capabilities/properties/teardown/oneOf", keyword: "oneOf", params: { passingSchemas: passing11 } };
            if (vErrors === null) {
              vErrors = [err403];
            } else {
              vErrors.push(err403);
            }
            errors++;
          } else {
            errors = _errs318;
            if (vErrors !== null) {
              if (_errs318) {
                vErrors.length = _errs318;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data83.budget !== void 0) {
          let data120 = data83.budget;
          const _errs333 = errors;
          let valid139 = false;
          let passing12 = null;
          const _errs334 = errors;
          if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
            if (data120.lanes === void 0) {
              const err404 = { instancePath: instancePath + "/capabilities/budget", schemaPath: "#/properties/capabilities/properties/budget/oneOf/0/required", keyword: "required", params: { missingProperty: "lanes" } };
              if (vErrors === null) {
                vErrors = [err404];
              } else {
                vErrors.push(err404);
              }
              errors++;
            }
            for (const key32 in data120) {
              if (!(key32 === "lanes")) {
                const err405 = { instancePath: instancePath + "/capabilities/budget", schemaPath: "#/properties/capabilities/properties/budget/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 } };
                if (vErrors === null) {
                  vErrors = [err405];
                } else {
                  vErrors.push(err405);
                }
                errors++;
              }
            }
            if (data120.lanes !== void 0) {
              let data121 = data120.lanes;
              if (Array.isArray(data121)) {
                if (data121.length < 1) {
                  const err406 = { instancePath: instancePath + "/capabilities/budget/lanes", schemaPath: "#/properties/capabilities/properties/budget/oneOf/0/properties/lanes/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err406];
                  } else {
                    vErrors.push(err406);
                  }
                  errors++;
                }
                const len25 = data121.length;
                for (let i42 = 0; i42 < len25; i42++) {
                  let data122 = data121[i42];
                  if (typeof data122 === "string") {
                    if (!pattern52.test(data122)) {
                      const err407 = { instancePath: instancePath + "/capabilities/budget/lanes/" + i42, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                      if (vErrors === null) {
                        vErrors = [err407];
                      } else {
                        vErrors.push(err407);
                      }
                      errors++;
                    }
                  } else {
                    const err408 = { instancePath: instancePath + "/capabilities/budget/lanes/" + i42, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err408];
                    } else {
                      vErrors.push(err408);
                    }
                    errors++;
                  }
                }
                let i43 = data121.length;
                let j17;
                if (i43 > 1) {
                  outer16:
                    for (; i43--; ) {
                      for (j17 = i43; j17--; ) {
                        if (func0(data121[i43], data121[j17])) {
                          const err409 = { instancePath: instancePath + "/capabilities/budget/lanes", schemaPath: "#/properties/capabilities/properties/budget/oneOf/0/properties/lanes/uniqueItems", keyword: "uniqueItems", params: { i: i43, j: j17 } };
                          if (vErrors === null) {
                            vErrors = [err409];
                          } else {
                            vErrors.push(err409);
                          }
                          errors++;
                          break outer16;
                        }
                      }
                    }
                }
              } else {
                const err410 = { instancePath: instancePath + "/capabilities/budget/lanes", schemaPath: "#/properties/capabilities/properties/budget/oneOf/0/properties/lanes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err410];
                } else {
                  vErrors.push(err410);
                }
                errors++;
              }
            }
          } else {
            const err411 = { instancePath: instancePath + "/capabilities/budget", schemaPath: "#/properties/capabilities/properties/budget/oneOf/0/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err411];
            } else {
              vErrors.push(err411);
            }
            errors++;
          }
          var _valid13 = _errs334 === errors;
          if (_valid13) {
            valid139 = true;
            passing12 = 0;
            var props10 = true;
          }
          const _errs342 = errors;
          if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
            if (data120.not_applicable === void 0) {
              const err412 = { instancePath: instancePath + "/capabilities/budget", schemaPath: "#/properties/capabilities/properties/budget/oneOf/1/required", keyword: "required", params: { missingProperty: "not_applicable" } };
              if (vErrors === null) {
                vErrors = [err412];
              } else {
                vErrors.push(err412);
              }
              errors++;
            }
            for (const key33 in data120) {
              if (!(key33 === "not_applicable")) {
                const err413 = { instancePath: instancePath + "/capabilities/budget", schemaPath: "#/properties/capabilities/properties/budget/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 } };
                if (vErrors === null) {
                  vErrors = [err413];
                } else {
                  vErrors.push(err413);
                }
                errors++;
              }
            }
            if (data120.not_applicable !== void 0) {
              let data123 = data120.not_applicable;
              if (typeof data123 === "string") {
                if (func3(data123) > 512) {
                  const err414 = { instancePath: instancePath + "/capabilities/budget/not_applicable", schemaPath: "#/properties/capabilities/properties/budget/oneOf/1/properties/not_applicable/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err414];
                  } else {
                    vErrors.push(err414);
                  }
                  errors++;
                }
                if (func3(data123) < 1) {
                  const err415 = { instancePath: instancePath + "/capabilities/budget/not_applicable", schemaPath: "#/properties/capabilities/properties/budget/oneOf/1/properties/not_applicable/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err415];
                  } else {
                    vErrors.push(err415);
                  }
                  errors++;
                }
              } else {
                const err416 = { instancePath: instancePath + "/capabilities/budget/not_applicable", schemaPath: "#/properties/capabilities/properties/budget/oneOf/1/properties/not_applicable/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err416];
                } else {
                  vErrors.push(err416);
                }
                errors++;
              }
            }
          } else {
            const err417 = { instancePath: instancePath + "/capabilities/budget", schemaPath: "#/properties/capabilities/properties/budget/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err417];
            } else {
              vErrors.push(err417);
            }
            errors++;
          }
          var _valid13 = _errs342 === errors;
          if (_valid13 && valid139) {
            valid139 = false;
            passing12 = [passing12, 1];
          } else {
            if (_valid13) {
              valid139 = true;
              passing12 = 1;
              if (props10 !== true) {
                props10 = true;
              }
            }
          }
          if (!valid139) {
            const err418 = { instancePath: instancePath + "/capabilities/budget", schemaPath: "#/properties/capabilities/properties/budget/oneOf", keyword: "oneOf", params: { passingSchemas: passing12 } };
            if (vErrors === null) {
              vErrors = [err418];
            } else {
              vErrors.push(err418);
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
        const err419 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err419];
        } else {
          vErrors.push(err419);
        }
        errors++;
      }
    }
    if (data.required_decisions !== void 0) {
      let data124 = data.required_decisions;
      if (Array.isArray(data124)) {
        if (data124.length < 1) {
          const err420 = { instancePath: instancePath + "/required_decisions", schemaPath: "#/properties/required_decisions/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err420];
          } else {
            vErrors.push(err420);
          }
          errors++;
        }
        const len26 = data124.length;
        for (let i44 = 0; i44 < len26; i44++) {
          let data125 = data124[i44];
          if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
            if (data125.key === void 0) {
              const err421 = { instancePath: instancePath + "/required_decisions/" + i44, schemaPath: "#/properties/required_decisions/items/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err421];
              } else {
                vErrors.push(err421);
              }
              errors++;
            }
            if (data125.text === void 0) {
              const err422 = { instancePath: instancePath + "/required_decisions/" + i44, schemaPath: "#/properties/required_decisions/items/required", keyword: "required", params: { missingProperty: "text" } };
              if (vErrors === null) {
                vErrors = [err422];
              } else {
                vErrors.push(err422);
              }
              errors++;
            }
            if (data125.handles === void 0) {
              const err423 = { instancePath: instancePath + "/required_decisions/" + i44, schemaPath: "#/properties/required_decisions/items/required", keyword: "required", params: { missingProperty: "handles" } };
              if (vErrors === null) {
                vErrors = [err423];
              } else {
                vErrors.push(err423);
              }
              errors++;
            }
            for (const key34 in data125) {
              if (!(key34 === "key" || key34 === "text" || key34 === "handles")) {
                const err424 = { instancePath: instancePath + "/required_decisions/" + i44, schemaPath: "#/properties/required_decisions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 } };
                if (vErrors === null) {
                  vErrors = [err424];
                } else {
                  vErrors.push(err424);
                }
                errors++;
              }
            }
            if (data125.key !== void 0) {
              let data126 = data125.key;
              if (typeof data126 === "string") {
                if (func3(data126) > 64) {
                  const err425 = { instancePath: instancePath + "/required_decisions/" + i44 + "/key", schemaPath: "#/properties/required_decisions/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err425];
                  } else {
                    vErrors.push(err425);
                  }
                  errors++;
                }
                if (func3(data126) < 1) {
                  const err426 = { instancePath: instancePath + "/required_decisions/" + i44 + "/key", schemaPath: "#/properties/required_decisions/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err426];
                  } else {
                    vErrors.push(err426);
                  }
                  errors++;
                }
                if (!pattern72.test(data126)) {
                  const err427 = { instancePath: instancePath + "/required_decisions/" + i44 + "/key", schemaPath: "#/properties/required_decisions/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
                  if (vErrors === null) {
                    vErrors = [err427];
                  } else {
                    vErrors.push(err427);
                  }
                  errors++;
                }
              } else {
                const err428 = { instancePath: instancePath + "/required_decisions/" + i44 + "/key", schemaPath: "#/properties/required_decisions/items/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err428];
                } else {
                  vErrors.push(err428);
                }
                errors++;
              }
            }
            if (data125.text !== void 0) {
              let data127 = data125.text;
              if (typeof data127 === "string") {
                if (func3(data127) > 512) {
                  const err429 = { instancePath: instancePath + "/required_decisions/" + i44 + "/text", schemaPath: "#/properties/required_decisions/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err429];
                  } else {
                    vErrors.push(err429);
                  }
                  errors++;
                }
                if (func3(data127) < 1) {
                  const err430 = { instancePath: instancePath + "/required_decisions/" + i44 + "/text", schemaPath: "#/properties/required_decisions/items/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err430];
                  } else {
                    vErrors.push(err430);
                  }
                  errors++;
                }
              } else {
                const err431 = { instancePath: instancePath + "/required_decisions/" + i44 + "/text", schemaPath: "#/properties/required_decisions/items/properties/text/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err431];
                } else {
                  vErrors.push(err431);
                }
                errors++;
              }
            }
            if (data125.handles !== void 0) {
              let data128 = data125.handles;
              if (Array.isArray(data128)) {
                const len27 = data128.length;
                for (let i45 = 0; i45 < len27; i45++) {
                  let data129 = data128[i45];
                  if (typeof data129 === "string") {
                    if (func3(data129) > 128) {
                      const err432 = { instancePath: instancePath + "/required_decisions/" + i44 + "/handles/" + i45, schemaPath: "#/properties/required_decisions/items/properties/handles/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
                      if (vErrors === null) {
                        vErrors = [err432];
                      } else {
                        vErrors.push(err432);
                      }
                      errors++;
                    }
                    if (func3(data129) < 1) {
                      const err433 = { instancePath: instancePath + "/required_decisions/" + i44 + "/handles/" + i45, schemaPath: "#/properties/required_decisions/items/properties/handles/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err433];
                      } else {
                        vErrors.push(err433);
                      }
                      errors++;
                    }
                    if (!pattern11.test(data129)) {
                      const err434 = { instancePath: instancePath + "/required_decisions/" + i44 + "/handles/" + i45, schemaPath: "#/properties/required_decisions/items/properties/handles/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" } };
                      if (vErrors === null) {
                        vErrors = [err434];
                      } else {
                        vErrors.push(err434);
                      }
                      errors++;
                    }
                  } else {
                    const err435 = { instancePath: instancePath + "/required_decisions/" + i44 + "/handles/" + i45, schemaPath: "#/properties/required_decisions/items/properties/handles/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err435];
                    } else {
                      vErrors.push(err435);
                    }
                    errors++;
                  }
                }
                let i46 = data128.length;
                let j18;
                if (i46 > 1) {
                  const indices1 = {};
                  for (; i46--; ) {
                    let item1 = data128[i46];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j18 = indices1[item1];
                      const err436 = { instancePath: instancePath + "/required_decisions/" + i44 + "/handles", schemaPath: "#/properties/required_decisions/items/properties/handles/uniqueItems", keyword: "uniqueItems", params: { i: i46, j: j18 } };
                      if (vErrors === null) {
                        vErrors = [err436];
                      } else {
                        vErrors.push(err436);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i46;
                  }
                }
              } else {
                const err437 = { instancePath: instancePath + "/required_decisions/" + i44 + "/handles", schemaPath: "#/properties/required_decisions/items/properties/handles/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err437];
                } else {
                  vErrors.push(err437);
                }
                errors++;
              }
            }
          } else {
            const err438 = { instancePath: instancePath + "/required_decisions/" + i44, schemaPath: "#/properties/required_decisions/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err438];
            } else {
              vErrors.push(err438);
            }
            errors++;
          }
        }
      } else {
        const err439 = { instancePath: instancePath + "/required_decisions", schemaPath: "#/properties/required_decisions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err439];
        } else {
          vErrors.push(err439);
        }
        errors++;
      }
    }
  } else {
    const err440 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err440];
    } else {
      vErrors.push(err440);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/phase_definition.v1.ts
var PhaseDefinitionV1 = /* @__PURE__ */ documentSchema("phase_definition.v1", phase_definition_v1_validate_default);

// evidence-schemas/src/generated/phase_evidence.v1.validate.js
var import_ucs2length3 = __toESM(require_ucs2length(), 1);
var phase_evidence_v1_validate_default = validate203;
var schema313 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "phase_evidence.v1.schema.json", "type": "object", "unevaluatedProperties": false, "required": ["schema", "plan_phase", "phase_id", "platform_run_id", "scenario_run_id", "execution_id", "authority_refs", "entry_gate_results", "dod_results", "committed_evidence", "failure_note", "coverage", "operator", "written_at_utc", "started_at_utc", "completed_at_utc", "elapsed_seconds", "epoch", "ci", "prev_phase_envelope_sha256"], "properties": { "schema": { "const": "fp.phase_evidence.v1" }, "plan_phase": { "$ref": "common.v1.schema.json#/$defs/plan_phase" }, "phase_id": { "$ref": "common.v1.schema.json#/$defs/phase_id" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/run_or_none" }, "scenario_run_id": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex32" }, { "type": "null" }] }, "execution_id": { "$ref": "common.v1.schema.json#/$defs/execution_id" }, "authority_refs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "section", "sha256"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "section": { "type": "string", "minLength": 1, "maxLength": 1024 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "minItems": 1 }, "entry_gate_results": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "expected", "observed", "outcome"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "expected": {}, "observed": {}, "outcome": { "enum": ["pass", "fail"] } } } }, "dod_results": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["item", "check_ids", "outcome", "checks"], "properties": { "item": { "type": "string", "minLength": 1, "maxLength": 1024 }, "check_ids": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/check_id" }, "minItems": 1 }, "outcome": { "enum": ["pass", "fail", "planned", "not_applicable"] }, "checks": { "type": "object", "additionalProperties": false, "required": ["pass", "fail", "planned", "not_applicable"], "properties": { "pass": { "type": "integer", "minimum": 0 }, "fail": { "type": "integer", "minimum": 0 }, "planned": { "type": "integer", "minimum": 0 }, "not_applicable": { "type": "integer", "minimum": 0 } } } } }, "minItems": 1 }, "committed_evidence": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256", "size", "required"], "properties": { "key": { "$ref": "common.v1.schema.json#/$defs/object_key" }, "version_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "size": { "type": "integer", "minimum": 0 }, "required": { "type": "boolean" } } } }, "failure_note": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["stage", "reason", "partials", "offsets_so_far", "rollback_level", "rollback_ref"], "properties": { "stage": { "type": "string", "minLength": 1, "maxLength": 1024 }, "reason": { "type": "string", "minLength": 1, "maxLength": 1024 }, "partials": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/evidence_ref" } }, "offsets_so_far": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/offset_range" } }, "rollback_level": { "enum": ["L0", "L1", "L2", "L3", "L4"] }, "rollback_ref": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/evidence_ref" }, { "type": "null" }] } } }, { "type": "null" }] }, "coverage": { "type": "object", "additionalProperties": false, "required": ["planned_lanes", "planned_checks", "not_applicable_checks"], "properties": { "planned_lanes": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/lane_id" } }, "planned_checks": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/check_id" } }, "not_applicable_checks": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/check_id" } } } }, "operator": { "type": "object", "additionalProperties": false, "required": ["id", "approval_id", "approved_at_utc", "approval_mechanism"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "approval_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "approved_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "approval_mechanism": { "enum": ["github_environment", "signed_dispatch", "recorded_answer"] } } }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "started_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "completed_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "elapsed_seconds": { "type": "number", "minimum": 0 }, "epoch": { "type": "object", "additionalProperties": false, "required": ["kafka_cluster_id", "db_resource_id", "image_digest", "registry_sha256", "spec_sha256"], "properties": { "kafka_cluster_id": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 1024 }, { "type": "null" }] }, "db_resource_id": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 1024 }, { "type": "null" }] }, "image_digest": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/image_digest" }, { "type": "null" }] }, "registry_sha256": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex64" }, { "type": "null" }] }, "spec_sha256": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex64" }, { "type": "null" }] } } }, "ci": { "$ref": "common.v1.schema.json#/$defs/ci" }, "prev_phase_envelope_sha256": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex64" }, { "type": "null" }] } }, "oneOf": [{ "type": "object", "required": ["substrate", "verdict", "verdict_code"], "properties": { "substrate": { "const": "dev_min" }, "verdict": { "const": "PASS" }, "verdict_code": { "enum": ["ADVANCE_TO_M1", "ADVANCE_TO_M2", "ADVANCE_TO_M3", "ADVANCE_TO_M4", "ADVANCE_TO_M5", "ADVANCE_TO_M6", "ADVANCE_TO_M7", "ADVANCE_TO_M8", "ADVANCE_TO_M9", "ADVANCE_TO_M10", "ADVANCE_CERTIFIED_DEV_MIN"] } } }, { "type": "object", "required": ["substrate", "verdict", "verdict_code"], "properties": { "substrate": { "const": "dev_min" }, "verdict": { "const": "FAIL" }, "verdict_code": { "enum": ["HOLD_M0", "HOLD_M1", "HOLD_M2", "HOLD_M3", "HOLD_M4", "HOLD_M5", "HOLD_M6", "HOLD_M7", "HOLD_M8", "HOLD_M9", "HOLD_M10"] } } }, { "type": "object", "required": ["substrate", "verdict", "verdict_code"], "properties": { "substrate": { "enum": ["embedded", "emulated"] }, "verdict": { "const": "PASS" }, "verdict_code": { "enum": ["ADVANCE_TO_M1", "ADVANCE_TO_M2", "ADVANCE_TO_M3", "ADVANCE_TO_M4", "ADVANCE_TO_M5", "ADVANCE_TO_M6", "ADVANCE_TO_M7", "ADVANCE_TO_M8", "ADVANCE_TO_M9", "ADVANCE_TO_M10", "REHEARSED", "REHEARSED_PARTIAL"] } } }, { "type": "object", "required": ["substrate", "verdict", "verdict_code"], "properties": { "substrate": { "enum": ["embedded", "emulated"] }, "verdict": { "const": "FAIL" }, "verdict_code": { "enum": ["HOLD_M0", "HOLD_M1", "HOLD_M2", "HOLD_M3", "HOLD_M4", "HOLD_M5", "HOLD_M6", "HOLD_M7", "HOLD_M8", "HOLD_M9", "HOLD_M10"] } } }], "if": { "properties": { "plan_phase": { "enum": ["M0", "M1", "M2"] } } }, "then": true, "else": { "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" } } } };
var schema342 = { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] };
var schema35 = { "enum": ["pre-P(-1)", "P(-1)", "P0", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "certification"] };
var pattern43 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern53 = new RegExp("^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$", "u");
var pattern62 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern73 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern83 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern92 = new RegExp("^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$", "u");
var pattern102 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var pattern143 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
var pattern172 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern21 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var func13 = import_ucs2length3.default.default ?? import_ucs2length3.default;
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
        if (func13(data0) > 1024) {
          const err4 = { instancePath: instancePath + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func13(data0) < 1) {
          const err5 = { instancePath: instancePath + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern102.test(data0)) {
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
        if (func13(data1) > 1024) {
          const err8 = { instancePath: instancePath + "/version_id", schemaPath: "#/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func13(data1) < 1) {
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
        if (!pattern83.test(data2)) {
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
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.substrate === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "substrate" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.verdict === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "verdict" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.verdict_code === void 0) {
      const err2 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "verdict_code" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.substrate !== void 0) {
      if ("dev_min" !== data.substrate) {
        const err3 = { instancePath: instancePath + "/substrate", schemaPath: "#/oneOf/0/properties/substrate/const", keyword: "const", params: { allowedValue: "dev_min" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.verdict !== void 0) {
      if ("PASS" !== data.verdict) {
        const err4 = { instancePath: instancePath + "/verdict", schemaPath: "#/oneOf/0/properties/verdict/const", keyword: "const", params: { allowedValue: "PASS" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.verdict_code !== void 0) {
      let data2 = data.verdict_code;
      if (!(data2 === "ADVANCE_TO_M1" || data2 === "ADVANCE_TO_M2" || data2 === "ADVANCE_TO_M3" || data2 === "ADVANCE_TO_M4" || data2 === "ADVANCE_TO_M5" || data2 === "ADVANCE_TO_M6" || data2 === "ADVANCE_TO_M7" || data2 === "ADVANCE_TO_M8" || data2 === "ADVANCE_TO_M9" || data2 === "ADVANCE_TO_M10" || data2 === "ADVANCE_CERTIFIED_DEV_MIN")) {
        const err5 = { instancePath: instancePath + "/verdict_code", schemaPath: "#/oneOf/0/properties/verdict_code/enum", keyword: "enum", params: { allowedValues: schema313.oneOf[0].properties.verdict_code.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = {};
    props0.substrate = true;
    props0.verdict = true;
    props0.verdict_code = true;
  }
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.substrate === void 0) {
      const err7 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "substrate" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.verdict === void 0) {
      const err8 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "verdict" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.verdict_code === void 0) {
      const err9 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "verdict_code" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.substrate !== void 0) {
      if ("dev_min" !== data.substrate) {
        const err10 = { instancePath: instancePath + "/substrate", schemaPath: "#/oneOf/1/properties/substrate/const", keyword: "const", params: { allowedValue: "dev_min" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.verdict !== void 0) {
      if ("FAIL" !== data.verdict) {
        const err11 = { instancePath: instancePath + "/verdict", schemaPath: "#/oneOf/1/properties/verdict/const", keyword: "const", params: { allowedValue: "FAIL" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.verdict_code !== void 0) {
      let data5 = data.verdict_code;
      if (!(data5 === "HOLD_M0" || data5 === "HOLD_M1" || data5 === "HOLD_M2" || data5 === "HOLD_M3" || data5 === "HOLD_M4" || data5 === "HOLD_M5" || data5 === "HOLD_M6" || data5 === "HOLD_M7" || data5 === "HOLD_M8" || data5 === "HOLD_M9" || data5 === "HOLD_M10")) {
        const err12 = { instancePath: instancePath + "/verdict_code", schemaPath: "#/oneOf/1/properties/verdict_code/enum", keyword: "enum", params: { allowedValues: schema313.oneOf[1].properties.verdict_code.enum } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  var _valid0 = _errs7 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = props0 || {};
        props0.substrate = true;
        props0.verdict = true;
        props0.verdict_code = true;
      }
    }
    const _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.substrate === void 0) {
        const err14 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "substrate" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (data.verdict === void 0) {
        const err15 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "verdict" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (data.verdict_code === void 0) {
        const err16 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "verdict_code" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (data.substrate !== void 0) {
        let data6 = data.substrate;
        if (!(data6 === "embedded" || data6 === "emulated")) {
          const err17 = { instancePath: instancePath + "/substrate", schemaPath: "#/oneOf/2/properties/substrate/enum", keyword: "enum", params: { allowedValues: schema313.oneOf[2].properties.substrate.enum } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      if (data.verdict !== void 0) {
        if ("PASS" !== data.verdict) {
          const err18 = { instancePath: instancePath + "/verdict", schemaPath: "#/oneOf/2/properties/verdict/const", keyword: "const", params: { allowedValue: "PASS" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
      if (data.verdict_code !== void 0) {
        let data8 = data.verdict_code;
        if (!(data8 === "ADVANCE_TO_M1" || data8 === "ADVANCE_TO_M2" || data8 === "ADVANCE_TO_M3" || data8 === "ADVANCE_TO_M4" || data8 === "ADVANCE_TO_M5" || data8 === "ADVANCE_TO_M6" || data8 === "ADVANCE_TO_M7" || data8 === "ADVANCE_TO_M8" || data8 === "ADVANCE_TO_M9" || data8 === "ADVANCE_TO_M10" || data8 === "REHEARSED" || data8 === "REHEARSED_PARTIAL")) {
          const err19 = { instancePath: instancePath + "/verdict_code", schemaPath: "#/oneOf/2/properties/verdict_code/enum", keyword: "enum", params: { allowedValues: schema313.oneOf[2].properties.verdict_code.enum } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    } else {
      const err20 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    var _valid0 = _errs12 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = props0 || {};
          props0.substrate = true;
          props0.verdict = true;
          props0.verdict_code = true;
        }
      }
      const _errs17 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.substrate === void 0) {
          const err21 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "substrate" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data.verdict === void 0) {
          const err22 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "verdict" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data.verdict_code === void 0) {
          const err23 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "verdict_code" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data.substrate !== void 0) {
          let data9 = data.substrate;
          if (!(data9 === "embedded" || data9 === "emulated")) {
            const err24 = { instancePath: instancePath + "/substrate", schemaPath: "#/oneOf/3/properties/substrate/enum", keyword: "enum", params: { allowedValues: schema313.oneOf[3].properties.substrate.enum } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data.verdict !== void 0) {
          if ("FAIL" !== data.verdict) {
            const err25 = { instancePath: instancePath + "/verdict", schemaPath: "#/oneOf/3/properties/verdict/const", keyword: "const", params: { allowedValue: "FAIL" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data.verdict_code !== void 0) {
          let data11 = data.verdict_code;
          if (!(data11 === "HOLD_M0" || data11 === "HOLD_M1" || data11 === "HOLD_M2" || data11 === "HOLD_M3" || data11 === "HOLD_M4" || data11 === "HOLD_M5" || data11 === "HOLD_M6" || data11 === "HOLD_M7" || data11 === "HOLD_M8" || data11 === "HOLD_M9" || data11 === "HOLD_M10")) {
            const err26 = { instancePath: instancePath + "/verdict_code", schemaPath: "#/oneOf/3/properties/verdict_code/enum", keyword: "enum", params: { allowedValues: schema313.oneOf[3].properties.verdict_code.enum } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      var _valid0 = _errs17 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
          if (props0 !== true) {
            props0 = props0 || {};
            props0.substrate = true;
            props0.verdict = true;
            props0.verdict_code = true;
          }
        }
      }
    }
  }
  if (!valid0) {
    const err28 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
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
  const _errs22 = errors;
  let valid5 = true;
  const _errs23 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plan_phase !== void 0) {
      let data12 = data.plan_phase;
      if (!(data12 === "M0" || data12 === "M1" || data12 === "M2")) {
        const err29 = {};
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  }
  var _valid1 = _errs23 === errors;
  if (props0 !== true) {
    props0 = props0 || {};
    props0.plan_phase = true;
  }
  errors = _errs22;
  if (vErrors !== null) {
    if (_errs22) {
      vErrors.length = _errs22;
    } else {
      vErrors = null;
    }
  }
  if (!_valid1) {
    const _errs25 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.platform_run_id !== void 0) {
        let data13 = data.platform_run_id;
        if (typeof data13 === "string") {
          if (!pattern43.test(data13)) {
            const err30 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        } else {
          const err31 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    var _valid1 = _errs25 === errors;
    valid5 = _valid1;
    if (valid5) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.platform_run_id = true;
      }
    }
  }
  if (!valid5) {
    const err32 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0) {
      const err33 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err33];
      } else {
        vErrors.push(err33);
      }
      errors++;
    }
    if (data.plan_phase === void 0) {
      const err34 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_phase" } };
      if (vErrors === null) {
        vErrors = [err34];
      } else {
        vErrors.push(err34);
      }
      errors++;
    }
    if (data.phase_id === void 0) {
      const err35 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      if (vErrors === null) {
        vErrors = [err35];
      } else {
        vErrors.push(err35);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err36 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err36];
      } else {
        vErrors.push(err36);
      }
      errors++;
    }
    if (data.scenario_run_id === void 0) {
      const err37 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      if (vErrors === null) {
        vErrors = [err37];
      } else {
        vErrors.push(err37);
      }
      errors++;
    }
    if (data.execution_id === void 0) {
      const err38 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      if (vErrors === null) {
        vErrors = [err38];
      } else {
        vErrors.push(err38);
      }
      errors++;
    }
    if (data.authority_refs === void 0) {
      const err39 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority_refs" } };
      if (vErrors === null) {
        vErrors = [err39];
      } else {
        vErrors.push(err39);
      }
      errors++;
    }
    if (data.entry_gate_results === void 0) {
      const err40 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entry_gate_results" } };
      if (vErrors === null) {
        vErrors = [err40];
      } else {
        vErrors.push(err40);
      }
      errors++;
    }
    if (data.dod_results === void 0) {
      const err41 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dod_results" } };
      if (vErrors === null) {
        vErrors = [err41];
      } else {
        vErrors.push(err41);
      }
      errors++;
    }
    if (data.committed_evidence === void 0) {
      const err42 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "committed_evidence" } };
      if (vErrors === null) {
        vErrors = [err42];
      } else {
        vErrors.push(err42);
      }
      errors++;
    }
    if (data.failure_note === void 0) {
      const err43 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_note" } };
      if (vErrors === null) {
        vErrors = [err43];
      } else {
        vErrors.push(err43);
      }
      errors++;
    }
    if (data.coverage === void 0) {
      const err44 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coverage" } };
      if (vErrors === null) {
        vErrors = [err44];
      } else {
        vErrors.push(err44);
      }
      errors++;
    }
    if (data.operator === void 0) {
      const err45 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" } };
      if (vErrors === null) {
        vErrors = [err45];
      } else {
        vErrors.push(err45);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err46 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err46];
      } else {
        vErrors.push(err46);
      }
      errors++;
    }
    if (data.started_at_utc === void 0) {
      const err47 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      if (vErrors === null) {
        vErrors = [err47];
      } else {
        vErrors.push(err47);
      }
      errors++;
    }
    if (data.completed_at_utc === void 0) {
      const err48 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completed_at_utc" } };
      if (vErrors === null) {
        vErrors = [err48];
      } else {
        vErrors.push(err48);
      }
      errors++;
    }
    if (data.elapsed_seconds === void 0) {
      const err49 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "elapsed_seconds" } };
      if (vErrors === null) {
        vErrors = [err49];
      } else {
        vErrors.push(err49);
      }
      errors++;
    }
    if (data.epoch === void 0) {
      const err50 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "epoch" } };
      if (vErrors === null) {
        vErrors = [err50];
      } else {
        vErrors.push(err50);
      }
      errors++;
    }
    if (data.ci === void 0) {
      const err51 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      if (vErrors === null) {
        vErrors = [err51];
      } else {
        vErrors.push(err51);
      }
      errors++;
    }
    if (data.prev_phase_envelope_sha256 === void 0) {
      const err52 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prev_phase_envelope_sha256" } };
      if (vErrors === null) {
        vErrors = [err52];
      } else {
        vErrors.push(err52);
      }
      errors++;
    }
    if (props0 !== true) {
      props0 = props0 || {};
      props0.schema = true;
      props0.plan_phase = true;
      props0.phase_id = true;
      props0.platform_run_id = true;
      props0.scenario_run_id = true;
      props0.execution_id = true;
      props0.authority_refs = true;
      props0.entry_gate_results = true;
      props0.dod_results = true;
      props0.committed_evidence = true;
      props0.failure_note = true;
      props0.coverage = true;
      props0.operator = true;
      props0.written_at_utc = true;
      props0.started_at_utc = true;
      props0.completed_at_utc = true;
      props0.elapsed_seconds = true;
      props0.epoch = true;
      props0.ci = true;
      props0.prev_phase_envelope_sha256 = true;
    }
    if (data.schema !== void 0) {
      if ("fp.phase_evidence.v1" !== data.schema) {
        const err53 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.phase_evidence.v1" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.plan_phase !== void 0) {
      let data15 = data.plan_phase;
      if (!(data15 === "M0" || data15 === "M1" || data15 === "M2" || data15 === "M3" || data15 === "M4" || data15 === "M5" || data15 === "M6" || data15 === "M7" || data15 === "M8" || data15 === "M9" || data15 === "M10")) {
        const err54 = { instancePath: instancePath + "/plan_phase", schemaPath: "common.v1.schema.json#/$defs/plan_phase/enum", keyword: "enum", params: { allowedValues: schema342.enum } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      let data16 = data.phase_id;
      if (!(data16 === "pre-P(-1)" || data16 === "P(-1)" || data16 === "P0" || data16 === "P1" || data16 === "P2" || data16 === "P3" || data16 === "P4" || data16 === "P5" || data16 === "P6" || data16 === "P7" || data16 === "P8" || data16 === "P9" || data16 === "P10" || data16 === "P11" || data16 === "P12" || data16 === "certification")) {
        const err55 = { instancePath: instancePath + "/phase_id", schemaPath: "common.v1.schema.json#/$defs/phase_id/enum", keyword: "enum", params: { allowedValues: schema35.enum } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data17 = data.platform_run_id;
      if (typeof data17 === "string") {
        if (!pattern53.test(data17)) {
          const err56 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/run_or_none/pattern", keyword: "pattern", params: { pattern: "^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$" } };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
      } else {
        const err57 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/run_or_none/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.scenario_run_id !== void 0) {
      let data18 = data.scenario_run_id;
      const _errs38 = errors;
      let valid13 = false;
      let passing1 = null;
      const _errs39 = errors;
      if (typeof data18 === "string") {
        if (!pattern62.test(data18)) {
          const err58 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      var _valid2 = _errs39 === errors;
      if (_valid2) {
        valid13 = true;
        passing1 = 0;
      }
      const _errs42 = errors;
      if (data18 !== null) {
        const err60 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      var _valid2 = _errs42 === errors;
      if (_valid2 && valid13) {
        valid13 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid2) {
          valid13 = true;
          passing1 = 1;
        }
      }
      if (!valid13) {
        const err61 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      } else {
        errors = _errs38;
        if (vErrors !== null) {
          if (_errs38) {
            vErrors.length = _errs38;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.execution_id !== void 0) {
      let data19 = data.execution_id;
      if (typeof data19 === "string") {
        if (!pattern73.test(data19)) {
          const err62 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
      } else {
        const err63 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.authority_refs !== void 0) {
      let data20 = data.authority_refs;
      if (Array.isArray(data20)) {
        if (data20.length < 1) {
          const err64 = { instancePath: instancePath + "/authority_refs", schemaPath: "#/properties/authority_refs/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        const len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data21 = data20[i0];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.id === void 0) {
              const err65 = { instancePath: instancePath + "/authority_refs/" + i0, schemaPath: "#/properties/authority_refs/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data21.section === void 0) {
              const err66 = { instancePath: instancePath + "/authority_refs/" + i0, schemaPath: "#/properties/authority_refs/items/required", keyword: "required", params: { missingProperty: "section" } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data21.sha256 === void 0) {
              const err67 = { instancePath: instancePath + "/authority_refs/" + i0, schemaPath: "#/properties/authority_refs/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            for (const key0 in data21) {
              if (!(key0 === "id" || key0 === "section" || key0 === "sha256")) {
                const err68 = { instancePath: instancePath + "/authority_refs/" + i0, schemaPath: "#/properties/authority_refs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data21.id !== void 0) {
              let data22 = data21.id;
              if (typeof data22 === "string") {
                if (func13(data22) > 1024) {
                  const err69 = { instancePath: instancePath + "/authority_refs/" + i0 + "/id", schemaPath: "#/properties/authority_refs/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (func13(data22) < 1) {
                  const err70 = { instancePath: instancePath + "/authority_refs/" + i0 + "/id", schemaPath: "#/properties/authority_refs/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              } else {
                const err71 = { instancePath: instancePath + "/authority_refs/" + i0 + "/id", schemaPath: "#/properties/authority_refs/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data21.section !== void 0) {
              let data23 = data21.section;
              if (typeof data23 === "string") {
                if (func13(data23) > 1024) {
                  const err72 = { instancePath: instancePath + "/authority_refs/" + i0 + "/section", schemaPath: "#/properties/authority_refs/items/properties/section/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (func13(data23) < 1) {
                  const err73 = { instancePath: instancePath + "/authority_refs/" + i0 + "/section", schemaPath: "#/properties/authority_refs/items/properties/section/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              } else {
                const err74 = { instancePath: instancePath + "/authority_refs/" + i0 + "/section", schemaPath: "#/properties/authority_refs/items/properties/section/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data21.sha256 !== void 0) {
              let data24 = data21.sha256;
              if (typeof data24 === "string") {
                if (!pattern83.test(data24)) {
                  const err75 = { instancePath: instancePath + "/authority_refs/" + i0 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              } else {
                const err76 = { instancePath: instancePath + "/authority_refs/" + i0 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          } else {
            const err77 = { instancePath: instancePath + "/authority_refs/" + i0, schemaPath: "#/properties/authority_refs/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/authority_refs", schemaPath: "#/properties/authority_refs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.entry_gate_results !== void 0) {
      let data25 = data.entry_gate_results;
      if (Array.isArray(data25)) {
        const len1 = data25.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data26 = data25[i1];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.id === void 0) {
              const err79 = { instancePath: instancePath + "/entry_gate_results/" + i1, schemaPath: "#/properties/entry_gate_results/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (data26.expected === void 0) {
              const err80 = { instancePath: instancePath + "/entry_gate_results/" + i1, schemaPath: "#/properties/entry_gate_results/items/required", keyword: "required", params: { missingProperty: "expected" } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (data26.observed === void 0) {
              const err81 = { instancePath: instancePath + "/entry_gate_results/" + i1, schemaPath: "#/properties/entry_gate_results/items/required", keyword: "required", params: { missingProperty: "observed" } };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            if (data26.outcome === void 0) {
              const err82 = { instancePath: instancePath + "/entry_gate_results/" + i1, schemaPath: "#/properties/entry_gate_results/items/required", keyword: "required", params: { missingProperty: "outcome" } };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            for (const key1 in data26) {
              if (!(key1 === "id" || key1 === "expected" || key1 === "observed" || key1 === "outcome")) {
                const err83 = { instancePath: instancePath + "/entry_gate_results/" + i1, schemaPath: "#/properties/entry_gate_results/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data26.id !== void 0) {
              let data27 = data26.id;
              if (typeof data27 === "string") {
                if (func13(data27) > 1024) {
                  const err84 = { instancePath: instancePath + "/entry_gate_results/" + i1 + "/id", schemaPath: "#/properties/entry_gate_results/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
                if (func13(data27) < 1) {
                  const err85 = { instancePath: instancePath + "/entry_gate_results/" + i1 + "/id", schemaPath: "#/properties/entry_gate_results/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              } else {
                const err86 = { instancePath: instancePath + "/entry_gate_results/" + i1 + "/id", schemaPath: "#/properties/entry_gate_results/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data26.outcome !== void 0) {
              let data28 = data26.outcome;
              if (!(data28 === "pass" || data28 === "fail")) {
                const err87 = { instancePath: instancePath + "/entry_gate_results/" + i1 + "/outcome", schemaPath: "#/properties/entry_gate_results/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema313.properties.entry_gate_results.items.properties.outcome.enum } };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/entry_gate_results/" + i1, schemaPath: "#/properties/entry_gate_results/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/entry_gate_results", schemaPath: "#/properties/entry_gate_results/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.dod_results !== void 0) {
      let data29 = data.dod_results;
      if (Array.isArray(data29)) {
        if (data29.length < 1) {
          const err90 = { instancePath: instancePath + "/dod_results", schemaPath: "#/properties/dod_results/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
        const len2 = data29.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data30 = data29[i2];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.item === void 0) {
              const err91 = { instancePath: instancePath + "/dod_results/" + i2, schemaPath: "#/properties/dod_results/items/required", keyword: "required", params: { missingProperty: "item" } };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data30.check_ids === void 0) {
              const err92 = { instancePath: instancePath + "/dod_results/" + i2, schemaPath: "#/properties/dod_results/items/required", keyword: "required", params: { missingProperty: "check_ids" } };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (data30.outcome === void 0) {
              const err93 = { instancePath: instancePath + "/dod_results/" + i2, schemaPath: "#/properties/dod_results/items/required", keyword: "required", params: { missingProperty: "outcome" } };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            if (data30.checks === void 0) {
              const err94 = { instancePath: instancePath + "/dod_results/" + i2, schemaPath: "#/properties/dod_results/items/required", keyword: "required", params: { missingProperty: "checks" } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            for (const key2 in data30) {
              if (!(key2 === "item" || key2 === "check_ids" || key2 === "outcome" || key2 === "checks")) {
                const err95 = { instancePath: instancePath + "/dod_results/" + i2, schemaPath: "#/properties/dod_results/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data30.item !== void 0) {
              let data31 = data30.item;
              if (typeof data31 === "string") {
                if (func13(data31) > 1024) {
                  const err96 = { instancePath: instancePath + "/dod_results/" + i2 + "/item", schemaPath: "#/properties/dod_results/items/properties/item/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
                if (func13(data31) < 1) {
                  const err97 = { instancePath: instancePath + "/dod_results/" + i2 + "/item", schemaPath: "#/properties/dod_results/items/properties/item/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              } else {
                const err98 = { instancePath: instancePath + "/dod_results/" + i2 + "/item", schemaPath: "#/properties/dod_results/items/properties/item/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data30.check_ids !== void 0) {
              let data32 = data30.check_ids;
              if (Array.isArray(data32)) {
                if (data32.length < 1) {
                  const err99 = { instancePath: instancePath + "/dod_results/" + i2 + "/check_ids", schemaPath: "#/properties/dod_results/items/properties/check_ids/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
                const len3 = data32.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data33 = data32[i3];
                  if (typeof data33 === "string") {
                    if (!pattern92.test(data33)) {
                      const err100 = { instancePath: instancePath + "/dod_results/" + i2 + "/check_ids/" + i3, schemaPath: "common.v1.schema.json#/$defs/check_id/pattern", keyword: "pattern", params: { pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$" } };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                  } else {
                    const err101 = { instancePath: instancePath + "/dod_results/" + i2 + "/check_ids/" + i3, schemaPath: "common.v1.schema.json#/$defs/check_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                }
              } else {
                const err102 = { instancePath: instancePath + "/dod_results/" + i2 + "/check_ids", schemaPath: "#/properties/dod_results/items/properties/check_ids/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data30.outcome !== void 0) {
              let data34 = data30.outcome;
              if (!(data34 === "pass" || data34 === "fail" || data34 === "planned" || data34 === "not_applicable")) {
                const err103 = { instancePath: instancePath + "/dod_results/" + i2 + "/outcome", schemaPath: "#/properties/dod_results/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema313.properties.dod_results.items.properties.outcome.enum } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data30.checks !== void 0) {
              let data35 = data30.checks;
              if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                if (data35.pass === void 0) {
                  const err104 = { instancePath: instancePath + "/dod_results/" + i2 + "/checks", schemaPath: "#/properties/dod_results/items/properties/checks/required", keyword: "required", params: { missingProperty: "pass" } };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
                if (data35.fail === void 0) {
                  const err105 = { instancePath: instancePath + "/dod_results/" + i2 + "/checks", schemaPath: "#/properties/dod_results/items/properties/checks/required", keyword: "required", params: { missingProperty: "fail" } };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
                if (data35.planned === void 0) {
                  const err106 = { instancePath: instancePath + "/dod_results/" + i2 + "/checks", schemaPath: "#/properties/dod_results/items/properties/checks/required", keyword: "required", params: { missingProperty: "planned" } };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
                if (data35.not_applicable === void 0) {
                  const err107 = { instancePath: instancePath + "/dod_results/" + i2 + "/checks", schemaPath: "#/properties/dod_results/items/properties/checks/required", keyword: "required", params: { missingProperty: "not_applicable" } };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
                for (const key3 in data35) {
                  if (!(key3 === "pass" || key3 === "fail" || key3 === "planned" || key3 === "not_applicable")) {
                    const err108 = { instancePath: instancePath + "/dod_results/" + i2 + "/checks", schemaPath: "#/properties/dod_results/items/properties/checks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                }
                if (data35.pass !== void 0) {
                  let data36 = data35.pass;
                  if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                    const err109 = { instancePath: instancePath + "/dod_results/" + i2 + "/checks/pass", schemaPath: "#/properties/dod_results/items/properties/checks/properties/pass/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err109];
                    } else {
                      vErrors.push(err109);
                    }
                    errors++;
                  }
                  if (typeof data36 == "number" && isFinite(data36)) {
                    if (data36 < 0 || isNaN(data36)) {
                      const err110 = { instancePath: instancePath + "/dod_results/" + i2 + "/checks/pass", schemaPath: "#/properties/dod_results/items/properties/checks/properties/pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err110];
                      } else {
                        vErrors.push(err110);
                      }
                      errors++;
                    }
                  }
                }
                if (data35.fail !== void 0) {
                  let data37 = data35.fail;
                  if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                    const err111 = { instancePath: instancePath + "/dod_results/" + i2 + "/checks/fail", schemaPath: "#/properties/dod_results/items/properties/checks/properties/fail/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                  if (typeof data37 == "number" && isFinite(data37)) {
                    if (data37 < 0 || isNaN(data37)) {
                      const err112 = { instancePath: instancePath + "/dod_results/" + i2 + "/checks/fail", schemaPath: "#/properties/dod_results/items/properties/checks/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors++;
                    }
                  }
                }
                if (data35.planned !== void 0) {
                  let data38 = data35.planned;
                  if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                    const err113 = { instancePath: instancePath + "/dod_results/" + i2 + "/checks/planned", schemaPath: "#/properties/dod_results/items/properties/checks/properties/planned/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                  if (typeof data38 == "number" && isFinite(data38)) {
                    if (data38 < 0 || isNaN(data38)) {
                      const err114 = { instancePath: instancePath + "/dod_results/" + i2 + "/checks/planned", schemaPath: "#/properties/dod_results/items/properties/checks/properties/planned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err114];
                      } else {
                        vErrors.push(err114);
                      }
                      errors++;
                    }
                  }
                }
                if (data35.not_applicable !== void 0) {
                  let data39 = data35.not_applicable;
                  if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                    const err115 = { instancePath: instancePath + "/dod_results/" + i2 + "/checks/not_applicable", schemaPath: "#/properties/dod_results/items/properties/checks/properties/not_applicable/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err115];
                    } else {
                      vErrors.push(err115);
                    }
                    errors++;
                  }
                  if (typeof data39 == "number" && isFinite(data39)) {
                    if (data39 < 0 || isNaN(data39)) {
                      const err116 = { instancePath: instancePath + "/dod_results/" + i2 + "/checks/not_applicable", schemaPath: "#/properties/dod_results/items/properties/checks/properties/not_applicable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err116];
                      } else {
                        vErrors.push(err116);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err117 = { instancePath: instancePath + "/dod_results/" + i2 + "/checks", schemaPath: "#/properties/dod_results/items/properties/checks/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
          } else {
            const err118 = { instancePath: instancePath + "/dod_results/" + i2, schemaPath: "#/properties/dod_results/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
      } else {
        const err119 = { instancePath: instancePath + "/dod_results", schemaPath: "#/properties/dod_results/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
    }
    if (data.committed_evidence !== void 0) {
      let data40 = data.committed_evidence;
      if (Array.isArray(data40)) {
        const len4 = data40.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data41 = data40[i4];
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            if (data41.key === void 0) {
              const err120 = { instancePath: instancePath + "/committed_evidence/" + i4, schemaPath: "#/properties/committed_evidence/items/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            if (data41.version_id === void 0) {
              const err121 = { instancePath: instancePath + "/committed_evidence/" + i4, schemaPath: "#/properties/committed_evidence/items/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
            if (data41.sha256 === void 0) {
              const err122 = { instancePath: instancePath + "/committed_evidence/" + i4, schemaPath: "#/properties/committed_evidence/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
            if (data41.size === void 0) {
              const err123 = { instancePath: instancePath + "/committed_evidence/" + i4, schemaPath: "#/properties/committed_evidence/items/required", keyword: "required", params: { missingProperty: "size" } };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
            if (data41.required === void 0) {
              const err124 = { instancePath: instancePath + "/committed_evidence/" + i4, schemaPath: "#/properties/committed_evidence/items/required", keyword: "required", params: { missingProperty: "required" } };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
            for (const key4 in data41) {
              if (!(key4 === "key" || key4 === "version_id" || key4 === "sha256" || key4 === "size" || key4 === "required")) {
                const err125 = { instancePath: instancePath + "/committed_evidence/" + i4, schemaPath: "#/properties/committed_evidence/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
            if (data41.key !== void 0) {
              let data42 = data41.key;
              if (typeof data42 === "string") {
                if (func13(data42) > 1024) {
                  const err126 = { instancePath: instancePath + "/committed_evidence/" + i4 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
                if (func13(data42) < 1) {
                  const err127 = { instancePath: instancePath + "/committed_evidence/" + i4 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
                if (!pattern102.test(data42)) {
                  const err128 = { instancePath: instancePath + "/committed_evidence/" + i4 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
              } else {
                const err129 = { instancePath: instancePath + "/committed_evidence/" + i4 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data41.version_id !== void 0) {
              let data43 = data41.version_id;
              if (typeof data43 === "string") {
                if (func13(data43) > 1024) {
                  const err130 = { instancePath: instancePath + "/committed_evidence/" + i4 + "/version_id", schemaPath: "#/properties/committed_evidence/items/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
                if (func13(data43) < 1) {
                  const err131 = { instancePath: instancePath + "/committed_evidence/" + i4 + "/version_id", schemaPath: "#/properties/committed_evidence/items/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
              } else {
                const err132 = { instancePath: instancePath + "/committed_evidence/" + i4 + "/version_id", schemaPath: "#/properties/committed_evidence/items/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data41.sha256 !== void 0) {
              let data44 = data41.sha256;
              if (typeof data44 === "string") {
                if (!pattern83.test(data44)) {
                  const err133 = { instancePath: instancePath + "/committed_evidence/" + i4 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              } else {
                const err134 = { instancePath: instancePath + "/committed_evidence/" + i4 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
            if (data41.size !== void 0) {
              let data45 = data41.size;
              if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                const err135 = { instancePath: instancePath + "/committed_evidence/" + i4 + "/size", schemaPath: "#/properties/committed_evidence/items/properties/size/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
              if (typeof data45 == "number" && isFinite(data45)) {
                if (data45 < 0 || isNaN(data45)) {
                  const err136 = { instancePath: instancePath + "/committed_evidence/" + i4 + "/size", schemaPath: "#/properties/committed_evidence/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err136];
                  } else {
                    vErrors.push(err136);
                  }
                  errors++;
                }
              }
            }
            if (data41.required !== void 0) {
              if (typeof data41.required !== "boolean") {
                const err137 = { instancePath: instancePath + "/committed_evidence/" + i4 + "/required", schemaPath: "#/properties/committed_evidence/items/properties/required/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
            }
          } else {
            const err138 = { instancePath: instancePath + "/committed_evidence/" + i4, schemaPath: "#/properties/committed_evidence/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
        }
      } else {
        const err139 = { instancePath: instancePath + "/committed_evidence", schemaPath: "#/properties/committed_evidence/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err139];
        } else {
          vErrors.push(err139);
        }
        errors++;
      }
    }
    if (data.failure_note !== void 0) {
      let data47 = data.failure_note;
      const _errs109 = errors;
      let valid35 = false;
      let passing2 = null;
      const _errs110 = errors;
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        if (data47.stage === void 0) {
          const err140 = { instancePath: instancePath + "/failure_note", schemaPath: "#/properties/failure_note/oneOf/0/required", keyword: "required", params: { missingProperty: "stage" } };
          if (vErrors === null) {
            vErrors = [err140];
          } else {
            vErrors.push(err140);
          }
          errors++;
        }
        if (data47.reason === void 0) {
          const err141 = { instancePath: instancePath + "/failure_note", schemaPath: "#/properties/failure_note/oneOf/0/required", keyword: "required", params: { missingProperty: "reason" } };
          if (vErrors === null) {
            vErrors = [err141];
          } else {
            vErrors.push(err141);
          }
          errors++;
        }
        if (data47.partials === void 0) {
          const err142 = { instancePath: instancePath + "/failure_note", schemaPath: "#/properties/failure_note/oneOf/0/required", keyword: "required", params: { missingProperty: "partials" } };
          if (vErrors === null) {
            vErrors = [err142];
          } else {
            vErrors.push(err142);
          }
          errors++;
        }
        if (data47.offsets_so_far === void 0) {
          const err143 = { instancePath: instancePath + "/failure_note", schemaPath: "#/properties/failure_note/oneOf/0/required", keyword: "required", params: { missingProperty: "offsets_so_far" } };
          if (vErrors === null) {
            vErrors = [err143];
          } else {
            vErrors.push(err143);
          }
          errors++;
        }
        if (data47.rollback_level === void 0) {
          const err144 = { instancePath: instancePath + "/failure_note", schemaPath: "#/properties/failure_note/oneOf/0/required", keyword: "required", params: { missingProperty: "rollback_level" } };
          if (vErrors === null) {
            vErrors = [err144];
          } else {
            vErrors.push(err144);
          }
          errors++;
        }
        if (data47.rollback_ref === void 0) {
          const err145 = { instancePath: instancePath + "/failure_note", schemaPath: "#/properties/failure_note/oneOf/0/required", keyword: "required", params: { missingProperty: "rollback_ref" } };
          if (vErrors === null) {
            vErrors = [err145];
          } else {
            vErrors.push(err145);
          }
          errors++;
        }
        for (const key5 in data47) {
          if (!(key5 === "stage" || key5 === "reason" || key5 === "partials" || key5 === "offsets_so_far" || key5 === "rollback_level" || key5 === "rollback_ref")) {
            const err146 = { instancePath: instancePath + "/failure_note", schemaPath: "#/properties/failure_note/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
        }
        if (data47.stage !== void 0) {
          let data48 = data47.stage;
          if (typeof data48 === "string") {
            if (func13(data48) > 1024) {
              const err147 = { instancePath: instancePath + "/failure_note/stage", schemaPath: "#/properties/failure_note/oneOf/0/properties/stage/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
            if (func13(data48) < 1) {
              const err148 = { instancePath: instancePath + "/failure_note/stage", schemaPath: "#/properties/failure_note/oneOf/0/properties/stage/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
          } else {
            const err149 = { instancePath: instancePath + "/failure_note/stage", schemaPath: "#/properties/failure_note/oneOf/0/properties/stage/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err149];
            } else {
              vErrors.push(err149);
            }
            errors++;
          }
        }
        if (data47.reason !== void 0) {
          let data49 = data47.reason;
          if (typeof data49 === "string") {
            if (func13(data49) > 1024) {
              const err150 = { instancePath: instancePath + "/failure_note/reason", schemaPath: "#/properties/failure_note/oneOf/0/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err150];
              } else {
                vErrors.push(err150);
              }
              errors++;
            }
            if (func13(data49) < 1) {
              const err151 = { instancePath: instancePath + "/failure_note/reason", schemaPath: "#/properties/failure_note/oneOf/0/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
          } else {
            const err152 = { instancePath: instancePath + "/failure_note/reason", schemaPath: "#/properties/failure_note/oneOf/0/properties/reason/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
        }
        if (data47.partials !== void 0) {
          let data50 = data47.partials;
          if (Array.isArray(data50)) {
            const len5 = data50.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (!validate222(data50[i5], { instancePath: instancePath + "/failure_note/partials/" + i5, parentData: data50, parentDataProperty: i5, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err153 = { instancePath: instancePath + "/failure_note/partials", schemaPath: "#/properties/failure_note/oneOf/0/properties/partials/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
        if (data47.offsets_so_far !== void 0) {
          let data52 = data47.offsets_so_far;
          if (Array.isArray(data52)) {
            const len6 = data52.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data53 = data52[i6];
              if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                if (data53.topic === void 0) {
                  const err154 = { instancePath: instancePath + "/failure_note/offsets_so_far/" + i6, schemaPath: "common.v1.schema.json#/$defs/offset_range/required", keyword: "required", params: { missingProperty: "topic" } };
                  if (vErrors === null) {
                    vErrors = [err154];
                  } else {
                    vErrors.push(err154);
                  }
                  errors++;
                }
                if (data53.partition === void 0) {
                  const err155 = { instancePath: instancePath + "/failure_note/offsets_so_far/" + i6, schemaPath: "common.v1.schema.json#/$defs/offset_range/required", keyword: "required", params: { missingProperty: "partition" } };
                  if (vErrors === null) {
                    vErrors = [err155];
                  } else {
                    vErrors.push(err155);
                  }
                  errors++;
                }
                if (data53.start_offset === void 0) {
                  const err156 = { instancePath: instancePath + "/failure_note/offsets_so_far/" + i6, schemaPath: "common.v1.schema.json#/$defs/offset_range/required", keyword: "required", params: { missingProperty: "start_offset" } };
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
                if (data53.end_offset === void 0) {
                  const err157 = { instancePath: instancePath + "/failure_note/offsets_so_far/" + i6, schemaPath: "common.v1.schema.json#/$defs/offset_range/required", keyword: "required", params: { missingProperty: "end_offset" } };
                  if (vErrors === null) {
                    vErrors = [err157];
                  } else {
                    vErrors.push(err157);
                  }
                  errors++;
                }
                for (const key6 in data53) {
                  if (!(key6 === "topic" || key6 === "partition" || key6 === "start_offset" || key6 === "end_offset")) {
                    const err158 = { instancePath: instancePath + "/failure_note/offsets_so_far/" + i6, schemaPath: "common.v1.schema.json#/$defs/offset_range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    if (vErrors === null) {
                      vErrors = [err158];
                    } else {
                      vErrors.push(err158);
                    }
                    errors++;
                  }
                }
                if (data53.topic !== void 0) {
                  let data54 = data53.topic;
                  if (typeof data54 === "string") {
                    if (func13(data54) > 249) {
                      const err159 = { instancePath: instancePath + "/failure_note/offsets_so_far/" + i6 + "/topic", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      if (vErrors === null) {
                        vErrors = [err159];
                      } else {
                        vErrors.push(err159);
                      }
                      errors++;
                    }
                    if (func13(data54) < 1) {
                      const err160 = { instancePath: instancePath + "/failure_note/offsets_so_far/" + i6 + "/topic", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err160];
                      } else {
                        vErrors.push(err160);
                      }
                      errors++;
                    }
                  } else {
                    const err161 = { instancePath: instancePath + "/failure_note/offsets_so_far/" + i6 + "/topic", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/topic/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                }
                if (data53.partition !== void 0) {
                  let data55 = data53.partition;
                  if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
                    const err162 = { instancePath: instancePath + "/failure_note/offsets_so_far/" + i6 + "/partition", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err162];
                    } else {
                      vErrors.push(err162);
                    }
                    errors++;
                  }
                  if (typeof data55 == "number" && isFinite(data55)) {
                    if (data55 < 0 || isNaN(data55)) {
                      const err163 = { instancePath: instancePath + "/failure_note/offsets_so_far/" + i6 + "/partition", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err163];
                      } else {
                        vErrors.push(err163);
                      }
                      errors++;
                    }
                  }
                }
                if (data53.start_offset !== void 0) {
                  let data56 = data53.start_offset;
                  if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                    const err164 = { instancePath: instancePath + "/failure_note/offsets_so_far/" + i6 + "/start_offset", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                  if (typeof data56 == "number" && isFinite(data56)) {
                    if (data56 < -1 || isNaN(data56)) {
                      const err165 = { instancePath: instancePath + "/failure_note/offsets_so_far/" + i6 + "/start_offset", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                      if (vErrors === null) {
                        vErrors = [err165];
                      } else {
                        vErrors.push(err165);
                      }
                      errors++;
                    }
                  }
                }
                if (data53.end_offset !== void 0) {
                  let data57 = data53.end_offset;
                  if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
                    const err166 = { instancePath: instancePath + "/failure_note/offsets_so_far/" + i6 + "/end_offset", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err166];
                    } else {
                      vErrors.push(err166);
                    }
                    errors++;
                  }
                  if (typeof data57 == "number" && isFinite(data57)) {
                    if (data57 < -1 || isNaN(data57)) {
                      const err167 = { instancePath: instancePath + "/failure_note/offsets_so_far/" + i6 + "/end_offset", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                      if (vErrors === null) {
                        vErrors = [err167];
                      } else {
                        vErrors.push(err167);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err168 = { instancePath: instancePath + "/failure_note/offsets_so_far/" + i6, schemaPath: "common.v1.schema.json#/$defs/offset_range/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err168];
                } else {
                  vErrors.push(err168);
                }
                errors++;
              }
            }
          } else {
            const err169 = { instancePath: instancePath + "/failure_note/offsets_so_far", schemaPath: "#/properties/failure_note/oneOf/0/properties/offsets_so_far/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err169];
            } else {
              vErrors.push(err169);
            }
            errors++;
          }
        }
        if (data47.rollback_level !== void 0) {
          let data58 = data47.rollback_level;
          if (!(data58 === "L0" || data58 === "L1" || data58 === "L2" || data58 === "L3" || data58 === "L4")) {
            const err170 = { instancePath: instancePath + "/failure_note/rollback_level", schemaPath: "#/properties/failure_note/oneOf/0/properties/rollback_level/enum", keyword: "enum", params: { allowedValues: schema313.properties.failure_note.oneOf[0].properties.rollback_level.enum } };
            if (vErrors === null) {
              vErrors = [err170];
            } else {
              vErrors.push(err170);
            }
            errors++;
          }
        }
        if (data47.rollback_ref !== void 0) {
          let data59 = data47.rollback_ref;
          const _errs136 = errors;
          let valid43 = false;
          let passing3 = null;
          const _errs137 = errors;
          if (!validate222(data59, { instancePath: instancePath + "/failure_note/rollback_ref", parentData: data47, parentDataProperty: "rollback_ref", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
            errors = vErrors.length;
          }
          var _valid4 = _errs137 === errors;
          if (_valid4) {
            valid43 = true;
            passing3 = 0;
          }
          const _errs138 = errors;
          if (data59 !== null) {
            const err171 = { instancePath: instancePath + "/failure_note/rollback_ref", schemaPath: "#/properties/failure_note/oneOf/0/properties/rollback_ref/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
          var _valid4 = _errs138 === errors;
          if (_valid4 && valid43) {
            valid43 = false;
            passing3 = [passing3, 1];
          } else {
            if (_valid4) {
              valid43 = true;
              passing3 = 1;
            }
          }
          if (!valid43) {
            const err172 = { instancePath: instancePath + "/failure_note/rollback_ref", schemaPath: "#/properties/failure_note/oneOf/0/properties/rollback_ref/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 } };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          } else {
            errors = _errs136;
            if (vErrors !== null) {
              if (_errs136) {
                vErrors.length = _errs136;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err173 = { instancePath: instancePath + "/failure_note", schemaPath: "#/properties/failure_note/oneOf/0/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err173];
        } else {
          vErrors.push(err173);
        }
        errors++;
      }
      var _valid3 = _errs110 === errors;
      if (_valid3) {
        valid35 = true;
        passing2 = 0;
      }
      const _errs140 = errors;
      if (data47 !== null) {
        const err174 = { instancePath: instancePath + "/failure_note", schemaPath: "#/properties/failure_note/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err174];
        } else {
          vErrors.push(err174);
        }
        errors++;
      }
      var _valid3 = _errs140 === errors;
      if (_valid3 && valid35) {
        valid35 = false;
        passing2 = [passing2, 1];
      } else {
        if (_valid3) {
          valid35 = true;
          passing2 = 1;
        }
      }
      if (!valid35) {
        const err175 = { instancePath: instancePath + "/failure_note", schemaPath: "#/properties/failure_note/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
        if (vErrors === null) {
          vErrors = [err175];
        } else {
          vErrors.push(err175);
        }
        errors++;
      } else {
        errors = _errs109;
        if (vErrors !== null) {
          if (_errs109) {
            vErrors.length = _errs109;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.coverage !== void 0) {
      let data60 = data.coverage;
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        if (data60.planned_lanes === void 0) {
          const err176 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "planned_lanes" } };
          if (vErrors === null) {
            vErrors = [err176];
          } else {
            vErrors.push(err176);
          }
          errors++;
        }
        if (data60.planned_checks === void 0) {
          const err177 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "planned_checks" } };
          if (vErrors === null) {
            vErrors = [err177];
          } else {
            vErrors.push(err177);
          }
          errors++;
        }
        if (data60.not_applicable_checks === void 0) {
          const err178 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "not_applicable_checks" } };
          if (vErrors === null) {
            vErrors = [err178];
          } else {
            vErrors.push(err178);
          }
          errors++;
        }
        for (const key7 in data60) {
          if (!(key7 === "planned_lanes" || key7 === "planned_checks" || key7 === "not_applicable_checks")) {
            const err179 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err179];
            } else {
              vErrors.push(err179);
            }
            errors++;
          }
        }
        if (data60.planned_lanes !== void 0) {
          let data61 = data60.planned_lanes;
          if (Array.isArray(data61)) {
            const len7 = data61.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data62 = data61[i7];
              if (typeof data62 === "string") {
                if (!pattern143.test(data62)) {
                  const err180 = { instancePath: instancePath + "/coverage/planned_lanes/" + i7, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
              } else {
                const err181 = { instancePath: instancePath + "/coverage/planned_lanes/" + i7, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
            }
          } else {
            const err182 = { instancePath: instancePath + "/coverage/planned_lanes", schemaPath: "#/properties/coverage/properties/planned_lanes/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
        }
        if (data60.planned_checks !== void 0) {
          let data63 = data60.planned_checks;
          if (Array.isArray(data63)) {
            const len8 = data63.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data64 = data63[i8];
              if (typeof data64 === "string") {
                if (!pattern92.test(data64)) {
                  const err183 = { instancePath: instancePath + "/coverage/planned_checks/" + i8, schemaPath: "common.v1.schema.json#/$defs/check_id/pattern", keyword: "pattern", params: { pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$" } };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
              } else {
                const err184 = { instancePath: instancePath + "/coverage/planned_checks/" + i8, schemaPath: "common.v1.schema.json#/$defs/check_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            }
          } else {
            const err185 = { instancePath: instancePath + "/coverage/planned_checks", schemaPath: "#/properties/coverage/properties/planned_checks/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
        }
        if (data60.not_applicable_checks !== void 0) {
          let data65 = data60.not_applicable_checks;
          if (Array.isArray(data65)) {
            const len9 = data65.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data66 = data65[i9];
              if (typeof data66 === "string") {
                if (!pattern92.test(data66)) {
                  const err186 = { instancePath: instancePath + "/coverage/not_applicable_checks/" + i9, schemaPath: "common.v1.schema.json#/$defs/check_id/pattern", keyword: "pattern", params: { pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$" } };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
              } else {
                const err187 = { instancePath: instancePath + "/coverage/not_applicable_checks/" + i9, schemaPath: "common.v1.schema.json#/$defs/check_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err187];
                } else {
                  vErrors.push(err187);
                }
                errors++;
              }
            }
          } else {
            const err188 = { instancePath: instancePath + "/coverage/not_applicable_checks", schemaPath: "#/properties/coverage/properties/not_applicable_checks/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err188];
            } else {
              vErrors.push(err188);
            }
            errors++;
          }
        }
      } else {
        const err189 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err189];
        } else {
          vErrors.push(err189);
        }
        errors++;
      }
    }
    if (data.operator !== void 0) {
      let data67 = data.operator;
      if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
        if (data67.id === void 0) {
          const err190 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/required", keyword: "required", params: { missingProperty: "id" } };
          if (vErrors === null) {
            vErrors = [err190];
          } else {
            vErrors.push(err190);
          }
          errors++;
        }
        if (data67.approval_id === void 0) {
          const err191 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/required", keyword: "required", params: { missingProperty: "approval_id" } };
          if (vErrors === null) {
            vErrors = [err191];
          } else {
            vErrors.push(err191);
          }
          errors++;
        }
        if (data67.approved_at_utc === void 0) {
          const err192 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/required", keyword: "required", params: { missingProperty: "approved_at_utc" } };
          if (vErrors === null) {
            vErrors = [err192];
          } else {
            vErrors.push(err192);
          }
          errors++;
        }
        if (data67.approval_mechanism === void 0) {
          const err193 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/required", keyword: "required", params: { missingProperty: "approval_mechanism" } };
          if (vErrors === null) {
            vErrors = [err193];
          } else {
            vErrors.push(err193);
          }
          errors++;
        }
        for (const key8 in data67) {
          if (!(key8 === "id" || key8 === "approval_id" || key8 === "approved_at_utc" || key8 === "approval_mechanism")) {
            const err194 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err194];
            } else {
              vErrors.push(err194);
            }
            errors++;
          }
        }
        if (data67.id !== void 0) {
          let data68 = data67.id;
          if (typeof data68 === "string") {
            if (func13(data68) > 1024) {
              const err195 = { instancePath: instancePath + "/operator/id", schemaPath: "#/properties/operator/properties/id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err195];
              } else {
                vErrors.push(err195);
              }
              errors++;
            }
            if (func13(data68) < 1) {
              const err196 = { instancePath: instancePath + "/operator/id", schemaPath: "#/properties/operator/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err196];
              } else {
                vErrors.push(err196);
              }
              errors++;
            }
          } else {
            const err197 = { instancePath: instancePath + "/operator/id", schemaPath: "#/properties/operator/properties/id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
        }
        if (data67.approval_id !== void 0) {
          let data69 = data67.approval_id;
          if (typeof data69 === "string") {
            if (func13(data69) > 1024) {
              const err198 = { instancePath: instancePath + "/operator/approval_id", schemaPath: "#/properties/operator/properties/approval_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err198];
              } else {
                vErrors.push(err198);
              }
              errors++;
            }
            if (func13(data69) < 1) {
              const err199 = { instancePath: instancePath + "/operator/approval_id", schemaPath: "#/properties/operator/properties/approval_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err199];
              } else {
                vErrors.push(err199);
              }
              errors++;
            }
          } else {
            const err200 = { instancePath: instancePath + "/operator/approval_id", schemaPath: "#/properties/operator/properties/approval_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
        }
        if (data67.approved_at_utc !== void 0) {
          let data70 = data67.approved_at_utc;
          if (typeof data70 === "string") {
            if (!pattern172.test(data70)) {
              const err201 = { instancePath: instancePath + "/operator/approved_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
              if (vErrors === null) {
                vErrors = [err201];
              } else {
                vErrors.push(err201);
              }
              errors++;
            }
          } else {
            const err202 = { instancePath: instancePath + "/operator/approved_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
        }
        if (data67.approval_mechanism !== void 0) {
          let data71 = data67.approval_mechanism;
          if (!(data71 === "github_environment" || data71 === "signed_dispatch" || data71 === "recorded_answer")) {
            const err203 = { instancePath: instancePath + "/operator/approval_mechanism", schemaPath: "#/properties/operator/properties/approval_mechanism/enum", keyword: "enum", params: { allowedValues: schema313.properties.operator.properties.approval_mechanism.enum } };
            if (vErrors === null) {
              vErrors = [err203];
            } else {
              vErrors.push(err203);
            }
            errors++;
          }
        }
      } else {
        const err204 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err204];
        } else {
          vErrors.push(err204);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data72 = data.written_at_utc;
      if (typeof data72 === "string") {
        if (!pattern172.test(data72)) {
          const err205 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err205];
          } else {
            vErrors.push(err205);
          }
          errors++;
        }
      } else {
        const err206 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err206];
        } else {
          vErrors.push(err206);
        }
        errors++;
      }
    }
    if (data.started_at_utc !== void 0) {
      let data73 = data.started_at_utc;
      if (typeof data73 === "string") {
        if (!pattern172.test(data73)) {
          const err207 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err207];
          } else {
            vErrors.push(err207);
          }
          errors++;
        }
      } else {
        const err208 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err208];
        } else {
          vErrors.push(err208);
        }
        errors++;
      }
    }
    if (data.completed_at_utc !== void 0) {
      let data74 = data.completed_at_utc;
      if (typeof data74 === "string") {
        if (!pattern172.test(data74)) {
          const err209 = { instancePath: instancePath + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err209];
          } else {
            vErrors.push(err209);
          }
          errors++;
        }
      } else {
        const err210 = { instancePath: instancePath + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err210];
        } else {
          vErrors.push(err210);
        }
        errors++;
      }
    }
    if (data.elapsed_seconds !== void 0) {
      let data75 = data.elapsed_seconds;
      if (typeof data75 == "number" && isFinite(data75)) {
        if (data75 < 0 || isNaN(data75)) {
          const err211 = { instancePath: instancePath + "/elapsed_seconds", schemaPath: "#/properties/elapsed_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err211];
          } else {
            vErrors.push(err211);
          }
          errors++;
        }
      } else {
        const err212 = { instancePath: instancePath + "/elapsed_seconds", schemaPath: "#/properties/elapsed_seconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err212];
        } else {
          vErrors.push(err212);
        }
        errors++;
      }
    }
    if (data.epoch !== void 0) {
      let data76 = data.epoch;
      if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
        if (data76.kafka_cluster_id === void 0) {
          const err213 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
          if (vErrors === null) {
            vErrors = [err213];
          } else {
            vErrors.push(err213);
          }
          errors++;
        }
        if (data76.db_resource_id === void 0) {
          const err214 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/required", keyword: "required", params: { missingProperty: "db_resource_id" } };
          if (vErrors === null) {
            vErrors = [err214];
          } else {
            vErrors.push(err214);
          }
          errors++;
        }
        if (data76.image_digest === void 0) {
          const err215 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/required", keyword: "required", params: { missingProperty: "image_digest" } };
          if (vErrors === null) {
            vErrors = [err215];
          } else {
            vErrors.push(err215);
          }
          errors++;
        }
        if (data76.registry_sha256 === void 0) {
          const err216 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/required", keyword: "required", params: { missingProperty: "registry_sha256" } };
          if (vErrors === null) {
            vErrors = [err216];
          } else {
            vErrors.push(err216);
          }
          errors++;
        }
        if (data76.spec_sha256 === void 0) {
          const err217 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/required", keyword: "required", params: { missingProperty: "spec_sha256" } };
          if (vErrors === null) {
            vErrors = [err217];
          } else {
            vErrors.push(err217);
          }
          errors++;
        }
        for (const key9 in data76) {
          if (!(key9 === "kafka_cluster_id" || key9 === "db_resource_id" || key9 === "image_digest" || key9 === "registry_sha256" || key9 === "spec_sha256")) {
            const err218 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            if (vErrors === null) {
              vErrors = [err218];
            } else {
              vErrors.push(err218);
            }
            errors++;
          }
        }
        if (data76.kafka_cluster_id !== void 0) {
          let data77 = data76.kafka_cluster_id;
          const _errs186 = errors;
          let valid60 = false;
          let passing4 = null;
          const _errs187 = errors;
          if (typeof data77 === "string") {
            if (func13(data77) > 1024) {
              const err219 = { instancePath: instancePath + "/epoch/kafka_cluster_id", schemaPath: "#/properties/epoch/properties/kafka_cluster_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err219];
              } else {
                vErrors.push(err219);
              }
              errors++;
            }
            if (func13(data77) < 1) {
              const err220 = { instancePath: instancePath + "/epoch/kafka_cluster_id", schemaPath: "#/properties/epoch/properties/kafka_cluster_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err220];
              } else {
                vErrors.push(err220);
              }
              errors++;
            }
          } else {
            const err221 = { instancePath: instancePath + "/epoch/kafka_cluster_id", schemaPath: "#/properties/epoch/properties/kafka_cluster_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err221];
            } else {
              vErrors.push(err221);
            }
            errors++;
          }
          var _valid5 = _errs187 === errors;
          if (_valid5) {
            valid60 = true;
            passing4 = 0;
          }
          const _errs189 = errors;
          if (data77 !== null) {
            const err222 = { instancePath: instancePath + "/epoch/kafka_cluster_id", schemaPath: "#/properties/epoch/properties/kafka_cluster_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err222];
            } else {
              vErrors.push(err222);
            }
            errors++;
          }
          var _valid5 = _errs189 === errors;
          if (_valid5 && valid60) {
            valid60 = false;
            passing4 = [passing4, 1];
          } else {
            if (_valid5) {
              valid60 = true;
              passing4 = 1;
            }
          }
          if (!valid60) {
            const err223 = { instancePath: instancePath + "/epoch/kafka_cluster_id", schemaPath: "#/properties/epoch/properties/kafka_cluster_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 } };
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          } else {
            errors = _errs186;
            if (vErrors !== null) {
              if (_errs186) {
                vErrors.length = _errs186;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data76.db_resource_id !== void 0) {
          let data78 = data76.db_resource_id;
          const _errs192 = errors;
          let valid61 = false;
          let passing5 = null;
          const _errs193 = errors;
          if (typeof data78 === "string") {
            if (func13(data78) > 1024) {
              const err224 = { instancePath: instancePath + "/epoch/db_resource_id", schemaPath: "#/properties/epoch/properties/db_resource_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err224];
              } else {
                vErrors.push(err224);
              }
              errors++;
            }
            if (func13(data78) < 1) {
              const err225 = { instancePath: instancePath + "/epoch/db_resource_id", schemaPath: "#/properties/epoch/properties/db_resource_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err225];
              } else {
                vErrors.push(err225);
              }
              errors++;
            }
          } else {
            const err226 = { instancePath: instancePath + "/epoch/db_resource_id", schemaPath: "#/properties/epoch/properties/db_resource_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err226];
            } else {
              vErrors.push(err226);
            }
            errors++;
          }
          var _valid6 = _errs193 === errors;
          if (_valid6) {
            valid61 = true;
            passing5 = 0;
          }
          const _errs195 = errors;
          if (data78 !== null) {
            const err227 = { instancePath: instancePath + "/epoch/db_resource_id", schemaPath: "#/properties/epoch/properties/db_resource_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err227];
            } else {
              vErrors.push(err227);
            }
            errors++;
          }
          var _valid6 = _errs195 === errors;
          if (_valid6 && valid61) {
            valid61 = false;
            passing5 = [passing5, 1];
          } else {
            if (_valid6) {
              valid61 = true;
              passing5 = 1;
            }
          }
          if (!valid61) {
            const err228 = { instancePath: instancePath + "/epoch/db_resource_id", schemaPath: "#/properties/epoch/properties/db_resource_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 } };
            if (vErrors === null) {
              vErrors = [err228];
            } else {
              vErrors.push(err228);
            }
            errors++;
          } else {
            errors = _errs192;
            if (vErrors !== null) {
              if (_errs192) {
                vErrors.length = _errs192;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data76.image_digest !== void 0) {
          let data79 = data76.image_digest;
          const _errs198 = errors;
          let valid62 = false;
          let passing6 = null;
          const _errs199 = errors;
          if (typeof data79 === "string") {
            if (!pattern21.test(data79)) {
              const err229 = { instancePath: instancePath + "/epoch/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err229];
              } else {
                vErrors.push(err229);
              }
              errors++;
            }
          } else {
            const err230 = { instancePath: instancePath + "/epoch/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err230];
            } else {
              vErrors.push(err230);
            }
            errors++;
          }
          var _valid7 = _errs199 === errors;
          if (_valid7) {
            valid62 = true;
            passing6 = 0;
          }
          const _errs202 = errors;
          if (data79 !== null) {
            const err231 = { instancePath: instancePath + "/epoch/image_digest", schemaPath: "#/properties/epoch/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err231];
            } else {
              vErrors.push(err231);
            }
            errors++;
          }
          var _valid7 = _errs202 === errors;
          if (_valid7 && valid62) {
            valid62 = false;
            passing6 = [passing6, 1];
          } else {
            if (_valid7) {
              valid62 = true;
              passing6 = 1;
            }
          }
          if (!valid62) {
            const err232 = { instancePath: instancePath + "/epoch/image_digest", schemaPath: "#/properties/epoch/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 } };
            if (vErrors === null) {
              vErrors = [err232];
            } else {
              vErrors.push(err232);
            }
            errors++;
          } else {
            errors = _errs198;
            if (vErrors !== null) {
              if (_errs198) {
                vErrors.length = _errs198;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data76.registry_sha256 !== void 0) {
          let data80 = data76.registry_sha256;
          const _errs205 = errors;
          let valid64 = false;
          let passing7 = null;
          const _errs206 = errors;
          if (typeof data80 === "string") {
            if (!pattern83.test(data80)) {
              const err233 = { instancePath: instancePath + "/epoch/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err233];
              } else {
                vErrors.push(err233);
              }
              errors++;
            }
          } else {
            const err234 = { instancePath: instancePath + "/epoch/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err234];
            } else {
              vErrors.push(err234);
            }
            errors++;
          }
          var _valid8 = _errs206 === errors;
          if (_valid8) {
            valid64 = true;
            passing7 = 0;
          }
          const _errs209 = errors;
          if (data80 !== null) {
            const err235 = { instancePath: instancePath + "/epoch/registry_sha256", schemaPath: "#/properties/epoch/properties/registry_sha256/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err235];
            } else {
              vErrors.push(err235);
            }
            errors++;
          }
          var _valid8 = _errs209 === errors;
          if (_valid8 && valid64) {
            valid64 = false;
            passing7 = [passing7, 1];
          } else {
            if (_valid8) {
              valid64 = true;
              passing7 = 1;
            }
          }
          if (!valid64) {
            const err236 = { instancePath: instancePath + "/epoch/registry_sha256", schemaPath: "#/properties/epoch/properties/registry_sha256/oneOf", keyword: "oneOf", params: { passingSchemas: passing7 } };
            if (vErrors === null) {
              vErrors = [err236];
            } else {
              vErrors.push(err236);
            }
            errors++;
          } else {
            errors = _errs205;
            if (vErrors !== null) {
              if (_errs205) {
                vErrors.length = _errs205;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data76.spec_sha256 !== void 0) {
          let data81 = data76.spec_sha256;
          const _errs212 = errors;
          let valid66 = false;
          let passing8 = null;
          const _errs213 = errors;
          if (typeof data81 === "string") {
            if (!pattern83.test(data81)) {
              const err237 = { instancePath: instancePath + "/epoch/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err237];
              } else {
                vErrors.push(err237);
              }
              errors++;
            }
          } else {
            const err238 = { instancePath: instancePath + "/epoch/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err238];
            } else {
              vErrors.push(err238);
            }
            errors++;
          }
          var _valid9 = _errs213 === errors;
          if (_valid9) {
            valid66 = true;
            passing8 = 0;
          }
          const _errs216 = errors;
          if (data81 !== null) {
            const err239 = { instancePath: instancePath + "/epoch/spec_sha256", schemaPath: "#/properties/epoch/properties/spec_sha256/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err239];
            } else {
              vErrors.push(err239);
            }
            errors++;
          }
          var _valid9 = _errs216 === errors;
          if (_valid9 && valid66) {
            valid66 = false;
            passing8 = [passing8, 1];
          } else {
            if (_valid9) {
              valid66 = true;
              passing8 = 1;
            }
          }
          if (!valid66) {
            const err240 = { instancePath: instancePath + "/epoch/spec_sha256", schemaPath: "#/properties/epoch/properties/spec_sha256/oneOf", keyword: "oneOf", params: { passingSchemas: passing8 } };
            if (vErrors === null) {
              vErrors = [err240];
            } else {
              vErrors.push(err240);
            }
            errors++;
          } else {
            errors = _errs212;
            if (vErrors !== null) {
              if (_errs212) {
                vErrors.length = _errs212;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err241 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err241];
        } else {
          vErrors.push(err241);
        }
        errors++;
      }
    }
    if (data.ci !== void 0) {
      let data82 = data.ci;
      if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
        if (data82.repository === void 0) {
          const err242 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "repository" } };
          if (vErrors === null) {
            vErrors = [err242];
          } else {
            vErrors.push(err242);
          }
          errors++;
        }
        if (data82.workflow === void 0) {
          const err243 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow" } };
          if (vErrors === null) {
            vErrors = [err243];
          } else {
            vErrors.push(err243);
          }
          errors++;
        }
        if (data82.workflow_sha === void 0) {
          const err244 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow_sha" } };
          if (vErrors === null) {
            vErrors = [err244];
          } else {
            vErrors.push(err244);
          }
          errors++;
        }
        if (data82.run_id === void 0) {
          const err245 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_id" } };
          if (vErrors === null) {
            vErrors = [err245];
          } else {
            vErrors.push(err245);
          }
          errors++;
        }
        if (data82.run_attempt === void 0) {
          const err246 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_attempt" } };
          if (vErrors === null) {
            vErrors = [err246];
          } else {
            vErrors.push(err246);
          }
          errors++;
        }
        if (data82.job === void 0) {
          const err247 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "job" } };
          if (vErrors === null) {
            vErrors = [err247];
          } else {
            vErrors.push(err247);
          }
          errors++;
        }
        if (data82.actor === void 0) {
          const err248 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "actor" } };
          if (vErrors === null) {
            vErrors = [err248];
          } else {
            vErrors.push(err248);
          }
          errors++;
        }
        for (const key10 in data82) {
          if (!(key10 === "repository" || key10 === "workflow" || key10 === "workflow_sha" || key10 === "run_id" || key10 === "run_attempt" || key10 === "job" || key10 === "actor")) {
            const err249 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            if (vErrors === null) {
              vErrors = [err249];
            } else {
              vErrors.push(err249);
            }
            errors++;
          }
        }
        if (data82.repository !== void 0) {
          let data83 = data82.repository;
          if (typeof data83 === "string") {
            if (func13(data83) > 1024) {
              const err250 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err250];
              } else {
                vErrors.push(err250);
              }
              errors++;
            }
            if (func13(data83) < 1) {
              const err251 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err251];
              } else {
                vErrors.push(err251);
              }
              errors++;
            }
          } else {
            const err252 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err252];
            } else {
              vErrors.push(err252);
            }
            errors++;
          }
        }
        if (data82.workflow !== void 0) {
          let data84 = data82.workflow;
          if (typeof data84 === "string") {
            if (func13(data84) > 1024) {
              const err253 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err253];
              } else {
                vErrors.push(err253);
              }
              errors++;
            }
            if (func13(data84) < 1) {
              const err254 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err254];
              } else {
                vErrors.push(err254);
              }
              errors++;
            }
          } else {
            const err255 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err255];
            } else {
              vErrors.push(err255);
            }
            errors++;
          }
        }
        if (data82.workflow_sha !== void 0) {
          let data85 = data82.workflow_sha;
          if (typeof data85 === "string") {
            if (func13(data85) > 1024) {
              const err256 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err256];
              } else {
                vErrors.push(err256);
              }
              errors++;
            }
            if (func13(data85) < 1) {
              const err257 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err257];
              } else {
                vErrors.push(err257);
              }
              errors++;
            }
          } else {
            const err258 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err258];
            } else {
              vErrors.push(err258);
            }
            errors++;
          }
        }
        if (data82.run_id !== void 0) {
          let data86 = data82.run_id;
          if (typeof data86 === "string") {
            if (func13(data86) > 1024) {
              const err259 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err259];
              } else {
                vErrors.push(err259);
              }
              errors++;
            }
            if (func13(data86) < 1) {
              const err260 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err260];
              } else {
                vErrors.push(err260);
              }
              errors++;
            }
          } else {
            const err261 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err261];
            } else {
              vErrors.push(err261);
            }
            errors++;
          }
        }
        if (data82.run_attempt !== void 0) {
          let data87 = data82.run_attempt;
          if (!(typeof data87 == "number" && (!(data87 % 1) && !isNaN(data87)) && isFinite(data87))) {
            const err262 = { instancePath: instancePath + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err262];
            } else {
              vErrors.push(err262);
            }
            errors++;
          }
          if (typeof data87 == "number" && isFinite(data87)) {
            if (data87 < 1 || isNaN(data87)) {
              const err263 = { instancePath: instancePath + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err263];
              } else {
                vErrors.push(err263);
              }
              errors++;
            }
          }
        }
        if (data82.job !== void 0) {
          let data88 = data82.job;
          if (typeof data88 === "string") {
            if (func13(data88) > 1024) {
              const err264 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err264];
              } else {
                vErrors.push(err264);
              }
              errors++;
            }
            if (func13(data88) < 1) {
              const err265 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err265];
              } else {
                vErrors.push(err265);
              }
              errors++;
            }
          } else {
            const err266 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err266];
            } else {
              vErrors.push(err266);
            }
            errors++;
          }
        }
        if (data82.actor !== void 0) {
          let data89 = data82.actor;
          if (typeof data89 === "string") {
            if (func13(data89) > 1024) {
              const err267 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err267];
              } else {
                vErrors.push(err267);
              }
              errors++;
            }
            if (func13(data89) < 1) {
              const err268 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err268];
              } else {
                vErrors.push(err268);
              }
              errors++;
            }
          } else {
            const err269 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err269];
            } else {
              vErrors.push(err269);
            }
            errors++;
          }
        }
      } else {
        const err270 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err270];
        } else {
          vErrors.push(err270);
        }
        errors++;
      }
    }
    if (data.prev_phase_envelope_sha256 !== void 0) {
      let data90 = data.prev_phase_envelope_sha256;
      const _errs237 = errors;
      let valid70 = false;
      let passing9 = null;
      const _errs238 = errors;
      if (typeof data90 === "string") {
        if (!pattern83.test(data90)) {
          const err271 = { instancePath: instancePath + "/prev_phase_envelope_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err271];
          } else {
            vErrors.push(err271);
          }
          errors++;
        }
      } else {
        const err272 = { instancePath: instancePath + "/prev_phase_envelope_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err272];
        } else {
          vErrors.push(err272);
        }
        errors++;
      }
      var _valid10 = _errs238 === errors;
      if (_valid10) {
        valid70 = true;
        passing9 = 0;
      }
      const _errs241 = errors;
      if (data90 !== null) {
        const err273 = { instancePath: instancePath + "/prev_phase_envelope_sha256", schemaPath: "#/properties/prev_phase_envelope_sha256/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err273];
        } else {
          vErrors.push(err273);
        }
        errors++;
      }
      var _valid10 = _errs241 === errors;
      if (_valid10 && valid70) {
        valid70 = false;
        passing9 = [passing9, 1];
      } else {
        if (_valid10) {
          valid70 = true;
          passing9 = 1;
        }
      }
      if (!valid70) {
        const err274 = { instancePath: instancePath + "/prev_phase_envelope_sha256", schemaPath: "#/properties/prev_phase_envelope_sha256/oneOf", keyword: "oneOf", params: { passingSchemas: passing9 } };
        if (vErrors === null) {
          vErrors = [err274];
        } else {
          vErrors.push(err274);
        }
        errors++;
      } else {
        errors = _errs237;
        if (vErrors !== null) {
          if (_errs237) {
            vErrors.length = _errs237;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (props0 !== true) {
      for (const key11 in data) {
        if (!props0 || !props0[key11]) {
          const err275 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key11 } };
          if (vErrors === null) {
            vErrors = [err275];
          } else {
            vErrors.push(err275);
          }
          errors++;
        }
      }
    }
  } else {
    const err276 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err276];
    } else {
      vErrors.push(err276);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/phase_evidence.v1.ts
var PhaseEvidenceV1 = /* @__PURE__ */ documentSchema("phase_evidence.v1", phase_evidence_v1_validate_default);

// evidence-schemas/src/generated/universal_checks.v1.validate.js
var import_ucs2length4 = __toESM(require_ucs2length(), 1);
var universal_checks_v1_validate_default = validate204;
var pattern44 = new RegExp("^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$", "u");
var pattern54 = new RegExp("^U[1-8]$", "u");
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
    if (data.schema === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.checks === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.codes === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "codes" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "checks" || key0 === "codes")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.universal_checks.v1" !== data.schema) {
        const err4 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.universal_checks.v1" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.checks !== void 0) {
      let data1 = data.checks;
      if (Array.isArray(data1)) {
        if (data1.length > 8) {
          const err5 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 8 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.length < 8) {
          const err6 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/minItems", keyword: "minItems", params: { limit: 8 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0) {
              const err7 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.title === void 0) {
              const err8 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "title" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data2.expected_text === void 0) {
              const err9 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "expected_text" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data2.codes === void 0) {
              const err10 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "codes" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data2.severity === void 0) {
              const err11 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "severity" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "id" || key1 === "title" || key1 === "expected_text" || key1 === "codes" || key1 === "severity")) {
                const err12 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data2.id !== void 0) {
              let data3 = data2.id;
              if (typeof data3 === "string") {
                if (!pattern44.test(data3)) {
                  const err13 = { instancePath: instancePath + "/checks/" + i0 + "/id", schemaPath: "common.v1.schema.json#/$defs/check_id/pattern", keyword: "pattern", params: { pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$" } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/checks/" + i0 + "/id", schemaPath: "common.v1.schema.json#/$defs/check_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data2.title !== void 0) {
              let data4 = data2.title;
              if (typeof data4 === "string") {
                if (func14(data4) > 80) {
                  const err15 = { instancePath: instancePath + "/checks/" + i0 + "/title", schemaPath: "#/properties/checks/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 80 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (func14(data4) < 1) {
                  const err16 = { instancePath: instancePath + "/checks/" + i0 + "/title", schemaPath: "#/properties/checks/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/checks/" + i0 + "/title", schemaPath: "#/properties/checks/items/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data2.expected_text !== void 0) {
              let data5 = data2.expected_text;
              if (typeof data5 === "string") {
                if (func14(data5) > 512) {
                  const err18 = { instancePath: instancePath + "/checks/" + i0 + "/expected_text", schemaPath: "#/properties/checks/items/properties/expected_text/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (func14(data5) < 1) {
                  const err19 = { instancePath: instancePath + "/checks/" + i0 + "/expected_text", schemaPath: "#/properties/checks/items/properties/expected_text/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/checks/" + i0 + "/expected_text", schemaPath: "#/properties/checks/items/properties/expected_text/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data2.codes !== void 0) {
              let data6 = data2.codes;
              if (Array.isArray(data6)) {
                if (data6.length < 1) {
                  const err21 = { instancePath: instancePath + "/checks/" + i0 + "/codes", schemaPath: "#/properties/checks/items/properties/codes/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data7 = data6[i1];
                  if (typeof data7 === "string") {
                    if (func14(data7) > 2) {
                      const err22 = { instancePath: instancePath + "/checks/" + i0 + "/codes/" + i1, schemaPath: "#/properties/checks/items/properties/codes/items/maxLength", keyword: "maxLength", params: { limit: 2 } };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                    if (func14(data7) < 1) {
                      const err23 = { instancePath: instancePath + "/checks/" + i0 + "/codes/" + i1, schemaPath: "#/properties/checks/items/properties/codes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                    if (!pattern54.test(data7)) {
                      const err24 = { instancePath: instancePath + "/checks/" + i0 + "/codes/" + i1, schemaPath: "#/properties/checks/items/properties/codes/items/pattern", keyword: "pattern", params: { pattern: "^U[1-8]$" } };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                  } else {
                    const err25 = { instancePath: instancePath + "/checks/" + i0 + "/codes/" + i1, schemaPath: "#/properties/checks/items/properties/codes/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                let i2 = data6.length;
                let j0;
                if (i2 > 1) {
                  const indices0 = {};
                  for (; i2--; ) {
                    let item0 = data6[i2];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err26 = { instancePath: instancePath + "/checks/" + i0 + "/codes", schemaPath: "#/properties/checks/items/properties/codes/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i2;
                  }
                }
              } else {
                const err27 = { instancePath: instancePath + "/checks/" + i0 + "/codes", schemaPath: "#/properties/checks/items/properties/codes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data2.severity !== void 0) {
              if ("BLOCKER" !== data2.severity) {
                const err28 = { instancePath: instancePath + "/checks/" + i0 + "/severity", schemaPath: "#/properties/checks/items/properties/severity/const", keyword: "const", params: { allowedValue: "BLOCKER" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.codes !== void 0) {
      let data9 = data.codes;
      if (Array.isArray(data9)) {
        if (data9.length > 8) {
          const err31 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/maxItems", keyword: "maxItems", params: { limit: 8 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data9.length < 8) {
          const err32 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/minItems", keyword: "minItems", params: { limit: 8 } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        const len2 = data9.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data10 = data9[i3];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.code === void 0) {
              const err33 = { instancePath: instancePath + "/codes/" + i3, schemaPath: "#/properties/codes/items/required", keyword: "required", params: { missingProperty: "code" } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data10.meaning === void 0) {
              const err34 = { instancePath: instancePath + "/codes/" + i3, schemaPath: "#/properties/codes/items/required", keyword: "required", params: { missingProperty: "meaning" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data10.closure_criteria === void 0) {
              const err35 = { instancePath: instancePath + "/codes/" + i3, schemaPath: "#/properties/codes/items/required", keyword: "required", params: { missingProperty: "closure_criteria" } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            for (const key2 in data10) {
              if (!(key2 === "code" || key2 === "meaning" || key2 === "closure_criteria")) {
                const err36 = { instancePath: instancePath + "/codes/" + i3, schemaPath: "#/properties/codes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data10.code !== void 0) {
              let data11 = data10.code;
              if (typeof data11 === "string") {
                if (func14(data11) > 2) {
                  const err37 = { instancePath: instancePath + "/codes/" + i3 + "/code", schemaPath: "#/properties/codes/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 2 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (func14(data11) < 1) {
                  const err38 = { instancePath: instancePath + "/codes/" + i3 + "/code", schemaPath: "#/properties/codes/items/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
                if (!pattern54.test(data11)) {
                  const err39 = { instancePath: instancePath + "/codes/" + i3 + "/code", schemaPath: "#/properties/codes/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^U[1-8]$" } };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/codes/" + i3 + "/code", schemaPath: "#/properties/codes/items/properties/code/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data10.meaning !== void 0) {
              let data12 = data10.meaning;
              if (typeof data12 === "string") {
                if (func14(data12) > 512) {
                  const err41 = { instancePath: instancePath + "/codes/" + i3 + "/meaning", schemaPath: "#/properties/codes/items/properties/meaning/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                if (func14(data12) < 1) {
                  const err42 = { instancePath: instancePath + "/codes/" + i3 + "/meaning", schemaPath: "#/properties/codes/items/properties/meaning/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/codes/" + i3 + "/meaning", schemaPath: "#/properties/codes/items/properties/meaning/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data10.closure_criteria !== void 0) {
              let data13 = data10.closure_criteria;
              if (typeof data13 === "string") {
                if (func14(data13) > 512) {
                  const err44 = { instancePath: instancePath + "/codes/" + i3 + "/closure_criteria", schemaPath: "#/properties/codes/items/properties/closure_criteria/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (func14(data13) < 1) {
                  const err45 = { instancePath: instancePath + "/codes/" + i3 + "/closure_criteria", schemaPath: "#/properties/codes/items/properties/closure_criteria/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/codes/" + i3 + "/closure_criteria", schemaPath: "#/properties/codes/items/properties/closure_criteria/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/codes/" + i3, schemaPath: "#/properties/codes/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/universal_checks.v1.ts
var UniversalChecksV1 = /* @__PURE__ */ documentSchema("universal_checks.v1", universal_checks_v1_validate_default);

export {
  require_equal,
  LaneSnapshotV1,
  PhaseDefinitionV1,
  PhaseEvidenceV1,
  UniversalChecksV1
};
