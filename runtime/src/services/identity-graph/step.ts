import { type ApplyFailure, failureOfFact, failureOfUnfit } from '../../consumer/apply-failures.ts';
import type { Fact, TakenFact } from '../../consumer/fact.ts';
import type { Window } from '../../consumer/partition-window.ts';
import { type SixPins, samePins } from '../../reads/pins.ts';
import { classificationOf, edgesOf, hintsOf } from './hints.ts';
import type { GraphPlan, Mutation } from './types.ts';

export interface KnownGraph {
  /** What the stream is bound to; undefined before its first event. */
  readonly pins: SixPins | undefined;
  /** Largest event time of the partition before the window. */
  readonly watermark: string | undefined;
}

/** Pure: what each record of a window says about the graph, or why it says nothing (13, section 3.1). */
export function planGraph(window: Window<TakenFact>, known: KnownGraph): GraphPlan {
  const mutations: Mutation[] = [];
  const failures: ApplyFailure[] = [];
  const counts = { foreign: 0, scenarioSkipped: 0, duplicates: 0, irrelevant: 0, late: 0 };
  const hashes = new Map<string, string>();
  let pins = known.pins;
  let watermark = known.watermark ?? '';
  for (const taken of window.records) {
    if (taken.kind === 'foreign') counts.foreign += 1;
    if (taken.kind === 'failure') failures.push(unusable(taken));
    if (taken.kind !== 'event') continue;
    if (pins !== undefined && pins.scenario_run_id !== taken.pins.scenario_run_id) {
      counts.scenarioSkipped += 1;
      continue;
    }
    const judged = judge(taken, pins);
    failures.push(...judged.failures);
    if (judged.kind === 'irrelevant') counts.irrelevant += 1;
    if (judged.kind !== 'mutation') continue;
    pins ??= taken.pins;
    const { event_id: eventId, ts_utc: tsUtc } = taken.envelope;
    const before = hashes.get(eventId);
    if (before === taken.payloadHash) counts.duplicates += 1;
    else if (before !== undefined) failures.push(failureOfFact(taken, 'PAYLOAD_HASH_MISMATCH'));
    if (before !== undefined) continue;
    hashes.set(eventId, taken.payloadHash);
    mutations.push(judged.mutation);
    if (tsUtc < watermark) counts.late += 1;
    else watermark = tsUtc;
  }
  return {
    topic: window.topic,
    partition: window.partition,
    fromOffset: window.fromOffset,
    nextOffset: window.nextOffset,
    mutations,
    failures,
    ...counts,
    binds: known.pins === undefined ? pins : undefined,
    seen: window.records.length - counts.foreign,
    watermarkTsUtc: watermark === '' ? undefined : watermark,
  };
}

/** A type that the class map does not know is one that the graph cannot use. */
const unusable = (taken: Extract<TakenFact, { kind: 'failure' }>): ApplyFailure => {
  const failure = failureOfUnfit(taken);
  return taken.reason === 'EVENT_CLASS_UNSUPPORTED' ? { ...failure, reason: 'CLASSIFICATION_UNSUPPORTED' } : failure;
};

type Judged = { readonly failures: readonly ApplyFailure[] } & (
  | { readonly kind: 'mutation'; readonly mutation: Mutation }
  | { readonly kind: 'irrelevant' | 'refused' }
);

function judge(fact: Fact, pins: SixPins | undefined): Judged {
  const refuse = (reason: string): Judged => ({ kind: 'refused', failures: [failureOfFact(fact, reason)] });
  if (pins !== undefined && !samePins(pins, fact.pins)) return refuse('REPLAY_PINS_MISMATCH');
  const kind = classificationOf(fact.eventClass);
  if (kind === 'unusable') return refuse('CLASSIFICATION_UNSUPPORTED');
  if (!fact.attested) return refuse('UNATTESTED_RECORD');
  if (kind === 'irrelevant') return { kind, failures: [] };
  const { hints, truncated } = hintsOf(fact.eventClass, fact.envelope.payload ?? {});
  if (hints.length === 0) return refuse('IDENTITY_HINTS_MISSING');
  const { offset, eventClass, payloadHash, envelope } = fact;
  const left = { ...failureOfFact(fact, 'HINTS_TRUNCATED'), informational: true, details: { truncated } };
  return {
    kind: 'mutation',
    failures: truncated > 0 ? [left] : [],
    mutation: {
      offset,
      eventId: envelope.event_id,
      eventClass,
      payloadHash,
      tsUtc: envelope.ts_utc,
      hints,
      edges: edgesOf(eventClass, hints),
    },
  };
}
