import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { REVIEWER } from './approving.ts';

const program = join(import.meta.dirname, '..', '..', '..', 'actions', 'rehearsal', 'embedded.ts');

export interface Prepared {
  readonly config: string;
  readonly answers: string;
}

/** The workplace that an operator prepares on his runner before he dispatches the pipeline. */
export function prepareEmbedded(out: string): Prepared {
  const said = embedded('prepare', '--operator', REVIEWER.login, '--out', out);
  const { config, answers } = said;
  if (config === undefined || answers === undefined) throw new Error('prepare said neither configuration nor answers');
  return { config, answers };
}

export function embedded(...args: readonly string[]): Readonly<Record<string, string>> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const lines = stdout.split('\n').filter(Boolean);
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}
