import { randomBytes } from 'node:crypto';
import { isPlatformError } from '@spine-green/evidence-schemas';
import { startPostgres } from '@spine-green/runtime/substrate/database/embedded-postgres';
import { provisionDatabase } from '@spine-green/runtime/substrate/database/provision';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import { expect, onTestFinished, test } from 'vitest';

const TOPIC = 'crash.v1';
const KILLS = 3;

test('a server that is killed again and again loses no acknowledged record and leaves no gap', async () => {
  const server = await startPostgres();
  onTestFinished(() => server.stop());
  const owner = 'fp_bus';
  const password = randomBytes(12).toString('hex');
  const dsn = new URL(await provisionDatabase(server.superuserDsn, { database: 'bus', owner, password }));
  const log = openEventLog({ bootstrap: `postgres://${dsn.host}/bus`, user: owner, password, clientId: 'crash' });
  onTestFinished(() => log.close());
  await log.ensureTopics([{ topic: TOPIC, partitions: 2, retentionMs: 3_600_000 }]);

  const acknowledged = new Map<string, string>();
  const doubtful = new Set<string>();
  let stopped = false;
  const append = async (appender: number): Promise<void> => {
    for (let batch = 0; !stopped; batch += 1) {
      const records = [0, 1, 2].map((n) => ({
        key: `${appender}/${n}`,
        value: `${appender}/${batch}/${n}`,
        headers: {},
      }));
      try {
        for (const [index, at] of (await log.append(TOPIC, records)).entries()) {
          acknowledged.set(`${at.partition}/${at.offset}`, records[index]?.value ?? '');
        }
      } catch (error) {
        if (isPlatformError(error, 'E_LOG_OUTCOME_UNKNOWN')) for (const { value } of records) doubtful.add(value);
        else if (!isPlatformError(error, 'E_LOG_UNREACHABLE')) throw error;
      }
    }
  };
  const appenders = [0, 1, 2, 3].map(append);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = acknowledged.size;
    await expect.poll(() => acknowledged.size, { timeout: 10_000 }).toBeGreaterThan(before + 100);
    await server.kill();
    await server.restart();
  }
  stopped = true;
  await Promise.all(appenders);

  const found = new Map<string, string>();
  for (const { partition, low, high } of await log.watermarks(TOPIC)) {
    expect(low).toBe(0);
    for (let offset = 0; offset < high; ) {
      const page = await log.read(TOPIC, partition, offset, { recordsMax: 1_000, bytesMax: 2 ** 20, waitMs: 0 });
      for (const record of page) {
        expect(record.offset).toBe(offset);
        found.set(`${partition}/${offset}`, Buffer.from(record.value ?? []).toString());
        offset += 1;
      }
    }
  }
  for (const [place, value] of acknowledged) expect(found.get(place)).toBe(value);
  // What is on the log without an acknowledgement was reported as doubtful, never as refused.
  const unexplained = [...found].filter(([place, value]) => !acknowledged.has(place) && !doubtful.has(value));
  expect(unexplained).toEqual([]);
}, 60_000);
