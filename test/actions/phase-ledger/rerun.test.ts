import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { verifyBundle } from '../../../actions/lib/bundle/verify.ts';
import {
  approve,
  command,
  completePhase,
  executionGo,
  PhaseHeld,
  reopenPhase,
  rerunLane,
  runLanes,
} from '../../../actions/rehearsal/phase-steps.ts';
import {
  type AuthorityPhase,
  activeAuthorityPhase,
  completeAuthorityPhase,
  exportWorkplace,
  inSession,
  leaveFailureRecord,
} from '../../support/authority-phase.ts';

const LANES = ['M0.A', 'M0.B', 'M0.C', 'M0.D', 'M0.E'];
let phase: AuthorityPhase;
beforeEach(async () => {
  phase = await activeAuthorityPhase();
});
afterEach(() => phase.remove());

const lanesOf = async () => {
  const { lanes } = (await phase.state()).phases.M0;
  return Object.fromEntries(Object.entries(lanes).map(([id, { status, attempt }]) => [id, `${status} ${attempt}`]));
};

describe('a lane that passed', () => {
  it('runs again, whichever it is, and what rested on it after it', async () => {
    await runLanes(phase.run, phase.executionId, { lanes: LANES });
    expect(await rerunLane(phase.run, 'M0.E')).toEqual(['M0.E']);
    expect(await rerunLane(phase.run, 'M0.D')).toEqual(['M0.D', 'M0.E']);
    expect(await rerunLane(phase.run, 'M0.C')).toEqual(['M0.C', 'M0.E']);
    expect(await rerunLane(phase.run, 'M0.B')).toEqual(['M0.B', 'M0.E']);
    expect(await rerunLane(phase.run, 'M0.A')).toEqual(['M0.A', 'M0.B', 'M0.C', 'M0.D', 'M0.E']);
    expect(await lanesOf()).toEqual({
      'M0.A': 'PASS 2',
      'M0.B': 'PASS 3',
      'M0.C': 'PASS 3',
      'M0.D': 'PASS 3',
      'M0.E': 'PASS 6',
    });
    expect(await completePhase(phase.run, phase.executionId)).toBe('ADVANCE_TO_M1');
  });

  it('keeps every snapshot that it ever wrote', async () => {
    await runLanes(phase.run, phase.executionId, { lanes: ['M0.A'] });
    await rerunLane(phase.run, 'M0.A');
    const keys = await keysOf('m0_authority_lock_snapshot');
    expect(keys).toEqual(['m0_authority_lock_snapshot.json', 'm0_authority_lock_snapshot_attempt2.json']);
  });

  it('cannot skip or repeat an attempt', async () => {
    await runLanes(phase.run, phase.executionId, { lanes: ['M0.A'] });
    for (const attempt of [1, 3]) {
      const io = await phase.ledger({
        command: 'start-lane',
        phase: 'M0',
        lane: 'M0.A',
        execution_id: phase.executionId,
        attempt,
      });
      expect(io.outputs['error-code']).toBe('E_LANE_ATTEMPT');
      expect(io.failures[0]).toContain('is not the next one, 2');
    }
  });
});

describe('an attempt that ended without a snapshot', () => {
  const startNext = (attempt: number) =>
    phase.ledger({ command: 'start-lane', phase: 'M0', lane: 'M0.A', execution_id: phase.executionId, attempt });

  it('is in the way until its failure record proves that it ended', async () => {
    await startNext(1);
    expect((await startNext(2)).outputs['error-code']).toBe('E_LANE_CONCURRENT');
    await leaveFailureRecord(phase, 'M0.A', 1);
    expect((await startNext(2)).failures).toEqual([]);
    expect(await lanesOf()).toMatchObject({ 'M0.A': 'RUNNING 2' });
    expect((await startNext(3)).outputs['error-code']).toBe('E_LANE_CONCURRENT');
  });

  it('ends with the go that permitted it, and the lane runs again under a renewed one', async () => {
    await startNext(1);
    await phase.ledger({ command: 'revoke-go', phase: 'M0', reason: 'the runner was lost', approval: null });
    expect(await lanesOf()).toMatchObject({ 'M0.A': 'STALE 1' });
    expect((await startNext(2)).outputs['error-code']).toBe('E_NO_EXECUTION_GO');
    await runLanes(phase.run, phase.executionId, {
      lanes: LANES,
      before: await executionGo(phase.run, phase.executionId),
    });
    expect(await lanesOf()).toMatchObject({ 'M0.A': 'PASS 2', 'M0.E': 'PASS 1' });
    expect(await completePhase(phase.run, phase.executionId)).toBe('ADVANCE_TO_M1');
  });
});

