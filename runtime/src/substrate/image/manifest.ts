import { dirname } from 'node:path';
import { canonicalJson, PlatformError, parseJson, sha256Hex } from '@spine-green/evidence-schemas';
import { ImageManifestV1 } from '@spine-green/evidence-schemas/documents/image_manifest.v1';
import type { BuiltImage } from './port.ts';

export type ImageEntry = ImageManifestV1[number];

const DIGEST = /^sha256:([0-9a-f]{64})$/;
const TAG = /^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$/;

/** The image that these files are, in any order. Throws E_IMAGE_CONTENT_INVALID. */
export function imageOf(entries: readonly ImageEntry[]): BuiltImage & { readonly text: string; readonly hex: string } {
  const manifest = validManifest(entries.toSorted((left, right) => (left.path < right.path ? -1 : 1)));
  const text = canonicalJson(manifest);
  const hex = sha256Hex(text);
  return { digest: `sha256:${hex}`, manifest, text, hex };
}

/** The manifest that a registry keeps under a digest. Throws E_IMAGE_CORRUPT when the text is not the digest's. */
export function parseImageManifest(text: string, hex: string): ImageManifestV1 {
  if (sha256Hex(text) !== hex) throw new PlatformError('E_IMAGE_CORRUPT', `the manifest of sha256:${hex} is damaged`);
  return ImageManifestV1.parse(parseJson(text, 'E_IMAGE_CORRUPT', `the manifest of sha256:${hex}`));
}

/** The 64 hex characters of a digest. Throws E_COMPUTE_IMAGE_UNKNOWN for what is none. */
export function hexOf(digest: string): string {
  const hex = DIGEST.exec(digest)?.[1];
  if (hex === undefined) throw unknownImage(digest);
  return hex;
}

export const unknownImage = (digest: string): PlatformError =>
  new PlatformError('E_COMPUTE_IMAGE_UNKNOWN', `no image ${digest.slice(0, 80)}`);

/** Throws E_IMAGE_TAG_INVALID. */
export const requireTag = (tag: string): void => {
  if (!TAG.test(tag)) throw new PlatformError('E_IMAGE_TAG_INVALID', JSON.stringify(tag.slice(0, 80)));
};

/** Throws E_IMAGE_TAG_CONFLICT when a tag that is taken names another digest. */
export function requireSame(tag: string, found: string, digest: string): void {
  if (found !== digest) throw new PlatformError('E_IMAGE_TAG_CONFLICT', `${tag} names ${found}, not ${digest}`);
}

/** Throws E_IMAGE_CORRUPT when the bytes of a file are not those of its entry. */
export function requireContent({ path, sha256 }: ImageEntry, found: string | undefined): void {
  if (found === sha256) return;
  throw new PlatformError('E_IMAGE_CORRUPT', `${path} has sha256 ${found ?? 'of nothing'}, wanted ${sha256}`);
}

function validManifest(entries: readonly ImageEntry[]): ImageManifestV1 {
  if (entries.length === 0) throw invalidContent('an image needs at least one file');
  const manifest = parseEntries(entries);
  const paths = new Set(manifest.map(({ path }) => path));
  if (paths.size < manifest.length) throw invalidContent('a path is given twice');
  for (const path of paths) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      if (paths.has(folder)) throw invalidContent(`${folder} is a file and a folder`);
    }
  }
  return manifest;
}

function parseEntries(entries: readonly ImageEntry[]): ImageManifestV1 {
  try {
    return ImageManifestV1.parse(entries);
  } catch (error) {
    throw invalidContent('a path is no image path', error);
  }
}

export const invalidContent = (facts: string, cause?: unknown): PlatformError =>
  new PlatformError('E_IMAGE_CONTENT_INVALID', facts, { cause });
