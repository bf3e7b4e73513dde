import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/bundle_index.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var bundle_index_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "bundle_index.v1.schema.json", "type": "object", "unevaluatedProperties": false, "required": ["schema", "substrate", "platform_run_id", "entries", "append_only_sets", "root_sha256", "prev_root_sha256", "completeness", "written_at_utc"], "properties": { "schema": { "const": "fp.bundle_index.v1" }, "substrate": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/run_or_none" }, "entries": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "bucket", "version_id", "sha256", "size", "class", "writer", "phase_id", "required", "written_at_utc"], "properties": { "key": { "$ref": "common.v1.schema.json#/$defs/object_key" }, "bucket": { "type": "string", "minLength": 1, "maxLength": 63 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "size": { "type": "integer", "minimum": 0 }, "class": { "enum": ["T", "D", "M", "G"] }, "writer": { "type": "string", "minLength": 1, "maxLength": 1024 }, "phase_id": { "$ref": "common.v1.schema.json#/$defs/phase_id" }, "required": { "type": "boolean" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" } } } }, "append_only_sets": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["prefix", "bucket", "object_count", "set_sha256"], "properties": { "prefix": { "$ref": "common.v1.schema.json#/$defs/object_key" }, "bucket": { "type": "string", "minLength": 1, "maxLength": 63 }, "object_count": { "type": "integer", "minimum": 0 }, "set_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } } }, "root_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "prev_root_sha256": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex64" }, { "type": "null" }] }, "completeness": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["required", "present", "missing"], "properties": { "required": { "type": "integer", "minimum": 0 }, "present": { "type": "integer", "minimum": 0 }, "missing": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 } } } } }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" } }, "oneOf": [{ "type": "object", "required": ["scope"], "properties": { "scope": { "const": "run" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" } } }, { "type": "object", "required": ["scope", "execution_id"], "properties": { "scope": { "const": "execution" }, "execution_id": { "$ref": "common.v1.schema.json#/$defs/execution_id" } } }] };
var schema35 = { "enum": ["embedded", "emulated", "dev_min"] };
var schema39 = { "enum": ["pre-P(-1)", "P(-1)", "P0", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "certification"] };
var pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern5 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern6 = new RegExp("^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$", "u");
var pattern7 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern9 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
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
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "scope" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.scope !== void 0) {
      if ("run" !== data.scope) {
        const err1 = { instancePath: instancePath + "/scope", schemaPath: "#/oneOf/0/properties/scope/const", keyword: "const", params: { allowedValue: "run" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data1 = data.platform_run_id;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err2 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = {};
    props0.scope = true;
    props0.platform_run_id = true;
  }
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope === void 0) {
      const err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "scope" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.execution_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "execution_id" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.scope !== void 0) {
      if ("execution" !== data.scope) {
        const err7 = { instancePath: instancePath + "/scope", schemaPath: "#/oneOf/1/properties/scope/const", keyword: "const", params: { allowedValue: "execution" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data3 = data.execution_id;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err8 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  var _valid0 = _errs8 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = props0 || {};
        props0.scope = true;
        props0.execution_id = true;
      }
    }
  }
  if (!valid0) {
    const err11 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
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
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.substrate === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.entries === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.append_only_sets === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "append_only_sets" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.root_sha256 === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "root_sha256" } };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.prev_root_sha256 === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prev_root_sha256" } };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.completeness === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completeness" } };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    if (props0 !== true) {
      props0 = props0 || {};
      props0.schema = true;
      props0.substrate = true;
      props0.platform_run_id = true;
      props0.entries = true;
      props0.append_only_sets = true;
      props0.root_sha256 = true;
      props0.prev_root_sha256 = true;
      props0.completeness = true;
      props0.written_at_utc = true;
    }
    if (data.schema !== void 0) {
      if ("fp.bundle_index.v1" !== data.schema) {
        const err21 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.bundle_index.v1" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data5 = data.substrate;
      if (!(data5 === "embedded" || data5 === "emulated" || data5 === "dev_min")) {
        const err22 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema35.enum } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data6 = data.platform_run_id;
      if (typeof data6 === "string") {
        if (!pattern6.test(data6)) {
          const err23 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/run_or_none/pattern", keyword: "pattern", params: { pattern: "^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/run_or_none/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.entries !== void 0) {
      let data7 = data.entries;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.key === void 0) {
              const err25 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data8.bucket === void 0) {
              const err26 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "bucket" } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data8.version_id === void 0) {
              const err27 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data8.sha256 === void 0) {
              const err28 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data8.size === void 0) {
              const err29 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "size" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data8.class === void 0) {
              const err30 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "class" } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data8.writer === void 0) {
              const err31 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "writer" } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data8.phase_id === void 0) {
              const err32 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "phase_id" } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data8.required === void 0) {
              const err33 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "required" } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data8.written_at_utc === void 0) {
              const err34 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            for (const key0 in data8) {
              if (!func1.call(schema31.properties.entries.items.properties, key0)) {
                const err35 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data8.key !== void 0) {
              let data9 = data8.key;
              if (typeof data9 === "string") {
                if (func2(data9) > 1024) {
                  const err36 = { instancePath: instancePath + "/entries/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (func2(data9) < 1) {
                  const err37 = { instancePath: instancePath + "/entries/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (!pattern7.test(data9)) {
                  const err38 = { instancePath: instancePath + "/entries/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/entries/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data8.bucket !== void 0) {
              let data10 = data8.bucket;
              if (typeof data10 === "string") {
                if (func2(data10) > 63) {
                  const err40 = { instancePath: instancePath + "/entries/" + i0 + "/bucket", schemaPath: "#/properties/entries/items/properties/bucket/maxLength", keyword: "maxLength", params: { limit: 63 } };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                if (func2(data10) < 1) {
                  const err41 = { instancePath: instancePath + "/entries/" + i0 + "/bucket", schemaPath: "#/properties/entries/items/properties/bucket/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/entries/" + i0 + "/bucket", schemaPath: "#/properties/entries/items/properties/bucket/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data8.version_id !== void 0) {
              let data11 = data8.version_id;
              if (typeof data11 === "string") {
                if (func2(data11) > 1024) {
                  const err43 = { instancePath: instancePath + "/entries/" + i0 + "/version_id", schemaPath: "#/properties/entries/items/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (func2(data11) < 1) {
                  const err44 = { instancePath: instancePath + "/entries/" + i0 + "/version_id", schemaPath: "#/properties/entries/items/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/entries/" + i0 + "/version_id", schemaPath: "#/properties/entries/items/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data8.sha256 !== void 0) {
              let data12 = data8.sha256;
              if (typeof data12 === "string") {
                if (!pattern8.test(data12)) {
                  const err46 = { instancePath: instancePath + "/entries/" + i0 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/entries/" + i0 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data8.size !== void 0) {
              let data13 = data8.size;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err48 = { instancePath: instancePath + "/entries/" + i0 + "/size", schemaPath: "#/properties/entries/items/properties/size/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 0 || isNaN(data13)) {
                  const err49 = { instancePath: instancePath + "/entries/" + i0 + "/size", schemaPath: "#/properties/entries/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              }
            }
            if (data8.class !== void 0) {
              let data14 = data8.class;
              if (!(data14 === "T" || data14 === "D" || data14 === "M" || data14 === "G")) {
                const err50 = { instancePath: instancePath + "/entries/" + i0 + "/class", schemaPath: "#/properties/entries/items/properties/class/enum", keyword: "enum", params: { allowedValues: schema31.properties.entries.items.properties.class.enum } };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data8.writer !== void 0) {
              let data15 = data8.writer;
              if (typeof data15 === "string") {
                if (func2(data15) > 1024) {
                  const err51 = { instancePath: instancePath + "/entries/" + i0 + "/writer", schemaPath: "#/properties/entries/items/properties/writer/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
                if (func2(data15) < 1) {
                  const err52 = { instancePath: instancePath + "/entries/" + i0 + "/writer", schemaPath: "#/properties/entries/items/properties/writer/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/entries/" + i0 + "/writer", schemaPath: "#/properties/entries/items/properties/writer/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data8.phase_id !== void 0) {
              let data16 = data8.phase_id;
              if (!(data16 === "pre-P(-1)" || data16 === "P(-1)" || data16 === "P0" || data16 === "P1" || data16 === "P2" || data16 === "P3" || data16 === "P4" || data16 === "P5" || data16 === "P6" || data16 === "P7" || data16 === "P8" || data16 === "P9" || data16 === "P10" || data16 === "P11" || data16 === "P12" || data16 === "certification")) {
                const err54 = { instancePath: instancePath + "/entries/" + i0 + "/phase_id", schemaPath: "common.v1.schema.json#/$defs/phase_id/enum", keyword: "enum", params: { allowedValues: schema39.enum } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data8.required !== void 0) {
              if (typeof data8.required !== "boolean") {
                const err55 = { instancePath: instancePath + "/entries/" + i0 + "/required", schemaPath: "#/properties/entries/items/properties/required/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data8.written_at_utc !== void 0) {
              let data18 = data8.written_at_utc;
              if (typeof data18 === "string") {
                if (!pattern9.test(data18)) {
                  const err56 = { instancePath: instancePath + "/entries/" + i0 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              } else {
                const err57 = { instancePath: instancePath + "/entries/" + i0 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          } else {
            const err58 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.append_only_sets !== void 0) {
      let data19 = data.append_only_sets;
      if (Array.isArray(data19)) {
        const len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data20 = data19[i1];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.prefix === void 0) {
              const err60 = { instancePath: instancePath + "/append_only_sets/" + i1, schemaPath: "#/properties/append_only_sets/items/required", keyword: "required", params: { missingProperty: "prefix" } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data20.bucket === void 0) {
              const err61 = { instancePath: instancePath + "/append_only_sets/" + i1, schemaPath: "#/properties/append_only_sets/items/required", keyword: "required", params: { missingProperty: "bucket" } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data20.object_count === void 0) {
              const err62 = { instancePath: instancePath + "/append_only_sets/" + i1, schemaPath: "#/properties/append_only_sets/items/required", keyword: "required", params: { missingProperty: "object_count" } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data20.set_sha256 === void 0) {
              const err63 = { instancePath: instancePath + "/append_only_sets/" + i1, schemaPath: "#/properties/append_only_sets/items/required", keyword: "required", params: { missingProperty: "set_sha256" } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            for (const key1 in data20) {
              if (!(key1 === "prefix" || key1 === "bucket" || key1 === "object_count" || key1 === "set_sha256")) {
                const err64 = { instancePath: instancePath + "/append_only_sets/" + i1, schemaPath: "#/properties/append_only_sets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data20.prefix !== void 0) {
              let data21 = data20.prefix;
              if (typeof data21 === "string") {
                if (func2(data21) > 1024) {
                  const err65 = { instancePath: instancePath + "/append_only_sets/" + i1 + "/prefix", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (func2(data21) < 1) {
                  const err66 = { instancePath: instancePath + "/append_only_sets/" + i1 + "/prefix", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
                if (!pattern7.test(data21)) {
                  const err67 = { instancePath: instancePath + "/append_only_sets/" + i1 + "/prefix", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              } else {
                const err68 = { instancePath: instancePath + "/append_only_sets/" + i1 + "/prefix", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data20.bucket !== void 0) {
              let data22 = data20.bucket;
              if (typeof data22 === "string") {
                if (func2(data22) > 63) {
                  const err69 = { instancePath: instancePath + "/append_only_sets/" + i1 + "/bucket", schemaPath: "#/properties/append_only_sets/items/properties/bucket/maxLength", keyword: "maxLength", params: { limit: 63 } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (func2(data22) < 1) {
                  const err70 = { instancePath: instancePath + "/append_only_sets/" + i1 + "/bucket", schemaPath: "#/properties/append_only_sets/items/properties/bucket/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              } else {
                const err71 = { instancePath: instancePath + "/append_only_sets/" + i1 + "/bucket", schemaPath: "#/properties/append_only_sets/items/properties/bucket/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data20.object_count !== void 0) {
              let data23 = data20.object_count;
              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                const err72 = { instancePath: instancePath + "/append_only_sets/" + i1 + "/object_count", schemaPath: "#/properties/append_only_sets/items/properties/object_count/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 < 0 || isNaN(data23)) {
                  const err73 = { instancePath: instancePath + "/append_only_sets/" + i1 + "/object_count", schemaPath: "#/properties/append_only_sets/items/properties/object_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              }
            }
            if (data20.set_sha256 !== void 0) {
              let data24 = data20.set_sha256;
              if (typeof data24 === "string") {
                if (!pattern8.test(data24)) {
                  const err74 = { instancePath: instancePath + "/append_only_sets/" + i1 + "/set_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              } else {
                const err75 = { instancePath: instancePath + "/append_only_sets/" + i1 + "/set_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
          } else {
            const err76 = { instancePath: instancePath + "/append_only_sets/" + i1, schemaPath: "#/properties/append_only_sets/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/append_only_sets", schemaPath: "#/properties/append_only_sets/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.root_sha256 !== void 0) {
      let data25 = data.root_sha256;
      if (typeof data25 === "string") {
        if (!pattern8.test(data25)) {
          const err78 = { instancePath: instancePath + "/root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
      } else {
        const err79 = { instancePath: instancePath + "/root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.prev_root_sha256 !== void 0) {
      let data26 = data.prev_root_sha256;
      const _errs66 = errors;
      let valid21 = false;
      let passing1 = null;
      const _errs67 = errors;
      if (typeof data26 === "string") {
        if (!pattern8.test(data26)) {
          const err80 = { instancePath: instancePath + "/prev_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
      } else {
        const err81 = { instancePath: instancePath + "/prev_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
      var _valid1 = _errs67 === errors;
      if (_valid1) {
        valid21 = true;
        passing1 = 0;
      }
      const _errs70 = errors;
      if (data26 !== null) {
        const err82 = { instancePath: instancePath + "/prev_root_sha256", schemaPath: "#/properties/prev_root_sha256/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
      var _valid1 = _errs70 === errors;
      if (_valid1 && valid21) {
        valid21 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid1) {
          valid21 = true;
          passing1 = 1;
        }
      }
      if (!valid21) {
        const err83 = { instancePath: instancePath + "/prev_root_sha256", schemaPath: "#/properties/prev_root_sha256/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      } else {
        errors = _errs66;
        if (vErrors !== null) {
          if (_errs66) {
            vErrors.length = _errs66;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.completeness !== void 0) {
      let data27 = data.completeness;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key2 in data27) {
          let data28 = data27[key2];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.required === void 0) {
              const err84 = { instancePath: instancePath + "/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/completeness/additionalProperties/required", keyword: "required", params: { missingProperty: "required" } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data28.present === void 0) {
              const err85 = { instancePath: instancePath + "/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/completeness/additionalProperties/required", keyword: "required", params: { missingProperty: "present" } };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (data28.missing === void 0) {
              const err86 = { instancePath: instancePath + "/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/completeness/additionalProperties/required", keyword: "required", params: { missingProperty: "missing" } };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            for (const key3 in data28) {
              if (!(key3 === "required" || key3 === "present" || key3 === "missing")) {
                const err87 = { instancePath: instancePath + "/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/completeness/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data28.required !== void 0) {
              let data29 = data28.required;
              if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                const err88 = { instancePath: instancePath + "/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/properties/completeness/additionalProperties/properties/required/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
              if (typeof data29 == "number" && isFinite(data29)) {
                if (data29 < 0 || isNaN(data29)) {
                  const err89 = { instancePath: instancePath + "/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/properties/completeness/additionalProperties/properties/required/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              }
            }
            if (data28.present !== void 0) {
              let data30 = data28.present;
              if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                const err90 = { instancePath: instancePath + "/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/present", schemaPath: "#/properties/completeness/additionalProperties/properties/present/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
              if (typeof data30 == "number" && isFinite(data30)) {
                if (data30 < 0 || isNaN(data30)) {
                  const err91 = { instancePath: instancePath + "/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/present", schemaPath: "#/properties/completeness/additionalProperties/properties/present/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              }
            }
            if (data28.missing !== void 0) {
              let data31 = data28.missing;
              if (Array.isArray(data31)) {
                const len2 = data31.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data32 = data31[i2];
                  if (typeof data32 === "string") {
                    if (func2(data32) > 1024) {
                      const err92 = { instancePath: instancePath + "/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/missing/" + i2, schemaPath: "#/properties/completeness/additionalProperties/properties/missing/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      if (vErrors === null) {
                        vErrors = [err92];
                      } else {
                        vErrors.push(err92);
                      }
                      errors++;
                    }
                    if (func2(data32) < 1) {
                      const err93 = { instancePath: instancePath + "/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/missing/" + i2, schemaPath: "#/properties/completeness/additionalProperties/properties/missing/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                    }
                  } else {
                    const err94 = { instancePath: instancePath + "/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/missing/" + i2, schemaPath: "#/properties/completeness/additionalProperties/properties/missing/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
              } else {
                const err95 = { instancePath: instancePath + "/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/missing", schemaPath: "#/properties/completeness/additionalProperties/properties/missing/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
          } else {
            const err96 = { instancePath: instancePath + "/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/completeness/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
      } else {
        const err97 = { instancePath: instancePath + "/completeness", schemaPath: "#/properties/completeness/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data33 = data.written_at_utc;
      if (typeof data33 === "string") {
        if (!pattern9.test(data33)) {
          const err98 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
      } else {
        const err99 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
    }
    if (props0 !== true) {
      for (const key4 in data) {
        if (!props0 || !props0[key4]) {
          const err100 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key4 } };
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
      }
    }
  } else {
    const err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err101];
    } else {
      vErrors.push(err101);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/bundle_index.v1.ts
var BundleIndexV1 = /* @__PURE__ */ documentSchema("bundle_index.v1", bundle_index_v1_validate_default);

// evidence-schemas/src/generated/failure_record.v1.validate.js
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var failure_record_v1_validate_default = validate202;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "failure_record.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "substrate", "plan_phase", "phase_id", "lane", "platform_run_id", "execution_id", "attempt", "stage", "reason", "error_class", "partials", "offsets_so_far", "logs_ref", "rollback_level", "written_at_utc", "ci"], "properties": { "schema": { "const": "fp.failure_record.v1" }, "substrate": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "plan_phase": { "$ref": "common.v1.schema.json#/$defs/plan_phase" }, "phase_id": { "$ref": "common.v1.schema.json#/$defs/phase_id" }, "lane": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/lane_id" }, { "type": "null" }] }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/run_or_none" }, "execution_id": { "$ref": "common.v1.schema.json#/$defs/execution_id" }, "attempt": { "type": "integer", "minimum": 1 }, "stage": { "type": "string", "minLength": 1, "maxLength": 1024 }, "reason": { "type": "string", "minLength": 1, "maxLength": 1024 }, "error_class": { "type": "string", "maxLength": 128, "pattern": "^[A-Za-z][A-Za-z0-9_]*$" }, "partials": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/evidence_ref" } }, "offsets_so_far": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/offset_range" } }, "logs_ref": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 1024 }, { "type": "null" }] }, "rollback_level": { "enum": ["L0", "L1", "L2", "L3", "L4"] }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "ci": { "$ref": "common.v1.schema.json#/$defs/ci" } } };
var schema33 = { "enum": ["embedded", "emulated", "dev_min"] };
var schema34 = { "enum": ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] };
var schema352 = { "enum": ["pre-P(-1)", "P(-1)", "P0", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "certification"] };
var func12 = Object.prototype.hasOwnProperty;
var func22 = import_ucs2length2.default.default ?? import_ucs2length2.default;
var pattern42 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
var pattern52 = new RegExp("^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$", "u");
var pattern62 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern72 = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");
var pattern10 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern82 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var pattern92 = new RegExp("^[0-9a-f]{64}$", "u");
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
        if (!pattern82.test(data0)) {
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
        if (!pattern92.test(data2)) {
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
    if (data.plan_phase === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_phase" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.phase_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.lane === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lane" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.execution_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.attempt === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.stage === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.error_class === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_class" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.partials === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partials" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.offsets_so_far === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offsets_so_far" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.logs_ref === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logs_ref" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.rollback_level === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rollback_level" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.ci === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema312.properties, key0)) {
        const err17 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.failure_record.v1" !== data.schema) {
        const err18 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.failure_record.v1" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data1 = data.substrate;
      if (!(data1 === "embedded" || data1 === "emulated" || data1 === "dev_min")) {
        const err19 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.plan_phase !== void 0) {
      let data2 = data.plan_phase;
      if (!(data2 === "M0" || data2 === "M1" || data2 === "M2" || data2 === "M3" || data2 === "M4" || data2 === "M5" || data2 === "M6" || data2 === "M7" || data2 === "M8" || data2 === "M9" || data2 === "M10")) {
        const err20 = { instancePath: instancePath + "/plan_phase", schemaPath: "common.v1.schema.json#/$defs/plan_phase/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      let data3 = data.phase_id;
      if (!(data3 === "pre-P(-1)" || data3 === "P(-1)" || data3 === "P0" || data3 === "P1" || data3 === "P2" || data3 === "P3" || data3 === "P4" || data3 === "P5" || data3 === "P6" || data3 === "P7" || data3 === "P8" || data3 === "P9" || data3 === "P10" || data3 === "P11" || data3 === "P12" || data3 === "certification")) {
        const err21 = { instancePath: instancePath + "/phase_id", schemaPath: "common.v1.schema.json#/$defs/phase_id/enum", keyword: "enum", params: { allowedValues: schema352.enum } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.lane !== void 0) {
      let data4 = data.lane;
      const _errs10 = errors;
      let valid4 = false;
      let passing0 = null;
      const _errs11 = errors;
      if (typeof data4 === "string") {
        if (!pattern42.test(data4)) {
          const err22 = { instancePath: instancePath + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      var _valid0 = _errs11 === errors;
      if (_valid0) {
        valid4 = true;
        passing0 = 0;
      }
      const _errs14 = errors;
      if (data4 !== null) {
        const err24 = { instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid0 = _errs14 === errors;
      if (_valid0 && valid4) {
        valid4 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid4 = true;
          passing0 = 1;
        }
      }
      if (!valid4) {
        const err25 = { instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.platform_run_id !== void 0) {
      let data5 = data.platform_run_id;
      if (typeof data5 === "string") {
        if (!pattern52.test(data5)) {
          const err26 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/run_or_none/pattern", keyword: "pattern", params: { pattern: "^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/run_or_none/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data6 = data.execution_id;
      if (typeof data6 === "string") {
        if (!pattern62.test(data6)) {
          const err28 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.attempt !== void 0) {
      let data7 = data.attempt;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err30 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 1 || isNaN(data7)) {
          const err31 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.stage !== void 0) {
      let data8 = data.stage;
      if (typeof data8 === "string") {
        if (func22(data8) > 1024) {
          const err32 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (func22(data8) < 1) {
          const err33 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data9 = data.reason;
      if (typeof data9 === "string") {
        if (func22(data9) > 1024) {
          const err35 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (func22(data9) < 1) {
          const err36 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.error_class !== void 0) {
      let data10 = data.error_class;
      if (typeof data10 === "string") {
        if (func22(data10) > 128) {
          const err38 = { instancePath: instancePath + "/error_class", schemaPath: "#/properties/error_class/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (!pattern72.test(data10)) {
          const err39 = { instancePath: instancePath + "/error_class", schemaPath: "#/properties/error_class/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/error_class", schemaPath: "#/properties/error_class/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.partials !== void 0) {
      let data11 = data.partials;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data11[i0], { instancePath: instancePath + "/partials/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/partials", schemaPath: "#/properties/partials/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.offsets_so_far !== void 0) {
      let data13 = data.offsets_so_far;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.topic === void 0) {
              const err42 = { instancePath: instancePath + "/offsets_so_far/" + i1, schemaPath: "common.v1.schema.json#/$defs/offset_range/required", keyword: "required", params: { missingProperty: "topic" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data14.partition === void 0) {
              const err43 = { instancePath: instancePath + "/offsets_so_far/" + i1, schemaPath: "common.v1.schema.json#/$defs/offset_range/required", keyword: "required", params: { missingProperty: "partition" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data14.start_offset === void 0) {
              const err44 = { instancePath: instancePath + "/offsets_so_far/" + i1, schemaPath: "common.v1.schema.json#/$defs/offset_range/required", keyword: "required", params: { missingProperty: "start_offset" } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data14.end_offset === void 0) {
              const err45 = { instancePath: instancePath + "/offsets_so_far/" + i1, schemaPath: "common.v1.schema.json#/$defs/offset_range/required", keyword: "required", params: { missingProperty: "end_offset" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            for (const key1 in data14) {
              if (!(key1 === "topic" || key1 === "partition" || key1 === "start_offset" || key1 === "end_offset")) {
                const err46 = { instancePath: instancePath + "/offsets_so_far/" + i1, schemaPath: "common.v1.schema.json#/$defs/offset_range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data14.topic !== void 0) {
              let data15 = data14.topic;
              if (typeof data15 === "string") {
                if (func22(data15) > 249) {
                  const err47 = { instancePath: instancePath + "/offsets_so_far/" + i1 + "/topic", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (func22(data15) < 1) {
                  const err48 = { instancePath: instancePath + "/offsets_so_far/" + i1 + "/topic", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/offsets_so_far/" + i1 + "/topic", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/topic/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data14.partition !== void 0) {
              let data16 = data14.partition;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err50 = { instancePath: instancePath + "/offsets_so_far/" + i1 + "/partition", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/partition/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 < 0 || isNaN(data16)) {
                  const err51 = { instancePath: instancePath + "/offsets_so_far/" + i1 + "/partition", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              }
            }
            if (data14.start_offset !== void 0) {
              let data17 = data14.start_offset;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err52 = { instancePath: instancePath + "/offsets_so_far/" + i1 + "/start_offset", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < -1 || isNaN(data17)) {
                  const err53 = { instancePath: instancePath + "/offsets_so_far/" + i1 + "/start_offset", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              }
            }
            if (data14.end_offset !== void 0) {
              let data18 = data14.end_offset;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                const err54 = { instancePath: instancePath + "/offsets_so_far/" + i1 + "/end_offset", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 < -1 || isNaN(data18)) {
                  const err55 = { instancePath: instancePath + "/offsets_so_far/" + i1 + "/end_offset", schemaPath: "common.v1.schema.json#/$defs/offset_range/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/offsets_so_far/" + i1, schemaPath: "common.v1.schema.json#/$defs/offset_range/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/offsets_so_far", schemaPath: "#/properties/offsets_so_far/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.logs_ref !== void 0) {
      let data19 = data.logs_ref;
      const _errs48 = errors;
      let valid14 = false;
      let passing1 = null;
      const _errs49 = errors;
      if (typeof data19 === "string") {
        if (func22(data19) > 1024) {
          const err58 = { instancePath: instancePath + "/logs_ref", schemaPath: "#/properties/logs_ref/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (func22(data19) < 1) {
          const err59 = { instancePath: instancePath + "/logs_ref", schemaPath: "#/properties/logs_ref/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      } else {
        const err60 = { instancePath: instancePath + "/logs_ref", schemaPath: "#/properties/logs_ref/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      var _valid1 = _errs49 === errors;
      if (_valid1) {
        valid14 = true;
        passing1 = 0;
      }
      const _errs51 = errors;
      if (data19 !== null) {
        const err61 = { instancePath: instancePath + "/logs_ref", schemaPath: "#/properties/logs_ref/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
      var _valid1 = _errs51 === errors;
      if (_valid1 && valid14) {
        valid14 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid1) {
          valid14 = true;
          passing1 = 1;
        }
      }
      if (!valid14) {
        const err62 = { instancePath: instancePath + "/logs_ref", schemaPath: "#/properties/logs_ref/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      } else {
        errors = _errs48;
        if (vErrors !== null) {
          if (_errs48) {
            vErrors.length = _errs48;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.rollback_level !== void 0) {
      let data20 = data.rollback_level;
      if (!(data20 === "L0" || data20 === "L1" || data20 === "L2" || data20 === "L3" || data20 === "L4")) {
        const err63 = { instancePath: instancePath + "/rollback_level", schemaPath: "#/properties/rollback_level/enum", keyword: "enum", params: { allowedValues: schema312.properties.rollback_level.enum } };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data21 = data.written_at_utc;
      if (typeof data21 === "string") {
        if (!pattern10.test(data21)) {
          const err64 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      } else {
        const err65 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.ci !== void 0) {
      let data22 = data.ci;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.repository === void 0) {
          const err66 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "repository" } };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (data22.workflow === void 0) {
          const err67 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow" } };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (data22.workflow_sha === void 0) {
          const err68 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow_sha" } };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
        if (data22.run_id === void 0) {
          const err69 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_id" } };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (data22.run_attempt === void 0) {
          const err70 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_attempt" } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (data22.job === void 0) {
          const err71 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "job" } };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        if (data22.actor === void 0) {
          const err72 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "actor" } };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        for (const key2 in data22) {
          if (!(key2 === "repository" || key2 === "workflow" || key2 === "workflow_sha" || key2 === "run_id" || key2 === "run_attempt" || key2 === "job" || key2 === "actor")) {
            const err73 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data22.repository !== void 0) {
          let data23 = data22.repository;
          if (typeof data23 === "string") {
            if (func22(data23) > 1024) {
              const err74 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (func22(data23) < 1) {
              const err75 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          } else {
            const err76 = { instancePath: instancePath + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data22.workflow !== void 0) {
          let data24 = data22.workflow;
          if (typeof data24 === "string") {
            if (func22(data24) > 1024) {
              const err77 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            if (func22(data24) < 1) {
              const err78 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          } else {
            const err79 = { instancePath: instancePath + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data22.workflow_sha !== void 0) {
          let data25 = data22.workflow_sha;
          if (typeof data25 === "string") {
            if (func22(data25) > 1024) {
              const err80 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (func22(data25) < 1) {
              const err81 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          } else {
            const err82 = { instancePath: instancePath + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data22.run_id !== void 0) {
          let data26 = data22.run_id;
          if (typeof data26 === "string") {
            if (func22(data26) > 1024) {
              const err83 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            if (func22(data26) < 1) {
              const err84 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          } else {
            const err85 = { instancePath: instancePath + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data22.run_attempt !== void 0) {
          let data27 = data22.run_attempt;
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            const err86 = { instancePath: instancePath + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 < 1 || isNaN(data27)) {
              const err87 = { instancePath: instancePath + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          }
        }
        if (data22.job !== void 0) {
          let data28 = data22.job;
          if (typeof data28 === "string") {
            if (func22(data28) > 1024) {
              const err88 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (func22(data28) < 1) {
              const err89 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          } else {
            const err90 = { instancePath: instancePath + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data22.actor !== void 0) {
          let data29 = data22.actor;
          if (typeof data29 === "string") {
            if (func22(data29) > 1024) {
              const err91 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (func22(data29) < 1) {
              const err92 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
  } else {
    const err95 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err95];
    } else {
      vErrors.push(err95);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/failure_record.v1.ts
var FailureRecordV1 = /* @__PURE__ */ documentSchema("failure_record.v1", failure_record_v1_validate_default);

// evidence-schemas/src/generated/stack_description.v1.validate.js
var import_ucs2length3 = __toESM(require_ucs2length(), 1);
var stack_description_v1_validate_default = validate203;
var schema313 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "stack_description.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "stack_id", "started_at_utc", "pid", "database", "bus", "compute_socket", "ig_port"], "properties": { "schema": { "const": "fp.stack_description.v1" }, "stack_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "started_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "pid": { "type": "integer", "minimum": 1 }, "database": { "type": "object", "additionalProperties": false, "required": ["host", "port", "pid", "data_folder", "resource_id"], "properties": { "host": { "type": "string", "minLength": 1, "maxLength": 1024 }, "port": { "type": "integer", "minimum": 1, "maximum": 65535 }, "pid": { "type": "integer", "minimum": 1 }, "data_folder": { "type": "string", "minLength": 1, "maxLength": 1024 }, "resource_id": { "type": "string", "minLength": 1, "maxLength": 1024 } } }, "bus": { "type": "object", "additionalProperties": false, "required": ["kind", "cluster_id"], "properties": { "kind": { "enum": ["postgres", "kafka"] }, "cluster_id": { "type": "string", "minLength": 1, "maxLength": 1024 } } }, "compute_socket": { "type": "string", "minLength": 1, "maxLength": 1024 }, "ig_port": { "type": "integer", "minimum": 1, "maximum": 65535 } } };
var func13 = import_ucs2length3.default.default ?? import_ucs2length3.default;
var pattern43 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
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
    if (data.stack_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stack_id" } };
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
    if (data.pid === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pid" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.database === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.bus === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bus" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.compute_socket === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compute_socket" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.ig_port === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ig_port" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "stack_id" || key0 === "started_at_utc" || key0 === "pid" || key0 === "database" || key0 === "bus" || key0 === "compute_socket" || key0 === "ig_port")) {
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
      if ("fp.stack_description.v1" !== data.schema) {
        const err9 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.stack_description.v1" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.stack_id !== void 0) {
      let data1 = data.stack_id;
      if (typeof data1 === "string") {
        if (func13(data1) > 1024) {
          const err10 = { instancePath: instancePath + "/stack_id", schemaPath: "#/properties/stack_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func13(data1) < 1) {
          const err11 = { instancePath: instancePath + "/stack_id", schemaPath: "#/properties/stack_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/stack_id", schemaPath: "#/properties/stack_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.started_at_utc !== void 0) {
      let data2 = data.started_at_utc;
      if (typeof data2 === "string") {
        if (!pattern43.test(data2)) {
          const err13 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.pid !== void 0) {
      let data3 = data.pid;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err15 = { instancePath: instancePath + "/pid", schemaPath: "#/properties/pid/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/pid", schemaPath: "#/properties/pid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.database !== void 0) {
      let data4 = data.database;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.host === void 0) {
          const err17 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/required", keyword: "required", params: { missingProperty: "host" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data4.port === void 0) {
          const err18 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/required", keyword: "required", params: { missingProperty: "port" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data4.pid === void 0) {
          const err19 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/required", keyword: "required", params: { missingProperty: "pid" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data4.data_folder === void 0) {
          const err20 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/required", keyword: "required", params: { missingProperty: "data_folder" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data4.resource_id === void 0) {
          const err21 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/required", keyword: "required", params: { missingProperty: "resource_id" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "host" || key1 === "port" || key1 === "pid" || key1 === "data_folder" || key1 === "resource_id")) {
            const err22 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data4.host !== void 0) {
          let data5 = data4.host;
          if (typeof data5 === "string") {
            if (func13(data5) > 1024) {
              const err23 = { instancePath: instancePath + "/database/host", schemaPath: "#/properties/database/properties/host/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func13(data5) < 1) {
              const err24 = { instancePath: instancePath + "/database/host", schemaPath: "#/properties/database/properties/host/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/database/host", schemaPath: "#/properties/database/properties/host/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data4.port !== void 0) {
          let data6 = data4.port;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err26 = { instancePath: instancePath + "/database/port", schemaPath: "#/properties/database/properties/port/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 65535 || isNaN(data6)) {
              const err27 = { instancePath: instancePath + "/database/port", schemaPath: "#/properties/database/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err28 = { instancePath: instancePath + "/database/port", schemaPath: "#/properties/database/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
        if (data4.pid !== void 0) {
          let data7 = data4.pid;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err29 = { instancePath: instancePath + "/database/pid", schemaPath: "#/properties/database/properties/pid/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 1 || isNaN(data7)) {
              const err30 = { instancePath: instancePath + "/database/pid", schemaPath: "#/properties/database/properties/pid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        }
        if (data4.data_folder !== void 0) {
          let data8 = data4.data_folder;
          if (typeof data8 === "string") {
            if (func13(data8) > 1024) {
              const err31 = { instancePath: instancePath + "/database/data_folder", schemaPath: "#/properties/database/properties/data_folder/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (func13(data8) < 1) {
              const err32 = { instancePath: instancePath + "/database/data_folder", schemaPath: "#/properties/database/properties/data_folder/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/database/data_folder", schemaPath: "#/properties/database/properties/data_folder/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data4.resource_id !== void 0) {
          let data9 = data4.resource_id;
          if (typeof data9 === "string") {
            if (func13(data9) > 1024) {
              const err34 = { instancePath: instancePath + "/database/resource_id", schemaPath: "#/properties/database/properties/resource_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (func13(data9) < 1) {
              const err35 = { instancePath: instancePath + "/database/resource_id", schemaPath: "#/properties/database/properties/resource_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/database/resource_id", schemaPath: "#/properties/database/properties/resource_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.bus !== void 0) {
      let data10 = data.bus;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.kind === void 0) {
          const err38 = { instancePath: instancePath + "/bus", schemaPath: "#/properties/bus/required", keyword: "required", params: { missingProperty: "kind" } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data10.cluster_id === void 0) {
          const err39 = { instancePath: instancePath + "/bus", schemaPath: "#/properties/bus/required", keyword: "required", params: { missingProperty: "cluster_id" } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        for (const key2 in data10) {
          if (!(key2 === "kind" || key2 === "cluster_id")) {
            const err40 = { instancePath: instancePath + "/bus", schemaPath: "#/properties/bus/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data10.kind !== void 0) {
          let data11 = data10.kind;
          if (!(data11 === "postgres" || data11 === "kafka")) {
            const err41 = { instancePath: instancePath + "/bus/kind", schemaPath: "#/properties/bus/properties/kind/enum", keyword: "enum", params: { allowedValues: schema313.properties.bus.properties.kind.enum } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data10.cluster_id !== void 0) {
          let data12 = data10.cluster_id;
          if (typeof data12 === "string") {
            if (func13(data12) > 1024) {
              const err42 = { instancePath: instancePath + "/bus/cluster_id", schemaPath: "#/properties/bus/properties/cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (func13(data12) < 1) {
              const err43 = { instancePath: instancePath + "/bus/cluster_id", schemaPath: "#/properties/bus/properties/cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/bus/cluster_id", schemaPath: "#/properties/bus/properties/cluster_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/bus", schemaPath: "#/properties/bus/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.compute_socket !== void 0) {
      let data13 = data.compute_socket;
      if (typeof data13 === "string") {
        if (func13(data13) > 1024) {
          const err46 = { instancePath: instancePath + "/compute_socket", schemaPath: "#/properties/compute_socket/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (func13(data13) < 1) {
          const err47 = { instancePath: instancePath + "/compute_socket", schemaPath: "#/properties/compute_socket/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/compute_socket", schemaPath: "#/properties/compute_socket/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.ig_port !== void 0) {
      let data14 = data.ig_port;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err49 = { instancePath: instancePath + "/ig_port", schemaPath: "#/properties/ig_port/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 65535 || isNaN(data14)) {
          const err50 = { instancePath: instancePath + "/ig_port", schemaPath: "#/properties/ig_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data14 < 1 || isNaN(data14)) {
          const err51 = { instancePath: instancePath + "/ig_port", schemaPath: "#/properties/ig_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
    }
  } else {
    const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/stack_description.v1.ts
var StackDescriptionV1 = /* @__PURE__ */ documentSchema("stack_description.v1", stack_description_v1_validate_default);

export {
  BundleIndexV1,
  FailureRecordV1,
  StackDescriptionV1
};
