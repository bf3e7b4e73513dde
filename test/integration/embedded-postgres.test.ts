import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isPlatformError } from '@spine-green/evidence-schemas';
import { type PostgresServer, startPostgres } from '@spine-green/runtime/substrate/database/embedded-postgres';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { expect, onTestFinished, test } from 'vitest';
import { isRunning } from '../support/servers/processes.ts';

test('a killed server comes back with everything that was committed', async () => {
  const server = await startPostgres({ settings: { fsync: 'off' } });
  onTestFinished(() => server.stop());
  await withDatabase(server, (database) => database.execute({ text: 'CREATE TABLE kept AS SELECT 1 AS n' }));
  await server.kill();
  await expect(withDatabase(server, rowsKept)).rejects.toSatisfy((error) =>
    isPlatformError(error, 'E_DATABASE_UNREACHABLE'),
  );
  await server.restart();
  expect(await withDatabase(server, rowsKept)).toEqual([{ n: 1 }]);
  await server.restart();
  expect(await withDatabase(server, rowsKept)).toEqual([{ n: 1 }]);
});

test('the server is on loopback only, durable, and asks for a password', async () => {
  const server = await startPostgres();
  onTestFinished(() => server.stop());
  expect(server.host).toBe('127.0.0.1');
  const settings = await withDatabase(server, (database) =>
    database.query({
      text: `SELECT current_setting('listen_addresses') AS address, current_setting('fsync') AS fsync,
                    current_setting('synchronous_commit') AS commit, current_setting('autovacuum') AS autovacuum`,
    }),
  );
  expect(settings).toEqual([{ address: '127.0.0.1', fsync: 'on', commit: 'on', autovacuum: 'on' }]);
  const wrong = Object.assign(new URL(server.superuserDsn), { password: 'wrong' }).href;
  await expect(withDatabase({ ...server, superuserDsn: wrong }, rowsKept)).rejects.toThrow(/28P01/);
});

test('a server that is abandoned leaves no process and no temporary data, whoever is connected', async () => {
  const server = await startPostgres({ settings: { fsync: 'off' } });
  const database = openDatabase(server.superuserDsn, { applicationName: 'test', connectionsMax: 1 });
  const [found] = await database.query<{ folder: string }>({
    text: `SELECT current_setting('data_directory') AS folder`,
  });
  const pids = await database.query<{ pid: number }>({ text: 'SELECT pid FROM pg_stat_activity' });
  await server.abandon();
  await database.close();
  expect(existsSync(found?.folder ?? '/')).toBe(false);
  for (const { pid } of pids) expect(await isRunning(pid)).toBe(false);
});

test.each(['stop', 'abandon', 'kill'])(
  'a program that does nothing but %s its server waits for its end',
  async (way) => {
    const program = `
    import { startPostgres } from '@spine-green/runtime/substrate/database/embedded-postgres';
    const server = await startPostgres({ settings: { fsync: 'off' } });
    await server.${way}();
    process.stdout.write('ended');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: import.meta.dirname });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, said }).toEqual({ code: 0, said: 'ended' });
  },
);

test('no server and no data outlive an owner that was killed', async () => {
  const host = spawn(process.execPath, [join(import.meta.dirname, '../support/embedded-host.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await lines(host.stdout, 1);
  const server = JSON.parse(line ?? '') as { superuserDsn: string };
  const [row] = await withDatabase(server, (database) =>
    database.query<{ folder: string }>({ text: "SELECT current_setting('data_directory') AS folder" }),
  );
  expect(existsSync(row?.folder ?? '')).toBe(true);
  host.kill('SIGKILL');
  await expect.poll(() => existsSync(row?.folder ?? ''), { timeout: 10_000 }).toBe(false);
  await expect(withDatabase(server, rowsKept)).rejects.toSatisfy((error) =>
    isPlatformError(error, 'E_DATABASE_UNREACHABLE'),
  );
});

test('a named data folder is kept, opens again with its password and with no other', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'spine-green-named-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  // The server's user must be able to pass, but not to write.
  const dataFolder = join(openToAll(parent), 'data');
  const options = { dataFolder, password: 'a_password_of_this_test', settings: { fsync: 'off' } };
  const first = await startPostgres(options);
  await withDatabase(first, (database) => database.execute({ text: 'CREATE TABLE kept AS SELECT 1 AS n' }));
  await first.stop();
  await expect(startPostgres({ dataFolder })).rejects.toSatisfy((error) =>
    isPlatformError(error, 'E_DATABASE_NOT_STARTED'),
  );
  const second = await startPostgres(options);
  onTestFinished(() => second.stop());
  expect(await withDatabase(second, rowsKept)).toEqual([{ n: 1 }]);
});

test('a server that cannot start says why', async () => {
  await expect(startPostgres({ settings: { shared_buffers: 'plenty' } })).rejects.toThrow(
    /E_DATABASE_NOT_STARTED.*\n.*invalid value for parameter "shared_buffers"/,
  );
});

type Usable = ReturnType<typeof openDatabase>;

const rowsKept = (database: Usable) => database.query({ text: 'SELECT n FROM kept' });

async function withDatabase<T>(
  { superuserDsn }: Pick<PostgresServer, 'superuserDsn'>,
  work: (database: Usable) => Promise<T>,
): Promise<T> {
  const database = openDatabase(superuserDsn, { applicationName: 'test', connectionsMax: 1 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function lines(input: NodeJS.ReadableStream, count: number): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const line of createInterface({ input })) {
    found.push(line);
    if (found.length === count) break;
  }
  return found;
}

function openToAll(folder: string): string {
  chmodSync(folder, 0o755);
  return folder;
}
