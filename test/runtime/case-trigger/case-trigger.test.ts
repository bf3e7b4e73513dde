import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { triggerPolicyOf } from '@spine-green/runtime/cases/trigger-policy';
import { getConsumerStream } from '@spine-green/runtime/consumer/streams';
import { runConfig } from '@spine-green/runtime/run-config';
import { triggerLedger } from '@spine-green/runtime/services/case-trigger/ledger';
import { composeCaseTrigger } from '@spine-green/runtime/services/case-trigger/service';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { recordedParameters } from '@spine-green/runtime/substrate/parameters/recorded';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { counters } from '../../support/archive-writer.ts';
import { anyClassOf, caseOf } from '../../support/cases/case-facts.ts';
import { attestedRecord, prepareCases, RTDL } from '../../support/cases/case-world.ts';
import { answered, decided } from '../../support/cases/decisions.ts';
import { EVIDENCE } from '../../support/closure/closable-run.ts';
import { startDaemon } from '../../support/daemons/daemon-parts.ts';
import { daemonProcessWorld } from '../../support/daemons/daemon-process.ts';
import { startMode } from '../../support/daemons/mode-process.ts';
import { type FakeGate, type FakeGateOptions, startFakeGate } from '../../support/gate/fake-gate.ts';
import { RUN } from '../../support/gate/gate-events.ts';
import { type LabelWorld, labelWorld } from '../../support/labels/label-world.ts';

const POLICY = triggerPolicyOf(runConfig.case_trigger, 'default');
const LONG = { timeout: 15_000 };
let world: LabelWorld;
let gate: FakeGate;
const running: { stop(): Promise<void> }[] = [];

beforeEach(async () => {
  world = await labelWorld();
  await prepareCases(world);
  gate = await startFakeGate();
});
afterEach(async () => {
  for (const daemon of running.splice(0)) await daemon.stop();
  await gate.close();
  await world.drop();
});

async function start(waitMsMax = 600_000): Promise<{ stop(): Promise<void> }> {
  const daemon = await startDaemon(
    {
      component: 'case-trigger',
      platformRunId: RUN,
      evidenceBucket: EVIDENCE,
      database: world.database,
      eventLog: world.eventLog,
      store: world.store,
      parameters: recordedParameters(openParameters(world.parametersUrl)),
    },
    (parts) =>
      composeCaseTrigger(
        {
          policy: POLICY,
          stream: getConsumerStream('case-trigger', 'test', RUN),
          classOf: anyClassOf,
          gateUrl: gate.baseUrl,
          gateKeyPath: '/test/ig/case_trigger',
          sweepMs: 100,
          waitMsMax,
        },
        parts,
      ),
  );
  running.push(daemon);
  return daemon;
}

async function restart(options: FakeGateOptions = {}): Promise<void> {
  for (const daemon of running.splice(0)) await daemon.stop();
  await gate.close();
  gate = await startFakeGate(options);
  await start();
}

const append = (...events: readonly EnvelopeV1[]) => world.eventLog.append(RTDL, events.map(attestedRecord));
const block = (n: number): EnvelopeV1 => decided(n, { action: 'txn_block', score: 0.99 });
const published = (): readonly { readonly trigger_type: string; readonly case_id: string }[] =>
  [...gate.texts.values()].map(
    (text) => (JSON.parse(text) as { payload: { trigger_type: string; case_id: string } }).payload,
  );
const rows = (text: string) => world.database.query<Record<string, unknown>>({ text });

it('each decision that deserves it becomes one trigger, published once', async () => {
  await start();
  await append(block(1), block(2), block(1));
  await vi.waitFor(() => expect(gate.admitted).toHaveLength(2), LONG);
  await vi.waitFor(async () => expect(await counters(world.database)).toMatchObject({ duplicates: 1 }), LONG);
  expect(
    published()
      .map(({ case_id }) => case_id)
      .toSorted(),
  ).toEqual([caseOf(1), caseOf(2)].toSorted());
  expect(gate.decisions).toMatchObject({ ADMIT: 2, DUPLICATE: 0 });
});