describe('closing', () => {
  it('is repeatable: the second envelope stands beside the first and is the one that counts', async () => {
    await runLanes(phase.run, phase.executionId, { lanes: LANES });
    const first = await phase.act('close');
    expect(first.outputs.verdict).toBe('ADVANCE_TO_M1');
    await rerunLane(phase.run, 'M0.C');
    expect(await completePhase(phase.run, phase.executionId)).toBe('ADVANCE_TO_M1');
    const { completed } = (await phase.state()).phases.M0;
    expect(completed?.envelope.key).toMatch(/phase_evidence_attempt2\.json$/);
    expect(await keysOf('phase_evidence')).toEqual(['phase_evidence.json', 'phase_evidence_attempt2.json']);
    expect(await keysOf('decision_log')).toEqual(['decision_log.json', 'decision_log_attempt2.json']);
  });

  it('with an open lane holds the phase and says which', async () => {
    await runLanes(phase.run, phase.executionId, { lanes: LANES.slice(0, 4) });
    await expect(completePhase(phase.run, phase.executionId)).rejects.toThrow(/M0\.E NOT_RUN/);
    await runLanes(phase.run, phase.executionId, { lanes: ['M0.E'] });
    expect(await completePhase(phase.run, phase.executionId)).toBe('ADVANCE_TO_M1');
  });

  it('an earlier envelope does not complete what ran since', async () => {
    await runLanes(phase.run, phase.executionId, { lanes: LANES });
    const closed = await phase.act('close');
    await rerunLane(phase.run, 'M0.C');
    const envelope = {
      key: closed.outputs['snapshot-key'] ?? '',
      version_id: closed.outputs['snapshot-version'] ?? '',
      sha256: closed.outputs['snapshot-sha256'] ?? '',
    };
    const io = await phase.ledger(
      { command: 'check-transition', phase: 'M0', execution_id: phase.executionId },
      {
        command: 'complete',
        phase: 'M0',
        execution_id: phase.executionId,
        envelope,
        bundle_root_sha256: closed.outputs['bundle-root-sha256'] ?? '',
      },
    );
    expect(io.outputs['error-code']).toBe('E_CHECKLIST_INCOMPLETE');
    expect(JSON.parse(io.outputs.unresolved ?? '')).toEqual(['T2', 'T4']);
  });
});

describe('a phase that is done', () => {
  beforeEach(async () => {
    await completeAuthorityPhase(phase);
    phase.permit('phase-activation-m0', 'reopening');
  });

  it('opens again for named lanes, in the same execution, and completes again', async () => {
    await reopenPhase(phase.run, phase.executionId, { reason: 'RERUN_APPROVED', lanes: ['M0.B'] });
    expect(await lanesOf()).toMatchObject({ 'M0.A': 'PASS 1', 'M0.B': 'STALE 1', 'M0.C': 'PASS 1', 'M0.E': 'STALE 1' });
    await expect(rerunLane(phase.run, 'M0.B')).rejects.toThrow('E_NO_EXECUTION_GO');
    await rerunLane(phase.run, 'M0.B', await executionGo(phase.run, phase.executionId));
    expect(await completePhase(phase.run, phase.executionId)).toBe('ADVANCE_TO_M1');
    expect((await phase.state()).phases.M0.status).toBe('DONE');
    expect(await bundleFailures()).toEqual([]);
  });

  it('runs a second execution of its own, which rests on nothing of the first', async () => {
    const second = 'm0_20261122T110000Z';
    await reopenPhase(phase.run, second, { reason: 'EVIDENCE_INVALIDATED', lanes: ['M0.A'] });
    const before = await executionGo(phase.run, second);
    await expect(runLanes(phase.run, second, { lanes: ['M0.B'], before })).rejects.toThrow('E_LANE_DEPENDENCY');
    await runLanes(phase.run, second, { lanes: LANES });
    expect(await lanesOf()).toMatchObject({ 'M0.A': 'PASS 1', 'M0.E': 'PASS 1' });
    expect(await completePhase(phase.run, second)).toBe('ADVANCE_TO_M1');
    expect((await phase.state()).phases.M0.completed?.execution_id).toBe(second);
    expect(await bundleFailures()).toEqual([]);
  });

  it('opens for nobody but the operator who answered that', async () => {
    phase.permit('phase-activation-m0', 'waiver');
    const approval = await approve(phase.run, phase.executionId, {
      purpose: 'waiver',
      subject: { event: 'WAIVER_RECORDED', item: 'M0.B', elapsed_seconds: 1, reason: 'x', residual_risk: 'x' },
    });
    const reopening = command(phase.run, [
      { command: 'reopen', phase: 'M0', approval, reason: 'RERUN_APPROVED', affected_lanes: ['M0.B'] },
    ]);
    await expect(reopening).rejects.toThrow(PhaseHeld);
    expect((await phase.state()).phases.M0.status).toBe('DONE');
  });
});

/** What a stranger finds wrong with the bundle of all this. */
async function bundleFailures(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rerun-'));
  try {
    await exportWorkplace(phase, join(folder, 'bundle'));
    return verifyBundle(folderFiles(join(folder, 'bundle'))).failures.map(({ object, what }) => `${object}: ${what}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function keysOf(stem: string): Promise<readonly string[]> {
  return inSession(phase, async ({ store, evidence }) => {
    const prefix = `evidence/embedded/run_control/${phase.executionId}/`;
    const { objects } = await store.list(evidence.bucket, prefix, { limit: 1000 });
    return objects
      .map(({ key }) => key.slice(prefix.length))
      .filter((name) => name.startsWith(stem))
      .sort();
  });
}
