import { DECISION_TIMES, decisionBucketOf } from '../../../decisions/decision-times.ts';
import type { CounterIncrement } from '../../../observability/counters.ts';
import type { DecisionPlan, Known, Mismatch } from '../ports.ts';
import type { Decided, StepResult } from '../step.ts';
import type { Candidate, Rejection } from '../types.ts';
import { checkpointAfter, type OpenRecord, type TrafficPartition } from './open-records.ts';

/** A due record that asks for a decision. */
export interface DueCandidate {
  readonly record: OpenRecord;
  readonly candidate: Candidate;
}

/** What is known of the due records before anything is asked about them. */
export interface Sorted {
  /** To be decided, by rising offset. */
  readonly asking: readonly DueCandidate[];
  readonly rejections: readonly Rejection[];
  readonly duplicates: readonly DueCandidate[];
  readonly mismatches: readonly Mismatch[];
  readonly skipped: readonly string[];
  /** Resolved without a decision. */
  readonly resolved: readonly number[];
}

/** The first event of an identity stands, decided or on its way; what comes after it repeats it or contradicts it. */
export function sortDue(due: readonly OpenRecord[], earlier: readonly OpenRecord[], known: Known): Sorted {
  const first = new Map<string, { readonly payloadHash: string; readonly decisionId: string }>(known.decided);
  for (const { inlet } of earlier) {
    if (inlet.kind !== 'candidate' || first.has(inlet.candidate.eventId)) continue;
    first.set(inlet.candidate.eventId, { payloadHash: inlet.candidate.payloadHash, decisionId: '' });
  }
  const asking: DueCandidate[] = [];
  const rejections: Rejection[] = [];
  const duplicates: DueCandidate[] = [];
  const mismatches: Mismatch[] = [];
  const skipped: string[] = [];
  const resolved: number[] = [];
  for (const record of due) {
    const { inlet, offset } = record;
    if (inlet.kind !== 'candidate') {
      resolved.push(offset);
      if (inlet.kind === 'reject') rejections.push(inlet.rejection);
      else skipped.push(inlet.counter);
      continue;
    }
    const { candidate } = inlet;
    const stands = first.get(candidate.eventId);
    if (stands === undefined) {
      first.set(candidate.eventId, { payloadHash: candidate.payloadHash, decisionId: '' });
      asking.push({ record, candidate });
      continue;
    }
    resolved.push(offset);
    if (stands.payloadHash === candidate.payloadHash) duplicates.push({ record, candidate });
    else {
      const { eventId, payloadHash } = candidate;
      rejections.push({ offset, code: 'PAYLOAD_HASH_MISMATCH', eventId, bytesSha256: payloadHash });
      if (stands.decisionId !== '') {
        mismatches.push({ decisionId: stands.decisionId, eventId, observedHash: payloadHash });
      }
    }
  }
  return { asking, rejections, duplicates, mismatches, skipped, resolved };
}

/** What was seen at one look at a partition. */
export interface Look {
  readonly due: readonly OpenRecord[];
  readonly sorted: Sorted;
  /** One for each that was asking. */
  readonly results: readonly StepResult[];
  readonly nowMs: number;
}

/** What one look makes durable. */
export function planLook(partition: TrafficPartition, { due, sorted, results, nowMs }: Look): DecisionPlan {
  const { state } = partition;
  const decided = results.filter((result) => result.kind === 'decided');
  const failed = results.flatMap((result, place) => (result.kind === 'failed' ? [{ result, place }] : []));
  const rejections = [
    ...sorted.rejections,
    ...failed.map(
      ({ result, place }): Rejection => ({
        offset: sorted.asking[place]?.record.offset ?? 0,
        code: 'SYNTHESIS_ERROR',
        eventId: result.candidate.eventId,
        bytesSha256: result.candidate.payloadHash,
      }),
    ),
  ];
  const waiting = sorted.asking.filter((_, place) => results[place]?.kind === 'waiting');
  const resolved = new Set([
    ...sorted.resolved,
    ...sorted.asking.filter((_, place) => results[place]?.kind !== 'waiting').map(({ record }) => record.offset),
  ]);
  const fromOffset = state.checkpoint ?? 0;
  return {
    topic: state.topic,
    partition: state.partition,
    fromOffset,
    nextOffset: Math.max(fromOffset, checkpointAfter(partition, resolved)),
    watermarkTsUtc: latest(due.filter(({ offset }) => resolved.has(offset))),
    decided,
    rejections,
    duplicates: sorted.duplicates.map(({ candidate }) => candidate.eventId),
    mismatches: sorted.mismatches,
    waits: waiting
      .filter(({ record }) => !record.isNoted)
      .map(({ record, candidate }) => ({
        offset: record.offset,
        eventId: candidate.eventId,
        waitedMs: Math.max(0, nowMs - record.seenMs),
      })),
    ended: due.filter(({ offset, isNoted }) => isNoted && resolved.has(offset)).map(({ offset }) => offset),
    counters: countersOf(sorted, { decided, rejections }, waiting.filter(({ record }) => !record.isNoted).length),
  };
}

/** Offsets that a plan resolves. */
export const resolvedBy = (plan: DecisionPlan, sorted: Sorted, results: readonly StepResult[]): ReadonlySet<number> =>
  new Set([
    ...sorted.resolved,
    ...sorted.asking.filter((_, place) => results[place]?.kind !== 'waiting').map(({ record }) => record.offset),
    ...plan.ended,
  ]);

const latest = (records: readonly OpenRecord[]): string | undefined =>
  records.reduce<string | undefined>(
    (newest, { tsUtc }) => ((tsUtc ?? '') > (newest ?? '') ? tsUtc : newest),
    undefined,
  );

function countersOf(
  sorted: Sorted,
  { decided, rejections }: { readonly decided: readonly Decided[]; readonly rejections: readonly Rejection[] },
  newWaits: number,
): readonly CounterIncrement[] {
  const one = (counter: string, dim = ''): CounterIncrement => ({ counter, dim, value: 1 });
  return [
    ...decided.flatMap(({ ruling, verdict, postureMode, waitedMs }) => [
      one('accepted'),
      one('decisions', `${ruling.action}/${postureMode}`),
      one('score_source', ruling.scoreSource),
      one(DECISION_TIMES, decisionBucketOf(waitedMs)),
      ...(verdict.status === 'CONTEXT_READY' ? [] : [one('degrade', verdict.status)]),
      ...(ruling.reasons.includes('MODEL_UNAVAILABLE') ? [one('degrade', 'MODEL_UNAVAILABLE')] : []),
      ...(ruling.scoreSource === 'none' ? [one('fail_closed')] : []),
    ]),
    ...rejections.map(({ code }) => one('rejected', code)),
    ...sorted.duplicates.map(() => one('duplicates')),
    ...sorted.skipped.map((counter) => one(counter)),
    ...(newWaits > 0 ? [{ counter: 'waits', dim: '', value: newWaits }] : []),
  ];
}
