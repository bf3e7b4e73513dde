import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunWideFacts } from '../../../actions/lib/drift/facts.ts';
import { finalWord } from '../../../actions/lib/ledger/derived.ts';
import type { Draft, PlanPhase } from '../../../actions/lib/ledger/events.ts';
import type { LedgerState } from '../../../actions/lib/ledger/state.ts';
import { stackFileOf } from '../../../actions/lib/platform/stack.ts';
import { findRunWideDrift, phaseOfDrift } from '../../../actions/phase-ledger/sentinel/watch.ts';
import { executionGo } from '../../../actions/rehearsal/phase-steps.ts';
import { type AuthorityPhase, activeAuthorityPhase } from '../../support/authority-phase.ts';
import { done, executable, outcome, stateAfter } from '../ledger/builder.ts';
import { drafts, NOW } from '../ledger/drafts.ts';

const { phases, ...rest } = stateAfter(...done);

/** A ledger in which the teardown phase is as M0 is here. */
const tornDown = (M9 = phases.M0): LedgerState => ({ ...rest, phases: { ...phases, M9 } });

const calm: RunWideFacts = {
  nowUtc: NOW,
  state: tornDown(),
  epoch: { kafka_cluster_id: null, db_resource_id: null, image_digest: null },
  stack: undefined,
  tasks: [],
  definitions: [],
  modeOf: { 'x-gate': 'gate' },
  probeFamily: 'x-probe',
  entering: undefined,
};
const up = { expiresAt: undefined, demoEndUtc: null, sessionEndsOn: undefined, heartbeatEndUtc: undefined };

describe('what is about no phase is found whatever the status of a phase is', () => {
  it.each<{ given: string; facts: Partial<RunWideFacts>; found: readonly string[] }>([
    { given: 'the substrate is gone after its teardown', facts: {}, found: [] },
    { given: 'the substrate is up although M9 is done', facts: { stack: up }, found: ['DS-B4'] },
    {
      given: 'the substrate is up before M9 is done',
      facts: { stack: up, state: stateAfter(...done) },
      found: [],
    },
    {
      given: 'the substrate is up for a run that was opened again, over a teardown that is stale',
      facts: { stack: up, state: tornDown(stateAfter(...done, drafts.resolveDrift()).phases.M0) },
      found: [],
    },
    {
      given: 'the substrate is past its expiry',
      facts: { stack: { ...up, expiresAt: '2026-11-21' }, state: stateAfter(...done) },
      found: ['DS-B3'],
    },
    {
      given: 'a task runs that is no mode of the image',
      facts: {
        stack: up,
        state: stateAfter(...done),
        tasks: [{ family: 'x-miner', imageDigest: 'sha256:1', command: ['miner'] }],
      },
      found: ['DS-I5'],
    },
    {
      given: 'the session of the run was to end yesterday and nobody tore down',
      facts: { stack: { ...up, sessionEndsOn: '2026-11-21' }, state: stateAfter(...done) },
      found: ['DS-B4'],
    },
    {
      given: 'the same, while the teardown is about to be opened',
      facts: { stack: { ...up, sessionEndsOn: '2026-11-21' }, state: stateAfter(...done), entering: 'M9' },
      found: [],
    },
    {
      given: 'nobody has needed the substrate for a while',
      facts: { stack: { ...up, heartbeatEndUtc: '2026-11-22T09:00:00.000000Z' }, state: stateAfter(...done) },
      found: ['DS-B4'],
    },
  ])('$given: $found', ({ facts, found }) => {
    expect(findRunWideDrift({ ...calm, ...facts }).map((one) => one.class)).toEqual(found);
  });

  it.each<{ given: string; before: readonly Draft[]; asked: PlanPhase; phase: PlanPhase | undefined }>([
    { given: 'the phase that was asked about, while it is open', before: executable, asked: 'M0', phase: 'M0' },
    { given: 'the phase that has the slot', before: [...done, drafts.activate('M1')], asked: 'M4', phase: 'M1' },
    { given: 'the last phase that was done, when none is open', before: done, asked: 'M1', phase: 'M0' },
    { given: 'no phase before any was activated', before: [drafts.initialise()], asked: 'M0', phase: undefined },
  ])('it hangs on $given', ({ before, asked, phase }) => {
    expect(phaseOfDrift(stateAfter(...before), asked)).toBe(phase);
  });

  it('on a phase that is done it undoes nothing, lets nothing be activated, holds the last word, and is resolved there', () => {
    const drifted = [...done, drafts.drift('DS-B4')];
    const state = stateAfter(...drifted);
    expect(state.phases.M0).toMatchObject({ status: 'DONE', openDrift: ['DS-B4'] });
    expect(outcome(state, drafts.activate('M1'))).toBe('E_DRIFT_OPEN');
    expect(finalWord(state)).toBe('HOLD_M0');
    const revert = drafts.resolveDrift('REVERTED', [], 'DS-B4');
    const still = { ...revert, payload: { ...revert.payload, compared: [] } } as Draft;
    expect(outcome(state, still)).toBe('E_DRIFT_NO_EVIDENCE');
    expect(outcome(state, revert)).toBe('accepted');
    const resolved = { ...revert, payload: { ...revert.payload, stale_lanes: [] } } as Draft;
    expect(finalWord(stateAfter(...drifted, resolved))).toBe('HOLD_M1');
  });
});

describe('the substrate is looked at before every act that changes a state', () => {
  let phase: AuthorityPhase;
  beforeEach(async () => {
    phase = await activeAuthorityPhase();
    writeFileSync(stackFileOf(phase.workplace.config), '{');
  });
  afterEach(() => phase.remove());

  it('and what cannot be read lets none of them pass', async () => {
    const [pin] = await executionGo(phase.run, phase.executionId);
    if (pin === undefined) throw new Error('the phase pins something');
    const before = (await phase.state()).seq;
    await expect(phase.ledger({ command: 'expand', phase: 'M0' })).rejects.toThrow('E_SCHEMA_INVALID');
    await expect(phase.ledger({ command: 'hold', phase: 'M1', hold_reason: 'x' })).rejects.toThrow('E_SCHEMA_INVALID');
    await expect(phase.ledger(pin)).rejects.toThrow('E_SCHEMA_INVALID');
    expect((await phase.state()).seq).toBe(before);
  });

  it('but to stop needs no look', async () => {
    const io = await phase.ledger({ command: 'revoke-go', phase: 'M0', reason: 'stop', approval: null });
    expect(io.failures).toEqual([]);
  });
});
