import { statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { dirname } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { sourceOf, viewPrefix } from '@spine-green/runtime/events/engine-run';
import { getOutput } from '@spine-green/runtime/events/outputs';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { engineRunRoot, requiredOutputIds, viewKey } from '../../lib/platform/oracle-run.ts';
import { taskSpec } from '../../lib/platform/tasks.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { SORT_MEMORY_MIB, sortEnvironment } from '../jobs.ts';
import { listBelow } from '../listing.ts';

export interface MatrixRow {
  readonly output_id: string;
  /** As pinned, and as the sort job has it built in. */
  readonly sort_key: readonly string[];
  readonly built_in_sort_key: readonly string[];
  readonly input_prefix: string;
  readonly output_prefix: string;
  readonly manifest_key: string;
  readonly receipt_key: string;
  /** Where the sort job will write. */
  readonly job_prefix: string;
}

export interface JobProfile {
  readonly family: string;
  readonly pinned_family: string;
  readonly image_known: boolean;
  readonly memory_mib: number;
  readonly memory_mib_needed: number;
  readonly storage_bytes: number;
  readonly storage_bytes_needed: number;
}

export interface MatrixFacts {
  readonly rows: Fact<readonly MatrixRow[]>;
  readonly profile: Fact<JobProfile>;
}

const MIB = 1_048_576;
/** The source is read in place; its rows lie as local parts, as staged parts and as the view, and may spill once. */
const STORAGE_FACTOR = 4;
/** Jobs that run at a time. */
export const SORTS_MAX = 2;

export const launchMatrix = plainLane<MatrixFacts>({
  id: 'M5.D',
  gather: async (context) => ({
    rows: await observe(() => requiredOutputIds().map((outputId) => matrixRow(context, outputId))),
    profile: await observe(() => jobProfile(context)),
  }),
  decide: ({ rows, profile }) => {
    const sortKeys = mapFact(rows, sortKeyFaults);
    const paths = mapFact(rows, pathFaults);
    const lacksSortKey = isReadable(sortKeys) && sortKeys.value.length > 0;
    return [
      check('M5.D-C01', {
        expected: { sort_keys: [], paths: [] },
        observed: allReadable({ sort_keys: sortKeys, paths }),
        fails: lacksSortKey ? 'M5D-B2' : 'M5D-B3',
      }),
      check('M5.D-C02a', { expected: [], observed: mapFact(profile, profileFaults), fails: 'M5D-B4' }),
    ];
  },
  payload: ({ rows, profile }) => ({
    matrix: isReadable(rows) ? rows.value : [],
    profile: isReadable(profile) ? profile.value : null,
    sorts_max: SORTS_MAX,
  }),
});

/** Outputs without a pinned sort key, or with another one than the job sorts by. */
export const sortKeyFaults = (rows: readonly MatrixRow[]): readonly string[] =>
  rows
    .filter((row) => row.sort_key.length === 0 || row.sort_key.join() !== row.built_in_sort_key.join())
    .map((row) => row.output_id);

/** Paths that are missing, lie elsewhere than the job writes, or would let one output touch another or its input. */
export function pathFaults(rows: readonly MatrixRow[]): readonly string[] {
  if (rows.length === 0) return ['no output'];
  return rows.flatMap((row) => {
    const others = [
      row.input_prefix,
      ...rows.filter((other) => other !== row).flatMap((other) => [other.output_prefix, other.input_prefix]),
    ];
    const faults: readonly (readonly [string, boolean])[] = [
      ['a path is empty', [row.input_prefix, row.output_prefix, row.manifest_key, row.receipt_key].includes('')],
      ['the job writes elsewhere', row.job_prefix !== row.output_prefix],
      [
        'a document lies outside',
        ![row.manifest_key, row.receipt_key].every((key) => key.startsWith(row.output_prefix)),
      ],
      ['the prefixes overlap', others.some((other) => overlap(other, row.output_prefix))],
    ];
    return faults.filter(([, holds]) => holds).map(([fault]) => `${row.output_id}: ${fault}`);
  });
}

const overlap = (left: string, right: string): boolean => left.startsWith(right) || right.startsWith(left);

export function profileFaults(profile: JobProfile): readonly string[] {
  const parts: readonly (readonly [string, boolean])[] = [
    ['definition', profile.family === profile.pinned_family && profile.image_known],
    ['memory', profile.memory_mib >= profile.memory_mib_needed],
    ['storage', profile.storage_bytes >= profile.storage_bytes_needed],
  ];
  return parts.filter(([, fits]) => !fits).map(([name]) => name);
}

function matrixRow(context: LaneContext, outputId: string): MatrixRow {
  const { handleInputs } = context;
  const root = engineRunRoot(context);
  const output = getOutput(outputId);
  const world = {
    manifest_fingerprint: handle('SR_MANIFEST_FINGERPRINT', handleInputs),
    parameter_hash: handle('SR_PARAMETER_HASH', handleInputs),
    scenario_id: handle('ORACLE_SCENARIO_ID', handleInputs),
    seed: handle('SR_SEED', handleInputs),
  };
  const sortKeys: Readonly<Record<string, readonly string[]>> = handle('ORACLE_SORT_KEY_BY_OUTPUT_ID');
  return {
    output_id: outputId,
    sort_key: sortKeys[outputId] ?? [],
    built_in_sort_key: output.sort_by,
    input_prefix: sourceOf(root, output, world).prefix,
    output_prefix: viewKey(context, 'S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN', outputId),
    manifest_key: viewKey(context, 'S3_STREAM_VIEW_MANIFEST_KEY_PATTERN', outputId),
    receipt_key: viewKey(context, 'S3_STREAM_SORT_RECEIPT_KEY_PATTERN', outputId),
    job_prefix: viewPrefix(root, outputId),
  };
}

async function jobProfile(context: LaneContext): Promise<JobProfile> {
  const { session } = context;
  const [outputId = ''] = requiredOutputIds();
  const spec = await taskSpec(context, 'oracle-stream-sort', sortEnvironment(context, outputId));
  const root = engineRunRoot(context);
  const source = await listBelow(session.store, root.bucket, `${root.prefix}/data/`);
  const bytes = source.filter(({ key }) => key.endsWith('.parquet')).reduce((sum, { size }) => sum + size, 0);
  const { bavail, bsize } = await statfs(dirname(session.config.stack_url.slice('file:'.length)));
  return {
    family: spec.family,
    pinned_family: handle('TD_ORACLE_STREAM_SORT'),
    image_known: isReadable(await observe(() => session.images.manifest(spec.imageDigest))),
    memory_mib: Math.floor(totalmem() / MIB),
    memory_mib_needed: SORTS_MAX * SORT_MEMORY_MIB,
    storage_bytes: bavail * bsize,
    storage_bytes_needed: STORAGE_FACTOR * bytes,
  };
}
