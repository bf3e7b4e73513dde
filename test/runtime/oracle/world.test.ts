import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '@spine-green/runtime/config';
import { mode } from '@spine-green/runtime/entrypoints/jobs/oracle-world';
import { gateClosure, gates } from '@spine-green/runtime/events/gate-map';
import { getOutput, requiredOutputIds } from '@spine-green/runtime/events/outputs';
import { judgeGate, readGate } from '@spine-green/runtime/services/oracle/gates/read';
import { listSource } from '@spine-green/runtime/services/oracle/layout/read';
import { placeLocally } from '@spine-green/runtime/services/oracle/workspace';
import { TRUTH_PATTERNS } from '@spine-green/runtime/services/oracle/world/patterns';
import { type MadeWorld, makeWorld } from '@spine-green/runtime/services/oracle/world/run';
import { offsetsOf } from '@spine-green/runtime/services/oracle/world/zones';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { duck, freshOracleStore, type OracleStore, prefix } from '../../support/oracle.ts';

const REQUEST = {
  seed: '42',
  flows: 4000,
  days: 5,
  startMicros: Date.UTC(2026, 2, 27) * 1000,
  scenarioId: 'baseline_v1',
};
/** More flows than one part holds, so that parts and row groups are cut. */
const LARGER = { ...REQUEST, flows: 130_000 };

let oracle: OracleStore;
beforeEach(async () => {
  oracle = await freshOracleStore();
});
afterEach(() => oracle.drop());

const contents = async (folder: string): Promise<readonly string[]> =>
  (await oracle.store.list('engine', `${folder}/`, { limit: 1000 })).objects.map(
    ({ key, sha256 }) => `${key.slice(folder.length)} ${sha256}`,
  );
const target = (folder: string) => ({ store: oracle.store, root: prefix(`s3://engine/${folder}`) });

describe('a made world', () => {
  test('has the same bytes for the same seed, whatever the threads and the memory are', async () => {
    await makeWorld(target('a'), LARGER, oracle.limits);
    await makeWorld(target('b'), LARGER, { ...oracle.limits, threads: 1, memoryMb: 1024 });
    expect(await contents('a')).toEqual(await contents('b'));
  });

  test('has other bytes for another seed', async () => {
    const [a, b] = [
      await makeWorld(target('a'), REQUEST, oracle.limits),
      await makeWorld(target('b'), { ...REQUEST, seed: '43' }, oracle.limits),
    ];
    expect(a.runId).not.toBe(b.runId);
  });

  test('is not written over another world, and a repetition changes nothing', async () => {
    await makeWorld(target('a'), REQUEST, oracle.limits);
    const before = await contents('a');
    await makeWorld(target('a'), REQUEST, oracle.limits);
    expect(await contents('a')).toEqual(before);
    await expect(makeWorld(target('a'), { ...REQUEST, days: 6 }, oracle.limits)).rejects.toThrow(
      /^WORLD_TARGET_OCCUPIED/,
    );
  });
});

