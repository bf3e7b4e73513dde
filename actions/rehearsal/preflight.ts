/**
 * What a rehearsal needs of the machine, looked at in its first second: everything that is missing, with what mends it,
 * before a folder is made. A gate of the migration may fail for a reason of the run, but not for one of the machine.
 */
import { accessSync, constants, existsSync, readdirSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Code, isPlatformError, PlatformError, parseJson } from '@spine-green/evidence-schemas';
import { BrokerFileV1 } from '@spine-green/evidence-schemas/documents/broker_file.v1';
import { parseRunReceipt } from '@spine-green/runtime/events/engine-run';
import { freePort } from '@spine-green/runtime/http/address';
import {
  binariesFor,
  findServerUser,
  isExecutablePlace,
  isReachable,
  temporaryFolders,
} from '@spine-green/runtime/substrate/database/embedded-binaries';
import { readCheckout } from '../lib/platform/git.ts';
import { repositoryRoot } from '../lib/platform/repository.ts';
import type { RehearsalOptions } from './options.ts';

export interface Preflight {
  /** Every obstacle, not the first; a rehearsal starts only without any. */
  readonly obstacles: readonly PlatformError[];
  /** What is different here and stops nothing. */
  readonly notes: readonly string[];
  /** Where sockets and the data of the database go; undefined when no place will do. */
  readonly scratchRoot: string | undefined;
}

export async function preflight(options: RehearsalOptions): Promise<Preflight> {
  const scratchRoot = findScratchRoot();
  const obstacles: PlatformError[] = [];
  const look = async (code: Code, check: () => unknown): Promise<void> => {
    try {
      await check();
    } catch (error) {
      obstacles.push(obstacleOf(code, error));
    }
  };
  await look('E_MACHINE_UNFIT', requirePlatform);
  await look('E_MACHINE_UNFIT', requirePackages);
  await look('E_DATABASE_NOT_STARTED', () => binariesFor(findServerUser()));
  await look('E_MACHINE_UNFIT', () => requireOut(options));
  await look('E_MACHINE_UNFIT', () => requireScratch(scratchRoot, options));
  await look('E_WORLD_UNUSABLE', () => requireWorld(options.world));
  await look('E_LOCAL_FILE_UNUSABLE', () => requireBroker(options.broker));
  await look('E_MACHINE_UNFIT', freePort);
  let notes: readonly string[] = [];
  await look('E_GIT_UNREADABLE', async () => {
    notes = await checkoutNotes();
  });
  return { obstacles, notes, scratchRoot };
}

/** A refusal of the operating system says path and reason by itself; anything that has a code keeps it. */
const obstacleOf = (code: Code, error: unknown): PlatformError =>
  isPlatformError(error) ? error : new PlatformError(code, error instanceof Error ? error.message : String(error));

const unfit = (facts: string): PlatformError => new PlatformError('E_MACHINE_UNFIT', facts);

function requirePlatform(): void {
  const here = `${process.platform}-${process.arch}`;
  if (here !== 'linux-x64') throw unfit(`the embedded substrate runs on linux-x64, and this is ${here}`);
}

/** Packages that are loaded by name when the first lane needs them: by then phases have passed. */
const PACKAGES = ['esbuild', '@duckdb/node-api', 'log-update'] as const;

function requirePackages(): void {
  const { resolve } = createRequire(join(repositoryRoot(), 'actions', 'package.json'));
  const absent = PACKAGES.filter((name) => !isResolvable(resolve, name));
  if (absent.length > 0) throw unfit(`not installed: ${absent.join(', ')}; run "npm ci --include=dev"`);
}

function isResolvable(resolve: (name: string) => string, name: string): boolean {
  try {
    return resolve(name) !== '';
  } catch (error) {
    // A package that exports modules only is there all the same.
    return error instanceof Error && 'code' in error && error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
}

/** Longest path of a unix socket; `sun_path` has 108 bytes with its end. */
const SOCKET_BYTES_MAX = 107;
/** What `prepareWorkplace` puts between the root and the socket's name. */
const SOCKET_BELOW = 'spine-green-XXXXXX/compute.sock';

/** The first temporary folder in which the stack can live: room for a socket's path, and open to the database's user. */
export const findScratchRoot = (): string | undefined =>
  temporaryFolders().find((root) => scratchFault(root) === undefined);

function scratchFault(root: string): string | undefined {
  if (Buffer.byteLength(join(root, SOCKET_BELOW)) > SOCKET_BYTES_MAX) return 'its path is too long for a unix socket';
  if (!isWritable(root)) return 'it cannot be written';
  return findServerUser() !== undefined && !isReachable(root) ? "the database's user cannot enter it" : undefined;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return statSync(folder).isDirectory();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

/** Room for a rehearsal of a generated world, and how many times a given one is stored on its way. */
const ROOM_BYTES = 1024 ** 3;
const COPIES_OF_WORLD = 6;

function requireScratch(root: string | undefined, options: RehearsalOptions): void {
  if (root === undefined) {
    const why = temporaryFolders().map((one) => `${one}: ${scratchFault(one)}`);
    throw unfit(`no temporary folder will do (${why.join('; ')})`);
  }
  requireRoom(root, options);
}

function requireOut(options: RehearsalOptions): void {
  let folder = options.out;
  while (!existsSync(folder)) folder = dirname(folder);
  if (!statSync(folder).isDirectory()) throw unfit(`${folder} is no folder, and --out has to be one`);
  if (!isWritable(folder)) throw unfit(`${folder} cannot be written; choose another place with --out`);
  // The image is unpacked there, and its native parts are loaded as programs are.
  if (!isExecutablePlace(folder)) throw unfit(`${folder} is mounted noexec; choose another place with --out`);
  requireRoom(folder, options);
}

function requireRoom(folder: string, { world }: RehearsalOptions): void {
  const { bavail, bsize } = statfsSync(folder);
  const needed = ROOM_BYTES + COPIES_OF_WORLD * (world === undefined ? 0 : bytesBelow(world));
  const free = bavail * bsize;
  if (free < needed) throw unfit(`${folder} has ${mib(free)} MiB left, and ${mib(needed)} MiB are needed`);
}

const mib = (bytes: number): number => Math.ceil(bytes / 1024 ** 2);

const bytesBelow = (folder: string): number =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
    : 0;

function requireWorld(world: string | undefined): void {
  if (world === undefined) return;
  if (!existsSync(world)) throw new PlatformError('E_WORLD_UNUSABLE', `${world} does not exist`);
  if (!statSync(world).isDirectory()) throw new PlatformError('E_WORLD_UNUSABLE', `${world} is no folder`);
  const receipt = join(world, 'run_receipt.json');
  if (!existsSync(receipt)) throw new PlatformError('E_WORLD_UNUSABLE', `${world} holds no run_receipt.json`);
  parseRunReceipt(readFileSync(receipt));
}

function requireBroker(broker: string | undefined): void {
  if (broker === undefined) return;
  try {
    BrokerFileV1.parse(parseJson(readFileSync(broker), 'E_LOCAL_FILE_UNUSABLE', broker));
  } catch (error) {
    if (isPlatformError(error, 'E_LOCAL_FILE_UNUSABLE')) throw error;
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `--broker ${broker}: ${why}`);
  }
}

async function checkoutNotes(): Promise<readonly string[]> {
  const checkout = await readCheckout(repositoryRoot());
  if (checkout.kind === 'commit') return [];
  const why = checkout.kind === 'changed' ? 'the checkout has changes' : 'there is no git repository here';
  return [`${why}: the image is named after the digest of its sources`];
}
