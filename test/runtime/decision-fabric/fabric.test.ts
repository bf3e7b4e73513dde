import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { gatePusher } from '@spine-green/runtime/outbox/gate-pusher';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DaemonInProcess } from '../../support/daemons/daemon-parts.ts';
import {
  fabricSettings,
  publishedDecisions,
  putContext,
  putFeatures,
  putPosture,
  putTraffic,
  startFabric,
} from '../../support/decisions/decision-fabric.ts';
import { busRecords, type GateWorld, gateWorld, type RunningGate, startGate } from '../../support/gate/gate.ts';
import { traffic } from '../../support/gate/gate-events.ts';
import { eventually } from '../../support/servers/processes.ts';

let world: GateWorld;
let gate: RunningGate | undefined;
let fabric: DaemonInProcess | undefined;

beforeEach(async () => {
  world = await gateWorld();
});
afterEach(async () => {
  await fabric?.stop();
  fabric = undefined;
  await gate?.stop();
  gate = undefined;
  await world.drop();
});

const rows = (text: string) => world.database.database.query<Record<string, string>>({ text });
const count = async (from: string): Promise<number> =>
  Number((await rows(`SELECT count(*)::text AS n FROM ${from}`))[0]?.n);
const open = async (): Promise<number> => count("rtdl.df_outbox WHERE state <> 'DONE'");

async function startAll(changes: Parameters<typeof fabricSettings>[1] = {}): Promise<void> {
  gate ??= await startGate(world);
  fabric = await startFabric(world, fabricSettings(gate.url, changes));
}
async function prepare(...numbers: readonly number[]): Promise<void> {
  for (const n of numbers) {
    await putContext(world, n);
    await putFeatures(world, traffic(n));
  }
}
const untilDecided = (decisions: number) =>
  eventually(async () => {
    const found = await publishedDecisions(world);
    return found.size >= decisions && (await open()) === 0 ? found : undefined;
  }, 20_000);
const decisionOf = (
  found: ReadonlyMap<string, { decision: { action_kind: string }; reason_codes?: readonly string[] }>,
  n: number,
) => {
  const one = found.get(traffic(n).event_id);
  return { action: one?.decision.action_kind, reasons: one?.reason_codes ?? [] };
};

