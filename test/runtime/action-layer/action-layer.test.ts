import type { ActionOutcomeV1 } from '@spine-green/evidence-schemas/documents/action_outcome.v1';
import { executeNext } from '@spine-green/runtime/services/action-layer/executor';
import type { ActionProvider } from '@spine-green/runtime/services/action-layer/ports';
import { actionSimulator } from '@spine-green/runtime/services/action-layer/simulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DaemonInProcess } from '../../support/daemons/daemon-parts.ts';
import { actionSettings, executorOf, putBeside, startActions } from '../../support/decisions/action-layer.ts';
import { busRecords, type GateWorld, gateWorld, push, type RunningGate, startGate } from '../../support/gate/gate.ts';
import { intent, RUN, withPayload } from '../../support/gate/gate-events.ts';
import { eventually } from '../../support/servers/processes.ts';

let world: GateWorld;
let gate: RunningGate;
let actions: DaemonInProcess | undefined;

beforeEach(async () => {
  world = await gateWorld();
  gate = await startGate(world);
});
afterEach(async () => {
  await actions?.stop();
  actions = undefined;
  await gate.stop();
  await world.drop();
});

const rows = (text: string) => world.database.database.query<Record<string, string>>({ text });
const count = async (from: string): Promise<number> =>
  Number((await rows(`SELECT count(*)::text AS n FROM ${from}`))[0]?.n);
const start = async (changes: Parameters<typeof actionSettings>[2] = {}): Promise<void> => {
  actions = await startActions(world, actionSettings(world, gate.url, changes));
};
const asIntent = (n: number) => withPayload(intent(n), { action_payload: { source_event_id: `transaction-${n}` } });
const ask = (n: number) => push(gate, asIntent(n), 'decision_fabric');

/** Outcomes on the bus, once there are so many and nothing is open. */
const untilOutcomes = (wanted: number) =>
  eventually(async () => {
    const published = (await busRecords(world, ['fp.bus.rtdl.v1']))
      .map(({ value }) => JSON.parse(value) as { event_type: string; payload: ActionOutcomeV1 })
      .filter(({ event_type }) => event_type === 'action_outcome');
    const open =
      (await count("rtdl.al_semantic_ledger WHERE state <> 'TERMINAL'")) +
      (await count("rtdl.al_outbox WHERE state <> 'DONE'"));
    return published.length >= wanted && open === 0 ? published.map(({ payload }) => payload) : undefined;
  }, 20_000);

