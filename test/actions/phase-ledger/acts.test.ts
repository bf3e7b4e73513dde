import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, evidenceKey } from '@spine-green/evidence-schemas';
import { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { CostSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_snapshot.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { systemClock, textOfMicros } from '@spine-green/runtime/kernel/clock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { blockersOf } from '../../../actions/lib/checks/blockers.ts';
import { coverageOf } from '../../../actions/lib/checks/coverage.ts';
import { getLaneDefinition } from '../../../actions/lib/definition/phase-definition.ts';
import {
  activatePhase,
  approve,
  command,
  completePhase,
  executionGo,
  runLanes,
} from '../../../actions/rehearsal/phase-steps.ts';
import {
  type AuthorityPhase,
  exportWorkplace,
  idleAuthorityPhase,
  inSession,
  type RecordedIo,
  refOf,
} from '../../support/authority-phase.ts';
import { editEvent } from '../../support/forger/edits.ts';
import type { Forger } from '../../support/forger/forger.ts';
import { expectFound, type Forgery, verdictOn } from '../../support/forger/found.ts';
import { type HeldBundle, holdBundle, within } from '../../support/forger/objects.ts';

let phase: AuthorityPhase;
beforeEach(async () => {
  phase = await idleAuthorityPhase();
});
afterEach(() => phase.remove());

const codeOf = (io: RecordedIo): string => io.outputs['error-code'] ?? 'accepted';
const HOUR = 3_600_000_000;
const inHours = (hours: number): string => textOfMicros(systemClock.wallMicros() + hours * HOUR);

describe('an approval', () => {
  it('of an activation is no permission to execute', async () => {
    const approval = await approve(phase.run, phase.executionId, { purpose: 'activation' });
    await command(phase.run, [
      { command: 'activate', phase: 'M0', approval },
      { command: 'expand', phase: 'M0' },
    ]);
    const pins = (await executionGo(phase.run, phase.executionId)).slice(0, -1);
    await command(phase.run, pins);
    const go = await phase.ledger({ command: 'grant-go', phase: 'M0', approval });
    expect(codeOf(go)).toBe('E_APPROVAL_MISMATCH');
    expect(JSON.parse(go.outputs.unresolved ?? '')).toEqual(expect.arrayContaining(['purpose', 'environment']));
  });

  it('is good once, and a second one of the same environment in the same execution is another one', async () => {
    await activatePhase(phase.run, phase.executionId);
    const first = await executionGo(phase.run, phase.executionId);
    await command(phase.run, first);
    const again = await phase.ledger(...(first.slice(-1) as never as [never]));
    expect(codeOf(again)).toBe('E_ACTIVATION_TOKEN_REUSED');
    const second = await executionGo(phase.run, phase.executionId);
    await command(phase.run, second);
    expect((await phase.state()).phases.M0.executionGo?.executionId).toBe(phase.executionId);
  });

  it('that is not recorded for its purpose is none', async () => {
    await expect(
      approve(phase.run, phase.executionId, {
        purpose: 'reopening',
        subject: { event: 'PHASE_REOPENED', reason: 'SCOPE_UPLIFT', affected_lanes: ['M0.A'], occupied_by: null },
      }),
    ).rejects.toThrow('E_APPROVAL_MISSING: phase-activation-m0 is not approved for reopening');
  });

  it('that was edited after it was given is found by its digest, and one that is gone is no answer', async () => {
    const approval = await approve(phase.run, phase.executionId, { purpose: 'activation' });
    await inSession(phase, async ({ store, evidence }) => {
      const { document } = await readEvidence(evidence, approval.key, ApprovalRecordV1.parse);
      const edited = canonicalJson({ ...document, operator: 'operator:somebody' });
      await store.put(evidence.bucket, approval.key, edited, { kind: 'replace', versionId: approval.version_id });
    });
    const edited = { ...approval, version_id: '00000002' };
    const gone = { ...approval, version_id: '00000009' };
    expect(codeOf(await phase.ledger({ command: 'activate', phase: 'M0', approval: edited }))).toBe(
      'E_EVIDENCE_DIGEST',
    );
    expect(codeOf(await phase.ledger({ command: 'activate', phase: 'M0', approval: gone }))).toBe(
      'E_ACTIVATION_NOT_OPERATOR',
    );
    expect((await phase.state()).phases.M0.status).toBe('NOT_STARTED');
  });

  it('of a verdict that somebody wrote again is void', async () => {
    const approval = await approve(phase.run, phase.executionId, { purpose: 'activation' });
    await command(phase.run, [{ command: 'activate', phase: 'M0', approval }]);
    const { activation } = (await phase.state()).phases.M0;
    expect(activation).toMatchObject({ predecessor_verdict: null, execution_id: phase.executionId });
    expect(activation?.approval).toMatchObject({ key: approval.key, sha256: approval.sha256 });
  });
});

describe('decisions', () => {
  beforeEach(() => activatePhase(phase.run, phase.executionId));

  it('that are open are said all at once, with what to do, and nothing runs', async () => {
    const approval = await approve(phase.run, phase.executionId, { purpose: 'execution_go' });
    const io = await phase.ledger({ command: 'grant-go', phase: 'M0', approval });
    expect(codeOf(io)).toBe('E_DECISION_INCOMPLETE');
    const keys = phase.run.definition.required_decisions.map(({ key }) => key);
    expect(JSON.parse(io.outputs.unresolved ?? '')).toEqual(keys);
    expect(io.failures[0]?.split('\n')).toEqual([
      'grant-go refused, E_DECISION_INCOMPLETE: decisions are not pinned',
      `open: ${keys.join(', ')}`,
      'remedy: Pin the listed decisions; a go-ahead is permission, not specification.',
      expect.stringMatching(/^next: M0 is ACTIVE; legal are .*DECISION_PINNED/),
    ]);
    const start = await phase.ledger({
      command: 'start-lane',
      phase: 'M0',
      lane: 'M0.A',
      execution_id: phase.executionId,
      attempt: 1,
    });
    expect(codeOf(start)).toBe('E_NO_EXECUTION_GO');
  });

  it.each([
    ['a sentence about a value', 'spec_version', 'the version that was agreed', 'E_DECISION_PLACEHOLDER'],
    ['a placeholder', 'spec_version', 'TBD', 'E_DECISION_PLACEHOLDER'],
    [
      'another specification than the one in use',
      'spec_version',
      `spine-green-v0@${'0'.repeat(64)}`,
      'E_DECISION_MISMATCH',
    ],
    ['another value than the registry holds', 'region', '{"AWS_REGION":"eu-west-9"}', 'E_DECISION_MISMATCH'],
    ['handles that are not those of the decision', 'region', '{"NAME_PREFIX":"x"}', 'E_DECISION_PLACEHOLDER'],
    ['a key that nobody declared', 'anything', 'x', 'E_DECISION_UNKNOWN_KEY'],
  ])('are not pinned with %s', async (_, key, value, code) => {
    const decision = { key, value, locator: null, not_applicable: null, source: 'computed' as const };
    expect(codeOf(await phase.ledger({ command: 'pin', phase: 'M0', approval: null, decisions: [decision] }))).toBe(
      code,
    );
  });

  it('are pinned as the act of whoever holds them', async () => {
    await command(phase.run, (await executionGo(phase.run, phase.executionId)).slice(0, -1));
    const { pinned } = (await phase.state()).phases.M0;
    const sources = Object.fromEntries(Object.entries(pinned).map(([key, { source }]) => [key, source]));
    expect(sources).toMatchObject({
      operator_identity: 'operator',
      region: 'handles_registry',
      spec_version: 'operator',
    });
  });

  it('of the operator are not pinned without his answer, nor with another value than he answered', async () => {
    const value = '["somebody else"]';
    const decision = {
      key: 'authority_order',
      value,
      locator: null,
      not_applicable: null,
      source: 'operator' as const,
    };
    const unanswered = await phase.ledger({ command: 'pin', phase: 'M0', approval: null, decisions: [decision] });
    expect(codeOf(unanswered)).toBe('E_ACTIVATION_NOT_OPERATOR');
    const answered = [{ key: 'authority_order', value: '["the plan"]', locator: null }];
    const approval = await approve(phase.run, phase.executionId, { purpose: 'execution_go', decisions: answered });
    const other = await phase.ledger({ command: 'pin', phase: 'M0', approval, decisions: [decision] });
    expect(codeOf(other)).toBe('E_APPROVAL_MISMATCH');
  });
});

const SLOW_SECONDS = getLaneDefinition('M0.A').budget_seconds + 1;

describe('a runtime budget', () => {
  it('of a planning lane is waived by the operator for this execution, and the phase goes on', async () => {
    await activatePhase(phase.run, phase.executionId);
    await command(phase.run, await executionGo(phase.run, phase.executionId));
    await recordSlow();
    expect((await phase.state()).phases.M0).toMatchObject({ status: 'BLOCKED', openBlockers: [{ code: 'M0A-U7' }] });
    const item = `runtime_budget:M0.A:${phase.executionId}`;
    const elapsed = SLOW_SECONDS;
    phase.permit('phase-activation-m0', 'waiver');
    const waive = async (answered: string, lane: string, seconds = elapsed) => {
      const subject = {
        event: 'WAIVER_RECORDED',
        item: answered,
        elapsed_seconds: seconds,
        reason: 'slow disk',
        residual_risk: 'none',
      } as const;
      const approval = await approve(phase.run, phase.executionId, { purpose: 'waiver', subject });
      return phase.ledger({
        command: 'waive',
        phase: 'M0',
        approval,
        lane,
        reason: 'slow disk',
        residual_risk: 'none',
      });
    };
    expect(codeOf(await waive(`runtime_budget:M0.B:${phase.executionId}`, 'M0.B'))).toBe('E_NOT_WAIVABLE');
    expect(codeOf(await waive('runtime_budget:M0.C:m0_20261122T100000Z', 'M0.A'))).toBe('E_APPROVAL_MISMATCH');
    // Of an attempt that took less the operator has accepted less.
    expect(codeOf(await waive(item, 'M0.A', elapsed - 1))).toBe('E_APPROVAL_MISMATCH');
    expect(codeOf(await waive(item, 'M0.A'))).toBe('accepted');
    expect((await phase.state()).phases.M0).toMatchObject({ status: 'ACTIVE', openBlockers: [] });
    await runLanes(phase.run, phase.executionId, { lanes: ['M0.B', 'M0.C', 'M0.D', 'M0.E'] });
    await completePhase(phase.run, phase.executionId);
    expect((await phase.state()).phases.M0.status).toBe('DONE');
    await expectForgeriesFound();
  });
});

it('a bundle holds of a lane that failed, ran again and was stopped', async () => {
  await activatePhase(phase.run, phase.executionId);
  await command(phase.run, await executionGo(phase.run, phase.executionId));
  await recordSlow();
  await phase.ledger({
    command: 'start-lane',
    phase: 'M0',
    lane: 'M0.A',
    execution_id: phase.executionId,
    attempt: 2,
  });
  expect(saidOf(await exportedBundle())).toEqual([]);
  await phase.ledger({ command: 'revoke-go', phase: 'M0', reason: 'test', approval: null });
  expect((await phase.state()).phases.M0.lanes['M0.A']?.status).toBe('STALE');
  expect(saidOf(await exportedBundle())).toEqual([]);
});

async function exportedBundle(): Promise<HeldBundle> {
  const folder = mkdtempSync(join(tmpdir(), 'acts-'));
  try {
    await exportWorkplace(phase, folder);
    return holdBundle(folderFiles(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without what a test left beside the run: refused answers, and the lane's own snapshot under the slow one. */
const saidOf = (bundle: HeldBundle): readonly string[] =>
  verdictOn(bundle, () => undefined).said.filter(
    (line) => !line.endsWith('is nothing that an event of the ledger tells of'),
  );

const WAIVER = /approval_waiver_[^/]*$/;

/** Of the waiver that the ledger holds: the one whose item it names. */
const waiverKey = (forger: Forger): string =>
  forger.keys(WAIVER).find((key) => within(forger.read(key), 'subject').elapsed_seconds === SLOW_SECONDS) ?? '';

const WAIVER_FORGERIES: readonly Forgery[] = [
  {
    what: 'the operator waived less time than the lane took',
    forge: (forger) => {
      forger.edit(waiverKey(forger), (record) => {
        within(record, 'subject').elapsed_seconds = SLOW_SECONDS - 1;
      });
      editEvent('WAIVER_RECORDED', 'M0', (payload) => {
        payload.elapsed_seconds = SLOW_SECONDS - 1;
      })(forger);
    },
    found: /E_NOT_WAIVABLE: .* took [0-9]+ s, not [0-9]+ s/,
  },
  {
    what: 'the waiver had ended when a lane that rests on it started',
    forge: (forger) => {
      const at = forger.keys('/ledger/events/').map((key) => forger.read(key));
      const until = String(at.find(({ event }) => event === 'WAIVER_RECORDED')?.at_utc).replace(/.Z$/, '9Z');
      forger.edit(waiverKey(forger), (record) => {
        record.expires_at_utc = until;
      });
      editEvent('WAIVER_RECORDED', 'M0', (payload) => {
        payload.expires_at_utc = until;
      })(forger);
    },
    found: /E_LANE_DEPENDENCY/,
  },
];

/** The bundle of the waived phase holds, and a verifier holds the waiver to what the ledger recorded. */
async function expectForgeriesFound(): Promise<void> {
  const bundle = await exportedBundle();
  expect(saidOf(bundle)).toEqual([]);
  for (const forgery of WAIVER_FORGERIES) expectFound(bundle, forgery);
}

/** A first lane whose only fault is that it took longer than it may, as its snapshot would say it. */
async function recordSlow(): Promise<void> {
  const place = { family: 'run_control' as const, env: 'embedded' as const, execution_id: phase.executionId };
  const lane = getLaneDefinition('M0.A');
  const at = { phase: 'M0' as const, lane: 'M0.A', execution_id: phase.executionId, attempt: 1 };
  await phase.ledger({ command: 'start-lane', ...at });
  const ref = refOf(await phase.act('M0.A'));
  const snapshot = await inSession(phase, async ({ evidence }) => {
    const { document } = await readEvidence(evidence, ref.key, LaneSnapshotV1.parse);
    const elapsed_seconds = SLOW_SECONDS;
    const checks = document.checks.map((one) =>
      one.id === 'U-BUDGET'
        ? { ...one, observed: elapsed_seconds, pass: false as const, outcome: 'fail' as const }
        : one,
    ) as LaneSnapshotV1['checks'];
    const slow: LaneSnapshotV1 = {
      ...document,
      elapsed_seconds,
      runtime_budget: { budget_seconds: lane.budget_seconds, elapsed_seconds, budget_pass: false },
      checks,
      blockers: blockersOf(
        lane,
        checks.filter((one) => one.outcome === 'fail'),
      ),
      coverage: coverageOf(checks),
      overall_pass: false,
    };
    const key = evidenceKey(place, lane.snapshot_name, { failedAttempt: 1 });
    const stored = await createEvidence(evidence, key, LaneSnapshotV1, slow);
    return { key, version_id: stored.versionId, sha256: stored.sha256 };
  });
  await phase.ledger({ command: 'record-lane', ...at, snapshot });
}

describe('the budget stop', () => {
  const cost = async (month: string, ageHours = 0) =>
    inSession(phase, async ({ evidence }) => {
      const key = `evidence/embedded/infra_guard/cost_guard_20261122T100000Z/cost_${month.replace('.', '_')}_${ageHours}.json`;
      const stored = await createEvidence(evidence, key, CostSnapshotV1, {
        schema: 'fp.cost_snapshot.v1',
        substrate: 'embedded',
        captured_at_utc: inHours(0),
        data_as_of_utc: inHours(-ageHours),
        currency: 'USD',
        combined_month_to_date: month,
        alert_3: '28.00',
      });
      return { key, version_id: stored.versionId, sha256: stored.sha256 };
    });
  const clear = async (snapshot: Awaited<ReturnType<typeof cost>>, seen = snapshot) => {
    const subject = { event: 'BUDGET_STOP_CLEARED', reset_intent: 'a new month', snapshot: seen } as const;
    const approval = await approve(phase.run, phase.executionId, { purpose: 'budget_reset', subject });
    return phase.ledger({ command: 'clear-budget-stop', phase: 'M0', approval, reset_intent: 'a new month', snapshot });
  };

  it('stops activation, and only a fresh cost below the stop with an answer clears it', async () => {
    const approval = await approve(phase.run, phase.executionId, { purpose: 'activation' });
    await phase.ledger({ command: 'set-budget-stop', phase: 'M0', snapshot: await cost('28.50') });
    expect(codeOf(await phase.ledger({ command: 'activate', phase: 'M0', approval }))).toBe('E_BUDGET_STOP');
    phase.permit('phase-activation-m0', 'budget_reset');
    expect(codeOf(await clear(await cost('28.00')))).toBe('E_BUDGET_RESET_INTENT_MISSING');
    expect(codeOf(await clear(await cost('3.00', 25)))).toBe('E_BUDGET_RESET_INTENT_MISSING');
    const [fresh, seen] = [await cost('3.00'), await cost('2.00')];
    expect(codeOf(await clear(fresh, seen))).toBe('E_APPROVAL_MISMATCH');
    expect(codeOf(await clear(fresh))).toBe('accepted');
    expect(codeOf(await phase.ledger({ command: 'activate', phase: 'M0', approval }))).toBe('accepted');
  });

  it('is not set on a cost that nobody can read', async () => {
    const snapshot = { key: 'evidence/embedded/infra_guard/none.json', version_id: '1', sha256: '0'.repeat(64) };
    expect(codeOf(await phase.ledger({ command: 'set-budget-stop', phase: 'M0', snapshot }))).toBe(
      'E_EVIDENCE_MISSING',
    );
  });
});
