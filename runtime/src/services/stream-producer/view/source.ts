import { digestOf, isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { OraclePackManifestV1 } from '@spine-green/evidence-schemas/documents/oracle_pack_manifest.v1';
import { OracleSealV1 } from '@spine-green/evidence-schemas/documents/oracle_seal.v1';
import type { RunFactsViewV1 } from '@spine-green/evidence-schemas/documents/run_facts_view.v1';
import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import {
  findS3Prefix,
  LEGACY_SEAL_NAME,
  PACK_MANIFEST_NAME,
  parseRunReceipt,
  RUN_RECEIPT_NAME,
  renderTemplate,
  type S3Prefix,
  SEAL_NAME,
  SORT_RECEIPT_NAME,
  streamViewId,
  VIEW_MANIFEST_NAME,
  viewPrefix,
  type WorldKey,
  worldKeyOf,
} from '../../../events/engine-run.ts';
import { getGate } from '../../../events/gate-map.ts';
import type { Output } from '../../../events/outputs.ts';
import { viewContentDigest } from '../../../events/ready.ts';
import { readEvidence } from '../../../evidence/read.ts';
import type { ObjectStore } from '../../../substrate/object-store/port.ts';
import type { ViewPart } from '../types.ts';
import { selectOutputs } from './outputs.ts';

export interface StreamView {
  readonly output: Output;
  readonly streamViewId: string;
  /** Key prefix in the oracle bucket, with its slash. */
  readonly prefix: string;
  readonly parts: readonly ViewPart[];
  readonly rows: number;
}

/** Everything a stream reads, proven to be what READY announced. */
export interface StreamSource {
  readonly root: S3Prefix;
  readonly world: WorldKey;
  readonly engineRunId: string;
  /** Pack id; trace id and checkpoint key follow from it. */
  readonly packKey: string;
  readonly engineRelease: string | undefined;
  /** Context before traffic. */
  readonly views: readonly StreamView[];
}

/**
 * Opens the source of a stream, before the first row is read (11, section 5.1). Sealing is always strict.
 * Throws SCENARIO_ID_MISSING, ENGINE_ROOT_MISSING, RUN_RECEIPT_UNREADABLE, WORLD_KEY_MISSING, WORLD_KEY_MISMATCH,
 * PACK_MANIFEST_MISSING, PACK_MANIFEST_INVALID, PACK_NOT_SEALED, GATE_PASS_MISSING, what `selectOutputs` throws and the
 * STREAM_VIEW codes of 11, section 3.
 */
export async function openSource(
  store: ObjectStore,
  facts: RunFactsViewV1,
  { oracleBucket, outputIds }: { readonly oracleBucket: string; readonly outputIds: readonly string[] },
): Promise<StreamSource> {
  const pack = facts.oracle_pack_ref;
  if (facts.pins.scenario_id.trim() === '') throw new PlatformError('SCENARIO_ID_MISSING', 'facts view');
  const root = pack === undefined ? undefined : findS3Prefix(pack.engine_run_root);
  if (root === undefined || root.bucket !== oracleBucket) {
    throw new PlatformError('ENGINE_ROOT_MISSING', 'the facts view names no engine run root of the oracle bucket');
  }
  const read: Reader = { store, root };
  const receipt = parseRunReceipt(await receiptBytes(read));
  const world = worldKeyOf(receipt, facts.pins.scenario_id);
  assertWorld(world, facts.pins, 'run receipt and facts view');
  const manifest = await packManifest(read, world);
  if (manifest.oracle_pack_id !== pack?.oracle_pack_id) {
    throw new PlatformError('PACK_MANIFEST_INVALID', 'the pack is not the one that the facts view names');
  }
  const outputs = selectOutputs(facts, outputIds);
  for (const output of outputs) await assertGate(read, output, { facts, world });
  const views: StreamView[] = [];
  for (const output of outputs) views.push(await openView(read, output, { facts, world }));
  return {
    root,
    world,
    engineRunId: receipt.run_id,
    packKey: manifest.oracle_pack_id,
    engineRelease: manifest.engine_release,
    views,
  };
}

interface Reader {
  readonly store: ObjectStore;
  readonly root: S3Prefix;
}

async function receiptBytes({ store, root }: Reader): Promise<Uint8Array> {
  try {
    return (await store.get(root.bucket, `${root.prefix}/${RUN_RECEIPT_NAME}`)).body;
  } catch (cause) {
    if (isPlatformError(cause) && cause.retry) throw cause;
    throw new PlatformError('RUN_RECEIPT_UNREADABLE', `${root.uri}/${RUN_RECEIPT_NAME}`, { cause });
  }
}

function assertWorld(found: WorldKey, wanted: WorldKey, where: string): void {
  const differing = (['manifest_fingerprint', 'parameter_hash', 'scenario_id', 'seed'] as const).filter(
    (name) => found[name] !== wanted[name],
  );
  if (differing.length > 0) throw new PlatformError('WORLD_KEY_MISMATCH', `${where} differ in ${differing.join(', ')}`);
}

async function packManifest({ store, root }: Reader, world: WorldKey): Promise<OraclePackManifestV1> {
  const target = { store, bucket: root.bucket };
  const document = async <T>(name: string, parse: (value: unknown) => T, absent: PlatformError): Promise<T> => {
    try {
      return (await readEvidence(target, `${root.prefix}/${name}`, parse)).document;
    } catch (cause) {
      if (isPlatformError(cause, 'E_OBJECT_NOT_FOUND')) throw absent;
      if (!isPlatformError(cause) || cause.retry) throw cause;
      throw new PlatformError('PACK_MANIFEST_INVALID', `${name} is unreadable`, { cause });
    }
  };
  const manifest = await document(
    PACK_MANIFEST_NAME,
    OraclePackManifestV1.parse,
    new PlatformError('PACK_MANIFEST_MISSING', root.uri),
  );
  assertWorld(manifest.world_key, world, 'pack manifest and run receipt');
  if ((await store.head(root.bucket, `${root.prefix}/${LEGACY_SEAL_NAME}`)) !== undefined) return manifest;
  const seal = await document(SEAL_NAME, OracleSealV1.parse, new PlatformError('PACK_NOT_SEALED', root.uri));
  if (seal.seal_status !== 'SEALED_OK' || seal.oracle_pack_id !== manifest.oracle_pack_id) {
    throw new PlatformError('PACK_NOT_SEALED', `${root.uri}: ${seal.seal_status}`);
  }
  return manifest;
}

/** No PASS, no read: announced by the facts view, and the flag still lies where it was verified. */
async function assertGate(
  { store, root }: Reader,
  output: Output,
  { facts, world }: { readonly facts: RunFactsViewV1; readonly world: WorldKey },
): Promise<void> {
  for (const id of [output.gate_id, ...getGate(output.gate_id).upstream_gate_ids]) {
    const receipt = facts.gate_receipts.find(({ gate_id }) => gate_id === id);
    const flag = `${root.prefix}/${renderTemplate(getGate(id).flag_template, { ...world })}`;
    if (receipt?.status !== 'PASS' || (await store.head(root.bucket, flag)) === undefined) {
      throw new PlatformError('GATE_PASS_MISSING', `${output.output_id}: ${id}`);
    }
  }
}

async function openView(
  { store, root }: Reader,
  output: Output,
  { facts, world }: { readonly facts: RunFactsViewV1; readonly world: WorldKey },
): Promise<StreamView> {
  const prefix = viewPrefix(root, output.output_id);
  const target = { store, bucket: root.bucket };
  const receipt = await viewDocument(output, () =>
    readEvidence(target, prefix + SORT_RECEIPT_NAME, StreamSortReceiptV1.parse),
  );
  const manifest = await viewDocument(output, () =>
    readEvidence(target, prefix + VIEW_MANIFEST_NAME, StreamViewManifestV1.parse),
  );
  assertView({ root, output, facts, world, receipt, manifest });
  for (const shard of manifest.shards) {
    const stored = await store.head(root.bucket, prefix + shard.name);
    if (stored === undefined) throw new PlatformError('STREAM_VIEW_MISSING', `${output.output_id}: ${shard.name}`);
    if (stored.sha256 !== shard.sha256 || stored.size_bytes !== shard.bytes) {
      throw new PlatformError('STREAM_VIEW_OUTPUT_MISMATCH', `${output.output_id}: ${shard.name}`);
    }
  }
  const parts = manifest.shards.map(({ name, rows, sha256 }) => ({ name, rows, sha256 }));
  return { output, streamViewId: manifest.stream_view_id, prefix, parts, rows: receipt.output_count };
}

async function viewDocument<T>(output: Output, read: () => Promise<{ readonly document: T }>): Promise<T> {
  try {
    return (await read()).document;
  } catch (cause) {
    if (!isPlatformError(cause) || cause.retry) throw cause;
    const code = cause.code === 'E_OBJECT_NOT_FOUND' ? 'STREAM_VIEW_MISSING' : 'STREAM_VIEW_RECEIPT_BAD';
    throw new PlatformError(code, output.output_id, { cause });
  }
}

interface ViewCheck {
  readonly root: S3Prefix;
  readonly output: Output;
  readonly facts: RunFactsViewV1;
  readonly world: WorldKey;
  readonly receipt: StreamSortReceiptV1;
  readonly manifest: StreamViewManifestV1;
}

function assertView({ root, output, facts, world, receipt, manifest }: ViewCheck): void {
  const id = output.output_id;
  const viewId = streamViewId({ root, scenarioId: world.scenario_id, output, slice: manifest.slice });
  if (manifest.stream_view_id !== viewId || receipt.stream_view_id !== viewId) {
    throw new PlatformError('STREAM_VIEW_ID_MISMATCH', id);
  }
  if (manifest.output_id !== id || receipt.output_id !== id) {
    throw new PlatformError('STREAM_VIEW_OUTPUT_MISMATCH', id);
  }
  assertWorld(manifest.world_key, world, `${id}: view manifest and run receipt`);
  const rows = manifest.shards.reduce((sum, shard) => sum + shard.rows, 0);
  if (rows === 0) throw new PlatformError('STREAM_VIEW_EMPTY', id);
  const conserved = digestOf(receipt.raw_stats) === digestOf(receipt.sorted_stats);
  if (!conserved || receipt.sorted_stats.row_count !== rows || receipt.output_count !== rows) {
    throw new PlatformError('STREAM_VIEW_RECEIPT_BAD', `${id}: the receipt does not conserve ${rows} rows`);
  }
  const locator = facts.locators.find(({ output_id }) => output_id === id);
  if (locator?.content_digest !== viewContentDigest(receipt, manifest)) {
    throw new PlatformError('STREAM_VIEW_RECEIPT_BAD', `${id}: the view changed after it was announced`);
  }
}
