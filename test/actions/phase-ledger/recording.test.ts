import { canonicalJson, evidenceKey } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AuthorityPhase, activeAuthorityPhase, inSession, refOf } from '../../support/authority-phase.ts';

type Change = (snapshot: Record<string, unknown> & LaneSnapshotV1) => void;

let phase: AuthorityPhase;
let honest: LaneSnapshotV1;
/** The second lane runs, and its honest snapshot is stored and not recorded. */
beforeAll(async () => {
  phase = await activeAuthorityPhase();
  const execution_id = phase.executionId;
  await phase.ledger({ command: 'start-lane', phase: 'M0', lane: 'M0.A', execution_id, attempt: 1 });
  const snapshot = refOf(await phase.act('M0.A'));
  await phase.ledger(
    { command: 'record-lane', phase: 'M0', lane: 'M0.A', execution_id, attempt: 1, snapshot },
    { command: 'start-lane', phase: 'M0', lane: 'M0.B', execution_id, attempt: 1 },
  );
  const ref = refOf(await phase.act('M0.B'));
  honest = await inSession(
    phase,
    async ({ evidence }) => (await readEvidence(evidence, ref.key, LaneSnapshotV1.parse)).document,
  );
});
afterAll(() => phase.remove());

const place = () => ({ family: 'run_control' as const, env: 'embedded' as const, execution_id: phase.executionId });
const forgeries = { count: 0 };

/** Stores a changed copy under the key that its outcome asks for, or another name, and asks for it to be recorded. */
async function recordForged(change: Change, key?: string) {
  const forged = structuredClone(honest) as Parameters<Change>[0];
  change(forged);
  const options = forged.overall_pass ? { attempt: 1 } : { failedAttempt: 1 };
  const target = key ?? evidenceKey(place(), 'm0_b_scope_lock_snapshot.json', options);
  const stored = await inSession(phase, async ({ store, evidence }) => {
    const present = await store.head(evidence.bucket, target);
    const condition =
      present === undefined ? { kind: 'create' as const } : { kind: 'replace' as const, versionId: present.versionId };
    return store.put(evidence.bucket, target, canonicalJson(forged), condition);
  });
  forgeries.count += 1;
  const snapshot = { key: target, version_id: stored.versionId, sha256: stored.sha256 };
  return phase.ledger({
    command: 'record-lane',
    phase: 'M0',
    lane: 'M0.B',
    execution_id: phase.executionId,
    attempt: 1,
    snapshot,
  });
}

