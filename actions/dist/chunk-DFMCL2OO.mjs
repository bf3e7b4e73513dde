import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/ledger_commands.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var ledger_commands_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "ledger_commands.v1.schema.json", "type": "array", "minItems": 1, "maxItems": 100, "items": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["command"], "properties": { "command": { "const": "init" } } }, { "type": "object", "additionalProperties": false, "required": ["command", "phase", "approval"], "properties": { "command": { "const": "activate" }, "phase": { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, "approval": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 1024 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } } } }, { "type": "object", "additionalProperties": false, "required": ["command", "phase"], "properties": { "command": { "const": "expand" }, "phase": { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] } } }, { "type": "object", "additionalProperties": false, "required": ["command", "phase", "decisions"], "properties": { "command": { "const": "pin" }, "phase": { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, "decisions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "value", "locator", "source"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 1024 }, "value": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 4096 }, { "type": "null" }] }, "locator": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 1024 }, { "type": "null" }] }, "source": { "type": "string", "minLength": 1, "maxLength": 1024 } } } } } }, { "type": "object", "additionalProperties": false, "required": ["command", "phase", "approval", "expires_at_utc"], "properties": { "command": { "const": "grant-go" }, "phase": { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, "approval": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 1024 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "expires_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" } } }, { "type": "object", "additionalProperties": false, "required": ["command", "phase", "reason"], "properties": { "command": { "const": "revoke-go" }, "phase": { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 1024 } } }, { "type": "object", "additionalProperties": false, "required": ["command", "phase", "lane", "execution_id", "attempt"], "properties": { "command": { "const": "start-lane" }, "phase": { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, "lane": { "type": "string", "minLength": 1, "maxLength": 1024 }, "execution_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "attempt": { "type": "integer", "minimum": 1, "maximum": 999 } } }, { "type": "object", "additionalProperties": false, "required": ["command", "phase", "lane", "execution_id", "attempt", "snapshot"], "properties": { "command": { "const": "record-lane" }, "phase": { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, "lane": { "type": "string", "minLength": 1, "maxLength": 1024 }, "execution_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "attempt": { "type": "integer", "minimum": 1, "maximum": 999 }, "snapshot": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 1024 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } } } }, { "type": "object", "additionalProperties": false, "required": ["command", "phase", "class", "impact", "evidence"], "properties": { "command": { "const": "raise-drift" }, "phase": { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, "class": { "type": "string", "minLength": 1, "maxLength": 1024 }, "impact": { "type": "string", "minLength": 1, "maxLength": 1024 }, "evidence": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } } } }, { "type": "object", "additionalProperties": false, "required": ["command", "phase", "execution_id"], "properties": { "command": { "const": "check-transition" }, "phase": { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, "execution_id": { "type": "string", "minLength": 1, "maxLength": 1024 } } }, { "type": "object", "additionalProperties": false, "required": ["command", "phase", "execution_id", "envelope", "bundle_root_sha256"], "properties": { "command": { "const": "complete" }, "phase": { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, "execution_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "envelope": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 1024 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "bundle_root_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, { "type": "object", "additionalProperties": false, "required": ["command", "phase", "hold_reason"], "properties": { "command": { "const": "hold" }, "phase": { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, "hold_reason": { "type": "string", "minLength": 1, "maxLength": 1024 } } }] } };
var func1 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
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
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      const _errs2 = errors;
      let valid2 = false;
      let passing0 = null;
      const _errs3 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.command === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/0/required", keyword: "required", params: { missingProperty: "command" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "command")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.command !== void 0) {
          if ("init" !== data0.command) {
            const err4 = { instancePath: instancePath + "/" + i0 + "/command", schemaPath: "#/items/oneOf/0/properties/command/const", keyword: "const", params: { allowedValue: "init" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs3 === errors;
      if (_valid0) {
        valid2 = true;
        passing0 = 0;
        var props0 = true;
      }
      const _errs7 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.command === void 0) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "command" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.phase === void 0) {
          const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "phase" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.approval === void 0) {
          const err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "approval" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "command" || key1 === "phase" || key1 === "approval")) {
            const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.command !== void 0) {
          if ("activate" !== data0.command) {
            const err10 = { instancePath: instancePath + "/" + i0 + "/command", schemaPath: "#/items/oneOf/1/properties/command/const", keyword: "const", params: { allowedValue: "activate" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.phase !== void 0) {
          let data3 = data0.phase;
          if (!(data3 === "M0" || data3 === "M1" || data3 === "M2" || data3 === "M3" || data3 === "M4" || data3 === "M5" || data3 === "M6" || data3 === "M7" || data3 === "M8" || data3 === "M9" || data3 === "M10")) {
            const err11 = { instancePath: instancePath + "/" + i0 + "/phase", schemaPath: "#/items/oneOf/1/properties/phase/enum", keyword: "enum", params: { allowedValues: schema31.items.oneOf[1].properties.phase.enum } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.approval !== void 0) {
          let data4 = data0.approval;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.key === void 0) {
              const err12 = { instancePath: instancePath + "/" + i0 + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data4.version_id === void 0) {
              const err13 = { instancePath: instancePath + "/" + i0 + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data4.sha256 === void 0) {
              const err14 = { instancePath: instancePath + "/" + i0 + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key2 in data4) {
              if (!(key2 === "key" || key2 === "version_id" || key2 === "sha256")) {
                const err15 = { instancePath: instancePath + "/" + i0 + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data4.key !== void 0) {
              let data5 = data4.key;
              if (typeof data5 === "string") {
                if (func1(data5) > 1024) {
                  const err16 = { instancePath: instancePath + "/" + i0 + "/approval/key", schemaPath: "#/items/oneOf/1/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (func1(data5) < 1) {
                  const err17 = { instancePath: instancePath + "/" + i0 + "/approval/key", schemaPath: "#/items/oneOf/1/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/" + i0 + "/approval/key", schemaPath: "#/items/oneOf/1/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data4.version_id !== void 0) {
              let data6 = data4.version_id;
              if (typeof data6 === "string") {
                if (func1(data6) > 1024) {
                  const err19 = { instancePath: instancePath + "/" + i0 + "/approval/version_id", schemaPath: "#/items/oneOf/1/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (func1(data6) < 1) {
                  const err20 = { instancePath: instancePath + "/" + i0 + "/approval/version_id", schemaPath: "#/items/oneOf/1/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/" + i0 + "/approval/version_id", schemaPath: "#/items/oneOf/1/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data4.sha256 !== void 0) {
              let data7 = data4.sha256;
              if (typeof data7 === "string") {
                if (!pattern4.test(data7)) {
                  const err22 = { instancePath: instancePath + "/" + i0 + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/" + i0 + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/" + i0 + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      if (_valid0 && valid2) {
        valid2 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid2 = true;
          passing0 = 1;
          if (props0 !== true) {
            props0 = true;
          }
        }
        const _errs22 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.command === void 0) {
            const err26 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: "command" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (data0.phase === void 0) {
            const err27 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: "phase" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          for (const key3 in data0) {
            if (!(key3 === "command" || key3 === "phase")) {
              const err28 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
          if (data0.command !== void 0) {
            if ("expand" !== data0.command) {
              const err29 = { instancePath: instancePath + "/" + i0 + "/command", schemaPath: "#/items/oneOf/2/properties/command/const", keyword: "const", params: { allowedValue: "expand" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
          if (data0.phase !== void 0) {
            let data9 = data0.phase;
            if (!(data9 === "M0" || data9 === "M1" || data9 === "M2" || data9 === "M3" || data9 === "M4" || data9 === "M5" || data9 === "M6" || data9 === "M7" || data9 === "M8" || data9 === "M9" || data9 === "M10")) {
              const err30 = { instancePath: instancePath + "/" + i0 + "/phase", schemaPath: "#/items/oneOf/2/properties/phase/enum", keyword: "enum", params: { allowedValues: schema31.items.oneOf[2].properties.phase.enum } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        } else {
          const err31 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        var _valid0 = _errs22 === errors;
        if (_valid0 && valid2) {
          valid2 = false;
          passing0 = [passing0, 2];
        } else {
          if (_valid0) {
            valid2 = true;
            passing0 = 2;
            if (props0 !== true) {
              props0 = true;
            }
          }
          const _errs27 = errors;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.command === void 0) {
              const err32 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/3/required", keyword: "required", params: { missingProperty: "command" } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data0.phase === void 0) {
              const err33 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/3/required", keyword: "required", params: { missingProperty: "phase" } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data0.decisions === void 0) {
              const err34 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/3/required", keyword: "required", params: { missingProperty: "decisions" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            for (const key4 in data0) {
              if (!(key4 === "command" || key4 === "phase" || key4 === "decisions")) {
                const err35 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data0.command !== void 0) {
              if ("pin" !== data0.command) {
                const err36 = { instancePath: instancePath + "/" + i0 + "/command", schemaPath: "#/items/oneOf/3/properties/command/const", keyword: "const", params: { allowedValue: "pin" } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data0.phase !== void 0) {
              let data11 = data0.phase;
              if (!(data11 === "M0" || data11 === "M1" || data11 === "M2" || data11 === "M3" || data11 === "M4" || data11 === "M5" || data11 === "M6" || data11 === "M7" || data11 === "M8" || data11 === "M9" || data11 === "M10")) {
                const err37 = { instancePath: instancePath + "/" + i0 + "/phase", schemaPath: "#/items/oneOf/3/properties/phase/enum", keyword: "enum", params: { allowedValues: schema31.items.oneOf[3].properties.phase.enum } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data0.decisions !== void 0) {
              let data12 = data0.decisions;
              if (Array.isArray(data12)) {
                const len1 = data12.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data13 = data12[i1];
                  if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    if (data13.key === void 0) {
                      const err38 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "key" } };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                    if (data13.value === void 0) {
                      const err39 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "value" } };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                    if (data13.locator === void 0) {
                      const err40 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "locator" } };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                    if (data13.source === void 0) {
                      const err41 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "source" } };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                    for (const key5 in data13) {
                      if (!(key5 === "key" || key5 === "value" || key5 === "locator" || key5 === "source")) {
                        const err42 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1, schemaPath: "#/items/oneOf/3/properties/decisions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        if (vErrors === null) {
                          vErrors = [err42];
                        } else {
                          vErrors.push(err42);
                        }
                        errors++;
                      }
                    }
                    if (data13.key !== void 0) {
                      let data14 = data13.key;
                      if (typeof data14 === "string") {
                        if (func1(data14) > 1024) {
                          const err43 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/key", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          if (vErrors === null) {
                            vErrors = [err43];
                          } else {
                            vErrors.push(err43);
                          }
                          errors++;
                        }
                        if (func1(data14) < 1) {
                          const err44 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/key", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err44];
                          } else {
                            vErrors.push(err44);
                          }
                          errors++;
                        }
                      } else {
                        const err45 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/key", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/key/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                    }
                    if (data13.value !== void 0) {
                      let data15 = data13.value;
                      const _errs40 = errors;
                      let valid12 = false;
                      let passing1 = null;
                      const _errs41 = errors;
                      if (typeof data15 === "string") {
                        if (func1(data15) > 4096) {
                          const err46 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                          if (vErrors === null) {
                            vErrors = [err46];
                          } else {
                            vErrors.push(err46);
                          }
                          errors++;
                        }
                        if (func1(data15) < 1) {
                          const err47 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err47];
                          } else {
                            vErrors.push(err47);
                          }
                          errors++;
                        }
                      } else {
                        const err48 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/0/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err48];
                        } else {
                          vErrors.push(err48);
                        }
                        errors++;
                      }
                      var _valid1 = _errs41 === errors;
                      if (_valid1) {
                        valid12 = true;
                        passing1 = 0;
                      }
                      const _errs43 = errors;
                      if (data15 !== null) {
                        const err49 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/1/type", keyword: "type", params: { type: "null" } };
                        if (vErrors === null) {
                          vErrors = [err49];
                        } else {
                          vErrors.push(err49);
                        }
                        errors++;
                      }
                      var _valid1 = _errs43 === errors;
                      if (_valid1 && valid12) {
                        valid12 = false;
                        passing1 = [passing1, 1];
                      } else {
                        if (_valid1) {
                          valid12 = true;
                          passing1 = 1;
                        }
                      }
                      if (!valid12) {
                        const err50 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
                        if (vErrors === null) {
                          vErrors = [err50];
                        } else {
                          vErrors.push(err50);
                        }
                        errors++;
                      } else {
                        errors = _errs40;
                        if (vErrors !== null) {
                          if (_errs40) {
                            vErrors.length = _errs40;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data13.locator !== void 0) {
                      let data16 = data13.locator;
                      const _errs46 = errors;
                      let valid13 = false;
                      let passing2 = null;
                      const _errs47 = errors;
                      if (typeof data16 === "string") {
                        if (func1(data16) > 1024) {
                          const err51 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          if (vErrors === null) {
                            vErrors = [err51];
                          } else {
                            vErrors.push(err51);
                          }
                          errors++;
                        }
                        if (func1(data16) < 1) {
                          const err52 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err52];
                          } else {
                            vErrors.push(err52);
                          }
                          errors++;
                        }
                      } else {
                        const err53 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/0/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err53];
                        } else {
                          vErrors.push(err53);
                        }
                        errors++;
                      }
                      var _valid2 = _errs47 === errors;
                      if (_valid2) {
                        valid13 = true;
                        passing2 = 0;
                      }
                      const _errs49 = errors;
                      if (data16 !== null) {
                        const err54 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/1/type", keyword: "type", params: { type: "null" } };
                        if (vErrors === null) {
                          vErrors = [err54];
                        } else {
                          vErrors.push(err54);
                        }
                        errors++;
                      }
                      var _valid2 = _errs49 === errors;
                      if (_valid2 && valid13) {
                        valid13 = false;
                        passing2 = [passing2, 1];
                      } else {
                        if (_valid2) {
                          valid13 = true;
                          passing2 = 1;
                        }
                      }
                      if (!valid13) {
                        const err55 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
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
                    if (data13.source !== void 0) {
                      let data17 = data13.source;
                      if (typeof data17 === "string") {
                        if (func1(data17) > 1024) {
                          const err56 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/source", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/source/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          if (vErrors === null) {
                            vErrors = [err56];
                          } else {
                            vErrors.push(err56);
                          }
                          errors++;
                        }
                        if (func1(data17) < 1) {
                          const err57 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/source", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err57];
                          } else {
                            vErrors.push(err57);
                          }
                          errors++;
                        }
                      } else {
                        const err58 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1 + "/source", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/source/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err58];
                        } else {
                          vErrors.push(err58);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err59 = { instancePath: instancePath + "/" + i0 + "/decisions/" + i1, schemaPath: "#/items/oneOf/3/properties/decisions/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
              } else {
                const err60 = { instancePath: instancePath + "/" + i0 + "/decisions", schemaPath: "#/items/oneOf/3/properties/decisions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
          } else {
            const err61 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/3/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          var _valid0 = _errs27 === errors;
          if (_valid0 && valid2) {
            valid2 = false;
            passing0 = [passing0, 3];
          } else {
            if (_valid0) {
              valid2 = true;
              passing0 = 3;
              if (props0 !== true) {
                props0 = true;
              }
            }
            const _errs53 = errors;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              if (data0.command === void 0) {
                const err62 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/4/required", keyword: "required", params: { missingProperty: "command" } };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
              if (data0.phase === void 0) {
                const err63 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/4/required", keyword: "required", params: { missingProperty: "phase" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              if (data0.approval === void 0) {
                const err64 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/4/required", keyword: "required", params: { missingProperty: "approval" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
              if (data0.expires_at_utc === void 0) {
                const err65 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/4/required", keyword: "required", params: { missingProperty: "expires_at_utc" } };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              for (const key6 in data0) {
                if (!(key6 === "command" || key6 === "phase" || key6 === "approval" || key6 === "expires_at_utc")) {
                  const err66 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              }
              if (data0.command !== void 0) {
                if ("grant-go" !== data0.command) {
                  const err67 = { instancePath: instancePath + "/" + i0 + "/command", schemaPath: "#/items/oneOf/4/properties/command/const", keyword: "const", params: { allowedValue: "grant-go" } };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              }
              if (data0.phase !== void 0) {
                let data19 = data0.phase;
                if (!(data19 === "M0" || data19 === "M1" || data19 === "M2" || data19 === "M3" || data19 === "M4" || data19 === "M5" || data19 === "M6" || data19 === "M7" || data19 === "M8" || data19 === "M9" || data19 === "M10")) {
                  const err68 = { instancePath: instancePath + "/" + i0 + "/phase", schemaPath: "#/items/oneOf/4/properties/phase/enum", keyword: "enum", params: { allowedValues: schema31.items.oneOf[4].properties.phase.enum } };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              }
              if (data0.approval !== void 0) {
                let data20 = data0.approval;
                if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                  if (data20.key === void 0) {
                    const err69 = { instancePath: instancePath + "/" + i0 + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                  if (data20.version_id === void 0) {
                    const err70 = { instancePath: instancePath + "/" + i0 + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                  if (data20.sha256 === void 0) {
                    const err71 = { instancePath: instancePath + "/" + i0 + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                  for (const key7 in data20) {
                    if (!(key7 === "key" || key7 === "version_id" || key7 === "sha256")) {
                      const err72 = { instancePath: instancePath + "/" + i0 + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  }
                  if (data20.key !== void 0) {
                    let data21 = data20.key;
                    if (typeof data21 === "string") {
                      if (func1(data21) > 1024) {
                        const err73 = { instancePath: instancePath + "/" + i0 + "/approval/key", schemaPath: "#/items/oneOf/4/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        if (vErrors === null) {
                          vErrors = [err73];
                        } else {
                          vErrors.push(err73);
                        }
                        errors++;
                      }
                      if (func1(data21) < 1) {
                        const err74 = { instancePath: instancePath + "/" + i0 + "/approval/key", schemaPath: "#/items/oneOf/4/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors++;
                      }
                    } else {
                      const err75 = { instancePath: instancePath + "/" + i0 + "/approval/key", schemaPath: "#/items/oneOf/4/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  }
                  if (data20.version_id !== void 0) {
                    let data22 = data20.version_id;
                    if (typeof data22 === "string") {
                      if (func1(data22) > 1024) {
                        const err76 = { instancePath: instancePath + "/" + i0 + "/approval/version_id", schemaPath: "#/items/oneOf/4/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        if (vErrors === null) {
                          vErrors = [err76];
                        } else {
                          vErrors.push(err76);
                        }
                        errors++;
                      }
                      if (func1(data22) < 1) {
                        const err77 = { instancePath: instancePath + "/" + i0 + "/approval/version_id", schemaPath: "#/items/oneOf/4/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err77];
                        } else {
                          vErrors.push(err77);
                        }
                        errors++;
                      }
                    } else {
                      const err78 = { instancePath: instancePath + "/" + i0 + "/approval/version_id", schemaPath: "#/items/oneOf/4/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                  }
                  if (data20.sha256 !== void 0) {
                    let data23 = data20.sha256;
                    if (typeof data23 === "string") {
                      if (!pattern4.test(data23)) {
                        const err79 = { instancePath: instancePath + "/" + i0 + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        if (vErrors === null) {
                          vErrors = [err79];
                        } else {
                          vErrors.push(err79);
                        }
                        errors++;
                      }
                    } else {
                      const err80 = { instancePath: instancePath + "/" + i0 + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err80];
                      } else {
                        vErrors.push(err80);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err81 = { instancePath: instancePath + "/" + i0 + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              }
              if (data0.expires_at_utc !== void 0) {
                let data24 = data0.expires_at_utc;
                if (typeof data24 === "string") {
                  if (!pattern6.test(data24)) {
                    const err82 = { instancePath: instancePath + "/" + i0 + "/expires_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                } else {
                  const err83 = { instancePath: instancePath + "/" + i0 + "/expires_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              }
            } else {
              const err84 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/4/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            var _valid0 = _errs53 === errors;
            if (_valid0 && valid2) {
              valid2 = false;
              passing0 = [passing0, 4];
            } else {
              if (_valid0) {
                valid2 = true;
                passing0 = 4;
                if (props0 !== true) {
                  props0 = true;
                }
              }
              const _errs71 = errors;
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.command === void 0) {
                  const err85 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/5/required", keyword: "required", params: { missingProperty: "command" } };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
                if (data0.phase === void 0) {
                  const err86 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/5/required", keyword: "required", params: { missingProperty: "phase" } };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
                if (data0.reason === void 0) {
                  const err87 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/5/required", keyword: "required", params: { missingProperty: "reason" } };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
                for (const key8 in data0) {
                  if (!(key8 === "command" || key8 === "phase" || key8 === "reason")) {
                    const err88 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
                if (data0.command !== void 0) {
                  if ("revoke-go" !== data0.command) {
                    const err89 = { instancePath: instancePath + "/" + i0 + "/command", schemaPath: "#/items/oneOf/5/properties/command/const", keyword: "const", params: { allowedValue: "revoke-go" } };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                }
                if (data0.phase !== void 0) {
                  let data26 = data0.phase;
                  if (!(data26 === "M0" || data26 === "M1" || data26 === "M2" || data26 === "M3" || data26 === "M4" || data26 === "M5" || data26 === "M6" || data26 === "M7" || data26 === "M8" || data26 === "M9" || data26 === "M10")) {
                    const err90 = { instancePath: instancePath + "/" + i0 + "/phase", schemaPath: "#/items/oneOf/5/properties/phase/enum", keyword: "enum", params: { allowedValues: schema31.items.oneOf[5].properties.phase.enum } };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
                if (data0.reason !== void 0) {
                  let data27 = data0.reason;
                  if (typeof data27 === "string") {
                    if (func1(data27) > 1024) {
                      const err91 = { instancePath: instancePath + "/" + i0 + "/reason", schemaPath: "#/items/oneOf/5/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                    }
                    if (func1(data27) < 1) {
                      const err92 = { instancePath: instancePath + "/" + i0 + "/reason", schemaPath: "#/items/oneOf/5/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err92];
                      } else {
                        vErrors.push(err92);
                      }
                      errors++;
                    }
                  } else {
                    const err93 = { instancePath: instancePath + "/" + i0 + "/reason", schemaPath: "#/items/oneOf/5/properties/reason/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
              } else {
                const err94 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/5/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
              var _valid0 = _errs71 === errors;
              if (_valid0 && valid2) {
                valid2 = false;
                passing0 = [passing0, 5];
              } else {
                if (_valid0) {
                  valid2 = true;
                  passing0 = 5;
                  if (props0 !== true) {
                    props0 = true;
                  }
                }
                const _errs78 = errors;
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (data0.command === void 0) {
                    const err95 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "command" } };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                  if (data0.phase === void 0) {
                    const err96 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "phase" } };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                  if (data0.lane === void 0) {
                    const err97 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "lane" } };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                  if (data0.execution_id === void 0) {
                    const err98 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "execution_id" } };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                  if (data0.attempt === void 0) {
                    const err99 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "attempt" } };
                    if (vErrors === null) {
                      vErrors = [err99];
                    } else {
                      vErrors.push(err99);
                    }
                    errors++;
                  }
                  for (const key9 in data0) {
                    if (!(key9 === "command" || key9 === "phase" || key9 === "lane" || key9 === "execution_id" || key9 === "attempt")) {
                      const err100 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                  }
                  if (data0.command !== void 0) {
                    if ("start-lane" !== data0.command) {
                      const err101 = { instancePath: instancePath + "/" + i0 + "/command", schemaPath: "#/items/oneOf/6/properties/command/const", keyword: "const", params: { allowedValue: "start-lane" } };
                      if (vErrors === null) {
                        vErrors = [err101];
                      } else {
                        vErrors.push(err101);
                      }
                      errors++;
                    }
                  }
                  if (data0.phase !== void 0) {
                    let data29 = data0.phase;
                    if (!(data29 === "M0" || data29 === "M1" || data29 === "M2" || data29 === "M3" || data29 === "M4" || data29 === "M5" || data29 === "M6" || data29 === "M7" || data29 === "M8" || data29 === "M9" || data29 === "M10")) {
                      const err102 = { instancePath: instancePath + "/" + i0 + "/phase", schemaPath: "#/items/oneOf/6/properties/phase/enum", keyword: "enum", params: { allowedValues: schema31.items.oneOf[6].properties.phase.enum } };
                      if (vErrors === null) {
                        vErrors = [err102];
                      } else {
                        vErrors.push(err102);
                      }
                      errors++;
                    }
                  }
                  if (data0.lane !== void 0) {
                    let data30 = data0.lane;
                    if (typeof data30 === "string") {
                      if (func1(data30) > 1024) {
                        const err103 = { instancePath: instancePath + "/" + i0 + "/lane", schemaPath: "#/items/oneOf/6/properties/lane/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        if (vErrors === null) {
                          vErrors = [err103];
                        } else {
                          vErrors.push(err103);
                        }
                        errors++;
                      }
                      if (func1(data30) < 1) {
                        const err104 = { instancePath: instancePath + "/" + i0 + "/lane", schemaPath: "#/items/oneOf/6/properties/lane/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err104];
                        } else {
                          vErrors.push(err104);
                        }
                        errors++;
                      }
                    } else {
                      const err105 = { instancePath: instancePath + "/" + i0 + "/lane", schemaPath: "#/items/oneOf/6/properties/lane/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                  }
                  if (data0.execution_id !== void 0) {
                    let data31 = data0.execution_id;
                    if (typeof data31 === "string") {
                      if (func1(data31) > 1024) {
                        const err106 = { instancePath: instancePath + "/" + i0 + "/execution_id", schemaPath: "#/items/oneOf/6/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        if (vErrors === null) {
                          vErrors = [err106];
                        } else {
                          vErrors.push(err106);
                        }
                        errors++;
                      }
                      if (func1(data31) < 1) {
                        const err107 = { instancePath: instancePath + "/" + i0 + "/execution_id", schemaPath: "#/items/oneOf/6/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err107];
                        } else {
                          vErrors.push(err107);
                        }
                        errors++;
                      }
                    } else {
                      const err108 = { instancePath: instancePath + "/" + i0 + "/execution_id", schemaPath: "#/items/oneOf/6/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
                      }
                      errors++;
                    }
                  }
                  if (data0.attempt !== void 0) {
                    let data32 = data0.attempt;
                    if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                      const err109 = { instancePath: instancePath + "/" + i0 + "/attempt", schemaPath: "#/items/oneOf/6/properties/attempt/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err109];
                      } else {
                        vErrors.push(err109);
                      }
                      errors++;
                    }
                    if (typeof data32 == "number" && isFinite(data32)) {
                      if (data32 > 999 || isNaN(data32)) {
                        const err110 = { instancePath: instancePath + "/" + i0 + "/attempt", schemaPath: "#/items/oneOf/6/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 } };
                        if (vErrors === null) {
                          vErrors = [err110];
                        } else {
                          vErrors.push(err110);
                        }
                        errors++;
                      }
                      if (data32 < 1 || isNaN(data32)) {
                        const err111 = { instancePath: instancePath + "/" + i0 + "/attempt", schemaPath: "#/items/oneOf/6/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err111];
                        } else {
                          vErrors.push(err111);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err112 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/6/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
                var _valid0 = _errs78 === errors;
                if (_valid0 && valid2) {
                  valid2 = false;
                  passing0 = [passing0, 6];
                } else {
                  if (_valid0) {
                    valid2 = true;
                    passing0 = 6;
                    if (props0 !== true) {
                      props0 = true;
                    }
                  }
                  const _errs89 = errors;
                  if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                    if (data0.command === void 0) {
                      const err113 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "command" } };
                      if (vErrors === null) {
                        vErrors = [err113];
                      } else {
                        vErrors.push(err113);
                      }
                      errors++;
                    }
                    if (data0.phase === void 0) {
                      const err114 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "phase" } };
                      if (vErrors === null) {
                        vErrors = [err114];
                      } else {
                        vErrors.push(err114);
                      }
                      errors++;
                    }
                    if (data0.lane === void 0) {
                      const err115 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "lane" } };
                      if (vErrors === null) {
                        vErrors = [err115];
                      } else {
                        vErrors.push(err115);
                      }
                      errors++;
                    }
                    if (data0.execution_id === void 0) {
                      const err116 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "execution_id" } };
                      if (vErrors === null) {
                        vErrors = [err116];
                      } else {
                        vErrors.push(err116);
                      }
                      errors++;
                    }
                    if (data0.attempt === void 0) {
                      const err117 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "attempt" } };
                      if (vErrors === null) {
                        vErrors = [err117];
                      } else {
                        vErrors.push(err117);
                      }
                      errors++;
                    }
                    if (data0.snapshot === void 0) {
                      const err118 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "snapshot" } };
                      if (vErrors === null) {
                        vErrors = [err118];
                      } else {
                        vErrors.push(err118);
                      }
                      errors++;
                    }
                    for (const key10 in data0) {
                      if (!(key10 === "command" || key10 === "phase" || key10 === "lane" || key10 === "execution_id" || key10 === "attempt" || key10 === "snapshot")) {
                        const err119 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                        if (vErrors === null) {
                          vErrors = [err119];
                        } else {
                          vErrors.push(err119);
                        }
                        errors++;
                      }
                    }
                    if (data0.command !== void 0) {
                      if ("record-lane" !== data0.command) {
                        const err120 = { instancePath: instancePath + "/" + i0 + "/command", schemaPath: "#/items/oneOf/7/properties/command/const", keyword: "const", params: { allowedValue: "record-lane" } };
                        if (vErrors === null) {
                          vErrors = [err120];
                        } else {
                          vErrors.push(err120);
                        }
                        errors++;
                      }
                    }
                    if (data0.phase !== void 0) {
                      let data34 = data0.phase;
                      if (!(data34 === "M0" || data34 === "M1" || data34 === "M2" || data34 === "M3" || data34 === "M4" || data34 === "M5" || data34 === "M6" || data34 === "M7" || data34 === "M8" || data34 === "M9" || data34 === "M10")) {
                        const err121 = { instancePath: instancePath + "/" + i0 + "/phase", schemaPath: "#/items/oneOf/7/properties/phase/enum", keyword: "enum", params: { allowedValues: schema31.items.oneOf[7].properties.phase.enum } };
                        if (vErrors === null) {
                          vErrors = [err121];
                        } else {
                          vErrors.push(err121);
                        }
                        errors++;
                      }
                    }
                    if (data0.lane !== void 0) {
                      let data35 = data0.lane;
                      if (typeof data35 === "string") {
                        if (func1(data35) > 1024) {
                          const err122 = { instancePath: instancePath + "/" + i0 + "/lane", schemaPath: "#/items/oneOf/7/properties/lane/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          if (vErrors === null) {
                            vErrors = [err122];
                          } else {
                            vErrors.push(err122);
                          }
                          errors++;
                        }
                        if (func1(data35) < 1) {
                          const err123 = { instancePath: instancePath + "/" + i0 + "/lane", schemaPath: "#/items/oneOf/7/properties/lane/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err123];
                          } else {
                            vErrors.push(err123);
                          }
                          errors++;
                        }
                      } else {
                        const err124 = { instancePath: instancePath + "/" + i0 + "/lane", schemaPath: "#/items/oneOf/7/properties/lane/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err124];
                        } else {
                          vErrors.push(err124);
                        }
                        errors++;
                      }
                    }
                    if (data0.execution_id !== void 0) {
                      let data36 = data0.execution_id;
                      if (typeof data36 === "string") {
                        if (func1(data36) > 1024) {
                          const err125 = { instancePath: instancePath + "/" + i0 + "/execution_id", schemaPath: "#/items/oneOf/7/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          if (vErrors === null) {
                            vErrors = [err125];
                          } else {
                            vErrors.push(err125);
                          }
                          errors++;
                        }
                        if (func1(data36) < 1) {
                          const err126 = { instancePath: instancePath + "/" + i0 + "/execution_id", schemaPath: "#/items/oneOf/7/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err126];
                          } else {
                            vErrors.push(err126);
                          }
                          errors++;
                        }
                      } else {
                        const err127 = { instancePath: instancePath + "/" + i0 + "/execution_id", schemaPath: "#/items/oneOf/7/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err127];
                        } else {
                          vErrors.push(err127);
                        }
                        errors++;
                      }
                    }
                    if (data0.attempt !== void 0) {
                      let data37 = data0.attempt;
                      if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                        const err128 = { instancePath: instancePath + "/" + i0 + "/attempt", schemaPath: "#/items/oneOf/7/properties/attempt/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err128];
                        } else {
                          vErrors.push(err128);
                        }
                        errors++;
                      }
                      if (typeof data37 == "number" && isFinite(data37)) {
                        if (data37 > 999 || isNaN(data37)) {
                          const err129 = { instancePath: instancePath + "/" + i0 + "/attempt", schemaPath: "#/items/oneOf/7/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 } };
                          if (vErrors === null) {
                            vErrors = [err129];
                          } else {
                            vErrors.push(err129);
                          }
                          errors++;
                        }
                        if (data37 < 1 || isNaN(data37)) {
                          const err130 = { instancePath: instancePath + "/" + i0 + "/attempt", schemaPath: "#/items/oneOf/7/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err130];
                          } else {
                            vErrors.push(err130);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data0.snapshot !== void 0) {
                      let data38 = data0.snapshot;
                      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                        if (data38.key === void 0) {
                          const err131 = { instancePath: instancePath + "/" + i0 + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/required", keyword: "required", params: { missingProperty: "key" } };
                          if (vErrors === null) {
                            vErrors = [err131];
                          } else {
                            vErrors.push(err131);
                          }
                          errors++;
                        }
                        if (data38.version_id === void 0) {
                          const err132 = { instancePath: instancePath + "/" + i0 + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/required", keyword: "required", params: { missingProperty: "version_id" } };
                          if (vErrors === null) {
                            vErrors = [err132];
                          } else {
                            vErrors.push(err132);
                          }
                          errors++;
                        }
                        if (data38.sha256 === void 0) {
                          const err133 = { instancePath: instancePath + "/" + i0 + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/required", keyword: "required", params: { missingProperty: "sha256" } };
                          if (vErrors === null) {
                            vErrors = [err133];
                          } else {
                            vErrors.push(err133);
                          }
                          errors++;
                        }
                        for (const key11 in data38) {
                          if (!(key11 === "key" || key11 === "version_id" || key11 === "sha256")) {
                            const err134 = { instancePath: instancePath + "/" + i0 + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                            if (vErrors === null) {
                              vErrors = [err134];
                            } else {
                              vErrors.push(err134);
                            }
                            errors++;
                          }
                        }
                        if (data38.key !== void 0) {
                          let data39 = data38.key;
                          if (typeof data39 === "string") {
                            if (func1(data39) > 1024) {
                              const err135 = { instancePath: instancePath + "/" + i0 + "/snapshot/key", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                              if (vErrors === null) {
                                vErrors = [err135];
                              } else {
                                vErrors.push(err135);
                              }
                              errors++;
                            }
                            if (func1(data39) < 1) {
                              const err136 = { instancePath: instancePath + "/" + i0 + "/snapshot/key", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                              if (vErrors === null) {
                                vErrors = [err136];
                              } else {
                                vErrors.push(err136);
                              }
                              errors++;
                            }
                          } else {
                            const err137 = { instancePath: instancePath + "/" + i0 + "/snapshot/key", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/key/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err137];
                            } else {
                              vErrors.push(err137);
                            }
                            errors++;
                          }
                        }
                        if (data38.version_id !== void 0) {
                          let data40 = data38.version_id;
                          if (typeof data40 === "string") {
                            if (func1(data40) > 1024) {
                              const err138 = { instancePath: instancePath + "/" + i0 + "/snapshot/version_id", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                              if (vErrors === null) {
                                vErrors = [err138];
                              } else {
                                vErrors.push(err138);
                              }
                              errors++;
                            }
                            if (func1(data40) < 1) {
                              const err139 = { instancePath: instancePath + "/" + i0 + "/snapshot/version_id", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                              if (vErrors === null) {
                                vErrors = [err139];
                              } else {
                                vErrors.push(err139);
                              }
                              errors++;
                            }
                          } else {
                            const err140 = { instancePath: instancePath + "/" + i0 + "/snapshot/version_id", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/version_id/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err140];
                            } else {
                              vErrors.push(err140);
                            }
                            errors++;
                          }
                        }
                        if (data38.sha256 !== void 0) {
                          let data41 = data38.sha256;
                          if (typeof data41 === "string") {
                            if (!pattern4.test(data41)) {
                              const err141 = { instancePath: instancePath + "/" + i0 + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                              if (vErrors === null) {
                                vErrors = [err141];
                              } else {
                                vErrors.push(err141);
                              }
                              errors++;
                            }
                          } else {
                            const err142 = { instancePath: instancePath + "/" + i0 + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err142];
                            } else {
                              vErrors.push(err142);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err143 = { instancePath: instancePath + "/" + i0 + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err143];
                        } else {
                          vErrors.push(err143);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err144 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/7/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err144];
                    } else {
                      vErrors.push(err144);
                    }
                    errors++;
                  }
                  var _valid0 = _errs89 === errors;
                  if (_valid0 && valid2) {
                    valid2 = false;
                    passing0 = [passing0, 7];
                  } else {
                    if (_valid0) {
                      valid2 = true;
                      passing0 = 7;
                      if (props0 !== true) {
                        props0 = true;
                      }
                    }
                    const _errs110 = errors;
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                      if (data0.command === void 0) {
                        const err145 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "command" } };
                        if (vErrors === null) {
                          vErrors = [err145];
                        } else {
                          vErrors.push(err145);
                        }
                        errors++;
                      }
                      if (data0.phase === void 0) {
                        const err146 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "phase" } };
                        if (vErrors === null) {
                          vErrors = [err146];
                        } else {
                          vErrors.push(err146);
                        }
                        errors++;
                      }
                      if (data0.class === void 0) {
                        const err147 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "class" } };
                        if (vErrors === null) {
                          vErrors = [err147];
                        } else {
                          vErrors.push(err147);
                        }
                        errors++;
                      }
                      if (data0.impact === void 0) {
                        const err148 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "impact" } };
                        if (vErrors === null) {
                          vErrors = [err148];
                        } else {
                          vErrors.push(err148);
                        }
                        errors++;
                      }
                      if (data0.evidence === void 0) {
                        const err149 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "evidence" } };
                        if (vErrors === null) {
                          vErrors = [err149];
                        } else {
                          vErrors.push(err149);
                        }
                        errors++;
                      }
                      for (const key12 in data0) {
                        if (!(key12 === "command" || key12 === "phase" || key12 === "class" || key12 === "impact" || key12 === "evidence")) {
                          const err150 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                          if (vErrors === null) {
                            vErrors = [err150];
                          } else {
                            vErrors.push(err150);
                          }
                          errors++;
                        }
                      }
                      if (data0.command !== void 0) {
                        if ("raise-drift" !== data0.command) {
                          const err151 = { instancePath: instancePath + "/" + i0 + "/command", schemaPath: "#/items/oneOf/8/properties/command/const", keyword: "const", params: { allowedValue: "raise-drift" } };
                          if (vErrors === null) {
                            vErrors = [err151];
                          } else {
                            vErrors.push(err151);
                          }
                          errors++;
                        }
                      }
                      if (data0.phase !== void 0) {
                        let data43 = data0.phase;
                        if (!(data43 === "M0" || data43 === "M1" || data43 === "M2" || data43 === "M3" || data43 === "M4" || data43 === "M5" || data43 === "M6" || data43 === "M7" || data43 === "M8" || data43 === "M9" || data43 === "M10")) {
                          const err152 = { instancePath: instancePath + "/" + i0 + "/phase", schemaPath: "#/items/oneOf/8/properties/phase/enum", keyword: "enum", params: { allowedValues: schema31.items.oneOf[8].properties.phase.enum } };
                          if (vErrors === null) {
                            vErrors = [err152];
                          } else {
                            vErrors.push(err152);
                          }
                          errors++;
                        }
                      }
                      if (data0.class !== void 0) {
                        let data44 = data0.class;
                        if (typeof data44 === "string") {
                          if (func1(data44) > 1024) {
                            const err153 = { instancePath: instancePath + "/" + i0 + "/class", schemaPath: "#/items/oneOf/8/properties/class/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                              vErrors = [err153];
                            } else {
                              vErrors.push(err153);
                            }
                            errors++;
                          }
                          if (func1(data44) < 1) {
                            const err154 = { instancePath: instancePath + "/" + i0 + "/class", schemaPath: "#/items/oneOf/8/properties/class/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err154];
                            } else {
                              vErrors.push(err154);
                            }
                            errors++;
                          }
                        } else {
                          const err155 = { instancePath: instancePath + "/" + i0 + "/class", schemaPath: "#/items/oneOf/8/properties/class/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err155];
                          } else {
                            vErrors.push(err155);
                          }
                          errors++;
                        }
                      }
                      if (data0.impact !== void 0) {
                        let data45 = data0.impact;
                        if (typeof data45 === "string") {
                          if (func1(data45) > 1024) {
                            const err156 = { instancePath: instancePath + "/" + i0 + "/impact", schemaPath: "#/items/oneOf/8/properties/impact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                              vErrors = [err156];
                            } else {
                              vErrors.push(err156);
                            }
                            errors++;
                          }
                          if (func1(data45) < 1) {
                            const err157 = { instancePath: instancePath + "/" + i0 + "/impact", schemaPath: "#/items/oneOf/8/properties/impact/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err157];
                            } else {
                              vErrors.push(err157);
                            }
                            errors++;
                          }
                        } else {
                          const err158 = { instancePath: instancePath + "/" + i0 + "/impact", schemaPath: "#/items/oneOf/8/properties/impact/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err158];
                          } else {
                            vErrors.push(err158);
                          }
                          errors++;
                        }
                      }
                      if (data0.evidence !== void 0) {
                        let data46 = data0.evidence;
                        if (Array.isArray(data46)) {
                          const len2 = data46.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let data47 = data46[i2];
                            if (typeof data47 === "string") {
                              if (func1(data47) > 1024) {
                                const err159 = { instancePath: instancePath + "/" + i0 + "/evidence/" + i2, schemaPath: "#/items/oneOf/8/properties/evidence/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                if (vErrors === null) {
                                  vErrors = [err159];
                                } else {
                                  vErrors.push(err159);
                                }
                                errors++;
                              }
                              if (func1(data47) < 1) {
                                const err160 = { instancePath: instancePath + "/" + i0 + "/evidence/" + i2, schemaPath: "#/items/oneOf/8/properties/evidence/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err160];
                                } else {
                                  vErrors.push(err160);
                                }
                                errors++;
                              }
                            } else {
                              const err161 = { instancePath: instancePath + "/" + i0 + "/evidence/" + i2, schemaPath: "#/items/oneOf/8/properties/evidence/items/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err161];
                              } else {
                                vErrors.push(err161);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err162 = { instancePath: instancePath + "/" + i0 + "/evidence", schemaPath: "#/items/oneOf/8/properties/evidence/type", keyword: "type", params: { type: "array" } };
                          if (vErrors === null) {
                            vErrors = [err162];
                          } else {
                            vErrors.push(err162);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err163 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/8/type", keyword: "type", params: { type: "object" } };
                      if (vErrors === null) {
                        vErrors = [err163];
                      } else {
                        vErrors.push(err163);
                      }
                      errors++;
                    }
                    var _valid0 = _errs110 === errors;
                    if (_valid0 && valid2) {
                      valid2 = false;
                      passing0 = [passing0, 8];
                    } else {
                      if (_valid0) {
                        valid2 = true;
                        passing0 = 8;
                        if (props0 !== true) {
                          props0 = true;
                        }
                      }
                      const _errs123 = errors;
                      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        if (data0.command === void 0) {
                          const err164 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/9/required", keyword: "required", params: { missingProperty: "command" } };
                          if (vErrors === null) {
                            vErrors = [err164];
                          } else {
                            vErrors.push(err164);
                          }
                          errors++;
                        }
                        if (data0.phase === void 0) {
                          const err165 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/9/required", keyword: "required", params: { missingProperty: "phase" } };
                          if (vErrors === null) {
                            vErrors = [err165];
                          } else {
                            vErrors.push(err165);
                          }
                          errors++;
                        }
                        if (data0.execution_id === void 0) {
                          const err166 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/9/required", keyword: "required", params: { missingProperty: "execution_id" } };
                          if (vErrors === null) {
                            vErrors = [err166];
                          } else {
                            vErrors.push(err166);
                          }
                          errors++;
                        }
                        for (const key13 in data0) {
                          if (!(key13 === "command" || key13 === "phase" || key13 === "execution_id")) {
                            const err167 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                            if (vErrors === null) {
                              vErrors = [err167];
                            } else {
                              vErrors.push(err167);
                            }
                            errors++;
                          }
                        }
                        if (data0.command !== void 0) {
                          if ("check-transition" !== data0.command) {
                            const err168 = { instancePath: instancePath + "/" + i0 + "/command", schemaPath: "#/items/oneOf/9/properties/command/const", keyword: "const", params: { allowedValue: "check-transition" } };
                            if (vErrors === null) {
                              vErrors = [err168];
                            } else {
                              vErrors.push(err168);
                            }
                            errors++;
                          }
                        }
                        if (data0.phase !== void 0) {
                          let data49 = data0.phase;
                          if (!(data49 === "M0" || data49 === "M1" || data49 === "M2" || data49 === "M3" || data49 === "M4" || data49 === "M5" || data49 === "M6" || data49 === "M7" || data49 === "M8" || data49 === "M9" || data49 === "M10")) {
                            const err169 = { instancePath: instancePath + "/" + i0 + "/phase", schemaPath: "#/items/oneOf/9/properties/phase/enum", keyword: "enum", params: { allowedValues: schema31.items.oneOf[9].properties.phase.enum } };
                            if (vErrors === null) {
                              vErrors = [err169];
                            } else {
                              vErrors.push(err169);
                            }
                            errors++;
                          }
                        }
                        if (data0.execution_id !== void 0) {
                          let data50 = data0.execution_id;
                          if (typeof data50 === "string") {
                            if (func1(data50) > 1024) {
                              const err170 = { instancePath: instancePath + "/" + i0 + "/execution_id", schemaPath: "#/items/oneOf/9/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                              if (vErrors === null) {
                                vErrors = [err170];
                              } else {
                                vErrors.push(err170);
                              }
                              errors++;
                            }
                            if (func1(data50) < 1) {
                              const err171 = { instancePath: instancePath + "/" + i0 + "/execution_id", schemaPath: "#/items/oneOf/9/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                              if (vErrors === null) {
                                vErrors = [err171];
                              } else {
                                vErrors.push(err171);
                              }
                              errors++;
                            }
                          } else {
                            const err172 = { instancePath: instancePath + "/" + i0 + "/execution_id", schemaPath: "#/items/oneOf/9/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err172];
                            } else {
                              vErrors.push(err172);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err173 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/9/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err173];
                        } else {
                          vErrors.push(err173);
                        }
                        errors++;
                      }
                      var _valid0 = _errs123 === errors;
                      if (_valid0 && valid2) {
                        valid2 = false;
                        passing0 = [passing0, 9];
                      } else {
                        if (_valid0) {
                          valid2 = true;
                          passing0 = 9;
                          if (props0 !== true) {
                            props0 = true;
                          }
                        }
                        const _errs130 = errors;
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                          if (data0.command === void 0) {
                            const err174 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "command" } };
                            if (vErrors === null) {
                              vErrors = [err174];
                            } else {
                              vErrors.push(err174);
                            }
                            errors++;
                          }
                          if (data0.phase === void 0) {
                            const err175 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "phase" } };
                            if (vErrors === null) {
                              vErrors = [err175];
                            } else {
                              vErrors.push(err175);
                            }
                            errors++;
                          }
                          if (data0.execution_id === void 0) {
                            const err176 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "execution_id" } };
                            if (vErrors === null) {
                              vErrors = [err176];
                            } else {
                              vErrors.push(err176);
                            }
                            errors++;
                          }
                          if (data0.envelope === void 0) {
                            const err177 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "envelope" } };
                            if (vErrors === null) {
                              vErrors = [err177];
                            } else {
                              vErrors.push(err177);
                            }
                            errors++;
                          }
                          if (data0.bundle_root_sha256 === void 0) {
                            const err178 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "bundle_root_sha256" } };
                            if (vErrors === null) {
                              vErrors = [err178];
                            } else {
                              vErrors.push(err178);
                            }
                            errors++;
                          }
                          for (const key14 in data0) {
                            if (!(key14 === "command" || key14 === "phase" || key14 === "execution_id" || key14 === "envelope" || key14 === "bundle_root_sha256")) {
                              const err179 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                              if (vErrors === null) {
                                vErrors = [err179];
                              } else {
                                vErrors.push(err179);
                              }
                              errors++;
                            }
                          }
                          if (data0.command !== void 0) {
                            if ("complete" !== data0.command) {
                              const err180 = { instancePath: instancePath + "/" + i0 + "/command", schemaPath: "#/items/oneOf/10/properties/command/const", keyword: "const", params: { allowedValue: "complete" } };
                              if (vErrors === null) {
                                vErrors = [err180];
                              } else {
                                vErrors.push(err180);
                              }
                              errors++;
                            }
                          }
                          if (data0.phase !== void 0) {
                            let data52 = data0.phase;
                            if (!(data52 === "M0" || data52 === "M1" || data52 === "M2" || data52 === "M3" || data52 === "M4" || data52 === "M5" || data52 === "M6" || data52 === "M7" || data52 === "M8" || data52 === "M9" || data52 === "M10")) {
                              const err181 = { instancePath: instancePath + "/" + i0 + "/phase", schemaPath: "#/items/oneOf/10/properties/phase/enum", keyword: "enum", params: { allowedValues: schema31.items.oneOf[10].properties.phase.enum } };
                              if (vErrors === null) {
                                vErrors = [err181];
                              } else {
                                vErrors.push(err181);
                              }
                              errors++;
                            }
                          }
                          if (data0.execution_id !== void 0) {
                            let data53 = data0.execution_id;
                            if (typeof data53 === "string") {
                              if (func1(data53) > 1024) {
                                const err182 = { instancePath: instancePath + "/" + i0 + "/execution_id", schemaPath: "#/items/oneOf/10/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                if (vErrors === null) {
                                  vErrors = [err182];
                                } else {
                                  vErrors.push(err182);
                                }
                                errors++;
                              }
                              if (func1(data53) < 1) {
                                const err183 = { instancePath: instancePath + "/" + i0 + "/execution_id", schemaPath: "#/items/oneOf/10/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err183];
                                } else {
                                  vErrors.push(err183);
                                }
                                errors++;
                              }
                            } else {
                              const err184 = { instancePath: instancePath + "/" + i0 + "/execution_id", schemaPath: "#/items/oneOf/10/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err184];
                              } else {
                                vErrors.push(err184);
                              }
                              errors++;
                            }
                          }
                          if (data0.envelope !== void 0) {
                            let data54 = data0.envelope;
                            if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                              if (data54.key === void 0) {
                                const err185 = { instancePath: instancePath + "/" + i0 + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/required", keyword: "required", params: { missingProperty: "key" } };
                                if (vErrors === null) {
                                  vErrors = [err185];
                                } else {
                                  vErrors.push(err185);
                                }
                                errors++;
                              }
                              if (data54.version_id === void 0) {
                                const err186 = { instancePath: instancePath + "/" + i0 + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/required", keyword: "required", params: { missingProperty: "version_id" } };
                                if (vErrors === null) {
                                  vErrors = [err186];
                                } else {
                                  vErrors.push(err186);
                                }
                                errors++;
                              }
                              if (data54.sha256 === void 0) {
                                const err187 = { instancePath: instancePath + "/" + i0 + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/required", keyword: "required", params: { missingProperty: "sha256" } };
                                if (vErrors === null) {
                                  vErrors = [err187];
                                } else {
                                  vErrors.push(err187);
                                }
                                errors++;
                              }
                              for (const key15 in data54) {
                                if (!(key15 === "key" || key15 === "version_id" || key15 === "sha256")) {
                                  const err188 = { instancePath: instancePath + "/" + i0 + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                                  if (vErrors === null) {
                                    vErrors = [err188];
                                  } else {
                                    vErrors.push(err188);
                                  }
                                  errors++;
                                }
                              }
                              if (data54.key !== void 0) {
                                let data55 = data54.key;
                                if (typeof data55 === "string") {
                                  if (func1(data55) > 1024) {
                                    const err189 = { instancePath: instancePath + "/" + i0 + "/envelope/key", schemaPath: "#/items/oneOf/10/properties/envelope/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                    if (vErrors === null) {
                                      vErrors = [err189];
                                    } else {
                                      vErrors.push(err189);
                                    }
                                    errors++;
                                  }
                                  if (func1(data55) < 1) {
                                    const err190 = { instancePath: instancePath + "/" + i0 + "/envelope/key", schemaPath: "#/items/oneOf/10/properties/envelope/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                      vErrors = [err190];
                                    } else {
                                      vErrors.push(err190);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err191 = { instancePath: instancePath + "/" + i0 + "/envelope/key", schemaPath: "#/items/oneOf/10/properties/envelope/properties/key/type", keyword: "type", params: { type: "string" } };
                                  if (vErrors === null) {
                                    vErrors = [err191];
                                  } else {
                                    vErrors.push(err191);
                                  }
                                  errors++;
                                }
                              }
                              if (data54.version_id !== void 0) {
                                let data56 = data54.version_id;
                                if (typeof data56 === "string") {
                                  if (func1(data56) > 1024) {
                                    const err192 = { instancePath: instancePath + "/" + i0 + "/envelope/version_id", schemaPath: "#/items/oneOf/10/properties/envelope/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                    if (vErrors === null) {
                                      vErrors = [err192];
                                    } else {
                                      vErrors.push(err192);
                                    }
                                    errors++;
                                  }
                                  if (func1(data56) < 1) {
                                    const err193 = { instancePath: instancePath + "/" + i0 + "/envelope/version_id", schemaPath: "#/items/oneOf/10/properties/envelope/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                      vErrors = [err193];
                                    } else {
                                      vErrors.push(err193);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err194 = { instancePath: instancePath + "/" + i0 + "/envelope/version_id", schemaPath: "#/items/oneOf/10/properties/envelope/properties/version_id/type", keyword: "type", params: { type: "string" } };
                                  if (vErrors === null) {
                                    vErrors = [err194];
                                  } else {
                                    vErrors.push(err194);
                                  }
                                  errors++;
                                }
                              }
                              if (data54.sha256 !== void 0) {
                                let data57 = data54.sha256;
                                if (typeof data57 === "string") {
                                  if (!pattern4.test(data57)) {
                                    const err195 = { instancePath: instancePath + "/" + i0 + "/envelope/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                                    if (vErrors === null) {
                                      vErrors = [err195];
                                    } else {
                                      vErrors.push(err195);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err196 = { instancePath: instancePath + "/" + i0 + "/envelope/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                                  if (vErrors === null) {
                                    vErrors = [err196];
                                  } else {
                                    vErrors.push(err196);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err197 = { instancePath: instancePath + "/" + i0 + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/type", keyword: "type", params: { type: "object" } };
                              if (vErrors === null) {
                                vErrors = [err197];
                              } else {
                                vErrors.push(err197);
                              }
                              errors++;
                            }
                          }
                          if (data0.bundle_root_sha256 !== void 0) {
                            let data58 = data0.bundle_root_sha256;
                            if (typeof data58 === "string") {
                              if (!pattern4.test(data58)) {
                                const err198 = { instancePath: instancePath + "/" + i0 + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                                if (vErrors === null) {
                                  vErrors = [err198];
                                } else {
                                  vErrors.push(err198);
                                }
                                errors++;
                              }
                            } else {
                              const err199 = { instancePath: instancePath + "/" + i0 + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err199];
                              } else {
                                vErrors.push(err199);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err200 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/10/type", keyword: "type", params: { type: "object" } };
                          if (vErrors === null) {
                            vErrors = [err200];
                          } else {
                            vErrors.push(err200);
                          }
                          errors++;
                        }
                        var _valid0 = _errs130 === errors;
                        if (_valid0 && valid2) {
                          valid2 = false;
                          passing0 = [passing0, 10];
                        } else {
                          if (_valid0) {
                            valid2 = true;
                            passing0 = 10;
                            if (props0 !== true) {
                              props0 = true;
                            }
                          }
                          const _errs150 = errors;
                          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            if (data0.command === void 0) {
                              const err201 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/11/required", keyword: "required", params: { missingProperty: "command" } };
                              if (vErrors === null) {
                                vErrors = [err201];
                              } else {
                                vErrors.push(err201);
                              }
                              errors++;
                            }
                            if (data0.phase === void 0) {
                              const err202 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/11/required", keyword: "required", params: { missingProperty: "phase" } };
                              if (vErrors === null) {
                                vErrors = [err202];
                              } else {
                                vErrors.push(err202);
                              }
                              errors++;
                            }
                            if (data0.hold_reason === void 0) {
                              const err203 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/11/required", keyword: "required", params: { missingProperty: "hold_reason" } };
                              if (vErrors === null) {
                                vErrors = [err203];
                              } else {
                                vErrors.push(err203);
                              }
                              errors++;
                            }
                            for (const key16 in data0) {
                              if (!(key16 === "command" || key16 === "phase" || key16 === "hold_reason")) {
                                const err204 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                                if (vErrors === null) {
                                  vErrors = [err204];
                                } else {
                                  vErrors.push(err204);
                                }
                                errors++;
                              }
                            }
                            if (data0.command !== void 0) {
                              if ("hold" !== data0.command) {
                                const err205 = { instancePath: instancePath + "/" + i0 + "/command", schemaPath: "#/items/oneOf/11/properties/command/const", keyword: "const", params: { allowedValue: "hold" } };
                                if (vErrors === null) {
                                  vErrors = [err205];
                                } else {
                                  vErrors.push(err205);
                                }
                                errors++;
                              }
                            }
                            if (data0.phase !== void 0) {
                              let data60 = data0.phase;
                              if (!(data60 === "M0" || data60 === "M1" || data60 === "M2" || data60 === "M3" || data60 === "M4" || data60 === "M5" || data60 === "M6" || data60 === "M7" || data60 === "M8" || data60 === "M9" || data60 === "M10")) {
                                const err206 = { instancePath: instancePath + "/" + i0 + "/phase", schemaPath: "#/items/oneOf/11/properties/phase/enum", keyword: "enum", params: { allowedValues: schema31.items.oneOf[11].properties.phase.enum } };
                                if (vErrors === null) {
                                  vErrors = [err206];
                                } else {
                                  vErrors.push(err206);
                                }
                                errors++;
                              }
                            }
                            if (data0.hold_reason !== void 0) {
                              let data61 = data0.hold_reason;
                              if (typeof data61 === "string") {
                                if (func1(data61) > 1024) {
                                  const err207 = { instancePath: instancePath + "/" + i0 + "/hold_reason", schemaPath: "#/items/oneOf/11/properties/hold_reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                  if (vErrors === null) {
                                    vErrors = [err207];
                                  } else {
                                    vErrors.push(err207);
                                  }
                                  errors++;
                                }
                                if (func1(data61) < 1) {
                                  const err208 = { instancePath: instancePath + "/" + i0 + "/hold_reason", schemaPath: "#/items/oneOf/11/properties/hold_reason/minLength", keyword: "minLength", params: { limit: 1 } };
                                  if (vErrors === null) {
                                    vErrors = [err208];
                                  } else {
                                    vErrors.push(err208);
                                  }
                                  errors++;
                                }
                              } else {
                                const err209 = { instancePath: instancePath + "/" + i0 + "/hold_reason", schemaPath: "#/items/oneOf/11/properties/hold_reason/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err209];
                                } else {
                                  vErrors.push(err209);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err210 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/11/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                              vErrors = [err210];
                            } else {
                              vErrors.push(err210);
                            }
                            errors++;
                          }
                          var _valid0 = _errs150 === errors;
                          if (_valid0 && valid2) {
                            valid2 = false;
                            passing0 = [passing0, 11];
                          } else {
                            if (_valid0) {
                              valid2 = true;
                              passing0 = 11;
                              if (props0 !== true) {
                                props0 = true;
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
      if (!valid2) {
        const err211 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err211];
        } else {
          vErrors.push(err211);
        }
        errors++;
      } else {
        errors = _errs2;
        if (vErrors !== null) {
          if (_errs2) {
            vErrors.length = _errs2;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err212 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err212];
    } else {
      vErrors.push(err212);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/ledger_commands.v1.ts
var LedgerCommandsV1 = /* @__PURE__ */ documentSchema("ledger_commands.v1", ledger_commands_v1_validate_default);

export {
  LedgerCommandsV1
};
