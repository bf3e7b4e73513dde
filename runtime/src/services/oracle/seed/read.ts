import { RUN_RECEIPT_NAME, type S3Prefix, sourceOf, type WorldKey } from '../../../events/engine-run.ts';
import { readIndexMembers } from '../../../events/gate.ts';
import { gateClosure } from '../../../events/gate-map.ts';
import { getOutput } from '../../../events/outputs.ts';
import { listAll, type ObjectStore } from '../../../substrate/object-store/port.ts';
import { gateKeys } from '../gates/read.ts';
import type { IndexedObject } from '../layout/content-index.ts';
import { type EngineRun, findObject, readWorld } from '../layout/read.ts';
import type { SeedFacts } from './types.ts';

export interface SeedScope {
  readonly source: EngineRun;
  readonly target: EngineRun;
  readonly outputIds: readonly string[];
  /** The scenario that the source must hold. */
  readonly scenarioId: string;
}

/** Reads what a seed needs to know. Throws as `readWorld`, and OUTPUT_UNKNOWN. */
export async function readSeedFacts({ source, target, outputIds, scenarioId }: SeedScope): Promise<SeedFacts> {
  const { key: world } = await readWorld(source, scenarioId);
  const held = await listKeys(source.store, source.root);
  const outputs = outputIds.map((output_id) => {
    const pattern = sourceOf(source.root, getOutput(output_id), world);
    const keys = [...held.keys()].filter((key) => pattern.matches(`${source.root.prefix}/${key}`));
    const place = pattern.prefix.slice(source.root.prefix.length + 1);
    return { output_id, keys, folder: outputFolder(output_id), place };
  });
  return {
    source: held,
    destination: await listKeys(target.store, target.root),
    requiredKeys: [RUN_RECEIPT_NAME, ...(await listGateKeys(source, outputIds, world))],
    outputs,
  };
}

/** The part of the path that all worlds share. */
const outputFolder = (outputId: string): string => {
  const { path_template: template } = getOutput(outputId);
  return template.slice(0, template.lastIndexOf('/', template.indexOf('{')) + 1);
};

/** Every object below a root by its relative key. */
export async function listKeys(store: ObjectStore, root: S3Prefix): Promise<Map<string, IndexedObject>> {
  const objects = new Map<string, IndexedObject>();
  for await (const object of listAll(store, root.bucket, `${root.prefix}/`)) {
    const key = object.key.slice(root.prefix.length + 1);
    objects.set(key, { key, size: object.size_bytes, checksum: object.sha256 });
  }
  return objects;
}

/** Flag, index and indexed members of the whole closure. An unreadable index leaves its members unknown; the flag and
 * the index then stay required, and the checker names the gate. */
async function listGateKeys(
  source: EngineRun,
  outputIds: readonly string[],
  world: WorldKey,
): Promise<readonly string[]> {
  const keys: string[] = [];
  for (const gate of gateClosure(outputIds)) {
    const { root, flag, index } = gateKeys(gate, world);
    const stored = await findObject(source, index);
    const read = stored && readIndexMembers(stored.body, gate);
    const members = read !== undefined && 'members' in read ? read.members : [];
    keys.push(flag, index, ...members.map((member) => root + member));
  }
  return keys;
}
