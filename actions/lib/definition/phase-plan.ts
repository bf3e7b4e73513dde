import type { PhasePlan } from '../ledger/decision.ts';
import { loadPhaseDefinition } from './phase-definition.ts';

/** The lanes and the decisions of a phase as its definition has them: what PLAN_EXPANDED records and a guard compares. */
export function phasePlan(planPhase: string): PhasePlan {
  const { lanes, required_decisions } = loadPhaseDefinition(planPhase);
  return {
    lanes: lanes.map(({ lane, state, depends_on, source_lanes, parallel_safe, starts_under }) => ({
      lane,
      state,
      depends_on,
      source_lanes,
      parallel_safe,
      ...(starts_under === undefined ? {} : { starts_under }),
    })),
    required_decisions: required_decisions.map(({ key }) => key),
  };
}
