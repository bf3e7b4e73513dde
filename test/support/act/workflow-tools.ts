import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ACTIONLINT = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';
const ZIZMOR = 'zizmor==1.32.0';

/** The two programs that judge workflows, and how to be rid of what was made to have them. */
export interface WorkflowTools {
  readonly actionlint: string;
  readonly zizmor: string;
  readonly remove: () => void;
}

/**
 * From the path, or installed where every requirement must be met, as CI demands: with Go and from PyPI, into a folder of
 * their own. Undefined where they are not on the machine and nobody demands them.
 */
export function findWorkflowTools(): WorkflowTools | undefined {
  const there = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
  const [actionlint, zizmor] = [there('actionlint'), there('zizmor')];
  if (actionlint && zizmor) return { actionlint: 'actionlint', zizmor: 'zizmor', remove: () => undefined };
  if (process.env.REQUIRE_ALL !== '1') return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'spine-green-tools-'));
  if (!actionlint) required('go', ['install', ACTIONLINT], { GOBIN: folder });
  if (!zizmor) required('python3', ['-m', 'pip', 'install', '--quiet', '--target', join(folder, 'python'), ZIZMOR]);
  return {
    actionlint: actionlint ? 'actionlint' : join(folder, 'actionlint'),
    zizmor: zizmor ? 'zizmor' : join(folder, 'python', 'bin', 'zizmor'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function required(command: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): void {
  const done = spawnSync(command, args, { env: { ...process.env, ...environment }, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`REQUIRE_ALL=1 and ${command} ${args.join(' ')} failed: ${done.stderr}`);
}
