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

// actions/m2-substrate/facts/h-db-migration.ts
import { join as join3 } from "node:path";

// runtime/src/services/migrations/files.ts
import { readdirSync, readFileSync } from "node:fs";
import { join as join2 } from "node:path";

// runtime/src/assets.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
function assetPath(name) {
  const candidates = [join(import.meta.dirname, name), join(import.meta.dirname, "..", name)];
  const found = candidates.find((path) => existsSync(path));
  if (found === void 0) throw new Error(`asset ${name} is in none of ${candidates.join(", ")}`);
  return found;
}

// runtime/src/services/migrations/files.ts
var FILE_NAME = /^([0-9]{6})_([a-z0-9_]+)\.sql$/;
function readMigrations(folder = assetPath("migrations")) {
  const migrations = readdirSync(folder).sort().map((file) => parseMigration(file, readFileSync(join2(folder, file), "utf8")));
  const doubled = migrations.find((migration, index) => migrations[index - 1]?.version === migration.version);
  if (doubled !== void 0) throw new Error(`two migrations have version ${doubled.version}`);
  return migrations;
}
function parseMigration(file, sql) {
  const [, version, name] = FILE_NAME.exec(file) ?? [];
  if (version === void 0 || name === void 0) throw new Error(`${file} is not named like a migration`);
  return { version: Number(version), name, sha256: sha256Hex$evidence_schemas_src_digest(sql), sql };
}

// other-part:actions/lib/platform/image-help.ts
import { readRequiredEnvironment$actions_lib_platform_image_help } from "./lib.mjs";

// other-part:actions/lib/platform/repository.ts
import { repositoryRoot$actions_lib_platform_repository } from "./lib.mjs";

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
    wanted: tablesOf(readMigrations(join3(repositoryRoot$actions_lib_platform_repository(), "runtime", "migrations")).map(({ sql }) => sql)),
    found: await observe$actions_lib_checks_fact(async () => readFound(await session.database()))
  };
}
async function readDatabase({ session }) {
  const dsn = await session.parameters.get(handle$evidence_schemas_src_handles("SSM_DB_DSN_PATH"));
  const { hostname, port } = new URL(dsn.value.reveal());
  return { endpoint: `${hostname}:${port}`, ...await readIdentity(await session.database()) };
}
async function readIdentity(database) {
  const [row2] = await database.query({
    text: `SELECT system_identifier::text AS id,
                  NOT pg_is_in_recovery() AND NOT current_setting('transaction_read_only')::boolean AS writable
             FROM pg_control_system()`
  });
  return { resource_id: row2?.id ?? "", writable: row2?.writable === true };
}
async function readFound(database) {
  const tables = await database.query({
    text: `SELECT schemaname || '.' || tablename AS name FROM pg_catalog.pg_tables
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`
  });
  const migrations = await database.query({
    text: `SELECT lpad(version::text, 6, '0') || '_' || name || '.sql' AS file
             FROM public.schema_migrations m ORDER BY m.version`
  });
  return { tables: tables.map(({ name }) => name), migrations: migrations.map(({ file }) => file) };
}
function tablesOf(migrations) {
  const tables = /* @__PURE__ */ new Set();
  for (const sql of migrations) {
    for (const [, verb, table = ""] of sql.matchAll(STATEMENT)) {
      if (verb === "CREATE") tables.add(table);
      else tables.delete(table);
    }
  }
  return [...tables];
}
var STATEMENT = /^(CREATE|DROP) TABLE (?:IF (?:NOT )?EXISTS )?([a-z_]+\.[a-z0-9_]+)/gm;

// other-part:actions/lib/ledger/store.ts
import { readLedger$actions_lib_ledger_store } from "./lib.mjs";

