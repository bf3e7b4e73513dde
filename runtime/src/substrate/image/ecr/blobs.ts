import { type FileHandle, open } from 'node:fs/promises';
import {
  BatchCheckLayerAvailabilityCommand,
  CompleteLayerUploadCommand,
  GetDownloadUrlForLayerCommand,
  InitiateLayerUploadCommand,
  UploadLayerPartCommand,
} from '@aws-sdk/client-ecr';
import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { findLocalPlace } from '../../../managed.ts';
import type { EcrCalls } from './calls.ts';

/** What ECR takes in one question. */
const ASKED_AT_ONCE = 100;
/** Where ECR names no size; it takes parts of up to 20 MiB. */
const PART_BYTES = 10 * 1024 * 1024;
/** Of one body; 600 MiB at 2 MB/s. */
const DOWNLOAD_MS_MAX = 300_000;

/** Which of these the repository lacks. */
export async function missingBlobs(ecr: EcrCalls, sha256s: readonly string[]): Promise<ReadonlySet<string>> {
  const missing = new Set(sha256s);
  for (let start = 0; start < sha256s.length; start += ASKED_AT_ONCE) {
    const layerDigests = sha256s.slice(start, start + ASKED_AT_ONCE).map(digestText);
    const asked = new BatchCheckLayerAvailabilityCommand({ ...ecr.place, layerDigests });
    const { layers = [] } = await ecr.call((client, bound) => client.send(asked, bound));
    for (const { layerDigest, layerAvailability } of layers)
      if (layerAvailability === 'AVAILABLE') missing.delete(layerDigest?.slice('sha256:'.length) ?? '');
  }
  return missing;
}

/** A content to put: of a file, read in parts, or in memory. */
export interface Blob {
  readonly sha256: string;
  readonly content: { readonly file: string } | { readonly text: string };
}

/** Puts one content; one that somebody else has put meanwhile is there. Throws E_IMAGE_CONTENT_INVALID when the source is
 * no longer what was asked for. */
export async function putBlob(ecr: EcrCalls, { sha256, content }: Blob): Promise<void> {
  const initiate = new InitiateLayerUploadCommand(ecr.place);
  const { uploadId, partSize = PART_BYTES } = await ecr.call((client, bound) => client.send(initiate, bound));
  let sent = 0;
  for await (const layerPartBlob of partsOf(content, Math.min(partSize, PART_BYTES))) {
    const [partFirstByte, partLastByte] = [sent, sent + layerPartBlob.length - 1];
    const part = new UploadLayerPartCommand({ ...ecr.place, uploadId, partFirstByte, partLastByte, layerPartBlob });
    await ecr.call((client, bound) => client.send(part, bound));
    sent += layerPartBlob.length;
  }
  const complete = new CompleteLayerUploadCommand({ ...ecr.place, uploadId, layerDigests: [digestText(sha256)] });
  try {
    const { layerDigest } = await ecr.call(
      (client, bound) => client.send(complete, bound),
      ['LayerAlreadyExistsException', 'InvalidLayerException'],
    );
    if (layerDigest !== digestText(sha256)) throw changed(sha256);
  } catch (error) {
    if (isPlatformError(error)) throw error;
    if (error instanceof Error && error.name === 'LayerAlreadyExistsException') return;
    throw changed(sha256, error);
  }
}

const changed = (sha256: string, cause?: unknown): PlatformError =>
  new PlatformError('E_IMAGE_CONTENT_INVALID', `the source of ${sha256} changed while it was pushed`, { cause });

async function* partsOf(content: Blob['content'], size: number): AsyncGenerator<Uint8Array> {
  if ('text' in content) {
    const bytes = Buffer.from(content.text, 'utf8');
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
    return;
  }
  await using file = await open(content.file, 'r');
  for (;;) {
    const part = await readPart(file, size);
    if (part.length === 0) return;
    yield part;
  }
}

/** Up to `size` bytes from where the file stands; fewer only at its end. */
async function readPart(file: FileHandle, size: number): Promise<Uint8Array> {
  const part = Buffer.alloc(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await file.read(part, filled, size - filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return part.subarray(0, filled);
}

/** The bytes of a content; whoever asks compares them with what they want. Undefined when the repository lacks it. */
export async function getBlob(ecr: EcrCalls, sha256: string): Promise<Uint8Array | undefined> {
  const where = new GetDownloadUrlForLayerCommand({ ...ecr.place, layerDigest: digestText(sha256) });
  try {
    const { downloadUrl = '' } = await ecr.call(
      (client, bound) => client.send(where, bound),
      ['LayersNotFoundException', 'LayerInaccessibleException'],
    );
    return await download(downloadUrl);
  } catch (error) {
    if (error instanceof Error && /^Layer/.test(error.name)) return undefined;
    throw error;
  }
}

/** Over TLS, or from this machine. */
async function download(url: string): Promise<Uint8Array> {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && findLocalPlace(`http://${hostname}`) === undefined)
    throw new PlatformError('E_SUBSTRATE_URL_INVALID', `${protocol}//${hostname} is neither TLS nor on this machine`);
  const unreachable = (facts: string, cause?: unknown): PlatformError =>
    new PlatformError('E_IMAGE_REGISTRY_UNREACHABLE', `a layer could not be downloaded: ${facts}`, { cause });
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(DOWNLOAD_MS_MAX) });
    if (!answer.ok) throw unreachable(`status ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    if (isPlatformError(error)) throw error;
    throw unreachable(error instanceof Error ? error.name : 'no answer', error);
  }
}

export const digestText = (sha256: string): string => `sha256:${sha256}`;
