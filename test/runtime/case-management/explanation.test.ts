import type { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import { decisionTrigger } from '@spine-green/runtime/cases/trigger';
import { triggerPolicyOf } from '@spine-green/runtime/cases/trigger-policy';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { runConfig } from '@spine-green/runtime/run-config';
import { databaseDecisions, explain } from '@spine-green/runtime/services/case-management/explanation';
import { keptFeatures } from '@spine-green/runtime/services/case-management/features';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DaemonInProcess } from '../../support/daemons/daemon-parts.ts';
import {
  fabricSettings,
  publishedDecisions,
  putContext,
  putFeatures,
  putPosture,
  startFabric,
} from '../../support/decisions/decision-fabric.ts';
import { type GateWorld, gateWorld, push, type RunningGate, startGate } from '../../support/gate/gate.ts';
import { anchor, traffic } from '../../support/gate/gate-events.ts';
import { eventually } from '../../support/servers/processes.ts';

const POLICY = triggerPolicyOf(runConfig.case_trigger, 'default');
let world: GateWorld;
let gate: RunningGate;
let fabric: DaemonInProcess | undefined;

beforeEach(async () => {
  world = await gateWorld();
  gate = await startGate(world);
});
afterEach(async () => {
  await fabric?.stop();
  fabric = undefined;
  await gate.stop();
  await world.drop();
});

/** What the decision fabric decides about the first transaction. */
async function decided(): Promise<DecisionResponseV1> {
  await push(gate, traffic(1), 'wsp');
  fabric = await startFabric(world, fabricSettings(gate.url));
  return eventually(async () => (await publishedDecisions(world)).get(traffic(1).event_id), 20_000);
}

async function explained(decision: DecisionResponseV1) {
  const source = {
    decisionId: decision.decision_id,
    sourceEventId: decision.source_event.event_id,
    decisionEventId: 'e'.repeat(64),
    sourceTsUtc: decision.source_event.ts_utc,
  };
  const made = decisionTrigger({ decision, source, rule: 'ACTION_ESCALATES' }, POLICY);
  if ('fault' in made) throw new Error(made.fault);
  const { database } = world.database;
  const sources = { decisions: databaseDecisions(database), features: keptFeatures(database, systemClock) };
  return (await explain([made.trigger], sources))[0];
}

const account = `account_id:${(anchor(1).payload as { account_id: string }).account_id}`;

describe('a decision of the decision fabric is explained', () => {
  it('by features with their values, points of its rules, and what its score was held against', async () => {
    await putPosture(world, 'NORMAL');
    await putContext(world, 1);
    await putFeatures(world, traffic(1), { 'velocity.account_id.count_10m': 7, 'core_features.flow_id.amount': 12.5 });
    const decision = await decided();
    expect(await explained(decision)).toMatchObject({
      score: { known: decision.decision.score },
      points_per_rule: { known: { VEL_ACCOUNT_10M: 1.2 } },
      thresholds: { known: runConfig.decision_thresholds.model },
      thresholds_rev: { known: runConfig.decision_thresholds.revision },
      top_reasons: { known: ['VEL_ACCOUNT_10M'] },
      features: { known: { [account]: { 'velocity.count_10m': 7 } } },
      posture: { known: { mode: 'NORMAL' } },
      context_refs: { known: [{ role: 'arrival_events' }, { role: 'flow_anchor' }] },
      audit_ref: { known: expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
  });

  it('without groups that its posture did not let it use', async () => {
    await putPosture(world, 'DEGRADED_2');
    await putContext(world, 1);
    await putFeatures(world, traffic(1), { 'velocity.account_id.count_10m': 7, 'core_features.flow_id.amount': 12.5 });
    const { features } = (await explained(await decided())) ?? {};
    expect(features).toMatchObject({
      known: { [`flow_id:${(traffic(1).payload as { flow_id: string }).flow_id}`]: {} },
    });
    expect(JSON.stringify(features)).not.toContain('velocity');
  });

  it('and one that failed closed has neither features nor points', async () => {
    await putPosture(world, 'FAIL_CLOSED');
    await putContext(world, 1);
    await putFeatures(world, traffic(1), { 'velocity.account_id.count_10m': 7 });
    expect(await explained(await decided())).toMatchObject({
      features: { absent: 'FEATURES_NOT_KEPT' },
      points_per_rule: { absent: 'NOT_IN_DECISION:points' },
      thresholds: { absent: 'NOT_IN_DECISION:thresholds' },
    });
  });
});
