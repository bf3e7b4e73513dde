import { digestOf, sha256Hex } from '@spine-green/evidence-schemas';
import { ActionOutcomeV1 } from '@spine-green/evidence-schemas/documents/action_outcome.v1';
import { envelopeText } from '../../events/envelope-text.ts';
import type { ActionPolicy } from './authorise.ts';
import type { Execution, Intent, Terminal } from './types.ts';

export interface BuiltOutcome {
  readonly outcomeId: string;
  readonly semanticKey: string;
  readonly payload: ActionOutcomeV1;
  readonly payloadHash: string;
  readonly envelope: string;
  readonly terminal: Terminal;
}

/** What an outcome goes by beside its intent. */
export interface OutcomeBasis {
  readonly policy: ActionPolicy;
  readonly atUtc: string;
}

/** What follows of a try: the end of the intent, or another try after so long (14, section 3). */
export type AfterTry =
  | { readonly kind: 'terminal'; readonly terminal: Terminal }
  | { readonly kind: 'again'; readonly afterMs: number }
  /** Whether it happened is not known: the provider is asked by token before anything else. */
  | { readonly kind: 'ask' };

export function afterTry(execution: Execution, attempts: number, policy: ActionPolicy): AfterTry {
  const { state, code } = execution;
  const end = (terminal: Terminal['state'], reason: string): AfterTry => ({
    kind: 'terminal',
    terminal: { state: terminal, reason, attempts, execution },
  });
  if (state === 'COMMITTED') return end('EXECUTED', 'EXECUTED');
  if (state === 'PERMANENT_ERROR') return end('FAILED', `PERMANENT_ERROR:${code}`);
  if (state === 'UNKNOWN_COMMIT') return { kind: 'ask' };
  if (attempts >= policy.attemptsMax) return end('FAILED', `RETRY_EXHAUSTED:${code}`);
  return { kind: 'again', afterMs: Math.min(policy.maxMs, policy.baseMs * 2 ** (attempts - 1)) };
}

/** What follows of asking the provider whether an earlier try had an effect. */
export function afterAsking(
  found: Execution | 'absent' | 'unanswered',
  attempts: number,
  policy: ActionPolicy,
): AfterTry {
  if (found === 'unanswered') {
    const execution: Execution = { state: 'UNKNOWN_COMMIT', code: 'PROVIDER_SILENT', providerRef: undefined };
    const reason = 'UNCERTAIN_COMMIT:PROVIDER_SILENT';
    return { kind: 'terminal', terminal: { state: 'UNCERTAIN_COMMIT', reason, attempts, execution } };
  }
  if (found !== 'absent') return afterTry(found, attempts, policy);
  if (attempts < policy.attemptsMax) return { kind: 'again', afterMs: 0 };
  const execution: Execution = { state: 'RETRYABLE_ERROR', code: 'NO_EFFECT', providerRef: undefined };
  return afterTry(execution, attempts, policy);
}

const ACTOR = 'action_layer';

/** The one outcome of an intent, with the bytes that are published of it. Throws E_SCHEMA_INVALID. */
export function buildOutcome(intent: Intent, terminal: Terminal, { policy, atUtc }: OutcomeBasis): BuiltOutcome {
  const { payload: asked, envelope } = intent;
  const { decision_id, action_id, action_kind, idempotency_key, actor_principal, origin, pins } = asked;
  const status = terminal.state === 'UNCERTAIN_COMMIT' ? 'FAILED' : terminal.state;
  const same = { decision_id, action_id, idempotency_key };
  const outcomeId = digestOf(
    status === 'DENIED'
      ? { ...same, status, authz_policy_rev: policy.rev, reason: terminal.reason }
      : {
          ...same,
          terminal_state: terminal.state,
          reason_code: terminal.reason,
          final_attempt_seq: terminal.attempts,
        },
  ).slice(0, 32);
  const payload = ActionOutcomeV1.parse({
    outcome_id: outcomeId,
    ...same,
    action_kind,
    status,
    actor_principal,
    origin,
    authz_policy_rev: policy.rev,
    run_config_digest: asked.run_config_digest,
    pins,
    completed_at_utc: atUtc,
    ...(terminal.attempts > 0 ? { attempt_seq: terminal.attempts } : {}),
    reason: terminal.reason,
    outcome_payload: {
      terminal_state: terminal.state,
      reason_code: terminal.reason,
      final_provider_code: terminal.execution?.code ?? null,
      final_provider_ref: terminal.execution?.providerRef ?? null,
      governance: {
        policy_rev: policy.rev.revision,
        execution_profile_ref: policy.profileRef,
        actor_principal,
        origin,
      },
    },
  });
  const { text, content } = envelopeText({
    event_id: outcomeId,
    event_type: 'action_outcome',
    schema_version: 'v1',
    ts_utc: atUtc,
    manifest_fingerprint: envelope.manifest_fingerprint,
    parameter_hash: envelope.parameter_hash,
    seed: envelope.seed,
    scenario_id: envelope.scenario_id,
    platform_run_id: envelope.platform_run_id,
    scenario_run_id: envelope.scenario_run_id,
    producer: ACTOR,
    parent_event_id: envelope.event_id,
    payload,
  });
  return {
    outcomeId,
    semanticKey: intent.semanticKey,
    payload,
    payloadHash: sha256Hex(content),
    terminal,
    envelope: text,
  };
}
