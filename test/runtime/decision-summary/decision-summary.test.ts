import { ActionSummaryV1 } from '@spine-green/evidence-schemas/documents/action_summary.v1';
import { AuditSummaryV1 } from '@spine-green/evidence-schemas/documents/audit_summary.v1';
import { DecisionSummaryV1 } from '@spine-green/evidence-schemas/documents/decision_summary.v1';
import { packBytes } from '@spine-green/runtime/evidence/packed';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { summariseDecisions } from '@spine-green/runtime/services/decision-summary/loop';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DaemonInProcess } from '../../support/daemons/daemon-parts.ts';
import { startAudit } from '../../support/decisions/decision-audit.ts';
import { fabricSettings, putPosture, putTraffic, startFabric } from '../../support/decisions/decision-fabric.ts';
import { runDecisionLane } from '../../support/decisions/whole-lane.ts';
import { EVIDENCE, type GateWorld, gateWorld, type RunningGate, startGate } from '../../support/gate/gate.ts';
import { RUN, traffic } from '../../support/gate/gate-events.ts';
import { eventually } from '../../support/servers/processes.ts';

let world: GateWorld;
let gate: RunningGate;
let daemons: readonly DaemonInProcess[] = [];

beforeEach(async () => {
  world = await gateWorld();
  gate = await startGate(world);
});
afterEach(async () => {
  for (const daemon of daemons) await daemon.stop();
  daemons = [];
  await gate.stop();
  await world.drop();
});

const runLane = async (...numbers: readonly number[]): Promise<void> => {
  daemons = await runDecisionLane(world, gate, numbers);
};

const summarise = (names: readonly string[] = ['velocity.account_id.count_1h']) =>
  summariseDecisions({
    database: world.database.database,
    target: { store: world.objects.store, bucket: EVIDENCE },
    platformRunId: RUN,
    names,
    clock: systemClock,
    writer: { identity: 'decision-summary', task_arn: 'task/1', ci_run: null, image_digest: null },
  });
const read = async <T>(name: string, parse: (value: unknown) => T): Promise<T> => {
  const key = `evidence/runs/${RUN}/decision_lane/${name}.json`;
  return (await readEvidence({ store: world.objects.store, bucket: EVIDENCE }, key, parse)).document;
};
const segments = async (): Promise<readonly string[]> => {
  const keys: string[] = [];
  const prefix = `evidence/runs/${RUN}/decision_log_audit/`;
  for await (const { key } of listAll(world.objects.store, EVIDENCE, prefix)) keys.push(key);
  return keys;
};

