import { CostSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_snapshot.v1';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type StopOutcome, stopOverCost } from '../../../actions/cost/budget-stop.ts';
import type { LedgerEvent } from '../../../actions/lib/ledger/events.ts';
import type { SnapshotRef } from '../../../actions/lib/ledger/state.ts';
import { readLedger } from '../../../actions/lib/ledger/store.ts';
import { approve } from '../../../actions/rehearsal/phase-steps.ts';
import {
  type AuthorityPhase,
  activeAuthorityPhase,
  idleAuthorityPhase,
  inSession,
  type RecordedIo,
} from '../../support/authority-phase.ts';

let phase: AuthorityPhase;
afterEach(() => phase.remove());

let readings = 0;
/** What a reading of the cost leaves in the store. */
const costOf = (amount: string): Promise<SnapshotRef> =>
  inSession(phase, async ({ evidence, clock }) => {
    readings += 1;
    const key = `evidence/embedded/infra_guard/cost_guard_20261122T100000Z/cost_${readings}.json`;
    const at = nowUtc(clock);
    const stored = await createEvidence(evidence, key, CostSnapshotV1, {
      ...{ schema: 'fp.cost_snapshot.v1', substrate: 'embedded', captured_at_utc: at, data_as_of_utc: at },
      ...{ currency: 'USD', combined_month_to_date: amount, alert_3: '28' },
    });
    return { key, version_id: stored.versionId, sha256: stored.sha256 };
  });
const guardTick = (snapshot: SnapshotRef): Promise<StopOutcome> =>
  inSession(phase, ({ evidence, clock, ci }) =>
    stopOverCost({ target: evidence, env: 'embedded', clock, ci }, snapshot),
  );
const stops = (): Promise<readonly LedgerEvent[]> =>
  inSession(phase, async ({ evidence }) =>
    (await readLedger({ target: evidence, env: 'embedded' })).filter(({ event }) => event.startsWith('BUDGET_STOP')),
  );
const codeOf = (io: RecordedIo): string => io.outputs['error-code'] ?? 'accepted';

describe('the cost guard over a ledger in which nothing is active', () => {
  beforeEach(async () => {
    phase = await idleAuthorityPhase();
  });

  test.each([
    { amount: '27.99', outcome: 'not_due', events: [] },
    { amount: '28', outcome: 'set', events: ['BUDGET_STOP_SET'] },
    { amount: '31.5', outcome: 'set', events: ['BUDGET_STOP_SET'] },
  ])('at $amount of 28: $outcome', async ({ amount, outcome, events }) => {
    const snapshot = await costOf(amount);
    expect(await guardTick(snapshot)).toBe(outcome);
    const appended = await stops();
    expect(appended.map(({ event }) => event)).toEqual(events);
    for (const one of appended)
      expect(one).toMatchObject({
        phase: 'M9',
        actor: { kind: 'controller' },
        payload: { amount, bound: '28', snapshot },
      });
    expect((await phase.state()).budgetStop).toBe(events.length > 0);
  });

  test('sets it once until an operator clears it, and no phase starts in between', async () => {
    const approval = await approve(phase.run, phase.executionId, { purpose: 'activation' });
    const activate = () => phase.ledger({ command: 'activate', phase: 'M0', approval });
    await guardTick(await costOf('28.01'));
    expect(await guardTick(await costOf('29'))).toBe('set_before');
    expect(codeOf(await activate())).toBe('E_BUDGET_STOP');
    // A month that is cheap again clears nothing by itself.
    const cheap = await costOf('0.10');
    expect(await guardTick(cheap)).toBe('not_due');
    expect(codeOf(await activate())).toBe('E_BUDGET_STOP');
    phase.permit('phase-activation-m0', 'budget_reset');
    const reset = await approve(phase.run, phase.executionId, {
      purpose: 'budget_reset',
      subject: { event: 'BUDGET_STOP_CLEARED', reset_intent: 'a new month', snapshot: cheap },
    });
    const cleared = {
      command: 'clear-budget-stop',
      phase: 'M0',
      approval: reset,
      reset_intent: 'a new month',
    } as const;
    expect(codeOf(await phase.ledger({ ...cleared, snapshot: cheap }))).toBe('accepted');
    expect((await stops()).map(({ event }) => event)).toEqual(['BUDGET_STOP_SET', 'BUDGET_STOP_CLEARED']);
    expect(codeOf(await activate())).toBe('accepted');
    expect(await guardTick(await costOf('28'))).toBe('set');
  });

  test('does not set it over another object than the reading left', async () => {
    const snapshot = await costOf('30');
    await expect(guardTick({ ...snapshot, sha256: '0'.repeat(64) })).rejects.toMatchObject({
      code: 'E_EVIDENCE_DIGEST',
    });
    await expect(guardTick({ ...snapshot, key: `${snapshot.key}.none` })).rejects.toMatchObject({
      code: 'E_OBJECT_NOT_FOUND',
    });
    expect(await stops()).toEqual([]);
  });
});

describe('the cost guard over a phase that runs', () => {
  test('sets the stop on the phase that holds the slot, and no lane starts', async () => {
    phase = await activeAuthorityPhase();
    expect(await guardTick(await costOf('28'))).toBe('set');
    expect((await stops()).map((event) => event.phase)).toEqual(['M0']);
    const start = { command: 'start-lane', phase: 'M0', lane: 'M0.A', execution_id: phase.executionId } as const;
    expect(codeOf(await phase.ledger(start))).toBe('E_BUDGET_STOP');
  });
});

test('the cost guard finds no ledger, and makes none', async () => {
  phase = await idleAuthorityPhase();
  const snapshot = await costOf('30');
  const empty = await inSession(phase, async ({ evidence, clock, ci }) => {
    const writer = { target: evidence, env: 'emulated', clock, ci } as const;
    return { outcome: await stopOverCost(writer, snapshot), events: await readLedger(writer) };
  });
  expect(empty).toEqual({ outcome: 'no_ledger', events: [] });
});
