import { isPlatformError } from '@spine-green/evidence-schemas';
import type { CapabilitiesMask } from '../../../decisions/posture.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { readFlowContexts } from '../../../reads/context.ts';
import { allowsGroup } from '../../../reads/decision-values.ts';
import type { EventFeatureRequest, FeatureGroup } from '../../../reads/feature-contract.ts';
import { readEventFeatures } from '../../../reads/features.ts';
import { findFlow } from '../../../reads/flow-of-context.ts';
import { type EntityType, type GraphReading, readGraphs } from '../../../reads/graph.ts';
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

/** An event to be asked about. A follow-on of a flow that is decided goes by its prior and asks for no features. */
export interface Wanted {
  readonly candidate: Candidate;
  readonly needsFeatures: boolean;
}

/**
 * Asks for context, then graph, then features of some events: one query each, of point reads, whatever their number (14,
 * section 2.2). A source that fails has its code for an answer; what it means is judged elsewhere.
 */
export async function acquire(wanted: readonly Wanted[], sources: Sources): Promise<readonly Acquired[]> {
  const { database, clock, mask } = sources;
  const contexts = await answersOf(wanted.length, () =>
    readFlowContexts(
      database,
      wanted.map(({ candidate }) => ({
        request_id: candidate.eventId,
        query_kind: 'resolve_flow_binding' as const,
        flow_id: candidate.flowId,
        pins: candidate.pins,
      })),
    ),
  );
  const deep = wanted.flatMap(({ candidate, needsFeatures }, place) => {
    const context = contexts[place];
    const flow = context === undefined || isUnanswered(context) ? undefined : findFlow(candidate, context);
    return flow === undefined || !needsFeatures ? [] : [{ candidate, flow, place }];
  });
  const isGraphAsked = mask.allow_ieg && allowsGroup(mask.allowed_feature_groups, 'entity_graph');
  const graphs = isGraphAsked
    ? await answersOf(deep.length, () =>
        readGraphs(
          database,
          deep.map(({ candidate, flow }) => ({ pins: candidate.pins, entities: entitiesOf(flow) })),
        ),
      )
    : [];
  const features = await answersOf(deep.length, () =>
    readEventFeatures(
      database,
      deep.map(({ candidate, flow }, at) => featureRequest(candidate, { flow, graph: graphs[at], mask })),
      clock,
    ),
  );
  const found = new Map(deep.map(({ place }, at) => [place, { graph: graphs[at], features: features[at] }]));
  return contexts.map((context, place) => ({ context, ...(found.get(place) ?? NOT_ASKED) }));
}

type Flow = EventFeatureRequest['flow'];

const NOT_ASKED = { graph: undefined, features: undefined } as const;

const entitiesOf = ({ keys }: Flow): Partial<Record<EntityType, string>> => ({
  merchant: keys.merchant_id,
  party: keys.party_id,
  account: keys.account_id,
  instrument: keys.instrument_id,
  device: keys.device_id,
  ip: keys.ip_id,
});

interface Asked {
  readonly flow: Flow;
  readonly graph: GraphReading | Unanswered | undefined;
  readonly mask: CapabilitiesMask;
}

function featureRequest(candidate: Candidate, { flow, graph, mask }: Asked): EventFeatureRequest {
  const known = graph === undefined || isUnanswered(graph) ? {} : { graph };
  return {
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
  };
}

/** One answer each, or for each of them the code of what failed. */
async function answersOf<T>(count: number, ask: () => Promise<readonly T[]>): Promise<readonly (T | Unanswered)[]> {
  if (count === 0) return [];
  try {
    return await ask();
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return Array.from({ length: count }, () => ({ failed: error.code }));
  }
}
