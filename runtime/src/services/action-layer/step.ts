import type { Taken } from '../../consumer/decode.ts';
import type { Window } from '../../consumer/partition-window.ts';
import { denialOf } from './authorise.ts';
import { type TakenIntent, takeIntent } from './intent.ts';
import { buildOutcome, type OutcomeBasis } from './outcome.ts';
import type { KnownIntents, ReceivePlan } from './ports.ts';
import type { Intent, Quarantined } from './types.ts';

/** Plans of several windows of which each knows what those before it take in. */
export function planIntents(
  windows: readonly { readonly window: Window<Taken>; readonly taken: readonly TakenIntent[] }[],
  known: KnownIntents,
  basis: OutcomeBasis,
): readonly ReceivePlan[] {
  const hashes = new Map(known.hashes);
  const actions = new Map(known.actions);
  return windows.map(({ window, taken }) => {
    const plan = planReceive(window, { taken, known: { ...known, hashes, actions } }, basis);
    const received = [...plan.accepted, ...plan.denied.map(({ intent }) => intent)];
    for (const intent of received) {
      hashes.set(intent.semanticKey, intent.payloadHash);
      actions.set(actionOf(intent), intent.semanticKey);
    }
    return plan;
  });
}

export const takeWindow = (window: Window<Taken>): readonly TakenIntent[] => window.records.map(takeIntent);

/** What is done about which event: the key of an intent stands for it, so it has one. */
export const actionOf = ({ eventId, payload }: Intent): string => `${payload.action_kind} ${eventId}`;

/**
 * What a window of the decision bus asks for: the first intent of a semantic key is executed or denied, the same again is
 * dropped, and another one under the same key, or the same action under another key, is set aside (14, section 3).
 */
export function planReceive(
  window: Window<Taken>,
  { taken, known }: { readonly taken: readonly TakenIntent[]; readonly known: KnownIntents },
  basis: OutcomeBasis,
): ReceivePlan {
  const hashes = new Map(known.hashes);
  const actions = new Map(known.actions);
  const accepted: Intent[] = [];
  const denied: ReceivePlan['denied'][number][] = [];
  const quarantined: Quarantined[] = [];
  const duplicates: string[] = [];
  const skipped: string[] = [];
  for (const one of taken) {
    if (one.kind === 'skip') skipped.push(one.counter);
    else if (one.kind === 'quarantine') quarantined.push(one.quarantined);
    else {
      const { intent } = one;
      const before = hashes.get(intent.semanticKey);
      if (before === intent.payloadHash) duplicates.push(intent.payload.idempotency_key);
      else if (before !== undefined || actions.has(actionOf(intent))) quarantined.push(mismatchOf(intent));
      else {
        hashes.set(intent.semanticKey, intent.payloadHash);
        actions.set(actionOf(intent), intent.semanticKey);
        const denial = denialOf(intent.payload, known.principals.get(intent.dedupeKey), basis.policy);
        if (denial === undefined) accepted.push(intent);
        else {
          const terminal = { state: 'DENIED', reason: denial, attempts: 0, execution: undefined } as const;
          denied.push({ intent, outcome: buildOutcome(intent, terminal, basis) });
        }
      }
    }
  }
  const { topic, partition, fromOffset, nextOffset, records } = window;
  return {
    topic,
    partition,
    fromOffset,
    nextOffset,
    watermarkTsUtc: latestOf(records),
    accepted,
    denied,
    quarantined,
    duplicates,
    counters: [
      { counter: 'intake', dim: '', value: accepted.length + denied.length },
      { counter: 'duplicates_dropped', dim: '', value: duplicates.length },
      ...quarantined.map(({ reason }) => ({ counter: 'quarantined', dim: reason, value: 1 })),
      ...denied.map(({ outcome }) => ({ counter: 'outcomes', dim: outcome.payload.status, value: 1 })),
      ...skipped.map((counter) => ({ counter, dim: '', value: 1 })),
    ].filter(({ value }) => value > 0),
  };
}

const mismatchOf = ({ offset, payloadHash, envelope }: Intent): Quarantined => ({
  offset,
  reason: 'SEMANTIC_PAYLOAD_HASH_MISMATCH',
  eventId: envelope.event_id,
  bytesSha256: payloadHash,
});

const latestOf = (records: readonly Taken[]): string | undefined =>
  records.reduce<string | undefined>((newest, taken) => {
    const at = taken.kind === 'event' ? taken.envelope.ts_utc : undefined;
    return at !== undefined && at > (newest ?? '') ? at : newest;
  }, undefined);