describe('the action layer of a run', () => {
  it('carries every intent out once and publishes one outcome of each through the gate', async () => {
    for (const n of [1, 2, 3]) await ask(n);
    await start();
    const outcomes = await untilOutcomes(3);
    expect(outcomes.map(({ status }) => status)).toEqual(['EXECUTED', 'EXECUTED', 'EXECUTED']);
    expect([await count('rtdl.al_effects'), await count('rtdl.al_outcomes_append')]).toEqual([3, 3]);
    expect(await rows("SELECT DISTINCT principal FROM ig.contexts WHERE event_class = 'rtdl_action_outcome'")).toEqual([
      { principal: 'action_layer' },
    ]);
  });

  it('a hundred copies of one intent have one effect and one outcome', async () => {
    await ask(1);
    for (let copy = 0; copy < 100; copy += 1) await putBeside(world, asIntent(1));
    await start();
    await eventually(
      async () => ((await count('rtdl.al_intent_ledger WHERE duplicates = 100')) === 1 ? true : undefined),
      20_000,
    );
    expect(await untilOutcomes(1)).toHaveLength(1);
    expect(await count('rtdl.al_effects')).toBe(1);
  });

  it('other content under the same key is set aside and has no effect', async () => {
    await ask(1);
    await putBeside(world, withPayload(asIntent(1), { action_kind: 'txn_block' }));
    await start();
    await eventually(async () => ((await count('rtdl.al_intake_quarantine')) === 1 ? true : undefined));
    expect(await rows('SELECT reason FROM rtdl.al_intake_quarantine')).toEqual([
      { reason: 'SEMANTIC_PAYLOAD_HASH_MISMATCH' },
    ]);
    await untilOutcomes(1);
    expect(await count('rtdl.al_effects')).toBe(1);
  });

  it('the same action about one event under another key is set aside, in this life and in the next', async () => {
    const about = { action_payload: { source_event_id: 'transaction-1' } };
    await ask(1);
    await push(gate, withPayload(intent(2), about), 'decision_fabric');
    await ask(3);
    await start();
    await untilOutcomes(2);
    await actions?.stop();
    await push(gate, withPayload(intent(4), about), 'decision_fabric');
    await ask(5);
    await start();
    expect(await untilOutcomes(3)).toHaveLength(3);
    const mismatch = { reason: 'SEMANTIC_PAYLOAD_HASH_MISMATCH' };
    await eventually(async () => ((await count('rtdl.al_intake_quarantine')) === 2 ? true : undefined));
    expect(await rows('SELECT reason FROM rtdl.al_intake_quarantine')).toEqual([mismatch, mismatch]);
    expect(await count('rtdl.al_effects')).toBe(3);
  });

  it('an intent that the ledger refuses at every try is set aside as poison, and those beside it go on', async () => {
    for (const n of [1, 2, 3]) await ask(n);
    const { idempotency_key: key } = intent(2).payload as { idempotency_key: string };
    await world.database.database.execute({
      text: `ALTER TABLE rtdl.al_intent_ledger ADD CONSTRAINT refuses CHECK (idempotency_key <> '${key}')`,
    });
    await start();
    expect(await untilOutcomes(2)).toHaveLength(2);
    await eventually(async () => ((await count('rtdl.al_intake_quarantine')) === 1 ? true : undefined), 20_000);
    expect(await rows('SELECT reason FROM rtdl.al_intake_quarantine')).toEqual([{ reason: 'POISON' }]);
  });

  it('an intent that nobody pushed through the gate is denied, and one without its headers is set aside', async () => {
    await putBeside(world, asIntent(1));
    await putBeside(world, asIntent(2), {});
    await start();
    const [denied] = await untilOutcomes(1);
    expect(denied).toMatchObject({ status: 'DENIED', reason: 'AUTHZ_ORIGIN_DENY' });
    expect(await rows('SELECT reason FROM rtdl.al_intake_quarantine')).toEqual([{ reason: 'UNATTESTED_RECORD' }]);
    expect(await count('rtdl.al_effects')).toBe(0);
  });

  it.each([
    { given: 'no intent at all', event: { ...asIntent(1), payload: {} } },
    { given: 'another version', event: { ...asIntent(1), schema_version: 'v2' } },
    {
      given: 'pins of another run inside',
      event: withPayload(asIntent(1), {
        pins: { ...(asIntent(1).payload as { pins: object }).pins, platform_run_id: 'platform_20260102T000000Z' },
      }),
    },
  ])('$given: INTENT_INVALID', async ({ event }) => {
    await putBeside(world, event);
    await start();
    await eventually(async () =>
      (await count("rtdl.al_intake_quarantine WHERE reason = 'INTENT_INVALID'")) === 1 ? true : undefined,
    );
    expect(await count('rtdl.al_semantic_ledger')).toBe(0);
  });

  it('a posture that blocks: DENIED, nothing executed', async () => {
    await ask(1);
    const { policy } = actionSettings(world, gate.url);
    await start({ policy: { ...policy, posture: { mode: 'FROZEN', allow_execution: false } } });
    expect(await untilOutcomes(1)).toMatchObject([{ status: 'DENIED', reason: 'POSTURE_BLOCK:FROZEN' }]);
    expect(await count('rtdl.al_effects')).toBe(0);
  });

  it('faults of the provider: each intent has one outcome, and no effect happens twice', async () => {
    for (let n = 1; n <= 40; n += 1) await ask(n);
    await start({
      provider: actionSimulator(world.database.database, RUN, { retryable: 0.3, permanent: 0.2, unknown: 0.3 }),
    });
    const outcomes = await untilOutcomes(40);
    const reasons = new Set(outcomes.map(({ reason }) => reason));
    expect(reasons).toEqual(new Set(['EXECUTED', 'PERMANENT_ERROR:REFUSED']));
    const executed = outcomes.filter(({ status }) => status === 'EXECUTED').length;
    expect(await count('rtdl.al_effects')).toBe(executed);
    expect(await count('(SELECT 1 FROM rtdl.al_effects GROUP BY action_id HAVING count(*) > 1) AS doubled')).toBe(0);
  });
});

