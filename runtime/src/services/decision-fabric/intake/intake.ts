import type { Taken } from '../../../consumer/decode.ts';
import { meetWatermarks } from '../../../consumer/partition.ts';
import { isAstray } from '../../../consumer/turn/reads.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { nowUtc } from '../../../kernel/clock.ts';
import type { EventLog, LogRecord, Page } from '../../../substrate/event-log/port.ts';
import type { DecisionLedger, DecisionPlan, DecisionSources, Known } from '../ports.ts';
import { decideBatch, type StepOptions } from '../step.ts';
import type { Basis } from '../types.ts';
import { admitRecord, type InletPolicy } from './inlet.ts';
import {
  dueRecords,
  isApplied,
  mayBeReady,
  type OpenRecord,
  roomOfTraffic,
  type TrafficPartition,
} from './open-records.ts';
import { type DueCandidate, planLook, resolvedBy, type Sorted, sortDue } from './plan.ts';

export interface IntakeOptions {
  readonly eventLog: EventLog;
  readonly ledger: DecisionLedger;
  readonly sources: DecisionSources;
  readonly clock: Clock;
  readonly inlet: InletPolicy;
  readonly take: (record: LogRecord) => Taken;
  readonly step: Omit<StepOptions, 'requiresGraph'>;
  /** Posture and bundle that a look goes by. */
  readonly basisOf: (at: {
    readonly decidedAtUtc: string;
    readonly wallMs: number;
  }) => Promise<Basis & { readonly requiresGraph: boolean }>;
  readonly onLook: (plan: DecisionPlan) => void;
}

/** Events of one transaction; a bigger one would make the first of them wait for the last. */
const LOOK_MAX = 100;
const READ_BYTES_MAX = 1_048_576;
const PAGE_BYTES_MIN = 131_072;

/** How traffic is asked for. */
export interface Reading {
  /** Whether every partition is asked how far it reaches, or only those that are known to have grown. */
  readonly isLook: boolean;
  readonly mayRead: boolean;
  readonly signal: AbortSignal;
  /** What one partition fails with. */
  readonly onFailure: (partition: TrafficPartition, error: unknown) => void;
}

/**
 * Reads what there is room for, of all partitions in one question; the records are open from then on. Their budget begins
 * with that (14, section 2.2), so no more are read than the next look can take: what waits for our own turn would be late
 * by nobody's fault but ours.
 */
export async function readTraffic(
  options: IntakeOptions,
  partitions: readonly TrafficPartition[],
  { isLook, mayRead, signal, onFailure }: Reading,
): Promise<boolean> {
  const untried = partitions.reduce(
    (sum, { open }) => sum + open.filter(({ triedMs }) => triedMs === undefined).length,
    0,
  );
  const among = isLook ? partitions : partitions.filter(({ state }) => state.high > state.position);
  const share = Math.max(0, Math.ceil((LOOK_MAX - untried) / Math.max(1, among.length)));
  const asked = among
    .map((partition) => {
      const isStuck = !mayRead || isAstray(partition.state);
      return { partition, recordsMax: isStuck ? 0 : Math.min(share, roomOfTraffic(partition)) };
    })
    .filter(({ recordsMax }) => isLook || recordsMax > 0);
  if (asked.length === 0) return false;
  const pages = await options.eventLog.readPages(
    asked.map(({ partition: { state }, recordsMax }) => ({
      topic: state.topic,
      partition: state.partition,
      offset: state.position,
      recordsMax,
    })),
    { bytesMax: Math.max(PAGE_BYTES_MIN, Math.floor(READ_BYTES_MAX / asked.length)), signal },
  );
  let read = false;
  for (const [index, page] of pages.entries()) {
    const partition = asked[index]?.partition;
    if (partition === undefined) throw new Error('a page that nobody asked for');
    if ('failure' in page) onFailure(partition, page.failure);
    else read = takePage(options, partition, page) || read;
  }
  return read;
}

function takePage(
  { clock, take, inlet }: IntakeOptions,
  partition: TrafficPartition,
  page: Extract<Page, { readonly records: unknown }>,
): boolean {
  const { state } = partition;
  const nowMs = clock.elapsedMs();
  meetWatermarks(state, page, nowMs);
  if (isAstray(state)) return false;
  const opened = page.records.map((record): OpenRecord => {
    const taken = take(record);
    const waited = partition.waitedMs.get(record.offset);
    return {
      offset: record.offset,
      timestampMs: record.timestampMs,
      tsUtc: taken.kind === 'event' ? taken.envelope.ts_utc : undefined,
      inlet: admitRecord(taken, state, inlet),
      seenMs: nowMs - (waited ?? 0),
      triedMs: undefined,
      wasApplied: false,
      isNoted: waited !== undefined,
    };
  });
  partition.open = [...partition.open, ...opened];
  const last = page.records.at(-1);
  if (last !== undefined) state.position = last.offset + 1;
  return last !== undefined;
}

/** What is due of one partition, and what of it was known to be applied before anything was asked. */
interface DuePartition {
  readonly partition: TrafficPartition;
  readonly due: readonly OpenRecord[];
  readonly applied: ReadonlySet<number>;
}

