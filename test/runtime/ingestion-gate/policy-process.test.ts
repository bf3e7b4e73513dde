import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '@spine-green/evidence-schemas';
import { runConfig } from '@spine-green/runtime/run-config';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DaemonProcessWorld, daemonProcessWorld } from '../../support/daemons/daemon-process.ts';
import { startMode } from '../../support/daemons/mode-process.ts';

const REPOSITORY = join(import.meta.dirname, '../../..');

let folder: string;
let world: DaemonProcessWorld;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-'));
  world = await daemonProcessWorld();
  for (const part of ['src', 'migrations', 'openapi', 'package.json']) {
    await cp(join(REPOSITORY, 'runtime', part), join(folder, 'runtime', part), { recursive: true });
  }
  await symlink(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(async () => {
  await world?.drop();
  await rm(folder, { recursive: true, force: true });
});

it('a gate whose class map and schema policy disagree ends with 1 and names what disagrees', async () => {
  const path = join(folder, 'runtime/src/policies/class_map.json');
  const classMap = JSON.parse(await readFile(path, 'utf8')) as typeof runConfig.class_map;
  classMap.pin_sets.P6.push('run_id');
  await writeFile(path, JSON.stringify(classMap));
  const pinned = { RUN_CONFIG_DIGEST: digestOf({ ...runConfig, class_map: classMap }) };
  const main = join(folder, 'runtime/src/main.ts');
  const gate = startMode('ig', { ...world.env, ...pinned }, 'embedded:task/ig/1', main);
  expect(await gate.exit, gate.output()).toBe(1);
  expect(gate.output()).toMatch(/IG_RTDL_POLICY_ALIGNMENT_FAILED:.*decision_response/);
});
