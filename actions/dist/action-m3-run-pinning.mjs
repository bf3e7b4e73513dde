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

// evidence-schemas/src/generated/run_reservation.v1.validate.js
var h = i;
var d = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var p = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var m = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
function i(s, { instancePath: o3 = "", parentData: c4, parentDataProperty: u4, rootData: f3 = s, dynamicAnchors: l3 = {} } = {}) {
  let e = null, n = 0;
  const a2 = i.evaluated;
  if (a2.dynamicProps && (a2.props = void 0), a2.dynamicItems && (a2.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      const r = { instancePath: o3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.platform_run_id === void 0) {
      const r = { instancePath: o3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.reserved_at_utc === void 0) {
      const r = { instancePath: o3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reserved_at_utc" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.execution_id === void 0) {
      const r = { instancePath: o3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s)
      if (!(r === "schema" || r === "platform_run_id" || r === "reserved_at_utc" || r === "execution_id")) {
        const t = { instancePath: o3, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : e.push(t), n++;
      }
    if (s.schema !== void 0 && s.schema !== "fp.run_reservation.v1") {
      const r = { instancePath: o3 + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_reservation.v1" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.platform_run_id !== void 0) {
      let r = s.platform_run_id;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: o3 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: o3 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.reserved_at_utc !== void 0) {
      let r = s.reserved_at_utc;
      if (typeof r == "string") {
        if (!p.test(r)) {
          const t = { instancePath: o3 + "/reserved_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: o3 + "/reserved_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.execution_id !== void 0) {
      let r = s.execution_id;
      if (typeof r == "string") {
        if (!m.test(r)) {
          const t = { instancePath: o3 + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: o3 + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: o3, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return i.errors = e, n === 0;
}
i.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_reservation.v1.ts
var RunReservationV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_reservation.v1", h);

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

// actions/m3-run-pinning/facts/b-run-id.ts
var DECISIONS = ["run_id_format", "collision_policy", "canonicalisation_mode", "scenario_equivalence_fields"];
async function gatherRunId(context) {
  const minted = await observe$actions_lib_checks_fact(() => mint(context));
  return {
    minted,
    reservation: await observeFrom$actions_lib_checks_fact(minted, ({ final }) => readReservation(context, final)),
    pinned: await observe$actions_lib_checks_fact(() => decidedHandles$actions_lib_run_decided(context, DECISIONS)),
    registry: resolvedHandles$actions_lib_run_decided(context, [
      "PLATFORM_RUN_ID_REGEX",
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
import { createHash } from "node:crypto";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// evidence-schemas/src/generated/packaging_provenance.v1.validate.js
var T = l;
var w = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "packaging_provenance.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "image_tag", "image_digest", "source_sha256", "build_completed_at_utc", "build_actor", "ecr_repo_uri", "image_reference_mode", "dockerfile_path", "build_path", "oci_digest_algo", "oci_digest_value", "include_manifest_sha256", "ci"], properties: { schema: { const: "fp.packaging_provenance.v1" }, platform_run_id: { const: "N/A" }, phase_id: { const: "P(-1)" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, image_tag: { type: "string", maxLength: 1024, pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, git_sha: { $ref: "common.v1.schema.json#/$defs/git_sha" }, source_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, build_completed_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, build_actor: { type: "string", minLength: 1, maxLength: 1024 }, ecr_repo_uri: { type: "string", minLength: 1, maxLength: 1024 }, image_reference_mode: { const: "immutable_preferred" }, dockerfile_path: { type: "string", minLength: 1, maxLength: 1024 }, build_path: { type: "string", minLength: 1, maxLength: 1024 }, oci_digest_algo: { const: "sha256" }, oci_digest_value: { $ref: "common.v1.schema.json#/$defs/hex64" }, include_manifest_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, ci: { $ref: "common.v1.schema.json#/$defs/ci" } }, if: { properties: { image_tag: { type: "string", pattern: "^git-" } } }, then: { properties: { git_sha: { type: "string" } }, required: ["git_sha"] }, else: { properties: { git_sha: false } } };
var k = { enum: ["embedded", "emulated", "dev_min"] };
var P = new RegExp("^git-", "u");
var $ = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var g = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var v = new RegExp("^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$", "u");
var j = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var b = new RegExp("^[0-9a-f]{40}$", "u");
var d2 = new RegExp("^[0-9a-f]{64}$", "u");
var L = Object.prototype.hasOwnProperty;
var a = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function l(n, { instancePath: t = "", parentData: x5, parentDataProperty: q3, rootData: A4 = n, dynamicAnchors: E3 = {} } = {}) {
  let e = null, i2 = 0;
  const h5 = l.evaluated;
  h5.dynamicProps && (h5.props = void 0), h5.dynamicItems && (h5.items = void 0);
  const f3 = i2;
  let p4 = true;
  const y5 = i2;
  if (n && typeof n == "object" && !Array.isArray(n) && n.image_tag !== void 0) {
    let s = n.image_tag;
    if (i2 === i2)
      if (typeof s == "string") {
        if (!P.test(s)) {
          const o3 = {};
          e === null ? e = [o3] : e.push(o3), i2++;
        }
      } else {
        const o3 = {};
        e === null ? e = [o3] : e.push(o3), i2++;
      }
  }
  var c4 = y5 === i2;
  i2 = f3, e !== null && (f3 ? e.length = f3 : e = null);
  let u4;
  if (c4) {
    const s = i2;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      if (n.git_sha === void 0) {
        const o3 = { instancePath: t, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "git_sha" } };
        e === null ? e = [o3] : e.push(o3), i2++;
      }
      if (n.git_sha !== void 0 && typeof n.git_sha != "string") {
        const o3 = { instancePath: t + "/git_sha", schemaPath: "#/then/properties/git_sha/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o3] : e.push(o3), i2++;
      }
    }
    var c4 = s === i2;
    if (p4 = c4, p4) {
      var m4 = {};
      m4.git_sha = true, m4.image_tag = true;
    }
    u4 = "then";
  } else {
    const s = i2;
    if (n && typeof n == "object" && !Array.isArray(n) && n.git_sha !== void 0) {
      const o3 = { instancePath: t + "/git_sha", schemaPath: "#/else/properties/git_sha/false schema", keyword: "false schema", params: {} };
      e === null ? e = [o3] : e.push(o3), i2++;
    }
    var c4 = s === i2;
    p4 = c4, p4 && m4 !== true && (m4 = m4 || {}, m4.git_sha = true), u4 = "else";
  }
  if (!p4) {
    const s = { instancePath: t, schemaPath: "#/if", keyword: "if", params: { failingKeyword: u4 } };
    e === null ? e = [s] : e.push(s), i2++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.platform_run_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.phase_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.substrate === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.execution_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.written_at_utc === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.image_tag === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_tag" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.image_digest === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.source_sha256 === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_sha256" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.build_completed_at_utc === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_completed_at_utc" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.build_actor === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_actor" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.ecr_repo_uri === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecr_repo_uri" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.image_reference_mode === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.dockerfile_path === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dockerfile_path" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.build_path === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_path" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.oci_digest_algo === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oci_digest_algo" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.oci_digest_value === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oci_digest_value" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.include_manifest_sha256 === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "include_manifest_sha256" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.ci === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    for (const s in n)
      if (!L.call(w.properties, s)) {
        const r = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.packaging_provenance.v1") {
      const s = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.packaging_provenance.v1" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.platform_run_id !== void 0 && n.platform_run_id !== "N/A") {
      const s = { instancePath: t + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.phase_id !== void 0 && n.phase_id !== "P(-1)") {
      const s = { instancePath: t + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.substrate !== void 0) {
      let s = n.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const r = { instancePath: t + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: k.enum } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.execution_id !== void 0) {
      let s = n.execution_id;
      if (typeof s == "string") {
        if (!$.test(s)) {
          const r = { instancePath: t + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.written_at_utc !== void 0) {
      let s = n.written_at_utc;
      if (typeof s == "string") {
        if (!g.test(s)) {
          const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.image_tag !== void 0) {
      let s = n.image_tag;
      if (typeof s == "string") {
        if (a(s) > 1024) {
          const r = { instancePath: t + "/image_tag", schemaPath: "#/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (!v.test(s)) {
          const r = { instancePath: t + "/image_tag", schemaPath: "#/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/image_tag", schemaPath: "#/properties/image_tag/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.image_digest !== void 0) {
      let s = n.image_digest;
      if (typeof s == "string") {
        if (!j.test(s)) {
          const r = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.git_sha !== void 0) {
      let s = n.git_sha;
      if (typeof s == "string") {
        if (!b.test(s)) {
          const r = { instancePath: t + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.source_sha256 !== void 0) {
      let s = n.source_sha256;
      if (typeof s == "string") {
        if (!d2.test(s)) {
          const r = { instancePath: t + "/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.build_completed_at_utc !== void 0) {
      let s = n.build_completed_at_utc;
      if (typeof s == "string") {
        if (!g.test(s)) {
          const r = { instancePath: t + "/build_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/build_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.build_actor !== void 0) {
      let s = n.build_actor;
      if (typeof s == "string") {
        if (a(s) > 1024) {
          const r = { instancePath: t + "/build_actor", schemaPath: "#/properties/build_actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (a(s) < 1) {
          const r = { instancePath: t + "/build_actor", schemaPath: "#/properties/build_actor/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/build_actor", schemaPath: "#/properties/build_actor/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.ecr_repo_uri !== void 0) {
      let s = n.ecr_repo_uri;
      if (typeof s == "string") {
        if (a(s) > 1024) {
          const r = { instancePath: t + "/ecr_repo_uri", schemaPath: "#/properties/ecr_repo_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (a(s) < 1) {
          const r = { instancePath: t + "/ecr_repo_uri", schemaPath: "#/properties/ecr_repo_uri/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/ecr_repo_uri", schemaPath: "#/properties/ecr_repo_uri/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.image_reference_mode !== void 0 && n.image_reference_mode !== "immutable_preferred") {
      const s = { instancePath: t + "/image_reference_mode", schemaPath: "#/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.dockerfile_path !== void 0) {
      let s = n.dockerfile_path;
      if (typeof s == "string") {
        if (a(s) > 1024) {
          const r = { instancePath: t + "/dockerfile_path", schemaPath: "#/properties/dockerfile_path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (a(s) < 1) {
          const r = { instancePath: t + "/dockerfile_path", schemaPath: "#/properties/dockerfile_path/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/dockerfile_path", schemaPath: "#/properties/dockerfile_path/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.build_path !== void 0) {
      let s = n.build_path;
      if (typeof s == "string") {
        if (a(s) > 1024) {
          const r = { instancePath: t + "/build_path", schemaPath: "#/properties/build_path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (a(s) < 1) {
          const r = { instancePath: t + "/build_path", schemaPath: "#/properties/build_path/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/build_path", schemaPath: "#/properties/build_path/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.oci_digest_algo !== void 0 && n.oci_digest_algo !== "sha256") {
      const s = { instancePath: t + "/oci_digest_algo", schemaPath: "#/properties/oci_digest_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (n.oci_digest_value !== void 0) {
      let s = n.oci_digest_value;
      if (typeof s == "string") {
        if (!d2.test(s)) {
          const r = { instancePath: t + "/oci_digest_value", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/oci_digest_value", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.include_manifest_sha256 !== void 0) {
      let s = n.include_manifest_sha256;
      if (typeof s == "string") {
        if (!d2.test(s)) {
          const r = { instancePath: t + "/include_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/include_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.ci !== void 0) {
      let s = n.ci;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.repository === void 0) {
          const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "repository" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (s.workflow === void 0) {
          const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (s.workflow_sha === void 0) {
          const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow_sha" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (s.run_id === void 0) {
          const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_id" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (s.run_attempt === void 0) {
          const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_attempt" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (s.job === void 0) {
          const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "job" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (s.actor === void 0) {
          const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "actor" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        for (const r in s)
          if (!(r === "repository" || r === "workflow" || r === "workflow_sha" || r === "run_id" || r === "run_attempt" || r === "job" || r === "actor")) {
            const o3 = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
        if (s.repository !== void 0) {
          let r = s.repository;
          if (typeof r == "string") {
            if (a(r) > 1024) {
              const o3 = { instancePath: t + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
            if (a(r) < 1) {
              const o3 = { instancePath: t + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
          } else {
            const o3 = { instancePath: t + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
        }
        if (s.workflow !== void 0) {
          let r = s.workflow;
          if (typeof r == "string") {
            if (a(r) > 1024) {
              const o3 = { instancePath: t + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
            if (a(r) < 1) {
              const o3 = { instancePath: t + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
          } else {
            const o3 = { instancePath: t + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
        }
        if (s.workflow_sha !== void 0) {
          let r = s.workflow_sha;
          if (typeof r == "string") {
            if (a(r) > 1024) {
              const o3 = { instancePath: t + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
            if (a(r) < 1) {
              const o3 = { instancePath: t + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
          } else {
            const o3 = { instancePath: t + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
        }
        if (s.run_id !== void 0) {
          let r = s.run_id;
          if (typeof r == "string") {
            if (a(r) > 1024) {
              const o3 = { instancePath: t + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
            if (a(r) < 1) {
              const o3 = { instancePath: t + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
          } else {
            const o3 = { instancePath: t + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
        }
        if (s.run_attempt !== void 0) {
          let r = s.run_attempt;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const o3 = { instancePath: t + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            const o3 = { instancePath: t + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
        }
        if (s.job !== void 0) {
          let r = s.job;
          if (typeof r == "string") {
            if (a(r) > 1024) {
              const o3 = { instancePath: t + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
            if (a(r) < 1) {
              const o3 = { instancePath: t + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
          } else {
            const o3 = { instancePath: t + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
        }
        if (s.actor !== void 0) {
          let r = s.actor;
          if (typeof r == "string") {
            if (a(r) > 1024) {
              const o3 = { instancePath: t + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
            if (a(r) < 1) {
              const o3 = { instancePath: t + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
          } else {
            const o3 = { instancePath: t + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
        }
      } else {
        const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
  } else {
    const s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i2++;
  }
  return l.errors = e, i2 === 0;
}
l.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/packaging_provenance.v1.ts
var PackagingProvenanceV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("packaging_provenance.v1", T);

// other-part:node_modules/ajv/dist/runtime/equal.js
import { default$node_modules_ajv_dist_runtime_equal } from "./schemas.mjs";

// evidence-schemas/src/generated/run_manifest.v1.validate.js
var C = u;
var g2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_manifest.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "scenario_run_id", "env", "phase_id", "written_at_utc", "config_digest", "config_digest_algo", "scenario_config_digest", "scenario_equivalence", "image", "source_handles", "registry_sha256", "spec_sha256"], properties: { schema: { const: "fp.run_manifest.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, env: { $ref: "common.v1.schema.json#/$defs/substrate" }, phase_id: { const: "P1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, config_digest_algo: { const: "sha256" }, scenario_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_equivalence: { type: "object", additionalProperties: false, required: ["key", "fields", "canonicalization_mode", "derivation_mode"], properties: { key: { $ref: "common.v1.schema.json#/$defs/hex64" }, fields: { const: ["oracle_input_manifest_uri", "oracle_input_manifest_sha256", "oracle_required_output_ids", "oracle_sort_key_by_output_id", "config_digest"] }, canonicalization_mode: { const: "json_sorted_keys_v1" }, derivation_mode: { const: "deterministic_hash_v1" } } }, image: { type: "object", additionalProperties: false, required: ["image_tag", "image_digest", "source_sha256", "image_reference_mode"], properties: { image_tag: { type: "string", maxLength: 1024, pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, git_sha: { $ref: "common.v1.schema.json#/$defs/git_sha" }, source_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, image_reference_mode: { const: "immutable_preferred" } }, if: { properties: { image_tag: { type: "string", pattern: "^git-" } } }, then: { properties: { git_sha: { type: "string" } }, required: ["git_sha"] }, else: { properties: { git_sha: false } } }, source_handles: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4096 }, propertyNames: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } }, registry_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, spec_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } };
var k2 = { enum: ["embedded", "emulated", "dev_min"] };
var $2 = Object.prototype.hasOwnProperty;
var q = default$node_modules_ajv_dist_runtime_equal.default ?? default$node_modules_ajv_dist_runtime_equal;
var y = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var j2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var x = new RegExp("^[0-9a-f]{32}$", "u");
var b2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var d3 = new RegExp("^[0-9a-f]{64}$", "u");
var A = new RegExp("^git-", "u");
var Z = new RegExp("^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$", "u");
var E = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var z = new RegExp("^[0-9a-f]{40}$", "u");
var L2 = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
function u(a2, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: N3 = a2, dynamicAnchors: T2 = {} } = {}) {
  let e = null, i2 = 0;
  const h5 = u.evaluated;
  if (h5.dynamicProps && (h5.props = void 0), h5.dynamicItems && (h5.items = void 0), a2 && typeof a2 == "object" && !Array.isArray(a2)) {
    if (a2.schema === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.platform_run_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.scenario_run_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.env === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.phase_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.written_at_utc === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.config_digest === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.config_digest_algo === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest_algo" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.scenario_config_digest === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_config_digest" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.scenario_equivalence === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_equivalence" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.image === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.source_handles === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_handles" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.registry_sha256 === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registry_sha256" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.spec_sha256 === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec_sha256" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    for (const s in a2)
      if (!$2.call(g2.properties, s)) {
        const r = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    if (a2.schema !== void 0 && a2.schema !== "fp.run_manifest.v1") {
      const s = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_manifest.v1" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.platform_run_id !== void 0) {
      let s = a2.platform_run_id;
      if (typeof s == "string") {
        if (!j2.test(s)) {
          const r = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (a2.scenario_run_id !== void 0) {
      let s = a2.scenario_run_id;
      if (typeof s == "string") {
        if (!x.test(s)) {
          const r = { instancePath: t + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (a2.env !== void 0) {
      let s = a2.env;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const r = { instancePath: t + "/env", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: k2.enum } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (a2.phase_id !== void 0 && a2.phase_id !== "P1") {
      const s = { instancePath: t + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P1" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.written_at_utc !== void 0) {
      let s = a2.written_at_utc;
      if (typeof s == "string") {
        if (!b2.test(s)) {
          const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (a2.config_digest !== void 0) {
      let s = a2.config_digest;
      if (typeof s == "string") {
        if (!d3.test(s)) {
          const r = { instancePath: t + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (a2.config_digest_algo !== void 0 && a2.config_digest_algo !== "sha256") {
      const s = { instancePath: t + "/config_digest_algo", schemaPath: "#/properties/config_digest_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
      e === null ? e = [s] : e.push(s), i2++;
    }
    if (a2.scenario_config_digest !== void 0) {
      let s = a2.scenario_config_digest;
      if (typeof s == "string") {
        if (!d3.test(s)) {
          const r = { instancePath: t + "/scenario_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/scenario_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (a2.scenario_equivalence !== void 0) {
      let s = a2.scenario_equivalence;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.key === void 0) {
          const r = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (s.fields === void 0) {
          const r = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "fields" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (s.canonicalization_mode === void 0) {
          const r = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "canonicalization_mode" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (s.derivation_mode === void 0) {
          const r = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "derivation_mode" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        for (const r in s)
          if (!(r === "key" || r === "fields" || r === "canonicalization_mode" || r === "derivation_mode")) {
            const p4 = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [p4] : e.push(p4), i2++;
          }
        if (s.key !== void 0) {
          let r = s.key;
          if (typeof r == "string") {
            if (!d3.test(r)) {
              const p4 = { instancePath: t + "/scenario_equivalence/key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [p4] : e.push(p4), i2++;
            }
          } else {
            const p4 = { instancePath: t + "/scenario_equivalence/key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p4] : e.push(p4), i2++;
          }
        }
        if (s.fields !== void 0 && !q(s.fields, g2.properties.scenario_equivalence.properties.fields.const)) {
          const r = { instancePath: t + "/scenario_equivalence/fields", schemaPath: "#/properties/scenario_equivalence/properties/fields/const", keyword: "const", params: { allowedValue: g2.properties.scenario_equivalence.properties.fields.const } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (s.canonicalization_mode !== void 0 && s.canonicalization_mode !== "json_sorted_keys_v1") {
          const r = { instancePath: t + "/scenario_equivalence/canonicalization_mode", schemaPath: "#/properties/scenario_equivalence/properties/canonicalization_mode/const", keyword: "const", params: { allowedValue: "json_sorted_keys_v1" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (s.derivation_mode !== void 0 && s.derivation_mode !== "deterministic_hash_v1") {
          const r = { instancePath: t + "/scenario_equivalence/derivation_mode", schemaPath: "#/properties/scenario_equivalence/properties/derivation_mode/const", keyword: "const", params: { allowedValue: "deterministic_hash_v1" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (a2.image !== void 0) {
      let s = a2.image;
      const r = i2;
      let p4 = true;
      const c4 = i2;
      if (s && typeof s == "object" && !Array.isArray(s) && s.image_tag !== void 0) {
        let n = s.image_tag;
        if (i2 === i2)
          if (typeof n == "string") {
            if (!A.test(n)) {
              const m4 = {};
              e === null ? e = [m4] : e.push(m4), i2++;
            }
          } else {
            const m4 = {};
            e === null ? e = [m4] : e.push(m4), i2++;
          }
      }
      var f3 = c4 === i2;
      i2 = r, e !== null && (r ? e.length = r : e = null);
      let _2;
      if (f3) {
        const n = i2;
        if (s && typeof s == "object" && !Array.isArray(s)) {
          if (s.git_sha === void 0) {
            const m4 = { instancePath: t + "/image", schemaPath: "#/properties/image/then/required", keyword: "required", params: { missingProperty: "git_sha" } };
            e === null ? e = [m4] : e.push(m4), i2++;
          }
          if (s.git_sha !== void 0 && typeof s.git_sha != "string") {
            const m4 = { instancePath: t + "/image/git_sha", schemaPath: "#/properties/image/then/properties/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : e.push(m4), i2++;
          }
        }
        var f3 = n === i2;
        if (p4 = f3, p4) {
          var l3 = {};
          l3.git_sha = true, l3.image_tag = true;
        }
        _2 = "then";
      } else {
        const n = i2;
        if (s && typeof s == "object" && !Array.isArray(s) && s.git_sha !== void 0) {
          const m4 = { instancePath: t + "/image/git_sha", schemaPath: "#/properties/image/else/properties/git_sha/false schema", keyword: "false schema", params: {} };
          e === null ? e = [m4] : e.push(m4), i2++;
        }
        var f3 = n === i2;
        p4 = f3, p4 && l3 !== true && (l3 = l3 || {}, l3.git_sha = true), _2 = "else";
      }
      if (!p4) {
        const n = { instancePath: t + "/image", schemaPath: "#/properties/image/if", keyword: "if", params: { failingKeyword: _2 } };
        e === null ? e = [n] : e.push(n), i2++;
      }
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.image_tag === void 0) {
          const n = { instancePath: t + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_tag" } };
          e === null ? e = [n] : e.push(n), i2++;
        }
        if (s.image_digest === void 0) {
          const n = { instancePath: t + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [n] : e.push(n), i2++;
        }
        if (s.source_sha256 === void 0) {
          const n = { instancePath: t + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "source_sha256" } };
          e === null ? e = [n] : e.push(n), i2++;
        }
        if (s.image_reference_mode === void 0) {
          const n = { instancePath: t + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
          e === null ? e = [n] : e.push(n), i2++;
        }
        for (const n in s)
          if (!(n === "image_tag" || n === "image_digest" || n === "git_sha" || n === "source_sha256" || n === "image_reference_mode")) {
            const o3 = { instancePath: t + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
        if (s.image_tag !== void 0) {
          let n = s.image_tag;
          if (typeof n == "string") {
            if (y(n) > 1024) {
              const o3 = { instancePath: t + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
            if (!Z.test(n)) {
              const o3 = { instancePath: t + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
          } else {
            const o3 = { instancePath: t + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
        }
        if (s.image_digest !== void 0) {
          let n = s.image_digest;
          if (typeof n == "string") {
            if (!E.test(n)) {
              const o3 = { instancePath: t + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
          } else {
            const o3 = { instancePath: t + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
        }
        if (s.git_sha !== void 0) {
          let n = s.git_sha;
          if (typeof n == "string") {
            if (!z.test(n)) {
              const o3 = { instancePath: t + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
          } else {
            const o3 = { instancePath: t + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
        }
        if (s.source_sha256 !== void 0) {
          let n = s.source_sha256;
          if (typeof n == "string") {
            if (!d3.test(n)) {
              const o3 = { instancePath: t + "/image/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
          } else {
            const o3 = { instancePath: t + "/image/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
        }
        if (s.image_reference_mode !== void 0 && s.image_reference_mode !== "immutable_preferred") {
          const n = { instancePath: t + "/image/image_reference_mode", schemaPath: "#/properties/image/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
          e === null ? e = [n] : e.push(n), i2++;
        }
      } else {
        const n = { instancePath: t + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), i2++;
      }
    }
    if (a2.source_handles !== void 0) {
      let s = a2.source_handles;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (const r in s) {
          const p4 = i2;
          if (typeof r == "string" && !L2.test(r)) {
            const c4 = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, propertyName: r };
            e === null ? e = [c4] : e.push(c4), i2++;
          }
          var w4 = p4 === i2;
          if (!w4) {
            const c4 = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [c4] : e.push(c4), i2++;
          }
        }
        for (const r in s) {
          let p4 = s[r];
          if (typeof p4 == "string") {
            if (y(p4) > 4096) {
              const c4 = { instancePath: t + "/source_handles/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              e === null ? e = [c4] : e.push(c4), i2++;
            }
            if (y(p4) < 1) {
              const c4 = { instancePath: t + "/source_handles/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c4] : e.push(c4), i2++;
            }
          } else {
            const c4 = { instancePath: t + "/source_handles/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c4] : e.push(c4), i2++;
          }
        }
      } else {
        const r = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (a2.registry_sha256 !== void 0) {
      let s = a2.registry_sha256;
      if (typeof s == "string") {
        if (!d3.test(s)) {
          const r = { instancePath: t + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (a2.spec_sha256 !== void 0) {
      let s = a2.spec_sha256;
      if (typeof s == "string") {
        if (!d3.test(s)) {
          const r = { instancePath: t + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (a2.run_config_digest !== void 0) {
      let s = a2.run_config_digest;
      if (typeof s == "string") {
        if (!d3.test(s)) {
          const r = { instancePath: t + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
  } else {
    const s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i2++;
  }
  return u.errors = e, i2 === 0;
}
u.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_manifest.v1.ts
var RunManifestV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_manifest.v1", C);

// other-part:runtime/src/run-config.ts
import { runConfig$runtime_src_run_config } from "./substrate.mjs";
import { runConfigDigest$runtime_src_run_config } from "./substrate.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/run/evidence.ts
import { getRunId$actions_lib_run_evidence } from "./lib.mjs";
import { readAt$actions_lib_run_evidence } from "./lib.mjs";
import { runKey$actions_lib_run_evidence } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { count$actions_lib_run_handover } from "./lib.mjs";
import { handoverOf$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/closure.ts
import { closureHandover$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";

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
      "CONFIG_DIGEST_ALGO",
      "CONFIG_DIGEST_FIELD",
      "SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE",
      "IMAGE_TAG_EVIDENCE_FIELD",
      "IMAGE_DIGEST_EVIDENCE_FIELD",
      "IMAGE_GIT_SHA_EVIDENCE_FIELD"
    ]),
    underPinnedAlgorithm: await observeFrom$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ pinned, configuration }),
      (found) => digestUnder(found.pinned.CONFIG_DIGEST_ALGO ?? "none", found.configuration)
    ),
    other: await observeFrom$actions_lib_checks_fact(configuration, ({ payload }) => otherDigests(payload)),
    closed: mapFact$actions_lib_checks_fact(
      await observe$actions_lib_checks_fact(() => context.handover(closureHandover$actions_lib_shared_lanes_closure("M3.A"))),
      ({ rows }) => Object.fromEntries(rows.map((row) => [row.key, row.value_or_locator]))
    ),
    packaged: mapFact$actions_lib_checks_fact(await observe$actions_lib_checks_fact(() => context.handover(packagedImage)), ({ image_digest }) => image_digest),
    tagged: await observeFrom$actions_lib_checks_fact(
      configuration,
      async ({ payload }) => await context.session.images.resolve(payload.image.image_tag) ?? null
    )
  };
}
var packagedImage = handoverOf$actions_lib_run_handover("M1.C", { image_digest: text$actions_lib_run_handover });
var specification = handoverOf$actions_lib_run_handover("M0.A", { spec_sha256: text$actions_lib_run_handover });
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
    spec_sha256: (await context.handover(specification)).spec_sha256,
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

// evidence-schemas/src/generated/run_config_payload.v1.validate.js
var O = f;
var v2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_config_payload.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "env", "phase_id", "platform_run_id", "written_at_utc", "scenario_equivalence", "policies", "handles", "image", "registry_sha256", "spec_sha256"], properties: { schema: { const: "fp.run_config_payload.v1" }, env: { $ref: "common.v1.schema.json#/$defs/substrate" }, phase_id: { const: "P1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, scenario_equivalence: { type: "object", additionalProperties: false, required: ["oracle_input_manifest_uri", "oracle_input_manifest_sha256", "oracle_required_output_ids", "oracle_sort_key_by_output_id"], properties: { oracle_input_manifest_uri: { type: "string", minLength: 1, maxLength: 1024 }, oracle_input_manifest_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, oracle_required_output_ids: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, minItems: 1 }, oracle_sort_key_by_output_id: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 256 }, propertyNames: { minLength: 1, maxLength: 128 } } } }, policies: { type: "object", additionalProperties: { $ref: "common.v1.schema.json#/$defs/hex64" }, propertyNames: { minLength: 1, maxLength: 128 } }, handles: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4096 }, propertyNames: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } }, image: { type: "object", additionalProperties: false, required: ["image_tag", "image_digest", "source_sha256", "image_reference_mode"], properties: { image_tag: { type: "string", maxLength: 1024, pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, git_sha: { $ref: "common.v1.schema.json#/$defs/git_sha" }, source_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, image_reference_mode: { const: "immutable_preferred" } }, if: { properties: { image_tag: { type: "string", pattern: "^git-" } } }, then: { properties: { git_sha: { type: "string" } }, required: ["git_sha"] }, else: { properties: { git_sha: false } } }, registry_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, spec_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } };
var w2 = { enum: ["embedded", "emulated", "dev_min"] };
var $3 = Object.prototype.hasOwnProperty;
var u2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var j3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var b3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var h2 = new RegExp("^[0-9a-f]{64}$", "u");
var x2 = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
var L3 = new RegExp("^git-", "u");
var A2 = new RegExp("^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$", "u");
var N = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var Z2 = new RegExp("^[0-9a-f]{40}$", "u");
function f(p4, { instancePath: i2 = "", parentData: E3, parentDataProperty: R, rootData: T2 = p4, dynamicAnchors: I = {} } = {}) {
  let e = null, t = 0;
  const y5 = f.evaluated;
  if (y5.dynamicProps && (y5.props = void 0), y5.dynamicItems && (y5.items = void 0), p4 && typeof p4 == "object" && !Array.isArray(p4)) {
    if (p4.schema === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p4.env === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p4.phase_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p4.platform_run_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p4.written_at_utc === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p4.scenario_equivalence === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_equivalence" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p4.policies === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policies" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p4.handles === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handles" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p4.image === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p4.registry_sha256 === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registry_sha256" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p4.spec_sha256 === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec_sha256" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (const r in p4)
      if (!$3.call(v2.properties, r)) {
        const s = { instancePath: i2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [s] : e.push(s), t++;
      }
    if (p4.schema !== void 0 && p4.schema !== "fp.run_config_payload.v1") {
      const r = { instancePath: i2 + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_config_payload.v1" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p4.env !== void 0) {
      let r = p4.env;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const s = { instancePath: i2 + "/env", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: w2.enum } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (p4.phase_id !== void 0 && p4.phase_id !== "P1") {
      const r = { instancePath: i2 + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P1" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p4.platform_run_id !== void 0) {
      let r = p4.platform_run_id;
      if (typeof r == "string") {
        if (!j3.test(r)) {
          const s = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (p4.written_at_utc !== void 0) {
      let r = p4.written_at_utc;
      if (typeof r == "string") {
        if (!b3.test(r)) {
          const s = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (p4.scenario_equivalence !== void 0) {
      let r = p4.scenario_equivalence;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.oracle_input_manifest_uri === void 0) {
          const s = { instancePath: i2 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_input_manifest_uri" } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (r.oracle_input_manifest_sha256 === void 0) {
          const s = { instancePath: i2 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_input_manifest_sha256" } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (r.oracle_required_output_ids === void 0) {
          const s = { instancePath: i2 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_required_output_ids" } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (r.oracle_sort_key_by_output_id === void 0) {
          const s = { instancePath: i2 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_sort_key_by_output_id" } };
          e === null ? e = [s] : e.push(s), t++;
        }
        for (const s in r)
          if (!(s === "oracle_input_manifest_uri" || s === "oracle_input_manifest_sha256" || s === "oracle_required_output_ids" || s === "oracle_sort_key_by_output_id")) {
            const n = { instancePath: i2 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [n] : e.push(n), t++;
          }
        if (r.oracle_input_manifest_uri !== void 0) {
          let s = r.oracle_input_manifest_uri;
          if (typeof s == "string") {
            if (u2(s) > 1024) {
              const n = { instancePath: i2 + "/scenario_equivalence/oracle_input_manifest_uri", schemaPath: "#/properties/scenario_equivalence/properties/oracle_input_manifest_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (u2(s) < 1) {
              const n = { instancePath: i2 + "/scenario_equivalence/oracle_input_manifest_uri", schemaPath: "#/properties/scenario_equivalence/properties/oracle_input_manifest_uri/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            const n = { instancePath: i2 + "/scenario_equivalence/oracle_input_manifest_uri", schemaPath: "#/properties/scenario_equivalence/properties/oracle_input_manifest_uri/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (r.oracle_input_manifest_sha256 !== void 0) {
          let s = r.oracle_input_manifest_sha256;
          if (typeof s == "string") {
            if (!h2.test(s)) {
              const n = { instancePath: i2 + "/scenario_equivalence/oracle_input_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            const n = { instancePath: i2 + "/scenario_equivalence/oracle_input_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (r.oracle_required_output_ids !== void 0) {
          let s = r.oracle_required_output_ids;
          if (Array.isArray(s)) {
            if (s.length < 1) {
              const o3 = { instancePath: i2 + "/scenario_equivalence/oracle_required_output_ids", schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [o3] : e.push(o3), t++;
            }
            const n = s.length;
            for (let o3 = 0; o3 < n; o3++) {
              let c4 = s[o3];
              if (typeof c4 == "string") {
                if (u2(c4) > 128) {
                  const a2 = { instancePath: i2 + "/scenario_equivalence/oracle_required_output_ids/" + o3, schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [a2] : e.push(a2), t++;
                }
                if (u2(c4) < 1) {
                  const a2 = { instancePath: i2 + "/scenario_equivalence/oracle_required_output_ids/" + o3, schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a2] : e.push(a2), t++;
                }
              } else {
                const a2 = { instancePath: i2 + "/scenario_equivalence/oracle_required_output_ids/" + o3, schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a2] : e.push(a2), t++;
              }
            }
          } else {
            const n = { instancePath: i2 + "/scenario_equivalence/oracle_required_output_ids", schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (r.oracle_sort_key_by_output_id !== void 0) {
          let s = r.oracle_sort_key_by_output_id;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (const n in s) {
              const o3 = t;
              if (typeof n == "string") {
                if (u2(n) > 128) {
                  const c4 = { instancePath: i2 + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, propertyName: n };
                  e === null ? e = [c4] : e.push(c4), t++;
                }
                if (u2(n) < 1) {
                  const c4 = { instancePath: i2 + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: n };
                  e === null ? e = [c4] : e.push(c4), t++;
                }
              }
              var P4 = o3 === t;
              if (!P4) {
                const c4 = { instancePath: i2 + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/propertyNames", keyword: "propertyNames", params: { propertyName: n } };
                e === null ? e = [c4] : e.push(c4), t++;
              }
            }
            for (const n in s) {
              let o3 = s[n];
              if (typeof o3 == "string") {
                if (u2(o3) > 256) {
                  const c4 = { instancePath: i2 + "/scenario_equivalence/oracle_sort_key_by_output_id/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [c4] : e.push(c4), t++;
                }
                if (u2(o3) < 1) {
                  const c4 = { instancePath: i2 + "/scenario_equivalence/oracle_sort_key_by_output_id/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [c4] : e.push(c4), t++;
                }
              } else {
                const c4 = { instancePath: i2 + "/scenario_equivalence/oracle_sort_key_by_output_id/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/additionalProperties/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c4] : e.push(c4), t++;
              }
            }
          } else {
            const n = { instancePath: i2 + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        const s = { instancePath: i2 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (p4.policies !== void 0) {
      let r = p4.policies;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const s in r) {
          const n = t;
          if (typeof s == "string") {
            if (u2(s) > 128) {
              const o3 = { instancePath: i2 + "/policies", schemaPath: "#/properties/policies/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, propertyName: s };
              e === null ? e = [o3] : e.push(o3), t++;
            }
            if (u2(s) < 1) {
              const o3 = { instancePath: i2 + "/policies", schemaPath: "#/properties/policies/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [o3] : e.push(o3), t++;
            }
          }
          var q3 = n === t;
          if (!q3) {
            const o3 = { instancePath: i2 + "/policies", schemaPath: "#/properties/policies/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
        }
        for (const s in r) {
          let n = r[s];
          if (typeof n == "string") {
            if (!h2.test(n)) {
              const o3 = { instancePath: i2 + "/policies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [o3] : e.push(o3), t++;
            }
          } else {
            const o3 = { instancePath: i2 + "/policies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
        }
      } else {
        const s = { instancePath: i2 + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (p4.handles !== void 0) {
      let r = p4.handles;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const s in r) {
          const n = t;
          if (typeof s == "string" && !x2.test(s)) {
            const o3 = { instancePath: i2 + "/handles", schemaPath: "#/properties/handles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, propertyName: s };
            e === null ? e = [o3] : e.push(o3), t++;
          }
          var k3 = n === t;
          if (!k3) {
            const o3 = { instancePath: i2 + "/handles", schemaPath: "#/properties/handles/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
        }
        for (const s in r) {
          let n = r[s];
          if (typeof n == "string") {
            if (u2(n) > 4096) {
              const o3 = { instancePath: i2 + "/handles/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/handles/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              e === null ? e = [o3] : e.push(o3), t++;
            }
            if (u2(n) < 1) {
              const o3 = { instancePath: i2 + "/handles/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/handles/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o3] : e.push(o3), t++;
            }
          } else {
            const o3 = { instancePath: i2 + "/handles/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/handles/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
        }
      } else {
        const s = { instancePath: i2 + "/handles", schemaPath: "#/properties/handles/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (p4.image !== void 0) {
      let r = p4.image;
      const s = t;
      let n = true;
      const o3 = t;
      if (r && typeof r == "object" && !Array.isArray(r) && r.image_tag !== void 0) {
        let a2 = r.image_tag;
        if (t === t)
          if (typeof a2 == "string") {
            if (!L3.test(a2)) {
              const m4 = {};
              e === null ? e = [m4] : e.push(m4), t++;
            }
          } else {
            const m4 = {};
            e === null ? e = [m4] : e.push(m4), t++;
          }
      }
      var d6 = o3 === t;
      t = s, e !== null && (s ? e.length = s : e = null);
      let c4;
      if (d6) {
        const a2 = t;
        if (r && typeof r == "object" && !Array.isArray(r)) {
          if (r.git_sha === void 0) {
            const m4 = { instancePath: i2 + "/image", schemaPath: "#/properties/image/then/required", keyword: "required", params: { missingProperty: "git_sha" } };
            e === null ? e = [m4] : e.push(m4), t++;
          }
          if (r.git_sha !== void 0 && typeof r.git_sha != "string") {
            const m4 = { instancePath: i2 + "/image/git_sha", schemaPath: "#/properties/image/then/properties/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : e.push(m4), t++;
          }
        }
        var d6 = a2 === t;
        if (n = d6, n) {
          var _2 = {};
          _2.git_sha = true, _2.image_tag = true;
        }
        c4 = "then";
      } else {
        const a2 = t;
        if (r && typeof r == "object" && !Array.isArray(r) && r.git_sha !== void 0) {
          const m4 = { instancePath: i2 + "/image/git_sha", schemaPath: "#/properties/image/else/properties/git_sha/false schema", keyword: "false schema", params: {} };
          e === null ? e = [m4] : e.push(m4), t++;
        }
        var d6 = a2 === t;
        n = d6, n && _2 !== true && (_2 = _2 || {}, _2.git_sha = true), c4 = "else";
      }
      if (!n) {
        const a2 = { instancePath: i2 + "/image", schemaPath: "#/properties/image/if", keyword: "if", params: { failingKeyword: c4 } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.image_tag === void 0) {
          const a2 = { instancePath: i2 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_tag" } };
          e === null ? e = [a2] : e.push(a2), t++;
        }
        if (r.image_digest === void 0) {
          const a2 = { instancePath: i2 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [a2] : e.push(a2), t++;
        }
        if (r.source_sha256 === void 0) {
          const a2 = { instancePath: i2 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "source_sha256" } };
          e === null ? e = [a2] : e.push(a2), t++;
        }
        if (r.image_reference_mode === void 0) {
          const a2 = { instancePath: i2 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
          e === null ? e = [a2] : e.push(a2), t++;
        }
        for (const a2 in r)
          if (!(a2 === "image_tag" || a2 === "image_digest" || a2 === "git_sha" || a2 === "source_sha256" || a2 === "image_reference_mode")) {
            const l3 = { instancePath: i2 + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a2 } };
            e === null ? e = [l3] : e.push(l3), t++;
          }
        if (r.image_tag !== void 0) {
          let a2 = r.image_tag;
          if (typeof a2 == "string") {
            if (u2(a2) > 1024) {
              const l3 = { instancePath: i2 + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [l3] : e.push(l3), t++;
            }
            if (!A2.test(a2)) {
              const l3 = { instancePath: i2 + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" } };
              e === null ? e = [l3] : e.push(l3), t++;
            }
          } else {
            const l3 = { instancePath: i2 + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l3] : e.push(l3), t++;
          }
        }
        if (r.image_digest !== void 0) {
          let a2 = r.image_digest;
          if (typeof a2 == "string") {
            if (!N.test(a2)) {
              const l3 = { instancePath: i2 + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [l3] : e.push(l3), t++;
            }
          } else {
            const l3 = { instancePath: i2 + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l3] : e.push(l3), t++;
          }
        }
        if (r.git_sha !== void 0) {
          let a2 = r.git_sha;
          if (typeof a2 == "string") {
            if (!Z2.test(a2)) {
              const l3 = { instancePath: i2 + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
              e === null ? e = [l3] : e.push(l3), t++;
            }
          } else {
            const l3 = { instancePath: i2 + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l3] : e.push(l3), t++;
          }
        }
        if (r.source_sha256 !== void 0) {
          let a2 = r.source_sha256;
          if (typeof a2 == "string") {
            if (!h2.test(a2)) {
              const l3 = { instancePath: i2 + "/image/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [l3] : e.push(l3), t++;
            }
          } else {
            const l3 = { instancePath: i2 + "/image/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l3] : e.push(l3), t++;
          }
        }
        if (r.image_reference_mode !== void 0 && r.image_reference_mode !== "immutable_preferred") {
          const a2 = { instancePath: i2 + "/image/image_reference_mode", schemaPath: "#/properties/image/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
          e === null ? e = [a2] : e.push(a2), t++;
        }
      } else {
        const a2 = { instancePath: i2 + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
    }
    if (p4.registry_sha256 !== void 0) {
      let r = p4.registry_sha256;
      if (typeof r == "string") {
        if (!h2.test(r)) {
          const s = { instancePath: i2 + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: i2 + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (p4.spec_sha256 !== void 0) {
      let r = p4.spec_sha256;
      if (typeof r == "string") {
        if (!h2.test(r)) {
          const s = { instancePath: i2 + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: i2 + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
  } else {
    const r = { instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), t++;
  }
  return f.errors = e, t === 0;
}
f.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_config_payload.v1.ts
var RunConfigPayloadV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_config_payload.v1", O);

// evidence-schemas/src/generated/run_started.v1.validate.js
var y2 = o;
var d4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var p2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var m2 = new RegExp("^[0-9a-f]{64}$", "u");
var c = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
function o(t, { instancePath: a2 = "", parentData: u4, parentDataProperty: f3, rootData: l3 = t, dynamicAnchors: h5 = {} } = {}) {
  let e = null, n = 0;
  const i2 = o.evaluated;
  if (i2.dynamicProps && (i2.props = void 0), i2.dynamicItems && (i2.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.schema === void 0) {
      const s = { instancePath: a2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (t.platform_run_id === void 0) {
      const s = { instancePath: a2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (t.started_at_utc === void 0) {
      const s = { instancePath: a2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (t.run_json_sha256 === void 0) {
      const s = { instancePath: a2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_json_sha256" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (t.execution_id === void 0) {
      const s = { instancePath: a2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    for (const s in t)
      if (!(s === "schema" || s === "platform_run_id" || s === "started_at_utc" || s === "run_json_sha256" || s === "execution_id")) {
        const r = { instancePath: a2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : e.push(r), n++;
      }
    if (t.schema !== void 0 && t.schema !== "fp.run_started.v1") {
      const s = { instancePath: a2 + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_started.v1" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (t.platform_run_id !== void 0) {
      let s = t.platform_run_id;
      if (typeof s == "string") {
        if (!d4.test(s)) {
          const r = { instancePath: a2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : e.push(r), n++;
        }
      } else {
        const r = { instancePath: a2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (t.started_at_utc !== void 0) {
      let s = t.started_at_utc;
      if (typeof s == "string") {
        if (!p2.test(s)) {
          const r = { instancePath: a2 + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : e.push(r), n++;
        }
      } else {
        const r = { instancePath: a2 + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (t.run_json_sha256 !== void 0) {
      let s = t.run_json_sha256;
      if (typeof s == "string") {
        if (!m2.test(s)) {
          const r = { instancePath: a2 + "/run_json_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), n++;
        }
      } else {
        const r = { instancePath: a2 + "/run_json_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (t.execution_id !== void 0) {
      let s = t.execution_id;
      if (typeof s == "string") {
        if (!c.test(s)) {
          const r = { instancePath: a2 + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [r] : e.push(r), n++;
        }
      } else {
        const r = { instancePath: a2 + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
  } else {
    const s = { instancePath: a2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), n++;
  }
  return o.errors = e, n === 0;
}
o.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_started.v1.ts
var RunStartedV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_started.v1", y2);

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// other-part:actions/lib/checks/outcome.ts
import { laneOverallPass$actions_lib_checks_outcome } from "./lib.mjs";

// other-part:actions/lib/handovers/m3.ts
import { pinnedDigestsHandover$actions_lib_handovers_m3 } from "./lib.mjs";
import { runIdHandover$actions_lib_handovers_m3 } from "./lib.mjs";

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
      return laneOverallPass$actions_lib_checks_outcome(context.substrate, checks, blockers);
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

// evidence-schemas/src/generated/runtime_scope_bundle.v1.validate.js
var x3 = f2;
var _ = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "runtime_scope_bundle.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "execution_id", "written_at_utc", "families"], properties: { schema: { const: "fp.runtime_scope_bundle.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, families: { type: "array", items: { type: "object", additionalProperties: false, required: ["family", "env_key", "value"], properties: { family: { enum: ["wsp", "ig", "ieg", "ofp", "csfb", "archive_writer", "dl", "df", "al", "dla", "case_trigger", "case_mgmt", "label_store", "env_conformance", "reporter", "sr", "lag_sampler"] }, env_key: { const: "REQUIRED_PLATFORM_RUN_ID" }, value: { $ref: "common.v1.schema.json#/$defs/platform_run_id" } } }, minItems: 17, uniqueItems: true } } };
var h3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var y3 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var w3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var v3 = default$node_modules_ajv_dist_runtime_equal.default ?? default$node_modules_ajv_dist_runtime_equal;
function f2(n, { instancePath: t = "", parentData: P4, parentDataProperty: g4, rootData: k3 = n, dynamicAnchors: $4 = {} } = {}) {
  let e = null, i2 = 0;
  const u4 = f2.evaluated;
  if (u4.dynamicProps && (u4.props = void 0), u4.dynamicItems && (u4.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.platform_run_id === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.execution_id === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.written_at_utc === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.families === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "families" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    for (const r in n)
      if (!(r === "schema" || r === "platform_run_id" || r === "execution_id" || r === "written_at_utc" || r === "families")) {
        const a2 = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [a2] : e.push(a2), i2++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.runtime_scope_bundle.v1") {
      const r = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.runtime_scope_bundle.v1" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.platform_run_id !== void 0) {
      let r = n.platform_run_id;
      if (typeof r == "string") {
        if (!h3.test(r)) {
          const a2 = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [a2] : e.push(a2), i2++;
        }
      } else {
        const a2 = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a2] : e.push(a2), i2++;
      }
    }
    if (n.execution_id !== void 0) {
      let r = n.execution_id;
      if (typeof r == "string") {
        if (!y3.test(r)) {
          const a2 = { instancePath: t + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [a2] : e.push(a2), i2++;
        }
      } else {
        const a2 = { instancePath: t + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a2] : e.push(a2), i2++;
      }
    }
    if (n.written_at_utc !== void 0) {
      let r = n.written_at_utc;
      if (typeof r == "string") {
        if (!w3.test(r)) {
          const a2 = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [a2] : e.push(a2), i2++;
        }
      } else {
        const a2 = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a2] : e.push(a2), i2++;
      }
    }
    if (n.families !== void 0) {
      let r = n.families;
      if (Array.isArray(r)) {
        if (r.length < 17) {
          const o3 = { instancePath: t + "/families", schemaPath: "#/properties/families/minItems", keyword: "minItems", params: { limit: 17 } };
          e === null ? e = [o3] : e.push(o3), i2++;
        }
        const a2 = r.length;
        for (let o3 = 0; o3 < a2; o3++) {
          let m4 = r[o3];
          if (m4 && typeof m4 == "object" && !Array.isArray(m4)) {
            if (m4.family === void 0) {
              const s = { instancePath: t + "/families/" + o3, schemaPath: "#/properties/families/items/required", keyword: "required", params: { missingProperty: "family" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            if (m4.env_key === void 0) {
              const s = { instancePath: t + "/families/" + o3, schemaPath: "#/properties/families/items/required", keyword: "required", params: { missingProperty: "env_key" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            if (m4.value === void 0) {
              const s = { instancePath: t + "/families/" + o3, schemaPath: "#/properties/families/items/required", keyword: "required", params: { missingProperty: "value" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            for (const s in m4)
              if (!(s === "family" || s === "env_key" || s === "value")) {
                const l3 = { instancePath: t + "/families/" + o3, schemaPath: "#/properties/families/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [l3] : e.push(l3), i2++;
              }
            if (m4.family !== void 0) {
              let s = m4.family;
              if (!(s === "wsp" || s === "ig" || s === "ieg" || s === "ofp" || s === "csfb" || s === "archive_writer" || s === "dl" || s === "df" || s === "al" || s === "dla" || s === "case_trigger" || s === "case_mgmt" || s === "label_store" || s === "env_conformance" || s === "reporter" || s === "sr" || s === "lag_sampler")) {
                const l3 = { instancePath: t + "/families/" + o3 + "/family", schemaPath: "#/properties/families/items/properties/family/enum", keyword: "enum", params: { allowedValues: _.properties.families.items.properties.family.enum } };
                e === null ? e = [l3] : e.push(l3), i2++;
              }
            }
            if (m4.env_key !== void 0 && m4.env_key !== "REQUIRED_PLATFORM_RUN_ID") {
              const s = { instancePath: t + "/families/" + o3 + "/env_key", schemaPath: "#/properties/families/items/properties/env_key/const", keyword: "const", params: { allowedValue: "REQUIRED_PLATFORM_RUN_ID" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            if (m4.value !== void 0) {
              let s = m4.value;
              if (typeof s == "string") {
                if (!h3.test(s)) {
                  const l3 = { instancePath: t + "/families/" + o3 + "/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
                  e === null ? e = [l3] : e.push(l3), i2++;
                }
              } else {
                const l3 = { instancePath: t + "/families/" + o3 + "/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l3] : e.push(l3), i2++;
              }
            }
          } else {
            const s = { instancePath: t + "/families/" + o3, schemaPath: "#/properties/families/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), i2++;
          }
        }
        let p4 = r.length, d6;
        if (p4 > 1) {
          e:
            for (; p4--; )
              for (d6 = p4; d6--; )
                if (v3(r[p4], r[d6])) {
                  const o3 = { instancePath: t + "/families", schemaPath: "#/properties/families/uniqueItems", keyword: "uniqueItems", params: { i: p4, j: d6 } };
                  e === null ? e = [o3] : e.push(o3), i2++;
                  break e;
                }
        }
      } else {
        const a2 = { instancePath: t + "/families", schemaPath: "#/properties/families/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a2] : e.push(a2), i2++;
      }
    }
  } else {
    const r = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), i2++;
  }
  return f2.errors = e, i2 === 0;
}
f2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/runtime_scope_bundle.v1.ts
var RuntimeScopeBundleV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("runtime_scope_bundle.v1", x3);

// other-part:actions/lib/run/documents.ts
import { afterDocument$actions_lib_run_documents } from "./lib.mjs";
import { attemptDocument$actions_lib_run_documents } from "./lib.mjs";
import { attemptKey$actions_lib_run_documents } from "./lib.mjs";
import { isConflict$actions_lib_run_documents } from "./lib.mjs";
import { localDigest$actions_lib_run_documents } from "./lib.mjs";
import { onceDocument$actions_lib_run_documents } from "./lib.mjs";

// actions/m3-run-pinning/lanes/e-scope-export.ts
var FAMILY_HANDLES = {
  wsp: "TD_WSP",
  ig: "SVC_IG",
  ieg: "SVC_RTDL_CORE_IEG",
  ofp: "SVC_RTDL_CORE_OFP",
  csfb: "SVC_RTDL_CORE_CSFB",
  archive_writer: "SVC_RTDL_CORE_ARCHIVE_WRITER",
  dl: "SVC_DECISION_LANE_DL",
  df: "SVC_DECISION_LANE_DF",
  al: "SVC_DECISION_LANE_AL",
  dla: "SVC_DECISION_LANE_DLA",
  case_trigger: "SVC_CASE_TRIGGER",
  case_mgmt: "SVC_CM",
  label_store: "SVC_LS",
  env_conformance: "SVC_ENV_CONFORMANCE",
  reporter: "TD_REPORTER",
  sr: "TD_SR",
  lag_sampler: "TD_LAG_SAMPLER"
};
var FAMILIES = Object.keys(FAMILY_HANDLES);
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
        expected: { families: [...FAMILIES].sort(), daemons_without: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ bundle, image }), (found) => {
          const families = found.bundle.families.map(({ family }) => family);
          return {
            families: families.sort(),
            daemons_without: found.image.daemons.filter((mode) => !families.includes(mode.replaceAll("-", "_")))
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
  handover: {
    schema: handoverOf$actions_lib_run_handover("M3.E", { families: count$actions_lib_run_handover }),
    of: (facts, _written, context) => {
      const bundle = bundleOf(facts, context);
      return isReadable$actions_lib_checks_fact(bundle) ? { families: bundle.value.families.length } : void 0;
    }
  }
});
function bundleOf({ anchors, registry }, context) {
  return mapFact$actions_lib_checks_fact(anchors, ({ platform_run_id: value }) => ({
    schema: "fp.runtime_scope_bundle.v1",
    platform_run_id: value,
    execution_id: context.executionId,
    written_at_utc: context.gatheredAtUtc,
    families: FAMILIES.filter((family) => (registry[FAMILY_HANDLES[family]] ?? "") !== "").map((family) => ({
      family,
      // The schema refuses a bundle with another key.
      env_key: registry.REQUIRED_PLATFORM_RUN_ID_ENV_KEY,
      value
    }))
  }));
}
var plannedBundle = (facts, context) => mapFact$actions_lib_checks_fact(bundleOf(facts, context), (document) => attemptDocument$actions_lib_run_documents(BUNDLE, RuntimeScopeBundleV1, document));

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
  registry: resolvedHandles$actions_lib_run_decided(context, ["REQUIRED_PLATFORM_RUN_ID_ENV_KEY", ...Object.values(FAMILY_HANDLES)]),
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

// evidence-schemas/src/generated/run_pinning.v1.validate.js
var E2 = d5;
var h4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_pinning.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "platform_run_id", "scenario_run_id", "config_digest", "execution_id", "attempt", "written_at_utc", "lanes", "predicates", "anchors", "source_execution_ids"], properties: { schema: { const: "fp.run_pinning.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, attempt: { type: "integer", minimum: 1, maximum: 999 }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, lanes: { type: "object", additionalProperties: { enum: ["pass", "fail", "planned", "not_applicable"] }, propertyNames: { pattern: "^M3\\.[A-Z]$" }, minProperties: 1 }, predicates: { type: "object", additionalProperties: { enum: ["pass", "fail", "planned", "not_applicable"] }, propertyNames: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, minProperties: 1 }, anchors: { type: "object", additionalProperties: false, required: ["run_json", "run_started", "runtime_scope_bundle"], properties: { run_json: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, run_started: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, runtime_scope_bundle: { $ref: "common.v1.schema.json#/$defs/evidence_ref" } } }, source_execution_ids: { type: "object", additionalProperties: { $ref: "common.v1.schema.json#/$defs/execution_id" }, propertyNames: { enum: ["M0", "M1", "M2", "M3"] } } } };
var j4 = { enum: ["embedded", "emulated", "dev_min"] };
var v4 = Object.prototype.hasOwnProperty;
var x4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var b4 = new RegExp("^[0-9a-f]{32}$", "u");
var g3 = new RegExp("^[0-9a-f]{64}$", "u");
var P2 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var q2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var N2 = new RegExp("^M3\\.[A-Z]$", "u");
var A3 = new RegExp("^[a-z][a-z0-9_]{0,63}$", "u");
var y4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var Z3 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
function c2(i2, { instancePath: n = "", parentData: k3, parentDataProperty: w4, rootData: l3 = i2, dynamicAnchors: f3 = {} } = {}) {
  let e = null, t = 0;
  const u4 = c2.evaluated;
  if (u4.dynamicProps && (u4.props = void 0), u4.dynamicItems && (u4.items = void 0), i2 && typeof i2 == "object" && !Array.isArray(i2)) {
    if (i2.key === void 0) {
      const a2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      e === null ? e = [a2] : e.push(a2), t++;
    }
    if (i2.version_id === void 0) {
      const a2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version_id" } };
      e === null ? e = [a2] : e.push(a2), t++;
    }
    if (i2.sha256 === void 0) {
      const a2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
      e === null ? e = [a2] : e.push(a2), t++;
    }
    for (const a2 in i2)
      if (!(a2 === "key" || a2 === "version_id" || a2 === "sha256")) {
        const o3 = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a2 } };
        e === null ? e = [o3] : e.push(o3), t++;
      }
    if (i2.key !== void 0) {
      let a2 = i2.key;
      if (typeof a2 == "string") {
        if (y4(a2) > 1024) {
          const o3 = { instancePath: n + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [o3] : e.push(o3), t++;
        }
        if (y4(a2) < 1) {
          const o3 = { instancePath: n + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o3] : e.push(o3), t++;
        }
        if (!Z3.test(a2)) {
          const o3 = { instancePath: n + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
          e === null ? e = [o3] : e.push(o3), t++;
        }
      } else {
        const o3 = { instancePath: n + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o3] : e.push(o3), t++;
      }
    }
    if (i2.version_id !== void 0) {
      let a2 = i2.version_id;
      if (typeof a2 == "string") {
        if (y4(a2) > 1024) {
          const o3 = { instancePath: n + "/version_id", schemaPath: "#/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [o3] : e.push(o3), t++;
        }
        if (y4(a2) < 1) {
          const o3 = { instancePath: n + "/version_id", schemaPath: "#/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o3] : e.push(o3), t++;
        }
      } else {
        const o3 = { instancePath: n + "/version_id", schemaPath: "#/properties/version_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o3] : e.push(o3), t++;
      }
    }
    if (i2.sha256 !== void 0) {
      let a2 = i2.sha256;
      if (typeof a2 == "string") {
        if (!g3.test(a2)) {
          const o3 = { instancePath: n + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [o3] : e.push(o3), t++;
        }
      } else {
        const o3 = { instancePath: n + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o3] : e.push(o3), t++;
      }
    }
  } else {
    const a2 = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a2] : e.push(a2), t++;
  }
  return c2.errors = e, t === 0;
}
c2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function d5(i2, { instancePath: n = "", parentData: k3, parentDataProperty: w4, rootData: l3 = i2, dynamicAnchors: f3 = {} } = {}) {
  let e = null, t = 0;
  const u4 = d5.evaluated;
  if (u4.dynamicProps && (u4.props = void 0), u4.dynamicItems && (u4.items = void 0), i2 && typeof i2 == "object" && !Array.isArray(i2)) {
    if (i2.schema === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i2.substrate === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i2.platform_run_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i2.scenario_run_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i2.config_digest === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i2.execution_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i2.attempt === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i2.written_at_utc === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i2.lanes === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lanes" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i2.predicates === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predicates" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i2.anchors === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anchors" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i2.source_execution_ids === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_execution_ids" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (const r in i2)
      if (!v4.call(h4.properties, r)) {
        const s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [s] : e.push(s), t++;
      }
    if (i2.schema !== void 0 && i2.schema !== "fp.run_pinning.v1") {
      const r = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_pinning.v1" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i2.substrate !== void 0) {
      let r = i2.substrate;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const s = { instancePath: n + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: j4.enum } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (i2.platform_run_id !== void 0) {
      let r = i2.platform_run_id;
      if (typeof r == "string") {
        if (!x4.test(r)) {
          const s = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (i2.scenario_run_id !== void 0) {
      let r = i2.scenario_run_id;
      if (typeof r == "string") {
        if (!b4.test(r)) {
          const s = { instancePath: n + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (i2.config_digest !== void 0) {
      let r = i2.config_digest;
      if (typeof r == "string") {
        if (!g3.test(r)) {
          const s = { instancePath: n + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (i2.execution_id !== void 0) {
      let r = i2.execution_id;
      if (typeof r == "string") {
        if (!P2.test(r)) {
          const s = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (i2.attempt !== void 0) {
      let r = i2.attempt;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const s = { instancePath: n + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), t++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 999 || isNaN(r)) {
          const s = { instancePath: n + "/attempt", schemaPath: "#/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (r < 1 || isNaN(r)) {
          const s = { instancePath: n + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), t++;
        }
      }
    }
    if (i2.written_at_utc !== void 0) {
      let r = i2.written_at_utc;
      if (typeof r == "string") {
        if (!q2.test(r)) {
          const s = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (i2.lanes !== void 0) {
      let r = i2.lanes;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (Object.keys(r).length < 1) {
          const s = { instancePath: n + "/lanes", schemaPath: "#/properties/lanes/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), t++;
        }
        for (const s in r) {
          const m4 = t;
          if (typeof s == "string" && !N2.test(s)) {
            const p4 = { instancePath: n + "/lanes", schemaPath: "#/properties/lanes/propertyNames/pattern", keyword: "pattern", params: { pattern: "^M3\\.[A-Z]$" }, propertyName: s };
            e === null ? e = [p4] : e.push(p4), t++;
          }
          var a2 = m4 === t;
          if (!a2) {
            const p4 = { instancePath: n + "/lanes", schemaPath: "#/properties/lanes/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p4] : e.push(p4), t++;
          }
        }
        for (const s in r) {
          let m4 = r[s];
          if (!(m4 === "pass" || m4 === "fail" || m4 === "planned" || m4 === "not_applicable")) {
            const p4 = { instancePath: n + "/lanes/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lanes/additionalProperties/enum", keyword: "enum", params: { allowedValues: h4.properties.lanes.additionalProperties.enum } };
            e === null ? e = [p4] : e.push(p4), t++;
          }
        }
      } else {
        const s = { instancePath: n + "/lanes", schemaPath: "#/properties/lanes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (i2.predicates !== void 0) {
      let r = i2.predicates;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (Object.keys(r).length < 1) {
          const s = { instancePath: n + "/predicates", schemaPath: "#/properties/predicates/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), t++;
        }
        for (const s in r) {
          const m4 = t;
          if (typeof s == "string" && !A3.test(s)) {
            const p4 = { instancePath: n + "/predicates", schemaPath: "#/properties/predicates/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,63}$" }, propertyName: s };
            e === null ? e = [p4] : e.push(p4), t++;
          }
          var o3 = m4 === t;
          if (!o3) {
            const p4 = { instancePath: n + "/predicates", schemaPath: "#/properties/predicates/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p4] : e.push(p4), t++;
          }
        }
        for (const s in r) {
          let m4 = r[s];
          if (!(m4 === "pass" || m4 === "fail" || m4 === "planned" || m4 === "not_applicable")) {
            const p4 = { instancePath: n + "/predicates/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/predicates/additionalProperties/enum", keyword: "enum", params: { allowedValues: h4.properties.predicates.additionalProperties.enum } };
            e === null ? e = [p4] : e.push(p4), t++;
          }
        }
      } else {
        const s = { instancePath: n + "/predicates", schemaPath: "#/properties/predicates/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (i2.anchors !== void 0) {
      let r = i2.anchors;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.run_json === void 0) {
          const s = { instancePath: n + "/anchors", schemaPath: "#/properties/anchors/required", keyword: "required", params: { missingProperty: "run_json" } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (r.run_started === void 0) {
          const s = { instancePath: n + "/anchors", schemaPath: "#/properties/anchors/required", keyword: "required", params: { missingProperty: "run_started" } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (r.runtime_scope_bundle === void 0) {
          const s = { instancePath: n + "/anchors", schemaPath: "#/properties/anchors/required", keyword: "required", params: { missingProperty: "runtime_scope_bundle" } };
          e === null ? e = [s] : e.push(s), t++;
        }
        for (const s in r)
          if (!(s === "run_json" || s === "run_started" || s === "runtime_scope_bundle")) {
            const m4 = { instancePath: n + "/anchors", schemaPath: "#/properties/anchors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [m4] : e.push(m4), t++;
          }
        r.run_json !== void 0 && (c2(r.run_json, { instancePath: n + "/anchors/run_json", parentData: r, parentDataProperty: "run_json", rootData: l3, dynamicAnchors: f3 }) || (e = e === null ? c2.errors : e.concat(c2.errors), t = e.length)), r.run_started !== void 0 && (c2(r.run_started, { instancePath: n + "/anchors/run_started", parentData: r, parentDataProperty: "run_started", rootData: l3, dynamicAnchors: f3 }) || (e = e === null ? c2.errors : e.concat(c2.errors), t = e.length)), r.runtime_scope_bundle !== void 0 && (c2(r.runtime_scope_bundle, { instancePath: n + "/anchors/runtime_scope_bundle", parentData: r, parentDataProperty: "runtime_scope_bundle", rootData: l3, dynamicAnchors: f3 }) || (e = e === null ? c2.errors : e.concat(c2.errors), t = e.length));
      } else {
        const s = { instancePath: n + "/anchors", schemaPath: "#/properties/anchors/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (i2.source_execution_ids !== void 0) {
      let r = i2.source_execution_ids;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const s in r) {
          const m4 = t;
          if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3")) {
            const p4 = { instancePath: n + "/source_execution_ids", schemaPath: "#/properties/source_execution_ids/propertyNames/enum", keyword: "enum", params: { allowedValues: h4.properties.source_execution_ids.propertyNames.enum }, propertyName: s };
            e === null ? e = [p4] : e.push(p4), t++;
          }
          var $4 = m4 === t;
          if (!$4) {
            const p4 = { instancePath: n + "/source_execution_ids", schemaPath: "#/properties/source_execution_ids/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p4] : e.push(p4), t++;
          }
        }
        for (const s in r) {
          let m4 = r[s];
          if (typeof m4 == "string") {
            if (!P2.test(m4)) {
              const p4 = { instancePath: n + "/source_execution_ids/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
              e === null ? e = [p4] : e.push(p4), t++;
            }
          } else {
            const p4 = { instancePath: n + "/source_execution_ids/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p4] : e.push(p4), t++;
          }
        }
      } else {
        const s = { instancePath: n + "/source_execution_ids", schemaPath: "#/properties/source_execution_ids/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), t++;
  }
  return d5.errors = e, t === 0;
}
d5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_pinning.v1.ts
var RunPinningV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_pinning.v1", E2);

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { laneOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { predicateOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictHandover$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictJudgements$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// actions/m3-run-pinning/lanes/f-verdict.ts
var CODES = { sources: "M3F-B1", predicates: "M3F-B2", union: "M3F-B3" };
var CLOSEOUT = "m3_run_pinning_snapshot.json";
var runPinningVerdictHandover = verdictHandover$actions_lib_shared_lanes_phase_verdict("M3.F");
var runPinningVerdict = defineLane$actions_lib_run_lane({
  id: "M3.F",
  documents: (facts, context) => ({ closeout: plannedCloseout(facts, context) }),
  decide: (facts, written2, context) => {
    const { sources, predicates, union } = verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES, facts, context.substrate);
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
  handover: {
    schema: runPinningVerdictHandover,
    of: (facts, _written, context) => verdictOutcome$actions_lib_shared_lanes_phase_verdict(facts, "M3", context)
  }
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

// actions/m3-run-pinning/facts/g-handoff.ts
var gatherRunPinningHandoff = (context) => gatherPack$actions_lib_shared_lanes_gather_pack(context, {
  verdict: async () => ({
    verdict: (await context.handover(runPinningVerdictHandover)).verdict,
    ref: snapshotRefOf$actions_lib_shared_lanes_gather_pack(context, "M3.F")
  }),
  required: async () => ({
    run_json: await documentOf$actions_lib_shared_lanes_gather_pack(context, "M3.D", "run.json"),
    run_started: await documentOf$actions_lib_shared_lanes_gather_pack(context, "M3.D", "run_started.json"),
    runtime_scope_bundle: await documentOf$actions_lib_shared_lanes_gather_pack(context, "M3.E", "m4_runtime_scope_bundle.json")
  }),
  scenarioRunId: async () => (await context.document("M3.D", "run.json", RunManifestV1)).scenario_run_id
});

// actions/m3-run-pinning/lanes/a-handle-closure.ts
var CODES2 = { handoff: "M3A-B1", unresolved: "M3A-B2", placeholder: "M3A-B3" };
var p1HandleClosure = defineLane$actions_lib_run_lane({
  id: "M3.A",
  decide: (facts) => ({ "M3.A-C01": closureJudgement$actions_lib_shared_lanes_closure({ opens: "M3", codes: CODES2 }, facts) }),
  handover: { schema: closureHandover$actions_lib_shared_lanes_closure("M3.A"), of: closureOutcome$actions_lib_shared_lanes_closure }
});

// evidence-schemas/src/generated/run_header_seed.v1.validate.js
var P3 = o2;
var l2 = { enum: ["embedded", "emulated", "dev_min"] };
var p3 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var c3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var u3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var m3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function o2(s, { instancePath: n = "", parentData: f3, parentDataProperty: _2, rootData: h5 = s, dynamicAnchors: y5 = {} } = {}) {
  let e = null, i2 = 0;
  const a2 = o2.evaluated;
  if (a2.dynamicProps && (a2.props = void 0), a2.dynamicItems && (a2.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (s.substrate === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (s.execution_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (s.written_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (s.candidate_platform_run_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "candidate_platform_run_id" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (s.final_platform_run_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "final_platform_run_id" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (s.collision_attempts === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collision_attempts" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (s.collision_detected === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collision_detected" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    for (const t in s)
      if (!(t === "schema" || t === "substrate" || t === "execution_id" || t === "written_at_utc" || t === "candidate_platform_run_id" || t === "final_platform_run_id" || t === "collision_attempts" || t === "collision_detected")) {
        const r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    if (s.schema !== void 0 && s.schema !== "fp.run_header_seed.v1") {
      const t = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_header_seed.v1" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (s.substrate !== void 0) {
      let t = s.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const r = { instancePath: n + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: l2.enum } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (s.execution_id !== void 0) {
      let t = s.execution_id;
      if (typeof t == "string") {
        if (!p3.test(t)) {
          const r = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (s.written_at_utc !== void 0) {
      let t = s.written_at_utc;
      if (typeof t == "string") {
        if (!c3.test(t)) {
          const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (s.candidate_platform_run_id !== void 0) {
      let t = s.candidate_platform_run_id;
      if (typeof t == "string") {
        if (m3(t) > 4096) {
          const r = { instancePath: n + "/candidate_platform_run_id", schemaPath: "#/properties/candidate_platform_run_id/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (m3(t) < 1) {
          const r = { instancePath: n + "/candidate_platform_run_id", schemaPath: "#/properties/candidate_platform_run_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: n + "/candidate_platform_run_id", schemaPath: "#/properties/candidate_platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (s.final_platform_run_id !== void 0) {
      let t = s.final_platform_run_id;
      if (typeof t == "string") {
        if (!u3.test(t)) {
          const r = { instancePath: n + "/final_platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: n + "/final_platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (s.collision_attempts !== void 0) {
      let t = s.collision_attempts;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: n + "/collision_attempts", schemaPath: "#/properties/collision_attempts/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 99 || isNaN(t)) {
          const r = { instancePath: n + "/collision_attempts", schemaPath: "#/properties/collision_attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (t < 0 || isNaN(t)) {
          const r = { instancePath: n + "/collision_attempts", schemaPath: "#/properties/collision_attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      }
    }
    if (s.collision_detected !== void 0 && typeof s.collision_detected != "boolean") {
      const t = { instancePath: n + "/collision_detected", schemaPath: "#/properties/collision_detected/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i2++;
  }
  return o2.errors = e, i2 === 0;
}
o2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_header_seed.v1.ts
var RunHeaderSeedV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_header_seed.v1", P3);

// actions/m3-run-pinning/lanes/b-run-id.ts
var SEED = "m3_b_run_header_seed.json";
var CLOCK_SECONDS_MAX = 60;
var runId = defineLane$actions_lib_run_lane({
  id: "M3.B",
  documents: (facts, context) => ({ seed: plannedSeed(facts, context) }),
  decide: (facts, written2, context) => {
    const { minted, reservation, pinned, registry } = facts;
    const cap = valueOr$actions_lib_checks_fact(pinned, {}).PLATFORM_RUN_ID_COLLISION_CAP;
    return {
      "M3.B-C01": {
        expected: {
          format: valueOr$actions_lib_checks_fact(pinned, {}).PLATFORM_RUN_ID_REGEX ?? null,
          candidate: { $form: "platform_run_id" },
          matches: true,
          seconds_from_store_clock: { $at_most: CLOCK_SECONDS_MAX }
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ minted, reservation, pinned }), (found) => ({
          format: registry.PLATFORM_RUN_ID_REGEX ?? null,
          candidate: found.minted.candidate,
          matches: new RegExp(registry.PLATFORM_RUN_ID_REGEX ?? "^$").test(found.minted.candidate),
          seconds_from_store_clock: secondsBetween(found.minted.candidate, found.reservation.stored_at_utc)
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
          input: { $non_empty: true },
          fields: valueOr$actions_lib_checks_fact(pinned, {}).SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS ?? null,
          canonicalization: valueOr$actions_lib_checks_fact(pinned, {}).SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE ?? null,
          derivation: { $non_empty: true }
        },
        observed: mapFact$actions_lib_checks_fact(pinned, () => ruleOf(registry)),
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
  handover: {
    schema: runIdHandover$actions_lib_handovers_m3,
    of: ({ minted, registry }) => isReadable$actions_lib_checks_fact(minted) ? {
      candidate_platform_run_id: minted.value.candidate,
      final_platform_run_id: minted.value.final,
      collision_attempts: minted.value.attempts,
      collision_detected: minted.value.attempts > 0,
      scenario_equivalence: ruleOf(registry)
    } : void 0
  }
});
var plannedSeed = ({ minted }, context) => mapFact$actions_lib_checks_fact(minted, (one) => attemptDocument$actions_lib_run_documents(SEED, RunHeaderSeedV1, headerSeed(one, context)));
var ruleOf = (registry) => ({
  input: registry.SCENARIO_EQUIVALENCE_KEY_INPUT ?? "",
  fields: registry.SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS ?? "",
  canonicalization: registry.SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE ?? "",
  derivation: registry.SCENARIO_RUN_ID_DERIVATION_MODE ?? ""
});
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
function byCodePoint(a2, b5) {
  const [left, right] = [a2, b5].map((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0));
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
    const { configuration, pinned, registry, underPinnedAlgorithm, other, packaged, tagged } = facts;
    return {
      "M3.C-C01": payloadJudgement(facts),
      "M3.C-C02": {
        expected: { mode: valueOr$actions_lib_checks_fact(pinned, {}).SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE ?? null, faults: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ configuration, pinned }), (found) => ({
          mode: registry.SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE ?? null,
          faults: canonicalFaults(found.configuration.canonical)
        })),
        fails: "M3C-B2"
      },
      "M3.C-C03": {
        expected: {
          algorithm: valueOr$actions_lib_checks_fact(pinned, {}).CONFIG_DIGEST_ALGO ?? null,
          digest: mapped(configuration, (found) => found.configDigest)
        },
        observed: mapFact$actions_lib_checks_fact(underPinnedAlgorithm, (digest) => ({
          algorithm: registry.CONFIG_DIGEST_ALGO ?? null,
          digest
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
  handover: {
    schema: pinnedDigestsHandover$actions_lib_handovers_m3,
    of: ({ configuration, registry }) => isReadable$actions_lib_checks_fact(configuration) ? {
      config_digest_algo: registry.CONFIG_DIGEST_ALGO ?? "",
      config_digest: configuration.value.configDigest,
      scenario_config_digest: configuration.value.scenarioConfigDigest,
      run_config_digest: configuration.value.runConfigDigest,
      run_equivalence_key: configuration.value.runEquivalenceKey,
      scenario_run_id: configuration.value.scenarioRunId,
      image_digest: configuration.value.payload.image.image_digest
    } : void 0
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
    fails: secrets.length > 0 ? "M3C-B6" : local.every(isReadable$actions_lib_checks_fact) ? "M3C-B8" : "M3C-B7"
  };
}

// actions/m3-run-pinning/lanes/d-manifest.ts
var manifestIdentity = ({ written_at_utc: _2, ...identity }) => identity;
var markerIdentity = ({ platform_run_id, run_json_sha256 }) => ({
  platform_run_id,
  run_json_sha256
});
var manifestPublish = defineLane$actions_lib_run_lane({
  id: "M3.D",
  documents: (facts, context) => ({
    run_json: plannedManifest(facts),
    run_started: plannedMarker(facts, context)
  }),
  decide: (facts, written2, context) => ({
    "M3.D-C01": {
      expected: { passed: true, config_digest: isReadable$actions_lib_checks_fact(facts.digests) ? facts.digests.value.config_digest : null },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ passed: facts.digestLane, payload: facts.payload }), (found) => ({
        passed: found.passed,
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
  handover: {
    schema: handoverOf$actions_lib_run_handover("M3.D", { mirrored: count$actions_lib_run_handover }),
    of: ({ mirror }) => isReadable$actions_lib_checks_fact(mirror) ? { mirrored: mirror.value.mirrored } : void 0
  }
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
  (document) => onceDocument$actions_lib_run_documents("run.json", { schema: RunManifestV1, document, identity: manifestIdentity })
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
    onceDocument$actions_lib_run_documents("run_started.json", { schema: RunStartedV1, document, identity: markerIdentity })
  )
);
function manifestJudgement(facts, written2) {
  const present = valueOr$actions_lib_checks_fact(facts.manifest, null);
  const local = localDigest$actions_lib_run_documents(plannedManifest(facts));
  const asked = mapFact$actions_lib_checks_fact(manifestOf(facts), (one) => digestOf$evidence_schemas_src_digest(manifestIdentity(one)));
  const moved = present !== null && isReadable$actions_lib_checks_fact(written2) && written2.value.version_id !== present.version_id;
  return {
    expected: {
      identity: valueOr$actions_lib_checks_fact(asked, null),
      sha256: valueOr$actions_lib_checks_fact(manifestSha256(facts), null),
      version_id: present?.version_id ?? { $non_empty: true }
    },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ written: written2, present: facts.manifest, asked }), (found) => ({
      identity: found.present === null ? found.asked : digestOf$evidence_schemas_src_digest(manifestIdentity(found.present.document)),
      sha256: found.written.sha256,
      version_id: found.written.version_id
    })),
    fails: !isReadable$actions_lib_checks_fact(local) ? "M3D-B3" : isConflict$actions_lib_run_documents(written2) || moved ? "M3D-B4" : "M3D-B5"
  };
}
function markerJudgement(facts, { run_json, run_started }, context) {
  const present = valueOr$actions_lib_checks_fact(facts.marker, null);
  const named = present?.document ?? valueOr$actions_lib_checks_fact(markerOf(facts, context), null);
  return {
    expected: {
      run_json_sha256: isReadable$actions_lib_checks_fact(run_json) ? run_json.value.sha256 : null,
      version_id: present?.version_id ?? { $non_empty: true }
    },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ run_started, before: facts.marker }), (found) => ({
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
  handover: {
    schema: handoverOf$actions_lib_run_handover("M3.G", { entry_gate: text$actions_lib_run_handover }),
    of: (_facts, written2) => isReadable$actions_lib_checks_fact(written2.pack) ? { entry_gate: "OPEN" } : void 0
  }
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
