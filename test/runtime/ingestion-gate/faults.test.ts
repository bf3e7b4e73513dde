import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { ReconciliationRecordV1 } from '@spine-green/evidence-schemas/documents/reconciliation_record.v1';
import { type Clock, systemClock } from '@spine-green/runtime/kernel/clock';
import { faultFields } from '@spine-green/runtime/observability/code-of';
import { readIngress } from '@spine-green/runtime/truth/ingress';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ask,
  busRecords,
  EVIDENCE,
  type GateChanges,
  type GateWorld,
  gateWorld,
  push,
  type RunningGate,
  startGate,
} from '../../support/gate/gate.ts';
import { baselineTraffic, intent, RUN, traffic, withPayload } from '../../support/gate/gate-events.ts';
import { textAt } from '../../support/object-store.ts';
import { freshBus } from '../../support/servers/postgres.ts';
import { eventually } from '../../support/servers/processes.ts';
import { startTcpProxy, type TcpProxy, through } from '../../support/servers/tcp-proxy.ts';

let world: GateWorld;
let database: TcpProxy;
let bus: TcpProxy;
const gates: RunningGate[] = [];

beforeEach(async () => {
  world = await gateWorld();
  database = await startTcpProxy(Number(new URL(world.database.dsn).port));
  bus = await startTcpProxy(Number(new URL(world.bus.bootstrap).port));
});

afterEach(async () => {
  database.set('pass');
  bus.set('pass');
  for (const gate of gates.splice(0)) await gate.stop();
  await Promise.all([database.close(), bus.close()]);
  await world.drop();
});

async function start(changes: GateChanges = {}): Promise<RunningGate> {
  const gate = await startGate(world, {
    dsn: through(world.database.dsn, database),
    bootstrap: through(world.bus.bootstrap, bus),
    ...changes,
    limits: { deliveryTimeoutMs: 400, reconcileInFlightMs: 200, reconcileAbsenceMs: 300, ...changes.limits },
  });
  gates.push(gate);
  return gate;
}

const clockAhead = (milliseconds: number): Clock => ({
  ...systemClock,
  wallMicros: () => systemClock.wallMicros() + milliseconds * 1000,
});

const rowsOf = (text: string, ...values: readonly unknown[]) => world.database.database.query({ text, values });
const stateOf = async (eventId: string): Promise<unknown> =>
  (await rowsOf('SELECT state, attempt FROM ig.admissions WHERE event_id = $1', eventId))[0];
/** Pushes as a producer does: again while the answer says that it may be tried again. */
const pushUntilDecided = (gate: RunningGate, event: object): Promise<string> =>
  eventually(async () => (await push(gate, event)).body.decision);
const reconcile = (gate: RunningGate) => ask(gate, '/v1/ops/reconcile', { as: 'ops', method: 'POST' });

