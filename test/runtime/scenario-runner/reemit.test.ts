import { ControlMessageV1 } from '@spine-green/evidence-schemas/documents/control_message.v1';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { postgresLeases } from '@spine-green/runtime/services/scenario-runner/leases';
import { runLedger } from '@spine-green/runtime/services/scenario-runner/ledger';
import { policy } from '@spine-green/runtime/services/scenario-runner/policy';
import { type ReemitOutcome, type ReemitRequest, reemit } from '@spine-green/runtime/services/scenario-runner/reemit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { type OracleStore, PLATFORM_RUN_ID } from '../../support/oracle.ts';
import { CONTROL, RUN_ID, type ScenarioWorld, scenarioWorld, sealedWorld } from '../../support/scenario-run.ts';

const LATER_RUN = 'platform_20260301T000000Z';
const OVERRIDE = {
  override_id: 'ovr-1',
  reason_code: 'INCIDENT_REPLAY',
  evidence_ref: 's3://evidence/x',
  approved_by: 'operator',
  approved_at_utc: '2026-03-01T00:00:00Z',
  ticket_ref: 'INC-1',
};

let template: OracleStore;
let scenario: ScenarioWorld;
beforeAll(async () => {
  template = await sealedWorld({ flows: 20, days: 1 });
});
afterAll(() => template.drop());
beforeEach(async () => {
  scenario = await scenarioWorld(template);
});
afterEach(() => scenario.drop());

const again = (changes: Partial<ReemitRequest> = {}, asRun = PLATFORM_RUN_ID): Promise<ReemitOutcome> => {
  const evidence = { store: scenario.oracle.store, bucket: 'evidence' };
  const { identity, ...runner } = scenario.runner();
  const ledger = runLedger({ target: evidence, platformRunId: asRun, runId: RUN_ID, clock: systemClock });
  const request = {
    kind: 'READY_ONLY',
    runId: RUN_ID,
    platformRunId: PLATFORM_RUN_ID,
    dryRun: false,
    override: null,
  } as const;
  const target = { ...request, ...changes };
  const announcedBy = { target: evidence, platformRunId: target.platformRunId, runId: RUN_ID, clock: systemClock };
  const announced = runLedger(announcedBy);
  return reemit({ ...runner, ledger, identity: { ...identity, platformRunId: asRun } }, announced, target);
};
const messages = async () => {
  const records = await scenario.eventLog.read(CONTROL, 0, 0, { recordsMax: 20, bytesMax: 1_000_000, waitMs: 0 });
  return records.map(({ value }) => ControlMessageV1.parse(JSON.parse(new TextDecoder().decode(value))));
};

describe('a re-emission', () => {
  test('announces the stored READY and status again, unchanged', async () => {
    await scenario.announce();
    expect(await again({ kind: 'BOTH' })).toEqual({ kind: 'PUBLISHED', messages: ['READY_REEMIT', 'TERMINAL_REEMIT'] });
    const [first, second, third] = await messages();
    expect(second?.payload).toEqual(first?.payload);
    expect(second?.message_id).toBe(first?.message_id);
    expect(third).toMatchObject({ attributes: { kind: 'TERMINAL_REEMIT' }, payload: { state: 'READY' } });
  });

  test('only says what it would do in a dry run', async () => {
    await scenario.announce();
    expect(await again({ dryRun: true })).toEqual({ kind: 'DRY_RUN', messages: ['READY_REEMIT'] });
    expect(await messages()).toHaveLength(1);
  });

  test('is refused without a facts view', async () => {
    await expect(again()).rejects.toMatchObject({ code: 'FACTS_VIEW_MISSING' });
  });

  it.each([
    { override: null, code: 'CROSS_RUN_OVERRIDE_REQUIRED' },
    { override: { ...OVERRIDE, approved_by: '' }, code: 'CROSS_RUN_OVERRIDE_REQUIRED' },
    { override: { ...OVERRIDE, reason_code: 'CURIOSITY' }, code: 'CROSS_RUN_OVERRIDE_REASON_NOT_ALLOWED' },
  ])('of another platform run is refused with $code', async ({ override, code }) => {
    await scenario.announce();
    await expect(again({ override }, LATER_RUN)).rejects.toMatchObject({ code });
    const evidence = { store: scenario.oracle.store, bucket: 'evidence' };
    const later = { target: evidence, platformRunId: LATER_RUN, runId: RUN_ID, clock: systemClock };
    const events = await runLedger(later).events();
    expect(events).toMatchObject([{ event_kind: 'REEMIT_DENIED', details: { code } }]);
    expect(await messages()).toHaveLength(1);
  });

  test('of another platform run goes through with an approved override', async () => {
    await scenario.announce();
    expect(await again({ override: OVERRIDE }, LATER_RUN)).toMatchObject({ kind: 'PUBLISHED' });
  });

  test('is limited to a number in a window', async () => {
    await scenario.announce();
    for (let time = 0; time < policy.reemit.published_max; time += 1) await again();
    await expect(again()).rejects.toMatchObject({ code: 'REEMIT_RATE_LIMIT' });
  });

  test('waits for nobody: a second one at the same time is busy', async () => {
    await scenario.announce();
    await postgresLeases(scenario.database.database, 'other').acquire(`reemit:${RUN_ID}:READY_ONLY`, 60);
    expect(await again()).toEqual({ kind: 'BUSY' });
  });
});