// other-part:actions/lib/phase-end/results.ts
import { readPhaseResults$actions_lib_phase_end_results } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/pack.ts
import { documentOf$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { gatherPack$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packDocument$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packName$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { withOwnVerdict$actions_lib_shared_lanes_pack } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { laneOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { predicateOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictHandover$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// actions/m2-substrate/facts/j-exit.ts
var OWN = ["m2_exit_readiness_snapshot.json", packName$actions_lib_shared_lanes_pack("M3")];
var PHASES = ["M0", "M1", "M2"];
async function gatherSubstrateExit(context) {
  const { session, ledger, executionId, substrate, handleInputs } = context;
  const results = await observe$actions_lib_checks_fact(() => readPhaseResults$actions_lib_phase_end_results(session, ledger, { phase: "M2", executionId }));
  const events = await observe$actions_lib_checks_fact(() => readLedger$actions_lib_ledger_store({ target: session.evidence, env: substrate }));
  return {
    verdict: await gatherVerdict$actions_lib_shared_lanes_phase_verdict(context, "M2.J"),
    missingEvidence: mapFact$actions_lib_checks_fact(
      results,
      ({ missingEvidence }) => missingEvidence.filter((key) => !OWN.some((name) => key.endsWith(name)))
    ),
    rows: resolveHandles$evidence_schemas_src_handles(requiredHandles$actions_lib_definition_phase_definition(getLaneDefinition$actions_lib_definition_phase_definition("M2.J"), substrate), handleInputs),
    register: mapFact$actions_lib_checks_fact(events, (read) => registerOf(ledger, read, executionId)),
    pack: await gatherPack$actions_lib_shared_lanes_pack(context, {
      required: async () => ({
        handle_resolution_snapshot: await documentOf$actions_lib_shared_lanes_pack(context, "M2.A", "handle_resolution_snapshot.json"),
        secret_surface_check: await documentOf$actions_lib_shared_lanes_pack(context, "M2.E", "secret_surface_check.json"),
        topic_readiness_snapshot: await documentOf$actions_lib_shared_lanes_pack(context, "M2.F", "topic_readiness_snapshot.json"),
        db_migration_run_snapshot: await documentOf$actions_lib_shared_lanes_pack(context, "M2.H", "db_migration_run_snapshot.json")
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

// other-part:evidence-schemas/src/generated/handle_resolution_snapshot.v1.ts
import { HandleResolutionSnapshotV1$evidence_schemas_src_generated_handle_resolution_snapshot_v1 } from "./schemas.mjs";

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
      attemptDocument$actions_lib_run_documents("handle_resolution_snapshot.json", HandleResolutionSnapshotV1$evidence_schemas_src_generated_handle_resolution_snapshot_v1, snapshotOf(facts, context))
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
var snapshotOf = ({ rows, absent }, { substrate, executionId, startedAtUtc }) => ({
  schema: "fp.handle_resolution_snapshot.v1",
  substrate,
  execution_id: executionId,
  captured_at_utc: startedAtUtc,
  rows: [...rows],
  unresolved_count: unresolvedIn(rows).length,
  absent: [...absent]
});

// other-part:evidence-schemas/src/generated/secret_surface_check.v1.ts
import { SecretSurfaceCheckV1$evidence_schemas_src_generated_secret_surface_check_v1 } from "./schemas.mjs";

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
      (read) => attemptDocument$actions_lib_run_documents("secret_surface_check.json", SecretSurfaceCheckV1$evidence_schemas_src_generated_secret_surface_check_v1, surfaceOf(read, context))
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
var surfaceOf = ({ parameters, running }, { substrate, executionId, startedAtUtc }) => ({
  schema: "fp.secret_surface_check.v1",
  substrate,
  execution_id: executionId,
  captured_at_utc: startedAtUtc,
  paths: parameters.map(rowOf),
  loaded_versions: running.flatMap(
    ({ component, versions }) => Object.entries(versions).map(([path, version]) => ({ service_name: component, path, version }))
  )
});

// other-part:evidence-schemas/src/generated/topic_readiness_snapshot.v1.ts
import { TopicReadinessSnapshotV1$evidence_schemas_src_generated_topic_readiness_snapshot_v1 } from "./schemas.mjs";

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
      (read) => attemptDocument$actions_lib_run_documents(DOCUMENT, TopicReadinessSnapshotV1$evidence_schemas_src_generated_topic_readiness_snapshot_v1, readinessOf({ ...read, pinned }, context))
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
function readinessOf({ pinned, described, stackClusterId }, { substrate, executionId, startedAtUtc }) {
  const { clusterId, topics, client } = described;
  const { missing } = topicFaults(pinned, topics);
  return {
    schema: "fp.topic_readiness_snapshot.v1",
    substrate,
    execution_id: executionId,
    captured_at_utc: startedAtUtc,
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

// other-part:evidence-schemas/src/generated/db_migration_run_snapshot.v1.ts
import { DbMigrationRunSnapshotV1$evidence_schemas_src_generated_db_migration_run_snapshot_v1 } from "./schemas.mjs";

// other-part:actions/lib/definition/json-text.ts
import { jsonText$actions_lib_definition_json_text } from "./lib.mjs";

// actions/m2-substrate/lanes/h-db-migration.ts
var databaseMigration = defineLane$actions_lib_run_lane({
  id: "M2.H",
  documents: ({ job, database, found, wanted }, context) => ({
    run: mapFact$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ job, database, found }),
      (read) => attemptDocument$actions_lib_run_documents("db_migration_run_snapshot.json", DbMigrationRunSnapshotV1$evidence_schemas_src_generated_db_migration_run_snapshot_v1, runOf({ ...read, wanted }, context))
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
var runOf = ({ job, database, found, wanted }, { substrate, executionId, startedAtUtc }) => ({
  schema: "fp.db_migration_run_snapshot.v1",
  substrate,
  execution_id: executionId,
  captured_at_utc: startedAtUtc,
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