describe('the database', () => {
  it('away before the reservation: nothing is published and the producer may try again', async () => {
    const gate = await start();
    database.set('refuse');
    expect(await push(gate, traffic(1))).toMatchObject({ status: 503, body: { error: 'STORE_UNAVAILABLE' } });
    expect(await busRecords(world)).toEqual([]);
    database.set('pass');
    expect(await pushUntilDecided(gate, traffic(1))).toBe('ADMIT');
    expect(await busRecords(world)).toHaveLength(1);
  });

  it('lost with the answer to the reservation: the same batch finds its own rows and publishes once', async () => {
    const gate = await start();
    await push(gate, traffic(1));
    const lost = database.onAnswerTo('ig_reserve', 'refuse', () => setTimeout(() => database.set('pass'), 100));
    const [decision] = await Promise.all([pushUntilDecided(gate, traffic(2)), lost]);
    expect(decision).toBe('ADMIT');
    expect(await busRecords(world)).toHaveLength(2);
  });

  it('away for longer after a reservation that it took: the rows are given up as never published', async () => {
    const gate = await start();
    await push(gate, traffic(1));
    const lost = database.onAnswerTo('ig_reserve', 'refuse');
    const [answer] = await Promise.all([push(gate, traffic(2)), lost]);
    expect(answer).toMatchObject({ status: 503, body: { error: 'STORE_UNAVAILABLE' } });
    expect(await stateOf(traffic(2).event_id)).toEqual({ state: 'PUBLISH_IN_FLIGHT', attempt: 1 });
    database.set('pass');
    await pushUntilDecided(gate, traffic(3));
    expect(await stateOf(traffic(2).event_id)).toEqual({ state: 'PUBLISH_ABSENT', attempt: 1 });
    expect((await push(gate, traffic(2))).body.decision).toBe('ADMIT');
    expect(await stateOf(traffic(2).event_id)).toEqual({ state: 'ADMITTED', attempt: 2 });
  });

  it('away after the bus took the record: 503, and the row gets the real offset afterwards', async () => {
    const gate = await start();
    await push(gate, traffic(1));
    const taken = bus.onAnswerTo('log_append', 'pass', () => database.set('refuse'));
    const answers = Promise.all([push(gate, traffic(2)), taken]);
    expect((await answers)[0]).toMatchObject({ status: 503 });
    database.set('pass');
    const admitted = await eventually(async () => {
      const [row] = await rowsOf(`SELECT eb_partition, eb_offset FROM ig.admissions
        WHERE event_id = '${traffic(2).event_id}' AND state = 'ADMITTED'`);
      return row;
    });
    const copies = (await busRecords(world)).filter(({ value }) => value.includes(traffic(2).event_id));
    expect(copies.map(({ partition, offset }) => ({ eb_partition: partition, eb_offset: String(offset) }))).toEqual([
      admitted,
    ]);
    expect((await push(gate, traffic(2))).body.decision).toBe('DUPLICATE');
  });
});

