import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_equal
} from "./chunk-SJSJMFKB.mjs";
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/run_manifest.v1.validate.js
var import_equal = __toESM(require_equal(), 1);
var import_ucs2length = __toESM(require_ucs2length(), 1);
var run_manifest_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "run_manifest.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "platform_run_id", "scenario_run_id", "env", "phase_id", "written_at_utc", "config_digest", "config_digest_algo", "scenario_config_digest", "scenario_equivalence", "image", "source_handles", "registry_sha256", "spec_sha256"], "properties": { "schema": { "const": "fp.run_manifest.v1" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "env": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "phase_id": { "const": "P1" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "config_digest_algo": { "const": "sha256" }, "scenario_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "scenario_equivalence": { "type": "object", "additionalProperties": false, "required": ["key", "fields", "canonicalization_mode", "derivation_mode"], "properties": { "key": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "fields": { "const": ["oracle_input_manifest_uri", "oracle_input_manifest_sha256", "oracle_required_output_ids", "oracle_sort_key_by_output_id", "config_digest"] }, "canonicalization_mode": { "const": "json_sorted_keys_v1" }, "derivation_mode": { "const": "deterministic_hash_v1" } } }, "image": { "type": "object", "additionalProperties": false, "required": ["image_tag", "image_digest", "git_sha", "image_reference_mode"], "properties": { "image_tag": { "type": "string", "maxLength": 1024, "pattern": "^git-[0-9a-f]{40}$" }, "image_digest": { "$ref": "common.v1.schema.json#/$defs/image_digest" }, "git_sha": { "$ref": "common.v1.schema.json#/$defs/git_sha" }, "image_reference_mode": { "const": "immutable_preferred" } } }, "source_handles": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 4096 }, "propertyNames": { "pattern": "^[A-Z][A-Z0-9_]{0,127}$" } }, "registry_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "spec_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "run_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } };
var schema35 = { "enum": ["embedded", "emulated", "dev_min"] };
var func1 = Object.prototype.hasOwnProperty;
var func0 = import_equal.default.default ?? import_equal.default;
var func3 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern5 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern10 = new RegExp("^git-[0-9a-f]{40}$", "u");
var pattern11 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var pattern12 = new RegExp("^[0-9a-f]{40}$", "u");
var pattern13 = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
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
    if (data.scenario_run_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.env === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.phase_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
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
    if (data.config_digest === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.config_digest_algo === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest_algo" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.scenario_config_digest === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_config_digest" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.scenario_equivalence === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_equivalence" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.image === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.source_handles === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_handles" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.registry_sha256 === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registry_sha256" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.spec_sha256 === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec_sha256" } };
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
      if ("fp.run_manifest.v1" !== data.schema) {
        const err15 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_manifest.v1" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data1 = data.platform_run_id;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
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
    if (data.scenario_run_id !== void 0) {
      let data2 = data.scenario_run_id;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err18 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.env !== void 0) {
      let data3 = data.env;
      if (!(data3 === "embedded" || data3 === "emulated" || data3 === "dev_min")) {
        const err20 = { instancePath: instancePath + "/env", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema35.enum } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      if ("P1" !== data.phase_id) {
        const err21 = { instancePath: instancePath + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P1" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data5 = data.written_at_utc;
      if (typeof data5 === "string") {
        if (!pattern6.test(data5)) {
          const err22 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.config_digest !== void 0) {
      let data6 = data.config_digest;
      if (typeof data6 === "string") {
        if (!pattern7.test(data6)) {
          const err24 = { instancePath: instancePath + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.config_digest_algo !== void 0) {
      if ("sha256" !== data.config_digest_algo) {
        const err26 = { instancePath: instancePath + "/config_digest_algo", schemaPath: "#/properties/config_digest_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.scenario_config_digest !== void 0) {
      let data8 = data.scenario_config_digest;
      if (typeof data8 === "string") {
        if (!pattern7.test(data8)) {
          const err27 = { instancePath: instancePath + "/scenario_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/scenario_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.scenario_equivalence !== void 0) {
      let data9 = data.scenario_equivalence;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.key === void 0) {
          const err29 = { instancePath: instancePath + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "key" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data9.fields === void 0) {
          const err30 = { instancePath: instancePath + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "fields" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data9.canonicalization_mode === void 0) {
          const err31 = { instancePath: instancePath + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "canonicalization_mode" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data9.derivation_mode === void 0) {
          const err32 = { instancePath: instancePath + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "derivation_mode" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        for (const key1 in data9) {
          if (!(key1 === "key" || key1 === "fields" || key1 === "canonicalization_mode" || key1 === "derivation_mode")) {
            const err33 = { instancePath: instancePath + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data9.key !== void 0) {
          let data10 = data9.key;
          if (typeof data10 === "string") {
            if (!pattern7.test(data10)) {
              const err34 = { instancePath: instancePath + "/scenario_equivalence/key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/scenario_equivalence/key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data9.fields !== void 0) {
          if (!func0(data9.fields, schema31.properties.scenario_equivalence.properties.fields.const)) {
            const err36 = { instancePath: instancePath + "/scenario_equivalence/fields", schemaPath: "#/properties/scenario_equivalence/properties/fields/const", keyword: "const", params: { allowedValue: schema31.properties.scenario_equivalence.properties.fields.const } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data9.canonicalization_mode !== void 0) {
          if ("json_sorted_keys_v1" !== data9.canonicalization_mode) {
            const err37 = { instancePath: instancePath + "/scenario_equivalence/canonicalization_mode", schemaPath: "#/properties/scenario_equivalence/properties/canonicalization_mode/const", keyword: "const", params: { allowedValue: "json_sorted_keys_v1" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data9.derivation_mode !== void 0) {
          if ("deterministic_hash_v1" !== data9.derivation_mode) {
            const err38 = { instancePath: instancePath + "/scenario_equivalence/derivation_mode", schemaPath: "#/properties/scenario_equivalence/properties/derivation_mode/const", keyword: "const", params: { allowedValue: "deterministic_hash_v1" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data14 = data.image;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.image_tag === void 0) {
          const err40 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_tag" } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data14.image_digest === void 0) {
          const err41 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_digest" } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data14.git_sha === void 0) {
          const err42 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "git_sha" } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data14.image_reference_mode === void 0) {
          const err43 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        for (const key2 in data14) {
          if (!(key2 === "image_tag" || key2 === "image_digest" || key2 === "git_sha" || key2 === "image_reference_mode")) {
            const err44 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data14.image_tag !== void 0) {
          let data15 = data14.image_tag;
          if (typeof data15 === "string") {
            if (func3(data15) > 1024) {
              const err45 = { instancePath: instancePath + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (!pattern10.test(data15)) {
              const err46 = { instancePath: instancePath + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^git-[0-9a-f]{40}$" } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data14.image_digest !== void 0) {
          let data16 = data14.image_digest;
          if (typeof data16 === "string") {
            if (!pattern11.test(data16)) {
              const err48 = { instancePath: instancePath + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          } else {
            const err49 = { instancePath: instancePath + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data14.git_sha !== void 0) {
          let data17 = data14.git_sha;
          if (typeof data17 === "string") {
            if (!pattern12.test(data17)) {
              const err50 = { instancePath: instancePath + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data14.image_reference_mode !== void 0) {
          if ("immutable_preferred" !== data14.image_reference_mode) {
            const err52 = { instancePath: instancePath + "/image/image_reference_mode", schemaPath: "#/properties/image/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.source_handles !== void 0) {
      let data19 = data.source_handles;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key3 in data19) {
          const _errs45 = errors;
          if (typeof key3 === "string") {
            if (!pattern13.test(key3)) {
              const err54 = { instancePath: instancePath + "/source_handles", schemaPath: "#/properties/source_handles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
          var valid12 = _errs45 === errors;
          if (!valid12) {
            const err55 = { instancePath: instancePath + "/source_handles", schemaPath: "#/properties/source_handles/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        for (const key4 in data19) {
          let data20 = data19[key4];
          if (typeof data20 === "string") {
            if (func3(data20) > 4096) {
              const err56 = { instancePath: instancePath + "/source_handles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (func3(data20) < 1) {
              const err57 = { instancePath: instancePath + "/source_handles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          } else {
            const err58 = { instancePath: instancePath + "/source_handles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/source_handles", schemaPath: "#/properties/source_handles/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.registry_sha256 !== void 0) {
      let data21 = data.registry_sha256;
      if (typeof data21 === "string") {
        if (!pattern7.test(data21)) {
          const err60 = { instancePath: instancePath + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
      } else {
        const err61 = { instancePath: instancePath + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.spec_sha256 !== void 0) {
      let data22 = data.spec_sha256;
      if (typeof data22 === "string") {
        if (!pattern7.test(data22)) {
          const err62 = { instancePath: instancePath + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
      } else {
        const err63 = { instancePath: instancePath + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.run_config_digest !== void 0) {
      let data23 = data.run_config_digest;
      if (typeof data23 === "string") {
        if (!pattern7.test(data23)) {
          const err64 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      } else {
        const err65 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
  } else {
    const err66 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err66];
    } else {
      vErrors.push(err66);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/run_manifest.v1.ts
var RunManifestV1 = /* @__PURE__ */ documentSchema("run_manifest.v1", run_manifest_v1_validate_default);

export {
  RunManifestV1
};
