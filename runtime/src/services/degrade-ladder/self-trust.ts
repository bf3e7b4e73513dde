import type { SelfFacts, Trust, TrustState } from './types.ts';

const HEALTHY_IN_ROW = 2;
const HOLD_DOWN_MS = 30_000;
const REBUILD_EVERY_MS = 120_000;

export const UNTRIED: TrustState = { trust: 'HEALTHY', healthyInRow: 0, forcedMs: undefined, rebuiltMs: undefined };

/** Whether the ladder may believe itself: a blind or broken one says FAIL_CLOSED whatever its signals say. */
export function trustOf(facts: SelfFacts): Trust {
  if (!facts.policyOk || !facts.storeOk || !facts.serveOk) return 'BROKEN';
  if (!facts.requiredSignalsOk) return 'BLIND';
  return facts.controlPublishOk ? 'HEALTHY' : 'IMPAIRED';
}

/** Trust comes back after two healthy observations in a row and 30 s since the last bad one (14, section 1.3). */
export function judgeTrust(state: TrustState, facts: SelfFacts, nowMs: number): TrustState {
  const trust = trustOf(facts);
  if (trust === 'BLIND' || trust === 'BROKEN') return { ...state, trust, healthyInRow: 0, forcedMs: nowMs };
  const healthyInRow = trust === 'HEALTHY' ? state.healthyInRow + 1 : 0;
  const { forcedMs } = state;
  const isOver = forcedMs === undefined || (healthyInRow >= HEALTHY_IN_ROW && nowMs - forcedMs >= HOLD_DOWN_MS);
  return { ...state, trust, healthyInRow, forcedMs: isOver ? undefined : forcedMs };
}

export const isForced = ({ forcedMs }: TrustState): boolean => forcedMs !== undefined;

/** Whether a broken ladder takes what it knows from the store again: at most every 120 s. */
export const isRebuildDue = ({ trust, rebuiltMs }: TrustState, nowMs: number): boolean =>
  trust === 'BROKEN' && (rebuiltMs === undefined || nowMs - rebuiltMs >= REBUILD_EVERY_MS);
