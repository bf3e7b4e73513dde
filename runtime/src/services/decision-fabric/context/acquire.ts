import { isPlatformError } from '@spine-green/evidence-schemas';
import type { CapabilitiesMask } from '../../../decisions/posture.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { readContext } from '../../../reads/context.ts';
import { allowsGroup } from '../../../reads/decision-values.ts';
import type { FeatureGroup } from '../../../reads/feature-contract.ts';
import { readFeatures } from '../../../reads/features.ts';
import { findFlow } from '../../../reads/flow-of-context.ts';
import { type EntityType, readGraph } from '../../../reads/graph.ts';
import type { Queryable } from '../../../substrate/database/port.ts';
import type { Candidate } from '../types.ts';
import { type Acquired, isUnanswered, type Unanswered } from './acquired.ts';

export interface Sources {
  readonly database: Queryable;
  readonly clock: Clock;
  readonly mask: CapabilitiesMask;
}

/** Every group, asked for where the mask allows it. */
const GROUPS: readonly FeatureGroup[] = [
  'core_features',
  'velocity',
  'amount_profile',
  'novelty',
  'time_context',
  'entity_graph',
  'label_feedback',
].map((name) => ({ name, version: 'v1' }));

/** Feature group to the version that is asked for. */
export const FEATURE_VERSIONS: Readonly<Record<string, string>> = Object.fromEntries(
  GROUPS.map(({ name, version }) => [name, version]),
);

/**
 * Asks for context, then graph, then features of an event: one point read each (14, section 2.2). A source that fails has
 * its code for an answer; what it means is judged elsewhere.
 */
export async function acquire(candidate: Candidate, needsFeatures: boolean, sources: Sources): Promise<Acquired> {
  const { database, mask } = sources;
  const context = await answerOf(() =>
    readContext(database, {
      request_id: candidate.eventId,
      query_kind: 'resolve_flow_binding',
      flow_id: candidate.flowId,
      pins: candidate.pins,
    }),
  );
  const flow = isUnanswered(context) ? undefined : findFlow(candidate, context);
  if (flow === undefined || !needsFeatures) return { context, graph: undefined, features: undefined };
  const asked = mask.allow_ieg && allowsGroup(mask.allowed_feature_groups, 'entity_graph');
  const { keys } = flow;
  const entities: Partial<Record<EntityType, string>> = {
    merchant: keys.merchant_id,
    party: keys.party_id,
    account: keys.account_id,
    instrument: keys.instrument_id,
    device: keys.device_id,
    ip: keys.ip_id,
  };
  const graph = asked ? await answerOf(() => readGraph(database, { pins: candidate.pins, entities })) : undefined;
  const known = graph === undefined || isUnanswered(graph) ? {} : { graph };
  const features = await answerOf(() =>
    readFeatures(
      database,
      {
        request_id: candidate.eventId,
        pins: candidate.pins,
        feature_groups: GROUPS.filter(
          ({ name }) =>
            allowsGroup(mask.allowed_feature_groups, name) && (name !== 'entity_graph' || known.graph !== undefined),
        ),
        graph_resolution_mode: 'resolve_if_needed',
        source_event_id: candidate.eventId,
        flow,
        ...known,
      },
      sources.clock,
    ),
  );
  return { context, graph, features };
}

async function answerOf<T>(ask: () => Promise<T>): Promise<T | Unanswered> {
  try {
    return await ask();
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return { failed: error.code };
  }
}
