import { registrySha256 } from '@spine-green/evidence-schemas';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { snapshotFaults } from '../../../actions/lib/checks/judged-snapshot.ts';
import { getLaneDefinition, loadPhaseDefinition } from '../../../actions/lib/definition/phase-definition.ts';
import { built, type LaneContext } from '../../../actions/lib/run/lane.ts';
import { runLane } from '../../../actions/lib/run/run-lane.ts';
import type { LaneSource } from '../../../actions/lib/run/sources.ts';
import { exitReadiness } from '../../../actions/m0-authority/lanes/e-exit-readiness.ts';
import { type AuthorityPhase, activeAuthorityPhase, inSession } from '../../support/authority-phase.ts';

const LANE = 'M0.E';

let phase: AuthorityPhase;
beforeEach(async () => {
  phase = await activeAuthorityPhase();
});
afterEach(() => phase.remove());

/** Runs the lane over these sources; `gathered` counts how often its facts were asked for. */
async function run(sources: readonly LaneSource[], laneDefinition = getLaneDefinition(LANE)) {
  let gathered = 0;
  const lane = built(exitReadiness, async () => {
    gathered += 1;
    return {
      pinnedLaw: { unreadable: 'nobody asked' },
      answers: { unreadable: 'nobody asked' },
      successor: { unreadable: 'nobody asked' },
    };
  });
  const ledger = await phase.state();
  const { snapshot, stored } = await inSession(phase, (session) => {
    const none = (): never => {
      throw new Error('no fact of this lane is read by its context');
    };
    const context: LaneContext = {
      session,
      ledger,
      substrate: 'embedded',
      platformRunId: undefined,
      executionId: phase.executionId,
      attempt: 1,
      definition: loadPhaseDefinition('M0'),
      handleInputs: {},
      decision: none,
      source: none,
      handover: none,
      document: none,
      taskFaults: () => [],
      taskEnds: () => [],
      report: () => undefined,
    };
    return runLane({
      definition: loadPhaseDefinition('M0'),
      laneDefinition,
      lane,
      context,
      startedAtUtc: '2026-11-22T10:15:00.000000Z',
      sources,
    });
  });
  const own = snapshot.checks.filter(({ id }) => id.startsWith(LANE));
  return { gathered, snapshot, key: stored.key, own };
}

describe('a lane whose basis does not hold', () => {
  it('gathers nothing, so it has no effect: its own checks say that they were not evaluated', async () => {
    const absent: LaneSource = { lane: 'M0.D', snapshot: { unreadable: 'E_EVIDENCE_DIGEST' }, ref: undefined };
    const { gathered, own, snapshot, key } = await run([absent]);
    expect(gathered).toBe(0);
    expect(own.map(({ outcome }) => outcome)).toEqual(['fail', 'fail']);
    for (const { observed } of own) expect(JSON.stringify(observed)).toMatch(/not evaluated: U-ENTRY/);
    expect(snapshot.documents).toEqual([]);
    expect(key).not.toContain(getLaneDefinition(LANE).snapshot_name);
    expect(snapshot.overall_pass).toBe(false);
  });

  it('is recorded as it says, and only where a guard of its own says that it broke', async () => {
    const absent: LaneSource = { lane: 'M0.D', snapshot: { unreadable: 'E_EVIDENCE_DIGEST' }, ref: undefined };
    const { snapshot, key } = await run([absent]);
    const faultsOf = (judged: LaneSnapshotV1) =>
      snapshotFaults(judged, {
        ...{ definition: loadPhaseDefinition('M0'), laneDefinition: getLaneDefinition(LANE), key },
        ...{ substrate: 'embedded', onGitHub: false, platformRunId: undefined, registrySha256: registrySha256() },
        ...{ executionId: phase.executionId, attempt: 1, sources: [absent], epoch: {}, writer: undefined },
        pinned: () => undefined,
      }).map(({ what }) => what);
    expect(faultsOf(snapshot)).toEqual([]);
    const forged = structuredClone(snapshot);
    const [own] = forged.checks.filter(({ id }) => id.startsWith(LANE));
    Object.assign(own ?? {}, { observed: { unreadable: 'not evaluated: U-HANDLES does not hold' } });
    expect(faultsOf(forged)).toContain(`${own?.id}: expected`);
  });

  it('and one whose basis holds gathers once', async () => {
    const { gathered, own } = await run([]);
    expect(gathered).toBe(1);
    expect(own.map(({ outcome }) => outcome)).toEqual(['fail', 'fail']);
    for (const { observed } of own) expect(JSON.stringify(observed)).toMatch(/nobody asked/);
  });
});

describe('a lane without facts on its substrate', () => {
  it('gathers nothing, leaves no document, and says of each check why', async () => {
    const definition = getLaneDefinition(LANE);
    const checks = definition.checks.map((one) => ({
      ...one,
      may_be_substrate: ['embedded' as const],
      substrate_reason: 'it cannot exist',
    }));
    const { gathered, own, snapshot } = await run([], { ...definition, checks });
    expect(gathered).toBe(0);
    expect(own.map(({ outcome }) => outcome)).toEqual(['not_applicable', 'not_applicable']);
    expect(snapshot.documents).toEqual([]);
    expect(snapshot.overall_pass).toBe(true);
  });
});
