import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DaemonInProcess } from '../../support/daemons/daemon-parts.ts';
import { putBeside } from '../../support/decisions/action-layer.ts';
import { auditRecords, startAudit } from '../../support/decisions/decision-audit.ts';
import { type GateWorld, gateWorld, push, type RunningGate, startGate } from '../../support/gate/gate.ts';
import { decision, intent, outcome, withPayload } from '../../support/gate/gate-events.ts';
import { eventually } from '../../support/servers/processes.ts';

let world: GateWorld;
let gate: RunningGate;
let audit: DaemonInProcess | undefined;

beforeEach(async () => {
  world = await gateWorld();
  gate = await startGate(world);
});
afterEach(async () => {
  await audit?.stop();
  audit = undefined;
  await gate.stop();
  await world.drop();
});

const rows = (text: string) => world.database.database.query<Record<string, string>>({ text });
const count = async (from: string): Promise<number> =>
  Number((await rows(`SELECT count(*)::text AS n FROM ${from}`))[0]?.n);
const untilWhole = (chains: number) =>
  eventually(
    async () =>
      (await count("rtdl.dla_lineage_chains WHERE chain_status = 'RESOLVED'")) === chains ? true : undefined,
    20_000,
  );

async function putChains(...numbers: readonly number[]): Promise<void> {
  for (const n of numbers) {
    await push(gate, decision(n), 'decision_fabric');
    await push(gate, intent(n), 'decision_fabric');
    await push(gate, outcome(n), 'action_layer');
  }
}

/** Every record once, where the index says, with the digest that it says. */
async function expectWholeIndex(records: number): Promise<void> {
  const indexed = await rows('SELECT audit_id, kind, record_digest, object_ref, line::text FROM rtdl.dla_audit_index');
  const found = await auditRecords(world);
  const nameOf = (id: string, digest: string, at: string) => `${id} ${digest} ${at}`;
  expect(found).toHaveLength(records);
  expect(
    new Set(indexed.map((row) => nameOf(row.audit_id ?? '', row.record_digest ?? '', `${row.object_ref}#${row.line}`))),
  ).toEqual(new Set(found.map(({ record, digest, ref, line }) => nameOf(record.audit_id, digest, `${ref}#${line}`))));
}

describe('the audit of a run', () => {
  it('sets aside an outcome that another decision has, and takes a repeated one once, in another life too', async () => {
    await putBeside(world, outcome(1));
    audit = await startAudit(world);
    await eventually(async () => ((await count('rtdl.dla_lineage_outcomes')) === 1 ? true : undefined), 20_000);
    await audit.stop();
    const { outcome_id } = outcome(1).payload as { outcome_id: string };
    await putBeside(world, withPayload(outcome(2), { outcome_id }));
    await putBeside(world, { ...outcome(1), event_id: 'f'.repeat(64) });
    audit = await startAudit(world);
    await eventually(async () => ((await count('rtdl.dla_intake_quarantine')) === 1 ? true : undefined), 20_000);
    expect(await rows('SELECT reason FROM rtdl.dla_intake_quarantine')).toEqual([{ reason: 'OUTCOME_LINK_CONFLICT' }]);
    await eventually(
      async () =>
        (await count("obs.run_counters WHERE component = 'dla' AND counter = 'duplicates'")) === 1 ? true : undefined,
      20_000,
    );
    expect(await count('rtdl.dla_intake_candidates')).toBe(1);
  });

  it('makes a record of every decision and one of every whole chain, in objects that the index names', async () => {
    await putChains(1, 2, 3);
    audit = await startAudit(world);
    await untilWhole(3);
    await expectWholeIndex(6);
    const [first] = (await auditRecords(world)).filter(({ record }) => record.kind === 'CHAIN');
    expect(first?.record).toMatchObject({
      action_intents: [{ event_type: 'action_intent' }],
      action_outcomes: [{ event_type: 'action_outcome' }],
    });
  });

  it('a second life goes on where the first ended, and a chain that was open is closed by it', async () => {
    await push(gate, decision(1), 'decision_fabric');
    await push(gate, intent(1), 'decision_fabric');
    audit = await startAudit(world);
    await eventually(async () => ((await count('rtdl.dla_intake_candidates')) === 2 ? true : undefined));
    await audit.stop();
    expect(await rows('SELECT chain_status, missing::text FROM rtdl.dla_lineage_chains')).toEqual([
      { chain_status: 'UNRESOLVED', missing: '{MISSING_OUTCOME_LINK}' },
    ]);
    await push(gate, outcome(1), 'action_layer');
    audit = await startAudit(world);
    await untilWhole(1);
    await expectWholeIndex(2);
  });

  it('a life that ended between object and ledger is repeated with the same range: one object, every record once', async () => {
    await putChains(1, 2);
    const { store } = world.objects;
    let deaths = 0;
    const killing = {
      ...store,
      put: async (...args: Parameters<typeof store.put>) => {
        const stored = await store.put(...args);
        if (!args[1].includes('decision_log_audit') || deaths > 0) return stored;
        deaths += 1;
        throw new Error('killed');
      },
    };
    const first = await startAudit(world, killing);
    await expect(first.done).rejects.toThrow('killed');
    await first.stop().catch(() => undefined);
    expect(await count('rtdl.dla_segment_intents')).toBeGreaterThan(0);
    await putChains(3);
    audit = await startAudit(world);
    await untilWhole(3);
    await expectWholeIndex(6);
  });

  it.each(['dla_audit_index', 'dla_intake_candidates', 'dla_intake_quarantine'])('nobody changes %s', async (table) => {
    await putChains(1);
    audit = await startAudit(world);
    await untilWhole(1);
    await expect(world.database.database.execute({ text: `DELETE FROM rtdl.${table}` })).rejects.toMatchObject({
      code: 'E_DATABASE_REFUSED',
    });
  });
});
