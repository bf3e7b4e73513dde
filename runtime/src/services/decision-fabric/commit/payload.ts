import { digestOf, sha256Hex } from '@spine-green/evidence-schemas';
import { ActionIntentV1 } from '@spine-green/evidence-schemas/documents/action_intent.v1';
import { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { type DecisionIdentities, identitiesOf } from '../../../decisions/identities.ts';
import { type BundleRef, NO_BUNDLE } from '../../../decisions/registry.ts';
import { type EnvelopeText, envelopeText } from '../../../events/envelope-text.ts';
import type { ContextRole } from '../../../reads/context-contract.ts';
import type { ContextVerdict } from '../context/judge.ts';
import type { DecisionPolicy } from '../rule/thresholds.ts';
import type { Basis, Candidate, Ruling } from '../types.ts';

/** A decision with the exact bytes that are published of it. */
export interface BuiltDecision {
  readonly ids: DecisionIdentities;
  readonly payloadHash: string;
  readonly payloadText: string;
  readonly decisionEnvelope: string;
  readonly intentEnvelope: string;
}

export interface DecisionParts {
  readonly candidate: Candidate;
  readonly verdict: ContextVerdict;
  readonly ruling: Ruling;
  readonly basis: Basis;
  readonly policy: Pick<DecisionPolicy, 'rev'>;
  readonly runConfigDigest: string;
  readonly streamId: string;
}

const ROLES: readonly ContextRole[] = ['arrival_events', 'arrival_entities', 'flow_anchor'];
const ACTOR = 'SYSTEM::decision_fabric';
const PRODUCER = 'decision_fabric';
const REASONS_MAX = 64;

/** Payloads and envelopes (14, sections 2.7 and 2.8). Throws E_SCHEMA_INVALID for what breaks its contract. */
export function buildDecision(parts: DecisionParts): BuiltDecision {
  const { candidate, ruling, basis } = parts;
  const bundleRef = basis.resolution.bundleRef ?? NO_BUNDLE;
  const ids = identitiesOf(candidate, bundleRef, ruling.action);
  const payload = DecisionResponseV1.parse(decisionPayload(parts, ids, bundleRef));
  const intent = ActionIntentV1.parse(intentPayload(parts, ids));
  const decided = textOf(parts, { type: 'decision_response', id: ids.decisionEventId }, payload);
  return {
    ids,
    payloadText: decided.payload ?? '',
    payloadHash: sha256Hex(decided.content),
    decisionEnvelope: decided.text,
    intentEnvelope: textOf(parts, { type: 'action_intent', id: ids.intentEventId }, intent).text,
  };
}

function decisionPayload(parts: DecisionParts, ids: DecisionIdentities, bundleRef: BundleRef): DecisionResponseV1 {
  const { candidate, verdict, ruling, basis, policy } = parts;
  const snapshot = verdict.features?.snapshot;
  const graph = verdict.graph?.graph_version;
  const evidence = evidenceOf(parts);
  const reasons = [
    ...ruling.reasons,
    ...(snapshot === undefined ? ['SNAPSHOT_PLACEHOLDER'] : []),
    ...(graph === undefined ? ['GRAPH_VERSION_PLACEHOLDER'] : []),
  ];
  return {
    decision_id: ids.decisionId,
    decision_kind: 'fraud_decision_v0',
    bundle_ref: bundleRef,
    snapshot_hash: snapshot?.snapshot_hash ?? sha256Hex(evidence.digest),
    graph_version: graph ?? { version_id: '0'.repeat(32), watermark_ts_utc: candidate.tsUtc },
    eb_offset_basis: evidence.basis,
    degrade_posture: basis.served.posture,
    pins: candidate.pins,
    decided_at_utc: basis.decidedAtUtc,
    policy_rev: policy.rev,
    run_config_digest: parts.runConfigDigest,
    source_event: {
      event_id: candidate.eventId,
      event_type: candidate.eventType,
      ts_utc: candidate.tsUtc,
      eb_ref: candidate.source,
      origin_offset: candidate.source,
    },
    context_refs: [...evidence.refs],
    decision: {
      action_kind: ruling.action,
      context_status: verdict.status,
      registry_outcome: basis.resolution.outcome,
      registry_basis_digest: basis.resolution.basisDigest,
      context_evidence_digest: evidence.digest,
      score: ruling.score,
      score_source: ruling.scoreSource,
      ruled_action_kind: ruling.ruled,
      thresholds_rev: policy.rev.revision,
      ...(ruling.thresholds === undefined ? {} : { thresholds: { ...ruling.thresholds } }),
      ...(ruling.points === undefined ? {} : { points: ruling.points }),
      top_reasons: [...ruling.topReasons],
      latency_ms: latencyMs(parts),
    },
    reason_codes: [...new Set(reasons)].sort().slice(0, REASONS_MAX),
  };
}

/** From the append to the log to the decision, for whoever reads it; no conclusion rests on these two clocks. */
const latencyMs = ({ candidate, basis }: DecisionParts): number =>
  Math.max(0, Math.round(basis.wallMs - Date.parse(candidate.source.published_at_utc)));

function evidenceOf({ candidate, verdict, streamId }: DecisionParts) {
  const { context, graph, features } = verdict;
  const refs = ROLES.flatMap((role) => {
    const ref = context?.context_refs[role];
    return ref === undefined ? [] : [{ ...ref, role }];
  });
  const basis = basisOfEvidence(features?.snapshot.eb_offset_basis, candidate, streamId);
  const digest = digestOf({
    source_eb_ref: candidate.source,
    context_refs: refs,
    snapshot_hash: features?.snapshot.snapshot_hash ?? null,
    offset_basis: basis,
    graph_version: graph?.graph_version ?? null,
  });
  return { refs, basis, digest };
}

type OffsetBasis = NonNullable<ContextVerdict['features']>['snapshot']['eb_offset_basis'];

/** Without features a decision saw of the log what came before its own event. */
function basisOfEvidence(
  basis: OffsetBasis | undefined,
  { source }: Candidate,
  streamId: string,
): DecisionResponseV1['eb_offset_basis'] {
  if (basis === undefined) {
    const { partition, offset } = source;
    return { stream: streamId, offset_kind: 'kafka_offset', offsets: [{ partition, offset }] };
  }
  const { window_start_utc: start, window_end_utc: end, stream, offset_kind, offsets, basis_digest } = basis;
  return {
    stream,
    offset_kind,
    offsets: [...offsets],
    basis_digest,
    ...(start === undefined ? {} : { window_start: start }),
    ...(end === undefined ? {} : { window_end: end }),
  };
}

const intentPayload = (
  { candidate, ruling, basis, policy, runConfigDigest }: DecisionParts,
  ids: DecisionIdentities,
): ActionIntentV1 => ({
  action_id: ids.actionId,
  decision_id: ids.decisionId,
  action_kind: ruling.action,
  idempotency_key: ids.idempotencyKey,
  pins: candidate.pins,
  requested_at_utc: basis.decidedAtUtc,
  actor_principal: ACTOR,
  origin: 'DF',
  policy_rev: policy.rev,
  run_config_digest: runConfigDigest,
  reason_ref: `decision://${ids.decisionId}`,
  action_payload: {
    source_event_id: candidate.eventId,
    source_event_type: candidate.eventType,
    action_posture: basis.served.posture.capabilities_mask.action_posture,
    flow_id: candidate.flowId,
  },
});

const textOf = (
  { candidate, basis }: DecisionParts,
  event: { readonly type: 'decision_response' | 'action_intent'; readonly id: string },
  payload: NonNullable<EnvelopeV1['payload']>,
): EnvelopeText =>
  envelopeText({
    event_id: event.id,
    event_type: event.type,
    schema_version: 'v1',
    ts_utc: basis.decidedAtUtc,
    ...candidate.pins,
    producer: PRODUCER,
    parent_event_id: candidate.eventId,
    payload,
  });
