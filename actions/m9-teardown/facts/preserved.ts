import { digestOf, PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { listAll, type ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import type { PreserveSet } from '../../lib/handovers/m9.ts';
import { readEpoch } from '../../lib/run/epoch.ts';
import type { LaneContext } from '../../lib/run/lane.ts';

/** Everything that the teardown must leave as it is, as it is now. Throws what store and registry throw. */
export async function readPreserved(context: Pick<LaneContext, 'session' | 'ledger'>): Promise<PreserveSet> {
  const { store, config, images } = context.session;
  const { oracle, archive, quarantine, evidence } = config.buckets;
  const buckets = await Promise.all([oracle, archive, quarantine].map((bucket) => readBucket(store, bucket)));
  const { bucket, objects } = await readBucket(store, evidence);
  const { image_digest: digest } = await readEpoch(context);
  if (digest === null) throw new PlatformError('E_COMPUTE_IMAGE_UNKNOWN', 'no image digest is pinned');
  return {
    buckets,
    evidence: { bucket, objects },
    image: `sha256:${digestOf(await images.manifest(digest))}`,
  };
}

async function readBucket(store: ObjectStore, bucket: string): Promise<PreserveSet['buckets'][number]> {
  let objects = 0;
  let lines = '';
  for await (const object of listAll(store, bucket, '')) {
    objects += 1;
    lines += `${object.key}\t${object.sha256}\n`;
  }
  return { bucket, objects, set_sha256: sha256Hex(lines) };
}

/** Folders of this machine that hold preserved things; a store elsewhere has none. */
export const keptFolders = ({ object_store_url: store, image_registry_url: images }: SubstrateConfigV1) =>
  [store, images].flatMap((url) => (url.startsWith('dir:') ? [url.slice('dir:'.length)] : []));
