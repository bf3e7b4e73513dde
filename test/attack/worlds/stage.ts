import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeWorld } from '@spine-green/runtime/services/oracle/world/run';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { duck, freshOracleStore, SMALL_WORLD } from '../../support/oracle.ts';
import { journey } from '../../support/worlds/journey.ts';

export const TRAFFIC = 's3_event_stream_with_fraud_6B';
export const ANCHORS = 's3_flow_anchor_with_fraud_6B';
export const ENTITIES = 's1_arrival_entities_6B';
export const ARRIVALS = 'arrival_events';

/** A copy of the sound world that one case may spoil. */
export interface WorldCopy {
  readonly folder: string;
  /** Parts of an output in name order, as paths. */
  parts(output: string): Promise<readonly string[]>;
  /** Writes parts anew: the SELECT reads `rows`, the options are those of COPY. All parts unless they are named. */
  rewrite(output: string, change: Rewrite): Promise<void>;
}

interface Rewrite {
  readonly select: string;
  readonly only?: readonly number[];
  readonly options?: string;
  readonly before?: string;
}

/** A sound world, and what becomes of one that somebody changed. */
export interface WorldStage extends AsyncDisposable {
  tried(spoil: (world: WorldCopy) => Promise<unknown>): Promise<string>;
}

export async function openWorldStage(): Promise<WorldStage> {
  const folder = await mkdtemp(join(tmpdir(), 'attack-worlds-'));
  const sound = join(folder, 'sound');
  await makeSound(sound);
  let copies = 0;
  return {
    tried: async (spoil) => {
      copies += 1;
      const copy = join(folder, `copy-${copies}`);
      await cp(sound, copy, { recursive: true });
      try {
        await spoil(worldCopy(copy));
        return shortened(await journey(copy), folder);
      } finally {
        await rm(copy, { recursive: true, force: true });
      }
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

export async function makeSound(folder: string): Promise<void> {
  const oracle = await freshOracleStore();
  try {
    await makeWorld(oracle.source, { ...SMALL_WORLD, flows: 60 }, oracle.limits);
    const { bucket, prefix } = oracle.source.root;
    for await (const { key } of listAll(oracle.store, bucket, `${prefix}/`)) {
      const path = join(folder, key.slice(prefix.length + 1));
      await mkdir(dirname(path), { recursive: true });
      await oracle.store.download(bucket, key, path);
    }
  } finally {
    await oracle.drop();
  }
}

export function worldCopy(folder: string): WorldCopy {
  const parts = async (output: string): Promise<readonly string[]> => {
    const entries = await readdir(folder, { recursive: true });
    return entries
      .filter((path) => path.includes(`/${output}/`) && path.endsWith('.parquet'))
      .toSorted()
      .map((path) => join(folder, path));
  };
  return {
    folder,
    parts,
    rewrite: async (output, { select, only, options = '', before }) => {
      for (const [index, path] of (await parts(output)).entries()) {
        if (only !== undefined && !only.includes(index)) continue;
        const sql = select.replaceAll('rows', `read_parquet('${path}', hive_partitioning = false)`);
        const target = `${path}.new`;
        await duck(`COPY (${sql}) TO '${target}' (FORMAT parquet${options})`, before);
        await rename(target, path);
      }
    },
  };
}

/** Paths, digests and long names of this try left out, so that what is found can be expected. */
const shortened = (found: string, folder: string): string =>
  found
    .replaceAll(folder, '')
    .replace(/(?:[^ "]*\/)?data\/layer[0-9]\/[0-9A-Z]+\/([^/]+)\/[^ "]*\/([^/: "]+)/g, '$1/$2')
    .replaceAll(TRAFFIC, 'traffic')
    .replaceAll(ANCHORS, 'anchors')
    .replaceAll(ENTITIES, 'entities')
    .replaceAll(ARRIVALS, 'arrivals')
    .replace(/[0-9a-f]{64}/g, '#')
    .replace(/ \(1 failures in all\)/, '');
