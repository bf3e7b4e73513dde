import { sha256Hex } from '@spine-green/evidence-schemas';
import { QuarantineRecordV1 } from '@spine-green/evidence-schemas/documents/quarantine_record.v1';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Answer,
  ask,
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
import { anchor, arrival, OTHER_RUN, RUN, traffic, withHeader, withPayload } from '../../support/gate/gate-events.ts';
import { textAt } from '../../support/object-store.ts';
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

const copiesOf = async (eventId: string): Promise<number> =>
  (await busRecords(world)).filter(({ value }) => (JSON.parse(value) as { event_id: string }).event_id === eventId)
    .length;

const rowsOf = (text: string, ...values: readonly unknown[]) => world.database.database.query({ text, values });

const object = (bucket: string, key: string): Promise<string> =>
  eventually(async () => {
    if ((await world.objects.store.head(bucket, key)) === undefined) return undefined;
    return textAt(world.objects.store, bucket, key);
  });

/** The line that a receipt reference names. */
async function receiptLine(receiptRef: string): Promise<string | undefined> {
  const [key = '', line = ''] = receiptRef.split('#');
  return (await object(EVIDENCE, key)).split('\n')[Number(line) - 1];
}

const refOf = ({ body }: Answer, index: number): string => body.receipt.evidence_refs[index]?.ref ?? '';

describe('duplicates', () => {
  it('the same event again is a duplicate with the first position and time, and is not published again', async () => {
    const event = traffic(1);
    const first = await push(gate, event);
    const second = await push(gate, event);
    const third = await push(gate, event);
    expect([first, second, third].map(({ body }) => body.decision)).toEqual(['ADMIT', 'DUPLICATE', 'DUPLICATE']);
    expect(ReceiptV1.faults(second.body.receipt)).toEqual([]);
    expect(second.body.receipt).toMatchObject({
      eb_ref: first.body.receipt.eb_ref,
      admitted_at_utc: first.body.receipt.admitted_at_utc,
      reason_codes: ['DUPLICATE'],
      evidence_refs: [{ kind: 'original_receipt', ref: first.body.receipt_ref }],
    });
    expect(third.body.receipt.receipt_id).not.toBe(second.body.receipt.receipt_id);
    expect(await copiesOf(event.event_id)).toBe(1);
  });

  it('other white space and member order are the same event', async () => {
    const event = traffic(2);
    await push(gate, event);
    const reordered = { ...Object.fromEntries(Object.entries(event).reverse()) };
    expect((await push(gate, JSON.stringify(reordered, null, 3))).body.decision).toBe('DUPLICATE');
  });

  it('the same event twice in one batch is admitted once', async () => {
    const { body } = await pushBatch(gate, [traffic(3), traffic(3), arrival(3)]);
    expect(body.results.map(({ decision }) => decision)).toEqual(['ADMIT', 'DUPLICATE', 'ADMIT']);
    expect(await copiesOf(traffic(3).event_id)).toBe(1);
  });

  it('fifty at the same time give one admission and one record', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => push(gate, traffic(4))));
    const count = (decision: string): number => answers.filter(({ body }) => body.decision === decision).length;
    expect(count('ADMIT')).toBe(1);
    const retry = answers.filter(({ status, body }) => status === 503 && body.error === 'PUBLISH_IN_FLIGHT_RETRY');
    expect(count('DUPLICATE') + retry.length).toBe(49);
    expect(await copiesOf(traffic(4).event_id)).toBe(1);
  });

  it('the same event in two runs is admitted twice', async () => {
    const event = traffic(5);
    await push(gate, event);
    const other = await startGate(world, { platformRunId: OTHER_RUN, run: OTHER_RUN });
    try {
      const answer = await push(other, withHeader(event, { platform_run_id: OTHER_RUN }));
      expect(answer.body.decision).toBe('ADMIT');
      expect(await copiesOf(event.event_id)).toBe(2);
    } finally {
      await other.stop();
    }
  });
});

