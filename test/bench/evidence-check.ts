import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type EditedRepository, editedRepository } from '../actions/evidence-check/edited-repository.ts';
import type { BenchRow } from './row.ts';

const SCHEMAS = 20;
const CLI = join(import.meta.dirname, '..', '..', 'actions', 'evidence-check', 'cli.ts');

/** A pull request that makes twenty schemas stricter, from the start of the command to its exit. */
export async function benchEvidenceCheck(): Promise<readonly BenchRow[]> {
  const repository = editedRepository();
  try {
    const head = repository.change(
      schemas(repository).map((file) => ({ file, from: '"description": "', to: '"description": "Now: ' })),
    );
    const found = run(repository, [CLI, '--base', repository.base, '--head', head]);
    if (!found.said.includes(`${SCHEMAS} changed files`) || !found.said.includes('nothing is weaker'))
      throw new Error(found.said);
    const empty = run(repository, ['-e', '']);
    return [
      {
        figure: `evidence-check on a pull request that touches ${SCHEMAS} schemas`,
        measured: `${found.seconds.toFixed(2)} s, ${found.processorSeconds.toFixed(2)} s of processor time`,
        probe: `${empty.processorSeconds.toFixed(2)} s of processor time, empty Node process`,
        ratio: (found.processorSeconds / empty.processorSeconds).toFixed(1),
        bar: '5 s at most',
      },
    ];
  } finally {
    repository.remove();
  }
}

/** The largest ones, with whatever refers to them compiled and held against its samples. */
const schemas = ({ folder }: EditedRepository): readonly string[] =>
  globSync('evidence-schemas/schemas/*.schema.json', { cwd: folder })
    .filter((file) => /(common|ledger|lane|phase|receipt|bundle|run|wsp|oracle|teardown)/.test(file))
    .sort()
    .slice(0, SCHEMAS);

/** Says at its end how long it kept a processor busy, without the git that it asks: others on the machine do not count. */
const PRELOAD = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write('processor ' + (user + system) / 1e6);
});`)}`;

function run({ folder }: EditedRepository, args: readonly string[]) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', PRELOAD, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, INIT_CWD: folder },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`ended with ${status}: ${stdout}${stderr}`);
  const processorSeconds = Number(/processor ([\d.]+)$/.exec(stderr)?.[1] ?? Number.NaN);
  return { seconds: (performance.now() - started) / 1000, processorSeconds, said: stdout };
}
