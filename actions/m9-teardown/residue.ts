import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';

const CONNECT_MS = 2_000;

/** Command lines of all processes of this machine but the caller and its parent. Throws when they cannot be listed. */
export function processLines(): readonly string[] {
  const own = new Set([String(process.pid), String(process.ppid)]);
  if (existsSync('/proc/self/cmdline')) {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && !own.has(name))
      .flatMap((pid) => commandLine(pid));
  }
  const listed = spawnSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' });
  if (listed.status !== 0) throw new Error('the processes cannot be listed');
  return listed.stdout.split('\n').filter((line) => !own.has(line.trim().split(' ')[0] ?? ''));
}

/** A process may end between the listing and the reading. */
function commandLine(pid: string): readonly string[] {
  try {
    return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\u0000', ' ')];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return [];
    throw error;
  }
}

export const processesNaming = (lines: readonly string[], folders: readonly string[]): readonly string[] =>
  lines.filter((line) => folders.some((folder) => line.includes(folder))).map((line) => line.slice(0, 200));

/** True when somebody listens on the loopback port. A refusal is the only proof of absence. */
export async function isListening(port: number): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const socket = connect({ host: '127.0.0.1', port, timeout: CONNECT_MS });
  socket.once('connect', () => resolve(true));
  socket.once('timeout', () => reject(new Error(`port ${port} does not answer`)));
  socket.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ECONNREFUSED') resolve(false);
    else reject(error);
  });
  try {
    return await promise;
  } finally {
    socket.destroy();
  }
}
