import { parseJson } from '@spine-green/evidence-schemas';
import { packBytes } from '@spine-green/runtime/evidence/packed';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import type { Anomaly } from '@spine-green/runtime/observability/anomaly-window';
import { type OpsServer, startOpsServer } from '@spine-green/runtime/observability/ops-server';
import { auditQuestions } from '@spine-green/runtime/services/decision-audit/query/questions';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startAudit } from '../../support/decisions/decision-audit.ts';
import { EVIDENCE, type GateWorld, gateWorld, push, startGate } from '../../support/gate/gate.ts';
import { decision, intent, outcome, RUN } from '../../support/gate/gate-events.ts';
import { eventually } from '../../support/servers/processes.ts';

let world: GateWorld;
let server: OpsServer;
const anomalies: Anomaly[] = [];
const members = (event: { readonly payload?: unknown }) => event.payload as Readonly<Record<string, string>>;
const [DECISION, ACTION, OUTCOME] = [
  members(decision(1)).decision_id,
  members(intent(1)).action_id,
  members(outcome(1)).outcome_id,
];

beforeAll(async () => {
  world = await gateWorld();
  const gate = await startGate(world);
  for (const n of [1, 2, 3]) {
    await push(gate, decision(n), 'decision_fabric');
    await push(gate, intent(n), 'decision_fabric');
    if (n < 3) await push(gate, outcome(n), 'action_layer');
  }
  const audit = await startAudit(world);
  await eventually(
    async () => ((await count("rtdl.dla_lineage_chains WHERE chain_status = 'RESOLVED'")) === 2 ? true : undefined),
    20_000,
  );
  await eventually(async () => ((await count('rtdl.dla_audit_index')) === 5 ? true : undefined), 20_000);
  await audit.stop();
  await gate.stop();
  const parts = {
    database: world.database.database,
    evidence: { store: world.objects.store, bucket: EVIDENCE },
    clock: systemClock,
    identity: {
      component: 'dla',
      environment: 'embedded' as const,
      platformRunId: RUN,
      taskArn: 'task',
      imageDigest: 'image',
      runConfigDigest: 'c'.repeat(64),
      serviceReleaseId: 'git-test',
    },
    governance: { addAnomaly: (anomaly: Anomaly) => anomalies.push(anomaly) },
  };
  server = await startOpsServer({
    host: '127.0.0.1',
    port: 0,
    health: () => {
      throw new Error('nobody asks');
    },
    metrics: async () => '',
    questions: auditQuestions(parts),
  });
});
afterAll(async () => {
  await server.close();
  await world.drop();
});

async function count(from: string): Promise<number> {
  const [row] = await world.database.database.query<{ n: string }>({ text: `SELECT count(*)::text AS n FROM ${from}` });
  return Number(row?.n);
}

let requests = 0;
beforeEach(() => {
  requests += 1;
});

async function ask(changes: Readonly<Record<string, unknown>>) {
  const asked = {
    actor_id: 'svc:platform_run_reporter',
    source_type: 'SYSTEM',
    purpose: 'review',
    request_id: `request-${requests}`,
    platform_run_id: RUN,
    ...changes,
  };
  const response = await fetch(`http://127.0.0.1:${server.port}/v1/query/audit`, {
    method: 'POST',
    body: JSON.stringify(asked),
  });
  return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> };
}

/** What governance was told of resolutions in this test. */
async function resolutions(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { key } of listAll(world.objects.store, EVIDENCE, `evidence/runs/${RUN}/obs/governance/events/`)) {
    const { body } = await world.objects.store.get(EVIDENCE, key);
    const fact = parseJson(body, 'E_SCHEMA_INVALID', key) as {
      event_family: string;
      dedupe_key: string;
      details: Record<string, string>;
    };
    if (fact.event_family !== 'EVIDENCE_REF_RESOLVED' || !fact.dedupe_key.endsWith(`:request-${requests}`)) continue;
    found.push(`${fact.details.resolution_status} ${fact.details.reason_code}`);
  }
  return found;
}