describe('the bus', () => {
  it('silent after it took the record: ambiguous with both records, then found and admitted where it is', async () => {
    const gate = await start();
    await push(gate, traffic(1));
    bus.set('lose answers');
    const answer = await push(gate, traffic(2));
    expect(answer).toMatchObject({ status: 503, body: { error: 'PUBLISH_AMBIGUOUS_RETRY' } });
    expect(await stateOf(traffic(2).event_id)).toMatchObject({ state: 'PUBLISH_AMBIGUOUS' });
    const quarantines = await rowsOf('SELECT reason_codes, receipt_id IS NOT NULL AS receipt FROM ig.quarantines');
    expect(quarantines).toEqual([{ reason_codes: ['PUBLISH_AMBIGUOUS'], receipt: true }]);
    bus.set('pass');
    expect(await push(gate, traffic(2))).toMatchObject({ status: 503, body: { error: 'PUBLISH_AMBIGUOUS_RETRY' } });
    const unresolved = await ask(gate, '/v1/ops/ambiguous', { as: 'ops' });
    expect(unresolved.body.rows).toMatchObject([{ event_id: traffic(2).event_id, state: 'PUBLISH_AMBIGUOUS' }]);

    expect((await reconcile(gate)).body).toMatchObject({ admitted: 1, absent: 0, still_ambiguous: 0 });
    const duplicate = await push(gate, traffic(2));
    const copies = (await busRecords(world)).filter(({ value }) => value.includes(traffic(2).event_id));
    expect(copies).toHaveLength(1);
    expect(duplicate.body).toMatchObject({
      decision: 'DUPLICATE',
      receipt: { eb_ref: { partition: copies[0]?.partition, offset: String(copies[0]?.offset) } },
    });
    const [receipt] = await rowsOf(
      `SELECT payload_json FROM ig.receipts WHERE decision = 'ADMIT' AND event_id = $1`,
      traffic(2).event_id,
    );
    const document = JSON.parse(String(receipt?.payload_json)) as { evidence_refs: readonly { kind: string }[] };
    expect(ReceiptV1.faults(document)).toEqual([]);
    expect(document.evidence_refs.map(({ kind }) => kind)).toEqual(['quarantine_record', 'reconciliation_record']);
    expect((await ask(gate, '/v1/ops/ambiguous', { as: 'ops' })).body.rows).toEqual([]);
  });

  it('that never got the record: ambiguous, absent once that is certain, admitted at the second attempt', async () => {
    const gate = await start({ limits: { reconcileAbsenceMs: 1500 } });
    await push(gate, traffic(1));
    bus.set('lose requests');
    expect(await push(gate, traffic(2))).toMatchObject({ status: 503 });
    bus.set('pass');
    expect((await reconcile(gate)).body).toMatchObject({ absent: 0, still_ambiguous: 1 });
    const summary = await eventually(async () => {
      const { body } = await reconcile(gate);
      return body.absent === 1 ? body : undefined;
    });
    expect(summary).toMatchObject({ still_ambiguous: 0 });
    const [record] = await rowsOf('SELECT record FROM ig.reconciliations');
    const document = JSON.parse(String(record?.record)) as unknown;
    expect(ReconciliationRecordV1.faults(document)).toEqual([]);
    expect(document).toMatchObject({ new_state: 'PUBLISH_ABSENT', matches: [], scanned: [{}, {}, {}] });
    expect((await push(gate, traffic(2))).body.decision).toBe('ADMIT');
    expect(await stateOf(traffic(2).event_id)).toEqual({ state: 'ADMITTED', attempt: 2 });
    expect((await busRecords(world)).map(({ headers }) => headers.attempt)).toEqual(expect.arrayContaining(['1', '2']));
  });

  it.each([
    { given: 'an hour ahead of', aheadMs: 3_600_000 },
    { given: 'an hour behind', aheadMs: -3_600_000 },
  ])(
    'silent, with a gate whose clock is $given the log: the record is found where it is, once',
    async ({ aheadMs }) => {
      const gate = await start({ parts: { clock: clockAhead(aheadMs) } });
      await push(gate, traffic(1));
      bus.set('lose answers');
      await push(gate, traffic(2));
      bus.set('pass');
      const summary = await eventually(async () => {
        const { body } = await reconcile(gate);
        return body.still_ambiguous === 0 ? body : undefined;
      });
      expect(summary).toMatchObject({ admitted: 1, absent: 0 });
      expect((await push(gate, traffic(2))).body.decision).toBe('DUPLICATE');
      expect((await busRecords(world)).filter(({ value }) => value.includes(traffic(2).event_id))).toHaveLength(1);
    },
  );

  it('with three copies of a record: the lowest offset stands, its receipt tells of them, and they count', async () => {
    const gate = await start();
    await push(gate, traffic(1));
    bus.set('lose answers');
    await push(gate, traffic(2));
    bus.set('pass');
    const [copy] = (await busRecords(world)).filter(({ value }) => value.includes(traffic(2).event_id));
    if (copy === undefined) throw new Error('the record is not on the bus');
    await world.eventLog.append(copy.topic, [{ key: copy.key ?? '', value: copy.value, headers: copy.headers }]);
    await world.eventLog.append(copy.topic, [{ key: copy.key ?? '', value: copy.value, headers: copy.headers }]);
    expect((await reconcile(gate)).body).toMatchObject({ admitted: 1, duplicate_publishes: 1 });
    const [receipt] = await rowsOf(
      `SELECT payload_json, reason_codes_json FROM ig.receipts WHERE decision = 'ADMIT' AND event_id = $1`,
      traffic(2).event_id,
    );
    expect(receipt?.reason_codes_json).toBe('["DUPLICATE_PUBLISH"]');
    const document = JSON.parse(String(receipt?.payload_json)) as unknown;
    expect(ReceiptV1.faults(document)).toEqual([]);
    expect(document).toMatchObject({ reason_codes: ['DUPLICATE_PUBLISH'] });
    const facts = await readIngress(world.database.database, RUN);
    expect(facts.copies).toEqual(new Map([[copy.topic, 2]]));
    expect((await push(gate, traffic(2))).body.receipt.eb_ref.offset).toBe(String(copy.offset));
  });

  it('without the topic: refused for certain, and admitted once the topic is there', async () => {
    const gate = await start();
    const refused = await push(gate, baselineTraffic(1));
    expect(refused).toMatchObject({
      status: 503,
      body: { error: 'PUBLISH_FAILED_RETRY', detail: 'E_LOG_TOPIC_UNKNOWN' },
    });
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await stateOf(baselineTraffic(1).event_id)).toEqual({ state: 'PUBLISH_ABSENT', attempt: 1 });
    await world.eventLog.ensureTopics([
      { topic: 'fp.bus.traffic.baseline.v1', partitions: 3, retentionMs: 86_400_000 },
    ]);
    expect((await push(gate, baselineTraffic(1))).body.decision).toBe('ADMIT');
    expect(await stateOf(baselineTraffic(1).event_id)).toEqual({ state: 'ADMITTED', attempt: 2 });
  });

  it('that refuses one record for its size takes the others of the batch', async () => {
    const gate = await start();
    const noted = (note: string) => withPayload(intent(2), { action_payload: { note } });
    const large = noted('x'.repeat(1_048_500 - JSON.stringify(noted('')).length));
    const events = [intent(1), large, intent(3)];
    const answers = await Promise.all(events.map((event) => push(gate, event, 'decision_fabric')));
    expect(answers.map(({ status }) => status)).toEqual([200, 503, 200]);
    expect(answers[1]).toMatchObject({ body: { error: 'PUBLISH_FAILED_RETRY', detail: 'E_LOG_MESSAGE_TOO_LARGE' } });
    expect(await stateOf(large.event_id)).toMatchObject({ state: 'PUBLISH_ABSENT' });
  });
});

