import { defineLane } from '../../lib/run/lane.ts';
import { type ClosureFacts, closureJudgement, closureOutcome } from '../../lib/shared-lanes/closure.ts';

const CODES = { handoff: 'M4A-B1', unresolved: 'M4A-B2', placeholder: 'M4A-B4' } as const;

export const p2HandleClosure = defineLane({
  id: 'M4.A',
  decide: (facts: ClosureFacts) => ({ 'M4.A-C01': closureJudgement({ opens: 'M4', codes: CODES }, facts) }),
  handover: closureOutcome,
});
