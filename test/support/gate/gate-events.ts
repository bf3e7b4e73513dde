import { sha256Hex } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';

/** Contract-valid events of every class; `n` makes one distinct. */

export const RUN = 'platform_20260101T000000Z';
export const OTHER_RUN = 'platform_20260102T000000Z';
export const SCENARIO_RUN = 'd'.repeat(32);

const MANIFEST = 'a'.repeat(64);
const PARAMETERS = 'b'.repeat(64);

export const WORLD = {
  seed: '18446744073709551615',
  manifest_fingerprint: MANIFEST,
  parameter_hash: PARAMETERS,
  scenario_id: 'baseline_v1',
} as const;

const SIX_PINS = { ...WORLD, platform_run_id: RUN, scenario_run_id: SCENARIO_RUN };

const timeOf = (n: number): string =>
  `2026-01-01T${two(Math.floor(n / 3600) % 24)}:${two(Math.floor(n / 60) % 60)}:${two(n % 60)}.000001Z`;
const two = (value: number): string => String(value).padStart(2, '0');

/** Above 2^53, so that a number would lose it. */
const id = (n: number): string => String(9_007_199_254_740_993n + BigInt(n));

type Payload = Readonly<Record<string, unknown>>;

const header = (n: number, eventType: string, payload: Payload): EnvelopeV1 => ({
  event_id: sha256Hex(`${eventType} ${n}`),
  event_type: eventType,
  schema_version: 'v1',
  ts_utc: timeOf(n),
  ...SIX_PINS,
  run_id: 'c'.repeat(32),
  producer: 'svc:world_stream_producer',
  trace_id: 'pack-1',
  payload,
});

const truth = { fraud_flag: false, campaign_id: null };

const trafficRow = (n: number): Payload => ({
  flow_id: id(n),
  event_seq: 1,
  event_type: 'AUTH_REQUEST',
  ts_utc: timeOf(n),
  amount: 33.28,
  ...WORLD,
});

const anchorRow = (n: number): Payload => ({
  flow_id: id(n),
  arrival_seq: '6',
  merchant_id: '9000000000000002303',
  party_id: '9000000000001000733',
  account_id: '9000000000002000733',
  instrument_id: '9000000000003000733',
  device_id: '9000000000004000733',
  ip_id: '9000000000005000733',
  ts_utc: timeOf(n),
  amount: 101.67,
  ...WORLD,
});

export const traffic = (n: number): EnvelopeV1 =>
  header(n, 's3_event_stream_with_fraud_6B', { ...trafficRow(n), ...truth });
export const baselineTraffic = (n: number): EnvelopeV1 => header(n, 's2_event_stream_baseline_6B', trafficRow(n));
export const anchor = (n: number): EnvelopeV1 =>
  header(n, 's3_flow_anchor_with_fraud_6B', { ...anchorRow(n), ...truth });
export const baselineAnchor = (n: number): EnvelopeV1 => header(n, 's2_flow_anchor_baseline_6B', anchorRow(n));

export const arrival = (n: number): EnvelopeV1 =>
  header(n, 'arrival_events_5B', {
    ...WORLD,
    merchant_id: id(n),
    arrival_seq: '3',
    zone_representation: 'GB',
    bucket_index: 422_986,
    ts_utc: timeOf(n),
    tzid_primary: 'Europe/London',
    ts_local_primary: '2026-01-01T00:00:00.000001',
    is_virtual: false,
    channel_group: 'card_present',
    site_id: '9000000000000006013',
  });

export const entities = (n: number): EnvelopeV1 =>
  header(n, 's1_arrival_entities_6B', {
    ...WORLD,
    merchant_id: id(n),
    arrival_seq: '10',
    ts_utc: timeOf(n),
    party_id: '1',
    account_id: '2',
    instrument_id: '3',
    device_id: '4',
    ip_id: '5',
    session_id: '85445',
  });

const POLICY = { policy_id: 'df.policy.v0', revision: 'r1' };
const hex32 = (text: string): string => sha256Hex(text).slice(0, 32);

