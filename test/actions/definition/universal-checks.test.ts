import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../actions/lib/checks/check.ts';
import { effectChecks, type GuardFacts, guardChecks, secretCheck } from '../../../actions/lib/checks/universal.ts';
import { getLaneDefinition, loadPhaseDefinition } from '../../../actions/lib/definition/phase-definition.ts';
import type { LaneSource } from '../../../actions/lib/run/sources.ts';

const RUN = 'platform_20261122T101500Z';
const EXECUTION = 'm3_20261122T101500Z';
const LANE = getLaneDefinition('M3.B');
const EPOCH = { kafka_cluster_id: 'cluster', db_resource_id: null, image_digest: `sha256:${'b'.repeat(64)}` };

const CONTEXT = {
  platformRunId: RUN,
  executionId: EXECUTION,
  substrate: 'embedded',
  definition: loadPhaseDefinition('M3'),
} as const;
const ON_DEV_MIN = { ...CONTEXT, substrate: 'dev_min' } as const;

const source = (changes: Partial<LaneSnapshotV1> = {}): LaneSource =>
  ({
    lane: 'M3.A',
    ref: undefined,
    snapshot: {
      value: {
        platform_run_id: RUN,
        plan_phase: 'M3',
        execution_id: EXECUTION,
        overall_pass: true,
        blockers: [],
        epoch: { ...EPOCH, db_resource_id: null },
        ...changes,
      },
    },
  }) as unknown as LaneSource;

const guard = (changes: Partial<GuardFacts> = {}): GuardFacts => ({
  laneDefinition: LANE,
  context: CONTEXT,
  sources: [source()],
  epoch: EPOCH as GuardFacts['epoch'],
  handleInputs: {} as GuardFacts['handleInputs'],
  ...changes,
});

const effects = (changes: Partial<Parameters<typeof effectChecks>[0]> = {}) =>
  effectChecks({ laneDefinition: LANE, taskFaults: [], writeFaults: [], elapsedSeconds: 0, ...changes });

const failing = (checks: readonly Check[]) =>
  Object.fromEntries(checks.filter(({ pass }) => !pass).map(({ id, fails }) => [id, fails]));

const writeFault = (code: string) =>
  [{ name: 'run.json', code }] as unknown as Parameters<typeof effectChecks>[0]['writeFaults'];
const unreadable = { lane: 'M3.A', snapshot: { unreadable: 'gone' }, ref: undefined } as LaneSource;
/** Shaped like a credential and none: put together here, so that no file of the tree holds it. */
const FALSE_KEY = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('');

describe('the checks that every lane runs', () => {
  it.each([
    { given: 'a whole basis', checks: () => guardChecks(guard()), fails: {} },
    {
      given: 'a source that does not pass',
      checks: () => guardChecks(guard({ sources: [source({ overall_pass: false })] })),
      fails: { 'U-ENTRY': 'M3B-U1' },
    },
    {
      given: 'a source with a blocker',
      checks: () => guardChecks(guard({ sources: [source({ blockers: [{}] as never })] })),
      fails: { 'U-ENTRY': 'M3B-U1' },
    },
    {
      given: 'a source that does not pass, and was waived',
      checks: () => guardChecks(guard({ sources: [{ ...source({ overall_pass: false }), waived: true }] })),
      fails: {},
    },
    {
      given: 'a source that cannot be read',
      checks: () => guardChecks(guard({ sources: [unreadable] })),
      fails: { 'U-ENTRY': 'M3B-U1', 'U-SCOPE': 'M3B-U2', 'U-FRESH': 'M3B-U8' },
    },
    {
      given: 'a source of another run',
      checks: () => guardChecks(guard({ sources: [source({ platform_run_id: 'platform_20261122T101501Z' })] })),
      fails: { 'U-SCOPE': 'M3B-U2' },
    },
    {
      given: 'a source of another execution of the phase',
      checks: () => guardChecks(guard({ sources: [source({ execution_id: 'm3_20261122T101501Z' })] })),
      fails: { 'U-SCOPE': 'M3B-U2' },
    },
    {
      given: 'a handle that nobody answered',
      checks: () =>
        guardChecks(guard({ laneDefinition: { ...LANE, required_handles: ['VPC_ID'] }, context: ON_DEV_MIN })),
      fails: { 'U-HANDLES': 'M3B-U3' },
    },
    {
      given: 'a source of another cluster',
      checks: () =>
        guardChecks(guard({ sources: [source({ epoch: { ...EPOCH, kafka_cluster_id: 'other' } as never })] })),
      fails: { 'U-FRESH': 'M3B-U8' },
    },
    {
      given: 'a source of another image',
      checks: () => guardChecks(guard({ epoch: { ...EPOCH, image_digest: `sha256:${'c'.repeat(64)}` } as never })),
      fails: { 'U-FRESH': 'M3B-U8' },
    },
    { given: 'effects in order', checks: () => effects({ elapsedSeconds: LANE.budget_seconds }), fails: {} },
    {
      given: 'a task that runs a stub',
      checks: () => effects({ taskFaults: ['stub'] }),
      fails: { 'U-RUNTIME': 'M3B-U8' },
    },
    {
      given: 'a document that its schema refuses',
      checks: () => effects({ writeFaults: writeFault('E_SCHEMA_INVALID') }),
      fails: { 'U-PUBLISH': 'M3B-U4' },
    },
    {
      given: 'a document that could not be written',
      checks: () => effects({ writeFaults: writeFault('E_EVIDENCE_CONFLICT') }),
      fails: { 'U-PUBLISH': 'M3B-B5' },
    },
    {
      given: 'more seconds than the budget has',
      checks: () => effects({ elapsedSeconds: LANE.budget_seconds + 0.001 }),
      fails: { 'U-BUDGET': 'M3B-U7' },
    },
    { given: 'a payload without a secret', checks: () => [secretCheck(LANE, { found: 'nothing' })], fails: {} },
    {
      given: 'a payload with something shaped like a credential',
      checks: () => [secretCheck(LANE, { found: FALSE_KEY })],
      fails: { 'U-SECRET': 'M3B-U6' },
    },
  ])('$given: fails $fails', ({ checks, fails }) => {
    expect(failing(checks())).toEqual(fails);
  });
});
