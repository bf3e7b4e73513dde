import type { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../actions/lib/ledger/events.ts';
import {
  bothPassed,
  checked,
  envelopeOf,
  executable,
  failed,
  outcome,
  passed,
  stateAfter,
  unresolvedOf,
} from './builder.ts';
import { drafts, HEX, ROOT } from './drafts.ts';

type Completion = Extract<Draft, { event: 'PHASE_COMPLETED' }>;
const complete = drafts.complete() as Completion;
const withPayload = (change: Partial<Completion['payload']>): Draft => ({
  ...complete,
  payload: { ...complete.payload, ...change },
});

describe('a phase is completed', () => {
  it('when every lane passed, every item is true and the envelope agrees', () =>
    expect(outcome(stateAfter(...checked), complete)).toBe('accepted'));

  it.each<{ given: string; before: readonly Draft[]; draft?: Draft; answer: string; open?: readonly string[] }>([
    {
      given: 'a lane that never ran',
      before: [...passed, drafts.checklist()],
      answer: 'E_LANES_OPEN',
      open: ['M0.B NOT_RUN'],
    },
    {
      given: 'a running lane',
      before: [...bothPassed, drafts.start('M0.B', 2), drafts.checklist()],
      answer: 'E_LANE_CONCURRENT',
      open: ['M0.B'],
    },
    {
      given: 'a failed lane',
      before: [...bothPassed, drafts.start('M0.B', 2), drafts.result('M0.B', false, 2), drafts.checklist()],
      answer: 'E_LANES_OPEN',
      open: ['M0.B FAIL'],
    },
    {
      given: 'a lane that stands on an earlier attempt',
      before: [...bothPassed, drafts.start('M0.A', 2), drafts.result('M0.A', true, 2), drafts.checklist()],
      answer: 'E_LANES_OPEN',
      open: ['M0.B STALE'],
    },
    {
      given: 'all lanes stale after another pin',
      before: [...bothPassed, drafts.pin('M0', ROOT), drafts.checklist()],
      answer: 'E_LANES_OPEN',
      open: ['M0.A STALE', 'M0.B STALE'],
    },
    {
      given: 'lanes of another execution',
      before: checked,
      draft: withPayload({ execution_id: 'm0_20261122T110000Z' }),
      answer: 'E_LANES_OPEN',
      open: ['M0.A PASS', 'M0.B PASS'],
    },
    { given: 'no checklist', before: bothPassed, answer: 'E_CHECKLIST_INCOMPLETE' },
    {
      given: 'a checklist older than the newest result',
      before: [...passed, drafts.checklist(), drafts.start('M0.B'), drafts.result('M0.B')],
      answer: 'E_CHECKLIST_INCOMPLETE',
    },
    { given: 'a checklist older than a pin', before: [...checked, drafts.pin()], answer: 'E_CHECKLIST_INCOMPLETE' },
    {
      given: 'the digest of another checklist',
      before: checked,
      draft: withPayload({ checklist_sha256: HEX }),
      answer: 'E_CHECKLIST_INCOMPLETE',
    },
    { given: 'open blockers', before: failed, answer: 'E_OPEN_BLOCKERS', open: ['M0A-B1'] },
    { given: 'drift', before: [...checked, drafts.drift()], answer: 'E_DRIFT_OPEN', open: ['DS-S1'] },
  ])('never with $given', ({ before, draft = complete, answer, open }) => {
    const state = stateAfter(...before);
    expect(outcome(state, draft)).toBe(answer);
    if (open !== undefined) expect(unresolvedOf(state, draft)).toEqual(open);
  });

  it.each(['T1', 'T2', 'T3', 'T4', 'T5', 'T6'])('never with item %s open', (item) => {
    const state = stateAfter(...bothPassed, drafts.checklist(item));
    expect(outcome(state, complete)).toBe('E_CHECKLIST_INCOMPLETE');
    expect(unresolvedOf(state, complete)).toEqual([item]);
  });

  it.each(['T1', 'T2', 'T3', 'T4', 'T5', 'T6'])('never without item %s', (item) => {
    const list = drafts.checklist() as Extract<Draft, { event: 'TRANSITION_CHECKED' }>;
    const items = list.payload.items.filter(({ id }) => id !== item);
    const state = stateAfter(...bothPassed, { ...list, payload: { items } });
    expect(unresolvedOf(state, complete)).toEqual([item]);
  });

  it.each<[part: string, change: Partial<PhaseEvidenceV1>]>([
    ['plan_phase', { plan_phase: 'M1' }],
    ['execution_id', { execution_id: 'm0_20261122T110000Z' }],
    ['substrate', { substrate: 'emulated' }],
    ['verdict', { verdict: 'FAIL' } as never],
    ['verdict', { failure_note: { stage: 'close' } } as never],
    ['verdict_code', { verdict_code: 'HOLD_M0' } as never],
    ['prev_phase_envelope_sha256', { prev_phase_envelope_sha256: HEX }],
    ['coverage', { coverage: { planned_lanes: ['M0.B'], planned_checks: [], not_applicable_checks: [] } }],
  ])('never with an envelope of another %s', (part, change) => {
    const facts = { envelope: { document: envelopeOf(change), sha256: HEX } };
    expect(outcome(stateAfter(...checked), complete, facts)).toBe('E_PHASE_ENVELOPE_MISSING');
    expect(unresolvedOf(stateAfter(...checked), complete, facts)).toEqual([part]);
  });

  it.each([
    ['sha256', { envelope: { document: envelopeOf(), sha256: ROOT } }],
    ['bundle_root_sha256', { indexRoots: { execution: HEX, run: null } }],
    ['run_index_root_sha256', { indexRoots: { execution: ROOT, run: HEX } }],
  ])('never with another stored %s', (part, facts) => {
    expect(unresolvedOf(stateAfter(...checked), complete, facts)).toEqual([part]);
  });

  it('never with a verdict that the event makes up', () => {
    const draft = withPayload({ verdict_code: 'HOLD_M0' });
    expect(unresolvedOf(stateAfter(...checked), draft)).toEqual(['verdict_code', 'verdict_code']);
  });

  it('never without an envelope', () => {
    expect(outcome(stateAfter(...checked), complete, { envelope: undefined as never })).toBe(
      'E_PHASE_ENVELOPE_MISSING',
    );
  });

  it.each([
    ['embedded', 'E_PHASE_ENVELOPE_MISSING'],
    ['emulated', 'E_LANES_OPEN'],
    ['dev_min', 'E_LANES_OPEN'],
  ] as const)('with a planned lane on %s: %s', (substrate, answer) => {
    const planned = [...executable.slice(0, 2), drafts.expand('M0', { B: 'planned' }), drafts.pin(), drafts.go()];
    const state = stateAfter(...planned, drafts.start(), drafts.result(), drafts.checklist());
    // On embedded it may rest, and then the envelope has to say so.
    expect(outcome(state, complete, { substrate })).toBe(answer);
    if (substrate !== 'embedded') return;
    const coverage = { planned_lanes: ['M0.B'], planned_checks: [], not_applicable_checks: [] };
    const facts = { envelope: { document: envelopeOf({ coverage }), sha256: HEX } };
    expect(outcome(state, withPayload({ coverage }), facts)).toBe('accepted');
  });
});
