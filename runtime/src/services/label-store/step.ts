import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { CounterIncrement } from '../../observability/counters.ts';
import { labelEnvelope } from './label-event.ts';
import { type LabelPolicy, mayAssert } from './policy.ts';
import { type AssertionRead, hasItsRecipe } from './read-assertion.ts';
import { LATEST, resolveAsOf } from './resolve.ts';
import {
  type AssertionAnswer,
  assertionRef,
  type ReadAssertion,
  type StoredAssertion,
  type TimelineLabel,
} from './types.ts';

/** One request, as far as it can be read without the store. */
export interface AssertionBatch {
  readonly platformRunId: string;
  readonly principal: string;
  readonly items: readonly { readonly raw: unknown; readonly read: AssertionRead }[];
}

/** What the store and the run know. */
export interface KnownLabels {
  readonly assertions: ReadonlyMap<string, StoredAssertion>;
  /** By subject and type, as `labelKey` names them. */
  readonly timelines: ReadonlyMap<string, readonly TimelineLabel[]>;
  /** Events of the subjects that the run has admitted. */
  readonly subjects: ReadonlySet<string>;
  /** How far the run has come, in its own clock domain; undefined before its first event. */
  readonly runMicros: number | undefined;
}

export const labelKey = (eventId: string, labelType: string): string => `${labelType} ${eventId}`;

export interface NewLabel extends ReadAssertion {
  readonly assertionText: string;
  readonly ref: string;
  /** The envelope that tells the platform of it, as it is published at every try. */
  readonly envelope: { readonly eventId: string; readonly text: string };
}

export interface AssertionPlan {
  readonly answers: readonly AssertionAnswer[];
  readonly fresh: readonly NewLabel[];
  /** How often each known assertion came again with the same content. */
  readonly replays: ReadonlyMap<string, number>;
  readonly mismatches: readonly { readonly read: ReadAssertion; readonly storedHash: string }[];
  readonly rejections: readonly Rejection[];
  readonly counters: readonly CounterIncrement[];
}

export interface Rejection {
  /** The same refusal of the same principal is one row. */
  readonly rejectionId: string;
  readonly reason: string;
  readonly bodySha256: string;
}

/** True when nobody may be told anything but 403: an item speaks for a source that is not the principal's. */
export const isForbidden = ({ items, principal }: AssertionBatch, policy: LabelPolicy): boolean =>
  items.some(({ read }) => 'assertion' in read && !mayAssert(policy, principal, read.assertion));

/**
 * What becomes of each item, in their order: an item sees what an earlier one of its batch did. The same batch and the same
 * knowledge give the same plan.
 */