describe('the rows of a made world', () => {
  let made: MadeWorld;
  let tables: Readonly<Record<string, string>>;
  const query = async (sql: string): Promise<readonly unknown[]> =>
    (await duck(sql.replace(/\$(\w+)/g, (_, name: string) => tables[name] ?? ''))).flat();

  beforeEach(async () => {
    const run = target('a');
    made = await makeWorld(run, REQUEST, oracle.limits);
    const paths: Record<string, string> = {};
    const names = {
      arrivals: 'arrival_events_5B',
      entities: 's1_arrival_entities_6B',
      anchors: 's3_flow_anchor_with_fraud_6B',
      traffic: 's3_event_stream_with_fraud_6B',
      labels: 's4_flow_truth_labels_6B',
    };
    for (const [name, outputId] of Object.entries(names)) {
      const folder = await mkdtemp(join(oracle.limits.workFolder, 'rows-'));
      const parts = await listSource(run, getOutput(outputId), made.world);
      const local = await placeLocally(oracle.store, parts, { folder, retries: oracle.limits.retries });
      paths[name] = `read_parquet([${local.map((path) => `'${path}'`).join(', ')}])`;
    }
    tables = paths;
  });

  test('are two events, one anchor, one arrival, one set of entities and one label for every flow', async () => {
    expect(await query(`SELECT count(*), count(DISTINCT flow_id) FROM $traffic`)).toEqual(['8000', '4000']);
    expect(await query(`SELECT list_sort(list(DISTINCT event_seq::INTEGER)) FROM $traffic`)).toEqual([[1, 2]]);
    const same = ['party_id', 'account_id', 'instrument_id', 'device_id', 'ip_id', 'ts_utc']
      .map((name) => `e.${name} = f.${name}`)
      .join(' AND ');
    const joined = `SELECT count(*) FROM $anchors f JOIN $labels l USING (flow_id)
      JOIN $arrivals a USING (merchant_id, arrival_seq) JOIN $entities e USING (merchant_id, arrival_seq)
      WHERE f.ts_utc = a.ts_utc AND l.is_fraud = f.fraud_flag AND ${same}`;
    expect(await query(joined)).toEqual(['4000']);
    const events = `SELECT count(*) FROM $traffic t JOIN $anchors f USING (flow_id)
      WHERE t.amount = f.amount AND t.fraud_flag = f.fraud_flag AND (event_seq = 2 OR t.ts_utc = f.ts_utc)
        AND t.campaign_id IS NOT DISTINCT FROM f.campaign_id`;
    expect(await query(events)).toEqual(['8000']);
  });

  test('carry ids above 2^53, never shared between kinds of entity', async () => {
    const kinds = ['flow_id', 'merchant_id', 'party_id', 'account_id', 'instrument_id', 'device_id', 'ip_id'];
    const ranges = await query(
      kinds.map((kind) => `SELECT min(${kind}) > 9007199254740992 FROM $anchors`).join(' UNION ALL '),
    );
    expect(ranges).toEqual(kinds.map(() => true));
    const all = kinds.map((kind) => `SELECT DISTINCT ${kind} AS id FROM $anchors`).join(' UNION ALL ');
    expect(await query(`SELECT count(*) - count(DISTINCT id) FROM (${all})`)).toEqual(['0']);
  });

  test('number the arrivals of a merchant in time order from 1, and lie in no time order', async () => {
    const numbered =
      'SELECT arrival_seq = row_number() OVER (PARTITION BY merchant_id ORDER BY ts_utc) AS ok FROM $arrivals';
    expect(await query(`SELECT bool_and(ok) FROM (${numbered})`)).toEqual([true]);
    expect(
      await query('SELECT count(*) > 1500 FROM (SELECT ts_utc < lag(ts_utc) OVER () AS back FROM $anchors) WHERE back'),
    ).toEqual([true]);
  });

  test('stay inside the days, with microseconds and busier noons than nights', async () => {
    expect(await query("SELECT count(*) FROM $traffic WHERE ts_utc NOT BETWEEN '2026-03-27' AND '2026-04-01'")).toEqual(
      ['0'],
    );
    expect(await query(`SELECT count(*) > 7000 FROM $traffic WHERE substr(ts_utc, 24, 3) <> '000'`)).toEqual([true]);
    const hours = `SELECT count(*) FILTER (WHERE substr(ts_utc, 12, 2) BETWEEN '10' AND '13') AS noon,
      count(*) FILTER (WHERE substr(ts_utc, 12, 2) IN ('00', '01', '02', '23')) AS night FROM $anchors`;
    expect(await query(`SELECT noon > 2 * night FROM (${hours})`)).toEqual([true]);
  });

  test('hold the five fraud patterns in equal parts, with labels in their order', async () => {
    const found = await query(`SELECT campaign_id FROM $anchors JOIN $labels USING (flow_id) WHERE is_fraud
      GROUP BY campaign_id, fraud_scenario HAVING count(*) = ${made.fraudFlows / 5} ORDER BY fraud_scenario`);
    expect(found).toEqual(TRUTH_PATTERNS);
    expect(await query('SELECT count(*) FROM $anchors WHERE fraud_flag <> (campaign_id IS NOT NULL)')).toEqual(['0']);
  });

  test('have heavy-tailed merchants and customers', async () => {
    const counts = (kind: string): string => `SELECT count(*) AS n FROM $anchors GROUP BY ${kind}`;
    const shares = ['merchant_id', 'party_id'].map(
      (kind) => `SELECT sum(n) FILTER (WHERE place <= 0.1) > 0.2 * sum(n)
        FROM (SELECT n, percent_rank() OVER (ORDER BY n DESC) AS place FROM (${counts(kind)}))`,
    );
    expect(await query(shares.join(' UNION ALL '))).toEqual([true, true]);
  });

  test('change their local clocks when their zones do', async () => {
    const offset = '(epoch_us(ts_local_primary::TIMESTAMP) - epoch_us(ts_utc::TIMESTAMP)) // 3600000000';
    const offsets = `SELECT DISTINCT tzid_primary, ${offset} AS hours,
      ts_utc >= '2026-03-29T01:00:00.000000Z' AS summer FROM $arrivals`;
    expect(await query(`SELECT list(hours ORDER BY tzid_primary, summer) FROM (${offsets})`)).toEqual([
      ['1', '2', '0', '1', '0', '1'],
    ]);
    expect(offsetsOf('Europe/Berlin', REQUEST.startMicros, REQUEST.startMicros + 5 * 86_400_000_000)).toHaveLength(2);
  });

  test('stand behind gates that pass, with flags in both formats', async () => {
    for (const gate of gateClosure(requiredOutputIds)) {
      expect(judgeGate(await readGate(target('a'), gate, made.world))).toMatchObject({ verdict: 'PASS' });
    }
    const flags: string[] = [];
    for (const { key } of (await oracle.store.list('engine', 'a/', { limit: 1000 })).objects) {
      if (key.endsWith('_passed.flag'))
        flags.push(Buffer.from((await oracle.store.get('engine', key)).body).toString());
    }
    expect(flags.filter((flag) => flag.startsWith('{'))).toHaveLength(gates.length / 2);
    expect(flags.filter((flag) => flag.includes(' = '))).toHaveLength(gates.length / 2);
  });
});

describe('the mode', () => {
  const env = { ENVIRONMENT: 'embedded', OBJECT_STORE_URL: 'dir:/tmp', WORLD_TARGET_URI: 's3://engine/w' };
  const validate = (changes: Record<string, string>): void =>
    mode.validate?.(readConfig(mode.config, { ...env, ...changes }));

  test('accepts the defaults on a laptop', () => {
    expect(() => validate({})).not.toThrow();
  });

  it.each([
    { given: 'dev_min', changes: { ENVIRONMENT: 'dev_min' } },
    { given: 'a seed above 2^64-1', changes: { WORLD_SEED: '18446744073709551616' } },
    { given: 'a day that is none', changes: { WORLD_START_UTC: '2026-02-30T00:00:00.000000Z' } },
    { given: 'a start that is no midnight', changes: { WORLD_START_UTC: '2026-02-03T10:00:00.000000Z' } },
    { given: 'a local target', changes: { WORLD_TARGET_URI: 'file:///tmp/w' } },
    { given: 'too few flows', changes: { WORLD_FLOWS: '10' } },
  ])('refuses $given before any effect', ({ changes }) => {
    expect(() => validate(changes)).toThrow(/^configuration refused/);
  });
});
