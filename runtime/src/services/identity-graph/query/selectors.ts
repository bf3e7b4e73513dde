import { ENTITY_TYPES, type EntityType } from '../../../reads/graph.ts';
import { findPins, type SixPins } from '../../../reads/pins.ts';
import { EDGE_TYPES } from '../hints.ts';

/** Why a question is refused, as its answer says it (13, section 3.3; 17, section 7). */
export interface Refusal {
  readonly status: number;
  readonly error: string;
  readonly detail: string;
}

const PAGE_MAX = 200;

interface Paged {
  /** Within 1 and 200, whatever was asked. */
  readonly limit: number;
  readonly pageToken: string | undefined;
}

export interface ResolveSelector extends Paged {
  readonly pins: SixPins;
  readonly identifierType: string;
  readonly identifierValue: string;
}

export interface EntitySelector {
  readonly pins: SixPins;
  readonly entityId: Buffer;
  readonly entityType: EntityType;
}

export interface NeighborSelector extends EntitySelector, Paged {
  /** Every type when none was named. */
  readonly edgeTypes: readonly string[];
}

type Asked = Readonly<Record<string, unknown>>;
const membersOf = (asked: unknown): Asked => (typeof asked === 'object' && asked !== null ? (asked as Asked) : {});

const TEXT_CHARS_MAX = 256;
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= TEXT_CHARS_MAX;

const refusal = (error: string, detail: string): Refusal => ({ status: 400, error, detail });
export const isRefusal = (value: object): value is Refusal => 'error' in value;

export function resolveSelector(asked: unknown): ResolveSelector | Refusal {
  const { identifier_type: type, identifier_value: value, ...rest } = membersOf(asked);
  const pins = findPins(rest.pins);
  if (pins === undefined) return refusal('MISSING_PINS', 'pins');
  if (!isText(type)) return refusal('MISSING_IDENTIFIER', 'identifier_type');
  if (!isText(value)) return refusal('MISSING_IDENTIFIER', 'identifier_value');
  const paged = pagedOf(rest);
  return isRefusal(paged) ? paged : { pins, identifierType: type, identifierValue: value, ...paged };
}

export function entitySelector(asked: unknown): EntitySelector | Refusal {
  const { pins: given, entity_id: id, entity_type: type } = membersOf(asked);
  const pins = findPins(given);
  if (pins === undefined) return refusal('MISSING_PINS', 'pins');
  if (typeof id !== 'string' || !/^[0-9a-f]{64}$/.test(id)) return refusal('MISSING_ENTITY', 'entity_id');
  if (!isText(type)) return refusal('MISSING_ENTITY', 'entity_type');
  const entityType = ENTITY_TYPES.find((one) => one === type);
  return entityType === undefined
    ? refusal('INVALID_REQUEST', 'entity_type')
    : { pins, entityId: Buffer.from(id, 'hex'), entityType };
}

export function neighborSelector(asked: unknown): NeighborSelector | Refusal {
  const entity = entitySelector(asked);
  if (isRefusal(entity)) return entity;
  const { edge_types: types = EDGE_TYPES, ...rest } = membersOf(asked);
  const known = Array.isArray(types) ? EDGE_TYPES.filter((one) => types.includes(one)) : [];
  if (!Array.isArray(types) || known.length === 0 || types.some((one) => !EDGE_TYPES.includes(String(one)))) {
    return refusal('INVALID_REQUEST', 'edge_types');
  }
  const paged = pagedOf(rest);
  return isRefusal(paged) ? paged : { ...entity, edgeTypes: known, ...paged };
}

function pagedOf({ limit = PAGE_MAX, page_token: token }: Asked): Paged | Refusal {
  if (typeof limit !== 'number' || !Number.isSafeInteger(limit)) return refusal('INVALID_REQUEST', 'limit');
  if (token !== undefined && typeof token !== 'string') return refusal('PAGE_TOKEN_INVALID', 'page_token');
  return { limit: Math.min(PAGE_MAX, Math.max(1, limit)), pageToken: token };
}