it('an outcome whose decision comes while its time runs out is not given up beside its trigger', async () => {
  const daemon = await start();
  await append(answered(1, 'FAILED'));
  const pending = () => rows('SELECT 1 AS waits FROM cases.case_trigger_pending_outcomes');
  await vi.waitFor(async () => expect(await pending()).toHaveLength(1), LONG);
  await daemon.stop();
  const stream = getConsumerStream('case-trigger', 'test', RUN);
  const ledger = triggerLedger({ database: world.database, stream, platformRunId: RUN, policy: POLICY });
  // What the commit of the decision does, up to the moment before it is durable.
  const sweeping = await world.database.transaction(async (commit) => {
    const lock = `SELECT pg_advisory_xact_lock(hashtextextended('case-trigger-commit:${RUN}', 0))`;
    await commit.query({ text: lock });
    const swept = ledger.sweep(0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await commit.execute({ text: 'DELETE FROM cases.case_trigger_pending_outcomes' });
    return { swept };
  });
  expect(await sweeping.swept).toEqual({ waiting: 0, expired: [] });
  expect(await rows('SELECT reason_code FROM cases.case_trigger_quarantine')).toEqual([]);
});

it('a decision that the ledger refuses at every try is set aside as poison, and those beside it go on', async () => {
  await world.database.execute({
    text: `ALTER TABLE cases.case_trigger_replay_ledger ADD CONSTRAINT refuses CHECK (case_id <> '${caseOf(2)}')`,
  });
  await append(block(1), block(2), block(3));
  await start();
  await vi.waitFor(() => expect(gate.admitted).toHaveLength(2), LONG);
  const quarantine = () => rows('SELECT reason_code FROM cases.case_trigger_quarantine');
  await vi.waitFor(async () => expect(await quarantine()).toEqual([{ reason_code: 'POISON' }]), LONG);
});

it('an outcome before its decision, and across a restart, still yields its failure', async () => {
  await start();
  await append(answered(1, 'FAILED'));
  await vi.waitFor(
    async () => expect(await rows('SELECT * FROM cases.case_trigger_pending_outcomes')).toHaveLength(1),
    LONG,
  );
  await restart();
  await append(decided(1));
  await vi.waitFor(
    () => expect(published()).toMatchObject([{ trigger_type: 'ACTION_FAILURE', case_id: caseOf(1) }]),
    LONG,
  );
  await restart();
  await append(decided(2));
  await vi.waitFor(
    async () => expect(await rows('SELECT * FROM cases.case_trigger_decision_index')).toHaveLength(2),
    LONG,
  );
  await restart();
  await append(answered(2, 'DENIED'));
  await vi.waitFor(
    () => expect(published()).toMatchObject([{ trigger_type: 'ACTION_FAILURE', case_id: caseOf(2) }]),
    LONG,
  );
  expect(await rows('SELECT * FROM cases.case_trigger_pending_outcomes')).toEqual([]);
}, 60_000);

it('an outcome whose decision never comes is set aside after its wait', async () => {
  await start(0);
  await append(answered(1, 'FAILED'));
  await vi.waitFor(
    async () =>
      expect(await rows('SELECT reason_code FROM cases.case_trigger_quarantine')).toEqual([
        { reason_code: 'SOURCE_EVENT_UNRESOLVED' },
      ]),
    LONG,
  );
  expect(published()).toEqual([]);
});

it('a gate that answers 503, nonsense, and then admits without saying so, gets every trigger once', async () => {
  let calls = 0;
  const answers = [
    { status: 503, body: '{"error":"IG_UNHEALTHY","detail":null}' },
    { status: 200, body: 'nonsense' },
    { status: 200, body: '{"results":[{"decision":"PERHAPS"}]}' },
    'admit and reset' as const,
  ];
  await restart({ intercept: () => answers[calls++] });
  await append(block(1));
  await vi.waitFor(() => expect(gate.decisions.DUPLICATE).toBe(1), LONG);
  expect(gate.admitted).toHaveLength(1);
  // The gate has answered before the answer is written down.
  const state = () => rows('SELECT state, attempts FROM cases.case_trigger_outbox');
  await vi.waitFor(async () => expect(await state()).toMatchObject([{ state: 'DONE' }]), LONG);
  // The checkpoint never waited for the publication, and jumped over nothing.
  await append(block(2));
  await vi.waitFor(() => expect(gate.admitted).toHaveLength(2), LONG);
});

it('a trigger that the gate keeps in quarantine is the end of it, and stops nothing behind it', async () => {
  let first = true;
  await restart({
    decide: () => {
      const decision = first ? 'QUARANTINE' : 'ADMIT';
      first = false;
      return decision;
    },
  });
  await append(block(1));
  await vi.waitFor(
    async () => expect(await rows('SELECT state FROM cases.case_trigger_outbox')).toEqual([{ state: 'QUARANTINED' }]),
    LONG,
  );
  await append(block(2));
  await vi.waitFor(() => expect(gate.admitted).toHaveLength(1), LONG);
});

it('a process killed at any moment loses no trigger and makes none twice', async () => {
  const process = await daemonProcessWorld();
  const gateOfProcess = await startFakeGate({ apiKey: 'key of case_trigger' });
  const log = openEventLog({ ...process.bus, clientId: 'test' });
  const [events, lives] = [80, 4];
  for (let life = 0; life <= lives; life += 1) {
    await log.append(
      RTDL,
      Array.from({ length: events / 4 }, (_, n) => attestedRecord(block((life % 4) * 20 + n))),
    );
    const env = { ...process.env, IG_BASE_URL: gateOfProcess.baseUrl };
    const task = startMode('case-trigger', env, `task-${life}`);
    if (life < lives) {
      await new Promise((resolve) => setTimeout(resolve, 900 + 350 * life));
      task.child.kill('SIGKILL');
      await task.exit;
    } else {
      // A signal that comes before the daemon listens for it ends the process as any other.
      await vi.waitFor(() => expect(task.output()).toMatch(/"ops_port":\d+/), { timeout: 30_000 });
      await vi.waitFor(() => expect(gateOfProcess.admitted).toHaveLength(events), { timeout: 30_000 });
      task.child.kill('SIGTERM');
      expect(await task.exit).toBe(0);
    }
  }
  const [ledger] = await process.database.database.query({
    text: 'SELECT count(*)::int AS n FROM cases.case_trigger_replay_ledger',
  });
  expect(ledger).toEqual({ n: events });
  expect(new Set(gateOfProcess.admitted).size).toBe(events);
  await log.close();
  await gateOfProcess.close();
  await process.drop();
}, 90_000);
