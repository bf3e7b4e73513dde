import type { CapabilitiesMask } from '../../../decisions/posture.ts';
import type { ContextAnswer } from '../../../reads/context-contract.ts';
import type { EventFeatureAnswer } from '../../../reads/feature-contract.ts';
import type { GraphReading } from '../../../reads/graph.ts';
import type { ContextStatus } from '../types.ts';
import { type Acquired, type ContextPolicy, isUnanswered } from './acquired.ts';

export interface ContextQuestion {
  readonly acquired: Acquired;
  /** Since the event was first seen, or since its append when that was later; never since its event time. */
  readonly waitedMs: number;
  readonly mask: CapabilitiesMask;
  /** Whether the resolved bundle cannot do without the graph. */
  readonly requiresGraph: boolean;
  /** A follow-on of a flow that is decided goes by its prior and asks for no features. */
  readonly needsFeatures: boolean;
}

export interface ContextVerdict {
  readonly status: ContextStatus;
  readonly reasons: readonly string[];
  readonly context: ContextAnswer | undefined;
  readonly graph: GraphReading | undefined;
  /** Present exactly when the context is ready and features were asked for. */
  readonly features: EventFeatureAnswer | undefined;
}

/** The group that no decision does without. */
const REQUIRED_GROUP = 'core_features';

/** What is known of an event and whether that is enough (14, section 2.2). The order of the steps is the clause's. */
export function judgeContext(question: ContextQuestion, policy: ContextPolicy): ContextVerdict {
  const { acquired, waitedMs, mask } = question;
  const context = isUnanswered(acquired.context) ? undefined : acquired.context;
  const graph = acquired.graph === undefined || isUnanswered(acquired.graph) ? undefined : acquired.graph;
  const found = { context, graph, features: undefined };
  const end = (status: ContextStatus, ...reasons: readonly string[]): ContextVerdict => ({ ...found, status, reasons });
  // A source that may still answer is waited for within the join wait, and named afterwards.
  const waiting = waitedMs < policy.joinWaitMs;
  if (waitedMs > policy.deadlineMs) return end('DECISION_DEADLINE_EXCEEDED', 'DEADLINE_EXCEEDED');
  if (context === undefined) {
    return waiting ? end('CONTEXT_WAITING', 'CONTEXT_WAITING:context') : end('CONTEXT_UNAVAILABLE', 'CSFB_UNAVAILABLE');
  }
  if (context.status === 'CONFLICT' || context.status === 'INVALID_REQUEST') {
    return end('CONTEXT_UNAVAILABLE', `CSFB_ERROR:${context.reason_codes[0] ?? context.status}`);
  }
  const missing = policy.requiredRoles.filter((role) => context.context_refs[role] === undefined);
  if (missing.length > 0) {
    if (waiting) return end('CONTEXT_WAITING', ...missing.map((role) => `CONTEXT_WAITING:${role}`));
    return end('CONTEXT_MISSING', 'JOIN_WAIT_EXCEEDED', ...missing.map((role) => `CONTEXT_MISSING:${role}`));
  }
  if (!mask.allowed_feature_groups.includes(REQUIRED_GROUP)) {
    return end('CONTEXT_BLOCKED', `CAPABILITY_BLOCK:feature_group:${REQUIRED_GROUP}`);
  }
  const graphFault = question.requiresGraph ? findGraphFault(acquired.graph, mask) : undefined;
  if (graphFault !== undefined) {
    const [status, reason] = graphFault;
    return waiting && status !== 'CONTEXT_BLOCKED'
      ? end('CONTEXT_WAITING', 'CONTEXT_WAITING:graph')
      : end(status, reason);
  }
  if (!question.needsFeatures) return end('CONTEXT_READY');
  return judgeFeatures(acquired.features, found, waiting);
}

function findGraphFault(
  graph: Acquired['graph'],
  mask: CapabilitiesMask,
): readonly [ContextStatus, string] | undefined {
  if (!mask.allow_ieg) return ['CONTEXT_BLOCKED', 'CAPABILITY_BLOCK:ieg'];
  if (graph === undefined || isUnanswered(graph)) return ['CONTEXT_UNAVAILABLE', 'IEG_UNAVAILABLE'];
  if (graph.graph_version === undefined) return ['CONTEXT_UNAVAILABLE', 'IEG_GRAPH_VERSION_MISSING'];
  return graph.integrity_status === 'DEGRADED' ? ['CONTEXT_UNAVAILABLE', 'IEG_HEALTH_RED'] : undefined;
}

function judgeFeatures(
  answer: Acquired['features'],
  found: Pick<ContextVerdict, 'context' | 'graph' | 'features'>,
  waiting: boolean,
): ContextVerdict {
  const end = (status: ContextStatus, ...reasons: readonly string[]): ContextVerdict => ({ ...found, status, reasons });
  if (answer === undefined) return end('CONTEXT_MISSING', 'OFP_FEATURE_KEYS_MISSING');
  if (isUnanswered(answer)) {
    return waiting ? end('CONTEXT_WAITING', 'CONTEXT_WAITING:features') : end('CONTEXT_UNAVAILABLE', 'OFP_UNAVAILABLE');
  }
  if (answer.status === 'ERROR') {
    const mayCome = answer.retryable || answer.code === 'NOT_FOUND';
    if (waiting && mayCome) return end('CONTEXT_WAITING', 'CONTEXT_WAITING:features');
    return end('CONTEXT_UNAVAILABLE', `OFP_ERROR:${answer.code}`);
  }
  // Values that were kept when the event was applied are the same at every reading; others are not waited for for ever.
  if (!answer.kept && waiting) return end('CONTEXT_WAITING', 'CONTEXT_WAITING:features');
  const { missing_groups: groups, missing_feature_keys: keys } = answer.snapshot.freshness;
  if (groups.includes(REQUIRED_GROUP)) return end('CONTEXT_MISSING', `OFP_MISSING_GROUP:${REQUIRED_GROUP}`);
  if (keys.length > 0) return end('CONTEXT_MISSING', ...keys.map((key) => `OFP_MISSING_FEATURE:${key}`));
  const reasons = answer.kept ? [] : ['FEATURES_NOT_KEPT'];
  return { ...found, status: 'CONTEXT_READY', reasons, features: answer };
}
