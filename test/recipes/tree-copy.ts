import { execFile } from 'node:child_process';
import { constants, globSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Ran {
  readonly code: number;
  /** Everything that it printed, errors included, without colours. */
  readonly output: string;
}

/** A copy of the working tree in which a recipe is followed: every file of ours, the packages linked. */
export interface TreeCopy {
  readonly root: string;
  write(path: string, text: string): Promise<void>;
  /** Replaces a text that must be there exactly once, so that a recipe notices when the tree has moved on. */
  replace(path: string, before: string, after: string): Promise<void>;
  /** Takes the tables of the other phases away: a recipe is about one, and their rows cost seconds each time. */
  keepRowsOf(room: string): Promise<void>;
  remove(path: string): Promise<void>;
  editJson<T>(path: string, change: (document: T) => void): Promise<void>;
  node(...args: readonly string[]): Promise<Ran>;
  /** Compiles these files and folders and whatever they import, by the settings of the tree. */
  types(...paths: readonly string[]): Promise<Ran>;
  /** Tests of the copy, by their files. */
  tests(...args: readonly string[]): Promise<Ran>;
  drop(): Promise<void>;
}

/** Real compilers, generators and test runs: seconds on a quiet machine, and much longer beside other work. */
export const RECIPE_MS_MAX = 240_000;

const REPOSITORY = resolve(import.meta.dirname, '../..');
const WORKSPACES = ['actions', 'cdktf', 'evidence-schemas', 'runtime', 'test'];

export async function copyTree(): Promise<TreeCopy> {
  const root = await mkdtemp(join(tmpdir(), 'recipe-'));
  await copyFiles(root);
  await linkPackages(root);
  const at = (path: string): string => join(root, path);
  const node = (...args: readonly string[]): Promise<Ran> => run(process.execPath, args, root);
  const replace: TreeCopy['replace'] = async (path, before, after) => {
    const text = await readFile(at(path), 'utf8');
    const places = text.split(before).length - 1;
    if (places !== 1) throw new Error(`${path} holds ${places} times ${JSON.stringify(before)}`);
    await writeFile(
      at(path),
      text.replace(before, () => after),
    );
  };
  return {
    root,
    node,
    replace,
    write: async (path, text) => {
      await mkdir(dirname(at(path)), { recursive: true });
      await writeFile(at(path), text);
    },
    remove: (path) => rm(at(path)),
    keepRowsOf: async (room) => {
      const rows = globSync('test/actions/*/**/*.rows.ts', { cwd: root });
      await Promise.all(rows.filter((path) => !path.includes(`/${room}/`)).map((path) => rm(at(path))));
    },
    editJson: async <T>(path: string, change: (document: T) => void) => {
      const document = JSON.parse(await readFile(at(path), 'utf8')) as T;
      change(document);
      await writeFile(at(path), `${JSON.stringify(document, null, 2)}\n`);
    },
    types: async (...paths) => {
      // Declarations of foreign modules are imported by nobody, so they are named.
      const include = [...paths, 'runtime/src/**/*.d.ts'];
      await writeFile(at('tsconfig.part.json'), JSON.stringify({ extends: './tsconfig.json', include }));
      return run(at('node_modules/.bin/tsc'), ['-p', 'tsconfig.part.json', '--pretty', 'false'], root);
    },
    tests: (...args) => node('node_modules/vitest/vitest.mjs', 'run', ...args),
    drop: () => rm(root, { recursive: true, force: true }),
  };
}

/** What git would commit now, so that a recipe is followed on the tree as it stands. The bundles are left out: they are
 * built from the rest. */
async function copyFiles(root: string): Promise<void> {
  const { output } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], REPOSITORY);
  const files = [...new Set(output.split('\0'))].filter((path) => path !== '' && !path.startsWith('actions/dist/'));
  if (files.length < 1000) throw new Error(`git lists ${files.length} files of ${REPOSITORY}: ${output.slice(0, 200)}`);
  for (const folder of new Set(files.map((path) => dirname(path))))
    await mkdir(join(root, folder), { recursive: true });
  await Promise.all(
    files.map(async (path) => {
      try {
        await copyFile(join(REPOSITORY, path), join(root, path), constants.COPYFILE_FICLONE);
      } catch (error) {
        // A file that is deleted and not yet committed is not part of the tree any more.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
    }),
  );
}

/** Packages of others are linked one by one; our own names lead to the workspaces of the copy. */
async function linkPackages(root: string): Promise<void> {
  const installed = join(REPOSITORY, 'node_modules');
  const own = join(root, 'node_modules', '@spine-green');
  await mkdir(own, { recursive: true });
  for (const name of await readdir(installed)) {
    if (name !== '@spine-green' && !name.startsWith('.vite')) {
      await symlink(join(installed, name), join(root, 'node_modules', name));
    }
  }
  for (const name of WORKSPACES) await symlink(join(root, name), join(own, name));
}

const OUTPUT_BYTES_MAX = 64 * 1024 * 1024;

/** The environment of a terminal and not of a test runner, which a runner inside a test would take for its own. */
const environment = (): NodeJS.ProcessEnv => ({
  PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
  HOME: process.env.HOME,
  NO_COLOR: '1',
});

const run = (command: string, args: readonly string[], cwd: string): Promise<Ran> =>
  new Promise((done, failed) => {
    const options = { cwd, env: environment(), maxBuffer: OUTPUT_BYTES_MAX };
    execFile(command, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') done({ code, output: `${stdout}${stderr}` });
      else failed(error ?? new Error(`${command} ended without a code`));
    });
  });
