import { execFileSync } from 'node:child_process';
import { copyFile, cp, link, mkdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { AttackRow } from '../row.ts';
import { ANCHORS, ARRIVALS, TRAFFIC, type WorldCopy, type WorldStage } from './stage.ts';

const row = (name: string, expected: string, spoil: (world: WorldCopy) => Promise<unknown>): AttackRow<WorldStage> => ({
  name,
  expected,
  attempt: ({ tried }) => tried(spoil),
  secondsMax: 120,
});

const part = async (world: WorldCopy, output: string, index = 0): Promise<string> => {
  const path = (await world.parts(output))[index];
  if (path === undefined) throw new Error(`${output} has no part ${index}`);
  return path;
};
const beside = async (world: WorldCopy, name: string): Promise<string> =>
  join(dirname(await part(world, TRAFFIC)), name);

const ALL = '300 admitted';
const PLACED = 'where run_receipt.json and the scenario place it';

/** What lies in the folder of a world beside what we expect, and parts that are not what their names say. */
export const fileRows: readonly AttackRow<WorldStage>[] = [
  row('the sound world', ALL, () => Promise.resolve()),
  row(
    'a part that is a link out of the world',
    'E_WORLD_UNUSABLE: traffic/part-000000.parquet is a symbolic link out of the world, to /copy-2-outside',
    async (world) => {
      const path = await part(world, TRAFFIC);
      await rename(path, `${world.folder}-outside`);
      await symlink(`${world.folder}-outside`, path);
    },
  ),
  row('a part that is a link to another place in the world', ALL, async (world) => {
    const path = await part(world, TRAFFIC);
    await mkdir(join(world.folder, 'store'));
    await rename(path, join(world.folder, 'store/real'));
    await symlink(join(world.folder, 'store/real'), path);
  }),
  row(
    'a link that leads to itself',
    'E_WORLD_UNUSABLE: traffic/loop.parquet is a symbolic link that leads nowhere',
    async (world) => symlink('loop.parquet', await beside(world, 'loop.parquet')),
  ),
  row(
    'a folder that is a link to its parent',
    'E_WORLD_UNUSABLE: traffic/up is a symbolic link to something else than a file',
    async (world) => symlink('..', await beside(world, 'up')),
  ),
  row('a hard link to a part under the name of another', '300 admitted, 30 duplicates', async (world) =>
    link(await part(world, TRAFFIC), await beside(world, 'part-999999.parquet')),
  ),
  row('checksums and markers of Spark', `${ALL}, 3 files ignored`, async (world) => {
    await writeFile(await beside(world, '_SUCCESS'), '');
    await writeFile(await beside(world, '.part-000000.parquet.crc'), 'crc');
    await writeFile(await beside(world, '.DS_Store'), 'x');
  }),
  row('names as Spark gives them', ALL, async (world) => {
    for (const [index, path] of (await world.parts(TRAFFIC)).entries()) {
      await rename(
        path,
        join(dirname(path), `part-0000${index}-6f1d2c3b-9a8e-4f77-b0aa-5b2f1f0c9d11-c000.snappy.parquet`),
      );
    }
  }),
  row(
    'a second copy that a browser made',
    'E_WORLD_UNUSABLE: "traffic/part-000000 (1).parquet" cannot be an object: its name has a control ' +
      'character, white space, backslash or percent sign',
    async (world) => {
      const path = await part(world, TRAFFIC);
      await copyFile(path, path.replace('.parquet', ' (1).parquet'));
    },
  ),
  row(
    'a part with an upper-case extension',
    'SEED_SOURCE_UNEXPECTED: traffic/part-000000.PARQUET lies below traffic and is no part of this world',
    async (world) => {
      const path = await part(world, TRAFFIC);
      await rename(path, path.replace('.parquet', '.PARQUET'));
    },
  ),
  row(
    'a part without its extension',
    'SEED_SOURCE_UNEXPECTED: traffic/part-000000 lies below traffic and is no part of this world',
    async (world) => {
      const path = await part(world, TRAFFIC);
      await rename(path, path.replace('.parquet', ''));
    },
  ),
  row(
    'a part that was packed again',
    'SEED_SOURCE_UNEXPECTED: traffic/part-000000.parquet.gz lies below traffic and is no part of this world',
    async (world) => {
      const path = await part(world, TRAFFIC);
      execFileSync('gzip', [path]);
    },
  ),
  row(
    'parts in folders of their day',
    'SEED_SOURCE_UNEXPECTED: traffic/part-000000.parquet lies below traffic and is no part of this world',
    async (world) => {
      const path = await part(world, TRAFFIC);
      await mkdir(join(dirname(path), 'utc_day=2026-01-01'));
      await rename(path, join(dirname(path), 'utc_day=2026-01-01', basename(path)));
    },
  ),
  row(
    'a folder with the name of a part',
    'E_WORLD_UNUSABLE: traffic/part-000009.parquet is an empty folder with the name of a part',
    async (world) => mkdir(await beside(world, 'part-000009.parquet')),
  ),
  row(
    'a file in a folder with the name of a part',
    'SEED_SOURCE_UNEXPECTED: traffic/part-0 lies below traffic and is no part of this world',
    async (world) => {
      await mkdir(await beside(world, 'part-000009.parquet'));
      await writeFile(await beside(world, 'part-000009.parquet/part-0'), 'x');
    },
  ),
  row('two scenarios', 'SCENARIO_ID_AMBIGUOUS: baseline_v1, other', async (world) => {
    const folder = dirname(await part(world, TRAFFIC));
    await cp(folder, folder.replace(/scenario_id=[^/]*$/, 'scenario_id=other'), { recursive: true });
  }),
  row(
    'a partition of another seed',
    'SEED_SOURCE_UNEXPECTED: traffic/part-000000.parquet lies below traffic and is no part of this world',
    async (world) => {
      const path = await part(world, TRAFFIC);
      const other = path.replace(/seed=[0-9]+/, 'seed=8');
      await mkdir(dirname(other), { recursive: true });
      await copyFile(path, other);
    },
  ),
  row('an empty world', 'RUN_RECEIPT_UNREADABLE: s3://engine/run-5 has no run_receipt.json', async (world) => {
    await rm(world.folder, { recursive: true });
    await mkdir(world.folder);
  }),
  row('an output without parts', `SEED_SOURCE_MISSING: no part of anchors in anchors/, ${PLACED}`, async (world) => {
    for (const path of await world.parts(ANCHORS)) await rm(path);
  }),
  row('a part of no bytes', 'SEED_SOURCE_MISSING: traffic/part-000000.parquet is empty', async (world) =>
    truncate(await part(world, TRAFFIC), 0),
  ),
  row(
    'a part that is cut off',
    'STREAM_SORT_SOURCE_INVALID: traffic/part-000000.parquet is no Parquet file, or its end is missing',
    async (world) => {
      const path = await part(world, TRAFFIC);
      await truncate(path, (await readFile(path)).length - 9);
    },
  ),
  row(
    'a part that is CSV',
    'STREAM_SORT_SOURCE_INVALID: traffic/part-000000.parquet is no Parquet file, or its end is missing',
    async (world) =>
      writeFile(await part(world, TRAFFIC), 'flow_id,event_seq,event_type,ts_utc,amount\n1,1,AUTH,2026-01-01,1.0\n'),
  ),
  row('an encrypted part', 'STREAM_SORT_SOURCE_INVALID: traffic/part-000000.parquet is encrypted', (world) =>
    world.rewrite(TRAFFIC, {
      only: [0],
      select: 'SELECT * FROM rows',
      before: "SET force_mbedtls_unsafe = 'true'; PRAGMA add_parquet_key('k', '0123456789112345')",
      options: ", ENCRYPTION_CONFIG {footer_key: 'k'}",
    }),
  ),
  row('parts without rows between full ones', ALL, async (world) => {
    await copyFile(await part(world, ARRIVALS), await beside(world, 'keep'));
    await rm(await beside(world, 'keep'));
    await world.rewrite(TRAFFIC, { select: 'SELECT * FROM rows WHERE false', only: [] });
    const path = await part(world, TRAFFIC);
    await copyFile(path, await beside(world, 'part-000050.parquet'));
    await world.rewrite(TRAFFIC, {
      select: 'SELECT * FROM rows WHERE false',
      only: [(await world.parts(TRAFFIC)).length - 1],
    });
  }),
  ...['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw'].map((codec) =>
    row(`parts packed with ${codec}`, ALL, (world) =>
      world.rewrite(TRAFFIC, { select: 'SELECT * FROM rows', options: `, COMPRESSION ${codec}` }),
    ),
  ),
  row('pages of the second version with dictionaries', ALL, (world) =>
    world.rewrite(TRAFFIC, { select: 'SELECT * FROM rows', options: ', PARQUET_VERSION v2, ROW_GROUP_SIZE 2048' }),
  ),
];
