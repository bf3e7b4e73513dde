import type { LaneDefinition } from './phase-definition.ts';

/** Lanes that plan or judge and start nothing: their runtime budget may be waived, that of no other lane (02, 6.4). */
const PLANNING_OR_VERDICT: ReadonlySet<string> = new Set([
  'authority_lock',
  'scope_lock',
  'evidence_strategy',
  'decision_log',
  'exit_readiness',
  'handle_closure',
  'build_readiness',
  'threshold_matrix',
  'plane',
  'verdict',
  'handoff',
]);

export const mayWaiveBudget = ({ topic }: LaneDefinition): boolean => PLANNING_OR_VERDICT.has(topic);
