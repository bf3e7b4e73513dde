import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { getLaneDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { requiredHandles$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";
import { plainLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:evidence-schemas/src/canonical-json.ts
import { canonicalJson$evidence_schemas_src_canonical_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";
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

// other-part:evidence-schemas/src/generated/handoff_pack.v1.ts
import { HandoffPackV1$evidence_schemas_src_generated_handoff_pack_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";
import { check$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";

// actions/lib/run/handover.ts
var text = (value) => typeof value === "string" && value !== "" ? { value } : void 0;
var count = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? { value } : void 0;
var flag = (value) => typeof value === "boolean" ? { value } : void 0;
var oneOf = (...names) => (value) => names.includes(value) ? { value } : void 0;
var matching = (is) => (value) => is(value) ? { value } : void 0;
function list(member) {
  return (value) => {
    if (!Array.isArray(value)) return void 0;
    const values = [];
    for (const one of value) {
      const read = member(one);
      if (read === void 0) return void 0;
      values.push(read.value);
    }
    return { value: values };
  };
}
function byName(member) {
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
    const read = {};
    for (const [name, one] of Object.entries(value)) {
      const found = member(one);
      if (found === void 0) return void 0;
      read[name] = found.value;
    }
    return { value: read };
  };
}
function record(members) {
  return (value) => {
    if (typeof value !== "object" || value === null) return void 0;
    const values = {};
    for (const [name, member] of Object.entries(members)) {
      const read = member(value[name]);
      if (read === void 0) return void 0;
      values[name] = read.value;
    }
    return { value: values };
  };
}
var handoverOf = (lane, members) => ({
  lane,
  parse: (payload) => {
    const read = record(members)(payload);
    if (read !== void 0) return read.value;
    const values = payload ?? {};
    const wrong = Object.keys(members).find((name) => members[name]?.(values[name]) === void 0);
    throw new PlatformError$evidence_schemas_src_platform_error("E_HANDOVER_UNREADABLE", `${lane} hands over no usable ${wrong ?? "record"}`);
  }
});

// actions/lib/shared-lanes/closure.ts
async function gatherClosure(context, lane, { handoffFrom, probe }) {
  const rows = resolveHandles$evidence_schemas_src_handles(requiredHandles$actions_lib_definition_phase_definition(getLaneDefinition$actions_lib_definition_phase_definition(lane), context.substrate), context.handleInputs);
  const concrete = rows.filter((row) => row.resolved).map((row) => row.key);
  return {
    handoff: await observe$actions_lib_checks_fact(() => handoffFrom === void 0 ? null : readHandoff(context, handoffFrom)),
    rows,
    unanswered: await observe$actions_lib_checks_fact(async () => await probe?.(context, concrete) ?? [])
  };
}
async function readHandoff(context, from) {
  const name = `${context.definition.plan_phase.toLowerCase()}_handoff_pack.json`;
  const writer = loadPhaseDefinition$actions_lib_definition_phase_definition(from).evidence_contract.find((row) => row.key_pattern === name)?.writer;
  const pack = await context.document(writer, name, HandoffPackV1$evidence_schemas_src_generated_handoff_pack_v1);
  const unreadable = [];
  for (const ref of pack.required_evidence_refs) {
    const read = await observe$actions_lib_checks_fact(() => readEvidence$runtime_src_evidence_read(context.session.evidence, ref.key, (value) => value, ref.version_id));
    if (!isReadable$actions_lib_checks_fact(read) || read.value.sha256 !== ref.sha256) unreadable.push(ref.name);
  }
  return { verdict: pack.verdict, refs_unreadable: unreadable };
}
function closureJudgement({ opens, codes }, { handoff, rows, unanswered }) {
  const unresolved = rows.filter((row) => !row.resolved).map((row) => row.key);
  const placeholders = rows.filter((row) => row.placeholder).map((row) => row.key);
  const verdict = opens === null ? null : `ADVANCE_TO_${opens}`;
  const opened = isReadable$actions_lib_checks_fact(handoff) && (handoff.value?.verdict ?? null) === verdict && (handoff.value?.refs_unreadable ?? []).length === 0;
  const cause = !opened ? codes.handoff : placeholders.length > 0 ? codes.placeholder : unresolved.length > 0 ? codes.unresolved : codes.probe;
  return {
    expected: { verdict, refs_unreadable: [], unresolved: [], placeholders: [], unanswered: [] },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ handoff, unanswered }), (found) => ({
      verdict: found.handoff?.verdict ?? null,
      refs_unreadable: found.handoff?.refs_unreadable ?? [],
      unresolved,
      placeholders,
      unanswered: found.unanswered
    })),
    fails: cause ?? codes.unresolved
  };
}
var isRow = (value) => typeof value === "object" && value !== null && "key" in value && "resolved" in value;
var closureHandover = (lane) => handoverOf(lane, { rows: list(matching(isRow)), unresolved_count: count });
var closureOutcome = ({ rows }) => ({
  rows,
  unresolved_count: rows.filter((row) => !row.resolved).length
});

// other-part:actions/lib/checks/outcome.ts
import { laneOverallPass$actions_lib_checks_outcome } from "./lib.mjs";
import { mayRest$actions_lib_checks_outcome } from "./lib.mjs";
import { worstOf$actions_lib_checks_outcome } from "./lib.mjs";

// other-part:actions/lib/ledger/events.ts
import { PLAN_PHASES$actions_lib_ledger_events } from "./lib.mjs";

// other-part:actions/lib/run/sources.ts
import { findSnapshotRef$actions_lib_run_sources } from "./lib.mjs";
import { readSource$actions_lib_run_sources } from "./lib.mjs";

// actions/lib/shared-lanes/phase-verdict.ts
async function gatherVerdict(context, lane) {
  const { definition, ledger, session } = context;
  const lanes = ledger.phases[definition.plan_phase].lanes;
  const names = definition.lanes.find((one) => one.lane === lane)?.source_lanes ?? [];
  const runs = names.filter((name) => lanes[name]?.planned !== true);
  return {
    sources: await Promise.all(runs.map((name) => readSource$actions_lib_run_sources(session.evidence, ledger, name))),
    planned: names.filter((name) => lanes[name]?.planned === true),
    predicates: definition.verdict.predicates
  };
}
function laneOutcomes({ sources, planned }, substrate) {
  const ran = sources.map(({ lane, snapshot }) => [
    lane,
    isReadable$actions_lib_checks_fact(snapshot) && snapshot.value.lane === lane && laneOverallPass$actions_lib_checks_outcome(substrate, snapshot.value.checks, snapshot.value.blockers) ? "pass" : "fail"
  ]);
  return Object.fromEntries([...ran, ...planned.map((lane) => [lane, "planned"])]);
}
function predicateOutcomes(facts, substrate) {
  const outcomes = laneOutcomes(facts, substrate);
  return Object.fromEntries(
    facts.predicates.map(({ name, lanes }) => [name, worstOf$actions_lib_checks_outcome(lanes.map((lane) => outcomes[lane] ?? "fail"))])
  );
}
function verdictJudgements(codes, facts, substrate) {
  const predicates = predicateOutcomes(facts, substrate);
  return {
    sources: {
      expected: [],
      observed: fact$actions_lib_checks_fact(facts.sources.filter(({ snapshot }) => !isReadable$actions_lib_checks_fact(snapshot)).map((source) => source.lane)),
      fails: codes.sources
    },
    predicates: {
      expected: [],
      observed: fact$actions_lib_checks_fact(Object.keys(predicates).filter((name) => !mayRest$actions_lib_checks_outcome(substrate, predicates[name] ?? "fail"))),
      fails: codes.predicates
    },
    union: {
      expected: [],
      observed: fact$actions_lib_checks_fact(
        facts.sources.flatMap(
          ({ snapshot }) => isReadable$actions_lib_checks_fact(snapshot) ? snapshot.value.blockers.map((blocker) => blocker.code) : []
        )
      ),
      fails: codes.union
    }
  };
}
var OUTCOME = oneOf("pass", "fail", "planned", "not_applicable");
var verdictHandover = (lane) => handoverOf(lane, {
  verdict: text,
  lanes: byName(OUTCOME),
  planned_lanes: list(text),
  predicates: byName(OUTCOME)
});
function verdictOf(phase, passes) {
  const next = PLAN_PHASES$actions_lib_ledger_events[PLAN_PHASES$actions_lib_ledger_events.indexOf(phase) + 1];
  return passes && next !== void 0 ? `ADVANCE_TO_${next}` : `HOLD_${phase}`;
}
var verdictOutcome = (facts, phase, { substrate, passes }) => ({
  verdict: verdictOf(phase, passes),
  lanes: laneOutcomes(facts, substrate),
  planned_lanes: facts.planned,
  predicates: predicateOutcomes(facts, substrate)
});

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// evidence-schemas/src/generated/run_reservation.v1.validate.js
var h = i;
var d = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var p = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var m = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
function i(s, { instancePath: o3 = "", parentData: c4, parentDataProperty: u3, rootData: f3 = s, dynamicAnchors: l5 = {} } = {}) {
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

// other-part:runtime/src/evidence/write.ts
import { createEvidence$runtime_src_evidence_write } from "./substrate.mjs";

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// actions/m3-run-pinning/facts/b-run-id.ts
async function gatherRunId(context) {
  const minted = await observe$actions_lib_checks_fact(() => mint(context));
  return {
    minted,
    reservation: await observe$actions_lib_checks_fact(async () => {
      if (!isReadable$actions_lib_checks_fact(minted)) throw new PlatformError$evidence_schemas_src_platform_error("E_RUN_NOT_PINNED", minted.unreadable);
      const key = reservationKey(minted.value.final);
      return (await readEvidence$runtime_src_evidence_read(context.session.evidence, key, RunReservationV1.parse)).document;
    }).then(
      (read) => isReadable$actions_lib_checks_fact(read) ? { value: { platform_run_id: read.value.platform_run_id, execution_id: read.value.execution_id } } : read
    ),
    rule: await observe$actions_lib_checks_fact(() => ({
      input: String(handle$evidence_schemas_src_handles("SCENARIO_EQUIVALENCE_KEY_INPUT")),
      fields: String(handle$evidence_schemas_src_handles("SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS")),
      canonicalization: String(handle$evidence_schemas_src_handles("SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE")),
      derivation: String(handle$evidence_schemas_src_handles("SCENARIO_RUN_ID_DERIVATION_MODE"))
    }))
  };
}
async function mint(context) {
  const now = nowUtc$runtime_src_kernel_clock(context.session.clock);
  const candidate = `platform_${now.slice(0, 19).replace(/[-:]/g, "")}Z`;
  const cap = Number(String(handle$evidence_schemas_src_handles("PLATFORM_RUN_ID_COLLISION_CAP")).match(/\d+/)?.[0] ?? "0");
  for (let attempts = 0; attempts <= cap; attempts += 1) {
    const final = attempts === 0 ? candidate : `${candidate}_${String(attempts).padStart(2, "0")}`;
    if (await reserve(context, final, now)) return { candidate, final, attempts };
  }
  throw new PlatformError$evidence_schemas_src_platform_error("E_RUN_ID_EXHAUSTED", `${candidate} and its ${cap} suffixes are taken`);
}
var reservationKey = (id) => evidenceKey$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: id }, "run_reservation.json");
async function reserve(context, id, now) {
  const { store: store2, bucket } = context.session.evidence;
  const key = reservationKey(id);
  const root = key.slice(0, key.lastIndexOf("/") + 1);
  if ((await store2.list(bucket, root, { limit: 1 })).objects.length > 0) return false;
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

// other-part:node_modules/ajv/dist/runtime/equal.js
import { default$node_modules_ajv_dist_runtime_equal } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// evidence-schemas/src/generated/run_manifest.v1.validate.js
var R = c;
var d2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_manifest.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "scenario_run_id", "env", "phase_id", "written_at_utc", "config_digest", "config_digest_algo", "scenario_config_digest", "scenario_equivalence", "image", "source_handles", "registry_sha256", "spec_sha256"], properties: { schema: { const: "fp.run_manifest.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, env: { $ref: "common.v1.schema.json#/$defs/substrate" }, phase_id: { const: "P1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, config_digest_algo: { const: "sha256" }, scenario_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_equivalence: { type: "object", additionalProperties: false, required: ["key", "fields", "canonicalization_mode", "derivation_mode"], properties: { key: { $ref: "common.v1.schema.json#/$defs/hex64" }, fields: { const: ["oracle_input_manifest_uri", "oracle_input_manifest_sha256", "oracle_required_output_ids", "oracle_sort_key_by_output_id", "config_digest"] }, canonicalization_mode: { const: "json_sorted_keys_v1" }, derivation_mode: { const: "deterministic_hash_v1" } } }, image: { type: "object", additionalProperties: false, required: ["image_tag", "image_digest", "git_sha", "image_reference_mode"], properties: { image_tag: { type: "string", maxLength: 1024, pattern: "^git-[0-9a-f]{40}$" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, git_sha: { $ref: "common.v1.schema.json#/$defs/git_sha" }, image_reference_mode: { const: "immutable_preferred" } } }, source_handles: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4096 }, propertyNames: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } }, registry_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, spec_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } };
var _ = { enum: ["embedded", "emulated", "dev_min"] };
var g = Object.prototype.hasOwnProperty;
var y = default$node_modules_ajv_dist_runtime_equal.default ?? default$node_modules_ajv_dist_runtime_equal;
var l = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var v = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var P = new RegExp("^[0-9a-f]{32}$", "u");
var w = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var p2 = new RegExp("^[0-9a-f]{64}$", "u");
var k = new RegExp("^git-[0-9a-f]{40}$", "u");
var $ = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var q = new RegExp("^[0-9a-f]{40}$", "u");
var j = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
function c(n, { instancePath: t = "", parentData: x2, parentDataProperty: b2, rootData: A = n, dynamicAnchors: Z = {} } = {}) {
  let e = null, i2 = 0;
  const m6 = c.evaluated;
  if (m6.dynamicProps && (m6.props = void 0), m6.dynamicItems && (m6.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.platform_run_id === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.scenario_run_id === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.env === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.phase_id === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.written_at_utc === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.config_digest === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.config_digest_algo === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest_algo" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.scenario_config_digest === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_config_digest" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.scenario_equivalence === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_equivalence" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.image === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.source_handles === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_handles" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.registry_sha256 === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registry_sha256" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.spec_sha256 === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec_sha256" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    for (const r in n)
      if (!g.call(d2.properties, r)) {
        const s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.run_manifest.v1") {
      const r = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_manifest.v1" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.platform_run_id !== void 0) {
      let r = n.platform_run_id;
      if (typeof r == "string") {
        if (!v.test(r)) {
          const s = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.scenario_run_id !== void 0) {
      let r = n.scenario_run_id;
      if (typeof r == "string") {
        if (!P.test(r)) {
          const s = { instancePath: t + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: t + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.env !== void 0) {
      let r = n.env;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const s = { instancePath: t + "/env", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: _.enum } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.phase_id !== void 0 && n.phase_id !== "P1") {
      const r = { instancePath: t + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P1" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.written_at_utc !== void 0) {
      let r = n.written_at_utc;
      if (typeof r == "string") {
        if (!w.test(r)) {
          const s = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.config_digest !== void 0) {
      let r = n.config_digest;
      if (typeof r == "string") {
        if (!p2.test(r)) {
          const s = { instancePath: t + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: t + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.config_digest_algo !== void 0 && n.config_digest_algo !== "sha256") {
      const r = { instancePath: t + "/config_digest_algo", schemaPath: "#/properties/config_digest_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.scenario_config_digest !== void 0) {
      let r = n.scenario_config_digest;
      if (typeof r == "string") {
        if (!p2.test(r)) {
          const s = { instancePath: t + "/scenario_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: t + "/scenario_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.scenario_equivalence !== void 0) {
      let r = n.scenario_equivalence;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.key === void 0) {
          const s = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (r.fields === void 0) {
          const s = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "fields" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (r.canonicalization_mode === void 0) {
          const s = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "canonicalization_mode" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (r.derivation_mode === void 0) {
          const s = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "derivation_mode" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        for (const s in r)
          if (!(s === "key" || s === "fields" || s === "canonicalization_mode" || s === "derivation_mode")) {
            const a2 = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a2] : e.push(a2), i2++;
          }
        if (r.key !== void 0) {
          let s = r.key;
          if (typeof s == "string") {
            if (!p2.test(s)) {
              const a2 = { instancePath: t + "/scenario_equivalence/key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [a2] : e.push(a2), i2++;
            }
          } else {
            const a2 = { instancePath: t + "/scenario_equivalence/key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a2] : e.push(a2), i2++;
          }
        }
        if (r.fields !== void 0 && !y(r.fields, d2.properties.scenario_equivalence.properties.fields.const)) {
          const s = { instancePath: t + "/scenario_equivalence/fields", schemaPath: "#/properties/scenario_equivalence/properties/fields/const", keyword: "const", params: { allowedValue: d2.properties.scenario_equivalence.properties.fields.const } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (r.canonicalization_mode !== void 0 && r.canonicalization_mode !== "json_sorted_keys_v1") {
          const s = { instancePath: t + "/scenario_equivalence/canonicalization_mode", schemaPath: "#/properties/scenario_equivalence/properties/canonicalization_mode/const", keyword: "const", params: { allowedValue: "json_sorted_keys_v1" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (r.derivation_mode !== void 0 && r.derivation_mode !== "deterministic_hash_v1") {
          const s = { instancePath: t + "/scenario_equivalence/derivation_mode", schemaPath: "#/properties/scenario_equivalence/properties/derivation_mode/const", keyword: "const", params: { allowedValue: "deterministic_hash_v1" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.image !== void 0) {
      let r = n.image;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.image_tag === void 0) {
          const s = { instancePath: t + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_tag" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (r.image_digest === void 0) {
          const s = { instancePath: t + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (r.git_sha === void 0) {
          const s = { instancePath: t + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "git_sha" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (r.image_reference_mode === void 0) {
          const s = { instancePath: t + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        for (const s in r)
          if (!(s === "image_tag" || s === "image_digest" || s === "git_sha" || s === "image_reference_mode")) {
            const a2 = { instancePath: t + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a2] : e.push(a2), i2++;
          }
        if (r.image_tag !== void 0) {
          let s = r.image_tag;
          if (typeof s == "string") {
            if (l(s) > 1024) {
              const a2 = { instancePath: t + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a2] : e.push(a2), i2++;
            }
            if (!k.test(s)) {
              const a2 = { instancePath: t + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^git-[0-9a-f]{40}$" } };
              e === null ? e = [a2] : e.push(a2), i2++;
            }
          } else {
            const a2 = { instancePath: t + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a2] : e.push(a2), i2++;
          }
        }
        if (r.image_digest !== void 0) {
          let s = r.image_digest;
          if (typeof s == "string") {
            if (!$.test(s)) {
              const a2 = { instancePath: t + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [a2] : e.push(a2), i2++;
            }
          } else {
            const a2 = { instancePath: t + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a2] : e.push(a2), i2++;
          }
        }
        if (r.git_sha !== void 0) {
          let s = r.git_sha;
          if (typeof s == "string") {
            if (!q.test(s)) {
              const a2 = { instancePath: t + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
              e === null ? e = [a2] : e.push(a2), i2++;
            }
          } else {
            const a2 = { instancePath: t + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a2] : e.push(a2), i2++;
          }
        }
        if (r.image_reference_mode !== void 0 && r.image_reference_mode !== "immutable_preferred") {
          const s = { instancePath: t + "/image/image_reference_mode", schemaPath: "#/properties/image/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: t + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.source_handles !== void 0) {
      let r = n.source_handles;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const s in r) {
          const a2 = i2;
          if (typeof s == "string" && !j.test(s)) {
            const o3 = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, propertyName: s };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
          var h4 = a2 === i2;
          if (!h4) {
            const o3 = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
        }
        for (const s in r) {
          let a2 = r[s];
          if (typeof a2 == "string") {
            if (l(a2) > 4096) {
              const o3 = { instancePath: t + "/source_handles/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
            if (l(a2) < 1) {
              const o3 = { instancePath: t + "/source_handles/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o3] : e.push(o3), i2++;
            }
          } else {
            const o3 = { instancePath: t + "/source_handles/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), i2++;
          }
        }
      } else {
        const s = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.registry_sha256 !== void 0) {
      let r = n.registry_sha256;
      if (typeof r == "string") {
        if (!p2.test(r)) {
          const s = { instancePath: t + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: t + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.spec_sha256 !== void 0) {
      let r = n.spec_sha256;
      if (typeof r == "string") {
        if (!p2.test(r)) {
          const s = { instancePath: t + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: t + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.run_config_digest !== void 0) {
      let r = n.run_config_digest;
      if (typeof r == "string") {
        if (!p2.test(r)) {
          const s = { instancePath: t + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: t + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
  } else {
    const r = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), i2++;
  }
  return c.errors = e, i2 === 0;
}
c.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_manifest.v1.ts
var RunManifestV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_manifest.v1", R);

// other-part:actions/lib/run/evidence.ts
import { createAt$actions_lib_run_evidence } from "./lib.mjs";
import { executionKey$actions_lib_run_evidence } from "./lib.mjs";
import { readAt$actions_lib_run_evidence } from "./lib.mjs";
import { runKey$actions_lib_run_evidence } from "./lib.mjs";

// other-part:actions/lib/run/documents.ts
import { attemptDocument$actions_lib_run_documents } from "./lib.mjs";
import { attemptKey$actions_lib_run_documents } from "./lib.mjs";

// actions/lib/shared-lanes/pack.ts
async function gatherPack(context, reading) {
  const { session, ledger, definition } = context;
  const refs = [];
  const unreadable = [];
  const required = await observe$actions_lib_checks_fact(reading.required);
  if (!isReadable$actions_lib_checks_fact(required)) unreadable.push(required.unreadable);
  for (const [name, { key, version_id }] of Object.entries(isReadable$actions_lib_checks_fact(required) ? required.value : {})) {
    const stored = await observe$actions_lib_checks_fact(() => readEvidence$runtime_src_evidence_read(session.evidence, key, (value) => value, version_id));
    if (isReadable$actions_lib_checks_fact(stored)) {
      refs.push({ name, key, version_id: stored.value.versionId, sha256: stored.value.sha256 });
    } else unreadable.push(name);
  }
  const lanes = Object.entries(ledger.phases[definition.plan_phase].lanes);
  return {
    from: definition.plan_phase,
    verdict: await observe$actions_lib_checks_fact(reading.verdict),
    refs,
    unreadable,
    matrix: Object.fromEntries(
      lanes.filter(([, lane]) => lane.planned || lane.snapshot !== void 0).map(([id, lane]) => [id, lane.planned ? "planned" : lane.status === "PASS" ? "pass" : "fail"])
    ),
    executionIds: executionIds(context),
    scenarioRunId: await observe$actions_lib_checks_fact(async () => await reading.scenarioRunId?.() ?? null)
  };
}
function executionIds({ ledger, definition, executionId }) {
  const ids = {};
  for (const phase of PLAN_PHASES$actions_lib_ledger_events) {
    const lanes = Object.values(ledger.phases[phase].lanes).filter((lane) => lane.executionId !== void 0);
    const newest = lanes.sort((a2, b2) => b2.resultSeq - a2.resultSeq)[0]?.executionId;
    if (newest !== void 0) ids[phase] = newest;
  }
  return { ...ids, [definition.plan_phase]: executionId };
}
function snapshotRefOf({ ledger }, lane) {
  const ref = findSnapshotRef$actions_lib_run_sources(ledger, lane);
  if (ref === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", `${lane} has no recorded snapshot`);
  return ref;
}
var packBasis = ({
  verdict,
  unreadable
}) => isReadable$actions_lib_checks_fact(verdict) ? { value: { verdict: verdict.value.verdict, unreadable } } : verdict;
function packDocument(facts, context) {
  const { from, verdict, refs, unreadable, scenarioRunId } = facts;
  if (!isReadable$actions_lib_checks_fact(verdict)) return verdict;
  if (!isReadable$actions_lib_checks_fact(scenarioRunId)) return scenarioRunId;
  if (unreadable.length > 0) return { unreadable: `not written: ${unreadable.join(", ")}`.slice(0, 256) };
  const to = PLAN_PHASES$actions_lib_ledger_events[PLAN_PHASES$actions_lib_ledger_events.indexOf(from) + 1];
  if (to === void 0 || verdict.value.verdict !== `ADVANCE_TO_${to}`) {
    return { unreadable: `not written: the verdict is ${verdict.value.verdict}` };
  }
  const pack = {
    schema: "fp.handoff_pack.v1",
    substrate: context.substrate,
    handoff_id: `${context.executionId.toLowerCase()}_${context.attempt}`,
    generated_at_utc: context.gatheredAtUtc,
    from_phase: from,
    to_phase: to,
    platform_run_id: context.platformRunId ?? "N/A",
    scenario_run_id: scenarioRunId.value,
    execution_id: context.executionId,
    verdict: verdict.value.verdict,
    overall_pass: true,
    verdict_ref: verdict.value.ref,
    entry_gate: "OPEN",
    phase_pass_matrix: facts.matrix,
    source_execution_ids: facts.executionIds,
    required_evidence_refs: refs,
    registry_sha256: context.registrySha256,
    epoch: context.epoch,
    ci: context.ci,
    payload: {}
  };
  return { value: attemptDocument$actions_lib_run_documents(packName(to), HandoffPackV1$evidence_schemas_src_generated_handoff_pack_v1, pack) };
}
var packName = (to) => `${to.toLowerCase()}_handoff_pack.json`;

// actions/m3-run-pinning/lanes/f-verdict.ts
var CODES = { sources: "M3F-B1", predicates: "M3F-B2", union: "M3F-B3" };
var runPinningVerdictHandover = verdictHandover("M3.F");
var runPinningVerdict = defineLane$actions_lib_run_lane({
  id: "M3.F",
  decide: (facts, _written, { substrate }) => {
    const { sources, predicates, union } = verdictJudgements(CODES, facts, substrate);
    return {
      "M3.F-C01": sources,
      "M3.F-C02": predicates,
      "M3.F-C03": union,
      // A verdict over nothing would be one that nobody reached.
      "M3.F-C04": {
        expected: { verdict: { $form: "verdict" }, lanes: { $at_least: 1 } },
        observed: fact$actions_lib_checks_fact({ verdict: verdictOf("M3", true), lanes: facts.sources.length }),
        fails: "M3F-B5"
      }
    };
  },
  handover: {
    schema: runPinningVerdictHandover,
    of: (facts, _written, context) => verdictOutcome(facts, "M3", context)
  }
});

// actions/m3-run-pinning/facts/g-handoff.ts
var gatherHandoffPack = (context) => gatherPack(context, {
  verdict: async () => ({
    verdict: (await context.handover(runPinningVerdictHandover)).verdict,
    ref: snapshotRefOf(context, "M3.F")
  }),
  required: async () => ({
    run_json: { key: runKey$actions_lib_run_evidence(context, "run.json") },
    run_started: { key: runKey$actions_lib_run_evidence(context, "run_started.json") },
    runtime_scope_bundle: { key: executionKey$actions_lib_run_evidence(context, "m4_runtime_scope_bundle.json") }
  }),
  scenarioRunId: async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "run.json"), RunManifestV1.parse)).document.scenario_run_id
});

// actions/m3-run-pinning/lanes/a-handle-closure.ts
var CODES2 = { handoff: "M3A-B1", unresolved: "M3A-B2", placeholder: "M3A-B3" };
var p1HandleClosure = defineLane$actions_lib_run_lane({
  id: "M3.A",
  decide: (facts) => ({ "M3.A-C01": closureJudgement({ opens: "M3", codes: CODES2 }, facts) }),
  handover: { schema: closureHandover("M3.A"), of: closureOutcome }
});

// evidence-schemas/src/generated/run_header_seed.v1.validate.js
var P2 = o;
var l2 = { enum: ["embedded", "emulated", "dev_min"] };
var p3 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var c2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var u = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var m2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function o(s, { instancePath: n = "", parentData: f3, parentDataProperty: _5, rootData: h4 = s, dynamicAnchors: y5 = {} } = {}) {
  let e = null, i2 = 0;
  const a2 = o.evaluated;
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
        if (!c2.test(t)) {
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
        if (m2(t) > 4096) {
          const r = { instancePath: n + "/candidate_platform_run_id", schemaPath: "#/properties/candidate_platform_run_id/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          e === null ? e = [r] : e.push(r), i2++;
        }
        if (m2(t) < 1) {
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
        if (!u.test(t)) {
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
  return o.errors = e, i2 === 0;
}
o.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_header_seed.v1.ts
var RunHeaderSeedV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_header_seed.v1", P2);

// actions/m3-run-pinning/lanes/b-run-id.ts
var runIdHandover = handoverOf("M3.B", {
  candidate_platform_run_id: text,
  final_platform_run_id: text,
  collision_attempts: count,
  collision_detected: flag,
  scenario_equivalence: record({ input: text, fields: text, canonicalization: text, derivation: text })
});
var SEED = "m3_b_run_header_seed.json";
var runId = defineLane$actions_lib_run_lane({
  id: "M3.B",
  documents: ({ minted }, context) => ({
    seed: mapFact$actions_lib_checks_fact(minted, (one) => attemptDocument$actions_lib_run_documents(SEED, RunHeaderSeedV1, headerSeed(one, context)))
  }),
  decide: ({ minted, reservation, rule }, written, context) => ({
    "M3.B-C01": {
      expected: { pattern: handle$evidence_schemas_src_handles("PLATFORM_RUN_ID_REGEX"), matches: true },
      observed: mapFact$actions_lib_checks_fact(minted, ({ candidate }) => ({
        pattern: handle$evidence_schemas_src_handles("PLATFORM_RUN_ID_REGEX"),
        matches: new RegExp(handle$evidence_schemas_src_handles("PLATFORM_RUN_ID_REGEX")).test(candidate)
      })),
      fails: "M3B-B1"
    },
    "M3.B-C02": {
      expected: { platform_run_id: isReadable$actions_lib_checks_fact(minted) ? minted.value.final : null, execution_id: context.executionId },
      observed: reservation,
      fails: "M3B-B2"
    },
    "M3.B-C03": {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(
        rule,
        (parts) => Object.entries(parts).filter(([, value]) => value === "").map(([name]) => name)
      ),
      fails: "M3B-B3"
    },
    "M3.B-C04": {
      expected: attemptKey$actions_lib_run_documents(context, SEED),
      observed: mapFact$actions_lib_checks_fact(written.seed, ({ key }) => key),
      fails: "M3B-B4"
    },
    "M3.B-C05": {
      expected: { version_id: { $non_empty: true }, sha256: { $form: "hex64" } },
      observed: mapFact$actions_lib_checks_fact(written.seed, ({ version_id, sha256 }) => ({ version_id, sha256 })),
      fails: "M3B-B5"
    }
  }),
  handover: {
    schema: runIdHandover,
    of: ({ minted, rule }) => isReadable$actions_lib_checks_fact(minted) && isReadable$actions_lib_checks_fact(rule) ? {
      candidate_platform_run_id: minted.value.candidate,
      final_platform_run_id: minted.value.final,
      collision_attempts: minted.value.attempts,
      collision_detected: minted.value.attempts > 0,
      scenario_equivalence: rule.value
    } : void 0
  }
});
var headerSeed = ({ candidate, final, attempts }, { substrate, executionId, startedAtUtc }) => ({
  schema: "fp.run_header_seed.v1",
  substrate,
  execution_id: executionId,
  written_at_utc: startedAtUtc,
  candidate_platform_run_id: candidate,
  final_platform_run_id: final,
  collision_attempts: attempts,
  collision_detected: attempts > 0
});

// actions/m3-run-pinning/lanes/c-digest.ts
import { spawnSync } from "node:child_process";

// evidence-schemas/src/generated/run_config_payload.v1.validate.js
var R2 = m3;
var g2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_config_payload.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "env", "phase_id", "platform_run_id", "written_at_utc", "scenario_equivalence", "policies", "handles", "image", "registry_sha256", "spec_sha256"], properties: { schema: { const: "fp.run_config_payload.v1" }, env: { $ref: "common.v1.schema.json#/$defs/substrate" }, phase_id: { const: "P1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, scenario_equivalence: { type: "object", additionalProperties: false, required: ["oracle_input_manifest_uri", "oracle_input_manifest_sha256", "oracle_required_output_ids", "oracle_sort_key_by_output_id"], properties: { oracle_input_manifest_uri: { type: "string", minLength: 1, maxLength: 1024 }, oracle_input_manifest_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, oracle_required_output_ids: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, minItems: 1 }, oracle_sort_key_by_output_id: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 256 }, propertyNames: { minLength: 1, maxLength: 128 } } } }, policies: { type: "object", additionalProperties: { $ref: "common.v1.schema.json#/$defs/hex64" }, propertyNames: { minLength: 1, maxLength: 128 } }, handles: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4096 }, propertyNames: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } }, image: { type: "object", additionalProperties: false, required: ["image_tag", "image_digest", "git_sha", "image_reference_mode"], properties: { image_tag: { type: "string", maxLength: 1024, pattern: "^git-[0-9a-f]{40}$" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, git_sha: { $ref: "common.v1.schema.json#/$defs/git_sha" }, image_reference_mode: { const: "immutable_preferred" } } }, registry_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, spec_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } };
var q2 = { enum: ["embedded", "emulated", "dev_min"] };
var P3 = Object.prototype.hasOwnProperty;
var l3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var k2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var v2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var _2 = new RegExp("^[0-9a-f]{64}$", "u");
var w2 = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
var $2 = new RegExp("^git-[0-9a-f]{40}$", "u");
var b = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var j2 = new RegExp("^[0-9a-f]{40}$", "u");
function m3(o3, { instancePath: i2 = "", parentData: x2, parentDataProperty: L2, rootData: N = o3, dynamicAnchors: A = {} } = {}) {
  let e = null, t = 0;
  const u3 = m3.evaluated;
  if (u3.dynamicProps && (u3.props = void 0), u3.dynamicItems && (u3.items = void 0), o3 && typeof o3 == "object" && !Array.isArray(o3)) {
    if (o3.schema === void 0) {
      const s = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o3.env === void 0) {
      const s = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o3.phase_id === void 0) {
      const s = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o3.platform_run_id === void 0) {
      const s = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o3.written_at_utc === void 0) {
      const s = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o3.scenario_equivalence === void 0) {
      const s = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_equivalence" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o3.policies === void 0) {
      const s = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policies" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o3.handles === void 0) {
      const s = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handles" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o3.image === void 0) {
      const s = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o3.registry_sha256 === void 0) {
      const s = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registry_sha256" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o3.spec_sha256 === void 0) {
      const s = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec_sha256" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (const s in o3)
      if (!P3.call(g2.properties, s)) {
        const r = { instancePath: i2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : e.push(r), t++;
      }
    if (o3.schema !== void 0 && o3.schema !== "fp.run_config_payload.v1") {
      const s = { instancePath: i2 + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_config_payload.v1" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o3.env !== void 0) {
      let s = o3.env;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const r = { instancePath: i2 + "/env", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: q2.enum } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o3.phase_id !== void 0 && o3.phase_id !== "P1") {
      const s = { instancePath: i2 + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P1" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o3.platform_run_id !== void 0) {
      let s = o3.platform_run_id;
      if (typeof s == "string") {
        if (!k2.test(s)) {
          const r = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o3.written_at_utc !== void 0) {
      let s = o3.written_at_utc;
      if (typeof s == "string") {
        if (!v2.test(s)) {
          const r = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o3.scenario_equivalence !== void 0) {
      let s = o3.scenario_equivalence;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.oracle_input_manifest_uri === void 0) {
          const r = { instancePath: i2 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_input_manifest_uri" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.oracle_input_manifest_sha256 === void 0) {
          const r = { instancePath: i2 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_input_manifest_sha256" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.oracle_required_output_ids === void 0) {
          const r = { instancePath: i2 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_required_output_ids" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.oracle_sort_key_by_output_id === void 0) {
          const r = { instancePath: i2 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "oracle_sort_key_by_output_id" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (const r in s)
          if (!(r === "oracle_input_manifest_uri" || r === "oracle_input_manifest_sha256" || r === "oracle_required_output_ids" || r === "oracle_sort_key_by_output_id")) {
            const a2 = { instancePath: i2 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a2] : e.push(a2), t++;
          }
        if (s.oracle_input_manifest_uri !== void 0) {
          let r = s.oracle_input_manifest_uri;
          if (typeof r == "string") {
            if (l3(r) > 1024) {
              const a2 = { instancePath: i2 + "/scenario_equivalence/oracle_input_manifest_uri", schemaPath: "#/properties/scenario_equivalence/properties/oracle_input_manifest_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a2] : e.push(a2), t++;
            }
            if (l3(r) < 1) {
              const a2 = { instancePath: i2 + "/scenario_equivalence/oracle_input_manifest_uri", schemaPath: "#/properties/scenario_equivalence/properties/oracle_input_manifest_uri/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a2] : e.push(a2), t++;
            }
          } else {
            const a2 = { instancePath: i2 + "/scenario_equivalence/oracle_input_manifest_uri", schemaPath: "#/properties/scenario_equivalence/properties/oracle_input_manifest_uri/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a2] : e.push(a2), t++;
          }
        }
        if (s.oracle_input_manifest_sha256 !== void 0) {
          let r = s.oracle_input_manifest_sha256;
          if (typeof r == "string") {
            if (!_2.test(r)) {
              const a2 = { instancePath: i2 + "/scenario_equivalence/oracle_input_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [a2] : e.push(a2), t++;
            }
          } else {
            const a2 = { instancePath: i2 + "/scenario_equivalence/oracle_input_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a2] : e.push(a2), t++;
          }
        }
        if (s.oracle_required_output_ids !== void 0) {
          let r = s.oracle_required_output_ids;
          if (Array.isArray(r)) {
            if (r.length < 1) {
              const n = { instancePath: i2 + "/scenario_equivalence/oracle_required_output_ids", schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), t++;
            }
            const a2 = r.length;
            for (let n = 0; n < a2; n++) {
              let p5 = r[n];
              if (typeof p5 == "string") {
                if (l3(p5) > 128) {
                  const c4 = { instancePath: i2 + "/scenario_equivalence/oracle_required_output_ids/" + n, schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [c4] : e.push(c4), t++;
                }
                if (l3(p5) < 1) {
                  const c4 = { instancePath: i2 + "/scenario_equivalence/oracle_required_output_ids/" + n, schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [c4] : e.push(c4), t++;
                }
              } else {
                const c4 = { instancePath: i2 + "/scenario_equivalence/oracle_required_output_ids/" + n, schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c4] : e.push(c4), t++;
              }
            }
          } else {
            const a2 = { instancePath: i2 + "/scenario_equivalence/oracle_required_output_ids", schemaPath: "#/properties/scenario_equivalence/properties/oracle_required_output_ids/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a2] : e.push(a2), t++;
          }
        }
        if (s.oracle_sort_key_by_output_id !== void 0) {
          let r = s.oracle_sort_key_by_output_id;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (const a2 in r) {
              const n = t;
              if (typeof a2 == "string") {
                if (l3(a2) > 128) {
                  const p5 = { instancePath: i2 + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, propertyName: a2 };
                  e === null ? e = [p5] : e.push(p5), t++;
                }
                if (l3(a2) < 1) {
                  const p5 = { instancePath: i2 + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: a2 };
                  e === null ? e = [p5] : e.push(p5), t++;
                }
              }
              var h4 = n === t;
              if (!h4) {
                const p5 = { instancePath: i2 + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/propertyNames", keyword: "propertyNames", params: { propertyName: a2 } };
                e === null ? e = [p5] : e.push(p5), t++;
              }
            }
            for (const a2 in r) {
              let n = r[a2];
              if (typeof n == "string") {
                if (l3(n) > 256) {
                  const p5 = { instancePath: i2 + "/scenario_equivalence/oracle_sort_key_by_output_id/" + a2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [p5] : e.push(p5), t++;
                }
                if (l3(n) < 1) {
                  const p5 = { instancePath: i2 + "/scenario_equivalence/oracle_sort_key_by_output_id/" + a2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p5] : e.push(p5), t++;
                }
              } else {
                const p5 = { instancePath: i2 + "/scenario_equivalence/oracle_sort_key_by_output_id/" + a2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/additionalProperties/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p5] : e.push(p5), t++;
              }
            }
          } else {
            const a2 = { instancePath: i2 + "/scenario_equivalence/oracle_sort_key_by_output_id", schemaPath: "#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a2] : e.push(a2), t++;
          }
        }
      } else {
        const r = { instancePath: i2 + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o3.policies !== void 0) {
      let s = o3.policies;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (const r in s) {
          const a2 = t;
          if (typeof r == "string") {
            if (l3(r) > 128) {
              const n = { instancePath: i2 + "/policies", schemaPath: "#/properties/policies/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, propertyName: r };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l3(r) < 1) {
              const n = { instancePath: i2 + "/policies", schemaPath: "#/properties/policies/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: r };
              e === null ? e = [n] : e.push(n), t++;
            }
          }
          var f3 = a2 === t;
          if (!f3) {
            const n = { instancePath: i2 + "/policies", schemaPath: "#/properties/policies/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        for (const r in s) {
          let a2 = s[r];
          if (typeof a2 == "string") {
            if (!_2.test(a2)) {
              const n = { instancePath: i2 + "/policies/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            const n = { instancePath: i2 + "/policies/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        const r = { instancePath: i2 + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o3.handles !== void 0) {
      let s = o3.handles;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (const r in s) {
          const a2 = t;
          if (typeof r == "string" && !w2.test(r)) {
            const n = { instancePath: i2 + "/handles", schemaPath: "#/properties/handles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, propertyName: r };
            e === null ? e = [n] : e.push(n), t++;
          }
          var y5 = a2 === t;
          if (!y5) {
            const n = { instancePath: i2 + "/handles", schemaPath: "#/properties/handles/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        for (const r in s) {
          let a2 = s[r];
          if (typeof a2 == "string") {
            if (l3(a2) > 4096) {
              const n = { instancePath: i2 + "/handles/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/handles/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l3(a2) < 1) {
              const n = { instancePath: i2 + "/handles/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/handles/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            const n = { instancePath: i2 + "/handles/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/handles/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        const r = { instancePath: i2 + "/handles", schemaPath: "#/properties/handles/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o3.image !== void 0) {
      let s = o3.image;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.image_tag === void 0) {
          const r = { instancePath: i2 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_tag" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.image_digest === void 0) {
          const r = { instancePath: i2 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.git_sha === void 0) {
          const r = { instancePath: i2 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "git_sha" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.image_reference_mode === void 0) {
          const r = { instancePath: i2 + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (const r in s)
          if (!(r === "image_tag" || r === "image_digest" || r === "git_sha" || r === "image_reference_mode")) {
            const a2 = { instancePath: i2 + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a2] : e.push(a2), t++;
          }
        if (s.image_tag !== void 0) {
          let r = s.image_tag;
          if (typeof r == "string") {
            if (l3(r) > 1024) {
              const a2 = { instancePath: i2 + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a2] : e.push(a2), t++;
            }
            if (!$2.test(r)) {
              const a2 = { instancePath: i2 + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^git-[0-9a-f]{40}$" } };
              e === null ? e = [a2] : e.push(a2), t++;
            }
          } else {
            const a2 = { instancePath: i2 + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a2] : e.push(a2), t++;
          }
        }
        if (s.image_digest !== void 0) {
          let r = s.image_digest;
          if (typeof r == "string") {
            if (!b.test(r)) {
              const a2 = { instancePath: i2 + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [a2] : e.push(a2), t++;
            }
          } else {
            const a2 = { instancePath: i2 + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a2] : e.push(a2), t++;
          }
        }
        if (s.git_sha !== void 0) {
          let r = s.git_sha;
          if (typeof r == "string") {
            if (!j2.test(r)) {
              const a2 = { instancePath: i2 + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
              e === null ? e = [a2] : e.push(a2), t++;
            }
          } else {
            const a2 = { instancePath: i2 + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a2] : e.push(a2), t++;
          }
        }
        if (s.image_reference_mode !== void 0 && s.image_reference_mode !== "immutable_preferred") {
          const r = { instancePath: i2 + "/image/image_reference_mode", schemaPath: "#/properties/image/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: i2 + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o3.registry_sha256 !== void 0) {
      let s = o3.registry_sha256;
      if (typeof s == "string") {
        if (!_2.test(s)) {
          const r = { instancePath: i2 + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: i2 + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o3.spec_sha256 !== void 0) {
      let s = o3.spec_sha256;
      if (typeof s == "string") {
        if (!_2.test(s)) {
          const r = { instancePath: i2 + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: i2 + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
  } else {
    const s = { instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return m3.errors = e, t === 0;
}
m3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_config_payload.v1.ts
var RunConfigPayloadV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_config_payload.v1", R2);

// evidence-schemas/src/generated/packaging_provenance.v1.validate.js
var L = m4;
var h2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "packaging_provenance.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "image_tag", "image_digest", "git_sha", "build_completed_at_utc", "build_actor", "ecr_repo_uri", "image_reference_mode", "dockerfile_path", "build_path", "oci_digest_algo", "oci_digest_value", "include_manifest_sha256", "ci"], properties: { schema: { const: "fp.packaging_provenance.v1" }, platform_run_id: { const: "N/A" }, phase_id: { const: "P(-1)" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, image_tag: { type: "string", maxLength: 1024, pattern: "^git-[0-9a-f]{40}$" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, git_sha: { $ref: "common.v1.schema.json#/$defs/git_sha" }, build_completed_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, build_actor: { type: "string", minLength: 1, maxLength: 1024 }, ecr_repo_uri: { type: "string", minLength: 1, maxLength: 1024 }, image_reference_mode: { const: "immutable_preferred" }, dockerfile_path: { type: "string", minLength: 1, maxLength: 1024 }, build_path: { type: "string", minLength: 1, maxLength: 1024 }, oci_digest_algo: { const: "sha256" }, oci_digest_value: { $ref: "common.v1.schema.json#/$defs/hex64" }, include_manifest_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, ci: { $ref: "common.v1.schema.json#/$defs/ci" } } };
var u2 = { enum: ["embedded", "emulated", "dev_min"] };
var f = Object.prototype.hasOwnProperty;
var a = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var _3 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var l4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var g3 = new RegExp("^git-[0-9a-f]{40}$", "u");
var y2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var w3 = new RegExp("^[0-9a-f]{40}$", "u");
var d3 = new RegExp("^[0-9a-f]{64}$", "u");
function m4(n, { instancePath: t = "", parentData: k3, parentDataProperty: P4, rootData: $3 = n, dynamicAnchors: v4 = {} } = {}) {
  let e = null, i2 = 0;
  const p5 = m4.evaluated;
  if (p5.dynamicProps && (p5.props = void 0), p5.dynamicItems && (p5.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
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
    if (n.git_sha === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "git_sha" } };
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
      if (!f.call(h2.properties, s)) {
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
        const r = { instancePath: t + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: u2.enum } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.execution_id !== void 0) {
      let s = n.execution_id;
      if (typeof s == "string") {
        if (!_3.test(s)) {
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
        if (!l4.test(s)) {
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
        if (!g3.test(s)) {
          const r = { instancePath: t + "/image_tag", schemaPath: "#/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^git-[0-9a-f]{40}$" } };
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
        if (!y2.test(s)) {
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
        if (!w3.test(s)) {
          const r = { instancePath: t + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
          e === null ? e = [r] : e.push(r), i2++;
        }
      } else {
        const r = { instancePath: t + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i2++;
      }
    }
    if (n.build_completed_at_utc !== void 0) {
      let s = n.build_completed_at_utc;
      if (typeof s == "string") {
        if (!l4.test(s)) {
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
        if (!d3.test(s)) {
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
        if (!d3.test(s)) {
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
  return m4.errors = e, i2 === 0;
}
m4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/packaging_provenance.v1.ts
var PackagingProvenanceV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("packaging_provenance.v1", L);

// other-part:runtime/src/run-config.ts
import { runConfig$runtime_src_run_config } from "./substrate.mjs";
import { runConfigDigest$runtime_src_run_config } from "./substrate.mjs";

// other-part:actions/lib/run/execution.ts
import { executionPlace$actions_lib_run_execution } from "./lib.mjs";

// actions/m3-run-pinning/run-config.ts
var RUN_UNIQUE = /platform_run_id|written_at|started_at|_utc$/;
async function buildRunConfiguration(context) {
  if (context.platformRunId === void 0) throw new Error("no run id is minted");
  const equivalence = scenarioInput(context);
  const payload = {
    schema: "fp.run_config_payload.v1",
    env: context.substrate,
    phase_id: "P1",
    platform_run_id: context.platformRunId,
    written_at_utc: nowUtc$runtime_src_kernel_clock(context.session.clock),
    scenario_equivalence: equivalence,
    policies: Object.fromEntries(Object.entries(runConfig$runtime_src_run_config).map(([name, policy]) => [name, digestOf$evidence_schemas_src_digest(policy)])),
    handles: handleMap(context),
    image: await imageOf(context),
    registry_sha256: registrySha256$evidence_schemas_src_handles(),
    spec_sha256: await specSha256(context)
  };
  const scenarioConfigDigest = digestOf$evidence_schemas_src_digest({ policies: payload.policies, scenario_equivalence: equivalence });
  const runEquivalenceKey = digestOf$evidence_schemas_src_digest({ ...equivalence, config_digest: scenarioConfigDigest });
  return {
    payload,
    configDigest: digestOf$evidence_schemas_src_digest(payload),
    scenarioConfigDigest,
    runConfigDigest: runConfigDigest$runtime_src_run_config(),
    runEquivalenceKey,
    scenarioRunId: sha256Hex32$evidence_schemas_src_digest(`sr_run|${runEquivalenceKey}`)
  };
}
var runUniqueFields = ({ scenario_equivalence }) => Object.keys(scenario_equivalence).filter((name) => RUN_UNIQUE.test(name));
function scenarioInput(context) {
  const inputs = context.handleInputs;
  const outputs = list2(handle$evidence_schemas_src_handles("ORACLE_REQUIRED_OUTPUT_IDS"));
  const prefix = renderHandle$evidence_schemas_src_handles("S3_ORACLE_RUN_PREFIX_PATTERN", {
    oracle_source_namespace: handle$evidence_schemas_src_handles("ORACLE_SOURCE_NAMESPACE", inputs),
    oracle_engine_run_id: handle$evidence_schemas_src_handles("ORACLE_ENGINE_RUN_ID", inputs)
  });
  return {
    oracle_input_manifest_uri: `s3://${context.session.config.buckets.oracle}/${prefix}run_receipt.json`,
    oracle_input_manifest_sha256: context.decision("oracle_input_manifest_sha256").value ?? "",
    oracle_required_output_ids: [...outputs].sort(),
    oracle_sort_key_by_output_id: Object.fromEntries(outputs.map((output) => [output, "ts_utc"]))
  };
}
var list2 = (value) => Array.isArray(value) ? value.map(String) : String(value).split(",").map((one) => one.trim());
var handleMap = (context) => Object.fromEntries(
  resolveHandles$evidence_schemas_src_handles(HANDLE_KEYS$evidence_schemas_src_handles, context.handleInputs).filter((row) => row.resolved && row.key !== "PLATFORM_RUN_ID").map((row) => [row.key, row.value_or_locator ?? ""]).filter(([key, value]) => findSecrets$evidence_schemas_src_secret_scan({ [key]: value }).length === 0)
);
async function imageOf(context) {
  const executionId = Object.values(context.ledger.phases.M1.lanes).find((lane) => lane.executionId)?.executionId ?? "";
  const key = evidenceKey$evidence_schemas_src_evidence_key(executionPlace$actions_lib_run_execution(context.substrate, "M1", executionId), "packaging_provenance.json");
  const { document } = await readEvidence$runtime_src_evidence_read(context.session.evidence, key, PackagingProvenanceV1.parse);
  const { image_tag, image_digest, git_sha, image_reference_mode } = document;
  return { image_tag, image_digest, git_sha, image_reference_mode };
}
async function specSha256(context) {
  const { payload } = await context.source("M0.A");
  const { spec_sha256: digest } = payload;
  if (typeof digest !== "string") throw new Error("M0.A has no specification digest");
  return digest;
}

// actions/m3-run-pinning/lanes/c-digest.ts
var configDigest = plainLane$actions_lib_run_lane({
  id: "M3.C",
  gather: async (context) => {
    const configuration = await observe$actions_lib_checks_fact(() => buildRunConfiguration(context));
    const stored = await observe$actions_lib_checks_fact(() => store(context, configuration));
    const otherDigest = await observe$actions_lib_checks_fact(() => independentDigest(configuration));
    return { configuration, stored, otherDigest };
  },
  decide: ({ configuration, stored, otherDigest }) => [
    check$actions_lib_checks_check("M3.C-C01", {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(
        configuration,
        ({ payload }) => Object.entries(payload).filter(([, value]) => value === "" || value === void 0).map(([name]) => name)
      ),
      fails: "M3C-B1"
    }),
    check$actions_lib_checks_check("M3.C-C02", {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(configuration, ({ payload }) => uncanonical(payload)),
      fails: "M3C-B2"
    }),
    check$actions_lib_checks_check("M3.C-C03", { expected: "sha256", observed: fact$actions_lib_checks_fact("sha256"), fails: "M3C-B3" }),
    check$actions_lib_checks_check("M3.C-C04", {
      expected: isReadable$actions_lib_checks_fact(configuration) ? configuration.value.configDigest : null,
      observed: otherDigest,
      fails: "M3C-B4"
    }),
    check$actions_lib_checks_check("M3.C-C05", {
      expected: "^sha256:[0-9a-f]{64}$",
      observed: mapFact$actions_lib_checks_fact(configuration, ({ payload }) => payload.image.image_digest),
      passes: (digest) => /^sha256:[0-9a-f]{64}$/.test(digest),
      fails: "M3C-B5"
    }),
    check$actions_lib_checks_check("M3.C-C06", {
      expected: { secrets: [], copies: 2 },
      observed: secretsAndCopies(configuration, stored),
      fails: isReadable$actions_lib_checks_fact(stored) ? "M3C-B6" : "M3C-B8"
    }),
    check$actions_lib_checks_check("M3.C-C07", {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(configuration, ({ payload }) => runUniqueFields(payload)),
      fails: "M3C-B1"
    })
  ],
  payload: ({ configuration, stored }) => isReadable$actions_lib_checks_fact(configuration) ? {
    config_digest_algo: "sha256",
    config_digest: configuration.value.configDigest,
    scenario_config_digest: configuration.value.scenarioConfigDigest,
    run_config_digest: configuration.value.runConfigDigest,
    run_equivalence_key: configuration.value.runEquivalenceKey,
    scenario_run_id: configuration.value.scenarioRunId,
    image_digest: configuration.value.payload.image.image_digest,
    payload_refs: isReadable$actions_lib_checks_fact(stored) ? stored.value : []
  } : {}
});
async function store(context, configuration) {
  if (!isReadable$actions_lib_checks_fact(configuration)) throw new Error(configuration.unreadable);
  const names = ["m3_c_config_payload.json", "m3_c_config_payload.canonical.json"];
  return Promise.all(
    names.map(
      (name) => createAt$actions_lib_run_evidence(context, executionKey$actions_lib_run_evidence(context, name), RunConfigPayloadV1, configuration.value.payload)
    )
  );
}
function secretsAndCopies(configuration, stored) {
  if (!isReadable$actions_lib_checks_fact(configuration)) return configuration;
  if (!isReadable$actions_lib_checks_fact(stored)) return stored;
  const secrets = findSecrets$evidence_schemas_src_secret_scan(configuration.value.payload, { secrets: [] }).map(({ rule }) => rule);
  return fact$actions_lib_checks_fact({ secrets, copies: stored.value.length });
}
function uncanonical(value, path = "$") {
  if (typeof value === "number") return Number.isSafeInteger(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => uncanonical(member, `${path}.${name}`));
}
var OTHER_IMPLEMENTATION = `
const sorted = (v) => Array.isArray(v) ? v.map(sorted)
  : v && typeof v === 'object' ? Object.fromEntries(Object.keys(v).sort().map((k) => [k, sorted(v[k])])) : v;
let text = '';
process.stdin.on('data', (part) => { text += part; }).on('end', () => {
  const canonical = JSON.stringify(sorted(JSON.parse(text)));
  process.stdout.write(require('node:crypto').createHash('sha256').update(canonical).digest('hex'));
});`;
function independentDigest(configuration) {
  if (!isReadable$actions_lib_checks_fact(configuration)) throw new Error(configuration.unreadable);
  const child = spawnSync(process.execPath, ["--eval", OTHER_IMPLEMENTATION], {
    input: JSON.stringify(JSON.parse(canonicalJson$evidence_schemas_src_canonical_json(configuration.value.payload)), null, 1),
    encoding: "utf8",
    env: {},
    timeout: 3e4
  });
  if (child.status !== 0) throw new Error(`the second process ended with ${child.status ?? "a signal"}`);
  return child.stdout;
}

// evidence-schemas/src/generated/run_started.v1.validate.js
var y3 = o2;
var d4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var p4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var m5 = new RegExp("^[0-9a-f]{64}$", "u");
var c3 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
function o2(t, { instancePath: a2 = "", parentData: u3, parentDataProperty: f3, rootData: l5 = t, dynamicAnchors: h4 = {} } = {}) {
  let e = null, n = 0;
  const i2 = o2.evaluated;
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
        if (!p4.test(s)) {
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
        if (!m5.test(s)) {
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
        if (!c3.test(s)) {
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
  return o2.errors = e, n === 0;
}
o2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_started.v1.ts
var RunStartedV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_started.v1", y3);

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// other-part:actions/lib/run/pinned-digests.ts
import { pinnedDigests$actions_lib_run_pinned_digests } from "./lib.mjs";

// actions/m3-run-pinning/lanes/d-manifest.ts
var manifestPublish = plainLane$actions_lib_run_lane({
  id: "M3.D",
  gather: async (context) => {
    const digestLanePassed = (await context.source("M3.C")).overall_pass;
    const manifest = await observe$actions_lib_checks_fact(async () => runManifest(context, await pinnedDigests$actions_lib_run_pinned_digests(context)));
    const written = await observe$actions_lib_checks_fact(() => publish(context, manifest));
    const started = await observe$actions_lib_checks_fact(() => startMarker(context, written));
    const mirrored = await observe$actions_lib_checks_fact(() => mirrorPackaging(context));
    return { digestLanePassed, manifest, written, started, mirrored };
  },
  decide: ({ digestLanePassed, manifest, written, started, mirrored }) => [
    check$actions_lib_checks_check("M3.D-C01", { expected: true, observed: fact$actions_lib_checks_fact(digestLanePassed), fails: "M3D-B1" }),
    check$actions_lib_checks_check("M3.D-C02", {
      expected: "fp.run_manifest.v1",
      observed: mapFact$actions_lib_checks_fact(manifest, (one) => one.schema),
      fails: "M3D-B2"
    }),
    check$actions_lib_checks_check("M3.D-C03", {
      expected: { idempotent: true, conflict: true },
      observed: mapFact$actions_lib_checks_fact(written, ({ idempotent, conflict }) => ({ idempotent, conflict })),
      fails: isReadable$actions_lib_checks_fact(written) ? "M3D-B4" : "M3D-B5"
    }),
    check$actions_lib_checks_check("M3.D-C04", { expected: true, observed: mapFact$actions_lib_checks_fact(started, ({ key }) => key !== ""), fails: "M3D-B6" }),
    check$actions_lib_checks_check("M3.D-C05", {
      expected: { different: [] },
      observed: mirrored,
      passes: ({ count: count2, different }) => count2 > 0 && different.length === 0,
      fails: "M3D-U5"
    }),
    check$actions_lib_checks_check("M3.D-C06", {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(manifest, (one) => findSecrets$evidence_schemas_src_secret_scan(one, { secrets: [] }).map(({ rule }) => rule)),
      fails: "M3D-B7"
    })
  ],
  payload: ({ written, started, mirrored }) => ({
    run_json: isReadable$actions_lib_checks_fact(written) ? written.value.ref : null,
    run_started: isReadable$actions_lib_checks_fact(started) ? started.value : null,
    mirrored: isReadable$actions_lib_checks_fact(mirrored) ? mirrored.value.count : 0
  })
});
async function runManifest(context, digests) {
  const key = executionKey$actions_lib_run_evidence(context, "m3_c_config_payload.json");
  const { document: config } = await readAt$actions_lib_run_evidence(context, key, RunConfigPayloadV1.parse);
  return {
    schema: "fp.run_manifest.v1",
    platform_run_id: config.platform_run_id,
    scenario_run_id: digests.scenarioRunId,
    env: context.substrate,
    phase_id: "P1",
    written_at_utc: config.written_at_utc,
    config_digest: digests.configDigest,
    config_digest_algo: "sha256",
    scenario_config_digest: digests.scenarioConfigDigest,
    run_config_digest: digests.runConfigDigest,
    scenario_equivalence: {
      key: digests.runEquivalenceKey,
      fields: [
        "oracle_input_manifest_uri",
        "oracle_input_manifest_sha256",
        "oracle_required_output_ids",
        "oracle_sort_key_by_output_id",
        "config_digest"
      ],
      canonicalization_mode: "json_sorted_keys_v1",
      derivation_mode: "deterministic_hash_v1"
    },
    image: config.image,
    source_handles: config.handles,
    registry_sha256: config.registry_sha256,
    spec_sha256: config.spec_sha256
  };
}
async function publish(context, manifest) {
  if (!isReadable$actions_lib_checks_fact(manifest)) throw new Error(manifest.unreadable);
  const key = runKey$actions_lib_run_evidence(context, "run.json");
  const ref = await createAt$actions_lib_run_evidence(context, key, RunManifestV1, manifest.value);
  const again = await createAt$actions_lib_run_evidence(context, key, RunManifestV1, manifest.value);
  const other = { ...manifest.value, config_digest: "0".repeat(64) };
  const conflict = await createAt$actions_lib_run_evidence(context, key, RunManifestV1, other).then(
    () => false,
    (error) => isPlatformError$evidence_schemas_src_platform_error(error, "E_EVIDENCE_CONFLICT")
  );
  return { ref, idempotent: again.version_id === ref.version_id, conflict };
}
async function startMarker(context, written) {
  if (!isReadable$actions_lib_checks_fact(written)) throw new Error(written.unreadable);
  const stored = await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "run.json"), RunManifestV1.parse);
  const key = runKey$actions_lib_run_evidence(context, "run_started.json");
  const ref = await createAt$actions_lib_run_evidence(context, key, RunStartedV1, {
    schema: "fp.run_started.v1",
    platform_run_id: stored.document.platform_run_id,
    started_at_utc: nowUtc$runtime_src_kernel_clock(context.session.clock),
    run_json_sha256: stored.sha256,
    execution_id: context.executionId
  });
  await readAt$actions_lib_run_evidence(context, key, RunStartedV1.parse);
  return ref;
}
async function mirrorPackaging(context) {
  const { store: store2, bucket } = context.session.evidence;
  const executionId = Object.values(context.ledger.phases.M1.lanes).find((lane) => lane.executionId)?.executionId ?? "";
  const prefix = evidencePrefix$evidence_schemas_src_evidence_key(executionPlace$actions_lib_run_execution(context.substrate, "M1", executionId));
  const different = [];
  let count2 = 0;
  for await (const object of listAll$runtime_src_substrate_object_store_port(store2, bucket, prefix)) {
    const name = object.key.slice(prefix.length);
    const to = evidenceKey$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: context.platformRunId ?? "" }, `P(-1)/${name}`);
    const copy = await store2.copy({ bucket, key: object.key }, { bucket, key: to });
    if (copy.sha256 !== object.sha256) different.push(name);
    count2 += 1;
  }
  return { count: count2, different };
}

// evidence-schemas/src/generated/runtime_scope_bundle.v1.validate.js
var x = f2;
var _4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "runtime_scope_bundle.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "execution_id", "written_at_utc", "families"], properties: { schema: { const: "fp.runtime_scope_bundle.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, families: { type: "array", items: { type: "object", additionalProperties: false, required: ["family", "env_key", "value"], properties: { family: { enum: ["wsp", "ig", "ieg", "ofp", "csfb", "archive_writer", "dl", "df", "al", "dla", "case_trigger", "case_mgmt", "label_store", "env_conformance", "reporter", "sr", "lag_sampler"] }, env_key: { const: "REQUIRED_PLATFORM_RUN_ID" }, value: { $ref: "common.v1.schema.json#/$defs/platform_run_id" } } }, minItems: 17, uniqueItems: true } } };
var h3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var y4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var w4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var v3 = default$node_modules_ajv_dist_runtime_equal.default ?? default$node_modules_ajv_dist_runtime_equal;
function f2(n, { instancePath: t = "", parentData: P4, parentDataProperty: g4, rootData: k3 = n, dynamicAnchors: $3 = {} } = {}) {
  let e = null, i2 = 0;
  const u3 = f2.evaluated;
  if (u3.dynamicProps && (u3.props = void 0), u3.dynamicItems && (u3.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
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
        if (!y4.test(r)) {
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
        if (!w4.test(r)) {
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
          let m6 = r[o3];
          if (m6 && typeof m6 == "object" && !Array.isArray(m6)) {
            if (m6.family === void 0) {
              const s = { instancePath: t + "/families/" + o3, schemaPath: "#/properties/families/items/required", keyword: "required", params: { missingProperty: "family" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            if (m6.env_key === void 0) {
              const s = { instancePath: t + "/families/" + o3, schemaPath: "#/properties/families/items/required", keyword: "required", params: { missingProperty: "env_key" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            if (m6.value === void 0) {
              const s = { instancePath: t + "/families/" + o3, schemaPath: "#/properties/families/items/required", keyword: "required", params: { missingProperty: "value" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            for (const s in m6)
              if (!(s === "family" || s === "env_key" || s === "value")) {
                const l5 = { instancePath: t + "/families/" + o3, schemaPath: "#/properties/families/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [l5] : e.push(l5), i2++;
              }
            if (m6.family !== void 0) {
              let s = m6.family;
              if (!(s === "wsp" || s === "ig" || s === "ieg" || s === "ofp" || s === "csfb" || s === "archive_writer" || s === "dl" || s === "df" || s === "al" || s === "dla" || s === "case_trigger" || s === "case_mgmt" || s === "label_store" || s === "env_conformance" || s === "reporter" || s === "sr" || s === "lag_sampler")) {
                const l5 = { instancePath: t + "/families/" + o3 + "/family", schemaPath: "#/properties/families/items/properties/family/enum", keyword: "enum", params: { allowedValues: _4.properties.families.items.properties.family.enum } };
                e === null ? e = [l5] : e.push(l5), i2++;
              }
            }
            if (m6.env_key !== void 0 && m6.env_key !== "REQUIRED_PLATFORM_RUN_ID") {
              const s = { instancePath: t + "/families/" + o3 + "/env_key", schemaPath: "#/properties/families/items/properties/env_key/const", keyword: "const", params: { allowedValue: "REQUIRED_PLATFORM_RUN_ID" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            if (m6.value !== void 0) {
              let s = m6.value;
              if (typeof s == "string") {
                if (!h3.test(s)) {
                  const l5 = { instancePath: t + "/families/" + o3 + "/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
                  e === null ? e = [l5] : e.push(l5), i2++;
                }
              } else {
                const l5 = { instancePath: t + "/families/" + o3 + "/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l5] : e.push(l5), i2++;
              }
            }
          } else {
            const s = { instancePath: t + "/families/" + o3, schemaPath: "#/properties/families/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), i2++;
          }
        }
        let p5 = r.length, d5;
        if (p5 > 1) {
          e:
            for (; p5--; )
              for (d5 = p5; d5--; )
                if (v3(r[p5], r[d5])) {
                  const o3 = { instancePath: t + "/families", schemaPath: "#/properties/families/uniqueItems", keyword: "uniqueItems", params: { i: p5, j: d5 } };
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
var RuntimeScopeBundleV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("runtime_scope_bundle.v1", x);

// actions/m3-run-pinning/lanes/e-scope-export.ts
var FAMILIES = [
  "wsp",
  "ig",
  "ieg",
  "ofp",
  "csfb",
  "archive_writer",
  "dl",
  "df",
  "al",
  "dla",
  "case_trigger",
  "case_mgmt",
  "label_store",
  "env_conformance",
  "reporter",
  "sr",
  "lag_sampler"
];
var scopeExport = plainLane$actions_lib_run_lane({
  id: "M3.E",
  gather: async (context) => {
    const anchors = await observe$actions_lib_checks_fact(async () => {
      const { document } = await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "run.json"), RunManifestV1.parse);
      await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "run_started.json"), RunStartedV1.parse);
      return document.platform_run_id;
    });
    const envKey = await observe$actions_lib_checks_fact(() => String(handle$evidence_schemas_src_handles("REQUIRED_PLATFORM_RUN_ID_ENV_KEY")));
    const bundle = await observe$actions_lib_checks_fact(() => scopeBundle(context, anchors));
    const stored = await observe$actions_lib_checks_fact(async () => {
      if (!isReadable$actions_lib_checks_fact(bundle)) throw new Error(bundle.unreadable);
      return createAt$actions_lib_run_evidence(
        context,
        executionKey$actions_lib_run_evidence(context, "m4_runtime_scope_bundle.json"),
        RuntimeScopeBundleV1,
        bundle.value
      );
    });
    return { anchors, envKey, bundle, stored };
  },
  decide: ({ anchors, envKey, bundle, stored }, { platformRunId }) => [
    check$actions_lib_checks_check("M3.E-C01", { expected: platformRunId, observed: anchors, fails: "M3E-B1" }),
    check$actions_lib_checks_check("M3.E-C02", { expected: "REQUIRED_PLATFORM_RUN_ID", observed: envKey, fails: "M3E-B2" }),
    check$actions_lib_checks_check("M3.E-C03", {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(bundle, ({ families }) => {
        const present = new Set(families.map((one) => one.family));
        return FAMILIES.filter((family) => !present.has(family));
      }),
      fails: "M3E-B3"
    }),
    check$actions_lib_checks_check("M3.E-C04", {
      expected: { values: [platformRunId], stored: true },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ bundle, stored }), (both) => ({
        values: [...new Set(both.bundle.families.map((one) => one.value))],
        stored: both.stored.key !== ""
      })),
      fails: isReadable$actions_lib_checks_fact(stored) ? "M3E-B4" : "M3E-B6"
    })
  ],
  payload: ({ stored }) => ({
    runtime_scope_bundle: isReadable$actions_lib_checks_fact(stored) ? stored.value : null,
    families: FAMILIES.length
  })
});
function scopeBundle(context, anchors) {
  if (!isReadable$actions_lib_checks_fact(anchors)) throw new Error(anchors.unreadable);
  return {
    schema: "fp.runtime_scope_bundle.v1",
    platform_run_id: anchors.value,
    execution_id: context.executionId,
    written_at_utc: nowUtc$runtime_src_kernel_clock(context.session.clock),
    families: FAMILIES.map((family) => ({ family, env_key: "REQUIRED_PLATFORM_RUN_ID", value: anchors.value }))
  };
}

// actions/m3-run-pinning/lanes/g-handoff.ts
var runPinningHandoff = defineLane$actions_lib_run_lane({
  id: "M3.G",
  documents: (facts, context) => ({ pack: packDocument(facts, context) }),
  decide: (facts, written) => ({
    "M3.G-C01": {
      expected: { verdict: "ADVANCE_TO_M4", unreadable: [], pack: { $non_empty: true } },
      observed: mapFact$actions_lib_checks_fact(packBasis(facts), (basis) => ({
        ...basis,
        pack: isReadable$actions_lib_checks_fact(written.pack) ? written.pack.value.key : ""
      })),
      fails: packFault(facts)
    }
  }),
  handover: {
    schema: handoverOf("M3.G", { entry_gate: text }),
    of: (_facts, written) => isReadable$actions_lib_checks_fact(written.pack) ? { entry_gate: "OPEN" } : void 0
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
      built$actions_lib_run_lane(p1HandleClosure, (context) => gatherClosure(context, "M3.A", { handoffFrom: "M2" })),
      built$actions_lib_run_lane(runId, gatherRunId),
      configDigest,
      manifestPublish,
      scopeExport,
      built$actions_lib_run_lane(runPinningVerdict, (context) => gatherVerdict(context, "M3.F")),
      built$actions_lib_run_lane(runPinningHandoff, gatherHandoffPack)
    ]
  },
  io
);
export {
  run
};
