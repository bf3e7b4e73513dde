/**
 * Images in a repository of ECR: an OCI manifest whose config is the manifest of the port and whose layers are its files.
 *
 * I1. The digest of the port is that of the config, so content alone decides it; the tag `image-<hex>` finds it.
 * I2. Files and config are there before the manifest that names them, so a digest that is known is complete.
 * I3. The tags of the repository are immutable (05, section 3), so of two writers of one tag the registry takes one.
 */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BatchGetImageCommand, PutImageCommand } from '@aws-sdk/client-ecr';
import { PlatformError, parseJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { AwsBounds } from '../../aws/client.ts';
import { digestOfSource, reaching } from '../../durable-file.ts';
import {
  hexOf,
  type ImageEntry,
  imageOf,
  parseImageManifest,
  requireContent,
  requireSame,
  requireTag,
  unknownImage,
} from '../manifest.ts';
import type { ImageFile, ImageRegistry } from '../port.ts';
import { unpackWhole } from '../unpack.ts';
import type { EcrAddress } from './address.ts';
import { type Blob, digestText, getBlob, missingBlobs, putBlob } from './blobs.ts';
import { type EcrCalls, ecrCalls } from './calls.ts';

export function ecrRegistry(address: EcrAddress, bounds: Partial<AwsBounds> = {}): ImageRegistry {
  const ecr = ecrCalls(address, bounds);
  return {
    build: async (files) => {
      const entries = await inBatches(files, entryOf);
      const { digest, manifest, text, hex } = imageOf(entries);
      await putMissing(ecr, [
        ...files.map((file, index) => blobOf(file, entries[index])),
        { sha256: hex, content: { text } },
      ]);
      await putManifest(ecr, imageTag(hex), ociText(manifest, { hex, size: Buffer.byteLength(text) }));
      return { digest, manifest };
    },
    manifest: (digest) => readManifest(ecr, digest),
    tag: async (tag, digest) => {
      requireTag(tag);
      const text = await findOci(ecr, imageTag(hexOf(digest)));
      if (text === undefined) throw unknownImage(digest);
      if (!(await putManifest(ecr, tag, text)))
        requireSame(tag, configOf((await findOci(ecr, tag)) ?? '{}', tag), digest);
    },
    resolve: async (tag) => {
      requireTag(tag);
      const text = await findOci(ecr, tag);
      return text === undefined ? undefined : configOf(text, tag);
    },
    unpack: async (digest, directory) => {
      const manifest = await readManifest(ecr, digest);
      await reaching('E_LOCAL_FILE_UNUSABLE', directory, () =>
        unpackWhole(directory, async (draft) => {
          await inBatches(manifest, (entry) => unpackFile(ecr, entry, join(draft, entry.path)));
        }),
      );
    },
  };
}

/** Each waits for the network, and a part of one lies in memory. */
const FILES_AT_ONCE = 8;
/** ECR refuses a layer without a byte; who unpacks needs none. */
const EMPTY = sha256Hex('');
const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const CONFIG_TYPE = 'application/vnd.spine-green.image.manifest.v1+json';
const FILE_TYPE = 'application/vnd.spine-green.image.file.v1';

const imageTag = (hex: string): string => `image-${hex}`;

async function inBatches<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let start = 0; start < items.length; start += FILES_AT_ONCE)
    done.push(...(await Promise.all(items.slice(start, start + FILES_AT_ONCE).map(work))));
  return done;
}

async function entryOf({ path, mode, source }: ImageFile): Promise<ImageEntry> {
  return { path, mode, ...(await digestOfSource(source)) };
}

const blobOf = ({ source }: ImageFile, entry: ImageEntry | undefined): Blob => ({
  sha256: entry?.sha256 ?? EMPTY,
  content: { file: source },
});

