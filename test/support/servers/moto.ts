import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { requireTool } from '../require.ts';

const VERSION = '5.2.5';
/** Outside the project, once per machine: the folder appears only when it is complete. */
const environment = join(homedir(), '.cache', 'spine-green', `moto-${VERSION}`);
const INSTALL_MS_MAX = 600_000;

/** What the emulator needs of the machine: `describe.skipIf(!motoTools.met)`. */
export const motoTools = requireTool(
  ...(existsSync(environment) ? [] : [{ command: 'python3', args: ['-c', 'import venv, ensurepip'] }]),
);

/** A Python that has moto; the first time its packages come from PyPI. */
export function motoPython(): string {
  if (!existsSync(environment)) installOnce();
  return join(environment, 'bin', 'python');
}

function installOnce(): void {
  const draft = `${environment}.${process.pid}`;
  mkdirSync(dirname(environment), { recursive: true });
  const run = (command: string, ...args: string[]): void => {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: INSTALL_MS_MAX });
  };
  run('python3', '-m', 'venv', draft);
  run(join(draft, 'bin', 'python'), '-m', 'pip', 'install', '-q', `moto[server]==${VERSION}`);
  if (existsSync(environment)) rmSync(draft, { recursive: true });
  else renameSync(draft, environment);
}
