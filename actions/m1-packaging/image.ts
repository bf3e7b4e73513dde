/**
 * What goes into the platform image, by `runtime/image-include.json`.
 *
 * I1. Every path of the image is listed there; only the bundler writes into the folder of the shared parts.
 * I2. The same sources and lock file give the same bytes on every machine of the platform, wherever the folders are.
 */
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { handle, PlatformError, parseJson, sha256Hex } from '@spine-green/evidence-schemas';
import { ImageIncludeV1 } from '@spine-green/evidence-schemas/documents/image_include.v1';
import { digestOfFile } from '@spine-green/runtime/substrate/durable-file';
import { IMAGE_ENTRYPOINT, type ImageFile } from '@spine-green/runtime/substrate/image/port';
import type { BuildOptions } from 'esbuild';
import { MODULE_FORMS } from '../bundles/module-forms.ts';

/** Two levels up both from this folder and from the folder of the built actions. */
const REPOSITORY = join(import.meta.dirname, '..', '..');
const CONTEXT = join(REPOSITORY, 'runtime');
const READ_ONLY = 0o444;
/** Some fourteen hundred small files: one after the other they take a second. */
const FILES_AT_ONCE = 64;
const INCLUDE_FILE = join(CONTEXT, 'image-include.json');

/** The include manifest and the digest of its bytes (IMAGE_INCLUDE_MANIFEST_SHA256). */
export async function readImageInclude(): Promise<{ readonly include: ImageIncludeV1; readonly sha256: string }> {
  const text = await readFile(INCLUDE_FILE, 'utf8');
  return {
    include: ImageIncludeV1.parse(parseJson(text, 'E_LOCAL_FILE_UNUSABLE', INCLUDE_FILE)),
    sha256: sha256Hex(text),
  };
}

export interface ImageParts {
  /** Sorted by path. */
  readonly files: readonly ImageFile[];
  /** Over path and content of everything that the image is made of: what a commit would name, where there is one. */
  readonly sourceSha256: string;
}

/** Bundles the runtime and lists the files of its image. The bundle goes to `scratch`, which the caller removes after
 * it has built the image. Throws E_IMAGE_CONTENT_INVALID when the include manifest and what is there disagree,
 * E_IMAGE_BUILD_FAILED when the sources cannot be bundled. */
