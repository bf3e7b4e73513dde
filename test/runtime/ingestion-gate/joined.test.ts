import { once } from 'node:events';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Answer,
  ask,
  busRecords,
  type GateChanges,
  type GateWorld,
  gateWorld,
  push,
  pushBatch,
  type RunningGate,
  startGate,
} from '../../support/gate/gate.ts';
import { traffic } from '../../support/gate/gate-events.ts';
import { type GateHost, gateHost } from '../../support/gate/gate-host.ts';
import { eventually } from '../../support/servers/processes.ts';
import { startTcpProxy, type TcpProxy, through } from '../../support/servers/tcp-proxy.ts';

/** The settlement of one batch and the reservation of the next in one transaction, and everything that can break it. */

let world: GateWorld;
let database: TcpProxy;
let log: Database;
let host: GateHost;
const gates: RunningGate[] = [];

beforeEach(async () => {
  world = await gateWorld();
  database = await startTcpProxy(Number(new URL(world.database.dsn).port));
  const { user: username, password } = world.bus;
  const dsn = Object.assign(new URL(world.bus.bootstrap), { username, password }).href;
  log = openDatabase(dsn, { applicationName: 'test', connectionsMax: 2 });
  host = await gateHost(world, { dsn: through(world.database.dsn, database), bootstrap: world.bus.bootstrap });
});

afterEach(async () => {
  database.set('pass');
  for (const gate of gates.splice(0)) await gate.stop();
  await host.drop();
  await log.close();
  await database.close();
  await world.drop();
});

const start = async (changes: GateChanges = {}): Promise<RunningGate> => {
  const gate = await startGate(world, { dsn: through(world.database.dsn, database), ...changes });
  gates.push(gate);
  return gate;
};

const rowsOf = (text: string, ...values: readonly unknown[]) => world.database.database.query({ text, values });
const stateOf = async (n: number): Promise<unknown> =>
  (await rowsOf('SELECT state, attempt FROM ig.admissions WHERE event_id = $1', traffic(n).event_id))[0];
const copiesOf = async (n: number): Promise<number> =>
  (await busRecords(world)).filter(({ value }) => value.includes(traffic(n).event_id)).length;
const pushUntilDecided = (gate: RunningGate, n: number): Promise<string> =>
  eventually(async () => (await push(gate, traffic(n))).body.decision, 20_000);

const itemsIn = async (gate: RunningGate, items: number): Promise<true> =>
  eventually(async () =>
    (await ask(gate, '/metrics', { as: 'ops' })).text.includes(`ig_inflight ${items}\n`) ? true : undefined,
  );

/** Pushes one event whose record the log holds back, and another one that waits behind it; then the log goes on, so that
 * the settlement of the first and the reservation of the second are asked for together. */
async function pushJoined(
  gate: RunningGate,
  [first, second]: readonly [number, number],
): Promise<readonly Promise<Answer | undefined>[]> {
  const answers: Promise<Answer | undefined>[] = [];
  await log.transaction(async (transaction) => {
    await transaction.execute({ text: 'LOCK TABLE log.records IN SHARE MODE' });
    answers.push(push(gate, traffic(first)).catch(() => undefined));
    await eventually(async () => (await stateOf(first)) as object | undefined);
    answers.push(push(gate, traffic(second)).catch(() => undefined));
    await itemsIn(gate, 2);
  });
  return answers;
}

/** Time and place in the row of the admission, from which a later life would write the receipt again. */
async function expectStoredAsAnswered(answer: Answer | undefined): Promise<void> {
  const { event_id: eventId, admitted_at_utc, eb_ref } = answer?.body.receipt ?? {};
  const [row] = await rowsOf(
    `SELECT to_char(admitted_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS admitted_at_utc, eb_partition AS partition,
      eb_offset::text AS offset FROM ig.admission_rows WHERE event_id = $1`,
    eventId,
  );
  expect(row).toEqual({ admitted_at_utc, partition: eb_ref?.partition, offset: eb_ref?.offset });
}

const decisionsOf = async (answers: readonly Promise<Answer | undefined>[]): Promise<readonly unknown[]> =>
  (await Promise.all(answers)).map((answer) => answer?.body.decision ?? answer?.body.error);

