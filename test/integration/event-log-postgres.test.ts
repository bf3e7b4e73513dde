import { randomBytes } from 'node:crypto';
import { freePort } from '@spine-green/runtime/substrate/database/embedded-postgres';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import { type EventLogWorld, eventLogContract } from '../contracts/event-log.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';
import { freshBus } from '../support/postgres.ts';

eventLogContract('PostgreSQL', async (): Promise<EventLogWorld> => {
  const bus = await freshBus();
  const nowhere = await freePort();
  const address = new URL(bus.bootstrap);
  const at = (port: number): string => `postgres://127.0.0.1:${port}${address.pathname}`;
  const open = (changed: { bootstrap?: string; password?: string } = {}) =>
    openEventLog({ ...bus, clientId: 'contract', ...changed });
  const dsn = Object.assign(new URL(bus.bootstrap), { username: bus.user, password: bus.password }).href;
  const database = openDatabase(dsn, { applicationName: 'foreign', connectionsMax: 1 });
  return {
    open,
    openDenied: () => open({ password: 'wrong' }),
    openUnreachable: () => open({ bootstrap: at(nowhere) }),
    openFaulty: async () => {
      const proxy = await startFaultProxy(Number(address.port));
      return { log: open({ bootstrap: at(proxy.port) }), loseAnswers: proxy.loseAnswers, close: proxy.close };
    },
    appendForeign: async (topic, partition, key, value) => {
      await database.execute({
        text: `WITH grown AS (UPDATE log.partitions SET high = high + 1 WHERE topic = $1 AND partition = $2
                              RETURNING id, high - 1 AS next, newest_ms)
               INSERT INTO log.records SELECT id, next, newest_ms, $3, $4, '{}' FROM grown`,
        values: [topic, partition, key, value],
      });
    },
    trim: async (topic, partition, low) => {
      await database.execute({
        text: `WITH trimmed AS (UPDATE log.partitions SET low = $3 WHERE topic = $1 AND partition = $2 RETURNING id)
               DELETE FROM log.records r USING trimmed t WHERE r.partition_id = t.id AND r."offset" < $3`,
        values: [topic, partition, low],
      });
    },
    freshTopic: () => `t.${randomBytes(8).toString('hex')}.v1`,
    close: () => database.close(),
  };
});