describe('the decision fabric of a run', () => {
  it('decides every transaction once, publishes decision and intent through the gate, and leaves nothing open', async () => {
    await putPosture(world, 'NORMAL');
    await prepare(1, 2, 3, 4, 5);
    await putTraffic(world, [1, 2, 3, 4, 5].map(traffic));
    await startAll();
    const found = await untilDecided(5);
    expect(found.size).toBe(5);
    expect([await count('rtdl.df_decisions'), await count('rtdl.df_outbox'), await count('rtdl.df_wait_set')]).toEqual([
      5, 10, 0,
    ]);
    const one = found.get(traffic(1).event_id);
    expect(one).toMatchObject({
      decision: { context_status: 'CONTEXT_READY', registry_outcome: 'RESOLVED', score_source: 'model' },
      degrade_posture: { mode: 'NORMAL' },
      context_refs: [{ role: 'arrival_events' }, { role: 'flow_anchor' }],
    });
    const receipts = await rows(`SELECT DISTINCT principal, event_class FROM ig.contexts
      WHERE event_class LIKE 'rtdl%' ORDER BY event_class`);
    expect(receipts).toEqual([
      { principal: 'decision_fabric', event_class: 'rtdl_action_intent' },
      { principal: 'decision_fabric', event_class: 'rtdl_decision' },
    ]);
    expect(await count('rtdl.df_shadow_scores')).toBe(5);
  });

  it('a second life decides nothing again, and repeats of an event have no effect', async () => {
    await putPosture(world, 'NORMAL');
    await prepare(1, 2);
    await putTraffic(world, [traffic(1)]);
    await startAll();
    await untilDecided(1);
    await fabric?.stop();
    await putTraffic(world, [traffic(1), traffic(2), traffic(1)]);
    await startAll();
    await untilDecided(2);
    await eventually(async () =>
      (await count("obs.run_counters WHERE counter = 'duplicates' AND value = 2")) === 1 ? true : undefined,
    );
    expect(await busRecords(world, ['fp.bus.rtdl.v1'])).toHaveLength(4);
  });

  it('the same event with another payload is set aside, and the decision stands', async () => {
    await putPosture(world, 'NORMAL');
    await prepare(1);
    const other: EnvelopeV1 = { ...traffic(1), payload: { ...(traffic(1).payload as object), amount: 99 } };
    await putTraffic(world, [traffic(1)]);
    await startAll();
    await untilDecided(1);
    await putTraffic(world, [other]);
    await eventually(async () => ((await count('rtdl.df_decision_mismatches')) === 1 ? true : undefined));
    expect(await rows('SELECT code FROM rtdl.df_rejections')).toEqual([{ code: 'PAYLOAD_HASH_MISMATCH' }]);
    expect(await rows('SELECT mismatch_count::text AS n FROM rtdl.df_decisions')).toEqual([{ n: '1' }]);
  });

  it('an event without context holds up nobody, keeps the checkpoint, and is decided when its anchor comes late', async () => {
    await putPosture(world, 'NORMAL');
    await prepare(2, 3);
    const settings = { ...fabricSettings('http://127.0.0.1:1').policy };
    const policy = { ...settings, context: { ...settings.context, joinWaitMs: 20_000, deadlineMs: 30_000 } };
    const events = [1, 2, 3].map(traffic);
    await putTraffic(world, events);
    await startAll({ policy });
    const early = await untilDecided(2);
    expect([...early.keys()].sort()).toEqual([traffic(2).event_id, traffic(3).event_id].sort());
    expect(await count('rtdl.df_wait_set')).toBe(1);
    await prepare(1);
    const late = await untilDecided(3);
    expect(decisionOf(late, 1).reasons).not.toContain('JOIN_WAIT_EXCEEDED');
    await eventually(async () => ((await count('rtdl.df_wait_set')) === 0 ? true : undefined));
    const [progress] = await rows('SELECT sum(next_offset)::text AS n FROM rtdl.df_consumer_checkpoints');
    expect(progress?.n).toBe('3');
  });

  it('the checkpoint stays at the lowest event that waits, and a new life finds it again', async () => {
    await putPosture(world, 'NORMAL');
    const settings = fabricSettings('http://127.0.0.1:1').policy;
    const policy = { ...settings, context: { ...settings.context, joinWaitMs: 60_000, deadlineMs: 90_000 } };
    await putTraffic(world, [traffic(1)]);
    await startAll({ policy });
    await eventually(async () => ((await count('rtdl.df_wait_set')) === 1 ? true : undefined));
    await fabric?.stop();
    const [before] = await rows('SELECT coalesce(sum(next_offset), 0)::text AS n FROM rtdl.df_consumer_checkpoints');
    expect(before?.n).toBe('0');
    await prepare(1);
    await startAll({ policy });
    expect((await untilDecided(1)).size).toBe(1);
  });
});