describe('the summaries of the decision lane', () => {
  it('count every decision, every action and every record once, and agree with each other', async () => {
    await runLane(1, 2, 3);
    await summarise();
    const decisions = await read('decision_summary', DecisionSummaryV1.parse);
    const actions = await read('action_summary', ActionSummaryV1.parse);
    const audit = await read('audit_summary', AuditSummaryV1.parse);
    expect(decisions).toMatchObject({
      platform_run_id: RUN,
      decisions: 3,
      distinct_ids: 3,
      distinct_sources: 3,
      by_mode: { NORMAL: 3 },
      by_context_status: { CONTEXT_READY: 3 },
      degraded: 0,
      degrade_reasons: {},
      fail_closed: 0,
      rejections: {},
      latency: { measured: 3 },
      outbox: { pending: 0, refused: 0 },
      truth_leak_check: { names_checked: 1, forbidden: [], pass: true },
    });
    expect(actions).toMatchObject({
      intents: 3,
      distinct_intent_keys: 3,
      distinct_actions: 3,
      by_action_type: decisions.by_outcome,
      outcomes: 3,
      by_status: { EXECUTED: 3 },
      open: 0,
      effects_executed: 3,
      double_effects: 0,
      idempotency_key_fields: ['platform_run_id', 'event_id', 'action_type'],
      write_policy: 'append_only',
    });
    expect(audit).toMatchObject({
      records: 6,
      by_kind: { DECISION: 3, CHAIN: 3 },
      audited: { decision_response: 3, action_intent: 3, action_outcome: 3 },
      chains: { resolved: 3, unresolved: 0 },
      append_only_check: { digests_sampled: 6, digests_differing: 0, rewritten_objects: 0, pass: true },
    });
    expect(audit.topic_offset_ranges.reduce((sum, { events }) => sum + events, 0)).toBe(9);
  });

  it('name what is missing and what was restrictive', async () => {
    await putPosture(world, 'FAIL_CLOSED');
    await putTraffic(world, [traffic(1)]);
    daemons = [await startFabric(world, fabricSettings(gate.url)), await startAudit(world)];
    await eventually(async () => {
      const [row] = await world.database.database.query<{ open: string }>({
        text: `SELECT count(*)::text AS open FROM rtdl.dla_lineage_chains
          WHERE missing = ARRAY['MISSING_OUTCOME_LINK']`,
      });
      return row?.open === '1' ? true : undefined;
    }, 30_000);
    await summarise();
    const decisions = await read('decision_summary', DecisionSummaryV1.parse);
    expect(decisions).toMatchObject({ decisions: 1, by_mode: { FAIL_CLOSED: 1 }, degraded: 1, fail_closed: 1 });
    expect(decisions.degrade_reasons.FAIL_CLOSED).toBe(1);
    expect(decisions.reasons_top.length).toBeGreaterThan(0);
    expect(await read('audit_summary', AuditSummaryV1.parse)).toMatchObject({
      by_kind: { DECISION: 1 },
      chains: { resolved: 0, unresolved: 1 },
      missing: { MISSING_OUTCOME_LINK: 1 },
    });
    expect(await read('action_summary', ActionSummaryV1.parse)).toMatchObject({ intents: 0, outcomes: 0 });
  });

  it('see a record that was written over, and one that only the store has', async () => {
    await runLane(1);
    const [first = ''] = await segments();
    const { body, versionId } = await world.objects.store.get(EVIDENCE, first);
    await world.objects.store.put(EVIDENCE, first, await packBytes('{}\n'), { kind: 'replace', versionId });
    const beside = first.replace(/segment=.*/, 'segment=9000-9001.jsonl.zst');
    await world.objects.store.put(EVIDENCE, beside, body, { kind: 'create' });
    await summarise();
    const { append_only_check: check } = await read('audit_summary', AuditSummaryV1.parse);
    expect(check).toMatchObject({ rewritten_objects: 1, unpaired_objects: 1, pass: false });
    expect(check.digests_differing).toBeGreaterThan(0);
  });

  it('see an object that is gone, whatever the index says', async () => {
    await runLane(1);
    const [first = ''] = await segments();
    await world.objects.store.delete(EVIDENCE, first);
    await summarise();
    const { append_only_check: check } = await read('audit_summary', AuditSummaryV1.parse);
    expect(check.unpaired_objects).toBe(1);
    expect(check.pass).toBe(false);
  });

  it('see a name of truth among what is read', async () => {
    await summarise(['velocity.account_id.count_1h', 'anchor.fraud_flag', 'flow.campaign_id']);
    expect((await read('decision_summary', DecisionSummaryV1.parse)).truth_leak_check).toEqual({
      names_checked: 3,
      forbidden: ['anchor.fraud_flag', 'flow.campaign_id'],
      pass: false,
    });
  });

  it('leave nothing behind when a record cannot be read', async () => {
    await runLane(1);
    const [first = ''] = await segments();
    const { versionId } = await world.objects.store.get(EVIDENCE, first);
    await world.objects.store.put(EVIDENCE, first, 'no frame', { kind: 'replace', versionId });
    await expect(summarise()).rejects.toThrow(/E_PACKED_REFUSED/);
    await expect(read('decision_summary', DecisionSummaryV1.parse)).rejects.toThrow(/E_OBJECT_NOT_FOUND/);
  });
});
