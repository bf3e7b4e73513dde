import { PlatformError } from '@spine-green/evidence-schemas';
import { describe, expect, test } from 'vitest';
import type { Draft, LedgerEvent } from '../../../actions/lib/ledger/events.ts';
import { seal } from '../../../actions/lib/ledger/events.ts';
import { goHistory, permitAt } from '../../../actions/m1-packaging/build-go.ts';
import { type PushBasis, pushFaults } from '../../../actions/m1-packaging/push-gate.ts';
import { openJournal } from '../../../actions/m1-packaging/steps.ts';

const HEX = 'a'.repeat(64);
const DIGEST = `sha256:${HEX}`;
const CI = {
  repository: 'local',
  workflow: 'test',
  workflow_sha: 'local',
  run_id: '1',
  run_attempt: 1,
  job: 'test',
  actor: 'test',
};
const EXECUTION = 'm1_20261122T100000Z';
const APPROVAL = { key: 'x', version_id: '1', sha256: HEX, nonce: 'one' };
const OPERATOR = { kind: 'operator' as const, id: 'operator:test', approval_id: 'one' };
const CONTROLLER = { kind: 'controller' as const, id: 'test' };
const LANES = ['M1.A', 'M1.B', 'M1.D', 'M1.F', 'M1.H', 'M1.I', 'M1.C'];

/** A chain of events as a ledger holds it; the time counts up. */
function chain(...drafts: readonly Draft[]): readonly LedgerEvent[] {
  const events: LedgerEvent[] = [];
  for (const [index, draft] of [expand, ...drafts].entries()) {
    const atUtc = `2026-11-22T10:00:${String(index).padStart(2, '0')}.000000Z`;
    events.push(seal(draft, events.at(-1), { atUtc, ci: CI }));
  }
  return events;
}

const expand: Draft = {
  phase: 'M1',
  actor: CONTROLLER,
  event: 'PLAN_EXPANDED',
  payload: {
    definition_sha256: HEX,
    lanes: LANES.map((lane) => ({
      lane,
      state: 'built' as const,
      depends_on: [],
      source_lanes: [],
      parallel_safe: false,
    })),
    required_decisions: [],
  },
};
const go = (lanes: readonly string[] = LANES, expires = '2026-11-23T10:00:00.000000Z'): Draft => ({
  phase: 'M1',
  actor: OPERATOR,
  event: 'EXECUTION_GO_GRANTED',
  payload: {
    approval_id: 'one',
    approval: APPROVAL,
    execution_id: EXECUTION,
    lanes: [...lanes],
    expires_at_utc: expires,
  },
});
const revoke: Draft = {
  phase: 'M1',
  actor: OPERATOR,
  event: 'EXECUTION_GO_REVOKED',
  payload: { reason: 'test', approval: APPROVAL },
};
const drift: Draft = {
  phase: 'M1',
  actor: CONTROLLER,
  event: 'DRIFT_RAISED',
  payload: { class: 'DS-M2', impact: 'test', severity: 'STOP', evidence: ['test'], compared: [] },
};
const started = (lane: string): Draft => ({
  phase: 'M1',
  lane,
  actor: CONTROLLER,
  event: 'LANE_STARTED',
  payload: { execution_id: EXECUTION, attempt: 1, action_version: 'test', definition_sha256: HEX, lost: null },
});
const ended = (lane: string, pass: boolean): Draft => ({
  phase: 'M1',
  lane,
  actor: CONTROLLER,
  event: 'LANE_RESULT_RECORDED',
  payload: {
    execution_id: EXECUTION,
    attempt: 1,
    overall_pass: pass,
    snapshot: { key: 'x', version_id: '1', sha256: HEX },
    blockers: [],
    elapsed_seconds: 1,
    budget_seconds: 1,
    coverage: { pass: 1, fail: 0, planned_checks: [], not_applicable_checks: [] },
    waivable: null,
    epoch: { kafka_cluster_id: null, db_resource_id: null, image_digest: null },
  },
});
const passed = (...lanes: readonly string[]): readonly Draft[] =>
  lanes.flatMap((lane) => [started(lane), ended(lane, true)]);
const allPassed = passed('M1.A', 'M1.B', 'M1.D', 'M1.F', 'M1.H', 'M1.I');
const NOW = '2026-11-22T12:00:00.000000Z';

describe('the permit for a push', () => {
  const good = {
    lanes: { 'M1.A': 'PASS', 'M1.B': 'PASS', 'M1.D': 'PASS', 'M1.F': 'PASS', 'M1.H': 'PASS', 'M1.I': 'PASS' },
    go_covers_push: true,
    go_expired: false,
    open_drift: [],
  };

  test.each([
    { given: 'all passed and a go', events: [...allPassed, go()], changed: {} },
    { given: 'no go', events: allPassed, changed: { go_covers_push: false } },
    { given: 'a go for other lanes', events: [...allPassed, go(['M1.A'])], changed: { go_covers_push: false } },
    { given: 'a go that was revoked', events: [...allPassed, go(), revoke], changed: { go_covers_push: false } },
    {
      given: 'a go that has expired',
      events: [...allPassed, go(LANES, '2026-11-22T11:59:59.999999Z')],
      changed: { go_expired: true },
    },
    {
      given: 'a lane that failed',
      events: [...allPassed, started('M1.D'), ended('M1.D', false), go()],
      changed: { lanes: { ...good.lanes, 'M1.D': 'FAIL' } },
    },
    {
      given: 'a lane that runs again',
      events: [...allPassed, go(), started('M1.I')],
      changed: { lanes: { ...good.lanes, 'M1.I': 'RUNNING' } },
    },
    { given: 'open drift', events: [...allPassed, go(), drift], changed: { open_drift: ['DS-M2'] } },
  ])('with $given', ({ events, changed }) => {
    expect(permitAt(chain(...events), NOW)).toEqual({ ...good, ...changed });
  });
});

