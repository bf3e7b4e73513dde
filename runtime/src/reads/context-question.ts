import type { Queryable } from '../substrate/database/port.ts';
import { readContext } from './context.ts';
import type { ContextAnswer, ContextQuery, JoinFrameKey } from './context-contract.ts';
import { findPins, type SixPins } from './pins.ts';

/** Answers what somebody asked on a port: what breaks the contract is an INVALID_REQUEST like any other (13, section 5.3). */
export function answerContext(database: Queryable, asked: unknown): Promise<ContextAnswer> {
  const value = (typeof asked === 'object' && asked !== null ? asked : {}) as Readonly<Record<string, unknown>>;
  const { request_id, query_kind, flow_id, as_of_ts_utc, join_frame_key, pins } = value;
  const key = findKey(join_frame_key);
  const isSound =
    typeof request_id === 'string' &&
    (query_kind === 'resolve_flow_binding' || query_kind === 'fetch_join_frame') &&
    isTextOrAbsent(flow_id) &&
    isTextOrAbsent(as_of_ts_utc) &&
    (join_frame_key === undefined || key !== undefined) &&
    findPins(pins) !== undefined;
  const query: ContextQuery = {
    request_id: typeof request_id === 'string' ? request_id : '',
    query_kind: query_kind === 'fetch_join_frame' ? query_kind : 'resolve_flow_binding',
    pins: findPins(pins) ?? NO_PINS,
    // A query that is not sound selects nothing, and that is what the contract refuses.
    ...(isSound && typeof flow_id === 'string' ? { flow_id } : {}),
    ...(isSound && key !== undefined ? { join_frame_key: key } : {}),
    ...(typeof as_of_ts_utc === 'string' ? { as_of_ts_utc } : {}),
  };
  return readContext(database, query);
}

const isTextOrAbsent = (value: unknown): boolean => value === undefined || typeof value === 'string';

const KEY_MEMBERS = ['platform_run_id', 'scenario_run_id', 'merchant_id', 'arrival_seq'] as const;

function findKey(value: unknown): JoinFrameKey | undefined {
  const found = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const members = KEY_MEMBERS.map((name) => [name, found[name]] as const);
  return members.every(([, one]) => typeof one === 'string' && one !== '')
    ? (Object.fromEntries(members) as unknown as JoinFrameKey)
    : undefined;
}

const NO_PINS: SixPins = {
  platform_run_id: '',
  scenario_run_id: '',
  manifest_fingerprint: '',
  parameter_hash: '',
  seed: '',
  scenario_id: '',
};