const check = (snapshot: LaneSnapshotV1, id: string): LaneSnapshotV1['checks'][number] => {
  const found = snapshot.checks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not in the snapshot`);
  return found;
};

describe('a snapshot that does not follow from its checks is not recorded', () => {
  it.each<{ given: string; change: Change; name?: string; code: string; open: string }>([
    {
      given: 'no checks at all, under another name',
      change: (one) =>
        Object.assign(one, {
          checks: [],
          coverage: { pass: 0, fail: 0, planned: 0, not_applicable: 0, planned_checks: [], not_applicable_checks: [] },
        }),
      name: 'm0_b_another_snapshot.json',
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'checks: M0.B-C01 is not there once',
    },
    {
      given: 'another name',
      change: () => undefined,
      name: 'm0_b_another_snapshot.json',
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'its key',
    },
    {
      given: 'one check left out',
      change: (one) => Object.assign(one, { checks: one.checks.filter(({ id }) => id !== 'M0.B-C02') }),
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'checks: M0.B-C02 is not there once',
    },
    {
      given: 'one check twice',
      change: (one) => one.checks.push(check(one, 'M0.B-C01')),
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'checks: M0.B-C01 is not there once',
    },
    {
      given: 'a check of another lane',
      change: (one) => Object.assign(check(one, 'M0.B-C01'), { id: 'M0.C-C01' }),
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'checks: one that the definition does not list',
    },
    {
      given: 'a check that is called planned',
      change: (one) => Object.assign(check(one, 'M0.B-C01'), { outcome: 'planned', pass: false, reason: 'not built' }),
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'M0.B-C01: outcome',
    },
    {
      given: 'a failing check that is called passed',
      change: (one) => Object.assign(check(one, 'M0.B-C01'), { observed: 'something else' }),
      code: 'E_VERDICT_INCONSISTENT',
      open: 'M0.B-C01: pass',
    },
    {
      given: 'an unreadable fact that is called passed',
      change: (one) =>
        Object.assign(check(one, 'M0.B-C01'), { observed: { unreadable: 'gone' }, expected: { unreadable: 'gone' } }),
      code: 'E_VERDICT_INCONSISTENT',
      open: 'M0.B-C01: pass',
    },
    {
      given: 'a guard that expects what it found',
      change: (one) => Object.assign(check(one, 'U-HANDLES'), { expected: ['X'], observed: ['X'] }),
      code: 'E_VERDICT_INCONSISTENT',
      open: 'U-HANDLES: expected',
    },
    {
      given: 'another elapsed time than the budget was held to',
      change: (one) => Object.assign(check(one, 'U-BUDGET'), { observed: 1 }),
      code: 'E_VERDICT_INCONSISTENT',
      open: 'U-BUDGET: elapsed',
    },
    {
      given: 'another title',
      change: (one) => Object.assign(check(one, 'M0.B-C01'), { title: 'Something' }),
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'M0.B-C01: title',
    },
    {
      given: 'a code of another lane',
      change: (one) => Object.assign(check(one, 'M0.B-C01'), { fails: 'M0C-B1' }),
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'M0.B-C01: code',
    },
    {
      given: 'no severity',
      change: (one) => delete check(one, 'M0.B-C01').severity,
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'M0.B-C01: severity',
    },
    {
      given: 'a failure without its blocker',
      change: (one) =>
        Object.assign(check(one, 'M0.B-C01'), { observed: 'something else', pass: false, outcome: 'fail' }),
      code: 'E_VERDICT_INCONSISTENT',
      open: 'blockers',
    },
    {
      given: 'a blocker without a failure',
      change: (one) =>
        one.blockers.push({ code: 'M0B-B1', check_ids: ['M0.B-C01'], message: 'x', closure_criteria: 'y' }),
      code: 'E_VERDICT_INCONSISTENT',
      open: 'blockers',
    },
    {
      given: 'a pass called failed',
      change: (one) => Object.assign(one, { overall_pass: false }),
      code: 'E_VERDICT_INCONSISTENT',
      open: 'overall_pass',
    },
    {
      given: 'another coverage',
      change: (one) => Object.assign(one.coverage, { pass: one.coverage.pass + 1 }),
      code: 'E_VERDICT_INCONSISTENT',
      open: 'coverage',
    },
    {
      given: 'another budget',
      change: (one) => Object.assign(one.runtime_budget, { budget_seconds: 181 }),
      code: 'E_VERDICT_INCONSISTENT',
      open: 'runtime_budget',
    },
    {
      given: 'another source',
      change: (one) => Object.assign(one.source_refs[0] ?? {}, { sha256: 'b'.repeat(64) }),
      code: 'E_EVIDENCE_DIGEST',
      open: 'source_refs',
    },
    {
      given: 'no source',
      change: (one) => Object.assign(one, { source_refs: [] }),
      code: 'E_EVIDENCE_DIGEST',
      open: 'source_refs',
    },
    {
      given: 'a document of another execution',
      change: (one) =>
        one.documents.push({
          name: 'x.json',
          key: 'evidence/embedded/run_control/m0_20261122T110000Z/x.json',
          version_id: '1',
          sha256: 'b'.repeat(64),
        }),
      code: 'E_EVIDENCE_MISSING',
      open: 'documents: a key of another execution, attempt or run',
    },
    {
      given: 'another lane',
      change: (one) => Object.assign(one, { lane: 'M0.C', phase: 'M0.C' }),
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'lane',
    },
    {
      given: 'another run',
      change: (one) => Object.assign(one, { platform_run_id: 'platform_20261122T101500Z' }),
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'platform_run_id',
    },
    {
      given: 'another execution',
      change: (one) => Object.assign(one, { execution_id: 'm0_20261122T110000Z' }),
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'execution_id',
    },
    {
      given: 'another attempt',
      change: (one) => Object.assign(one, { attempt: 2 }),
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'attempt',
    },
    {
      given: 'another substrate',
      change: (one) => Object.assign(one, { substrate: 'emulated' }),
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'substrate',
    },
    {
      given: 'another registry',
      change: (one) => Object.assign(one, { registry_sha256: 'b'.repeat(64) }),
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'registry_sha256',
    },
    {
      given: 'another epoch',
      change: (one) => Object.assign(one.epoch, { db_resource_id: 'other' }),
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'epoch.db_resource_id',
    },
    {
      given: 'another workflow run',
      change: (one) => Object.assign(one.ci, { run_id: '77' }),
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'ci.run_id',
    },
    {
      given: 'an end before its start',
      change: (one) => Object.assign(one, { completed_at_utc: '2020-01-01T00:00:00.000000Z' }),
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'the order of its times',
    },
    {
      given: 'another shape',
      change: (one) => delete (one as Partial<LaneSnapshotV1>).coverage,
      code: 'E_SNAPSHOT_SCHEMA',
      open: 'schema: /coverage',
    },
  ])('$given: $code', async ({ change, name, code, open }) => {
    const io = await recordForged(change, name === undefined ? undefined : evidenceKey(place(), name));
    expect(io.outputs['error-code']).toBe(code);
    expect(JSON.parse(io.outputs.unresolved ?? '[]')).toContain(open);
    expect((await phase.state()).phases.M0.lanes['M0.B']?.status).toBe('RUNNING');
  });

  it('and a result of bytes that are not those that it names is refused as damage', async () => {
    const key = evidenceKey(place(), 'm0_b_scope_lock_snapshot.json');
    const snapshot = { key, version_id: '00000001', sha256: 'b'.repeat(64) };
    const io = await phase.ledger({
      command: 'record-lane',
      phase: 'M0',
      lane: 'M0.B',
      execution_id: phase.executionId,
      attempt: 1,
      snapshot,
    });
    expect(io.outputs['error-code']).toBe('E_EVIDENCE_DIGEST');
  });

  it('while the honest one is recorded', async () => {
    const { outputs } = await recordForged(() => undefined);
    expect(outputs.refused).toBe('false');
    expect((await phase.state()).phases.M0.lanes['M0.B']?.status).toBe('PASS');
    expect(forgeries.count).toBeGreaterThan(30);
  });
});
