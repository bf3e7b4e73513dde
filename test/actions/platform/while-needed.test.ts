import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import type { Parameters } from '@spine-green/runtime/substrate/parameters/port';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadPhaseDefinition } from '../../../actions/lib/definition/phase-definition.ts';
import type { PlanPhase } from '../../../actions/lib/ledger/events.ts';
import type { LedgerState } from '../../../actions/lib/ledger/state.ts';
import { readHeartbeat } from '../../../actions/lib/platform/heartbeat.ts';
import { whileNeeded } from '../../../actions/lib/platform/while-needed.ts';
import { eventually } from '../../support/servers/processes.ts';
import { stateAfter } from '../ledger/builder.ts';

const PATH = handle('HEARTBEAT_PARAM_PATH');
const GO_ENDS = '2026-11-22T22:00:00.000000Z';
const LANE_ENDS = '2026-11-22T11:00:00.000000Z';

describe('a heartbeat of a lane', () => {
  let folder: string;
  let parameters: Parameters;
  let said: string[];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'while-needed-'));
    const url = `file:${join(folder, 'parameters.json')}`;
    await createParameters(url);
    parameters = openParameters(url);
    said = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const contextOf = (phase: PlanPhase, { hasGo = true, substrate = 'dev_min' as const, ...changes } = {}) => ({
    session: { parameters, clock: systemClock, ci: { workflow: 'M6 Control & ingress' } } as never,
    substrate,
    definition: loadPhaseDefinition(phase),
    ledger: hasGo ? permitted(phase) : stateAfter(),
    platformRunId: 'platform_20261122T100000Z',
    report: (line: string) => void said.push(line),
    ...changes,
  });
  const permitted = (phase: PlanPhase): LedgerState => {
    const state = stateAfter();
    const executionGo = { lanes: [], executionId: 'x', expiresAtUtc: GO_ENDS };
    return { ...state, phases: { ...state.phases, [phase]: { ...state.phases[phase], executionGo } } };
  };
  const beatNow = () => readHeartbeat(parameters, PATH);

  test('is there before its work begins, and good for as long as the go', async () => {
    const seen = await whileNeeded(contextOf('M6'), { lane: 'M6.B', untilUtc: LANE_ENDS }, beatNow);
    expect(seen).toMatchObject({
      beat: {
        platform_run_id: 'platform_20261122T100000Z',
        phase: 'M6',
        phase_profile: 'all_spine_daemons',
        expires_at_utc: GO_ENDS,
        writer: 'M6_Control___ingress',
      },
      version: 1,
    });
    expect(said).toEqual([]);
  });

  test('is good for the budget of a lane that runs before any go', async () => {
    const seen = await whileNeeded(contextOf('M3', { hasGo: false }), { lane: 'M3.A', untilUtc: LANE_ENDS }, beatNow);
    expect(seen).toMatchObject({ beat: { phase: 'M3', phase_profile: 'custom', expires_at_utc: LANE_ENDS } });
  });

  test('is written again while the work goes on, and not after it', async () => {
    const versions = async (): Promise<number> => (await parameters.get(PATH)).version;
    await whileNeeded(contextOf('M6'), { lane: 'M6.B', untilUtc: LANE_ENDS, everyMs: 5 }, () =>
      eventually(async () => ((await versions()) > 3 ? true : undefined)),
    );
    const last = await versions();
    await new Promise((done) => setTimeout(done, 50));
    expect(await versions()).toBe(last);
  });

  test('ends with work that fails, whose error stays', async () => {
    const work = () => Promise.reject(new Error('the work'));
    await expect(whileNeeded(contextOf('M6'), { lane: 'M6.B', untilUtc: LANE_ENDS }, work)).rejects.toThrow('the work');
    expect(await beatNow()).toMatchObject({ version: 1 });
  });

  test.each([
    { where: 'in a phase that needs nothing that runs', lane: 'M1.A', context: () => contextOf('M1') },
    { where: 'in the phase that takes everything away', lane: 'M9.D', context: () => contextOf('M9') },
    { where: 'on one machine', lane: 'M6.B', context: () => contextOf('M6', { substrate: 'embedded' as never }) },
    { where: 'that changes a stack', lane: 'M2.D', context: () => contextOf('M2') },
    { where: 'that only looks', lane: 'M2.G', context: () => contextOf('M2') },
  ])('is written by no lane $where', async ({ lane, context }) => {
    await whileNeeded(context(), { lane, untilUtc: LANE_ENDS }, async () => undefined);
    expect(await beatNow()).toMatchObject({ fault: 'HEARTBEAT_READ_FAILED' });
  });

  test('is written by a lane that runs tasks among others that do not', async () => {
    await whileNeeded(contextOf('M2'), { lane: 'M2.H', untilUtc: LANE_ENDS }, async () => undefined);
    expect(await beatNow()).toMatchObject({ beat: { phase: 'M2', phase_profile: 'custom' } });
  });

  test('that cannot be written is told, and the work is done', async () => {
    rmSync(join(folder, 'parameters.json'));
    expect(await whileNeeded(contextOf('M6'), { lane: 'M6.B', untilUtc: LANE_ENDS }, async () => 'done')).toBe('done');
    expect(said).toEqual([expect.stringContaining('no heartbeat, so the idle guard may stop what runs: E_PARAMETERS')]);
  });
});
