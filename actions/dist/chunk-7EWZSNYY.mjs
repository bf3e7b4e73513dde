import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/packaging_provenance.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var packaging_provenance_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "packaging_provenance.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "image_tag", "image_digest", "git_sha", "build_completed_at_utc", "build_actor", "ecr_repo_uri", "image_reference_mode", "dockerfile_path", "build_path", "oci_digest_algo", "oci_digest_value", "include_manifest_sha256", "ci"], "properties": { "schema": { "const": "fp.packaging_provenance.v1" }, "platform_run_id": { "const": "N/A" }, "phase_id": { "const": "P(-1)" }, "substrate": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "execution_id": { "$ref": "common.v1.schema.json#/$defs/execution_id" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "image_tag": { "type": "string", "maxLength": 1024, "pattern": "^git-[0-9a-f]{40}$" }, "image_digest": { "$ref": "common.v1.schema.json#/$defs/image_digest" }, "git_sha": { "$ref": "common.v1.schema.json#/$defs/git_sha" }, "build_completed_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "build_actor": { "type": "string", "minLength": 1, "maxLength": 1024 }, "ecr_repo_uri": { "type": "string", "minLength": 1, "maxLength": 1024 }, "image_reference_mode": { "const": "immutable_preferred" }, "dockerfile_path": { "type": "string", "minLength": 1, "maxLength": 1024 }, "build_path": { "type": "string", "minLength": 1, "maxLength": 1024 }, "oci_digest_algo": { "const": "sha256" }, "oci_digest_value": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "include_manifest_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "ci": { "$ref": "common.v1.schema.json#/$defs/ci" } } };
var schema33 = { "enum": ["embedded", "emulated", "dev_min"] };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern6 = new RegExp("^git-[0-9a-f]{40}$", "u");
var pattern7 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var pattern8 = new RegExp("^[0-9a-f]{40}$", "u");
var pattern10 = new RegExp("^[0-9a-f]{64}$", "u");
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
    if (data.phase_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.substrate === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
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
    if (data.written_at_utc === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.image_tag === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_tag" } };
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
    if (data.git_sha === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "git_sha" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.build_completed_at_utc === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_completed_at_utc" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.build_actor === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_actor" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.ecr_repo_uri === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecr_repo_uri" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.image_reference_mode === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.dockerfile_path === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dockerfile_path" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.build_path === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_path" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.oci_digest_algo === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oci_digest_algo" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.oci_digest_value === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oci_digest_value" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.include_manifest_sha256 === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "include_manifest_sha256" } };
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
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
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
      if ("fp.packaging_provenance.v1" !== data.schema) {
        const err20 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.packaging_provenance.v1" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      if ("N/A" !== data.platform_run_id) {
        const err21 = { instancePath: instancePath + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      if ("P(-1)" !== data.phase_id) {
        const err22 = { instancePath: instancePath + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data3 = data.substrate;
      if (!(data3 === "embedded" || data3 === "emulated" || data3 === "dev_min")) {
        const err23 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data4 = data.execution_id;
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err24 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data5 = data.written_at_utc;
      if (typeof data5 === "string") {
        if (!pattern5.test(data5)) {
          const err26 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.image_tag !== void 0) {
      let data6 = data.image_tag;
      if (typeof data6 === "string") {
        if (func2(data6) > 1024) {
          const err28 = { instancePath: instancePath + "/image_tag", schemaPath: "#/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (!pattern6.test(data6)) {
          const err29 = { instancePath: instancePath + "/image_tag", schemaPath: "#/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^git-[0-9a-f]{40}$" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/image_tag", schemaPath: "#/properties/image_tag/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.image_digest !== void 0) {
      let data7 = data.image_digest;
      if (typeof data7 === "string") {
        if (!pattern7.test(data7)) {
          const err31 = { instancePath: instancePath + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.git_sha !== void 0) {
      let data8 = data.git_sha;
      if (typeof data8 === "string") {
        if (!pattern8.test(data8)) {
          const err33 = { instancePath: instancePath + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.build_completed_at_utc !== void 0) {
      let data9 = data.build_completed_at_utc;
      if (typeof data9 === "string") {
        if (!pattern5.test(data9)) {
          const err35 = { instancePath: instancePath + "/build_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/build_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.build_actor !== void 0) {
      let data10 = data.build_actor;
      if (typeof data10 === "string") {
        if (func2(data10) > 1024) {
          const err37 = { instancePath: instancePath + "/build_actor", schemaPath: "#/properties/build_actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (func2(data10) < 1) {
          const err38 = { instancePath: instancePath + "/build_actor", schemaPath: "#/properties/build_actor/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/build_actor", schemaPath: "#/properties/build_actor/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.ecr_repo_uri !== void 0) {
      let data11 = data.ecr_repo_uri;
      if (typeof data11 === "string") {
        if (func2(data11) > 1024) {
          const err40 = { instancePath: instancePath + "/ecr_repo_uri", schemaPath: "#/properties/ecr_repo_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (func2(data11) < 1) {
          const err41 = { instancePath: instancePath + "/ecr_repo_uri", schemaPath: "#/properties/ecr_repo_uri/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/ecr_repo_uri", schemaPath: "#/properties/ecr_repo_uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.image_reference_mode !== void 0) {
      if ("immutable_preferred" !== data.image_reference_mode) {
        const err43 = { instancePath: instancePath + "/image_reference_mode", schemaPath: "#/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.dockerfile_path !== void 0) {
      let data13 = data.dockerfile_path;
      if (typeof data13 === "string") {
        if (func2(data13) > 1024) {
          const err44 = { instancePath: instancePath + "/dockerfile_path", schemaPath: "#/properties/dockerfile_path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (func2(data13) < 1) {
          const err45 = { instancePath: instancePath + "/dockerfile_path", schemaPath: "#/properties/dockerfile_path/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/dockerfile_path", schemaPath: "#/properties/dockerfile_path/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.build_path !== void 0) {
      let data14 = data.build_path;
      if (typeof data14 === "string") {
        if (func2(data14) > 1024) {
          const err47 = { instancePath: instancePath + "/build_path", schemaPath: "#/properties/build_path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (func2(data14) < 1) {
          const err48 = { instancePath: instancePath + "/build_path", schemaPath: "#/properties/build_path/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      } else {
        const err49 = { instancePath: instancePath + "/build_path", schemaPath: "#/properties/build_path/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.oci_digest_algo !== void 0) {
      if ("sha256" !== data.oci_digest_algo) {
        const err50 = { instancePath: instancePath + "/oci_digest_algo", schemaPath: "#/properties/oci_digest_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.oci_digest_value !== void 0) {
      let data16 = data.oci_digest_value;
      if (typeof data16 === "string") {
        if (!pattern10.test(data16)) {
          const err51 = { instancePath: instancePath + "/oci_digest_value", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      } else {
        const err52 = { instancePath: instancePath + "/oci_digest_value", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.include_manifest_sha256 !== void 0) {
      let data17 = data.include_manifest_sha256;
      if (typeof data17 === "string") {
        if (!pattern10.test(data17)) {
          const err53 = { instancePath: instancePath + "/include_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      } else {
        const err54 = { instancePath: instancePath + "/include_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.ci !== void 0) {
      let data18 = data.ci;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.repository === void 0) {
          const err55 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "repository" } };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        if (data18.workflow === void 0) {
          const err56 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow" } };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data18.workflow_sha === void 0) {
          const err57 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow_sha" } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (data18.run_id === void 0) {
          const err58 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_id" } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (data18.run_attempt === void 0) {
          const err59 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_attempt" } };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (data18.job === void 0) {
          const err60 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "job" } };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (data18.actor === void 0) {
          const err61 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "actor" } };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        for (const key1 in data18) {
          if (!(key1 === "repository" || key1 === "workflow" || key1 === "workflow_sha" || key1 === "run_id" || key1 === "run_attempt" || key1 === "job" || key1 === "actor")) {
            const err62 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data18.repository !== void 0) {
          let data19 = data18.repository;
          if (typeof data19 === "string") {
            if (func2(data19) > 1024) {
              const err63 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (func2(data19) < 1) {
              const err64 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          } else {
            const err65 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data18.workflow !== void 0) {
          let data20 = data18.workflow;
          if (typeof data20 === "string") {
            if (func2(data20) > 1024) {
              const err66 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (func2(data20) < 1) {
              const err67 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data18.workflow_sha !== void 0) {
          let data21 = data18.workflow_sha;
          if (typeof data21 === "string") {
            if (func2(data21) > 1024) {
              const err69 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (func2(data21) < 1) {
              const err70 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          } else {
            const err71 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data18.run_id !== void 0) {
          let data22 = data18.run_id;
          if (typeof data22 === "string") {
            if (func2(data22) > 1024) {
              const err72 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (func2(data22) < 1) {
              const err73 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          } else {
            const err74 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data18.run_attempt !== void 0) {
          let data23 = data18.run_attempt;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err75 = { instancePath: instancePath + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 < 1 || isNaN(data23)) {
              const err76 = { instancePath: instancePath + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
        }
        if (data18.job !== void 0) {
          let data24 = data18.job;
          if (typeof data24 === "string") {
            if (func2(data24) > 1024) {
              const err77 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            if (func2(data24) < 1) {
              const err78 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          } else {
            const err79 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data18.actor !== void 0) {
          let data25 = data18.actor;
          if (typeof data25 === "string") {
            if (func2(data25) > 1024) {
              const err80 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (func2(data25) < 1) {
              const err81 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          } else {
            const err82 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
  } else {
    const err84 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err84];
    } else {
      vErrors.push(err84);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/packaging_provenance.v1.ts
var PackagingProvenanceV1 = /* @__PURE__ */ documentSchema("packaging_provenance.v1", packaging_provenance_v1_validate_default);

export {
  PackagingProvenanceV1
};
