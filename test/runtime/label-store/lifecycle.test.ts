import { parseJson } from '@spine-green/evidence-schemas';
import { type LifecycleFact, tellSome } from '@spine-green/runtime/observability/lifecycle-teller';
import { databaseLabelLedger } from '@spine-green/runtime/services/label-store/ledger';
import { readAssertion } from '@spine-green/runtime/services/label-store/read-assertion';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EVIDENCE } from '../../support/closure/closable-run.ts';
import { startFakeGate } from '../../support/gate/fake-gate.ts';
import { RUN, traffic } from '../../support/gate/gate-events.ts';
import { assertion, policy } from '../../support/labels/label-facts.ts';
import {
  admitSubjects,
  type LabelWorld,
  labelWorld,
  postAssertion,
  startLabelStore,
} from '../../support/labels/label-world.ts';

let world: LabelWorld;
beforeEach(async () => {
  world = await labelWorld();
  await admitSubjects(world.database, [traffic(1).event_id]);
});
afterEach(() => world.drop());

type Told = LifecycleFact & { readonly event_id: string };
async function told(): Promise<readonly Told[]> {
  const facts: Told[] = [];
  for await (const { key } of listAll(world.store, EVIDENCE, `evidence/runs/${RUN}/obs/governance/events/`)) {
    const { body } = await world.store.get(EVIDENCE, key);
    facts.push(parseJson(body, 'E_SCHEMA_INVALID', key) as Told);
  }
  return facts.filter(({ event_family }) => event_family === 'LABEL_LIFECYCLE');
}
const typesOf = (facts: readonly LifecycleFact[]) =>
  facts
    .map(({ details }) => details as Readonly<Record<string, string>>)
    .map(({ lifecycle_type, reason_code }) => `${lifecycle_type} ${reason_code}`)
    .toSorted();

const commit = (raws: readonly unknown[]) =>
  databaseLabelLedger(world.database, policy).commit({
    platformRunId: RUN,
    principal: 'case_management',
    items: raws.map((raw) => ({ raw, read: readAssertion(raw, policy, RUN) })),
  });

const untold = async (): Promise<number> =>
  (
    await world.database.query({
      text: 'SELECT FROM labels.ls_lifecycle_facts WHERE platform_run_id = $1 AND NOT told',
      values: [RUN],
    })
  ).length;

describe('governance is told of labels', () => {
  it('once of each that was accepted and each that was refused, and of no repetition', async () => {
    const gate = await startFakeGate();
    const store = await startLabelStore(world, gate.baseUrl);
    const secret = assertion(1, { label_payload: { note: 'a text that somebody wrote' } });
    await postAssertion(store, secret);
    await postAssertion(store, secret);
    await postAssertion(store, { assertions: [assertion(2), assertion(2), { no: 'assertion' }] });
    await postAssertion(store, assertion(3, { label_subject_key: { platform_run_id: RUN, event_id: 'unknown' } }));
    await vi.waitFor(async () => expect(await untold()).toBe(0), { timeout: 10_000 });
    await store.stop();
    await gate.close();
    const facts = await told();
    expect(typesOf(facts)).toEqual([
      'LABEL_ACCEPTED ASSERTION_COMMITTED_NEW',
      'LABEL_ACCEPTED ASSERTION_COMMITTED_NEW',
      'LABEL_REJECTED CONTRACT_INVALID:subject_unknown',
    ]);
    expect(JSON.stringify(facts)).not.toContain('somebody wrote');
    expect(facts[0]?.details).toMatchObject({ principal: 'case_management', source_type: 'HUMAN' });
  });

  it('by the next life, when one died between the decision and the telling', async () => {
    await commit([assertion(1), assertion(2)]);
    expect([await untold(), await told()]).toEqual([2, []]);
    const gate = await startFakeGate();
    const store = await startLabelStore(world, gate.baseUrl);
    await vi.waitFor(async () => expect(await untold()).toBe(0), { timeout: 10_000 });
    await store.stop();
    await gate.close();
    expect(typesOf(await told())).toHaveLength(2);
  });

  it('and nothing at all of a decision that was rolled back', async () => {
    await commit([assertion(1)]);
    await world.database.execute({
      text: `CREATE FUNCTION labels.fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'away'; END $$`,
    });
    await world.database.execute({
      text: `CREATE TRIGGER fails BEFORE INSERT ON labels.ls_lifecycle_facts
        FOR EACH STATEMENT EXECUTE FUNCTION labels.fail()`,
    });
    await expect(commit([assertion(2)])).rejects.toThrow();
    const rows = await world.database.query({ text: 'SELECT label_assertion_id FROM labels.ls_label_assertions' });
    expect([rows.length, await untold()]).toEqual([1, 1]);
    const durable: LifecycleFact[] = [];
    const governance = { add: (fact: LifecycleFact) => durable.push(fact) > 0, flush: async () => undefined };
    const options = { database: world.database, table: 'labels.ls_lifecycle_facts', platformRunId: RUN } as const;
    expect(await tellSome({ ...options, governance, onFault: () => undefined })).toBe(1);
    expect(await tellSome({ ...options, governance, onFault: () => undefined })).toBe(0);
    expect(typesOf(durable)).toEqual(['LABEL_ACCEPTED ASSERTION_COMMITTED_NEW']);
  });
});
