import { handle } from '@spine-green/evidence-schemas';
import { type ApplyFailure, failureOfFact, failureOfUnfit } from '../../consumer/apply-failures.ts';
import type { Fact, TakenFact } from '../../consumer/fact.ts';
import type { Window } from '../../consumer/partition-window.ts';
import { findMicros, textOfMicros } from '../../kernel/clock.ts';
import { type SixPins, samePins } from '../../reads/pins.ts';
import type { ContextPlan, Contribution, SlotName } from './types.ts';

/** What a stream may hold: by topic the slot that its events fill and the classes that it may carry. */
const SLOTS: Readonly<Record<string, { readonly slot: SlotName; readonly classes: readonly string[] }>> = {
  [handle('FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1')]: { slot: 'arrival_event', classes: ['context_arrival'] },
  [handle('FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1')]: { slot: 'arrival_entities', classes: ['context_arrival_entities'] },
  [handle('FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1')]: { slot: 'flow_anchor', classes: ['context_flow_fraud'] },
  [handle('FP_BUS_CONTEXT_FLOW_ANCHOR_BASELINE_V1')]: { slot: 'flow_anchor', classes: ['context_flow_baseline'] },
};

export interface Known {
  /** What the stream is bound to; undefined before its first event. */
  readonly pins: SixPins | undefined;
  /** Largest event time of the partition before the window. */
  readonly watermark: string | undefined;
}

/** Members of the gather. */
interface Gathered {
  readonly contributions: Contribution[];
  readonly failures: ApplyFailure[];
  foreign: number;
  scenarioSkipped: number;
  duplicates: number;
  late: number;
}

/** Pure: checks in the order of 13, section 5.2; each record has one outcome. */
export function planContext(window: Window<TakenFact>, known: Known): ContextPlan {
  const { topic, partition, fromOffset, nextOffset, records } = window;
  const slot = SLOTS[topic]?.slot;
  const gathered: Gathered = {
    contributions: [],
    failures: [],
    foreign: 0,
    scenarioSkipped: 0,
    duplicates: 0,
    late: 0,
  };
  const hashes = new Map<string, string>();
  let pins = known.pins;
  let watermark = known.watermark ?? '';
  for (const taken of records) {
    if (taken.kind === 'foreign') gathered.foreign += 1;
    if (taken.kind === 'failure') gathered.failures.push(failureOfUnfit(taken));
    if (taken.kind !== 'event') continue;
    if (pins !== undefined && pins.scenario_run_id !== taken.pins.scenario_run_id) {
      gathered.scenarioSkipped += 1;
      continue;
    }
    const judged = judge(taken, window, pins);
    if ('reason' in judged) {
      gathered.failures.push(judged);
      continue;
    }
    pins ??= taken.pins;
    const before = hashes.get(judged.eventId);
    if (before !== undefined && before !== judged.payloadHash) {
      gathered.failures.push(failureOfFact(taken, 'INTAKE_PAYLOAD_HASH_MISMATCH'));
      continue;
    }
    if (before !== undefined) {
      gathered.duplicates += 1;
      continue;
    }
    hashes.set(judged.eventId, judged.payloadHash);
    gathered.contributions.push(judged);
    if (judged.tsUtc < watermark) {
      gathered.late += 1;
      if (judged.tsUtc < latenessEdge(watermark)) gathered.failures.push(lateOf(taken));
    } else watermark = judged.tsUtc;
  }
  const isNew = known.pins === undefined && gathered.contributions.length > 0;
  return {
    topic,
    partition,
    fromOffset,
    nextOffset,
    slot,
    ...gathered,
    binds: isNew ? pins : undefined,
    seen: records.length - gathered.foreign,
    watermarkTsUtc: watermark === '' ? undefined : watermark,
  };
}

function judge(fact: Fact, { topic, partition }: Window<TakenFact>, pins: SixPins | undefined) {
  if (pins !== undefined && !samePins(pins, fact.pins)) return failureOfFact(fact, 'REPLAY_PINS_MISMATCH');
  const place = SLOTS[topic];
  if (place === undefined) return failureOfFact(fact, 'TOPIC_NOT_ALLOWED');
  if (!place.classes.includes(fact.eventClass)) return failureOfFact(fact, 'EVENT_CLASS_UNSUPPORTED');
  if (!fact.attested) return failureOfFact(fact, 'UNATTESTED_RECORD');
  const payload: Readonly<Record<string, unknown>> | undefined = fact.envelope.payload;
  if (payload === undefined) return failureOfFact(fact, 'PAYLOAD_INVALID');
  const { merchant_id: merchantId, arrival_seq: arrivalSeq } = payload;
  const flowId = place.slot === 'flow_anchor' ? payload.flow_id : undefined;
  const given = [merchantId, arrivalSeq, flowId].filter((one) => !isAbsent(one));
  if (!given.every(isIdentifier)) return failureOfFact(fact, 'PAYLOAD_INVALID');
  if (isAbsent(merchantId) || isAbsent(arrivalSeq)) return failureOfFact(fact, 'JOIN_KEY_MISSING');
  if (place.slot === 'flow_anchor' && isAbsent(flowId)) return failureOfFact(fact, 'FLOW_ID_MISSING');
  return contributionOf(fact, { topic, partition }, [String(merchantId), String(arrivalSeq), flowId]);
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';
const UINT64_MAX = 18_446_744_073_709_551_615n;
const isIdentifier = (value: unknown): boolean =>
  typeof value === 'string' && /^(0|[1-9][0-9]{0,19})$/.test(value) && BigInt(value) <= UINT64_MAX;

/** Members of a payload that no context holds: truth (10, law L11), and pins, which the stream has once. */
const LEFT_OUT = new Set([
  'fraud_flag',
  'campaign_id',
  'manifest_fingerprint',
  'parameter_hash',
  'seed',
  'scenario_id',
]);

function contributionOf(
  fact: Fact,
  { topic, partition }: { readonly topic: string; readonly partition: number },
  [merchantId, arrivalSeq, flowId]: readonly [string, string, unknown],
): Contribution {
  const { event_id, event_type, ts_utc, payload } = fact.envelope;
  const publishedAtUtc = textOfMicros(fact.timestampMs * 1000);
  const slot = {
    event_id,
    event_type,
    ts_utc,
    payload_hash: fact.payloadHash,
    eb_ref: {
      topic,
      partition,
      offset: String(fact.offset),
      offset_kind: 'kafka_offset',
      published_at_utc: publishedAtUtc,
    },
    payload: Object.fromEntries(Object.entries(payload ?? {}).filter(([name]) => !LEFT_OUT.has(name))),
  };
  return {
    topic,
    partition,
    offset: fact.offset,
    eventId: event_id,
    eventClass: fact.eventClass,
    eventType: event_type,
    payloadHash: fact.payloadHash,
    tsUtc: ts_utc,
    merchantId,
    arrivalSeq,
    flowId: typeof flowId === 'string' ? flowId : undefined,
    slot: JSON.stringify(slot),
    publishedAtUtc,
  };
}

const lateOf = (fact: Fact): ApplyFailure => ({ ...failureOfFact(fact, 'LATE_CONTEXT_EVENT'), informational: true });

/** 13, section 1: what is later than this is told one by one, what is late at all is counted. */
const LATENESS_MICROS = 120_000_000;

const latenessEdge = (watermark: string): string => textOfMicros((findMicros(watermark) ?? 0) - LATENESS_MICROS);
