/**
 * An image registry in a directory: `blobs/<sha256>`, `manifests/<hex>.json`, `tags/<tag>`.
 *
 * I1. Every file is linked into place whole and on disk, and never replaced.
 * I2. A manifest is linked after all its blobs, so a digest that is known is complete.
 */
import { randomUUID } from 'node:crypto';
import { chmod, copyFile, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImageManifestV1 } from '@spine-green/evidence-schemas/documents/image_manifest.v1';
import {
  copySynced,
  digestOfFile,
  digestOfSource,
  isSystemError,
  linkFirst,
  linkOrCopy,
  reaching,
  syncFolder,
  writeSynced,
} from '../durable-file.ts';
import {
  hexOf,
  type ImageEntry,
  imageOf,
  parseImageManifest,
  requireContent,
  requireSame,
  requireTag,
  unknownImage,
} from './manifest.ts';
import type { BuiltImage, ImageFile, ImageRegistry } from './port.ts';
import { unpackWhole } from './unpack.ts';

export function imageRegistry(root: string): ImageRegistry {
  const blobPath = (sha256: string): string => join(root, 'blobs', sha256);
  const manifestPath = (hex: string): string => join(root, 'manifests', `${hex}.json`);
  const readManifest = async (digest: string): Promise<ImageManifestV1> => {
    const hex = hexOf(digest);
    const text = await findText(root, manifestPath(hex));
    if (text === undefined) throw unknownImage(digest);
    return parseImageManifest(text, hex);
  };
  const inRegistry = <T>(work: () => Promise<T>): Promise<T> => reaching('E_IMAGE_REGISTRY_UNREACHABLE', root, work);
  return {
    build: (files) =>
      inRegistry(async () => {
        for (const folder of ['blobs', 'manifests', 'tags']) await mkdir(join(root, folder), { recursive: true });
        const entries: ImageEntry[] = [];
        for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
          const some = files.slice(start, start + FILES_AT_ONCE);
          entries.push(...(await Promise.all(some.map((file) => storeBlob(file, blobPath)))));
        }
        await syncFolder(join(root, 'blobs'));
        const image = await storeManifest(entries, manifestPath);
        await syncFolder(join(root, 'manifests'));
        return image;
      }),
    manifest: (digest) => inRegistry(() => readManifest(digest)),
    tag: (tag, digest) =>
      inRegistry(async () => {
        requireTag(tag);
        await readManifest(digest);
        const path = join(root, 'tags', tag);
        if (await storeText(path, digest)) return syncFolder(dirname(path));
        requireSame(tag, await readFile(path, 'utf8'), digest);
      }),
    resolve: (tag) =>
      inRegistry(async () => {
        requireTag(tag);
        return findText(root, join(root, 'tags', tag));
      }),
    unpack: (digest, directory) =>
      inRegistry(async () => {
        const manifest = await readManifest(digest);
        await unpackWhole(directory, async (draft) => {
          for (const entry of manifest) await unpackFile(entry, blobPath(entry.sha256), join(draft, entry.path));
        });
      }),
  };
}

/** Most wait for the disk, which keeps many files in about the time of one. */
const FILES_AT_ONCE = 16;

async function storeBlob(file: ImageFile, blobPath: (name: string) => string): Promise<ImageEntry> {
  const { path, mode } = file;
  // A second build of what is there already writes nothing: the native library alone is 70 MB.
  const { sha256: sourceSha256 } = await digestOfSource(file.source);
  const storedBytes = await findSize(blobPath(sourceSha256));
  if (storedBytes !== undefined) return { path, mode, size_bytes: storedBytes, sha256: sourceSha256 };
  const draft = blobPath(`draft-${randomUUID()}`);
  try {
    const { sha256, size_bytes } = await copySynced(file.source, draft, Number.parseInt(file.mode, 8));
    await linkFirst(draft, blobPath(sha256));
    return { path, mode, size_bytes, sha256 };
  } finally {
    await rm(draft, { force: true });
  }
}

async function findSize(blob: string): Promise<number | undefined> {
  try {
    return (await stat(blob)).size;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

async function storeManifest(
  entries: readonly ImageEntry[],
  manifestPath: (hex: string) => string,
): Promise<BuiltImage> {
  const { digest, manifest, text, hex } = imageOf(entries);
  await storeText(manifestPath(hex), text);
  return { digest, manifest };
}

async function unpackFile(entry: ImageEntry, blob: string, target: string): Promise<void> {
  requireContent(entry, await findDigest(blob));
  await mkdir(dirname(target), { recursive: true });
  const mode = Number.parseInt(entry.mode, 8);
  // A second name shares its mode, so one content under two modes is stored once and copied for the other.
  if (((await stat(blob)).mode & 0o777) === mode) return linkOrCopy(blob, target);
  await copyFile(blob, target);
  await chmod(target, mode);
}

async function findDigest(blob: string): Promise<string | undefined> {
  try {
    return await digestOfFile(blob);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

async function storeText(path: string, text: string): Promise<boolean> {
  const draft = `${path}.draft-${randomUUID()}`;
  try {
    await writeSynced(draft, text, 0o444);
    return await linkFirst(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Undefined when the registry has no such file; a registry that is gone is an error. */
async function findText(root: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
    await stat(root);
    return undefined;
  }
}
