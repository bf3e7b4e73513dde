import { systemClock } from '@spine-green/runtime/kernel/clock';
import { readContext } from '@spine-green/runtime/reads/context';
import { readFeatures } from '@spine-green/runtime/reads/features';
import { readGraph } from '@spine-green/runtime/reads/graph';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const pins = {
  platform_run_id: 'platform_20260101T000000Z',
  scenario_run_id: 'd'.repeat(32),
  manifest_fingerprint: 'a'.repeat(64),
  parameter_hash: 'b'.repeat(64),
  seed: '7',
  scenario_id: 'baseline_v1',
};
const keys = { account_id: '1', instrument_id: '2', party_id: '3', device_id: '4', ip_id: '5', merchant_id: '6' };
const flow = { flowId: '9', at: 1_767_225_600_000_000, amountMinor: 1250, keys, arrival: undefined };

const key = {
  platform_run_id: pins.platform_run_id,
  scenario_run_id: pins.scenario_run_id,
  merchant_id: '6',
  arrival_seq: '1',
};

it.each([
  {
    asks: 'for a flow',
    query: { query_kind: 'resolve_flow_binding', flow_id: '9' },
    says: ['MISSING_BINDING', 'FLOW_BINDING_NOT_FOUND'],
  },
  {
    asks: 'for a frame',
    query: { query_kind: 'fetch_join_frame', join_frame_key: key },
    says: ['MISSING_JOIN_FRAME', 'JOIN_FRAME_NOT_FOUND'],
  },
  {
    asks: 'with both selectors',
    query: { query_kind: 'resolve_flow_binding', flow_id: '9', join_frame_key: key },
    says: ['INVALID_REQUEST', 'INVALID_REQUEST'],
  },
  { asks: 'with none', query: { query_kind: 'resolve_flow_binding' }, says: ['INVALID_REQUEST', 'INVALID_REQUEST'] },
] as const)('context of a run that has none, asked $asks: $says', async ({ query, says }) => {
  const answer = await readContext(database.database, { request_id: 'r', pins, ...query });
  expect([answer.status, ...answer.reason_codes]).toEqual(says);
  expect(answer.context_refs).toEqual({});
});

it('features of a run that has none are not found, and its graph is empty and clean', async () => {
  const question = {
    request_id: 'r',
    pins,
    feature_groups: [{ name: 'velocity', version: 'v1' }],
    source_event_id: 'e',
    flow,
  };
  const answer = await readFeatures(database.database, { ...question, graph_resolution_mode: 'none' }, systemClock);
  expect(answer).toMatchObject({ status: 'ERROR', code: 'NOT_FOUND', retryable: false });
  const graph = await readGraph(database.database, { pins, entities: { account: '1', device: '4' } });
  expect(graph).toMatchObject({ integrity_status: 'CLEAN', features: { devices_per_account: 0, component_size: 0 } });
  expect(graph).not.toHaveProperty('graph_version');
});
