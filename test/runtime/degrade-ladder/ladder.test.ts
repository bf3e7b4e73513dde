import { readLadderPolicy } from '@spine-green/runtime/decisions/ladder-policy';
import { POSTURE_MODES, type PostureMode, servePosture, severityOf } from '@spine-green/runtime/decisions/posture';
import { gradeSignals } from '@spine-green/runtime/services/degrade-ladder/grade';
import { shift } from '@spine-green/runtime/services/degrade-ladder/hysteresis';
import { pendingSeconds, seeEnd } from '@spine-green/runtime/services/degrade-ladder/pending-lag';
import { isForced, judgeTrust, UNTRIED } from '@spine-green/runtime/services/degrade-ladder/self-trust';
import { stepLadder } from '@spine-green/runtime/services/degrade-ladder/step';
import type { Sample, SelfFacts, SignalName } from '@spine-green/runtime/services/degrade-ladder/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import shipped from '../../../runtime/src/policies/degrade_ladder.json' with { type: 'json' };

const reading = readLadderPolicy(shipped, 'local');
if ('fault' in reading) throw new Error(reading.fault);
const { policy } = reading;

const readable = (name: SignalName, changes: Partial<Sample> = {}): Sample => ({
  name,
  status: 'OK',
  ageSeconds: 1,
  value: { kind: 'readable' },
  detail: '',
  source: 'test',
  ...changes,
});
const health = (name: SignalName, state: 'GREEN' | 'AMBER' | 'RED', isCoreUsable = true): Sample =>
  readable(name, { value: { kind: 'health', state, isCoreUsable } });
const lag = (seconds: number): Sample => readable('eb_consumer_lag', { value: { kind: 'lag', seconds } });
const latency = (p95Ms: number, p99Ms: number): Sample =>
  readable('decision_latency', { value: { kind: 'latency', p95Ms, p99Ms } });

const GOOD: readonly Sample[] = [
  health('ofp_health', 'GREEN'),
  health('ieg_health', 'GREEN'),
  lag(0),
  readable('registry_health'),
  readable('posture_store_health'),
  readable('control_publish_health'),
];
const but = (...changed: readonly Sample[]): readonly Sample[] => [
  ...GOOD.filter(({ name }) => !changed.some((one) => one.name === name)),
  ...changed,
];
const without = (...names: readonly SignalName[]): readonly Sample[] =>
  GOOD.filter(({ name }) => !names.includes(name));

