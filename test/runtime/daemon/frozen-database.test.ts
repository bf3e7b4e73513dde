import { readdir, readlink } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { BUILT_DAEMONS, JOBS } from '@spine-green/runtime/catalog';
import { SHUTDOWN_MS_MAX } from '@spine-green/runtime/kernel/shutdown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DaemonProcessWorld, daemonProcessWorld } from '../../support/daemons/daemon-process.ts';
import { type ModeProcess, startMode } from '../../support/daemons/mode-process.ts';
import { type FreezablePostgres, startFreezablePostgres } from '../../support/servers/frozen-postgres.ts';
import { eventually } from '../../support/servers/processes.ts';

/**
 * Every mode of the image that has a database, while that database takes connections and answers nothing any more:
 * told to stop, and left alone. The gate's own answers in that time are in `ingestion-gate/frozen.test.ts`.
 */
const WORKING = [...BUILT_DAEMONS.map(({ mode }) => mode as string), 'wsp', 'reporter'];
/** Short jobs: these begin when the database is frozen already. */
const BEGINNING = JOBS.filter(({ limits }) => limits.connections > 0)
  .map(({ mode }) => mode as string)
  .filter((mode) => !WORKING.includes(mode));

/** Longer than a statement may take, so that what waits for one learns that nothing comes. */
const FROZEN_MS = 36_000;

const ENVIRONMENT = {
  WSP_READY_WAIT_MS: '600000',
  REPORTER_HOLD_SECONDS: '600',
  ORACLE_ENGINE_RUN_ROOT: 's3://oracle/oracle-store/local/run-5/',
  ORACLE_SCENARIO_ID: 'baseline_v1',
  SR_RUN_EQUIVALENCE_KEY: 'e'.repeat(64),
  SR_MANIFEST_FINGERPRINT: 'a'.repeat(64),
  SR_PARAMETER_HASH: 'b'.repeat(64),
  SR_SEED: '7',
  SR_WINDOW_START_UTC: '2026-01-01T00:00:00Z',
  SR_WINDOW_END_UTC: '2026-02-01T00:00:00Z',
  PROBE_EXECUTION_ID: 'm4_20260101T000000Z',
  PROBE_ATTEMPT: '1',
};

let server: FreezablePostgres;
beforeAll(async () => {
  server = await startFreezablePostgres();
}, 60_000);
afterAll(() => server?.stop());

interface Ending {
  /** Undefined when it still runs. */
  readonly code: number | undefined;
  readonly seconds: number;
  readonly output: string;
}

/** Everything that works, on a database that is frozen then; and what begins after that. */
async function whileFrozen(
  use: (running: ReadonlyMap<string, ModeProcess>, world: DaemonProcessWorld) => Promise<ReadonlyMap<string, Ending>>,
): Promise<ReadonlyMap<string, Ending>> {
  const world = await daemonProcessWorld(server);
  const running = new Map<string, ModeProcess>();
  const start = (mode: string): void => {
    running.set(mode, startMode(mode, { ...world.env, ...ENVIRONMENT }, `embedded:task/${mode}/1`));
  };
  try {
    for (const mode of WORKING) start(mode);
    await eventually(async () => {
      const ended = [...running].find(([, { child }]) => child.exitCode !== null);
      if (ended !== undefined) throw new Error(`${ended[0]} ended: ${ended[1].output()}`);
      const reporting = await reportingSince(world, new Date(0));
      const [holder] = await world.database.database.query({ text: 'SELECT 1 FROM obs.reporter_runs' });
      return holder !== undefined && WORKING.every((mode) => mode === 'reporter' || reporting.has(mode))
        ? true
        : undefined;
    }, 60_000);
    await server.freeze();
    for (const mode of BEGINNING) start(mode);
    return await use(running, world);
  } finally {
    await server.thaw();
    for (const { child, exit } of running.values()) {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await exit;
    }
    await world.drop();
  }
}

async function reportingSince(world: DaemonProcessWorld, since: Date): Promise<ReadonlySet<string>> {
  const rows = await world.database.database.query<{ component: string }>({
    text: "SELECT component FROM obs.component_heartbeats WHERE updated_at > $1 AND health_state <> 'STOPPED'",
    values: [since],
  });
  return new Set(rows.map(({ component }) => component));
}

