import { describe, expect, test } from 'vitest';
import { type Act, decideIdle, type IdleFacts } from '../../../actions/idle-guard/decision.ts';
import type { HeartbeatReading } from '../../../actions/lib/platform/heartbeat.ts';

const NOW = '2026-11-22T18:00:00.000000Z';
const beat = (updatedAt: string, more: { expiresAt?: string; storedAt?: string } = {}): HeartbeatReading => ({
  beat: {
    platform_run_id: 'platform_20261122T100000Z',
    phase: 'M6',
    phase_profile: 'all_spine_daemons',
    updated_at_utc: updatedAt,
    expires_at_utc: more.expiresAt ?? '2026-11-22T20:00:00.000000Z',
    writer: 'test',
  },
  version: 1,
  storedAtUtc: more.storedAt ?? updatedAt,
});
const noBeat: HeartbeatReading = { fault: 'HEARTBEAT_READ_FAILED', facts: 'E_PARAMETER_ABSENT: path' };
const DENIED = { unreadable: 'denied' };
/** A service runs a task of its own and a job runs beside it; a lane runs and its heartbeat is fresh. */
const needed: IdleFacts = {
  services: { value: [{ service: 'ig', desired: 1, running: 1 }] },
  tasks: {
    value: [
      { task: 'of the service', service: 'ig' },
      { task: 'of a job', service: null },
    ],
  },
  databases: { value: ['db'] },
  expired: { value: [] },
  heartbeat: beat('2026-11-22T17:30:00.000000Z'),
  ledger: { value: { active_phase: 'M6', lane_runs: true } },
};
const quiet: IdleFacts = {
  ...needed,
  services: { value: [{ service: 'ig', desired: 0, running: 0 }] },
  tasks: { value: [] },
  databases: { value: [] },
  heartbeat: noBeat,
  ledger: { value: { active_phase: null, lane_runs: false } },
};
const EVERYTHING = ['stop_service ig', 'stop_task of a job', 'stop_database db'];
const decided = (facts: IdleFacts, mode: 'stop_services' | 'observe_only' = 'stop_services') =>
  decideIdle(facts, { ttlMinutes: 90, mode, nowUtc: NOW });
const acts = (list: readonly Act[]) => list.map(({ act, target }) => `${act} ${target}`);

interface Row {
  readonly given: string;
  readonly facts: Partial<IdleFacts>;
  readonly reasons: readonly string[];
  readonly blockers: readonly string[];
  readonly stopped: readonly string[];
}