describe('the audit over HTTP', () => {
  it.each([
    ['decision_id', DECISION],
    ['action_id', ACTION],
    ['outcome_id', OUTCOME],
  ])('%s finds the whole chain and its last record, and the resolution is a fact', async (kind, id) => {
    const { status, body } = await ask({ [kind]: id });
    expect(status).toBe(200);
    expect(body.chains).toMatchObject([
      {
        decision_id: DECISION,
        chain_status: 'RESOLVED',
        missing: [],
        intents: [{ action_id: ACTION }],
        outcomes: [{ outcome_id: OUTCOME }],
        records: [{ kind: 'DECISION' }, { kind: 'CHAIN' }],
      },
    ]);
    expect(body.record).toMatchObject({ kind: 'CHAIN', decision_id: DECISION });
    expect([body.redacted, await resolutions()]).toEqual([[], ['RESOLVED OK']]);
  });

  it('a chain that is not whole says what it lacks, and gives the record of its decision', async () => {
    const { body } = await ask({ decision_id: members(decision(3)).decision_id });
    expect(body.chains).toMatchObject([{ chain_status: 'UNRESOLVED', missing: ['MISSING_OUTCOME_LINK'] }]);
    expect(body.record).toMatchObject({ kind: 'DECISION' });
  });

  it('a run is listed in pages of heads, which resolve nothing', async () => {
    const whole = await ask({});
    expect((whole.body.chains as readonly unknown[]).length).toBe(3);
    const first = await ask({ limit: 2 });
    const second = await ask({ limit: 2, after: first.body.next_after });
    expect([...(first.body.chains as object[]), ...(second.body.chains as object[])]).toEqual(whole.body.chains);
    expect([second.body.next_after, whole.body.next_after]).toEqual([null, null]);
    expect(((await ask({ limit: 0 })).body.chains as readonly unknown[]).length).toBe(1);
    expect(((await ask({ limit: 10_000 })).body.chains as readonly unknown[]).length).toBe(3);
    expect(await resolutions()).toEqual([]);
  });

  it('what says how decisions are made is kept from those who work cases', async () => {
    const { body } = await ask({ actor_id: 'SYSTEM::cm', decision_id: DECISION });
    expect(body.redacted).toEqual(['bundle_ref', 'policy_rev', 'degrade_posture', 'eb_offset_basis']);
    expect(body.record).toMatchObject({ kind: 'CHAIN', bundle_ref: 'REDACTED', degrade_posture: 'REDACTED' });
    expect((body.record as { snapshot_hash: string }).snapshot_hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('an unknown caller is refused and told nothing; that is a fact', async () => {
    const { status, body } = await ask({ actor_id: 'svc:decision_fabric', decision_id: DECISION });
    expect({ status, body }).toEqual({ status: 403, body: { error: 'REF_ACCESS_DENIED', detail: 'actor_id' } });
    expect(await resolutions()).toEqual(['DENIED REF_ACCESS_DENIED']);
  });

  it('another run is empty, and asking for it is a fact', async () => {
    const { status, body } = await ask({ platform_run_id: 'platform_20200101T000000Z', decision_id: DECISION });
    expect([status, body.chains]).toEqual([200, []]);
    expect(await resolutions()).toEqual(['DENIED REF_SCOPE_MISMATCH']);
  });

  it('a decision that nobody took is empty', async () => {
    const { status, body } = await ask({ decision_id: 'f'.repeat(32) });
    expect([status, body.chains, body.record]).toEqual([200, [], null]);
    expect(await resolutions()).toEqual(['DENIED REF_NOT_FOUND']);
    for (const kind of ['action_id', 'outcome_id']) {
      expect((await ask({ [kind]: 'f'.repeat(32), request_id: `${kind}-other` })).body.chains).toEqual([]);
    }
  });

  it.each([
    ['two selectors', { decision_id: DECISION, action_id: ACTION }, 'action_id'],
    ['a selector that is no id', { decision_id: 'x' }, 'decision_id'],
    ['a selector that is a number', { outcome_id: 7 }, 'outcome_id'],
    ['nobody', { actor_id: '' }, 'actor_id'],
    ['no purpose', { purpose: undefined }, 'purpose'],
    ['no request', { request_id: null }, 'request_id'],
    ['a run that is none', { platform_run_id: 'run' }, 'platform_run_id'],
    ['no run', { platform_run_id: 5 }, 'platform_run_id'],
    ['an unknown source', { source_type: 'ROOT' }, 'source_type'],
    ['a limit of words', { limit: 'all' }, 'limit'],
    ['a place that is none', { after: '../..' }, 'after'],
  ])('%s is no question', async (_given, changes, detail) => {
    expect(await ask(changes)).toEqual({ status: 400, body: { error: 'INVALID_REQUEST', detail } });
    expect(await resolutions()).toEqual([]);
  });

  it('a record that is not what its index says is given to nobody, and is an anomaly', async () => {
    const [row] = await world.database.database.query<{ object_ref: string }>({
      text: `SELECT object_ref FROM rtdl.dla_audit_index WHERE decision_id = $1 AND kind = 'CHAIN'`,
      values: [DECISION],
    });
    const key = row?.object_ref ?? '';
    const { store } = world.objects;
    const { versionId } = await store.get(EVIDENCE, key);
    await store.put(EVIDENCE, key, await packBytes('{}\n{}\n{}\n{}\n{}\n'), { kind: 'replace', versionId });
    const { status, body } = await ask({ decision_id: DECISION });
    expect([status, body.error]).toEqual([409, 'EVIDENCE_DIGEST_MISMATCH']);
    expect(anomalies).toMatchObject([{ reason: 'EVIDENCE_DIGEST_MISMATCH' }]);
  });
});