describe('the baseline of the signals', () => {
  it.each([
    { given: 'all good', samples: GOOD, mode: 'NORMAL', reason: 'all_signals_ok' },
    {
      given: 'ieg AMBER',
      samples: but(health('ieg_health', 'AMBER')),
      mode: 'DEGRADED_1',
      reason: 'graded:ieg_health',
    },
    { given: 'ieg RED', samples: but(health('ieg_health', 'RED')), mode: 'DEGRADED_2', reason: 'graded:ieg_health' },
    {
      given: 'ofp AMBER',
      samples: but(health('ofp_health', 'AMBER')),
      mode: 'DEGRADED_1',
      reason: 'graded:ofp_health',
    },
    { given: 'ofp RED', samples: but(health('ofp_health', 'RED')), mode: 'DEGRADED_2', reason: 'graded:ofp_health' },
    {
      given: 'ofp without usable core features',
      samples: but(health('ofp_health', 'RED', false)),
      mode: 'FAIL_CLOSED',
      reason: 'graded:ofp_health',
    },
    { given: 'a lag of 10 s', samples: but(lag(10)), mode: 'NORMAL', reason: 'all_signals_ok' },
    { given: 'a lag above 10 s', samples: but(lag(10.1)), mode: 'DEGRADED_1', reason: 'graded:eb_consumer_lag' },
    { given: 'a lag above 60 s', samples: but(lag(60.1)), mode: 'DEGRADED_2', reason: 'graded:eb_consumer_lag' },
    { given: 'a lag above 120 s', samples: but(lag(120.1)), mode: 'FAIL_CLOSED', reason: 'graded:eb_consumer_lag' },
    {
      given: 'p95 above 300 ms',
      samples: but(latency(301, 700)),
      mode: 'DEGRADED_1',
      reason: 'graded:decision_latency',
    },
    {
      given: 'p99 above 800 ms',
      samples: but(latency(301, 801)),
      mode: 'DEGRADED_2',
      reason: 'graded:decision_latency',
    },
    { given: 'latency at its limits', samples: but(latency(300, 800)), mode: 'NORMAL', reason: 'all_signals_ok' },
    {
      given: 'a registry that is refused',
      samples: but(readable('registry_health', { status: 'ERROR' })),
      mode: 'FAIL_CLOSED',
      reason: 'required_signal_gap:registry_health',
    },
    {
      given: 'a posture store that does not answer',
      samples: but(readable('posture_store_health', { status: 'ERROR' })),
      mode: 'FAIL_CLOSED',
      reason: 'required_signal_gap:posture_store_health',
    },
    {
      given: 'two required signals that nobody has',
      samples: without('ofp_health', 'ieg_health'),
      mode: 'FAIL_CLOSED',
      reason: 'required_signal_gap:ieg_health,ofp_health',
    },
    {
      given: 'a required signal older than its age',
      samples: but({ ...health('ieg_health', 'GREEN'), ageSeconds: 120.5 }),
      mode: 'FAIL_CLOSED',
      reason: 'required_signal_gap:ieg_health',
    },
    {
      given: 'an age that is no number',
      samples: but({ ...health('ieg_health', 'GREEN'), ageSeconds: Number.NaN }),
      mode: 'FAIL_CLOSED',
      reason: 'required_signal_gap:ieg_health',
    },
    {
      given: 'an optional signal in ERROR',
      samples: but(readable('control_publish_health', { status: 'ERROR' })),
      mode: 'DEGRADED_2',
      reason: 'optional_signal_gap:control_publish_health',
    },
    {
      given: 'an optional signal that nobody has',
      samples: without('control_publish_health'),
      mode: 'DEGRADED_1',
      reason: 'optional_signal_gap:control_publish_health',
    },
    {
      given: 'two signals that allow different modes',
      samples: but(lag(11), health('ieg_health', 'RED')),
      mode: 'DEGRADED_2',
      reason: 'graded:ieg_health',
    },
  ])('$given: $mode, $reason', ({ samples, mode, reason }) => {
    expect(gradeSignals(samples, { policy, isBootstrap: false })).toMatchObject({ mode, reason });
  });

  it('never opens above DEGRADED_1 while something may still be on its way, and not at all afterwards', () => {
    const early = gradeSignals(without('ofp_health'), { policy, isBootstrap: true });
    expect(early).toMatchObject({ mode: 'DEGRADED_1' });
    expect(early.signals.find(({ name }) => name === 'ofp_health')?.detail).toBe('BOOTSTRAP_PENDING');
    expect(gradeSignals(without('ofp_health'), { policy, isBootstrap: false }).mode).toBe('FAIL_CLOSED');
  });

  it('is the worst of what each signal allows alone, in whatever order they came', () => {
    const options = [
      [health('ieg_health', 'GREEN'), health('ieg_health', 'AMBER'), health('ieg_health', 'RED')],
      [health('ofp_health', 'GREEN'), health('ofp_health', 'AMBER'), health('ofp_health', 'RED', false)],
      [lag(0), lag(11), lag(61), lag(121)],
    ].map((choices) => fc.constantFrom(...choices));
    fc.assert(
      fc.property(fc.tuple(...options), fc.boolean(), (changed, isReversed) => {
        const alone = changed.map((one) => severityOf(gradeSignals(but(one), { policy, isBootstrap: false }).mode));
        const samples = but(...changed);
        const together = gradeSignals(isReversed ? samples.toReversed() : samples, { policy, isBootstrap: false });
        expect(severityOf(together.mode)).toBe(Math.max(...alone));
      }),
    );
  });
});

