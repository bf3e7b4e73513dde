import type { LadderPolicy } from '../../decisions/ladder-policy.ts';
import { gradeSignals } from './grade.ts';
import { shift } from './hysteresis.ts';
import { isForced, judgeTrust } from './self-trust.ts';
import type { Baseline, LadderState, PostureDraft, Sample, SelfFacts } from './types.ts';

/** What was observed at one moment of elapsed time. */
export interface Observation {
  readonly samples: readonly Sample[];
  readonly self: Omit<SelfFacts, 'requiredSignalsOk'>;
  readonly nowMs: number;
  readonly isBootstrap: boolean;
}

export interface LadderPlan {
  readonly state: LadderState;
  readonly baseline: Baseline;
  readonly posture: PostureDraft;
  readonly isForced: boolean;
}

/** One evaluation (14, section 1.3): the same state and the same observation give the same posture. */
export function stepLadder(state: LadderState, observation: Observation, policy: LadderPolicy): LadderPlan {
  const { samples, self, nowMs, isBootstrap } = observation;
  const baseline = gradeSignals(samples, { policy, isBootstrap });
  const requiredSignalsOk = !baseline.reason.startsWith('required_signal_gap:');
  const trust = judgeTrust(state.trust, { ...self, requiredSignalsOk }, nowMs);
  const forced = isForced(trust);
  const target = forced ? 'FAIL_CLOSED' : baseline.mode;
  const moved = shift(state, target, {
    elapsedSeconds: (nowMs - state.evaluatedMs) / 1000,
    quietSeconds: policy.upshiftQuietSeconds,
  });
  const why = forced && baseline.mode !== 'FAIL_CLOSED' ? `self_trust:${trust.trust}` : baseline.reason;
  return {
    state: { mode: moved.mode, heldSeconds: moved.heldSeconds, heldMode: moved.heldMode, evaluatedMs: nowMs, trust },
    baseline,
    posture: {
      mode: moved.mode,
      reason: `${moved.kind}:${why}`,
      evidence_refs: baseline.signals.map(({ name, state: signal, mode }) => ({
        kind: `signal:${name}`,
        ref: `${signal}:${mode}`,
      })),
      from: state.mode,
    },
    isForced: forced,
  };
}

/** What holds when an evaluation itself fails: nothing is known, so nothing is open. */
export function failedEvaluation(state: LadderState, error: unknown, nowMs: number): LadderPlan {
  const name = error instanceof Error ? error.name : typeof error;
  return {
    state: { ...state, mode: 'FAIL_CLOSED', heldSeconds: 0, heldMode: undefined, evaluatedMs: nowMs },
    baseline: { mode: 'FAIL_CLOSED', reason: `EVALUATOR_FAIL_CLOSED:${name}`, signals: [] },
    posture: { mode: 'FAIL_CLOSED', reason: `EVALUATOR_FAIL_CLOSED:${name}`, evidence_refs: [], from: state.mode },
    isForced: true,
  };
}
