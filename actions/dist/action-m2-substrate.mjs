import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  TOPICS
} from "./chunk-GO2ARB34.mjs";
import {
  DbMigrationRunSnapshotV1,
  HandleResolutionSnapshotV1,
  SecretSurfaceCheckV1
} from "./chunk-J3CI5C5X.mjs";
import {
  TopicReadinessSnapshotV1
} from "./chunk-2JUBEXKA.mjs";
import {
  repositoryRoot
} from "./chunk-HSJ2ND5Q.mjs";
import {
  runJob,
  taskSpec
} from "./chunk-ZQEJG7NF.mjs";
import {
  gatherVerdict
} from "./chunk-FL6MBDXK.mjs";
import {
  decideHandoff,
  gatherHandoff
} from "./chunk-JBV6F7H4.mjs";
import "./chunk-SASGA76X.mjs";
import {
  createAt,
  executionKey
} from "./chunk-TZ4TTMDK.mjs";
import {
  check,
  getStack,
  plainLane,
  runPhaseAction
} from "./chunk-KSESK3CM.mjs";
import {
  fact,
  getLaneDefinition,
  isReadable,
  loadPhaseDefinition,
  mapFact,
  observe,
  readPhaseResults,
  requiredHandles
} from "./chunk-DZ52REQV.mjs";
import "./chunk-62NTBCUI.mjs";
import "./chunk-HF4JBFEA.mjs";
import "./chunk-NIWZ6EJW.mjs";
import "./chunk-Y44YX55M.mjs";
import "./chunk-FV64UT5K.mjs";
import "./chunk-AIA4CCVC.mjs";
import "./chunk-VUJ5ABGO.mjs";
import "./chunk-HOJ3UIVB.mjs";
import "./chunk-SC7D6WKT.mjs";
import {
  handle,
  isPlatformError,
  resolveHandles,
  sha256Hex
} from "./chunk-AGYZ7ZP2.mjs";

// actions/m2-substrate/lanes/a-handle-closure.ts
var p0HandleClosure = plainLane({
  id: "M2.A",
  gather: async (context) => {
    const keys = requiredHandles(getLaneDefinition("M2.A"), context.substrate);
    const rows = resolveHandles(keys, context.handleInputs);
    await publish(context, rows);
    return { rows };
  },
  decide: ({ rows }) => [
    check("M2.A-C01", {
      expected: { unresolved: [], placeholders: [] },
      observed: fact({
        unresolved: rows.filter((row) => !row.resolved).map((row) => row.key),
        placeholders: rows.filter((row) => row.placeholder).map((row) => row.key)
      }),
      fails: "M2A-B1"
    })
  ],
  payload: ({ rows }) => ({ keys: rows.length, unresolved_count: rows.filter((row) => !row.resolved).length })
});
var publish = (context, rows) => createAt(context, executionKey(context, "handle_resolution_snapshot.json"), HandleResolutionSnapshotV1, {
  schema: "fp.handle_resolution_snapshot.v1",
  substrate: context.substrate,
  execution_id: context.executionId,
  captured_at_utc: context.startedAtUtc,
  rows: [...rows],
  unresolved_count: rows.filter((row) => !row.resolved).length
});

// actions/m2-substrate/lanes/e-secret-surface.ts
var secretSurface = plainLane({
  id: "M2.E",
  gather: async (context) => {
    const rows = await observe(() => Promise.all(mandatoryPaths().map((path) => readRow(context, path))));
    if ("value" in rows) await publish2(context, rows.value);
    return { rows, runningTasks: await observe(async () => (await context.session.compute().describeTasks()).length) };
  },
  decide: ({ rows, runningTasks }) => [
    check("M2.E-C01", {
      expected: [],
      observed: "value" in rows ? { of: rows.value.filter((row) => !row.present).map((row) => row.path) } : rows,
      fails: "M2E-B1"
    }),
    check("M2.E-C03", { expected: 0, observed: runningTasks, fails: "M2E-B3" })
  ],
  payload: ({ rows }) => ({ paths: "value" in rows ? rows.value : [] })
});
var mandatoryPaths = () => [
  handle("SSM_CONFLUENT_BOOTSTRAP_PATH"),
  handle("SSM_CONFLUENT_API_KEY_PATH"),
  handle("SSM_CONFLUENT_API_SECRET_PATH"),
  handle("SSM_DB_USER_PATH"),
  handle("SSM_DB_PASSWORD_PATH"),
  handle("SSM_IG_API_KEY_PATH")
];
async function readRow({ session }, path) {
  try {
    const { version, lastModifiedUtc, value } = await session.parameters.get(path);
    return { path, present: value.reveal() !== "", version, last_modified_utc: lastModifiedUtc };
  } catch (error) {
    if (isPlatformError(error, "E_PARAMETER_ABSENT"))
      return { path, present: false, version: null, last_modified_utc: null };
    throw error;
  }
}
var publish2 = (context, rows) => createAt(context, executionKey(context, "secret_surface_check.json"), SecretSurfaceCheckV1, {
  schema: "fp.secret_surface_check.v1",
  substrate: context.substrate,
  execution_id: context.executionId,
  captured_at_utc: context.startedAtUtc,
  paths: rows,
  roles: [],
  // No task runs yet, so no task has loaded a version (M2.E-C03).
  loaded_versions: []
});

