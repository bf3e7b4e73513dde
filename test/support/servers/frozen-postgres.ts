import { readdir, readFile } from 'node:fs/promises';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { migratedTemplate, startTestPostgres, type Template } from './postgres-server.ts';

/** A server of the test's own that can be frozen: every connection stays open, nothing is answered any more. */
export interface FreezablePostgres extends Template {
  freeze(): Promise<void>;
  thaw(): Promise<void>;
  stop(): Promise<void>;
}

export async function startFreezablePostgres(): Promise<FreezablePostgres> {
  const server = await startTestPostgres();
  const template = await migratedTemplate(server);
  const postmaster = await postmasterOf(server.superuserDsn);
  const signal = async (name: 'SIGSTOP' | 'SIGCONT'): Promise<void> => {
    for (const pid of [postmaster, ...(await childrenOf(postmaster))]) send(pid, name);
  };
  return {
    ...template,
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    stop: async () => {
      await signal('SIGCONT');
      await server.stop();
    },
  };
}

/** A session may have ended since it was listed. */
function send(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

async function postmasterOf(dsn: string): Promise<number> {
  const database = openDatabase(dsn, { applicationName: 'freezer', connectionsMax: 1 });
  try {
    const [row] = await database.query<{ pid: number }>({ text: 'SELECT pg_backend_pid() AS pid' });
    return await parentOf(Number(row?.pid));
  } finally {
    await database.close();
  }
}

async function childrenOf(parent: number): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^[0-9]+$/.test(name)).map(Number);
  const parents = await Promise.all(pids.map((pid) => parentOf(pid).catch(() => 0)));
  return pids.filter((_, index) => parents[index] === parent);
}

async function parentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8');
  return Number(/^\d+ \(.*\) \S (\d+)/s.exec(status)?.[1]);
}