export async function imageParts(scratch: string): Promise<ImageParts> {
  const { include } = await readImageInclude();
  const { bundled, sources } = await bundle(include, scratch);
  const unlisted = (await migrationPaths()).filter((path) => !include.files.includes(path));
  if (unlisted.length > 0) throw invalid(`the include manifest does not list ${unlisted.join(', ')}`);
  const listed = include.files.map((path) => ({ path, source: join(CONTEXT, path) }));
  const copied = [...listed, ...packageFiles(include)];
  const paths = [...bundled, ...copied];
  requireAllowed(include, paths);
  const files = paths
    .map(({ path, source }): ImageFile => ({ path, source, mode: '0444' }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
  return { files, sourceSha256: await digestOfSources([...sources, ...recipes(), ...copied]) };
}

/** The files alone, for who builds an image without asking where it came from. */
export const imageFiles = async (scratch: string): Promise<readonly ImageFile[]> => (await imageParts(scratch)).files;

/** I2: neither the place of the checkout nor the order of reading is part of it. */
async function digestOfSources(sources: readonly Placed[]): Promise<string> {
  const lines: string[] = [];
  for (let start = 0; start < sources.length; start += FILES_AT_ONCE) {
    const some = sources.slice(start, start + FILES_AT_ONCE);
    const digests = await Promise.all(some.map(({ source }) => digestOfFile(source)));
    lines.push(...some.map(({ path }, index) => `${path}\t${digests[index]}\n`));
  }
  return sha256Hex(lines.sort().join(''));
}

/** What says how the image is made. */
const recipes = (): readonly Placed[] =>
  [
    handle('IMAGE_DOCKERFILE_PATH'),
    `${handle('IMAGE_DOCKERFILE_PATH')}.dockerignore`,
    'runtime/image-include.json',
  ].map((path) => ({ path, source: join(REPOSITORY, path) }));

/** Places the same files where `runtime/Dockerfile` takes them from; what was there is removed. */
export async function stageImageContext(target = join(CONTEXT, 'dist')): Promise<readonly ImageFile[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'image-'));
  try {
    const files = await imageFiles(scratch);
    await rm(target, { recursive: true, force: true });
    for (const { path, source } of files) {
      await mkdir(dirname(join(target, path)), { recursive: true });
      await copyFile(source, join(target, path));
      // The Dockerfile keeps the modes that it finds.
      await chmod(join(target, path), READ_ONLY);
    }
    return files.map((file) => ({ ...file, source: join(target, file.path) }));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

interface Placed {
  readonly path: string;
  readonly source: string;
}

/** Split, so that a mode loads only its own parts: 190 ms to `--help` against 270 ms, and 15 MB less resident. */
async function bundle(
  include: ImageIncludeV1,
  folder: string,
): Promise<{ readonly bundled: readonly Placed[]; readonly sources: readonly Placed[] }> {
  const { entry, file, chunks } = include.bundle;
  if (file !== IMAGE_ENTRYPOINT) throw invalid(`the entrypoint is ${file}, wanted ${IMAGE_ENTRYPOINT}`);
  const { metafile } = await built({
    entryPoints: [{ in: join(CONTEXT, entry), out: file.replace(/\.mjs$/, '') }],
    outdir: folder,
    // I2: paths in the output are relative to this folder.
    absWorkingDir: REPOSITORY,
    outExtension: { '.js': '.mjs' },
    chunkNames: `${chunks}/[name]-[hash]`,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // The native binding finds its library beside itself; pg-native is an option of pg that nobody installs.
    external: [...include.packages.map(({ name }) => name), 'pg-native'],
    alias: { ...MODULE_FORMS },
    // Bundled CommonJS packages still call require for Node's own modules.
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
    // Node keeps the text of every module that it loads: without this 6.5 MB of the stream producer, with it 4 MB. Names
    // stay, for stack traces.
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 120,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return {
    bundled: Object.keys(metafile.outputs).map((output) => {
      const source = join(REPOSITORY, output);
      return { path: relative(folder, source), source };
    }),
    // A part that the bundler leaves out stands as `(disabled):<path>` among its inputs and has no content.
    sources: Object.keys(metafile.inputs)
      .filter((path) => !path.startsWith('('))
      .map((path) => ({ path, source: join(REPOSITORY, path) })),
  };
}

async function built(options: BuildOptions) {
  try {
    // Two lanes bundle; the others run without the packages of the repository.
    const { build } = await import('esbuild');
    return await build({ ...options, metafile: true });
  } catch (error) {
    throw new PlatformError('E_IMAGE_BUILD_FAILED', error instanceof Error ? error.message : '', { cause: error });
  }
}

async function migrationPaths(): Promise<readonly string[]> {
  return (await readdir(join(CONTEXT, 'migrations'))).map((name) => `migrations/${name}`);
}

/** Native packages of this platform. A platform that the manifest does not name cannot run the image. */
function packageFiles(include: ImageIncludeV1): readonly Placed[] {
  const platform = `${process.platform}-${process.arch}`;
  const wanted = include.packages.filter((each) => each.platform === undefined || each.platform === platform);
  if (!wanted.some((each) => each.platform === platform)) {
    throw invalid(`the include manifest lists no native package for ${platform}`);
  }
  const require = createRequire(join(CONTEXT, 'package.json'));
  return wanted.flatMap(({ name, files }) => {
    const folder = dirname(require.resolve(`${name}/package.json`));
    return files.map((file) => ({ path: `node_modules/${name}/${file}`, source: join(folder, file) }));
  });
}

function requireAllowed(include: ImageIncludeV1, placed: readonly Placed[]): void {
  const folder = `${include.bundle.chunks}/`;
  for (const { path, source } of placed) {
    const hit = include.exclude.find((part) => path.includes(part));
    if (hit !== undefined) throw invalid(`${path} contains ${hit}, which the manifest excludes`);
    if (!existsSync(source)) throw invalid(`${path} is listed and ${source} is missing`);
  }
  const strangers = include.files.filter((path) => path.startsWith(folder));
  if (strangers.length > 0) throw invalid(`only the bundler may place ${strangers.join(', ')}`);
}

const invalid = (facts: string): PlatformError => new PlatformError('E_IMAGE_CONTENT_INVALID', facts);
