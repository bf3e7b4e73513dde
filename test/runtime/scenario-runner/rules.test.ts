import { getGate } from '@spine-green/runtime/events/gate-map';
import { requiredOutputIds } from '@spine-green/runtime/events/outputs';
import { readyMessageId } from '@spine-green/runtime/events/ready';
import { verifyGate } from '@spine-green/runtime/services/scenario-runner/collect-gates';
import { type CollectedEvidence, verdictOf } from '@spine-green/runtime/services/scenario-runner/evidence';
import { planOf } from '@spine-green/runtime/services/scenario-runner/plan';
import { policy, policyRevision } from '@spine-green/runtime/services/scenario-runner/policy';
import { acceptRequest, scenarioIdOf } from '@spine-green/runtime/services/scenario-runner/request';
import {
  findScopeRejection,
  type Pins,
  settlementFaults,
} from '@spine-green/runtime/services/scenario-runner/settlement';
import { assertTransition, type RunState } from '@spine-green/runtime/services/scenario-runner/states';
import type { ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PLATFORM_RUN_ID, prefix, WORLD } from '../../support/oracle.ts';

const { manifest_fingerprint, parameter_hash, seed, scenario_id } = WORLD;
const request = {
  run_equivalence_key: 'e'.repeat(64),
  manifest_fingerprint,
  parameter_hash,
  seed,
  scenario: { scenario_id },
  window: { window_start_utc: '2026-01-01T00:00:00Z', window_end_utc: '2026-01-02T00:00:00Z', window_tz: 'UTC' },
};
const windowOf = (start: string, end: string) => ({ window_start_utc: start, window_end_utc: end, window_tz: 'UTC' });

describe('a run request', () => {
  it.each([
    { given: 'an empty key', change: { run_equivalence_key: '' } },
    { given: 'a blank key', change: { run_equivalence_key: ' ' } },
    {
      given: 'a window that ends before it starts',
      change: { window: windowOf('2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z') },
    },
    { given: 'an empty window', change: { window: windowOf('2026-01-01T00:00:00Z', '2026-01-01T01:00:00+01:00') } },
    { given: 'a time without a zone', change: { window: windowOf('2026-01-01T00:00:00', '2026-01-02T00:00:00Z') } },
    {
      given: 'a day that does not exist',
      change: { window: windowOf('2026-02-30T00:00:00Z', '2026-03-02T00:00:00Z') },
    },
    { given: 'two scenario selectors', change: { scenario: { scenario_id, scenario_set: ['a'] } } },
    { given: 'no scenario selector', change: { scenario: {} } },
    { given: 'a seed as a number', change: { seed: 42 } },
    { given: 'an unknown member', change: { force: true } },
  ])('is refused with $given', ({ change }) => {
    const refused = expect.objectContaining({ code: 'SR_REQUEST_INVALID' });
    expect(() => acceptRequest({ ...request, ...change })).toThrow(refused);
  });

  test('has the same run id in every platform run, and an intent that its window belongs to', () => {
    const first = acceptRequest(request);
    const later = acceptRequest({ ...request, window: windowOf('2026-01-01T00:00:00Z', '2026-01-03T00:00:00Z') });
    expect(first.runId).toBe(later.runId);
    expect(first.runId).toMatch(/^[0-9a-f]{32}$/);
    expect(first.intentFingerprint).not.toBe(later.intentFingerprint);
  });

  test('names a set of scenarios by its members, not by their order', () => {
    const first = scenarioIdOf({ scenario_set: ['b', 'a', 'b'] });
    expect(first).toMatch(/^scnset_[0-9a-f]{16}$/);
    expect(scenarioIdOf({ scenario_set: ['a', 'b'] })).toBe(first);
  });
});

