import { defineLane } from '../../lib/run/lane.ts';
import { type ClosureFacts, closureJudgement, closureOutcome } from '../../lib/shared-lanes/closure.ts';

const CODES = { handoff: 'M7A-B1', unresolved: 'M7A-B2', placeholder: 'M7A-B3', probe: 'M7A-B4' } as const;

export const p8HandleClosure = defineLane({
  id: 'M7.A',
  decide: (facts: ClosureFacts) => ({ 'M7.A-C01': closureJudgement({ opens: 'M7', codes: CODES }, facts) }),
  handover: closureOutcome,
});
