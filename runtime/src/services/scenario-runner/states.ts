import { PlatformError } from '@spine-green/evidence-schemas';
import type { SrRunStatusV1 } from '@spine-green/evidence-schemas/documents/sr_run_status.v1';

export type RunState = SrRunStatusV1['state'];

/** Where a state may go (11, section 4.3). Every state may stay; READY, FAILED and QUARANTINED do nothing else. */
const NEXT: Readonly<Record<RunState, readonly RunState[]>> = {
  OPEN: ['PLANNED', 'FAILED'],
  PLANNED: ['EXECUTING', 'WAITING_EVIDENCE', 'READY', 'FAILED', 'QUARANTINED'],
  EXECUTING: ['WAITING_EVIDENCE', 'READY', 'FAILED', 'QUARANTINED'],
  WAITING_EVIDENCE: ['READY', 'FAILED', 'QUARANTINED'],
  READY: [],
  FAILED: [],
  QUARANTINED: [],
};

export const isTerminal = (state: RunState): boolean => NEXT[state].length === 0;

/** Throws STATUS_TRANSITION_REFUSED. A run without a status may only open. */
export function assertTransition(from: RunState | undefined, to: RunState): void {
  const allowed = from === undefined ? to === 'OPEN' : from === to || NEXT[from].includes(to);
  if (!allowed) throw new PlatformError('STATUS_TRANSITION_REFUSED', `${from ?? 'no status'} to ${to}`);
}
