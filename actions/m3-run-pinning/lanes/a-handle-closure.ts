import { defineLane } from '../../lib/run/lane.ts';
import { type ClosureFacts, closureJudgement, closureOutcome } from '../../lib/shared-lanes/closure.ts';

const CODES = { handoff: 'M3A-B1', unresolved: 'M3A-B2', placeholder: 'M3A-B3' } as const;

export const p1HandleClosure = defineLane({
  id: 'M3.A',
  decide: (facts: ClosureFacts) => ({ 'M3.A-C01': closureJudgement({ opens: 'M3', codes: CODES }, facts) }),
  handover: closureOutcome,
});
