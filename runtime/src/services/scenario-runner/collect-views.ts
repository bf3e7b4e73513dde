import { isPlatformError } from '@spine-green/evidence-schemas';
import { OraclePackManifestV1 } from '@spine-green/evidence-schemas/documents/oracle_pack_manifest.v1';
import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import {
  isPartKey,
  PACK_MANIFEST_NAME,
  SORT_RECEIPT_NAME,
  sourceOf,
  VIEW_MANIFEST_NAME,
  viewPrefix,
  viewRootUri,
  type WorldKey,
} from '../../events/engine-run.ts';
import { getOutput } from '../../events/outputs.ts';
import { type Locator, type OraclePackRef, viewContentDigest } from '../../events/ready.ts';
import { readEvidence } from '../../evidence/read.ts';
import { listAll } from '../../substrate/object-store/port.ts';
import type { OracleReader } from './collect-gates.ts';

/** A code, and the output after a colon where there is one. */
export type Refusal = { readonly refused: string };

/** Whether the source files of an output exist at all. */
export async function hasSourceFiles({ store, root, world }: OracleReader, outputId: string): Promise<boolean> {
  const source = sourceOf(root, getOutput(outputId), world);
  for await (const { key } of listAll(store, root.bucket, source.prefix)) if (source.matches(key)) return true;
  return false;
}

/** Locator of one output's stream view: parts, manifest and receipt must be there and belong to this world. */
export async function locateView({ store, root, world }: OracleReader, outputId: string): Promise<Locator | Refusal> {
  const prefix = viewPrefix(root, outputId);
  const names = new Set<string>();
  let parts = 0;
  for await (const { key } of listAll(store, root.bucket, prefix)) {
    names.add(key.slice(prefix.length));
    if (isPartKey(prefix, key)) parts += 1;
  }
  const refuse = (code: string): Refusal => ({ refused: `${code}:${outputId}` });
  if (names.size === 0) return refuse('ORACLE_STREAM_VIEW_OUTPUT_MISSING');
  if (!names.has(VIEW_MANIFEST_NAME)) return refuse('ORACLE_STREAM_VIEW_MANIFEST_MISSING');
  if (!names.has(SORT_RECEIPT_NAME)) return refuse('ORACLE_STREAM_VIEW_RECEIPT_MISSING');
  const target = { store, bucket: root.bucket };
  try {
    const manifest = (await readEvidence(target, prefix + VIEW_MANIFEST_NAME, StreamViewManifestV1.parse)).document;
    const receipt = (await readEvidence(target, prefix + SORT_RECEIPT_NAME, StreamSortReceiptV1.parse)).document;
    if (parts === 0 || manifest.shards.some(({ name }) => !names.has(name))) {
      return refuse('ORACLE_STREAM_VIEW_PARTS_MISSING');
    }
    if (!sameWorld(manifest.world_key, world) || receipt.stream_view_id !== manifest.stream_view_id) {
      return refuse('LOCATOR_SCHEMA_INVALID');
    }
    return {
      output_id: outputId,
      path: `${viewRootUri(root)}/output_id=${outputId}/`,
      partition_pins: world,
      content_digest: viewContentDigest(receipt, manifest),
    };
  } catch (error) {
    if (isPlatformError(error) && !error.retry) return refuse('LOCATOR_SCHEMA_INVALID');
    throw error;
  }
}

/** The pack that the run reads. Without a manifest there is only the root; a manifest must name this world. */
export async function packRef(
  { store, root, world }: OracleReader,
  locators: readonly Locator[],
): Promise<OraclePackRef | Refusal> {
  const base = {
    engine_run_root: root.uri,
    scenario_id: world.scenario_id,
    stream_view_root: viewRootUri(root),
    stream_view_output_refs: Object.fromEntries(locators.map(({ output_id, path }) => [output_id, path])),
    oracle_root: root.uri.split('/').slice(0, -2).join('/'),
  };
  const key = `${root.prefix}/${PACK_MANIFEST_NAME}`;
  try {
    const { document } = await readEvidence({ store, bucket: root.bucket }, key, OraclePackManifestV1.parse);
    if (!sameWorld(document.world_key, world)) return { refused: 'ORACLE_PACK_MISMATCH' };
    const { oracle_pack_id, engine_release } = document;
    return { ...base, oracle_pack_id, manifest_ref: `${root.uri}/${PACK_MANIFEST_NAME}`, engine_release };
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) {
      return { ...base, oracle_pack_id: null, manifest_ref: null, engine_release: null };
    }
    if (isPlatformError(error) && !error.retry) return { refused: 'ORACLE_PACK_INVALID' };
    throw error;
  }
}

const sameWorld = (a: WorldKey, b: WorldKey): boolean =>
  a.manifest_fingerprint === b.manifest_fingerprint &&
  a.parameter_hash === b.parameter_hash &&
  a.scenario_id === b.scenario_id &&
  a.seed === b.seed;