describe('the way between modes', () => {
  const time = { elapsedSeconds: 1, quietSeconds: 3 };
  it.each([
    { given: 'the first look', mode: undefined, held: 0, baseline: 'NORMAL', to: 'NORMAL', kind: 'initial', after: 0 },
    { given: 'worse', mode: 'NORMAL', held: 0, baseline: 'DEGRADED_2', to: 'DEGRADED_2', kind: 'downshift', after: 0 },
    {
      given: 'worse while waiting',
      mode: 'DEGRADED_1',
      held: 2,
      baseline: 'FAIL_CLOSED',
      to: 'FAIL_CLOSED',
      kind: 'downshift',
      after: 0,
    },
    {
      given: 'the same, which breaks the wait',
      mode: 'DEGRADED_1',
      held: 2,
      baseline: 'DEGRADED_1',
      to: 'DEGRADED_1',
      kind: 'steady',
      after: 0,
    },
    {
      given: 'better too briefly',
      mode: 'FAIL_CLOSED',
      held: 1,
      baseline: 'NORMAL',
      to: 'FAIL_CLOSED',
      kind: 'hold',
      after: 2,
    },
    {
      given: 'better long enough: straight to it',
      mode: 'FAIL_CLOSED',
      held: 2,
      baseline: 'NORMAL',
      to: 'NORMAL',
      kind: 'upshift',
      after: 0,
    },
  ] as const)('$given: $kind to $to', ({ mode, held, baseline, to, kind, after }) => {
    const heldMode = held === 0 ? undefined : 'NORMAL';
    expect(shift({ mode, heldSeconds: held, heldMode }, baseline, time)).toMatchObject({
      mode: to,
      kind,
      heldSeconds: after,
    });
  });

  it('a clock that jumps back holds nothing and opens nothing', () => {
    const jumped = shift({ mode: 'FAIL_CLOSED', heldSeconds: 2, heldMode: 'NORMAL' }, 'NORMAL', {
      elapsedSeconds: -9,
      quietSeconds: 3,
    });
    expect(jumped).toEqual({ mode: 'FAIL_CLOSED', kind: 'hold', heldSeconds: 2, heldMode: 'NORMAL' });
  });

  it('time that nobody looked at was not held: one good look after a stall opens nothing', () => {
    const state = { mode: 'FAIL_CLOSED', heldSeconds: 0, heldMode: undefined } as const;
    const stalled = shift(state, 'NORMAL', { elapsedSeconds: 600, quietSeconds: 30 });
    expect(stalled).toMatchObject({ mode: 'FAIL_CLOSED', kind: 'hold', heldSeconds: 5 });
  });

  it('never opens before the quiet period has passed without a break, whatever the baselines were', () => {
    const modes = fc.constantFrom(...POSTURE_MODES);
    fc.assert(
      fc.property(fc.array(modes, { minLength: 1, maxLength: 40 }), (baselines) => {
        let state: Parameters<typeof shift>[0] = { mode: undefined, heldSeconds: 0, heldMode: undefined };
        let held: PostureMode[] = [];
        let better = 0;
        for (const baseline of baselines) {
          const before = state.mode;
          const next = shift(state, baseline, { elapsedSeconds: 1, quietSeconds: 5 });
          better = before !== undefined && severityOf(baseline) < severityOf(before) ? better + 1 : 0;
          const opened = before !== undefined && severityOf(next.mode) < severityOf(before);
          expect(opened).toBe(better === 5);
          held = better === 0 ? [] : [...held, baseline];
          // To what held all the time, and not to what the last look happened to say.
          if (opened) expect(severityOf(next.mode)).toBe(Math.max(...held.map(severityOf)));
          if (opened) [better, held] = [0, []];
          expect(severityOf(next.mode)).toBeGreaterThanOrEqual(severityOf(baseline));
          state = next;
        }
      }),
    );
  });
});

