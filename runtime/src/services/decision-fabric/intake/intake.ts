import type { Taken } from '../../../consumer/decode.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { nowUtc } from '../../../kernel/clock.ts';
import type { EventLog, LogRecord } from '../../../substrate/event-log/port.ts';
import type { DecisionLedger, DecisionPlan, DecisionSources } from '../ports.ts';
import { decideBatch, type StepOptions } from '../step.ts';
import type { Basis } from '../types.ts';
import { admitRecord, type InletPolicy } from './inlet.ts';
import { dueRecords, isApplied, type OpenRecord, roomOfTraffic, type TrafficPartition } from './open-records.ts';
import { type DueCandidate, planLook, resolvedBy, sortDue } from './plan.ts';

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
const READ_WAIT_MS = 20;

/**
 * Reads what there is room for; the records are open from then on. Their budget begins with that (14, section 2.2), so
 * no more are read than the next look can take: what waits for our own turn would be late by nobody's fault but ours.
 */
export async function readTraffic(
  { eventLog, clock, take, inlet }: IntakeOptions,
  partition: TrafficPartition,
  signal: AbortSignal,
): Promise<boolean> {
  const { state } = partition;
  const turnsMax = LOOK_MAX - partition.open.filter(({ triedMs }) => triedMs === undefined).length;
  const recordsMax = Math.min(turnsMax, roomOfTraffic(partition), state.high - state.position);
  if (recordsMax <= 0) return false;
  const limit = { recordsMax, bytesMax: READ_BYTES_MAX, waitMs: READ_WAIT_MS, signal };
  const records = await eventLog.read(state.topic, state.partition, state.position, limit);
  const nowMs = clock.elapsedMs();
  const opened = records.map((record): OpenRecord => {
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
  const last = records.at(-1);
  if (last !== undefined) state.position = last.offset + 1;
  return records.length > 0;
}

/** Looks at what is due: decides it, sets it aside, or lets it wait. True when something became durable. */
export async function lookAtTraffic(options: IntakeOptions, partition: TrafficPartition): Promise<boolean> {
  const { clock, ledger } = options;
  const due = dueRecords(partition, clock.elapsedMs()).slice(0, LOOK_MAX);
  if (due.length === 0) return false;
  // What was known before it was asked: what is applied meanwhile is looked at once more.
  const applied = new Set(due.filter((record) => isApplied(partition, record)).map(({ offset }) => offset));
  const asked = due.flatMap(({ inlet }) => (inlet.kind === 'candidate' ? [inlet.candidate] : []));
  const known = asked.length === 0 ? NOTHING_KNOWN : await ledger.load(asked);
  const places = new Set(due.map(({ offset }) => offset));
  const firstDue = due[0]?.offset ?? 0;
  const earlier = partition.open.filter(({ offset }) => !places.has(offset) && offset < firstDue);
  const sorted = sortDue(due, earlier, known);
  const results = sorted.asking.length === 0 ? [] : await decideAsking(options, sorted.asking, known);
  const nowMs = clock.elapsedMs();
  for (const record of due) {
    record.triedMs = nowMs;
    record.wasApplied = applied.has(record.offset);
  }
  const plan = planLook(partition, { due, sorted, results, nowMs });
  if (isEmpty(plan)) return false;
  await ledger.commit(plan);
  settle(partition, { plan, resolved: resolvedBy(plan, sorted, results) }, nowMs);
  options.onLook(plan);
  return true;
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
