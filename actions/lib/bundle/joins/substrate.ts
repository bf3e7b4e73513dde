import { absentFromClosureSet, handle, isHandleKey, resolveHandles } from '@spine-green/evidence-schemas';
import { DbMigrationRunSnapshotV1 } from '@spine-green/evidence-schemas/documents/db_migration_run_snapshot.v1';
import { HandleResolutionSnapshotV1 } from '@spine-green/evidence-schemas/documents/handle_resolution_snapshot.v1';
import { RuntimeProbeV1 } from '@spine-green/evidence-schemas/documents/runtime_probe.v1';
import { RuntimeScopeBundleV1 } from '@spine-green/evidence-schemas/documents/runtime_scope_bundle.v1';
import { SecretSurfaceCheckV1 } from '@spine-green/evidence-schemas/documents/secret_surface_check.v1';
import { TopicReadinessSnapshotV1 } from '@spine-green/evidence-schemas/documents/topic_readiness_snapshot.v1';
import { TOPICS } from '@spine-green/runtime/substrate/stack/pins';
import { getLaneDefinition, requiredHandles } from '../../definition/phase-definition.ts';
import { opensTopic } from '../../rules/task-environment.ts';
import { count, list, record, text } from '../../run/handover.ts';
import { type Claims, differing } from '../data/compare.ts';
import type { BundleFailure } from '../failure.ts';
import { anything, findPassed, foundBy, handedOver, judgedDocument, type Stage } from './lanes.ts';

/** What M2 to M4 read of the substrate, against its own totals and what their lanes found, handed over and ran on. */
export const verifySubstrate = (stage: Stage): readonly BundleFailure[] => [
  ...judgedDocument(
    stage,
    { lane: 'M2.A', name: 'handle_resolution_snapshot.json', schema: HandleResolutionSnapshotV1 },
    (resolution) => resolutionFaults(resolution, stage),
  ),
  ...judgedDocument(
    stage,
    { lane: 'M2.E', name: 'secret_surface_check.json', schema: SecretSurfaceCheckV1 },
    (surface) => surfaceFaults(surface, stage),
  ),
  ...judgedDocument(
    stage,
    { lane: 'M2.F', name: 'topic_readiness_snapshot.json', schema: TopicReadinessSnapshotV1 },
    (readiness) => topicFaults(readiness, stage),
  ),
  ...judgedDocument(
    stage,
    { lane: 'M2.H', name: 'db_migration_run_snapshot.json', schema: DbMigrationRunSnapshotV1 },
    (run) => migrationFaults(run, stage),
  ),
  ...judgedDocument(
    stage,
    { lane: 'M3.E', name: 'm4_runtime_scope_bundle.json', schema: RuntimeScopeBundleV1 },
    (scope) => scopeFaults(scope, stage),
  ),
  ...judgedDocument(stage, { lane: 'M4.D', name: 'm4_d_runtime_probe.json', schema: RuntimeProbeV1 }, (probe) =>
    probeFaults(probe, stage),
  ),
];

const CLOSED = record({ keys: count, unresolved_count: count });

/** Every key of the closure set is resolved once or left out by name; what the registry fixes has its value. */
function resolutionFaults(resolution: HandleResolutionSnapshotV1, stage: Stage): readonly string[] {
  const { rows, absent } = resolution;
  const closed = handedOver(stage, 'M2.A', CLOSED);
  const due = requiredHandles(getLaneDefinition('M2.A'), stage.view.manifest.substrate);
  const keys = [...rows, ...absent].map(({ key }): string => key);
  return differing({
    unresolved_count: [resolution.unresolved_count, rows.filter(({ resolved }) => !resolved).length],
    'its keys': [keys.filter((key) => due.includes(key as never)).length, due.length],
    'the keys that it leaves out': [absent, absentFromClosureSet('M2.A', stage.view.manifest.substrate)],
    'its keys, each once,': [new Set(keys).size, keys.length],
    ...(closed === undefined
      ? {}
      : {
          placeholders: [rows.filter(({ placeholder }) => placeholder).length, 0],
          'the keys of M2.A': [rows.length, closed.keys],
          'the unresolved of M2.A': [resolution.unresolved_count, closed.unresolved_count],
        }),
    ...Object.fromEntries(
      rows.map(({ key, ...row }) => {
        const [due] = isHandleKey(key) ? resolveHandles([key]) : [];
        const { origin, scope } = due ?? {};
        const value = origin === 'literal' ? due?.value_or_locator : row.value_or_locator;
        return [
          key,
          [
            { origin: row.origin, scope: row.scope, value: row.value_or_locator },
            { origin, scope, value },
          ],
        ] as const;
      }),
    ),
  });
}