async function endOf({ child, exit, output }: ModeProcess, waitMs: number): Promise<Ending> {
  const startedMs = performance.now();
  const code = child.exitCode ?? (await Promise.race([exit, delay(waitMs).then(() => undefined)]));
  return { code, seconds: (performance.now() - startedMs) / 1000, output: output() };
}

const STANDARD_STREAMS = 3;

/** True once the process has a connection of its own, beside the pipes that it was given. */
async function isConnected(pid: number | undefined): Promise<true | undefined> {
  const folder = `/proc/${pid}/fd`;
  const open = await readdir(folder);
  const targets = await Promise.all(open.map((name) => readlink(`${folder}/${name}`).catch(() => '')));
  return targets.filter((target) => target.startsWith('socket:')).length > STANDARD_STREAMS ? true : undefined;
}

const endsOf = async (
  running: ReadonlyMap<string, ModeProcess>,
  waitMs: number,
): Promise<ReadonlyMap<string, Ending>> =>
  new Map(
    await Promise.all([...running].map(async ([mode, process]) => [mode, await endOf(process, waitMs)] as const)),
  );

/** Code of the failure that the task leaves as its last word. */
const failureOf = ({ output }: Ending): string | undefined =>
  /\{"schema":"fp\.task_failure\.v1","code":"([A-Z_]+)"/.exec(output)?.[1];

it('only the jobs of the oracle have no database', () => {
  const without = JOBS.filter(({ limits }) => limits.connections === 0).map(({ mode }) => mode as string);
  expect(without.filter((mode) => !mode.startsWith('oracle-'))).toEqual([]);
  expect([...WORKING, ...BEGINNING].filter((mode) => mode.startsWith('oracle-'))).toEqual([]);
});

describe('told to stop while the database is frozen', () => {
  let ends: ReadonlyMap<string, Ending>;
  beforeAll(async () => {
    ends = await whileFrozen(async (running) => {
      for (const { child } of running.values()) await eventually(() => isConnected(child.pid), 60_000);
      await delay(500);
      for (const { child } of running.values()) child.kill('SIGTERM');
      return endsOf(running, SHUTDOWN_MS_MAX + 3000);
    });
  }, 180_000);

  it.each([...WORKING, ...BEGINNING])('%s ends in time, with 0 or with a code that says what was left', (mode) => {
    const end = ends.get(mode);
    expect(end?.seconds).toBeLessThan(30);
    expect([0, 1], end?.output.slice(-1000)).toContain(end?.code);
    if (end?.code === 1) expect(failureOf(end)).toMatch(/^E_/);
  });
});

describe(`while the database is frozen for ${FROZEN_MS / 1000} s`, () => {
  let ends: ReadonlyMap<string, Ending>;
  let reporting: ReadonlySet<string>;
  beforeAll(async () => {
    ends = await whileFrozen(async (running, world) => {
      await delay(FROZEN_MS);
      await server.thaw();
      const since = new Date();
      reporting = await eventually(async () => {
        const found = await reportingSince(world, since);
        const silent = WORKING.filter((mode) => mode !== 'reporter' && !found.has(mode));
        return silent.every((mode) => running.get(mode)?.child.exitCode !== null) ? found : undefined;
      }, 60_000);
      return endsOf(running, 2000);
    });
  }, 240_000);

  it.each(WORKING)('%s goes on and reports again, or ends with a code of the platform', (mode) => {
    const end = ends.get(mode);
    if (end?.code === undefined) expect(mode === 'reporter' || reporting.has(mode)).toBe(true);
    else {
      expect(end.code, end.output.slice(-1000)).toBe(1);
      expect(failureOf(end)).toMatch(/^E_/);
    }
  });

  it.each(BEGINNING)('%s does not wait for ever: it ends, and says that the database does not answer', (mode) => {
    const end = ends.get(mode);
    // What the probe finds out is its report, and a report is a success.
    expect(end?.code, end?.output.slice(-1000)).toBe(mode === 'runtime-probe' ? 0 : 1);
    if (end?.code === 1) expect(failureOf(end)).toMatch(/^E_DATABASE_/);
  });
});