export const decision = (n: number): EnvelopeV1 =>
  header(n, 'decision_response', {
    decision_id: hex32(`decision ${n}`),
    decision_kind: 'fraud_decision_v0',
    bundle_ref: { bundle_id: MANIFEST },
    snapshot_hash: MANIFEST,
    graph_version: { version_id: '0'.repeat(32), watermark_ts_utc: timeOf(n) },
    eb_offset_basis: { stream: 'df.v0', offset_kind: 'kafka_offset', offsets: [{ partition: 0, offset: '12' }] },
    degrade_posture: {
      mode: 'NORMAL',
      capabilities_mask: {
        allow_ieg: true,
        allowed_feature_groups: ['core_features'],
        allow_model_primary: true,
        allow_model_stage2: true,
        allow_fallback_heuristics: true,
        action_posture: 'NORMAL',
      },
      policy_rev: POLICY,
      posture_seq: 3,
      decided_at_utc: timeOf(n),
    },
    pins: SIX_PINS,
    decided_at_utc: timeOf(n),
    policy_rev: POLICY,
    run_config_digest: PARAMETERS,
    source_event: {
      event_id: traffic(n).event_id,
      event_type: 's3_event_stream_with_fraud_6B',
      ts_utc: timeOf(n),
      eb_ref: { topic: 'fp.bus.traffic.fraud.v1', partition: 0, offset: '7', offset_kind: 'kafka_offset' },
    },
    decision: {
      action_kind: 'ALLOW',
      context_status: 'READY',
      registry_outcome: 'RESOLVED',
      context_evidence_digest: MANIFEST,
    },
  });

export const intent = (n: number, origin = 'DF'): EnvelopeV1 =>
  header(n, 'action_intent', {
    action_id: hex32(`action ${n}`),
    decision_id: hex32(`decision ${n}`),
    action_kind: 'STEP_UP',
    idempotency_key: sha256Hex(`intent ${n}`),
    pins: SIX_PINS,
    requested_at_utc: timeOf(n),
    actor_principal: 'SYSTEM::decision_fabric',
    origin,
    policy_rev: POLICY,
    run_config_digest: PARAMETERS,
  });

export const outcome = (n: number): EnvelopeV1 =>
  header(n, 'action_outcome', {
    outcome_id: hex32(`outcome ${n}`),
    decision_id: hex32(`decision ${n}`),
    action_id: hex32(`action ${n}`),
    action_kind: 'STEP_UP',
    status: 'EXECUTED',
    idempotency_key: sha256Hex(`intent ${n}`),
    actor_principal: 'SYSTEM::decision_fabric',
    origin: 'DF',
    authz_policy_rev: { policy_id: 'al.authz.v0', revision: 'r1' },
    run_config_digest: PARAMETERS,
    pins: SIX_PINS,
    completed_at_utc: timeOf(n),
  });

export const trigger = (n: number): EnvelopeV1 =>
  header(n, 'case_trigger', {
    case_id: hex32(`case ${n}`),
    case_trigger_id: hex32(`trigger ${n}`),
    trigger_type: 'DECISION_ESCALATION',
    source_ref_id: `decision:${hex32(`decision ${n}`)}`,
    case_subject_key: { platform_run_id: RUN, event_class: 'traffic_fraud', event_id: traffic(n).event_id },
    pins: SIX_PINS,
    observed_time: timeOf(n),
    payload_hash: MANIFEST,
  });

/** The event with members of its payload replaced; undefined removes one. */
export const withPayload = (event: EnvelopeV1, changes: Payload): EnvelopeV1 => ({
  ...event,
  payload: JSON.parse(JSON.stringify({ ...event.payload, ...changes })) as Payload,
});

/** The event with header members replaced by anything; undefined removes one. */
export const withHeader = (event: EnvelopeV1, changes: Readonly<Record<string, unknown>>): object => ({
  ...event,
  ...changes,
});
