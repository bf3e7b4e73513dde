import { isUtf8 } from 'node:buffer';
import { constants, type Dirent } from 'node:fs';
import { access, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { isSystemError } from '../durable-file.ts';
import { requireAddress } from './key.ts';
import { listAll, type ObjectStore } from './port.ts';
import { putOnce } from './put-once.ts';

export interface ImportedWorld {
  readonly objects: number;
  readonly size_bytes: number;
  /** Entries of the folder that hold nothing: folders without files, relative to it. */
  readonly ignored: readonly string[];
}

const FAULTS_TOLD_MAX = 5;

/**
 * Puts every file of a local folder under a prefix of a source bucket, so that the seed job can copy it as it copies
 * any other engine run. It belongs to the one who prepares a rehearsal: no mode of the image reads local input.
 * Repeatable: equal objects stay. Every entry is taken, or refused by name with E_WORLD_UNUSABLE before anything is
 * stored, or listed as ignored; what lies below the prefix afterwards is counted again. A symbolic link to a file inside
 * the world is followed. Throws E_OBJECT_EXISTS when a key holds other bytes.
 */
export async function importWorld(
  store: ObjectStore,
  { bucket, prefix }: { readonly bucket: string; readonly prefix: string },
  folder: string,
): Promise<ImportedWorld> {
  const found: Found = { files: [], ignored: [], faults: [] };
  await look(await rootOf(folder), '', found);
  const root = prefix.replace(/\/$/, '');
  for (const { name } of found.files) {
    const fault = keyFault(bucket, `${root}/${name}`);
    if (fault !== undefined) found.faults.push(`${shown(name)} ${fault}`);
  }
  if (found.faults.length > 0) throw refused(found.faults);
  let bytes = 0;
  for (const { name, path } of found.files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    bytes += (await putOnce(store, { bucket, key: `${root}/${name}` }, { path })).size_bytes;
  }
  await requireCount(store, { bucket, prefix: `${root}/` }, found.files.length);
  return { objects: found.files.length, size_bytes: bytes, ignored: found.ignored };
}

interface Found {
  readonly files: { readonly name: string; readonly path: string }[];
  readonly ignored: string[];
  readonly faults: string[];
}

/** Goes through one folder, whose path is real; `below` is its name in the world, empty or ending in a slash. */
async function look(root: string, below: string, found: Found): Promise<void> {
  for (const entry of await readdir(join(root, below), { withFileTypes: true, encoding: 'buffer' })) {
    if (!isUtf8(entry.name)) {
      found.faults.push(`${shown(below + entry.name.toString('latin1'))} has a name that is not UTF-8`);
      continue;
    }
    const name = below + entry.name.toString('utf8');
    const fault = entry.isDirectory()
      ? await lookBelow(root, name, found)
      : await takeFile(root, { name, entry }, found);
    if (fault !== undefined) found.faults.push(`${shown(name)} ${fault}`);
  }
}

async function lookBelow(root: string, name: string, found: Found): Promise<string | undefined> {
  const before = found.files.length + found.faults.length;
  await look(root, `${name}/`, found);
  if (found.files.length + found.faults.length > before) return undefined;
  if (/\.parquet$/i.test(name)) return 'is an empty folder with the name of a part';
  found.ignored.push(`${name}/`);
  return undefined;
}

async function takeFile(
  root: string,
  { name, entry }: { readonly name: string; readonly entry: Pick<Dirent, 'isFile' | 'isSymbolicLink'> },
  found: Found,
): Promise<string | undefined> {
  let path = join(root, name);
  if (entry.isSymbolicLink()) {
    const target = await followed(path);
    if (target === undefined) return 'is a symbolic link that leads nowhere';
    if (!target.startsWith(root + sep)) return `is a symbolic link out of the world, to ${shown(target)}`;
    if (!(await stat(target)).isFile()) return 'is a symbolic link to something else than a file';
    path = target;
  } else if (!entry.isFile()) return 'is neither a file nor a folder';
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return `cannot be read (${error.code})`;
  }
  found.files.push({ name, path });
  return undefined;
}

async function followed(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isSystemError(error, 'ENOENT') || isSystemError(error, 'ELOOP')) return undefined;
    throw error;
  }
}

async function rootOf(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new PlatformError('E_WORLD_UNUSABLE', `${shown(folder)} cannot be read (${error.code})`, { cause: error });
  }
  throw new PlatformError('E_WORLD_UNUSABLE', `${shown(folder)} is no folder`);
}

function keyFault(bucket: string, key: string): string | undefined {
  try {
    requireAddress(bucket, key);
    return undefined;
  } catch (error) {
    if (!isPlatformError(error, 'E_OBJECT_KEY_INVALID')) throw error;
    return `cannot be an object: its ${error.message.replace(/^E_OBJECT_KEY_INVALID: /, '').replace(/^key ".*" /, 'name ')}`;
  }
}

/** Counted by asking the store, which knows nothing of the folder. */
async function requireCount(
  store: ObjectStore,
  { bucket, prefix }: { readonly bucket: string; readonly prefix: string },
  wanted: number,
): Promise<void> {
  let count = 0;
  for await (const _ of listAll(store, bucket, prefix)) count += 1;
  if (count === wanted) return;
  const facts = `${count} objects lie below ${bucket}/${prefix}, the world has ${wanted} files`;
  throw new PlatformError('E_WORLD_UNUSABLE', facts);
}

const refused = (faults: readonly string[]): PlatformError => {
  const more = faults.length > FAULTS_TOLD_MAX ? ` and ${faults.length - FAULTS_TOLD_MAX} more` : '';
  return new PlatformError('E_WORLD_UNUSABLE', `${faults.slice(0, FAULTS_TOLD_MAX).join('; ')}${more}`);
};

/** Names come from elsewhere and go to a terminal. */
const shown = (text: string): string => (/^[\x21-\x7e]+$/.test(text) ? text : JSON.stringify(text));
