import type { LadderPolicy } from '../../decisions/ladder-policy.ts';
import { type PostureMode, worstOf } from '../../decisions/posture.ts';
import {
  type Baseline,
  type GradedSignal,
  REQUIRED_SIGNALS,
  type Sample,
  SIGNALS,
  type SignalName,
  type SignalState,
} from './types.ts';

export interface GradeOptions {
  readonly policy: LadderPolicy;
  /** Whether what has not been seen yet may still be on its way; then nothing is open above DEGRADED_1. */
  readonly isBootstrap: boolean;
}

/**
 * The best mode that the signals allow together (14, section 1.3): each signal allows one, and the worst of them counts. A
 * signal that nobody has, or an old one, is no sign of health.
 */
export function gradeSignals(samples: readonly Sample[], options: GradeOptions): Baseline {
  const signals = SIGNALS.map((name) =>
    gradeOne(
      name,
      samples.find((sample) => sample.name === name),
      options,
    ),
  );
  const mode = worstOf(signals.map((signal) => signal.mode));
  return { mode, reason: reasonOf(mode, signals), signals };
}

function gradeOne(name: SignalName, sample: Sample | undefined, options: GradeOptions): GradedSignal {
  const state = stateOfSample(sample, options.policy.signalMaxAgeSeconds);
  if (state === 'OK' && sample !== undefined) {
    return { name, state, mode: modeOfValue(sample, options.policy), detail: sample.detail };
  }
  const detail = sample?.detail ?? 'nobody reports it';
  // No latency before the first decision: that there is none is no sign of anything.
  if (name === 'decision_latency') return { name, state, mode: 'NORMAL', detail };
  if (state === 'MISSING' && options.isBootstrap) {
    return { name, state: 'OK', mode: 'DEGRADED_1', detail: 'BOOTSTRAP_PENDING' };
  }
  if (REQUIRED_SIGNALS.has(name)) return { name, state, mode: 'FAIL_CLOSED', detail };
  return { name, state, mode: state === 'ERROR' ? 'DEGRADED_2' : 'DEGRADED_1', detail };
}

function stateOfSample(sample: Sample | undefined, maxAgeSeconds: number): SignalState {
  if (sample === undefined) return 'MISSING';
  if (!(sample.ageSeconds <= maxAgeSeconds)) return 'STALE';
  return sample.status;
}

function modeOfValue({ value }: Sample, { lagSeconds, latencyMs }: LadderPolicy): PostureMode {
  switch (value.kind) {
    case 'health':
      if (!value.isCoreUsable) return 'FAIL_CLOSED';
      return value.state === 'GREEN' ? 'NORMAL' : value.state === 'AMBER' ? 'DEGRADED_1' : 'DEGRADED_2';
    case 'lag':
      if (value.seconds > lagSeconds.failClosed) return 'FAIL_CLOSED';
      if (value.seconds > lagSeconds.degraded2) return 'DEGRADED_2';
      return value.seconds > lagSeconds.degraded1 ? 'DEGRADED_1' : 'NORMAL';
    case 'latency':
      if (value.p99Ms > latencyMs.p99) return 'DEGRADED_2';
      return value.p95Ms > latencyMs.p95 ? 'DEGRADED_1' : 'NORMAL';
    case 'readable':
      return 'NORMAL';
  }
}

function reasonOf(mode: PostureMode, signals: readonly GradedSignal[]): string {
  if (mode === 'NORMAL') return 'all_signals_ok';
  const gaps = signals.filter(({ name, state }) => state !== 'OK' && REQUIRED_SIGNALS.has(name));
  if (gaps.length > 0) return `required_signal_gap:${namesOf(gaps)}`;
  const bounding = signals.filter((signal) => signal.mode === mode);
  const optional = bounding.filter(({ state }) => state !== 'OK');
  if (optional.length === bounding.length) return `optional_signal_gap:${namesOf(optional)}`;
  return `graded:${namesOf(bounding)}`;
}

const namesOf = (signals: readonly GradedSignal[]): string =>
  signals
    .map(({ name }) => name)
    .sort()
    .join(',');
