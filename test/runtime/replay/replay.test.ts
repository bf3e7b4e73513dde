import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openColumnar } from '@spine-green/runtime/services/oracle/columnar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'replay-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 600 flows over 30 days. `flipped`: truth columns say the opposite, and so does the truth of the last 7 days. */
async function makeWorld(name: string, flipped: boolean): Promise<string> {
  const world = join(folder, name);
  const layer = join(world, 'data/layer3/6B');
  const limits = { memoryMb: 1_024, threads: 1, tempDir: folder, tempMaxMb: 64 };
  await using columnar = await openColumnar(limits);
  await columnar.run(`CREATE TABLE f AS SELECT i::UBIGINT AS flow_id, (i % 7)::UBIGINT AS m, (i % 11)::UBIGINT AS c,
      strftime(TIMESTAMP '2018-06-01' + to_seconds(i * 4320), '%Y-%m-%dT%H:%M:%S.000000Z') AS ts_utc,
      (i % 97) * 3.17 + 1 AS amount, i % 5 = 0 AS fraud, i >= 460 AS recent FROM range(1, 600) t(i)`);
  const columns: Record<string, string> = {
    [`${layer}/s3_event_stream_with_fraud_6B`]: `flow_id, 1::UBIGINT AS event_seq, 'AUTH_REQUEST' AS event_type, ts_utc,
      amount, fraud <> ${flipped} AS fraud_flag, CASE WHEN ${flipped} THEN 'other' END AS campaign_id`,
    [`${layer}/s3_flow_anchor_with_fraud_6B`]: `flow_id, flow_id AS arrival_seq, m AS merchant_id, c AS account_id,
      c AS instrument_id, c AS party_id, c AS device_id, c AS ip_id, ts_utc, amount, fraud <> ${flipped} AS fraud_flag,
      CASE WHEN ${flipped} THEN 'other' END AS campaign_id`,
    [`${layer}/s4_flow_truth_labels_6B`]: `flow_id, (fraud <> (${flipped} AND recent)) AS is_fraud`,
    [join(world, 'data/layer2/5B/arrival_events')]: `m AS merchant_id, flow_id AS arrival_seq,
      left(ts_utc, 26) AS ts_local_primary, false AS is_virtual, 'POS' AS channel_group`,
  };
  for (const [path, list] of Object.entries(columns)) {
    mkdirSync(path, { recursive: true });
    await columnar.run(`COPY (SELECT ${list} FROM f) TO '${path}/part-0.parquet' (FORMAT parquet)`);
  }
  return world;
}

const replay = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['start.mjs', 'runtime/src/replay/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, TMPDIR: folder },
  });

describe('npm run replay', () => {
  beforeAll(async () => {
    await makeWorld('calm', false);
    await makeWorld('flipped', true);
  });

  it('reports on the judged days and leaves nothing behind', () => {
    const before = readdirSync(folder);
    const done = replay('--world', 'calm', '--from', '2018-06-20', '--to', '2018-06-25', '--out', 'report');
    expect(done).toMatchObject({ status: 0, stderr: '' });
    const report = JSON.parse(readFileSync(join(folder, 'report/quality.json'), 'utf8'));
    expect(report).toMatchObject({
      flows: 599,
      judged: ['2018-06-20', '2018-06-25'],
      model: { flows: 120, fraudulent: 24 },
      rules: { flows: 120 },
      amount: { flows: 120, fraudulent: 24 },
    });
    const page = readFileSync(join(folder, 'report/quality.html'), 'utf8');
    for (const { auc } of [report.model, report.rules, report.amount]) expect(page).toContain(`<td>${auc.toFixed(4)}`);
    expect(page.match(/<svg /g)).toHaveLength(4);
    expect(page).not.toMatch(/NaN|undefined|https?:|<script/);
    expect(readdirSync(folder).toSorted()).toEqual([...before, 'report'].toSorted());
  });

  it('judges no days that the world does not have', () => {
    const { status, stderr } = replay('--world', 'calm', '--from', '2019-01-01');
    expect({ status, stderr }).toEqual({
      status: 64,
      stderr: expect.stringMatching(/^E_USAGE: --from and --to: the world has no flow on these days/),
    });
  });

  it('truth that is not due changes no feature by a byte', () => {
    const [calm, flipped] = ['calm', 'flipped'].map((world) => {
      const file = `${world}.csv`;
      expect(replay('--world', world, '--features', file).status).toBe(0);
      const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
      return lines.map((line) => line.replace(/^(\d+),[01],/, '$1,'));
    });
    expect(calm).toHaveLength(600);
    expect(flipped).toEqual(calm);
  });

  it('a label reaches features when it is due', () => {
    const lines = readFileSync(join(folder, 'calm.csv'), 'utf8').trimEnd().split('\n');
    const rows = lines.map((line) => line.split(','));
    const place = rows[0]?.indexOf('label_feedback.merchant_id.confirmed_count_30d') ?? -1;
    const counts = rows.slice(1).map((row) => Number(row[place]));
    expect(counts.slice(0, 140).every((count) => count === 0)).toBe(true);
    expect(Math.max(...counts)).toBeGreaterThan(5);
  });

  it.each([
    { args: ['--help'], status: 0, says: 'Usage: npm run replay' },
    { args: [], status: 64, says: '--world is needed' },
    { args: ['--world', 'calm', '--from', 'soon'], status: 64, says: 'is no date' },
    { args: ['--world', 'calm', '--from', '2018-06-02', '--to', '2018-06-01'], status: 64, says: 'is after' },
    { args: ['--world', 'nowhere'], status: 1, says: 'E_WORLD_UNUSABLE' },
  ])('$args: ends with $status and says $says', ({ args, status, says }) => {
    const done = replay(...args);
    expect(done.status).toBe(status);
    expect(done.stdout + done.stderr).toContain(says);
  });
});
