import { readdir, readFile } from 'node:fs/promises';
import { handle } from '@spine-green/evidence-schemas';
import type { Database } from '@spine-green/runtime/substrate/database/port';

/** Processor seconds by the name of who used them. */
export type ProcessorSeconds = ReadonlyMap<string, number>;

/** Names every process of a platform: its tasks, and what the database does for each of them. */
export interface ProcessorWatch {
  /** Since the watch began. What ended between two looks keeps what it was last seen with. */
  look(): Promise<ProcessorSeconds>;
  /** Largest resident memory of each task, MiB, over all looks. */
  residentMiB(): ReadonlyMap<string, number>;
  stop(): void;
}

export interface WatchOptions {
  /** Superuser connection: sees the sessions of every database. */
  readonly server: Database;
  readonly postmasterPid: number;
  /** The process that runs the bench and the task supervisor, which count for themselves. */
  readonly ownPid: number;
}

const TICKS_PER_SECOND = 100;
const LOOK_MS = 500;
const KIB_PER_MIB = 1024;

interface Seen {
  readonly name: string;
  readonly firstTicks: number;
  ticks: number;
}

export async function watchProcessor(options: WatchOptions): Promise<ProcessorWatch> {
  const seen = new Map<string, Seen>();
  const resident = new Map<string, number>();
  let isFirst = true;
  const look = async (): Promise<void> => {
    const backends = await backendNames(options.server);
    const stats = await processStats();
    const names = await namesOf(stats, backends, options);
    for (const [id, { ticks, pages, name }] of names) {
      const known = seen.get(id);
      // What is there at the first look has used its share before; what comes later counts from its start.
      if (known === undefined) seen.set(id, { name, firstTicks: isFirst ? ticks : 0, ticks });
      else known.ticks = ticks;
      if (pages !== undefined) resident.set(name, Math.max(resident.get(name) ?? 0, pages));
    }
    isFirst = false;
  };
  await look();
  let looking: Promise<void> = Promise.resolve();
  const next = (): Promise<void> => {
    looking = looking.then(look);
    return looking;
  };
  const timer = setInterval(() => {
    // A look that fails has its reason at the next one, which somebody waits for.
    next().catch(() => undefined);
  }, LOOK_MS);
  return {
    look: async () => {
      await next();
      const sums = new Map<string, number>();
      for (const { name, firstTicks, ticks } of seen.values()) {
        sums.set(name, (sums.get(name) ?? 0) + (ticks - firstTicks) / TICKS_PER_SECOND);
      }
      return sums;
    },
    residentMiB: () => resident,
    stop: () => clearInterval(timer),
  };
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
  /** With the pid, the identity of a process: pids come again. */
  readonly startedTicks: string;
}

interface Named {
  readonly name: string;
  readonly ticks: number;
  /** Resident MiB; undefined for what is no task. */
  readonly pages: number | undefined;
}

async function namesOf(
  stats: ReadonlyMap<number, Stat>,
  backends: ReadonlyMap<number, string>,
  { postmasterPid, ownPid }: WatchOptions,
): Promise<ReadonlyMap<string, Named>> {
  const found = new Map<string, Named>();
  for (const { pid, parent, ticks, startedTicks } of stats.values()) {
    const id = `${pid} ${startedTicks}`;
    if (pid === postmasterPid || parent === postmasterPid) {
      found.set(`${id} ${backends.get(pid) ?? ''}`, { name: backendName(backends.get(pid)), ticks, pages: undefined });
    } else if (pid === ownPid) found.set(id, { name: 'bench', ticks, pages: undefined });
    else if (parent === ownPid) {
      const mode = await modeOf(pid);
      if (mode !== undefined) found.set(id, { name: mode, ticks, pages: await residentOf(pid) });
    }
  }
  return found;
}

const TASK = `embedded:task/${handle('NAME_PREFIX')}-`;

/** Of the name of a task, which its sessions on the log bear too, cut off where the server cuts names off. */
const modeOfTask = (name: string): string | undefined =>
  name.startsWith(TASK) ? name.slice(TASK.length).split('/', 1)[0] : undefined;

/** `database: csfb` for the tables of a daemon, `log: csfb` for its part of the bus, and the server's own work. */
function backendName(application: string | undefined): string {
  if (application === undefined) return 'database: server';
  const mode = modeOfTask(application);
  return mode === undefined ? `database: ${application}` : `log: ${mode}`;
}

async function backendNames(server: Database): Promise<ReadonlyMap<number, string>> {
  const rows = await server.query<{ pid: number; name: string }>({
    name: 'backends',
    text: `SELECT pid, application_name AS name FROM pg_stat_activity
      WHERE backend_type = 'client backend' AND application_name <> ''`,
  });
  return new Map(rows.map(({ pid, name }) => [pid, name]));
}

async function processStats(): Promise<ReadonlyMap<number, Stat>> {
  const pids = (await readdir('/proc')).filter((one) => /^[0-9]+$/.test(one));
  const stats = await Promise.all(pids.map(statOf));
  return new Map(stats.flatMap((stat) => (stat === undefined ? [] : [[stat.pid, stat] as const])));
}

/** Undefined for a process that has ended meanwhile. */
async function statOf(pid: string): Promise<Stat | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (fields.length < 20) return undefined;
  return {
    pid: Number(pid),
    parent: Number(fields[1]),
    ticks: Number(fields[11]) + Number(fields[12]),
    startedTicks: fields[19] ?? '',
  };
}

const modes = new Map<number, string | undefined>();

async function modeOf(pid: number): Promise<string | undefined> {
  const known = modes.get(pid);
  if (known !== undefined) return known;
  const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
  const mode = modeOfTask(/(?:^|\0)TASK_ARN=([^\0]*)/.exec(environment)?.[1] ?? '');
  if (mode !== undefined) modes.set(pid, mode);
  return mode;
}

async function residentOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+)/m.exec(text)?.[1] ?? 0) / KIB_PER_MIB;
}
