import { randomUUID } from 'node:crypto';
import { constants, type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isPlatformError, PlatformError, parseJson } from '@spine-green/evidence-schemas';
import { ParameterFileV1 } from '@spine-green/evidence-schemas/documents/parameter_file.v1';
import { type Clock, nowUtc, systemClock } from '../../kernel/clock.ts';
import { isSystemError, reaching, syncFolder, writeSynced } from '../durable-file.ts';
import { withFileLock } from './file-lock.ts';
import { isPathBelow, requirePath, requireValue } from './grammar.ts';
import { type ParameterDescription, type Parameters, Secret } from './port.ts';

type Entry = ParameterFileV1['parameters'][number];

const LOCK_WAIT_MS_MAX = 10_000;
const EMPTY: ParameterFileV1 = { schema: 'parameter_file.v1', parameters: [] };

/** Parameters in one file of mode 0600. Readers see the file before or after a put, never between; writers of several
 * processes take turns by a lock file beside it. */
export function fileParameters(file: string, clock: Clock = systemClock): Parameters {
  const change = <T>(decide: (entries: readonly Entry[]) => { entries: readonly Entry[]; result: T }): Promise<T> =>
    inStore(file, () =>
      withFileLock(`${file}.lock`, LOCK_WAIT_MS_MAX, async () => {
        const { entries, result } = decide(await readEntries(file));
        const parameters = entries.toSorted((left, right) => compareText(left.path, right.path));
        await replaceFile(file, { ...EMPTY, parameters });
        return result;
      }),
    );
  return {
    get: async (path) => {
      requirePath(path);
      const entry = getEntry(await inStore(file, () => readEntries(file)), path);
      return { ...descriptionOf(entry), value: new Secret(entry.value) };
    },
    put: async (path, value) => {
      requirePath(path);
      requireValue(path, value);
      return change((entries) => {
        const version = (entries.find((entry) => entry.path === path)?.version ?? 0) + 1;
        const entry = { path, version, last_modified_utc: nowUtc(clock), value };
        return { entries: [...without(entries, path), entry], result: version };
      });
    },
    describe: async (prefix) => {
      if (prefix !== '/') requirePath(prefix.replace(/\/$/, ''));
      const entries = await inStore(file, () => readEntries(file));
      return entries.filter((entry) => isPathBelow(entry.path, prefix)).map(descriptionOf);
    },
    delete: async (path) => {
      requirePath(path);
      return change((entries) => {
        getEntry(entries, path);
        return { entries: without(entries, path), result: undefined };
      });
    },
  };
}

/** Makes an empty store, unless there is one. A store is never made by a read or a put: a lost file is an error. */
export async function createParameterFile(file: string): Promise<void> {
  await inStore(file, () =>
    withFileLock(`${file}.lock`, LOCK_WAIT_MS_MAX, async () => {
      try {
        await readEntries(file);
      } catch (error) {
        if (!isSystemError(error, 'ENOENT')) throw error;
        await replaceFile(file, EMPTY);
      }
    }),
  );
}

async function readEntries(file: string): Promise<readonly Entry[]> {
  await using handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  await requirePrivate(file, handle);
  return ParameterFileV1.parse(parseJson(await handle.readFile(), 'E_PARAMETERS_UNREADABLE', file)).parameters;
}

async function requirePrivate(file: string, handle: FileHandle): Promise<void> {
  const { mode, uid } = await handle.stat();
  const permissions = mode & 0o777;
  if (permissions === 0o600 && uid === process.getuid?.()) return;
  const found = `mode 0${permissions.toString(8).padStart(3, '0')} and owner ${uid}`;
  throw new PlatformError('E_PARAMETERS_UNREADABLE', `${file} has ${found}; wanted mode 0600 of this user`);
}

async function replaceFile(file: string, document: ParameterFileV1): Promise<void> {
  const draft = `${file}.draft-${randomUUID()}`;
  try {
    await writeSynced(draft, `${JSON.stringify(document, null, 2)}\n`, 0o600);
    await rename(draft, file);
    await syncFolder(dirname(file));
  } finally {
    await rm(draft, { force: true });
  }
}

/** A damaged file is a reason of its own; the faults name paths in the document and never values. */
const inStore = <T>(file: string, work: () => Promise<T>): Promise<T> =>
  reaching('E_PARAMETERS_UNREADABLE', file, async () => {
    try {
      return await work();
    } catch (error) {
      if (!isPlatformError(error, 'E_SCHEMA_INVALID')) throw error;
      throw new PlatformError('E_PARAMETERS_UNREADABLE', `${file} is damaged`, { cause: error });
    }
  });

function getEntry(entries: readonly Entry[], path: string): Entry {
  const entry = entries.find((candidate) => candidate.path === path);
  if (entry === undefined) throw new PlatformError('E_PARAMETER_ABSENT', path);
  return entry;
}

const without = (entries: readonly Entry[], path: string): readonly Entry[] =>
  entries.filter((entry) => entry.path !== path);

const descriptionOf = ({ path, version, last_modified_utc }: Entry): ParameterDescription => ({
  path,
  version,
  lastModifiedUtc: last_modified_utc,
});

const compareText = (left: string, right: string): number => (left < right ? -1 : 1);
