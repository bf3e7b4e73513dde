import { defineLane } from '../../lib/run/lane.ts';
import { type ClosureFacts, closureJudgement, closureOutcome } from '../../lib/shared-lanes/closure.ts';

const CODES = { handoff: 'M9A-B1', unresolved: 'M9A-B2', placeholder: 'M9A-B4' } as const;

export const p12HandleClosure = defineLane({
  id: 'M9.A',
  decide: (facts: ClosureFacts) => ({ 'M9.A-C01': closureJudgement({ opens: 'M9', codes: CODES }, facts) }),
  handover: closureOutcome,
});
