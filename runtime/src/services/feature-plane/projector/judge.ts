import { handle } from '@spine-green/evidence-schemas';
import { type ApplyFailure, failureOfFact, failureOfUnfit } from '../../../consumer/apply-failures.ts';
import type { Fact, TakenFact } from '../../../consumer/fact.ts';
import type { Window } from '../../../consumer/partition-window.ts';
import type { Registered } from '../../../consumer/register-facts.ts';
import { findMicros } from '../../../kernel/clock.ts';
import { type SixPins, samePins } from '../../../reads/pins.ts';
import { type EntityKeys, KEY_TYPES } from '../types.ts';
import type { AnchorInput, FeatureInput, FeaturePlan, LabelInput, TrafficInput } from './types.ts';

export const TRAFFIC_TOPIC = handle('FP_BUS_TRAFFIC_FRAUD_V1');
const CLASSES: Readonly<Record<string, string>> = {
  [TRAFFIC_TOPIC]: 'traffic_fraud',
  [handle('FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1')]: 'context_flow_fraud',
  [handle('FP_BUS_LABELS_EVENTS_V1')]: 'label_event',
};

/** Sequence of the event by which velocity counts a flow (13, section 4.2). */
const OPENING_SEQ = 1;

export interface KnownScope {
  /** What the stream is bound to; undefined before its first event. */
  readonly pins: SixPins | undefined;
  /** Largest event time of the partition before the window. */
  readonly watermark: string | undefined;
}

/** Pure: what of a window reaches the features, and what each other record is. No truth column is looked at. */
export function planFeatures(window: Window<TakenFact>, known: KnownScope): FeaturePlan {
  const inputs: FeatureInput[] = [];
  const labels: LabelInput[] = [];
  const failures: ApplyFailure[] = [];
  const counts = { foreign: 0, scenarioSkipped: 0, duplicates: 0, late: 0, invalidAmounts: 0, labelsIgnored: 0 };
  const hashes = new Map<string, string>();
  let pins = known.pins;
  let watermark = known.watermark ?? '';
  for (const taken of window.records) {
    if (taken.kind === 'foreign') counts.foreign += 1;
    if (taken.kind === 'failure') failures.push(failureOfUnfit(taken));
    if (taken.kind !== 'event') continue;
    if (pins !== undefined && pins.scenario_run_id !== taken.pins.scenario_run_id) {
      counts.scenarioSkipped += 1;
      continue;
    }
    const judged = judge(taken, window.topic, pins);
    if (typeof judged === 'string') {
      failures.push(failureOfFact(taken, judged));
      continue;
    }
    pins ??= taken.pins;
    const { event_id: eventId } = taken.envelope;
    const before = hashes.get(eventId);
    if (before === taken.payloadHash) counts.duplicates += 1;
    else if (before !== undefined) failures.push(failureOfFact(taken, 'PAYLOAD_HASH_MISMATCH'));
    if (before !== undefined) continue;
    hashes.set(eventId, taken.payloadHash);
    if (judged.kind === 'ignored') counts.labelsIgnored += 1;
    else if (judged.kind === 'label') labels.push(judged);
    else inputs.push(judged);
    if (judged.kind === 'traffic' && judged.invalidAmount) counts.invalidAmounts += 1;
    if (taken.envelope.ts_utc < watermark) counts.late += 1;
    else watermark = taken.envelope.ts_utc;
  }
  return {
    topic: window.topic,
    partition: window.partition,
    fromOffset: window.fromOffset,
    nextOffset: window.nextOffset,
    inputs,
    labels,
    failures,
    ...counts,
    binds: known.pins === undefined && pins !== undefined ? pins : undefined,
    seen: window.records.length - counts.foreign,
    watermarkTsUtc: watermark === '' ? undefined : watermark,
  };
}

type Judged = (TrafficInput & { readonly invalidAmount: boolean }) | AnchorInput | JudgedLabel | { kind: 'ignored' };
type JudgedLabel = LabelInput & { readonly kind: 'label' };

/** The input, or the code of what is wrong. */
function judge(fact: Fact, topic: string, pins: SixPins | undefined): Judged | string {
  if (pins !== undefined && !samePins(pins, fact.pins)) return 'REPLAY_PINS_MISMATCH';
  if (CLASSES[topic] !== fact.eventClass) return 'EVENT_CLASS_UNSUPPORTED';
  if (!fact.attested) return 'UNATTESTED_RECORD';
  const payload: Readonly<Record<string, unknown>> = fact.envelope.payload ?? {};
  const { offset, eventClass, payloadHash } = fact;
  const registered = { offset, eventId: fact.envelope.event_id, eventClass, payloadHash };
  if (fact.eventClass === 'label_event') return judgeLabel(payload, registered);
  if (!isText(payload.flow_id)) return 'FLOW_ID_MISSING';
  const flowId = payload.flow_id;
  if (topic !== TRAFFIC_TOPIC) {
    const keys = findKeys(payload);
    return keys === undefined ? 'PAYLOAD_INVALID' : { kind: 'anchor', ...registered, flowId, keys };
  }
  const at = findMicros(fact.envelope.ts_utc);
  if (at === undefined) return 'PAYLOAD_INVALID';
  const amountMinor = findMinor(payload.amount);
  const opens = payload.event_seq === OPENING_SEQ;
  const invalidAmount = amountMinor === undefined;
  return { kind: 'traffic', ...registered, flowId, at, opens, amountMinor: amountMinor ?? 0, invalidAmount };
}

/** What is fed back is what the label store resolved; where values contradict each other it resolved nothing. */
function judgeLabel(payload: Readonly<Record<string, unknown>>, registered: Registered): Judged | string {
  const { label_subject_key: subject, label_type, label_value, observed_time, resolution_status } = payload;
  const subjectEventId: unknown = (subject as Readonly<Record<string, unknown>> | undefined)?.event_id;
  const observedAt = findMicros(String(observed_time));
  if (!isText(subjectEventId) || !isText(label_value) || observedAt === undefined) return 'PAYLOAD_INVALID';
  if (label_type !== 'fraud_disposition' && label_type !== 'chargeback_status') return { kind: 'ignored' };
  if (resolution_status !== 'RESOLVED') return { kind: 'ignored' };
  const label = { labelType: label_type, labelValue: label_value, observedAt } as const;
  return { kind: 'label', ...registered, subjectEventId, label };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function findKeys(payload: Readonly<Record<string, unknown>>): EntityKeys | undefined {
  return KEY_TYPES.every((type) => isText(payload[type]))
    ? (Object.fromEntries(KEY_TYPES.map((type) => [type, payload[type]])) as EntityKeys)
    : undefined;
}

const AMOUNT_MAX = 1e12;

/** Undefined for what is no amount of money with two decimals (17, section 7). */
function findMinor(amount: unknown): number | undefined {
  if (typeof amount !== 'number' || !(amount >= 0 && amount <= AMOUNT_MAX)) return undefined;
  const minor = Math.round(amount * 100);
  return Math.abs(amount * 100 - minor) < 1e-6 * Math.max(1, minor) ? minor : undefined;
}
