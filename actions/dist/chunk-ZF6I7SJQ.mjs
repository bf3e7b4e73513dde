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

// evidence-schemas/src/generated/run_config_payload.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var run_config_payload_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "run_config_payload.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "env", "phase_id", "platform_run_id", "written_at_utc", "scenario_equivalence", "policies", "handles", "image", "registry_sha256", "spec_sha256"], "properties": { "schema": { "const": "fp.run_config_payload.v1" }, "env": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "phase_id": { "const": "P1" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "scenario_equivalence": { "type": "object", "additionalProperties": false, "required": ["oracle_input_manifest_uri", "oracle_input_manifest_sha256", "oracle_required_output_ids", "oracle_sort_key_by_output_id"], "properties": { "oracle_input_manifest_uri": { "type": "string", "minLength": 1, "maxLength": 1024 }, "oracle_input_manifest_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "oracle_required_output_ids": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 }, "minItems": 1 }, "oracle_sort_key_by_output_id": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 256 }, "propertyNames": { "minLength": 1, "maxLength": 128 } } } }, "policies": { "type": "object", "additionalProperties": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "propertyNames": { "minLength": 1, "maxLength": 128 } }, "handles": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 4096 }, "propertyNames": { "pattern": "^[A-Z][A-Z0-9_]{0,127}$" } }, "image": { "type": "object", "additionalProperties": false, "required": ["image_tag", "image_digest", "git_sha", "image_reference_mode"], "properties": { "image_tag": { "type": "string", "maxLength": 1024, "pattern": "^git-[0-9a-f]{40}$" }, "image_digest": { "$ref": "common.v1.schema.json#/$defs/image_digest" }, "git_sha": { "$ref": "common.v1.schema.json#/$defs/git_sha" }, "image_reference_mode": { "const": "immutable_preferred" } } }, "registry_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "spec_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } };
var schema33 = { "enum": ["embedded", "emulated", "dev_min"] };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern8 = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
var pattern9 = new RegExp("^git-[0-9a-f]{40}$", "u");
var pattern10 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var pattern11 = new RegExp("^[0-9a-f]{40}$", "u");
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
    if (data.env === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" } };
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
    if (data.platform_run_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.scenario_equivalence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_equivalence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.policies === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policies" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.handles === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handles" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.image === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.registry_sha256 === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registry_sha256" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.spec_sha256 === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec_sha256" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.run_config_payload.v1" !== data.schema) {
        const err12 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_config_payload.v1" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.env !== void 0) {
      let data1 = data.env;
      if (!(data1 === "embedded" || data1 === "emulated" || data1 === "dev_min")) {
        const err13 = { instancePath: instancePath + "/env", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      if ("P1" !== data.phase_id) {
        const err14 = { instancePath: instancePath + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P1" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data3 = data.platform_run_id;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err15 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data4 = data.written_at_utc;
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          const err17 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.scenario_equivalence !== void 0) {
      let data5 = data.scenario_equivalence;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.oracle_input_manifest_uri === void 0) {
          const err19 = { instancePath: instancePath + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_input_manifest_uri" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data5.oracle_input_manifest_sha256 === void 0) {
          const err20 = { instancePath: instancePath + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_input_manifest_sha256" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data5.oracle_required_output_ids === void 0) {
          const err21 = { instancePath: instancePath + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_required_output_ids" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data5.oracle_sort_key_by_output_id === void 0) {
          const err22 = { instancePath: instancePath + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_sort_key_by_output_id" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "oracle_input_manifest_uri" || key1 === "oracle_input_manifest_sha256" || key1 === "oracle_required_output_ids" || key1 === "oracle_sort_key_by_output_id")) {
            const err23 = { instancePath: instancePath + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data5.oracle_input_manifest_uri !== void 0) {
          let data6 = data5.oracle_input_manifest_uri;
          if (typeof data6 === "string") {
            if (func2(data6) > 1024) {
              const err24 = { instancePath: instancePath + "/scenario_equivalence/oracle_input_manifest_uri", schemaPath: "#/properties/scenario_equivalence/properties/oracle_input_manifest_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (func2(data6) < 1) {
              const err25 = { instancePath: instancePath + "/scenario_equivalence/oracle_input_manifest_uri", schemaPath: "#/properties/scenario_equivalence/properties/oracle_input_manifest_uri/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/scenario_equivalence/oracle_input_manifest_uri", schemaPath: "#/properties/scenario_equivalence/properties/oracle_input_manifest_uri/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data5.oracle_input_manifest_sha256 !== void 0) {
          let data7 = data5.oracle_input_manifest_sha256;
          if (typeof data7 === "string") {
            if (!pattern6.test(data7)) {
              const err27 = { instancePath: instancePath + "/scenario_equivalence/oracle_input_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/scenario_equivalence/oracle_input_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data5.oracle_required_output_ids !== void 0) {
          let data8 = data5.oracle_required_output_ids;
          if (Array.isArray(data8)) {
            if (data8.length < 1) {
              const err29 = { instancePath: instancePath + "/scenario_equivalence/oracle_required_output_ids", schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data9 = data8[i0];
              if (typeof data9 === "string") {
                if (func2(data9) > 128) {
                  const err30 = { instancePath: instancePath + "/scenario_equivalence/oracle_required_output_ids/" + i0, schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                if (func2(data9) < 1) {
                  const err31 = { instancePath: instancePath + "/scenario_equivalence/oracle_required_output_ids/" + i0, schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/scenario_equivalence/oracle_required_output_ids/" + i0, schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/scenario_equivalence/oracle_required_output_ids", schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data5.oracle_sort_key_by_output_id !== void 0) {
          let data10 = data5.oracle_sort_key_by_output_id;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key2 in data10) {
              const _errs26 = errors;
              if (typeof key2 === "string") {
                if (func2(key2) > 128) {
                  const err34 = { instancePath: instancePath + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, propertyName: key2 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                if (func2(key2) < 1) {
                  const err35 = { instancePath: instancePath + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key2 };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              }
              var valid8 = _errs26 === errors;
              if (!valid8) {
                const err36 = { instancePath: instancePath + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            for (const key3 in data10) {
              let data11 = data10[key3];
              if (typeof data11 === "string") {
                if (func2(data11) > 256) {
                  const err37 = { instancePath: instancePath + "/scenario_equivalence/oracle_sort_key_by_output_id/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (func2(data11) < 1) {
                  const err38 = { instancePath: instancePath + "/scenario_equivalence/oracle_sort_key_by_output_id/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/scenario_equivalence/oracle_sort_key_by_output_id/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/additionalProperties/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.policies !== void 0) {
      let data12 = data.policies;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key4 in data12) {
          const _errs32 = errors;
          if (typeof key4 === "string") {
            if (func2(key4) > 128) {
              const err42 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (func2(key4) < 1) {
              const err43 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
          var valid10 = _errs32 === errors;
          if (!valid10) {
            const err44 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        for (const key5 in data12) {
          let data13 = data12[key5];
          if (typeof data13 === "string") {
            if (!pattern6.test(data13)) {
              const err45 = { instancePath: instancePath + "/policies/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/policies/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.handles !== void 0) {
      let data14 = data.handles;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key6 in data14) {
          const _errs39 = errors;
          if (typeof key6 === "string") {
            if (!pattern8.test(key6)) {
              const err48 = { instancePath: instancePath + "/handles", schemaPath: "#/properties/handles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, propertyName: key6 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          }
          var valid13 = _errs39 === errors;
          if (!valid13) {
            const err49 = { instancePath: instancePath + "/handles", schemaPath: "#/properties/handles/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        for (const key7 in data14) {
          let data15 = data14[key7];
          if (typeof data15 === "string") {
            if (func2(data15) > 4096) {
              const err50 = { instancePath: instancePath + "/handles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/handles/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (func2(data15) < 1) {
              const err51 = { instancePath: instancePath + "/handles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/handles/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          } else {
            const err52 = { instancePath: instancePath + "/handles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/handles/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/handles", schemaPath: "#/properties/handles/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data16 = data.image;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.image_tag === void 0) {
          const err54 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_tag" } };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data16.image_digest === void 0) {
          const err55 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_digest" } };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        if (data16.git_sha === void 0) {
          const err56 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "git_sha" } };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data16.image_reference_mode === void 0) {
          const err57 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        for (const key8 in data16) {
          if (!(key8 === "image_tag" || key8 === "image_digest" || key8 === "git_sha" || key8 === "image_reference_mode")) {
            const err58 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data16.image_tag !== void 0) {
          let data17 = data16.image_tag;
          if (typeof data17 === "string") {
            if (func2(data17) > 1024) {
              const err59 = { instancePath: instancePath + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (!pattern9.test(data17)) {
              const err60 = { instancePath: instancePath + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^git-[0-9a-f]{40}$" } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data16.image_digest !== void 0) {
          let data18 = data16.image_digest;
          if (typeof data18 === "string") {
            if (!pattern10.test(data18)) {
              const err62 = { instancePath: instancePath + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data16.git_sha !== void 0) {
          let data19 = data16.git_sha;
          if (typeof data19 === "string") {
            if (!pattern11.test(data19)) {
              const err64 = { instancePath: instancePath + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          } else {
            const err65 = { instancePath: instancePath + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data16.image_reference_mode !== void 0) {
          if ("immutable_preferred" !== data16.image_reference_mode) {
            const err66 = { instancePath: instancePath + "/image/image_reference_mode", schemaPath: "#/properties/image/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.registry_sha256 !== void 0) {
      let data21 = data.registry_sha256;
      if (typeof data21 === "string") {
        if (!pattern6.test(data21)) {
          const err68 = { instancePath: instancePath + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      } else {
        const err69 = { instancePath: instancePath + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.spec_sha256 !== void 0) {
      let data22 = data.spec_sha256;
      if (typeof data22 === "string") {
        if (!pattern6.test(data22)) {
          const err70 = { instancePath: instancePath + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      } else {
        const err71 = { instancePath: instancePath + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
  } else {
    const err72 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err72];
    } else {
      vErrors.push(err72);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/run_config_payload.v1.ts
var RunConfigPayloadV1 = /* @__PURE__ */ documentSchema("run_config_payload.v1", run_config_payload_v1_validate_default);

// evidence-schemas/src/generated/run_header_seed.v1.validate.js
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var run_header_seed_v1_validate_default = validate202;
var schema332 = { "enum": ["embedded", "emulated", "dev_min"] };
var pattern42 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern52 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern62 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
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
    if (data.written_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.candidate_platform_run_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "candidate_platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.final_platform_run_id === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "final_platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.collision_attempts === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collision_attempts" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.collision_detected === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collision_detected" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "substrate" || key0 === "execution_id" || key0 === "written_at_utc" || key0 === "candidate_platform_run_id" || key0 === "final_platform_run_id" || key0 === "collision_attempts" || key0 === "collision_detected")) {
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
      if ("fp.run_header_seed.v1" !== data.schema) {
        const err9 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_header_seed.v1" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data1 = data.substrate;
      if (!(data1 === "embedded" || data1 === "emulated" || data1 === "dev_min")) {
        const err10 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema332.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data2 = data.execution_id;
      if (typeof data2 === "string") {
        if (!pattern42.test(data2)) {
          const err11 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data3 = data.written_at_utc;
      if (typeof data3 === "string") {
        if (!pattern52.test(data3)) {
          const err13 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.candidate_platform_run_id !== void 0) {
      let data4 = data.candidate_platform_run_id;
      if (typeof data4 === "string") {
        if (func12(data4) > 4096) {
          const err15 = { instancePath: instancePath + "/candidate_platform_run_id", schemaPath: "#/properties/candidate_platform_run_id/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func12(data4) < 1) {
          const err16 = { instancePath: instancePath + "/candidate_platform_run_id", schemaPath: "#/properties/candidate_platform_run_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/candidate_platform_run_id", schemaPath: "#/properties/candidate_platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.final_platform_run_id !== void 0) {
      let data5 = data.final_platform_run_id;
      if (typeof data5 === "string") {
        if (!pattern62.test(data5)) {
          const err18 = { instancePath: instancePath + "/final_platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/final_platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.collision_attempts !== void 0) {
      let data6 = data.collision_attempts;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err20 = { instancePath: instancePath + "/collision_attempts", schemaPath: "#/properties/collision_attempts/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 99 || isNaN(data6)) {
          const err21 = { instancePath: instancePath + "/collision_attempts", schemaPath: "#/properties/collision_attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err22 = { instancePath: instancePath + "/collision_attempts", schemaPath: "#/properties/collision_attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.collision_detected !== void 0) {
      if (typeof data.collision_detected !== "boolean") {
        const err23 = { instancePath: instancePath + "/collision_detected", schemaPath: "#/properties/collision_detected/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/run_header_seed.v1.ts
var RunHeaderSeedV1 = /* @__PURE__ */ documentSchema("run_header_seed.v1", run_header_seed_v1_validate_default);

// evidence-schemas/src/generated/run_reservation.v1.validate.js
var run_reservation_v1_validate_default = validate203;
var pattern43 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern53 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern63 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
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
    if (data.reserved_at_utc === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reserved_at_utc" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.execution_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "platform_run_id" || key0 === "reserved_at_utc" || key0 === "execution_id")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.run_reservation.v1" !== data.schema) {
        const err5 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_reservation.v1" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data1 = data.platform_run_id;
      if (typeof data1 === "string") {
        if (!pattern43.test(data1)) {
          const err6 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.reserved_at_utc !== void 0) {
      let data2 = data.reserved_at_utc;
      if (typeof data2 === "string") {
        if (!pattern53.test(data2)) {
          const err8 = { instancePath: instancePath + "/reserved_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/reserved_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data3 = data.execution_id;
      if (typeof data3 === "string") {
        if (!pattern63.test(data3)) {
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
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/run_reservation.v1.ts
var RunReservationV1 = /* @__PURE__ */ documentSchema("run_reservation.v1", run_reservation_v1_validate_default);

// evidence-schemas/src/generated/run_started.v1.validate.js
var run_started_v1_validate_default = validate204;
var pattern44 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern54 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern64 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern7 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
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
    if (data.started_at_utc === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.run_json_sha256 === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_json_sha256" } };
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
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "platform_run_id" || key0 === "started_at_utc" || key0 === "run_json_sha256" || key0 === "execution_id")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.run_started.v1" !== data.schema) {
        const err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_started.v1" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data1 = data.platform_run_id;
      if (typeof data1 === "string") {
        if (!pattern44.test(data1)) {
          const err7 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.started_at_utc !== void 0) {
      let data2 = data.started_at_utc;
      if (typeof data2 === "string") {
        if (!pattern54.test(data2)) {
          const err9 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.run_json_sha256 !== void 0) {
      let data3 = data.run_json_sha256;
      if (typeof data3 === "string") {
        if (!pattern64.test(data3)) {
          const err11 = { instancePath: instancePath + "/run_json_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/run_json_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data4 = data.execution_id;
      if (typeof data4 === "string") {
        if (!pattern7.test(data4)) {
          const err13 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/run_started.v1.ts
var RunStartedV1 = /* @__PURE__ */ documentSchema("run_started.v1", run_started_v1_validate_default);

// evidence-schemas/src/generated/runtime_scope_bundle.v1.validate.js
var import_equal = __toESM(require_equal(), 1);
var runtime_scope_bundle_v1_validate_default = validate205;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "runtime_scope_bundle.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "platform_run_id", "execution_id", "written_at_utc", "families"], "properties": { "schema": { "const": "fp.runtime_scope_bundle.v1" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "execution_id": { "$ref": "common.v1.schema.json#/$defs/execution_id" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "families": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["family", "env_key", "value"], "properties": { "family": { "enum": ["wsp", "ig", "ieg", "ofp", "csfb", "archive_writer", "dl", "df", "al", "dla", "case_trigger", "case_mgmt", "label_store", "env_conformance", "reporter", "sr", "lag_sampler"] }, "env_key": { "const": "REQUIRED_PLATFORM_RUN_ID" }, "value": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" } } }, "minItems": 17, "uniqueItems": true } } };
var pattern45 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern55 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern65 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var func0 = import_equal.default.default ?? import_equal.default;
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
    if (data.execution_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.families === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "families" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "platform_run_id" || key0 === "execution_id" || key0 === "written_at_utc" || key0 === "families")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.runtime_scope_bundle.v1" !== data.schema) {
        const err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.runtime_scope_bundle.v1" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data1 = data.platform_run_id;
      if (typeof data1 === "string") {
        if (!pattern45.test(data1)) {
          const err7 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
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
        if (!pattern55.test(data2)) {
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
    if (data.written_at_utc !== void 0) {
      let data3 = data.written_at_utc;
      if (typeof data3 === "string") {
        if (!pattern65.test(data3)) {
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
    if (data.families !== void 0) {
      let data4 = data.families;
      if (Array.isArray(data4)) {
        if (data4.length < 17) {
          const err13 = { instancePath: instancePath + "/families", schemaPath: "#/properties/families/minItems", keyword: "minItems", params: { limit: 17 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.family === void 0) {
              const err14 = { instancePath: instancePath + "/families/" + i0, schemaPath: "#/properties/families/items/required", keyword: "required", params: { missingProperty: "family" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data5.env_key === void 0) {
              const err15 = { instancePath: instancePath + "/families/" + i0, schemaPath: "#/properties/families/items/required", keyword: "required", params: { missingProperty: "env_key" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data5.value === void 0) {
              const err16 = { instancePath: instancePath + "/families/" + i0, schemaPath: "#/properties/families/items/required", keyword: "required", params: { missingProperty: "value" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "family" || key1 === "env_key" || key1 === "value")) {
                const err17 = { instancePath: instancePath + "/families/" + i0, schemaPath: "#/properties/families/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data5.family !== void 0) {
              let data6 = data5.family;
              if (!(data6 === "wsp" || data6 === "ig" || data6 === "ieg" || data6 === "ofp" || data6 === "csfb" || data6 === "archive_writer" || data6 === "dl" || data6 === "df" || data6 === "al" || data6 === "dla" || data6 === "case_trigger" || data6 === "case_mgmt" || data6 === "label_store" || data6 === "env_conformance" || data6 === "reporter" || data6 === "sr" || data6 === "lag_sampler")) {
                const err18 = { instancePath: instancePath + "/families/" + i0 + "/family", schemaPath: "#/properties/families/items/properties/family/enum", keyword: "enum", params: { allowedValues: schema312.properties.families.items.properties.family.enum } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data5.env_key !== void 0) {
              if ("REQUIRED_PLATFORM_RUN_ID" !== data5.env_key) {
                const err19 = { instancePath: instancePath + "/families/" + i0 + "/env_key", schemaPath: "#/properties/families/items/properties/env_key/const", keyword: "const", params: { allowedValue: "REQUIRED_PLATFORM_RUN_ID" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data5.value !== void 0) {
              let data8 = data5.value;
              if (typeof data8 === "string") {
                if (!pattern45.test(data8)) {
                  const err20 = { instancePath: instancePath + "/families/" + i0 + "/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/families/" + i0 + "/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/families/" + i0, schemaPath: "#/properties/families/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        let i1 = data4.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data4[i1], data4[j0])) {
                  const err23 = { instancePath: instancePath + "/families", schemaPath: "#/properties/families/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err24 = { instancePath: instancePath + "/families", schemaPath: "#/properties/families/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
validate205.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/runtime_scope_bundle.v1.ts
var RuntimeScopeBundleV1 = /* @__PURE__ */ documentSchema("runtime_scope_bundle.v1", runtime_scope_bundle_v1_validate_default);

export {
  RunConfigPayloadV1,
  RunHeaderSeedV1,
  RunReservationV1,
  RunStartedV1,
  RuntimeScopeBundleV1
};
