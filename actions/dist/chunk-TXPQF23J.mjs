import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/stack_destroy_snapshot.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var stack_destroy_snapshot_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "stack_destroy_snapshot.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "substrate", "stack_target", "platform_run_id", "correlation_id", "destroy_exit_code", "state_list_exit_code", "post_destroy_state_resource_count", "destroy_outcome", "leftovers", "started_at_utc", "completed_at_utc"], "properties": { "schema": { "const": "fp.stack_destroy_snapshot.v1" }, "substrate": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "stack_target": { "enum": ["confluent", "demo"] }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "correlation_id": { "type": "string", "minLength": 1, "maxLength": 4096 }, "destroy_exit_code": { "type": "integer" }, "state_list_exit_code": { "type": "integer" }, "post_destroy_state_resource_count": { "type": "integer", "minimum": 0 }, "destroy_outcome": { "enum": ["success", "failure", "ambiguous"] }, "leftovers": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 4096 } }, "started_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "completed_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" } } };
var schema33 = { "enum": ["embedded", "emulated", "dev_min"] };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
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
    if (data.stack_target === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stack_target" } };
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
    if (data.correlation_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "correlation_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.destroy_exit_code === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destroy_exit_code" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.state_list_exit_code === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state_list_exit_code" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.post_destroy_state_resource_count === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "post_destroy_state_resource_count" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.destroy_outcome === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destroy_outcome" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.leftovers === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "leftovers" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.started_at_utc === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.completed_at_utc === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completed_at_utc" } };
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
    if (data.schema !== void 0) {
      if ("fp.stack_destroy_snapshot.v1" !== data.schema) {
        const err13 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.stack_destroy_snapshot.v1" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data1 = data.substrate;
      if (!(data1 === "embedded" || data1 === "emulated" || data1 === "dev_min")) {
        const err14 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.stack_target !== void 0) {
      let data2 = data.stack_target;
      if (!(data2 === "confluent" || data2 === "demo")) {
        const err15 = { instancePath: instancePath + "/stack_target", schemaPath: "#/properties/stack_target/enum", keyword: "enum", params: { allowedValues: schema31.properties.stack_target.enum } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data3 = data.platform_run_id;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err16 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      let data4 = data.correlation_id;
      if (typeof data4 === "string") {
        if (func2(data4) > 4096) {
          const err18 = { instancePath: instancePath + "/correlation_id", schemaPath: "#/properties/correlation_id/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err19 = { instancePath: instancePath + "/correlation_id", schemaPath: "#/properties/correlation_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.destroy_exit_code !== void 0) {
      let data5 = data.destroy_exit_code;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err21 = { instancePath: instancePath + "/destroy_exit_code", schemaPath: "#/properties/destroy_exit_code/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.state_list_exit_code !== void 0) {
      let data6 = data.state_list_exit_code;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err22 = { instancePath: instancePath + "/state_list_exit_code", schemaPath: "#/properties/state_list_exit_code/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.post_destroy_state_resource_count !== void 0) {
      let data7 = data.post_destroy_state_resource_count;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err23 = { instancePath: instancePath + "/post_destroy_state_resource_count", schemaPath: "#/properties/post_destroy_state_resource_count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err24 = { instancePath: instancePath + "/post_destroy_state_resource_count", schemaPath: "#/properties/post_destroy_state_resource_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.destroy_outcome !== void 0) {
      let data8 = data.destroy_outcome;
      if (!(data8 === "success" || data8 === "failure" || data8 === "ambiguous")) {
        const err25 = { instancePath: instancePath + "/destroy_outcome", schemaPath: "#/properties/destroy_outcome/enum", keyword: "enum", params: { allowedValues: schema31.properties.destroy_outcome.enum } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.leftovers !== void 0) {
      let data9 = data.leftovers;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 === "string") {
            if (func2(data10) > 4096) {
              const err26 = { instancePath: instancePath + "/leftovers/" + i0, schemaPath: "#/properties/leftovers/items/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (func2(data10) < 1) {
              const err27 = { instancePath: instancePath + "/leftovers/" + i0, schemaPath: "#/properties/leftovers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/leftovers/" + i0, schemaPath: "#/properties/leftovers/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/leftovers", schemaPath: "#/properties/leftovers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.started_at_utc !== void 0) {
      let data11 = data.started_at_utc;
      if (typeof data11 === "string") {
        if (!pattern5.test(data11)) {
          const err30 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.completed_at_utc !== void 0) {
      let data12 = data.completed_at_utc;
      if (typeof data12 === "string") {
        if (!pattern5.test(data12)) {
          const err32 = { instancePath: instancePath + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/stack_destroy_snapshot.v1.ts
var StackDestroySnapshotV1 = /* @__PURE__ */ documentSchema("stack_destroy_snapshot.v1", stack_destroy_snapshot_v1_validate_default);

// evidence-schemas/src/generated/teardown_proof.v1.validate.js
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var teardown_proof_v1_validate_default = validate202;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "teardown_proof.v1.schema.json", "type": "object", "unevaluatedProperties": false, "required": ["schema", "platform_run_id", "written_at_utc", "teardown_completed_at_utc", "terraform_destroy_status", "preserved", "cost_ref", "source_snapshots"], "properties": { "schema": { "const": "fp.teardown_proof.v1" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "teardown_completed_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "terraform_destroy_status": { "type": "object", "additionalProperties": false, "required": ["confluent", "demo", "overall"], "properties": { "confluent": { "enum": ["success", "not_built"] }, "demo": { "const": "success" }, "overall": { "enum": ["success", "not_built"] } } }, "preserved": { "type": "object", "additionalProperties": false, "required": ["buckets", "state", "budget"], "properties": { "buckets": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 63 }, "minItems": 1 }, "state": { "type": "boolean" }, "budget": { "type": "boolean" } } }, "cost_ref": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/evidence_ref" }, { "type": "null" }] }, "source_snapshots": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/evidence_ref" }, "minItems": 1 } }, "oneOf": [{ "type": "object", "required": ["substrate", "confirmed_absent"], "properties": { "substrate": { "const": "dev_min" }, "confirmed_absent": { "type": "object", "additionalProperties": false, "required": ["ecs_services", "ecs_tasks", "db", "nat_gateway", "load_balancer", "confluent_cluster", "demo_secrets"], "properties": { "ecs_services": { "const": true }, "ecs_tasks": { "const": true }, "db": { "const": true }, "nat_gateway": { "const": true }, "load_balancer": { "const": true }, "confluent_cluster": { "const": true }, "demo_secrets": { "const": true } } }, "cost_ref": { "$ref": "common.v1.schema.json#/$defs/evidence_ref" }, "terraform_destroy_status": { "type": "object", "required": ["confluent", "demo", "overall"], "properties": { "confluent": { "const": "success" }, "demo": { "const": "success" }, "overall": { "const": "success" } }, "additionalProperties": false } } }, { "type": "object", "required": ["substrate", "confirmed_absent", "cannot_exist"], "properties": { "substrate": { "enum": ["embedded", "emulated"] }, "confirmed_absent": { "type": "object", "additionalProperties": false, "required": ["ecs_services", "ecs_tasks", "db", "demo_secrets"], "properties": { "ecs_services": { "const": true }, "ecs_tasks": { "const": true }, "db": { "const": true }, "confluent_cluster": { "const": true }, "demo_secrets": { "const": true }, "nat_gateway": { "const": true }, "load_balancer": { "const": true } } }, "cannot_exist": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "reason"], "properties": { "name": { "enum": ["nat_gateway", "load_balancer", "confluent_cluster"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 1024 } } } } } }] };
var func12 = import_ucs2length2.default.default ?? import_ucs2length2.default;
var pattern42 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var pattern52 = new RegExp("^[0-9a-f]{64}$", "u");
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
        if (!pattern42.test(data0)) {
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
        if (!pattern52.test(data2)) {
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
var pattern6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern7 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
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
    if (data.substrate === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "substrate" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.confirmed_absent === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "confirmed_absent" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.substrate !== void 0) {
      if ("dev_min" !== data.substrate) {
        const err2 = { instancePath: instancePath + "/substrate", schemaPath: "#/oneOf/0/properties/substrate/const", keyword: "const", params: { allowedValue: "dev_min" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.confirmed_absent !== void 0) {
      let data1 = data.confirmed_absent;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.ecs_services === void 0) {
          const err3 = { instancePath: instancePath + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "ecs_services" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1.ecs_tasks === void 0) {
          const err4 = { instancePath: instancePath + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "ecs_tasks" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.db === void 0) {
          const err5 = { instancePath: instancePath + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "db" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.nat_gateway === void 0) {
          const err6 = { instancePath: instancePath + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "nat_gateway" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.load_balancer === void 0) {
          const err7 = { instancePath: instancePath + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "load_balancer" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.confluent_cluster === void 0) {
          const err8 = { instancePath: instancePath + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "confluent_cluster" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1.demo_secrets === void 0) {
          const err9 = { instancePath: instancePath + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "demo_secrets" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "ecs_services" || key0 === "ecs_tasks" || key0 === "db" || key0 === "nat_gateway" || key0 === "load_balancer" || key0 === "confluent_cluster" || key0 === "demo_secrets")) {
            const err10 = { instancePath: instancePath + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.ecs_services !== void 0) {
          if (true !== data1.ecs_services) {
            const err11 = { instancePath: instancePath + "/confirmed_absent/ecs_services", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/ecs_services/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.ecs_tasks !== void 0) {
          if (true !== data1.ecs_tasks) {
            const err12 = { instancePath: instancePath + "/confirmed_absent/ecs_tasks", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/ecs_tasks/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.db !== void 0) {
          if (true !== data1.db) {
            const err13 = { instancePath: instancePath + "/confirmed_absent/db", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/db/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.nat_gateway !== void 0) {
          if (true !== data1.nat_gateway) {
            const err14 = { instancePath: instancePath + "/confirmed_absent/nat_gateway", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/nat_gateway/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data1.load_balancer !== void 0) {
          if (true !== data1.load_balancer) {
            const err15 = { instancePath: instancePath + "/confirmed_absent/load_balancer", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/load_balancer/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data1.confluent_cluster !== void 0) {
          if (true !== data1.confluent_cluster) {
            const err16 = { instancePath: instancePath + "/confirmed_absent/confluent_cluster", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/confluent_cluster/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data1.demo_secrets !== void 0) {
          if (true !== data1.demo_secrets) {
            const err17 = { instancePath: instancePath + "/confirmed_absent/demo_secrets", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/demo_secrets/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.cost_ref !== void 0) {
      if (!validate22(data.cost_ref, { instancePath: instancePath + "/cost_ref", parentData: data, parentDataProperty: "cost_ref", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.terraform_destroy_status !== void 0) {
      let data10 = data.terraform_destroy_status;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.confluent === void 0) {
          const err19 = { instancePath: instancePath + "/terraform_destroy_status", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "confluent" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data10.demo === void 0) {
          const err20 = { instancePath: instancePath + "/terraform_destroy_status", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "demo" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data10.overall === void 0) {
          const err21 = { instancePath: instancePath + "/terraform_destroy_status", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "overall" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key1 in data10) {
          if (!(key1 === "confluent" || key1 === "demo" || key1 === "overall")) {
            const err22 = { instancePath: instancePath + "/terraform_destroy_status", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data10.confluent !== void 0) {
          if ("success" !== data10.confluent) {
            const err23 = { instancePath: instancePath + "/terraform_destroy_status/confluent", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/properties/confluent/const", keyword: "const", params: { allowedValue: "success" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data10.demo !== void 0) {
          if ("success" !== data10.demo) {
            const err24 = { instancePath: instancePath + "/terraform_destroy_status/demo", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/properties/demo/const", keyword: "const", params: { allowedValue: "success" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data10.overall !== void 0) {
          if ("success" !== data10.overall) {
            const err25 = { instancePath: instancePath + "/terraform_destroy_status/overall", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/properties/overall/const", keyword: "const", params: { allowedValue: "success" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/terraform_destroy_status", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = {};
    props0.substrate = true;
    props0.confirmed_absent = true;
    props0.cost_ref = true;
    props0.terraform_destroy_status = true;
  }
  const _errs22 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.substrate === void 0) {
      const err28 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "substrate" } };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    if (data.confirmed_absent === void 0) {
      const err29 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "confirmed_absent" } };
      if (vErrors === null) {
        vErrors = [err29];
      } else {
        vErrors.push(err29);
      }
      errors++;
    }
    if (data.cannot_exist === void 0) {
      const err30 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "cannot_exist" } };
      if (vErrors === null) {
        vErrors = [err30];
      } else {
        vErrors.push(err30);
      }
      errors++;
    }
    if (data.substrate !== void 0) {
      let data14 = data.substrate;
      if (!(data14 === "embedded" || data14 === "emulated")) {
        const err31 = { instancePath: instancePath + "/substrate", schemaPath: "#/oneOf/1/properties/substrate/enum", keyword: "enum", params: { allowedValues: schema312.oneOf[1].properties.substrate.enum } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.confirmed_absent !== void 0) {
      let data15 = data.confirmed_absent;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.ecs_services === void 0) {
          const err32 = { instancePath: instancePath + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "ecs_services" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data15.ecs_tasks === void 0) {
          const err33 = { instancePath: instancePath + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "ecs_tasks" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data15.db === void 0) {
          const err34 = { instancePath: instancePath + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "db" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data15.demo_secrets === void 0) {
          const err35 = { instancePath: instancePath + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "demo_secrets" } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        for (const key2 in data15) {
          if (!(key2 === "ecs_services" || key2 === "ecs_tasks" || key2 === "db" || key2 === "confluent_cluster" || key2 === "demo_secrets" || key2 === "nat_gateway" || key2 === "load_balancer")) {
            const err36 = { instancePath: instancePath + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data15.ecs_services !== void 0) {
          if (true !== data15.ecs_services) {
            const err37 = { instancePath: instancePath + "/confirmed_absent/ecs_services", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/ecs_services/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data15.ecs_tasks !== void 0) {
          if (true !== data15.ecs_tasks) {
            const err38 = { instancePath: instancePath + "/confirmed_absent/ecs_tasks", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/ecs_tasks/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data15.db !== void 0) {
          if (true !== data15.db) {
            const err39 = { instancePath: instancePath + "/confirmed_absent/db", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/db/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data15.confluent_cluster !== void 0) {
          if (true !== data15.confluent_cluster) {
            const err40 = { instancePath: instancePath + "/confirmed_absent/confluent_cluster", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/confluent_cluster/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data15.demo_secrets !== void 0) {
          if (true !== data15.demo_secrets) {
            const err41 = { instancePath: instancePath + "/confirmed_absent/demo_secrets", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/demo_secrets/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data15.nat_gateway !== void 0) {
          if (true !== data15.nat_gateway) {
            const err42 = { instancePath: instancePath + "/confirmed_absent/nat_gateway", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/nat_gateway/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data15.load_balancer !== void 0) {
          if (true !== data15.load_balancer) {
            const err43 = { instancePath: instancePath + "/confirmed_absent/load_balancer", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/load_balancer/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.cannot_exist !== void 0) {
      let data23 = data.cannot_exist;
      if (Array.isArray(data23)) {
        const len0 = data23.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data24 = data23[i0];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.name === void 0) {
              const err45 = { instancePath: instancePath + "/cannot_exist/" + i0, schemaPath: "#/oneOf/1/properties/cannot_exist/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data24.reason === void 0) {
              const err46 = { instancePath: instancePath + "/cannot_exist/" + i0, schemaPath: "#/oneOf/1/properties/cannot_exist/items/required", keyword: "required", params: { missingProperty: "reason" } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            for (const key3 in data24) {
              if (!(key3 === "name" || key3 === "reason")) {
                const err47 = { instancePath: instancePath + "/cannot_exist/" + i0, schemaPath: "#/oneOf/1/properties/cannot_exist/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data24.name !== void 0) {
              let data25 = data24.name;
              if (!(data25 === "nat_gateway" || data25 === "load_balancer" || data25 === "confluent_cluster")) {
                const err48 = { instancePath: instancePath + "/cannot_exist/" + i0 + "/name", schemaPath: "#/oneOf/1/properties/cannot_exist/items/properties/name/enum", keyword: "enum", params: { allowedValues: schema312.oneOf[1].properties.cannot_exist.items.properties.name.enum } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data24.reason !== void 0) {
              let data26 = data24.reason;
              if (typeof data26 === "string") {
                if (func12(data26) > 1024) {
                  const err49 = { instancePath: instancePath + "/cannot_exist/" + i0 + "/reason", schemaPath: "#/oneOf/1/properties/cannot_exist/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                if (func12(data26) < 1) {
                  const err50 = { instancePath: instancePath + "/cannot_exist/" + i0 + "/reason", schemaPath: "#/oneOf/1/properties/cannot_exist/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/cannot_exist/" + i0 + "/reason", schemaPath: "#/oneOf/1/properties/cannot_exist/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/cannot_exist/" + i0, schemaPath: "#/oneOf/1/properties/cannot_exist/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/cannot_exist", schemaPath: "#/oneOf/1/properties/cannot_exist/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
  } else {
    const err54 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err54];
    } else {
      vErrors.push(err54);
    }
    errors++;
  }
  var _valid0 = _errs22 === errors;
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
        props0.confirmed_absent = true;
        props0.cannot_exist = true;
      }
    }
  }
  if (!valid0) {
    const err55 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err55];
    } else {
      vErrors.push(err55);
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
      const err56 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err56];
      } else {
        vErrors.push(err56);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err57 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err57];
      } else {
        vErrors.push(err57);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err58 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err58];
      } else {
        vErrors.push(err58);
      }
      errors++;
    }
    if (data.teardown_completed_at_utc === void 0) {
      const err59 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "teardown_completed_at_utc" } };
      if (vErrors === null) {
        vErrors = [err59];
      } else {
        vErrors.push(err59);
      }
      errors++;
    }
    if (data.terraform_destroy_status === void 0) {
      const err60 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terraform_destroy_status" } };
      if (vErrors === null) {
        vErrors = [err60];
      } else {
        vErrors.push(err60);
      }
      errors++;
    }
    if (data.preserved === void 0) {
      const err61 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preserved" } };
      if (vErrors === null) {
        vErrors = [err61];
      } else {
        vErrors.push(err61);
      }
      errors++;
    }
    if (data.cost_ref === void 0) {
      const err62 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cost_ref" } };
      if (vErrors === null) {
        vErrors = [err62];
      } else {
        vErrors.push(err62);
      }
      errors++;
    }
    if (data.source_snapshots === void 0) {
      const err63 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_snapshots" } };
      if (vErrors === null) {
        vErrors = [err63];
      } else {
        vErrors.push(err63);
      }
      errors++;
    }
    if (props0 !== true) {
      props0 = props0 || {};
      props0.schema = true;
      props0.platform_run_id = true;
      props0.written_at_utc = true;
      props0.teardown_completed_at_utc = true;
      props0.terraform_destroy_status = true;
      props0.preserved = true;
      props0.cost_ref = true;
      props0.source_snapshots = true;
    }
    if (data.schema !== void 0) {
      if ("fp.teardown_proof.v1" !== data.schema) {
        const err64 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.teardown_proof.v1" } };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data28 = data.platform_run_id;
      if (typeof data28 === "string") {
        if (!pattern6.test(data28)) {
          const err65 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
      } else {
        const err66 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data29 = data.written_at_utc;
      if (typeof data29 === "string") {
        if (!pattern7.test(data29)) {
          const err67 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      } else {
        const err68 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.teardown_completed_at_utc !== void 0) {
      let data30 = data.teardown_completed_at_utc;
      if (typeof data30 === "string") {
        if (!pattern7.test(data30)) {
          const err69 = { instancePath: instancePath + "/teardown_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
      } else {
        const err70 = { instancePath: instancePath + "/teardown_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.terraform_destroy_status !== void 0) {
      let data31 = data.terraform_destroy_status;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.confluent === void 0) {
          const err71 = { instancePath: instancePath + "/terraform_destroy_status", schemaPath: "#/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "confluent" } };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        if (data31.demo === void 0) {
          const err72 = { instancePath: instancePath + "/terraform_destroy_status", schemaPath: "#/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "demo" } };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        if (data31.overall === void 0) {
          const err73 = { instancePath: instancePath + "/terraform_destroy_status", schemaPath: "#/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "overall" } };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        for (const key4 in data31) {
          if (!(key4 === "confluent" || key4 === "demo" || key4 === "overall")) {
            const err74 = { instancePath: instancePath + "/terraform_destroy_status", schemaPath: "#/properties/terraform_destroy_status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data31.confluent !== void 0) {
          let data32 = data31.confluent;
          if (!(data32 === "success" || data32 === "not_built")) {
            const err75 = { instancePath: instancePath + "/terraform_destroy_status/confluent", schemaPath: "#/properties/terraform_destroy_status/properties/confluent/enum", keyword: "enum", params: { allowedValues: schema312.properties.terraform_destroy_status.properties.confluent.enum } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data31.demo !== void 0) {
          if ("success" !== data31.demo) {
            const err76 = { instancePath: instancePath + "/terraform_destroy_status/demo", schemaPath: "#/properties/terraform_destroy_status/properties/demo/const", keyword: "const", params: { allowedValue: "success" } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data31.overall !== void 0) {
          let data34 = data31.overall;
          if (!(data34 === "success" || data34 === "not_built")) {
            const err77 = { instancePath: instancePath + "/terraform_destroy_status/overall", schemaPath: "#/properties/terraform_destroy_status/properties/overall/enum", keyword: "enum", params: { allowedValues: schema312.properties.terraform_destroy_status.properties.overall.enum } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/terraform_destroy_status", schemaPath: "#/properties/terraform_destroy_status/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.preserved !== void 0) {
      let data35 = data.preserved;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        if (data35.buckets === void 0) {
          const err79 = { instancePath: instancePath + "/preserved", schemaPath: "#/properties/preserved/required", keyword: "required", params: { missingProperty: "buckets" } };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        if (data35.state === void 0) {
          const err80 = { instancePath: instancePath + "/preserved", schemaPath: "#/properties/preserved/required", keyword: "required", params: { missingProperty: "state" } };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        if (data35.budget === void 0) {
          const err81 = { instancePath: instancePath + "/preserved", schemaPath: "#/properties/preserved/required", keyword: "required", params: { missingProperty: "budget" } };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        for (const key5 in data35) {
          if (!(key5 === "buckets" || key5 === "state" || key5 === "budget")) {
            const err82 = { instancePath: instancePath + "/preserved", schemaPath: "#/properties/preserved/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data35.buckets !== void 0) {
          let data36 = data35.buckets;
          if (Array.isArray(data36)) {
            if (data36.length < 1) {
              const err83 = { instancePath: instancePath + "/preserved/buckets", schemaPath: "#/properties/preserved/properties/buckets/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            const len1 = data36.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data37 = data36[i1];
              if (typeof data37 === "string") {
                if (func12(data37) > 63) {
                  const err84 = { instancePath: instancePath + "/preserved/buckets/" + i1, schemaPath: "#/properties/preserved/properties/buckets/items/maxLength", keyword: "maxLength", params: { limit: 63 } };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
                if (func12(data37) < 1) {
                  const err85 = { instancePath: instancePath + "/preserved/buckets/" + i1, schemaPath: "#/properties/preserved/properties/buckets/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              } else {
                const err86 = { instancePath: instancePath + "/preserved/buckets/" + i1, schemaPath: "#/properties/preserved/properties/buckets/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
          } else {
            const err87 = { instancePath: instancePath + "/preserved/buckets", schemaPath: "#/properties/preserved/properties/buckets/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data35.state !== void 0) {
          if (typeof data35.state !== "boolean") {
            const err88 = { instancePath: instancePath + "/preserved/state", schemaPath: "#/properties/preserved/properties/state/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data35.budget !== void 0) {
          if (typeof data35.budget !== "boolean") {
            const err89 = { instancePath: instancePath + "/preserved/budget", schemaPath: "#/properties/preserved/properties/budget/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      } else {
        const err90 = { instancePath: instancePath + "/preserved", schemaPath: "#/properties/preserved/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data.cost_ref !== void 0) {
      let data40 = data.cost_ref;
      const _errs71 = errors;
      let valid17 = false;
      let passing1 = null;
      const _errs72 = errors;
      if (!validate22(data40, { instancePath: instancePath + "/cost_ref", parentData: data, parentDataProperty: "cost_ref", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs72 === errors;
      if (_valid1) {
        valid17 = true;
        passing1 = 0;
      }
      const _errs73 = errors;
      if (data40 !== null) {
        const err91 = { instancePath: instancePath + "/cost_ref", schemaPath: "#/properties/cost_ref/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
      var _valid1 = _errs73 === errors;
      if (_valid1 && valid17) {
        valid17 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid1) {
          valid17 = true;
          passing1 = 1;
        }
      }
      if (!valid17) {
        const err92 = { instancePath: instancePath + "/cost_ref", schemaPath: "#/properties/cost_ref/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      } else {
        errors = _errs71;
        if (vErrors !== null) {
          if (_errs71) {
            vErrors.length = _errs71;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.source_snapshots !== void 0) {
      let data41 = data.source_snapshots;
      if (Array.isArray(data41)) {
        if (data41.length < 1) {
          const err93 = { instancePath: instancePath + "/source_snapshots", schemaPath: "#/properties/source_snapshots/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        const len2 = data41.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate22(data41[i2], { instancePath: instancePath + "/source_snapshots/" + i2, parentData: data41, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/source_snapshots", schemaPath: "#/properties/source_snapshots/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (props0 !== true) {
      for (const key6 in data) {
        if (!props0 || !props0[key6]) {
          const err95 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key6 } };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
      }
    }
  } else {
    const err96 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err96];
    } else {
      vErrors.push(err96);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/teardown_proof.v1.ts
var TeardownProofV1 = /* @__PURE__ */ documentSchema("teardown_proof.v1", teardown_proof_v1_validate_default);

export {
  StackDestroySnapshotV1,
  TeardownProofV1
};
