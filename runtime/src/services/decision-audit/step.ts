import { canonicalJson, evidenceKey, sha256Hex } from '@spine-green/evidence-schemas';
import { AuditRecordV1 } from '@spine-green/evidence-schemas/documents/audit_record.v1';
import type { Taken } from '../../consumer/decode.ts';
import type { Window } from '../../consumer/partition-window.ts';
import { auditIdOf } from '../../decisions/audit-id.ts';
import { textOfMicros } from '../../kernel/clock.ts';
import { type TakenLane, takeLaneEvent } from './intake.ts';
import { type KnownLineage, lineageOf } from './lineage.ts';
import type { Chain, LaneEvent, SetAside } from './types.ts';

/** What is known of the events of a window. */
export interface KnownEvents extends KnownLineage {
  /** Payload hash by `event_type event_id`. */
  readonly hashes: ReadonlyMap<string, string>;
  /** `event_type event_id` that a place on the log gave before. */
  readonly places: ReadonlyMap<string, string>;
}

/** A window of one partition, as the audit takes its records. */
export interface LaneWindow {
  readonly window: Window<Taken>;
  readonly taken: readonly TakenLane[];
}

/** Where an event lies on the log. */
export const placeOnLog = ({ topic, partition }: Pick<Window, 'topic' | 'partition'>, offset: number): string =>
  `${topic}/${partition}/${offset}`;

export interface AuditLine {
  readonly record: AuditRecordV1;
  readonly text: string;
  readonly digest: string;
}

/** What one window asks for: pure, and the same at every try. */
export interface AuditPlan {
  readonly topic: string;
  readonly partition: number;
  readonly fromOffset: number;
  readonly nextOffset: number;
  readonly watermarkTsUtc: string | undefined;
  readonly accepted: readonly LaneEvent[];
  /** Chains as they are after the window, of those that it touched. */
  readonly chains: readonly Chain[];
  readonly asides: readonly SetAside[];
  readonly divergences: readonly SetAside[];
  readonly duplicates: number;
  /** Undefined when the window makes no record. */
  readonly segment: { readonly key: string; readonly lines: readonly AuditLine[] } | undefined;
  readonly counters: readonly { readonly counter: string; readonly dim: string; readonly value: number }[];
}

const keyOfEvent = ({ family, eventId }: Pick<LaneEvent, 'family' | 'eventId'>): string => `${family} ${eventId}`;

export const takeLane = (window: Window<Taken>): readonly TakenLane[] =>
  window.records.map((taken) => takeLaneEvent(taken, window));

/** Plans of several windows of which each knows what those before it link. */
export function planAudits(
  windows: readonly LaneWindow[],
  known: KnownEvents,
  platformRunId: string,
): readonly AuditPlan[] {
  const hashes = new Map(known.hashes);
  const chains = new Map(known.chains);
  const sources = new Map(known.sources);
  const actions = new Map(known.actions);
  const outcomes = new Map(known.outcomes);
  return windows.map(({ window, taken }) => {
    const plan = planAudit(
      window,
      { taken, known: { ...known, hashes, chains, sources, actions, outcomes } },
      platformRunId,
    );
    for (const chain of plan.chains) chains.set(chain.decisionId, chain);
    for (const event of plan.accepted) {
      hashes.set(keyOfEvent(event), event.payloadHash);
      if (event.family === 'decision_response') sources.set(event.decision.source_event.event_id, event.decisionId);
      if (event.family === 'action_intent') actions.set(event.actionId, event.decisionId);
      if (event.family === 'action_outcome') outcomes.set(event.outcomeId, event.decisionId);
    }
    return plan;
  });
}

/**
 * Takes the events of a window in, links them, and makes a record of each decision that arrived and of each chain that
 * became whole (14, section 4.3). What contradicts what is known is set aside, and the partition goes on.
 */
