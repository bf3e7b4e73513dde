import { handle } from '@spine-green/evidence-schemas';
import { CheckerPassV1 } from '@spine-green/evidence-schemas/documents/checker_pass.v1';
import { FunctionalWorkloadProfileV1 } from '@spine-green/evidence-schemas/documents/functional_workload_profile.v1';
import { OracleSealV1 } from '@spine-green/evidence-schemas/documents/oracle_seal.v1';
import { SeedSnapshotV1 } from '@spine-green/evidence-schemas/documents/seed_snapshot.v1';
import { StreamSortSummaryV1 } from '@spine-green/evidence-schemas/documents/stream_sort_summary.v1';
import { getOutput } from '@spine-green/runtime/events/outputs';
import { pinnedHandles } from '../../../ledger/derived.ts';
import { oracleRunRoot } from '../../../phase-end/contract.ts';
import { isRowsFile, SORTS_MAX, sortNeeds } from '../../../rules/sort-needs.ts';
import { count, list, record, text } from '../../../run/handover.ts';
import type { Claims } from '../../data/compare.ts';
import { runObject } from '../../data/summaries.ts';
import type { ClaimsOf, Reading } from '../lane-reading.ts';
import { anything, type Stage } from '../lanes.ts';
import { viewsOf } from '../streams.ts';
import { askedMembers, foundMembers, ownDocument } from './claims.ts';
import { requiredOutputs, sourcesOf } from './pinned-world.ts';

/** What lanes of M5 found and handed over of the sealed world, against pins, seed, seal, views and reports. */
export const ORACLE_FOUND: Readonly<Record<string, ClaimsOf>> = {
  'M5.B': (reading) => {
    const source = Object.fromEntries(pinnedHandles(reading.stage.ledger)).ORACLE_SEED_SOURCE_URI;
    // Seed, pack, checker, and a sort for each output.
    const jobs = 3 + requiredOutputs().length;
    return {
      source_uri: [reading.handed(record({ source_uri: text }))?.source_uri, source],
      jobs_scanned: [reading.handed(record({ jobs_scanned: count }))?.jobs_scanned, jobs],
      ...foundMembers(reading, 'M5.B-C01', { source_uri: source, jobs }),
    };
  },
  'M5.C': (reading) => seedClaims(reading),
  'M5.D': (reading) => matrixClaims(reading),
  'M5.E': (reading) => sortClaims(reading),
  'M5.F': (reading) => {
    const { stage, handed } = reading;
    const report = stage.view.typed(runObject(stage.view, 'oracle/checker_pass.json'), CheckerPassV1);
    const said = handed(CHECKED);
    return {
      ...foundMembers(reading, 'M5.F-C01', {
        passed: said?.outputs.flatMap(({ output_id, verdict }) => (verdict === 'PASS' ? [output_id] : [])).sort(),
        task_arn: report?.task_arn,
      }),
      ...(report === undefined
        ? {}
        : {
            'the report of the checker': [
              said,
              {
                status: report.status,
                reason_codes: report.reason_codes,
                outputs: report.outputs.map(({ output_id, verdict, row_count }) => ({ output_id, verdict, row_count })),
              },
            ],
          }),
    };
  },
  'M5.G': (reading) => {
    const said = reading.handed(record({ output_id: text }));
    const receipt = viewsOf(reading.stage.view).find(({ manifest }) => manifest.output_id === said?.output_id)?.receipt;
    if (said === undefined || receipt === undefined) return {};
    const { input_fingerprint, output_fingerprint, stream_view_id } = receipt;
    return foundMembers(reading, 'M5.G-C01', {
      view: { output_id: said.output_id, input_fingerprint, output_fingerprint, stream_view_id },
    });
  },
};

const CHECKED = record({
  status: text,
  reason_codes: list(text),
  outputs: list(record({ output_id: text, verdict: text, row_count: count })),
});

const SEEDED = record({
  task_arns: list(text),
  copied: count,
  objects: count,
  first_snapshot_version_id: text,
  oracle_pack_id: text,
});
const SEED = 'oracle/seed_snapshot.json';

/** Both runs of the seed left a version of one document; pack and seal lie beside what was copied. */
function seedClaims(reading: Reading): Claims {
  const { stage, handed } = reading;
  const { view } = stage;
  const said = handed(SEEDED);
  const newest = runObject(view, SEED);
  const second = view.typed(newest, SeedSnapshotV1);
  if (newest === undefined || second === undefined) return {};
  const first = view
    .versions(newest.bucket, newest.key)
    .find(({ version_id: version }) => version === said?.first_snapshot_version_id);
  const document = view.typed(first, SeedSnapshotV1);
  const seal = view.typed(
    view.newest(handle('S3_ORACLE_BUCKET'), oracleRunRoot(stage.ledger) + handle('ORACLE_SEAL_NAME')),
    OracleSealV1,
  );
  return {
    'the snapshots of its two runs': [said?.task_arns, [document?.task_arn, second.task_arn]],
    'copied by its first run': [said?.copied, document?.copied],
    oracle_pack_id: [said?.oracle_pack_id, seal?.oracle_pack_id],
    'less objects than were copied, packed and sealed': [
      Math.min(said?.objects ?? 0, second.object_count + PACK_OBJECTS),
      second.object_count + PACK_OBJECTS,
    ],
    ...foundMembers(reading, 'M5.C-C01', { objects: second.object_count }),
    ...foundMembers(reading, 'M5.C-C02', { objects: said?.objects }),
  };
}

