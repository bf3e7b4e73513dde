/** What may follow of a decision, by rising severity (14, section 2.4). */
export const ACTIONS = ['ALLOW', 'STEP_UP', 'QUEUE_REVIEW', 'txn_block'] as const;
export type Action = (typeof ACTIONS)[number];

export const severityOfAction = (action: Action): number => ACTIONS.indexOf(action);

/** From which score on a decision asks for more (14, section 2.4). */
export interface Thresholds {
  readonly step_up: number;
  readonly review: number;
  readonly block: number;
}

/** Below the first threshold a flow passes; from the last one on it is blocked. */
export function actionOfScore(score: number, { step_up, review, block }: Thresholds): Action {
  if (score >= block) return 'txn_block';
  if (score >= review) return 'QUEUE_REVIEW';
  return score >= step_up ? 'STEP_UP' : 'ALLOW';
}

/** What a posture that lets nothing happen by itself makes of a ruling (14, section 2.4). */
export const clampedAction = (ruled: Action, posture: 'NORMAL' | 'STEP_UP_ONLY'): Action =>
  posture === 'STEP_UP_ONLY' && (ruled === 'ALLOW' || ruled === 'txn_block') ? 'STEP_UP' : ruled;