export function planAudit(
  window: Window<Taken>,
  { taken, known }: { readonly taken: readonly TakenLane[]; readonly known: KnownEvents },
  platformRunId: string,
): AuditPlan {
  const hashes = new Map(known.hashes);
  const lineage = lineageOf(known);
  const accepted: LaneEvent[] = [];
  const asides: SetAside[] = [];
  const divergences: SetAside[] = [];
  const chains = new Map<string, Chain>();
  const lines: AuditLine[] = [];
  const skipped: string[] = [];
  let duplicates = 0;
  for (const one of taken) {
    if (one.kind === 'skip') skipped.push(one.counter);
    else if (one.kind === 'aside') asides.push(one.aside);
    else {
      const { event } = one;
      const key = keyOfEvent(event);
      const before = hashes.get(key);
      const refuse = (reason: SetAside['reason']): SetAside => ({
        offset: event.offset,
        reason,
        eventId: event.eventId,
        bytesSha256: event.payloadHash,
      });
      if ((known.places.get(placeOnLog(window, event.offset)) ?? key) !== key)
        divergences.push(refuse('REPLAY_DIVERGENCE'));
      else if (before === event.payloadHash) duplicates += 1;
      else if (before !== undefined) asides.push(refuse('PAYLOAD_HASH_MISMATCH'));
      else {
        const linked = lineage.link(event);
        if (linked === 'repeated') {
          duplicates += 1;
          continue;
        }
        if ('conflict' in linked) {
          asides.push(refuse(linked.conflict));
          continue;
        }
        hashes.set(key, event.payloadHash);
        accepted.push(event);
        chains.set(event.decisionId, linked.chain);
        if (event.family === 'decision_response')
          lines.push(lineOf(linked.chain, 'DECISION', { event, platformRunId }));
        if (linked.becameWhole) lines.push(lineOf(linked.chain, 'CHAIN', { event, platformRunId }));
      }
    }
  }
  const all = [...asides, ...divergences];
  return {
    topic: window.topic,
    partition: window.partition,
    fromOffset: window.fromOffset,
    nextOffset: window.nextOffset,
    watermarkTsUtc: accepted
      .map(({ ref }) => ref.ts_utc)
      .toSorted()
      .at(-1),
    accepted,
    chains: [...chains.values()],
    asides: all,
    divergences,
    duplicates,
    segment: lines.length === 0 ? undefined : { key: segmentKeyOf(window, platformRunId), lines },
    counters: [
      ...accepted.map(({ family }) => ({ counter: 'accepted', dim: family, value: 1 })),
      ...all.map(({ reason }) => ({ counter: 'quarantined', dim: reason, value: 1 })),
      ...lines.map(({ record }) => ({ counter: 'audit_records', dim: record.kind, value: 1 })),
      ...skipped.map((counter) => ({ counter, dim: '', value: 1 })),
      { counter: 'duplicates', dim: '', value: duplicates },
    ].filter(({ value }) => value > 0),
  };
}

const segmentKeyOf = ({ partition, fromOffset, nextOffset }: Window<Taken>, platformRunId: string): string =>
  evidenceKey(
    { family: 'run', platform_run_id: platformRunId },
    `decision_log_audit/records/partition=${partition}/segment=${fromOffset}-${nextOffset - 1}.jsonl.zst`,
  );

function lineOf(
  chain: Chain,
  kind: AuditRecordV1['kind'],
  { event: cause, platformRunId }: { readonly event: LaneEvent; readonly platformRunId: string },
): AuditLine {
  const { decision, decisionId, intents, outcomes } = chain;
  if (decision === undefined) throw new Error(`a record of ${decisionId} without its decision`);
  const { payload, ref } = decision;
  const record = AuditRecordV1.parse({
    audit_id: auditIdOf(platformRunId, ref.event_id, kind),
    kind,
    decision_id: decisionId,
    decision_event: ref,
    ...(kind === 'CHAIN'
      ? {
          action_intents: [...intents.values()].map((one) => one.ref),
          action_outcomes: [...outcomes.values()].map((one) => one.ref),
        }
      : {}),
    source_event: payload.source_event,
    bundle_ref: payload.bundle_ref,
    snapshot_hash: payload.snapshot_hash,
    ...(payload.snapshot_ref === undefined ? {} : { snapshot_ref: payload.snapshot_ref }),
    graph_version: payload.graph_version,
    eb_offset_basis: payload.eb_offset_basis,
    degrade_posture: payload.degrade_posture,
    policy_rev: payload.policy_rev,
    run_config_digest: payload.run_config_digest,
    pins: payload.pins,
    ...(payload.context_refs === undefined ? {} : { context_refs: payload.context_refs }),
    // Of the event that made it, so that the same record has the same bytes at every try.
    recorded_at_utc: textOfMicros(cause.timestampMs * 1000),
  });
  const text = canonicalJson(record);
  return { record, text, digest: sha256Hex(text) };
}
