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

// evidence-schemas/src/generated/build_command_surface_receipt.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var build_command_surface_receipt_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "build_command_surface_receipt.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "steps", "tool_versions"], "properties": { "schema": { "const": "fp.build_command_surface_receipt.v1" }, "platform_run_id": { "const": "N/A" }, "phase_id": { "const": "P(-1)" }, "substrate": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "execution_id": { "$ref": "common.v1.schema.json#/$defs/execution_id" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "steps": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["step", "outcome", "started_at_utc", "ended_at_utc", "exit_code", "retries"], "properties": { "step": { "enum": ["validate_inputs", "oidc", "registry_login", "context_scan", "build", "push_immutable_tag", "push_convenience_tag", "resolve_digest", "write_evidence"] }, "outcome": { "enum": ["ok", "failed", "not_applicable"] }, "started_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "ended_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "exit_code": { "oneOf": [{ "type": "integer" }, { "type": "null" }] }, "retries": { "type": "integer", "minimum": 0, "maximum": 1 } } }, "minItems": 1 }, "tool_versions": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 128 }, "propertyNames": { "minLength": 1, "maxLength": 64 } } } };
var schema33 = { "enum": ["embedded", "emulated", "dev_min"] };
var pattern4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var func1 = import_ucs2length.default.default ?? import_ucs2length.default;
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
    if (data.steps === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.tool_versions === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool_versions" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "platform_run_id" || key0 === "phase_id" || key0 === "substrate" || key0 === "execution_id" || key0 === "written_at_utc" || key0 === "steps" || key0 === "tool_versions")) {
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
      if ("fp.build_command_surface_receipt.v1" !== data.schema) {
        const err9 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.build_command_surface_receipt.v1" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      if ("N/A" !== data.platform_run_id) {
        const err10 = { instancePath: instancePath + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      if ("P(-1)" !== data.phase_id) {
        const err11 = { instancePath: instancePath + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data3 = data.substrate;
      if (!(data3 === "embedded" || data3 === "emulated" || data3 === "dev_min")) {
        const err12 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
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
        if (!pattern4.test(data4)) {
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
    if (data.written_at_utc !== void 0) {
      let data5 = data.written_at_utc;
      if (typeof data5 === "string") {
        if (!pattern5.test(data5)) {
          const err15 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data6 = data.steps;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err17 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.step === void 0) {
              const err18 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "step" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data7.outcome === void 0) {
              const err19 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "outcome" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data7.started_at_utc === void 0) {
              const err20 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data7.ended_at_utc === void 0) {
              const err21 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "ended_at_utc" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data7.exit_code === void 0) {
              const err22 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "exit_code" } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data7.retries === void 0) {
              const err23 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "retries" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key1 in data7) {
              if (!(key1 === "step" || key1 === "outcome" || key1 === "started_at_utc" || key1 === "ended_at_utc" || key1 === "exit_code" || key1 === "retries")) {
                const err24 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data7.step !== void 0) {
              let data8 = data7.step;
              if (!(data8 === "validate_inputs" || data8 === "oidc" || data8 === "registry_login" || data8 === "context_scan" || data8 === "build" || data8 === "push_immutable_tag" || data8 === "push_convenience_tag" || data8 === "resolve_digest" || data8 === "write_evidence")) {
                const err25 = { instancePath: instancePath + "/steps/" + i0 + "/step", schemaPath: "#/properties/steps/items/properties/step/enum", keyword: "enum", params: { allowedValues: schema31.properties.steps.items.properties.step.enum } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data7.outcome !== void 0) {
              let data9 = data7.outcome;
              if (!(data9 === "ok" || data9 === "failed" || data9 === "not_applicable")) {
                const err26 = { instancePath: instancePath + "/steps/" + i0 + "/outcome", schemaPath: "#/properties/steps/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema31.properties.steps.items.properties.outcome.enum } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data7.started_at_utc !== void 0) {
              let data10 = data7.started_at_utc;
              if (typeof data10 === "string") {
                if (!pattern5.test(data10)) {
                  const err27 = { instancePath: instancePath + "/steps/" + i0 + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/steps/" + i0 + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data7.ended_at_utc !== void 0) {
              let data11 = data7.ended_at_utc;
              if (typeof data11 === "string") {
                if (!pattern5.test(data11)) {
                  const err29 = { instancePath: instancePath + "/steps/" + i0 + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/steps/" + i0 + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data7.exit_code !== void 0) {
              let data12 = data7.exit_code;
              const _errs27 = errors;
              let valid9 = false;
              let passing0 = null;
              const _errs28 = errors;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                const err31 = { instancePath: instancePath + "/steps/" + i0 + "/exit_code", schemaPath: "#/properties/steps/items/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
              var _valid0 = _errs28 === errors;
              if (_valid0) {
                valid9 = true;
                passing0 = 0;
              }
              const _errs30 = errors;
              if (data12 !== null) {
                const err32 = { instancePath: instancePath + "/steps/" + i0 + "/exit_code", schemaPath: "#/properties/steps/items/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              var _valid0 = _errs30 === errors;
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
                const err33 = { instancePath: instancePath + "/steps/" + i0 + "/exit_code", schemaPath: "#/properties/steps/items/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
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
            if (data7.retries !== void 0) {
              let data13 = data7.retries;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err34 = { instancePath: instancePath + "/steps/" + i0 + "/retries", schemaPath: "#/properties/steps/items/properties/retries/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 > 1 || isNaN(data13)) {
                  const err35 = { instancePath: instancePath + "/steps/" + i0 + "/retries", schemaPath: "#/properties/steps/items/properties/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                if (data13 < 0 || isNaN(data13)) {
                  const err36 = { instancePath: instancePath + "/steps/" + i0 + "/retries", schemaPath: "#/properties/steps/items/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.tool_versions !== void 0) {
      let data14 = data.tool_versions;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key2 in data14) {
          const _errs36 = errors;
          if (typeof key2 === "string") {
            if (func1(key2) > 64) {
              const err39 = { instancePath: instancePath + "/tool_versions", schemaPath: "#/properties/tool_versions/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (func1(key2) < 1) {
              const err40 = { instancePath: instancePath + "/tool_versions", schemaPath: "#/properties/tool_versions/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
          var valid10 = _errs36 === errors;
          if (!valid10) {
            const err41 = { instancePath: instancePath + "/tool_versions", schemaPath: "#/properties/tool_versions/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        for (const key3 in data14) {
          let data15 = data14[key3];
          if (typeof data15 === "string") {
            if (func1(data15) > 128) {
              const err42 = { instancePath: instancePath + "/tool_versions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tool_versions/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (func1(data15) < 1) {
              const err43 = { instancePath: instancePath + "/tool_versions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tool_versions/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/tool_versions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tool_versions/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/tool_versions", schemaPath: "#/properties/tool_versions/type", keyword: "type", params: { type: "object" } };
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
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/build_command_surface_receipt.v1.ts
var BuildCommandSurfaceReceiptV1 = /* @__PURE__ */ documentSchema("build_command_surface_receipt.v1", build_command_surface_receipt_v1_validate_default);

// evidence-schemas/src/generated/build_context_secret_scan.v1.validate.js
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var build_context_secret_scan_v1_validate_default = validate202;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "build_context_secret_scan.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "scanner_version", "rules_sha256", "files_scanned", "file_list_sha256", "hits", "overall_pass"], "properties": { "schema": { "const": "fp.build_context_secret_scan.v1" }, "platform_run_id": { "const": "N/A" }, "phase_id": { "const": "P(-1)" }, "substrate": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "execution_id": { "$ref": "common.v1.schema.json#/$defs/execution_id" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "scanner_version": { "type": "string", "minLength": 1, "maxLength": 64 }, "rules_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "files_scanned": { "type": "integer", "minimum": 0 }, "file_list_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "hits": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "path"], "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 128 }, "path": { "type": "string", "minLength": 1, "maxLength": 1024 }, "line": { "type": "integer", "minimum": 1 } } } }, "overall_pass": { "type": "boolean" } } };
var schema332 = { "enum": ["embedded", "emulated", "dev_min"] };
var func12 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length2.default.default ?? import_ucs2length2.default;
var pattern42 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern52 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
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
    if (data.scanner_version === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scanner_version" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.rules_sha256 === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules_sha256" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.files_scanned === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files_scanned" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.file_list_sha256 === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_list_sha256" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.hits === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hits" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.overall_pass === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema312.properties, key0)) {
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
      if ("fp.build_context_secret_scan.v1" !== data.schema) {
        const err13 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.build_context_secret_scan.v1" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      if ("N/A" !== data.platform_run_id) {
        const err14 = { instancePath: instancePath + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      if ("P(-1)" !== data.phase_id) {
        const err15 = { instancePath: instancePath + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data3 = data.substrate;
      if (!(data3 === "embedded" || data3 === "emulated" || data3 === "dev_min")) {
        const err16 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema332.enum } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data4 = data.execution_id;
      if (typeof data4 === "string") {
        if (!pattern42.test(data4)) {
          const err17 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data5 = data.written_at_utc;
      if (typeof data5 === "string") {
        if (!pattern52.test(data5)) {
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
    if (data.scanner_version !== void 0) {
      let data6 = data.scanner_version;
      if (typeof data6 === "string") {
        if (func2(data6) > 64) {
          const err21 = { instancePath: instancePath + "/scanner_version", schemaPath: "#/properties/scanner_version/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err22 = { instancePath: instancePath + "/scanner_version", schemaPath: "#/properties/scanner_version/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/scanner_version", schemaPath: "#/properties/scanner_version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.rules_sha256 !== void 0) {
      let data7 = data.rules_sha256;
      if (typeof data7 === "string") {
        if (!pattern6.test(data7)) {
          const err24 = { instancePath: instancePath + "/rules_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/rules_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.files_scanned !== void 0) {
      let data8 = data.files_scanned;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err26 = { instancePath: instancePath + "/files_scanned", schemaPath: "#/properties/files_scanned/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err27 = { instancePath: instancePath + "/files_scanned", schemaPath: "#/properties/files_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.file_list_sha256 !== void 0) {
      let data9 = data.file_list_sha256;
      if (typeof data9 === "string") {
        if (!pattern6.test(data9)) {
          const err28 = { instancePath: instancePath + "/file_list_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/file_list_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.hits !== void 0) {
      let data10 = data.hits;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.rule === void 0) {
              const err30 = { instancePath: instancePath + "/hits/" + i0, schemaPath: "#/properties/hits/items/required", keyword: "required", params: { missingProperty: "rule" } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data11.path === void 0) {
              const err31 = { instancePath: instancePath + "/hits/" + i0, schemaPath: "#/properties/hits/items/required", keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            for (const key1 in data11) {
              if (!(key1 === "rule" || key1 === "path" || key1 === "line")) {
                const err32 = { instancePath: instancePath + "/hits/" + i0, schemaPath: "#/properties/hits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data11.rule !== void 0) {
              let data12 = data11.rule;
              if (typeof data12 === "string") {
                if (func2(data12) > 128) {
                  const err33 = { instancePath: instancePath + "/hits/" + i0 + "/rule", schemaPath: "#/properties/hits/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                if (func2(data12) < 1) {
                  const err34 = { instancePath: instancePath + "/hits/" + i0 + "/rule", schemaPath: "#/properties/hits/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/hits/" + i0 + "/rule", schemaPath: "#/properties/hits/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data11.path !== void 0) {
              let data13 = data11.path;
              if (typeof data13 === "string") {
                if (func2(data13) > 1024) {
                  const err36 = { instancePath: instancePath + "/hits/" + i0 + "/path", schemaPath: "#/properties/hits/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (func2(data13) < 1) {
                  const err37 = { instancePath: instancePath + "/hits/" + i0 + "/path", schemaPath: "#/properties/hits/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/hits/" + i0 + "/path", schemaPath: "#/properties/hits/items/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data11.line !== void 0) {
              let data14 = data11.line;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err39 = { instancePath: instancePath + "/hits/" + i0 + "/line", schemaPath: "#/properties/hits/items/properties/line/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 1 || isNaN(data14)) {
                  const err40 = { instancePath: instancePath + "/hits/" + i0 + "/line", schemaPath: "#/properties/hits/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/hits/" + i0, schemaPath: "#/properties/hits/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.overall_pass !== void 0) {
      if (typeof data.overall_pass !== "boolean") {
        const err43 = { instancePath: instancePath + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/build_context_secret_scan.v1.ts
var BuildContextSecretScanV1 = /* @__PURE__ */ documentSchema("build_context_secret_scan.v1", build_context_secret_scan_v1_validate_default);

// evidence-schemas/src/generated/entrypoint_matrix_receipt.v1.validate.js
var import_ucs2length3 = __toESM(require_ucs2length(), 1);
var entrypoint_matrix_receipt_v1_validate_default = validate203;
var schema313 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "entrypoint_matrix_receipt.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "image_digest", "modes", "overall_pass"], "properties": { "schema": { "const": "fp.entrypoint_matrix_receipt.v1" }, "platform_run_id": { "const": "N/A" }, "phase_id": { "const": "P(-1)" }, "substrate": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "execution_id": { "$ref": "common.v1.schema.json#/$defs/execution_id" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "image_digest": { "$ref": "common.v1.schema.json#/$defs/image_digest" }, "modes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["mode", "command", "help", "dry"], "properties": { "mode": { "type": "string", "minLength": 1, "maxLength": 64 }, "command": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "minItems": 1 }, "help": { "type": "object", "additionalProperties": false, "required": ["exit_code", "duration_ms"], "properties": { "exit_code": { "oneOf": [{ "type": "integer" }, { "type": "null" }] }, "duration_ms": { "type": "number", "minimum": 0 } } }, "dry": { "type": "object", "additionalProperties": false, "required": ["exit_code", "duration_ms"], "properties": { "exit_code": { "oneOf": [{ "type": "integer" }, { "type": "null" }] }, "duration_ms": { "type": "number", "minimum": 0 } } } } }, "minItems": 1 }, "overall_pass": { "type": "boolean" } } };
var schema333 = { "enum": ["embedded", "emulated", "dev_min"] };
var func13 = Object.prototype.hasOwnProperty;
var func22 = import_ucs2length3.default.default ?? import_ucs2length3.default;
var pattern43 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern53 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern62 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
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
    if (data.image_digest === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.modes === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modes" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.overall_pass === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func13.call(schema313.properties, key0)) {
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
      if ("fp.entrypoint_matrix_receipt.v1" !== data.schema) {
        const err10 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.entrypoint_matrix_receipt.v1" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      if ("N/A" !== data.platform_run_id) {
        const err11 = { instancePath: instancePath + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      if ("P(-1)" !== data.phase_id) {
        const err12 = { instancePath: instancePath + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data3 = data.substrate;
      if (!(data3 === "embedded" || data3 === "emulated" || data3 === "dev_min")) {
        const err13 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema333.enum } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data4 = data.execution_id;
      if (typeof data4 === "string") {
        if (!pattern43.test(data4)) {
          const err14 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data5 = data.written_at_utc;
      if (typeof data5 === "string") {
        if (!pattern53.test(data5)) {
          const err16 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.image_digest !== void 0) {
      let data6 = data.image_digest;
      if (typeof data6 === "string") {
        if (!pattern62.test(data6)) {
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
    }
    if (data.modes !== void 0) {
      let data7 = data.modes;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err20 = { instancePath: instancePath + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.mode === void 0) {
              const err21 = { instancePath: instancePath + "/modes/" + i0, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "mode" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data8.command === void 0) {
              const err22 = { instancePath: instancePath + "/modes/" + i0, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "command" } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data8.help === void 0) {
              const err23 = { instancePath: instancePath + "/modes/" + i0, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "help" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data8.dry === void 0) {
              const err24 = { instancePath: instancePath + "/modes/" + i0, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "dry" } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "mode" || key1 === "command" || key1 === "help" || key1 === "dry")) {
                const err25 = { instancePath: instancePath + "/modes/" + i0, schemaPath: "#/properties/modes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data8.mode !== void 0) {
              let data9 = data8.mode;
              if (typeof data9 === "string") {
                if (func22(data9) > 64) {
                  const err26 = { instancePath: instancePath + "/modes/" + i0 + "/mode", schemaPath: "#/properties/modes/items/properties/mode/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (func22(data9) < 1) {
                  const err27 = { instancePath: instancePath + "/modes/" + i0 + "/mode", schemaPath: "#/properties/modes/items/properties/mode/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/modes/" + i0 + "/mode", schemaPath: "#/properties/modes/items/properties/mode/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.command !== void 0) {
              let data10 = data8.command;
              if (Array.isArray(data10)) {
                if (data10.length < 1) {
                  const err29 = { instancePath: instancePath + "/modes/" + i0 + "/command", schemaPath: "#/properties/modes/items/properties/command/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                const len1 = data10.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data11 = data10[i1];
                  if (typeof data11 === "string") {
                    if (func22(data11) > 1024) {
                      const err30 = { instancePath: instancePath + "/modes/" + i0 + "/command/" + i1, schemaPath: "#/properties/modes/items/properties/command/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                    if (func22(data11) < 1) {
                      const err31 = { instancePath: instancePath + "/modes/" + i0 + "/command/" + i1, schemaPath: "#/properties/modes/items/properties/command/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/modes/" + i0 + "/command/" + i1, schemaPath: "#/properties/modes/items/properties/command/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/modes/" + i0 + "/command", schemaPath: "#/properties/modes/items/properties/command/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data8.help !== void 0) {
              let data12 = data8.help;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.exit_code === void 0) {
                  const err34 = { instancePath: instancePath + "/modes/" + i0 + "/help", schemaPath: "#/properties/modes/items/properties/help/required", keyword: "required", params: { missingProperty: "exit_code" } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                if (data12.duration_ms === void 0) {
                  const err35 = { instancePath: instancePath + "/modes/" + i0 + "/help", schemaPath: "#/properties/modes/items/properties/help/required", keyword: "required", params: { missingProperty: "duration_ms" } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                for (const key2 in data12) {
                  if (!(key2 === "exit_code" || key2 === "duration_ms")) {
                    const err36 = { instancePath: instancePath + "/modes/" + i0 + "/help", schemaPath: "#/properties/modes/items/properties/help/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                if (data12.exit_code !== void 0) {
                  let data13 = data12.exit_code;
                  const _errs31 = errors;
                  let valid11 = false;
                  let passing0 = null;
                  const _errs32 = errors;
                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                    const err37 = { instancePath: instancePath + "/modes/" + i0 + "/help/exit_code", schemaPath: "#/properties/modes/items/properties/help/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                  var _valid0 = _errs32 === errors;
                  if (_valid0) {
                    valid11 = true;
                    passing0 = 0;
                  }
                  const _errs34 = errors;
                  if (data13 !== null) {
                    const err38 = { instancePath: instancePath + "/modes/" + i0 + "/help/exit_code", schemaPath: "#/properties/modes/items/properties/help/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                  var _valid0 = _errs34 === errors;
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
                    const err39 = { instancePath: instancePath + "/modes/" + i0 + "/help/exit_code", schemaPath: "#/properties/modes/items/properties/help/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  } else {
                    errors = _errs31;
                    if (vErrors !== null) {
                      if (_errs31) {
                        vErrors.length = _errs31;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data12.duration_ms !== void 0) {
                  let data14 = data12.duration_ms;
                  if (typeof data14 == "number" && isFinite(data14)) {
                    if (data14 < 0 || isNaN(data14)) {
                      const err40 = { instancePath: instancePath + "/modes/" + i0 + "/help/duration_ms", schemaPath: "#/properties/modes/items/properties/help/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                  } else {
                    const err41 = { instancePath: instancePath + "/modes/" + i0 + "/help/duration_ms", schemaPath: "#/properties/modes/items/properties/help/properties/duration_ms/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
              } else {
                const err42 = { instancePath: instancePath + "/modes/" + i0 + "/help", schemaPath: "#/properties/modes/items/properties/help/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data8.dry !== void 0) {
              let data15 = data8.dry;
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.exit_code === void 0) {
                  const err43 = { instancePath: instancePath + "/modes/" + i0 + "/dry", schemaPath: "#/properties/modes/items/properties/dry/required", keyword: "required", params: { missingProperty: "exit_code" } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (data15.duration_ms === void 0) {
                  const err44 = { instancePath: instancePath + "/modes/" + i0 + "/dry", schemaPath: "#/properties/modes/items/properties/dry/required", keyword: "required", params: { missingProperty: "duration_ms" } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                for (const key3 in data15) {
                  if (!(key3 === "exit_code" || key3 === "duration_ms")) {
                    const err45 = { instancePath: instancePath + "/modes/" + i0 + "/dry", schemaPath: "#/properties/modes/items/properties/dry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                if (data15.exit_code !== void 0) {
                  let data16 = data15.exit_code;
                  const _errs42 = errors;
                  let valid13 = false;
                  let passing1 = null;
                  const _errs43 = errors;
                  if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                    const err46 = { instancePath: instancePath + "/modes/" + i0 + "/dry/exit_code", schemaPath: "#/properties/modes/items/properties/dry/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                  var _valid1 = _errs43 === errors;
                  if (_valid1) {
                    valid13 = true;
                    passing1 = 0;
                  }
                  const _errs45 = errors;
                  if (data16 !== null) {
                    const err47 = { instancePath: instancePath + "/modes/" + i0 + "/dry/exit_code", schemaPath: "#/properties/modes/items/properties/dry/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                  var _valid1 = _errs45 === errors;
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
                    const err48 = { instancePath: instancePath + "/modes/" + i0 + "/dry/exit_code", schemaPath: "#/properties/modes/items/properties/dry/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
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
                if (data15.duration_ms !== void 0) {
                  let data17 = data15.duration_ms;
                  if (typeof data17 == "number" && isFinite(data17)) {
                    if (data17 < 0 || isNaN(data17)) {
                      const err49 = { instancePath: instancePath + "/modes/" + i0 + "/dry/duration_ms", schemaPath: "#/properties/modes/items/properties/dry/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err49];
                      } else {
                        vErrors.push(err49);
                      }
                      errors++;
                    }
                  } else {
                    const err50 = { instancePath: instancePath + "/modes/" + i0 + "/dry/duration_ms", schemaPath: "#/properties/modes/items/properties/dry/properties/duration_ms/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
              } else {
                const err51 = { instancePath: instancePath + "/modes/" + i0 + "/dry", schemaPath: "#/properties/modes/items/properties/dry/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/modes/" + i0, schemaPath: "#/properties/modes/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.overall_pass !== void 0) {
      if (typeof data.overall_pass !== "boolean") {
        const err54 = { instancePath: instancePath + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
  } else {
    const err55 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err55];
    } else {
      vErrors.push(err55);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/entrypoint_matrix_receipt.v1.ts
var EntrypointMatrixReceiptV1 = /* @__PURE__ */ documentSchema("entrypoint_matrix_receipt.v1", entrypoint_matrix_receipt_v1_validate_default);

// evidence-schemas/src/generated/image_include.v1.validate.js
var import_ucs2length4 = __toESM(require_ucs2length(), 1);
var import_equal = __toESM(require_equal(), 1);
var image_include_v1_validate_default = validate204;
var func14 = import_ucs2length4.default.default ?? import_ucs2length4.default;
var func0 = import_equal.default.default ?? import_equal.default;
var pattern44 = new RegExp("^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$", "u");
var pattern8 = new RegExp("^(@[a-z0-9-]+/)?[a-z0-9-]+$", "u");
var pattern9 = new RegExp("^[a-z0-9]+-[a-z0-9]+$", "u");
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
    if (data.bundle === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.files === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.packages === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "packages" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.exclude === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exclude" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "bundle" || key0 === "files" || key0 === "packages" || key0 === "exclude")) {
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
      if ("image_include.v1" !== data.schema) {
        const err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "image_include.v1" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.bundle !== void 0) {
      let data1 = data.bundle;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.entry === void 0) {
          const err7 = { instancePath: instancePath + "/bundle", schemaPath: "#/properties/bundle/required", keyword: "required", params: { missingProperty: "entry" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.file === void 0) {
          const err8 = { instancePath: instancePath + "/bundle", schemaPath: "#/properties/bundle/required", keyword: "required", params: { missingProperty: "file" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1.chunks === void 0) {
          const err9 = { instancePath: instancePath + "/bundle", schemaPath: "#/properties/bundle/required", keyword: "required", params: { missingProperty: "chunks" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "entry" || key1 === "file" || key1 === "chunks")) {
            const err10 = { instancePath: instancePath + "/bundle", schemaPath: "#/properties/bundle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.entry !== void 0) {
          let data2 = data1.entry;
          if (typeof data2 === "string") {
            if (func14(data2) > 512) {
              const err11 = { instancePath: instancePath + "/bundle/entry", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern44.test(data2)) {
              const err12 = { instancePath: instancePath + "/bundle/entry", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/bundle/entry", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.file !== void 0) {
          let data3 = data1.file;
          if (typeof data3 === "string") {
            if (func14(data3) > 512) {
              const err14 = { instancePath: instancePath + "/bundle/file", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (!pattern44.test(data3)) {
              const err15 = { instancePath: instancePath + "/bundle/file", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/bundle/file", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data1.chunks !== void 0) {
          let data4 = data1.chunks;
          if (typeof data4 === "string") {
            if (func14(data4) > 512) {
              const err17 = { instancePath: instancePath + "/bundle/chunks", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!pattern44.test(data4)) {
              const err18 = { instancePath: instancePath + "/bundle/chunks", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/bundle/chunks", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/bundle", schemaPath: "#/properties/bundle/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data5 = data.files;
      if (Array.isArray(data5)) {
        if (data5.length > 1e3) {
          const err21 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func14(data6) > 512) {
              const err22 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (!pattern44.test(data6)) {
              const err23 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        let i1 = data5.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data5[i1], data5[j0])) {
                  const err25 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err26 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.packages !== void 0) {
      let data7 = data.packages;
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          const err27 = { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len1 = data7.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data8 = data7[i2];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.name === void 0) {
              const err28 = { instancePath: instancePath + "/packages/" + i2, schemaPath: "#/properties/packages/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data8.files === void 0) {
              const err29 = { instancePath: instancePath + "/packages/" + i2, schemaPath: "#/properties/packages/items/required", keyword: "required", params: { missingProperty: "files" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            for (const key2 in data8) {
              if (!(key2 === "name" || key2 === "platform" || key2 === "files")) {
                const err30 = { instancePath: instancePath + "/packages/" + i2, schemaPath: "#/properties/packages/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data8.name !== void 0) {
              let data9 = data8.name;
              if (typeof data9 === "string") {
                if (!pattern8.test(data9)) {
                  const err31 = { instancePath: instancePath + "/packages/" + i2 + "/name", schemaPath: "#/properties/packages/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9-]+/)?[a-z0-9-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/packages/" + i2 + "/name", schemaPath: "#/properties/packages/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data8.platform !== void 0) {
              let data10 = data8.platform;
              if (typeof data10 === "string") {
                if (!pattern9.test(data10)) {
                  const err33 = { instancePath: instancePath + "/packages/" + i2 + "/platform", schemaPath: "#/properties/packages/items/properties/platform/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+-[a-z0-9]+$" } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/packages/" + i2 + "/platform", schemaPath: "#/properties/packages/items/properties/platform/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data8.files !== void 0) {
              let data11 = data8.files;
              if (Array.isArray(data11)) {
                if (data11.length > 1e3) {
                  const err35 = { instancePath: instancePath + "/packages/" + i2 + "/files", schemaPath: "#/properties/packages/items/properties/files/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                if (data11.length < 1) {
                  const err36 = { instancePath: instancePath + "/packages/" + i2 + "/files", schemaPath: "#/properties/packages/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                const len2 = data11.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  let data12 = data11[i3];
                  if (typeof data12 === "string") {
                    if (func14(data12) > 512) {
                      const err37 = { instancePath: instancePath + "/packages/" + i2 + "/files/" + i3, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                    if (!pattern44.test(data12)) {
                      const err38 = { instancePath: instancePath + "/packages/" + i2 + "/files/" + i3, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  } else {
                    const err39 = { instancePath: instancePath + "/packages/" + i2 + "/files/" + i3, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
                let i4 = data11.length;
                let j1;
                if (i4 > 1) {
                  outer1:
                    for (; i4--; ) {
                      for (j1 = i4; j1--; ) {
                        if (func0(data11[i4], data11[j1])) {
                          const err40 = { instancePath: instancePath + "/packages/" + i2 + "/files", schemaPath: "#/properties/packages/items/properties/files/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 } };
                          if (vErrors === null) {
                            vErrors = [err40];
                          } else {
                            vErrors.push(err40);
                          }
                          errors++;
                          break outer1;
                        }
                      }
                    }
                }
              } else {
                const err41 = { instancePath: instancePath + "/packages/" + i2 + "/files", schemaPath: "#/properties/packages/items/properties/files/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/packages/" + i2, schemaPath: "#/properties/packages/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data13 = data.exclude;
      if (Array.isArray(data13)) {
        if (data13.length > 1e3) {
          const err44 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        const len3 = data13.length;
        for (let i5 = 0; i5 < len3; i5++) {
          let data14 = data13[i5];
          if (typeof data14 === "string") {
            if (func14(data14) > 128) {
              const err45 = { instancePath: instancePath + "/exclude/" + i5, schemaPath: "#/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (func14(data14) < 1) {
              const err46 = { instancePath: instancePath + "/exclude/" + i5, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/exclude/" + i5, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        let i6 = data13.length;
        let j2;
        if (i6 > 1) {
          const indices0 = {};
          for (; i6--; ) {
            let item0 = data13[i6];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j2 = indices0[item0];
              const err48 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j2 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
              break;
            }
            indices0[item0] = i6;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" } };
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
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/image_include.v1.ts
var ImageIncludeV1 = /* @__PURE__ */ documentSchema("image_include.v1", image_include_v1_validate_default);

// evidence-schemas/src/generated/secret_source_contract_receipt.v1.validate.js
var import_ucs2length5 = __toESM(require_ucs2length(), 1);
var secret_source_contract_receipt_v1_validate_default = validate205;
var schema334 = { "enum": ["embedded", "emulated", "dev_min"] };
var pattern45 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern54 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var func15 = import_ucs2length5.default.default ?? import_ucs2length5.default;
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
    if (data.modes === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modes" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "platform_run_id" || key0 === "phase_id" || key0 === "substrate" || key0 === "execution_id" || key0 === "written_at_utc" || key0 === "modes")) {
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
      if ("fp.secret_source_contract_receipt.v1" !== data.schema) {
        const err8 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.secret_source_contract_receipt.v1" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      if ("N/A" !== data.platform_run_id) {
        const err9 = { instancePath: instancePath + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      if ("P(-1)" !== data.phase_id) {
        const err10 = { instancePath: instancePath + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data3 = data.substrate;
      if (!(data3 === "embedded" || data3 === "emulated" || data3 === "dev_min")) {
        const err11 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema334.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data4 = data.execution_id;
      if (typeof data4 === "string") {
        if (!pattern45.test(data4)) {
          const err12 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data5 = data.written_at_utc;
      if (typeof data5 === "string") {
        if (!pattern54.test(data5)) {
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
    if (data.modes !== void 0) {
      let data6 = data.modes;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err16 = { instancePath: instancePath + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.mode === void 0) {
              const err17 = { instancePath: instancePath + "/modes/" + i0, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "mode" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data7.required_paths === void 0) {
              const err18 = { instancePath: instancePath + "/modes/" + i0, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "required_paths" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data7.accepts_secret_argument === void 0) {
              const err19 = { instancePath: instancePath + "/modes/" + i0, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "accepts_secret_argument" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            for (const key1 in data7) {
              if (!(key1 === "mode" || key1 === "required_paths" || key1 === "accepts_secret_argument")) {
                const err20 = { instancePath: instancePath + "/modes/" + i0, schemaPath: "#/properties/modes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data7.mode !== void 0) {
              let data8 = data7.mode;
              if (typeof data8 === "string") {
                if (func15(data8) > 64) {
                  const err21 = { instancePath: instancePath + "/modes/" + i0 + "/mode", schemaPath: "#/properties/modes/items/properties/mode/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if (func15(data8) < 1) {
                  const err22 = { instancePath: instancePath + "/modes/" + i0 + "/mode", schemaPath: "#/properties/modes/items/properties/mode/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/modes/" + i0 + "/mode", schemaPath: "#/properties/modes/items/properties/mode/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data7.required_paths !== void 0) {
              let data9 = data7.required_paths;
              if (Array.isArray(data9)) {
                const len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data10 = data9[i1];
                  if (typeof data10 === "string") {
                    if (func15(data10) > 256) {
                      const err24 = { instancePath: instancePath + "/modes/" + i0 + "/required_paths/" + i1, schemaPath: "#/properties/modes/items/properties/required_paths/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                    if (func15(data10) < 1) {
                      const err25 = { instancePath: instancePath + "/modes/" + i0 + "/required_paths/" + i1, schemaPath: "#/properties/modes/items/properties/required_paths/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  } else {
                    const err26 = { instancePath: instancePath + "/modes/" + i0 + "/required_paths/" + i1, schemaPath: "#/properties/modes/items/properties/required_paths/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
              } else {
                const err27 = { instancePath: instancePath + "/modes/" + i0 + "/required_paths", schemaPath: "#/properties/modes/items/properties/required_paths/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data7.accepts_secret_argument !== void 0) {
              if (false !== data7.accepts_secret_argument) {
                const err28 = { instancePath: instancePath + "/modes/" + i0 + "/accepts_secret_argument", schemaPath: "#/properties/modes/items/properties/accepts_secret_argument/const", keyword: "const", params: { allowedValue: false } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/modes/" + i0, schemaPath: "#/properties/modes/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
validate205.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/secret_source_contract_receipt.v1.ts
var SecretSourceContractReceiptV1 = /* @__PURE__ */ documentSchema("secret_source_contract_receipt.v1", secret_source_contract_receipt_v1_validate_default);

// evidence-schemas/src/generated/security_secret_injection_checks.v1.validate.js
var import_ucs2length6 = __toESM(require_ucs2length(), 1);
var security_secret_injection_checks_v1_validate_default = validate206;
var schema314 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "security_secret_injection_checks.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "scanner_version", "patterns", "overall_pass"], "properties": { "schema": { "const": "fp.security_secret_injection_checks.v1" }, "platform_run_id": { "const": "N/A" }, "phase_id": { "const": "P(-1)" }, "substrate": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "execution_id": { "$ref": "common.v1.schema.json#/$defs/execution_id" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "scanner_version": { "type": "string", "minLength": 1, "maxLength": 64 }, "patterns": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "scanned_count", "hits"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 128 }, "scanned_count": { "type": "integer", "minimum": 0 }, "hits": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "path"], "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 128 }, "path": { "type": "string", "minLength": 1, "maxLength": 1024 }, "line": { "type": "integer", "minimum": 1 } } } } } }, "minItems": 1 }, "overall_pass": { "type": "boolean" } } };
var schema335 = { "enum": ["embedded", "emulated", "dev_min"] };
var func16 = Object.prototype.hasOwnProperty;
var func23 = import_ucs2length6.default.default ?? import_ucs2length6.default;
var pattern46 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern55 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
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
    if (data.scanner_version === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scanner_version" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.patterns === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "patterns" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.overall_pass === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func16.call(schema314.properties, key0)) {
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
      if ("fp.security_secret_injection_checks.v1" !== data.schema) {
        const err10 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.security_secret_injection_checks.v1" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      if ("N/A" !== data.platform_run_id) {
        const err11 = { instancePath: instancePath + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      if ("P(-1)" !== data.phase_id) {
        const err12 = { instancePath: instancePath + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data3 = data.substrate;
      if (!(data3 === "embedded" || data3 === "emulated" || data3 === "dev_min")) {
        const err13 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema335.enum } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data4 = data.execution_id;
      if (typeof data4 === "string") {
        if (!pattern46.test(data4)) {
          const err14 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data5 = data.written_at_utc;
      if (typeof data5 === "string") {
        if (!pattern55.test(data5)) {
          const err16 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.scanner_version !== void 0) {
      let data6 = data.scanner_version;
      if (typeof data6 === "string") {
        if (func23(data6) > 64) {
          const err18 = { instancePath: instancePath + "/scanner_version", schemaPath: "#/properties/scanner_version/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func23(data6) < 1) {
          const err19 = { instancePath: instancePath + "/scanner_version", schemaPath: "#/properties/scanner_version/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/scanner_version", schemaPath: "#/properties/scanner_version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.patterns !== void 0) {
      let data7 = data.patterns;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err21 = { instancePath: instancePath + "/patterns", schemaPath: "#/properties/patterns/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.id === void 0) {
              const err22 = { instancePath: instancePath + "/patterns/" + i0, schemaPath: "#/properties/patterns/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data8.scanned_count === void 0) {
              const err23 = { instancePath: instancePath + "/patterns/" + i0, schemaPath: "#/properties/patterns/items/required", keyword: "required", params: { missingProperty: "scanned_count" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data8.hits === void 0) {
              const err24 = { instancePath: instancePath + "/patterns/" + i0, schemaPath: "#/properties/patterns/items/required", keyword: "required", params: { missingProperty: "hits" } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "id" || key1 === "scanned_count" || key1 === "hits")) {
                const err25 = { instancePath: instancePath + "/patterns/" + i0, schemaPath: "#/properties/patterns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data8.id !== void 0) {
              let data9 = data8.id;
              if (typeof data9 === "string") {
                if (func23(data9) > 128) {
                  const err26 = { instancePath: instancePath + "/patterns/" + i0 + "/id", schemaPath: "#/properties/patterns/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (func23(data9) < 1) {
                  const err27 = { instancePath: instancePath + "/patterns/" + i0 + "/id", schemaPath: "#/properties/patterns/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/patterns/" + i0 + "/id", schemaPath: "#/properties/patterns/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.scanned_count !== void 0) {
              let data10 = data8.scanned_count;
              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                const err29 = { instancePath: instancePath + "/patterns/" + i0 + "/scanned_count", schemaPath: "#/properties/patterns/items/properties/scanned_count/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 < 0 || isNaN(data10)) {
                  const err30 = { instancePath: instancePath + "/patterns/" + i0 + "/scanned_count", schemaPath: "#/properties/patterns/items/properties/scanned_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
            }
            if (data8.hits !== void 0) {
              let data11 = data8.hits;
              if (Array.isArray(data11)) {
                const len1 = data11.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data12 = data11[i1];
                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                    if (data12.rule === void 0) {
                      const err31 = { instancePath: instancePath + "/patterns/" + i0 + "/hits/" + i1, schemaPath: "#/properties/patterns/items/properties/hits/items/required", keyword: "required", params: { missingProperty: "rule" } };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                    if (data12.path === void 0) {
                      const err32 = { instancePath: instancePath + "/patterns/" + i0 + "/hits/" + i1, schemaPath: "#/properties/patterns/items/properties/hits/items/required", keyword: "required", params: { missingProperty: "path" } };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    for (const key2 in data12) {
                      if (!(key2 === "rule" || key2 === "path" || key2 === "line")) {
                        const err33 = { instancePath: instancePath + "/patterns/" + i0 + "/hits/" + i1, schemaPath: "#/properties/patterns/items/properties/hits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                          vErrors = [err33];
                        } else {
                          vErrors.push(err33);
                        }
                        errors++;
                      }
                    }
                    if (data12.rule !== void 0) {
                      let data13 = data12.rule;
                      if (typeof data13 === "string") {
                        if (func23(data13) > 128) {
                          const err34 = { instancePath: instancePath + "/patterns/" + i0 + "/hits/" + i1 + "/rule", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 128 } };
                          if (vErrors === null) {
                            vErrors = [err34];
                          } else {
                            vErrors.push(err34);
                          }
                          errors++;
                        }
                        if (func23(data13) < 1) {
                          const err35 = { instancePath: instancePath + "/patterns/" + i0 + "/hits/" + i1 + "/rule", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err35];
                          } else {
                            vErrors.push(err35);
                          }
                          errors++;
                        }
                      } else {
                        const err36 = { instancePath: instancePath + "/patterns/" + i0 + "/hits/" + i1 + "/rule", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err36];
                        } else {
                          vErrors.push(err36);
                        }
                        errors++;
                      }
                    }
                    if (data12.path !== void 0) {
                      let data14 = data12.path;
                      if (typeof data14 === "string") {
                        if (func23(data14) > 1024) {
                          const err37 = { instancePath: instancePath + "/patterns/" + i0 + "/hits/" + i1 + "/path", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          if (vErrors === null) {
                            vErrors = [err37];
                          } else {
                            vErrors.push(err37);
                          }
                          errors++;
                        }
                        if (func23(data14) < 1) {
                          const err38 = { instancePath: instancePath + "/patterns/" + i0 + "/hits/" + i1 + "/path", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err38];
                          } else {
                            vErrors.push(err38);
                          }
                          errors++;
                        }
                      } else {
                        const err39 = { instancePath: instancePath + "/patterns/" + i0 + "/hits/" + i1 + "/path", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/path/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err39];
                        } else {
                          vErrors.push(err39);
                        }
                        errors++;
                      }
                    }
                    if (data12.line !== void 0) {
                      let data15 = data12.line;
                      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                        const err40 = { instancePath: instancePath + "/patterns/" + i0 + "/hits/" + i1 + "/line", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/line/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err40];
                        } else {
                          vErrors.push(err40);
                        }
                        errors++;
                      }
                      if (typeof data15 == "number" && isFinite(data15)) {
                        if (data15 < 1 || isNaN(data15)) {
                          const err41 = { instancePath: instancePath + "/patterns/" + i0 + "/hits/" + i1 + "/line", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err41];
                          } else {
                            vErrors.push(err41);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err42 = { instancePath: instancePath + "/patterns/" + i0 + "/hits/" + i1, schemaPath: "#/properties/patterns/items/properties/hits/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
              } else {
                const err43 = { instancePath: instancePath + "/patterns/" + i0 + "/hits", schemaPath: "#/properties/patterns/items/properties/hits/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/patterns/" + i0, schemaPath: "#/properties/patterns/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/patterns", schemaPath: "#/properties/patterns/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.overall_pass !== void 0) {
      if (typeof data.overall_pass !== "boolean") {
        const err46 = { instancePath: instancePath + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate206.errors = vErrors;
  return errors === 0;
}
validate206.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/security_secret_injection_checks.v1.ts
var SecuritySecretInjectionChecksV1 = /* @__PURE__ */ documentSchema("security_secret_injection_checks.v1", security_secret_injection_checks_v1_validate_default);

export {
  BuildCommandSurfaceReceiptV1,
  BuildContextSecretScanV1,
  EntrypointMatrixReceiptV1,
  ImageIncludeV1,
  SecretSourceContractReceiptV1,
  SecuritySecretInjectionChecksV1
};