/** What answered and what is stored are the same, and each event is on the bus once. */
async function expectAdmittedOnce(numbers: readonly number[]): Promise<void> {
  for (const n of numbers) {
    expect(await stateOf(n)).toMatchObject({ state: 'ADMITTED' });
    expect(await copiesOf(n)).toBe(1);
  }
  const [row] = await rowsOf(`SELECT count(*)::int AS receipts, count(DISTINCT event_id)::int AS events
    FROM ig.receipts WHERE decision = 'ADMIT'`);
  expect(row).toEqual({ receipts: numbers.length, events: numbers.length });
}

it('a batch is settled in the transaction that reserves the next one: two commits for each, where three were', async () => {
  const gate = await start();
  await push(gate, traffic(1));
  const joined = database.onAnswerTo('ig_settle_and_reserve', 'pass');
  expect(await decisionsOf(await pushJoined(gate, [2, 3]))).toEqual(['ADMIT', 'ADMIT']);
  await joined;
  await expectAdmittedOnce([1, 2, 3]);
  const [batches] = await rowsOf('SELECT count(*)::int AS open FROM ig.open_batches');
  expect(batches).toEqual({ open: 0 });
});

it('a gate with nothing else to do answers at once', async () => {
  const gate = await start();
  for (let n = 0; n < 20; n += 1) expect((await push(gate, traffic(n))).body.decision).toBe('ADMIT');
  expect(await rowsOf('SELECT 1 FROM ig.open_batches')).toEqual([]);
});

it('the answer to the joint commit is lost: each part is repeated, neither twice, and what was answered is stored', async () => {
  const gate = await start();
  await push(gate, traffic(1));
  const lost = database.onAnswerTo('ig_settle_and_reserve', 'refuse', () =>
    setTimeout(() => database.set('pass'), 100),
  );
  const answers = await pushJoined(gate, [2, 3]);
  await lost;
  expect(await decisionsOf(answers)).toEqual(['ADMIT', 'ADMIT']);
  await expectAdmittedOnce([1, 2, 3]);
  const counted = await rowsOf(`SELECT sum(value)::int AS n FROM obs.run_counters WHERE counter = 'admitted'`);
  expect(counted).toEqual([{ n: 3 }]);
  for (const answer of await Promise.all(answers)) await expectStoredAsAnswered(answer);
});

it('the answer to a settlement alone is lost: the receipt that is answered is the one that is stored', async () => {
  const gate = await start();
  await push(gate, traffic(1));
  const lost = database.onAnswerTo('ig_settle_admitted', 'refuse', () => setTimeout(() => database.set('pass'), 100));
  const [answer] = await Promise.all([push(gate, traffic(2)), lost]);
  expect(answer.body.decision).toBe('ADMIT');
  await expectStoredAsAnswered(answer);
});

describe('a fault of one part is not the fault of the other', () => {
  it('a settlement that the database refuses does not hold back the reservation beside it', async () => {
    const gate = await start();
    await push(gate, traffic(1));
    await rowsOf('REVOKE INSERT ON ig.receipt_rows FROM CURRENT_USER');
    const answers = await pushJoined(gate, [2, 3]);
    await eventually(async () => ((await copiesOf(3)) === 1 ? true : undefined));
    expect(await stateOf(2)).toEqual({ state: 'PUBLISH_IN_FLIGHT', attempt: 1 });
    await rowsOf('GRANT INSERT ON ig.receipt_rows TO CURRENT_USER');
    await Promise.all(answers);
    for (const n of [2, 3]) expect(['ADMIT', 'DUPLICATE']).toContain(await pushUntilDecided(gate, n));
    await expectAdmittedOnce([1, 2, 3]);
  });

  it('a reservation that the database refuses does not hold back the settlement beside it', async () => {
    const gate = await start();
    await push(gate, traffic(1));
    const held = log.transaction(async (transaction) => {
      await transaction.execute({ text: 'LOCK TABLE log.records IN SHARE MODE' });
      const first = push(gate, traffic(2));
      await eventually(async () => (await stateOf(2)) as object | undefined);
      const second = push(gate, traffic(3));
      await itemsIn(gate, 2);
      await rowsOf('REVOKE INSERT ON ig.admission_rows FROM CURRENT_USER');
      return [first, second];
    });
    expect(await decisionsOf((await held) as readonly Promise<Answer>[])).toEqual(['ADMIT', 'STORE_UNAVAILABLE']);
    expect(await copiesOf(3)).toBe(0);
    await rowsOf('GRANT INSERT ON ig.admission_rows TO CURRENT_USER');
    expect(await pushUntilDecided(gate, 3)).toBe('ADMIT');
    await expectAdmittedOnce([1, 2, 3]);
  });
});

