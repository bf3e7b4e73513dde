import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ImageIncludeV1 } from '@spine-green/evidence-schemas/documents/image_include.v1';
import { MODES } from '@spine-green/runtime/catalog';
import { imageRegistry } from '@spine-green/runtime/substrate/image/embedded';
import type { BuiltImage } from '@spine-green/runtime/substrate/image/port';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { imageFiles, imageParts, readImageInclude, stageImageContext } from '../../../actions/m1-packaging/image.ts';
import { IMAGE_ENVIRONMENT, IMAGE_NODE_FLAGS } from '../../../runtime/src/substrate/image/port.ts';

const runtime = join(import.meta.dirname, '../../../runtime');
const DOCKER_PLATFORM = 'linux-x64';

describe('the Dockerfile', () => {
  const instructions = async () =>
    (await readFile(join(runtime, 'Dockerfile'), 'utf8'))
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(' '));

  test('copies each listed path to its place, and nothing else', async () => {
    const { include } = await readImageInclude();
    const copies = (await instructions()).filter(([word]) => word === 'COPY');
    const { file, chunks } = include.bundle;
    const expected = [file, `${chunks}/`, ...listedPaths(include, DOCKER_PLATFORM)];
    const copied = copies.map(([, ...args]) => args.join(' '));
    expect(copied.toSorted(byText)).toEqual(expected.map((path) => `dist/${path} ./${path}`).toSorted(byText));
  });

  test('has no argument, no download, and a user without rights', async () => {
    const words = (await instructions()).map(([word]) => word);
    expect(new Set(words)).toEqual(new Set(['COPY', 'ENTRYPOINT', 'ENV', 'FROM', 'USER', 'VOLUME', 'WORKDIR']));
    expect((await instructions()).filter(([word]) => word === 'VOLUME')).toEqual([['VOLUME', '/tmp']]);
    expect((await instructions()).find(([word]) => word === 'USER')).toEqual(['USER', '1000:1000']);
    const entrypoint = (await instructions()).find(([word]) => word === 'ENTRYPOINT');
    expect(JSON.parse(entrypoint?.slice(1).join(' ') ?? '')).toEqual([
      'node',
      ...IMAGE_NODE_FLAGS,
      '/app/runtime/main.mjs',
    ]);
    const settings = (await instructions()).find(([word]) => word === 'ENV')?.slice(1);
    expect(settings).toEqual(Object.entries(IMAGE_ENVIRONMENT).map(([name, value]) => `${name}=${value}`));
  });

  test('sees nothing of its context but what was staged', async () => {
    const lines = (await readFile(join(runtime, 'Dockerfile.dockerignore'), 'utf8')).split('\n');
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual(['*', '!dist']);
  });
});

describe('the image', () => {
  let root: string;
  let first: BuiltImage;
  let unpacked: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'image-test-'));
    const images = imageRegistry(join(root, 'registry'));
    first = await images.build(await imageFiles(join(root, 'scratch')));
    unpacked = join(root, 'unpacked');
    await images.unpack(first.digest, unpacked);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('holds exactly the listed paths and the parts of the bundle', async () => {
    const { include } = await readImageInclude();
    const paths = first.manifest.map(({ path }) => path);
    const chunk = new RegExp(`^${include.bundle.chunks}/[A-Za-z0-9-]+-[A-Z0-9]{8}\\.mjs$`);
    const listed = [include.bundle.file, ...listedPaths(include, `${process.platform}-${process.arch}`)];
    expect(paths.filter((path) => !chunk.test(path))).toEqual(listed.toSorted(byText));
    expect(paths.some((path) => chunk.test(path))).toBe(true);
  });

  test('is the same when it is bundled elsewhere', async () => {
    const files = await imageFiles(join(root, 'another', 'scratch'));
    expect((await imageRegistry(join(root, 'another-registry')).build(files)).digest).toBe(first.digest);
  });

  test('comes from sources whose digest is the same wherever they are bundled, and is not that of the image', async () => {
    const [one, two] = [await imageParts(join(root, 'one')), await imageParts(join(root, 'two', 'deeper'))];
    expect(one.sourceSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(two.sourceSha256).toBe(one.sourceSha256);
    expect(first.digest).not.toBe(`sha256:${one.sourceSha256}`);
  });

  test('is what is staged for the Dockerfile, read-only', async () => {
    const staged = await stageImageContext(join(root, 'dist'));
    for (const file of staged) expect((await stat(file.source)).mode & 0o777).toBe(0o444);
    expect((await imageRegistry(join(root, 'staged-registry')).build(staged)).digest).toBe(first.digest);
  });

  test.each(MODES.map(({ mode }) => mode))('%s answers --help and --dry-run without environment', async (mode) => {
    const help = await run(unpacked, mode, '--help');
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain(`usage: ${mode}`);
    expect(await run(unpacked, mode, '--dry-run')).toMatchObject({ code: 0 });
  });

  test.each(MODES.map(({ mode }) => mode))('%s names every missing key and exits 78', async (mode) => {
    const { code, stderr } = await run(unpacked, mode);
    expect(code).toBe(78);
    const required = [...(await run(unpacked, mode, '--help')).stdout.matchAll(/^ {2}([A-Z0-9_]+) \(required\)/gm)];
    expect(required.length).toBeGreaterThan(0);
    for (const [, key] of required) expect(stderr).toContain(`${key} is missing`);
  });

  test.each([{ args: [] }, { args: ['no-such-mode'] }, { args: ['ig', '--verbose'] }])(
    'the command line $args exits 64',
    async ({ args }) => {
      expect(await run(unpacked, ...args)).toMatchObject({ code: 64 });
    },
  );
});

function listedPaths(include: ImageIncludeV1, platform: string): readonly string[] {
  const packages = include.packages.filter((each) => each.platform === undefined || each.platform === platform);
  return [
    ...include.files,
    ...packages.flatMap(({ name, files }) => files.map((file) => `node_modules/${name}/${file}`)),
  ];
}

const byText = (left: string, right: string): number => (left < right ? -1 : 1);

async function run(folder: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [join(folder, 'main.mjs'), ...args], {
    env: {},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, stdout, stderr };
}
