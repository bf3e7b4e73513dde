import { PlatformError } from '@spine-green/evidence-schemas';
import { type Slice, streamViewId } from '../../../events/engine-run.ts';
import { getOutput } from '../../../events/outputs.ts';
import { type Clock, nowUtc } from '../../../kernel/clock.ts';
import type { StoredVersion } from '../../../substrate/object-store/port.ts';
import { type Columnar, type ColumnarLimits, openColumnar } from '../columnar.ts';
import { type EngineRun, listSource, readWorld } from '../layout/read.ts';
import { openWorkspace, placeLocally, type Retries, type Workspace } from '../workspace.ts';
import type { ViewFacts } from './documents.ts';
import { resolveSlice, type SliceRequest } from './slice.ts';
import { inspectSource } from './source.ts';
import { firstTimeSql, isByTime, type SortSource } from './sql.ts';

export interface SortRequest {
  readonly run: EngineRun;
  readonly outputId: string;
  readonly scenarioId: string;
  readonly slice: SliceRequest;
  readonly limits: SortLimits;
  readonly platformRunId: string;
  readonly taskArn: string;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}

export interface SortLimits extends Omit<ColumnarLimits, 'tempDir'> {
  readonly workFolder: string;
  /** Undefined: as many days as keep a window below `windowRowsMax`. */
  readonly chunkDays: number | undefined;
  readonly windowRowsMax: number;
  readonly retries: Retries;
}

/** One sort in progress: its tools and what is known before a row is sorted. */
export interface SortJob extends AsyncDisposable {
  readonly request: SortRequest;
  readonly view: ViewFacts;
  readonly objects: readonly StoredVersion[];
  readonly workspace: Workspace;
  readonly columnar: Columnar;
  readonly startedAtUtc: string;
  /** Places the source locally on first use, then returns the same again. */
  readonly source: () => Promise<SortSource>;
}

/** Throws OUTPUT_UNKNOWN, OUTPUT_PATHS_EMPTY, and what reading the world and the source throws. */
export async function openSortJob(request: SortRequest): Promise<SortJob> {
  const { run, limits } = request;
  const startedAtUtc = nowUtc(request.clock);
  const output = getOutput(request.outputId);
  const world = await readWorld(run, request.scenarioId);
  const objects = await listSource(run, output, world.key);
  if (objects.length === 0) throw new PlatformError('OUTPUT_PATHS_EMPTY', request.outputId);
  await using tools = new AsyncDisposableStack();
  const workspace = tools.use(await openWorkspace(limits.workFolder, 'stream-sort'));
  const tempDir = await workspace.makeFolder('spill');
  const columnar = tools.use(await openColumnar({ ...limits, tempDir }, request.signal));
  const source = once(async () => {
    const folder = await workspace.makeFolder('source');
    const paths = await placeLocally(run.store, objects, { folder, retries: limits.retries });
    return inspectSource(columnar, { output, world: world.key }, { objects, paths });
  });
  const slice = await resolveSlice(request.slice, async () => firstTime(columnar, await source()));
  const kept = tools.move();
  return {
    request,
    view: { run, world, output, slice, streamViewId: viewId(request, world.key.scenario_id, slice) },
    objects,
    workspace,
    columnar,
    startedAtUtc,
    source,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

const viewId = ({ run, outputId }: SortRequest, scenarioId: string, slice: Slice | undefined): string =>
  streamViewId({ root: run.root, scenarioId, output: getOutput(outputId), slice });

async function firstTime(columnar: Columnar, source: SortSource): Promise<string> {
  if (!isByTime(source)) throw new PlatformError('MISSING_TS_UTC', 'days need an output that is sorted by time');
  const first = (await columnar.rows(firstTimeSql(source)))[0]?.first;
  if (typeof first !== 'string') throw new PlatformError('STREAM_SORT_TS_INVALID', 'no row has a usable time');
  return first;
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