// actions/m2-substrate/lanes/f-topic-readiness.ts
var topicReadiness = plainLane({
  id: "M2.F",
  gather: async (context) => {
    const described = await observe(async () => (await context.session.eventLog()).describe());
    const identity = await observe(async () => {
      const paths = [
        handle("SSM_CONFLUENT_BOOTSTRAP_PATH"),
        handle("SSM_CONFLUENT_API_KEY_PATH"),
        handle("SSM_CONFLUENT_API_SECRET_PATH")
      ];
      await Promise.all(paths.map((path) => context.session.parameters.get(path)));
      return "SSM_CONFLUENT_API_KEY_PATH";
    });
    const evidence = await observe(async () => {
      if (!isReadable(described)) throw new Error(described.unreadable);
      return publish3(context, described.value);
    });
    return { described, identity, evidence };
  },
  decide: ({ described, identity, evidence }) => [
    check("M2.F-C01", {
      expected: true,
      observed: mapFact(described, ({ clusterId }) => clusterId !== ""),
      fails: "M2F-B1"
    }),
    check("M2.F-C02", {
      expected: { missing: [], different: [] },
      observed: mapFact(described, ({ topics }) => topicFaults(topics)),
      fails: "M2F-B1"
    }),
    check("M2.F-C03", { expected: "SSM_CONFLUENT_API_KEY_PATH", observed: identity, fails: "M2F-B2" }),
    check("M2.F-C04", { expected: true, observed: mapFact(evidence, ({ key }) => key !== ""), fails: "M2F-B3" })
  ],
  payload: ({ described }) => isReadable(described) ? { cluster_id: described.value.clusterId } : {}
});
function topicFaults(found) {
  const byName = new Map(found.map((topic) => [topic.topic, topic]));
  const missing = TOPICS.filter(({ topic }) => !byName.has(topic)).map(({ topic }) => topic);
  const different = TOPICS.filter((pinned) => {
    const live = byName.get(pinned.topic);
    return live !== void 0 && (live.partitions !== pinned.partitions || live.retentionMs !== pinned.retentionMs);
  }).map(({ topic }) => topic);
  return { missing, different };
}
function publish3(context, { clusterId, topics }) {
  const { missing, different } = topicFaults(topics);
  return createAt(context, executionKey(context, "topic_readiness_snapshot.json"), TopicReadinessSnapshotV1, {
    schema: "fp.topic_readiness_snapshot.v1",
    substrate: context.substrate,
    execution_id: context.executionId,
    captured_at_utc: context.startedAtUtc,
    connectivity_pass: true,
    kafka_cluster_id: clusterId,
    identity_used: "SSM_CONFLUENT_API_KEY_PATH",
    topics_present: TOPICS.map(({ topic }) => topic).filter((topic) => !missing.includes(topic)),
    topics_missing: missing,
    topics: topics.map(({ topic, partitions, retentionMs }) => ({
      topic,
      partitions,
      retention_ms: retentionMs,
      cleanup_policy: "delete",
      matches_pins: !different.includes(topic)
    }))
  });
}

// actions/m2-substrate/lanes/h-db-migration.ts
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
  return { version: Number(version), name, sha256: sha256Hex(sql), sql };
}

