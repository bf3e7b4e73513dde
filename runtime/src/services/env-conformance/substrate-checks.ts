import { isPlatformError } from '@spine-green/evidence-schemas';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { readEvidence } from '../../evidence/read.ts';
import { findPresent, runKey } from '../../observability/writer.ts';
import { type Guards, isRefusing, readGuards } from '../../truth/guards.ts';
import type { Check, CheckContext } from './types.ts';

const topics: Check = {
  id: 'C06_topics',
  compare: async (context) => {
    const { clusterId, topics: present } = await context.eventLog.describe();
    const wanted = new Set(context.requiredTopics.map(({ topic }) => topic));
    const observed = present.filter(({ topic }) => wanted.has(topic));
    const epoch = await runEpoch(context);
    const equal = context.requiredTopics.every((spec) =>
      observed.some(
        ({ topic, partitions, retentionMs }) =>
          topic === spec.topic && partitions === spec.partitions && retentionMs === spec.retentionMs,
      ),
    );
    return {
      expected: { topics: context.requiredTopics, cluster_id: epoch ?? clusterId },
      observed: { topics: observed, cluster_id: clusterId },
      pass: equal && (epoch === undefined || epoch === clusterId),
      details: epoch === undefined ? 'the run has no P7 offsets yet, so its cluster is not pinned' : '',
    };
  },
};

/** The cluster that the run's offsets belong to; undefined before P7. */
async function runEpoch({ target, platformRunId }: CheckContext): Promise<string | undefined> {
  const key = runKey(platformRunId, 'ingest/kafka_offsets_snapshot.json');
  const snapshot = await findPresent(() => readEvidence(target, key, KafkaOffsetsSnapshotV1.parse));
  return snapshot?.document.kafka_cluster_id;
}

/** Truth tables whose guard must be there (10, L1). */
const APPEND_ONLY = [
  'ig.receipt_rows',
  'ig.quarantine_rows',
  'ig.reconciliations',
  'rtdl.archive_segments',
  'rtdl.archive_sightings',
  'rtdl.archive_offset_mismatches',
  'rtdl.archive_failures',
  'cases.cm_cases',
  'cases.cm_case_trigger_intake',
  'cases.cm_case_timeline',
  'labels.ls_label_assertions',
  'labels.ls_label_timeline',
];

/** Tables of which no row is taken away: by a trigger on no condition, and a function that refuses. */
const guardedTables = (guards: Guards): readonly string[] =>
  isRefusing(guards)
    ? Object.keys(guards.byTable).filter(
        (table) => guards.byTable[table]?.some((line) => KEEPS_ALL.test(line)) === true,
      )
    : [];

const KEEPS_ALL = /^append_only refuses each statement of DELETE, TRUNCATE(?:, UPDATE)?$/;

const schemaVersion: Check = {
  id: 'C09_schema_version',
  compare: async ({ database, migrations }) => {
    const applied = await database.query<{ version: number; sha256: string }>({
      text: 'SELECT version, sha256 FROM public.schema_migrations ORDER BY version',
    });
    const guarded = guardedTables(await readGuards(database));
    const [commit] = await database.query<{ setting: string }>({
      text: "SELECT current_setting('synchronous_commit') AS setting",
    });
    const names = new Set(guarded);
    const expected = {
      migrations: migrations.map(({ version, sha256 }) => ({ version, sha256 })),
      append_only: APPEND_ONLY,
      synchronous_commit: 'on',
    };
    const observed = { migrations: applied, append_only: [...names], synchronous_commit: commit?.setting ?? null };
    const same =
      applied.length === migrations.length &&
      applied.every(({ version, sha256 }, index) => {
        const wanted = migrations[index];
        return wanted !== undefined && Number(version) === wanted.version && sha256 === wanted.sha256;
      });
    const pass = same && APPEND_ONLY.every((table) => names.has(table)) && observed.synchronous_commit === 'on';
    return { expected, observed, pass };
  },
};

/** The run's prefix can be written and read, and a second create of the same key is refused. */
const objectStore: Check = {
  id: 'C10_object_store',
  compare: async ({ store, target, platformRunId }) => {
    const key = runKey(platformRunId, 'obs/conformance_probe.json');
    const create = async (): Promise<'created' | 'refused'> => {
      try {
        await store.put(target.bucket, key, '{"probe":"conditional write"}', { kind: 'create' });
        return 'created';
      } catch (error) {
        if (!isPlatformError(error, 'E_OBJECT_EXISTS')) throw error;
        return 'refused';
      }
    };
    // The first try creates the probe once in a run; the second must be refused every time.
    await create();
    const second = await create();
    const readable = (await store.get(target.bucket, key)).size_bytes > 0;
    const expected = { second_create: 'refused', readable: true };
    return { expected, observed: { second_create: second, readable }, pass: second === 'refused' && readable };
  },
};

export const substrateChecks: readonly Check[] = [topics, schemaVersion, objectStore];