/** Manifest and seal. */
const PACK_OBJECTS = 2;

const MATRIX = record({
  matrix: list(
    record({
      output_id: text,
      sort_key: list(text),
      built_in_sort_key: list(text),
      input_prefix: text,
      output_prefix: text,
      job_prefix: text,
      manifest_key: text,
    }),
  ),
  sorts_max: count,
});

/** Every output is sorted where its view lies, from where the pinned world has it, by the pinned keys. */
function matrixClaims(reading: Reading): Claims {
  const { stage, handed } = reading;
  const said = handed(MATRIX);
  const seed = stage.view.typed(runObject(stage.view, SEED), SeedSnapshotV1);
  if (said === undefined) return { 'the sorts of the pinned outputs': [undefined, requiredOutputs()] };
  const keys: Readonly<Record<string, readonly string[]>> = handle('ORACLE_SORT_KEY_BY_OUTPUT_ID');
  const sources = prefixesOf(stage);
  const rows = seed?.objects.filter(({ key }) => isRowsFile(key)) ?? [];
  const needed = sortNeeds(rows.reduce((sum, { size }) => sum + size, 0));
  const asked = record({ storage_bytes: record({ $at_least: count }) })(reading.side('M5.D-C02a', 'expected'))?.value
    .storage_bytes.$at_least;
  return {
    'the sorts of the pinned outputs': [
      said.matrix.map(({ output_id, sort_key, built_in_sort_key }) => ({ output_id, sort_key, built_in_sort_key })),
      requiredOutputs().map((id) => ({ output_id: id, sort_key: keys[id], built_in_sort_key: getOutput(id).sort_by })),
    ],
    'where the jobs write': [
      said.matrix.map(({ output_prefix, job_prefix }) => [output_prefix, job_prefix]),
      said.matrix.map(({ manifest_key: key }) => [folderOf(key), folderOf(key)]),
    ],
    ...(sources === undefined
      ? {}
      : { 'where the jobs read': [said.matrix.map(({ input_prefix: prefix }) => prefix), sources] }),
    ...(seed === undefined
      ? {}
      : {
          'a bound of storage below what the rows need': [
            typeof asked === 'number' && asked < needed.storage_bytes ? [asked] : [],
            [],
          ],
        }),
    sorts_max: [said.sorts_max, SORTS_MAX],
    ...askedMembers(reading, 'M5.D-C02a', { memory_mib: { $at_least: needed.memory_mib } }),
    ...foundMembers(reading, 'M5.D-C01', { outputs: said.matrix.length }),
    ...foundMembers(reading, 'M5.D-C02', {
      task_role: handle('ROLE_ORACLE_JOB'),
      execution_role: handle('ROLE_ECS_TASK_EXECUTION'),
      cluster: handle('ECS_CLUSTER_NAME'),
      cpu: handle('ECS_ORACLE_SORT_CPU'),
      memory: handle('ECS_ORACLE_SORT_MEMORY'),
    }),
    ...foundMembers(reading, 'M5.D-C02a', { family: handle('TD_ORACLE_STREAM_SORT') }),
  };
}

const folderOf = (key: string): string => key.slice(0, key.lastIndexOf('/') + 1);

const prefixesOf = (stage: Stage): readonly string[] | undefined => sourcesOf(stage)?.map(({ prefix }) => prefix);

/** The views that there are, each of a task of its own, bounded by the profile and the days that were pinned. */
function sortClaims(reading: Reading): Claims {
  const { stage, handed } = reading;
  const { view } = stage;
  const said = handed(record({ outputs: anything }));
  const views = new Map(viewsOf(view).map((one) => [one.manifest.output_id, one]));
  const bound = runObject(view, 'oracle/functional_workload_profile.json');
  const profile = view.typed(bound, FunctionalWorkloadProfileV1);
  const summary = view.typed(runObject(view, 'oracle/stream_sort_summary.json'), StreamSortSummaryV1);
  const tasks = summary?.per_output_results.map(({ task_arn: task }) => task);
  return {
    'the views of the pinned outputs': [
      said?.outputs,
      requiredOutputs().map((id) => {
        const one = views.get(id);
        return {
          output_id: id,
          rows: one?.rows,
          stream_view_id: one?.manifest.stream_view_id,
          input_fingerprint: one?.receipt.input_fingerprint,
          output_fingerprint: one?.receipt.output_fingerprint,
        };
      }),
    ],
    ...foundMembers(reading, 'M5.E-C01', {
      lane_mode: Object.fromEntries(pinnedHandles(stage.ledger)).M5_LANE_MODE,
      profile_id: profile?.profile_id,
      selection_rule: profile?.selection_rule,
      version: bound?.version_id,
    }),
    ...foundMembers(reading, 'M5.E-C03', {
      launched: requiredOutputs(),
      distinct_tasks: tasks === undefined ? undefined : new Set(tasks).size,
    }),
    ...foundMembers(reading, 'M5.E-C04', {
      views: requiredOutputs(),
      summary: ownDocument(reading, 'oracle/stream_sort_summary.json')?.key,
      workload_days: stage.ledger.phases.M5.pinned.workload_days?.value ?? undefined,
    }),
  };
}