const SURFACE = record({ paths: list(anything) });
const LOADED = record({ loaded: text, stale: list(anything) });

function surfaceFaults({ paths, loaded_versions }: SecretSurfaceCheckV1, stage: Stage): readonly string[] {
  const handed = handedOver(stage, 'M2.E', SURFACE)?.paths;
  const loaded = foundBy(stage, ['M2.E', 'M2.E-C03'], LOADED)?.loaded;
  return differing({
    ...(handed === undefined
      ? {}
      : {
          'what is present': [paths.filter(({ present }) => !present).map(({ path }) => path), []],
          'the paths of M2.E': [paths, handed],
        }),
    ...(loaded === undefined ? {} : { loaded_versions: [loaded_versions.length === 0, loaded === 'by_no_task'] }),
  });
}

const THERE = record({ present: count, missing: list(text), different: list(text) });
const CLUSTER = record({ cluster_id: text, security: text });

function topicFaults(readiness: TopicReadinessSnapshotV1, stage: Stage): readonly string[] {
  const { topics, topics_present: present, topics_missing: missing } = readiness;
  const cluster = foundBy(stage, ['M2.F', 'M2.F-C01'], CLUSTER);
  const found = foundBy(stage, ['M2.F', 'M2.F-C02'], THERE);
  const names = topics.map(({ topic }): string => topic);
  return differing({
    ...(found === undefined ? {} : { connectivity_pass: [readiness.connectivity_pass, true] }),
    'what is present of it': [present.toSorted(), names.filter((name) => present.includes(name as never)).toSorted()],
    ...(cluster === undefined
      ? {}
      : { 'the epoch of M2.F': [readiness.kafka_cluster_id, findPassed(stage, 'M2.F')?.epoch.kafka_cluster_id] }),
    ...(cluster === undefined
      ? {}
      : {
          kafka_cluster_id: [readiness.kafka_cluster_id, cluster.cluster_id],
          security: [readiness.security, cluster.security],
        }),
    ...(found === undefined
      ? {}
      : {
          'its topics': [present.length, found.present],
          topics_missing: [missing, found.missing],
          'what differs of it': [
            topics
              .filter(({ topic, matches_pins }) => !matches_pins && present.includes(topic))
              .map(({ topic }) => topic),
            found.different,
          ],
        }),
    ...pinFaults(topics),
  });
}

/** A topic whose settings are the pinned ones has those that the registry gives it. */
const pinFaults = (topics: TopicReadinessSnapshotV1['topics']): Claims =>
  Object.fromEntries(
    topics.map(({ topic, partitions, retention_ms, cleanup_policy, matches_pins }) => {
      const pin = TOPICS.find((one) => one.topic === topic);
      const same =
        pin?.partitions === partitions &&
        pin?.retentionMs === retention_ms &&
        cleanup_policy === handle('KAFKA_CLEANUP_POLICY_DEFAULT');
      return [`that ${topic} matches its pins`, [matches_pins, same]] as const;
    }),
  );

const MIGRATED = record({ task_arn: text, tables: count });
const ENDED = record({ exit_code: anything, tables: count, missing: list(text) });
const DATABASE = record({ resource_id: text });

