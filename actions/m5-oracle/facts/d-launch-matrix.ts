import { handle } from '@spine-green/evidence-schemas';
import { sourceOf, viewPrefix } from '@spine-green/runtime/events/engine-run';
import { getOutput } from '@spine-green/runtime/events/outputs';
import { isReadable, observe } from '../../lib/checks/fact.ts';
import { engineRunRoot, requiredOutputIds, viewKey } from '../../lib/platform/oracle-run.ts';
import { taskSpec } from '../../lib/platform/tasks.ts';
import { isRowsFile, SORTS_MAX, sortNeeds } from '../../lib/rules/sort-needs.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { JobProfile, MatrixFacts, MatrixRow } from '../lanes/d-launch-matrix.ts';
import { sortEnvironment } from './jobs.ts';
import { listBelow } from './listing.ts';
import { dueJobPlace, readJobPlace, readSortMachine } from './sort-machine.ts';
import { worldOf } from './world.ts';

export const gatherLaunchMatrix = async (context: LaneContext): Promise<MatrixFacts> => ({
  rows: await observe(() => requiredOutputIds().map((outputId) => matrixRow(context, outputId))),
  profile: await observe(() => jobProfile(context)),
  pinnedFamily: handle('TD_ORACLE_STREAM_SORT'),
  place: { due: await observe(() => dueJobPlace(context)), found: await observe(() => readJobPlace(context)) },
});

function matrixRow(context: LaneContext, outputId: string): MatrixRow {
  const root = engineRunRoot(context);
  const output = getOutput(outputId);
  const sortKeys: Readonly<Record<string, readonly string[]>> = handle('ORACLE_SORT_KEY_BY_OUTPUT_ID');
  return {
    output_id: outputId,
    sort_key: sortKeys[outputId] ?? [],
    built_in_sort_key: output.sort_by,
    input_prefix: sourceOf(root, output, worldOf(context)).prefix,
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
  const bytes = source.filter(({ key }) => isRowsFile(key)).reduce((sum, { size }) => sum + size, 0);
  const needed = sortNeeds(bytes);
  return {
    family: spec.family,
    image_known: isReadable(await observe(() => session.images.manifest(spec.imageDigest))),
    ...(await readSortMachine(context)),
    memory_mib_needed: needed.memory_mib,
    storage_bytes_needed: needed.storage_bytes,
    sorts_max: SORTS_MAX,
  };
}
