import { defineLane } from '../../lib/run/lane.ts';
import { type ClosureFacts, closureJudgement, closureOutcome } from '../../lib/shared-lanes/closure.ts';

const CODES = { handoff: 'M5A-B1', unresolved: 'M5A-B2', placeholder: 'M5A-B3', probe: 'M5A-B4' } as const;

/** The P3 set; its probe is that every required output has a sort key. */
export const p3HandleClosure = defineLane({
  id: 'M5.A',
  decide: (facts: ClosureFacts) => ({ 'M5.A-C01': closureJudgement({ opens: 'M5', codes: CODES }, facts) }),
  handover: closureOutcome,
});
