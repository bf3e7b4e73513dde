import { PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { ControlMessageV1 } from '@spine-green/evidence-schemas/documents/control_message.v1';
import { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { RunFactsViewV1 } from '@spine-green/evidence-schemas/documents/run_facts_view.v1';
import { SrPassV1 } from '@spine-green/evidence-schemas/documents/sr_pass.v1';
import { requiredOutputIds } from '@spine-green/runtime/events/outputs';
import { bundleHashOf } from '@spine-green/runtime/events/ready';
import { postgresLeases } from '@spine-green/runtime/services/scenario-runner/leases';
import type { EventLog, LogRecord } from '@spine-green/runtime/substrate/event-log/port';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import type { OracleStore } from '../../support/oracle.ts';
import {
  CONTROL,
  EQUIVALENCE_KEY,
  overwrite,
  RUN_ID,
  readJson,
  type ScenarioWorld,
  scenarioWorld,
  sealedWorld,
  srKey,
  viewKey,
} from '../../support/scenario-run.ts';

let template: OracleStore;
let scenario: ScenarioWorld;
beforeAll(async () => {
  template = await sealedWorld();
});
afterAll(() => template.drop());
beforeEach(async () => {
  scenario = await scenarioWorld(template);
});
afterEach(() => scenario.drop());

const published = (): Promise<readonly LogRecord[]> =>
  scenario.eventLog.read(CONTROL, 0, 0, { recordsMax: 10, bytesMax: 1_000_000, waitMs: 0 });
const recordKinds = async (): Promise<readonly string[]> =>
  (await scenario.runner().ledger.events()).map(({ event_kind }) => event_kind);
const stateOf = async (): Promise<string | undefined> => (await scenario.runner().ledger.status())?.state;
const findOracleKey = async (part: string): Promise<string> => {
  for await (const { key } of listAll(scenario.oracle.store, 'oracle', '')) if (key.includes(part)) return key;
  throw new Error(`no key with ${part}`);
};
/** A log that refuses to append, as an unreachable broker does. */
const silentLog = (code: 'E_LOG_UNREACHABLE' | 'E_LOG_OUTCOME_UNKNOWN'): EventLog => ({
  ...scenario.eventLog,
  append: () => Promise.reject(new PlatformError(code, 'test')),
});

describe('a scenario run with complete evidence', () => {
  test('publishes READY that points to a facts view of all four outputs', async () => {
    const outcome = await scenario.announce();
    expect(outcome).toMatchObject({ kind: 'READY', offset: 0 });
    const facts = RunFactsViewV1.parse(await readJson(scenario.oracle, srKey(`run_facts_view/${RUN_ID}.json`)));
    expect(Object.keys(facts.oracle_pack_ref?.stream_view_output_refs ?? {}).sort()).toEqual(
      [...requiredOutputIds].sort(),
    );
    expect(facts.gate_receipts).toHaveLength(10);
    expect(facts.gate_receipts.every(({ status }) => status === 'PASS')).toBe(true);
    expect(facts.bundle_hash).toBe(bundleHashOf(facts));
    expect(facts.pins.run_id).not.toBe(facts.scenario_run_id);
    expect(facts.output_roles).toMatchObject({ s3_event_stream_with_fraud_6B: 'business_traffic' });
    const [record] = await published();
    const message = ControlMessageV1.parse(JSON.parse(new TextDecoder().decode(record?.value)));
    expect(message.attributes).toEqual({ kind: 'READY', run_id: RUN_ID });
    expect(ReadySignalV1.parse(message.payload)).toEqual(
      await readJson(scenario.oracle, srKey(`ready_signal/${RUN_ID}.json`)),
    );
    expect(record?.key).toBe(RUN_ID);
  });

  test('certifies what it did: lease, gates, and where READY lies on the topic', async () => {
    const outcome = await scenario.announce();
    const pass = SrPassV1.parse(await readJson(scenario.oracle, srKey('sr_pass.json')));
    expect(pass).toMatchObject({ verdict: 'PASS', equivalence_key: EQUIVALENCE_KEY, run_id: RUN_ID });
    expect(pass.lease.released_at > pass.lease.acquired_at).toBe(true);
    const [record] = await published();
    expect(await readJson(scenario.oracle, srKey('ready_publish_receipt.json'))).toMatchObject({
      topic: CONTROL,
      partition: 0,
      offset: 0,
      message_id: outcome.kind === 'READY' ? outcome.messageId : '',
      record_sha256: sha256Hex(record?.value ?? ''),
    });
    expect(await recordKinds()).toEqual(['PLAN_COMMITTED', 'READY_COMMITTED', 'READY_PUBLISHED']);
    expect(await scenario.database.database.query({ text: 'SELECT * FROM sr.sr_run_leases' })).toEqual([]);
  });

  test('announces itself again unchanged, under the same message id', async () => {
    const first = await scenario.announce();
    const facts = await readJson(scenario.oracle, srKey(`run_facts_view/${RUN_ID}.json`));
    const second = await scenario.announce();
    expect(second).toEqual({ ...first, offset: 1 });
    expect(await readJson(scenario.oracle, srKey(`run_facts_view/${RUN_ID}.json`))).toEqual(facts);
    expect((await readJson(scenario.oracle, srKey('ready_publish_receipt.json'))).offset).toBe(0);
    expect(await stateOf()).toBe('READY');
  });

  test.each(['E_LOG_UNREACHABLE', 'E_LOG_OUTCOME_UNKNOWN'] as const)(
    'claims nothing while the control topic answers %s, and a rerun publishes the same id',
    async (code) => {
      const failed = scenario.announce({}, { eventLog: silentLog(code) });
      await expect(failed).rejects.toMatchObject({ code: 'READY_PUBLISH_FAILED' });
      expect(await recordKinds()).toContain('READY_PUBLISH_FAILED');
      expect(await scenario.oracle.store.head('evidence', srKey('sr_pass.json'))).toBeUndefined();
      const ready = await readJson(scenario.oracle, srKey(`ready_signal/${RUN_ID}.json`));
      expect(await scenario.announce()).toEqual({ kind: 'READY', messageId: ready.message_id, offset: 0 });
    },
  );
});

describe('a scenario run without complete evidence', () => {
  const flagOf = (gate: string): Promise<string> => findOracleKey(`${gate}/validation/`);

  test('waits while a gate is missing, and fails after the deadline', async () => {
    const key = (await flagOf('3A')).replace(/[^/]+$/, '_passed.flag');
    await scenario.oracle.store.delete('oracle', key);
    expect(await scenario.announce()).toEqual({ kind: 'WAITING_EVIDENCE', reason: 'EVIDENCE_WAITING' });
    expect(await stateOf()).toBe('WAITING_EVIDENCE');
    const clock = { wallMicros: () => Date.now() * 1000 + 601_000_000, elapsedMs: () => performance.now() };
    expect(await scenario.announce({}, { clock })).toEqual({ kind: 'FAILED', reason: 'EVIDENCE_MISSING_DEADLINE' });
    expect(await scenario.announce()).toEqual({ kind: 'FAILED', reason: 'EVIDENCE_MISSING_DEADLINE' });
    expect(await published()).toEqual([]);
  });

  test('goes on where it waited once the evidence is complete', async () => {
    const key = (await flagOf('3A')).replace(/[^/]+$/, '_passed.flag');
    const { body } = await scenario.oracle.store.get('oracle', key);
    await scenario.oracle.store.delete('oracle', key);
    await scenario.announce();
    await scenario.oracle.store.put('oracle', key, body, { kind: 'create' });
    expect(await scenario.announce()).toMatchObject({ kind: 'READY' });
  });

  test('quarantines a gate whose bundle does not match its flag', async () => {
    const key = (await flagOf('5A')).replace(/[^/]+$/, 'report.json');
    await overwrite(scenario.oracle, 'oracle', key, '{"changed":true}');
    expect(await scenario.announce()).toEqual({ kind: 'QUARANTINED', reason: 'EVIDENCE_CONFLICT' });
    expect(await readJson(scenario.oracle, srKey(`quarantine/${RUN_ID}.json`))).toMatchObject({
      conflicts: [{ gate_id: 'gate.layer2.5A.validation', status: 'CONFLICT' }],
    });
    expect(await published()).toEqual([]);
  });

  test('fails a gate whose flag carries no digest', async () => {
    const key = (await flagOf('6A')).replace(/[^/]+$/, '_passed.flag');
    await overwrite(scenario.oracle, 'oracle', key, '{"status":"FAIL"}');
    expect(await scenario.announce()).toEqual({ kind: 'FAILED', reason: 'GATE_FAIL' });
  });

  it.each([
    { gone: '_stream_view_manifest.json', code: 'ORACLE_STREAM_VIEW_MANIFEST_MISSING' },
    { gone: '_stream_sort_receipt.json', code: 'ORACLE_STREAM_VIEW_RECEIPT_MISSING' },
    { gone: 'part-000000.parquet', code: 'ORACLE_STREAM_VIEW_PARTS_MISSING' },
  ])('fails with $code when $gone is gone', async ({ gone, code }) => {
    await scenario.oracle.store.delete('oracle', viewKey(scenario.oracle, 'arrival_events_5B', gone));
    expect(await scenario.announce()).toEqual({ kind: 'FAILED', reason: `${code}:arrival_events_5B` });
    expect(await recordKinds()).toContain(code);
  });

  test('fails a pack that names another world', async () => {
    const key = `${scenario.oracle.run.root.prefix}/_oracle_pack_manifest.json`;
    const manifest = await readJson(scenario.oracle, key, 'oracle');
    const world = { ...(manifest.world_key as object), parameter_hash: '0'.repeat(64) };
    await overwrite(scenario.oracle, 'oracle', key, JSON.stringify({ ...manifest, world_key: world }));
    expect(await scenario.announce()).toEqual({ kind: 'FAILED', reason: 'ORACLE_PACK_MISMATCH' });
  });
});

describe('a scenario run that is not allowed', () => {
  it.each([
    {
      changes: { engine_run_root: 's3://oracle/oracle-store/local/run-6' },
      code: 'ORACLE_ENGINE_ROOT_REQUEST_MISMATCH',
    },
    { changes: { engine_run_root: 's3://oracle/oracle-store/local/latest' }, code: 'ORACLE_ENGINE_ROOT_AMBIGUOUS' },
    { changes: { engine_run_root: 's3://oracle/a b' }, code: 'ORACLE_ENGINE_ROOT_NOT_MANAGED' },
    { changes: { scenario: { scenario_id: 'other' } }, code: 'ORACLE_SCENARIO_ID_MISMATCH' },
  ])('is rejected with $code and publishes nothing', async ({ changes, code }) => {
    await expect(scenario.announce(changes)).rejects.toMatchObject({ code });
    expect(await recordKinds()).toEqual(['ORACLE_SCOPE_REJECTED']);
    expect(await published()).toEqual([]);
  });

  test('is rejected when its key stands for another intent', async () => {
    await scenario.announce();
    const window = { ...scenario.request.window, window_end_utc: '2026-03-01T00:00:00Z' };
    await expect(scenario.announce({ window })).rejects.toMatchObject({ code: 'EQUIV_KEY_COLLISION' });
    expect(await recordKinds()).toContain('EQUIV_KEY_COLLISION');
  });

  it.each([
    { changes: { output_ids: ['no_such_output', ...requiredOutputIds] }, code: 'UNKNOWN_OUTPUT_ID' },
    { changes: { output_ids: ['s3_event_stream_with_fraud_6B'] }, code: 'PLAN_INVALID' },
    { changes: { requested_strategy: 'FORCE_INVOKE' as const }, code: 'PLAN_INVALID' },
  ])('is rejected with $code when the plan is impossible', async ({ changes, code }) => {
    await expect(scenario.announce(changes)).rejects.toMatchObject({ code });
    expect(await recordKinds()).toContain(code);
  });

  test('stops at a plan, facts view, READY or instance receipt with other content', async () => {
    await scenario.announce();
    const { ledger } = scenario.runner();
    const [facts, ready] = [await ledger.facts(), await ledger.ready()];
    if (facts === undefined || ready === undefined) throw new Error('announced before');
    const { output_ids: _, ...request } = scenario.request;
    const outputs = [...requiredOutputIds, 's2_flow_anchor_baseline_6B'];
    await expect(scenario.announce({ ...request, output_ids: outputs })).rejects.toMatchObject({ code: 'PLAN_DRIFT' });
    await expect(ledger.putFacts({ ...facts, evidence_notes: ['x'] })).rejects.toMatchObject({
      code: 'FACTS_VIEW_DRIFT',
    });
    await expect(ledger.putReady({ ...ready, scenario_id: 'x' })).rejects.toMatchObject({ code: 'READY_SIGNAL_DRIFT' });
    const [receipt] = facts.instance_receipts;
    if (receipt === undefined) throw new Error('no receipt');
    const other = { ...receipt, target_digest: '0'.repeat(64) };
    await expect(ledger.putInstanceReceipt(other)).rejects.toMatchObject({ code: 'INSTANCE_RECEIPT_DRIFT' });
  });
});

describe('two scenario runners', () => {
  test('exclude each other: the second one learns the state and writes no artifact', async () => {
    const holder = await postgresLeases(scenario.database.database, 'other').acquire(RUN_ID, 300);
    expect(await scenario.announce()).toEqual({ kind: 'BUSY', status: undefined });
    expect(await recordKinds()).toEqual(['LEASE_BUSY']);
    await holder?.release();
    expect(await scenario.announce()).toMatchObject({ kind: 'READY' });
  });

  test('stop before the next write when the lease is taken over', async () => {
    const { database } = scenario.database;
    const leases = postgresLeases(database, 'first');
    const stolen = {
      acquire: async (key: string, seconds: number) => {
        const lease = await leases.acquire(key, seconds);
        await database.execute({ text: "UPDATE sr.sr_run_leases SET expires_at = clock_timestamp() - interval '1 s'" });
        await postgresLeases(database, 'second').acquire(key, seconds);
        return lease;
      },
    };
    await expect(scenario.announce({}, { leases: stolen })).rejects.toMatchObject({ code: 'LEASE_LOST' });
    expect(await scenario.oracle.store.head('evidence', srKey(`run_plan/${RUN_ID}.json`))).toBeUndefined();
    const rows = await database.query({ text: 'SELECT owner_id FROM sr.sr_run_leases' });
    expect(rows).toEqual([{ owner_id: 'second' }]);
  });

  test('let exactly one of many take an expired lease', async () => {
    const { database } = scenario.database;
    await postgresLeases(database, 'old').acquire(RUN_ID, 0);
    const tries = Array.from({ length: 8 }, (_, index) =>
      postgresLeases(database, `task ${index}`).acquire(RUN_ID, 300),
    );
    expect((await Promise.all(tries)).filter((lease) => lease !== undefined)).toHaveLength(1);
  });
});