describe('quarantine', () => {
  const quarantined = (answer: Answer, reason: string): void => {
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ decision: 'QUARANTINE', receipt: { reason_codes: [reason] } });
    expect(ReceiptV1.faults(answer.body.receipt)).toEqual([]);
  };

  it('another payload under a known identity is set aside and the first stands untouched', async () => {
    const event = traffic(20);
    const first = await push(gate, event);
    const before = await rowsOf('SELECT * FROM ig.admissions WHERE event_id = $1', event.event_id);
    const answer = await push(gate, withPayload(event, { amount: 99 }));
    quarantined(answer, 'PAYLOAD_HASH_MISMATCH');
    expect(await rowsOf('SELECT * FROM ig.admissions WHERE event_id = $1', event.event_id)).toEqual(before);
    expect((await push(gate, event)).body.receipt.eb_ref).toEqual(first.body.receipt.eb_ref);
    expect(await copiesOf(event.event_id)).toBe(1);
  });

  it('the item is kept as it was sent, and the record says what was wrong without its values', async () => {
    const text = `  ${JSON.stringify(withPayload(anchor(21), { merchant_id: 'hidden value' }), null, 1)}\n`;
    const answer = await push(gate, text);
    quarantined(answer, 'SCHEMA_FAIL');
    const [payload, index] = answer.body.receipt.evidence_refs;
    if (payload === undefined || index === undefined) throw new Error('the receipt has no evidence');
    expect(payload.kind).toBe('raw_payload');
    const stored = await object(QUARANTINE, payload.ref);
    expect(stored).toBe(text.trim());
    expect(payload.digest).toBe(sha256Hex(stored));
    const record = JSON.parse(await object(QUARANTINE, index.ref)) as Record<string, unknown>;
    expect(QuarantineRecordV1.faults(record)).toEqual([]);
    expect(record).toMatchObject({
      reason_codes: ['SCHEMA_FAIL'],
      errors: [{ path: '/payload/merchant_id', keyword: 'pattern' }],
      envelope: { event_id: anchor(21).event_id },
    });
    expect(JSON.stringify(record)).not.toContain('hidden value');
  });

  it('malformed pins are kept in the header and left out of the pins', async () => {
    const answer = await push(gate, withHeader(traffic(22), { manifest_fingerprint: 'A'.repeat(64), seed: 'abc' }));
    quarantined(answer, 'ENVELOPE_INVALID');
    expect(answer.body.receipt.manifest_fingerprint).toBe('0'.repeat(64));
    const record = JSON.parse(await object(QUARANTINE, refOf(answer, 1))) as {
      envelope: object;
      pins: object;
    };
    expect(record.envelope).toMatchObject({ manifest_fingerprint: 'A'.repeat(64), seed: 'abc' });
    expect(record.pins).not.toHaveProperty('seed');
  });

  it('an event of another run is recorded under the run of the gate', async () => {
    const answer = await push(gate, withHeader(traffic(23), { platform_run_id: OTHER_RUN }));
    quarantined(answer, 'RUN_SCOPE_MISMATCH');
    expect(answer.body.receipt.platform_run_id).toBe(RUN);
    expect(refOf(answer, 0)).toMatch(new RegExp(`^quarantine/${RUN}/payloads/`));
  });

  it('the same item again is the same record and the same receipt', async () => {
    const event = withHeader(traffic(24), { event_type: 's9_mystery' });
    const [first, second] = [await push(gate, event), await push(gate, event)];
    quarantined(first, 'SCHEMA_POLICY_MISSING');
    expect(second.body).toEqual(first.body);
    expect(first.body.receipt.event_class).toBe('unknown');
    const where = 'FROM ig.quarantines WHERE event_id = $1';
    expect(await rowsOf(`SELECT count(*)::int AS count ${where}`, traffic(24).event_id)).toEqual([{ count: 1 }]);
  });

  it('another reason or another payload is another record', async () => {
    const event = traffic(25);
    const refs = new Set<string>();
    for (const changed of [{ amount: 'x' }, { amount: 'y' }, { seed: '1' }]) {
      const answer = await push(gate, withPayload(event, changed));
      refs.add(refOf(answer, 1));
    }
    expect(refs.size).toBe(3);
  });

  it('an item without identity is kept, has no receipt and answers 422 with its place', async () => {
    const answer = await push(gate, { note: 'who am I' });
    expect(answer).toMatchObject({ status: 422, body: { error: 'ENVELOPE_UNIDENTIFIABLE' } });
    const record = JSON.parse(await object(QUARANTINE, answer.body.quarantine_ref)) as Record<string, unknown>;
    expect(record.event_id).toBe(`raw:${sha256Hex('{"note":"who am I"}')}`);
    expect(await push(gate, { note: 'who am I' })).toMatchObject({
      body: { quarantine_ref: answer.body.quarantine_ref },
    });
    expect(await rowsOf('SELECT receipt_id FROM ig.quarantines WHERE event_id = $1', String(record.event_id))).toEqual([
      { receipt_id: null },
    ]);
  });

  it('a row in a state that this image does not know is not touched', async () => {
    const event = traffic(26);
    await push(gate, withPayload(event, {}));
    const reserved = traffic(27);
    await rowsOf(
      `INSERT INTO ig.admission_rows (ts_us, batch_id, reserved_at, context_id, attempt, state, dedupe_key,
          payload_hash, partition_key, event_id)
        SELECT ts_us, 0, reserved_at, context_id, 1, 'PUBLISH_MAYBE', decode($1, 'hex'), decode($2, 'hex'),
          partition_key, $3 FROM ig.admission_rows WHERE event_id = $4`,
      sha256Hex(`${RUN}:traffic_fraud:${reserved.event_id}`),
      await payloadHashOf(reserved),
      reserved.event_id,
      event.event_id,
    );
    quarantined(await push(gate, reserved), 'ADMISSION_STATE_INVALID');
    expect(await copiesOf(reserved.event_id)).toBe(0);
  });

  /** What the gate itself says the hash is, asked with another event id. */
  async function payloadHashOf(event: ReturnType<typeof traffic>): Promise<string> {
    const answer = await push(gate, { ...event, event_id: 'hash probe' });
    return answer.body.receipt.payload_hash.hex;
  }

  it('hostile text stays data', async () => {
    const eventId = "../../x'; DROP TABLE ig.receipts; --\n\u001b[31m<script>";
    const answer = await push(gate, withHeader(traffic(28), { event_id: eventId, event_type: '../..' }));
    quarantined(answer, 'SCHEMA_POLICY_MISSING');
    expect(answer.body.receipt.event_id).toBe(eventId);
    expect(refOf(answer, 1)).toMatch(/^quarantine\/[^/]+\/index\/[0-9a-f]{32}\.json$/);
    const found = await ask(gate, `/v1/ops/lookup?event_id=${encodeURIComponent(eventId)}`, { as: 'ops' });
    expect(found.body).toMatchObject({ event_id: eventId, receipts: [{ decision: 'QUARANTINE' }] });
  });
});