describe('trust in itself', () => {
  const fine: SelfFacts = {
    policyOk: true,
    requiredSignalsOk: true,
    storeOk: true,
    serveOk: true,
    controlPublishOk: true,
  };
  it.each([
    { given: 'everything fine', changes: {}, trust: 'HEALTHY', forced: false },
    { given: 'outbox that does not drain', changes: { controlPublishOk: false }, trust: 'IMPAIRED', forced: false },
    { given: 'a required signal missing', changes: { requiredSignalsOk: false }, trust: 'BLIND', forced: true },
    { given: 'a policy that is none', changes: { policyOk: false }, trust: 'BROKEN', forced: true },
    { given: 'a store that fails', changes: { storeOk: false }, trust: 'BROKEN', forced: true },
    { given: 'no serving', changes: { serveOk: false }, trust: 'BROKEN', forced: true },
  ])('$given: $trust, forces FAIL_CLOSED: $forced', ({ changes, trust, forced }) => {
    const judged = judgeTrust(UNTRIED, { ...fine, ...changes }, 0);
    expect([judged.trust, isForced(judged)]).toEqual([trust, forced]);
  });

  it('comes back after two healthy looks in a row and 30 s, and not before', () => {
    let state = judgeTrust(UNTRIED, { ...fine, storeOk: false }, 1000);
    const at = (seconds: number, facts: SelfFacts = fine): boolean => {
      state = judgeTrust(state, facts, seconds * 1000);
      return isForced(state);
    };
    expect([at(2), at(30), at(31)]).toEqual([true, true, false]);
    expect(at(40, { ...fine, storeOk: false })).toBe(true);
    expect([at(71, { ...fine, controlPublishOk: false }), at(72), at(73)]).toEqual([true, true, false]);
  });
});

describe('one evaluation', () => {
  const self = { policyOk: true, storeOk: true, serveOk: true, controlPublishOk: true };
  const start = { mode: 'NORMAL' as const, heldSeconds: 0, heldMode: undefined, evaluatedMs: 0, trust: UNTRIED };
  it('a broken ladder says FAIL_CLOSED although its signals are good, and why', () => {
    const observation = { samples: GOOD, self: { ...self, storeOk: false }, nowMs: 1000, isBootstrap: false };
    expect(stepLadder(start, observation, policy).posture).toMatchObject({
      mode: 'FAIL_CLOSED',
      reason: 'downshift:self_trust:BROKEN',
    });
  });

  it('the same state and observation give the same plan', () => {
    const observation = { samples: but(lag(70)), self, nowMs: 1000, isBootstrap: false };
    const plan = stepLadder(start, observation, policy);
    expect(stepLadder(start, observation, policy)).toEqual(plan);
    expect(plan.posture).toMatchObject({ mode: 'DEGRADED_2', reason: 'downshift:graded:eb_consumer_lag' });
  });
});

describe('lag in seconds', () => {
  it('is how long the oldest record that is not done has been known', () => {
    let ends = seeEnd([], { high: 10, next: 10, nowMs: 0 });
    expect(pendingSeconds(ends, 5000)).toBe(0);
    ends = seeEnd(ends, { high: 12, next: 10, nowMs: 1000 });
    ends = seeEnd(ends, { high: 20, next: 11, nowMs: 2000 });
    expect(pendingSeconds(ends, 4000)).toBe(3);
    ends = seeEnd(ends, { high: 20, next: 12, nowMs: 4000 });
    expect(pendingSeconds(ends, 4000)).toBe(2);
    expect(pendingSeconds(seeEnd(ends, { high: 20, next: 20, nowMs: 4000 }), 4000)).toBe(0);
  });

  it('keeps the oldest end beyond its bound', () => {
    let ends = seeEnd([], { high: 1, next: 0, nowMs: 0 });
    for (let look = 2; look < 1_000; look += 1) ends = seeEnd(ends, { high: look, next: 0, nowMs: look });
    expect([ends.length <= 256, pendingSeconds(ends, 1_000)]).toEqual([true, 1]);
  });
});

