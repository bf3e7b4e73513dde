import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPlatformError } from '@spine-green/evidence-schemas';
import { freePort } from '@spine-green/runtime/http/address';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import { eventLogFrom } from '@spine-green/runtime/substrate/open';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { expect, onTestFinished, test } from 'vitest';
import { type EventLogWorld, eventLogContract } from '../contracts/event-log.ts';
import { emptyDatabase, freshBus } from '../support/servers/postgres.ts';
import { APP } from '../support/servers/postgres-server.ts';
import { startTcpProxy } from '../support/servers/tcp-proxy.ts';

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
    client: { security: 'scram-sha-256', principal: bus.user, administrator: false },
    open,
    openDenied: () => open({ password: 'wrong' }),
    openUnreachable: () => open({ bootstrap: at(nowhere) }),
    openFaulty: async () => {
      const proxy = await startTcpProxy(Number(address.port));
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
    compact: async ({ topic }) => {
      await database.execute({
        text: "UPDATE log.topics SET cleanup_policy = 'compact' WHERE topic = $1",
        values: [topic],
      });
    },
    freshTopic: () => `t.${randomBytes(8).toString('hex')}.v1`,
    close: () => database.close(),
  };
});

test('the application role may not enter the database of the bus', async () => {
  const { drop } = await emptyDatabase();
  onTestFinished(drop);
  const log = openEventLog({ ...(await freshBus()), user: APP.owner, password: APP.password, clientId: 'test' });
  await expect(log.describe()).rejects.toSatisfy((error) => isPlatformError(error, 'E_LOG_ACCESS_DENIED'));
  await log.close();
});

test('the log is opened from the parameters that the configuration names', async () => {
  const bus = await freshBus();
  const folder = mkdtempSync(join(tmpdir(), 'spine-green-open-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const parametersUrl = `file:${join(folder, 'parameters.json')}`;
  await createParameters(parametersUrl);
  const parameters = openParameters(parametersUrl);
  const address = {
    parametersUrl,
    bootstrapPath: '/bus/bootstrap',
    apiKeyPath: '/bus/key',
    apiSecretPath: '/bus/secret',
  };
  await parameters.put(address.bootstrapPath, bus.bootstrap);
  await parameters.put(address.apiKeyPath, bus.user);
  await parameters.put(address.apiSecretPath, bus.password);
  const log = await eventLogFrom(address, 'test');
  expect((await log.describe()).topics).toEqual([]);
  await log.close();
});
