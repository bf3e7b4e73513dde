import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import { ActionIntentV1 } from '@spine-green/evidence-schemas/documents/action_intent.v1';
import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { recipeHash } from '../../../events/case-identities.ts';
import type { Refusal } from '../../../http/answer.ts';
import { findInstantMicros, textOfMicros } from '../../../kernel/clock.ts';
import { addToOutbox } from '../../../outbox/outbox-table.ts';
import type { Queryable } from '../../../substrate/database/port.ts';
import { invalid, isHex32, type WriteHead } from '../http/requests.ts';
import type { CasePolicy } from '../policy.ts';
import { timelineEvent } from '../timeline/event.ts';
import { type CaseRow, type CaseWrite, isOnTimeline, textFits } from '../write.ts';

export interface ActionRules {
  readonly policy: CasePolicy;
  readonly runConfigDigest: string;
}

export interface ActionView {
  readonly action_id: string;
  readonly action_idempotency_key: string;
  readonly status: string;
  readonly outcome: 'NEW' | 'DUPLICATE' | 'PAYLOAD_MISMATCH';
}

/** An action that an analyst asks for (15, section 3.6): an intent of case management, sent through the gate. */
export function submitAction(
  head: WriteHead,
  members: Readonly<Record<string, unknown>>,
  { policy, runConfigDigest }: ActionRules,
): CaseWrite<ActionView> | Refusal {
  const { action_kind: kind, source_case_event_id: source, target_ref: target, reason_code: reason } = members;
  if (typeof kind !== 'string' || !policy.actionKinds.has(kind)) return invalid('action_kind');
  if (!isHex32(source)) return invalid('source_case_event_id');
  if (!textFits(reason, 128)) return invalid('reason_code');
  const { ref_type, ref_id } = (typeof target === 'object' && target !== null ? target : {}) as Record<string, unknown>;
  if (!textFits(ref_type, 64) || !textFits(ref_id, 256)) return invalid('target_ref');
  const { caseId } = head;
  const key = recipeHash('cm.action_intent.idempotency_key.v1', {
    case_id: caseId,
    source_case_event_id: source,
    action_kind: kind,
    target_ref: { ref_type, ref_id },
  });
  const actionId = hex32('cm.action_intent.action_id.v1', {
    case_id: caseId,
    source_case_event_id: source,
    action_idempotency_key: key,
  });
  const decisionId = hex32('cm.action_intent.decision_id.v1', { seed: `${caseId}:${source}:${kind}` });
  const intentOf = (found: CaseRow, requestedTime: string): ActionIntentV1 => ({
    action_id: actionId,
    decision_id: decisionId,
    action_kind: kind,
    idempotency_key: key,
    pins: found.pins,
    requested_at_utc: normalised(requestedTime),
    actor_principal: head.actor.actor_id,
    origin: 'CASE',
    policy_rev: policy.actionRev,
    run_config_digest: runConfigDigest,
    reason_ref: `case://${caseId}/event/${source}`,
    action_payload: {
      case_id: caseId,
      source_case_event_id: source,
      reason_code: reason,
      target_ref: { ref_type, ref_id },
      origin_marker: 'case_workbench',
    },
  });
  return {
    caseId,
    expectedVersion: head.expectedVersion,
    check: async (transaction) =>
      (await isOnTimeline(transaction, caseId, source)) ? undefined : { status: 422, code: 'SOURCE_EVENT_NOT_OF_CASE' },
    event: (found, observedTime) =>
      timelineEvent({
        caseId,
        type: 'ACTION_INTENT_REQUESTED',
        sourceRef: `action_intent:${actionId}:submit:requested`,
        pins: found.pins,
        observedTime,
        actor: head.actor,
        payload: {
          action_id: actionId,
          action_kind: kind,
          action_idempotency_key: key,
          source_case_event_id: source,
          target_ref: { ref_type, ref_id },
          submit_status: 'REQUESTED',
          reason_code: reason,
        },
      }),
    also: (transaction, found, event) =>
      storeIntent(transaction, { intent: intentOf(found, event.observed_time), caseId, source, ref_type, ref_id }),
  };
}

const hex32 = (recipe: string, payload: unknown): string => recipeHash(recipe, payload).slice(0, 32);

const normalised = (time: string): string => textOfMicros(findInstantMicros(time) ?? 0);

interface StoredIntent {
  readonly intent: ActionIntentV1;
  readonly caseId: string;
  readonly source: string;
  readonly ref_type: string;
  readonly ref_id: string;
}

/** The ledger of the intent and its event for the gate; another document under the same key is kept and never sent. */
async function storeIntent(transaction: Queryable, stored: StoredIntent): Promise<ActionView> {
  const { intent, caseId, source, ref_type, ref_id } = stored;
  const text = canonicalJson(ActionIntentV1.parse(intent));
  const hash = sha256Hex(text);
  const fresh = await transaction.execute({
    text: `INSERT INTO cases.cm_action_intents (action_idempotency_key, platform_run_id, action_id, decision_id, case_id,
        source_case_event_id, action_kind, target_ref_type, target_ref_id, payload_hash, intent_json, status,
        requested_time)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'REQUESTED', $12)
      ON CONFLICT (action_idempotency_key) DO NOTHING`,
    values: [
      intent.idempotency_key,
      intent.pins.platform_run_id,
      intent.action_id,
      intent.decision_id,
      caseId,
      source,
      intent.action_kind,
      ref_type,
      ref_id,
      hash,
      text,
      intent.requested_at_utc,
    ],
  });
  const view = { action_id: intent.action_id, action_idempotency_key: intent.idempotency_key };
  if (fresh === 0) return repeatedIntent(transaction, { view, key: intent.idempotency_key, hash, text });
  const envelope = envelopeOf(intent);
  const place = { table: 'cases.cm_action_outbox', platformRunId: intent.pins.platform_run_id } as const;
  await addToOutbox(transaction, place, [{ eventId: envelope.event_id, text: canonicalJson(envelope) }]);
  return { ...view, status: 'REQUESTED', outcome: 'NEW' };
}

async function repeatedIntent(
  transaction: Queryable,
  asked: {
    readonly view: Pick<ActionView, 'action_id' | 'action_idempotency_key'>;
    readonly key: string;
    readonly hash: string;
    readonly text: string;
  },
): Promise<ActionView> {
  const [row] = await transaction.query<{ payload_hash: string; status: string }>({
    text: 'SELECT payload_hash, status FROM cases.cm_action_intents WHERE action_idempotency_key = $1',
    values: [asked.key],
  });
  const status = row?.status ?? 'REQUESTED';
  if (row?.payload_hash === asked.hash) return { ...asked.view, status, outcome: 'DUPLICATE' };
  await transaction.execute({
    text: `INSERT INTO cases.cm_action_intent_mismatches (action_idempotency_key, stored_hash, observed_hash, intent_json)
      VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    values: [asked.key, row?.payload_hash ?? '', asked.hash, asked.text],
  });
  return { ...asked.view, status, outcome: 'PAYLOAD_MISMATCH' };
}

function envelopeOf(intent: ActionIntentV1): EnvelopeV1 {
  const { platform_run_id, scenario_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id } = intent.pins;
  return EnvelopeV1.parse({
    event_id: intent.action_id,
    event_type: 'action_intent',
    schema_version: 'v1',
    ts_utc: intent.requested_at_utc,
    platform_run_id,
    scenario_run_id,
    manifest_fingerprint,
    parameter_hash,
    seed,
    scenario_id,
    producer: 'case_management',
    payload: intent,
  });
}