describe('the history of the build-go', () => {
  test.each([
    { given: 'no go', events: allPassed, history: { buildWaitsOn: 'E_NO_EXECUTION_GO', goes: 0 } },
    {
      given: 'a go after readiness',
      events: [...allPassed, go()],
      history: { buildWaitsOn: 'a go over PASS', goes: 1 },
    },
    {
      given: 'a go before readiness',
      events: [go(), ...allPassed],
      history: { buildWaitsOn: 'a go over NOT_RUN', goes: 1 },
    },
    {
      given: 'a go before readiness that was revoked',
      events: [go(), ...allPassed, revoke],
      history: { buildWaitsOn: 'E_NO_EXECUTION_GO', goes: 1 },
    },
    {
      given: 'a go that was renewed after readiness',
      events: [go(), ...allPassed, go()],
      history: { buildWaitsOn: 'a go over PASS', goes: 2 },
    },
    {
      given: 'a go that covers no push',
      events: [go(['M1.A'])],
      history: { buildWaitsOn: 'E_NO_EXECUTION_GO', goes: 0 },
    },
  ])('with $given', ({ events, history }) => {
    expect(goHistory(chain(...events), { executionId: EXECUTION, nowUtc: NOW })).toEqual(history);
  });
});

describe('a push', () => {
  const basis: PushBasis = {
    permit: { value: permitAt(chain(...allPassed, go()), NOW) },
    candidate: { candidate_digest: DIGEST, image_tag: `src-${HEX}` },
    built: { value: { digest: DIGEST } },
    name: { value: { tag: `src-${HEX}`, git_sha: null } },
    taken: { value: null },
  };

  test('is made of what was validated, under the go', () => {
    expect(pushFaults(basis)).toEqual([]);
    expect(pushFaults({ ...basis, taken: { value: DIGEST } })).toEqual([]);
  });

  test.each([
    { given: 'no go', changed: { permit: { value: permitAt(chain(...allPassed), NOW) } }, why: 'no build-go' },
    {
      given: 'lanes that did not run',
      changed: { permit: { value: permitAt(chain(go()), NOW) } },
      why: 'M1.A is NOT_RUN',
    },
    { given: 'an unreadable ledger', changed: { permit: { unreadable: 'broken' } }, why: 'the ledger cannot be read' },
    { given: 'another build', changed: { built: { value: { digest: 'sha256:other' } } }, why: 'the build differs' },
    { given: 'no build', changed: { built: { unreadable: 'failed' } }, why: 'the build cannot be read' },
    {
      given: 'other sources',
      changed: { name: { value: { tag: `src-${'b'.repeat(64)}`, git_sha: null } } },
      why: 'the sources differs',
    },
    { given: 'a tag of another image', changed: { taken: { value: 'sha256:other' } }, why: 'the tag differs' },
    { given: 'a registry that is gone', changed: { taken: { unreadable: 'gone' } }, why: 'the tag cannot be read' },
  ])('is withheld with $given', ({ changed, why }) => {
    expect(pushFaults({ ...basis, ...changed }).some((fault) => fault.startsWith(why))).toBe(true);
  });
});

describe('the journal of a build', () => {
  /** A clock that counts microseconds, one a look. */
  const ticking = () => {
    let micros = Date.parse('2026-11-22T10:00:00Z') * 1000;
    return { wallMicros: () => (micros += 1), elapsedMs: () => 0 } as never;
  };
  const failing = (times: number, error: Error) => {
    let left = times;
    return async (): Promise<string> => {
      left -= 1;
      if (left >= 0) throw error;
      return 'done';
    };
  };
  const unreachable = new PlatformError('E_IMAGE_REGISTRY_UNREACHABLE', 'test');
  const conflict = new PlatformError('E_IMAGE_TAG_CONFLICT', 'test');

  test('holds every step with its times, one after the other', async () => {
    const journal = openJournal(ticking());
    await journal.run('validate_inputs', async () => 1);
    await journal.run('build', async () => 2);
    const [first, second] = journal.steps;
    expect(journal.steps.map(({ step, outcome, retries }) => [step, outcome, retries])).toEqual([
      ['validate_inputs', 'ok', 0],
      ['build', 'ok', 0],
    ]);
    expect((first?.started_at_utc ?? '') < (first?.ended_at_utc ?? '')).toBe(true);
    expect((first?.ended_at_utc ?? '') < (second?.started_at_utc ?? '')).toBe(true);
  });

  test.each([
    { step: 'push_immutable_tag', times: 1, error: unreachable, row: ['ok', 1] },
    { step: 'push_immutable_tag', times: 2, error: unreachable, row: ['failed', 1] },
    { step: 'push_immutable_tag', times: 1, error: conflict, row: ['failed', 0] },
    { step: 'resolve_digest', times: 1, error: unreachable, row: ['ok', 1] },
    { step: 'build', times: 1, error: unreachable, row: ['failed', 0] },
  ] as const)('$step that fails $times times with $error.code ends as $row', async ({ step, times, error, row }) => {
    const journal = openJournal(ticking());
    const run = journal.run(step, failing(times, error));
    if (row[0] === 'ok') expect(await run).toBe('done');
    else await expect(run).rejects.toBe(error);
    expect(journal.steps.map(({ outcome, retries }) => [outcome, retries])).toEqual([row]);
  });
});
