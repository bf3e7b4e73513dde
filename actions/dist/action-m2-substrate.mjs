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

// other-part:evidence-schemas/src/digest.ts
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { absentFromClosureSet$evidence_schemas_src_handles } from "./schemas.mjs";
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { resolveHandles$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/placeholder.ts
import { findPlaceholder$evidence_schemas_src_placeholder } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// actions/m2-substrate/facts/a-handle-closure.ts
var gatherP0Closure = async ({ substrate, handleInputs }) => ({
  rows: resolveHandles$evidence_schemas_src_handles(requiredHandles$actions_lib_definition_phase_definition(getLaneDefinition$actions_lib_definition_phase_definition("M2.A"), substrate), handleInputs),
  absent: absentFromClosureSet$evidence_schemas_src_handles("M2.A", substrate)
});

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/platform/service-state.ts
import { readHeartbeats$actions_lib_platform_service_state } from "./lib.mjs";

// actions/m2-substrate/facts/e-secret-surface.ts
var gatherSecretSurface = async ({ session }) => ({
  parameters: await observe$actions_lib_checks_fact(() => Promise.all(mandatoryPaths().map((path) => readParameter(session.parameters, path)))),
  current: await observe$actions_lib_checks_fact(
    async () => Object.fromEntries((await session.parameters.describe("/")).map(({ path, version }) => [path, version]))
  ),
  running: await observe$actions_lib_checks_fact(() => readLoaded(session.compute(), session.database))
});
var mandatoryPaths = () => [
  handle$evidence_schemas_src_handles("SSM_CONFLUENT_BOOTSTRAP_PATH"),
  handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_KEY_PATH"),
  handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_SECRET_PATH"),
  handle$evidence_schemas_src_handles("SSM_DB_USER_PATH"),
  handle$evidence_schemas_src_handles("SSM_DB_PASSWORD_PATH"),
  handle$evidence_schemas_src_handles("SSM_IG_API_KEY_PATH")
];
async function readParameter(parameters, path) {
  try {
    const { version, lastModifiedUtc, value } = await parameters.get(path);
    return { path, state: stateOf(value.reveal()), version, last_modified_utc: lastModifiedUtc };
  } catch (error) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error, "E_PARAMETER_ABSENT")) throw error;
    return { path, state: "absent", version: null, last_modified_utc: null };
  }
}
function stateOf(value) {
  if (value.trim() === "") return "empty";
  return findPlaceholder$evidence_schemas_src_placeholder(value, { secret: true }) === void 0 ? "usable" : "placeholder";
}
async function readLoaded(compute, database) {
  const tasks = await compute.describeTasks();
  if (tasks.length === 0) return [];
  const declared = await readHeartbeats$actions_lib_platform_service_state(
    await database(),
    tasks.map(({ taskArn }) => taskArn)
  );
  return declaredBy(tasks, declared);
}
var declaredBy = (tasks, declared) => tasks.map(({ taskArn, family }) => {
  const found = declared.find(({ instanceId }) => instanceId === taskArn);
  return { component: found?.component ?? family, versions: found?.loadedVersions ?? {} };
});

// other-part:runtime/src/substrate/stack/pins.ts
import { TOPICS$runtime_src_substrate_stack_pins } from "./substrate.mjs";

// other-part:actions/lib/platform/stack.ts
import { getStack$actions_lib_platform_stack } from "./lib.mjs";