const rows: readonly Row[] = [
  { given: 'a fresh heartbeat and a phase that works', facts: {}, reasons: [], blockers: [], stopped: [] },
  {
    given: 'a heartbeat as old as it may be',
    facts: { heartbeat: beat('2026-11-22T16:30:00.000000Z') },
    ...{ reasons: [], blockers: [], stopped: [] },
  },
  {
    given: 'a heartbeat that is older by a second',
    facts: { heartbeat: beat('2026-11-22T16:29:59.000000Z') },
    ...{ reasons: ['HEARTBEAT_OLD'], blockers: [], stopped: EVERYTHING },
  },
  {
    given: 'a writer that says now, and a store that has had it for long',
    facts: { heartbeat: beat(NOW, { storedAt: '2026-11-22T15:00:00.000Z' }) },
    ...{ reasons: ['HEARTBEAT_OLD'], blockers: [], stopped: EVERYTHING },
  },
  {
    given: 'a heartbeat that was good until now',
    facts: { heartbeat: beat('2026-11-22T17:59:00.000000Z', { expiresAt: '2026-11-22T17:59:59.000000Z' }) },
    ...{ reasons: ['HEARTBEAT_EXPIRED'], blockers: [], stopped: EVERYTHING },
  },
  {
    given: 'a heartbeat of tomorrow beside a lane that runs',
    facts: { heartbeat: beat('2026-11-23T18:00:00.000000Z') },
    ...{ reasons: [], blockers: ['HEARTBEAT_TIME_INVALID'], stopped: [] },
  },
  {
    given: 'a heartbeat of tomorrow and no lane',
    facts: {
      heartbeat: beat('2026-11-23T18:00:00.000000Z'),
      ledger: { value: { active_phase: 'M6', lane_runs: false } },
    },
    reasons: ['HEARTBEAT_MISSING', 'STRAY_TASK'],
    ...{ blockers: ['HEARTBEAT_TIME_INVALID', 'STRAY_TASK_DETECTED'], stopped: EVERYTHING },
  },
  {
    given: 'no heartbeat while a lane runs',
    facts: { heartbeat: noBeat },
    ...{ reasons: [], blockers: ['HEARTBEAT_READ_FAILED'], stopped: [] },
  },
  {
    given: 'no heartbeat and a ledger that cannot be read',
    facts: { heartbeat: noBeat, ledger: DENIED },
    reasons: ['HEARTBEAT_MISSING', 'STRAY_TASK'],
    ...{ blockers: ['QUERY_DENIED', 'HEARTBEAT_READ_FAILED', 'STRAY_TASK_DETECTED'], stopped: EVERYTHING },
  },
  {
    given: 'no phase that works',
    facts: { ledger: { value: { active_phase: null, lane_runs: false } } },
    reasons: ['NO_ACTIVE_PHASE', 'STRAY_TASK'],
    ...{ blockers: ['STRAY_TASK_DETECTED'], stopped: EVERYTHING },
  },
  {
    given: 'a task that no lane waits for',
    facts: { ledger: { value: { active_phase: 'M6', lane_runs: false } } },
    ...{ reasons: ['STRAY_TASK'], blockers: ['STRAY_TASK_DETECTED'], stopped: ['stop_task of a job'] },
  },
  {
    given: 'a resource that was to be gone yesterday',
    facts: { expired: { value: ['arn:vpc'] } },
    ...{ reasons: ['EXPIRES_AT_PASSED'], blockers: ['EXPIRES_AT_PASSED'], stopped: EVERYTHING },
  },
  {
    given: 'services that cannot be listed, with an old heartbeat',
    facts: { services: DENIED, heartbeat: beat('2026-11-22T10:00:00.000000Z') },
    reasons: ['HEARTBEAT_OLD'],
    ...{ blockers: ['ECS_DESCRIBE_FAILURE'], stopped: ['stop_task of a job', 'stop_database db'] },
  },
  {
    given: 'nothing that runs, nothing that says so',
    facts: quiet,
    ...{ reasons: [], blockers: [], stopped: [] },
  },
  {
    given: 'tasks that cannot be listed where nothing else runs: they are taken for running',
    facts: { ...quiet, tasks: DENIED },
    reasons: ['HEARTBEAT_MISSING', 'NO_ACTIVE_PHASE'],
    ...{ blockers: ['ECS_DESCRIBE_FAILURE', 'HEARTBEAT_READ_FAILED'], stopped: [] },
  },
  {
    given: 'a database alone',
    facts: { ...quiet, databases: { value: ['db'] } },
    reasons: ['HEARTBEAT_MISSING', 'NO_ACTIVE_PHASE'],
    ...{ blockers: ['HEARTBEAT_READ_FAILED'], stopped: ['stop_database db'] },
  },
];

describe('what nobody needs', () => {
  test.each(rows)('$given: $reasons, stops $stopped', ({ facts, reasons, blockers, stopped }) => {
    const decision = decided({ ...needed, ...facts });
    expect(decision.reasons).toEqual(reasons);
    expect(decision.blockers).toEqual(blockers);
    expect(acts(decision.acts)).toEqual(stopped);
    expect(decision.breach).toBe(reasons.length > 0);
  });

  test('is only named by a guard that may only observe', () => {
    const decision = decided({ ...needed, heartbeat: beat('2026-11-22T10:00:00.000000Z') }, 'observe_only');
    expect(decision).toMatchObject({ breach: true, acts: [], blockers: ['IDLE_BREACH_OBSERVED_ONLY'] });
  });

  test('every fact that cannot be read is a reason for no', () => {
    for (const name of ['services', 'tasks', 'databases', 'expired', 'ledger'] as const) {
      expect(decided({ ...needed, [name]: DENIED }).blockers, name).not.toEqual([]);
    }
  });
});
