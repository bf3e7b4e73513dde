import { PlatformError } from '@spine-green/evidence-schemas';
import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { SORT_RECEIPT_NAME, sourceLocatorDigest, VIEW_MANIFEST_NAME, viewPrefix } from '../../../events/engine-run.ts';
import { nowUtc } from '../../../kernel/clock.ts';
import { findObject } from '../layout/read.ts';
import { parseStored } from '../layout/stored.ts';
import { placeLocally } from '../workspace.ts';
import { type Built, buildParts, measureParts, measureSource, type SourceStats, totalOf } from './build.ts';
import { inputFingerprint, outputFingerprint, sortReceipt, viewManifest } from './documents.ts';
import { openSortJob, type SortJob, type SortRequest } from './job.ts';
import { clearTemporary, listParts, publishParts, writeDocument } from './publish.ts';
import { explainFailure } from './source.ts';
import { decideView, type ViewExpectation, type ViewState } from './state.ts';

export interface SortResult {
  readonly outcome: 'sorted' | 'completed' | 'skipped';
  readonly receipt: StreamSortReceiptV1;
}

/**
 * Sorts one output into its stream view (11, section 2). Nothing appears under the view's prefix before the rows are
 * proven conserved; then come the parts, the receipt and the manifest, each once, so that a manifest implies the rest.
 * Throws the codes of 17, section 2.
 */
export async function sortStream(request: SortRequest): Promise<SortResult> {
  // Each branch is awaited here: the job's tools are closed when this function returns.
  await using job = await openSortJob(request);
  const expected = expectation(job);
  const decision = decideView(await readViewState(job), expected);
  switch (decision.action) {
    case 'refuse':
      throw new PlatformError(decision.code, `${request.outputId}: ${decision.detail}`);
    case 'skip':
      return { outcome: 'skipped', receipt: decision.receipt };
    case 'complete':
      return await completeView(job, decision.receipt);
    case 'build':
      return await buildView(job, expected);
    default:
      return decision satisfies never;
  }
}

const expectation = ({ request, view, objects }: SortJob): ViewExpectation => ({
  outputId: request.outputId,
  streamViewId: view.streamViewId,
  sourceLocatorDigest: sourceLocatorDigest(
    request.run.root.bucket,
    objects.map(({ key }) => key),
  ),
  inputFingerprint: inputFingerprint(objects),
});

async function readViewState({ request: { run, outputId } }: SortJob): Promise<ViewState> {
  const receipt = await findObject(run, documentName(outputId, SORT_RECEIPT_NAME));
  const manifest = await findObject(run, documentName(outputId, VIEW_MANIFEST_NAME));
  return {
    receipt: receipt && (parseStored(receipt.body, StreamSortReceiptV1.parse) ?? 'unreadable'),
    manifest: manifest !== undefined,
    parts: (await listParts(run, outputId)).length,
  };
}

async function buildView(job: SortJob, expected: ViewExpectation): Promise<SortResult> {
  const { run, outputId, taskArn } = job.request;
  await clearTemporary(run, outputId);
  const { stats, built } = await sortLocally(job);
  const published = await publishParts(job.request, built.parts);
  const endedAtUtc = nowUtc(job.request.clock);
  const receipt = sortReceipt(job.view, {
    ...expected,
    source: stats,
    sorted: totalOf(built.parts),
    published,
    chunkDays: built.chunkDays,
    platformRunId: job.request.platformRunId,
    taskArn,
    startedAtUtc: job.startedAtUtc,
    endedAtUtc,
  });
  await writeDocument(run, documentKey(job, SORT_RECEIPT_NAME), receipt);
  const manifest = viewManifest(job.view, { parts: built.parts, published, createdUtc: endedAtUtc });
  await writeDocument(run, documentKey(job, VIEW_MANIFEST_NAME), manifest);
  return { outcome: 'sorted', receipt };
}

async function sortLocally(job: SortJob): Promise<{ stats: SourceStats; built: Built }> {
  const { columnar, objects, request, view } = job;
  const source = await job.source();
  try {
    const stats = await measureSource(columnar, source, { slice: view.slice, objects });
    const built = await buildParts(columnar, {
      source,
      slice: view.slice,
      stats,
      chunkDays: request.limits.chunkDays,
      windowRowsMax: request.limits.windowRowsMax,
      folder: await job.workspace.makeFolder('parts'),
    });
    return { stats, built };
  } catch (error) {
    if (error instanceof PlatformError || request.signal?.aborted) throw error;
    throw await explainFailure(columnar, { objects, paths: source.paths }, error);
  }
}

/** The receipt proves the parts; they are read again, compared with it, and described by the missing manifest. */
async function completeView(job: SortJob, receipt: StreamSortReceiptV1): Promise<SortResult> {
  const { run, outputId } = job.request;
  const published = await listParts(run, outputId);
  if (outputFingerprint(published) !== receipt.output_fingerprint) {
    throw new PlatformError('STREAM_RECEIPT_MISMATCH', `${outputId}: the parts are not those of the receipt`);
  }
  const folder = await job.workspace.makeFolder('published');
  const paths = await placeLocally(run.store, published, { folder, retries: job.request.limits.retries });
  const parts = await measureParts(job.columnar, { ...(await job.source()), paths });
  const manifest = viewManifest(job.view, { parts, published, createdUtc: nowUtc(job.request.clock) });
  await writeDocument(run, documentKey(job, VIEW_MANIFEST_NAME), manifest);
  return { outcome: 'completed', receipt };
}

const documentName = (outputId: string, name: string): string => `stream_view/ts_utc/output_id=${outputId}/${name}`;

const documentKey = ({ request: { run, outputId } }: SortJob, name: string): string =>
  viewPrefix(run.root, outputId) + name;