/** What may be ready comes first, and of that what was seen longest ago, of whatever partition. */
function dueOf(partitions: readonly TrafficPartition[], nowMs: number): readonly DuePartition[] {
  const all = partitions.flatMap((partition) =>
    dueRecords(partition, nowMs).map((record) => ({ record, rank: mayBeReady(partition, record) ? 0 : 1 })),
  );
  const taken = all
    .toSorted((one, other) => one.rank - other.rank || one.record.seenMs - other.record.seenMs)
    .slice(0, LOOK_MAX);
  const places = new Set(taken.map(({ record }) => record));
  return partitions.flatMap((partition) => {
    const due = partition.open.filter((record) => places.has(record));
    // What is applied meanwhile is looked at once more.
    const applied = new Set(due.filter((record) => isApplied(partition, record)).map(({ offset }) => offset));
    return due.length === 0 ? [] : [{ partition, due, applied }];
  });
}

/** Looks at what is due: decides it, sets it aside, or lets it wait. True when something became durable. */
export async function lookAtTraffic(options: IntakeOptions, partitions: readonly TrafficPartition[]): Promise<boolean> {
  const { clock, ledger } = options;
  const looked = dueOf(partitions, clock.elapsedMs());
  if (looked.length === 0) return false;
  const asked = looked.flatMap(({ due }) =>
    due.flatMap(({ inlet }) => (inlet.kind === 'candidate' ? [inlet.candidate] : [])),
  );
  const known = asked.length === 0 ? NOTHING_KNOWN : await ledger.load(asked);
  const sorted = sortAll(looked, known);
  const asking = sorted.flatMap((one) => one.asking);
  const results = asking.length === 0 ? [] : await decideAsking(options, asking, known);
  const nowMs = clock.elapsedMs();
  let place = 0;
  const planned = looked.map(({ partition, due, applied }, index) => {
    const own = sorted[index];
    if (own === undefined) throw new Error('a partition that was not sorted');
    for (const record of due) {
      record.triedMs = nowMs;
      record.wasApplied = applied.has(record.offset);
    }
    const decided = results.slice(place, place + own.asking.length);
    place += own.asking.length;
    const plan = planLook(partition, { due, sorted: own, results: decided, nowMs });
    return { partition, plan, resolved: resolvedBy(plan, own, decided) };
  });
  const made = planned.filter(({ plan }) => !isEmpty(plan));
  if (made.length === 0) return false;
  await ledger.commit(made.map(({ plan }) => plan));
  for (const { partition, ...done } of made) {
    settle(partition, done, nowMs);
    options.onLook(done.plan);
  }
  return true;
}

/** Of an identity that lies on several partitions the first that is met stands, as within one. */
function sortAll(looked: readonly DuePartition[], known: Known): readonly Sorted[] {
  const decided = new Map(known.decided);
  return looked.map(({ partition, due }) => {
    const places = new Set(due.map(({ offset }) => offset));
    const firstDue = due[0]?.offset ?? 0;
    const earlier = partition.open.filter(({ offset }) => !places.has(offset) && offset < firstDue);
    const sorted = sortDue(due, earlier, { ...known, decided });
    for (const { candidate } of sorted.asking) {
      decided.set(candidate.eventId, { payloadHash: candidate.payloadHash, decisionId: '' });
    }
    return sorted;
  });
}

const NOTHING_KNOWN = { decided: new Map(), priors: new Map() } as const;

async function decideAsking(
  options: IntakeOptions,
  asking: readonly DueCandidate[],
  known: Awaited<ReturnType<DecisionLedger['load']>>,
) {
  const { clock, sources, step } = options;
  const wallMs = clock.wallMicros() / 1000;
  const basis = await options.basisOf({ decidedAtUtc: nowUtc(clock), wallMs });
  const mask = basis.served.posture.capabilities_mask;
  const acquired = await sources.acquire(
    asking.map(({ candidate }) => ({ candidate, needsFeatures: !known.priors.has(candidate.flowId) })),
    mask,
  );
  const nowMs = clock.elapsedMs();
  const open = asking.map(({ record, candidate }, place) => ({
    candidate,
    acquired: acquired[place] ?? { context: { failed: 'INTERNAL_ERROR' }, graph: undefined, features: undefined },
    waitedMs: Math.max(0, nowMs - record.seenMs),
    prior: known.priors.get(candidate.flowId),
  }));
  return decideBatch(open, basis, { ...step, requiresGraph: basis.requiresGraph });
}

const isEmpty = (plan: DecisionPlan): boolean =>
  plan.nextOffset === plan.fromOffset &&
  plan.counters.length === 0 &&
  plan.waits.length === 0 &&
  plan.ended.length === 0;

function settle(
  partition: TrafficPartition,
  { plan, resolved }: { readonly plan: DecisionPlan; readonly resolved: ReadonlySet<number> },
  nowMs: number,
): void {
  const { state } = partition;
  const noted = new Set(plan.waits.map(({ offset }) => offset));
  for (const record of partition.open) if (noted.has(record.offset)) record.isNoted = true;
  const done = partition.open.filter(({ offset }) => resolved.has(offset));
  partition.open = partition.open.filter(({ offset }) => !resolved.has(offset));
  state.checkpoint = plan.nextOffset;
  state.doneTimestampMs = done.at(-1)?.timestampMs ?? state.doneTimestampMs;
  state.advancedMs = nowMs;
  state.hold = undefined;
  state.attempts = 0;
}