const RECONCILE_SOON = { IG_RECONCILE_AGE_MS: '0', IG_RECONCILE_GRACE_MS: '0' };

describe('a gate that is killed', () => {
  it('after the joint commit: the first is admitted, of the second nothing was published', async () => {
    const first = await host.start(RECONCILE_SOON);
    await push(first, traffic(1));
    const killed = database.onAnswerTo('ig_settle_and_reserve', 'refuse', () => first.child.kill('SIGKILL'));
    await Promise.all([pushJoined(first, [2, 3]), killed, once(first.child, 'exit')]);
    database.set('pass');
    expect(await stateOf(2)).toEqual({ state: 'ADMITTED', attempt: 1 });
    expect(await stateOf(3)).toEqual({ state: 'PUBLISH_IN_FLIGHT', attempt: 1 });
    expect(await copiesOf(3)).toBe(0);
    const second = await host.start(RECONCILE_SOON);
    expect(await pushUntilDecided(second, 2)).toBe('DUPLICATE');
    expect(await pushUntilDecided(second, 3)).toBe('ADMIT');
    expect(await stateOf(3)).toEqual({ state: 'ADMITTED', attempt: 2 });
    await expectAdmittedOnce([1, 2, 3]);
  }, 60_000);

  it('before the joint commit: the first is found on the bus, the second was never there', async () => {
    const first = await host.start(RECONCILE_SOON);
    await push(first, traffic(1));
    await log.transaction(async (transaction) => {
      await transaction.execute({ text: 'LOCK TABLE log.records IN SHARE MODE' });
      push(first, traffic(2)).catch(() => undefined);
      await eventually(async () => (await stateOf(2)) as object | undefined);
      push(first, traffic(3)).catch(() => undefined);
      await itemsIn(first, 2);
      database.set('lose requests');
    });
    await eventually(async () => ((await copiesOf(2)) === 1 ? true : undefined));
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    database.set('pass');
    expect(await stateOf(2)).toEqual({ state: 'PUBLISH_IN_FLIGHT', attempt: 1 });
    expect(await stateOf(3)).toBeUndefined();
    const second = await host.start(RECONCILE_SOON);
    expect(await pushUntilDecided(second, 2)).toBe('DUPLICATE');
    expect(await pushUntilDecided(second, 3)).toBe('ADMIT');
    expect(await stateOf(3)).toEqual({ state: 'ADMITTED', attempt: 1 });
    await expectAdmittedOnce([1, 2, 3]);
  }, 60_000);
});

it('two gates of one run on one database admit each event once, whoever reserved it', async () => {
  // Nothing but the lock of the run keeps a second gate away; here it has another name.
  const pair = [await start(), await start({ run: 'second' })];
  const events = Array.from({ length: 400 }, (_, n) => traffic(n));
  const parts = Array.from({ length: 8 }, (_, part) => events.slice(part * 50, part * 50 + 50));
  const answers = await Promise.all(
    pair.flatMap((gate, index) =>
      (index === 0 ? parts : parts.toReversed()).map((part) => pushBatch(gate, index === 0 ? part : part.toReversed())),
    ),
  );
  const words = answers.flatMap(({ body }) => body.results.map(({ decision, error }) => decision ?? error));
  expect(words.filter((word) => word === 'ADMIT').length).toBeLessThanOrEqual(400);
  for (const gate of pair) {
    await eventually(async () => {
      const { body } = await pushBatch(gate, events);
      return body.results.every(({ decision }) => decision === 'DUPLICATE' || decision === 'ADMIT') ? true : undefined;
    }, 20_000);
  }
  const copies = await busRecords(world);
  expect(new Set(copies.map(({ headers }) => headers.dedupe_key)).size).toBe(400);
  expect(copies).toHaveLength(400);
}, 60_000);