describe('receipts', () => {
  it('every answered receipt is the line that its reference names', async () => {
    const answers = [
      await push(gate, traffic(40)),
      await push(gate, traffic(40)),
      await push(gate, withPayload(traffic(40), { amount: 7 })),
    ];
    for (const { body } of answers) {
      expect(JSON.parse((await receiptLine(body.receipt_ref)) ?? '')).toEqual(body.receipt);
    }
  });

  it('an identifier above 2^53 is byte-exact from the request to the bus', async () => {
    const event = withPayload(traffic(41), { flow_id: '18446744073709551615' });
    await push(gate, event);
    const record = (await busRecords(world)).find(({ value }) => value.includes(event.event_id));
    expect(record?.value).toContain('"flow_id":"18446744073709551615"');
    expect(record?.value).toContain('"seed":"18446744073709551615"');
  });

  it('truth tables refuse changes', async () => {
    for (const table of ['receipt_rows', 'quarantine_rows', 'reconciliations', 'contexts']) {
      await expect(rowsOf(`DELETE FROM ig.${table}`)).rejects.toMatchObject({ code: 'E_DATABASE_REFUSED' });
    }
    await expect(rowsOf('DELETE FROM ig.admission_rows')).rejects.toMatchObject({ code: 'E_DATABASE_REFUSED' });
    await expect(
      rowsOf(`UPDATE ig.admission_rows SET state = 'PUBLISH_ABSENT' WHERE state = 'ADMITTED'`),
    ).rejects.toMatchObject({ code: 'E_DATABASE_REFUSED' });
  });
});
