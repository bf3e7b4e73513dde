import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  FunctionalWorkloadProfileV1,
  InletAssertionSnapshotV1,
  OraclePackManifestV1,
  OracleSealV1,
  SeedSnapshotV1,
  StreamViewManifestV1
} from "./chunk-RL4SPPRZ.mjs";
import {
  ControlMessageV1,
  IgReadyV1,
  ReadyPublishReceiptV1,
  ReadySignalV1,
  ReceiptV1,
  RunFactsViewV1,
  SrPassV1,
  WspReadyRunV1,
  WspStartV1
} from "./chunk-PPXTWQVE.mjs";
import {
  CheckerPassV1,
  EngineRunReceiptV1,
  StreamSortReceiptV1,
  StreamSortSummaryV1
} from "./chunk-XF2BK3R5.mjs";
import {
  ArchiveRecordV1
} from "./chunk-DDI4Y4O6.mjs";
import {
  AnomalySummaryV1,
  EnvironmentConformanceV1,
  GovernanceEventV1,
  ReconciliationV1,
  ReplayAnchorsV1,
  ReporterLockEventV1,
  RunCompletedV1,
  RunReportV1
} from "./chunk-YDJQ3CPL.mjs";
import {
  EnvelopeV1,
  QuarantineSummaryV1,
  ReceiptSummaryV1,
  WspSummaryV1
} from "./chunk-VX2SGP6H.mjs";
import {
  ArchiveWriteSummaryV1,
  CaughtUpV1,
  OffsetsSnapshotV1
} from "./chunk-RDE432AA.mjs";
import {
  KafkaOffsetsSnapshotV1
} from "./chunk-GNEFUGJY.mjs";
import {
  StackDestroySnapshotV1,
  TeardownProofV1
} from "./chunk-TXPQF23J.mjs";
import {
  LedgerCommandsV1
} from "./chunk-DFMCL2OO.mjs";
import {
  RecordedAnswersV1
} from "./chunk-LXPLSOSG.mjs";
import {
  BuildCommandSurfaceReceiptV1,
  BuildContextSecretScanV1,
  EntrypointMatrixReceiptV1,
  ImageIncludeV1,
  SecretSourceContractReceiptV1,
  SecuritySecretInjectionChecksV1
} from "./chunk-SRMUT7SU.mjs";
import {
  DbMigrationRunSnapshotV1,
  HandleResolutionSnapshotV1,
  SecretSurfaceCheckV1
} from "./chunk-KLDKTUAW.mjs";
import {
  TopicReadinessSnapshotV1
} from "./chunk-DFLL7U7P.mjs";
import {
  RunConfigPayloadV1,
  RunHeaderSeedV1,
  RunReservationV1,
  RunStartedV1,
  RuntimeScopeBundleV1
} from "./chunk-ZF6I7SJQ.mjs";
import {
  RunManifestV1
} from "./chunk-PBOZNHAY.mjs";
import {
  PackagingProvenanceV1
} from "./chunk-7EWZSNYY.mjs";
import {
  DaemonsReadyV1,
  DemoSessionV1
} from "./chunk-QDFKEGA3.mjs";
import {
  HandoffPackV1
} from "./chunk-XYXV6XNR.mjs";
import {
  BundleIndexV1,
  FailureRecordV1,
  StackDescriptionV1
} from "./chunk-X2RSPHC7.mjs";
import {
  LaneSnapshotV1,
  PhaseDefinitionV1,
  PhaseEvidenceV1,
  UniversalChecksV1
} from "./chunk-SJSJMFKB.mjs";
import {
  ApprovalRecordV1,
  ComputeReplyV1,
  ImageManifestV1,
  LedgerEventV1,
  LedgerStateV1,
  SubstrateConfigV1
} from "./chunk-LWL2HLOR.mjs";
import {
  ParameterFileV1,
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/action_intent.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var action_intent_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "action_intent.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["action_id", "decision_id", "action_kind", "idempotency_key", "pins", "requested_at_utc", "actor_principal", "origin", "policy_rev", "run_config_digest"], "properties": { "action_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "decision_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "action_kind": { "type": "string", "minLength": 1, "maxLength": 128 }, "idempotency_key": { "type": "string", "minLength": 1, "maxLength": 256 }, "pins": { "type": "object", "additionalProperties": false, "required": ["platform_run_id", "scenario_run_id", "manifest_fingerprint", "parameter_hash", "seed", "scenario_id"], "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" } } }, "requested_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "actor_principal": { "type": "string", "minLength": 1, "maxLength": 256 }, "origin": { "enum": ["DF", "CASE", "HUMAN", "OPS"] }, "policy_rev": { "type": "object", "additionalProperties": false, "required": ["policy_id", "revision"], "properties": { "policy_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "revision": { "type": "string", "minLength": 1, "maxLength": 128 }, "content_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "run_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "reason_ref": { "type": "string", "minLength": 1, "maxLength": 2048 }, "action_payload": { "type": "object", "maxProperties": 64 }, "notes": { "type": "string", "minLength": 0, "maxLength": 2048 } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern10 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern12 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
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
    if (data.action_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.decision_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.action_kind === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action_kind" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.idempotency_key === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "idempotency_key" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pins === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.requested_at_utc === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requested_at_utc" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.actor_principal === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor_principal" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.origin === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.policy_rev === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy_rev" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.run_config_digest === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
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
    if (data.action_id !== void 0) {
      let data0 = data.action_id;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err11 = { instancePath: instancePath + "/action_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/action_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.decision_id !== void 0) {
      let data1 = data.decision_id;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err13 = { instancePath: instancePath + "/decision_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/decision_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.action_kind !== void 0) {
      let data2 = data.action_kind;
      if (typeof data2 === "string") {
        if (func2(data2) > 128) {
          const err15 = { instancePath: instancePath + "/action_kind", schemaPath: "#/properties/action_kind/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err16 = { instancePath: instancePath + "/action_kind", schemaPath: "#/properties/action_kind/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/action_kind", schemaPath: "#/properties/action_kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.idempotency_key !== void 0) {
      let data3 = data.idempotency_key;
      if (typeof data3 === "string") {
        if (func2(data3) > 256) {
          const err18 = { instancePath: instancePath + "/idempotency_key", schemaPath: "#/properties/idempotency_key/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err19 = { instancePath: instancePath + "/idempotency_key", schemaPath: "#/properties/idempotency_key/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/idempotency_key", schemaPath: "#/properties/idempotency_key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.pins !== void 0) {
      let data4 = data.pins;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.platform_run_id === void 0) {
          const err21 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data4.scenario_run_id === void 0) {
          const err22 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data4.manifest_fingerprint === void 0) {
          const err23 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data4.parameter_hash === void 0) {
          const err24 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data4.seed === void 0) {
          const err25 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "seed" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data4.scenario_id === void 0) {
          const err26 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "platform_run_id" || key1 === "scenario_run_id" || key1 === "manifest_fingerprint" || key1 === "parameter_hash" || key1 === "seed" || key1 === "scenario_id" || key1 === "run_id")) {
            const err27 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data4.platform_run_id !== void 0) {
          let data5 = data4.platform_run_id;
          if (typeof data5 === "string") {
            if (!pattern6.test(data5)) {
              const err28 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data4.scenario_run_id !== void 0) {
          let data6 = data4.scenario_run_id;
          if (typeof data6 === "string") {
            if (!pattern4.test(data6)) {
              const err30 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data4.manifest_fingerprint !== void 0) {
          let data7 = data4.manifest_fingerprint;
          if (typeof data7 === "string") {
            if (!pattern8.test(data7)) {
              const err32 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data4.parameter_hash !== void 0) {
          let data8 = data4.parameter_hash;
          if (typeof data8 === "string") {
            if (!pattern8.test(data8)) {
              const err34 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data4.seed !== void 0) {
          let data9 = data4.seed;
          if (typeof data9 === "string") {
            if (!pattern10.test(data9)) {
              const err36 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data4.scenario_id !== void 0) {
          let data10 = data4.scenario_id;
          if (typeof data10 === "string") {
            if (func2(data10) > 256) {
              const err38 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (func2(data10) < 1) {
              const err39 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data4.run_id !== void 0) {
          let data11 = data4.run_id;
          if (typeof data11 === "string") {
            if (!pattern4.test(data11)) {
              const err41 = { instancePath: instancePath + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.requested_at_utc !== void 0) {
      let data12 = data.requested_at_utc;
      if (typeof data12 === "string") {
        if (!pattern12.test(data12)) {
          const err44 = { instancePath: instancePath + "/requested_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/requested_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.actor_principal !== void 0) {
      let data13 = data.actor_principal;
      if (typeof data13 === "string") {
        if (func2(data13) > 256) {
          const err46 = { instancePath: instancePath + "/actor_principal", schemaPath: "#/properties/actor_principal/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (func2(data13) < 1) {
          const err47 = { instancePath: instancePath + "/actor_principal", schemaPath: "#/properties/actor_principal/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/actor_principal", schemaPath: "#/properties/actor_principal/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data14 = data.origin;
      if (!(data14 === "DF" || data14 === "CASE" || data14 === "HUMAN" || data14 === "OPS")) {
        const err49 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema31.properties.origin.enum } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.policy_rev !== void 0) {
      let data15 = data.policy_rev;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.policy_id === void 0) {
          const err50 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "policy_id" } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data15.revision === void 0) {
          const err51 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "revision" } };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        for (const key2 in data15) {
          if (!(key2 === "policy_id" || key2 === "revision" || key2 === "content_digest")) {
            const err52 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data15.policy_id !== void 0) {
          let data16 = data15.policy_id;
          if (typeof data16 === "string") {
            if (func2(data16) > 128) {
              const err53 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (func2(data16) < 1) {
              const err54 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data15.revision !== void 0) {
          let data17 = data15.revision;
          if (typeof data17 === "string") {
            if (func2(data17) > 128) {
              const err56 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (func2(data17) < 1) {
              const err57 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          } else {
            const err58 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data15.content_digest !== void 0) {
          let data18 = data15.content_digest;
          if (typeof data18 === "string") {
            if (!pattern8.test(data18)) {
              const err59 = { instancePath: instancePath + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.run_config_digest !== void 0) {
      let data19 = data.run_config_digest;
      if (typeof data19 === "string") {
        if (!pattern8.test(data19)) {
          const err62 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
      } else {
        const err63 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.reason_ref !== void 0) {
      let data20 = data.reason_ref;
      if (typeof data20 === "string") {
        if (func2(data20) > 2048) {
          const err64 = { instancePath: instancePath + "/reason_ref", schemaPath: "#/properties/reason_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        if (func2(data20) < 1) {
          const err65 = { instancePath: instancePath + "/reason_ref", schemaPath: "#/properties/reason_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
      } else {
        const err66 = { instancePath: instancePath + "/reason_ref", schemaPath: "#/properties/reason_ref/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.action_payload !== void 0) {
      let data21 = data.action_payload;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (Object.keys(data21).length > 64) {
          const err67 = { instancePath: instancePath + "/action_payload", schemaPath: "#/properties/action_payload/maxProperties", keyword: "maxProperties", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      } else {
        const err68 = { instancePath: instancePath + "/action_payload", schemaPath: "#/properties/action_payload/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data22 = data.notes;
      if (typeof data22 === "string") {
        if (func2(data22) > 2048) {
          const err69 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (func2(data22) < 0) {
          const err70 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/minLength", keyword: "minLength", params: { limit: 0 } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      } else {
        const err71 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" } };
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

// evidence-schemas/src/generated/action_intent.v1.ts
var ActionIntentV1 = /* @__PURE__ */ documentSchema("action_intent.v1", action_intent_v1_validate_default);

// evidence-schemas/src/generated/action_outcome.v1.validate.js
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var action_outcome_v1_validate_default = validate202;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "action_outcome.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["outcome_id", "decision_id", "action_id", "action_kind", "status", "idempotency_key", "actor_principal", "origin", "authz_policy_rev", "run_config_digest", "pins", "completed_at_utc"], "properties": { "outcome_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "decision_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "action_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "action_kind": { "type": "string", "minLength": 1, "maxLength": 128 }, "status": { "enum": ["EXECUTED", "DENIED", "FAILED"] }, "idempotency_key": { "type": "string", "minLength": 1, "maxLength": 256 }, "actor_principal": { "type": "string", "minLength": 1, "maxLength": 256 }, "origin": { "enum": ["DF", "CASE", "HUMAN", "OPS"] }, "authz_policy_rev": { "type": "object", "additionalProperties": false, "required": ["policy_id", "revision"], "properties": { "policy_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "revision": { "type": "string", "minLength": 1, "maxLength": 128 }, "content_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "run_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "pins": { "type": "object", "additionalProperties": false, "required": ["platform_run_id", "scenario_run_id", "manifest_fingerprint", "parameter_hash", "seed", "scenario_id"], "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" } } }, "completed_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "attempt_seq": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "reason": { "type": "string", "minLength": 1, "maxLength": 2048 }, "outcome_payload": { "type": "object", "maxProperties": 64 } } };
var func12 = Object.prototype.hasOwnProperty;
var func22 = import_ucs2length2.default.default ?? import_ucs2length2.default;
var pattern42 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern9 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern13 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern15 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
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
    if (data.outcome_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.decision_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.action_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action_id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.action_kind === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action_kind" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.idempotency_key === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "idempotency_key" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.actor_principal === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor_principal" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.origin === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.authz_policy_rev === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authz_policy_rev" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.run_config_digest === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.pins === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" } };
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
    if (data.outcome_id !== void 0) {
      let data0 = data.outcome_id;
      if (typeof data0 === "string") {
        if (!pattern42.test(data0)) {
          const err13 = { instancePath: instancePath + "/outcome_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/outcome_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.decision_id !== void 0) {
      let data1 = data.decision_id;
      if (typeof data1 === "string") {
        if (!pattern42.test(data1)) {
          const err15 = { instancePath: instancePath + "/decision_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/decision_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.action_id !== void 0) {
      let data2 = data.action_id;
      if (typeof data2 === "string") {
        if (!pattern42.test(data2)) {
          const err17 = { instancePath: instancePath + "/action_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/action_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.action_kind !== void 0) {
      let data3 = data.action_kind;
      if (typeof data3 === "string") {
        if (func22(data3) > 128) {
          const err19 = { instancePath: instancePath + "/action_kind", schemaPath: "#/properties/action_kind/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func22(data3) < 1) {
          const err20 = { instancePath: instancePath + "/action_kind", schemaPath: "#/properties/action_kind/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/action_kind", schemaPath: "#/properties/action_kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (!(data4 === "EXECUTED" || data4 === "DENIED" || data4 === "FAILED")) {
        const err22 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema312.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.idempotency_key !== void 0) {
      let data5 = data.idempotency_key;
      if (typeof data5 === "string") {
        if (func22(data5) > 256) {
          const err23 = { instancePath: instancePath + "/idempotency_key", schemaPath: "#/properties/idempotency_key/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func22(data5) < 1) {
          const err24 = { instancePath: instancePath + "/idempotency_key", schemaPath: "#/properties/idempotency_key/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/idempotency_key", schemaPath: "#/properties/idempotency_key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.actor_principal !== void 0) {
      let data6 = data.actor_principal;
      if (typeof data6 === "string") {
        if (func22(data6) > 256) {
          const err26 = { instancePath: instancePath + "/actor_principal", schemaPath: "#/properties/actor_principal/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func22(data6) < 1) {
          const err27 = { instancePath: instancePath + "/actor_principal", schemaPath: "#/properties/actor_principal/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/actor_principal", schemaPath: "#/properties/actor_principal/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data7 = data.origin;
      if (!(data7 === "DF" || data7 === "CASE" || data7 === "HUMAN" || data7 === "OPS")) {
        const err29 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema312.properties.origin.enum } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.authz_policy_rev !== void 0) {
      let data8 = data.authz_policy_rev;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.policy_id === void 0) {
          const err30 = { instancePath: instancePath + "/authz_policy_rev", schemaPath: "#/properties/authz_policy_rev/required", keyword: "required", params: { missingProperty: "policy_id" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data8.revision === void 0) {
          const err31 = { instancePath: instancePath + "/authz_policy_rev", schemaPath: "#/properties/authz_policy_rev/required", keyword: "required", params: { missingProperty: "revision" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        for (const key1 in data8) {
          if (!(key1 === "policy_id" || key1 === "revision" || key1 === "content_digest")) {
            const err32 = { instancePath: instancePath + "/authz_policy_rev", schemaPath: "#/properties/authz_policy_rev/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data8.policy_id !== void 0) {
          let data9 = data8.policy_id;
          if (typeof data9 === "string") {
            if (func22(data9) > 128) {
              const err33 = { instancePath: instancePath + "/authz_policy_rev/policy_id", schemaPath: "#/properties/authz_policy_rev/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (func22(data9) < 1) {
              const err34 = { instancePath: instancePath + "/authz_policy_rev/policy_id", schemaPath: "#/properties/authz_policy_rev/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/authz_policy_rev/policy_id", schemaPath: "#/properties/authz_policy_rev/properties/policy_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data8.revision !== void 0) {
          let data10 = data8.revision;
          if (typeof data10 === "string") {
            if (func22(data10) > 128) {
              const err36 = { instancePath: instancePath + "/authz_policy_rev/revision", schemaPath: "#/properties/authz_policy_rev/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (func22(data10) < 1) {
              const err37 = { instancePath: instancePath + "/authz_policy_rev/revision", schemaPath: "#/properties/authz_policy_rev/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/authz_policy_rev/revision", schemaPath: "#/properties/authz_policy_rev/properties/revision/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data8.content_digest !== void 0) {
          let data11 = data8.content_digest;
          if (typeof data11 === "string") {
            if (!pattern7.test(data11)) {
              const err39 = { instancePath: instancePath + "/authz_policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/authz_policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/authz_policy_rev", schemaPath: "#/properties/authz_policy_rev/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.run_config_digest !== void 0) {
      let data12 = data.run_config_digest;
      if (typeof data12 === "string") {
        if (!pattern7.test(data12)) {
          const err42 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.pins !== void 0) {
      let data13 = data.pins;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.platform_run_id === void 0) {
          const err44 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data13.scenario_run_id === void 0) {
          const err45 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data13.manifest_fingerprint === void 0) {
          const err46 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (data13.parameter_hash === void 0) {
          const err47 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data13.seed === void 0) {
          const err48 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "seed" } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data13.scenario_id === void 0) {
          const err49 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        for (const key2 in data13) {
          if (!(key2 === "platform_run_id" || key2 === "scenario_run_id" || key2 === "manifest_fingerprint" || key2 === "parameter_hash" || key2 === "seed" || key2 === "scenario_id" || key2 === "run_id")) {
            const err50 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data13.platform_run_id !== void 0) {
          let data14 = data13.platform_run_id;
          if (typeof data14 === "string") {
            if (!pattern9.test(data14)) {
              const err51 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          } else {
            const err52 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data13.scenario_run_id !== void 0) {
          let data15 = data13.scenario_run_id;
          if (typeof data15 === "string") {
            if (!pattern42.test(data15)) {
              const err53 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data13.manifest_fingerprint !== void 0) {
          let data16 = data13.manifest_fingerprint;
          if (typeof data16 === "string") {
            if (!pattern7.test(data16)) {
              const err55 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          } else {
            const err56 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data13.parameter_hash !== void 0) {
          let data17 = data13.parameter_hash;
          if (typeof data17 === "string") {
            if (!pattern7.test(data17)) {
              const err57 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          } else {
            const err58 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data13.seed !== void 0) {
          let data18 = data13.seed;
          if (typeof data18 === "string") {
            if (!pattern13.test(data18)) {
              const err59 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data13.scenario_id !== void 0) {
          let data19 = data13.scenario_id;
          if (typeof data19 === "string") {
            if (func22(data19) > 256) {
              const err61 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (func22(data19) < 1) {
              const err62 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data13.run_id !== void 0) {
          let data20 = data13.run_id;
          if (typeof data20 === "string") {
            if (!pattern42.test(data20)) {
              const err64 = { instancePath: instancePath + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          } else {
            const err65 = { instancePath: instancePath + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.completed_at_utc !== void 0) {
      let data21 = data.completed_at_utc;
      if (typeof data21 === "string") {
        if (!pattern15.test(data21)) {
          const err67 = { instancePath: instancePath + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      } else {
        const err68 = { instancePath: instancePath + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.attempt_seq !== void 0) {
      let data22 = data.attempt_seq;
      if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
        const err69 = { instancePath: instancePath + "/attempt_seq", schemaPath: "#/properties/attempt_seq/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 > 9007199254740991 || isNaN(data22)) {
          const err70 = { instancePath: instancePath + "/attempt_seq", schemaPath: "#/properties/attempt_seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (data22 < 1 || isNaN(data22)) {
          const err71 = { instancePath: instancePath + "/attempt_seq", schemaPath: "#/properties/attempt_seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      let data23 = data.reason;
      if (typeof data23 === "string") {
        if (func22(data23) > 2048) {
          const err72 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        if (func22(data23) < 1) {
          const err73 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
      } else {
        const err74 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.outcome_payload !== void 0) {
      let data24 = data.outcome_payload;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (Object.keys(data24).length > 64) {
          const err75 = { instancePath: instancePath + "/outcome_payload", schemaPath: "#/properties/outcome_payload/maxProperties", keyword: "maxProperties", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
      } else {
        const err76 = { instancePath: instancePath + "/outcome_payload", schemaPath: "#/properties/outcome_payload/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
  } else {
    const err77 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err77];
    } else {
      vErrors.push(err77);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/action_outcome.v1.ts
var ActionOutcomeV1 = /* @__PURE__ */ documentSchema("action_outcome.v1", action_outcome_v1_validate_default);

// evidence-schemas/src/generated/arrival_entities_row.v1.validate.js
var import_ucs2length3 = __toESM(require_ucs2length(), 1);
var arrival_entities_row_v1_validate_default = validate203;
var func13 = import_ucs2length3.default.default ?? import_ucs2length3.default;
var pattern43 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern92 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
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
    if (data.scenario_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.seed === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.manifest_fingerprint === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.parameter_hash === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.merchant_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchant_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.arrival_seq === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arrival_seq" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.ts_utc === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.party_id === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "party_id" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.account_id === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.instrument_id === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument_id" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.device_id === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "device_id" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.ip_id === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ip_id" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.session_id === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.scenario_id !== void 0) {
      let data0 = data.scenario_id;
      if (typeof data0 === "string") {
        if (func13(data0) > 256) {
          const err13 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func13(data0) < 1) {
          const err14 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data1 = data.seed;
      if (typeof data1 === "string") {
        if (!pattern43.test(data1)) {
          const err16 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.manifest_fingerprint !== void 0) {
      let data2 = data.manifest_fingerprint;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err18 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.parameter_hash !== void 0) {
      let data3 = data.parameter_hash;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err20 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.merchant_id !== void 0) {
      let data4 = data.merchant_id;
      if (typeof data4 === "string") {
        if (!pattern43.test(data4)) {
          const err22 = { instancePath: instancePath + "/merchant_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/merchant_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.arrival_seq !== void 0) {
      let data5 = data.arrival_seq;
      if (typeof data5 === "string") {
        if (!pattern43.test(data5)) {
          const err24 = { instancePath: instancePath + "/arrival_seq", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/arrival_seq", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.ts_utc !== void 0) {
      let data6 = data.ts_utc;
      if (typeof data6 === "string") {
        if (!pattern92.test(data6)) {
          const err26 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.party_id !== void 0) {
      let data7 = data.party_id;
      if (typeof data7 === "string") {
        if (!pattern43.test(data7)) {
          const err28 = { instancePath: instancePath + "/party_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/party_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.account_id !== void 0) {
      let data8 = data.account_id;
      if (typeof data8 === "string") {
        if (!pattern43.test(data8)) {
          const err30 = { instancePath: instancePath + "/account_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/account_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.instrument_id !== void 0) {
      let data9 = data.instrument_id;
      if (typeof data9 === "string") {
        if (!pattern43.test(data9)) {
          const err32 = { instancePath: instancePath + "/instrument_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/instrument_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.device_id !== void 0) {
      let data10 = data.device_id;
      if (typeof data10 === "string") {
        if (!pattern43.test(data10)) {
          const err34 = { instancePath: instancePath + "/device_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/device_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.ip_id !== void 0) {
      let data11 = data.ip_id;
      if (typeof data11 === "string") {
        if (!pattern43.test(data11)) {
          const err36 = { instancePath: instancePath + "/ip_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/ip_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data12 = data.session_id;
      if (typeof data12 === "string") {
        if (!pattern43.test(data12)) {
          const err38 = { instancePath: instancePath + "/session_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/session_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/arrival_entities_row.v1.ts
var ArrivalEntitiesRowV1 = /* @__PURE__ */ documentSchema("arrival_entities_row.v1", arrival_entities_row_v1_validate_default);

// evidence-schemas/src/generated/arrival_event_row.v1.validate.js
var import_ucs2length4 = __toESM(require_ucs2length(), 1);
var arrival_event_row_v1_validate_default = validate204;
var pattern44 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern62 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern93 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern102 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");
var pattern11 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}$", "u");
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
    if (data.manifest_fingerprint === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.parameter_hash === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.seed === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.scenario_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.merchant_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchant_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.arrival_seq === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arrival_seq" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.zone_representation === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone_representation" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.bucket_index === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bucket_index" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.ts_utc === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.tzid_primary === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tzid_primary" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.ts_local_primary === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_local_primary" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.is_virtual === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_virtual" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.manifest_fingerprint !== void 0) {
      let data0 = data.manifest_fingerprint;
      if (typeof data0 === "string") {
        if (!pattern44.test(data0)) {
          const err12 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.parameter_hash !== void 0) {
      let data1 = data.parameter_hash;
      if (typeof data1 === "string") {
        if (!pattern44.test(data1)) {
          const err14 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data2 = data.seed;
      if (typeof data2 === "string") {
        if (!pattern62.test(data2)) {
          const err16 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.scenario_id !== void 0) {
      let data3 = data.scenario_id;
      if (typeof data3 === "string") {
        if (func14(data3) > 256) {
          const err18 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func14(data3) < 1) {
          const err19 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.merchant_id !== void 0) {
      let data4 = data.merchant_id;
      if (typeof data4 === "string") {
        if (!pattern62.test(data4)) {
          const err21 = { instancePath: instancePath + "/merchant_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/merchant_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      const _errs16 = errors;
      const _errs17 = errors;
      if ("0" !== data4) {
        const err23 = {};
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      var valid5 = _errs17 === errors;
      if (valid5) {
        const err24 = { instancePath: instancePath + "/merchant_id", schemaPath: "#/properties/merchant_id/not", keyword: "not", params: {} };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.arrival_seq !== void 0) {
      let data5 = data.arrival_seq;
      if (typeof data5 === "string") {
        if (!pattern62.test(data5)) {
          const err25 = { instancePath: instancePath + "/arrival_seq", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/arrival_seq", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      const _errs21 = errors;
      const _errs22 = errors;
      if ("0" !== data5) {
        const err27 = {};
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      var valid7 = _errs22 === errors;
      if (valid7) {
        const err28 = { instancePath: instancePath + "/arrival_seq", schemaPath: "#/properties/arrival_seq/not", keyword: "not", params: {} };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.zone_representation !== void 0) {
      let data6 = data.zone_representation;
      if (typeof data6 === "string") {
        if (func14(data6) > 4096) {
          const err29 = { instancePath: instancePath + "/zone_representation", schemaPath: "#/properties/zone_representation/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (func14(data6) < 1) {
          const err30 = { instancePath: instancePath + "/zone_representation", schemaPath: "#/properties/zone_representation/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/zone_representation", schemaPath: "#/properties/zone_representation/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.bucket_index !== void 0) {
      let data7 = data.bucket_index;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err32 = { instancePath: instancePath + "/bucket_index", schemaPath: "#/properties/bucket_index/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 9007199254740991 || isNaN(data7)) {
          const err33 = { instancePath: instancePath + "/bucket_index", schemaPath: "#/properties/bucket_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err34 = { instancePath: instancePath + "/bucket_index", schemaPath: "#/properties/bucket_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
    if (data.ts_utc !== void 0) {
      let data8 = data.ts_utc;
      if (typeof data8 === "string") {
        if (!pattern93.test(data8)) {
          const err35 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.tzid_primary !== void 0) {
      let data9 = data.tzid_primary;
      if (typeof data9 === "string") {
        if (func14(data9) > 64) {
          const err37 = { instancePath: instancePath + "/tzid_primary", schemaPath: "#/properties/tzid_primary/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (func14(data9) < 1) {
          const err38 = { instancePath: instancePath + "/tzid_primary", schemaPath: "#/properties/tzid_primary/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (!pattern102.test(data9)) {
          const err39 = { instancePath: instancePath + "/tzid_primary", schemaPath: "#/properties/tzid_primary/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$" } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/tzid_primary", schemaPath: "#/properties/tzid_primary/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.ts_local_primary !== void 0) {
      let data10 = data.ts_local_primary;
      if (typeof data10 === "string") {
        if (!pattern11.test(data10)) {
          const err41 = { instancePath: instancePath + "/ts_local_primary", schemaPath: "#/properties/ts_local_primary/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}$" } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/ts_local_primary", schemaPath: "#/properties/ts_local_primary/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.is_virtual !== void 0) {
      if (typeof data.is_virtual !== "boolean") {
        const err43 = { instancePath: instancePath + "/is_virtual", schemaPath: "#/properties/is_virtual/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.channel_group !== void 0) {
      let data12 = data.channel_group;
      if (typeof data12 === "string") {
        if (func14(data12) > 4096) {
          const err44 = { instancePath: instancePath + "/channel_group", schemaPath: "#/properties/channel_group/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (func14(data12) < 1) {
          const err45 = { instancePath: instancePath + "/channel_group", schemaPath: "#/properties/channel_group/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/channel_group", schemaPath: "#/properties/channel_group/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.tzid_settlement !== void 0) {
      let data13 = data.tzid_settlement;
      const _errs39 = errors;
      let valid9 = false;
      let passing0 = null;
      const _errs40 = errors;
      if (typeof data13 === "string") {
        if (func14(data13) > 64) {
          const err47 = { instancePath: instancePath + "/tzid_settlement", schemaPath: "#/properties/tzid_settlement/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (func14(data13) < 1) {
          const err48 = { instancePath: instancePath + "/tzid_settlement", schemaPath: "#/properties/tzid_settlement/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (!pattern102.test(data13)) {
          const err49 = { instancePath: instancePath + "/tzid_settlement", schemaPath: "#/properties/tzid_settlement/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$" } };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/tzid_settlement", schemaPath: "#/properties/tzid_settlement/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      var _valid0 = _errs40 === errors;
      if (_valid0) {
        valid9 = true;
        passing0 = 0;
      }
      const _errs42 = errors;
      if (data13 !== null) {
        const err51 = { instancePath: instancePath + "/tzid_settlement", schemaPath: "#/properties/tzid_settlement/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      var _valid0 = _errs42 === errors;
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
        const err52 = { instancePath: instancePath + "/tzid_settlement", schemaPath: "#/properties/tzid_settlement/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      } else {
        errors = _errs39;
        if (vErrors !== null) {
          if (_errs39) {
            vErrors.length = _errs39;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.ts_local_settlement !== void 0) {
      let data14 = data.ts_local_settlement;
      const _errs45 = errors;
      let valid10 = false;
      let passing1 = null;
      const _errs46 = errors;
      if (typeof data14 === "string") {
        if (!pattern11.test(data14)) {
          const err53 = { instancePath: instancePath + "/ts_local_settlement", schemaPath: "#/properties/ts_local_settlement/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}$" } };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      } else {
        const err54 = { instancePath: instancePath + "/ts_local_settlement", schemaPath: "#/properties/ts_local_settlement/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      var _valid1 = _errs46 === errors;
      if (_valid1) {
        valid10 = true;
        passing1 = 0;
      }
      const _errs48 = errors;
      if (data14 !== null) {
        const err55 = { instancePath: instancePath + "/ts_local_settlement", schemaPath: "#/properties/ts_local_settlement/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      var _valid1 = _errs48 === errors;
      if (_valid1 && valid10) {
        valid10 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid1) {
          valid10 = true;
          passing1 = 1;
        }
      }
      if (!valid10) {
        const err56 = { instancePath: instancePath + "/ts_local_settlement", schemaPath: "#/properties/ts_local_settlement/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      } else {
        errors = _errs45;
        if (vErrors !== null) {
          if (_errs45) {
            vErrors.length = _errs45;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.tzid_operational !== void 0) {
      let data15 = data.tzid_operational;
      const _errs51 = errors;
      let valid11 = false;
      let passing2 = null;
      const _errs52 = errors;
      if (typeof data15 === "string") {
        if (func14(data15) > 64) {
          const err57 = { instancePath: instancePath + "/tzid_operational", schemaPath: "#/properties/tzid_operational/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (func14(data15) < 1) {
          const err58 = { instancePath: instancePath + "/tzid_operational", schemaPath: "#/properties/tzid_operational/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (!pattern102.test(data15)) {
          const err59 = { instancePath: instancePath + "/tzid_operational", schemaPath: "#/properties/tzid_operational/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$" } };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      } else {
        const err60 = { instancePath: instancePath + "/tzid_operational", schemaPath: "#/properties/tzid_operational/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      var _valid2 = _errs52 === errors;
      if (_valid2) {
        valid11 = true;
        passing2 = 0;
      }
      const _errs54 = errors;
      if (data15 !== null) {
        const err61 = { instancePath: instancePath + "/tzid_operational", schemaPath: "#/properties/tzid_operational/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
      var _valid2 = _errs54 === errors;
      if (_valid2 && valid11) {
        valid11 = false;
        passing2 = [passing2, 1];
      } else {
        if (_valid2) {
          valid11 = true;
          passing2 = 1;
        }
      }
      if (!valid11) {
        const err62 = { instancePath: instancePath + "/tzid_operational", schemaPath: "#/properties/tzid_operational/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      } else {
        errors = _errs51;
        if (vErrors !== null) {
          if (_errs51) {
            vErrors.length = _errs51;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.ts_local_operational !== void 0) {
      let data16 = data.ts_local_operational;
      const _errs57 = errors;
      let valid12 = false;
      let passing3 = null;
      const _errs58 = errors;
      if (typeof data16 === "string") {
        if (!pattern11.test(data16)) {
          const err63 = { instancePath: instancePath + "/ts_local_operational", schemaPath: "#/properties/ts_local_operational/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}$" } };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
      } else {
        const err64 = { instancePath: instancePath + "/ts_local_operational", schemaPath: "#/properties/ts_local_operational/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
      var _valid3 = _errs58 === errors;
      if (_valid3) {
        valid12 = true;
        passing3 = 0;
      }
      const _errs60 = errors;
      if (data16 !== null) {
        const err65 = { instancePath: instancePath + "/ts_local_operational", schemaPath: "#/properties/ts_local_operational/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
      var _valid3 = _errs60 === errors;
      if (_valid3 && valid12) {
        valid12 = false;
        passing3 = [passing3, 1];
      } else {
        if (_valid3) {
          valid12 = true;
          passing3 = 1;
        }
      }
      if (!valid12) {
        const err66 = { instancePath: instancePath + "/ts_local_operational", schemaPath: "#/properties/ts_local_operational/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 } };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      } else {
        errors = _errs57;
        if (vErrors !== null) {
          if (_errs57) {
            vErrors.length = _errs57;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.tz_group_id !== void 0) {
      let data17 = data.tz_group_id;
      if (typeof data17 === "string") {
        if (func14(data17) > 4096) {
          const err67 = { instancePath: instancePath + "/tz_group_id", schemaPath: "#/properties/tz_group_id/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (func14(data17) < 1) {
          const err68 = { instancePath: instancePath + "/tz_group_id", schemaPath: "#/properties/tz_group_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      } else {
        const err69 = { instancePath: instancePath + "/tz_group_id", schemaPath: "#/properties/tz_group_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.site_id !== void 0) {
      let data18 = data.site_id;
      const _errs65 = errors;
      let valid13 = false;
      let passing4 = null;
      const _errs66 = errors;
      if (typeof data18 === "string") {
        if (!pattern62.test(data18)) {
          const err70 = { instancePath: instancePath + "/site_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      } else {
        const err71 = { instancePath: instancePath + "/site_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
      const _errs69 = errors;
      const _errs70 = errors;
      if ("0" !== data18) {
        const err72 = {};
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      var valid15 = _errs70 === errors;
      if (valid15) {
        const err73 = { instancePath: instancePath + "/site_id", schemaPath: "#/properties/site_id/oneOf/0/not", keyword: "not", params: {} };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      } else {
        errors = _errs69;
        if (vErrors !== null) {
          if (_errs69) {
            vErrors.length = _errs69;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid4 = _errs66 === errors;
      if (_valid4) {
        valid13 = true;
        passing4 = 0;
      }
      const _errs71 = errors;
      if (data18 !== null) {
        const err74 = { instancePath: instancePath + "/site_id", schemaPath: "#/properties/site_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
      var _valid4 = _errs71 === errors;
      if (_valid4 && valid13) {
        valid13 = false;
        passing4 = [passing4, 1];
      } else {
        if (_valid4) {
          valid13 = true;
          passing4 = 1;
        }
      }
      if (!valid13) {
        const err75 = { instancePath: instancePath + "/site_id", schemaPath: "#/properties/site_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 } };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      } else {
        errors = _errs65;
        if (vErrors !== null) {
          if (_errs65) {
            vErrors.length = _errs65;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.edge_id !== void 0) {
      let data19 = data.edge_id;
      const _errs74 = errors;
      let valid16 = false;
      let passing5 = null;
      const _errs75 = errors;
      if (typeof data19 === "string") {
        if (!pattern62.test(data19)) {
          const err76 = { instancePath: instancePath + "/edge_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      } else {
        const err77 = { instancePath: instancePath + "/edge_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
      const _errs78 = errors;
      const _errs79 = errors;
      if ("0" !== data19) {
        const err78 = {};
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
      var valid18 = _errs79 === errors;
      if (valid18) {
        const err79 = { instancePath: instancePath + "/edge_id", schemaPath: "#/properties/edge_id/oneOf/0/not", keyword: "not", params: {} };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      } else {
        errors = _errs78;
        if (vErrors !== null) {
          if (_errs78) {
            vErrors.length = _errs78;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid5 = _errs75 === errors;
      if (_valid5) {
        valid16 = true;
        passing5 = 0;
      }
      const _errs80 = errors;
      if (data19 !== null) {
        const err80 = { instancePath: instancePath + "/edge_id", schemaPath: "#/properties/edge_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
      var _valid5 = _errs80 === errors;
      if (_valid5 && valid16) {
        valid16 = false;
        passing5 = [passing5, 1];
      } else {
        if (_valid5) {
          valid16 = true;
          passing5 = 1;
        }
      }
      if (!valid16) {
        const err81 = { instancePath: instancePath + "/edge_id", schemaPath: "#/properties/edge_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 } };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      } else {
        errors = _errs74;
        if (vErrors !== null) {
          if (_errs74) {
            vErrors.length = _errs74;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.routing_universe_hash !== void 0) {
      let data20 = data.routing_universe_hash;
      if (typeof data20 === "string") {
        if (!pattern44.test(data20)) {
          const err82 = { instancePath: instancePath + "/routing_universe_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
      } else {
        const err83 = { instancePath: instancePath + "/routing_universe_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.lambda_realised !== void 0) {
      let data21 = data.lambda_realised;
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 < 0 || isNaN(data21)) {
          const err84 = { instancePath: instancePath + "/lambda_realised", schemaPath: "#/properties/lambda_realised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
      } else {
        const err85 = { instancePath: instancePath + "/lambda_realised", schemaPath: "#/properties/lambda_realised/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.s4_spec_version !== void 0) {
      let data22 = data.s4_spec_version;
      if (typeof data22 === "string") {
        if (func14(data22) > 256) {
          const err86 = { instancePath: instancePath + "/s4_spec_version", schemaPath: "#/properties/s4_spec_version/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        if (func14(data22) < 1) {
          const err87 = { instancePath: instancePath + "/s4_spec_version", schemaPath: "#/properties/s4_spec_version/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err87];
          } else {
            vErrors.push(err87);
          }
          errors++;
        }
      } else {
        const err88 = { instancePath: instancePath + "/s4_spec_version", schemaPath: "#/properties/s4_spec_version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
  } else {
    const err89 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err89];
    } else {
      vErrors.push(err89);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/arrival_event_row.v1.ts
var ArrivalEventRowV1 = /* @__PURE__ */ documentSchema("arrival_event_row.v1", arrival_event_row_v1_validate_default);

// evidence-schemas/src/generated/broker_file.v1.validate.js
var import_ucs2length5 = __toESM(require_ucs2length(), 1);
var broker_file_v1_validate_default = validate205;
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
    if (data.bootstrap === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bootstrap" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.user === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.password === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "bootstrap" || key0 === "user" || key0 === "password")) {
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
      if ("fp.broker_file.v1" !== data.schema) {
        const err5 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.broker_file.v1" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.bootstrap !== void 0) {
      let data1 = data.bootstrap;
      if (typeof data1 === "string") {
        if (func15(data1) > 1024) {
          const err6 = { instancePath: instancePath + "/bootstrap", schemaPath: "#/properties/bootstrap/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func15(data1) < 1) {
          const err7 = { instancePath: instancePath + "/bootstrap", schemaPath: "#/properties/bootstrap/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/bootstrap", schemaPath: "#/properties/bootstrap/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.user !== void 0) {
      let data2 = data.user;
      if (typeof data2 === "string") {
        if (func15(data2) > 1024) {
          const err9 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func15(data2) < 1) {
          const err10 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.password !== void 0) {
      let data3 = data.password;
      if (typeof data3 === "string") {
        if (func15(data3) > 1024) {
          const err12 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func15(data3) < 1) {
          const err13 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" } };
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
  validate205.errors = vErrors;
  return errors === 0;
}
validate205.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/broker_file.v1.ts
var BrokerFileV1 = /* @__PURE__ */ documentSchema("broker_file.v1", broker_file_v1_validate_default);

// evidence-schemas/src/generated/bundle_manifest.v1.validate.js
var import_ucs2length6 = __toESM(require_ucs2length(), 1);
var bundle_manifest_v1_validate_default = validate206;
var schema313 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "bundle_manifest.v1.schema.json", "type": "object", "unevaluatedProperties": false, "required": ["schema", "platform_run_id", "ledger_head_sha256", "entries", "root_sha256"], "properties": { "schema": { "const": "fp.bundle_manifest.v1" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/run_or_none" }, "ledger_head_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "entries": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["bucket", "key", "version_id", "sha256", "size", "path"], "properties": { "bucket": { "type": "string", "minLength": 1, "maxLength": 63 }, "key": { "$ref": "common.v1.schema.json#/$defs/object_key" }, "version_id": { "type": "string", "minLength": 1, "maxLength": 1024 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "size": { "type": "integer", "minimum": 0 }, "path": { "type": "string", "maxLength": 1024, "pattern": "^(?!/)(?!.*//)(?!(?:.*/)?\\.{1,2}(?:/|$))[A-Za-z0-9._()=/-]+$" } } }, "minItems": 1 }, "root_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } }, "oneOf": [{ "type": "object", "required": ["substrate", "final_word"], "properties": { "substrate": { "const": "dev_min" }, "final_word": { "enum": ["HOLD_M0", "HOLD_M1", "HOLD_M2", "HOLD_M3", "HOLD_M4", "HOLD_M5", "HOLD_M6", "HOLD_M7", "HOLD_M8", "HOLD_M9", "HOLD_M10", "ADVANCE_CERTIFIED_DEV_MIN"] } } }, { "type": "object", "required": ["substrate", "final_word"], "properties": { "substrate": { "enum": ["embedded", "emulated"] }, "final_word": { "enum": ["HOLD_M0", "HOLD_M1", "HOLD_M2", "HOLD_M3", "HOLD_M4", "HOLD_M5", "HOLD_M6", "HOLD_M7", "HOLD_M8", "HOLD_M9", "HOLD_M10", "REHEARSED", "REHEARSED_PARTIAL"] } } }] };
var pattern45 = new RegExp("^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$", "u");
var pattern52 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern63 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var pattern82 = new RegExp("^(?!/)(?!.*//)(?!(?:.*/)?\\.{1,2}(?:/|$))[A-Za-z0-9._()=/-]+$", "u");
var func16 = import_ucs2length6.default.default ?? import_ucs2length6.default;
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
    if (data.final_word === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "final_word" } };
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
    if (data.final_word !== void 0) {
      let data1 = data.final_word;
      if (!(data1 === "HOLD_M0" || data1 === "HOLD_M1" || data1 === "HOLD_M2" || data1 === "HOLD_M3" || data1 === "HOLD_M4" || data1 === "HOLD_M5" || data1 === "HOLD_M6" || data1 === "HOLD_M7" || data1 === "HOLD_M8" || data1 === "HOLD_M9" || data1 === "HOLD_M10" || data1 === "ADVANCE_CERTIFIED_DEV_MIN")) {
        const err3 = { instancePath: instancePath + "/final_word", schemaPath: "#/oneOf/0/properties/final_word/enum", keyword: "enum", params: { allowedValues: schema313.oneOf[0].properties.final_word.enum } };
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
    props0.substrate = true;
    props0.final_word = true;
  }
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.substrate === void 0) {
      const err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "substrate" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.final_word === void 0) {
      const err6 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "final_word" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.substrate !== void 0) {
      let data2 = data.substrate;
      if (!(data2 === "embedded" || data2 === "emulated")) {
        const err7 = { instancePath: instancePath + "/substrate", schemaPath: "#/oneOf/1/properties/substrate/enum", keyword: "enum", params: { allowedValues: schema313.oneOf[1].properties.substrate.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.final_word !== void 0) {
      let data3 = data.final_word;
      if (!(data3 === "HOLD_M0" || data3 === "HOLD_M1" || data3 === "HOLD_M2" || data3 === "HOLD_M3" || data3 === "HOLD_M4" || data3 === "HOLD_M5" || data3 === "HOLD_M6" || data3 === "HOLD_M7" || data3 === "HOLD_M8" || data3 === "HOLD_M9" || data3 === "HOLD_M10" || data3 === "REHEARSED" || data3 === "REHEARSED_PARTIAL")) {
        const err8 = { instancePath: instancePath + "/final_word", schemaPath: "#/oneOf/1/properties/final_word/enum", keyword: "enum", params: { allowedValues: schema313.oneOf[1].properties.final_word.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  var _valid0 = _errs6 === errors;
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
        props0.final_word = true;
      }
    }
  }
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
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
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.ledger_head_sha256 === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ledger_head_sha256" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.entries === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.root_sha256 === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "root_sha256" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (props0 !== true) {
      props0 = props0 || {};
      props0.schema = true;
      props0.platform_run_id = true;
      props0.ledger_head_sha256 = true;
      props0.entries = true;
      props0.root_sha256 = true;
    }
    if (data.schema !== void 0) {
      if ("fp.bundle_manifest.v1" !== data.schema) {
        const err16 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.bundle_manifest.v1" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data5 = data.platform_run_id;
      if (typeof data5 === "string") {
        if (!pattern45.test(data5)) {
          const err17 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/run_or_none/pattern", keyword: "pattern", params: { pattern: "^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/run_or_none/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.ledger_head_sha256 !== void 0) {
      let data6 = data.ledger_head_sha256;
      if (typeof data6 === "string") {
        if (!pattern52.test(data6)) {
          const err19 = { instancePath: instancePath + "/ledger_head_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/ledger_head_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.entries !== void 0) {
      let data7 = data.entries;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err21 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/minItems", keyword: "minItems", params: { limit: 1 } };
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
            if (data8.bucket === void 0) {
              const err22 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "bucket" } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data8.key === void 0) {
              const err23 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data8.version_id === void 0) {
              const err24 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data8.sha256 === void 0) {
              const err25 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data8.size === void 0) {
              const err26 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "size" } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data8.path === void 0) {
              const err27 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            for (const key0 in data8) {
              if (!(key0 === "bucket" || key0 === "key" || key0 === "version_id" || key0 === "sha256" || key0 === "size" || key0 === "path")) {
                const err28 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.bucket !== void 0) {
              let data9 = data8.bucket;
              if (typeof data9 === "string") {
                if (func16(data9) > 63) {
                  const err29 = { instancePath: instancePath + "/entries/" + i0 + "/bucket", schemaPath: "#/properties/entries/items/properties/bucket/maxLength", keyword: "maxLength", params: { limit: 63 } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (func16(data9) < 1) {
                  const err30 = { instancePath: instancePath + "/entries/" + i0 + "/bucket", schemaPath: "#/properties/entries/items/properties/bucket/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/entries/" + i0 + "/bucket", schemaPath: "#/properties/entries/items/properties/bucket/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data8.key !== void 0) {
              let data10 = data8.key;
              if (typeof data10 === "string") {
                if (func16(data10) > 1024) {
                  const err32 = { instancePath: instancePath + "/entries/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (func16(data10) < 1) {
                  const err33 = { instancePath: instancePath + "/entries/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                if (!pattern63.test(data10)) {
                  const err34 = { instancePath: instancePath + "/entries/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/entries/" + i0 + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data8.version_id !== void 0) {
              let data11 = data8.version_id;
              if (typeof data11 === "string") {
                if (func16(data11) > 1024) {
                  const err36 = { instancePath: instancePath + "/entries/" + i0 + "/version_id", schemaPath: "#/properties/entries/items/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (func16(data11) < 1) {
                  const err37 = { instancePath: instancePath + "/entries/" + i0 + "/version_id", schemaPath: "#/properties/entries/items/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/entries/" + i0 + "/version_id", schemaPath: "#/properties/entries/items/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data8.sha256 !== void 0) {
              let data12 = data8.sha256;
              if (typeof data12 === "string") {
                if (!pattern52.test(data12)) {
                  const err39 = { instancePath: instancePath + "/entries/" + i0 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/entries/" + i0 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data8.size !== void 0) {
              let data13 = data8.size;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err41 = { instancePath: instancePath + "/entries/" + i0 + "/size", schemaPath: "#/properties/entries/items/properties/size/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 0 || isNaN(data13)) {
                  const err42 = { instancePath: instancePath + "/entries/" + i0 + "/size", schemaPath: "#/properties/entries/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              }
            }
            if (data8.path !== void 0) {
              let data14 = data8.path;
              if (typeof data14 === "string") {
                if (func16(data14) > 1024) {
                  const err43 = { instancePath: instancePath + "/entries/" + i0 + "/path", schemaPath: "#/properties/entries/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (!pattern82.test(data14)) {
                  const err44 = { instancePath: instancePath + "/entries/" + i0 + "/path", schemaPath: "#/properties/entries/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)(?!(?:.*/)?\\.{1,2}(?:/|$))[A-Za-z0-9._()=/-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/entries/" + i0 + "/path", schemaPath: "#/properties/entries/items/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.root_sha256 !== void 0) {
      let data15 = data.root_sha256;
      if (typeof data15 === "string") {
        if (!pattern52.test(data15)) {
          const err48 = { instancePath: instancePath + "/root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      } else {
        const err49 = { instancePath: instancePath + "/root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (props0 !== true) {
      for (const key1 in data) {
        if (!props0 || !props0[key1]) {
          const err50 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
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
  validate206.errors = vErrors;
  return errors === 0;
}
validate206.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/bundle_manifest.v1.ts
var BundleManifestV1 = /* @__PURE__ */ documentSchema("bundle_manifest.v1", bundle_manifest_v1_validate_default);

// evidence-schemas/src/generated/case_trigger.v1.validate.js
var import_ucs2length7 = __toESM(require_ucs2length(), 1);
var case_trigger_v1_validate_default = validate207;
var schema314 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "case_trigger.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["case_id", "case_trigger_id", "trigger_type", "source_ref_id", "case_subject_key", "pins", "observed_time", "payload_hash"], "properties": { "case_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "case_trigger_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "trigger_type": { "enum": ["DECISION_ESCALATION", "ACTION_FAILURE", "ANOMALY", "EXTERNAL_SIGNAL", "MANUAL_ASSERTION"] }, "source_ref_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "case_subject_key": { "type": "object", "additionalProperties": false, "required": ["platform_run_id", "event_class", "event_id"], "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "event_class": { "type": "string", "minLength": 1, "maxLength": 128 }, "event_id": { "type": "string", "minLength": 1, "maxLength": 256 } } }, "pins": { "type": "object", "additionalProperties": false, "required": ["platform_run_id", "scenario_run_id", "manifest_fingerprint", "parameter_hash", "seed", "scenario_id"], "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" } } }, "observed_time": { "$ref": "common.v1.schema.json#/$defs/time" }, "payload_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "evidence_refs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["ref_type", "ref_id"], "properties": { "ref_type": { "enum": ["DLA_AUDIT_RECORD", "DECISION", "ACTION_OUTCOME", "EB_ORIGIN_OFFSET", "CASE_EVENT", "EXTERNAL_REF"] }, "ref_id": { "type": "string", "minLength": 1, "maxLength": 2048 }, "ref_scope": { "type": "string", "minLength": 1, "maxLength": 256 } } }, "maxItems": 64 }, "trigger_payload": { "type": "object", "maxProperties": 64 } } };
var func17 = Object.prototype.hasOwnProperty;
var func23 = import_ucs2length7.default.default ?? import_ucs2length7.default;
var pattern46 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern64 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern94 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern112 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern132 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate207.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.case_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "case_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.case_trigger_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "case_trigger_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.trigger_type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trigger_type" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.source_ref_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_ref_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.case_subject_key === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "case_subject_key" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.pins === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.observed_time === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "observed_time" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.payload_hash === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload_hash" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func17.call(schema314.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.case_id !== void 0) {
      let data0 = data.case_id;
      if (typeof data0 === "string") {
        if (!pattern46.test(data0)) {
          const err9 = { instancePath: instancePath + "/case_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/case_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.case_trigger_id !== void 0) {
      let data1 = data.case_trigger_id;
      if (typeof data1 === "string") {
        if (!pattern46.test(data1)) {
          const err11 = { instancePath: instancePath + "/case_trigger_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/case_trigger_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.trigger_type !== void 0) {
      let data2 = data.trigger_type;
      if (!(data2 === "DECISION_ESCALATION" || data2 === "ACTION_FAILURE" || data2 === "ANOMALY" || data2 === "EXTERNAL_SIGNAL" || data2 === "MANUAL_ASSERTION")) {
        const err13 = { instancePath: instancePath + "/trigger_type", schemaPath: "#/properties/trigger_type/enum", keyword: "enum", params: { allowedValues: schema314.properties.trigger_type.enum } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.source_ref_id !== void 0) {
      let data3 = data.source_ref_id;
      if (typeof data3 === "string") {
        if (func23(data3) > 512) {
          const err14 = { instancePath: instancePath + "/source_ref_id", schemaPath: "#/properties/source_ref_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func23(data3) < 1) {
          const err15 = { instancePath: instancePath + "/source_ref_id", schemaPath: "#/properties/source_ref_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/source_ref_id", schemaPath: "#/properties/source_ref_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.case_subject_key !== void 0) {
      let data4 = data.case_subject_key;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.platform_run_id === void 0) {
          const err17 = { instancePath: instancePath + "/case_subject_key", schemaPath: "#/properties/case_subject_key/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data4.event_class === void 0) {
          const err18 = { instancePath: instancePath + "/case_subject_key", schemaPath: "#/properties/case_subject_key/required", keyword: "required", params: { missingProperty: "event_class" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data4.event_id === void 0) {
          const err19 = { instancePath: instancePath + "/case_subject_key", schemaPath: "#/properties/case_subject_key/required", keyword: "required", params: { missingProperty: "event_id" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "platform_run_id" || key1 === "event_class" || key1 === "event_id")) {
            const err20 = { instancePath: instancePath + "/case_subject_key", schemaPath: "#/properties/case_subject_key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data4.platform_run_id !== void 0) {
          let data5 = data4.platform_run_id;
          if (typeof data5 === "string") {
            if (!pattern64.test(data5)) {
              const err21 = { instancePath: instancePath + "/case_subject_key/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/case_subject_key/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data4.event_class !== void 0) {
          let data6 = data4.event_class;
          if (typeof data6 === "string") {
            if (func23(data6) > 128) {
              const err23 = { instancePath: instancePath + "/case_subject_key/event_class", schemaPath: "#/properties/case_subject_key/properties/event_class/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func23(data6) < 1) {
              const err24 = { instancePath: instancePath + "/case_subject_key/event_class", schemaPath: "#/properties/case_subject_key/properties/event_class/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/case_subject_key/event_class", schemaPath: "#/properties/case_subject_key/properties/event_class/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data4.event_id !== void 0) {
          let data7 = data4.event_id;
          if (typeof data7 === "string") {
            if (func23(data7) > 256) {
              const err26 = { instancePath: instancePath + "/case_subject_key/event_id", schemaPath: "#/properties/case_subject_key/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (func23(data7) < 1) {
              const err27 = { instancePath: instancePath + "/case_subject_key/event_id", schemaPath: "#/properties/case_subject_key/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/case_subject_key/event_id", schemaPath: "#/properties/case_subject_key/properties/event_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/case_subject_key", schemaPath: "#/properties/case_subject_key/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.pins !== void 0) {
      let data8 = data.pins;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.platform_run_id === void 0) {
          const err30 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data8.scenario_run_id === void 0) {
          const err31 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data8.manifest_fingerprint === void 0) {
          const err32 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data8.parameter_hash === void 0) {
          const err33 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data8.seed === void 0) {
          const err34 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "seed" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data8.scenario_id === void 0) {
          const err35 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        for (const key2 in data8) {
          if (!(key2 === "platform_run_id" || key2 === "scenario_run_id" || key2 === "manifest_fingerprint" || key2 === "parameter_hash" || key2 === "seed" || key2 === "scenario_id" || key2 === "run_id")) {
            const err36 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data8.platform_run_id !== void 0) {
          let data9 = data8.platform_run_id;
          if (typeof data9 === "string") {
            if (!pattern64.test(data9)) {
              const err37 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data8.scenario_run_id !== void 0) {
          let data10 = data8.scenario_run_id;
          if (typeof data10 === "string") {
            if (!pattern46.test(data10)) {
              const err39 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data8.manifest_fingerprint !== void 0) {
          let data11 = data8.manifest_fingerprint;
          if (typeof data11 === "string") {
            if (!pattern94.test(data11)) {
              const err41 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data8.parameter_hash !== void 0) {
          let data12 = data8.parameter_hash;
          if (typeof data12 === "string") {
            if (!pattern94.test(data12)) {
              const err43 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data8.seed !== void 0) {
          let data13 = data8.seed;
          if (typeof data13 === "string") {
            if (!pattern112.test(data13)) {
              const err45 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data8.scenario_id !== void 0) {
          let data14 = data8.scenario_id;
          if (typeof data14 === "string") {
            if (func23(data14) > 256) {
              const err47 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (func23(data14) < 1) {
              const err48 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          } else {
            const err49 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data8.run_id !== void 0) {
          let data15 = data8.run_id;
          if (typeof data15 === "string") {
            if (!pattern46.test(data15)) {
              const err50 = { instancePath: instancePath + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.observed_time !== void 0) {
      let data16 = data.observed_time;
      if (typeof data16 === "string") {
        if (!pattern132.test(data16)) {
          const err53 = { instancePath: instancePath + "/observed_time", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      } else {
        const err54 = { instancePath: instancePath + "/observed_time", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.payload_hash !== void 0) {
      let data17 = data.payload_hash;
      if (typeof data17 === "string") {
        if (!pattern94.test(data17)) {
          const err55 = { instancePath: instancePath + "/payload_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      } else {
        const err56 = { instancePath: instancePath + "/payload_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.evidence_refs !== void 0) {
      let data18 = data.evidence_refs;
      if (Array.isArray(data18)) {
        if (data18.length > 64) {
          const err57 = { instancePath: instancePath + "/evidence_refs", schemaPath: "#/properties/evidence_refs/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data19 = data18[i0];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.ref_type === void 0) {
              const err58 = { instancePath: instancePath + "/evidence_refs/" + i0, schemaPath: "#/properties/evidence_refs/items/required", keyword: "required", params: { missingProperty: "ref_type" } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (data19.ref_id === void 0) {
              const err59 = { instancePath: instancePath + "/evidence_refs/" + i0, schemaPath: "#/properties/evidence_refs/items/required", keyword: "required", params: { missingProperty: "ref_id" } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            for (const key3 in data19) {
              if (!(key3 === "ref_type" || key3 === "ref_id" || key3 === "ref_scope")) {
                const err60 = { instancePath: instancePath + "/evidence_refs/" + i0, schemaPath: "#/properties/evidence_refs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data19.ref_type !== void 0) {
              let data20 = data19.ref_type;
              if (!(data20 === "DLA_AUDIT_RECORD" || data20 === "DECISION" || data20 === "ACTION_OUTCOME" || data20 === "EB_ORIGIN_OFFSET" || data20 === "CASE_EVENT" || data20 === "EXTERNAL_REF")) {
                const err61 = { instancePath: instancePath + "/evidence_refs/" + i0 + "/ref_type", schemaPath: "#/properties/evidence_refs/items/properties/ref_type/enum", keyword: "enum", params: { allowedValues: schema314.properties.evidence_refs.items.properties.ref_type.enum } };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data19.ref_id !== void 0) {
              let data21 = data19.ref_id;
              if (typeof data21 === "string") {
                if (func23(data21) > 2048) {
                  const err62 = { instancePath: instancePath + "/evidence_refs/" + i0 + "/ref_id", schemaPath: "#/properties/evidence_refs/items/properties/ref_id/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                if (func23(data21) < 1) {
                  const err63 = { instancePath: instancePath + "/evidence_refs/" + i0 + "/ref_id", schemaPath: "#/properties/evidence_refs/items/properties/ref_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              } else {
                const err64 = { instancePath: instancePath + "/evidence_refs/" + i0 + "/ref_id", schemaPath: "#/properties/evidence_refs/items/properties/ref_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data19.ref_scope !== void 0) {
              let data22 = data19.ref_scope;
              if (typeof data22 === "string") {
                if (func23(data22) > 256) {
                  const err65 = { instancePath: instancePath + "/evidence_refs/" + i0 + "/ref_scope", schemaPath: "#/properties/evidence_refs/items/properties/ref_scope/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (func23(data22) < 1) {
                  const err66 = { instancePath: instancePath + "/evidence_refs/" + i0 + "/ref_scope", schemaPath: "#/properties/evidence_refs/items/properties/ref_scope/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              } else {
                const err67 = { instancePath: instancePath + "/evidence_refs/" + i0 + "/ref_scope", schemaPath: "#/properties/evidence_refs/items/properties/ref_scope/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/evidence_refs/" + i0, schemaPath: "#/properties/evidence_refs/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/evidence_refs", schemaPath: "#/properties/evidence_refs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.trigger_payload !== void 0) {
      let data23 = data.trigger_payload;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (Object.keys(data23).length > 64) {
          const err70 = { instancePath: instancePath + "/trigger_payload", schemaPath: "#/properties/trigger_payload/maxProperties", keyword: "maxProperties", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      } else {
        const err71 = { instancePath: instancePath + "/trigger_payload", schemaPath: "#/properties/trigger_payload/type", keyword: "type", params: { type: "object" } };
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
  validate207.errors = vErrors;
  return errors === 0;
}
validate207.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/case_trigger.v1.ts
var CaseTriggerV1 = /* @__PURE__ */ documentSchema("case_trigger.v1", case_trigger_v1_validate_default);

// evidence-schemas/src/generated/ci_m1_outputs.v1.validate.js
var import_ucs2length8 = __toESM(require_ucs2length(), 1);
var ci_m1_outputs_v1_validate_default = validate208;
var schema315 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "ci_m1_outputs.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "image_tag", "image_digest", "git_sha", "ci_run_id", "build_actor"], "properties": { "schema": { "const": "fp.ci_m1_outputs.v1" }, "platform_run_id": { "const": "N/A" }, "phase_id": { "const": "P(-1)" }, "substrate": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "execution_id": { "$ref": "common.v1.schema.json#/$defs/execution_id" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "image_tag": { "type": "string", "maxLength": 1024, "pattern": "^git-[0-9a-f]{40}$" }, "image_digest": { "$ref": "common.v1.schema.json#/$defs/image_digest" }, "git_sha": { "$ref": "common.v1.schema.json#/$defs/git_sha" }, "ci_run_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "build_actor": { "type": "string", "minLength": 1, "maxLength": 1024 } } };
var schema33 = { "enum": ["embedded", "emulated", "dev_min"] };
var func18 = Object.prototype.hasOwnProperty;
var func24 = import_ucs2length8.default.default ?? import_ucs2length8.default;
var pattern47 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var pattern53 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern65 = new RegExp("^git-[0-9a-f]{40}$", "u");
var pattern72 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var pattern83 = new RegExp("^[0-9a-f]{40}$", "u");
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate208.evaluated;
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
    if (data.ci_run_id === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run_id" } };
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
    for (const key0 in data) {
      if (!func18.call(schema315.properties, key0)) {
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
      if ("fp.ci_m1_outputs.v1" !== data.schema) {
        const err12 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.ci_m1_outputs.v1" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      if ("N/A" !== data.platform_run_id) {
        const err13 = { instancePath: instancePath + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      if ("P(-1)" !== data.phase_id) {
        const err14 = { instancePath: instancePath + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.substrate !== void 0) {
      let data3 = data.substrate;
      if (!(data3 === "embedded" || data3 === "emulated" || data3 === "dev_min")) {
        const err15 = { instancePath: instancePath + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data4 = data.execution_id;
      if (typeof data4 === "string") {
        if (!pattern47.test(data4)) {
          const err16 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data5 = data.written_at_utc;
      if (typeof data5 === "string") {
        if (!pattern53.test(data5)) {
          const err18 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.image_tag !== void 0) {
      let data6 = data.image_tag;
      if (typeof data6 === "string") {
        if (func24(data6) > 1024) {
          const err20 = { instancePath: instancePath + "/image_tag", schemaPath: "#/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!pattern65.test(data6)) {
          const err21 = { instancePath: instancePath + "/image_tag", schemaPath: "#/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^git-[0-9a-f]{40}$" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/image_tag", schemaPath: "#/properties/image_tag/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.image_digest !== void 0) {
      let data7 = data.image_digest;
      if (typeof data7 === "string") {
        if (!pattern72.test(data7)) {
          const err23 = { instancePath: instancePath + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.git_sha !== void 0) {
      let data8 = data.git_sha;
      if (typeof data8 === "string") {
        if (!pattern83.test(data8)) {
          const err25 = { instancePath: instancePath + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.ci_run_id !== void 0) {
      let data9 = data.ci_run_id;
      if (typeof data9 === "string") {
        if (func24(data9) > 128) {
          const err27 = { instancePath: instancePath + "/ci_run_id", schemaPath: "#/properties/ci_run_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (func24(data9) < 1) {
          const err28 = { instancePath: instancePath + "/ci_run_id", schemaPath: "#/properties/ci_run_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/ci_run_id", schemaPath: "#/properties/ci_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.build_actor !== void 0) {
      let data10 = data.build_actor;
      if (typeof data10 === "string") {
        if (func24(data10) > 1024) {
          const err30 = { instancePath: instancePath + "/build_actor", schemaPath: "#/properties/build_actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (func24(data10) < 1) {
          const err31 = { instancePath: instancePath + "/build_actor", schemaPath: "#/properties/build_actor/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/build_actor", schemaPath: "#/properties/build_actor/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate208.errors = vErrors;
  return errors === 0;
}
validate208.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/ci_m1_outputs.v1.ts
var CiM1OutputsV1 = /* @__PURE__ */ documentSchema("ci_m1_outputs.v1", ci_m1_outputs_v1_validate_default);

// evidence-schemas/src/generated/closure_blocked.v1.validate.js
var import_ucs2length9 = __toESM(require_ucs2length(), 1);
var closure_blocked_v1_validate_default = validate209;
var pattern48 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern73 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern84 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var func19 = import_ucs2length9.default.default ?? import_ucs2length9.default;
var pattern54 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
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
    if (data.identity === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.task_arn === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ci_run === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.image_digest === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "identity" || key0 === "task_arn" || key0 === "ci_run" || key0 === "image_digest")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.identity !== void 0) {
      let data0 = data.identity;
      if (typeof data0 === "string") {
        if (func19(data0) > 1024) {
          const err5 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func19(data0) < 1) {
          const err6 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.task_arn !== void 0) {
      let data1 = data.task_arn;
      const _errs5 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs6 = errors;
      if (typeof data1 === "string") {
        if (func19(data1) > 1024) {
          const err8 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func19(data1) < 1) {
          const err9 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs8 = errors;
      if (data1 !== null) {
        const err11 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
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
        const err12 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.ci_run !== void 0) {
      let data2 = data.ci_run;
      const _errs11 = errors;
      let valid2 = false;
      let passing1 = null;
      const _errs12 = errors;
      if (typeof data2 === "string") {
        if (func19(data2) > 1024) {
          const err13 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func19(data2) < 1) {
          const err14 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid1 = _errs12 === errors;
      if (_valid1) {
        valid2 = true;
        passing1 = 0;
      }
      const _errs14 = errors;
      if (data2 !== null) {
        const err16 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid1 = _errs14 === errors;
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
        const err17 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.image_digest !== void 0) {
      let data3 = data.image_digest;
      const _errs17 = errors;
      let valid3 = false;
      let passing2 = null;
      const _errs18 = errors;
      if (typeof data3 === "string") {
        if (!pattern54.test(data3)) {
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
      var _valid2 = _errs18 === errors;
      if (_valid2) {
        valid3 = true;
        passing2 = 0;
      }
      const _errs21 = errors;
      if (data3 !== null) {
        const err20 = { instancePath: instancePath + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid2 = _errs21 === errors;
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
        const err21 = { instancePath: instancePath + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate209.evaluated;
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
    if (data.written_at_utc === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.writer === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.generated_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.fence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.blockers === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blockers" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "written_at_utc" || key0 === "writer" || key0 === "generated_at_utc" || key0 === "platform_run_id" || key0 === "fence" || key0 === "blockers")) {
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
      if ("fp.closure_blocked.v1" !== data.schema) {
        const err8 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.closure_blocked.v1" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data1 = data.written_at_utc;
      if (typeof data1 === "string") {
        if (!pattern48.test(data1)) {
          const err9 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.writer !== void 0) {
      if (!validate22(data.writer, { instancePath: instancePath + "/writer", parentData: data, parentDataProperty: "writer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.generated_at_utc !== void 0) {
      let data3 = data.generated_at_utc;
      if (typeof data3 === "string") {
        if (!pattern48.test(data3)) {
          const err11 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data4 = data.platform_run_id;
      if (typeof data4 === "string") {
        if (!pattern73.test(data4)) {
          const err13 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.fence !== void 0) {
      let data5 = data.fence;
      if (typeof data5 === "string") {
        if (!pattern84.test(data5)) {
          const err15 = { instancePath: instancePath + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.blockers !== void 0) {
      let data6 = data.blockers;
      if (Array.isArray(data6)) {
        if (data6.length > 1e3) {
          const err17 = { instancePath: instancePath + "/blockers", schemaPath: "#/properties/blockers/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data6.length < 1) {
          const err18 = { instancePath: instancePath + "/blockers", schemaPath: "#/properties/blockers/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.code === void 0) {
              const err19 = { instancePath: instancePath + "/blockers/" + i0, schemaPath: "#/properties/blockers/items/required", keyword: "required", params: { missingProperty: "code" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data7.area === void 0) {
              const err20 = { instancePath: instancePath + "/blockers/" + i0, schemaPath: "#/properties/blockers/items/required", keyword: "required", params: { missingProperty: "area" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data7.detail === void 0) {
              const err21 = { instancePath: instancePath + "/blockers/" + i0, schemaPath: "#/properties/blockers/items/required", keyword: "required", params: { missingProperty: "detail" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key1 in data7) {
              if (!(key1 === "code" || key1 === "area" || key1 === "detail")) {
                const err22 = { instancePath: instancePath + "/blockers/" + i0, schemaPath: "#/properties/blockers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.code !== void 0) {
              let data8 = data7.code;
              if (typeof data8 === "string") {
                if (func19(data8) > 512) {
                  const err23 = { instancePath: instancePath + "/blockers/" + i0 + "/code", schemaPath: "#/properties/blockers/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (func19(data8) < 1) {
                  const err24 = { instancePath: instancePath + "/blockers/" + i0 + "/code", schemaPath: "#/properties/blockers/items/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/blockers/" + i0 + "/code", schemaPath: "#/properties/blockers/items/properties/code/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data7.area !== void 0) {
              let data9 = data7.area;
              if (typeof data9 === "string") {
                if (func19(data9) > 512) {
                  const err26 = { instancePath: instancePath + "/blockers/" + i0 + "/area", schemaPath: "#/properties/blockers/items/properties/area/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (func19(data9) < 1) {
                  const err27 = { instancePath: instancePath + "/blockers/" + i0 + "/area", schemaPath: "#/properties/blockers/items/properties/area/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/blockers/" + i0 + "/area", schemaPath: "#/properties/blockers/items/properties/area/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data7.detail !== void 0) {
              let data10 = data7.detail;
              if (typeof data10 === "string") {
                if (func19(data10) > 1024) {
                  const err29 = { instancePath: instancePath + "/blockers/" + i0 + "/detail", schemaPath: "#/properties/blockers/items/properties/detail/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (func19(data10) < 0) {
                  const err30 = { instancePath: instancePath + "/blockers/" + i0 + "/detail", schemaPath: "#/properties/blockers/items/properties/detail/minLength", keyword: "minLength", params: { limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/blockers/" + i0 + "/detail", schemaPath: "#/properties/blockers/items/properties/detail/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/blockers/" + i0, schemaPath: "#/properties/blockers/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/blockers", schemaPath: "#/properties/blockers/type", keyword: "type", params: { type: "array" } };
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
  validate209.errors = vErrors;
  return errors === 0;
}
validate209.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/closure_blocked.v1.ts
var ClosureBlockedV1 = /* @__PURE__ */ documentSchema("closure_blocked.v1", closure_blocked_v1_validate_default);

// evidence-schemas/src/generated/compute_request.v1.validate.js
var import_ucs2length10 = __toESM(require_ucs2length(), 1);
var compute_request_v1_validate_default = validate2010;
var schema316 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "compute_request.v1.schema.json", "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["operation", "spec", "timeoutMs"], "properties": { "operation": { "const": "runJob" }, "spec": { "type": "object", "additionalProperties": false, "required": ["family", "imageDigest", "command", "environment"], "properties": { "family": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,127}$" }, "imageDigest": { "$ref": "common.v1.schema.json#/$defs/image_digest" }, "command": { "type": "array", "maxItems": 64, "items": { "type": "string", "maxLength": 4096 } }, "environment": { "type": "object", "propertyNames": { "pattern": "^[A-Z][A-Z0-9_]{0,127}$" }, "additionalProperties": { "type": "string", "maxLength": 4096 } } } }, "timeoutMs": { "type": "integer", "minimum": 1, "maximum": 2147483647 } } }, { "type": "object", "additionalProperties": false, "required": ["operation", "name", "spec", "desiredCount"], "properties": { "operation": { "const": "setService" }, "name": { "type": "string", "minLength": 1, "maxLength": 128 }, "spec": { "type": "object", "additionalProperties": false, "required": ["family", "imageDigest", "command", "environment"], "properties": { "family": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,127}$" }, "imageDigest": { "$ref": "common.v1.schema.json#/$defs/image_digest" }, "command": { "type": "array", "maxItems": 64, "items": { "type": "string", "maxLength": 4096 } }, "environment": { "type": "object", "propertyNames": { "pattern": "^[A-Z][A-Z0-9_]{0,127}$" }, "additionalProperties": { "type": "string", "maxLength": 4096 } } } }, "desiredCount": { "type": "integer", "minimum": 0, "maximum": 100 } } }, { "type": "object", "additionalProperties": false, "required": ["operation"], "properties": { "operation": { "const": "describeServices" } } }, { "type": "object", "additionalProperties": false, "required": ["operation"], "properties": { "operation": { "const": "describeTasks" } } }, { "type": "object", "additionalProperties": false, "required": ["operation", "taskArn", "how"], "properties": { "operation": { "const": "stopTask" }, "taskArn": { "type": "string", "minLength": 1, "maxLength": 256 }, "how": { "enum": ["graceful", "abrupt"] } } }, { "type": "object", "additionalProperties": false, "required": ["operation", "taskArn", "linesMax"], "properties": { "operation": { "const": "logs" }, "taskArn": { "type": "string", "minLength": 1, "maxLength": 256 }, "linesMax": { "type": "integer", "minimum": 0, "maximum": 1e6 } } }] };
var pattern49 = new RegExp("^[a-z0-9][a-z0-9._-]{0,127}$", "u");
var pattern55 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var pattern66 = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
var func110 = import_ucs2length10.default.default ?? import_ucs2length10.default;
function validate2010(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2010.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operation === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "operation" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.spec === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "spec" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.timeoutMs === void 0) {
      const err2 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "timeoutMs" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "operation" || key0 === "spec" || key0 === "timeoutMs")) {
        const err3 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.operation !== void 0) {
      if ("runJob" !== data.operation) {
        const err4 = { instancePath: instancePath + "/operation", schemaPath: "#/oneOf/0/properties/operation/const", keyword: "const", params: { allowedValue: "runJob" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.spec !== void 0) {
      let data1 = data.spec;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.family === void 0) {
          const err5 = { instancePath: instancePath + "/spec", schemaPath: "#/oneOf/0/properties/spec/required", keyword: "required", params: { missingProperty: "family" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.imageDigest === void 0) {
          const err6 = { instancePath: instancePath + "/spec", schemaPath: "#/oneOf/0/properties/spec/required", keyword: "required", params: { missingProperty: "imageDigest" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.command === void 0) {
          const err7 = { instancePath: instancePath + "/spec", schemaPath: "#/oneOf/0/properties/spec/required", keyword: "required", params: { missingProperty: "command" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.environment === void 0) {
          const err8 = { instancePath: instancePath + "/spec", schemaPath: "#/oneOf/0/properties/spec/required", keyword: "required", params: { missingProperty: "environment" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "family" || key1 === "imageDigest" || key1 === "command" || key1 === "environment")) {
            const err9 = { instancePath: instancePath + "/spec", schemaPath: "#/oneOf/0/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.family !== void 0) {
          let data2 = data1.family;
          if (typeof data2 === "string") {
            if (!pattern49.test(data2)) {
              const err10 = { instancePath: instancePath + "/spec/family", schemaPath: "#/oneOf/0/properties/spec/properties/family/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,127}$" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/spec/family", schemaPath: "#/oneOf/0/properties/spec/properties/family/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.imageDigest !== void 0) {
          let data3 = data1.imageDigest;
          if (typeof data3 === "string") {
            if (!pattern55.test(data3)) {
              const err12 = { instancePath: instancePath + "/spec/imageDigest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/spec/imageDigest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.command !== void 0) {
          let data4 = data1.command;
          if (Array.isArray(data4)) {
            if (data4.length > 64) {
              const err14 = { instancePath: instancePath + "/spec/command", schemaPath: "#/oneOf/0/properties/spec/properties/command/maxItems", keyword: "maxItems", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 === "string") {
                if (func110(data5) > 4096) {
                  const err15 = { instancePath: instancePath + "/spec/command/" + i0, schemaPath: "#/oneOf/0/properties/spec/properties/command/items/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/spec/command/" + i0, schemaPath: "#/oneOf/0/properties/spec/properties/command/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/spec/command", schemaPath: "#/oneOf/0/properties/spec/properties/command/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data1.environment !== void 0) {
          let data6 = data1.environment;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key2 in data6) {
              const _errs19 = errors;
              if (typeof key2 === "string") {
                if (!pattern66.test(key2)) {
                  const err18 = { instancePath: instancePath + "/spec/environment", schemaPath: "#/oneOf/0/properties/spec/properties/environment/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, propertyName: key2 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
              var valid6 = _errs19 === errors;
              if (!valid6) {
                const err19 = { instancePath: instancePath + "/spec/environment", schemaPath: "#/oneOf/0/properties/spec/properties/environment/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            for (const key3 in data6) {
              let data7 = data6[key3];
              if (typeof data7 === "string") {
                if (func110(data7) > 4096) {
                  const err20 = { instancePath: instancePath + "/spec/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/0/properties/spec/properties/environment/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/spec/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/0/properties/spec/properties/environment/additionalProperties/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/spec/environment", schemaPath: "#/oneOf/0/properties/spec/properties/environment/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/spec", schemaPath: "#/oneOf/0/properties/spec/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.timeoutMs !== void 0) {
      let data8 = data.timeoutMs;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err24 = { instancePath: instancePath + "/timeoutMs", schemaPath: "#/oneOf/0/properties/timeoutMs/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 2147483647 || isNaN(data8)) {
          const err25 = { instancePath: instancePath + "/timeoutMs", schemaPath: "#/oneOf/0/properties/timeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          const err26 = { instancePath: instancePath + "/timeoutMs", schemaPath: "#/oneOf/0/properties/timeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
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
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs25 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operation === void 0) {
      const err28 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "operation" } };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err29 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err29];
      } else {
        vErrors.push(err29);
      }
      errors++;
    }
    if (data.spec === void 0) {
      const err30 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "spec" } };
      if (vErrors === null) {
        vErrors = [err30];
      } else {
        vErrors.push(err30);
      }
      errors++;
    }
    if (data.desiredCount === void 0) {
      const err31 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "desiredCount" } };
      if (vErrors === null) {
        vErrors = [err31];
      } else {
        vErrors.push(err31);
      }
      errors++;
    }
    for (const key4 in data) {
      if (!(key4 === "operation" || key4 === "name" || key4 === "spec" || key4 === "desiredCount")) {
        const err32 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.operation !== void 0) {
      if ("setService" !== data.operation) {
        const err33 = { instancePath: instancePath + "/operation", schemaPath: "#/oneOf/1/properties/operation/const", keyword: "const", params: { allowedValue: "setService" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data10 = data.name;
      if (typeof data10 === "string") {
        if (func110(data10) > 128) {
          const err34 = { instancePath: instancePath + "/name", schemaPath: "#/oneOf/1/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (func110(data10) < 1) {
          const err35 = { instancePath: instancePath + "/name", schemaPath: "#/oneOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/name", schemaPath: "#/oneOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.spec !== void 0) {
      let data11 = data.spec;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.family === void 0) {
          const err37 = { instancePath: instancePath + "/spec", schemaPath: "#/oneOf/1/properties/spec/required", keyword: "required", params: { missingProperty: "family" } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data11.imageDigest === void 0) {
          const err38 = { instancePath: instancePath + "/spec", schemaPath: "#/oneOf/1/properties/spec/required", keyword: "required", params: { missingProperty: "imageDigest" } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data11.command === void 0) {
          const err39 = { instancePath: instancePath + "/spec", schemaPath: "#/oneOf/1/properties/spec/required", keyword: "required", params: { missingProperty: "command" } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data11.environment === void 0) {
          const err40 = { instancePath: instancePath + "/spec", schemaPath: "#/oneOf/1/properties/spec/required", keyword: "required", params: { missingProperty: "environment" } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        for (const key5 in data11) {
          if (!(key5 === "family" || key5 === "imageDigest" || key5 === "command" || key5 === "environment")) {
            const err41 = { instancePath: instancePath + "/spec", schemaPath: "#/oneOf/1/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data11.family !== void 0) {
          let data12 = data11.family;
          if (typeof data12 === "string") {
            if (!pattern49.test(data12)) {
              const err42 = { instancePath: instancePath + "/spec/family", schemaPath: "#/oneOf/1/properties/spec/properties/family/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,127}$" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/spec/family", schemaPath: "#/oneOf/1/properties/spec/properties/family/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data11.imageDigest !== void 0) {
          let data13 = data11.imageDigest;
          if (typeof data13 === "string") {
            if (!pattern55.test(data13)) {
              const err44 = { instancePath: instancePath + "/spec/imageDigest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/spec/imageDigest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data11.command !== void 0) {
          let data14 = data11.command;
          if (Array.isArray(data14)) {
            if (data14.length > 64) {
              const err46 = { instancePath: instancePath + "/spec/command", schemaPath: "#/oneOf/1/properties/spec/properties/command/maxItems", keyword: "maxItems", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            const len1 = data14.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data15 = data14[i1];
              if (typeof data15 === "string") {
                if (func110(data15) > 4096) {
                  const err47 = { instancePath: instancePath + "/spec/command/" + i1, schemaPath: "#/oneOf/1/properties/spec/properties/command/items/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/spec/command/" + i1, schemaPath: "#/oneOf/1/properties/spec/properties/command/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/spec/command", schemaPath: "#/oneOf/1/properties/spec/properties/command/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data11.environment !== void 0) {
          let data16 = data11.environment;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key6 in data16) {
              const _errs45 = errors;
              if (typeof key6 === "string") {
                if (!pattern66.test(key6)) {
                  const err50 = { instancePath: instancePath + "/spec/environment", schemaPath: "#/oneOf/1/properties/spec/properties/environment/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, propertyName: key6 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              }
              var valid13 = _errs45 === errors;
              if (!valid13) {
                const err51 = { instancePath: instancePath + "/spec/environment", schemaPath: "#/oneOf/1/properties/spec/properties/environment/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            for (const key7 in data16) {
              let data17 = data16[key7];
              if (typeof data17 === "string") {
                if (func110(data17) > 4096) {
                  const err52 = { instancePath: instancePath + "/spec/environment/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/1/properties/spec/properties/environment/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/spec/environment/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/1/properties/spec/properties/environment/additionalProperties/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/spec/environment", schemaPath: "#/oneOf/1/properties/spec/properties/environment/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/spec", schemaPath: "#/oneOf/1/properties/spec/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.desiredCount !== void 0) {
      let data18 = data.desiredCount;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err56 = { instancePath: instancePath + "/desiredCount", schemaPath: "#/oneOf/1/properties/desiredCount/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 100 || isNaN(data18)) {
          const err57 = { instancePath: instancePath + "/desiredCount", schemaPath: "#/oneOf/1/properties/desiredCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (data18 < 0 || isNaN(data18)) {
          const err58 = { instancePath: instancePath + "/desiredCount", schemaPath: "#/oneOf/1/properties/desiredCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      }
    }
  } else {
    const err59 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err59];
    } else {
      vErrors.push(err59);
    }
    errors++;
  }
  var _valid0 = _errs25 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
    const _errs51 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.operation === void 0) {
        const err60 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "operation" } };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      for (const key8 in data) {
        if (!(key8 === "operation")) {
          const err61 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
      }
      if (data.operation !== void 0) {
        if ("describeServices" !== data.operation) {
          const err62 = { instancePath: instancePath + "/operation", schemaPath: "#/oneOf/2/properties/operation/const", keyword: "const", params: { allowedValue: "describeServices" } };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
      }
    } else {
      const err63 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err63];
      } else {
        vErrors.push(err63);
      }
      errors++;
    }
    var _valid0 = _errs51 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = true;
        }
      }
      const _errs55 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.operation === void 0) {
          const err64 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "operation" } };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        for (const key9 in data) {
          if (!(key9 === "operation")) {
            const err65 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data.operation !== void 0) {
          if ("describeTasks" !== data.operation) {
            const err66 = { instancePath: instancePath + "/operation", schemaPath: "#/oneOf/3/properties/operation/const", keyword: "const", params: { allowedValue: "describeTasks" } };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
      var _valid0 = _errs55 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
          if (props0 !== true) {
            props0 = true;
          }
        }
        const _errs59 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.operation === void 0) {
            const err68 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "operation" } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          if (data.taskArn === void 0) {
            const err69 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "taskArn" } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          if (data.how === void 0) {
            const err70 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "how" } };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          for (const key10 in data) {
            if (!(key10 === "operation" || key10 === "taskArn" || key10 === "how")) {
              const err71 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          }
          if (data.operation !== void 0) {
            if ("stopTask" !== data.operation) {
              const err72 = { instancePath: instancePath + "/operation", schemaPath: "#/oneOf/4/properties/operation/const", keyword: "const", params: { allowedValue: "stopTask" } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
          if (data.taskArn !== void 0) {
            let data22 = data.taskArn;
            if (typeof data22 === "string") {
              if (func110(data22) > 256) {
                const err73 = { instancePath: instancePath + "/taskArn", schemaPath: "#/oneOf/4/properties/taskArn/maxLength", keyword: "maxLength", params: { limit: 256 } };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
              if (func110(data22) < 1) {
                const err74 = { instancePath: instancePath + "/taskArn", schemaPath: "#/oneOf/4/properties/taskArn/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            } else {
              const err75 = { instancePath: instancePath + "/taskArn", schemaPath: "#/oneOf/4/properties/taskArn/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
          if (data.how !== void 0) {
            let data23 = data.how;
            if (!(data23 === "graceful" || data23 === "abrupt")) {
              const err76 = { instancePath: instancePath + "/how", schemaPath: "#/oneOf/4/properties/how/enum", keyword: "enum", params: { allowedValues: schema316.oneOf[4].properties.how.enum } };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
        } else {
          const err77 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        var _valid0 = _errs59 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
            if (props0 !== true) {
              props0 = true;
            }
          }
          const _errs66 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.operation === void 0) {
              const err78 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "operation" } };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            if (data.taskArn === void 0) {
              const err79 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "taskArn" } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (data.linesMax === void 0) {
              const err80 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "linesMax" } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            for (const key11 in data) {
              if (!(key11 === "operation" || key11 === "taskArn" || key11 === "linesMax")) {
                const err81 = { instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data.operation !== void 0) {
              if ("logs" !== data.operation) {
                const err82 = { instancePath: instancePath + "/operation", schemaPath: "#/oneOf/5/properties/operation/const", keyword: "const", params: { allowedValue: "logs" } };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data.taskArn !== void 0) {
              let data25 = data.taskArn;
              if (typeof data25 === "string") {
                if (func110(data25) > 256) {
                  const err83 = { instancePath: instancePath + "/taskArn", schemaPath: "#/oneOf/5/properties/taskArn/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
                if (func110(data25) < 1) {
                  const err84 = { instancePath: instancePath + "/taskArn", schemaPath: "#/oneOf/5/properties/taskArn/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              } else {
                const err85 = { instancePath: instancePath + "/taskArn", schemaPath: "#/oneOf/5/properties/taskArn/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
            if (data.linesMax !== void 0) {
              let data26 = data.linesMax;
              if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                const err86 = { instancePath: instancePath + "/linesMax", schemaPath: "#/oneOf/5/properties/linesMax/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
              if (typeof data26 == "number" && isFinite(data26)) {
                if (data26 > 1e6 || isNaN(data26)) {
                  const err87 = { instancePath: instancePath + "/linesMax", schemaPath: "#/oneOf/5/properties/linesMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
                if (data26 < 0 || isNaN(data26)) {
                  const err88 = { instancePath: instancePath + "/linesMax", schemaPath: "#/oneOf/5/properties/linesMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err89 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
          var _valid0 = _errs66 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
              if (props0 !== true) {
                props0 = true;
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err90 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err90];
    } else {
      vErrors.push(err90);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate2010.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate2010.evaluated = { "dynamicProps": true, "dynamicItems": false };

// evidence-schemas/src/generated/compute_request.v1.ts
var ComputeRequestV1 = /* @__PURE__ */ documentSchema("compute_request.v1", compute_request_v1_validate_default);

// evidence-schemas/src/generated/decision_response.v1.validate.js
var import_ucs2length11 = __toESM(require_ucs2length(), 1);
var decision_response_v1_validate_default = validate2011;
var schema317 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "decision_response.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["decision_id", "decision_kind", "bundle_ref", "snapshot_hash", "graph_version", "eb_offset_basis", "degrade_posture", "pins", "decided_at_utc", "policy_rev", "run_config_digest", "source_event", "decision"], "properties": { "decision_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "decision_kind": { "const": "fraud_decision_v0" }, "bundle_ref": { "type": "object", "additionalProperties": false, "required": ["bundle_id"], "properties": { "bundle_id": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "registry_ref": { "type": "string", "minLength": 1, "maxLength": 2048 }, "bundle_version": { "type": "string", "minLength": 1, "maxLength": 128 } } }, "snapshot_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "snapshot_ref": { "type": "string", "minLength": 1, "maxLength": 2048 }, "graph_version": { "type": "object", "additionalProperties": false, "required": ["version_id", "watermark_ts_utc"], "properties": { "version_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "watermark_ts_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "stream": { "type": "string", "minLength": 1, "maxLength": 256 }, "basis_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "computed_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } }, "eb_offset_basis": { "type": "object", "additionalProperties": false, "required": ["stream", "offset_kind", "offsets"], "properties": { "stream": { "type": "string", "minLength": 1, "maxLength": 256 }, "offset_kind": { "const": "kafka_offset" }, "offsets": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["partition", "offset"], "properties": { "partition": { "type": "integer", "minimum": 0, "maximum": 65535 }, "offset": { "type": "string", "minLength": 1, "maxLength": 20, "pattern": "^(0|[1-9][0-9]*)$" } } }, "maxItems": 1024 }, "basis_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "window_start": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "window_end": { "$ref": "common.v1.schema.json#/$defs/time_us" } } }, "degrade_posture": { "type": "object", "additionalProperties": false, "required": ["mode", "capabilities_mask", "policy_rev", "posture_seq", "decided_at_utc"], "properties": { "mode": { "enum": ["NORMAL", "DEGRADED_1", "DEGRADED_2", "FAIL_CLOSED"] }, "capabilities_mask": { "type": "object", "additionalProperties": false, "required": ["allow_ieg", "allowed_feature_groups", "allow_model_primary", "allow_model_stage2", "allow_fallback_heuristics", "action_posture"], "properties": { "allow_ieg": { "type": "boolean" }, "allowed_feature_groups": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 }, "maxItems": 64 }, "allow_model_primary": { "type": "boolean" }, "allow_model_stage2": { "type": "boolean" }, "allow_fallback_heuristics": { "type": "boolean" }, "action_posture": { "enum": ["NORMAL", "STEP_UP_ONLY"] } } }, "policy_rev": { "type": "object", "additionalProperties": false, "required": ["policy_id", "revision"], "properties": { "policy_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "revision": { "type": "string", "minLength": 1, "maxLength": 128 }, "content_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "posture_seq": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "decided_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "reason": { "type": "string", "minLength": 1, "maxLength": 2048 }, "evidence_refs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "ref"], "properties": { "kind": { "type": "string", "minLength": 1, "maxLength": 128 }, "ref": { "type": "string", "minLength": 1, "maxLength": 2048 } } }, "maxItems": 64 } } }, "pins": { "type": "object", "additionalProperties": false, "required": ["platform_run_id", "scenario_run_id", "manifest_fingerprint", "parameter_hash", "seed", "scenario_id"], "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" } } }, "decided_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "policy_rev": { "type": "object", "additionalProperties": false, "required": ["policy_id", "revision"], "properties": { "policy_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "revision": { "type": "string", "minLength": 1, "maxLength": 128 }, "content_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "run_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "source_event": { "type": "object", "additionalProperties": false, "required": ["event_id", "event_type", "ts_utc", "eb_ref"], "properties": { "event_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "event_type": { "type": "string", "minLength": 1, "maxLength": 256 }, "ts_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "eb_ref": { "type": "object", "additionalProperties": false, "required": ["topic", "partition", "offset", "offset_kind"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partition": { "type": "integer", "minimum": 0, "maximum": 65535 }, "offset": { "type": "string", "minLength": 1, "maxLength": 20, "pattern": "^(0|[1-9][0-9]*)$" }, "offset_kind": { "const": "kafka_offset" }, "published_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } }, "origin_offset": { "type": "object", "additionalProperties": false, "required": ["topic", "partition", "offset", "offset_kind"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partition": { "type": "integer", "minimum": 0, "maximum": 65535 }, "offset": { "type": "string", "minLength": 1, "maxLength": 20, "pattern": "^(0|[1-9][0-9]*)$" }, "offset_kind": { "const": "kafka_offset" }, "published_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } } } }, "context_refs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["event_id", "event_type", "eb_ref", "role"], "properties": { "event_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "event_type": { "type": "string", "minLength": 1, "maxLength": 256 }, "eb_ref": { "type": "object", "additionalProperties": false, "required": ["topic", "partition", "offset", "offset_kind"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partition": { "type": "integer", "minimum": 0, "maximum": 65535 }, "offset": { "type": "string", "minLength": 1, "maxLength": 20, "pattern": "^(0|[1-9][0-9]*)$" }, "offset_kind": { "const": "kafka_offset" }, "published_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } }, "role": { "enum": ["arrival_events", "arrival_entities", "flow_anchor"] } } }, "maxItems": 64 }, "decision": { "type": "object", "additionalProperties": true, "required": ["action_kind", "context_status", "registry_outcome", "context_evidence_digest"], "properties": { "action_kind": { "type": "string", "minLength": 1, "maxLength": 128 }, "context_status": { "type": "string", "minLength": 1, "maxLength": 64 }, "registry_outcome": { "type": "string", "minLength": 1, "maxLength": 64 }, "context_evidence_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "score": { "oneOf": [{ "type": "number", "minimum": 0, "maximum": 1 }, { "type": "null" }] }, "score_source": { "enum": ["model", "heuristics", "none"] }, "thresholds_rev": { "type": "string", "minLength": 1, "maxLength": 128 }, "top_reasons": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 }, "maxItems": 32 }, "latency_ms": { "type": "number", "minimum": 0 }, "supersedes_decision_id": { "$ref": "common.v1.schema.json#/$defs/hex32" } }, "maxProperties": 64 }, "reason_codes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 }, "uniqueItems": true, "maxItems": 64, "minItems": 0 } } };
var func111 = Object.prototype.hasOwnProperty;
var func25 = import_ucs2length11.default.default ?? import_ucs2length11.default;
var pattern410 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern56 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern85 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern113 = new RegExp("^(0|[1-9][0-9]*)$", "u");
var pattern17 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern21 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
function validate2011(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2011.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.decision_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.decision_kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision_kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.bundle_ref === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle_ref" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.snapshot_hash === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "snapshot_hash" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.graph_version === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "graph_version" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.eb_offset_basis === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eb_offset_basis" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.degrade_posture === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "degrade_posture" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.pins === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.decided_at_utc === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decided_at_utc" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.policy_rev === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy_rev" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.run_config_digest === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.source_event === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_event" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.decision === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func111.call(schema317.properties, key0)) {
        const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.decision_id !== void 0) {
      let data0 = data.decision_id;
      if (typeof data0 === "string") {
        if (!pattern410.test(data0)) {
          const err14 = { instancePath: instancePath + "/decision_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/decision_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.decision_kind !== void 0) {
      if ("fraud_decision_v0" !== data.decision_kind) {
        const err16 = { instancePath: instancePath + "/decision_kind", schemaPath: "#/properties/decision_kind/const", keyword: "const", params: { allowedValue: "fraud_decision_v0" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.bundle_ref !== void 0) {
      let data2 = data.bundle_ref;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.bundle_id === void 0) {
          const err17 = { instancePath: instancePath + "/bundle_ref", schemaPath: "#/properties/bundle_ref/required", keyword: "required", params: { missingProperty: "bundle_id" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "bundle_id" || key1 === "registry_ref" || key1 === "bundle_version")) {
            const err18 = { instancePath: instancePath + "/bundle_ref", schemaPath: "#/properties/bundle_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data2.bundle_id !== void 0) {
          let data3 = data2.bundle_id;
          if (typeof data3 === "string") {
            if (!pattern56.test(data3)) {
              const err19 = { instancePath: instancePath + "/bundle_ref/bundle_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/bundle_ref/bundle_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data2.registry_ref !== void 0) {
          let data4 = data2.registry_ref;
          if (typeof data4 === "string") {
            if (func25(data4) > 2048) {
              const err21 = { instancePath: instancePath + "/bundle_ref/registry_ref", schemaPath: "#/properties/bundle_ref/properties/registry_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (func25(data4) < 1) {
              const err22 = { instancePath: instancePath + "/bundle_ref/registry_ref", schemaPath: "#/properties/bundle_ref/properties/registry_ref/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/bundle_ref/registry_ref", schemaPath: "#/properties/bundle_ref/properties/registry_ref/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data2.bundle_version !== void 0) {
          let data5 = data2.bundle_version;
          if (typeof data5 === "string") {
            if (func25(data5) > 128) {
              const err24 = { instancePath: instancePath + "/bundle_ref/bundle_version", schemaPath: "#/properties/bundle_ref/properties/bundle_version/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (func25(data5) < 1) {
              const err25 = { instancePath: instancePath + "/bundle_ref/bundle_version", schemaPath: "#/properties/bundle_ref/properties/bundle_version/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/bundle_ref/bundle_version", schemaPath: "#/properties/bundle_ref/properties/bundle_version/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/bundle_ref", schemaPath: "#/properties/bundle_ref/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.snapshot_hash !== void 0) {
      let data6 = data.snapshot_hash;
      if (typeof data6 === "string") {
        if (!pattern56.test(data6)) {
          const err28 = { instancePath: instancePath + "/snapshot_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/snapshot_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.snapshot_ref !== void 0) {
      let data7 = data.snapshot_ref;
      if (typeof data7 === "string") {
        if (func25(data7) > 2048) {
          const err30 = { instancePath: instancePath + "/snapshot_ref", schemaPath: "#/properties/snapshot_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (func25(data7) < 1) {
          const err31 = { instancePath: instancePath + "/snapshot_ref", schemaPath: "#/properties/snapshot_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/snapshot_ref", schemaPath: "#/properties/snapshot_ref/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.graph_version !== void 0) {
      let data8 = data.graph_version;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.version_id === void 0) {
          const err33 = { instancePath: instancePath + "/graph_version", schemaPath: "#/properties/graph_version/required", keyword: "required", params: { missingProperty: "version_id" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data8.watermark_ts_utc === void 0) {
          const err34 = { instancePath: instancePath + "/graph_version", schemaPath: "#/properties/graph_version/required", keyword: "required", params: { missingProperty: "watermark_ts_utc" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key2 in data8) {
          if (!(key2 === "version_id" || key2 === "watermark_ts_utc" || key2 === "stream" || key2 === "basis_digest" || key2 === "computed_at_utc")) {
            const err35 = { instancePath: instancePath + "/graph_version", schemaPath: "#/properties/graph_version/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data8.version_id !== void 0) {
          let data9 = data8.version_id;
          if (typeof data9 === "string") {
            if (!pattern410.test(data9)) {
              const err36 = { instancePath: instancePath + "/graph_version/version_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/graph_version/version_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data8.watermark_ts_utc !== void 0) {
          let data10 = data8.watermark_ts_utc;
          if (typeof data10 === "string") {
            if (!pattern85.test(data10)) {
              const err38 = { instancePath: instancePath + "/graph_version/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/graph_version/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data8.stream !== void 0) {
          let data11 = data8.stream;
          if (typeof data11 === "string") {
            if (func25(data11) > 256) {
              const err40 = { instancePath: instancePath + "/graph_version/stream", schemaPath: "#/properties/graph_version/properties/stream/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (func25(data11) < 1) {
              const err41 = { instancePath: instancePath + "/graph_version/stream", schemaPath: "#/properties/graph_version/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/graph_version/stream", schemaPath: "#/properties/graph_version/properties/stream/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data8.basis_digest !== void 0) {
          let data12 = data8.basis_digest;
          if (typeof data12 === "string") {
            if (!pattern56.test(data12)) {
              const err43 = { instancePath: instancePath + "/graph_version/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/graph_version/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data8.computed_at_utc !== void 0) {
          let data13 = data8.computed_at_utc;
          if (typeof data13 === "string") {
            if (!pattern85.test(data13)) {
              const err45 = { instancePath: instancePath + "/graph_version/computed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/graph_version/computed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/graph_version", schemaPath: "#/properties/graph_version/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.eb_offset_basis !== void 0) {
      let data14 = data.eb_offset_basis;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.stream === void 0) {
          const err48 = { instancePath: instancePath + "/eb_offset_basis", schemaPath: "#/properties/eb_offset_basis/required", keyword: "required", params: { missingProperty: "stream" } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data14.offset_kind === void 0) {
          const err49 = { instancePath: instancePath + "/eb_offset_basis", schemaPath: "#/properties/eb_offset_basis/required", keyword: "required", params: { missingProperty: "offset_kind" } };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data14.offsets === void 0) {
          const err50 = { instancePath: instancePath + "/eb_offset_basis", schemaPath: "#/properties/eb_offset_basis/required", keyword: "required", params: { missingProperty: "offsets" } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        for (const key3 in data14) {
          if (!(key3 === "stream" || key3 === "offset_kind" || key3 === "offsets" || key3 === "basis_digest" || key3 === "window_start" || key3 === "window_end")) {
            const err51 = { instancePath: instancePath + "/eb_offset_basis", schemaPath: "#/properties/eb_offset_basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data14.stream !== void 0) {
          let data15 = data14.stream;
          if (typeof data15 === "string") {
            if (func25(data15) > 256) {
              const err52 = { instancePath: instancePath + "/eb_offset_basis/stream", schemaPath: "#/properties/eb_offset_basis/properties/stream/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (func25(data15) < 1) {
              const err53 = { instancePath: instancePath + "/eb_offset_basis/stream", schemaPath: "#/properties/eb_offset_basis/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/eb_offset_basis/stream", schemaPath: "#/properties/eb_offset_basis/properties/stream/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data14.offset_kind !== void 0) {
          if ("kafka_offset" !== data14.offset_kind) {
            const err55 = { instancePath: instancePath + "/eb_offset_basis/offset_kind", schemaPath: "#/properties/eb_offset_basis/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data14.offsets !== void 0) {
          let data17 = data14.offsets;
          if (Array.isArray(data17)) {
            if (data17.length > 1024) {
              const err56 = { instancePath: instancePath + "/eb_offset_basis/offsets", schemaPath: "#/properties/eb_offset_basis/properties/offsets/maxItems", keyword: "maxItems", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            const len0 = data17.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data18 = data17[i0];
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (data18.partition === void 0) {
                  const err57 = { instancePath: instancePath + "/eb_offset_basis/offsets/" + i0, schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/required", keyword: "required", params: { missingProperty: "partition" } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                if (data18.offset === void 0) {
                  const err58 = { instancePath: instancePath + "/eb_offset_basis/offsets/" + i0, schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/required", keyword: "required", params: { missingProperty: "offset" } };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                for (const key4 in data18) {
                  if (!(key4 === "partition" || key4 === "offset")) {
                    const err59 = { instancePath: instancePath + "/eb_offset_basis/offsets/" + i0, schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
                if (data18.partition !== void 0) {
                  let data19 = data18.partition;
                  if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                    const err60 = { instancePath: instancePath + "/eb_offset_basis/offsets/" + i0 + "/partition", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                  if (typeof data19 == "number" && isFinite(data19)) {
                    if (data19 > 65535 || isNaN(data19)) {
                      const err61 = { instancePath: instancePath + "/eb_offset_basis/offsets/" + i0 + "/partition", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                    if (data19 < 0 || isNaN(data19)) {
                      const err62 = { instancePath: instancePath + "/eb_offset_basis/offsets/" + i0 + "/partition", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                  }
                }
                if (data18.offset !== void 0) {
                  let data20 = data18.offset;
                  if (typeof data20 === "string") {
                    if (func25(data20) > 20) {
                      const err63 = { instancePath: instancePath + "/eb_offset_basis/offsets/" + i0 + "/offset", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                    if (func25(data20) < 1) {
                      const err64 = { instancePath: instancePath + "/eb_offset_basis/offsets/" + i0 + "/offset", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err64];
                      } else {
                        vErrors.push(err64);
                      }
                      errors++;
                    }
                    if (!pattern113.test(data20)) {
                      const err65 = { instancePath: instancePath + "/eb_offset_basis/offsets/" + i0 + "/offset", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                  } else {
                    const err66 = { instancePath: instancePath + "/eb_offset_basis/offsets/" + i0 + "/offset", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/offset/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              } else {
                const err67 = { instancePath: instancePath + "/eb_offset_basis/offsets/" + i0, schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/eb_offset_basis/offsets", schemaPath: "#/properties/eb_offset_basis/properties/offsets/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data14.basis_digest !== void 0) {
          let data21 = data14.basis_digest;
          if (typeof data21 === "string") {
            if (!pattern56.test(data21)) {
              const err69 = { instancePath: instancePath + "/eb_offset_basis/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          } else {
            const err70 = { instancePath: instancePath + "/eb_offset_basis/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data14.window_start !== void 0) {
          let data22 = data14.window_start;
          if (typeof data22 === "string") {
            if (!pattern85.test(data22)) {
              const err71 = { instancePath: instancePath + "/eb_offset_basis/window_start", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          } else {
            const err72 = { instancePath: instancePath + "/eb_offset_basis/window_start", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data14.window_end !== void 0) {
          let data23 = data14.window_end;
          if (typeof data23 === "string") {
            if (!pattern85.test(data23)) {
              const err73 = { instancePath: instancePath + "/eb_offset_basis/window_end", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          } else {
            const err74 = { instancePath: instancePath + "/eb_offset_basis/window_end", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
      } else {
        const err75 = { instancePath: instancePath + "/eb_offset_basis", schemaPath: "#/properties/eb_offset_basis/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.degrade_posture !== void 0) {
      let data24 = data.degrade_posture;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.mode === void 0) {
          const err76 = { instancePath: instancePath + "/degrade_posture", schemaPath: "#/properties/degrade_posture/required", keyword: "required", params: { missingProperty: "mode" } };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
        if (data24.capabilities_mask === void 0) {
          const err77 = { instancePath: instancePath + "/degrade_posture", schemaPath: "#/properties/degrade_posture/required", keyword: "required", params: { missingProperty: "capabilities_mask" } };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        if (data24.policy_rev === void 0) {
          const err78 = { instancePath: instancePath + "/degrade_posture", schemaPath: "#/properties/degrade_posture/required", keyword: "required", params: { missingProperty: "policy_rev" } };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
        if (data24.posture_seq === void 0) {
          const err79 = { instancePath: instancePath + "/degrade_posture", schemaPath: "#/properties/degrade_posture/required", keyword: "required", params: { missingProperty: "posture_seq" } };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        if (data24.decided_at_utc === void 0) {
          const err80 = { instancePath: instancePath + "/degrade_posture", schemaPath: "#/properties/degrade_posture/required", keyword: "required", params: { missingProperty: "decided_at_utc" } };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        for (const key5 in data24) {
          if (!(key5 === "mode" || key5 === "capabilities_mask" || key5 === "policy_rev" || key5 === "posture_seq" || key5 === "decided_at_utc" || key5 === "reason" || key5 === "evidence_refs")) {
            const err81 = { instancePath: instancePath + "/degrade_posture", schemaPath: "#/properties/degrade_posture/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data24.mode !== void 0) {
          let data25 = data24.mode;
          if (!(data25 === "NORMAL" || data25 === "DEGRADED_1" || data25 === "DEGRADED_2" || data25 === "FAIL_CLOSED")) {
            const err82 = { instancePath: instancePath + "/degrade_posture/mode", schemaPath: "#/properties/degrade_posture/properties/mode/enum", keyword: "enum", params: { allowedValues: schema317.properties.degrade_posture.properties.mode.enum } };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data24.capabilities_mask !== void 0) {
          let data26 = data24.capabilities_mask;
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.allow_ieg === void 0) {
              const err83 = { instancePath: instancePath + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "allow_ieg" } };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            if (data26.allowed_feature_groups === void 0) {
              const err84 = { instancePath: instancePath + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "allowed_feature_groups" } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data26.allow_model_primary === void 0) {
              const err85 = { instancePath: instancePath + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "allow_model_primary" } };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (data26.allow_model_stage2 === void 0) {
              const err86 = { instancePath: instancePath + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "allow_model_stage2" } };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            if (data26.allow_fallback_heuristics === void 0) {
              const err87 = { instancePath: instancePath + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "allow_fallback_heuristics" } };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
            if (data26.action_posture === void 0) {
              const err88 = { instancePath: instancePath + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "action_posture" } };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            for (const key6 in data26) {
              if (!(key6 === "allow_ieg" || key6 === "allowed_feature_groups" || key6 === "allow_model_primary" || key6 === "allow_model_stage2" || key6 === "allow_fallback_heuristics" || key6 === "action_posture")) {
                const err89 = { instancePath: instancePath + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            if (data26.allow_ieg !== void 0) {
              if (typeof data26.allow_ieg !== "boolean") {
                const err90 = { instancePath: instancePath + "/degrade_posture/capabilities_mask/allow_ieg", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allow_ieg/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data26.allowed_feature_groups !== void 0) {
              let data28 = data26.allowed_feature_groups;
              if (Array.isArray(data28)) {
                if (data28.length > 64) {
                  const err91 = { instancePath: instancePath + "/degrade_posture/capabilities_mask/allowed_feature_groups", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/maxItems", keyword: "maxItems", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
                const len1 = data28.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data29 = data28[i1];
                  if (typeof data29 === "string") {
                    if (func25(data29) > 128) {
                      const err92 = { instancePath: instancePath + "/degrade_posture/capabilities_mask/allowed_feature_groups/" + i1, schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
                      if (vErrors === null) {
                        vErrors = [err92];
                      } else {
                        vErrors.push(err92);
                      }
                      errors++;
                    }
                    if (func25(data29) < 1) {
                      const err93 = { instancePath: instancePath + "/degrade_posture/capabilities_mask/allowed_feature_groups/" + i1, schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                    }
                  } else {
                    const err94 = { instancePath: instancePath + "/degrade_posture/capabilities_mask/allowed_feature_groups/" + i1, schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
              } else {
                const err95 = { instancePath: instancePath + "/degrade_posture/capabilities_mask/allowed_feature_groups", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data26.allow_model_primary !== void 0) {
              if (typeof data26.allow_model_primary !== "boolean") {
                const err96 = { instancePath: instancePath + "/degrade_posture/capabilities_mask/allow_model_primary", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allow_model_primary/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data26.allow_model_stage2 !== void 0) {
              if (typeof data26.allow_model_stage2 !== "boolean") {
                const err97 = { instancePath: instancePath + "/degrade_posture/capabilities_mask/allow_model_stage2", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allow_model_stage2/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data26.allow_fallback_heuristics !== void 0) {
              if (typeof data26.allow_fallback_heuristics !== "boolean") {
                const err98 = { instancePath: instancePath + "/degrade_posture/capabilities_mask/allow_fallback_heuristics", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allow_fallback_heuristics/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data26.action_posture !== void 0) {
              let data33 = data26.action_posture;
              if (!(data33 === "NORMAL" || data33 === "STEP_UP_ONLY")) {
                const err99 = { instancePath: instancePath + "/degrade_posture/capabilities_mask/action_posture", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/action_posture/enum", keyword: "enum", params: { allowedValues: schema317.properties.degrade_posture.properties.capabilities_mask.properties.action_posture.enum } };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data24.policy_rev !== void 0) {
          let data34 = data24.policy_rev;
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.policy_id === void 0) {
              const err101 = { instancePath: instancePath + "/degrade_posture/policy_rev", schemaPath: "#/properties/degrade_posture/properties/policy_rev/required", keyword: "required", params: { missingProperty: "policy_id" } };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            if (data34.revision === void 0) {
              const err102 = { instancePath: instancePath + "/degrade_posture/policy_rev", schemaPath: "#/properties/degrade_posture/properties/policy_rev/required", keyword: "required", params: { missingProperty: "revision" } };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
            for (const key7 in data34) {
              if (!(key7 === "policy_id" || key7 === "revision" || key7 === "content_digest")) {
                const err103 = { instancePath: instancePath + "/degrade_posture/policy_rev", schemaPath: "#/properties/degrade_posture/properties/policy_rev/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data34.policy_id !== void 0) {
              let data35 = data34.policy_id;
              if (typeof data35 === "string") {
                if (func25(data35) > 128) {
                  const err104 = { instancePath: instancePath + "/degrade_posture/policy_rev/policy_id", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
                if (func25(data35) < 1) {
                  const err105 = { instancePath: instancePath + "/degrade_posture/policy_rev/policy_id", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
              } else {
                const err106 = { instancePath: instancePath + "/degrade_posture/policy_rev/policy_id", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/policy_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data34.revision !== void 0) {
              let data36 = data34.revision;
              if (typeof data36 === "string") {
                if (func25(data36) > 128) {
                  const err107 = { instancePath: instancePath + "/degrade_posture/policy_rev/revision", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
                if (func25(data36) < 1) {
                  const err108 = { instancePath: instancePath + "/degrade_posture/policy_rev/revision", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              } else {
                const err109 = { instancePath: instancePath + "/degrade_posture/policy_rev/revision", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/revision/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data34.content_digest !== void 0) {
              let data37 = data34.content_digest;
              if (typeof data37 === "string") {
                if (!pattern56.test(data37)) {
                  const err110 = { instancePath: instancePath + "/degrade_posture/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              } else {
                const err111 = { instancePath: instancePath + "/degrade_posture/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
          } else {
            const err112 = { instancePath: instancePath + "/degrade_posture/policy_rev", schemaPath: "#/properties/degrade_posture/properties/policy_rev/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data24.posture_seq !== void 0) {
          let data38 = data24.posture_seq;
          if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
            const err113 = { instancePath: instancePath + "/degrade_posture/posture_seq", schemaPath: "#/properties/degrade_posture/properties/posture_seq/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
          if (typeof data38 == "number" && isFinite(data38)) {
            if (data38 > 9007199254740991 || isNaN(data38)) {
              const err114 = { instancePath: instancePath + "/degrade_posture/posture_seq", schemaPath: "#/properties/degrade_posture/properties/posture_seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            if (data38 < 0 || isNaN(data38)) {
              const err115 = { instancePath: instancePath + "/degrade_posture/posture_seq", schemaPath: "#/properties/degrade_posture/properties/posture_seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          }
        }
        if (data24.decided_at_utc !== void 0) {
          let data39 = data24.decided_at_utc;
          if (typeof data39 === "string") {
            if (!pattern85.test(data39)) {
              const err116 = { instancePath: instancePath + "/degrade_posture/decided_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
          } else {
            const err117 = { instancePath: instancePath + "/degrade_posture/decided_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
        if (data24.reason !== void 0) {
          let data40 = data24.reason;
          if (typeof data40 === "string") {
            if (func25(data40) > 2048) {
              const err118 = { instancePath: instancePath + "/degrade_posture/reason", schemaPath: "#/properties/degrade_posture/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
            if (func25(data40) < 1) {
              const err119 = { instancePath: instancePath + "/degrade_posture/reason", schemaPath: "#/properties/degrade_posture/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
          } else {
            const err120 = { instancePath: instancePath + "/degrade_posture/reason", schemaPath: "#/properties/degrade_posture/properties/reason/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
        if (data24.evidence_refs !== void 0) {
          let data41 = data24.evidence_refs;
          if (Array.isArray(data41)) {
            if (data41.length > 64) {
              const err121 = { instancePath: instancePath + "/degrade_posture/evidence_refs", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/maxItems", keyword: "maxItems", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
            const len2 = data41.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data42 = data41[i2];
              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                if (data42.kind === void 0) {
                  const err122 = { instancePath: instancePath + "/degrade_posture/evidence_refs/" + i2, schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/required", keyword: "required", params: { missingProperty: "kind" } };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
                if (data42.ref === void 0) {
                  const err123 = { instancePath: instancePath + "/degrade_posture/evidence_refs/" + i2, schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/required", keyword: "required", params: { missingProperty: "ref" } };
                  if (vErrors === null) {
                    vErrors = [err123];
                  } else {
                    vErrors.push(err123);
                  }
                  errors++;
                }
                for (const key8 in data42) {
                  if (!(key8 === "kind" || key8 === "ref")) {
                    const err124 = { instancePath: instancePath + "/degrade_posture/evidence_refs/" + i2, schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                }
                if (data42.kind !== void 0) {
                  let data43 = data42.kind;
                  if (typeof data43 === "string") {
                    if (func25(data43) > 128) {
                      const err125 = { instancePath: instancePath + "/degrade_posture/evidence_refs/" + i2 + "/kind", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/kind/maxLength", keyword: "maxLength", params: { limit: 128 } };
                      if (vErrors === null) {
                        vErrors = [err125];
                      } else {
                        vErrors.push(err125);
                      }
                      errors++;
                    }
                    if (func25(data43) < 1) {
                      const err126 = { instancePath: instancePath + "/degrade_posture/evidence_refs/" + i2 + "/kind", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/kind/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err126];
                      } else {
                        vErrors.push(err126);
                      }
                      errors++;
                    }
                  } else {
                    const err127 = { instancePath: instancePath + "/degrade_posture/evidence_refs/" + i2 + "/kind", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/kind/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err127];
                    } else {
                      vErrors.push(err127);
                    }
                    errors++;
                  }
                }
                if (data42.ref !== void 0) {
                  let data44 = data42.ref;
                  if (typeof data44 === "string") {
                    if (func25(data44) > 2048) {
                      const err128 = { instancePath: instancePath + "/degrade_posture/evidence_refs/" + i2 + "/ref", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                      if (vErrors === null) {
                        vErrors = [err128];
                      } else {
                        vErrors.push(err128);
                      }
                      errors++;
                    }
                    if (func25(data44) < 1) {
                      const err129 = { instancePath: instancePath + "/degrade_posture/evidence_refs/" + i2 + "/ref", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err129];
                      } else {
                        vErrors.push(err129);
                      }
                      errors++;
                    }
                  } else {
                    const err130 = { instancePath: instancePath + "/degrade_posture/evidence_refs/" + i2 + "/ref", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/ref/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err130];
                    } else {
                      vErrors.push(err130);
                    }
                    errors++;
                  }
                }
              } else {
                const err131 = { instancePath: instancePath + "/degrade_posture/evidence_refs/" + i2, schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
          } else {
            const err132 = { instancePath: instancePath + "/degrade_posture/evidence_refs", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
      } else {
        const err133 = { instancePath: instancePath + "/degrade_posture", schemaPath: "#/properties/degrade_posture/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err133];
        } else {
          vErrors.push(err133);
        }
        errors++;
      }
    }
    if (data.pins !== void 0) {
      let data45 = data.pins;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        if (data45.platform_run_id === void 0) {
          const err134 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
          if (vErrors === null) {
            vErrors = [err134];
          } else {
            vErrors.push(err134);
          }
          errors++;
        }
        if (data45.scenario_run_id === void 0) {
          const err135 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
          if (vErrors === null) {
            vErrors = [err135];
          } else {
            vErrors.push(err135);
          }
          errors++;
        }
        if (data45.manifest_fingerprint === void 0) {
          const err136 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          if (vErrors === null) {
            vErrors = [err136];
          } else {
            vErrors.push(err136);
          }
          errors++;
        }
        if (data45.parameter_hash === void 0) {
          const err137 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          if (vErrors === null) {
            vErrors = [err137];
          } else {
            vErrors.push(err137);
          }
          errors++;
        }
        if (data45.seed === void 0) {
          const err138 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "seed" } };
          if (vErrors === null) {
            vErrors = [err138];
          } else {
            vErrors.push(err138);
          }
          errors++;
        }
        if (data45.scenario_id === void 0) {
          const err139 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          if (vErrors === null) {
            vErrors = [err139];
          } else {
            vErrors.push(err139);
          }
          errors++;
        }
        for (const key9 in data45) {
          if (!(key9 === "platform_run_id" || key9 === "scenario_run_id" || key9 === "manifest_fingerprint" || key9 === "parameter_hash" || key9 === "seed" || key9 === "scenario_id" || key9 === "run_id")) {
            const err140 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
        }
        if (data45.platform_run_id !== void 0) {
          let data46 = data45.platform_run_id;
          if (typeof data46 === "string") {
            if (!pattern17.test(data46)) {
              const err141 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
          } else {
            const err142 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
        }
        if (data45.scenario_run_id !== void 0) {
          let data47 = data45.scenario_run_id;
          if (typeof data47 === "string") {
            if (!pattern410.test(data47)) {
              const err143 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
          } else {
            const err144 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
        if (data45.manifest_fingerprint !== void 0) {
          let data48 = data45.manifest_fingerprint;
          if (typeof data48 === "string") {
            if (!pattern56.test(data48)) {
              const err145 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
          } else {
            const err146 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
        }
        if (data45.parameter_hash !== void 0) {
          let data49 = data45.parameter_hash;
          if (typeof data49 === "string") {
            if (!pattern56.test(data49)) {
              const err147 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
          } else {
            const err148 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
        }
        if (data45.seed !== void 0) {
          let data50 = data45.seed;
          if (typeof data50 === "string") {
            if (!pattern21.test(data50)) {
              const err149 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
          } else {
            const err150 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
        }
        if (data45.scenario_id !== void 0) {
          let data51 = data45.scenario_id;
          if (typeof data51 === "string") {
            if (func25(data51) > 256) {
              const err151 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
            if (func25(data51) < 1) {
              const err152 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            }
          } else {
            const err153 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
        if (data45.run_id !== void 0) {
          let data52 = data45.run_id;
          if (typeof data52 === "string") {
            if (!pattern410.test(data52)) {
              const err154 = { instancePath: instancePath + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err154];
              } else {
                vErrors.push(err154);
              }
              errors++;
            }
          } else {
            const err155 = { instancePath: instancePath + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err155];
            } else {
              vErrors.push(err155);
            }
            errors++;
          }
        }
      } else {
        const err156 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err156];
        } else {
          vErrors.push(err156);
        }
        errors++;
      }
    }
    if (data.decided_at_utc !== void 0) {
      let data53 = data.decided_at_utc;
      if (typeof data53 === "string") {
        if (!pattern85.test(data53)) {
          const err157 = { instancePath: instancePath + "/decided_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err157];
          } else {
            vErrors.push(err157);
          }
          errors++;
        }
      } else {
        const err158 = { instancePath: instancePath + "/decided_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err158];
        } else {
          vErrors.push(err158);
        }
        errors++;
      }
    }
    if (data.policy_rev !== void 0) {
      let data54 = data.policy_rev;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        if (data54.policy_id === void 0) {
          const err159 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "policy_id" } };
          if (vErrors === null) {
            vErrors = [err159];
          } else {
            vErrors.push(err159);
          }
          errors++;
        }
        if (data54.revision === void 0) {
          const err160 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "revision" } };
          if (vErrors === null) {
            vErrors = [err160];
          } else {
            vErrors.push(err160);
          }
          errors++;
        }
        for (const key10 in data54) {
          if (!(key10 === "policy_id" || key10 === "revision" || key10 === "content_digest")) {
            const err161 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
        }
        if (data54.policy_id !== void 0) {
          let data55 = data54.policy_id;
          if (typeof data55 === "string") {
            if (func25(data55) > 128) {
              const err162 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
            if (func25(data55) < 1) {
              const err163 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err163];
              } else {
                vErrors.push(err163);
              }
              errors++;
            }
          } else {
            const err164 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
        }
        if (data54.revision !== void 0) {
          let data56 = data54.revision;
          if (typeof data56 === "string") {
            if (func25(data56) > 128) {
              const err165 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
            if (func25(data56) < 1) {
              const err166 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err166];
              } else {
                vErrors.push(err166);
              }
              errors++;
            }
          } else {
            const err167 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err167];
            } else {
              vErrors.push(err167);
            }
            errors++;
          }
        }
        if (data54.content_digest !== void 0) {
          let data57 = data54.content_digest;
          if (typeof data57 === "string") {
            if (!pattern56.test(data57)) {
              const err168 = { instancePath: instancePath + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
          } else {
            const err169 = { instancePath: instancePath + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err169];
            } else {
              vErrors.push(err169);
            }
            errors++;
          }
        }
      } else {
        const err170 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err170];
        } else {
          vErrors.push(err170);
        }
        errors++;
      }
    }
    if (data.run_config_digest !== void 0) {
      let data58 = data.run_config_digest;
      if (typeof data58 === "string") {
        if (!pattern56.test(data58)) {
          const err171 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err171];
          } else {
            vErrors.push(err171);
          }
          errors++;
        }
      } else {
        const err172 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err172];
        } else {
          vErrors.push(err172);
        }
        errors++;
      }
    }
    if (data.source_event !== void 0) {
      let data59 = data.source_event;
      if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
        if (data59.event_id === void 0) {
          const err173 = { instancePath: instancePath + "/source_event", schemaPath: "#/properties/source_event/required", keyword: "required", params: { missingProperty: "event_id" } };
          if (vErrors === null) {
            vErrors = [err173];
          } else {
            vErrors.push(err173);
          }
          errors++;
        }
        if (data59.event_type === void 0) {
          const err174 = { instancePath: instancePath + "/source_event", schemaPath: "#/properties/source_event/required", keyword: "required", params: { missingProperty: "event_type" } };
          if (vErrors === null) {
            vErrors = [err174];
          } else {
            vErrors.push(err174);
          }
          errors++;
        }
        if (data59.ts_utc === void 0) {
          const err175 = { instancePath: instancePath + "/source_event", schemaPath: "#/properties/source_event/required", keyword: "required", params: { missingProperty: "ts_utc" } };
          if (vErrors === null) {
            vErrors = [err175];
          } else {
            vErrors.push(err175);
          }
          errors++;
        }
        if (data59.eb_ref === void 0) {
          const err176 = { instancePath: instancePath + "/source_event", schemaPath: "#/properties/source_event/required", keyword: "required", params: { missingProperty: "eb_ref" } };
          if (vErrors === null) {
            vErrors = [err176];
          } else {
            vErrors.push(err176);
          }
          errors++;
        }
        for (const key11 in data59) {
          if (!(key11 === "event_id" || key11 === "event_type" || key11 === "ts_utc" || key11 === "eb_ref" || key11 === "origin_offset")) {
            const err177 = { instancePath: instancePath + "/source_event", schemaPath: "#/properties/source_event/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            if (vErrors === null) {
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
        }
        if (data59.event_id !== void 0) {
          let data60 = data59.event_id;
          if (typeof data60 === "string") {
            if (func25(data60) > 256) {
              const err178 = { instancePath: instancePath + "/source_event/event_id", schemaPath: "#/properties/source_event/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err178];
              } else {
                vErrors.push(err178);
              }
              errors++;
            }
            if (func25(data60) < 1) {
              const err179 = { instancePath: instancePath + "/source_event/event_id", schemaPath: "#/properties/source_event/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err179];
              } else {
                vErrors.push(err179);
              }
              errors++;
            }
          } else {
            const err180 = { instancePath: instancePath + "/source_event/event_id", schemaPath: "#/properties/source_event/properties/event_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
        }
        if (data59.event_type !== void 0) {
          let data61 = data59.event_type;
          if (typeof data61 === "string") {
            if (func25(data61) > 256) {
              const err181 = { instancePath: instancePath + "/source_event/event_type", schemaPath: "#/properties/source_event/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err181];
              } else {
                vErrors.push(err181);
              }
              errors++;
            }
            if (func25(data61) < 1) {
              const err182 = { instancePath: instancePath + "/source_event/event_type", schemaPath: "#/properties/source_event/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err182];
              } else {
                vErrors.push(err182);
              }
              errors++;
            }
          } else {
            const err183 = { instancePath: instancePath + "/source_event/event_type", schemaPath: "#/properties/source_event/properties/event_type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err183];
            } else {
              vErrors.push(err183);
            }
            errors++;
          }
        }
        if (data59.ts_utc !== void 0) {
          let data62 = data59.ts_utc;
          if (typeof data62 === "string") {
            if (!pattern85.test(data62)) {
              const err184 = { instancePath: instancePath + "/source_event/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            }
          } else {
            const err185 = { instancePath: instancePath + "/source_event/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
        }
        if (data59.eb_ref !== void 0) {
          let data63 = data59.eb_ref;
          if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
            if (data63.topic === void 0) {
              const err186 = { instancePath: instancePath + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "topic" } };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
            if (data63.partition === void 0) {
              const err187 = { instancePath: instancePath + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "partition" } };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
            if (data63.offset === void 0) {
              const err188 = { instancePath: instancePath + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset" } };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
            if (data63.offset_kind === void 0) {
              const err189 = { instancePath: instancePath + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset_kind" } };
              if (vErrors === null) {
                vErrors = [err189];
              } else {
                vErrors.push(err189);
              }
              errors++;
            }
            for (const key12 in data63) {
              if (!(key12 === "topic" || key12 === "partition" || key12 === "offset" || key12 === "offset_kind" || key12 === "published_at_utc")) {
                const err190 = { instancePath: instancePath + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                if (vErrors === null) {
                  vErrors = [err190];
                } else {
                  vErrors.push(err190);
                }
                errors++;
              }
            }
            if (data63.topic !== void 0) {
              let data64 = data63.topic;
              if (typeof data64 === "string") {
                if (func25(data64) > 249) {
                  const err191 = { instancePath: instancePath + "/source_event/eb_ref/topic", schemaPath: "#/properties/source_event/properties/eb_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
                if (func25(data64) < 1) {
                  const err192 = { instancePath: instancePath + "/source_event/eb_ref/topic", schemaPath: "#/properties/source_event/properties/eb_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err192];
                  } else {
                    vErrors.push(err192);
                  }
                  errors++;
                }
              } else {
                const err193 = { instancePath: instancePath + "/source_event/eb_ref/topic", schemaPath: "#/properties/source_event/properties/eb_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
            }
            if (data63.partition !== void 0) {
              let data65 = data63.partition;
              if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
                const err194 = { instancePath: instancePath + "/source_event/eb_ref/partition", schemaPath: "#/properties/source_event/properties/eb_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
              if (typeof data65 == "number" && isFinite(data65)) {
                if (data65 > 65535 || isNaN(data65)) {
                  const err195 = { instancePath: instancePath + "/source_event/eb_ref/partition", schemaPath: "#/properties/source_event/properties/eb_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  if (vErrors === null) {
                    vErrors = [err195];
                  } else {
                    vErrors.push(err195);
                  }
                  errors++;
                }
                if (data65 < 0 || isNaN(data65)) {
                  const err196 = { instancePath: instancePath + "/source_event/eb_ref/partition", schemaPath: "#/properties/source_event/properties/eb_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err196];
                  } else {
                    vErrors.push(err196);
                  }
                  errors++;
                }
              }
            }
            if (data63.offset !== void 0) {
              let data66 = data63.offset;
              if (typeof data66 === "string") {
                if (func25(data66) > 20) {
                  const err197 = { instancePath: instancePath + "/source_event/eb_ref/offset", schemaPath: "#/properties/source_event/properties/eb_ref/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  if (vErrors === null) {
                    vErrors = [err197];
                  } else {
                    vErrors.push(err197);
                  }
                  errors++;
                }
                if (func25(data66) < 1) {
                  const err198 = { instancePath: instancePath + "/source_event/eb_ref/offset", schemaPath: "#/properties/source_event/properties/eb_ref/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err198];
                  } else {
                    vErrors.push(err198);
                  }
                  errors++;
                }
                if (!pattern113.test(data66)) {
                  const err199 = { instancePath: instancePath + "/source_event/eb_ref/offset", schemaPath: "#/properties/source_event/properties/eb_ref/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                  if (vErrors === null) {
                    vErrors = [err199];
                  } else {
                    vErrors.push(err199);
                  }
                  errors++;
                }
              } else {
                const err200 = { instancePath: instancePath + "/source_event/eb_ref/offset", schemaPath: "#/properties/source_event/properties/eb_ref/properties/offset/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err200];
                } else {
                  vErrors.push(err200);
                }
                errors++;
              }
            }
            if (data63.offset_kind !== void 0) {
              if ("kafka_offset" !== data63.offset_kind) {
                const err201 = { instancePath: instancePath + "/source_event/eb_ref/offset_kind", schemaPath: "#/properties/source_event/properties/eb_ref/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
            }
            if (data63.published_at_utc !== void 0) {
              let data68 = data63.published_at_utc;
              if (typeof data68 === "string") {
                if (!pattern85.test(data68)) {
                  const err202 = { instancePath: instancePath + "/source_event/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  if (vErrors === null) {
                    vErrors = [err202];
                  } else {
                    vErrors.push(err202);
                  }
                  errors++;
                }
              } else {
                const err203 = { instancePath: instancePath + "/source_event/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
            }
          } else {
            const err204 = { instancePath: instancePath + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err204];
            } else {
              vErrors.push(err204);
            }
            errors++;
          }
        }
        if (data59.origin_offset !== void 0) {
          let data69 = data59.origin_offset;
          if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
            if (data69.topic === void 0) {
              const err205 = { instancePath: instancePath + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "topic" } };
              if (vErrors === null) {
                vErrors = [err205];
              } else {
                vErrors.push(err205);
              }
              errors++;
            }
            if (data69.partition === void 0) {
              const err206 = { instancePath: instancePath + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "partition" } };
              if (vErrors === null) {
                vErrors = [err206];
              } else {
                vErrors.push(err206);
              }
              errors++;
            }
            if (data69.offset === void 0) {
              const err207 = { instancePath: instancePath + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset" } };
              if (vErrors === null) {
                vErrors = [err207];
              } else {
                vErrors.push(err207);
              }
              errors++;
            }
            if (data69.offset_kind === void 0) {
              const err208 = { instancePath: instancePath + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset_kind" } };
              if (vErrors === null) {
                vErrors = [err208];
              } else {
                vErrors.push(err208);
              }
              errors++;
            }
            for (const key13 in data69) {
              if (!(key13 === "topic" || key13 === "partition" || key13 === "offset" || key13 === "offset_kind" || key13 === "published_at_utc")) {
                const err209 = { instancePath: instancePath + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                if (vErrors === null) {
                  vErrors = [err209];
                } else {
                  vErrors.push(err209);
                }
                errors++;
              }
            }
            if (data69.topic !== void 0) {
              let data70 = data69.topic;
              if (typeof data70 === "string") {
                if (func25(data70) > 249) {
                  const err210 = { instancePath: instancePath + "/source_event/origin_offset/topic", schemaPath: "#/properties/source_event/properties/origin_offset/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  if (vErrors === null) {
                    vErrors = [err210];
                  } else {
                    vErrors.push(err210);
                  }
                  errors++;
                }
                if (func25(data70) < 1) {
                  const err211 = { instancePath: instancePath + "/source_event/origin_offset/topic", schemaPath: "#/properties/source_event/properties/origin_offset/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err211];
                  } else {
                    vErrors.push(err211);
                  }
                  errors++;
                }
              } else {
                const err212 = { instancePath: instancePath + "/source_event/origin_offset/topic", schemaPath: "#/properties/source_event/properties/origin_offset/properties/topic/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            }
            if (data69.partition !== void 0) {
              let data71 = data69.partition;
              if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
                const err213 = { instancePath: instancePath + "/source_event/origin_offset/partition", schemaPath: "#/properties/source_event/properties/origin_offset/properties/partition/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
              if (typeof data71 == "number" && isFinite(data71)) {
                if (data71 > 65535 || isNaN(data71)) {
                  const err214 = { instancePath: instancePath + "/source_event/origin_offset/partition", schemaPath: "#/properties/source_event/properties/origin_offset/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  if (vErrors === null) {
                    vErrors = [err214];
                  } else {
                    vErrors.push(err214);
                  }
                  errors++;
                }
                if (data71 < 0 || isNaN(data71)) {
                  const err215 = { instancePath: instancePath + "/source_event/origin_offset/partition", schemaPath: "#/properties/source_event/properties/origin_offset/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err215];
                  } else {
                    vErrors.push(err215);
                  }
                  errors++;
                }
              }
            }
            if (data69.offset !== void 0) {
              let data72 = data69.offset;
              if (typeof data72 === "string") {
                if (func25(data72) > 20) {
                  const err216 = { instancePath: instancePath + "/source_event/origin_offset/offset", schemaPath: "#/properties/source_event/properties/origin_offset/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  if (vErrors === null) {
                    vErrors = [err216];
                  } else {
                    vErrors.push(err216);
                  }
                  errors++;
                }
                if (func25(data72) < 1) {
                  const err217 = { instancePath: instancePath + "/source_event/origin_offset/offset", schemaPath: "#/properties/source_event/properties/origin_offset/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err217];
                  } else {
                    vErrors.push(err217);
                  }
                  errors++;
                }
                if (!pattern113.test(data72)) {
                  const err218 = { instancePath: instancePath + "/source_event/origin_offset/offset", schemaPath: "#/properties/source_event/properties/origin_offset/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                  if (vErrors === null) {
                    vErrors = [err218];
                  } else {
                    vErrors.push(err218);
                  }
                  errors++;
                }
              } else {
                const err219 = { instancePath: instancePath + "/source_event/origin_offset/offset", schemaPath: "#/properties/source_event/properties/origin_offset/properties/offset/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
            }
            if (data69.offset_kind !== void 0) {
              if ("kafka_offset" !== data69.offset_kind) {
                const err220 = { instancePath: instancePath + "/source_event/origin_offset/offset_kind", schemaPath: "#/properties/source_event/properties/origin_offset/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                if (vErrors === null) {
                  vErrors = [err220];
                } else {
                  vErrors.push(err220);
                }
                errors++;
              }
            }
            if (data69.published_at_utc !== void 0) {
              let data74 = data69.published_at_utc;
              if (typeof data74 === "string") {
                if (!pattern85.test(data74)) {
                  const err221 = { instancePath: instancePath + "/source_event/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  if (vErrors === null) {
                    vErrors = [err221];
                  } else {
                    vErrors.push(err221);
                  }
                  errors++;
                }
              } else {
                const err222 = { instancePath: instancePath + "/source_event/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
            }
          } else {
            const err223 = { instancePath: instancePath + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          }
        }
      } else {
        const err224 = { instancePath: instancePath + "/source_event", schemaPath: "#/properties/source_event/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err224];
        } else {
          vErrors.push(err224);
        }
        errors++;
      }
    }
    if (data.context_refs !== void 0) {
      let data75 = data.context_refs;
      if (Array.isArray(data75)) {
        if (data75.length > 64) {
          const err225 = { instancePath: instancePath + "/context_refs", schemaPath: "#/properties/context_refs/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err225];
          } else {
            vErrors.push(err225);
          }
          errors++;
        }
        const len3 = data75.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data76 = data75[i3];
          if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
            if (data76.event_id === void 0) {
              const err226 = { instancePath: instancePath + "/context_refs/" + i3, schemaPath: "#/properties/context_refs/items/required", keyword: "required", params: { missingProperty: "event_id" } };
              if (vErrors === null) {
                vErrors = [err226];
              } else {
                vErrors.push(err226);
              }
              errors++;
            }
            if (data76.event_type === void 0) {
              const err227 = { instancePath: instancePath + "/context_refs/" + i3, schemaPath: "#/properties/context_refs/items/required", keyword: "required", params: { missingProperty: "event_type" } };
              if (vErrors === null) {
                vErrors = [err227];
              } else {
                vErrors.push(err227);
              }
              errors++;
            }
            if (data76.eb_ref === void 0) {
              const err228 = { instancePath: instancePath + "/context_refs/" + i3, schemaPath: "#/properties/context_refs/items/required", keyword: "required", params: { missingProperty: "eb_ref" } };
              if (vErrors === null) {
                vErrors = [err228];
              } else {
                vErrors.push(err228);
              }
              errors++;
            }
            if (data76.role === void 0) {
              const err229 = { instancePath: instancePath + "/context_refs/" + i3, schemaPath: "#/properties/context_refs/items/required", keyword: "required", params: { missingProperty: "role" } };
              if (vErrors === null) {
                vErrors = [err229];
              } else {
                vErrors.push(err229);
              }
              errors++;
            }
            for (const key14 in data76) {
              if (!(key14 === "event_id" || key14 === "event_type" || key14 === "eb_ref" || key14 === "role")) {
                const err230 = { instancePath: instancePath + "/context_refs/" + i3, schemaPath: "#/properties/context_refs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                if (vErrors === null) {
                  vErrors = [err230];
                } else {
                  vErrors.push(err230);
                }
                errors++;
              }
            }
            if (data76.event_id !== void 0) {
              let data77 = data76.event_id;
              if (typeof data77 === "string") {
                if (func25(data77) > 256) {
                  const err231 = { instancePath: instancePath + "/context_refs/" + i3 + "/event_id", schemaPath: "#/properties/context_refs/items/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  if (vErrors === null) {
                    vErrors = [err231];
                  } else {
                    vErrors.push(err231);
                  }
                  errors++;
                }
                if (func25(data77) < 1) {
                  const err232 = { instancePath: instancePath + "/context_refs/" + i3 + "/event_id", schemaPath: "#/properties/context_refs/items/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err232];
                  } else {
                    vErrors.push(err232);
                  }
                  errors++;
                }
              } else {
                const err233 = { instancePath: instancePath + "/context_refs/" + i3 + "/event_id", schemaPath: "#/properties/context_refs/items/properties/event_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err233];
                } else {
                  vErrors.push(err233);
                }
                errors++;
              }
            }
            if (data76.event_type !== void 0) {
              let data78 = data76.event_type;
              if (typeof data78 === "string") {
                if (func25(data78) > 256) {
                  const err234 = { instancePath: instancePath + "/context_refs/" + i3 + "/event_type", schemaPath: "#/properties/context_refs/items/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  if (vErrors === null) {
                    vErrors = [err234];
                  } else {
                    vErrors.push(err234);
                  }
                  errors++;
                }
                if (func25(data78) < 1) {
                  const err235 = { instancePath: instancePath + "/context_refs/" + i3 + "/event_type", schemaPath: "#/properties/context_refs/items/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err235];
                  } else {
                    vErrors.push(err235);
                  }
                  errors++;
                }
              } else {
                const err236 = { instancePath: instancePath + "/context_refs/" + i3 + "/event_type", schemaPath: "#/properties/context_refs/items/properties/event_type/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err236];
                } else {
                  vErrors.push(err236);
                }
                errors++;
              }
            }
            if (data76.eb_ref !== void 0) {
              let data79 = data76.eb_ref;
              if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                if (data79.topic === void 0) {
                  const err237 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "topic" } };
                  if (vErrors === null) {
                    vErrors = [err237];
                  } else {
                    vErrors.push(err237);
                  }
                  errors++;
                }
                if (data79.partition === void 0) {
                  const err238 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "partition" } };
                  if (vErrors === null) {
                    vErrors = [err238];
                  } else {
                    vErrors.push(err238);
                  }
                  errors++;
                }
                if (data79.offset === void 0) {
                  const err239 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset" } };
                  if (vErrors === null) {
                    vErrors = [err239];
                  } else {
                    vErrors.push(err239);
                  }
                  errors++;
                }
                if (data79.offset_kind === void 0) {
                  const err240 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  if (vErrors === null) {
                    vErrors = [err240];
                  } else {
                    vErrors.push(err240);
                  }
                  errors++;
                }
                for (const key15 in data79) {
                  if (!(key15 === "topic" || key15 === "partition" || key15 === "offset" || key15 === "offset_kind" || key15 === "published_at_utc")) {
                    const err241 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                    if (vErrors === null) {
                      vErrors = [err241];
                    } else {
                      vErrors.push(err241);
                    }
                    errors++;
                  }
                }
                if (data79.topic !== void 0) {
                  let data80 = data79.topic;
                  if (typeof data80 === "string") {
                    if (func25(data80) > 249) {
                      const err242 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref/topic", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      if (vErrors === null) {
                        vErrors = [err242];
                      } else {
                        vErrors.push(err242);
                      }
                      errors++;
                    }
                    if (func25(data80) < 1) {
                      const err243 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref/topic", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err243];
                      } else {
                        vErrors.push(err243);
                      }
                      errors++;
                    }
                  } else {
                    const err244 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref/topic", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err244];
                    } else {
                      vErrors.push(err244);
                    }
                    errors++;
                  }
                }
                if (data79.partition !== void 0) {
                  let data81 = data79.partition;
                  if (!(typeof data81 == "number" && (!(data81 % 1) && !isNaN(data81)) && isFinite(data81))) {
                    const err245 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref/partition", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err245];
                    } else {
                      vErrors.push(err245);
                    }
                    errors++;
                  }
                  if (typeof data81 == "number" && isFinite(data81)) {
                    if (data81 > 65535 || isNaN(data81)) {
                      const err246 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref/partition", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      if (vErrors === null) {
                        vErrors = [err246];
                      } else {
                        vErrors.push(err246);
                      }
                      errors++;
                    }
                    if (data81 < 0 || isNaN(data81)) {
                      const err247 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref/partition", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err247];
                      } else {
                        vErrors.push(err247);
                      }
                      errors++;
                    }
                  }
                }
                if (data79.offset !== void 0) {
                  let data82 = data79.offset;
                  if (typeof data82 === "string") {
                    if (func25(data82) > 20) {
                      const err248 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref/offset", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      if (vErrors === null) {
                        vErrors = [err248];
                      } else {
                        vErrors.push(err248);
                      }
                      errors++;
                    }
                    if (func25(data82) < 1) {
                      const err249 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref/offset", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err249];
                      } else {
                        vErrors.push(err249);
                      }
                      errors++;
                    }
                    if (!pattern113.test(data82)) {
                      const err250 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref/offset", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                      if (vErrors === null) {
                        vErrors = [err250];
                      } else {
                        vErrors.push(err250);
                      }
                      errors++;
                    }
                  } else {
                    const err251 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref/offset", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/offset/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err251];
                    } else {
                      vErrors.push(err251);
                    }
                    errors++;
                  }
                }
                if (data79.offset_kind !== void 0) {
                  if ("kafka_offset" !== data79.offset_kind) {
                    const err252 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref/offset_kind", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                    if (vErrors === null) {
                      vErrors = [err252];
                    } else {
                      vErrors.push(err252);
                    }
                    errors++;
                  }
                }
                if (data79.published_at_utc !== void 0) {
                  let data84 = data79.published_at_utc;
                  if (typeof data84 === "string") {
                    if (!pattern85.test(data84)) {
                      const err253 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      if (vErrors === null) {
                        vErrors = [err253];
                      } else {
                        vErrors.push(err253);
                      }
                      errors++;
                    }
                  } else {
                    const err254 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err254];
                    } else {
                      vErrors.push(err254);
                    }
                    errors++;
                  }
                }
              } else {
                const err255 = { instancePath: instancePath + "/context_refs/" + i3 + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
            }
            if (data76.role !== void 0) {
              let data85 = data76.role;
              if (!(data85 === "arrival_events" || data85 === "arrival_entities" || data85 === "flow_anchor")) {
                const err256 = { instancePath: instancePath + "/context_refs/" + i3 + "/role", schemaPath: "#/properties/context_refs/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema317.properties.context_refs.items.properties.role.enum } };
                if (vErrors === null) {
                  vErrors = [err256];
                } else {
                  vErrors.push(err256);
                }
                errors++;
              }
            }
          } else {
            const err257 = { instancePath: instancePath + "/context_refs/" + i3, schemaPath: "#/properties/context_refs/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err257];
            } else {
              vErrors.push(err257);
            }
            errors++;
          }
        }
      } else {
        const err258 = { instancePath: instancePath + "/context_refs", schemaPath: "#/properties/context_refs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err258];
        } else {
          vErrors.push(err258);
        }
        errors++;
      }
    }
    if (data.decision !== void 0) {
      let data86 = data.decision;
      if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
        if (Object.keys(data86).length > 64) {
          const err259 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/maxProperties", keyword: "maxProperties", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err259];
          } else {
            vErrors.push(err259);
          }
          errors++;
        }
        if (data86.action_kind === void 0) {
          const err260 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/required", keyword: "required", params: { missingProperty: "action_kind" } };
          if (vErrors === null) {
            vErrors = [err260];
          } else {
            vErrors.push(err260);
          }
          errors++;
        }
        if (data86.context_status === void 0) {
          const err261 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/required", keyword: "required", params: { missingProperty: "context_status" } };
          if (vErrors === null) {
            vErrors = [err261];
          } else {
            vErrors.push(err261);
          }
          errors++;
        }
        if (data86.registry_outcome === void 0) {
          const err262 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/required", keyword: "required", params: { missingProperty: "registry_outcome" } };
          if (vErrors === null) {
            vErrors = [err262];
          } else {
            vErrors.push(err262);
          }
          errors++;
        }
        if (data86.context_evidence_digest === void 0) {
          const err263 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/required", keyword: "required", params: { missingProperty: "context_evidence_digest" } };
          if (vErrors === null) {
            vErrors = [err263];
          } else {
            vErrors.push(err263);
          }
          errors++;
        }
        if (data86.action_kind !== void 0) {
          let data87 = data86.action_kind;
          if (typeof data87 === "string") {
            if (func25(data87) > 128) {
              const err264 = { instancePath: instancePath + "/decision/action_kind", schemaPath: "#/properties/decision/properties/action_kind/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err264];
              } else {
                vErrors.push(err264);
              }
              errors++;
            }
            if (func25(data87) < 1) {
              const err265 = { instancePath: instancePath + "/decision/action_kind", schemaPath: "#/properties/decision/properties/action_kind/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err265];
              } else {
                vErrors.push(err265);
              }
              errors++;
            }
          } else {
            const err266 = { instancePath: instancePath + "/decision/action_kind", schemaPath: "#/properties/decision/properties/action_kind/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err266];
            } else {
              vErrors.push(err266);
            }
            errors++;
          }
        }
        if (data86.context_status !== void 0) {
          let data88 = data86.context_status;
          if (typeof data88 === "string") {
            if (func25(data88) > 64) {
              const err267 = { instancePath: instancePath + "/decision/context_status", schemaPath: "#/properties/decision/properties/context_status/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err267];
              } else {
                vErrors.push(err267);
              }
              errors++;
            }
            if (func25(data88) < 1) {
              const err268 = { instancePath: instancePath + "/decision/context_status", schemaPath: "#/properties/decision/properties/context_status/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err268];
              } else {
                vErrors.push(err268);
              }
              errors++;
            }
          } else {
            const err269 = { instancePath: instancePath + "/decision/context_status", schemaPath: "#/properties/decision/properties/context_status/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err269];
            } else {
              vErrors.push(err269);
            }
            errors++;
          }
        }
        if (data86.registry_outcome !== void 0) {
          let data89 = data86.registry_outcome;
          if (typeof data89 === "string") {
            if (func25(data89) > 64) {
              const err270 = { instancePath: instancePath + "/decision/registry_outcome", schemaPath: "#/properties/decision/properties/registry_outcome/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err270];
              } else {
                vErrors.push(err270);
              }
              errors++;
            }
            if (func25(data89) < 1) {
              const err271 = { instancePath: instancePath + "/decision/registry_outcome", schemaPath: "#/properties/decision/properties/registry_outcome/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err271];
              } else {
                vErrors.push(err271);
              }
              errors++;
            }
          } else {
            const err272 = { instancePath: instancePath + "/decision/registry_outcome", schemaPath: "#/properties/decision/properties/registry_outcome/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err272];
            } else {
              vErrors.push(err272);
            }
            errors++;
          }
        }
        if (data86.context_evidence_digest !== void 0) {
          let data90 = data86.context_evidence_digest;
          if (typeof data90 === "string") {
            if (!pattern56.test(data90)) {
              const err273 = { instancePath: instancePath + "/decision/context_evidence_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err273];
              } else {
                vErrors.push(err273);
              }
              errors++;
            }
          } else {
            const err274 = { instancePath: instancePath + "/decision/context_evidence_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err274];
            } else {
              vErrors.push(err274);
            }
            errors++;
          }
        }
        if (data86.score !== void 0) {
          let data91 = data86.score;
          const _errs219 = errors;
          let valid51 = false;
          let passing0 = null;
          const _errs220 = errors;
          if (typeof data91 == "number" && isFinite(data91)) {
            if (data91 > 1 || isNaN(data91)) {
              const err275 = { instancePath: instancePath + "/decision/score", schemaPath: "#/properties/decision/properties/score/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err275];
              } else {
                vErrors.push(err275);
              }
              errors++;
            }
            if (data91 < 0 || isNaN(data91)) {
              const err276 = { instancePath: instancePath + "/decision/score", schemaPath: "#/properties/decision/properties/score/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err276];
              } else {
                vErrors.push(err276);
              }
              errors++;
            }
          } else {
            const err277 = { instancePath: instancePath + "/decision/score", schemaPath: "#/properties/decision/properties/score/oneOf/0/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err277];
            } else {
              vErrors.push(err277);
            }
            errors++;
          }
          var _valid0 = _errs220 === errors;
          if (_valid0) {
            valid51 = true;
            passing0 = 0;
          }
          const _errs222 = errors;
          if (data91 !== null) {
            const err278 = { instancePath: instancePath + "/decision/score", schemaPath: "#/properties/decision/properties/score/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err278];
            } else {
              vErrors.push(err278);
            }
            errors++;
          }
          var _valid0 = _errs222 === errors;
          if (_valid0 && valid51) {
            valid51 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid51 = true;
              passing0 = 1;
            }
          }
          if (!valid51) {
            const err279 = { instancePath: instancePath + "/decision/score", schemaPath: "#/properties/decision/properties/score/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            if (vErrors === null) {
              vErrors = [err279];
            } else {
              vErrors.push(err279);
            }
            errors++;
          } else {
            errors = _errs219;
            if (vErrors !== null) {
              if (_errs219) {
                vErrors.length = _errs219;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data86.score_source !== void 0) {
          let data92 = data86.score_source;
          if (!(data92 === "model" || data92 === "heuristics" || data92 === "none")) {
            const err280 = { instancePath: instancePath + "/decision/score_source", schemaPath: "#/properties/decision/properties/score_source/enum", keyword: "enum", params: { allowedValues: schema317.properties.decision.properties.score_source.enum } };
            if (vErrors === null) {
              vErrors = [err280];
            } else {
              vErrors.push(err280);
            }
            errors++;
          }
        }
        if (data86.thresholds_rev !== void 0) {
          let data93 = data86.thresholds_rev;
          if (typeof data93 === "string") {
            if (func25(data93) > 128) {
              const err281 = { instancePath: instancePath + "/decision/thresholds_rev", schemaPath: "#/properties/decision/properties/thresholds_rev/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err281];
              } else {
                vErrors.push(err281);
              }
              errors++;
            }
            if (func25(data93) < 1) {
              const err282 = { instancePath: instancePath + "/decision/thresholds_rev", schemaPath: "#/properties/decision/properties/thresholds_rev/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err282];
              } else {
                vErrors.push(err282);
              }
              errors++;
            }
          } else {
            const err283 = { instancePath: instancePath + "/decision/thresholds_rev", schemaPath: "#/properties/decision/properties/thresholds_rev/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err283];
            } else {
              vErrors.push(err283);
            }
            errors++;
          }
        }
        if (data86.top_reasons !== void 0) {
          let data94 = data86.top_reasons;
          if (Array.isArray(data94)) {
            if (data94.length > 32) {
              const err284 = { instancePath: instancePath + "/decision/top_reasons", schemaPath: "#/properties/decision/properties/top_reasons/maxItems", keyword: "maxItems", params: { limit: 32 } };
              if (vErrors === null) {
                vErrors = [err284];
              } else {
                vErrors.push(err284);
              }
              errors++;
            }
            const len4 = data94.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data95 = data94[i4];
              if (typeof data95 === "string") {
                if (func25(data95) > 128) {
                  const err285 = { instancePath: instancePath + "/decision/top_reasons/" + i4, schemaPath: "#/properties/decision/properties/top_reasons/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err285];
                  } else {
                    vErrors.push(err285);
                  }
                  errors++;
                }
                if (func25(data95) < 1) {
                  const err286 = { instancePath: instancePath + "/decision/top_reasons/" + i4, schemaPath: "#/properties/decision/properties/top_reasons/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err286];
                  } else {
                    vErrors.push(err286);
                  }
                  errors++;
                }
              } else {
                const err287 = { instancePath: instancePath + "/decision/top_reasons/" + i4, schemaPath: "#/properties/decision/properties/top_reasons/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err287];
                } else {
                  vErrors.push(err287);
                }
                errors++;
              }
            }
          } else {
            const err288 = { instancePath: instancePath + "/decision/top_reasons", schemaPath: "#/properties/decision/properties/top_reasons/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err288];
            } else {
              vErrors.push(err288);
            }
            errors++;
          }
        }
        if (data86.latency_ms !== void 0) {
          let data96 = data86.latency_ms;
          if (typeof data96 == "number" && isFinite(data96)) {
            if (data96 < 0 || isNaN(data96)) {
              const err289 = { instancePath: instancePath + "/decision/latency_ms", schemaPath: "#/properties/decision/properties/latency_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err289];
              } else {
                vErrors.push(err289);
              }
              errors++;
            }
          } else {
            const err290 = { instancePath: instancePath + "/decision/latency_ms", schemaPath: "#/properties/decision/properties/latency_ms/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err290];
            } else {
              vErrors.push(err290);
            }
            errors++;
          }
        }
        if (data86.supersedes_decision_id !== void 0) {
          let data97 = data86.supersedes_decision_id;
          if (typeof data97 === "string") {
            if (!pattern410.test(data97)) {
              const err291 = { instancePath: instancePath + "/decision/supersedes_decision_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err291];
              } else {
                vErrors.push(err291);
              }
              errors++;
            }
          } else {
            const err292 = { instancePath: instancePath + "/decision/supersedes_decision_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err292];
            } else {
              vErrors.push(err292);
            }
            errors++;
          }
        }
      } else {
        const err293 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err293];
        } else {
          vErrors.push(err293);
        }
        errors++;
      }
    }
    if (data.reason_codes !== void 0) {
      let data98 = data.reason_codes;
      if (Array.isArray(data98)) {
        if (data98.length > 64) {
          const err294 = { instancePath: instancePath + "/reason_codes", schemaPath: "#/properties/reason_codes/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err294];
          } else {
            vErrors.push(err294);
          }
          errors++;
        }
        if (data98.length < 0) {
          const err295 = { instancePath: instancePath + "/reason_codes", schemaPath: "#/properties/reason_codes/minItems", keyword: "minItems", params: { limit: 0 } };
          if (vErrors === null) {
            vErrors = [err295];
          } else {
            vErrors.push(err295);
          }
          errors++;
        }
        const len5 = data98.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data99 = data98[i5];
          if (typeof data99 === "string") {
            if (func25(data99) > 128) {
              const err296 = { instancePath: instancePath + "/reason_codes/" + i5, schemaPath: "#/properties/reason_codes/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err296];
              } else {
                vErrors.push(err296);
              }
              errors++;
            }
            if (func25(data99) < 1) {
              const err297 = { instancePath: instancePath + "/reason_codes/" + i5, schemaPath: "#/properties/reason_codes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err297];
              } else {
                vErrors.push(err297);
              }
              errors++;
            }
          } else {
            const err298 = { instancePath: instancePath + "/reason_codes/" + i5, schemaPath: "#/properties/reason_codes/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err298];
            } else {
              vErrors.push(err298);
            }
            errors++;
          }
        }
        let i6 = data98.length;
        let j0;
        if (i6 > 1) {
          const indices0 = {};
          for (; i6--; ) {
            let item0 = data98[i6];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err299 = { instancePath: instancePath + "/reason_codes", schemaPath: "#/properties/reason_codes/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j0 } };
              if (vErrors === null) {
                vErrors = [err299];
              } else {
                vErrors.push(err299);
              }
              errors++;
              break;
            }
            indices0[item0] = i6;
          }
        }
      } else {
        const err300 = { instancePath: instancePath + "/reason_codes", schemaPath: "#/properties/reason_codes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err300];
        } else {
          vErrors.push(err300);
        }
        errors++;
      }
    }
  } else {
    const err301 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err301];
    } else {
      vErrors.push(err301);
    }
    errors++;
  }
  validate2011.errors = vErrors;
  return errors === 0;
}
validate2011.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/decision_response.v1.ts
var DecisionResponseV1 = /* @__PURE__ */ documentSchema("decision_response.v1", decision_response_v1_validate_default);

// evidence-schemas/src/generated/flow_anchor_baseline_row.v1.validate.js
var import_ucs2length12 = __toESM(require_ucs2length(), 1);
var flow_anchor_baseline_row_v1_validate_default = validate2012;
var schema318 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "flow_anchor_baseline_row.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["flow_id", "arrival_seq", "merchant_id", "party_id", "account_id", "instrument_id", "device_id", "ip_id", "ts_utc", "amount", "seed", "manifest_fingerprint", "parameter_hash", "scenario_id"], "properties": { "flow_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "arrival_seq": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "merchant_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "party_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "account_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "instrument_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "device_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "ip_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "ts_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "amount": { "type": "number" }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 } } };
var func112 = Object.prototype.hasOwnProperty;
var func26 = import_ucs2length12.default.default ?? import_ucs2length12.default;
var pattern411 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern122 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern14 = new RegExp("^[0-9a-f]{64}$", "u");
function validate2012(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2012.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flow_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flow_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.arrival_seq === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arrival_seq" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.merchant_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchant_id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.party_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "party_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.account_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.instrument_id === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument_id" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.device_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "device_id" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.ip_id === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ip_id" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.ts_utc === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.seed === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.manifest_fingerprint === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.parameter_hash === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.scenario_id === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func112.call(schema318.properties, key0)) {
        const err14 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.flow_id !== void 0) {
      let data0 = data.flow_id;
      if (typeof data0 === "string") {
        if (!pattern411.test(data0)) {
          const err15 = { instancePath: instancePath + "/flow_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/flow_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.arrival_seq !== void 0) {
      let data1 = data.arrival_seq;
      if (typeof data1 === "string") {
        if (!pattern411.test(data1)) {
          const err17 = { instancePath: instancePath + "/arrival_seq", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/arrival_seq", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.merchant_id !== void 0) {
      let data2 = data.merchant_id;
      if (typeof data2 === "string") {
        if (!pattern411.test(data2)) {
          const err19 = { instancePath: instancePath + "/merchant_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/merchant_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.party_id !== void 0) {
      let data3 = data.party_id;
      if (typeof data3 === "string") {
        if (!pattern411.test(data3)) {
          const err21 = { instancePath: instancePath + "/party_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/party_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.account_id !== void 0) {
      let data4 = data.account_id;
      if (typeof data4 === "string") {
        if (!pattern411.test(data4)) {
          const err23 = { instancePath: instancePath + "/account_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/account_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.instrument_id !== void 0) {
      let data5 = data.instrument_id;
      if (typeof data5 === "string") {
        if (!pattern411.test(data5)) {
          const err25 = { instancePath: instancePath + "/instrument_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/instrument_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.device_id !== void 0) {
      let data6 = data.device_id;
      if (typeof data6 === "string") {
        if (!pattern411.test(data6)) {
          const err27 = { instancePath: instancePath + "/device_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/device_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.ip_id !== void 0) {
      let data7 = data.ip_id;
      if (typeof data7 === "string") {
        if (!pattern411.test(data7)) {
          const err29 = { instancePath: instancePath + "/ip_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/ip_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.ts_utc !== void 0) {
      let data8 = data.ts_utc;
      if (typeof data8 === "string") {
        if (!pattern122.test(data8)) {
          const err31 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data9 = data.amount;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        const err33 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data10 = data.seed;
      if (typeof data10 === "string") {
        if (!pattern411.test(data10)) {
          const err34 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.manifest_fingerprint !== void 0) {
      let data11 = data.manifest_fingerprint;
      if (typeof data11 === "string") {
        if (!pattern14.test(data11)) {
          const err36 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.parameter_hash !== void 0) {
      let data12 = data.parameter_hash;
      if (typeof data12 === "string") {
        if (!pattern14.test(data12)) {
          const err38 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.scenario_id !== void 0) {
      let data13 = data.scenario_id;
      if (typeof data13 === "string") {
        if (func26(data13) > 256) {
          const err40 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (func26(data13) < 1) {
          const err41 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate2012.errors = vErrors;
  return errors === 0;
}
validate2012.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/flow_anchor_baseline_row.v1.ts
var FlowAnchorBaselineRowV1 = /* @__PURE__ */ documentSchema("flow_anchor_baseline_row.v1", flow_anchor_baseline_row_v1_validate_default);

// evidence-schemas/src/generated/flow_anchor_fraud_row.v1.validate.js
var import_ucs2length13 = __toESM(require_ucs2length(), 1);
var flow_anchor_fraud_row_v1_validate_default = validate2013;
var schema319 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "flow_anchor_fraud_row.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["flow_id", "arrival_seq", "merchant_id", "party_id", "account_id", "instrument_id", "device_id", "ip_id", "ts_utc", "amount", "seed", "manifest_fingerprint", "parameter_hash", "scenario_id", "fraud_flag", "campaign_id"], "properties": { "flow_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "arrival_seq": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "merchant_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "party_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "account_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "instrument_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "device_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "ip_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "ts_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "amount": { "type": "number" }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "fraud_flag": { "type": "boolean" }, "campaign_id": { "oneOf": [{ "type": "string", "minLength": 0, "maxLength": 4096 }, { "type": "null" }] } } };
var func113 = Object.prototype.hasOwnProperty;
var func27 = import_ucs2length13.default.default ?? import_ucs2length13.default;
var pattern412 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern123 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern142 = new RegExp("^[0-9a-f]{64}$", "u");
function validate2013(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2013.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flow_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flow_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.arrival_seq === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arrival_seq" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.merchant_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchant_id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.party_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "party_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.account_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.instrument_id === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument_id" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.device_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "device_id" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.ip_id === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ip_id" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.ts_utc === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.seed === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.manifest_fingerprint === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.parameter_hash === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.scenario_id === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.fraud_flag === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fraud_flag" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.campaign_id === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaign_id" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func113.call(schema319.properties, key0)) {
        const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.flow_id !== void 0) {
      let data0 = data.flow_id;
      if (typeof data0 === "string") {
        if (!pattern412.test(data0)) {
          const err17 = { instancePath: instancePath + "/flow_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/flow_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.arrival_seq !== void 0) {
      let data1 = data.arrival_seq;
      if (typeof data1 === "string") {
        if (!pattern412.test(data1)) {
          const err19 = { instancePath: instancePath + "/arrival_seq", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/arrival_seq", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.merchant_id !== void 0) {
      let data2 = data.merchant_id;
      if (typeof data2 === "string") {
        if (!pattern412.test(data2)) {
          const err21 = { instancePath: instancePath + "/merchant_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/merchant_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.party_id !== void 0) {
      let data3 = data.party_id;
      if (typeof data3 === "string") {
        if (!pattern412.test(data3)) {
          const err23 = { instancePath: instancePath + "/party_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/party_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.account_id !== void 0) {
      let data4 = data.account_id;
      if (typeof data4 === "string") {
        if (!pattern412.test(data4)) {
          const err25 = { instancePath: instancePath + "/account_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/account_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.instrument_id !== void 0) {
      let data5 = data.instrument_id;
      if (typeof data5 === "string") {
        if (!pattern412.test(data5)) {
          const err27 = { instancePath: instancePath + "/instrument_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/instrument_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.device_id !== void 0) {
      let data6 = data.device_id;
      if (typeof data6 === "string") {
        if (!pattern412.test(data6)) {
          const err29 = { instancePath: instancePath + "/device_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/device_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.ip_id !== void 0) {
      let data7 = data.ip_id;
      if (typeof data7 === "string") {
        if (!pattern412.test(data7)) {
          const err31 = { instancePath: instancePath + "/ip_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/ip_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.ts_utc !== void 0) {
      let data8 = data.ts_utc;
      if (typeof data8 === "string") {
        if (!pattern123.test(data8)) {
          const err33 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data9 = data.amount;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        const err35 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data10 = data.seed;
      if (typeof data10 === "string") {
        if (!pattern412.test(data10)) {
          const err36 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.manifest_fingerprint !== void 0) {
      let data11 = data.manifest_fingerprint;
      if (typeof data11 === "string") {
        if (!pattern142.test(data11)) {
          const err38 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.parameter_hash !== void 0) {
      let data12 = data.parameter_hash;
      if (typeof data12 === "string") {
        if (!pattern142.test(data12)) {
          const err40 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.scenario_id !== void 0) {
      let data13 = data.scenario_id;
      if (typeof data13 === "string") {
        if (func27(data13) > 256) {
          const err42 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (func27(data13) < 1) {
          const err43 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.fraud_flag !== void 0) {
      if (typeof data.fraud_flag !== "boolean") {
        const err45 = { instancePath: instancePath + "/fraud_flag", schemaPath: "#/properties/fraud_flag/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.campaign_id !== void 0) {
      let data15 = data.campaign_id;
      const _errs45 = errors;
      let valid13 = false;
      let passing0 = null;
      const _errs46 = errors;
      if (typeof data15 === "string") {
        if (func27(data15) > 4096) {
          const err46 = { instancePath: instancePath + "/campaign_id", schemaPath: "#/properties/campaign_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (func27(data15) < 0) {
          const err47 = { instancePath: instancePath + "/campaign_id", schemaPath: "#/properties/campaign_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 0 } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/campaign_id", schemaPath: "#/properties/campaign_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      var _valid0 = _errs46 === errors;
      if (_valid0) {
        valid13 = true;
        passing0 = 0;
      }
      const _errs48 = errors;
      if (data15 !== null) {
        const err49 = { instancePath: instancePath + "/campaign_id", schemaPath: "#/properties/campaign_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
      var _valid0 = _errs48 === errors;
      if (_valid0 && valid13) {
        valid13 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid13 = true;
          passing0 = 1;
        }
      }
      if (!valid13) {
        const err50 = { instancePath: instancePath + "/campaign_id", schemaPath: "#/properties/campaign_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      } else {
        errors = _errs45;
        if (vErrors !== null) {
          if (_errs45) {
            vErrors.length = _errs45;
          } else {
            vErrors = null;
          }
        }
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
  validate2013.errors = vErrors;
  return errors === 0;
}
validate2013.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/flow_anchor_fraud_row.v1.ts
var FlowAnchorFraudRowV1 = /* @__PURE__ */ documentSchema("flow_anchor_fraud_row.v1", flow_anchor_fraud_row_v1_validate_default);

// evidence-schemas/src/generated/health_document.v1.validate.js
var import_ucs2length14 = __toESM(require_ucs2length(), 1);
var health_document_v1_validate_default = validate2014;
var schema3110 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "health_document.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "generated_at_utc", "component", "instance_id", "platform_run_id", "scenario_run_id", "stream_id", "health_state", "health_reasons", "conditions", "metrics", "checkpoints", "lag"], "properties": { "schema": { "const": "fp.health_document.v1" }, "generated_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "component": { "type": "string", "minLength": 1, "maxLength": 512 }, "instance_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "stream_id": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 512 }, { "type": "null" }] }, "health_state": { "enum": ["GREEN", "AMBER", "RED"] }, "health_reasons": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 512 }, "maxItems": 64 }, "conditions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["reason", "state", "observed", "limit"], "properties": { "reason": { "type": "string", "minLength": 1, "maxLength": 512 }, "state": { "enum": ["AMBER", "RED"] }, "observed": { "type": "number", "minimum": 0 }, "limit": { "type": "number", "minimum": 0 } } }, "maxItems": 64 }, "metrics": { "type": "object", "additionalProperties": { "type": "number" } }, "checkpoints": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } }, "lag": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } } };
var func114 = Object.prototype.hasOwnProperty;
var func28 = import_ucs2length14.default.default ?? import_ucs2length14.default;
var pattern413 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern57 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
function validate2014(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2014.evaluated;
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
    if (data.generated_at_utc === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.component === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "component" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.instance_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.scenario_run_id === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.stream_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stream_id" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.health_state === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "health_state" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.health_reasons === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "health_reasons" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.conditions === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conditions" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.metrics === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.checkpoints === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoints" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.lag === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lag" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func114.call(schema3110.properties, key0)) {
        const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.health_document.v1" !== data.schema) {
        const err14 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.health_document.v1" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.generated_at_utc !== void 0) {
      let data1 = data.generated_at_utc;
      if (typeof data1 === "string") {
        if (!pattern413.test(data1)) {
          const err15 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.component !== void 0) {
      let data2 = data.component;
      if (typeof data2 === "string") {
        if (func28(data2) > 512) {
          const err17 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func28(data2) < 1) {
          const err18 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.instance_id !== void 0) {
      let data3 = data.instance_id;
      if (typeof data3 === "string") {
        if (func28(data3) > 512) {
          const err20 = { instancePath: instancePath + "/instance_id", schemaPath: "#/properties/instance_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func28(data3) < 1) {
          const err21 = { instancePath: instancePath + "/instance_id", schemaPath: "#/properties/instance_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/instance_id", schemaPath: "#/properties/instance_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data4 = data.platform_run_id;
      if (typeof data4 === "string") {
        if (!pattern57.test(data4)) {
          const err23 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.scenario_run_id !== void 0) {
      let data5 = data.scenario_run_id;
      if (typeof data5 === "string") {
        if (func28(data5) > 512) {
          const err25 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (func28(data5) < 1) {
          const err26 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.stream_id !== void 0) {
      let data6 = data.stream_id;
      const _errs16 = errors;
      let valid3 = false;
      let passing0 = null;
      const _errs17 = errors;
      if (typeof data6 === "string") {
        if (func28(data6) > 512) {
          const err28 = { instancePath: instancePath + "/stream_id", schemaPath: "#/properties/stream_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (func28(data6) < 1) {
          const err29 = { instancePath: instancePath + "/stream_id", schemaPath: "#/properties/stream_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/stream_id", schemaPath: "#/properties/stream_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      var _valid0 = _errs17 === errors;
      if (_valid0) {
        valid3 = true;
        passing0 = 0;
      }
      const _errs19 = errors;
      if (data6 !== null) {
        const err31 = { instancePath: instancePath + "/stream_id", schemaPath: "#/properties/stream_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      var _valid0 = _errs19 === errors;
      if (_valid0 && valid3) {
        valid3 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid3 = true;
          passing0 = 1;
        }
      }
      if (!valid3) {
        const err32 = { instancePath: instancePath + "/stream_id", schemaPath: "#/properties/stream_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.health_state !== void 0) {
      let data7 = data.health_state;
      if (!(data7 === "GREEN" || data7 === "AMBER" || data7 === "RED")) {
        const err33 = { instancePath: instancePath + "/health_state", schemaPath: "#/properties/health_state/enum", keyword: "enum", params: { allowedValues: schema3110.properties.health_state.enum } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.health_reasons !== void 0) {
      let data8 = data.health_reasons;
      if (Array.isArray(data8)) {
        if (data8.length > 64) {
          const err34 = { instancePath: instancePath + "/health_reasons", schemaPath: "#/properties/health_reasons/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 === "string") {
            if (func28(data9) > 512) {
              const err35 = { instancePath: instancePath + "/health_reasons/" + i0, schemaPath: "#/properties/health_reasons/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (func28(data9) < 1) {
              const err36 = { instancePath: instancePath + "/health_reasons/" + i0, schemaPath: "#/properties/health_reasons/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/health_reasons/" + i0, schemaPath: "#/properties/health_reasons/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/health_reasons", schemaPath: "#/properties/health_reasons/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.conditions !== void 0) {
      let data10 = data.conditions;
      if (Array.isArray(data10)) {
        if (data10.length > 64) {
          const err39 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.reason === void 0) {
              const err40 = { instancePath: instancePath + "/conditions/" + i1, schemaPath: "#/properties/conditions/items/required", keyword: "required", params: { missingProperty: "reason" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data11.state === void 0) {
              const err41 = { instancePath: instancePath + "/conditions/" + i1, schemaPath: "#/properties/conditions/items/required", keyword: "required", params: { missingProperty: "state" } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data11.observed === void 0) {
              const err42 = { instancePath: instancePath + "/conditions/" + i1, schemaPath: "#/properties/conditions/items/required", keyword: "required", params: { missingProperty: "observed" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data11.limit === void 0) {
              const err43 = { instancePath: instancePath + "/conditions/" + i1, schemaPath: "#/properties/conditions/items/required", keyword: "required", params: { missingProperty: "limit" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            for (const key1 in data11) {
              if (!(key1 === "reason" || key1 === "state" || key1 === "observed" || key1 === "limit")) {
                const err44 = { instancePath: instancePath + "/conditions/" + i1, schemaPath: "#/properties/conditions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data11.reason !== void 0) {
              let data12 = data11.reason;
              if (typeof data12 === "string") {
                if (func28(data12) > 512) {
                  const err45 = { instancePath: instancePath + "/conditions/" + i1 + "/reason", schemaPath: "#/properties/conditions/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                if (func28(data12) < 1) {
                  const err46 = { instancePath: instancePath + "/conditions/" + i1 + "/reason", schemaPath: "#/properties/conditions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/conditions/" + i1 + "/reason", schemaPath: "#/properties/conditions/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data11.state !== void 0) {
              let data13 = data11.state;
              if (!(data13 === "AMBER" || data13 === "RED")) {
                const err48 = { instancePath: instancePath + "/conditions/" + i1 + "/state", schemaPath: "#/properties/conditions/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema3110.properties.conditions.items.properties.state.enum } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data11.observed !== void 0) {
              let data14 = data11.observed;
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 0 || isNaN(data14)) {
                  const err49 = { instancePath: instancePath + "/conditions/" + i1 + "/observed", schemaPath: "#/properties/conditions/items/properties/observed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/conditions/" + i1 + "/observed", schemaPath: "#/properties/conditions/items/properties/observed/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data11.limit !== void 0) {
              let data15 = data11.limit;
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 < 0 || isNaN(data15)) {
                  const err51 = { instancePath: instancePath + "/conditions/" + i1 + "/limit", schemaPath: "#/properties/conditions/items/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              } else {
                const err52 = { instancePath: instancePath + "/conditions/" + i1 + "/limit", schemaPath: "#/properties/conditions/items/properties/limit/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/conditions/" + i1, schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data16 = data.metrics;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key2 in data16) {
          let data17 = data16[key2];
          if (!(typeof data17 == "number" && isFinite(data17))) {
            const err55 = { instancePath: instancePath + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.checkpoints !== void 0) {
      let data18 = data.checkpoints;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key3 in data18) {
          let data19 = data18[key3];
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err57 = { instancePath: instancePath + "/checkpoints/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/checkpoints/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 9007199254740991 || isNaN(data19)) {
              const err58 = { instancePath: instancePath + "/checkpoints/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/checkpoints/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (data19 < 0 || isNaN(data19)) {
              const err59 = { instancePath: instancePath + "/checkpoints/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/checkpoints/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/checkpoints", schemaPath: "#/properties/checkpoints/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.lag !== void 0) {
      let data20 = data.lag;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key4 in data20) {
          let data21 = data20[key4];
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err61 = { instancePath: instancePath + "/lag/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lag/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 9007199254740991 || isNaN(data21)) {
              const err62 = { instancePath: instancePath + "/lag/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lag/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              const err63 = { instancePath: instancePath + "/lag/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lag/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/lag", schemaPath: "#/properties/lag/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
  } else {
    const err65 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err65];
    } else {
      vErrors.push(err65);
    }
    errors++;
  }
  validate2014.errors = vErrors;
  return errors === 0;
}
validate2014.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/health_document.v1.ts
var HealthDocumentV1 = /* @__PURE__ */ documentSchema("health_document.v1", health_document_v1_validate_default);

// evidence-schemas/src/generated/ig_last_probe.v1.validate.js
var import_ucs2length15 = __toESM(require_ucs2length(), 1);
var ig_last_probe_v1_validate_default = validate2015;
var pattern414 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern58 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var func115 = import_ucs2length15.default.default ?? import_ucs2length15.default;
function validate2015(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2015.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.platform_run_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.instance_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.probed_at_utc === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probed_at_utc" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "platform_run_id" || key0 === "instance_id" || key0 === "probed_at_utc")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data0 = data.platform_run_id;
      if (typeof data0 === "string") {
        if (!pattern414.test(data0)) {
          const err4 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.instance_id !== void 0) {
      let data1 = data.instance_id;
      if (typeof data1 === "string") {
        if (func115(data1) > 256) {
          const err6 = { instancePath: instancePath + "/instance_id", schemaPath: "#/properties/instance_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func115(data1) < 1) {
          const err7 = { instancePath: instancePath + "/instance_id", schemaPath: "#/properties/instance_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/instance_id", schemaPath: "#/properties/instance_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.probed_at_utc !== void 0) {
      let data2 = data.probed_at_utc;
      if (typeof data2 === "string") {
        if (!pattern58.test(data2)) {
          const err9 = { instancePath: instancePath + "/probed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/probed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate2015.errors = vErrors;
  return errors === 0;
}
validate2015.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/ig_last_probe.v1.ts
var IgLastProbeV1 = /* @__PURE__ */ documentSchema("ig_last_probe.v1", ig_last_probe_v1_validate_default);

// evidence-schemas/src/generated/ig_policy_active.v1.validate.js
var import_ucs2length16 = __toESM(require_ucs2length(), 1);
var ig_policy_active_v1_validate_default = validate2016;
var pattern415 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern59 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern67 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var func116 = import_ucs2length16.default.default ?? import_ucs2length16.default;
function validate2016(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2016.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.platform_run_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.policy_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.revision === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.content_digest === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content_digest" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.activated_at_utc === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "activated_at_utc" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "platform_run_id" || key0 === "policy_id" || key0 === "revision" || key0 === "content_digest" || key0 === "activated_at_utc")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data0 = data.platform_run_id;
      if (typeof data0 === "string") {
        if (!pattern415.test(data0)) {
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
    if (data.policy_id !== void 0) {
      let data1 = data.policy_id;
      if (typeof data1 === "string") {
        if (func116(data1) > 128) {
          const err8 = { instancePath: instancePath + "/policy_id", schemaPath: "#/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func116(data1) < 1) {
          const err9 = { instancePath: instancePath + "/policy_id", schemaPath: "#/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/policy_id", schemaPath: "#/properties/policy_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.revision !== void 0) {
      let data2 = data.revision;
      if (typeof data2 === "string") {
        if (func116(data2) > 128) {
          const err11 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func116(data2) < 1) {
          const err12 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.content_digest !== void 0) {
      let data3 = data.content_digest;
      if (typeof data3 === "string") {
        if (!pattern59.test(data3)) {
          const err14 = { instancePath: instancePath + "/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.activated_at_utc !== void 0) {
      let data4 = data.activated_at_utc;
      if (typeof data4 === "string") {
        if (!pattern67.test(data4)) {
          const err16 = { instancePath: instancePath + "/activated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/activated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
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
  validate2016.errors = vErrors;
  return errors === 0;
}
validate2016.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/ig_policy_active.v1.ts
var IgPolicyActiveV1 = /* @__PURE__ */ documentSchema("ig_policy_active.v1", ig_policy_active_v1_validate_default);

// evidence-schemas/src/generated/ig_quarantine_spike.v1.validate.js
var import_ucs2length17 = __toESM(require_ucs2length(), 1);
var ig_quarantine_spike_v1_validate_default = validate2017;
var func117 = import_ucs2length17.default.default ?? import_ucs2length17.default;
var pattern416 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
function validate2017(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2017.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.policy_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.quarantine_count === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quarantine_count" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.window_seconds === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window_seconds" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.detected_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detected_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "policy_id" || key0 === "quarantine_count" || key0 === "window_seconds" || key0 === "detected_at_utc")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.policy_id !== void 0) {
      let data0 = data.policy_id;
      if (typeof data0 === "string") {
        if (func117(data0) > 128) {
          const err5 = { instancePath: instancePath + "/policy_id", schemaPath: "#/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func117(data0) < 1) {
          const err6 = { instancePath: instancePath + "/policy_id", schemaPath: "#/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/policy_id", schemaPath: "#/properties/policy_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.quarantine_count !== void 0) {
      let data1 = data.quarantine_count;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err8 = { instancePath: instancePath + "/quarantine_count", schemaPath: "#/properties/quarantine_count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/quarantine_count", schemaPath: "#/properties/quarantine_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/quarantine_count", schemaPath: "#/properties/quarantine_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.window_seconds !== void 0) {
      let data2 = data.window_seconds;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/window_seconds", schemaPath: "#/properties/window_seconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/window_seconds", schemaPath: "#/properties/window_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/window_seconds", schemaPath: "#/properties/window_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.detected_at_utc !== void 0) {
      let data3 = data.detected_at_utc;
      if (typeof data3 === "string") {
        if (!pattern416.test(data3)) {
          const err14 = { instancePath: instancePath + "/detected_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/detected_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate2017.errors = vErrors;
  return errors === 0;
}
validate2017.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/ig_quarantine_spike.v1.ts
var IgQuarantineSpikeV1 = /* @__PURE__ */ documentSchema("ig_quarantine_spike.v1", ig_quarantine_spike_v1_validate_default);

// evidence-schemas/src/generated/platform_probe.v1.validate.js
var import_ucs2length18 = __toESM(require_ucs2length(), 1);
var platform_probe_v1_validate_default = validate2018;
var func118 = import_ucs2length18.default.default ?? import_ucs2length18.default;
var pattern417 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
function validate2018(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2018.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.execution_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.attempt === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.sent_at_utc === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sent_at_utc" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "execution_id" || key0 === "attempt" || key0 === "sent_at_utc")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.execution_id !== void 0) {
      let data0 = data.execution_id;
      if (typeof data0 === "string") {
        if (func118(data0) > 64) {
          const err4 = { instancePath: instancePath + "/execution_id", schemaPath: "#/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func118(data0) < 1) {
          const err5 = { instancePath: instancePath + "/execution_id", schemaPath: "#/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/execution_id", schemaPath: "#/properties/execution_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.attempt !== void 0) {
      let data1 = data.attempt;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 999 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.sent_at_utc !== void 0) {
      let data2 = data.sent_at_utc;
      if (typeof data2 === "string") {
        if (!pattern417.test(data2)) {
          const err10 = { instancePath: instancePath + "/sent_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/sent_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
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
  validate2018.errors = vErrors;
  return errors === 0;
}
validate2018.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/platform_probe.v1.ts
var PlatformProbeV1 = /* @__PURE__ */ documentSchema("platform_probe.v1", platform_probe_v1_validate_default);

// evidence-schemas/src/generated/quarantine_record.v1.validate.js
var import_ucs2length19 = __toESM(require_ucs2length(), 1);
var quarantine_record_v1_validate_default = validate2019;
var schema3111 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "quarantine_record.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["quarantine_id", "received_at_utc", "decision", "reason_codes", "manifest_fingerprint", "platform_run_id", "pins", "policy_rev", "actor", "provenance", "service_release_id", "environment", "event_id", "payload_hash", "envelope", "evidence_refs"], "properties": { "quarantine_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "received_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "decision": { "const": "QUARANTINE" }, "reason_codes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 }, "uniqueItems": true, "maxItems": 64, "minItems": 1 }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "pins": { "type": "object", "additionalProperties": false, "required": ["manifest_fingerprint", "platform_run_id"], "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "scenario_id": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 256 }, { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }] }, "run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" } } }, "policy_rev": { "type": "object", "additionalProperties": false, "required": ["policy_id", "revision", "content_digest"], "properties": { "policy_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "revision": { "type": "string", "minLength": 1, "maxLength": 128 }, "content_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "actor": { "type": "object", "additionalProperties": false, "required": ["actor_id", "source_type", "auth_mode", "principal"], "properties": { "actor_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "source_type": { "enum": ["SYSTEM", "HUMAN"] }, "auth_mode": { "enum": ["api_key", "service_token", "disabled", "internal"] }, "principal": { "type": "string", "minLength": 1, "maxLength": 128 } } }, "provenance": { "type": "object", "additionalProperties": false, "required": ["service_release_id", "environment", "config_revision", "run_config_digest"], "properties": { "service_release_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "environment": { "enum": ["embedded", "emulated", "dev_min"] }, "config_revision": { "type": "string", "minLength": 1, "maxLength": 128 }, "run_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "service_release_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "environment": { "enum": ["embedded", "emulated", "dev_min"] }, "event_id": { "type": "string", "minLength": 1, "maxLength": 260 }, "payload_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "envelope": { "type": "object" }, "evidence_refs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "ref"], "properties": { "kind": { "enum": ["raw_payload", "quarantine_record", "original_receipt", "reconciliation_record"] }, "ref": { "type": "string", "minLength": 1, "maxLength": 2048 }, "digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "minItems": 0, "maxItems": 16 }, "errors": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "keyword"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 256 }, "keyword": { "type": "string", "minLength": 1, "maxLength": 64 } } }, "maxItems": 10 } } };
var func119 = Object.prototype.hasOwnProperty;
var func29 = import_ucs2length19.default.default ?? import_ucs2length19.default;
var pattern418 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern510 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern68 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern74 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern124 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
function validate2019(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2019.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.quarantine_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quarantine_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.received_at_utc === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "received_at_utc" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.decision === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.reason_codes === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason_codes" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.manifest_fingerprint === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
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
    if (data.pins === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.policy_rev === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy_rev" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.actor === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.provenance === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provenance" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.service_release_id === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_release_id" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.environment === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.event_id === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.payload_hash === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload_hash" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.envelope === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "envelope" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.evidence_refs === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence_refs" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func119.call(schema3111.properties, key0)) {
        const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.quarantine_id !== void 0) {
      let data0 = data.quarantine_id;
      if (typeof data0 === "string") {
        if (!pattern418.test(data0)) {
          const err17 = { instancePath: instancePath + "/quarantine_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/quarantine_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.received_at_utc !== void 0) {
      let data1 = data.received_at_utc;
      if (typeof data1 === "string") {
        if (!pattern510.test(data1)) {
          const err19 = { instancePath: instancePath + "/received_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/received_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.decision !== void 0) {
      if ("QUARANTINE" !== data.decision) {
        const err21 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/const", keyword: "const", params: { allowedValue: "QUARANTINE" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.reason_codes !== void 0) {
      let data3 = data.reason_codes;
      if (Array.isArray(data3)) {
        if (data3.length > 64) {
          const err22 = { instancePath: instancePath + "/reason_codes", schemaPath: "#/properties/reason_codes/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err23 = { instancePath: instancePath + "/reason_codes", schemaPath: "#/properties/reason_codes/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func29(data4) > 128) {
              const err24 = { instancePath: instancePath + "/reason_codes/" + i0, schemaPath: "#/properties/reason_codes/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (func29(data4) < 1) {
              const err25 = { instancePath: instancePath + "/reason_codes/" + i0, schemaPath: "#/properties/reason_codes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/reason_codes/" + i0, schemaPath: "#/properties/reason_codes/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        let i1 = data3.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data3[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err27 = { instancePath: instancePath + "/reason_codes", schemaPath: "#/properties/reason_codes/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/reason_codes", schemaPath: "#/properties/reason_codes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.manifest_fingerprint !== void 0) {
      let data5 = data.manifest_fingerprint;
      if (typeof data5 === "string") {
        if (!pattern68.test(data5)) {
          const err29 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data6 = data.platform_run_id;
      if (typeof data6 === "string") {
        if (!pattern74.test(data6)) {
          const err31 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.pins !== void 0) {
      let data7 = data.pins;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.manifest_fingerprint === void 0) {
          const err33 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data7.platform_run_id === void 0) {
          const err34 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "platform_run_id" || key1 === "scenario_run_id" || key1 === "manifest_fingerprint" || key1 === "parameter_hash" || key1 === "seed" || key1 === "scenario_id" || key1 === "run_id")) {
            const err35 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data7.platform_run_id !== void 0) {
          let data8 = data7.platform_run_id;
          if (typeof data8 === "string") {
            if (!pattern74.test(data8)) {
              const err36 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data7.scenario_run_id !== void 0) {
          let data9 = data7.scenario_run_id;
          if (typeof data9 === "string") {
            if (!pattern418.test(data9)) {
              const err38 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data7.manifest_fingerprint !== void 0) {
          let data10 = data7.manifest_fingerprint;
          if (typeof data10 === "string") {
            if (!pattern68.test(data10)) {
              const err40 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data7.parameter_hash !== void 0) {
          let data11 = data7.parameter_hash;
          if (typeof data11 === "string") {
            if (!pattern68.test(data11)) {
              const err42 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data7.seed !== void 0) {
          let data12 = data7.seed;
          if (typeof data12 === "string") {
            if (!pattern124.test(data12)) {
              const err44 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data7.scenario_id !== void 0) {
          let data13 = data7.scenario_id;
          const _errs38 = errors;
          let valid14 = false;
          let passing0 = null;
          const _errs39 = errors;
          if (typeof data13 === "string") {
            if (func29(data13) > 256) {
              const err46 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (func29(data13) < 1) {
              const err47 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
          var _valid0 = _errs39 === errors;
          if (_valid0) {
            valid14 = true;
            passing0 = 0;
          }
          const _errs41 = errors;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err49 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/oneOf/1/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 9007199254740991 || isNaN(data13)) {
              const err50 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/oneOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err51 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/oneOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
          var _valid0 = _errs41 === errors;
          if (_valid0 && valid14) {
            valid14 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid14 = true;
              passing0 = 1;
            }
          }
          if (!valid14) {
            const err52 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
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
        if (data7.run_id !== void 0) {
          let data14 = data7.run_id;
          if (typeof data14 === "string") {
            if (!pattern418.test(data14)) {
              const err53 = { instancePath: instancePath + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.policy_rev !== void 0) {
      let data15 = data.policy_rev;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.policy_id === void 0) {
          const err56 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "policy_id" } };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data15.revision === void 0) {
          const err57 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "revision" } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (data15.content_digest === void 0) {
          const err58 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "content_digest" } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        for (const key2 in data15) {
          if (!(key2 === "policy_id" || key2 === "revision" || key2 === "content_digest")) {
            const err59 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data15.policy_id !== void 0) {
          let data16 = data15.policy_id;
          if (typeof data16 === "string") {
            if (func29(data16) > 128) {
              const err60 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (func29(data16) < 1) {
              const err61 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          } else {
            const err62 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data15.revision !== void 0) {
          let data17 = data15.revision;
          if (typeof data17 === "string") {
            if (func29(data17) > 128) {
              const err63 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (func29(data17) < 1) {
              const err64 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          } else {
            const err65 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data15.content_digest !== void 0) {
          let data18 = data15.content_digest;
          if (typeof data18 === "string") {
            if (!pattern68.test(data18)) {
              const err66 = { instancePath: instancePath + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          } else {
            const err67 = { instancePath: instancePath + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.actor !== void 0) {
      let data19 = data.actor;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.actor_id === void 0) {
          const err69 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "actor_id" } };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (data19.source_type === void 0) {
          const err70 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "source_type" } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (data19.auth_mode === void 0) {
          const err71 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "auth_mode" } };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        if (data19.principal === void 0) {
          const err72 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "principal" } };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        for (const key3 in data19) {
          if (!(key3 === "actor_id" || key3 === "source_type" || key3 === "auth_mode" || key3 === "principal")) {
            const err73 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data19.actor_id !== void 0) {
          let data20 = data19.actor_id;
          if (typeof data20 === "string") {
            if (func29(data20) > 256) {
              const err74 = { instancePath: instancePath + "/actor/actor_id", schemaPath: "#/properties/actor/properties/actor_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (func29(data20) < 1) {
              const err75 = { instancePath: instancePath + "/actor/actor_id", schemaPath: "#/properties/actor/properties/actor_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          } else {
            const err76 = { instancePath: instancePath + "/actor/actor_id", schemaPath: "#/properties/actor/properties/actor_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data19.source_type !== void 0) {
          let data21 = data19.source_type;
          if (!(data21 === "SYSTEM" || data21 === "HUMAN")) {
            const err77 = { instancePath: instancePath + "/actor/source_type", schemaPath: "#/properties/actor/properties/source_type/enum", keyword: "enum", params: { allowedValues: schema3111.properties.actor.properties.source_type.enum } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data19.auth_mode !== void 0) {
          let data22 = data19.auth_mode;
          if (!(data22 === "api_key" || data22 === "service_token" || data22 === "disabled" || data22 === "internal")) {
            const err78 = { instancePath: instancePath + "/actor/auth_mode", schemaPath: "#/properties/actor/properties/auth_mode/enum", keyword: "enum", params: { allowedValues: schema3111.properties.actor.properties.auth_mode.enum } };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data19.principal !== void 0) {
          let data23 = data19.principal;
          if (typeof data23 === "string") {
            if (func29(data23) > 128) {
              const err79 = { instancePath: instancePath + "/actor/principal", schemaPath: "#/properties/actor/properties/principal/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (func29(data23) < 1) {
              const err80 = { instancePath: instancePath + "/actor/principal", schemaPath: "#/properties/actor/properties/principal/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          } else {
            const err81 = { instancePath: instancePath + "/actor/principal", schemaPath: "#/properties/actor/properties/principal/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
      } else {
        const err82 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.provenance !== void 0) {
      let data24 = data.provenance;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.service_release_id === void 0) {
          const err83 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "service_release_id" } };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        if (data24.environment === void 0) {
          const err84 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "environment" } };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
        if (data24.config_revision === void 0) {
          const err85 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "config_revision" } };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        if (data24.run_config_digest === void 0) {
          const err86 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        for (const key4 in data24) {
          if (!(key4 === "service_release_id" || key4 === "environment" || key4 === "config_revision" || key4 === "run_config_digest")) {
            const err87 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data24.service_release_id !== void 0) {
          let data25 = data24.service_release_id;
          if (typeof data25 === "string") {
            if (func29(data25) > 256) {
              const err88 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (func29(data25) < 1) {
              const err89 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          } else {
            const err90 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data24.environment !== void 0) {
          let data26 = data24.environment;
          if (!(data26 === "embedded" || data26 === "emulated" || data26 === "dev_min")) {
            const err91 = { instancePath: instancePath + "/provenance/environment", schemaPath: "#/properties/provenance/properties/environment/enum", keyword: "enum", params: { allowedValues: schema3111.properties.provenance.properties.environment.enum } };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data24.config_revision !== void 0) {
          let data27 = data24.config_revision;
          if (typeof data27 === "string") {
            if (func29(data27) > 128) {
              const err92 = { instancePath: instancePath + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (func29(data27) < 1) {
              const err93 = { instancePath: instancePath + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          } else {
            const err94 = { instancePath: instancePath + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data24.run_config_digest !== void 0) {
          let data28 = data24.run_config_digest;
          if (typeof data28 === "string") {
            if (!pattern68.test(data28)) {
              const err95 = { instancePath: instancePath + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
          } else {
            const err96 = { instancePath: instancePath + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
      } else {
        const err97 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.service_release_id !== void 0) {
      let data29 = data.service_release_id;
      if (typeof data29 === "string") {
        if (func29(data29) > 256) {
          const err98 = { instancePath: instancePath + "/service_release_id", schemaPath: "#/properties/service_release_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        if (func29(data29) < 1) {
          const err99 = { instancePath: instancePath + "/service_release_id", schemaPath: "#/properties/service_release_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err99];
          } else {
            vErrors.push(err99);
          }
          errors++;
        }
      } else {
        const err100 = { instancePath: instancePath + "/service_release_id", schemaPath: "#/properties/service_release_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data30 = data.environment;
      if (!(data30 === "embedded" || data30 === "emulated" || data30 === "dev_min")) {
        const err101 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/enum", keyword: "enum", params: { allowedValues: schema3111.properties.environment.enum } };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
    if (data.event_id !== void 0) {
      let data31 = data.event_id;
      if (typeof data31 === "string") {
        if (func29(data31) > 260) {
          const err102 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 260 } };
          if (vErrors === null) {
            vErrors = [err102];
          } else {
            vErrors.push(err102);
          }
          errors++;
        }
        if (func29(data31) < 1) {
          const err103 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
      } else {
        const err104 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
    }
    if (data.payload_hash !== void 0) {
      let data32 = data.payload_hash;
      if (typeof data32 === "string") {
        if (!pattern68.test(data32)) {
          const err105 = { instancePath: instancePath + "/payload_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
      } else {
        const err106 = { instancePath: instancePath + "/payload_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
    if (data.envelope !== void 0) {
      let data33 = data.envelope;
      if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
        const err107 = { instancePath: instancePath + "/envelope", schemaPath: "#/properties/envelope/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.evidence_refs !== void 0) {
      let data34 = data.evidence_refs;
      if (Array.isArray(data34)) {
        if (data34.length > 16) {
          const err108 = { instancePath: instancePath + "/evidence_refs", schemaPath: "#/properties/evidence_refs/maxItems", keyword: "maxItems", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err108];
          } else {
            vErrors.push(err108);
          }
          errors++;
        }
        if (data34.length < 0) {
          const err109 = { instancePath: instancePath + "/evidence_refs", schemaPath: "#/properties/evidence_refs/minItems", keyword: "minItems", params: { limit: 0 } };
          if (vErrors === null) {
            vErrors = [err109];
          } else {
            vErrors.push(err109);
          }
          errors++;
        }
        const len1 = data34.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data35 = data34[i2];
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            if (data35.kind === void 0) {
              const err110 = { instancePath: instancePath + "/evidence_refs/" + i2, schemaPath: "#/properties/evidence_refs/items/required", keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
            if (data35.ref === void 0) {
              const err111 = { instancePath: instancePath + "/evidence_refs/" + i2, schemaPath: "#/properties/evidence_refs/items/required", keyword: "required", params: { missingProperty: "ref" } };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            for (const key5 in data35) {
              if (!(key5 === "kind" || key5 === "ref" || key5 === "digest")) {
                const err112 = { instancePath: instancePath + "/evidence_refs/" + i2, schemaPath: "#/properties/evidence_refs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
            if (data35.kind !== void 0) {
              let data36 = data35.kind;
              if (!(data36 === "raw_payload" || data36 === "quarantine_record" || data36 === "original_receipt" || data36 === "reconciliation_record")) {
                const err113 = { instancePath: instancePath + "/evidence_refs/" + i2 + "/kind", schemaPath: "#/properties/evidence_refs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema3111.properties.evidence_refs.items.properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data35.ref !== void 0) {
              let data37 = data35.ref;
              if (typeof data37 === "string") {
                if (func29(data37) > 2048) {
                  const err114 = { instancePath: instancePath + "/evidence_refs/" + i2 + "/ref", schemaPath: "#/properties/evidence_refs/items/properties/ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
                if (func29(data37) < 1) {
                  const err115 = { instancePath: instancePath + "/evidence_refs/" + i2 + "/ref", schemaPath: "#/properties/evidence_refs/items/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
              } else {
                const err116 = { instancePath: instancePath + "/evidence_refs/" + i2 + "/ref", schemaPath: "#/properties/evidence_refs/items/properties/ref/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
            if (data35.digest !== void 0) {
              let data38 = data35.digest;
              if (typeof data38 === "string") {
                if (!pattern68.test(data38)) {
                  const err117 = { instancePath: instancePath + "/evidence_refs/" + i2 + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              } else {
                const err118 = { instancePath: instancePath + "/evidence_refs/" + i2 + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
          } else {
            const err119 = { instancePath: instancePath + "/evidence_refs/" + i2, schemaPath: "#/properties/evidence_refs/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        }
      } else {
        const err120 = { instancePath: instancePath + "/evidence_refs", schemaPath: "#/properties/evidence_refs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err120];
        } else {
          vErrors.push(err120);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data39 = data.errors;
      if (Array.isArray(data39)) {
        if (data39.length > 10) {
          const err121 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 10 } };
          if (vErrors === null) {
            vErrors = [err121];
          } else {
            vErrors.push(err121);
          }
          errors++;
        }
        const len2 = data39.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data40 = data39[i3];
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (data40.path === void 0) {
              const err122 = { instancePath: instancePath + "/errors/" + i3, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
            if (data40.keyword === void 0) {
              const err123 = { instancePath: instancePath + "/errors/" + i3, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "keyword" } };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
            for (const key6 in data40) {
              if (!(key6 === "path" || key6 === "keyword")) {
                const err124 = { instancePath: instancePath + "/errors/" + i3, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
            }
            if (data40.path !== void 0) {
              let data41 = data40.path;
              if (typeof data41 === "string") {
                if (func29(data41) > 256) {
                  const err125 = { instancePath: instancePath + "/errors/" + i3 + "/path", schemaPath: "#/properties/errors/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
                if (func29(data41) < 1) {
                  const err126 = { instancePath: instancePath + "/errors/" + i3 + "/path", schemaPath: "#/properties/errors/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              } else {
                const err127 = { instancePath: instancePath + "/errors/" + i3 + "/path", schemaPath: "#/properties/errors/items/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data40.keyword !== void 0) {
              let data42 = data40.keyword;
              if (typeof data42 === "string") {
                if (func29(data42) > 64) {
                  const err128 = { instancePath: instancePath + "/errors/" + i3 + "/keyword", schemaPath: "#/properties/errors/items/properties/keyword/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
                if (func29(data42) < 1) {
                  const err129 = { instancePath: instancePath + "/errors/" + i3 + "/keyword", schemaPath: "#/properties/errors/items/properties/keyword/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
              } else {
                const err130 = { instancePath: instancePath + "/errors/" + i3 + "/keyword", schemaPath: "#/properties/errors/items/properties/keyword/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
          } else {
            const err131 = { instancePath: instancePath + "/errors/" + i3, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
        }
      } else {
        const err132 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err132];
        } else {
          vErrors.push(err132);
        }
        errors++;
      }
    }
  } else {
    const err133 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err133];
    } else {
      vErrors.push(err133);
    }
    errors++;
  }
  validate2019.errors = vErrors;
  return errors === 0;
}
validate2019.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/quarantine_record.v1.ts
var QuarantineRecordV1 = /* @__PURE__ */ documentSchema("quarantine_record.v1", quarantine_record_v1_validate_default);

// evidence-schemas/src/generated/reconciliation_record.v1.validate.js
var import_ucs2length20 = __toESM(require_ucs2length(), 1);
var reconciliation_record_v1_validate_default = validate2020;
var schema3112 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "reconciliation_record.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["reconciliation_id", "platform_run_id", "dedupe_key", "event_id", "event_class", "attempt", "prior_state", "new_state", "scanned", "matches", "decided_at_utc", "actor", "anomalies"], "properties": { "reconciliation_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "dedupe_key": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "event_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "event_class": { "type": "string", "minLength": 1, "maxLength": 128 }, "attempt": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "prior_state": { "enum": ["PUBLISH_IN_FLIGHT", "PUBLISH_AMBIGUOUS", "ADMITTED", "PUBLISH_ABSENT"] }, "new_state": { "enum": ["PUBLISH_IN_FLIGHT", "PUBLISH_AMBIGUOUS", "ADMITTED", "PUBLISH_ABSENT"] }, "scanned": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["topic", "partition", "from_offset", "to_offset"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partition": { "type": "integer", "minimum": 0, "maximum": 65535 }, "from_offset": { "type": "string", "minLength": 1, "maxLength": 20, "pattern": "^(0|[1-9][0-9]*)$" }, "to_offset": { "type": "string", "minLength": 1, "maxLength": 20, "pattern": "^(0|[1-9][0-9]*)$" } } }, "maxItems": 1024 }, "matches": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["topic", "partition", "offset", "offset_kind", "published_at_utc"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partition": { "type": "integer", "minimum": 0, "maximum": 65535 }, "offset": { "type": "string", "minLength": 1, "maxLength": 20, "pattern": "^(0|[1-9][0-9]*)$" }, "offset_kind": { "const": "kafka_offset" }, "published_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } }, "maxItems": 1024 }, "decided_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "actor": { "type": "string", "minLength": 1, "maxLength": 256 }, "anomalies": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 }, "uniqueItems": true, "maxItems": 64, "minItems": 0 } } };
var func120 = Object.prototype.hasOwnProperty;
var func210 = import_ucs2length20.default.default ?? import_ucs2length20.default;
var pattern419 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern511 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern69 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern75 = new RegExp("^(0|[1-9][0-9]*)$", "u");
var pattern103 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
function validate2020(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2020.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reconciliation_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reconciliation_id" } };
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
    if (data.dedupe_key === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dedupe_key" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.event_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.event_class === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_class" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.attempt === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.prior_state === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prior_state" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.new_state === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_state" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.scanned === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scanned" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.matches === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "matches" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.decided_at_utc === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decided_at_utc" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.actor === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.anomalies === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anomalies" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func120.call(schema3112.properties, key0)) {
        const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.reconciliation_id !== void 0) {
      let data0 = data.reconciliation_id;
      if (typeof data0 === "string") {
        if (!pattern419.test(data0)) {
          const err14 = { instancePath: instancePath + "/reconciliation_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/reconciliation_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
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
        if (!pattern511.test(data1)) {
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
    if (data.dedupe_key !== void 0) {
      let data2 = data.dedupe_key;
      if (typeof data2 === "string") {
        if (!pattern69.test(data2)) {
          const err18 = { instancePath: instancePath + "/dedupe_key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/dedupe_key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.event_id !== void 0) {
      let data3 = data.event_id;
      if (typeof data3 === "string") {
        if (func210(data3) > 256) {
          const err20 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func210(data3) < 1) {
          const err21 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.event_class !== void 0) {
      let data4 = data.event_class;
      if (typeof data4 === "string") {
        if (func210(data4) > 128) {
          const err23 = { instancePath: instancePath + "/event_class", schemaPath: "#/properties/event_class/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func210(data4) < 1) {
          const err24 = { instancePath: instancePath + "/event_class", schemaPath: "#/properties/event_class/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/event_class", schemaPath: "#/properties/event_class/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.attempt !== void 0) {
      let data5 = data.attempt;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err26 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err27 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err28 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.prior_state !== void 0) {
      let data6 = data.prior_state;
      if (!(data6 === "PUBLISH_IN_FLIGHT" || data6 === "PUBLISH_AMBIGUOUS" || data6 === "ADMITTED" || data6 === "PUBLISH_ABSENT")) {
        const err29 = { instancePath: instancePath + "/prior_state", schemaPath: "#/properties/prior_state/enum", keyword: "enum", params: { allowedValues: schema3112.properties.prior_state.enum } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.new_state !== void 0) {
      let data7 = data.new_state;
      if (!(data7 === "PUBLISH_IN_FLIGHT" || data7 === "PUBLISH_AMBIGUOUS" || data7 === "ADMITTED" || data7 === "PUBLISH_ABSENT")) {
        const err30 = { instancePath: instancePath + "/new_state", schemaPath: "#/properties/new_state/enum", keyword: "enum", params: { allowedValues: schema3112.properties.new_state.enum } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.scanned !== void 0) {
      let data8 = data.scanned;
      if (Array.isArray(data8)) {
        if (data8.length > 1024) {
          const err31 = { instancePath: instancePath + "/scanned", schemaPath: "#/properties/scanned/maxItems", keyword: "maxItems", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.topic === void 0) {
              const err32 = { instancePath: instancePath + "/scanned/" + i0, schemaPath: "#/properties/scanned/items/required", keyword: "required", params: { missingProperty: "topic" } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data9.partition === void 0) {
              const err33 = { instancePath: instancePath + "/scanned/" + i0, schemaPath: "#/properties/scanned/items/required", keyword: "required", params: { missingProperty: "partition" } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data9.from_offset === void 0) {
              const err34 = { instancePath: instancePath + "/scanned/" + i0, schemaPath: "#/properties/scanned/items/required", keyword: "required", params: { missingProperty: "from_offset" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data9.to_offset === void 0) {
              const err35 = { instancePath: instancePath + "/scanned/" + i0, schemaPath: "#/properties/scanned/items/required", keyword: "required", params: { missingProperty: "to_offset" } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            for (const key1 in data9) {
              if (!(key1 === "topic" || key1 === "partition" || key1 === "from_offset" || key1 === "to_offset")) {
                const err36 = { instancePath: instancePath + "/scanned/" + i0, schemaPath: "#/properties/scanned/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data9.topic !== void 0) {
              let data10 = data9.topic;
              if (typeof data10 === "string") {
                if (func210(data10) > 249) {
                  const err37 = { instancePath: instancePath + "/scanned/" + i0 + "/topic", schemaPath: "#/properties/scanned/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (func210(data10) < 1) {
                  const err38 = { instancePath: instancePath + "/scanned/" + i0 + "/topic", schemaPath: "#/properties/scanned/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/scanned/" + i0 + "/topic", schemaPath: "#/properties/scanned/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data9.partition !== void 0) {
              let data11 = data9.partition;
              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                const err40 = { instancePath: instancePath + "/scanned/" + i0 + "/partition", schemaPath: "#/properties/scanned/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 > 65535 || isNaN(data11)) {
                  const err41 = { instancePath: instancePath + "/scanned/" + i0 + "/partition", schemaPath: "#/properties/scanned/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                if (data11 < 0 || isNaN(data11)) {
                  const err42 = { instancePath: instancePath + "/scanned/" + i0 + "/partition", schemaPath: "#/properties/scanned/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              }
            }
            if (data9.from_offset !== void 0) {
              let data12 = data9.from_offset;
              if (typeof data12 === "string") {
                if (func210(data12) > 20) {
                  const err43 = { instancePath: instancePath + "/scanned/" + i0 + "/from_offset", schemaPath: "#/properties/scanned/items/properties/from_offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (func210(data12) < 1) {
                  const err44 = { instancePath: instancePath + "/scanned/" + i0 + "/from_offset", schemaPath: "#/properties/scanned/items/properties/from_offset/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (!pattern75.test(data12)) {
                  const err45 = { instancePath: instancePath + "/scanned/" + i0 + "/from_offset", schemaPath: "#/properties/scanned/items/properties/from_offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/scanned/" + i0 + "/from_offset", schemaPath: "#/properties/scanned/items/properties/from_offset/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data9.to_offset !== void 0) {
              let data13 = data9.to_offset;
              if (typeof data13 === "string") {
                if (func210(data13) > 20) {
                  const err47 = { instancePath: instancePath + "/scanned/" + i0 + "/to_offset", schemaPath: "#/properties/scanned/items/properties/to_offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (func210(data13) < 1) {
                  const err48 = { instancePath: instancePath + "/scanned/" + i0 + "/to_offset", schemaPath: "#/properties/scanned/items/properties/to_offset/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                if (!pattern75.test(data13)) {
                  const err49 = { instancePath: instancePath + "/scanned/" + i0 + "/to_offset", schemaPath: "#/properties/scanned/items/properties/to_offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/scanned/" + i0 + "/to_offset", schemaPath: "#/properties/scanned/items/properties/to_offset/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/scanned/" + i0, schemaPath: "#/properties/scanned/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/scanned", schemaPath: "#/properties/scanned/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.matches !== void 0) {
      let data14 = data.matches;
      if (Array.isArray(data14)) {
        if (data14.length > 1024) {
          const err53 = { instancePath: instancePath + "/matches", schemaPath: "#/properties/matches/maxItems", keyword: "maxItems", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.topic === void 0) {
              const err54 = { instancePath: instancePath + "/matches/" + i1, schemaPath: "#/properties/matches/items/required", keyword: "required", params: { missingProperty: "topic" } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data15.partition === void 0) {
              const err55 = { instancePath: instancePath + "/matches/" + i1, schemaPath: "#/properties/matches/items/required", keyword: "required", params: { missingProperty: "partition" } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data15.offset === void 0) {
              const err56 = { instancePath: instancePath + "/matches/" + i1, schemaPath: "#/properties/matches/items/required", keyword: "required", params: { missingProperty: "offset" } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data15.offset_kind === void 0) {
              const err57 = { instancePath: instancePath + "/matches/" + i1, schemaPath: "#/properties/matches/items/required", keyword: "required", params: { missingProperty: "offset_kind" } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data15.published_at_utc === void 0) {
              const err58 = { instancePath: instancePath + "/matches/" + i1, schemaPath: "#/properties/matches/items/required", keyword: "required", params: { missingProperty: "published_at_utc" } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            for (const key2 in data15) {
              if (!(key2 === "topic" || key2 === "partition" || key2 === "offset" || key2 === "offset_kind" || key2 === "published_at_utc")) {
                const err59 = { instancePath: instancePath + "/matches/" + i1, schemaPath: "#/properties/matches/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data15.topic !== void 0) {
              let data16 = data15.topic;
              if (typeof data16 === "string") {
                if (func210(data16) > 249) {
                  const err60 = { instancePath: instancePath + "/matches/" + i1 + "/topic", schemaPath: "#/properties/matches/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (func210(data16) < 1) {
                  const err61 = { instancePath: instancePath + "/matches/" + i1 + "/topic", schemaPath: "#/properties/matches/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/matches/" + i1 + "/topic", schemaPath: "#/properties/matches/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data15.partition !== void 0) {
              let data17 = data15.partition;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err63 = { instancePath: instancePath + "/matches/" + i1 + "/partition", schemaPath: "#/properties/matches/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 > 65535 || isNaN(data17)) {
                  const err64 = { instancePath: instancePath + "/matches/" + i1 + "/partition", schemaPath: "#/properties/matches/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                if (data17 < 0 || isNaN(data17)) {
                  const err65 = { instancePath: instancePath + "/matches/" + i1 + "/partition", schemaPath: "#/properties/matches/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              }
            }
            if (data15.offset !== void 0) {
              let data18 = data15.offset;
              if (typeof data18 === "string") {
                if (func210(data18) > 20) {
                  const err66 = { instancePath: instancePath + "/matches/" + i1 + "/offset", schemaPath: "#/properties/matches/items/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
                if (func210(data18) < 1) {
                  const err67 = { instancePath: instancePath + "/matches/" + i1 + "/offset", schemaPath: "#/properties/matches/items/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                if (!pattern75.test(data18)) {
                  const err68 = { instancePath: instancePath + "/matches/" + i1 + "/offset", schemaPath: "#/properties/matches/items/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              } else {
                const err69 = { instancePath: instancePath + "/matches/" + i1 + "/offset", schemaPath: "#/properties/matches/items/properties/offset/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data15.offset_kind !== void 0) {
              if ("kafka_offset" !== data15.offset_kind) {
                const err70 = { instancePath: instancePath + "/matches/" + i1 + "/offset_kind", schemaPath: "#/properties/matches/items/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data15.published_at_utc !== void 0) {
              let data20 = data15.published_at_utc;
              if (typeof data20 === "string") {
                if (!pattern103.test(data20)) {
                  const err71 = { instancePath: instancePath + "/matches/" + i1 + "/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              } else {
                const err72 = { instancePath: instancePath + "/matches/" + i1 + "/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/matches/" + i1, schemaPath: "#/properties/matches/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
      } else {
        const err74 = { instancePath: instancePath + "/matches", schemaPath: "#/properties/matches/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.decided_at_utc !== void 0) {
      let data21 = data.decided_at_utc;
      if (typeof data21 === "string") {
        if (!pattern103.test(data21)) {
          const err75 = { instancePath: instancePath + "/decided_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
      } else {
        const err76 = { instancePath: instancePath + "/decided_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.actor !== void 0) {
      let data22 = data.actor;
      if (typeof data22 === "string") {
        if (func210(data22) > 256) {
          const err77 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        if (func210(data22) < 1) {
          const err78 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
      } else {
        const err79 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.anomalies !== void 0) {
      let data23 = data.anomalies;
      if (Array.isArray(data23)) {
        if (data23.length > 64) {
          const err80 = { instancePath: instancePath + "/anomalies", schemaPath: "#/properties/anomalies/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        if (data23.length < 0) {
          const err81 = { instancePath: instancePath + "/anomalies", schemaPath: "#/properties/anomalies/minItems", keyword: "minItems", params: { limit: 0 } };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        const len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data24 = data23[i2];
          if (typeof data24 === "string") {
            if (func210(data24) > 128) {
              const err82 = { instancePath: instancePath + "/anomalies/" + i2, schemaPath: "#/properties/anomalies/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            if (func210(data24) < 1) {
              const err83 = { instancePath: instancePath + "/anomalies/" + i2, schemaPath: "#/properties/anomalies/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          } else {
            const err84 = { instancePath: instancePath + "/anomalies/" + i2, schemaPath: "#/properties/anomalies/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        let i3 = data23.length;
        let j0;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data23[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err85 = { instancePath: instancePath + "/anomalies", schemaPath: "#/properties/anomalies/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/anomalies", schemaPath: "#/properties/anomalies/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
  } else {
    const err87 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err87];
    } else {
      vErrors.push(err87);
    }
    errors++;
  }
  validate2020.errors = vErrors;
  return errors === 0;
}
validate2020.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/reconciliation_record.v1.ts
var ReconciliationRecordV1 = /* @__PURE__ */ documentSchema("reconciliation_record.v1", reconciliation_record_v1_validate_default);

// evidence-schemas/src/generated/run_request.v1.validate.js
var import_ucs2length21 = __toESM(require_ucs2length(), 1);
var run_request_v1_validate_default = validate2021;
var schema3113 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "run_request.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["run_equivalence_key", "manifest_fingerprint", "parameter_hash", "seed", "scenario", "window"], "properties": { "run_equivalence_key": { "type": "string", "minLength": 1, "maxLength": 256 }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "scenario": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["scenario_id"], "properties": { "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 } } }, { "type": "object", "additionalProperties": false, "required": ["scenario_set"], "properties": { "scenario_set": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 256 }, "maxItems": 64, "minItems": 1 } } }] }, "window": { "type": "object", "additionalProperties": false, "required": ["window_start_utc", "window_end_utc", "window_tz"], "properties": { "window_start_utc": { "type": "string", "minLength": 1, "maxLength": 64 }, "window_end_utc": { "type": "string", "minLength": 1, "maxLength": 64 }, "window_tz": { "type": "string", "minLength": 1, "maxLength": 64 } } }, "request_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "requested_strategy": { "enum": ["AUTO", "FORCE_INVOKE", "FORCE_REUSE"] }, "output_ids": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" }, "maxItems": 64, "minItems": 1, "uniqueItems": true }, "engine_run_root": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "invoker": { "type": "string", "minLength": 1, "maxLength": 128 }, "notes": { "type": "string", "minLength": 0, "maxLength": 1024 } } };
var func121 = Object.prototype.hasOwnProperty;
var func211 = import_ucs2length21.default.default ?? import_ucs2length21.default;
var pattern420 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern610 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern76 = new RegExp("^[A-Za-z0-9_]+$", "u");
var pattern86 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
function validate2021(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2021.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_equivalence_key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_equivalence_key" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.manifest_fingerprint === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.parameter_hash === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.seed === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.scenario === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.window === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func121.call(schema3113.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.run_equivalence_key !== void 0) {
      let data0 = data.run_equivalence_key;
      if (typeof data0 === "string") {
        if (func211(data0) > 256) {
          const err7 = { instancePath: instancePath + "/run_equivalence_key", schemaPath: "#/properties/run_equivalence_key/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func211(data0) < 1) {
          const err8 = { instancePath: instancePath + "/run_equivalence_key", schemaPath: "#/properties/run_equivalence_key/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/run_equivalence_key", schemaPath: "#/properties/run_equivalence_key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.manifest_fingerprint !== void 0) {
      let data1 = data.manifest_fingerprint;
      if (typeof data1 === "string") {
        if (!pattern420.test(data1)) {
          const err10 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.parameter_hash !== void 0) {
      let data2 = data.parameter_hash;
      if (typeof data2 === "string") {
        if (!pattern420.test(data2)) {
          const err12 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data3 = data.seed;
      if (typeof data3 === "string") {
        if (!pattern610.test(data3)) {
          const err14 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.scenario !== void 0) {
      let data4 = data.scenario;
      const _errs14 = errors;
      let valid4 = false;
      let passing0 = null;
      const _errs15 = errors;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.scenario_id === void 0) {
          const err16 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/oneOf/0/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "scenario_id")) {
            const err17 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data4.scenario_id !== void 0) {
          let data5 = data4.scenario_id;
          if (typeof data5 === "string") {
            if (func211(data5) > 256) {
              const err18 = { instancePath: instancePath + "/scenario/scenario_id", schemaPath: "#/properties/scenario/oneOf/0/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (func211(data5) < 1) {
              const err19 = { instancePath: instancePath + "/scenario/scenario_id", schemaPath: "#/properties/scenario/oneOf/0/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/scenario/scenario_id", schemaPath: "#/properties/scenario/oneOf/0/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/oneOf/0/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var _valid0 = _errs15 === errors;
      if (_valid0) {
        valid4 = true;
        passing0 = 0;
        var props0 = true;
      }
      const _errs20 = errors;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.scenario_set === void 0) {
          const err22 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/oneOf/1/required", keyword: "required", params: { missingProperty: "scenario_set" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === "scenario_set")) {
            const err23 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data4.scenario_set !== void 0) {
          let data6 = data4.scenario_set;
          if (Array.isArray(data6)) {
            if (data6.length > 64) {
              const err24 = { instancePath: instancePath + "/scenario/scenario_set", schemaPath: "#/properties/scenario/oneOf/1/properties/scenario_set/maxItems", keyword: "maxItems", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data6.length < 1) {
              const err25 = { instancePath: instancePath + "/scenario/scenario_set", schemaPath: "#/properties/scenario/oneOf/1/properties/scenario_set/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (typeof data7 === "string") {
                if (func211(data7) > 256) {
                  const err26 = { instancePath: instancePath + "/scenario/scenario_set/" + i0, schemaPath: "#/properties/scenario/oneOf/1/properties/scenario_set/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (func211(data7) < 1) {
                  const err27 = { instancePath: instancePath + "/scenario/scenario_set/" + i0, schemaPath: "#/properties/scenario/oneOf/1/properties/scenario_set/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/scenario/scenario_set/" + i0, schemaPath: "#/properties/scenario/oneOf/1/properties/scenario_set/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/scenario/scenario_set", schemaPath: "#/properties/scenario/oneOf/1/properties/scenario_set/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/oneOf/1/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      var _valid0 = _errs20 === errors;
      if (_valid0 && valid4) {
        valid4 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid4 = true;
          passing0 = 1;
          if (props0 !== true) {
            props0 = true;
          }
        }
      }
      if (!valid4) {
        const err31 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.window !== void 0) {
      let data8 = data.window;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.window_start_utc === void 0) {
          const err32 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "window_start_utc" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data8.window_end_utc === void 0) {
          const err33 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "window_end_utc" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data8.window_tz === void 0) {
          const err34 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "window_tz" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key3 in data8) {
          if (!(key3 === "window_start_utc" || key3 === "window_end_utc" || key3 === "window_tz")) {
            const err35 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data8.window_start_utc !== void 0) {
          let data9 = data8.window_start_utc;
          if (typeof data9 === "string") {
            if (func211(data9) > 64) {
              const err36 = { instancePath: instancePath + "/window/window_start_utc", schemaPath: "#/properties/window/properties/window_start_utc/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (func211(data9) < 1) {
              const err37 = { instancePath: instancePath + "/window/window_start_utc", schemaPath: "#/properties/window/properties/window_start_utc/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/window/window_start_utc", schemaPath: "#/properties/window/properties/window_start_utc/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data8.window_end_utc !== void 0) {
          let data10 = data8.window_end_utc;
          if (typeof data10 === "string") {
            if (func211(data10) > 64) {
              const err39 = { instancePath: instancePath + "/window/window_end_utc", schemaPath: "#/properties/window/properties/window_end_utc/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (func211(data10) < 1) {
              const err40 = { instancePath: instancePath + "/window/window_end_utc", schemaPath: "#/properties/window/properties/window_end_utc/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/window/window_end_utc", schemaPath: "#/properties/window/properties/window_end_utc/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data8.window_tz !== void 0) {
          let data11 = data8.window_tz;
          if (typeof data11 === "string") {
            if (func211(data11) > 64) {
              const err42 = { instancePath: instancePath + "/window/window_tz", schemaPath: "#/properties/window/properties/window_tz/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (func211(data11) < 1) {
              const err43 = { instancePath: instancePath + "/window/window_tz", schemaPath: "#/properties/window/properties/window_tz/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/window/window_tz", schemaPath: "#/properties/window/properties/window_tz/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data12 = data.request_id;
      if (typeof data12 === "string") {
        if (func211(data12) > 128) {
          const err46 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (func211(data12) < 1) {
          const err47 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.requested_strategy !== void 0) {
      let data13 = data.requested_strategy;
      if (!(data13 === "AUTO" || data13 === "FORCE_INVOKE" || data13 === "FORCE_REUSE")) {
        const err49 = { instancePath: instancePath + "/requested_strategy", schemaPath: "#/properties/requested_strategy/enum", keyword: "enum", params: { allowedValues: schema3113.properties.requested_strategy.enum } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.output_ids !== void 0) {
      let data14 = data.output_ids;
      if (Array.isArray(data14)) {
        if (data14.length > 64) {
          const err50 = { instancePath: instancePath + "/output_ids", schemaPath: "#/properties/output_ids/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data14.length < 1) {
          const err51 = { instancePath: instancePath + "/output_ids", schemaPath: "#/properties/output_ids/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          if (typeof data15 === "string") {
            if (func211(data15) > 128) {
              const err52 = { instancePath: instancePath + "/output_ids/" + i1, schemaPath: "#/properties/output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (func211(data15) < 1) {
              const err53 = { instancePath: instancePath + "/output_ids/" + i1, schemaPath: "#/properties/output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (!pattern76.test(data15)) {
              const err54 = { instancePath: instancePath + "/output_ids/" + i1, schemaPath: "#/properties/output_ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/output_ids/" + i1, schemaPath: "#/properties/output_ids/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        let i2 = data14.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data14[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err56 = { instancePath: instancePath + "/output_ids", schemaPath: "#/properties/output_ids/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/output_ids", schemaPath: "#/properties/output_ids/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.engine_run_root !== void 0) {
      let data16 = data.engine_run_root;
      if (typeof data16 === "string") {
        if (func211(data16) > 2048) {
          const err58 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (func211(data16) < 1) {
          const err59 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (!pattern86.test(data16)) {
          const err60 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
      } else {
        const err61 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.invoker !== void 0) {
      let data17 = data.invoker;
      if (typeof data17 === "string") {
        if (func211(data17) > 128) {
          const err62 = { instancePath: instancePath + "/invoker", schemaPath: "#/properties/invoker/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (func211(data17) < 1) {
          const err63 = { instancePath: instancePath + "/invoker", schemaPath: "#/properties/invoker/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
      } else {
        const err64 = { instancePath: instancePath + "/invoker", schemaPath: "#/properties/invoker/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data18 = data.notes;
      if (typeof data18 === "string") {
        if (func211(data18) > 1024) {
          const err65 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        if (func211(data18) < 0) {
          const err66 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/minLength", keyword: "minLength", params: { limit: 0 } };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
      } else {
        const err67 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
  } else {
    const err68 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err68];
    } else {
      vErrors.push(err68);
    }
    errors++;
  }
  validate2021.errors = vErrors;
  return errors === 0;
}
validate2021.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/run_request.v1.ts
var RunRequestV1 = /* @__PURE__ */ documentSchema("run_request.v1", run_request_v1_validate_default);

// evidence-schemas/src/generated/sr_instance_receipt.v1.validate.js
var import_ucs2length22 = __toESM(require_ucs2length(), 1);
var sr_instance_receipt_v1_validate_default = validate2022;
var func122 = import_ucs2length22.default.default ?? import_ucs2length22.default;
var pattern421 = new RegExp("^[A-Za-z0-9_]+$", "u");
var pattern512 = new RegExp("^[a-z_]+$", "u");
var pattern611 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var pattern77 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern87 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern95 = new RegExp("^[0-9a-f]{32}$", "u");
function validate2022(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2022.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.output_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.scope === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.target_locator === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_locator" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.target_digest === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_digest" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.receipt_kind === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt_kind" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.run_id === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "output_id" || key0 === "status" || key0 === "scope" || key0 === "target_locator" || key0 === "target_digest" || key0 === "receipt_kind" || key0 === "platform_run_id" || key0 === "run_id")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.output_id !== void 0) {
      let data0 = data.output_id;
      if (typeof data0 === "string") {
        if (func122(data0) > 128) {
          const err9 = { instancePath: instancePath + "/output_id", schemaPath: "#/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func122(data0) < 1) {
          const err10 = { instancePath: instancePath + "/output_id", schemaPath: "#/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern421.test(data0)) {
          const err11 = { instancePath: instancePath + "/output_id", schemaPath: "#/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/output_id", schemaPath: "#/properties/output_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if ("PASS" !== data.status) {
        const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "PASS" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data2 = data.scope;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          const _errs7 = errors;
          if (typeof key1 === "string") {
            if (!pattern512.test(key1)) {
              const err14 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z_]+$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            const err15 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        for (const key2 in data2) {
          let data3 = data2[key2];
          if (typeof data3 === "string") {
            if (func122(data3) > 256) {
              const err16 = { instancePath: instancePath + "/scope/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scope/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (func122(data3) < 1) {
              const err17 = { instancePath: instancePath + "/scope/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scope/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/scope/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scope/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.target_locator !== void 0) {
      let data4 = data.target_locator;
      if (typeof data4 === "string") {
        if (func122(data4) > 2048) {
          const err20 = { instancePath: instancePath + "/target_locator", schemaPath: "#/properties/target_locator/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func122(data4) < 1) {
          const err21 = { instancePath: instancePath + "/target_locator", schemaPath: "#/properties/target_locator/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!pattern611.test(data4)) {
          const err22 = { instancePath: instancePath + "/target_locator", schemaPath: "#/properties/target_locator/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/target_locator", schemaPath: "#/properties/target_locator/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.target_digest !== void 0) {
      let data5 = data.target_digest;
      if (typeof data5 === "string") {
        if (!pattern77.test(data5)) {
          const err24 = { instancePath: instancePath + "/target_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/target_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.receipt_kind !== void 0) {
      if ("instance_proof" !== data.receipt_kind) {
        const err26 = { instancePath: instancePath + "/receipt_kind", schemaPath: "#/properties/receipt_kind/const", keyword: "const", params: { allowedValue: "instance_proof" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data7 = data.platform_run_id;
      if (typeof data7 === "string") {
        if (!pattern87.test(data7)) {
          const err27 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data8 = data.run_id;
      if (typeof data8 === "string") {
        if (!pattern95.test(data8)) {
          const err29 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
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
  validate2022.errors = vErrors;
  return errors === 0;
}
validate2022.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/sr_instance_receipt.v1.ts
var SrInstanceReceiptV1 = /* @__PURE__ */ documentSchema("sr_instance_receipt.v1", sr_instance_receipt_v1_validate_default);

// evidence-schemas/src/generated/sr_quarantine.v1.validate.js
var import_ucs2length23 = __toESM(require_ucs2length(), 1);
var sr_quarantine_v1_validate_default = validate2023;
var schema3114 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "sr_quarantine.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["run_id", "platform_run_id", "reason_code", "conflicts", "written_at_utc"], "properties": { "run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "reason_code": { "const": "EVIDENCE_CONFLICT" }, "conflicts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["gate_id", "status", "scope", "digest", "receipt_kind", "artifacts"], "properties": { "gate_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "status": { "enum": ["PASS", "FAIL", "MISSING", "CONFLICT"] }, "scope": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 256 }, "propertyNames": { "pattern": "^[a-z_]+$" } }, "digest": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex64" }, { "type": "null" }] }, "receipt_kind": { "const": "gate_bundle" }, "artifacts": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "maxItems": 64 } } }, "maxItems": 64, "minItems": 1 }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } };
var pattern422 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern513 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern612 = new RegExp("^[a-z_]+$", "u");
var pattern78 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern88 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var pattern96 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var func123 = import_ucs2length23.default.default ?? import_ucs2length23.default;
function validate2023(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2023.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } };
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
    if (data.reason_code === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason_code" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.conflicts === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conflicts" } };
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
    for (const key0 in data) {
      if (!(key0 === "run_id" || key0 === "platform_run_id" || key0 === "reason_code" || key0 === "conflicts" || key0 === "written_at_utc")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 === "string") {
        if (!pattern422.test(data0)) {
          const err6 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data1 = data.platform_run_id;
      if (typeof data1 === "string") {
        if (!pattern513.test(data1)) {
          const err8 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.reason_code !== void 0) {
      if ("EVIDENCE_CONFLICT" !== data.reason_code) {
        const err10 = { instancePath: instancePath + "/reason_code", schemaPath: "#/properties/reason_code/const", keyword: "const", params: { allowedValue: "EVIDENCE_CONFLICT" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.conflicts !== void 0) {
      let data3 = data.conflicts;
      if (Array.isArray(data3)) {
        if (data3.length > 64) {
          const err11 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err12 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.gate_id === void 0) {
              const err13 = { instancePath: instancePath + "/conflicts/" + i0, schemaPath: "#/properties/conflicts/items/required", keyword: "required", params: { missingProperty: "gate_id" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data4.status === void 0) {
              const err14 = { instancePath: instancePath + "/conflicts/" + i0, schemaPath: "#/properties/conflicts/items/required", keyword: "required", params: { missingProperty: "status" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data4.scope === void 0) {
              const err15 = { instancePath: instancePath + "/conflicts/" + i0, schemaPath: "#/properties/conflicts/items/required", keyword: "required", params: { missingProperty: "scope" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4.digest === void 0) {
              const err16 = { instancePath: instancePath + "/conflicts/" + i0, schemaPath: "#/properties/conflicts/items/required", keyword: "required", params: { missingProperty: "digest" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data4.receipt_kind === void 0) {
              const err17 = { instancePath: instancePath + "/conflicts/" + i0, schemaPath: "#/properties/conflicts/items/required", keyword: "required", params: { missingProperty: "receipt_kind" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data4.artifacts === void 0) {
              const err18 = { instancePath: instancePath + "/conflicts/" + i0, schemaPath: "#/properties/conflicts/items/required", keyword: "required", params: { missingProperty: "artifacts" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "gate_id" || key1 === "status" || key1 === "scope" || key1 === "digest" || key1 === "receipt_kind" || key1 === "artifacts")) {
                const err19 = { instancePath: instancePath + "/conflicts/" + i0, schemaPath: "#/properties/conflicts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data4.gate_id !== void 0) {
              let data5 = data4.gate_id;
              if (typeof data5 === "string") {
                if (func123(data5) > 128) {
                  const err20 = { instancePath: instancePath + "/conflicts/" + i0 + "/gate_id", schemaPath: "#/properties/conflicts/items/properties/gate_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (func123(data5) < 1) {
                  const err21 = { instancePath: instancePath + "/conflicts/" + i0 + "/gate_id", schemaPath: "#/properties/conflicts/items/properties/gate_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/conflicts/" + i0 + "/gate_id", schemaPath: "#/properties/conflicts/items/properties/gate_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data4.status !== void 0) {
              let data6 = data4.status;
              if (!(data6 === "PASS" || data6 === "FAIL" || data6 === "MISSING" || data6 === "CONFLICT")) {
                const err23 = { instancePath: instancePath + "/conflicts/" + i0 + "/status", schemaPath: "#/properties/conflicts/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema3114.properties.conflicts.items.properties.status.enum } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data4.scope !== void 0) {
              let data7 = data4.scope;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key2 in data7) {
                  const _errs19 = errors;
                  if (typeof key2 === "string") {
                    if (!pattern612.test(key2)) {
                      const err24 = { instancePath: instancePath + "/conflicts/" + i0 + "/scope", schemaPath: "#/properties/conflicts/items/properties/scope/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z_]+$" }, propertyName: key2 };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                  }
                  var valid6 = _errs19 === errors;
                  if (!valid6) {
                    const err25 = { instancePath: instancePath + "/conflicts/" + i0 + "/scope", schemaPath: "#/properties/conflicts/items/properties/scope/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                for (const key3 in data7) {
                  let data8 = data7[key3];
                  if (typeof data8 === "string") {
                    if (func123(data8) > 256) {
                      const err26 = { instancePath: instancePath + "/conflicts/" + i0 + "/scope/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/conflicts/items/properties/scope/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                    if (func123(data8) < 1) {
                      const err27 = { instancePath: instancePath + "/conflicts/" + i0 + "/scope/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/conflicts/items/properties/scope/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  } else {
                    const err28 = { instancePath: instancePath + "/conflicts/" + i0 + "/scope/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/conflicts/items/properties/scope/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
              } else {
                const err29 = { instancePath: instancePath + "/conflicts/" + i0 + "/scope", schemaPath: "#/properties/conflicts/items/properties/scope/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data4.digest !== void 0) {
              let data9 = data4.digest;
              const _errs24 = errors;
              let valid8 = false;
              let passing0 = null;
              const _errs25 = errors;
              if (typeof data9 === "string") {
                if (!pattern78.test(data9)) {
                  const err30 = { instancePath: instancePath + "/conflicts/" + i0 + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/conflicts/" + i0 + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
              var _valid0 = _errs25 === errors;
              if (_valid0) {
                valid8 = true;
                passing0 = 0;
              }
              const _errs28 = errors;
              if (data9 !== null) {
                const err32 = { instancePath: instancePath + "/conflicts/" + i0 + "/digest", schemaPath: "#/properties/conflicts/items/properties/digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              var _valid0 = _errs28 === errors;
              if (_valid0 && valid8) {
                valid8 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid8 = true;
                  passing0 = 1;
                }
              }
              if (!valid8) {
                const err33 = { instancePath: instancePath + "/conflicts/" + i0 + "/digest", schemaPath: "#/properties/conflicts/items/properties/digest/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              } else {
                errors = _errs24;
                if (vErrors !== null) {
                  if (_errs24) {
                    vErrors.length = _errs24;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data4.receipt_kind !== void 0) {
              if ("gate_bundle" !== data4.receipt_kind) {
                const err34 = { instancePath: instancePath + "/conflicts/" + i0 + "/receipt_kind", schemaPath: "#/properties/conflicts/items/properties/receipt_kind/const", keyword: "const", params: { allowedValue: "gate_bundle" } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data4.artifacts !== void 0) {
              let data11 = data4.artifacts;
              if (Array.isArray(data11)) {
                if (data11.length > 64) {
                  const err35 = { instancePath: instancePath + "/conflicts/" + i0 + "/artifacts", schemaPath: "#/properties/conflicts/items/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                const len1 = data11.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data12 = data11[i1];
                  if (typeof data12 === "string") {
                    if (func123(data12) > 2048) {
                      const err36 = { instancePath: instancePath + "/conflicts/" + i0 + "/artifacts/" + i1, schemaPath: "#/properties/conflicts/items/properties/artifacts/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                    if (func123(data12) < 1) {
                      const err37 = { instancePath: instancePath + "/conflicts/" + i0 + "/artifacts/" + i1, schemaPath: "#/properties/conflicts/items/properties/artifacts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                    if (!pattern88.test(data12)) {
                      const err38 = { instancePath: instancePath + "/conflicts/" + i0 + "/artifacts/" + i1, schemaPath: "#/properties/conflicts/items/properties/artifacts/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  } else {
                    const err39 = { instancePath: instancePath + "/conflicts/" + i0 + "/artifacts/" + i1, schemaPath: "#/properties/conflicts/items/properties/artifacts/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
              } else {
                const err40 = { instancePath: instancePath + "/conflicts/" + i0 + "/artifacts", schemaPath: "#/properties/conflicts/items/properties/artifacts/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/conflicts/" + i0, schemaPath: "#/properties/conflicts/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data13 = data.written_at_utc;
      if (typeof data13 === "string") {
        if (!pattern96.test(data13)) {
          const err43 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
  } else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate2023.errors = vErrors;
  return errors === 0;
}
validate2023.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/sr_quarantine.v1.ts
var SrQuarantineV1 = /* @__PURE__ */ documentSchema("sr_quarantine.v1", sr_quarantine_v1_validate_default);

// evidence-schemas/src/generated/sr_reemit_override.v1.validate.js
var import_ucs2length24 = __toESM(require_ucs2length(), 1);
var sr_reemit_override_v1_validate_default = validate2024;
var func124 = import_ucs2length24.default.default ?? import_ucs2length24.default;
var pattern423 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
var pattern514 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function validate2024(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2024.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.override_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "override_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason_code === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason_code" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.evidence_ref === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence_ref" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.approved_by === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_by" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.approved_at_utc === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_at_utc" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.ticket_ref === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ticket_ref" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "override_id" || key0 === "reason_code" || key0 === "evidence_ref" || key0 === "approved_by" || key0 === "approved_at_utc" || key0 === "ticket_ref")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.override_id !== void 0) {
      let data0 = data.override_id;
      if (typeof data0 === "string") {
        if (func124(data0) > 128) {
          const err7 = { instancePath: instancePath + "/override_id", schemaPath: "#/properties/override_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func124(data0) < 1) {
          const err8 = { instancePath: instancePath + "/override_id", schemaPath: "#/properties/override_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/override_id", schemaPath: "#/properties/override_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.reason_code !== void 0) {
      let data1 = data.reason_code;
      if (typeof data1 === "string") {
        if (func124(data1) > 64) {
          const err10 = { instancePath: instancePath + "/reason_code", schemaPath: "#/properties/reason_code/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func124(data1) < 1) {
          const err11 = { instancePath: instancePath + "/reason_code", schemaPath: "#/properties/reason_code/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern423.test(data1)) {
          const err12 = { instancePath: instancePath + "/reason_code", schemaPath: "#/properties/reason_code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/reason_code", schemaPath: "#/properties/reason_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.evidence_ref !== void 0) {
      let data2 = data.evidence_ref;
      if (typeof data2 === "string") {
        if (func124(data2) > 2048) {
          const err14 = { instancePath: instancePath + "/evidence_ref", schemaPath: "#/properties/evidence_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func124(data2) < 1) {
          const err15 = { instancePath: instancePath + "/evidence_ref", schemaPath: "#/properties/evidence_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/evidence_ref", schemaPath: "#/properties/evidence_ref/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.approved_by !== void 0) {
      let data3 = data.approved_by;
      if (typeof data3 === "string") {
        if (func124(data3) > 256) {
          const err17 = { instancePath: instancePath + "/approved_by", schemaPath: "#/properties/approved_by/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func124(data3) < 1) {
          const err18 = { instancePath: instancePath + "/approved_by", schemaPath: "#/properties/approved_by/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/approved_by", schemaPath: "#/properties/approved_by/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.approved_at_utc !== void 0) {
      let data4 = data.approved_at_utc;
      if (typeof data4 === "string") {
        if (!pattern514.test(data4)) {
          const err20 = { instancePath: instancePath + "/approved_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/approved_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.ticket_ref !== void 0) {
      let data5 = data.ticket_ref;
      if (typeof data5 === "string") {
        if (func124(data5) > 256) {
          const err22 = { instancePath: instancePath + "/ticket_ref", schemaPath: "#/properties/ticket_ref/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (func124(data5) < 1) {
          const err23 = { instancePath: instancePath + "/ticket_ref", schemaPath: "#/properties/ticket_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/ticket_ref", schemaPath: "#/properties/ticket_ref/type", keyword: "type", params: { type: "string" } };
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
  validate2024.errors = vErrors;
  return errors === 0;
}
validate2024.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/sr_reemit_override.v1.ts
var SrReemitOverrideV1 = /* @__PURE__ */ documentSchema("sr_reemit_override.v1", sr_reemit_override_v1_validate_default);

// evidence-schemas/src/generated/sr_run_event.v1.validate.js
var import_ucs2length25 = __toESM(require_ucs2length(), 1);
var sr_run_event_v1_validate_default = validate2025;
var pattern424 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern515 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
var pattern613 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern79 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern89 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var func125 = import_ucs2length25.default.default ?? import_ucs2length25.default;
function validate2025(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2025.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.sequence === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sequence" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.run_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.ts_utc === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.details === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "details" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_id" || key0 === "event_kind" || key0 === "sequence" || key0 === "run_id" || key0 === "platform_run_id" || key0 === "ts_utc" || key0 === "details")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.event_id !== void 0) {
      let data0 = data.event_id;
      if (typeof data0 === "string") {
        if (!pattern424.test(data0)) {
          const err8 = { instancePath: instancePath + "/event_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/event_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.event_kind !== void 0) {
      let data1 = data.event_kind;
      if (typeof data1 === "string") {
        if (func125(data1) > 64) {
          const err10 = { instancePath: instancePath + "/event_kind", schemaPath: "#/properties/event_kind/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func125(data1) < 1) {
          const err11 = { instancePath: instancePath + "/event_kind", schemaPath: "#/properties/event_kind/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern515.test(data1)) {
          const err12 = { instancePath: instancePath + "/event_kind", schemaPath: "#/properties/event_kind/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/event_kind", schemaPath: "#/properties/event_kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.sequence !== void 0) {
      let data2 = data.sequence;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err14 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err15 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err16 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.run_id !== void 0) {
      let data3 = data.run_id;
      if (typeof data3 === "string") {
        if (!pattern613.test(data3)) {
          const err17 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data4 = data.platform_run_id;
      if (typeof data4 === "string") {
        if (!pattern79.test(data4)) {
          const err19 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.ts_utc !== void 0) {
      let data5 = data.ts_utc;
      if (typeof data5 === "string") {
        if (!pattern89.test(data5)) {
          const err21 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.details !== void 0) {
      let data6 = data.details;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        const err23 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "object" } };
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
  validate2025.errors = vErrors;
  return errors === 0;
}
validate2025.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/sr_run_event.v1.ts
var SrRunEventV1 = /* @__PURE__ */ documentSchema("sr_run_event.v1", sr_run_event_v1_validate_default);

// evidence-schemas/src/generated/sr_run_plan.v1.validate.js
var import_ucs2length26 = __toESM(require_ucs2length(), 1);
var sr_run_plan_v1_validate_default = validate2026;
var schema3115 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "sr_run_plan.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["run_id", "platform_run_id", "plan_hash", "policy_rev", "strategy", "intended_outputs", "required_gates", "intent_fingerprint", "evidence_deadline_utc", "attempt_limit", "created_at_utc"], "properties": { "run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "plan_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "policy_rev": { "type": "object", "additionalProperties": false, "required": ["policy_id", "revision", "content_digest"], "properties": { "policy_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "revision": { "type": "string", "minLength": 1, "maxLength": 128 }, "content_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "strategy": { "enum": ["FORCE_REUSE"] }, "intended_outputs": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" }, "maxItems": 64, "minItems": 1 }, "required_gates": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 }, "maxItems": 64 }, "intent_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "evidence_deadline_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "attempt_limit": { "type": "integer", "minimum": 1, "maximum": 100 }, "created_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } };
var func126 = Object.prototype.hasOwnProperty;
var func212 = import_ucs2length26.default.default ?? import_ucs2length26.default;
var pattern425 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern516 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern614 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern810 = new RegExp("^[A-Za-z0-9_]+$", "u");
var pattern104 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
function validate2026(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2026.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } };
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
    if (data.plan_hash === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_hash" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.policy_rev === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy_rev" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.strategy === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.intended_outputs === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intended_outputs" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.required_gates === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required_gates" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.intent_fingerprint === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intent_fingerprint" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.evidence_deadline_utc === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence_deadline_utc" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.attempt_limit === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt_limit" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.created_at_utc === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at_utc" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func126.call(schema3115.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 === "string") {
        if (!pattern425.test(data0)) {
          const err12 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data1 = data.platform_run_id;
      if (typeof data1 === "string") {
        if (!pattern516.test(data1)) {
          const err14 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.plan_hash !== void 0) {
      let data2 = data.plan_hash;
      if (typeof data2 === "string") {
        if (!pattern614.test(data2)) {
          const err16 = { instancePath: instancePath + "/plan_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/plan_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.policy_rev !== void 0) {
      let data3 = data.policy_rev;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.policy_id === void 0) {
          const err18 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "policy_id" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data3.revision === void 0) {
          const err19 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "revision" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data3.content_digest === void 0) {
          const err20 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "content_digest" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "policy_id" || key1 === "revision" || key1 === "content_digest")) {
            const err21 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data3.policy_id !== void 0) {
          let data4 = data3.policy_id;
          if (typeof data4 === "string") {
            if (func212(data4) > 128) {
              const err22 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (func212(data4) < 1) {
              const err23 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data3.revision !== void 0) {
          let data5 = data3.revision;
          if (typeof data5 === "string") {
            if (func212(data5) > 128) {
              const err25 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (func212(data5) < 1) {
              const err26 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data3.content_digest !== void 0) {
          let data6 = data3.content_digest;
          if (typeof data6 === "string") {
            if (!pattern614.test(data6)) {
              const err28 = { instancePath: instancePath + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.strategy !== void 0) {
      if (!(data.strategy === "FORCE_REUSE")) {
        const err31 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema3115.properties.strategy.enum } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.intended_outputs !== void 0) {
      let data8 = data.intended_outputs;
      if (Array.isArray(data8)) {
        if (data8.length > 64) {
          const err32 = { instancePath: instancePath + "/intended_outputs", schemaPath: "#/properties/intended_outputs/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data8.length < 1) {
          const err33 = { instancePath: instancePath + "/intended_outputs", schemaPath: "#/properties/intended_outputs/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 === "string") {
            if (func212(data9) > 128) {
              const err34 = { instancePath: instancePath + "/intended_outputs/" + i0, schemaPath: "#/properties/intended_outputs/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (func212(data9) < 1) {
              const err35 = { instancePath: instancePath + "/intended_outputs/" + i0, schemaPath: "#/properties/intended_outputs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (!pattern810.test(data9)) {
              const err36 = { instancePath: instancePath + "/intended_outputs/" + i0, schemaPath: "#/properties/intended_outputs/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/intended_outputs/" + i0, schemaPath: "#/properties/intended_outputs/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/intended_outputs", schemaPath: "#/properties/intended_outputs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.required_gates !== void 0) {
      let data10 = data.required_gates;
      if (Array.isArray(data10)) {
        if (data10.length > 64) {
          const err39 = { instancePath: instancePath + "/required_gates", schemaPath: "#/properties/required_gates/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (typeof data11 === "string") {
            if (func212(data11) > 128) {
              const err40 = { instancePath: instancePath + "/required_gates/" + i1, schemaPath: "#/properties/required_gates/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (func212(data11) < 1) {
              const err41 = { instancePath: instancePath + "/required_gates/" + i1, schemaPath: "#/properties/required_gates/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/required_gates/" + i1, schemaPath: "#/properties/required_gates/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/required_gates", schemaPath: "#/properties/required_gates/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.intent_fingerprint !== void 0) {
      let data12 = data.intent_fingerprint;
      if (typeof data12 === "string") {
        if (!pattern614.test(data12)) {
          const err44 = { instancePath: instancePath + "/intent_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/intent_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.evidence_deadline_utc !== void 0) {
      let data13 = data.evidence_deadline_utc;
      if (typeof data13 === "string") {
        if (!pattern104.test(data13)) {
          const err46 = { instancePath: instancePath + "/evidence_deadline_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/evidence_deadline_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.attempt_limit !== void 0) {
      let data14 = data.attempt_limit;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err48 = { instancePath: instancePath + "/attempt_limit", schemaPath: "#/properties/attempt_limit/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 100 || isNaN(data14)) {
          const err49 = { instancePath: instancePath + "/attempt_limit", schemaPath: "#/properties/attempt_limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data14 < 1 || isNaN(data14)) {
          const err50 = { instancePath: instancePath + "/attempt_limit", schemaPath: "#/properties/attempt_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      }
    }
    if (data.created_at_utc !== void 0) {
      let data15 = data.created_at_utc;
      if (typeof data15 === "string") {
        if (!pattern104.test(data15)) {
          const err51 = { instancePath: instancePath + "/created_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      } else {
        const err52 = { instancePath: instancePath + "/created_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
  } else {
    const err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err53];
    } else {
      vErrors.push(err53);
    }
    errors++;
  }
  validate2026.errors = vErrors;
  return errors === 0;
}
validate2026.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/sr_run_plan.v1.ts
var SrRunPlanV1 = /* @__PURE__ */ documentSchema("sr_run_plan.v1", sr_run_plan_v1_validate_default);

// evidence-schemas/src/generated/sr_run_status.v1.validate.js
var import_ucs2length27 = __toESM(require_ucs2length(), 1);
var sr_run_status_v1_validate_default = validate2027;
var schema3116 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "sr_run_status.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["run_id", "platform_run_id", "state", "updated_at_utc", "record_ref", "reason_code", "facts_view_ref"], "properties": { "run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "state": { "enum": ["OPEN", "PLANNED", "EXECUTING", "WAITING_EVIDENCE", "READY", "FAILED", "QUARANTINED"] }, "updated_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "record_ref": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "reason_code": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" }, { "type": "null" }] }, "facts_view_ref": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, { "type": "null" }] } } };
var pattern426 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern517 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern615 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern710 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var pattern811 = new RegExp("^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$", "u");
var func127 = import_ucs2length27.default.default ?? import_ucs2length27.default;
function validate2027(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2027.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } };
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
    if (data.state === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.updated_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.record_ref === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record_ref" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.reason_code === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason_code" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.facts_view_ref === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts_view_ref" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "run_id" || key0 === "platform_run_id" || key0 === "state" || key0 === "updated_at_utc" || key0 === "record_ref" || key0 === "reason_code" || key0 === "facts_view_ref")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 === "string") {
        if (!pattern426.test(data0)) {
          const err8 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data1 = data.platform_run_id;
      if (typeof data1 === "string") {
        if (!pattern517.test(data1)) {
          const err10 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data2 = data.state;
      if (!(data2 === "OPEN" || data2 === "PLANNED" || data2 === "EXECUTING" || data2 === "WAITING_EVIDENCE" || data2 === "READY" || data2 === "FAILED" || data2 === "QUARANTINED")) {
        const err12 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema3116.properties.state.enum } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.updated_at_utc !== void 0) {
      let data3 = data.updated_at_utc;
      if (typeof data3 === "string") {
        if (!pattern615.test(data3)) {
          const err13 = { instancePath: instancePath + "/updated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/updated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.record_ref !== void 0) {
      let data4 = data.record_ref;
      if (typeof data4 === "string") {
        if (func127(data4) > 2048) {
          const err15 = { instancePath: instancePath + "/record_ref", schemaPath: "#/properties/record_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func127(data4) < 1) {
          const err16 = { instancePath: instancePath + "/record_ref", schemaPath: "#/properties/record_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern710.test(data4)) {
          const err17 = { instancePath: instancePath + "/record_ref", schemaPath: "#/properties/record_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/record_ref", schemaPath: "#/properties/record_ref/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.reason_code !== void 0) {
      let data5 = data.reason_code;
      const _errs15 = errors;
      let valid4 = false;
      let passing0 = null;
      const _errs16 = errors;
      if (typeof data5 === "string") {
        if (func127(data5) > 128) {
          const err19 = { instancePath: instancePath + "/reason_code", schemaPath: "#/properties/reason_code/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func127(data5) < 1) {
          const err20 = { instancePath: instancePath + "/reason_code", schemaPath: "#/properties/reason_code/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!pattern811.test(data5)) {
          const err21 = { instancePath: instancePath + "/reason_code", schemaPath: "#/properties/reason_code/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/reason_code", schemaPath: "#/properties/reason_code/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      var _valid0 = _errs16 === errors;
      if (_valid0) {
        valid4 = true;
        passing0 = 0;
      }
      const _errs18 = errors;
      if (data5 !== null) {
        const err23 = { instancePath: instancePath + "/reason_code", schemaPath: "#/properties/reason_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      var _valid0 = _errs18 === errors;
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
        const err24 = { instancePath: instancePath + "/reason_code", schemaPath: "#/properties/reason_code/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
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
    if (data.facts_view_ref !== void 0) {
      let data6 = data.facts_view_ref;
      const _errs21 = errors;
      let valid5 = false;
      let passing1 = null;
      const _errs22 = errors;
      if (typeof data6 === "string") {
        if (func127(data6) > 2048) {
          const err25 = { instancePath: instancePath + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (func127(data6) < 1) {
          const err26 = { instancePath: instancePath + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!pattern710.test(data6)) {
          const err27 = { instancePath: instancePath + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      var _valid1 = _errs22 === errors;
      if (_valid1) {
        valid5 = true;
        passing1 = 0;
      }
      const _errs24 = errors;
      if (data6 !== null) {
        const err29 = { instancePath: instancePath + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid1 = _errs24 === errors;
      if (_valid1 && valid5) {
        valid5 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid1) {
          valid5 = true;
          passing1 = 1;
        }
      }
      if (!valid5) {
        const err30 = { instancePath: instancePath + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
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
  validate2027.errors = vErrors;
  return errors === 0;
}
validate2027.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/sr_run_status.v1.ts
var SrRunStatusV1 = /* @__PURE__ */ documentSchema("sr_run_status.v1", sr_run_status_v1_validate_default);

// evidence-schemas/src/generated/traffic_baseline_row.v1.validate.js
var import_ucs2length28 = __toESM(require_ucs2length(), 1);
var traffic_baseline_row_v1_validate_default = validate2028;
var schema3117 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "traffic_baseline_row.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["flow_id", "event_seq", "event_type", "ts_utc", "amount", "seed", "manifest_fingerprint", "parameter_hash", "scenario_id"], "properties": { "flow_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "event_seq": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "event_type": { "type": "string", "minLength": 1, "maxLength": 256 }, "ts_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "amount": { "type": "number" }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 } } };
var func128 = Object.prototype.hasOwnProperty;
var func213 = import_ucs2length28.default.default ?? import_ucs2length28.default;
var pattern427 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern518 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern711 = new RegExp("^[0-9a-f]{64}$", "u");
function validate2028(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2028.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flow_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flow_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_seq === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_seq" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event_type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.ts_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.seed === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.manifest_fingerprint === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.parameter_hash === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.scenario_id === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func128.call(schema3117.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.flow_id !== void 0) {
      let data0 = data.flow_id;
      if (typeof data0 === "string") {
        if (!pattern427.test(data0)) {
          const err10 = { instancePath: instancePath + "/flow_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/flow_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.event_seq !== void 0) {
      let data1 = data.event_seq;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err12 = { instancePath: instancePath + "/event_seq", schemaPath: "#/properties/event_seq/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err13 = { instancePath: instancePath + "/event_seq", schemaPath: "#/properties/event_seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err14 = { instancePath: instancePath + "/event_seq", schemaPath: "#/properties/event_seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.event_type !== void 0) {
      let data2 = data.event_type;
      if (typeof data2 === "string") {
        if (func213(data2) > 256) {
          const err15 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func213(data2) < 1) {
          const err16 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.ts_utc !== void 0) {
      let data3 = data.ts_utc;
      if (typeof data3 === "string") {
        if (!pattern518.test(data3)) {
          const err18 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data4 = data.amount;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err20 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data5 = data.seed;
      if (typeof data5 === "string") {
        if (!pattern427.test(data5)) {
          const err21 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.manifest_fingerprint !== void 0) {
      let data6 = data.manifest_fingerprint;
      if (typeof data6 === "string") {
        if (!pattern711.test(data6)) {
          const err23 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.parameter_hash !== void 0) {
      let data7 = data.parameter_hash;
      if (typeof data7 === "string") {
        if (!pattern711.test(data7)) {
          const err25 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.scenario_id !== void 0) {
      let data8 = data.scenario_id;
      if (typeof data8 === "string") {
        if (func213(data8) > 256) {
          const err27 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (func213(data8) < 1) {
          const err28 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate2028.errors = vErrors;
  return errors === 0;
}
validate2028.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/traffic_baseline_row.v1.ts
var TrafficBaselineRowV1 = /* @__PURE__ */ documentSchema("traffic_baseline_row.v1", traffic_baseline_row_v1_validate_default);

// evidence-schemas/src/generated/traffic_fraud_row.v1.validate.js
var import_ucs2length29 = __toESM(require_ucs2length(), 1);
var traffic_fraud_row_v1_validate_default = validate2029;
var schema3118 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "traffic_fraud_row.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["flow_id", "event_seq", "event_type", "ts_utc", "amount", "seed", "manifest_fingerprint", "parameter_hash", "scenario_id", "fraud_flag", "campaign_id"], "properties": { "flow_id": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "event_seq": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "event_type": { "type": "string", "minLength": 1, "maxLength": 256 }, "ts_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "amount": { "type": "number" }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "fraud_flag": { "type": "boolean" }, "campaign_id": { "oneOf": [{ "type": "string", "minLength": 0, "maxLength": 4096 }, { "type": "null" }] } } };
var func129 = Object.prototype.hasOwnProperty;
var func214 = import_ucs2length29.default.default ?? import_ucs2length29.default;
var pattern428 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern519 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern712 = new RegExp("^[0-9a-f]{64}$", "u");
function validate2029(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2029.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flow_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flow_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_seq === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_seq" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event_type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.ts_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.seed === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.manifest_fingerprint === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.parameter_hash === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.scenario_id === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.fraud_flag === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fraud_flag" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.campaign_id === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaign_id" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func129.call(schema3118.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.flow_id !== void 0) {
      let data0 = data.flow_id;
      if (typeof data0 === "string") {
        if (!pattern428.test(data0)) {
          const err12 = { instancePath: instancePath + "/flow_id", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/flow_id", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.event_seq !== void 0) {
      let data1 = data.event_seq;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err14 = { instancePath: instancePath + "/event_seq", schemaPath: "#/properties/event_seq/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err15 = { instancePath: instancePath + "/event_seq", schemaPath: "#/properties/event_seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err16 = { instancePath: instancePath + "/event_seq", schemaPath: "#/properties/event_seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.event_type !== void 0) {
      let data2 = data.event_type;
      if (typeof data2 === "string") {
        if (func214(data2) > 256) {
          const err17 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func214(data2) < 1) {
          const err18 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.ts_utc !== void 0) {
      let data3 = data.ts_utc;
      if (typeof data3 === "string") {
        if (!pattern519.test(data3)) {
          const err20 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data4 = data.amount;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err22 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data5 = data.seed;
      if (typeof data5 === "string") {
        if (!pattern428.test(data5)) {
          const err23 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.manifest_fingerprint !== void 0) {
      let data6 = data.manifest_fingerprint;
      if (typeof data6 === "string") {
        if (!pattern712.test(data6)) {
          const err25 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.parameter_hash !== void 0) {
      let data7 = data.parameter_hash;
      if (typeof data7 === "string") {
        if (!pattern712.test(data7)) {
          const err27 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.scenario_id !== void 0) {
      let data8 = data.scenario_id;
      if (typeof data8 === "string") {
        if (func214(data8) > 256) {
          const err29 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (func214(data8) < 1) {
          const err30 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.fraud_flag !== void 0) {
      if (typeof data.fraud_flag !== "boolean") {
        const err32 = { instancePath: instancePath + "/fraud_flag", schemaPath: "#/properties/fraud_flag/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.campaign_id !== void 0) {
      let data10 = data.campaign_id;
      const _errs28 = errors;
      let valid6 = false;
      let passing0 = null;
      const _errs29 = errors;
      if (typeof data10 === "string") {
        if (func214(data10) > 4096) {
          const err33 = { instancePath: instancePath + "/campaign_id", schemaPath: "#/properties/campaign_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (func214(data10) < 0) {
          const err34 = { instancePath: instancePath + "/campaign_id", schemaPath: "#/properties/campaign_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 0 } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/campaign_id", schemaPath: "#/properties/campaign_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      var _valid0 = _errs29 === errors;
      if (_valid0) {
        valid6 = true;
        passing0 = 0;
      }
      const _errs31 = errors;
      if (data10 !== null) {
        const err36 = { instancePath: instancePath + "/campaign_id", schemaPath: "#/properties/campaign_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      var _valid0 = _errs31 === errors;
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
        const err37 = { instancePath: instancePath + "/campaign_id", schemaPath: "#/properties/campaign_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      } else {
        errors = _errs28;
        if (vErrors !== null) {
          if (_errs28) {
            vErrors.length = _errs28;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate2029.errors = vErrors;
  return errors === 0;
}
validate2029.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/traffic_fraud_row.v1.ts
var TrafficFraudRowV1 = /* @__PURE__ */ documentSchema("traffic_fraud_row.v1", traffic_fraud_row_v1_validate_default);

// evidence-schemas/src/generated/catalog.ts
var documentSchemas = {
  "action_intent.v1": ActionIntentV1,
  "action_outcome.v1": ActionOutcomeV1,
  "anomaly_summary.v1": AnomalySummaryV1,
  "approval_record.v1": ApprovalRecordV1,
  "archive_record.v1": ArchiveRecordV1,
  "archive_write_summary.v1": ArchiveWriteSummaryV1,
  "arrival_entities_row.v1": ArrivalEntitiesRowV1,
  "arrival_event_row.v1": ArrivalEventRowV1,
  "broker_file.v1": BrokerFileV1,
  "build_command_surface_receipt.v1": BuildCommandSurfaceReceiptV1,
  "build_context_secret_scan.v1": BuildContextSecretScanV1,
  "bundle_index.v1": BundleIndexV1,
  "bundle_manifest.v1": BundleManifestV1,
  "case_trigger.v1": CaseTriggerV1,
  "caught_up.v1": CaughtUpV1,
  "checker_pass.v1": CheckerPassV1,
  "ci_m1_outputs.v1": CiM1OutputsV1,
  "closure_blocked.v1": ClosureBlockedV1,
  "compute_reply.v1": ComputeReplyV1,
  "compute_request.v1": ComputeRequestV1,
  "control_message.v1": ControlMessageV1,
  "daemons_ready.v1": DaemonsReadyV1,
  "db_migration_run_snapshot.v1": DbMigrationRunSnapshotV1,
  "decision_response.v1": DecisionResponseV1,
  "demo_session.v1": DemoSessionV1,
  "engine_run_receipt.v1": EngineRunReceiptV1,
  "entrypoint_matrix_receipt.v1": EntrypointMatrixReceiptV1,
  "envelope.v1": EnvelopeV1,
  "environment_conformance.v1": EnvironmentConformanceV1,
  "failure_record.v1": FailureRecordV1,
  "flow_anchor_baseline_row.v1": FlowAnchorBaselineRowV1,
  "flow_anchor_fraud_row.v1": FlowAnchorFraudRowV1,
  "functional_workload_profile.v1": FunctionalWorkloadProfileV1,
  "governance_event.v1": GovernanceEventV1,
  "handle_resolution_snapshot.v1": HandleResolutionSnapshotV1,
  "handoff_pack.v1": HandoffPackV1,
  "health_document.v1": HealthDocumentV1,
  "ig_last_probe.v1": IgLastProbeV1,
  "ig_policy_active.v1": IgPolicyActiveV1,
  "ig_quarantine_spike.v1": IgQuarantineSpikeV1,
  "ig_ready.v1": IgReadyV1,
  "image_include.v1": ImageIncludeV1,
  "image_manifest.v1": ImageManifestV1,
  "inlet_assertion_snapshot.v1": InletAssertionSnapshotV1,
  "kafka_offsets_snapshot.v1": KafkaOffsetsSnapshotV1,
  "lane_snapshot.v1": LaneSnapshotV1,
  "ledger_commands.v1": LedgerCommandsV1,
  "ledger_event.v1": LedgerEventV1,
  "ledger_state.v1": LedgerStateV1,
  "offsets_snapshot.v1": OffsetsSnapshotV1,
  "oracle_pack_manifest.v1": OraclePackManifestV1,
  "oracle_seal.v1": OracleSealV1,
  "packaging_provenance.v1": PackagingProvenanceV1,
  "parameter_file.v1": ParameterFileV1,
  "phase_definition.v1": PhaseDefinitionV1,
  "phase_evidence.v1": PhaseEvidenceV1,
  "platform_probe.v1": PlatformProbeV1,
  "quarantine_record.v1": QuarantineRecordV1,
  "quarantine_summary.v1": QuarantineSummaryV1,
  "ready_publish_receipt.v1": ReadyPublishReceiptV1,
  "ready_signal.v1": ReadySignalV1,
  "receipt.v1": ReceiptV1,
  "receipt_summary.v1": ReceiptSummaryV1,
  "reconciliation.v1": ReconciliationV1,
  "reconciliation_record.v1": ReconciliationRecordV1,
  "recorded_answers.v1": RecordedAnswersV1,
  "replay_anchors.v1": ReplayAnchorsV1,
  "reporter_lock_event.v1": ReporterLockEventV1,
  "run_completed.v1": RunCompletedV1,
  "run_config_payload.v1": RunConfigPayloadV1,
  "run_facts_view.v1": RunFactsViewV1,
  "run_header_seed.v1": RunHeaderSeedV1,
  "run_manifest.v1": RunManifestV1,
  "run_report.v1": RunReportV1,
  "run_request.v1": RunRequestV1,
  "run_reservation.v1": RunReservationV1,
  "run_started.v1": RunStartedV1,
  "runtime_scope_bundle.v1": RuntimeScopeBundleV1,
  "secret_source_contract_receipt.v1": SecretSourceContractReceiptV1,
  "secret_surface_check.v1": SecretSurfaceCheckV1,
  "security_secret_injection_checks.v1": SecuritySecretInjectionChecksV1,
  "seed_snapshot.v1": SeedSnapshotV1,
  "sr_instance_receipt.v1": SrInstanceReceiptV1,
  "sr_pass.v1": SrPassV1,
  "sr_quarantine.v1": SrQuarantineV1,
  "sr_reemit_override.v1": SrReemitOverrideV1,
  "sr_run_event.v1": SrRunEventV1,
  "sr_run_plan.v1": SrRunPlanV1,
  "sr_run_status.v1": SrRunStatusV1,
  "stack_description.v1": StackDescriptionV1,
  "stack_destroy_snapshot.v1": StackDestroySnapshotV1,
  "stream_sort_receipt.v1": StreamSortReceiptV1,
  "stream_sort_summary.v1": StreamSortSummaryV1,
  "stream_view_manifest.v1": StreamViewManifestV1,
  "substrate_config.v1": SubstrateConfigV1,
  "teardown_proof.v1": TeardownProofV1,
  "topic_readiness_snapshot.v1": TopicReadinessSnapshotV1,
  "traffic_baseline_row.v1": TrafficBaselineRowV1,
  "traffic_fraud_row.v1": TrafficFraudRowV1,
  "universal_checks.v1": UniversalChecksV1,
  "wsp_ready_run.v1": WspReadyRunV1,
  "wsp_start.v1": WspStartV1,
  "wsp_summary.v1": WspSummaryV1
};

export {
  BundleManifestV1,
  documentSchemas
};