describe('a ladder is refused', () => {
  it.each([
    { given: 'an unknown profile', document: shipped, profile: 'loud', fault: /no profile/ },
    { given: 'a profile that every object has', document: shipped, profile: 'constructor', fault: /no profile/ },
    {
      given: 'modes in another order',
      document: { ...shipped, mode_sequence: shipped.mode_sequence.toReversed() },
      profile: 'local',
      fault: /order/,
    },
    {
      given: 'a downshift that waits',
      document: { ...shipped, downshift: 'after_quiet_period' },
      profile: 'local',
      fault: /may not wait/,
    },
    {
      given: 'a mask that is not there',
      document: { ...shipped, masks: { ...shipped.masks, DEGRADED_2: undefined } },
      profile: 'local',
      fault: /no mask of DEGRADED_2/,
    },
    { given: 'no thresholds', document: { ...shipped, thresholds: undefined }, profile: 'local', fault: /threshold/ },
    {
      given: 'a join wait beyond the deadline',
      document: { ...shipped, thresholds: { ...shipped.thresholds, join_wait_ms: { least: 600, most: 1600 } } },
      profile: 'local',
      fault: /longer than the deadline/,
    },
    { given: 'nothing', document: undefined, profile: 'local', fault: /revision/ },
  ])('with $given', ({ document, profile, fault }) => {
    expect(readLadderPolicy(document, profile)).toEqual({ fault: expect.stringMatching(fault) });
  });

  it.each([
    ['local', 30],
    ['local_parity', 60],
    ['dev', 120],
    ['prod', 60],
  ])('but not the profile %s, quiet for %i s', (profile, seconds) => {
    expect(readLadderPolicy(shipped, profile)).toMatchObject({ policy: { upshiftQuietSeconds: seconds } });
  });
});

describe('the posture that is served', () => {
  const failsafe = {
    mask: policy.masks.FAIL_CLOSED,
    policyRev: policy.rev,
    atUtc: '2026-01-01T00:00:00.000000Z',
    maxAgeSeconds: 120,
  };
  const posture = {
    mode: 'NORMAL' as const,
    capabilities_mask: policy.masks.NORMAL,
    policy_rev: policy.rev,
    posture_seq: 7,
    decided_at_utc: '2026-01-01T00:00:00.000000Z',
  };
  it.each([
    {
      given: 'a fresh one',
      reading: { kind: 'found' as const, posture, ageSeconds: 120 },
      source: 'CURRENT_POSTURE',
      mode: 'NORMAL',
    },
    {
      given: 'an old one',
      reading: { kind: 'found' as const, posture, ageSeconds: 120.1 },
      source: 'FAILSAFE_STALE',
      mode: 'FAIL_CLOSED',
    },
    {
      given: 'one of a clock that jumped back',
      reading: { kind: 'found' as const, posture, ageSeconds: -3600 },
      source: 'FAILSAFE_STALE',
      mode: 'FAIL_CLOSED',
    },
    {
      given: 'one of no age',
      reading: { kind: 'found' as const, posture, ageSeconds: Number.NaN },
      source: 'FAILSAFE_STALE',
      mode: 'FAIL_CLOSED',
    },
    { given: 'none', reading: { kind: 'missing' as const }, source: 'FAILSAFE_MISSING', mode: 'FAIL_CLOSED' },
    {
      given: 'a store that does not answer',
      reading: { kind: 'error' as const },
      source: 'FAILSAFE_STORE_ERROR',
      mode: 'FAIL_CLOSED',
    },
  ])('$given: $mode by $source', ({ reading: found, source, mode }) => {
    const served = servePosture(found, failsafe);
    expect([served.source, served.posture.mode, served.trusted]).toEqual([source, mode, source === 'CURRENT_POSTURE']);
  });
});
