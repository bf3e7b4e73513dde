/**
 * Whether what runs is needed, from facts alone (05, section 7).
 *
 * I1. What cannot be read is taken for running, and a heartbeat that cannot be read for none: every doubt stops.
 * I2. The one exception is a lane that runs: its ledger says so, and then an unreadable heartbeat stops nothing.
 */
import { type Fact, isReadable } from '../lib/checks/fact.ts';
import type { HeartbeatReading } from '../lib/platform/heartbeat.ts';
import type { ServiceRow, TaskRow } from '../lib/posture/readings.ts';
import { activeServices } from '../lib/rules/closed-network.ts';

export interface IdleFacts {
  readonly services: Fact<readonly ServiceRow[]>;
  readonly tasks: Fact<readonly TaskRow[]>;
  /** Instances of ours that are not stopped. */
  readonly databases: Fact<readonly string[]>;
  /** ARNs of ours whose expires_at is before today. */
  readonly expired: Fact<readonly string[]>;
  readonly heartbeat: HeartbeatReading;
  readonly ledger: Fact<{ readonly active_phase: string | null; readonly lane_runs: boolean }>;
}

export const ENFORCEMENT_MODES = ['observe_only', 'stop_services'] as const;
export type EnforcementMode = (typeof ENFORCEMENT_MODES)[number];

export interface IdleLimits {
  readonly ttlMinutes: number;
  readonly mode: EnforcementMode;
  readonly nowUtc: string;
}

export type Reason =
  | 'HEARTBEAT_MISSING'
  | 'HEARTBEAT_OLD'
  | 'HEARTBEAT_EXPIRED'
  | 'NO_ACTIVE_PHASE'
  | 'EXPIRES_AT_PASSED'
  | 'STRAY_TASK';

export interface Act {
  readonly act: 'stop_service' | 'stop_task' | 'stop_database';
  readonly target: string;
}

export interface IdleDecision {
  readonly activity: boolean;
  readonly breach: boolean;
  readonly reasons: readonly Reason[];
  readonly acts: readonly Act[];
  readonly blockers: readonly string[];
  /** Minutes since the older of what its writer and its store say; undefined for a heartbeat that is none. */
  readonly ageMinutes: number | undefined;
}

export function decideIdle(facts: IdleFacts, limits: IdleLimits): IdleDecision {
  const running = runningOf(facts);
  const activity = running.length > 0 || unread(facts).length > 0;
  const beat = judgeHeartbeat(facts.heartbeat, limits);
  const strays = isReadable(facts.tasks) ? facts.tasks.value.filter(({ service }) => service === null) : [];
  const laneRuns = isReadable(facts.ledger) && facts.ledger.value.lane_runs;
  const strayed = strays.length > 0 && !laneRuns;
  const reasons: readonly Reason[] = activity
    ? [
        ...beat.reasons.filter((reason) => !(reason === 'HEARTBEAT_MISSING' && laneRuns)),
        ...(isReadable(facts.ledger) && facts.ledger.value.active_phase === null ? (['NO_ACTIVE_PHASE'] as const) : []),
        ...(isReadable(facts.expired) && facts.expired.value.length > 0 ? (['EXPIRES_AT_PASSED'] as const) : []),
        ...(strayed ? (['STRAY_TASK'] as const) : []),
      ]
    : [];
  const breach = reasons.length > 0;
  // A task that nobody waits for ends by itself; the run beside it goes on.
  const due = reasons.join() === 'STRAY_TASK' ? strays.map(stopTask) : running;
  const acts = breach && limits.mode === 'stop_services' ? due : [];
  const blockers = [
    ...(isReadable(facts.services) && isReadable(facts.tasks) ? [] : ['ECS_DESCRIBE_FAILURE']),
    ...([facts.databases, facts.expired, facts.ledger].every((read) => isReadable<unknown>(read))
      ? []
      : ['QUERY_DENIED']),
    ...(activity && beat.fault !== undefined ? [beat.fault] : []),
    ...(reasons.includes('EXPIRES_AT_PASSED') ? ['EXPIRES_AT_PASSED'] : []),
    ...(strayed ? ['STRAY_TASK_DETECTED'] : []),
    ...(breach && limits.mode === 'observe_only' ? ['IDLE_BREACH_OBSERVED_ONLY'] : []),
  ];
  return { activity, breach, reasons, acts, blockers, ageMinutes: beat.ageMinutes };
}

/** Everything that costs by the hour, in the order in which it is stopped: services first, or they start tasks again. */
function runningOf({ services, tasks, databases }: IdleFacts): readonly Act[] {
  const scaled = isReadable(services) ? activeServices(services.value) : [];
  const left = isReadable(tasks) ? tasks.value.filter(({ service }) => service === null) : [];
  return [
    ...scaled.map((target): Act => ({ act: 'stop_service', target })),
    ...left.map(stopTask),
    ...(isReadable(databases) ? databases.value : []).map((target): Act => ({ act: 'stop_database', target })),
  ];
}

const stopTask = ({ task }: TaskRow): Act => ({ act: 'stop_task', target: task });

/** Facts of what runs that could not be read (I1). */
const unread = ({ services, tasks, databases, expired }: IdleFacts): readonly string[] =>
  Object.entries({ services, tasks, databases, expired }).flatMap(([name, read]) =>
    isReadable<unknown>(read) ? [] : [name],
  );

interface JudgedHeartbeat {
  readonly reasons: readonly Reason[];
  readonly fault: string | undefined;
  readonly ageMinutes: number | undefined;
}

/** How much later than now a time may be before its clock is not believed. */
const AHEAD_MINUTES_MAX = 5;

function judgeHeartbeat(reading: HeartbeatReading, { ttlMinutes, nowUtc }: IdleLimits): JudgedHeartbeat {
  if ('fault' in reading) return { reasons: ['HEARTBEAT_MISSING'], fault: reading.fault, ageMinutes: undefined };
  const { updated_at_utc: updatedAt, expires_at_utc: expiresAt } = reading.beat;
  const ages = [updatedAt, reading.storedAtUtc].map((time) => minutesBetween(time, nowUtc));
  if (ages.some((age) => age < -AHEAD_MINUTES_MAX))
    return { reasons: ['HEARTBEAT_MISSING'], fault: 'HEARTBEAT_TIME_INVALID', ageMinutes: undefined };
  const ageMinutes = Math.max(0, ...ages);
  const reasons: readonly Reason[] = [
    ...(ageMinutes > ttlMinutes ? (['HEARTBEAT_OLD'] as const) : []),
    ...(minutesBetween(expiresAt, nowUtc) > 0 ? (['HEARTBEAT_EXPIRED'] as const) : []),
  ];
  return { reasons, fault: undefined, ageMinutes };
}

const minutesBetween = (earlier: string, later: string): number => (Date.parse(later) - Date.parse(earlier)) / 60_000;
