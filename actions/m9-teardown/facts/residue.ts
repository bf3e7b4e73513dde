import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import type { Compute } from '@spine-green/runtime/substrate/compute/port';
import type { EmbeddedSet } from '../../lib/handovers/m9.ts';

const CONNECT_MS = 2_000;
const LINE_LENGTH_MAX = 200;

export interface ProcessEntry {
  readonly pid: number;
  readonly line: string;
}

/** All processes of this machine but the caller and its parent. Throws E_PROCESSES_UNREADABLE. */
export function processTable(): readonly ProcessEntry[] {
  const own = new Set([process.pid, process.ppid]);
  return (existsSync('/proc/self/cmdline') ? fromProc() : fromPs()).filter(({ pid }) => !own.has(pid));
}

const fromProc = (): readonly ProcessEntry[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => entryOf(pid));

/** A process may end between the listing and the reading; one that nobody has waited for yet has an empty line. */
function entryOf(pid: string): readonly ProcessEntry[] {
  try {
    return [{ pid: Number(pid), line: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\u0000', ' ') }];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return [];
    throw new PlatformError('E_PROCESSES_UNREADABLE', `process ${pid}: ${code}`, { cause: error });
  }
}

function fromPs(): readonly ProcessEntry[] {
  const listed = spawnSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' });
  if (listed.status !== 0) throw new PlatformError('E_PROCESSES_UNREADABLE', `ps ends with ${listed.status}`);
  return listed.stdout.split('\n').flatMap((row) => {
    const [, pid, line = ''] = /^\s*(\d+)\s+(.*)$/.exec(row) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), line }];
  });
}

/** Processes that name one of the folders, or something in it, in their command line. */
export const processesNaming = (table: readonly ProcessEntry[], folders: readonly string[]): readonly ProcessEntry[] =>
  table.filter(({ line }) => folders.some((folder) => names(line, folder)));

const names = (line: string, folder: string): boolean =>
  new RegExp(`${RegExp.escape(folder)}(?:[/\\s'",:]|$)`).test(line);

export const lineOf = ({ pid, line }: ProcessEntry): string => `${pid} ${line}`.slice(0, LINE_LENGTH_MAX).trimEnd();

/** What proves that nobody listens: a refusal, or that nobody has the name any more. */
const NOBODY: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND'];

/** True when somebody listens on a port, of the loopback interface when no host is named. Throws E_PORT_UNREADABLE. */
export async function isListening(port: number, host = '127.0.0.1'): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const socket = connect({ host, port, timeout: CONNECT_MS });
  socket.once('connect', () => resolve(true));
  socket.once('timeout', () => reject(new PlatformError('E_PORT_UNREADABLE', `port ${port} does not answer`)));
  socket.once('error', (error: NodeJS.ErrnoException) => {
    if (NOBODY.includes(error.code)) resolve(false);
    else reject(new PlatformError('E_PORT_UNREADABLE', `port ${port}: ${error.code}`, { cause: error }));
  });
  try {
    return await promise;
  } finally {
    socket.destroy();
  }
}

export interface SupervisorReading {
  /** Whether the supervisor itself answered; otherwise the machine was asked for its processes. */
  readonly answers: boolean;
  readonly services: readonly string[];
  readonly tasks: readonly string[];
}

/**
 * Services and tasks as the supervisor lists them. When nobody answers, the supervisor has to be gone, and then the
 * processes of the machine are asked: no answer alone would make an unreadable list an empty one. Throws
 * E_COMPUTE_UNREACHABLE while its process is there and does not answer.
 */
export async function readSupervisor(
  compute: Compute,
  { stack, marks }: Pick<EmbeddedSet, 'stack' | 'marks'>,
): Promise<SupervisorReading> {
  try {
    const services = await compute.describeServices();
    const tasks = await compute.describeTasks();
    return {
      answers: true,
      services: services
        .filter(({ desiredCount, runningCount }) => desiredCount + runningCount > 0)
        .map(({ service }) => service),
      tasks: tasks.map(({ taskArn }) => taskArn),
    };
  } catch (error) {
    if (!isPlatformError(error, 'E_COMPUTE_UNREACHABLE')) throw error;
    const ours = processesNaming(processTable(), marks);
    if (ours.some(({ pid }) => pid === stack.pid)) throw error;
    return { answers: false, services: [], tasks: ours.map((one) => `process ${lineOf(one)}`) };
  }
}
