import { PlatformError } from '@spine-green/evidence-schemas';
import type { Gate } from '../ports.ts';
import type { Decision, Outgoing } from '../types.ts';
import { delayMs, type RetryPolicy } from './retry.ts';

export interface PushOptions {
  readonly gate: Gate;
  readonly policy: RetryPolicy;
  readonly random: () => number;
  /** Rejects with the signal's reason when it aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly onRetry: (reason: string, items: number) => void;
}

/**
 * Sends a batch until every envelope has a decision; what is sent again is the same bytes with the same ids. Decisions
 * come in the order of the batch. Throws IG_PUSH_RETRY_EXHAUSTED, IG_RESPONSE_INVALID (the last try had no usable
 * answer), IG_PUSH_REJECTED, and the signal's reason when it aborts between two tries.
 */
export async function pushUntilDecided(
  batch: readonly Outgoing[],
  options: PushOptions,
  signal: AbortSignal,
): Promise<void> {
  let open = batch;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await options.gate.push(open);
    if (answer.kind === 'rejected') {
      throw new PlatformError('IG_PUSH_REJECTED', `status ${answer.status}: ${answer.detail.slice(0, 256)}`);
    }
    const retry = answer.kind === 'retry' ? answer : settle(open, answer.items);
    if (retry === undefined) return;
    if ('open' in retry) open = retry.open;
    if (attempt === options.policy.attemptsMax) throw exhausted(retry.reason, attempt, open.length);
    options.onRetry(retry.reason, open.length);
    const failed = { attempt, retryAfterMs: retry.retryAfterMs };
    await options.sleep(delayMs(options.policy, failed, options.random()), signal);
  }
}

interface Unsettled {
  readonly open: readonly Outgoing[];
  readonly reason: string;
  readonly retryAfterMs: undefined;
}

type Items = readonly ({ readonly decision: Decision } | { readonly error: string; readonly retryable: boolean })[];

/** Notes each decision on its envelope; what is left is what the gate asks to send again. */
function settle(batch: readonly Outgoing[], items: Items): Unsettled | undefined {
  const open: Outgoing[] = [];
  let reason = '';
  for (const [index, envelope] of batch.entries()) {
    const item = items[index];
    if (item !== undefined && 'decision' in item) {
      envelope.decision = item.decision;
      continue;
    }
    if (item?.retryable === false) throw new PlatformError('IG_PUSH_REJECTED', `${envelope.eventId}: ${item.error}`);
    reason = item?.error ?? INVALID;
    open.push(envelope);
  }
  return open.length === 0 ? undefined : { open, reason, retryAfterMs: undefined };
}

/** The reason of a try whose answer could not be used. */
export const INVALID = 'IG_RESPONSE_INVALID';

function exhausted(reason: string, attempts: number, items: number): PlatformError {
  const facts = `${attempts} tries of ${items} envelopes, last: ${reason}`;
  return new PlatformError(reason === INVALID ? 'IG_RESPONSE_INVALID' : 'IG_PUSH_RETRY_EXHAUSTED', facts);
}
