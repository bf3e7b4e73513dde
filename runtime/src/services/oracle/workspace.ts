import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isPlatformError } from '@spine-green/evidence-schemas';
import type { ObjectStore, StoredVersion } from '../../substrate/object-store/port.ts';

/** Local scratch space of one job; gone when the job ends. */
export interface Workspace extends AsyncDisposable {
  readonly folder: string;
  /** An existing folder of this name. */
  makeFolder(name: string): Promise<string>;
}

export async function openWorkspace(tempDir: string, purpose: string): Promise<Workspace> {
  await mkdir(tempDir, { recursive: true });
  const folder = await mkdtemp(join(tempDir, `${purpose}-`));
  return {
    folder,
    makeFolder: async (name) => {
      const path = join(folder, name);
      await mkdir(path, { recursive: true });
      return path;
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

export interface Retries {
  readonly attempts: number;
  /** Waited after the n-th failure: n times this. */
  readonly backoffMs: number;
}

/**
 * Places the objects locally, named by their position, so that file-name order is the order given. Tries again what
 * the store calls worth trying (11, section 2: linear back-off).
 */
export async function placeLocally(
  store: ObjectStore,
  objects: readonly StoredVersion[],
  { folder, retries }: { readonly folder: string; readonly retries: Retries },
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const [index, { bucket, key, versionId }] of objects.entries()) {
    const path = join(folder, `${String(index).padStart(6, '0')}.parquet`);
    await withRetries(retries, async () => {
      await rm(path, { force: true });
      await store.download(bucket, key, path, versionId);
    });
    paths.push(path);
  }
  return paths;
}

async function withRetries(retries: Retries, work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isPlatformError(error) || !error.retry || attempt >= retries.attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * retries.backoffMs));
    }
  }
}