describe('a life that ends between two durable steps', () => {
  const dies = (): never => {
    throw new Error('killed');
  };
  /** Takes the intents in and stops; nothing was tried. */
  async function received(): Promise<void> {
    for (const n of [1, 2]) await ask(n);
    // Both came in windows of their own, so the life waits for the second one before it ends.
    const silent: ActionProvider = {
      execute: async () => {
        await eventually(async () => ((await count('rtdl.al_semantic_ledger')) === 2 ? true : undefined));
        return dies();
      },
      find: async () => dies(),
    };
    const first = await startActions(world, actionSettings(world, gate.url, { provider: silent }));
    await expect(first.done).rejects.toThrow('killed');
    await first.stop().catch(() => undefined);
    const keys = await rows('SELECT semantic_key FROM rtdl.al_semantic_ledger');
    await executorOf(world).ledger.begin(keys.map(({ semantic_key: key }) => key ?? ''));
    expect(await rows('SELECT DISTINCT state FROM rtdl.al_semantic_ledger')).toEqual([{ state: 'EXECUTING' }]);
  }
  const settled = async () => {
    await start();
    const outcomes = await untilOutcomes(2);
    expect(outcomes).toHaveLength(2);
    expect([await count('rtdl.al_effects'), await count('rtdl.al_outcomes_append')]).toEqual([2, 2]);
    return outcomes;
  };

  it('after noting a try and before the effect: it is asked about, then tried again', async () => {
    await received();
    expect(await count('rtdl.al_effects')).toBe(0);
    expect((await settled()).map(({ attempt_seq }) => attempt_seq)).toEqual([2, 2]);
  });

  it('after the effect and before the outcome: the provider is asked and nothing is done twice', async () => {
    await received();
    const keys = (await rows('SELECT semantic_key FROM rtdl.al_semantic_ledger')).map(
      ({ semantic_key: key }) => key ?? '',
    );
    const simulator = actionSimulator(world.database.database, RUN);
    await simulator.execute(
      keys.map((token) => ({ token, actionId: token.slice(0, 32), actionKind: 'STEP_UP', attempt: 1 })),
    );
    expect((await settled()).map(({ attempt_seq }) => attempt_seq)).toEqual([1, 1]);
  });

  it('after the outcome and before its publication: the next life publishes the same bytes', async () => {
    await received();
    await executeNext(executorOf(world));
    for (;;) if (!(await executeNext(executorOf(world)))) break;
    const before = await rows('SELECT envelope FROM rtdl.al_outbox ORDER BY seq');
    await settled();
    const published = (await busRecords(world, ['fp.bus.rtdl.v1'])).map(({ value }) => value);
    expect(published).toEqual(expect.arrayContaining(before.map(({ envelope }) => envelope)));
  });

  it('a provider that does not say what became of a try: UNCERTAIN_COMMIT, and it is never repeated', async () => {
    await received();
    const mute: ActionProvider = {
      execute: async () => dies(),
      find: async (tokens) => tokens.map(() => 'unanswered'),
    };
    await start({ provider: mute });
    expect(await untilOutcomes(2)).toMatchObject(
      [1, 2].map(() => ({ status: 'FAILED', reason: 'UNCERTAIN_COMMIT:PROVIDER_SILENT' })),
    );
    expect(await count('rtdl.al_effects')).toBe(0);
  });
});