// actions/m2-substrate/facts/f-topic-readiness.ts
var gatherTopicReadiness = async ({ session }) => ({
  pinned: TOPICS$runtime_src_substrate_stack_pins.map((topic) => ({ ...topic, cleanupPolicy: handle$evidence_schemas_src_handles("KAFKA_CLEANUP_POLICY_DEFAULT") })),
  described: await observe$actions_lib_checks_fact(async () => (await session.eventLog()).describe()),
  stackClusterId: await observe$actions_lib_checks_fact(async () => (await getStack$actions_lib_platform_stack(session.config)).bus.cluster_id),
  parameters: await observe$actions_lib_checks_fact(async () => {
    await session.parameters.get(handle$evidence_schemas_src_handles("SSM_CONFLUENT_BOOTSTRAP_PATH"));
    await session.parameters.get(handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_SECRET_PATH"));
    const user = await session.parameters.get(handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_KEY_PATH"));
    return { user_sha256: sha256Hex$evidence_schemas_src_digest(user.value.reveal()) };
  })
});

// other-part:actions/lib/platform/image-help.ts
import { readRequiredEnvironment$actions_lib_platform_image_help } from "./lib.mjs";

// other-part:actions/lib/platform/migrated-database.ts
import { migrationTexts$actions_lib_platform_migrated_database } from "./lib.mjs";
import { readFound$actions_lib_platform_migrated_database } from "./lib.mjs";
import { readIdentity$actions_lib_platform_migrated_database } from "./lib.mjs";
import { tablesOf$actions_lib_platform_migrated_database } from "./lib.mjs";

// other-part:actions/lib/platform/tasks.ts
import { runJob$actions_lib_platform_tasks } from "./lib.mjs";

// actions/m2-substrate/facts/h-db-migration.ts
var MODE = "db-migrate";
async function gatherDatabaseMigration(context) {
  const { session, handleInputs } = context;
  const required = await observe$actions_lib_checks_fact(() => readRequiredEnvironment$actions_lib_platform_image_help(context, MODE));
  const database = await observe$actions_lib_checks_fact(() => readDatabase(context));
  const job = await observe$actions_lib_checks_fact(() => runJob$actions_lib_platform_tasks(context, MODE));
  return {
    required,
    database,
    named: await observe$actions_lib_checks_fact(() => ({
      endpoint: handle$evidence_schemas_src_handles("RDS_ENDPOINT", handleInputs),
      resource_id: handle$evidence_schemas_src_handles("DB_RESOURCE_ID", handleInputs)
    })),
    dsnVersion: await observe$actions_lib_checks_fact(async () => {
      const path = handle$evidence_schemas_src_handles("SSM_DB_DSN_PATH");
      return (await session.parameters.describe("/")).find((one) => one.path === path)?.version ?? 0;
    }),
    job,
    wanted: tablesOf$actions_lib_platform_migrated_database(migrationTexts$actions_lib_platform_migrated_database()),
    found: await observe$actions_lib_checks_fact(async () => readFound$actions_lib_platform_migrated_database(await session.database()))
  };
}
async function readDatabase({ session }) {
  const dsn = await session.parameters.get(handle$evidence_schemas_src_handles("SSM_DB_DSN_PATH"));
  const { hostname, port } = new URL(dsn.value.reveal());
  return { endpoint: `${hostname}:${port}`, ...await readIdentity$actions_lib_platform_migrated_database(await session.database()) };
}

// other-part:actions/lib/ledger/store.ts
import { readLedger$actions_lib_ledger_store } from "./lib.mjs";

// other-part:actions/lib/phase-end/results.ts
import { readPhaseResults$actions_lib_phase_end_results } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-pack.ts
import { documentOf$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";
import { gatherPack$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_gather_verdict } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/pack.ts
import { packDocument$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packName$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { withOwnVerdict$actions_lib_shared_lanes_pack } from "./lib.mjs";

// actions/m2-substrate/facts/j-exit.ts
var OWN = ["m2_exit_readiness_snapshot.json", packName$actions_lib_shared_lanes_pack("M3")];
var PHASES = ["M0", "M1", "M2"];
async function gatherSubstrateExit(context) {
  const { session, ledger, executionId, substrate, handleInputs } = context;
  const results = await observe$actions_lib_checks_fact(() => readPhaseResults$actions_lib_phase_end_results(session, ledger, { phase: "M2", executionId }));
  const events = await observe$actions_lib_checks_fact(() => readLedger$actions_lib_ledger_store({ target: session.evidence, env: substrate }));
  return {
    verdict: await gatherVerdict$actions_lib_shared_lanes_gather_verdict(context, "M2.J"),
    missingEvidence: mapFact$actions_lib_checks_fact(
      results,
      ({ missingEvidence }) => missingEvidence.filter((key) => !OWN.some((name) => key.endsWith(name)))
    ),
    rows: resolveHandles$evidence_schemas_src_handles(requiredHandles$actions_lib_definition_phase_definition(getLaneDefinition$actions_lib_definition_phase_definition("M2.J"), substrate), handleInputs),
    register: mapFact$actions_lib_checks_fact(events, (read) => registerOf(ledger, read, executionId)),
    pack: await gatherPack$actions_lib_shared_lanes_gather_pack(context, {
      required: async () => ({
        handle_resolution_snapshot: await documentOf$actions_lib_shared_lanes_gather_pack(context, "M2.A", "handle_resolution_snapshot.json"),
        secret_surface_check: await documentOf$actions_lib_shared_lanes_gather_pack(context, "M2.E", "secret_surface_check.json"),
        topic_readiness_snapshot: await documentOf$actions_lib_shared_lanes_gather_pack(context, "M2.F", "topic_readiness_snapshot.json"),
        db_migration_run_snapshot: await documentOf$actions_lib_shared_lanes_gather_pack(context, "M2.H", "db_migration_run_snapshot.json")
      })
    })
  };
}
var registerOf = (ledger, events, executionId) => ({
  blockers: PHASES.flatMap(
    (phase) => ledger.phases[phase].openBlockers.map(({ lane, code }) => ({ phase, lane, code }))
  ),
  drift: PHASES.flatMap((phase) => ledger.phases[phase].openDrift.map((one) => ({ phase, class: one }))),
  waivers: events.flatMap((event) => {
    if (event.event !== "WAIVER_RECORDED" || !event.payload.item.includes(executionId)) return [];
    const { item, residual_risk, expires_at_utc } = event.payload;
    return [{ item, residual_risk, expires_at_utc }];
  })
});

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// evidence-schemas/src/generated/handle_resolution_snapshot.v1.validate.js
var A = h;
var k = { enum: ["embedded", "emulated", "dev_min"] };
var P = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var b = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var m = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function h(l, { instancePath: i = "", parentData: v, parentDataProperty: x2, rootData: q2 = l, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0;
  const f2 = h.evaluated;
  if (f2.dynamicProps && (f2.props = void 0), f2.dynamicItems && (f2.items = void 0), l && typeof l == "object" && !Array.isArray(l)) {
    if (l.schema === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (l.substrate === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (l.execution_id === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (l.captured_at_utc === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (l.rows === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (l.unresolved_count === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unresolved_count" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (l.absent === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "absent" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (const s in l)
      if (!(s === "schema" || s === "substrate" || s === "execution_id" || s === "captured_at_utc" || s === "rows" || s === "unresolved_count" || s === "absent")) {
        const a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [a] : e.push(a), t++;
      }
    if (l.schema !== void 0 && l.schema !== "fp.handle_resolution_snapshot.v1") {
      const s = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.handle_resolution_snapshot.v1" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (l.substrate !== void 0) {
      let s = l.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const a = { instancePath: i + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: k.enum } };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (l.execution_id !== void 0) {
      let s = l.execution_id;
      if (typeof s == "string") {
        if (!P.test(s)) {
          const a = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        const a = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (l.captured_at_utc !== void 0) {
      let s = l.captured_at_utc;
      if (typeof s == "string") {
        if (!b.test(s)) {
          const a = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        const a = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (l.rows !== void 0) {
      let s = l.rows;
      if (Array.isArray(s)) {
        const a = s.length;
        for (let n = 0; n < a; n++) {
          let p = s[n];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.key === void 0) {
              const r = { instancePath: i + "/rows/" + n, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (p.scope === void 0) {
              const r = { instancePath: i + "/rows/" + n, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "scope" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (p.origin === void 0) {
              const r = { instancePath: i + "/rows/" + n, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "origin" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (p.resolved === void 0) {
              const r = { instancePath: i + "/rows/" + n, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "resolved" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (p.placeholder === void 0) {
              const r = { instancePath: i + "/rows/" + n, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "placeholder" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (p.value_or_locator === void 0) {
              const r = { instancePath: i + "/rows/" + n, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "value_or_locator" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (const r in p)
              if (!(r === "key" || r === "scope" || r === "origin" || r === "resolved" || r === "placeholder" || r === "value_or_locator")) {
                const o = { instancePath: i + "/rows/" + n, schemaPath: "#/properties/rows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [o] : e.push(o), t++;
              }
            if (p.key !== void 0) {
              let r = p.key;
              if (typeof r == "string") {
                if (m(r) > 4096) {
                  const o = { instancePath: i + "/rows/" + n + "/key", schemaPath: "#/properties/rows/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (m(r) < 1) {
                  const o = { instancePath: i + "/rows/" + n + "/key", schemaPath: "#/properties/rows/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                const o = { instancePath: i + "/rows/" + n + "/key", schemaPath: "#/properties/rows/items/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.scope !== void 0) {
              let r = p.scope;
              if (typeof r == "string") {
                if (m(r) > 4096) {
                  const o = { instancePath: i + "/rows/" + n + "/scope", schemaPath: "#/properties/rows/items/properties/scope/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (m(r) < 1) {
                  const o = { instancePath: i + "/rows/" + n + "/scope", schemaPath: "#/properties/rows/items/properties/scope/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                const o = { instancePath: i + "/rows/" + n + "/scope", schemaPath: "#/properties/rows/items/properties/scope/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.origin !== void 0) {
              let r = p.origin;
              if (typeof r == "string") {
                if (m(r) > 4096) {
                  const o = { instancePath: i + "/rows/" + n + "/origin", schemaPath: "#/properties/rows/items/properties/origin/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (m(r) < 1) {
                  const o = { instancePath: i + "/rows/" + n + "/origin", schemaPath: "#/properties/rows/items/properties/origin/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                const o = { instancePath: i + "/rows/" + n + "/origin", schemaPath: "#/properties/rows/items/properties/origin/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.resolved !== void 0 && typeof p.resolved != "boolean") {
              const r = { instancePath: i + "/rows/" + n + "/resolved", schemaPath: "#/properties/rows/items/properties/resolved/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (p.placeholder !== void 0 && typeof p.placeholder != "boolean") {
              const r = { instancePath: i + "/rows/" + n + "/placeholder", schemaPath: "#/properties/rows/items/properties/placeholder/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (p.value_or_locator !== void 0) {
              let r = p.value_or_locator;
              const o = t;
              let d3 = false, c2 = null;
              const g3 = t;
              if (typeof r == "string") {
                if (m(r) > 4096) {
                  const u2 = { instancePath: i + "/rows/" + n + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [u2] : e.push(u2), t++;
                }
              } else {
                const u2 = { instancePath: i + "/rows/" + n + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf/0/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u2] : e.push(u2), t++;
              }
              var y = g3 === t;
              y && (d3 = true, c2 = 0);
              const _2 = t;
              if (r !== null) {
                const u2 = { instancePath: i + "/rows/" + n + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [u2] : e.push(u2), t++;
              }
              var y = _2 === t;
              if (y && d3 ? (d3 = false, c2 = [c2, 1]) : y && (d3 = true, c2 = 1), d3)
                t = o, e !== null && (o ? e.length = o : e = null);
              else {
                const u2 = { instancePath: i + "/rows/" + n + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf", keyword: "oneOf", params: { passingSchemas: c2 } };
                e === null ? e = [u2] : e.push(u2), t++;
              }
            }
          } else {
            const r = { instancePath: i + "/rows/" + n, schemaPath: "#/properties/rows/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        const a = { instancePath: i + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (l.unresolved_count !== void 0) {
      let s = l.unresolved_count;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const a = { instancePath: i + "/unresolved_count", schemaPath: "#/properties/unresolved_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        const a = { instancePath: i + "/unresolved_count", schemaPath: "#/properties/unresolved_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (l.absent !== void 0) {
      let s = l.absent;
      if (Array.isArray(s)) {
        const a = s.length;
        for (let n = 0; n < a; n++) {
          let p = s[n];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.key === void 0) {
              const r = { instancePath: i + "/absent/" + n, schemaPath: "#/properties/absent/items/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (p.reason === void 0) {
              const r = { instancePath: i + "/absent/" + n, schemaPath: "#/properties/absent/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (const r in p)
              if (!(r === "key" || r === "reason")) {
                const o = { instancePath: i + "/absent/" + n, schemaPath: "#/properties/absent/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [o] : e.push(o), t++;
              }
            if (p.key !== void 0) {
              let r = p.key;
              if (typeof r == "string") {
                if (m(r) > 4096) {
                  const o = { instancePath: i + "/absent/" + n + "/key", schemaPath: "#/properties/absent/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (m(r) < 1) {
                  const o = { instancePath: i + "/absent/" + n + "/key", schemaPath: "#/properties/absent/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                const o = { instancePath: i + "/absent/" + n + "/key", schemaPath: "#/properties/absent/items/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.reason !== void 0) {
              let r = p.reason;
              if (typeof r == "string") {
                if (m(r) > 1024) {
                  const o = { instancePath: i + "/absent/" + n + "/reason", schemaPath: "#/properties/absent/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (m(r) < 1) {
                  const o = { instancePath: i + "/absent/" + n + "/reason", schemaPath: "#/properties/absent/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                const o = { instancePath: i + "/absent/" + n + "/reason", schemaPath: "#/properties/absent/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            const r = { instancePath: i + "/absent/" + n, schemaPath: "#/properties/absent/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        const a = { instancePath: i + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    const s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return h.errors = e, t === 0;
}
h.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/handle_resolution_snapshot.v1.ts
var HandleResolutionSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("handle_resolution_snapshot.v1", A);

// other-part:actions/lib/run/documents.ts
import { attemptDocument$actions_lib_run_documents } from "./lib.mjs";
import { attemptKey$actions_lib_run_documents } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { count$actions_lib_run_handover } from "./lib.mjs";
import { flag$actions_lib_run_handover } from "./lib.mjs";
import { handoverOf$actions_lib_run_handover } from "./lib.mjs";
import { list$actions_lib_run_handover } from "./lib.mjs";
import { nullable$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// actions/m2-substrate/lanes/a-handle-closure.ts
var p0HandleClosure = defineLane$actions_lib_run_lane({
  id: "M2.A",
  documents: (facts, context) => ({
    resolution: fact$actions_lib_checks_fact(
      attemptDocument$actions_lib_run_documents("handle_resolution_snapshot.json", HandleResolutionSnapshotV1, snapshotOf(facts, context))
    )
  }),
  decide: ({ rows }) => ({
    "M2.A-C01": {
      expected: { unresolved: [], placeholders: [] },
      observed: fact$actions_lib_checks_fact({
        unresolved: unresolvedIn(rows),
        placeholders: rows.filter((row2) => row2.placeholder).map((row2) => row2.key)
      }),
      fails: "M2A-B1"
    }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M2.A", { keys: count$actions_lib_run_handover, unresolved_count: count$actions_lib_run_handover }),
    of: ({ rows }) => ({ keys: rows.length, unresolved_count: unresolvedIn(rows).length })
  }
});
var unresolvedIn = (rows) => rows.filter((row2) => !row2.resolved).map((row2) => row2.key);
var snapshotOf = ({ rows, absent }, { substrate, executionId, gatheredAtUtc }) => ({
  schema: "fp.handle_resolution_snapshot.v1",
  substrate,
  execution_id: executionId,
  captured_at_utc: gatheredAtUtc,
  rows: [...rows],
  unresolved_count: unresolvedIn(rows).length,
  absent: [...absent]
});

// evidence-schemas/src/generated/secret_surface_check.v1.validate.js
var N = f;
var k2 = { enum: ["embedded", "emulated", "dev_min"] };
var q = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var P2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var x = new RegExp("^(?:/[a-z0-9][a-z0-9_.-]*){2,}$", "u");
var c = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function f(l, { instancePath: i = "", parentData: b3, parentDataProperty: L, rootData: $2 = l, dynamicAnchors: j2 = {} } = {}) {
  let e = null, r = 0;
  const y = f.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), l && typeof l == "object" && !Array.isArray(l)) {
    if (l.schema === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (l.substrate === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (l.execution_id === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (l.captured_at_utc === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (l.paths === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (l.loaded_versions === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loaded_versions" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (const o in l)
      if (!(o === "schema" || o === "substrate" || o === "execution_id" || o === "captured_at_utc" || o === "paths" || o === "roles" || o === "loaded_versions")) {
        const n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (l.schema !== void 0 && l.schema !== "fp.secret_surface_check.v1") {
      const o = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.secret_surface_check.v1" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (l.substrate !== void 0) {
      let o = l.substrate;
      if (!(o === "embedded" || o === "emulated" || o === "dev_min")) {
        const n = { instancePath: i + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: k2.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (l.execution_id !== void 0) {
      let o = l.execution_id;
      if (typeof o == "string") {
        if (!q.test(o)) {
          const n = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        const n = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (l.captured_at_utc !== void 0) {
      let o = l.captured_at_utc;
      if (typeof o == "string") {
        if (!P2.test(o)) {
          const n = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        const n = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (l.paths !== void 0) {
      let o = l.paths;
      if (Array.isArray(o)) {
        if (o.length < 1) {
          const a = { instancePath: i + "/paths", schemaPath: "#/properties/paths/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        const n = o.length;
        for (let a = 0; a < n; a++) {
          let p = o[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.path === void 0) {
              const s = { instancePath: i + "/paths/" + a, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "path" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.present === void 0) {
              const s = { instancePath: i + "/paths/" + a, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "present" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.version === void 0) {
              const s = { instancePath: i + "/paths/" + a, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "version" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.last_modified_utc === void 0) {
              const s = { instancePath: i + "/paths/" + a, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "last_modified_utc" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (const s in p)
              if (!(s === "path" || s === "present" || s === "version" || s === "last_modified_utc")) {
                const t = { instancePath: i + "/paths/" + a, schemaPath: "#/properties/paths/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [t] : e.push(t), r++;
              }
            if (p.path !== void 0) {
              let s = p.path;
              if (typeof s == "string") {
                if (c(s) > 1024) {
                  const t = { instancePath: i + "/paths/" + a + "/path", schemaPath: "#/properties/paths/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (!x.test(s)) {
                  const t = { instancePath: i + "/paths/" + a + "/path", schemaPath: "#/properties/paths/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?:/[a-z0-9][a-z0-9_.-]*){2,}$" } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                const t = { instancePath: i + "/paths/" + a + "/path", schemaPath: "#/properties/paths/items/properties/path/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (p.present !== void 0 && typeof p.present != "boolean") {
              const s = { instancePath: i + "/paths/" + a + "/present", schemaPath: "#/properties/paths/items/properties/present/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.version !== void 0) {
              let s = p.version;
              const t = r;
              let d3 = false, u2 = null;
              const h2 = r;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const m3 = { instancePath: i + "/paths/" + a + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m3] : e.push(m3), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
                const m3 = { instancePath: i + "/paths/" + a + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [m3] : e.push(m3), r++;
              }
              var _2 = h2 === r;
              _2 && (d3 = true, u2 = 0);
              const g3 = r;
              if (s !== null) {
                const m3 = { instancePath: i + "/paths/" + a + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [m3] : e.push(m3), r++;
              }
              var _2 = g3 === r;
              if (_2 && d3 ? (d3 = false, u2 = [u2, 1]) : _2 && (d3 = true, u2 = 1), d3)
                r = t, e !== null && (t ? e.length = t : e = null);
              else {
                const m3 = { instancePath: i + "/paths/" + a + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf", keyword: "oneOf", params: { passingSchemas: u2 } };
                e === null ? e = [m3] : e.push(m3), r++;
              }
            }
            if (p.last_modified_utc !== void 0) {
              let s = p.last_modified_utc;
              const t = r;
              let d3 = false, u2 = null;
              const h2 = r;
              if (typeof s == "string") {
                if (!P2.test(s)) {
                  const m3 = { instancePath: i + "/paths/" + a + "/last_modified_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                  e === null ? e = [m3] : e.push(m3), r++;
                }
              } else {
                const m3 = { instancePath: i + "/paths/" + a + "/last_modified_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m3] : e.push(m3), r++;
              }
              var v = h2 === r;
              v && (d3 = true, u2 = 0);
              const g3 = r;
              if (s !== null) {
                const m3 = { instancePath: i + "/paths/" + a + "/last_modified_utc", schemaPath: "#/properties/paths/items/properties/last_modified_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [m3] : e.push(m3), r++;
              }
              var v = g3 === r;
              if (v && d3 ? (d3 = false, u2 = [u2, 1]) : v && (d3 = true, u2 = 1), d3)
                r = t, e !== null && (t ? e.length = t : e = null);
              else {
                const m3 = { instancePath: i + "/paths/" + a + "/last_modified_utc", schemaPath: "#/properties/paths/items/properties/last_modified_utc/oneOf", keyword: "oneOf", params: { passingSchemas: u2 } };
                e === null ? e = [m3] : e.push(m3), r++;
              }
            }
          } else {
            const s = { instancePath: i + "/paths/" + a, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        const n = { instancePath: i + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (l.roles !== void 0) {
      let o = l.roles;
      if (Array.isArray(o)) {
        const n = o.length;
        for (let a = 0; a < n; a++) {
          let p = o[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.role === void 0) {
              const s = { instancePath: i + "/roles/" + a, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "role" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.allowed === void 0) {
              const s = { instancePath: i + "/roles/" + a, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "allowed" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.denied === void 0) {
              const s = { instancePath: i + "/roles/" + a, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "denied" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.wildcard_read === void 0) {
              const s = { instancePath: i + "/roles/" + a, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "wildcard_read" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (const s in p)
              if (!(s === "role" || s === "allowed" || s === "denied" || s === "wildcard_read")) {
                const t = { instancePath: i + "/roles/" + a, schemaPath: "#/properties/roles/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [t] : e.push(t), r++;
              }
            if (p.role !== void 0) {
              let s = p.role;
              if (typeof s == "string") {
                if (c(s) > 1024) {
                  const t = { instancePath: i + "/roles/" + a + "/role", schemaPath: "#/properties/roles/items/properties/role/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (c(s) < 1) {
                  const t = { instancePath: i + "/roles/" + a + "/role", schemaPath: "#/properties/roles/items/properties/role/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                const t = { instancePath: i + "/roles/" + a + "/role", schemaPath: "#/properties/roles/items/properties/role/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (p.allowed !== void 0) {
              let s = p.allowed;
              if (Array.isArray(s)) {
                const t = s.length;
                for (let d3 = 0; d3 < t; d3++) {
                  let u2 = s[d3];
                  if (typeof u2 == "string") {
                    if (c(u2) > 1024) {
                      const h2 = { instancePath: i + "/roles/" + a + "/allowed/" + d3, schemaPath: "#/properties/roles/items/properties/allowed/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [h2] : e.push(h2), r++;
                    }
                    if (c(u2) < 1) {
                      const h2 = { instancePath: i + "/roles/" + a + "/allowed/" + d3, schemaPath: "#/properties/roles/items/properties/allowed/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [h2] : e.push(h2), r++;
                    }
                  } else {
                    const h2 = { instancePath: i + "/roles/" + a + "/allowed/" + d3, schemaPath: "#/properties/roles/items/properties/allowed/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h2] : e.push(h2), r++;
                  }
                }
              } else {
                const t = { instancePath: i + "/roles/" + a + "/allowed", schemaPath: "#/properties/roles/items/properties/allowed/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (p.denied !== void 0) {
              let s = p.denied;
              if (Array.isArray(s)) {
                const t = s.length;
                for (let d3 = 0; d3 < t; d3++) {
                  let u2 = s[d3];
                  if (typeof u2 == "string") {
                    if (c(u2) > 1024) {
                      const h2 = { instancePath: i + "/roles/" + a + "/denied/" + d3, schemaPath: "#/properties/roles/items/properties/denied/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [h2] : e.push(h2), r++;
                    }
                    if (c(u2) < 1) {
                      const h2 = { instancePath: i + "/roles/" + a + "/denied/" + d3, schemaPath: "#/properties/roles/items/properties/denied/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [h2] : e.push(h2), r++;
                    }
                  } else {
                    const h2 = { instancePath: i + "/roles/" + a + "/denied/" + d3, schemaPath: "#/properties/roles/items/properties/denied/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h2] : e.push(h2), r++;
                  }
                }
              } else {
                const t = { instancePath: i + "/roles/" + a + "/denied", schemaPath: "#/properties/roles/items/properties/denied/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (p.wildcard_read !== void 0 && typeof p.wildcard_read != "boolean") {
              const s = { instancePath: i + "/roles/" + a + "/wildcard_read", schemaPath: "#/properties/roles/items/properties/wildcard_read/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            const s = { instancePath: i + "/roles/" + a, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        const n = { instancePath: i + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (l.loaded_versions !== void 0) {
      let o = l.loaded_versions;
      if (Array.isArray(o)) {
        const n = o.length;
        for (let a = 0; a < n; a++) {
          let p = o[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.service_name === void 0) {
              const s = { instancePath: i + "/loaded_versions/" + a, schemaPath: "#/properties/loaded_versions/items/required", keyword: "required", params: { missingProperty: "service_name" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.path === void 0) {
              const s = { instancePath: i + "/loaded_versions/" + a, schemaPath: "#/properties/loaded_versions/items/required", keyword: "required", params: { missingProperty: "path" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.version === void 0) {
              const s = { instancePath: i + "/loaded_versions/" + a, schemaPath: "#/properties/loaded_versions/items/required", keyword: "required", params: { missingProperty: "version" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (const s in p)
              if (!(s === "service_name" || s === "path" || s === "version")) {
                const t = { instancePath: i + "/loaded_versions/" + a, schemaPath: "#/properties/loaded_versions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [t] : e.push(t), r++;
              }
            if (p.service_name !== void 0) {
              let s = p.service_name;
              if (typeof s == "string") {
                if (c(s) > 255) {
                  const t = { instancePath: i + "/loaded_versions/" + a + "/service_name", schemaPath: "#/properties/loaded_versions/items/properties/service_name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (c(s) < 1) {
                  const t = { instancePath: i + "/loaded_versions/" + a + "/service_name", schemaPath: "#/properties/loaded_versions/items/properties/service_name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                const t = { instancePath: i + "/loaded_versions/" + a + "/service_name", schemaPath: "#/properties/loaded_versions/items/properties/service_name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (p.path !== void 0) {
              let s = p.path;
              if (typeof s == "string") {
                if (c(s) > 1024) {
                  const t = { instancePath: i + "/loaded_versions/" + a + "/path", schemaPath: "#/properties/loaded_versions/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (c(s) < 1) {
                  const t = { instancePath: i + "/loaded_versions/" + a + "/path", schemaPath: "#/properties/loaded_versions/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                const t = { instancePath: i + "/loaded_versions/" + a + "/path", schemaPath: "#/properties/loaded_versions/items/properties/path/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (p.version !== void 0) {
              let s = p.version;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const t = { instancePath: i + "/loaded_versions/" + a + "/version", schemaPath: "#/properties/loaded_versions/items/properties/version/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
                const t = { instancePath: i + "/loaded_versions/" + a + "/version", schemaPath: "#/properties/loaded_versions/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
          } else {
            const s = { instancePath: i + "/loaded_versions/" + a, schemaPath: "#/properties/loaded_versions/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        const n = { instancePath: i + "/loaded_versions", schemaPath: "#/properties/loaded_versions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    const o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return f.errors = e, r === 0;
}
f.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/secret_surface_check.v1.ts
var SecretSurfaceCheckV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("secret_surface_check.v1", N);

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";
import { holds$actions_lib_checks_check } from "./lib.mjs";

// actions/m2-substrate/lanes/e-secret-surface.ts
var row = record$actions_lib_run_handover({ path: text$actions_lib_run_handover, present: flag$actions_lib_run_handover, version: nullable$actions_lib_run_handover(count$actions_lib_run_handover), last_modified_utc: nullable$actions_lib_run_handover(text$actions_lib_run_handover) });
var secretSurface = defineLane$actions_lib_run_lane({
  id: "M2.E",
  documents: (facts, context) => ({
    surface: mapFact$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ parameters: facts.parameters, running: facts.running }),
      (read) => attemptDocument$actions_lib_run_documents("secret_surface_check.json", SecretSurfaceCheckV1, surfaceOf(read, context))
    )
  }),
  decide: ({ parameters, current, running }) => ({
    "M2.E-C01": {
      expected: { absent: [], empty: [], placeholder: [] },
      observed: mapFact$actions_lib_checks_fact(parameters, (rows) => ({
        absent: pathsIn(rows, "absent"),
        empty: pathsIn(rows, "empty"),
        placeholder: pathsIn(rows, "placeholder")
      })),
      fails: "M2E-B1"
    },
    "M2.E-C03": {
      expected: { loaded: { $one_of: ["current", "by_no_task"] }, stale: [] },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ current, running }), (read) => {
        const stale = read.running.flatMap((task) => staleVersions(task, read.current));
        const loaded = stale.length > 0 ? "stale" : "current";
        return { loaded: read.running.length === 0 ? "by_no_task" : loaded, stale };
      }),
      fails: "M2E-B3"
    }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M2.E", { paths: list$actions_lib_run_handover(row) }),
    of: ({ parameters }) => "value" in parameters ? { paths: parameters.value.map(rowOf) } : void 0
  }
});
var pathsIn = (rows, state) => rows.filter((one) => one.state === state).map(({ path }) => path);
function staleVersions({ component, versions }, current) {
  const loaded = Object.entries(versions);
  if (loaded.length === 0) return [`${component} declares no version`];
  return loaded.filter(([path, version]) => current[path] !== version).map(([path, version]) => `${component}: ${path} version ${version}, current ${current[path] ?? "none"}`);
}
var rowOf = ({ path, state, version, last_modified_utc }) => ({
  path,
  present: state === "usable",
  version,
  last_modified_utc
});
var surfaceOf = ({ parameters, running }, { substrate, executionId, gatheredAtUtc }) => ({
  schema: "fp.secret_surface_check.v1",
  substrate,
  execution_id: executionId,
  captured_at_utc: gatheredAtUtc,
  paths: parameters.map(rowOf),
  loaded_versions: running.flatMap(
    ({ component, versions }) => Object.entries(versions).map(([path, version]) => ({ service_name: component, path, version }))
  )
});

// evidence-schemas/src/generated/topic_readiness_snapshot.v1.validate.js
var $ = d;
var _ = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "topic_readiness_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "kafka_cluster_id", "connectivity_pass", "topics_present", "topics_missing", "topics", "security", "identity_used"], properties: { schema: { const: "fp.topic_readiness_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 1024 }, connectivity_pass: { type: "boolean" }, topics_present: { type: "array", items: { type: "string", minLength: 1, maxLength: 249 }, uniqueItems: true }, topics_missing: { type: "array", items: { type: "string", minLength: 1, maxLength: 249 }, uniqueItems: true }, topics: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partitions", "retention_ms", "cleanup_policy", "matches_pins"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partitions: { type: "integer", minimum: 1 }, retention_ms: { type: "integer", minimum: -1 }, cleanup_policy: { type: "string", minLength: 1, maxLength: 64 }, matches_pins: { type: "boolean" } } } }, identity_used: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "object", additionalProperties: false, required: ["unknown_because"], properties: { unknown_because: { type: "string", minLength: 1, maxLength: 1024 } } }] }, security: { type: "string", minLength: 1, maxLength: 64 } } };
var g = { enum: ["embedded", "emulated", "dev_min"] };
var k3 = Object.prototype.hasOwnProperty;
var m2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var P3 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var w = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function d(c2, { instancePath: r = "", parentData: b3, parentDataProperty: L, rootData: q2 = c2, dynamicAnchors: x2 = {} } = {}) {
  let e = null, i = 0;
  const f2 = d.evaluated;
  if (f2.dynamicProps && (f2.props = void 0), f2.dynamicItems && (f2.items = void 0), c2 && typeof c2 == "object" && !Array.isArray(c2)) {
    if (c2.schema === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c2.substrate === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c2.execution_id === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c2.captured_at_utc === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c2.kafka_cluster_id === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c2.connectivity_pass === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectivity_pass" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c2.topics_present === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics_present" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c2.topics_missing === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics_missing" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c2.topics === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c2.security === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "security" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c2.identity_used === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity_used" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (const s in c2)
      if (!k3.call(_.properties, s)) {
        const n = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [n] : e.push(n), i++;
      }
    if (c2.schema !== void 0 && c2.schema !== "fp.topic_readiness_snapshot.v1") {
      const s = { instancePath: r + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.topic_readiness_snapshot.v1" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c2.substrate !== void 0) {
      let s = c2.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const n = { instancePath: r + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: g.enum } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (c2.execution_id !== void 0) {
      let s = c2.execution_id;
      if (typeof s == "string") {
        if (!P3.test(s)) {
          const n = { instancePath: r + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [n] : e.push(n), i++;
        }
      } else {
        const n = { instancePath: r + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (c2.captured_at_utc !== void 0) {
      let s = c2.captured_at_utc;
      if (typeof s == "string") {
        if (!w.test(s)) {
          const n = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : e.push(n), i++;
        }
      } else {
        const n = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (c2.kafka_cluster_id !== void 0) {
      let s = c2.kafka_cluster_id;
      if (typeof s == "string") {
        if (m2(s) > 1024) {
          const n = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (m2(s) < 1) {
          const n = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), i++;
        }
      } else {
        const n = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (c2.connectivity_pass !== void 0 && typeof c2.connectivity_pass != "boolean") {
      const s = { instancePath: r + "/connectivity_pass", schemaPath: "#/properties/connectivity_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c2.topics_present !== void 0) {
      let s = c2.topics_present;
      if (Array.isArray(s)) {
        const n = s.length;
        for (let t = 0; t < n; t++) {
          let p = s[t];
          if (typeof p == "string") {
            if (m2(p) > 249) {
              const o = { instancePath: r + "/topics_present/" + t, schemaPath: "#/properties/topics_present/items/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (m2(p) < 1) {
              const o = { instancePath: r + "/topics_present/" + t, schemaPath: "#/properties/topics_present/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            const o = { instancePath: r + "/topics_present/" + t, schemaPath: "#/properties/topics_present/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
        let a = s.length, u2;
        if (a > 1) {
          const t = {};
          for (; a--; ) {
            let p = s[a];
            if (typeof p == "string") {
              if (typeof t[p] == "number") {
                u2 = t[p];
                const o = { instancePath: r + "/topics_present", schemaPath: "#/properties/topics_present/uniqueItems", keyword: "uniqueItems", params: { i: a, j: u2 } };
                e === null ? e = [o] : e.push(o), i++;
                break;
              }
              t[p] = a;
            }
          }
        }
      } else {
        const n = { instancePath: r + "/topics_present", schemaPath: "#/properties/topics_present/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (c2.topics_missing !== void 0) {
      let s = c2.topics_missing;
      if (Array.isArray(s)) {
        const n = s.length;
        for (let t = 0; t < n; t++) {
          let p = s[t];
          if (typeof p == "string") {
            if (m2(p) > 249) {
              const o = { instancePath: r + "/topics_missing/" + t, schemaPath: "#/properties/topics_missing/items/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (m2(p) < 1) {
              const o = { instancePath: r + "/topics_missing/" + t, schemaPath: "#/properties/topics_missing/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            const o = { instancePath: r + "/topics_missing/" + t, schemaPath: "#/properties/topics_missing/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
        let a = s.length, u2;
        if (a > 1) {
          const t = {};
          for (; a--; ) {
            let p = s[a];
            if (typeof p == "string") {
              if (typeof t[p] == "number") {
                u2 = t[p];
                const o = { instancePath: r + "/topics_missing", schemaPath: "#/properties/topics_missing/uniqueItems", keyword: "uniqueItems", params: { i: a, j: u2 } };
                e === null ? e = [o] : e.push(o), i++;
                break;
              }
              t[p] = a;
            }
          }
        }
      } else {
        const n = { instancePath: r + "/topics_missing", schemaPath: "#/properties/topics_missing/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (c2.topics !== void 0) {
      let s = c2.topics;
      if (Array.isArray(s)) {
        const n = s.length;
        for (let a = 0; a < n; a++) {
          let u2 = s[a];
          if (u2 && typeof u2 == "object" && !Array.isArray(u2)) {
            if (u2.topic === void 0) {
              const t = { instancePath: r + "/topics/" + a, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (u2.partitions === void 0) {
              const t = { instancePath: r + "/topics/" + a, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (u2.retention_ms === void 0) {
              const t = { instancePath: r + "/topics/" + a, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "retention_ms" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (u2.cleanup_policy === void 0) {
              const t = { instancePath: r + "/topics/" + a, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "cleanup_policy" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (u2.matches_pins === void 0) {
              const t = { instancePath: r + "/topics/" + a, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "matches_pins" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            for (const t in u2)
              if (!(t === "topic" || t === "partitions" || t === "retention_ms" || t === "cleanup_policy" || t === "matches_pins")) {
                const p = { instancePath: r + "/topics/" + a, schemaPath: "#/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [p] : e.push(p), i++;
              }
            if (u2.topic !== void 0) {
              let t = u2.topic;
              if (typeof t == "string") {
                if (m2(t) > 249) {
                  const p = { instancePath: r + "/topics/" + a + "/topic", schemaPath: "#/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [p] : e.push(p), i++;
                }
                if (m2(t) < 1) {
                  const p = { instancePath: r + "/topics/" + a + "/topic", schemaPath: "#/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : e.push(p), i++;
                }
              } else {
                const p = { instancePath: r + "/topics/" + a + "/topic", schemaPath: "#/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
            if (u2.partitions !== void 0) {
              let t = u2.partitions;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const p = { instancePath: r + "/topics/" + a + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p] : e.push(p), i++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
                const p = { instancePath: r + "/topics/" + a + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
            if (u2.retention_ms !== void 0) {
              let t = u2.retention_ms;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const p = { instancePath: r + "/topics/" + a + "/retention_ms", schemaPath: "#/properties/topics/items/properties/retention_ms/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p] : e.push(p), i++;
              }
              if (typeof t == "number" && isFinite(t) && (t < -1 || isNaN(t))) {
                const p = { instancePath: r + "/topics/" + a + "/retention_ms", schemaPath: "#/properties/topics/items/properties/retention_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
            if (u2.cleanup_policy !== void 0) {
              let t = u2.cleanup_policy;
              if (typeof t == "string") {
                if (m2(t) > 64) {
                  const p = { instancePath: r + "/topics/" + a + "/cleanup_policy", schemaPath: "#/properties/topics/items/properties/cleanup_policy/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [p] : e.push(p), i++;
                }
                if (m2(t) < 1) {
                  const p = { instancePath: r + "/topics/" + a + "/cleanup_policy", schemaPath: "#/properties/topics/items/properties/cleanup_policy/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : e.push(p), i++;
                }
              } else {
                const p = { instancePath: r + "/topics/" + a + "/cleanup_policy", schemaPath: "#/properties/topics/items/properties/cleanup_policy/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
            if (u2.matches_pins !== void 0 && typeof u2.matches_pins != "boolean") {
              const t = { instancePath: r + "/topics/" + a + "/matches_pins", schemaPath: "#/properties/topics/items/properties/matches_pins/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : e.push(t), i++;
            }
          } else {
            const t = { instancePath: r + "/topics/" + a, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
      } else {
        const n = { instancePath: r + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (c2.identity_used !== void 0) {
      let s = c2.identity_used;
      const n = i;
      let a = false, u2 = null;
      const t = i;
      if (typeof s == "string") {
        if (m2(s) > 1024) {
          const o = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [o] : e.push(o), i++;
        }
        if (m2(s) < 1) {
          const o = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), i++;
        }
      } else {
        const o = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), i++;
      }
      var h2 = t === i;
      h2 && (a = true, u2 = 0);
      const p = i;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.unknown_because === void 0) {
          const o = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/1/required", keyword: "required", params: { missingProperty: "unknown_because" } };
          e === null ? e = [o] : e.push(o), i++;
        }
        for (const o in s)
          if (o !== "unknown_because") {
            const l = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [l] : e.push(l), i++;
          }
        if (s.unknown_because !== void 0) {
          let o = s.unknown_because;
          if (typeof o == "string") {
            if (m2(o) > 1024) {
              const l = { instancePath: r + "/identity_used/unknown_because", schemaPath: "#/properties/identity_used/oneOf/1/properties/unknown_because/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [l] : e.push(l), i++;
            }
            if (m2(o) < 1) {
              const l = { instancePath: r + "/identity_used/unknown_because", schemaPath: "#/properties/identity_used/oneOf/1/properties/unknown_because/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l] : e.push(l), i++;
            }
          } else {
            const l = { instancePath: r + "/identity_used/unknown_because", schemaPath: "#/properties/identity_used/oneOf/1/properties/unknown_because/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), i++;
          }
        }
      } else {
        const o = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), i++;
      }
      var h2 = p === i;
      if (h2 && a ? (a = false, u2 = [u2, 1]) : h2 && (a = true, u2 = 1), a)
        i = n, e !== null && (n ? e.length = n : e = null);
      else {
        const o = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf", keyword: "oneOf", params: { passingSchemas: u2 } };
        e === null ? e = [o] : e.push(o), i++;
      }
    }
    if (c2.security !== void 0) {
      let s = c2.security;
      if (typeof s == "string") {
        if (m2(s) > 64) {
          const n = { instancePath: r + "/security", schemaPath: "#/properties/security/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (m2(s) < 1) {
          const n = { instancePath: r + "/security", schemaPath: "#/properties/security/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), i++;
        }
      } else {
        const n = { instancePath: r + "/security", schemaPath: "#/properties/security/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  } else {
    const s = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return d.errors = e, i === 0;
}
d.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/topic_readiness_snapshot.v1.ts
var TopicReadinessSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("topic_readiness_snapshot.v1", $);

// actions/m2-substrate/lanes/f-topic-readiness.ts
var DOCUMENT = "topic_readiness_snapshot.json";
var SECURITIES = {
  dev_min: ["sasl_ssl"],
  emulated: ["sasl_ssl", "sasl_plaintext"],
  embedded: ["scram-sha-256", "sasl_ssl", "sasl_plaintext"]
};
var topicReadiness = defineLane$actions_lib_run_lane({
  id: "M2.F",
  documents: ({ pinned, described, stackClusterId }, context) => ({
    readiness: mapFact$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ described, stackClusterId }),
      (read) => attemptDocument$actions_lib_run_documents(DOCUMENT, TopicReadinessSnapshotV1, readinessOf({ ...read, pinned }, context))
    )
  }),
  decide: ({ pinned, described, stackClusterId, parameters }, written, context) => ({
    "M2.F-C01": {
      expected: {
        cluster_id: "value" in stackClusterId ? stackClusterId.value : null,
        security: { $one_of: SECURITIES[context.substrate] }
      },
      observed: mapFact$actions_lib_checks_fact(described, ({ clusterId, client }) => ({ cluster_id: clusterId, security: client.security })),
      fails: "M2F-B1"
    },
    "M2.F-C02": {
      expected: { present: Number(handle$evidence_schemas_src_handles("KAFKA_REQUIRED_TOPIC_COUNT")), missing: [], different: [] },
      observed: mapFact$actions_lib_checks_fact(described, ({ topics }) => topicFaults(pinned, topics)),
      fails: "M2F-B1"
    },
    "M2.F-C03": {
      // Kafka's protocol cannot say whom it authenticated, so there null stands for the name and for the rights.
      expected: {
        principal_sha256: { $one_of: ["value" in parameters ? parameters.value.user_sha256 : null, null] },
        administrator: { $one_of: [false, null] }
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ described, parameters }), (read) => principalOf(read.described)),
      fails: "M2F-B2"
    },
    "M2.F-C04": {
      expected: { key: attemptKey$actions_lib_run_documents(context, DOCUMENT), sha256: { $form: "hex64" } },
      observed: mapFact$actions_lib_checks_fact(written.readiness, ({ key, sha256 }) => ({ key, sha256 })),
      fails: "M2F-B3"
    }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M2.F", { cluster_id: text$actions_lib_run_handover }),
    of: ({ described }) => "value" in described ? { cluster_id: described.value.clusterId } : void 0
  }
});
var principalOf = ({ client: { principal, administrator } }) => ({
  principal_sha256: principal === void 0 ? null : sha256Hex$evidence_schemas_src_digest(principal),
  administrator: administrator ?? null
});
function topicFaults(pinned, found) {
  const live = new Map(found.map((topic) => [topic.topic, topic]));
  const present = pinned.flatMap((pin) => {
    const topic = live.get(pin.topic);
    return topic === void 0 ? [] : [{ pin, topic }];
  });
  return {
    present: present.length,
    missing: pinned.filter(({ topic }) => !live.has(topic)).map(({ topic }) => topic),
    different: present.filter(({ pin, topic }) => !isAsPinned(pin, topic)).map(({ pin }) => pin.topic)
  };
}
var isAsPinned = (pin, live) => pin.partitions === live.partitions && pin.retentionMs === live.retentionMs && pin.cleanupPolicy === live.cleanupPolicy;
function readinessOf({ pinned, described, stackClusterId }, { substrate, executionId, gatheredAtUtc }) {
  const { clusterId, topics, client } = described;
  const { missing } = topicFaults(pinned, topics);
  return {
    schema: "fp.topic_readiness_snapshot.v1",
    substrate,
    execution_id: executionId,
    captured_at_utc: gatheredAtUtc,
    connectivity_pass: clusterId === stackClusterId,
    kafka_cluster_id: clusterId,
    security: client.security,
    identity_used: client.principal ?? { unknown_because: "The protocol of this log has no question for it." },
    topics_present: pinned.map(({ topic }) => topic).filter((topic) => !missing.includes(topic)),
    topics_missing: missing,
    topics: topics.map((topic) => ({
      topic: topic.topic,
      partitions: topic.partitions,
      retention_ms: topic.retentionMs,
      cleanup_policy: topic.cleanupPolicy,
      matches_pins: pinned.some((pin) => pin.topic === topic.topic && isAsPinned(pin, topic))
    }))
  };
}

// evidence-schemas/src/generated/db_migration_run_snapshot.v1.validate.js
var j = d2;
var g2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "db_migration_run_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "db_resource_id", "task_arn", "task_definition", "exit_code", "stop_reason", "marker", "migrations_applied", "tables", "tables_missing"], properties: { schema: { const: "fp.db_migration_run_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, db_resource_id: { type: "string", minLength: 1, maxLength: 1024 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, task_definition: { type: "string", minLength: 1, maxLength: 1024 }, exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, stop_reason: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, marker: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, migrations_applied: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 } }, tables: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, uniqueItems: true }, tables_missing: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, uniqueItems: true } } };
var k4 = { enum: ["embedded", "emulated", "dev_min"] };
var b2 = Object.prototype.hasOwnProperty;
var u = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var P4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var w2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function d2(a, { instancePath: n = "", parentData: x2, parentDataProperty: L, rootData: q2 = a, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0;
  const f2 = d2.evaluated;
  if (f2.dynamicProps && (f2.props = void 0), f2.dynamicItems && (f2.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.substrate === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.execution_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.captured_at_utc === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.db_resource_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_resource_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.task_arn === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.task_definition === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_definition" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.exit_code === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_code" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.stop_reason === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stop_reason" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.marker === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "marker" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.migrations_applied === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "migrations_applied" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.tables === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.tables_missing === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables_missing" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (const s in a)
      if (!b2.call(g2.properties, s)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [t] : e.push(t), r++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.db_migration_run_snapshot.v1") {
      const s = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.db_migration_run_snapshot.v1" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.substrate !== void 0) {
      let s = a.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const t = { instancePath: n + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: k4.enum } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.execution_id !== void 0) {
      let s = a.execution_id;
      if (typeof s == "string") {
        if (!P4.test(s)) {
          const t = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.captured_at_utc !== void 0) {
      let s = a.captured_at_utc;
      if (typeof s == "string") {
        if (!w2.test(s)) {
          const t = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.db_resource_id !== void 0) {
      let s = a.db_resource_id;
      if (typeof s == "string") {
        if (u(s) > 1024) {
          const t = { instancePath: n + "/db_resource_id", schemaPath: "#/properties/db_resource_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (u(s) < 1) {
          const t = { instancePath: n + "/db_resource_id", schemaPath: "#/properties/db_resource_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/db_resource_id", schemaPath: "#/properties/db_resource_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.task_arn !== void 0) {
      let s = a.task_arn;
      if (typeof s == "string") {
        if (u(s) > 1024) {
          const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (u(s) < 1) {
          const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.task_definition !== void 0) {
      let s = a.task_definition;
      if (typeof s == "string") {
        if (u(s) > 1024) {
          const t = { instancePath: n + "/task_definition", schemaPath: "#/properties/task_definition/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (u(s) < 1) {
          const t = { instancePath: n + "/task_definition", schemaPath: "#/properties/task_definition/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/task_definition", schemaPath: "#/properties/task_definition/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.exit_code !== void 0) {
      let s = a.exit_code;
      const t = r;
      let o = false, l = null;
      const p = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const i = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var h2 = p === r;
      h2 && (o = true, l = 0);
      const m3 = r;
      if (s !== null) {
        const i = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var h2 = m3 === r;
      if (h2 && o ? (o = false, l = [l, 1]) : h2 && (o = true, l = 1), o)
        r = t, e !== null && (t ? e.length = t : e = null);
      else {
        const i = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (a.stop_reason !== void 0) {
      let s = a.stop_reason;
      const t = r;
      let o = false, l = null;
      const p = r;
      if (typeof s == "string") {
        if (u(s) > 1024) {
          const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (u(s) < 1) {
          const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var c2 = p === r;
      c2 && (o = true, l = 0);
      const m3 = r;
      if (s !== null) {
        const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var c2 = m3 === r;
      if (c2 && o ? (o = false, l = [l, 1]) : c2 && (o = true, l = 1), o)
        r = t, e !== null && (t ? e.length = t : e = null);
      else {
        const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (a.marker !== void 0) {
      let s = a.marker;
      const t = r;
      let o = false, l = null;
      const p = r;
      if (typeof s == "string") {
        if (u(s) > 1024) {
          const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (u(s) < 1) {
          const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var y = p === r;
      y && (o = true, l = 0);
      const m3 = r;
      if (s !== null) {
        const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var y = m3 === r;
      if (y && o ? (o = false, l = [l, 1]) : y && (o = true, l = 1), o)
        r = t, e !== null && (t ? e.length = t : e = null);
      else {
        const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (a.migrations_applied !== void 0) {
      let s = a.migrations_applied;
      if (Array.isArray(s)) {
        const t = s.length;
        for (let o = 0; o < t; o++) {
          let l = s[o];
          if (typeof l == "string") {
            if (u(l) > 128) {
              const p = { instancePath: n + "/migrations_applied/" + o, schemaPath: "#/properties/migrations_applied/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (u(l) < 1) {
              const p = { instancePath: n + "/migrations_applied/" + o, schemaPath: "#/properties/migrations_applied/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            const p = { instancePath: n + "/migrations_applied/" + o, schemaPath: "#/properties/migrations_applied/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/migrations_applied", schemaPath: "#/properties/migrations_applied/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.tables !== void 0) {
      let s = a.tables;
      if (Array.isArray(s)) {
        const t = s.length;
        for (let p = 0; p < t; p++) {
          let m3 = s[p];
          if (typeof m3 == "string") {
            if (u(m3) > 128) {
              const i = { instancePath: n + "/tables/" + p, schemaPath: "#/properties/tables/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (u(m3) < 1) {
              const i = { instancePath: n + "/tables/" + p, schemaPath: "#/properties/tables/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            const i = { instancePath: n + "/tables/" + p, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        let o = s.length, l;
        if (o > 1) {
          const p = {};
          for (; o--; ) {
            let m3 = s[o];
            if (typeof m3 == "string") {
              if (typeof p[m3] == "number") {
                l = p[m3];
                const i = { instancePath: n + "/tables", schemaPath: "#/properties/tables/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [i] : e.push(i), r++;
                break;
              }
              p[m3] = o;
            }
          }
        }
      } else {
        const t = { instancePath: n + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.tables_missing !== void 0) {
      let s = a.tables_missing;
      if (Array.isArray(s)) {
        const t = s.length;
        for (let p = 0; p < t; p++) {
          let m3 = s[p];
          if (typeof m3 == "string") {
            if (u(m3) > 128) {
              const i = { instancePath: n + "/tables_missing/" + p, schemaPath: "#/properties/tables_missing/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (u(m3) < 1) {
              const i = { instancePath: n + "/tables_missing/" + p, schemaPath: "#/properties/tables_missing/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            const i = { instancePath: n + "/tables_missing/" + p, schemaPath: "#/properties/tables_missing/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        let o = s.length, l;
        if (o > 1) {
          const p = {};
          for (; o--; ) {
            let m3 = s[o];
            if (typeof m3 == "string") {
              if (typeof p[m3] == "number") {
                l = p[m3];
                const i = { instancePath: n + "/tables_missing", schemaPath: "#/properties/tables_missing/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                e === null ? e = [i] : e.push(i), r++;
                break;
              }
              p[m3] = o;
            }
          }
        }
      } else {
        const t = { instancePath: n + "/tables_missing", schemaPath: "#/properties/tables_missing/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
  } else {
    const s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return d2.errors = e, r === 0;
}
d2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/db_migration_run_snapshot.v1.ts
var DbMigrationRunSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("db_migration_run_snapshot.v1", j);

// other-part:actions/lib/definition/json-text.ts
import { jsonText$actions_lib_definition_json_text } from "./lib.mjs";

// actions/m2-substrate/lanes/h-db-migration.ts
var databaseMigration = defineLane$actions_lib_run_lane({
  id: "M2.H",
  documents: ({ job, database, found, wanted }, context) => ({
    run: mapFact$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ job, database, found }),
      (read) => attemptDocument$actions_lib_run_documents("db_migration_run_snapshot.json", DbMigrationRunSnapshotV1, runOf({ ...read, wanted }, context))
    )
  }),
  decide: ({ required, database, named, dsnVersion, job, wanted, found }) => ({
    "M2.H-C01": {
      // Where parameters are, and the one path of this database: a locator of anything else would be unrelated.
      expected: ["PARAMETERS_URL", "SSM_DB_DSN_PATH"],
      observed: mapFact$actions_lib_checks_fact(required, (names) => names.toSorted()),
      fails: "M2H-B1"
    },
    "M2.H-C02": {
      expected: { ...isReadable$actions_lib_checks_fact(named) ? named.value : { endpoint: null, resource_id: null }, writable: true },
      observed: database,
      fails: "M2H-B2"
    },
    "M2.H-C03": {
      expected: { [handle$evidence_schemas_src_handles("SSM_DB_DSN_PATH")]: isReadable$actions_lib_checks_fact(dsnVersion) ? dsnVersion.value : null },
      observed: mapFact$actions_lib_checks_fact(job, ({ lastLines }) => completionIn(lastLines)?.loaded_versions ?? {}),
      fails: "M2H-B3"
    },
    "M2.H-C04a": {
      expected: { exit_code: 0, tables: isReadable$actions_lib_checks_fact(found) ? found.value.tables.length : null, missing: [] },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ job, found }), (read) => ({
        exit_code: read.job.exitCode,
        tables: completionIn(read.job.lastLines)?.tables ?? null,
        missing: missingIn(wanted, read.found.tables)
      })),
      fails: "M2H-B4"
    }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M2.H", { task_arn: text$actions_lib_run_handover, tables: count$actions_lib_run_handover }),
    of: ({ job, found }) => isReadable$actions_lib_checks_fact(job) && isReadable$actions_lib_checks_fact(found) ? { task_arn: job.value.taskArn, tables: found.value.tables.length } : void 0
  }
});
var MARKER = "DB_MIGRATIONS_COMPLETE";
function completionIn(lines) {
  const line = lines.findLast((one) => one.includes(MARKER));
  if (line === void 0) return void 0;
  const { msg, tables, loaded_versions } = parsed(line);
  if (msg !== MARKER || typeof tables !== "number") return void 0;
  return { tables, loaded_versions: loaded_versions ?? {} };
}
function parsed(line) {
  const value = jsonText$actions_lib_definition_json_text(line);
  return typeof value === "object" && value !== null ? { ...value } : {};
}
var missingIn = (wanted, tables) => wanted.filter((table) => !tables.includes(table));
var runOf = ({ job, database, found, wanted }, { substrate, executionId, gatheredAtUtc }) => ({
  schema: "fp.db_migration_run_snapshot.v1",
  substrate,
  execution_id: executionId,
  captured_at_utc: gatheredAtUtc,
  db_resource_id: database.resource_id,
  task_arn: job.taskArn,
  task_definition: job.family,
  exit_code: job.exitCode,
  stop_reason: job.stopReason,
  marker: completionIn(job.lastLines) === void 0 ? null : MARKER,
  migrations_applied: [...found.migrations],
  tables: [...found.tables],
  tables_missing: missingIn(wanted, found.tables)
});

// other-part:actions/lib/checks/outcome.ts
import { mayRest$actions_lib_checks_outcome } from "./lib.mjs";
import { worstOf$actions_lib_checks_outcome } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { laneOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { predicateOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictHandover$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// actions/m2-substrate/lanes/j-exit.ts
var LANE = "M2.J";
var PREDICATES = {
  checklist_complete: "M2.J-C01",
  evidence_complete: "M2.J-C02",
  m3_prereqs_ready: "M2.J-C03",
  open_risk_register_empty: "M2.J-C04",
  blockers_empty: "M2.J-C04"
};
var substrateExitHandover = verdictHandover$actions_lib_shared_lanes_phase_verdict(LANE);
var substrateExit = defineLane$actions_lib_run_lane({
  id: LANE,
  documents: (facts, context) => ({ pack: packOf(facts, context) }),
  decide: (facts, written, context) => ({
    ...predicates(facts, context),
    "M2.J-C05": {
      expected: { pack: attemptKey$actions_lib_run_documents(context, packName$actions_lib_shared_lanes_pack("M3")), unreadable: [] },
      observed: fact$actions_lib_checks_fact({
        pack: isReadable$actions_lib_checks_fact(written.pack) ? written.pack.value.key : written.pack.unreadable,
        unreadable: facts.pack.unreadable
      }),
      fails: "M2J-B5"
    }
  }),
  handover: {
    schema: substrateExitHandover,
    of: (facts, _written, context) => ({
      ...verdictOutcome$actions_lib_shared_lanes_phase_verdict(facts.verdict, "M2", context),
      predicates: predicateResults(facts, context)
    })
  }
});
var predicates = ({ verdict, missingEvidence, rows, register }, context) => ({
  "M2.J-C01": { expected: [], observed: fact$actions_lib_checks_fact(notPassed(verdict, context.substrate)), fails: "M2J-B1" },
  "M2.J-C02": { expected: [], observed: missingEvidence, fails: "M2J-B2" },
  "M2.J-C03": {
    expected: [],
    observed: fact$actions_lib_checks_fact(rows.filter((row2) => !row2.resolved).map((row2) => row2.key)),
    fails: "M2J-B3"
  },
  "M2.J-C04": {
    expected: { blockers: [], open_risks: [] },
    observed: mapFact$actions_lib_checks_fact(register, (open) => ({ blockers: blockersIn(verdict), open_risks: risksIn(open, context) })),
    fails: "M2J-B4"
  }
});
function packOf(facts, context) {
  const judgements = Object.values(predicates(facts, context));
  const payload = {
    predicates: predicateResults(facts, context),
    handles: Object.fromEntries(facts.rows.map((row2) => [row2.key, row2.value_or_locator]))
  };
  return packDocument$actions_lib_shared_lanes_pack(
    {
      ...withOwnVerdict$actions_lib_shared_lanes_pack(facts.pack, judgements.every(holds$actions_lib_checks_check)),
      matrix: laneOutcomes$actions_lib_shared_lanes_phase_verdict(facts.verdict, context.substrate),
      payload
    },
    context
  );
}
function predicateResults(facts, context) {
  const judged = predicates(facts, context);
  const byLanes = predicateOutcomes$actions_lib_shared_lanes_phase_verdict(facts.verdict, context.substrate);
  return Object.fromEntries(
    Object.entries(PREDICATES).map(([name, check]) => [
      name,
      worstOf$actions_lib_checks_outcome([byLanes[name] ?? "fail", holds$actions_lib_checks_check(judged[check]) ? "pass" : "fail"])
    ])
  );
}
var notPassed = (verdict, substrate) => Object.entries(laneOutcomes$actions_lib_shared_lanes_phase_verdict(verdict, substrate)).filter(([, outcome]) => !mayRest$actions_lib_checks_outcome(substrate, outcome)).map(([lane]) => lane);
var blockersIn = ({ sources }) => sources.flatMap(({ snapshot }) => isReadable$actions_lib_checks_fact(snapshot) ? snapshot.value.blockers.map((one) => one.code) : []);
var risksIn = ({ blockers, drift, waivers }, { gatheredAtUtc }) => [
  ...blockers.filter(({ lane }) => lane !== LANE).map(({ lane, code }) => `${lane}: ${code}`),
  ...drift.map((one) => `${one.phase}: ${one.class}`),
  ...waivers.filter((waiver) => waiver.expires_at_utc <= gatheredAtUtc).map(({ item, residual_risk }) => `${item}: ${residual_risk}`)
];

// actions/m2-substrate/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M2"),
    lanes: [
      built$actions_lib_run_lane(p0HandleClosure, gatherP0Closure),
      built$actions_lib_run_lane(secretSurface, gatherSecretSurface),
      built$actions_lib_run_lane(topicReadiness, gatherTopicReadiness),
      built$actions_lib_run_lane(databaseMigration, gatherDatabaseMigration),
      built$actions_lib_run_lane(substrateExit, gatherSubstrateExit)
    ]
  },
  io
);
export {
  run
};