export function planAssertions(batch: AssertionBatch, known: KnownLabels, policy: LabelPolicy): AssertionPlan {
  const state = {
    assertions: new Map(known.assertions),
    timelines: new Map(known.timelines),
    fresh: [] as NewLabel[],
    replays: new Map<string, number>(),
    mismatches: [] as AssertionPlan['mismatches'][number][],
    rejections: [] as Rejection[],
  };
  const reject = (raw: unknown, reason: string, stored?: StoredAssertion): AssertionAnswer => {
    state.rejections.push(rejectionOf(batch.principal, raw, reason));
    const id = idOf(raw);
    return {
      status: 'REJECTED',
      reason_code: reason,
      label_assertion_id: id,
      assertion_ref: null,
      replay_count: stored?.replayCount ?? 0,
      mismatch_count: stored?.mismatchCount ?? 0,
    };
  };
  const answers = batch.items.map(({ raw, read }): AssertionAnswer => {
    if (!('assertion' in read)) return reject(raw, read.reason);
    const { assertion, label } = read;
    const id = assertion.label_assertion_id;
    const { event_id: eventId } = assertion.label_subject_key;
    const stored = state.assertions.get(id);
    if (stored !== undefined && (stored.eventId !== eventId || stored.labelType !== assertion.label_type)) {
      return reject(raw, 'DEDUPE_TUPLE_COLLISION', stored);
    }
    if (!hasItsRecipe(read)) return reject(raw, 'CONTRACT_INVALID:label_assertion_id');
    if (stored !== undefined && stored.payloadHash !== assertion.payload_hash) {
      const again = { ...stored, mismatchCount: stored.mismatchCount + 1 };
      state.assertions.set(id, again);
      state.mismatches.push({ read, storedHash: stored.payloadHash });
      return reject(raw, 'PAYLOAD_HASH_MISMATCH', again);
    }
    const ref = assertionRef(batch.platformRunId, id);
    if (stored !== undefined) {
      const again = { ...stored, replayCount: stored.replayCount + 1 };
      state.assertions.set(id, again);
      state.replays.set(id, (state.replays.get(id) ?? 0) + 1);
      return accepted('ASSERTION_REPLAY_MATCH', { id, ref }, again);
    }
    if (known.runMicros === undefined || label.observedMicros > known.runMicros) {
      return reject(raw, 'CONTRACT_INVALID:observed_in_future');
    }
    if (!known.subjects.has(eventId)) return reject(raw, 'CONTRACT_INVALID:subject_unknown');
    const key = labelKey(eventId, assertion.label_type);
    const timeline = [...(state.timelines.get(key) ?? []), label];
    state.timelines.set(key, timeline);
    const fresh = {
      payloadHash: assertion.payload_hash,
      eventId,
      labelType: assertion.label_type,
      replayCount: 0,
      mismatchCount: 0,
    };
    state.assertions.set(id, fresh);
    const resolution = resolveAsOf(timeline, LATEST, policy.active.precedence);
    const envelope = labelEnvelope(read, ref, { resolution, policyRev: policy.active.policyRev });
    state.fresh.push({ ...read, assertionText: canonicalJson(assertion), ref, envelope });
    return accepted('ASSERTION_COMMITTED_NEW', { id, ref }, fresh);
  });
  const { fresh, replays, mismatches, rejections } = state;
  return { answers, fresh, replays, mismatches, rejections, counters: countersOf(answers, fresh) };
}

const accepted = (
  reason: 'ASSERTION_COMMITTED_NEW' | 'ASSERTION_REPLAY_MATCH',
  { id, ref }: { readonly id: string; readonly ref: string },
  { replayCount, mismatchCount }: StoredAssertion,
): AssertionAnswer => ({
  status: 'ACCEPTED',
  reason_code: reason,
  label_assertion_id: id,
  assertion_ref: ref,
  replay_count: replayCount,
  mismatch_count: mismatchCount,
});

function rejectionOf(principal: string, raw: unknown, reason: string): Rejection {
  const bodySha256 = sha256Hex(JSON.stringify(raw) ?? '');
  return { rejectionId: sha256Hex(`${principal}|${reason}|${bodySha256}`), reason, bodySha256 };
}

function idOf(raw: unknown): string | null {
  const id: unknown = typeof raw === 'object' && raw !== null && 'label_assertion_id' in raw && raw.label_assertion_id;
  return typeof id === 'string' && /^[0-9a-f]{32}$/.test(id) ? id : null;
}

/** Exact counters of the run (15, section 4.6); the sum of `accepted` and `duplicate` and `rejected` is what was asked. */
function countersOf(answers: readonly AssertionAnswer[], fresh: readonly NewLabel[]): readonly CounterIncrement[] {
  const perAnswer = answers.map(({ status, reason_code }): CounterIncrement => {
    if (status === 'REJECTED') return { counter: 'rejected', dim: reason_code.slice(0, 96), value: 1 };
    return reason_code === 'ASSERTION_REPLAY_MATCH'
      ? { counter: 'duplicate', dim: '', value: 1 }
      : { counter: 'accepted', dim: '', value: 1 };
  });
  const perLabel = fresh.map(
    ({ assertion: { label_type, label_value, source_type } }): CounterIncrement => ({
      counter: 'accepted_by_value',
      dim: `${label_type}/${label_value}/${source_type}`,
      value: 1,
    }),
  );
  return [...perAnswer, ...perLabel];
}
