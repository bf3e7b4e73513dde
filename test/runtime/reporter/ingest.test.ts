import { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { writeIngestDocuments } from '@spine-green/runtime/services/reporter/ingest/ingest';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EVIDENCE, type GateWorld, gateWorld, pushBatch, QUARANTINE, startGate } from '../../support/gate/gate.ts';
import { arrival, RUN, traffic, withPayload } from '../../support/gate/gate-events.ts';
import { eventually } from '../../support/servers/processes.ts';

let world: GateWorld;

beforeAll(async () => {
  world = await gateWorld();
  const gate = await startGate(world);
  await world.eventLog.ensureTopics([{ topic: 'fp.bus.control.v1', partitions: 1, retentionMs: 86_400_000 }]);
  const bad = withPayload(traffic(9), { amount: 'not a number' });
  await pushBatch(gate, [traffic(1), traffic(2), arrival(3), traffic(1), bad]);
  await gate.stop();
  const text = 'SELECT count(*)::int AS pending FROM ig.segments WHERE exported_at IS NULL';
  await eventually(async () => {
    const [row] = await world.database.database.query({ text });
    return row?.pending === 0 ? true : undefined;
  });
});

afterAll(async () => {
  await world?.drop();
});

async function summaries() {
  const target = { store: world.objects.store, bucket: EVIDENCE };
  await writeIngestDocuments({
    database: world.database.database,
    eventLog: world.eventLog,
    target,
    buckets: { quarantine: QUARANTINE },
    platformRunId: RUN,
    writer: { identity: 'reporter', task_arn: 'test', ci_run: null, image_digest: `sha256:${'0'.repeat(64)}` },
    clock: systemClock,
  });
  const read = async <T>(name: string, parse: (value: unknown) => T): Promise<T> =>
    (await readEvidence(target, `evidence/runs/${RUN}/ingest/${name}`, parse)).document;
  return {
    receipts: await read('receipt_summary.json', ReceiptSummaryV1.parse),
    quarantines: await read('quarantine_summary.json', QuarantineSummaryV1.parse),
  };
}

const faults = { missing: 0, unknown: 0, pending: 0, altered: 0, foreign: 0, identity: 0, gap: 0, count: 0 };

it('says what was read from the objects beside what the database counts', async () => {
  const { receipts, quarantines } = await summaries();
  expect(receipts).toMatchObject({
    counts_by_decision: { ADMIT: 3, DUPLICATE: 1, QUARANTINE: 1 },
    receipt_objects_scanned: 5,
    receipt_segments_scanned: 1,
    object_faults: faults,
    db_rows_scanned: 5,
    identity_pass: true,
  });
  expect(quarantines).toMatchObject({ total: 1, records_scanned: 1, payloads_scanned: 1 });
});

it('still counts the database when the objects are gone, and says that they are', async () => {
  const { store } = world.objects;
  const [object] = (await store.list(EVIDENCE, `evidence/runs/${RUN}/ig/receipts/`)).objects;
  await store.delete(EVIDENCE, object?.key ?? '');
  const { receipts } = await summaries();
  expect(receipts).toMatchObject({
    counts_by_decision: { ADMIT: 3, DUPLICATE: 1, QUARANTINE: 1 },
    receipt_objects_scanned: 0,
    receipt_segments_scanned: 0,
    object_faults: { ...faults, missing: 1 },
    db_rows_scanned: 5,
    identity_pass: false,
  });
});
