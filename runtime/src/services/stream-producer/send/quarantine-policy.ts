import type { Decision } from '../types.ts';

/** Size of the window of newest decisions (11, section 5.5). */
export const QUARANTINE_WINDOW = 1000;

export interface QuarantinePolicy {
  /** Notes one decision; true when the stream must stop. */
  add(decision: Decision): boolean;
}

/**
 * Stops a stream whose quarantines exceed `ratioMax` of the last thousand decisions. A ratio of 0 stops at the first
 * one, as a semantic gate run demands.
 */
export function quarantinePolicy(ratioMax: number): QuarantinePolicy {
  const allowed = Math.floor(ratioMax * QUARANTINE_WINDOW);
  /** Ordinals of the quarantined decisions that are still inside the window, oldest first. */
  const recent: number[] = [];
  let decided = 0;
  return {
    add: (decision) => {
      decided += 1;
      if (decision === 'QUARANTINE') recent.push(decided);
      while ((recent[0] ?? decided) <= decided - QUARANTINE_WINDOW) recent.shift();
      return recent.length > allowed;
    },
  };
}
