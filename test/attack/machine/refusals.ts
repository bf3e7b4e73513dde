import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttackRow } from '../row.ts';
import { inRepository, type MachineStage, refusal, rehearse } from './stage.ts';

/** Starts that cannot succeed: refused in the first second, by code and with what mends it, and nothing is made. */
export const refusalRows: readonly AttackRow<MachineStage>[] = [
  {
    name: 'a world that does not exist',
    expected: '78 E_WORLD_UNUSABLE',
    attempt: ({ launch, folder }) => refusal(launch({ args: rehearse('--world', 'nowhere', '--out', folder('w1')) })),
  },
  {
    name: 'a world without a run receipt',
    expected: '78 E_WORLD_UNUSABLE',
    attempt: ({ launch, folder }) =>
      refusal(launch({ args: rehearse('--world', folder('w2'), '--out', folder('o2')) })),
  },
  {
    name: 'a world whose receipt is no JSON',
    expected: '78 RUN_RECEIPT_UNREADABLE',
    attempt: async ({ launch, folder }) => {
      writeFileSync(join(folder('w3'), 'run_receipt.json'), '\ufeff{');
      const { code, output } = await launch({ args: rehearse('--world', folder('w3')) }).ended;
      return `${code} ${/^[A-Z_]+(?=:)/m.exec(output)?.[0]}`;
    },
  },
  {
    name: 'a world by a path that is relative to where the command was typed',
    expected: '78 E_LOCAL_FILE_UNUSABLE',
    attempt: ({ launch, folder }) => {
      mkdirSync(join(folder('w4'), 'engine'), { recursive: true });
      const receipt = {
        run_id: 'c'.repeat(32),
        seed: '1',
        manifest_fingerprint: 'a'.repeat(64),
        parameter_hash: 'b'.repeat(64),
      };
      writeFileSync(join(folder('w4'), 'engine', 'run_receipt.json'), JSON.stringify(receipt));
      // The world is found; only the broker's file is not.
      const args = rehearse('--world', 'engine', '--broker', 'nothing.json');
      return refusal(launch({ args, environment: { INIT_CWD: folder('w4') } }));
    },
  },
  {
    name: 'everything that is missing is said at once',
    expected: '78 E_MACHINE_UNFIT E_WORLD_UNUSABLE E_LOCAL_FILE_UNUSABLE',
    attempt: ({ launch }) =>
      refusal(
        launch({ args: rehearse('--world', 'nowhere', '--broker', 'nothing', '--out', inRepository('package.json')) }),
      ),
  },
  {
    name: 'an option that does not exist',
    expected: '64',
    attempt: async ({ launch }) => String((await launch({ args: rehearse('--wrold', 'x') }).ended).code),
  },
];

const NODE_20 = ['--import', "data:text/javascript,Object.defineProperty(process,'version',{value:'v20.1.0'})"];

const launcherRow = (name: string, expected: string, prepare: (folder: string) => void): AttackRow<MachineStage> => ({
  name,
  expected,
  attempt: async ({ launch, folder }) => {
    const checkout = folder(name.replaceAll(' ', '-'));
    copyFileSync(inRepository('start.mjs'), join(checkout, 'start.mjs'));
    prepare(checkout);
    const args = [join(checkout, 'start.mjs'), 'actions/rehearsal/main.ts'];
    const { code, output } = await launch({ args, node: NODE_20 }).ended;
    return `${code} ${/run "(.+?)"/.exec(output)?.[1]}`;
  },
});

/** The launcher in a checkout of its own under an old Node, which says what it finds of the packaged one. */
export const launcherRows: readonly AttackRow<MachineStage>[] = [
  launcherRow('an old Node and nothing installed', '78 npm ci', () => undefined),
  launcherRow('an old Node and NODE_ENV=production', '78 npm ci --include=dev', (folder) =>
    mkdirSync(join(folder, 'node_modules', 'pg'), { recursive: true }),
  ),
  launcherRow('an old Node and ignore-scripts', '78 npm rebuild --ignore-scripts=false', (folder) =>
    mkdirSync(join(folder, 'node_modules', 'node'), { recursive: true }),
  ),
  {
    name: 'an old Node beside the packaged one',
    expected: '0 usage',
    attempt: async ({ launch }) => {
      const { code, output } = await launch({ args: rehearse('--help'), node: NODE_20 }).ended;
      return `${code} ${output.slice(0, 5)}`;
    },
  },
];
