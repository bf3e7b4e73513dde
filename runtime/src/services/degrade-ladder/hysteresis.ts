import { type PostureMode, severityOf, worstOf } from '../../decisions/posture.ts';
import type { LadderState } from './types.ts';

export interface Shift extends Pick<LadderState, 'heldSeconds' | 'heldMode'> {
  readonly mode: PostureMode;
  readonly kind: 'initial' | 'downshift' | 'steady' | 'hold' | 'upshift';
}

/** Of the time between two looks so much counts as held at most: what was longer ago than some looks, nobody saw. */
const SEEN_SECONDS_MAX = 5;

/**
 * Down at once, up only after better baselines held without a break for the quiet period (14, section 1.3); then straight to
 * the worst of them, which is the one that held. What was held is in the state, so a clock that jumps back takes nothing away
 * and gives nothing, and neither does a stall.
 */
export function shift(
  state: Pick<LadderState, 'mode' | 'heldSeconds' | 'heldMode'>,
  baseline: PostureMode,
  time: { readonly elapsedSeconds: number; readonly quietSeconds: number },
): Shift {
  const to = (mode: PostureMode, kind: Shift['kind']): Shift => ({ mode, heldSeconds: 0, heldMode: undefined, kind });
  if (state.mode === undefined) return to(baseline, 'initial');
  const change = severityOf(baseline) - severityOf(state.mode);
  if (change > 0) return to(baseline, 'downshift');
  if (change === 0) return to(baseline, 'steady');
  const heldSeconds = state.heldSeconds + Math.min(Math.max(0, time.elapsedSeconds), SEEN_SECONDS_MAX);
  const heldMode = worstOf([baseline, state.heldMode ?? baseline]);
  if (heldSeconds >= time.quietSeconds) return to(heldMode, 'upshift');
  return { mode: state.mode, heldSeconds, heldMode, kind: 'hold' };
}
