import { FEATURE_NAMES } from '../services/feature-plane/step.ts';
import type { GraphFeature, GraphReading } from './graph.ts';

const GRAPH_NAMES: readonly GraphFeature[] = [
  'devices_per_account',
  'accounts_per_device',
  'instruments_per_device',
  'parties_per_ip',
  'merchants_per_instrument',
  'component_size',
];

/** `group.key.feature` of everything that rules and models may read: features, then what the graph knows. */
export const DECISION_NAMES: readonly string[] = [
  ...FEATURE_NAMES,
  ...GRAPH_NAMES.map((name) => `entity_graph.${name}`),
];

/** Groups that ride with another one in a mask; label feedback has none of its own (13, section 4.2). */
const RIDES_WITH: Readonly<Record<string, string>> = {
  amount_profile: 'velocity',
  novelty: 'velocity',
  time_context: 'velocity',
  label_feedback: 'core_features',
};

const GROUPS = DECISION_NAMES.map((name) => name.split('.')[0] ?? '');

/** Whether a mask lets a group be used. */
export const allowsGroup = (allowed: readonly string[], group: string): boolean =>
  allowed.includes(RIDES_WITH[group] ?? group);

/** Values in the order of `DECISION_NAMES`; what the mask does not allow is missing, which is NaN. */
export function decisionValues(
  features: readonly number[],
  graph: GraphReading | undefined,
  allowed: readonly string[],
): readonly number[] {
  const all = [...features, ...GRAPH_NAMES.map((name) => graph?.features[name] ?? Number.NaN)];
  return all.map((value, place) => (allowsGroup(allowed, GROUPS[place] ?? '') ? value : Number.NaN));
}
