import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { isPlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import type { ObjectAddress, ObjectStore, StoredVersion } from './port.ts';

/** What to store: a text, or a local file of any size. */
export type Content = { readonly text: string } | { readonly path: string };

/** Create-only put that takes equal bytes under the key for a success, so that a repeated job changes nothing.
 * Throws E_OBJECT_EXISTS when the key holds other bytes. */
export async function putOnce(store: ObjectStore, to: ObjectAddress, content: Content): Promise<StoredVersion> {
  try {
    return 'text' in content
      ? await store.put(to.bucket, to.key, content.text, { kind: 'create' })
      : await store.putFile(to.bucket, to.key, content.path, { kind: 'create' });
  } catch (error) {
    if (!isPlatformError(error, 'E_OBJECT_EXISTS')) throw error;
    const present = await store.head(to.bucket, to.key);
    if (present === undefined || present.sha256 !== (await sha256Of(content))) throw error;
    return present;
  }
}

async function sha256Of(content: Content): Promise<string> {
  if ('text' in content) return sha256Hex(content.text);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(content.path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
