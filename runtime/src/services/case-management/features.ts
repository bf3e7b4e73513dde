import { type Clock, findMicros } from '../../kernel/clock.ts';
import { readFlowContexts } from '../../reads/context.ts';
import { allowsGroup } from '../../reads/decision-values.ts';
import { readEventFeatures } from '../../reads/features.ts';
import { findFlow } from '../../reads/flow-of-context.ts';
import { findPins } from '../../reads/pins.ts';
import type { Queryable } from '../../substrate/database/port.ts';
import type { FeatureSource, MeasuredEvent, Part } from './explanation.ts';

/** What is kept of an event when it is applied; the graph is asked anew at each decision and not kept. */
const GROUPS = ['core_features', 'velocity', 'amount_profile', 'novelty', 'time_context', 'label_feedback'] as const;

const NOT_KEPT = { absent: 'FEATURES_NOT_KEPT' } as const;

/** Features as they were kept for the event of each decision, of the groups that its posture let it use: two queries. */
export const keptFeatures =
  (database: Queryable, clock: Clock): FeatureSource =>
  async (events) => {
    const asked = events.flatMap((event, place) => {
      const pins = findPins(event.decision.pins);
      return pins === undefined ? [] : [{ event, place, pins }];
    });
    const contexts = await readFlowContexts(
      database,
      asked.map(({ event, pins }) => ({
        request_id: event.decision.decision_id,
        query_kind: 'resolve_flow_binding' as const,
        flow_id: event.flowId,
        pins,
      })),
    );
    const bound = asked.flatMap(({ event, place, pins }, index) => {
      const context = contexts[index];
      const at = findMicros(event.decision.source_event.ts_utc);
      // What was kept holds the amount; nothing is computed of this one.
      const flow =
        context === undefined || at === undefined
          ? undefined
          : findFlow({ flowId: event.flowId, at, amountMinor: 0 }, context);
      return flow === undefined ? [] : [{ event, place, pins, flow }];
    });
    const answers = await readEventFeatures(
      database,
      bound.map(({ event, pins, flow }) => ({
        request_id: event.decision.decision_id,
        pins,
        feature_groups: groupsOf(event),
        graph_resolution_mode: 'none' as const,
        source_event_id: event.decision.source_event.event_id,
        flow,
      })),
      clock,
    );
    const found = new Map(bound.map(({ place }, index) => [place, answers[index]]));
    return events.map((_, place): Part<unknown> => {
      const answer = found.get(place);
      return answer?.status === 'OK' && answer.kept ? { known: answer.snapshot.features } : NOT_KEPT;
    });
  };

const groupsOf = ({ decision }: MeasuredEvent) =>
  GROUPS.filter((name) => allowsGroup(decision.degrade_posture.capabilities_mask.allowed_feature_groups, name)).map(
    (name) => ({ name, version: 'v1' }),
  );