describe('health', () => {
  it('a gate without its topics is RED and admits nothing; it recovers by itself', async () => {
    const empty = await freshBus();
    const gate = await start({ bootstrap: empty.bootstrap, limits: { healthIntervalMs: 250 } });
    const red = await push(gate, traffic(1));
    expect(red).toMatchObject({ status: 503, body: { error: 'IG_UNHEALTHY', detail: 'BUS_UNHEALTHY' } });
    expect(red.headers.get('retry-after')).toBe('1');
    expect(await ask(gate, '/v1/ops/health', { as: 'wsp' })).toMatchObject({ status: 503, body: { state: 'RED' } });
    expect((await ask(gate, '/healthz')).status).toBe(200);
  });

  it.each([
    {
      given: 'a table of the admissions is missing',
      breaks: 'ALTER TABLE ig.admission_rows RENAME TO gone',
      mends: 'ALTER TABLE ig.gone RENAME TO admission_rows',
      sqlstate: '42P01',
    },
    {
      given: 'receipts can be read and not written',
      breaks: 'REVOKE INSERT ON ig.receipt_rows FROM CURRENT_USER',
      mends: 'GRANT INSERT ON ig.receipt_rows TO CURRENT_USER',
      sqlstate: '42501',
    },
    {
      given: 'reservations can be read and not written',
      breaks: 'REVOKE INSERT ON ig.admission_rows FROM CURRENT_USER',
      mends: 'GRANT INSERT ON ig.admission_rows TO CURRENT_USER',
      sqlstate: '42501',
    },
  ])(
    'when $given, the gate is RED, answers 503, says the SQLSTATE, and recovers',
    async ({ breaks, mends, sqlstate }) => {
      const faults: unknown[] = [];
      const gate = await start({ parts: { onFault: (_stage, error) => faults.push(error) } });
      expect((await push(gate, traffic(1))).body.decision).toBe('ADMIT');
      await rowsOf(breaks);
      expect((await push(gate, traffic(2))).status).toBe(503);
      const red = await ask(gate, '/v1/ops/health', { as: 'wsp' });
      expect(red).toMatchObject({ status: 503, body: { state: 'RED', reasons: ['OPS_DB_UNHEALTHY'] } });
      expect(await push(gate, traffic(3))).toMatchObject({ status: 503, body: { error: 'IG_UNHEALTHY' } });
      expect(faults.map(faultFields)).toContainEqual({ code: 'E_DATABASE_UNFIT', sqlstate });
      await rowsOf(mends);
      expect(['ADMIT', 'DUPLICATE']).toContain(await pushUntilDecided(gate, traffic(2)));
      expect((await busRecords(world)).filter(({ value }) => value.includes(traffic(2).event_id))).toHaveLength(1);
      expect(await rowsOf("SELECT 1 FROM ig.admission_rows WHERE event_id = 'probe'")).toEqual([]);
    },
  );

  it('an operating route whose table is missing answers 503, as the database away does', async () => {
    const gate = await start();
    await rowsOf('ALTER TABLE ig.open_batches RENAME TO gone');
    await rowsOf('ALTER VIEW ig.open_admissions RENAME TO gone_too');
    for (const [path, method] of [
      ['/v1/ops/ambiguous', 'GET'],
      ['/v1/ops/reconcile', 'POST'],
    ] as const) {
      const answer = await ask(gate, path, { as: 'ops', method });
      expect(answer).toMatchObject({ status: 503, body: { error: 'STORE_UNAVAILABLE' } });
      expect(answer.headers.get('retry-after')).toBe('1');
    }
  });

  it('open ambiguity is AMBER: events are admitted, unless the profile closes the gate on AMBER', async () => {
    const gate = await start({ limits: { healthIntervalMs: 250, reconcileAbsenceMs: 60_000 } });
    await push(gate, traffic(1));
    bus.set('lose requests');
    await push(gate, traffic(2));
    bus.set('pass');
    const amber = await eventually(async () => {
      const { body } = await ask(gate, '/v1/ops/health', { as: 'wsp' });
      return body.reasons.includes('PUBLISH_AMBIGUOUS_OPEN') ? body : undefined;
    });
    expect(amber).toMatchObject({ state: 'AMBER' });
    expect((await push(gate, traffic(3))).body.decision).toBe('ADMIT');
    const strict = await start({ limits: { denyOnAmber: true }, run: 'strict' });
    expect(await push(strict, traffic(4))).toMatchObject({ status: 503, body: { error: 'IG_UNHEALTHY' } });
  });

  it('receipts that the store does not take are in the database, and exported when it is back', async () => {
    const gate = await start();
    const [here, away] = [join(world.objects.root, EVIDENCE), join(world.objects.root, 'away')];
    await rename(here, away);
    const answer = await push(gate, traffic(1));
    expect(answer.body.decision).toBe('ADMIT');
    await eventually(async () => {
      const [row] = await rowsOf('SELECT 1 AS found FROM ig.receipts WHERE receipt_write_failed');
      return row;
    });
    await rename(away, here);
    const [key = '', line = ''] = answer.body.receipt_ref.split('#');
    const text = await eventually(async () => {
      const head = await world.objects.store.head(EVIDENCE, key);
      return head === undefined ? undefined : textAt(world.objects.store, EVIDENCE, key);
    });
    expect(JSON.parse(text.split('\n')[Number(line) - 1] ?? '')).toEqual(answer.body.receipt);
    await eventually(async () => {
      const pending = await rowsOf('SELECT 1 FROM ig.segments WHERE exported_at IS NULL AND platform_run_id = $1', RUN);
      return pending.length === 0 ? true : undefined;
    });
  });
});
