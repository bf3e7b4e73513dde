import { freePort } from '@spine-green/runtime/http/address';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { type DatabaseWorld, databaseContract } from '../contracts/database.ts';
import { emptyDatabase } from '../support/servers/postgres.ts';
import { startTcpProxy } from '../support/servers/tcp-proxy.ts';

databaseContract('PostgreSQL', async (): Promise<DatabaseWorld> => {
  const { dsn, superuserDsn, drop } = await emptyDatabase();
  const nowhere = await freePort();
  const at = (port: number): string => Object.assign(new URL(dsn), { port: String(port) }).href;
  const open = (address: string, options: { statementTimeoutMs?: number } = {}) =>
    openDatabase(address, { applicationName: 'contract', connectionsMax: 4, ...options });
  const superuser = openDatabase(superuserDsn, { applicationName: 'superuser', connectionsMax: 1 });
  return {
    open: (options) => open(dsn, options),
    openUnreachable: () => open(at(nowhere)),
    openFaulty: async () => {
      const proxy = await startTcpProxy(Number(new URL(dsn).port));
      return { database: open(at(proxy.port)), loseAnswers: proxy.loseAnswers, close: proxy.close };
    },
    endSessions: async () => {
      await superuser.query({
        text: 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1',
        values: [new URL(dsn).pathname.slice(1)],
      });
    },
    close: async () => {
      await superuser.close();
      await drop();
    },
  };
});
