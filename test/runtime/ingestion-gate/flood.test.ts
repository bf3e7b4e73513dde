import { setTimeout as sleep } from 'node:timers/promises';
import { gatePolicyRevision, runConfigDigest } from '@spine-green/runtime/run-config';
import { readReceiptLines } from '@spine-green/runtime/services/ingestion-gate/export/segment-rows';
import { rebuildOpsIndex } from '@spine-green/runtime/services/ingestion-gate/ledger/ops-rebuild';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  busRecords,
  EVIDENCE,
  type GateWorld,
  gateWorld,
  push,
  pushBatch,
  QUARANTINE,
  type RunningGate,
  startGate,
} from '../../support/gate/gate.ts';
import { anchor, arrival, RUN, traffic, withPayload } from '../../support/gate/gate-events.ts';
import { textAt } from '../../support/object-store.ts';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';
import { eventually } from '../../support/servers/processes.ts';

let world: GateWorld;
let gate: RunningGate;

beforeAll(async () => {
  world = await gateWorld();
  gate = await startGate(world);
});

afterAll(async () => {
  await gate?.stop();
  await world?.drop();
});

const rowsOf = (database: FreshDatabase, text: string) => database.database.query({ text });

async function objectsBelow(bucket: string, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of listAll(world.objects.store, bucket, prefix)) keys.push(key);
  return keys;
}

it('a flood of quarantines is recorded whole, in segments, while good events are admitted', async () => {
  const bad = (n: number) => withPayload(traffic(n), { amount: 'not a number' });
  const batches = Array.from({ length: 8 }, (_, batch) =>
    Array.from({ length: 250 }, (_unused, n) => (n % 50 === 0 ? arrival(batch * 1000 + n) : bad(batch * 1000 + n))),
  );
  const answers = await Promise.all(batches.map((events) => pushBatch(gate, events)));
  const decisions = answers.flatMap(({ body }) => body.results);
  expect(decisions.filter(({ decision }) => decision === 'ADMIT')).toHaveLength(40);
  expect(decisions.filter(({ decision }) => decision === 'QUARANTINE')).toHaveLength(1960);
  await eventually(async () => {
    const [row] = await rowsOf(
      world.database,
      `SELECT count(*)::int AS count FROM ig.segments WHERE exported_at IS NULL`,
    );
    return row?.count === 0 ? true : undefined;
  });
  const [rows] = await rowsOf(world.database, 'SELECT count(*)::int AS count FROM ig.quarantines');
  expect(rows).toEqual({ count: 1960 });
  const keys = await objectsBelow(QUARANTINE, `quarantine/${RUN}/index/`);
  expect(keys.length).toBeLessThan(100);
  let lines = 0;
  for (const key of keys) {
    const text = await textAt(world.objects.store, QUARANTINE, key);
    lines += key.endsWith('.jsonl.zst') ? text.split('\n').length - 1 : 1;
  }
  expect(lines).toBe(1960);
});

it('the flood is one spike fact on the audit topic, and one aggregated anomaly a reason', async () => {
  const spikes = await eventually(async () => {
    const records = await busRecords(world, ['fp.bus.audit.v1']);
    return records.length > 0 ? records : undefined;
  });
  await push(gate, withPayload(traffic(9000), { amount: 'again' }));
  await sleep(200);
  expect(await busRecords(world, ['fp.bus.audit.v1'])).toHaveLength(1);
  const spike = JSON.parse(spikes[0]?.value ?? '') as { event_type: string; payload: { quarantine_count: number } };
  expect(spike.event_type).toBe('ig.quarantine.spike');
  expect(spike).toMatchObject({
    seed: '18446744073709551615',
    platform_run_id: RUN,
    scenario_run_id: 'd'.repeat(32),
    payload: { policy_id: 'ig_policy', window_seconds: 60 },
  });
  expect(spike.payload.quarantine_count).toBeGreaterThanOrEqual(25);
});

it('segments that are derived from the rows are the exported bytes', async () => {
  await push(gate, anchor(1));
  await push(gate, anchor(1));
  const segments = await eventually(async () => {
    const rows = await rowsOf(
      world.database,
      `SELECT segment_id, ig.segment_name(opened_minute, segment_id) AS name, exported_at IS NOT NULL AS done, lines
       FROM ig.segments WHERE kind = 'receipts' ORDER BY segment_id`,
    );
    return rows.every(({ done }) => done === true) ? rows : undefined;
  });
  expect(segments.length).toBeGreaterThan(0);
  for (const { segment_id, name, lines } of segments) {
    if (lines === 0) continue;
    const key = `evidence/runs/${RUN}/ig/receipts/${String(name)}`;
    const exported = await textAt(world.objects.store, EVIDENCE, key);
    const derived = await readReceiptLines(world.database.database, String(segment_id));
    expect(`${derived.join('\n')}\n`).toBe(exported);
  }
});

it('the index that is rebuilt from the objects equals the live one', async () => {
  await gate.stop();
  const rebuilt = await freshDatabase();
  const gateIdentity = {
    platform_run_id: RUN,
    run_config_digest: runConfigDigest(),
    service_release_id: 'git-test',
    environment: 'embedded' as const,
    policy_rev: gatePolicyRevision,
  };
  const source = { store: world.objects.store, evidenceBucket: EVIDENCE, quarantineBucket: QUARANTINE };
  await rebuildOpsIndex(source, rebuilt.database, gateIdentity);
  const views = [
    `SELECT receipt_id, platform_run_id, event_id, event_type, event_class, dedupe_key, decision, occurrence, eb_topic,
       eb_partition, eb_offset, eb_offset_kind, principal, policy_id, policy_revision, policy_digest, receipt_ref,
       pins_json, reason_codes_json, evidence_refs_json FROM ig.receipts ORDER BY receipt_id`,
    `SELECT dedupe_key, state, platform_run_id, event_class, event_id, event_type, payload_hash, topic, partition_key,
       admitted_at_utc, eb_topic, eb_partition, eb_offset, eb_published_at_utc, ts_us FROM ig.admissions
       ORDER BY dedupe_key`,
    `SELECT quarantine_id, platform_run_id, event_id, payload_hash, reason_codes, evidence_ref, pins_json
       FROM ig.quarantines ORDER BY quarantine_id`,
  ];
  for (const view of views) expect(await rowsOf(rebuilt, view)).toEqual(await rowsOf(world.database, view));
  await rebuilt.drop();
  gate = await startGate(world);
});
