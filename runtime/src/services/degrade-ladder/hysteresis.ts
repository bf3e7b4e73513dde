import { type PostureMode, severityOf } from '../../decisions/posture.ts';
import type { LadderState } from './types.ts';

export interface Shift {
  readonly mode: PostureMode;
  readonly heldSeconds: number;
  readonly kind: 'initial' | 'downshift' | 'steady' | 'hold' | 'upshift';
}

/**
 * Down at once, up only after the better baseline held without a break for the quiet period (14, section 1.3); then straight
 * to it. What was held is in the state, so a clock that jumps back takes nothing away and gives nothing.
 */
export function shift(
  state: Pick<LadderState, 'mode' | 'heldSeconds'>,
  baseline: PostureMode,
  time: { readonly elapsedSeconds: number; readonly quietSeconds: number },
): Shift {
  if (state.mode === undefined) return { mode: baseline, heldSeconds: 0, kind: 'initial' };
  const change = severityOf(baseline) - severityOf(state.mode);
  if (change > 0) return { mode: baseline, heldSeconds: 0, kind: 'downshift' };
  if (change === 0) return { mode: baseline, heldSeconds: 0, kind: 'steady' };
  const heldSeconds = state.heldSeconds + Math.max(0, time.elapsedSeconds);
  if (heldSeconds >= time.quietSeconds) return { mode: baseline, heldSeconds: 0, kind: 'upshift' };
  return { mode: state.mode, heldSeconds, kind: 'hold' };
}
