import { evidenceKey } from '@spine-green/evidence-schemas';
import { DriftReviewV1 } from '@spine-green/evidence-schemas/documents/drift_review.v1';
import type { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { definitionSha256, loadPhaseDefinition } from '../../../actions/lib/definition/phase-definition.ts';
import { phasePlan } from '../../../actions/lib/definition/phase-plan.ts';
import { openLedger } from '../../../actions/lib/ledger/store.ts';
import { approve, completePhase, executionGo, runLanes } from '../../../actions/rehearsal/phase-steps.ts';
import {
  type AuthorityPhase,
  activeAuthorityPhase,
  inSession,
  type RecordedIo,
} from '../../support/authority-phase.ts';

const LANES = loadPhaseDefinition('M0').lanes.map(({ lane }) => lane);
const codeOf = (io: RecordedIo): string => io.outputs['error-code'] ?? 'accepted';

let phase: AuthorityPhase;
beforeEach(async () => {
  phase = await activeAuthorityPhase();
  phase.permit('phase-activation-m0', 'drift_resolution');
});
afterEach(() => phase.remove());

const start = (lane: string) =>
  phase.ledger({ command: 'start-lane', phase: 'M0', lane, execution_id: phase.executionId, attempt: 1 });
const resolve = async (name: string, resolution: 'REVERTED' | 'REPINNED', refs: string[] = []) => {
  const end = { class: name, resolution, refs, stale_lanes: [] };
  const approval = await approve(phase.run, phase.executionId, {
    purpose: 'drift_resolution',
    subject: { event: 'DRIFT_RESOLVED', ...end },
  });
  return phase.ledger({ command: 'resolve-drift', phase: 'M0', approval, ...end });
};
const raised = (name: string, impact: string): LedgerCommandsV1[number] => ({
  command: 'raise-drift',
  phase: 'M0',
  class: name,
  impact,
  evidence: ['seen'],
});
const m0 = async () => (await phase.state()).phases.M0;

/** What a person writes down who looked again, for the newest drift that was raised. */
async function reviewOf(name: string, count: number): Promise<string> {
  const { headSha256, phases } = await phase.state();
  return inSession(phase, async ({ evidence, ci }) => {
    const place = { family: 'run_control' as const, env: 'embedded' as const, execution_id: phase.executionId };
    const key = evidenceKey(place, `drift_review_${name.toLowerCase().replace('-', '_')}_${count}.json`);
    await createEvidence(evidence, key, DriftReviewV1, {
      schema: 'fp.drift_review.v1',
      substrate: 'embedded',
      plan_phase: 'M0',
      execution_id: phase.executionId,
      class: name,
      raised_event_sha256: Object.values(phases.M0.driftRaised).at(-1)?.eventSha256 ?? headSha256 ?? '',
      looked_at: [{ what: 'NAT gateways', found: 'none' }],
      written_at_utc: '2026-11-22T10:15:00.000000Z',
      ci,
    });
    return key;
  });
}

/** The plan of another program is pinned, as a ledger holds it whose definitions were weakened since. */
async function pinAnotherPlan(): Promise<void> {
  await inSession(phase, async ({ evidence, config, clock, ci }) => {
    const ledger = await openLedger({ target: evidence, env: config.substrate, clock, ci });
    const digest = 'f'.repeat(64);
    const plan = phasePlan('M0');
    await ledger.append(
      {
        phase: 'M0',
        actor: { kind: 'controller', id: 'another program' },
        event: 'PLAN_EXPANDED',
        payload: { definition_sha256: digest, ...plan },
      },
      { missingParts: [], planGaps: [], plan, definitionSha256: digest },
    );
  });
}

describe('a definition that is not the pinned one', () => {
  beforeEach(pinAnotherPlan);

  it('stops the line at the next transition, before anything runs', async () => {
    const io = await start('M0.A');
    // The other plan ended the go, which nobody can renew before the drift is resolved.
    expect(codeOf(io)).toBe('E_NO_EXECUTION_GO');
    expect(io.failures[0]).toMatch(/next: M0 is BLOCKED \(drift DS-M2\)/);
    expect(await m0()).toMatchObject({
      status: 'BLOCKED',
      openDrift: ['DS-M2'],
      lanes: { 'M0.A': { status: 'NOT_RUN' } },
    });
  });

  it('is looked for on demand too, and raised once', async () => {
    await phase.ledger({ command: 'watch-drift', phase: 'M0' }, { command: 'watch-drift', phase: 'M0' });
    expect((await m0()).openDrift).toEqual(['DS-M2']);
  });

  it('is found on a schedule that names no phase, and no look at a line that is stopped is green', async () => {
    const told = 'M0 is stopped by DS-M2: the definition of the phase is not the pinned one';
    for (const io of [await phase.ledger({ command: 'watch-drift' }), await phase.ledger({ command: 'watch-drift' })])
      expect(io.failures).toEqual([expect.stringContaining(told)]);
    expect((await m0()).openDrift).toEqual(['DS-M2']);
  });

  it('is not called reverted while it differs, nor repinned before it is pinned', async () => {
    await start('M0.A');
    expect(codeOf(await resolve('DS-M2', 'REVERTED'))).toBe('E_DRIFT_NO_EVIDENCE');
    expect(codeOf(await resolve('DS-M2', 'REPINNED', ['plan']))).toBe('E_DRIFT_NO_REPIN');
    expect(codeOf(await resolve('DS-M2', 'REPINNED', ['region']))).toBe('E_DRIFT_NO_REPIN');
  });

  it('is resolved by the operator when the plan is pinned anew, and the phase runs to its end', async () => {
    await start('M0.A');
    await phase.ledger({ command: 'expand', phase: 'M0' });
    expect((await m0()).definitionSha256).toBe(definitionSha256('M0'));
    expect(codeOf(await resolve('DS-M2', 'REPINNED', ['plan']))).toBe('accepted');
    await phase.ledger(...((await executionGo(phase.run, phase.executionId)) as LedgerCommandsV1));
    await runLanes(phase.run, phase.executionId, { lanes: LANES });
    expect(await completePhase(phase.run, phase.executionId)).toBe('ADVANCE_TO_M1');
  });
});

it('a look at a phase in which nothing drifted is green and leaves no trace', async () => {
  const { seq } = await phase.state();
  expect((await phase.ledger({ command: 'watch-drift' })).failures).toEqual([]);
  expect((await phase.state()).seq).toBe(seq);
});

describe('evidence that changed after it was recorded', () => {
  const rewrite = (name: string, text: string) =>
    inSession(phase, async ({ store, evidence }) => {
      const key = `evidence/embedded/run_control/${phase.executionId}/${name}`;
      const versionId = (await store.head(evidence.bucket, key))?.versionId ?? '';
      await store.put(evidence.bucket, key, text, { kind: 'replace', versionId });
    });

  it('is found when the phase is closed, and stays found', async () => {
    await runLanes(phase.run, phase.executionId, { lanes: LANES });
    await rewrite('m0_authority_lock_snapshot.json', '{}');
    await expect(completePhase(phase.run, phase.executionId)).rejects.toThrow(
      /TRANSITION_CHECKED on M0 which is BLOCKED/,
    );
    expect((await m0()).openDrift).toEqual(['DS-S3']);
    expect(codeOf(await resolve('DS-S3', 'REVERTED'))).toBe('E_DRIFT_NO_EVIDENCE');
  });
});

describe('a class that nothing detects yet', () => {
  it('is raised by whoever sees it, and resolved with a review of that very drift', async () => {
    const raise = raised('DS-B1', 'a NAT gateway');
    await phase.ledger(raise);
    expect(codeOf(await start('M0.A'))).toBe('E_DRIFT_OPEN');
    expect(codeOf(await resolve('DS-B1', 'REVERTED'))).toBe('E_DRIFT_NO_EVIDENCE');
    expect(codeOf(await resolve('DS-B1', 'REVERTED', ['evidence/embedded/none.json']))).toBe('E_DRIFT_NO_EVIDENCE');
    expect(codeOf(await resolve('DS-B1', 'REVERTED', ['evidence/embedded/ledger/state.json']))).toBe(
      'E_DRIFT_NO_EVIDENCE',
    );
    expect(codeOf(await resolve('DS-B1', 'REVERTED', [await reviewOf('DS-I6', 1)]))).toBe('E_DRIFT_NO_EVIDENCE');
    expect(codeOf(await resolve('DS-B1', 'REVERTED', [await reviewOf('DS-B1', 2)]))).toBe('accepted');
    expect(codeOf(await start('M0.A'))).toBe('accepted');
  });

  it('is the only kind that a person raises: what a detector looks for has to be found by it', async () => {
    for (const name of ['DS-S3', 'DS-I4', 'DS-B4'])
      expect(codeOf(await phase.ledger(raised(name, 'x')))).toBe('E_DRIFT_NOT_SHOWN');
    expect((await m0()).openDrift).toEqual([]);
  });

  it('that no list has is refused', async () => {
    const raise = {
      command: 'raise-drift',
      phase: 'M0',
      class: 'DS-X1',
      impact: 'x',
      evidence: ['seen'],
    } as LedgerCommandsV1[number];
    expect(codeOf(await phase.ledger(raise))).toBe('E_DRIFT_CLASS_UNKNOWN');
  });
});

describe('drift that a pin answers', () => {
  it('makes the lanes stale that the operator names, and what rests on them', async () => {
    await runLanes(phase.run, phase.executionId, { lanes: LANES });
    await phase.ledger({ command: 'raise-drift', phase: 'M0', class: 'DS-B1', impact: 'x', evidence: ['seen'] });
    const refs = [await reviewOf('DS-B1', 1)];
    const end = { class: 'DS-B1', resolution: 'REVERTED' as const, refs, stale_lanes: ['M0.B'] };
    const approval = await approve(phase.run, phase.executionId, {
      purpose: 'drift_resolution',
      subject: { event: 'DRIFT_RESOLVED', ...end },
    });
    const resolve = { command: 'resolve-drift', phase: 'M0', approval, ...end } as const;
    const fewer = await phase.ledger({ ...resolve, stale_lanes: [] });
    expect(codeOf(fewer)).toBe('E_APPROVAL_MISMATCH');
    expect(JSON.parse(fewer.outputs.unresolved ?? '')).toEqual(['subject.stale_lanes']);
    expect(codeOf(await phase.ledger(resolve))).toBe('accepted');
    const { lanes } = await m0();
    expect(
      Object.entries(lanes)
        .filter(([, { status }]) => status === 'STALE')
        .map(([id]) => id),
    ).toEqual(['M0.B', 'M0.E']);
    await expect(completePhase(phase.run, phase.executionId)).rejects.toThrow(/M0\.B STALE/);
    await runLanes(phase.run, phase.executionId, {
      lanes: ['M0.B', 'M0.E'],
      before: await executionGo(phase.run, phase.executionId),
    });
    expect(await completePhase(phase.run, phase.executionId)).toBe('ADVANCE_TO_M1');
  });
});