describe('the settlement lock', () => {
  const pins: Pins = {
    environment: 'dev_min',
    objectStoreUrl: 's3:',
    oracleBucket: 'oracle',
    engineRunRoot: 's3://oracle/oracle-store/ns/run-5',
    scenarioId: 'baseline_v1',
    streamViewRoot: 's3://oracle/oracle-store/ns/run-5/stream_view/ts_utc',
    taskArn: 'arn',
    launchRef: 'arn',
  };

  it.each([
    { change: {}, faults: [] },
    { change: { engineRunRoot: '' }, faults: ['oracle_engine_run_root'] },
    { change: { engineRunRoot: '/data/run-5' }, faults: ['oracle_engine_run_root'] },
    { change: { engineRunRoot: 's3://oracle/oracle-store/ns/*' }, faults: ['oracle_engine_run_root'] },
    {
      change: { engineRunRoot: 's3://oracle/oracle-store/ns/current' },
      faults: ['oracle_engine_run_root', 'oracle_stream_view_scope'],
    },
    {
      change: { engineRunRoot: 's3://other/oracle-store/ns/run-5' },
      faults: ['oracle_engine_run_root_bucket', 'oracle_stream_view_scope'],
    },
    { change: { scenarioId: 'latest' }, faults: ['oracle_scenario_id'] },
    { change: { scenarioId: 'TO_PIN' }, faults: ['oracle_scenario_id'] },
    { change: { launchRef: '<launch-ref>' }, faults: ['launch_ref'] },
    {
      change: { engineRunRoot: 's3://oracle/oracle-store/ns/TO_PIN' },
      faults: ['oracle_engine_run_root', 'oracle_stream_view_scope'],
    },
    {
      change: { streamViewRoot: 's3://oracle/oracle-store/ns/run-6/stream_view/ts_utc' },
      faults: ['oracle_stream_view_scope'],
    },
    { change: { objectStoreUrl: 'dir:/tmp' }, faults: ['object_store'] },
    { change: { launchRef: '', taskArn: '' }, faults: ['execution_identity', 'launch_ref'] },
    { change: { environment: 'embedded' as const, objectStoreUrl: 'dir:/tmp', launchRef: '' }, faults: [] },
  ])('with $change names $faults', ({ change, faults }) => {
    expect(settlementFaults({ ...pins, ...change })).toEqual(faults);
  });
});

describe('the scope of a request', () => {
  const root = prefix('s3://oracle/oracle-store/ns/run-5');
  const scope = { root, scenarioId: scenario_id, streamViewRoot: `${root.uri}/stream_view/ts_utc` };
  const { request: accepted } = acceptRequest(request);

  it.each([
    { given: 'the pinned scope', code: undefined },
    {
      given: 'views of another run',
      change: { streamViewRoot: 's3://oracle/oracle-store/ns/run-6/stream_view/ts_utc' },
      code: 'ORACLE_STREAM_VIEW_SCOPE_MISMATCH',
    },
    {
      given: 'views beside those of the run',
      change: { streamViewRoot: `${root.uri}/other_view/ts_utc` },
      code: 'ORACLE_STREAM_VIEW_SCOPE_MISMATCH',
    },
    { given: 'another scenario', change: { scenarioId: 'other' }, code: 'ORACLE_SCENARIO_ID_MISMATCH' },
    { given: 'a root that moves', root: 's3://oracle/ns/latest', code: 'ORACLE_ENGINE_ROOT_AMBIGUOUS' },
    { given: 'a root that nobody filled in', root: 's3://oracle/ns/TO_PIN', code: 'ORACLE_ENGINE_ROOT_AMBIGUOUS' },
    { given: 'a local root', root: '/data/run-5', code: 'ORACLE_ENGINE_ROOT_NOT_MANAGED' },
    { given: 'another root', root: 's3://oracle/ns/run-6', code: 'ORACLE_ENGINE_ROOT_REQUEST_MISMATCH' },
  ])('with $given is answered $code', ({ change, root: asked, code }) => {
    const demanded = asked === undefined ? accepted : { ...accepted, engine_run_root: asked };
    expect(findScopeRejection({ ...scope, ...change }, demanded, scenario_id)).toBe(code);
  });
});

test('a gate that is not in the map is refused by name, before anything is read', async () => {
  const refused = expect.objectContaining({ code: 'UNKNOWN_GATE_ID', message: expect.stringContaining('gate.x') });
  expect(() => getGate('gate.x')).toThrow(refused);
  const store = new Proxy({}, { get: () => expect.fail('the store was asked') }) as ObjectStore;
  const reader = { store, root: prefix('s3://oracle/oracle-store/ns/run-5'), world: WORLD };
  await expect(verifyGate(reader, 'gate.x')).rejects.toEqual(refused);
});

