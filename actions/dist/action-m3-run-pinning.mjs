import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-closure.ts
import { gatherClosure$actions_lib_shared_lanes_gather_closure } from "./lib.mjs";

// other-part:evidence-schemas/src/canonical-json.ts
import { canonicalJson$evidence_schemas_src_canonical_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex32$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/evidence-key.ts
import { evidenceKey$evidence_schemas_src_evidence_key } from "./schemas.mjs";
import { evidencePrefix$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { HANDLE_KEYS$evidence_schemas_src_handles } from "./schemas.mjs";
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { registrySha256$evidence_schemas_src_handles } from "./schemas.mjs";
import { renderHandle$evidence_schemas_src_handles } from "./schemas.mjs";
import { resolveHandles$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-scan.ts
import { findSecrets$evidence_schemas_src_secret_scan } from "./schemas.mjs";

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:evidence-schemas/src/fault-bound.ts
import { joinFaults$evidence_schemas_src_fault_bound } from "./schemas.mjs";
import { noteFault$evidence_schemas_src_fault_bound } from "./schemas.mjs";

// evidence-schemas/src/generated/run_reservation.v1.validate.js
var $ = a;
var m = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var c = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var p = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
function a(s, { instancePath: o = "", parentData: f4, parentDataProperty: u3, rootData: l2 = s, dynamicAnchors: _4 = {} } = {}) {
  let e = null, n = 0;
  const d4 = a.evaluated;
  if (d4.dynamicProps && (d4.props = void 0), d4.dynamicItems && (d4.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      const r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
    }
    if (s.platform_run_id === void 0) {
      const r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
    }
    if (s.reserved_at_utc === void 0) {
      const r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reserved_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
    }
    if (s.execution_id === void 0) {
      const r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
    }
    for (const r in s)
      if (!(r === "schema" || r === "platform_run_id" || r === "reserved_at_utc" || r === "execution_id")) {
        const t = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    if (s.schema !== void 0 && s.schema !== "fp.run_reservation.v1") {
      const r = { instancePath: o + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_reservation.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
    }
    if (s.platform_run_id !== void 0) {
      let r = s.platform_run_id;
      if (typeof r == "string") {
        if (!m.test(r)) {
          const t = { instancePath: o + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: o + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (s.reserved_at_utc !== void 0) {
      let r = s.reserved_at_utc;
      if (typeof r == "string") {
        if (!c.test(r)) {
          const t = { instancePath: o + "/reserved_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: o + "/reserved_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (s.execution_id !== void 0) {
      let r = s.execution_id;
      if (typeof r == "string") {
        if (!p.test(r)) {
          const t = { instancePath: o + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: o + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
  } else {
    const r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
  }
  return a.errors = e, n === 0;
}
a.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_reservation.v1.ts
var RunReservationV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_reservation.v1", $);

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// other-part:runtime/src/evidence/write.ts
import { createEvidence$runtime_src_evidence_write } from "./substrate.mjs";

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// other-part:actions/lib/checks/fact.ts
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";
import { observeFrom$actions_lib_checks_fact } from "./lib.mjs";
import { valueOr$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/run/decided.ts
import { decidedHandles$actions_lib_run_decided } from "./lib.mjs";
import { resolvedHandles$actions_lib_run_decided } from "./lib.mjs";

// other-part:actions/lib/platform/checkout-files.ts
import { readCheckoutJson$actions_lib_platform_checkout_files } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { list$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// actions/m3-run-pinning/facts/run-schemas.ts
var COMMON = "evidence-schemas/schemas/common.v1.schema.json";
var RUN_MANIFEST = "evidence-schemas/schemas/run_manifest.v1.schema.json";
var RUN_ID = record$actions_lib_run_handover({ $defs: record$actions_lib_run_handover({ platform_run_id: record$actions_lib_run_handover({ pattern: text$actions_lib_run_handover }) }) });
var constant = (member) => record$actions_lib_run_handover({ const: member });
var EQUIVALENCE = record$actions_lib_run_handover({
  properties: record$actions_lib_run_handover({
    scenario_equivalence: record$actions_lib_run_handover({
      properties: record$actions_lib_run_handover({
        fields: constant(list$actions_lib_run_handover(text$actions_lib_run_handover)),
        canonicalization_mode: constant(text$actions_lib_run_handover),
        derivation_mode: constant(text$actions_lib_run_handover)
      })
    })
  })
});
async function readRunIdForm() {
  const read = RUN_ID(await readCheckoutJson$actions_lib_platform_checkout_files(COMMON));
  if (read === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", `${COMMON} has no form of a run id`);
  return read.value.$defs.platform_run_id.pattern;
}
async function readManifestRule() {
  const read = EQUIVALENCE(await readCheckoutJson$actions_lib_platform_checkout_files(RUN_MANIFEST));
  if (read === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", `${RUN_MANIFEST} has no equivalence rule`);
  const { fields, canonicalization_mode, derivation_mode } = read.value.properties.scenario_equivalence.properties;
  return {
    fields: canonicalJson$evidence_schemas_src_canonical_json(fields.const),
    canonicalization: canonicalization_mode.const,
    derivation: derivation_mode.const
  };
}

// actions/m3-run-pinning/facts/b-run-id.ts
var DECISIONS = ["run_id_format", "collision_policy", "canonicalisation_mode", "scenario_equivalence_fields"];
async function gatherRunId(context) {
  const minted = await observe$actions_lib_checks_fact(() => mint(context));
  return {
    minted,
    reservation: await observeFrom$actions_lib_checks_fact(minted, ({ final }) => readReservation(context, final)),
    pinned: await observe$actions_lib_checks_fact(() => decidedHandles$actions_lib_run_decided(context, DECISIONS)),
    schemaForm: await observe$actions_lib_checks_fact(readRunIdForm),
    manifestRule: await observe$actions_lib_checks_fact(readManifestRule),
    registry: resolvedHandles$actions_lib_run_decided(context, [
      "SCENARIO_EQUIVALENCE_KEY_INPUT",
      "SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS",
      "SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE",
      "SCENARIO_RUN_ID_DERIVATION_MODE"
    ])
  };
}
async function mint(context) {
  const now = nowUtc$runtime_src_kernel_clock(context.session.clock);
  const candidate = `platform_${now.slice(0, 19).replace(/[-:]/g, "")}Z`;
  const cap = handle$evidence_schemas_src_handles("PLATFORM_RUN_ID_COLLISION_CAP");
  for (let attempts = 0; attempts <= cap; attempts += 1) {
    const final = attempts === 0 ? candidate : `${candidate}_${String(attempts).padStart(2, "0")}`;
    if (await reserve(context, final, now)) return { candidate, final, attempts };
  }
  throw new PlatformError$evidence_schemas_src_platform_error("E_RUN_ID_EXHAUSTED", `${candidate} and its ${cap} suffixes are taken`);
}
var reservationKey = (id) => evidenceKey$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: id }, "run_reservation.json");
async function reserve(context, id, now) {
  const { store, bucket } = context.session.evidence;
  const key = reservationKey(id);
  const root = key.slice(0, key.lastIndexOf("/") + 1);
  if ((await store.list(bucket, root, { limit: 1 })).objects.length > 0) return false;
  try {
    await createEvidence$runtime_src_evidence_write(context.session.evidence, key, RunReservationV1, {
      schema: "fp.run_reservation.v1",
      platform_run_id: id,
      reserved_at_utc: now,
      execution_id: context.executionId
    });
    return true;
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_EVIDENCE_CONFLICT")) return false;
    throw error;
  }
}
async function readReservation({ session }, id) {
  const { store, bucket } = session.evidence;
  const key = reservationKey(id);
  const versions = await store.versions(bucket, key);
  const { document } = await readEvidence$runtime_src_evidence_read(session.evidence, key, RunReservationV1.parse);
  return {
    platform_run_id: document.platform_run_id,
    execution_id: document.execution_id,
    versions: versions.length,
    stored_at_utc: versions[0]?.writtenAtUtc ?? ""
  };
}

// actions/m3-run-pinning/facts/c-digest.ts
import { createHash, getHashes } from "node:crypto";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// evidence-schemas/src/generated/packaging_provenance.v1.validate.js
var F = f;
var k = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "packaging_provenance.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "image_tag", "image_digest", "source_sha256", "build_completed_at_utc", "build_actor", "ecr_repo_uri", "image_reference_mode", "dockerfile_path", "build_path", "oci_digest_algo", "oci_digest_value", "include_manifest_sha256", "ci"], properties: { schema: { const: "fp.packaging_provenance.v1" }, platform_run_id: { const: "N/A" }, phase_id: { const: "P(-1)" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, image_tag: { type: "string", maxLength: 1024, pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, git_sha: { $ref: "common.v1.schema.json#/$defs/git_sha" }, source_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, build_completed_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, build_actor: { type: "string", minLength: 1, maxLength: 1024 }, ecr_repo_uri: { type: "string", minLength: 1, maxLength: 1024 }, image_reference_mode: { const: "immutable_preferred" }, dockerfile_path: { type: "string", minLength: 1, maxLength: 1024 }, build_path: { type: "string", minLength: 1, maxLength: 1024 }, oci_digest_algo: { const: "sha256" }, oci_digest_value: { $ref: "common.v1.schema.json#/$defs/hex64" }, include_manifest_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, ci: { $ref: "common.v1.schema.json#/$defs/ci" } }, if: { properties: { image_tag: { type: "string", pattern: "^git-" } } }, then: { properties: { git_sha: { type: "string" } }, required: ["git_sha"] }, else: { properties: { git_sha: false } } };
var P = { enum: ["embedded", "emulated", "dev_min"] };
var $2 = new RegExp("^git-", "u");
var v = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var y = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var j = new RegExp("^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$", "u");
var b = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var L = new RegExp("^[0-9a-f]{40}$", "u");
var _ = new RegExp("^[0-9a-f]{64}$", "u");
var x = Object.prototype.hasOwnProperty;
var m2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function f(o, { instancePath: n = "", parentData: q3, parentDataProperty: A4, rootData: E3 = o, dynamicAnchors: N3 = {} } = {}) {
  let e = null, i2 = 0;
  const d4 = f.evaluated;
  d4.dynamicProps && (d4.props = void 0), d4.dynamicItems && (d4.items = void 0);
  const h4 = i2;
  let l2 = true;
  const w4 = i2;
  if (o && typeof o == "object" && !Array.isArray(o) && o.image_tag !== void 0) {
    let s = o.image_tag;
    if (i2 === i2)
      if (typeof s == "string") {
        if (!$2.test(s)) {
          const a3 = {};
          e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
        }
      } else {
        const a3 = {};
        e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
      }
  }
  var p5 = w4 === i2;
  i2 = h4, e !== null && (h4 ? e.length = h4 : e = null);
  let u3;
  if (p5) {
    const s = i2;
    if (o && typeof o == "object" && !Array.isArray(o)) {
      if (o.git_sha === void 0) {
        const a3 = { instancePath: n, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "git_sha" } };
        e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
      }
      if (o.git_sha !== void 0 && typeof o.git_sha != "string") {
        const a3 = { instancePath: n + "/git_sha", schemaPath: "#/then/properties/git_sha/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
      }
    }
    var p5 = s === i2;
    if (l2 = p5, l2) {
      var c4 = {};
      c4.git_sha = true, c4.image_tag = true;
    }
    u3 = "then";
  } else {
    const s = i2;
    if (o && typeof o == "object" && !Array.isArray(o) && o.git_sha !== void 0) {
      const a3 = { instancePath: n + "/git_sha", schemaPath: "#/else/properties/git_sha/false schema", keyword: "false schema", params: {} };
      e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
    }
    var p5 = s === i2;
    l2 = p5, l2 && c4 !== true && (c4 = c4 || {}, c4.git_sha = true), u3 = "else";
  }
  if (!l2) {
    const s = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: u3 } };
    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
  }
  if (o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.platform_run_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.phase_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.substrate === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.execution_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.written_at_utc === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.image_tag === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_tag" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.image_digest === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.source_sha256 === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_sha256" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.build_completed_at_utc === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_completed_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.build_actor === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_actor" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.ecr_repo_uri === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecr_repo_uri" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.image_reference_mode === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.dockerfile_path === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dockerfile_path" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.build_path === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_path" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.oci_digest_algo === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oci_digest_algo" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.oci_digest_value === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oci_digest_value" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.include_manifest_sha256 === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "include_manifest_sha256" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.ci === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    for (const s in o)
      if (!x.call(k.properties, s)) {
        const r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.packaging_provenance.v1") {
      const s = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.packaging_provenance.v1" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.platform_run_id !== void 0 && o.platform_run_id !== "N/A") {
      const s = { instancePath: n + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.phase_id !== void 0 && o.phase_id !== "P(-1)") {
      const s = { instancePath: n + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.substrate !== void 0) {
      let s = o.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const r = { instancePath: n + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: P.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (o.execution_id !== void 0) {
      let s = o.execution_id;
      if (typeof s == "string") {
        if (!v.test(s)) {
          const r = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (o.written_at_utc !== void 0) {
      let s = o.written_at_utc;
      if (typeof s == "string") {
        if (!y.test(s)) {
          const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (o.image_tag !== void 0) {
      let s = o.image_tag;
      if (typeof s == "string") {
        if (m2(s) > 1024) {
          const r = { instancePath: n + "/image_tag", schemaPath: "#/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (!j.test(s)) {
          const r = { instancePath: n + "/image_tag", schemaPath: "#/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: n + "/image_tag", schemaPath: "#/properties/image_tag/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (o.image_digest !== void 0) {
      let s = o.image_digest;
      if (typeof s == "string") {
        if (!b.test(s)) {
          const r = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (o.git_sha !== void 0) {
      let s = o.git_sha;
      if (typeof s == "string") {
        if (!L.test(s)) {
          const r = { instancePath: n + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: n + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (o.source_sha256 !== void 0) {
      let s = o.source_sha256;
      if (typeof s == "string") {
        if (!_.test(s)) {
          const r = { instancePath: n + "/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: n + "/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (o.build_completed_at_utc !== void 0) {
      let s = o.build_completed_at_utc;
      if (typeof s == "string") {
        if (!y.test(s)) {
          const r = { instancePath: n + "/build_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: n + "/build_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (o.build_actor !== void 0) {
      let s = o.build_actor;
      if (typeof s == "string") {
        if (m2(s) > 1024) {
          const r = { instancePath: n + "/build_actor", schemaPath: "#/properties/build_actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (m2(s) < 1) {
          const r = { instancePath: n + "/build_actor", schemaPath: "#/properties/build_actor/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: n + "/build_actor", schemaPath: "#/properties/build_actor/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (o.ecr_repo_uri !== void 0) {
      let s = o.ecr_repo_uri;
      if (typeof s == "string") {
        if (m2(s) > 1024) {
          const r = { instancePath: n + "/ecr_repo_uri", schemaPath: "#/properties/ecr_repo_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (m2(s) < 1) {
          const r = { instancePath: n + "/ecr_repo_uri", schemaPath: "#/properties/ecr_repo_uri/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: n + "/ecr_repo_uri", schemaPath: "#/properties/ecr_repo_uri/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (o.image_reference_mode !== void 0 && o.image_reference_mode !== "immutable_preferred") {
      const s = { instancePath: n + "/image_reference_mode", schemaPath: "#/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.dockerfile_path !== void 0) {
      let s = o.dockerfile_path;
      if (typeof s == "string") {
        if (m2(s) > 1024) {
          const r = { instancePath: n + "/dockerfile_path", schemaPath: "#/properties/dockerfile_path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (m2(s) < 1) {
          const r = { instancePath: n + "/dockerfile_path", schemaPath: "#/properties/dockerfile_path/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: n + "/dockerfile_path", schemaPath: "#/properties/dockerfile_path/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (o.build_path !== void 0) {
      let s = o.build_path;
      if (typeof s == "string") {
        if (m2(s) > 1024) {
          const r = { instancePath: n + "/build_path", schemaPath: "#/properties/build_path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (m2(s) < 1) {
          const r = { instancePath: n + "/build_path", schemaPath: "#/properties/build_path/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: n + "/build_path", schemaPath: "#/properties/build_path/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (o.oci_digest_algo !== void 0 && o.oci_digest_algo !== "sha256") {
      const s = { instancePath: n + "/oci_digest_algo", schemaPath: "#/properties/oci_digest_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (o.oci_digest_value !== void 0) {
      let s = o.oci_digest_value;
      if (typeof s == "string") {
        if (!_.test(s)) {
          const r = { instancePath: n + "/oci_digest_value", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: n + "/oci_digest_value", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (o.include_manifest_sha256 !== void 0) {
      let s = o.include_manifest_sha256;
      if (typeof s == "string") {
        if (!_.test(s)) {
          const r = { instancePath: n + "/include_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: n + "/include_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (o.ci !== void 0) {
      let s = o.ci;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.repository === void 0) {
          const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "repository" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.workflow === void 0) {
          const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.workflow_sha === void 0) {
          const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow_sha" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.run_id === void 0) {
          const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.run_attempt === void 0) {
          const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_attempt" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.job === void 0) {
          const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "job" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.actor === void 0) {
          const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "actor" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        for (const r in s)
          if (!(r === "repository" || r === "workflow" || r === "workflow_sha" || r === "run_id" || r === "run_attempt" || r === "job" || r === "actor")) {
            const a3 = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
          }
        if (s.repository !== void 0) {
          let r = s.repository;
          if (typeof r == "string") {
            if (m2(r) > 1024) {
              const a3 = { instancePath: n + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
            }
            if (m2(r) < 1) {
              const a3 = { instancePath: n + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
            }
          } else {
            const a3 = { instancePath: n + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
          }
        }
        if (s.workflow !== void 0) {
          let r = s.workflow;
          if (typeof r == "string") {
            if (m2(r) > 1024) {
              const a3 = { instancePath: n + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
            }
            if (m2(r) < 1) {
              const a3 = { instancePath: n + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
            }
          } else {
            const a3 = { instancePath: n + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
          }
        }
        if (s.workflow_sha !== void 0) {
          let r = s.workflow_sha;
          if (typeof r == "string") {
            if (m2(r) > 1024) {
              const a3 = { instancePath: n + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
            }
            if (m2(r) < 1) {
              const a3 = { instancePath: n + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
            }
          } else {
            const a3 = { instancePath: n + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
          }
        }
        if (s.run_id !== void 0) {
          let r = s.run_id;
          if (typeof r == "string") {
            if (m2(r) > 1024) {
              const a3 = { instancePath: n + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
            }
            if (m2(r) < 1) {
              const a3 = { instancePath: n + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
            }
          } else {
            const a3 = { instancePath: n + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
          }
        }
        if (s.run_attempt !== void 0) {
          let r = s.run_attempt;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a3 = { instancePath: n + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            const a3 = { instancePath: n + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
          }
        }
        if (s.job !== void 0) {
          let r = s.job;
          if (typeof r == "string") {
            if (m2(r) > 1024) {
              const a3 = { instancePath: n + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
            }
            if (m2(r) < 1) {
              const a3 = { instancePath: n + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
            }
          } else {
            const a3 = { instancePath: n + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
          }
        }
        if (s.actor !== void 0) {
          let r = s.actor;
          if (typeof r == "string") {
            if (m2(r) > 1024) {
              const a3 = { instancePath: n + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
            }
            if (m2(r) < 1) {
              const a3 = { instancePath: n + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
            }
          } else {
            const a3 = { instancePath: n + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), i2++;
          }
        }
      } else {
        const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
  } else {
    const s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
  }
  return f.errors = e, i2 === 0;
}
f.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/packaging_provenance.v1.ts
var PackagingProvenanceV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("packaging_provenance.v1", F);

// other-part:node_modules/ajv/dist/runtime/equal.js
import { default$node_modules_ajv_dist_runtime_equal } from "./schemas.mjs";

// evidence-schemas/src/generated/run_manifest.v1.validate.js
var B = _2;
var y2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_manifest.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "scenario_run_id", "env", "phase_id", "written_at_utc", "config_digest", "config_digest_algo", "scenario_config_digest", "scenario_equivalence", "image", "source_handles", "registry_sha256", "spec_sha256"], properties: { schema: { const: "fp.run_manifest.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, env: { $ref: "common.v1.schema.json#/$defs/substrate" }, phase_id: { const: "P1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, config_digest_algo: { const: "sha256" }, scenario_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_equivalence: { type: "object", additionalProperties: false, required: ["key", "fields", "canonicalization_mode", "derivation_mode"], properties: { key: { $ref: "common.v1.schema.json#/$defs/hex64" }, fields: { const: ["oracle_input_manifest_uri", "oracle_input_manifest_sha256", "oracle_required_output_ids", "oracle_sort_key_by_output_id", "config_digest"] }, canonicalization_mode: { const: "json_sorted_keys_v1" }, derivation_mode: { const: "deterministic_hash_v1" } } }, image: { type: "object", additionalProperties: false, required: ["image_tag", "image_digest", "source_sha256", "image_reference_mode"], properties: { image_tag: { type: "string", maxLength: 1024, pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, git_sha: { $ref: "common.v1.schema.json#/$defs/git_sha" }, source_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, image_reference_mode: { const: "immutable_preferred" } }, if: { properties: { image_tag: { type: "string", pattern: "^git-" } } }, then: { properties: { git_sha: { type: "string" } }, required: ["git_sha"] }, else: { properties: { git_sha: false } } }, source_handles: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4096 }, propertyNames: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } }, registry_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, spec_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } };
var $3 = { enum: ["embedded", "emulated", "dev_min"] };
var q = Object.prototype.hasOwnProperty;
var j2 = default$node_modules_ajv_dist_runtime_equal.default ?? default$node_modules_ajv_dist_runtime_equal;
var v2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var x2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var b2 = new RegExp("^[0-9a-f]{32}$", "u");
var A = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var p2 = new RegExp("^[0-9a-f]{64}$", "u");
var Z = new RegExp("^git-", "u");
var E = new RegExp("^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$", "u");
var z = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var L2 = new RegExp("^[0-9a-f]{40}$", "u");
var R = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
function _2(n, { instancePath: a3 = "", parentData: V, parentDataProperty: N3, rootData: T = n, dynamicAnchors: D2 = {} } = {}) {
  let e = null, i2 = 0;
  const h4 = _2.evaluated;
  if (h4.dynamicProps && (h4.props = void 0), h4.dynamicItems && (h4.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.platform_run_id === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.scenario_run_id === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.env === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.phase_id === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.written_at_utc === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.config_digest === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.config_digest_algo === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest_algo" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.scenario_config_digest === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_config_digest" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.scenario_equivalence === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_equivalence" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.image === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.source_handles === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_handles" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.registry_sha256 === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registry_sha256" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.spec_sha256 === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec_sha256" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    for (const r in n)
      if (!q.call(y2.properties, r)) {
        const s = { instancePath: a3, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.run_manifest.v1") {
      const r = { instancePath: a3 + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_manifest.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.platform_run_id !== void 0) {
      let r = n.platform_run_id;
      if (typeof r == "string") {
        if (!x2.test(r)) {
          const s = { instancePath: a3 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
      } else {
        const s = { instancePath: a3 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
      }
    }
    if (n.scenario_run_id !== void 0) {
      let r = n.scenario_run_id;
      if (typeof r == "string") {
        if (!b2.test(r)) {
          const s = { instancePath: a3 + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
      } else {
        const s = { instancePath: a3 + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
      }
    }
    if (n.env !== void 0) {
      let r = n.env;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const s = { instancePath: a3 + "/env", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: $3.enum } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
      }
    }
    if (n.phase_id !== void 0 && n.phase_id !== "P1") {
      const r = { instancePath: a3 + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.written_at_utc !== void 0) {
      let r = n.written_at_utc;
      if (typeof r == "string") {
        if (!A.test(r)) {
          const s = { instancePath: a3 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
      } else {
        const s = { instancePath: a3 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
      }
    }
    if (n.config_digest !== void 0) {
      let r = n.config_digest;
      if (typeof r == "string") {
        if (!p2.test(r)) {
          const s = { instancePath: a3 + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
      } else {
        const s = { instancePath: a3 + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
      }
    }
    if (n.config_digest_algo !== void 0 && n.config_digest_algo !== "sha256") {
      const r = { instancePath: a3 + "/config_digest_algo", schemaPath: "#/properties/config_digest_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (n.scenario_config_digest !== void 0) {
      let r = n.scenario_config_digest;
      if (typeof r == "string") {
        if (!p2.test(r)) {
          const s = { instancePath: a3 + "/scenario_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
      } else {
        const s = { instancePath: a3 + "/scenario_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
      }
    }
    if (n.scenario_equivalence !== void 0) {
      let r = n.scenario_equivalence;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.key === void 0) {
          const s = { instancePath: a3 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
        if (r.fields === void 0) {
          const s = { instancePath: a3 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "fields" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
        if (r.canonicalization_mode === void 0) {
          const s = { instancePath: a3 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "canonicalization_mode" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
        if (r.derivation_mode === void 0) {
          const s = { instancePath: a3 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "derivation_mode" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
        for (const s in r)
          if (!(s === "key" || s === "fields" || s === "canonicalization_mode" || s === "derivation_mode")) {
            const m4 = { instancePath: a3 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i2++;
          }
        if (r.key !== void 0) {
          let s = r.key;
          if (typeof s == "string") {
            if (!p2.test(s)) {
              const m4 = { instancePath: a3 + "/scenario_equivalence/key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i2++;
            }
          } else {
            const m4 = { instancePath: a3 + "/scenario_equivalence/key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i2++;
          }
        }
        if (r.fields !== void 0 && !j2(r.fields, y2.properties.scenario_equivalence.properties.fields.const)) {
          const s = { instancePath: a3 + "/scenario_equivalence/fields", schemaPath: "#/properties/scenario_equivalence/properties/fields/const", keyword: "const", params: { allowedValue: y2.properties.scenario_equivalence.properties.fields.const } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
        if (r.canonicalization_mode !== void 0 && r.canonicalization_mode !== "json_sorted_keys_v1") {
          const s = { instancePath: a3 + "/scenario_equivalence/canonicalization_mode", schemaPath: "#/properties/scenario_equivalence/properties/canonicalization_mode/const", keyword: "const", params: { allowedValue: "json_sorted_keys_v1" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
        if (r.derivation_mode !== void 0 && r.derivation_mode !== "deterministic_hash_v1") {
          const s = { instancePath: a3 + "/scenario_equivalence/derivation_mode", schemaPath: "#/properties/scenario_equivalence/properties/derivation_mode/const", keyword: "const", params: { allowedValue: "deterministic_hash_v1" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
      } else {
        const s = { instancePath: a3 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
      }
    }
    if (n.image !== void 0) {
      let r = n.image;
      const s = i2;
      let m4 = true;
      const d4 = i2;
      if (r && typeof r == "object" && !Array.isArray(r) && r.image_tag !== void 0) {
        let o = r.image_tag;
        if (i2 === i2)
          if (typeof o == "string") {
            if (!Z.test(o)) {
              const l2 = {};
              e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i2++;
            }
          } else {
            const l2 = {};
            e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i2++;
          }
      }
      var u3 = d4 === i2;
      i2 = s, e !== null && (s ? e.length = s : e = null);
      let g2;
      if (u3) {
        const o = i2;
        if (r && typeof r == "object" && !Array.isArray(r)) {
          if (r.git_sha === void 0) {
            const l2 = { instancePath: a3 + "/image", schemaPath: "#/properties/image/then/required", keyword: "required", params: { missingProperty: "git_sha" } };
            e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i2++;
          }
          if (r.git_sha !== void 0 && typeof r.git_sha != "string") {
            const l2 = { instancePath: a3 + "/image/git_sha", schemaPath: "#/properties/image/then/properties/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i2++;
          }
        }
        var u3 = o === i2;
        if (m4 = u3, m4) {
          var f4 = {};
          f4.git_sha = true, f4.image_tag = true;
        }
        g2 = "then";
      } else {
        const o = i2;
        if (r && typeof r == "object" && !Array.isArray(r) && r.git_sha !== void 0) {
          const l2 = { instancePath: a3 + "/image/git_sha", schemaPath: "#/properties/image/else/properties/git_sha/false schema", keyword: "false schema", params: {} };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i2++;
        }
        var u3 = o === i2;
        m4 = u3, m4 && f4 !== true && (f4 = f4 || {}, f4.git_sha = true), g2 = "else";
      }
      if (!m4) {
        const o = { instancePath: a3 + "/image", schemaPath: "#/properties/image/if", keyword: "if", params: { failingKeyword: g2 } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.image_tag === void 0) {
          const o = { instancePath: a3 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_tag" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
        }
        if (r.image_digest === void 0) {
          const o = { instancePath: a3 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
        }
        if (r.source_sha256 === void 0) {
          const o = { instancePath: a3 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "source_sha256" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
        }
        if (r.image_reference_mode === void 0) {
          const o = { instancePath: a3 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
        }
        for (const o in r)
          if (!(o === "image_tag" || o === "image_digest" || o === "git_sha" || o === "source_sha256" || o === "image_reference_mode")) {
            const c4 = { instancePath: a3 + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
          }
        if (r.image_tag !== void 0) {
          let o = r.image_tag;
          if (typeof o == "string") {
            if (v2(o) > 1024) {
              const c4 = { instancePath: a3 + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
            }
            if (!E.test(o)) {
              const c4 = { instancePath: a3 + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
            }
          } else {
            const c4 = { instancePath: a3 + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
          }
        }
        if (r.image_digest !== void 0) {
          let o = r.image_digest;
          if (typeof o == "string") {
            if (!z.test(o)) {
              const c4 = { instancePath: a3 + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
            }
          } else {
            const c4 = { instancePath: a3 + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
          }
        }
        if (r.git_sha !== void 0) {
          let o = r.git_sha;
          if (typeof o == "string") {
            if (!L2.test(o)) {
              const c4 = { instancePath: a3 + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
            }
          } else {
            const c4 = { instancePath: a3 + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
          }
        }
        if (r.source_sha256 !== void 0) {
          let o = r.source_sha256;
          if (typeof o == "string") {
            if (!p2.test(o)) {
              const c4 = { instancePath: a3 + "/image/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
            }
          } else {
            const c4 = { instancePath: a3 + "/image/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
          }
        }
        if (r.image_reference_mode !== void 0 && r.image_reference_mode !== "immutable_preferred") {
          const o = { instancePath: a3 + "/image/image_reference_mode", schemaPath: "#/properties/image/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
        }
      } else {
        const o = { instancePath: a3 + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
      }
    }
    if (n.source_handles !== void 0) {
      let r = n.source_handles;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const s in r) {
          const m4 = i2;
          if (typeof s == "string" && !R.test(s)) {
            const d4 = { instancePath: a3 + "/source_handles", schemaPath: "#/properties/source_handles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, propertyName: s };
            e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), i2++;
          }
          var k3 = m4 === i2;
          if (!k3) {
            const d4 = { instancePath: a3 + "/source_handles", schemaPath: "#/properties/source_handles/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), i2++;
          }
        }
        for (const s in r) {
          let m4 = r[s];
          if (typeof m4 == "string") {
            if (v2(m4) > 4096) {
              const d4 = { instancePath: a3 + "/source_handles/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), i2++;
            }
            if (v2(m4) < 1) {
              const d4 = { instancePath: a3 + "/source_handles/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), i2++;
            }
          } else {
            const d4 = { instancePath: a3 + "/source_handles/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), i2++;
          }
        }
      } else {
        const s = { instancePath: a3 + "/source_handles", schemaPath: "#/properties/source_handles/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
      }
    }
    if (n.registry_sha256 !== void 0) {
      let r = n.registry_sha256;
      if (typeof r == "string") {
        if (!p2.test(r)) {
          const s = { instancePath: a3 + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
      } else {
        const s = { instancePath: a3 + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
      }
    }
    if (n.spec_sha256 !== void 0) {
      let r = n.spec_sha256;
      if (typeof r == "string") {
        if (!p2.test(r)) {
          const s = { instancePath: a3 + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
      } else {
        const s = { instancePath: a3 + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
      }
    }
    if (n.run_config_digest !== void 0) {
      let r = n.run_config_digest;
      if (typeof r == "string") {
        if (!p2.test(r)) {
          const s = { instancePath: a3 + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
      } else {
        const s = { instancePath: a3 + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
      }
    }
  } else {
    const r = { instancePath: a3, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
  }
  return _2.errors = e, i2 === 0;
}
_2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_manifest.v1.ts
var RunManifestV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_manifest.v1", B);

// other-part:runtime/src/run-config.ts
import { runConfig$runtime_src_run_config } from "./substrate.mjs";
import { runConfigDigest$runtime_src_run_config } from "./substrate.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/handovers/m0.ts
import { authorityHandover$actions_lib_handovers_m0 } from "./lib.mjs";

// other-part:actions/lib/handovers/m1.ts
import { imageHandover$actions_lib_handovers_m1 } from "./lib.mjs";

// other-part:actions/lib/handovers/m3.ts
import { pinnedDigestsHandover$actions_lib_handovers_m3 } from "./lib.mjs";
import { runPinningClosureHandover$actions_lib_handovers_m3 } from "./lib.mjs";
import { runPinningVerdictHandover$actions_lib_handovers_m3 } from "./lib.mjs";

// other-part:actions/lib/run/evidence.ts
import { getRunId$actions_lib_run_evidence } from "./lib.mjs";
import { readAt$actions_lib_run_evidence } from "./lib.mjs";
import { runKey$actions_lib_run_evidence } from "./lib.mjs";

// actions/m3-run-pinning/run-configuration.ts
function runConfiguration({ run_config_digest, ...parts }) {
  const payload = { schema: "fp.run_config_payload.v1", phase_id: "P1", ...parts };
  const canonical = canonicalJson$evidence_schemas_src_canonical_json(payload);
  const { policies, scenario_equivalence } = payload;
  const scenarioConfigDigest = digestOf$evidence_schemas_src_digest({ policies, scenario_equivalence });
  const runEquivalenceKey = digestOf$evidence_schemas_src_digest({ ...scenario_equivalence, config_digest: scenarioConfigDigest });
  return {
    payload,
    canonical,
    configDigest: sha256Hex$evidence_schemas_src_digest(canonical),
    scenarioConfigDigest,
    runConfigDigest: run_config_digest,
    runEquivalenceKey,
    scenarioRunId: sha256Hex32$evidence_schemas_src_digest(`sr_run|${runEquivalenceKey}`)
  };
}
var RUN_UNIQUE_NAME = /platform_run_id|execution_id|written_at|started_at|_utc$/;
var RUN_UNIQUE_VALUE = /platform_[0-9]{8}T[0-9]{6}Z/;
function runUniqueFields({
  scenario_equivalence,
  policies,
  platform_run_id,
  written_at_utc
}) {
  const unique = (text) => RUN_UNIQUE_VALUE.test(text) || text.includes(platform_run_id) || text.includes(written_at_utc);
  return Object.entries({ ...scenario_equivalence, policies }).filter(([name, value]) => RUN_UNIQUE_NAME.test(name) || unique(canonicalJson$evidence_schemas_src_canonical_json(value))).map(([name]) => name);
}

// actions/m3-run-pinning/facts/other-digests.ts
import { spawnSync } from "node:child_process";
var PROGRAM = `
const sorted = (v) => Array.isArray(v) ? v.map(sorted)
  : v && typeof v === 'object' ? Object.fromEntries(Object.keys(v).sort().map((k) => [k, sorted(v[k])])) : v;
const sha256 = (text) => require('node:crypto').createHash('sha256').update(text, 'utf8').digest('hex');
const digest = (v) => sha256(JSON.stringify(sorted(v)));
let text = '';
process.stdin.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => {
  const payload = JSON.parse(text);
  const scenario = digest({ scenario_equivalence: payload.scenario_equivalence, policies: payload.policies });
  const key = digest(Object.assign({ config_digest: scenario }, payload.scenario_equivalence));
  process.stdout.write(JSON.stringify({
    config_digest: digest(payload),
    scenario_config_digest: scenario,
    run_equivalence_key: key,
    scenario_run_id: sha256('sr_run|' + key).slice(0, 32),
  }));
});`;
var digests = record$actions_lib_run_handover({
  config_digest: text$actions_lib_run_handover,
  scenario_config_digest: text$actions_lib_run_handover,
  run_equivalence_key: text$actions_lib_run_handover,
  scenario_run_id: text$actions_lib_run_handover
});
var TIMEOUT_MS = 3e4;
function otherDigests(payload) {
  const child = spawnSync(process.execPath, ["--eval", PROGRAM], {
    // Neither our order of members nor our white space reaches it.
    input: JSON.stringify(payload, null, 1),
    encoding: "utf8",
    env: {},
    timeout: TIMEOUT_MS
  });
  if (child.status !== 0) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_DIGEST_PROGRAM_FAILED", `it ended with ${child.status ?? child.signal ?? "no status"}`);
  }
  const read = digests(JSON.parse(child.stdout));
  if (read === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_DIGEST_PROGRAM_FAILED", "it names no digests");
  return read.value;
}

// actions/m3-run-pinning/facts/c-digest.ts
var DECISIONS2 = ["config_digest_algorithm", "canonicalisation_mode", "scenario_equivalence_fields"];
async function gatherDigest(context) {
  const configuration = await observe$actions_lib_checks_fact(() => configurationOf(context));
  const pinned = await observe$actions_lib_checks_fact(() => decidedHandles$actions_lib_run_decided(context, DECISIONS2));
  return {
    configuration,
    pinned,
    registry: resolvedHandles$actions_lib_run_decided(context, [
      "CONFIG_DIGEST_FIELD",
      "IMAGE_TAG_EVIDENCE_FIELD",
      "IMAGE_DIGEST_EVIDENCE_FIELD",
      "IMAGE_GIT_SHA_EVIDENCE_FIELD"
    ]),
    underPinnedAlgorithm: await observeFrom$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ pinned, configuration }),
      (found) => digestUnder(found.pinned.CONFIG_DIGEST_ALGO ?? "none", found.configuration)
    ),
    madeBy: await observeFrom$actions_lib_checks_fact(configuration, algorithmOf),
    other: await observeFrom$actions_lib_checks_fact(configuration, ({ payload }) => otherDigests(payload)),
    closed: mapFact$actions_lib_checks_fact(
      await observe$actions_lib_checks_fact(() => context.handover(runPinningClosureHandover$actions_lib_handovers_m3)),
      ({ rows }) => Object.fromEntries(rows.map((row) => [row.key, row.value_or_locator]))
    ),
    packaged: mapFact$actions_lib_checks_fact(await observe$actions_lib_checks_fact(() => context.handover(imageHandover$actions_lib_handovers_m1)), ({ image_digest }) => image_digest),
    tagged: await observeFrom$actions_lib_checks_fact(
      configuration,
      async ({ payload }) => await context.session.images.resolve(payload.image.image_tag) ?? null
    )
  };
}
async function configurationOf(context) {
  return runConfiguration({
    env: context.substrate,
    platform_run_id: getRunId$actions_lib_run_evidence(context),
    written_at_utc: await momentOfRun(context),
    scenario_equivalence: scenarioInput(context),
    policies: Object.fromEntries(Object.entries(runConfig$runtime_src_run_config).map(([name, policy]) => [name, digestOf$evidence_schemas_src_digest(policy)])),
    handles: handleMap(context),
    image: await imageOf(context),
    registry_sha256: registrySha256$evidence_schemas_src_handles(),
    spec_sha256: (await context.handover(authorityHandover$actions_lib_handovers_m0)).spec_sha256,
    run_config_digest: runConfigDigest$runtime_src_run_config()
  });
}
async function momentOfRun(context) {
  const key = runKey$actions_lib_run_evidence(context, "run.json");
  const { store, bucket } = context.session.evidence;
  if (await store.head(bucket, key) === void 0) return nowUtc$runtime_src_kernel_clock(context.session.clock);
  return (await readAt$actions_lib_run_evidence(context, key, RunManifestV1.parse)).document.written_at_utc;
}
function scenarioInput(context) {
  const inputs = context.handleInputs;
  const outputs = handle$evidence_schemas_src_handles("ORACLE_REQUIRED_OUTPUT_IDS");
  const sortKeys = handle$evidence_schemas_src_handles("ORACLE_SORT_KEY_BY_OUTPUT_ID");
  const prefix = renderHandle$evidence_schemas_src_handles("S3_ORACLE_RUN_PREFIX_PATTERN", {
    oracle_source_namespace: handle$evidence_schemas_src_handles("ORACLE_SOURCE_NAMESPACE", inputs),
    oracle_engine_run_id: handle$evidence_schemas_src_handles("ORACLE_ENGINE_RUN_ID", inputs)
  });
  return {
    oracle_input_manifest_uri: `s3://${context.session.config.buckets.oracle}/${prefix}run_receipt.json`,
    oracle_input_manifest_sha256: context.decision("oracle_input_manifest_sha256").value ?? "",
    oracle_required_output_ids: [...outputs].sort(),
    oracle_sort_key_by_output_id: Object.fromEntries(
      outputs.map((output) => [output, (sortKeys[output] ?? []).join(",")])
    )
  };
}
var handleMap = (context) => Object.fromEntries(
  resolveHandles$evidence_schemas_src_handles(HANDLE_KEYS$evidence_schemas_src_handles, context.handleInputs).filter((row) => row.resolved && row.key !== "PLATFORM_RUN_ID").map((row) => [row.key, row.value_or_locator ?? ""]).filter(([key, value]) => findSecrets$evidence_schemas_src_secret_scan({ [key]: value }).length === 0)
);
async function imageOf(context) {
  const provenance = await context.document("M1.C", "packaging_provenance.json", PackagingProvenanceV1);
  const { image_tag, image_digest, git_sha, source_sha256, image_reference_mode } = provenance;
  return {
    image_tag,
    image_digest,
    ...git_sha === void 0 ? {} : { git_sha },
    source_sha256,
    image_reference_mode
  };
}
var digestUnder = (algorithm, { canonical }) => createHash(algorithm).update(canonical, "utf8").digest("hex");
var DIGESTS_OF_32_BYTES = ["sha256", "sha512-256", "sha3-256", "blake2s256", "sm3"];
function algorithmOf({ canonical, configDigest: configDigest2 }) {
  const known = new Set(getHashes());
  const candidates = DIGESTS_OF_32_BYTES.filter((name) => known.has(name));
  return candidates.find((name) => createHash(name).update(canonical, "utf8").digest("hex") === configDigest2) ?? null;
}

// evidence-schemas/src/generated/run_config_payload.v1.validate.js
var K = y3;
var w = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_config_payload.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "env", "phase_id", "platform_run_id", "written_at_utc", "scenario_equivalence", "policies", "handles", "image", "registry_sha256", "spec_sha256"], properties: { schema: { const: "fp.run_config_payload.v1" }, env: { $ref: "common.v1.schema.json#/$defs/substrate" }, phase_id: { const: "P1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, scenario_equivalence: { type: "object", additionalProperties: false, required: ["oracle_input_manifest_uri", "oracle_input_manifest_sha256", "oracle_required_output_ids", "oracle_sort_key_by_output_id"], properties: { oracle_input_manifest_uri: { type: "string", minLength: 1, maxLength: 1024 }, oracle_input_manifest_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, oracle_required_output_ids: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, minItems: 1 }, oracle_sort_key_by_output_id: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 256 }, propertyNames: { minLength: 1, maxLength: 128 } } } }, policies: { type: "object", additionalProperties: { $ref: "common.v1.schema.json#/$defs/hex64" }, propertyNames: { minLength: 1, maxLength: 128 } }, handles: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4096 }, propertyNames: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } }, image: { type: "object", additionalProperties: false, required: ["image_tag", "image_digest", "source_sha256", "image_reference_mode"], properties: { image_tag: { type: "string", maxLength: 1024, pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, git_sha: { $ref: "common.v1.schema.json#/$defs/git_sha" }, source_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, image_reference_mode: { const: "immutable_preferred" } }, if: { properties: { image_tag: { type: "string", pattern: "^git-" } } }, then: { properties: { git_sha: { type: "string" } }, required: ["git_sha"] }, else: { properties: { git_sha: false } } }, registry_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, spec_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } };
var $4 = { enum: ["embedded", "emulated", "dev_min"] };
var j3 = Object.prototype.hasOwnProperty;
var d = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var b3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var x3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var h = new RegExp("^[0-9a-f]{64}$", "u");
var L3 = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
var A2 = new RegExp("^git-", "u");
var N = new RegExp("^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$", "u");
var Z2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var E2 = new RegExp("^[0-9a-f]{40}$", "u");
function y3(l2, { instancePath: a3 = "", parentData: R2, parentDataProperty: T, rootData: I2 = l2, dynamicAnchors: V = {} } = {}) {
  let e = null, i2 = 0;
  const g2 = y3.evaluated;
  if (g2.dynamicProps && (g2.props = void 0), g2.dynamicItems && (g2.items = void 0), l2 && typeof l2 == "object" && !Array.isArray(l2)) {
    if (l2.schema === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (l2.env === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (l2.phase_id === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (l2.platform_run_id === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (l2.written_at_utc === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (l2.scenario_equivalence === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_equivalence" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (l2.policies === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policies" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (l2.handles === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handles" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (l2.image === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (l2.registry_sha256 === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registry_sha256" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (l2.spec_sha256 === void 0) {
      const r = { instancePath: a3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec_sha256" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    for (const r in l2)
      if (!j3.call(w.properties, r)) {
        const t = { instancePath: a3, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    if (l2.schema !== void 0 && l2.schema !== "fp.run_config_payload.v1") {
      const r = { instancePath: a3 + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_config_payload.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (l2.env !== void 0) {
      let r = l2.env;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const t = { instancePath: a3 + "/env", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: $4.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (l2.phase_id !== void 0 && l2.phase_id !== "P1") {
      const r = { instancePath: a3 + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (l2.platform_run_id !== void 0) {
      let r = l2.platform_run_id;
      if (typeof r == "string") {
        if (!b3.test(r)) {
          const t = { instancePath: a3 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: a3 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (l2.written_at_utc !== void 0) {
      let r = l2.written_at_utc;
      if (typeof r == "string") {
        if (!x3.test(r)) {
          const t = { instancePath: a3 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: a3 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (l2.scenario_equivalence !== void 0) {
      let r = l2.scenario_equivalence;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.oracle_input_manifest_uri === void 0) {
          const t = { instancePath: a3 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_input_manifest_uri" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        if (r.oracle_input_manifest_sha256 === void 0) {
          const t = { instancePath: a3 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_input_manifest_sha256" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        if (r.oracle_required_output_ids === void 0) {
          const t = { instancePath: a3 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_required_output_ids" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        if (r.oracle_sort_key_by_output_id === void 0) {
          const t = { instancePath: a3 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_sort_key_by_output_id" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        for (const t in r)
          if (!(t === "oracle_input_manifest_uri" || t === "oracle_input_manifest_sha256" || t === "oracle_required_output_ids" || t === "oracle_sort_key_by_output_id")) {
            const o = { instancePath: a3 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
          }
        if (r.oracle_input_manifest_uri !== void 0) {
          let t = r.oracle_input_manifest_uri;
          if (typeof t == "string") {
            if (d(t) > 1024) {
              const o = { instancePath: a3 + "/scenario_equivalence/oracle_input_manifest_uri", schemaPath: "#/properties/scenario_equivalence/properties/oracle_input_manifest_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
            if (d(t) < 1) {
              const o = { instancePath: a3 + "/scenario_equivalence/oracle_input_manifest_uri", schemaPath: "#/properties/scenario_equivalence/properties/oracle_input_manifest_uri/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
          } else {
            const o = { instancePath: a3 + "/scenario_equivalence/oracle_input_manifest_uri", schemaPath: "#/properties/scenario_equivalence/properties/oracle_input_manifest_uri/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
          }
        }
        if (r.oracle_input_manifest_sha256 !== void 0) {
          let t = r.oracle_input_manifest_sha256;
          if (typeof t == "string") {
            if (!h.test(t)) {
              const o = { instancePath: a3 + "/scenario_equivalence/oracle_input_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
          } else {
            const o = { instancePath: a3 + "/scenario_equivalence/oracle_input_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
          }
        }
        if (r.oracle_required_output_ids !== void 0) {
          let t = r.oracle_required_output_ids;
          if (Array.isArray(t)) {
            if (t.length < 1) {
              const p5 = { instancePath: a3 + "/scenario_equivalence/oracle_required_output_ids", schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [p5] : noteFault$evidence_schemas_src_fault_bound(e, p5), i2++;
            }
            const o = t.length;
            for (let p5 = 0; p5 < o; p5++) {
              let m4 = t[p5];
              if (typeof m4 == "string") {
                if (d(m4) > 128) {
                  const n = { instancePath: a3 + "/scenario_equivalence/oracle_required_output_ids/" + p5, schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
                }
                if (d(m4) < 1) {
                  const n = { instancePath: a3 + "/scenario_equivalence/oracle_required_output_ids/" + p5, schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
                }
              } else {
                const n = { instancePath: a3 + "/scenario_equivalence/oracle_required_output_ids/" + p5, schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
              }
            }
          } else {
            const o = { instancePath: a3 + "/scenario_equivalence/oracle_required_output_ids", schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
          }
        }
        if (r.oracle_sort_key_by_output_id !== void 0) {
          let t = r.oracle_sort_key_by_output_id;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            for (const o in t) {
              const p5 = i2;
              if (typeof o == "string") {
                if (d(o) > 128) {
                  const m4 = { instancePath: a3 + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, propertyName: o };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i2++;
                }
                if (d(o) < 1) {
                  const m4 = { instancePath: a3 + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: o };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i2++;
                }
              }
              var q3 = p5 === i2;
              if (!q3) {
                const m4 = { instancePath: a3 + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i2++;
              }
            }
            for (const o in t) {
              let p5 = t[o];
              if (typeof p5 == "string") {
                if (d(p5) > 256) {
                  const m4 = { instancePath: a3 + "/scenario_equivalence/oracle_sort_key_by_output_id/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i2++;
                }
                if (d(p5) < 1) {
                  const m4 = { instancePath: a3 + "/scenario_equivalence/oracle_sort_key_by_output_id/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i2++;
                }
              } else {
                const m4 = { instancePath: a3 + "/scenario_equivalence/oracle_sort_key_by_output_id/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/additionalProperties/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i2++;
              }
            }
          } else {
            const o = { instancePath: a3 + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
          }
        }
      } else {
        const t = { instancePath: a3 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (l2.policies !== void 0) {
      let r = l2.policies;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) {
          const o = i2;
          if (typeof t == "string") {
            if (d(t) > 128) {
              const p5 = { instancePath: a3 + "/policies", schemaPath: "#/properties/policies/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, propertyName: t };
              e === null ? e = [p5] : noteFault$evidence_schemas_src_fault_bound(e, p5), i2++;
            }
            if (d(t) < 1) {
              const p5 = { instancePath: a3 + "/policies", schemaPath: "#/properties/policies/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: t };
              e === null ? e = [p5] : noteFault$evidence_schemas_src_fault_bound(e, p5), i2++;
            }
          }
          var k3 = o === i2;
          if (!k3) {
            const p5 = { instancePath: a3 + "/policies", schemaPath: "#/properties/policies/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [p5] : noteFault$evidence_schemas_src_fault_bound(e, p5), i2++;
          }
        }
        for (const t in r) {
          let o = r[t];
          if (typeof o == "string") {
            if (!h.test(o)) {
              const p5 = { instancePath: a3 + "/policies/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [p5] : noteFault$evidence_schemas_src_fault_bound(e, p5), i2++;
            }
          } else {
            const p5 = { instancePath: a3 + "/policies/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p5] : noteFault$evidence_schemas_src_fault_bound(e, p5), i2++;
          }
        }
      } else {
        const t = { instancePath: a3 + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (l2.handles !== void 0) {
      let r = l2.handles;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) {
          const o = i2;
          if (typeof t == "string" && !L3.test(t)) {
            const p5 = { instancePath: a3 + "/handles", schemaPath: "#/properties/handles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, propertyName: t };
            e === null ? e = [p5] : noteFault$evidence_schemas_src_fault_bound(e, p5), i2++;
          }
          var v5 = o === i2;
          if (!v5) {
            const p5 = { instancePath: a3 + "/handles", schemaPath: "#/properties/handles/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [p5] : noteFault$evidence_schemas_src_fault_bound(e, p5), i2++;
          }
        }
        for (const t in r) {
          let o = r[t];
          if (typeof o == "string") {
            if (d(o) > 4096) {
              const p5 = { instancePath: a3 + "/handles/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/handles/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              e === null ? e = [p5] : noteFault$evidence_schemas_src_fault_bound(e, p5), i2++;
            }
            if (d(o) < 1) {
              const p5 = { instancePath: a3 + "/handles/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/handles/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p5] : noteFault$evidence_schemas_src_fault_bound(e, p5), i2++;
            }
          } else {
            const p5 = { instancePath: a3 + "/handles/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/handles/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p5] : noteFault$evidence_schemas_src_fault_bound(e, p5), i2++;
          }
        }
      } else {
        const t = { instancePath: a3 + "/handles", schemaPath: "#/properties/handles/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (l2.image !== void 0) {
      let r = l2.image;
      const t = i2;
      let o = true;
      const p5 = i2;
      if (r && typeof r == "object" && !Array.isArray(r) && r.image_tag !== void 0) {
        let n = r.image_tag;
        if (i2 === i2)
          if (typeof n == "string") {
            if (!A2.test(n)) {
              const _4 = {};
              e === null ? e = [_4] : noteFault$evidence_schemas_src_fault_bound(e, _4), i2++;
            }
          } else {
            const _4 = {};
            e === null ? e = [_4] : noteFault$evidence_schemas_src_fault_bound(e, _4), i2++;
          }
      }
      var f4 = p5 === i2;
      i2 = t, e !== null && (t ? e.length = t : e = null);
      let m4;
      if (f4) {
        const n = i2;
        if (r && typeof r == "object" && !Array.isArray(r)) {
          if (r.git_sha === void 0) {
            const _4 = { instancePath: a3 + "/image", schemaPath: "#/properties/image/then/required", keyword: "required", params: { missingProperty: "git_sha" } };
            e === null ? e = [_4] : noteFault$evidence_schemas_src_fault_bound(e, _4), i2++;
          }
          if (r.git_sha !== void 0 && typeof r.git_sha != "string") {
            const _4 = { instancePath: a3 + "/image/git_sha", schemaPath: "#/properties/image/then/properties/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [_4] : noteFault$evidence_schemas_src_fault_bound(e, _4), i2++;
          }
        }
        var f4 = n === i2;
        if (o = f4, o) {
          var u3 = {};
          u3.git_sha = true, u3.image_tag = true;
        }
        m4 = "then";
      } else {
        const n = i2;
        if (r && typeof r == "object" && !Array.isArray(r) && r.git_sha !== void 0) {
          const _4 = { instancePath: a3 + "/image/git_sha", schemaPath: "#/properties/image/else/properties/git_sha/false schema", keyword: "false schema", params: {} };
          e === null ? e = [_4] : noteFault$evidence_schemas_src_fault_bound(e, _4), i2++;
        }
        var f4 = n === i2;
        o = f4, o && u3 !== true && (u3 = u3 || {}, u3.git_sha = true), m4 = "else";
      }
      if (!o) {
        const n = { instancePath: a3 + "/image", schemaPath: "#/properties/image/if", keyword: "if", params: { failingKeyword: m4 } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.image_tag === void 0) {
          const n = { instancePath: a3 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_tag" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
        }
        if (r.image_digest === void 0) {
          const n = { instancePath: a3 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
        }
        if (r.source_sha256 === void 0) {
          const n = { instancePath: a3 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "source_sha256" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
        }
        if (r.image_reference_mode === void 0) {
          const n = { instancePath: a3 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
        }
        for (const n in r)
          if (!(n === "image_tag" || n === "image_digest" || n === "git_sha" || n === "source_sha256" || n === "image_reference_mode")) {
            const c4 = { instancePath: a3 + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
          }
        if (r.image_tag !== void 0) {
          let n = r.image_tag;
          if (typeof n == "string") {
            if (d(n) > 1024) {
              const c4 = { instancePath: a3 + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
            }
            if (!N.test(n)) {
              const c4 = { instancePath: a3 + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
            }
          } else {
            const c4 = { instancePath: a3 + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
          }
        }
        if (r.image_digest !== void 0) {
          let n = r.image_digest;
          if (typeof n == "string") {
            if (!Z2.test(n)) {
              const c4 = { instancePath: a3 + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
            }
          } else {
            const c4 = { instancePath: a3 + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
          }
        }
        if (r.git_sha !== void 0) {
          let n = r.git_sha;
          if (typeof n == "string") {
            if (!E2.test(n)) {
              const c4 = { instancePath: a3 + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
            }
          } else {
            const c4 = { instancePath: a3 + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
          }
        }
        if (r.source_sha256 !== void 0) {
          let n = r.source_sha256;
          if (typeof n == "string") {
            if (!h.test(n)) {
              const c4 = { instancePath: a3 + "/image/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
            }
          } else {
            const c4 = { instancePath: a3 + "/image/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), i2++;
          }
        }
        if (r.image_reference_mode !== void 0 && r.image_reference_mode !== "immutable_preferred") {
          const n = { instancePath: a3 + "/image/image_reference_mode", schemaPath: "#/properties/image/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
        }
      } else {
        const n = { instancePath: a3 + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
      }
    }
    if (l2.registry_sha256 !== void 0) {
      let r = l2.registry_sha256;
      if (typeof r == "string") {
        if (!h.test(r)) {
          const t = { instancePath: a3 + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: a3 + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (l2.spec_sha256 !== void 0) {
      let r = l2.spec_sha256;
      if (typeof r == "string") {
        if (!h.test(r)) {
          const t = { instancePath: a3 + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: a3 + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
  } else {
    const r = { instancePath: a3, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
  }
  return y3.errors = e, i2 === 0;
}
y3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_config_payload.v1.ts
var RunConfigPayloadV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_config_payload.v1", K);

// evidence-schemas/src/generated/run_started.v1.validate.js
var g = i;
var m3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var c2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var p3 = new RegExp("^[0-9a-f]{64}$", "u");
var f2 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
function i(s, { instancePath: o = "", parentData: u3, parentDataProperty: l2, rootData: _4 = s, dynamicAnchors: h4 = {} } = {}) {
  let e = null, n = 0;
  const d4 = i.evaluated;
  if (d4.dynamicProps && (d4.props = void 0), d4.dynamicItems && (d4.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.platform_run_id === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.started_at_utc === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.run_json_sha256 === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_json_sha256" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.execution_id === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    for (const t in s)
      if (!(t === "schema" || t === "platform_run_id" || t === "started_at_utc" || t === "run_json_sha256" || t === "execution_id")) {
        const r = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    if (s.schema !== void 0 && s.schema !== "fp.run_started.v1") {
      const t = { instancePath: o + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_started.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.platform_run_id !== void 0) {
      let t = s.platform_run_id;
      if (typeof t == "string") {
        if (!m3.test(t)) {
          const r = { instancePath: o + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
        }
      } else {
        const r = { instancePath: o + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
    if (s.started_at_utc !== void 0) {
      let t = s.started_at_utc;
      if (typeof t == "string") {
        if (!c2.test(t)) {
          const r = { instancePath: o + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
        }
      } else {
        const r = { instancePath: o + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
    if (s.run_json_sha256 !== void 0) {
      let t = s.run_json_sha256;
      if (typeof t == "string") {
        if (!p3.test(t)) {
          const r = { instancePath: o + "/run_json_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
        }
      } else {
        const r = { instancePath: o + "/run_json_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
    if (s.execution_id !== void 0) {
      let t = s.execution_id;
      if (typeof t == "string") {
        if (!f2.test(t)) {
          const r = { instancePath: o + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
        }
      } else {
        const r = { instancePath: o + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
  } else {
    const t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
  }
  return i.errors = e, n === 0;
}
i.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_started.v1.ts
var RunStartedV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_started.v1", g);

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// other-part:actions/lib/ledger/derived.ts
import { findExecution$actions_lib_ledger_derived } from "./lib.mjs";

// other-part:actions/lib/run/execution.ts
import { executionPlace$actions_lib_run_execution } from "./lib.mjs";

// other-part:actions/lib/run/sources.ts
import { findSnapshotRef$actions_lib_run_sources } from "./lib.mjs";
import { readSnapshot$actions_lib_run_sources } from "./lib.mjs";

// actions/m3-run-pinning/facts/d-manifest.ts
async function gatherManifest(context) {
  return {
    digestLane: await observe$actions_lib_checks_fact(async () => {
      const { checks, blockers } = await context.source("M3.C");
      return { checks, blockers };
    }),
    digests: await observe$actions_lib_checks_fact(() => context.handover(pinnedDigestsHandover$actions_lib_handovers_m3)),
    payload: await observe$actions_lib_checks_fact(() => storedPayload(context)),
    equivalence: await observe$actions_lib_checks_fact(() => ({
      fields: handle$evidence_schemas_src_handles("SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS"),
      canonicalization_mode: handle$evidence_schemas_src_handles("SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE"),
      derivation_mode: handle$evidence_schemas_src_handles("SCENARIO_RUN_ID_DERIVATION_MODE")
    })),
    manifest: await observe$actions_lib_checks_fact(() => presentAt(context, "run.json", RunManifestV1.parse)),
    marker: await observe$actions_lib_checks_fact(() => presentAt(context, "run_started.json", RunStartedV1.parse)),
    mirror: await observe$actions_lib_checks_fact(() => mirrorPackaging(context)),
    snapshotsMissing: await observe$actions_lib_checks_fact(() => snapshotsMissing(context))
  };
}
async function storedPayload(context) {
  const name = "m3_c_config_payload.canonical.json";
  const ref = (await context.source("M3.C")).documents.find((one) => one.name === name);
  if (ref === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", `M3.C wrote no ${name}`);
  return readEvidence$runtime_src_evidence_read(context.session.evidence, ref.key, RunConfigPayloadV1.parse, ref.version_id);
}
async function presentAt(context, name, parse) {
  const key = runKey$actions_lib_run_evidence(context, name);
  const { store, bucket } = context.session.evidence;
  if (await store.head(bucket, key) === void 0) return null;
  const { document, versionId, sha256 } = await readAt$actions_lib_run_evidence(context, key, parse);
  return { document, version_id: versionId, sha256 };
}
async function mirrorPackaging(context) {
  const { store, bucket } = context.session.evidence;
  const executionId = findExecution$actions_lib_ledger_derived(context.ledger, "M1");
  if (executionId === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", "M1 has no execution");
  const from = evidencePrefix$evidence_schemas_src_evidence_key(executionPlace$actions_lib_run_execution(context.substrate, "M1", executionId));
  const place = { family: "run", platform_run_id: getRunId$actions_lib_run_evidence(context) };
  const source = await objectsBelow(context, from);
  const keyOf = (name) => evidenceKey$evidence_schemas_src_evidence_key(place, `P(-1)/${name}`);
  for (const name of source.keys()) {
    if (await store.head(bucket, keyOf(name)) !== void 0) continue;
    await store.copy({ bucket, key: from + name }, { bucket, key: keyOf(name) });
  }
  const mirrored = await objectsBelow(context, `${evidencePrefix$evidence_schemas_src_evidence_key(place)}P(-1)/`);
  const names = [...source.keys()];
  return {
    source: source.size,
    mirrored: names.filter((name) => mirrored.has(name)).length,
    missing: names.filter((name) => !mirrored.has(name)),
    different: names.filter((name) => mirrored.has(name) && mirrored.get(name)?.sha256 !== source.get(name)?.sha256)
  };
}
async function objectsBelow({ session }, prefix) {
  const found = /* @__PURE__ */ new Map();
  for await (const object of listAll$runtime_src_substrate_object_store_port(session.store, session.evidence.bucket, prefix)) {
    found.set(object.key.slice(prefix.length), object);
  }
  return found;
}
async function snapshotsMissing({ session, ledger, definition }) {
  const missing = [];
  for (const { lane } of definition.lanes) {
    if (lane === "M3.D") break;
    const ref = findSnapshotRef$actions_lib_run_sources(ledger, lane);
    const read = await observe$actions_lib_checks_fact(async () => ref === void 0 ? void 0 : readSnapshot$actions_lib_run_sources(session.evidence, ref));
    if (!("value" in read) || read.value === void 0) missing.push(lane);
  }
  return missing;
}

// other-part:actions/lib/platform/image-help.ts
import { readImageCatalogue$actions_lib_platform_image_help } from "./lib.mjs";
import { readRequiredEnvironment$actions_lib_platform_image_help } from "./lib.mjs";

// other-part:actions/lib/run/families.ts
import { FAMILIES$actions_lib_run_families } from "./lib.mjs";
import { FAMILY_HANDLES$actions_lib_run_families } from "./lib.mjs";
import { familyOf$actions_lib_run_families } from "./lib.mjs";

// actions/m3-run-pinning/facts/e-scope-export.ts
var gatherScopeExport = async (context) => ({
  anchors: await observe$actions_lib_checks_fact(async () => {
    const manifest = await written(context, "run.json", RunManifestV1.parse);
    const marker = await written(context, "run_started.json", RunStartedV1.parse);
    return {
      platform_run_id: manifest.document.platform_run_id,
      run_json_sha256: manifest.sha256,
      marker_run_id: marker.document.platform_run_id,
      marker_names_sha256: marker.document.run_json_sha256
    };
  }),
  registry: resolvedHandles$actions_lib_run_decided(context, ["REQUIRED_PLATFORM_RUN_ID_ENV_KEY", ...Object.values(FAMILY_HANDLES$actions_lib_run_families)]),
  image: await observe$actions_lib_checks_fact(async () => ({
    daemons: (await readImageCatalogue$actions_lib_platform_image_help(context)).filter(({ kind }) => kind === "daemon").map(({ mode }) => mode),
    // The gate is the one component without which nothing of a run is admitted.
    demanded: await readRequiredEnvironment$actions_lib_platform_image_help(context, "ig")
  }))
});
async function written({ session, source }, name, parse) {
  const ref = (await source("M3.D")).documents.find((one) => one.name === name);
  if (ref === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", `M3.D wrote no ${name}`);
  return readEvidence$runtime_src_evidence_read(session.evidence, ref.key, parse, ref.version_id);
}

// other-part:actions/lib/shared-lanes/gather-pack.ts
import { documentOf$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";
import { executionIds$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";
import { gatherPack$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";
import { handedPointers$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";
import { snapshotRefOf$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_gather_verdict } from "./lib.mjs";

// actions/m3-run-pinning/facts/f-verdict.ts
var gatherPinningVerdict = async (context) => ({
  ...await gatherVerdict$actions_lib_shared_lanes_gather_verdict(context, "M3.F"),
  closeout: await observe$actions_lib_checks_fact(async () => {
    const { scenario_run_id, config_digest } = await context.handover(pinnedDigestsHandover$actions_lib_handovers_m3);
    const anchor = async (lane, name) => {
      const { key, version_id, sha256 } = await documentOf$actions_lib_shared_lanes_gather_pack(context, lane, name);
      return { key, version_id, sha256 };
    };
    return {
      scenario_run_id,
      config_digest,
      anchors: {
        run_json: await anchor("M3.D", "run.json"),
        run_started: await anchor("M3.D", "run_started.json"),
        runtime_scope_bundle: await anchor("M3.E", "m4_runtime_scope_bundle.json")
      },
      source_execution_ids: executionIds$actions_lib_shared_lanes_gather_pack(context)
    };
  })
});

// other-part:actions/lib/rules/handoff-evidence.ts
import { HANDED$actions_lib_rules_handoff_evidence } from "./lib.mjs";

// actions/m3-run-pinning/facts/g-handoff.ts
var gatherRunPinningHandoff = (context) => gatherPack$actions_lib_shared_lanes_gather_pack(context, {
  verdict: async () => ({
    verdict: (await context.handover(runPinningVerdictHandover$actions_lib_handovers_m3)).verdict,
    ref: snapshotRefOf$actions_lib_shared_lanes_gather_pack(context, "M3.F")
  }),
  required: () => handedPointers$actions_lib_shared_lanes_gather_pack(context, HANDED$actions_lib_rules_handoff_evidence.M3),
  scenarioRunId: async () => (await context.document("M3.D", "run.json", RunManifestV1)).scenario_run_id
});

// other-part:actions/lib/shared-lanes/closure.ts
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";

// actions/m3-run-pinning/lanes/a-handle-closure.ts
var CODES = { handoff: "M3A-B1", unresolved: "M3A-B2", placeholder: "M3A-B3" };
var p1HandleClosure = defineLane$actions_lib_run_lane({
  id: "M3.A",
  decide: (facts) => ({ "M3.A-C01": closureJudgement$actions_lib_shared_lanes_closure({ opens: "M3", codes: CODES }, facts) }),
  handover: closureOutcome$actions_lib_shared_lanes_closure
});

// evidence-schemas/src/generated/run_header_seed.v1.validate.js
var v3 = a2;
var c3 = { enum: ["embedded", "emulated", "dev_min"] };
var p4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var f3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var u = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var l = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function a2(i2, { instancePath: n = "", parentData: _4, parentDataProperty: h4, rootData: y5 = i2, dynamicAnchors: w4 = {} } = {}) {
  let e = null, s = 0;
  const m4 = a2.evaluated;
  if (m4.dynamicProps && (m4.props = void 0), m4.dynamicItems && (m4.items = void 0), i2 && typeof i2 == "object" && !Array.isArray(i2)) {
    if (i2.schema === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (i2.substrate === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (i2.execution_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (i2.written_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (i2.candidate_platform_run_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "candidate_platform_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (i2.final_platform_run_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "final_platform_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (i2.collision_attempts === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collision_attempts" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (i2.collision_detected === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collision_detected" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    for (const t in i2)
      if (!(t === "schema" || t === "substrate" || t === "execution_id" || t === "written_at_utc" || t === "candidate_platform_run_id" || t === "final_platform_run_id" || t === "collision_attempts" || t === "collision_detected")) {
        const r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    if (i2.schema !== void 0 && i2.schema !== "fp.run_header_seed.v1") {
      const t = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_header_seed.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (i2.substrate !== void 0) {
      let t = i2.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const r = { instancePath: n + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: c3.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (i2.execution_id !== void 0) {
      let t = i2.execution_id;
      if (typeof t == "string") {
        if (!p4.test(t)) {
          const r = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (i2.written_at_utc !== void 0) {
      let t = i2.written_at_utc;
      if (typeof t == "string") {
        if (!f3.test(t)) {
          const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (i2.candidate_platform_run_id !== void 0) {
      let t = i2.candidate_platform_run_id;
      if (typeof t == "string") {
        if (l(t) > 4096) {
          const r = { instancePath: n + "/candidate_platform_run_id", schemaPath: "#/properties/candidate_platform_run_id/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (l(t) < 1) {
          const r = { instancePath: n + "/candidate_platform_run_id", schemaPath: "#/properties/candidate_platform_run_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/candidate_platform_run_id", schemaPath: "#/properties/candidate_platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (i2.final_platform_run_id !== void 0) {
      let t = i2.final_platform_run_id;
      if (typeof t == "string") {
        if (!u.test(t)) {
          const r = { instancePath: n + "/final_platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/final_platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (i2.collision_attempts !== void 0) {
      let t = i2.collision_attempts;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: n + "/collision_attempts", schemaPath: "#/properties/collision_attempts/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 99 || isNaN(t)) {
          const r = { instancePath: n + "/collision_attempts", schemaPath: "#/properties/collision_attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t < 0 || isNaN(t)) {
          const r = { instancePath: n + "/collision_attempts", schemaPath: "#/properties/collision_attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (i2.collision_detected !== void 0 && typeof i2.collision_detected != "boolean") {
      const t = { instancePath: n + "/collision_detected", schemaPath: "#/properties/collision_detected/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
  }
  return a2.errors = e, s === 0;
}
a2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_header_seed.v1.ts
var RunHeaderSeedV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_header_seed.v1", v3);

// other-part:actions/lib/run/documents.ts
import { afterDocument$actions_lib_run_documents } from "./lib.mjs";
import { attemptDocument$actions_lib_run_documents } from "./lib.mjs";
import { attemptKey$actions_lib_run_documents } from "./lib.mjs";
import { isConflict$actions_lib_run_documents } from "./lib.mjs";
import { localDigest$actions_lib_run_documents } from "./lib.mjs";
import { onceDocument$actions_lib_run_documents } from "./lib.mjs";

// actions/m3-run-pinning/lanes/b-run-id.ts
var SEED = "m3_b_run_header_seed.json";
var CLOCK_SECONDS_MAX = 60;
var runId = defineLane$actions_lib_run_lane({
  id: "M3.B",
  documents: (facts, context) => ({ seed: plannedSeed(facts, context) }),
  decide: (facts, written2, context) => {
    const { minted, reservation, pinned, registry, schemaForm, manifestRule } = facts;
    const cap = valueOr$actions_lib_checks_fact(pinned, {}).PLATFORM_RUN_ID_COLLISION_CAP;
    return {
      "M3.B-C01": {
        expected: {
          format: valueOr$actions_lib_checks_fact(pinned, {}).PLATFORM_RUN_ID_REGEX ?? null,
          candidate: { $form: "platform_run_id" },
          matches: true,
          seconds_from_store_clock: { $at_most: CLOCK_SECONDS_MAX }
        },
        // The id is the one that the store holds, and the form the one that documents of the run are held to.
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ reservation, pinned, schemaForm }), (found) => ({
          format: found.schemaForm,
          candidate: candidateIn(found.reservation.platform_run_id),
          matches: hasForm(found.reservation.platform_run_id, found.pinned.PLATFORM_RUN_ID_REGEX),
          seconds_from_store_clock: secondsBetween(
            candidateIn(found.reservation.platform_run_id),
            found.reservation.stored_at_utc
          )
        })),
        fails: "M3B-B1"
      },
      "M3.B-C02": {
        expected: {
          platform_run_id: isReadable$actions_lib_checks_fact(minted) ? minted.value.final : null,
          execution_id: context.executionId,
          versions: 1,
          collision_attempts: { $at_most: Number(cap ?? Number.MIN_SAFE_INTEGER) }
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ minted, reservation }), (found) => ({
          platform_run_id: found.reservation.platform_run_id,
          execution_id: found.reservation.execution_id,
          versions: found.reservation.versions,
          collision_attempts: found.minted.attempts
        })),
        fails: "M3B-B2"
      },
      "M3.B-C03": {
        expected: {
          input: "sha256(canonical_json_v1)",
          fields: valueOr$actions_lib_checks_fact(pinned, {}).SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS ?? null,
          canonicalization: valueOr$actions_lib_checks_fact(pinned, {}).SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE ?? null,
          derivation: "deterministic_hash_v1"
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ pinned, manifestRule }), (found) => ({
          input: registry.SCENARIO_EQUIVALENCE_KEY_INPUT ?? "",
          ...found.manifestRule
        })),
        fails: "M3B-B3"
      },
      "M3.B-C04": {
        expected: valueOr$actions_lib_checks_fact(localDigest$actions_lib_run_documents(plannedSeed(facts, context)), null),
        observed: mapFact$actions_lib_checks_fact(written2.seed, ({ sha256 }) => sha256),
        fails: "M3B-B4"
      },
      "M3.B-C05": {
        expected: { key: attemptKey$actions_lib_run_documents(context, SEED), version_id: { $non_empty: true } },
        observed: mapFact$actions_lib_checks_fact(written2.seed, ({ key, version_id }) => ({ key, version_id })),
        fails: "M3B-B5"
      }
    };
  },
  handover: ({ minted, registry }) => isReadable$actions_lib_checks_fact(minted) && Object.values(ruleOf(registry)).every((value) => value !== "") ? {
    candidate_platform_run_id: minted.value.candidate,
    final_platform_run_id: minted.value.final,
    collision_attempts: minted.value.attempts,
    collision_detected: minted.value.attempts > 0,
    scenario_equivalence: ruleOf(registry)
  } : void 0
});
var plannedSeed = ({ minted }, context) => mapFact$actions_lib_checks_fact(minted, (one) => attemptDocument$actions_lib_run_documents(SEED, RunHeaderSeedV1, headerSeed(one, context)));
var ruleOf = (registry) => ({
  input: registry.SCENARIO_EQUIVALENCE_KEY_INPUT ?? "",
  fields: registry.SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS ?? "",
  canonicalization: registry.SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE ?? "",
  derivation: registry.SCENARIO_RUN_ID_DERIVATION_MODE ?? ""
});
var candidateIn = (id) => id.replace(/_[0-9]{2}$/, "");
function hasForm(id, pattern) {
  try {
    return pattern !== void 0 && new RegExp(pattern).test(id);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
function secondsBetween(candidate, storedAtUtc) {
  const [, date, time] = /^platform_(\d{8})T(\d{6})Z$/.exec(candidate) ?? [];
  if (date === void 0 || time === void 0) return null;
  const named = `${date.replace(/(....)(..)(..)/, "$1-$2-$3")}T${time.replace(/(..)(..)(..)/, "$1:$2:$3")}Z`;
  const seconds = Math.abs(Date.parse(storedAtUtc) - Date.parse(named)) / 1e3;
  return Number.isFinite(seconds) ? Math.floor(seconds) : null;
}
var headerSeed = ({ candidate, final, attempts }, { substrate, executionId, gatheredAtUtc }) => ({
  schema: "fp.run_header_seed.v1",
  substrate,
  execution_id: executionId,
  written_at_utc: gatheredAtUtc,
  candidate_platform_run_id: candidate,
  final_platform_run_id: final,
  collision_attempts: attempts,
  collision_detected: attempts > 0
});

// other-part:actions/lib/definition/json-text.ts
import { jsonText$actions_lib_definition_json_text } from "./lib.mjs";

// actions/m3-run-pinning/canonical-form.ts
var WALKED_FORM = "json_sorted_keys_v1";
function canonicalFaults(text) {
  const scanner = new Scanner(text);
  scanner.value("$");
  return scanner.end();
}
var INTEGER = /(?:0|-?[1-9][0-9]*)(?![0-9.eE])/y;
var STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\["\\bfnrt]|\\u00(?:0[0-7bef]|1[0-9a-f]))*"/uy;
var WORD = /true|false|null/y;
var FAULTS_MAX = 20;
var Scanner = class {
  #text;
  #faults = [];
  #at = 0;
  #stopped = false;
  constructor(text) {
    this.#text = text;
  }
  end() {
    if (!this.#stopped && this.#at < this.#text.length) this.#fault(`text after the value at ${this.#at}`);
    return this.#faults;
  }
  value(path) {
    if (this.#stopped) return;
    const next = this.#text[this.#at];
    if (next === "{") this.#object(path);
    else if (next === "[") this.#array(path);
    else if (next === '"') this.#string(path);
    else if (this.#take(INTEGER) === void 0 && this.#take(WORD) === void 0) {
      this.#stop(`${path}: no canonical value at ${this.#at}`);
    }
  }
  #object(path) {
    let before;
    this.#members("}", () => {
      const name = this.#string(path);
      if (this.#stopped) return;
      if (before !== void 0 && byCodePoint(before, name) >= 0) this.#fault(`${path}: ${name} is not in order`);
      before = name;
      if (!this.#literal(":")) return this.#stop(`${path}: no colon at ${this.#at}`);
      this.value(`${path}.${name}`);
    });
  }
  #array(path) {
    let index = 0;
    this.#members("]", () => {
      this.value(`${path}[${index}]`);
      index += 1;
    });
  }
  #members(close, member) {
    this.#at += 1;
    if (this.#literal(close)) return;
    do {
      member();
      if (this.#stopped) return;
    } while (this.#literal(","));
    if (!this.#literal(close)) this.#stop(`no ${close} at ${this.#at}`);
  }
  /** The text between the quotes, with its escapes. */
  #string(path) {
    const found = this.#take(STRING);
    if (found === void 0) this.#stop(`${path}: no canonical string at ${this.#at}`);
    else if (!found.isWellFormed()) this.#fault(`${path}: a lone surrogate`);
    return found === void 0 ? "" : JSON.parse(found);
  }
  #literal(character) {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }
  #take(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
  #fault(fault) {
    if (this.#faults.length < FAULTS_MAX) this.#faults.push(fault.slice(0, 256));
  }
  #stop(fault) {
    if (!this.#stopped) this.#fault(fault);
    this.#stopped = true;
  }
};
function byCodePoint(a3, b5) {
  const [left, right] = [a3, b5].map((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0));
  for (let index = 0; index < Math.max(left?.length ?? 0, right?.length ?? 0); index += 1) {
    const difference = (left?.[index] ?? -1) - (right?.[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

// actions/m3-run-pinning/lanes/c-digest.ts
var configDigest = defineLane$actions_lib_run_lane({
  id: "M3.C",
  documents: plannedCopies,
  decide: (facts, written2) => {
    const { configuration, pinned, underPinnedAlgorithm, madeBy, other, packaged, tagged } = facts;
    return {
      "M3.C-C01": payloadJudgement(facts),
      "M3.C-C02": {
        expected: { mode: valueOr$actions_lib_checks_fact(pinned, {}).SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE ?? null, faults: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ configuration, pinned }), (found) => ({
          mode: WALKED_FORM,
          faults: canonicalFaults(found.configuration.canonical)
        })),
        fails: "M3C-B2"
      },
      "M3.C-C03": {
        expected: {
          algorithm: valueOr$actions_lib_checks_fact(pinned, {}).CONFIG_DIGEST_ALGO ?? null,
          digest: mapped(configuration, (found) => found.configDigest)
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ madeBy, underPinnedAlgorithm }), (found) => ({
          algorithm: found.madeBy,
          digest: found.underPinnedAlgorithm
        })),
        fails: "M3C-B3"
      },
      "M3.C-C04": {
        expected: mapped(other, (digests2) => digests2.config_digest),
        observed: mapFact$actions_lib_checks_fact(configuration, (found) => found.configDigest),
        fails: "M3C-B4"
      },
      "M3.C-C05": {
        expected: { payload: valueOr$actions_lib_checks_fact(packaged, null), tag: valueOr$actions_lib_checks_fact(packaged, null), form: { $form: "image_digest" } },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ configuration, packaged, tagged }), (found) => ({
          payload: found.configuration.payload.image.image_digest,
          tag: found.tagged,
          form: found.packaged
        })),
        fails: "M3C-B5"
      },
      "M3.C-C06": copiesJudgement(facts, Object.values(written2)),
      "M3.C-C07": {
        expected: {
          run_unique: [],
          scenario_config_digest: mapped(other, (digests2) => digests2.scenario_config_digest),
          run_equivalence_key: mapped(other, (digests2) => digests2.run_equivalence_key),
          scenario_run_id: mapped(other, (digests2) => digests2.scenario_run_id)
        },
        observed: mapFact$actions_lib_checks_fact(configuration, (found) => ({
          run_unique: runUniqueFields(found.payload),
          scenario_config_digest: found.scenarioConfigDigest,
          run_equivalence_key: found.runEquivalenceKey,
          scenario_run_id: found.scenarioRunId
        })),
        fails: "M3C-B1"
      }
    };
  },
  handover: ({ configuration, madeBy }) => {
    const algorithm = valueOr$actions_lib_checks_fact(madeBy, null);
    return isReadable$actions_lib_checks_fact(configuration) && algorithm !== null ? {
      config_digest_algo: algorithm,
      config_digest: configuration.value.configDigest,
      scenario_config_digest: configuration.value.scenarioConfigDigest,
      run_config_digest: configuration.value.runConfigDigest,
      run_equivalence_key: configuration.value.runEquivalenceKey,
      scenario_run_id: configuration.value.scenarioRunId,
      image_digest: configuration.value.payload.image.image_digest
    } : void 0;
  }
});
var mapped = (read, pick) => isReadable$actions_lib_checks_fact(read) ? pick(read.value) : `unreadable: ${read.unreadable}`;
var secretsIn = (configuration) => isReadable$actions_lib_checks_fact(configuration) ? findSecrets$evidence_schemas_src_secret_scan(configuration.value.payload, { secrets: [] }).map(({ rule }) => rule) : [];
function plannedCopies({ configuration }) {
  const secrets = secretsIn(configuration);
  const planned = (name) => secrets.length > 0 ? { unreadable: `not written: ${secrets.join(", ")}` } : mapFact$actions_lib_checks_fact(configuration, ({ payload }) => attemptDocument$actions_lib_run_documents(name, RunConfigPayloadV1, payload));
  return {
    payload: planned("m3_c_config_payload.json"),
    canonical: planned("m3_c_config_payload.canonical.json")
  };
}
function payloadJudgement(facts) {
  const { configuration, pinned, registry, closed } = facts;
  const digestField = registry.CONFIG_DIGEST_FIELD ?? "";
  const fields = namesIn(valueOr$actions_lib_checks_fact(pinned, {}).SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS);
  return {
    expected: {
      empty: [],
      equivalence_fields: fields.filter((name) => name !== digestField).sort(),
      image_fields_missing: [],
      handles_missing: [],
      handles_changed: []
    },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ configuration, pinned, closed }), (found) => {
      const { payload } = found.configuration;
      const image = payload.image;
      const keys = Object.keys(found.closed);
      return {
        empty: Object.entries(payload).filter(([, value]) => value === "" || Object.keys(value).length === 0).map(([name]) => name),
        equivalence_fields: Object.entries(payload.scenario_equivalence).filter(([, value]) => Object.keys(value).length > 0).map(([name]) => name).sort(),
        image_fields_missing: imageFields(registry).filter((name) => (image[name] ?? sourcesOf(image, name)) === ""),
        handles_missing: keys.filter((key) => payload.handles[key] === void 0),
        handles_changed: keys.filter(
          (key) => payload.handles[key] !== void 0 && payload.handles[key] !== found.closed[key]
        )
      };
    }),
    fails: "M3C-B1"
  };
}
var sourcesOf = (image, name) => name === "git_sha" && (image.image_tag ?? "").startsWith("src-") ? image.source_sha256 ?? "" : "";
var imageFields = (registry) => [registry.IMAGE_TAG_EVIDENCE_FIELD, registry.IMAGE_DIGEST_EVIDENCE_FIELD, registry.IMAGE_GIT_SHA_EVIDENCE_FIELD].map(
  (name) => name ?? "unnamed"
);
function namesIn(text) {
  const names = jsonText$actions_lib_definition_json_text(text);
  return Array.isArray(names) ? names.map(String) : [];
}
function copiesJudgement(facts, written2) {
  const secrets = secretsIn(facts.configuration);
  const local = Object.values(plannedCopies(facts)).map(localDigest$actions_lib_run_documents);
  const digest = mapped(facts.configuration, ({ configDigest: ours }) => ours);
  return {
    expected: { secrets: [], local: [digest, digest], durable: [digest, digest] },
    observed: {
      value: {
        secrets,
        local: local.map((one) => valueOr$actions_lib_checks_fact(one, null)),
        durable: written2.map((one) => isReadable$actions_lib_checks_fact(one) ? one.value.sha256 : null)
      }
    },
    fails: secrets.length > 0 ? "M3C-B6" : local.every((one) => valueOr$actions_lib_checks_fact(one, null) === digest) ? "M3C-B8" : "M3C-B7"
  };
}

// other-part:actions/lib/checks/outcome.ts
import { laneOverallPass$actions_lib_checks_outcome } from "./lib.mjs";

// other-part:actions/lib/rules/manifest-identity.ts
import { manifestDigest$actions_lib_rules_manifest_identity } from "./lib.mjs";
import { manifestIdentity$actions_lib_rules_manifest_identity } from "./lib.mjs";
import { markerDigest$actions_lib_rules_manifest_identity } from "./lib.mjs";
import { markerIdentity$actions_lib_rules_manifest_identity } from "./lib.mjs";

// actions/m3-run-pinning/lanes/d-manifest.ts
var manifestPublish = defineLane$actions_lib_run_lane({
  id: "M3.D",
  documents: (facts, context) => ({
    run_json: plannedManifest(facts),
    run_started: plannedMarker(facts, context)
  }),
  decide: (facts, written2, context) => ({
    "M3.D-C01": {
      expected: { passed: true, config_digest: isReadable$actions_lib_checks_fact(facts.digests) ? facts.digests.value.config_digest : null },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ lane: facts.digestLane, payload: facts.payload }), (found) => ({
        passed: laneOverallPass$actions_lib_checks_outcome(context.substrate, found.lane.checks, found.lane.blockers),
        config_digest: found.payload.sha256
      })),
      fails: "M3D-B1"
    },
    "M3.D-C02": {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(
        manifestOf(facts),
        (one) => RunManifestV1.faults(one).map(({ path, keyword }) => `${path}: ${keyword}`)
      ),
      fails: "M3D-B2"
    },
    "M3.D-C03": manifestJudgement(facts, written2.run_json),
    "M3.D-C04": markerJudgement(facts, written2, context),
    "M3.D-C05": {
      expected: {
        source: { $at_least: 1 },
        mirrored: isReadable$actions_lib_checks_fact(facts.mirror) ? facts.mirror.value.source : null,
        missing: [],
        different: []
      },
      observed: facts.mirror,
      fails: "M3D-U5"
    },
    "M3.D-C06": secretJudgement(facts, context)
  }),
  handover: ({ mirror }) => isReadable$actions_lib_checks_fact(mirror) ? { mirrored: mirror.value.mirrored } : void 0
});
function manifestOf({ digests: digests2, payload, equivalence }) {
  return mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ digests: digests2, payload, equivalence }), (found) => {
    const config = found.payload.document;
    return {
      schema: "fp.run_manifest.v1",
      platform_run_id: config.platform_run_id,
      scenario_run_id: found.digests.scenario_run_id,
      env: config.env,
      phase_id: config.phase_id,
      written_at_utc: config.written_at_utc,
      config_digest: found.digests.config_digest,
      // Whether it is the one that a manifest may name is for the schema to say.
      config_digest_algo: found.digests.config_digest_algo,
      scenario_config_digest: found.digests.scenario_config_digest,
      run_config_digest: found.digests.run_config_digest,
      scenario_equivalence: { key: found.digests.run_equivalence_key, ...found.equivalence },
      image: config.image,
      source_handles: config.handles,
      registry_sha256: config.registry_sha256,
      spec_sha256: config.spec_sha256
    };
  });
}
var plannedManifest = (facts) => mapFact$actions_lib_checks_fact(
  manifestOf(facts),
  (document) => onceDocument$actions_lib_run_documents("run.json", { schema: RunManifestV1, document, identity: manifestIdentity$actions_lib_rules_manifest_identity })
);
var manifestSha256 = (facts) => isReadable$actions_lib_checks_fact(facts.manifest) && facts.manifest.value !== null ? { value: facts.manifest.value.sha256 } : mapFact$actions_lib_checks_fact(
  allReadable$actions_lib_checks_check({ present: facts.manifest, local: localDigest$actions_lib_run_documents(plannedManifest(facts)) }),
  ({ local }) => local
);
var markerOf = (facts, { executionId, gatheredAtUtc }) => mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ manifest: manifestOf(facts), sha256: manifestSha256(facts) }), ({ manifest, sha256 }) => ({
  schema: "fp.run_started.v1",
  platform_run_id: manifest.platform_run_id,
  started_at_utc: gatheredAtUtc,
  run_json_sha256: sha256,
  execution_id: executionId
}));
var plannedMarker = (facts, context) => mapFact$actions_lib_checks_fact(
  markerOf(facts, context),
  (document) => afterDocument$actions_lib_run_documents(
    "run_json",
    onceDocument$actions_lib_run_documents("run_started.json", { schema: RunStartedV1, document, identity: markerIdentity$actions_lib_rules_manifest_identity })
  )
);
function manifestJudgement(facts, written2) {
  const present = valueOr$actions_lib_checks_fact(facts.manifest, null);
  const local = localDigest$actions_lib_run_documents(plannedManifest(facts));
  const asked = mapFact$actions_lib_checks_fact(manifestOf(facts), manifestDigest$actions_lib_rules_manifest_identity);
  const moved = present !== null && isReadable$actions_lib_checks_fact(written2) && written2.value.version_id !== present.version_id;
  return {
    expected: {
      identity: valueOr$actions_lib_checks_fact(asked, null),
      sha256: valueOr$actions_lib_checks_fact(manifestSha256(facts), null),
      version_id: present?.version_id ?? { $non_empty: true }
    },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ written: written2, present: facts.manifest }), (found) => ({
      identity: found.written.kept_sha256 ?? null,
      sha256: found.written.sha256,
      version_id: found.written.version_id
    })),
    fails: !isReadable$actions_lib_checks_fact(local) ? "M3D-B3" : isConflict$actions_lib_run_documents(written2) || moved ? "M3D-B4" : "M3D-B5"
  };
}
function markerJudgement(facts, { run_json, run_started }, context) {
  const present = valueOr$actions_lib_checks_fact(facts.marker, null);
  const named = present?.document ?? valueOr$actions_lib_checks_fact(markerOf(facts, context), null);
  const asked = mapFact$actions_lib_checks_fact(markerOf(facts, context), markerDigest$actions_lib_rules_manifest_identity);
  return {
    expected: {
      // Run and manifest in the bytes that came back, beside those that it was to name.
      identity: valueOr$actions_lib_checks_fact(asked, null),
      run_json_sha256: isReadable$actions_lib_checks_fact(run_json) ? run_json.value.sha256 : null,
      version_id: present?.version_id ?? { $non_empty: true }
    },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ run_started, before: facts.marker }), (found) => ({
      identity: found.run_started.kept_sha256 ?? null,
      run_json_sha256: named?.run_json_sha256 ?? null,
      version_id: found.run_started.version_id
    })),
    fails: "M3D-B6"
  };
}
function secretJudgement(facts, context) {
  const documents = {
    run_json: valueOr$actions_lib_checks_fact(manifestOf(facts), null),
    run_started: valueOr$actions_lib_checks_fact(markerOf(facts, context), null)
  };
  const secrets = findSecrets$evidence_schemas_src_secret_scan(documents, { secrets: [] }).map(({ rule }) => rule);
  return {
    expected: { secrets: [], snapshots_missing: [] },
    observed: mapFact$actions_lib_checks_fact(facts.snapshotsMissing, (missing) => ({ secrets, snapshots_missing: missing })),
    fails: secrets.length > 0 ? "M3D-B7" : "M3D-B8"
  };
}

// evidence-schemas/src/generated/runtime_scope_bundle.v1.validate.js
var I = d2;
var h2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "runtime_scope_bundle.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "execution_id", "written_at_utc", "families"], properties: { schema: { const: "fp.runtime_scope_bundle.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, families: { type: "array", items: { type: "object", additionalProperties: false, required: ["family", "env_key", "value"], properties: { family: { enum: ["wsp", "ig", "ieg", "ofp", "csfb", "archive_writer", "dl", "df", "al", "dla", "case_trigger", "case_mgmt", "label_store", "env_conformance", "reporter", "sr", "lag_sampler"] }, env_key: { const: "REQUIRED_PLATFORM_RUN_ID" }, value: { $ref: "common.v1.schema.json#/$defs/platform_run_id" } } }, minItems: 17, uniqueItems: true } } };
var y4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var w2 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var v4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var P2 = default$node_modules_ajv_dist_runtime_equal.default ?? default$node_modules_ajv_dist_runtime_equal;
function d2(o, { instancePath: s = "", parentData: g2, parentDataProperty: k3, rootData: $5 = o, dynamicAnchors: j4 = {} } = {}) {
  let e = null, t = 0;
  const c4 = d2.evaluated;
  if (c4.dynamicProps && (c4.props = void 0), c4.dynamicItems && (c4.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.platform_run_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.execution_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.written_at_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.families === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "families" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    for (const r in o)
      if (!(r === "schema" || r === "platform_run_id" || r === "execution_id" || r === "written_at_utc" || r === "families")) {
        const n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.runtime_scope_bundle.v1") {
      const r = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.runtime_scope_bundle.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.platform_run_id !== void 0) {
      let r = o.platform_run_id;
      if (typeof r == "string") {
        if (!y4.test(r)) {
          const n = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (o.execution_id !== void 0) {
      let r = o.execution_id;
      if (typeof r == "string") {
        if (!w2.test(r)) {
          const n = { instancePath: s + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: s + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (o.written_at_utc !== void 0) {
      let r = o.written_at_utc;
      if (typeof r == "string") {
        if (!v4.test(r)) {
          const n = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (o.families !== void 0) {
      let r = o.families;
      if (Array.isArray(r)) {
        if (r.length < 17) {
          const m4 = { instancePath: s + "/families", schemaPath: "#/properties/families/minItems", keyword: "minItems", params: { limit: 17 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
        }
        const n = r.length;
        for (let m4 = 0; m4 < n; m4++) {
          let l2 = r[m4];
          if (l2 && typeof l2 == "object" && !Array.isArray(l2)) {
            if (l2.family === void 0) {
              const i2 = { instancePath: s + "/families/" + m4, schemaPath: "#/properties/families/items/required", keyword: "required", params: { missingProperty: "family" } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), t++;
            }
            if (l2.env_key === void 0) {
              const i2 = { instancePath: s + "/families/" + m4, schemaPath: "#/properties/families/items/required", keyword: "required", params: { missingProperty: "env_key" } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), t++;
            }
            if (l2.value === void 0) {
              const i2 = { instancePath: s + "/families/" + m4, schemaPath: "#/properties/families/items/required", keyword: "required", params: { missingProperty: "value" } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), t++;
            }
            for (const i2 in l2)
              if (!(i2 === "family" || i2 === "env_key" || i2 === "value")) {
                const f4 = { instancePath: s + "/families/" + m4, schemaPath: "#/properties/families/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i2 } };
                e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), t++;
              }
            if (l2.family !== void 0) {
              let i2 = l2.family;
              if (!(i2 === "wsp" || i2 === "ig" || i2 === "ieg" || i2 === "ofp" || i2 === "csfb" || i2 === "archive_writer" || i2 === "dl" || i2 === "df" || i2 === "al" || i2 === "dla" || i2 === "case_trigger" || i2 === "case_mgmt" || i2 === "label_store" || i2 === "env_conformance" || i2 === "reporter" || i2 === "sr" || i2 === "lag_sampler")) {
                const f4 = { instancePath: s + "/families/" + m4 + "/family", schemaPath: "#/properties/families/items/properties/family/enum", keyword: "enum", params: { allowedValues: h2.properties.families.items.properties.family.enum } };
                e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), t++;
              }
            }
            if (l2.env_key !== void 0 && l2.env_key !== "REQUIRED_PLATFORM_RUN_ID") {
              const i2 = { instancePath: s + "/families/" + m4 + "/env_key", schemaPath: "#/properties/families/items/properties/env_key/const", keyword: "const", params: { allowedValue: "REQUIRED_PLATFORM_RUN_ID" } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), t++;
            }
            if (l2.value !== void 0) {
              let i2 = l2.value;
              if (typeof i2 == "string") {
                if (!y4.test(i2)) {
                  const f4 = { instancePath: s + "/families/" + m4 + "/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
                  e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), t++;
                }
              } else {
                const f4 = { instancePath: s + "/families/" + m4 + "/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), t++;
              }
            }
          } else {
            const i2 = { instancePath: s + "/families/" + m4, schemaPath: "#/properties/families/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), t++;
          }
        }
        let p5 = r.length, u3;
        if (p5 > 1) {
          e:
            for (; p5--; )
              for (u3 = p5; u3--; )
                if (P2(r[p5], r[u3])) {
                  const m4 = { instancePath: s + "/families", schemaPath: "#/properties/families/uniqueItems", keyword: "uniqueItems", params: { i: p5, j: u3 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
                  break e;
                }
        }
      } else {
        const n = { instancePath: s + "/families", schemaPath: "#/properties/families/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
  } else {
    const r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
  }
  return d2.errors = e, t === 0;
}
d2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/runtime_scope_bundle.v1.ts
var RuntimeScopeBundleV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("runtime_scope_bundle.v1", I);

// actions/m3-run-pinning/lanes/e-scope-export.ts
var BUNDLE = "m4_runtime_scope_bundle.json";
var scopeExport = defineLane$actions_lib_run_lane({
  id: "M3.E",
  documents: (facts, context) => ({ bundle: plannedBundle(facts, context) }),
  decide: (facts, written2, context) => {
    const { anchors, image, registry } = facts;
    const bundle = bundleOf(facts, context);
    const local = localDigest$actions_lib_run_documents(plannedBundle(facts, context));
    const run2 = context.platformRunId ?? null;
    const values = valueOr$actions_lib_checks_fact(
      mapFact$actions_lib_checks_fact(bundle, ({ families }) => [...new Set(families.map(({ value }) => value))]),
      []
    );
    return {
      "M3.E-C01": {
        expected: {
          platform_run_id: run2,
          marker_run_id: run2,
          run_json_sha256: isReadable$actions_lib_checks_fact(anchors) ? anchors.value.marker_names_sha256 : null
        },
        observed: mapFact$actions_lib_checks_fact(anchors, ({ platform_run_id, marker_run_id, run_json_sha256 }) => ({
          platform_run_id,
          marker_run_id,
          run_json_sha256
        })),
        fails: "M3E-B1"
      },
      "M3.E-C02": {
        expected: {
          $one_of: valueOr$actions_lib_checks_fact(
            mapFact$actions_lib_checks_fact(image, ({ demanded }) => demanded),
            []
          )
        },
        observed: mapFact$actions_lib_checks_fact(image, () => registry.REQUIRED_PLATFORM_RUN_ID_ENV_KEY ?? null),
        fails: "M3E-B2"
      },
      "M3.E-C03": {
        expected: { families: [...FAMILIES$actions_lib_run_families].sort(), daemons_without: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ bundle, image }), (found) => {
          const families = found.bundle.families.map(({ family }) => family);
          return {
            families: families.sort(),
            daemons_without: found.image.daemons.filter((mode) => !families.includes(familyOf$actions_lib_run_families(mode)))
          };
        }),
        fails: "M3E-B3"
      },
      "M3.E-C04": {
        expected: { values: [run2], sha256: valueOr$actions_lib_checks_fact(local, null) },
        observed: mapFact$actions_lib_checks_fact(written2.bundle, ({ sha256 }) => ({ values, sha256 })),
        fails: values.some((value) => value !== run2) ? "M3E-B4" : isReadable$actions_lib_checks_fact(local) ? "M3E-B6" : "M3E-B5"
      }
    };
  },
  handover: (facts, _written, context) => {
    const bundle = bundleOf(facts, context);
    return isReadable$actions_lib_checks_fact(bundle) ? { families: bundle.value.families.length } : void 0;
  }
});
function bundleOf({ anchors, registry }, context) {
  return mapFact$actions_lib_checks_fact(anchors, ({ platform_run_id: value }) => ({
    schema: "fp.runtime_scope_bundle.v1",
    platform_run_id: value,
    execution_id: context.executionId,
    written_at_utc: context.gatheredAtUtc,
    families: FAMILIES$actions_lib_run_families.filter((family) => (registry[FAMILY_HANDLES$actions_lib_run_families[family]] ?? "") !== "").map((family) => ({
      family,
      // The schema refuses a bundle with another key.
      env_key: registry.REQUIRED_PLATFORM_RUN_ID_ENV_KEY,
      value
    }))
  }));
}
var plannedBundle = (facts, context) => mapFact$actions_lib_checks_fact(bundleOf(facts, context), (document) => attemptDocument$actions_lib_run_documents(BUNDLE, RuntimeScopeBundleV1, document));

// evidence-schemas/src/generated/run_pinning.v1.validate.js
var D = u2;
var h3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_pinning.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "platform_run_id", "scenario_run_id", "config_digest", "execution_id", "attempt", "written_at_utc", "lanes", "predicates", "anchors", "source_execution_ids"], properties: { schema: { const: "fp.run_pinning.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, attempt: { type: "integer", minimum: 1, maximum: 999 }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, lanes: { type: "object", additionalProperties: { enum: ["pass", "fail", "planned", "not_applicable"] }, propertyNames: { pattern: "^M3\\.[A-Z]$" }, minProperties: 1 }, predicates: { type: "object", additionalProperties: { enum: ["pass", "fail", "planned", "not_applicable"] }, propertyNames: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, minProperties: 1 }, anchors: { type: "object", additionalProperties: false, required: ["run_json", "run_started", "runtime_scope_bundle"], properties: { run_json: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, run_started: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, runtime_scope_bundle: { $ref: "common.v1.schema.json#/$defs/evidence_ref" } } }, source_execution_ids: { type: "object", additionalProperties: { $ref: "common.v1.schema.json#/$defs/execution_id" }, propertyNames: { enum: ["M0", "M1", "M2", "M3"] } } } };
var x4 = { enum: ["embedded", "emulated", "dev_min"] };
var b4 = Object.prototype.hasOwnProperty;
var q2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var N2 = new RegExp("^[0-9a-f]{32}$", "u");
var k2 = new RegExp("^[0-9a-f]{64}$", "u");
var w3 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var A3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var Z3 = new RegExp("^M3\\.[A-Z]$", "u");
var L4 = new RegExp("^[a-z][a-z0-9_]{0,63}$", "u");
var _3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var M = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
function d3(o, { instancePath: n = "", parentData: $5, parentDataProperty: j4, rootData: f4 = o, dynamicAnchors: y5 = {} } = {}) {
  let e = null, t = 0;
  const l2 = d3.evaluated;
  if (l2.dynamicProps && (l2.props = void 0), l2.dynamicItems && (l2.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.key === void 0) {
      const p5 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      e === null ? e = [p5] : noteFault$evidence_schemas_src_fault_bound(e, p5), t++;
    }
    if (o.version_id === void 0) {
      const p5 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version_id" } };
      e === null ? e = [p5] : noteFault$evidence_schemas_src_fault_bound(e, p5), t++;
    }
    if (o.sha256 === void 0) {
      const p5 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
      e === null ? e = [p5] : noteFault$evidence_schemas_src_fault_bound(e, p5), t++;
    }
    for (const p5 in o)
      if (!(p5 === "key" || p5 === "version_id" || p5 === "sha256")) {
        const a3 = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p5 } };
        e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), t++;
      }
    if (o.key !== void 0) {
      let p5 = o.key;
      if (typeof p5 == "string") {
        if (_3(p5) > 1024) {
          const a3 = { instancePath: n + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), t++;
        }
        if (_3(p5) < 1) {
          const a3 = { instancePath: n + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), t++;
        }
        if (!M.test(p5)) {
          const a3 = { instancePath: n + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
          e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), t++;
        }
      } else {
        const a3 = { instancePath: n + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), t++;
      }
    }
    if (o.version_id !== void 0) {
      let p5 = o.version_id;
      if (typeof p5 == "string") {
        if (_3(p5) > 1024) {
          const a3 = { instancePath: n + "/version_id", schemaPath: "#/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), t++;
        }
        if (_3(p5) < 1) {
          const a3 = { instancePath: n + "/version_id", schemaPath: "#/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), t++;
        }
      } else {
        const a3 = { instancePath: n + "/version_id", schemaPath: "#/properties/version_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), t++;
      }
    }
    if (o.sha256 !== void 0) {
      let p5 = o.sha256;
      if (typeof p5 == "string") {
        if (!k2.test(p5)) {
          const a3 = { instancePath: n + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), t++;
        }
      } else {
        const a3 = { instancePath: n + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a3] : noteFault$evidence_schemas_src_fault_bound(e, a3), t++;
      }
    }
  } else {
    const p5 = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p5] : noteFault$evidence_schemas_src_fault_bound(e, p5), t++;
  }
  return d3.errors = e, t === 0;
}
d3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function u2(o, { instancePath: n = "", parentData: $5, parentDataProperty: j4, rootData: f4 = o, dynamicAnchors: y5 = {} } = {}) {
  let e = null, t = 0;
  const l2 = u2.evaluated;
  if (l2.dynamicProps && (l2.props = void 0), l2.dynamicItems && (l2.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.substrate === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.platform_run_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.scenario_run_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.config_digest === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.execution_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.attempt === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.written_at_utc === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.lanes === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lanes" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.predicates === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predicates" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.anchors === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anchors" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.source_execution_ids === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_execution_ids" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    for (const r in o)
      if (!b4.call(h3.properties, r)) {
        const s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.run_pinning.v1") {
      const r = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_pinning.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.substrate !== void 0) {
      let r = o.substrate;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const s = { instancePath: n + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: x4.enum } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
      }
    }
    if (o.platform_run_id !== void 0) {
      let r = o.platform_run_id;
      if (typeof r == "string") {
        if (!q2.test(r)) {
          const s = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
        }
      } else {
        const s = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
      }
    }
    if (o.scenario_run_id !== void 0) {
      let r = o.scenario_run_id;
      if (typeof r == "string") {
        if (!N2.test(r)) {
          const s = { instancePath: n + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
        }
      } else {
        const s = { instancePath: n + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
      }
    }
    if (o.config_digest !== void 0) {
      let r = o.config_digest;
      if (typeof r == "string") {
        if (!k2.test(r)) {
          const s = { instancePath: n + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
        }
      } else {
        const s = { instancePath: n + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
      }
    }
    if (o.execution_id !== void 0) {
      let r = o.execution_id;
      if (typeof r == "string") {
        if (!w3.test(r)) {
          const s = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
        }
      } else {
        const s = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
      }
    }
    if (o.attempt !== void 0) {
      let r = o.attempt;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const s = { instancePath: n + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 999 || isNaN(r)) {
          const s = { instancePath: n + "/attempt", schemaPath: "#/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
        }
        if (r < 1 || isNaN(r)) {
          const s = { instancePath: n + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
        }
      }
    }
    if (o.written_at_utc !== void 0) {
      let r = o.written_at_utc;
      if (typeof r == "string") {
        if (!A3.test(r)) {
          const s = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
        }
      } else {
        const s = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
      }
    }
    if (o.lanes !== void 0) {
      let r = o.lanes;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (Object.keys(r).length < 1) {
          const s = { instancePath: n + "/lanes", schemaPath: "#/properties/lanes/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
        }
        for (const s in r) {
          const c4 = t;
          if (typeof s == "string" && !Z3.test(s)) {
            const m4 = { instancePath: n + "/lanes", schemaPath: "#/properties/lanes/propertyNames/pattern", keyword: "pattern", params: { pattern: "^M3\\.[A-Z]$" }, propertyName: s };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
          }
          var p5 = c4 === t;
          if (!p5) {
            const m4 = { instancePath: n + "/lanes", schemaPath: "#/properties/lanes/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
          }
        }
        for (const s in r) {
          let c4 = r[s];
          if (!(c4 === "pass" || c4 === "fail" || c4 === "planned" || c4 === "not_applicable")) {
            const m4 = { instancePath: n + "/lanes/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lanes/additionalProperties/enum", keyword: "enum", params: { allowedValues: h3.properties.lanes.additionalProperties.enum } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
          }
        }
      } else {
        const s = { instancePath: n + "/lanes", schemaPath: "#/properties/lanes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
      }
    }
    if (o.predicates !== void 0) {
      let r = o.predicates;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (Object.keys(r).length < 1) {
          const s = { instancePath: n + "/predicates", schemaPath: "#/properties/predicates/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
        }
        for (const s in r) {
          const c4 = t;
          if (typeof s == "string" && !L4.test(s)) {
            const m4 = { instancePath: n + "/predicates", schemaPath: "#/properties/predicates/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, propertyName: s };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
          }
          var a3 = c4 === t;
          if (!a3) {
            const m4 = { instancePath: n + "/predicates", schemaPath: "#/properties/predicates/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
          }
        }
        for (const s in r) {
          let c4 = r[s];
          if (!(c4 === "pass" || c4 === "fail" || c4 === "planned" || c4 === "not_applicable")) {
            const m4 = { instancePath: n + "/predicates/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/predicates/additionalProperties/enum", keyword: "enum", params: { allowedValues: h3.properties.predicates.additionalProperties.enum } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
          }
        }
      } else {
        const s = { instancePath: n + "/predicates", schemaPath: "#/properties/predicates/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
      }
    }
    if (o.anchors !== void 0) {
      let r = o.anchors;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.run_json === void 0) {
          const s = { instancePath: n + "/anchors", schemaPath: "#/properties/anchors/required", keyword: "required", params: { missingProperty: "run_json" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
        }
        if (r.run_started === void 0) {
          const s = { instancePath: n + "/anchors", schemaPath: "#/properties/anchors/required", keyword: "required", params: { missingProperty: "run_started" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
        }
        if (r.runtime_scope_bundle === void 0) {
          const s = { instancePath: n + "/anchors", schemaPath: "#/properties/anchors/required", keyword: "required", params: { missingProperty: "runtime_scope_bundle" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
        }
        for (const s in r)
          if (!(s === "run_json" || s === "run_started" || s === "runtime_scope_bundle")) {
            const c4 = { instancePath: n + "/anchors", schemaPath: "#/properties/anchors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
          }
        r.run_json !== void 0 && (d3(r.run_json, { instancePath: n + "/anchors/run_json", parentData: r, parentDataProperty: "run_json", rootData: f4, dynamicAnchors: y5 }) || (e = e === null ? d3.errors : joinFaults$evidence_schemas_src_fault_bound(e, d3.errors), t = e.length)), r.run_started !== void 0 && (d3(r.run_started, { instancePath: n + "/anchors/run_started", parentData: r, parentDataProperty: "run_started", rootData: f4, dynamicAnchors: y5 }) || (e = e === null ? d3.errors : joinFaults$evidence_schemas_src_fault_bound(e, d3.errors), t = e.length)), r.runtime_scope_bundle !== void 0 && (d3(r.runtime_scope_bundle, { instancePath: n + "/anchors/runtime_scope_bundle", parentData: r, parentDataProperty: "runtime_scope_bundle", rootData: f4, dynamicAnchors: y5 }) || (e = e === null ? d3.errors : joinFaults$evidence_schemas_src_fault_bound(e, d3.errors), t = e.length));
      } else {
        const s = { instancePath: n + "/anchors", schemaPath: "#/properties/anchors/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
      }
    }
    if (o.source_execution_ids !== void 0) {
      let r = o.source_execution_ids;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const s in r) {
          const c4 = t;
          if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3")) {
            const m4 = { instancePath: n + "/source_execution_ids", schemaPath: "#/properties/source_execution_ids/propertyNames/enum", keyword: "enum", params: { allowedValues: h3.properties.source_execution_ids.propertyNames.enum }, propertyName: s };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
          }
          var v5 = c4 === t;
          if (!v5) {
            const m4 = { instancePath: n + "/source_execution_ids", schemaPath: "#/properties/source_execution_ids/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
          }
        }
        for (const s in r) {
          let c4 = r[s];
          if (typeof c4 == "string") {
            if (!w3.test(c4)) {
              const m4 = { instancePath: n + "/source_execution_ids/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
            }
          } else {
            const m4 = { instancePath: n + "/source_execution_ids/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
          }
        }
      } else {
        const s = { instancePath: n + "/source_execution_ids", schemaPath: "#/properties/source_execution_ids/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
  }
  return u2.errors = e, t === 0;
}
u2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_pinning.v1.ts
var RunPinningV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_pinning.v1", D);

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { laneOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { predicateOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictJudgements$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// actions/m3-run-pinning/lanes/f-verdict.ts
var CODES2 = { sources: "M3F-B1", predicates: "M3F-B2", union: "M3F-B3" };
var CLOSEOUT = "m3_run_pinning_snapshot.json";
var runPinningVerdict = defineLane$actions_lib_run_lane({
  id: "M3.F",
  documents: (facts, context) => ({ closeout: plannedCloseout(facts, context) }),
  decide: (facts, written2, context) => {
    const { sources, predicates, union } = verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES2, facts, context.substrate);
    const local = localDigest$actions_lib_run_documents(plannedCloseout(facts, context));
    return {
      "M3.F-C01": sources,
      "M3.F-C02": predicates,
      "M3.F-C03": union,
      "M3.F-C04": {
        expected: { key: attemptKey$actions_lib_run_documents(context, CLOSEOUT), sha256: valueOr$actions_lib_checks_fact(local, null) },
        observed: mapFact$actions_lib_checks_fact(written2.closeout, ({ key, sha256 }) => ({ key, sha256 })),
        fails: isReadable$actions_lib_checks_fact(local) ? "M3F-B5" : "M3F-B4"
      }
    };
  },
  handover: (facts, _written, context) => verdictOutcome$actions_lib_shared_lanes_phase_verdict(facts, "M3", context)
});
var plannedCloseout = (facts, context) => mapFact$actions_lib_checks_fact(
  facts.closeout,
  (closeout) => attemptDocument$actions_lib_run_documents(CLOSEOUT, RunPinningV1, {
    schema: "fp.run_pinning.v1",
    substrate: context.substrate,
    platform_run_id: context.platformRunId ?? "",
    execution_id: context.executionId,
    attempt: context.attempt,
    written_at_utc: context.gatheredAtUtc,
    lanes: laneOutcomes$actions_lib_shared_lanes_phase_verdict(facts, context.substrate),
    predicates: predicateOutcomes$actions_lib_shared_lanes_phase_verdict(facts, context.substrate),
    ...closeout
  })
);

// other-part:actions/lib/shared-lanes/pack.ts
import { packBasis$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packDocument$actions_lib_shared_lanes_pack } from "./lib.mjs";

// actions/m3-run-pinning/lanes/g-handoff.ts
var runPinningHandoff = defineLane$actions_lib_run_lane({
  id: "M3.G",
  documents: (facts, context) => ({ pack: packDocument$actions_lib_shared_lanes_pack(facts, context) }),
  decide: (facts, written2) => ({
    "M3.G-C01": {
      expected: { verdict: "ADVANCE_TO_M4", unreadable: [], pack: { $non_empty: true } },
      observed: mapFact$actions_lib_checks_fact(packBasis$actions_lib_shared_lanes_pack(facts), (basis) => ({
        ...basis,
        pack: isReadable$actions_lib_checks_fact(written2.pack) ? written2.pack.value.key : ""
      })),
      fails: packFault(facts)
    }
  }),
  handover: (_facts, written2) => isReadable$actions_lib_checks_fact(written2.pack) ? { entry_gate: "OPEN" } : void 0
});
function packFault({ verdict, unreadable }) {
  if (!isReadable$actions_lib_checks_fact(verdict) || verdict.value.verdict !== "ADVANCE_TO_M4") return "M3G-B1";
  return unreadable.length > 0 ? "M3G-B2" : "M3G-B3";
}

// actions/m3-run-pinning/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M3"),
    lanes: [
      built$actions_lib_run_lane(p1HandleClosure, (context) => gatherClosure$actions_lib_shared_lanes_gather_closure(context, "M3.A", { handoffFrom: "M2" })),
      built$actions_lib_run_lane(runId, gatherRunId),
      built$actions_lib_run_lane(configDigest, gatherDigest),
      built$actions_lib_run_lane(manifestPublish, gatherManifest),
      built$actions_lib_run_lane(scopeExport, gatherScopeExport),
      built$actions_lib_run_lane(runPinningVerdict, gatherPinningVerdict),
      built$actions_lib_run_lane(runPinningHandoff, gatherRunPinningHandoff)
    ]
  },
  io
);
export {
  run
};