async function putMissing(ecr: EcrCalls, blobs: readonly Blob[]): Promise<void> {
  const distinct = new Map(blobs.map((blob) => [blob.sha256, blob]));
  distinct.delete(EMPTY);
  const missing = await missingBlobs(ecr, [...distinct.keys()]);
  await inBatches(
    [...distinct.values()].filter(({ sha256 }) => missing.has(sha256)),
    (blob) => putBlob(ecr, blob),
  );
}

/** The same image gives the same text, so the same digest of the registry. */
function ociText(
  manifest: readonly ImageEntry[],
  { hex, size }: { readonly hex: string; readonly size: number },
): string {
  const sizes = new Map(manifest.map(({ sha256, size_bytes }) => [sha256, size_bytes]));
  sizes.delete(EMPTY);
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    config: { mediaType: CONFIG_TYPE, digest: digestText(hex), size },
    layers: [...sizes].map(([sha256, bytes]) => ({ mediaType: FILE_TYPE, digest: digestText(sha256), size: bytes })),
  });
}

/** False when the tag is taken, by this image or by another one. */
async function putManifest(ecr: EcrCalls, imageTag: string, imageManifest: string): Promise<boolean> {
  const put = new PutImageCommand({
    ...{ ...ecr.place, imageTag, imageManifest, imageManifestMediaType: MANIFEST_TYPE },
    imageDigest: digestText(sha256Hex(imageManifest)),
  });
  const taken = ['ImageAlreadyExistsException', 'ImageTagAlreadyExistsException'];
  try {
    await ecr.call((client, bound) => client.send(put, bound), taken);
    return true;
  } catch (error) {
    if (error instanceof Error && taken.includes(error.name)) return false;
    throw error;
  }
}

/** The OCI manifest that a tag names; undefined when there is no such tag. */
async function findOci(ecr: EcrCalls, imageTag: string): Promise<string | undefined> {
  const get = new BatchGetImageCommand({
    ...ecr.place,
    imageIds: [{ imageTag }],
    acceptedMediaTypes: [MANIFEST_TYPE],
  });
  const { images = [], failures = [] } = await ecr.call((client, bound) => client.send(get, bound));
  const text = images[0]?.imageManifest;
  if (text !== undefined) return text;
  const [failure] = failures;
  if (failure?.failureCode === 'ImageNotFound') return undefined;
  throw new PlatformError('E_IMAGE_REGISTRY_UNREACHABLE', `${imageTag}: ${failure?.failureCode ?? 'no answer'}`);
}

/** The digest of the port that an OCI manifest holds. Throws E_IMAGE_CORRUPT for an image of another kind. */
function configOf(text: string, what: string): string {
  const { config } = Object(parseJson(text, 'E_IMAGE_CORRUPT', what)) as {
    readonly config?: { readonly mediaType?: unknown; readonly digest?: unknown };
  };
  if (config?.mediaType === CONFIG_TYPE && typeof config.digest === 'string') return config.digest;
  throw new PlatformError('E_IMAGE_CORRUPT', `${what} is an image of another kind`);
}

async function readManifest(ecr: EcrCalls, digest: string): Promise<ImageEntry[]> {
  const hex = hexOf(digest);
  const text = await findOci(ecr, imageTag(hex));
  if (text === undefined) throw unknownImage(digest);
  if (configOf(text, digest) !== digest)
    throw new PlatformError('E_IMAGE_CORRUPT', `${imageTag(hex)} is another image`);
  const stored = await getBlob(ecr, hex);
  return parseImageManifest(Buffer.from(stored ?? []).toString('utf8'), hex);
}

async function unpackFile(ecr: EcrCalls, entry: ImageEntry, target: string): Promise<void> {
  const { sha256, mode } = entry;
  const body = sha256 === EMPTY ? new Uint8Array() : await getBlob(ecr, sha256);
  requireContent(entry, body === undefined ? undefined : sha256Hex(body));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, body ?? '', { flag: 'wx' });
  await chmod(target, Number.parseInt(mode, 8));
}