describe('a plan', () => {
  const plan = (nowMicros: number, outputs = [...requiredOutputIds]) =>
    planOf({
      accepted: acceptRequest({ ...request, output_ids: outputs }),
      platformRunId: PLATFORM_RUN_ID,
      policy,
      policyRevision,
      nowMicros,
    });

  test('does not depend on when it is made or in which order outputs are named', () => {
    fc.assert(
      fc.property(fc.nat(), fc.shuffledSubarray([...requiredOutputIds], { minLength: 4 }), (seconds, outputs) => {
        expect(plan(seconds * 1_000_000, outputs).plan_hash).toBe(plan(0).plan_hash);
      }),
    );
  });

  test('needs the whole closure of gates, sorted, and gives evidence ten minutes', () => {
    const { required_gates, evidence_deadline_utc, created_at_utc } = plan(0);
    expect(required_gates).toEqual(required_gates.toSorted());
    expect(required_gates).toContain('gate.layer1.1A.validation');
    expect([created_at_utc, evidence_deadline_utc]).toEqual([
      '1970-01-01T00:00:00.000000Z',
      '1970-01-01T00:10:00.000000Z',
    ]);
  });
});

describe('a verdict', () => {
  const gate = (status: 'PASS' | 'FAIL' | 'MISSING' | 'CONFLICT') => ({
    gate_id: 'gate.layer1.1A.validation',
    status,
    scope: {},
    digest: null,
    receipt_kind: 'gate_bundle' as const,
    artifacts: [],
  });
  const found: CollectedEvidence = {
    engineRunId: undefined,
    locators: [],
    gates: [],
    pack: undefined,
    missing: [],
    refusals: [],
  };
  const [now, later] = ['2026-01-01T00:00:00.000000Z', '2026-01-01T00:10:00.000000Z'];

  it.each([
    {
      given: 'a conflict beside everything else',
      change: { gates: [gate('CONFLICT'), gate('FAIL')], missing: ['x'] },
      at: now,
      is: 'EVIDENCE_CONFLICT',
    },
    { given: 'a failed gate', change: { gates: [gate('FAIL')], missing: ['x'] }, at: now, is: 'GATE_FAIL' },
    {
      given: 'a refusal',
      change: { refusals: ['ORACLE_PACK_INVALID'], missing: ['x'] },
      at: now,
      is: 'ORACLE_PACK_INVALID',
    },
    { given: 'something missing', change: { missing: ['x'] }, at: now, is: 'EVIDENCE_WAITING' },
    {
      given: 'something missing at the deadline',
      change: { missing: ['x'] },
      at: later,
      is: 'EVIDENCE_MISSING_DEADLINE',
    },
  ])('on $given is $is', ({ change, at, is }) => {
    expect(verdictOf({ ...found, ...change }, at, later)).toMatchObject({ reason: is });
  });
});

describe('a run state', () => {
  const legal: readonly (readonly [RunState | undefined, RunState])[] = [
    [undefined, 'OPEN'],
    ['OPEN', 'PLANNED'],
    ['OPEN', 'FAILED'],
    ['PLANNED', 'EXECUTING'],
    ['PLANNED', 'WAITING_EVIDENCE'],
    ['PLANNED', 'READY'],
    ['PLANNED', 'FAILED'],
    ['PLANNED', 'QUARANTINED'],
    ['EXECUTING', 'WAITING_EVIDENCE'],
    ['EXECUTING', 'READY'],
    ['EXECUTING', 'FAILED'],
    ['EXECUTING', 'QUARANTINED'],
    ['WAITING_EVIDENCE', 'READY'],
    ['WAITING_EVIDENCE', 'FAILED'],
    ['WAITING_EVIDENCE', 'QUARANTINED'],
  ];
  const states: readonly RunState[] = [
    'OPEN',
    'PLANNED',
    'EXECUTING',
    'WAITING_EVIDENCE',
    'READY',
    'FAILED',
    'QUARANTINED',
  ];

  test('moves only where the table lets it', () => {
    for (const from of [undefined, ...states]) {
      for (const to of states) {
        const allowed = from === to || legal.some(([a, b]) => a === from && b === to);
        const move = (): void => assertTransition(from, to);
        if (allowed) expect(move).not.toThrow();
        else expect(move).toThrow(expect.objectContaining({ code: 'STATUS_TRANSITION_REFUSED' }));
      }
    }
  });
});

test('an announcement has one identity for one run and one bundle', () => {
  const id = readyMessageId(PLATFORM_RUN_ID, 'a'.repeat(32), 'b'.repeat(64));
  expect(readyMessageId(PLATFORM_RUN_ID, 'a'.repeat(32), 'b'.repeat(64))).toBe(id);
  expect(readyMessageId(PLATFORM_RUN_ID, 'a'.repeat(32), 'c'.repeat(64))).not.toBe(id);
});
