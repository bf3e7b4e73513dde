import type { EntityType } from '../../reads/graph.ts';
import type { Edge, Hint } from './types.ts';

/** Members of a payload by the entity that they identify (13, section 3.1). */
const MEMBERS: Readonly<Record<string, EntityType>> = {
  merchant_id: 'merchant',
  party_id: 'party',
  account_id: 'account',
  instrument_id: 'instrument',
  device_id: 'device',
  ip_id: 'ip',
  session_id: 'session',
  flow_id: 'flow',
};

const ENTITY_MEMBERS = ['party_id', 'account_id', 'instrument_id', 'device_id', 'ip_id'];
const ANCHOR_MEMBERS = ['flow_id', 'merchant_id', ...ENTITY_MEMBERS];

/** Identifiers that an event of a class carries. */
const MEMBERS_OF: Readonly<Record<string, readonly string[]>> = {
  context_arrival: ['merchant_id'],
  context_arrival_entities: ['merchant_id', ...ENTITY_MEMBERS, 'session_id'],
  context_flow_fraud: ANCHOR_MEMBERS,
  context_flow_baseline: ANCHOR_MEMBERS,
  traffic_fraud: ['flow_id'],
  traffic_baseline: ['flow_id'],
};

/** Edges of 13, section 3.2, each with the ends that it needs; the last three are there because degrees are read of them. */
const RELATIONS = [
  ['PARTY_HAS_ACCOUNT', 'party', 'account'],
  ['ACCOUNT_HAS_INSTRUMENT', 'account', 'instrument'],
  ['PARTY_USES_DEVICE', 'party', 'device'],
  ['DEVICE_SEEN_ON_IP', 'device', 'ip'],
  ['SESSION_OF_PARTY', 'session', 'party'],
  ['SESSION_ON_DEVICE', 'session', 'device'],
  ['ACCOUNT_ON_DEVICE', 'account', 'device'],
  ['INSTRUMENT_ON_DEVICE', 'instrument', 'device'],
  ['PARTY_ON_IP', 'party', 'ip'],
] as const;
const PURCHASES = [
  ['FLOW_AT_MERCHANT', 'flow', 'merchant'],
  ['FLOW_BY_PARTY', 'flow', 'party'],
  ['FLOW_ON_ACCOUNT', 'flow', 'account'],
  ['FLOW_WITH_INSTRUMENT', 'flow', 'instrument'],
  ['FLOW_FROM_DEVICE', 'flow', 'device'],
  ['FLOW_FROM_IP', 'flow', 'ip'],
  ['PARTY_AT_MERCHANT', 'party', 'merchant'],
  ['INSTRUMENT_AT_MERCHANT', 'instrument', 'merchant'],
  ['DEVICE_AT_MERCHANT', 'device', 'merchant'],
] as const;
const RELATIONS_OF: Readonly<Record<string, readonly (readonly [string, EntityType, EntityType])[]>> = {
  context_arrival_entities: RELATIONS,
  context_flow_fraud: [...RELATIONS, ...PURCHASES],
  context_flow_baseline: [...RELATIONS, ...PURCHASES],
};

export const EDGE_TYPES: readonly string[] = [...RELATIONS, ...PURCHASES].map(([type]) => type);

/** Classes that say nothing about identities: they advance and nothing else. */
const IRRELEVANT = new Set(['rtdl_decision', 'rtdl_action_intent', 'rtdl_action_outcome', 'audit']);

export const classificationOf = (eventClass: string): 'mutating' | 'irrelevant' | 'unusable' => {
  if (Object.hasOwn(MEMBERS_OF, eventClass)) return 'mutating';
  return IRRELEVANT.has(eventClass) ? 'irrelevant' : 'unusable';
};

/** Identifiers above it are counted and left out (17, section 7). */
const OBSERVED_MAX = 64;

export interface Hints {
  readonly hints: readonly Hint[];
  /** Identifiers of the payload that were left out. */
  readonly truncated: number;
}

/** Missing members are passed over; without any the event says nothing. */
export function hintsOf(eventClass: string, payload: Readonly<Record<string, unknown>>): Hints {
  const named = (MEMBERS_OF[eventClass] ?? []).flatMap((member): Hint[] => {
    const [value, entityType] = [payload[member], MEMBERS[member]];
    return isIdentifier(value) && entityType !== undefined ? [{ entityType, identifierType: entityType, value }] : [];
  });
  const listed: readonly unknown[] = Array.isArray(payload.observed_identifiers) ? payload.observed_identifiers : [];
  const observed = listed.slice(0, OBSERVED_MAX).flatMap(observedHint);
  return { hints: [...named, ...observed], truncated: Math.max(0, listed.length - OBSERVED_MAX) };
}

export function edgesOf(eventClass: string, hints: readonly Hint[]): readonly Edge[] {
  return (RELATIONS_OF[eventClass] ?? []).flatMap(([type, left, right]) => {
    const [from, to] = [left, right].map((end) => hints.findIndex(({ entityType }) => entityType === end)) as [
      number,
      number,
    ];
    return from < 0 || to < 0 ? [] : [{ type, from, to }];
  });
}

const VALUE_CHARS_MAX = 256;
const isIdentifier = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= VALUE_CHARS_MAX;

const TYPES: ReadonlySet<string> = new Set(Object.values(MEMBERS));
const isEntityType = (value: unknown): value is EntityType => typeof value === 'string' && TYPES.has(value);

/** One of `observed_identifiers`; the type of the identifier names the entity where nothing else does. */
function observedHint(entry: unknown): readonly Hint[] {
  const { identifier_type, identifier_value, entity_type } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  const entityType = entity_type ?? identifier_type;
  return isIdentifier(identifier_type) && isIdentifier(identifier_value) && isEntityType(entityType)
    ? [{ entityType, identifierType: identifier_type, value: identifier_value }]
    : [];
}