// actions/m2-substrate/lanes/h-db-migration.ts
var migrationsFolder = () => join3(repositoryRoot(), "runtime", "migrations");
var MARKER = "DB_MIGRATIONS_COMPLETE";
var databaseMigration = plainLane({
  id: "M2.H",
  gather: async (context) => {
    const command = await observe(async () => (await taskSpec(context, "db-migrate")).command);
    const stack = await observe(() => getStack(context.session.config));
    const parameter = await observe(async () => {
      const { version } = await context.session.parameters.get(handle("SSM_DB_DSN_PATH"));
      return version;
    });
    const job = await observe(() => runJob(context, "db-migrate"));
    const tables = await observe(() => readTables(context));
    const facts = {
      command,
      endpoint: mapFact(stack, ({ database }) => `${database.host}:${database.port}`),
      expectedEndpoint: handle("RDS_ENDPOINT", context.handleInputs),
      parameter,
      job,
      tables
    };
    await publish4(context, facts);
    return facts;
  },
  decide: ({ command, endpoint, expectedEndpoint, parameter, job, tables }) => [
    check("M2.H-C01", { expected: ["db-migrate"], observed: command, fails: "M2H-B1" }),
    check("M2.H-C02", { expected: expectedEndpoint, observed: endpoint, fails: "M2H-B2" }),
    check("M2.H-C03", { expected: true, observed: mapFact(parameter, (version) => version > 0), fails: "M2H-B3" }),
    check("M2.H-C04a", {
      expected: { exit_code: 0, marker: true, missing: [] },
      observed: combined(job, tables),
      fails: "M2H-B4"
    })
  ],
  payload: ({ job, tables }) => ({
    task_arn: isReadable(job) ? job.value.taskArn : null,
    tables: isReadable(tables) ? tables.value.found.length : null
  })
});
function combined(job, tables) {
  if (!isReadable(job)) return job;
  if (!isReadable(tables)) return tables;
  return fact({ exit_code: job.value.exitCode, marker: markerOf(job.value) !== null, missing: tables.value.missing });
}
var markerOf = (job) => job.lastLines.find((line) => line.includes(MARKER)) ?? null;
async function readTables({ session }) {
  const database = await session.database();
  const rows = await database.query({
    text: `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
           WHERE table_schema IN ('ig', 'rtdl', 'obs', 'sr', 'wsp') AND table_type = 'BASE TABLE' ORDER BY 1`
  });
  const found = rows.map((row) => row.name);
  const wanted = readMigrations(migrationsFolder()).flatMap(
    ({ sql }) => [...sql.matchAll(/^CREATE TABLE (?:IF NOT EXISTS )?((?:ig|rtdl|obs|sr|wsp)\.[a-z_]+)/gm)].map(
      (match) => match[1] ?? ""
    )
  );
  return { found, missing: wanted.filter((table) => !found.includes(table)) };
}
async function publish4(context, { job, tables }) {
  if (!isReadable(job)) return;
  const stack = await getStack(context.session.config);
  await createAt(context, executionKey(context, "db_migration_run_snapshot.json"), DbMigrationRunSnapshotV1, {
    schema: "fp.db_migration_run_snapshot.v1",
    substrate: context.substrate,
    execution_id: context.executionId,
    captured_at_utc: context.startedAtUtc,
    db_resource_id: stack.database.resource_id,
    task_arn: job.value.taskArn,
    task_definition: job.value.family,
    exit_code: job.value.exitCode,
    stop_reason: job.value.stopReason,
    marker: markerOf(job.value) === null ? null : MARKER,
    migrations_applied: readMigrations(migrationsFolder()).map(({ name }) => name),
    tables: isReadable(tables) ? tables.value.found : [],
    tables_missing: isReadable(tables) ? tables.value.missing : []
  });
}

// actions/m2-substrate/lanes/j-exit.ts
var OWN = ["m2_exit_readiness_snapshot.json", "m3_handoff_pack.json"];
var substrateExit = plainLane({
  id: "M2.J",
  gather: async (context) => {
    const results = await readPhaseResults(context.session, context.ledger, "M2", context.executionId);
    const rows = resolveHandles(requiredHandles(getLaneDefinition("M2.J"), context.substrate), context.handleInputs);
    return {
      verdict: await gatherVerdict("M2.J", context),
      missingEvidence: results.missingEvidence.filter((key) => !OWN.some((name) => key.endsWith(name))),
      unresolved: rows.filter((row) => !row.resolved).map((row) => row.key),
      handoff: await gatherHandoff(HANDOFF, context)
    };
  },
  decide: ({ verdict, missingEvidence, unresolved, handoff }) => [
    check("M2.J-C01", { expected: [], observed: fact(notPassed(verdict)), fails: "M2J-B1" }),
    check("M2.J-C02", { expected: [], observed: fact(missingEvidence), fails: "M2J-B2" }),
    check("M2.J-C03", { expected: [], observed: fact(unresolved), fails: "M2J-B3" }),
    check("M2.J-C04", { expected: [], observed: fact(blockers(verdict)), fails: "M2J-B4" }),
    decideHandoff(HANDOFF, handoff)
  ],
  payload: ({ verdict, handoff }) => ({ planned_lanes: verdict.planned, handoff: handoff.ref ?? null })
});
var HANDOFF = {
  lane: "M2.J",
  check: "M2.J-C05",
  verdictLane: "M2.H",
  codes: { verdict: "M2J-B5", fields: "M2J-B5" },
  required: async (context) => ({
    handle_resolution_snapshot: executionKey(context, "handle_resolution_snapshot.json"),
    secret_surface_check: executionKey(context, "secret_surface_check.json"),
    topic_readiness_snapshot: executionKey(context, "topic_readiness_snapshot.json"),
    db_migration_run_snapshot: executionKey(context, "db_migration_run_snapshot.json")
  })
};
var notPassed = ({ sources }) => sources.filter(({ ref }) => ref?.overall_pass !== true).map((source) => source.lane);
var blockers = ({ sources }) => sources.flatMap(({ snapshot }) => isReadable(snapshot) ? snapshot.value.blockers.map((one) => one.code) : []);

// actions/m2-substrate/main.ts
var run = (io) => runPhaseAction(
  {
    definition: loadPhaseDefinition("M2"),
    lanes: [p0HandleClosure, secretSurface, topicReadiness, databaseMigration, substrateExit]
  },
  io
);
export {
  run
};
