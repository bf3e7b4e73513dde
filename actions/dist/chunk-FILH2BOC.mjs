import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PlatformError,
  __commonJS,
  __toESM,
  canonicalJson,
  faultsFrom,
  findSecrets,
  parseWith
} from "./chunk-7B7Q3FWV.mjs";

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// evidence-schemas/src/document-schema.ts
var documentSchema = (name, validate) => ({
  name,
  is: (value) => validate(value),
  faults: (value) => faultsFrom(validate, value),
  parse: (value) => parseWith(validate, name, value),
  write(document, options = {}) {
    const text = canonicalJson(document);
    const stored = JSON.parse(text);
    parseWith(validate, name, stored);
    const hits = findSecrets(stored, { secrets: options.secrets ?? [] });
    if (hits.length === 0) return text;
    const where = hits.map((hit) => `${hit.rule} at ${hit.json_path}`).join(", ");
    throw new PlatformError("E_EVIDENCE_SECRET", `${name} was not written: ${where}`);
  }
});

// evidence-schemas/src/generated/parameter_file.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var parameter_file_v1_validate_default = validate20;
var func1 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^(/[a-z0-9][a-z0-9_.-]*)+$", "u");
var pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
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
    if (data.parameters === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameters" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "parameters")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("parameter_file.v1" !== data.schema) {
        const err3 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "parameter_file.v1" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data1 = data.parameters;
      if (Array.isArray(data1)) {
        if (data1.length > 1e4) {
          const err4 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.path === void 0) {
              const err5 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/properties/parameters/items/required", keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data2.version === void 0) {
              const err6 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/properties/parameters/items/required", keyword: "required", params: { missingProperty: "version" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data2.last_modified_utc === void 0) {
              const err7 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/properties/parameters/items/required", keyword: "required", params: { missingProperty: "last_modified_utc" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.value === void 0) {
              const err8 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/properties/parameters/items/required", keyword: "required", params: { missingProperty: "value" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "path" || key1 === "version" || key1 === "last_modified_utc" || key1 === "value")) {
                const err9 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/properties/parameters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data2.path !== void 0) {
              let data3 = data2.path;
              if (typeof data3 === "string") {
                if (func1(data3) > 1011) {
                  const err10 = { instancePath: instancePath + "/parameters/" + i0 + "/path", schemaPath: "#/properties/parameters/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1011 } };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (func1(data3) < 2) {
                  const err11 = { instancePath: instancePath + "/parameters/" + i0 + "/path", schemaPath: "#/properties/parameters/items/properties/path/minLength", keyword: "minLength", params: { limit: 2 } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (!pattern4.test(data3)) {
                  const err12 = { instancePath: instancePath + "/parameters/" + i0 + "/path", schemaPath: "#/properties/parameters/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^(/[a-z0-9][a-z0-9_.-]*)+$" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/parameters/" + i0 + "/path", schemaPath: "#/properties/parameters/items/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data2.version !== void 0) {
              let data4 = data2.version;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err14 = { instancePath: instancePath + "/parameters/" + i0 + "/version", schemaPath: "#/properties/parameters/items/properties/version/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 9007199254740991 || isNaN(data4)) {
                  const err15 = { instancePath: instancePath + "/parameters/" + i0 + "/version", schemaPath: "#/properties/parameters/items/properties/version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (data4 < 1 || isNaN(data4)) {
                  const err16 = { instancePath: instancePath + "/parameters/" + i0 + "/version", schemaPath: "#/properties/parameters/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
            }
            if (data2.last_modified_utc !== void 0) {
              let data5 = data2.last_modified_utc;
              if (typeof data5 === "string") {
                if (!pattern5.test(data5)) {
                  const err17 = { instancePath: instancePath + "/parameters/" + i0 + "/last_modified_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/parameters/" + i0 + "/last_modified_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data2.value !== void 0) {
              let data6 = data2.value;
              if (typeof data6 === "string") {
                if (func1(data6) > 4096) {
                  const err19 = { instancePath: instancePath + "/parameters/" + i0 + "/value", schemaPath: "#/properties/parameters/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (func1(data6) < 1) {
                  const err20 = { instancePath: instancePath + "/parameters/" + i0 + "/value", schemaPath: "#/properties/parameters/items/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/parameters/" + i0 + "/value", schemaPath: "#/properties/parameters/items/properties/value/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/properties/parameters/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "array" } };
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
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/parameter_file.v1.ts
var ParameterFileV1 = /* @__PURE__ */ documentSchema("parameter_file.v1", parameter_file_v1_validate_default);

export {
  documentSchema,
  require_ucs2length,
  ParameterFileV1
};
