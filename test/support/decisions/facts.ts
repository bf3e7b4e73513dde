import { readLadderPolicy } from '@spine-green/runtime/decisions/ladder-policy';
import type { ContextAnswer, ContextRole } from '@spine-green/runtime/reads/context-contract';
import { DECISION_NAMES } from '@spine-green/runtime/reads/decision-values';
import type { EventFeatureAnswer } from '@spine-green/runtime/reads/feature-contract';
import { runConfig } from '@spine-green/runtime/run-config';
import type { Acquired } from '@spine-green/runtime/services/decision-fabric/context/acquired';
import { parseDecisionPolicy } from '@spine-green/runtime/services/decision-fabric/rule/thresholds';
import { parseRuleSet } from '@spine-green/runtime/services/decision-fabric/rules';
import type { Candidate } from '@spine-green/runtime/services/decision-fabric/types';

const ladder = readLadderPolicy(runConfig.degrade_ladder, 'local');
if ('fault' in ladder) throw new Error(ladder.fault);
export const { masks } = ladder.policy;
export const policy = parseDecisionPolicy(runConfig.decision_thresholds);
export const rules = parseRuleSet(runConfig.decision_rules, DECISION_NAMES);
export const TIME = '2026-01-01T00:00:00.000001Z';
export const pins = {
  platform_run_id: 'platform_20260101T000000Z',
  scenario_run_id: 'd'.repeat(32),
  manifest_fingerprint: 'a'.repeat(64),
  parameter_hash: 'b'.repeat(64),
  seed: '7',
  scenario_id: 'baseline_v1',
};
export const at = (topic: string, offset: string) => ({
  topic,
  partition: 0,
  offset,
  offset_kind: 'kafka_offset' as const,
  published_at_utc: TIME,
});
export const candidate = (n: number, flowId = String(n)): Candidate => ({
  eventId: `event-${n}`,
  eventType: 's3_event_stream_with_fraud_6B',
  eventClass: 'traffic_fraud',
  tsUtc: TIME,
  at: 1_767_225_600_000_001,
  payloadHash: 'c'.repeat(64),
  pins,
  source: at('fp.bus.traffic.fraud.v1', String(n)),
  flowId,
  amountMinor: 1250,
});

export const contextWith = (...roles: readonly ContextRole[]): ContextAnswer => ({
  request_id: 'r',
  status: 'READY',
  reason_codes: ['READY'],
  context_refs: Object.fromEntries(
    roles.map((role) => [role, { event_id: role, event_type: role, eb_ref: at(role, '1') }]),
  ),
  evidence_refs: [],
});
export const features = (values: Readonly<Record<string, number>> = {}, kept = true): EventFeatureAnswer => ({
  status: 'OK',
  values: DECISION_NAMES.filter((name) => !name.startsWith('entity_graph')).map((name) => values[name] ?? Number.NaN),
  kept,
  served_at_utc: TIME,
  request_id: 'r',
  snapshot: {
    snapshot_hash: 'e'.repeat(64),
    pins,
    created_at_utc: TIME,
    as_of_time_utc: TIME,
    feature_groups: [{ name: 'core_features', version: 'v1' }],
    feature_def_policy_rev: { policy_id: 'p', revision: 'r', content_digest: 'f'.repeat(64) },
    eb_offset_basis: { stream: 'ofp.v0', offset_kind: 'kafka_offset', offsets: [], basis_digest: 'f'.repeat(64) },
    run_config_digest: 'f'.repeat(64),
    features: {},
    freshness: { state: 'GREEN', flags: [], stale_groups: [], missing_groups: [], missing_feature_keys: [] },
  },
});
export const ready: Acquired = {
  context: contextWith('arrival_events', 'flow_anchor'),
  graph: undefined,
  features: features(),
};
