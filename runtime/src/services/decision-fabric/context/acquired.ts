import type { ContextAnswer, ContextRole } from '../../../reads/context-contract.ts';
import type { EventFeatureAnswer, FeatureError } from '../../../reads/feature-contract.ts';
import type { GraphReading } from '../../../reads/graph.ts';

/** A source that did not answer, by the code of its failure. */
export interface Unanswered {
  readonly failed: string;
}

/** What was found out about one event. Undefined: not asked, because an earlier answer made it pointless. */
export interface Acquired {
  readonly context: ContextAnswer | Unanswered;
  /** Undefined also where the mask forbids the graph. */
  readonly graph: GraphReading | Unanswered | undefined;
  readonly features: EventFeatureAnswer | FeatureError | Unanswered | undefined;
}

/** Pinned limits of a decision (14, section 2.2). */
export interface ContextPolicy {
  readonly deadlineMs: number;
  readonly joinWaitMs: number;
  readonly requiredRoles: readonly ContextRole[];
}

export const isUnanswered = <T extends object>(answer: T | Unanswered): answer is Unanswered => 'failed' in answer;
