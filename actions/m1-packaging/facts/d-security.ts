import { execFile } from 'node:child_process';
import { lstat, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { IMAGE_ENTRYPOINT } from '@spine-green/runtime/substrate/image/port';
import { observe } from '../../lib/checks/fact.ts';
import { candidateHandover, matrixHandover } from '../../lib/handovers/m1.ts';
import { readCheckoutText } from '../../lib/platform/checkout-files.ts';
import { repositoryRoot } from '../../lib/platform/repository.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { instructions, secretInstructions } from '../dockerfile.ts';
import { withUnpackedImage } from '../image-folder.ts';
import type { Extent, SecurityFacts } from '../lanes/d-security.ts';
import { STATIC_CREDENTIALS } from '../provenance.ts';
import { type ScannedFile, scanFiles } from '../scan.ts';
import { readModes } from './b-entrypoints.ts';

/** Scans the build context and the candidate, and tries what has to be refused. */
export async function gatherSecurity(context: LaneContext): Promise<SecurityFacts> {
  const { session } = context;
  const { candidate_digest: digest } = await context.handover(candidateHandover);
  const manifest = await observe(() => session.builds.manifest(digest));
  const action = join(repositoryRoot(), 'actions', 'dist', 'm1-packaging.mjs');
  const refusal = observe(() => startWithCredentials(action));
  return withUnpackedImage(session.builds, digest, async (folder) => ({
    context: await observe(async () => scanFiles(await contextFiles())),
    contextExtent: await observe(() => extentBelow(contextFolder())),
    image: await observe(async () => scanFiles((await filesBelow(folder)).map((path) => place(folder, path)))),
    imageExtent:
      'value' in manifest
        ? { value: { files: manifest.value.length, bytes: sum(manifest.value.map((one) => one.size_bytes)) } }
        : manifest,
    instructions: await observe(readInstructions),
    refusal: await refusal,
    listed: await observe(async () => (await readModes(join(folder, IMAGE_ENTRYPOINT))).map(({ mode }) => mode)),
    contract: await observe(async () => (await context.handover(matrixHandover)).modes),
  }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const place = (folder: string, path: string): ScannedFile => ({ path, source: join(folder, path) });

/** Everything that a build can reach: the context without what is staged there from the image's own list. */
async function contextFiles(): Promise<readonly ScannedFile[]> {
  const context = contextFolder();
  return (await filesBelow(context))
    .filter(isInContext)
    .map((path) => ({ path: join(handle('IMAGE_BUILD_PATH'), path), source: join(context, path) }));
}

const contextFolder = (): string => join(repositoryRoot(), handle('IMAGE_BUILD_PATH'));
const isInContext = (path: string): boolean => !/^(dist|node_modules)(\/|$)/.test(path);

async function filesBelow(folder: string): Promise<readonly string[]> {
  return (await entriesBelow(folder)).filter(({ isFile }) => isFile).map(({ path }) => path);
}

/** Whatever lies below a folder and is none itself, sorted. */
async function entriesBelow(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ path: relative(folder, join(entry.parentPath, entry.name)), isFile: entry.isFile() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Counted from the sizes that the file system keeps, without reading what the scanner reads. What is no file, as a link that
 * leads elsewhere, counts as well: the scanner passes over it, and a build would not.
 */
export async function extentBelow(folder: string): Promise<Extent> {
  const entries = (await entriesBelow(folder)).filter(({ path }) => isInContext(path));
  const sizes = await Promise.all(entries.map(async ({ path }) => (await lstat(join(folder, path))).size));
  return { files: entries.length, bytes: sum(sizes) };
}

async function readInstructions(): Promise<{ readonly read: number; readonly secret: readonly string[] }> {
  const text = await readCheckoutText(handle('IMAGE_DOCKERFILE_PATH'));
  return { read: instructions(text).length, secret: secretInstructions(text) };
}

const START_TIMEOUT_MS = 60_000;

/** What a job has that was given credentials of every kind that does not end. */
const PLANTED: Given = Object.fromEntries(STATIC_CREDENTIALS.map((name) => [name, 'planted']));

type Given = Readonly<Record<string, string>>;

/**
 * Starts the packaging action as a workflow does, with credentials in its environment (every static one unless others are
 * given) and a configuration that does not exist: what it says shows whether they were refused before anything else was
 * looked at.
 */
export async function startWithCredentials(
  action: string,
  credentials: Given = PLANTED,
): Promise<{
  readonly exit_code: number | null;
  readonly code: string;
  readonly named: readonly string[];
}> {
  const inputs = { 'INPUT_SUBSTRATE-CONFIG': '/nowhere.json', INPUT_LANE: 'M1.A', 'INPUT_EXECUTION-ID': 'none' };
  const { promise, resolve } = Promise.withResolvers<{ exitCode: number | null; said: string }>();
  const options = { env: { ...credentials, ...inputs }, timeout: START_TIMEOUT_MS };
  const child = execFile(process.execPath, [action], options, (_error, stdout, stderr) =>
    resolve({ exitCode: child.exitCode, said: stdout + stderr }),
  );
  const { exitCode, said } = await promise;
  const code = /\b(E_[A-Z_]+):/.exec(said)?.[1] ?? 'none';
  return { exit_code: exitCode, code, named: STATIC_CREDENTIALS.filter((name) => said.includes(name)) };
}
