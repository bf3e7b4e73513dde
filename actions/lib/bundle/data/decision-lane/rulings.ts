import { digestOf, sha256Hex32 } from '@spine-green/evidence-schemas';
import type { ActionIntentV1 } from '@spine-green/evidence-schemas/documents/action_intent.v1';
import type { ActionOutcomeV1 } from '@spine-green/evidence-schemas/documents/action_outcome.v1';
import type { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import {
  ACTIONS,
  type Action,
  actionOfScore,
  clampedAction,
  severityOfAction,
} from '@spine-green/runtime/decisions/actions';
import { identitiesOf } from '@spine-green/runtime/decisions/identities';
import { NO_BUNDLE, readRegistrySnapshot } from '@spine-green/runtime/decisions/registry';
import { runConfig } from '@spine-green/runtime/run-config';
import { membersOf } from '../../members.ts';
import { type Claims, differing } from '../compare.ts';

/** What is wrong with an event by itself, and the id that its envelope must have; undefined where nothing here says it. */
export interface Judged {
  readonly faults: readonly string[];
  readonly eventId: string | undefined;
}

const revOf = (document: { readonly policy_id: string; readonly revision: string }) => ({
  policy_id: document.policy_id,
  revision: document.revision,
  content_digest: digestOf(document),
});

const THRESHOLDS = revOf(runConfig.decision_thresholds);
const LADDER = revOf(runConfig.degrade_ladder);
const AUTHORITY = revOf(runConfig.action_authz);
const MASKS = membersOf(runConfig.degrade_ladder.masks);
const SCORED = { model: runConfig.decision_thresholds.model, heuristics: runConfig.decision_thresholds.heuristics };

/** Bundles that the registry of the image may resolve to, or none where it failed closed. */
const BUNDLES: ReadonlySet<string> = new Set([...bundlesOf(), NO_BUNDLE].map((bundle) => digestOf(bundle)));

function bundlesOf(): readonly object[] {
  const reading = readRegistrySnapshot(runConfig.registry_snapshot);
  if ('fault' in reading) return [];
  return reading.snapshot.records.flatMap(
    ({ bundle_ref: active, fallback_bundle_ref: fallback, last_known_good_bundle_ref: lastGood }) =>
      [active, fallback, lastGood].filter((one) => one !== undefined),
  );
}

const isAction = (value: unknown): value is Action => ACTIONS.some((one) => one === value);

/** Guardrails of the rules by their codes: each asks for at least its action. */
const GUARDRAILS: ReadonlyMap<string, string> = new Map(
  runConfig.decision_rules.guardrails.map(({ code, action }) => [code, action]),
);

/**
 * A decision against itself and the policies of the image: its ids follow from its event, its bundle and its action, and
 * its action from score, guardrails and posture. What the score was computed of is not in a bundle.
 */
export function judgedDecision(payload: DecisionResponseV1): Judged {
  const { decision, source_event: source, degrade_posture: posture, pins, bundle_ref: bundle } = payload;
  const ids = identitiesOf({ eventId: source.event_id, pins, source: source.eb_ref }, bundle, decision.action_kind);
  const faults = differing({
    decision_id: [payload.decision_id, ids.decisionId],
    policy_rev: [payload.policy_rev, THRESHOLDS],
    'decision.thresholds_rev': [decision.thresholds_rev, THRESHOLDS.revision],
    'degrade_posture.policy_rev': [posture.policy_rev, LADDER],
    'degrade_posture.capabilities_mask': [posture.capabilities_mask, MASKS[posture.mode]],
    'a bundle of the registry': [BUNDLES.has(digestOf(bundle)), true],
    ...rulingClaims(payload),
  });
  return { faults, eventId: ids.decisionEventId };
}

/** What the ruling follows from, as far as the decision says it (14, section 2.4). */
function rulingClaims({
  decision,
  reason_codes: reasons = [],
  degrade_posture: posture,
  bundle_ref,
}: DecisionResponseV1): Claims {
  const { ruled_action_kind: ruled, action_kind: action, score, score_source: source } = decision;
  const isClosed = decision.registry_outcome === 'FAIL_CLOSED';
  const none = digestOf(bundle_ref) === digestOf(NO_BUNDLE);
  const frame: Claims = {
    'a bundle where its registry failed closed': [none, isClosed],
    ...(isAction(ruled)
      ? { action_kind: [action, clampedAction(ruled, posture.capabilities_mask.action_posture)] }
      : { 'an action that was ruled': [ruled ?? null, 'one of the ladder'] }),
  };
  if (!isAction(ruled)) return frame;
  if (isClosed)
    return {
      ...frame,
      'what is ruled without a bundle': [
        [ruled, score, source],
        ['QUEUE_REVIEW', null, 'none'],
      ],
    };
  if (decision.context_status !== 'CONTEXT_READY')
    return {
      ...frame,
      'what is ruled without context': [
        [ruled, score, source],
        ['STEP_UP', null, 'none'],
      ],
    };
  if (source === undefined || source === 'none' || typeof score !== 'number')
    return {
      ...frame,
      'what is ruled without a score': [
        [ruled, score ?? null],
        ['QUEUE_REVIEW', null],
      ],
    };
  const scored = actionOfScore(score, SCORED[source]);
  const guarded = reasons.map((code) => GUARDRAILS.get(code)).filter(isAction);
  const due = guarded.reduce((worst, one) => (severityOfAction(one) > severityOfAction(worst) ? one : worst), scored);
  // A later event of a flow is ruled like the first, whose guardrails it does not name again.
  const isFollowing = reasons.includes('FLOW_FOLLOW_ON');
  return {
    ...frame,
    'the action of its score': isFollowing ? [severityOfAction(ruled) >= severityOfAction(scored), true] : [ruled, due],
  };
}

/** An intent of the decision fabric: its ids follow from the event that was decided on, the decision and the action. */
export function judgedIntent(payload: ActionIntentV1): Judged {
  if (payload.origin !== 'DF') return { faults: [], eventId: undefined };
  const { source_event_id: about, action_posture: posture } = membersOf(payload.action_payload);
  const ids = identitiesOf(
    {
      eventId: String(about),
      pins: payload.pins,
      source: { topic: '', partition: 0, offset: '0', offset_kind: 'kafka_offset' },
    },
    NO_BUNDLE,
    payload.action_kind,
  );
  const faults = differing({
    action_id: [payload.action_id, sha256Hex32(`${payload.decision_id}:${payload.action_kind}`)],
    idempotency_key: [payload.idempotency_key, ids.idempotencyKey],
    policy_rev: [payload.policy_rev, THRESHOLDS],
    reason_ref: [payload.reason_ref, `decision://${payload.decision_id}`],
    actor_principal: [payload.actor_principal, 'SYSTEM::decision_fabric'],
    'an action that its posture lets happen': [
      posture === 'STEP_UP_ONLY' && (payload.action_kind === 'ALLOW' || payload.action_kind === 'txn_block'),
      false,
    ],
  });
  return { faults, eventId: ids.intentEventId };
}

/** An outcome: its id follows from what it answers and how that ended, under the policy that let it happen. */
export function judgedOutcome(payload: ActionOutcomeV1): Judged {
  const { decision_id, action_id, idempotency_key, status, reason } = payload;
  const { terminal_state, reason_code, governance } = membersOf(payload.outcome_payload);
  const same = { decision_id, action_id, idempotency_key };
  const id = digestOf(
    status === 'DENIED'
      ? { ...same, status, authz_policy_rev: payload.authz_policy_rev, reason: reason ?? null }
      : {
          ...same,
          terminal_state: terminal_state ?? null,
          reason_code: reason_code ?? null,
          final_attempt_seq: payload.attempt_seq ?? 0,
        },
  ).slice(0, 32);
  const { origin, actor_principal } = payload;
  const faults = differing({
    outcome_id: [payload.outcome_id, id],
    authz_policy_rev: [payload.authz_policy_rev, AUTHORITY],
    reason: [reason, reason_code],
    'its terminal state': [terminal_state === 'UNCERTAIN_COMMIT' ? 'FAILED' : terminal_state, status],
    'outcome_payload.governance': [
      governance,
      {
        policy_rev: AUTHORITY.revision,
        execution_profile_ref: runConfig.action_authz.execution_profile_ref,
        actor_principal,
        origin,
      },
    ],
  });
  return { faults, eventId: id };
}