describe('what is wrong gets its exact answer, and the run goes on', () => {
  it.each([
    {
      given: 'no posture',
      posture: undefined,
      context: true,
      reasons: ['DL_SERVE_FAILSAFE:FAILSAFE_MISSING', 'CONTEXT_STATUS:CONTEXT_BLOCKED'],
    },
    {
      given: 'FAIL_CLOSED',
      posture: 'FAIL_CLOSED' as const,
      context: true,
      reasons: ['CONTEXT_STATUS:CONTEXT_BLOCKED'],
    },
    {
      given: 'no context at all',
      posture: 'NORMAL' as const,
      context: false,
      reasons: [
        'CONTEXT_STATUS:CONTEXT_MISSING',
        'JOIN_WAIT_EXCEEDED',
        'CONTEXT_MISSING:flow_anchor',
        'CONTEXT_MISSING:arrival_events',
      ],
    },
  ])('$given: STEP_UP, with its reasons', async ({ posture, context, reasons }) => {
    if (posture !== undefined) await putPosture(world, posture);
    if (context) await prepare(1);
    await putTraffic(world, [traffic(1)]);
    await startAll();
    const { action, reasons: found } = decisionOf(await untilDecided(1), 1);
    expect(action).toBe('STEP_UP');
    expect(found).toEqual(expect.arrayContaining(reasons));
  });

  it('a stale posture: STEP_UP, whatever the clock of this machine says', async () => {
    await putPosture(world, 'NORMAL');
    await world.database.database.execute({
      text: "UPDATE rtdl.dl_current_posture SET updated_at = now() - interval '3 minutes'",
    });
    await prepare(1);
    await putTraffic(world, [traffic(1)]);
    await startAll();
    const { action, reasons } = decisionOf(await untilDecided(1), 1);
    expect([action, reasons.includes('DL_SERVE_FAILSAFE:FAILSAFE_STALE')]).toEqual(['STEP_UP', true]);
  });

  it('a dead feature store: STEP_UP by OFP_UNAVAILABLE', async () => {
    await putPosture(world, 'NORMAL');
    await putContext(world, 1);
    await world.database.database.execute({ text: 'ALTER TABLE rtdl.ofp_event_features RENAME TO gone' });
    await putTraffic(world, [traffic(1)]);
    await startAll();
    const { action, reasons } = decisionOf(await untilDecided(1), 1);
    expect(action).toBe('STEP_UP');
    expect(reasons).toEqual(expect.arrayContaining(['OFP_UNAVAILABLE', 'CONTEXT_STATUS:CONTEXT_UNAVAILABLE']));
  });

  it('a registry that is refused: QUEUE_REVIEW by REGISTRY_FAIL_CLOSED', async () => {
    await putPosture(world, 'NORMAL');
    await prepare(1);
    await putTraffic(world, [traffic(1)]);
    await startAll({ registry: { fault: 'forged' } });
    const { action, reasons } = decisionOf(await untilDecided(1), 1);
    expect([action, reasons.includes('REGISTRY_FAIL_CLOSED')]).toEqual(['QUEUE_REVIEW', true]);
  });

  it('a bundle that did not load: the rules alone, by MODEL_UNAVAILABLE', async () => {
    await putPosture(world, 'NORMAL');
    await prepare(1);
    await putTraffic(world, [traffic(1)]);
    const { scoring } = fabricSettings('http://127.0.0.1:1');
    await startAll({ scoring: { ...scoring, modelOf: () => undefined } });
    const found = await untilDecided(1);
    expect(found.get(traffic(1).event_id)?.decision).toMatchObject({ score_source: 'heuristics' });
    expect(decisionOf(found, 1).reasons).toContain('MODEL_UNAVAILABLE');
  });

  it('a gate that is away: decisions wait in the outbox with their bytes, and are published when it is back', async () => {
    await putPosture(world, 'NORMAL');
    await prepare(1, 2);
    await putTraffic(world, [1, 2].map(traffic));
    fabric = await startFabric(world, fabricSettings('http://127.0.0.1:1'));
    await eventually(async () => ((await open()) === 4 ? true : undefined));
    const before = await rows('SELECT event_id, envelope FROM rtdl.df_outbox ORDER BY seq');
    await fabric.stop();
    await startAll();
    await untilDecided(2);
    const published = await busRecords(world, ['fp.bus.rtdl.v1']);
    expect(new Set(published.map(({ value }) => value))).toEqual(new Set(before.map(({ envelope }) => envelope)));
  });

  it('a gate that quarantines: terminal, RED, and after three in a row nothing new is read', async () => {
    await putPosture(world, 'NORMAL');
    await prepare(1, 2, 3);
    await putTraffic(world, [traffic(1), traffic(2)]);
    gate = await startGate(world);
    const refusing = gatePusher({
      baseUrl: gate.url,
      apiKey: { reveal: () => 'key of action_layer in tests' } as never,
      timeoutMs: 3000,
    });
    fabric = await startFabric(world, fabricSettings(gate.url, { gate: refusing }));
    await eventually(async () =>
      (await count("rtdl.df_outbox WHERE state = 'QUARANTINED'")) === 4 ? true : undefined,
    );
    await putTraffic(world, [traffic(3)]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await count('rtdl.df_decisions')).toBe(2);
  });
});

describe('truth', () => {
  it('changes no byte of a decision: a flipped fraud flag and another campaign give the same payload', async () => {
    await putPosture(world, 'NORMAL');
    const truths = [
      { fraud_flag: false, campaign_id: null },
      { fraud_flag: true, campaign_id: '77' },
    ];
    const payloads: string[] = [];
    for (const truth of truths) {
      const own = await gateWorld();
      const ownGate = await startGate(own);
      await putPosture(own, 'NORMAL');
      await putContext(own, 1);
      await putFeatures(own, traffic(1));
      await putTraffic(own, [{ ...traffic(1), payload: { ...(traffic(1).payload as object), ...truth } }]);
      const daemon = await startFabric(own, fabricSettings(ownGate.url));
      const found = await eventually(async () => (await publishedDecisions(own)).get(traffic(1).event_id), 20_000);
      const { decided_at_utc: _, degrade_posture: __, source_event, decision, ...rest } = found;
      const {
        latency_ms: ___,
        context_evidence_digest: ____,
        registry_basis_digest: _____,
        ...said
      } = decision as Record<string, unknown>;
      payloads.push(
        JSON.stringify({ rest: { ...rest, snapshot_hash: rest.snapshot_hash }, said, id: source_event.event_id }),
      );
      await daemon.stop();
      await ownGate.stop();
      await own.drop();
    }
    expect(payloads[0]).toBe(payloads[1]);
  });
});
