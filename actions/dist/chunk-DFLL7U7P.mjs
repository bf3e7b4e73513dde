import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/topic_readiness_snapshot.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var topic_readiness_snapshot_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "topic_readiness_snapshot.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "substrate", "execution_id", "captured_at_utc", "kafka_cluster_id", "connectivity_pass", "topics_present", "topics_missing", "topics", "identity_used"], "properties": { "schema": { "const": "fp.topic_readiness_snapshot.v1" }, "substrate": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "execution_id": { "$ref": "common.v1.schema.json#/$defs/execution_id" }, "captured_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "kafka_cluster_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "connectivity_pass": { "type": "boolean" }, "topics_present": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 249 }, "uniqueItems": true }, "topics_missing": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 249 }, "uniqueItems": true }, "topics": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["topic", "partitions", "retention_ms", "cleanup_policy", "matches_pins"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partitions": { "type": "integer", "minimum": 1 }, "retention_ms": { "type": "integer", "minimum": -1 }, "cleanup_policy": { "enum": ["delete", "compact"] }, "matches_pins": { "type": "boolean" } } } }, "identity_used": { "type": "string", "minLength": 1, "maxLength": 1024 } } };
var schema33 = { "enum": ["embedded", "emulated", "dev_min"] };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
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
    if (data.execution_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.captured_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.kafka_cluster_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.connectivity_pass === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectivity_pass" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.topics_present === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics_present" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.topics_missing === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics_missing" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.topics === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.identity_used === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity_used" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.topic_readiness_snapshot.v1" !== data.schema) {
        const err11 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.topic_readiness_snapshot.v1" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data1 = data.substrate;
      if (!(data1 === "embedded" || data1 === "emulated" || data1 === "dev_min")) {
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
      let data2 = data.execution_id;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
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
    if (data.captured_at_utc !== void 0) {
      let data3 = data.captured_at_utc;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err15 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.kafka_cluster_id !== void 0) {
      let data4 = data.kafka_cluster_id;
      if (typeof data4 === "string") {
        if (func2(data4) > 1024) {
          const err17 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err18 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.connectivity_pass !== void 0) {
      if (typeof data.connectivity_pass !== "boolean") {
        const err20 = { instancePath: instancePath + "/connectivity_pass", schemaPath: "#/properties/connectivity_pass/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.topics_present !== void 0) {
      let data6 = data.topics_present;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 === "string") {
            if (func2(data7) > 249) {
              const err21 = { instancePath: instancePath + "/topics_present/" + i0, schemaPath: "#/properties/topics_present/items/maxLength", keyword: "maxLength", params: { limit: 249 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (func2(data7) < 1) {
              const err22 = { instancePath: instancePath + "/topics_present/" + i0, schemaPath: "#/properties/topics_present/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/topics_present/" + i0, schemaPath: "#/properties/topics_present/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        let i1 = data6.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data6[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err24 = { instancePath: instancePath + "/topics_present", schemaPath: "#/properties/topics_present/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/topics_present", schemaPath: "#/properties/topics_present/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.topics_missing !== void 0) {
      let data8 = data.topics_missing;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data9 = data8[i2];
          if (typeof data9 === "string") {
            if (func2(data9) > 249) {
              const err26 = { instancePath: instancePath + "/topics_missing/" + i2, schemaPath: "#/properties/topics_missing/items/maxLength", keyword: "maxLength", params: { limit: 249 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (func2(data9) < 1) {
              const err27 = { instancePath: instancePath + "/topics_missing/" + i2, schemaPath: "#/properties/topics_missing/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/topics_missing/" + i2, schemaPath: "#/properties/topics_missing/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        let i3 = data8.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data8[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err29 = { instancePath: instancePath + "/topics_missing", schemaPath: "#/properties/topics_missing/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/topics_missing", schemaPath: "#/properties/topics_missing/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.topics !== void 0) {
      let data10 = data.topics;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data11 = data10[i4];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.topic === void 0) {
              const err31 = { instancePath: instancePath + "/topics/" + i4, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data11.partitions === void 0) {
              const err32 = { instancePath: instancePath + "/topics/" + i4, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data11.retention_ms === void 0) {
              const err33 = { instancePath: instancePath + "/topics/" + i4, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "retention_ms" } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data11.cleanup_policy === void 0) {
              const err34 = { instancePath: instancePath + "/topics/" + i4, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "cleanup_policy" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data11.matches_pins === void 0) {
              const err35 = { instancePath: instancePath + "/topics/" + i4, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "matches_pins" } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            for (const key1 in data11) {
              if (!(key1 === "topic" || key1 === "partitions" || key1 === "retention_ms" || key1 === "cleanup_policy" || key1 === "matches_pins")) {
                const err36 = { instancePath: instancePath + "/topics/" + i4, schemaPath: "#/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data11.topic !== void 0) {
              let data12 = data11.topic;
              if (typeof data12 === "string") {
                if (func2(data12) > 249) {
                  const err37 = { instancePath: instancePath + "/topics/" + i4 + "/topic", schemaPath: "#/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (func2(data12) < 1) {
                  const err38 = { instancePath: instancePath + "/topics/" + i4 + "/topic", schemaPath: "#/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/topics/" + i4 + "/topic", schemaPath: "#/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data11.partitions !== void 0) {
              let data13 = data11.partitions;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err40 = { instancePath: instancePath + "/topics/" + i4 + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 1 || isNaN(data13)) {
                  const err41 = { instancePath: instancePath + "/topics/" + i4 + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              }
            }
            if (data11.retention_ms !== void 0) {
              let data14 = data11.retention_ms;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err42 = { instancePath: instancePath + "/topics/" + i4 + "/retention_ms", schemaPath: "#/properties/topics/items/properties/retention_ms/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < -1 || isNaN(data14)) {
                  const err43 = { instancePath: instancePath + "/topics/" + i4 + "/retention_ms", schemaPath: "#/properties/topics/items/properties/retention_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
            }
            if (data11.cleanup_policy !== void 0) {
              let data15 = data11.cleanup_policy;
              if (!(data15 === "delete" || data15 === "compact")) {
                const err44 = { instancePath: instancePath + "/topics/" + i4 + "/cleanup_policy", schemaPath: "#/properties/topics/items/properties/cleanup_policy/enum", keyword: "enum", params: { allowedValues: schema31.properties.topics.items.properties.cleanup_policy.enum } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data11.matches_pins !== void 0) {
              if (typeof data11.matches_pins !== "boolean") {
                const err45 = { instancePath: instancePath + "/topics/" + i4 + "/matches_pins", schemaPath: "#/properties/topics/items/properties/matches_pins/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/topics/" + i4, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.identity_used !== void 0) {
      let data17 = data.identity_used;
      if (typeof data17 === "string") {
        if (func2(data17) > 1024) {
          const err48 = { instancePath: instancePath + "/identity_used", schemaPath: "#/properties/identity_used/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (func2(data17) < 1) {
          const err49 = { instancePath: instancePath + "/identity_used", schemaPath: "#/properties/identity_used/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/identity_used", schemaPath: "#/properties/identity_used/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
  } else {
    const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/topic_readiness_snapshot.v1.ts
var TopicReadinessSnapshotV1 = /* @__PURE__ */ documentSchema("topic_readiness_snapshot.v1", topic_readiness_snapshot_v1_validate_default);

export {
  TopicReadinessSnapshotV1
};