function migrationFaults(run: DbMigrationRunSnapshotV1, stage: Stage): readonly string[] {
  const handed = handedOver(stage, 'M2.H', MIGRATED);
  const ended = foundBy(stage, ['M2.H', 'M2.H-C04'], ENDED);
  const database = foundBy(stage, ['M2.H', 'M2.H-C02'], DATABASE);
  const probed = foundBy(stage, ['M4.D', 'M4.D-C01'], record({ database: record({ schema_version: count }) }));
  const last = /^0*(\d+)_/.exec(run.migrations_applied.at(-1) ?? '')?.[1];
  const versions = run.migrations_applied.map((name) => Number(/^(\d+)_/.exec(name)?.[1]));
  return differing({
    ...(ended === undefined
      ? {}
      : {
          'the epoch of M2.H': [run.db_resource_id, findPassed(stage, 'M2.H')?.epoch.db_resource_id],
          marker: [run.marker, 'DB_MIGRATIONS_COMPLETE'],
          'its migrations, one after the other,': [versions, versions.map((_, index) => index)],
        }),
    ...(handed === undefined
      ? {}
      : { task_arn: [run.task_arn, handed.task_arn], 'the tables of M2.H': [run.tables.length, handed.tables] }),
    ...(ended === undefined
      ? {}
      : { exit_code: [run.exit_code, ended.exit_code], tables_missing: [run.tables_missing, ended.missing] }),
    ...(database === undefined ? {} : { db_resource_id: [run.db_resource_id, database.resource_id] }),
    ...(probed === undefined ? {} : { 'the schema that M4.D saw': [Number(last), probed.database.schema_version] }),
  });
}

/** Every service and task of the run is told of the one run. */
const scopeFaults = ({ families }: RuntimeScopeBundleV1, stage: Stage): readonly string[] =>
  differing({
    ...(findPassed(stage, 'M3.E') === undefined
      ? {}
      : {
          'the runs of its families': [
            [...new Set(families.map(({ value }) => value))],
            [stage.view.manifest.platform_run_id],
          ],
        }),
    'its families, each once,': [new Set(families.map(({ family }) => family)).size, families.length],
  });

const REACHED = record({
  buckets: anything,
  database: anything,
  discovery: anything,
  parameters: anything,
  event_log: record({ cluster_id: text }),
});

/** The lane judged what the probe wrote; on the log it looked for the pinned topics. */
function probeFaults(probe: RuntimeProbeV1, stage: Stage): readonly string[] {
  const found = foundBy(stage, ['M4.D', 'M4.D-C01'], REACHED);
  const { buckets, database, discovery, event_log: log, parameters } = probe;
  const task = handedOver(stage, 'M4.D', record({ task_arn: text }))?.task_arn;
  const steps = Object.entries(buckets).map(([name, one]) => [name, one.answered ? one.steps : one.code]);
  const topics = log.answered ? log.topics : [];
  const opens = opensTopic('runtime-probe', stage.view.manifest.substrate);
  const due = TOPICS.filter(({ topic }) => opens(topic));
  return differing({
    ...(found === undefined
      ? {}
      : { 'its topics': [due.filter(({ topic }) => topics.includes(topic)).length, due.length] }),
    'its topics, each once,': [new Set(topics).size, topics.length],
    ...(task === undefined ? {} : { task_arn: [probe.task_arn, task] }),
    ...(found === undefined
      ? {}
      : {
          buckets: [Object.fromEntries(steps), found.buckets],
          database: [
            database.answered ? { name: database.name, schema_version: database.schema_version } : database.code,
            found.database,
          ],
          discovery: [
            discovery.answered ? { host: discovery.host, addresses: discovery.addresses } : discovery.code,
            found.discovery,
          ],
          parameters: [parameters.answered ? parameters.versions : parameters.code, found.parameters],
          'event_log.cluster_id': [log.answered ? log.cluster_id : log.code, found.event_log.cluster_id],
        }),
  });
}
