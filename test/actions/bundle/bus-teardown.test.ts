import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { StackDestroySnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_destroy_snapshot.v1';
import { StackTeardownSnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_teardown_snapshot.v1';
import { describe, expect, it, test } from 'vitest';
import { differing } from '../../../actions/lib/bundle/data/compare.ts';
import { type BusTeardown, busFaults, toldClaims } from '../../../actions/lib/bundle/joins/closing/teardown.ts';
import { placeOf } from '../../../actions/lib/bundle/scope/places.ts';
import type { BundleView } from '../../../actions/lib/bundle/view.ts';
import passed from '../../../evidence-schemas/samples/lane_snapshot.v1/valid-passed.json' with { type: 'json' };
import destroyedSample from '../../../evidence-schemas/samples/stack_destroy_snapshot.v1/valid-demo.json' with {
  type: 'json',
};
import toldSample from '../../../evidence-schemas/samples/stack_teardown_snapshot.v1/valid-destroyed.json' with {
  type: 'json',
};
import { HEX } from '../../support/decided-lane.ts';

const EXECUTION = 'm9_20261122T101500Z';
const CORRELATION = `${EXECUTION}_1`;
const told = StackTeardownSnapshotV1.parse({
  ...{ ...toldSample, stack_target: 'confluent', platform_run_id: null, correlation_id: CORRELATION },
});
const destroyed = StackDestroySnapshotV1.parse({
  schema: 'fp.stack_destroy_snapshot.v1',
  ...{ substrate: 'dev_min', stack_target: 'confluent', platform_run_id: destroyedSample.platform_run_id },
  ...{ correlation_id: CORRELATION, destroy_exit_code: 0, state_list_exit_code: 0 },
  ...{ post_destroy_state_resource_count: 0, destroy_outcome: 'success' },
  ...{ started_at_utc: '2026-11-22T10:15:01.000000Z', completed_at_utc: '2026-11-22T10:20:01.000000Z' },
});
const sample = LaneSnapshotV1.parse(passed);
const [one] = sample.checks;
if (one === undefined) throw new Error('the sample has no check');
const lane: LaneSnapshotV1 = {
  ...{ ...sample, execution_id: EXECUTION, attempt: 1 },
  checks: [
    {
      ...one,
      id: 'M9.C-C02',
      observed: {
        ...{ conclusion: 'success', stack_target: 'confluent', correlation_id: CORRELATION },
        destroy_outcome: 'success',
      },
    },
    { ...one, id: 'M9.C-C03', observed: { exit_code: 0, resources: 0 } },
  ],
};
const sources: BusTeardown = {
  lane,
  handed: { destroy_outcome: 'success', teardown_snapshot: { key: 'evidence/x.json', version_id: '1', sha256: HEX } },
  told,
};
const found = (id: string, observed: object): Partial<BusTeardown> => ({
  lane: { ...lane, checks: lane.checks.map((check) => (check.id === id ? { ...check, observed } : check)) },
});

describe('what is written of a destroy of the bus', () => {
  it('follows from what the workflow wrote', () => {
    expect(busFaults(destroyed, sources)).toEqual([]);
  });

  it('is held to nothing before its lane passed', () => {
    expect(busFaults({ ...destroyed, destroy_outcome: 'failure' }, { ...sources, lane: undefined })).toEqual([]);
  });

  test.each([
    ['stack_target', { stack_target: 'demo' }],
    ['correlation_id', { correlation_id: `${EXECUTION}_2` }],
    ['destroy_outcome', { destroy_outcome: 'ambiguous' }],
    ['destroy_exit_code', { destroy_exit_code: 1 }],
    ['state_list_exit_code', { state_list_exit_code: 1 }],
    ['post_destroy_state_resource_count', { post_destroy_state_resource_count: 2 }],
    ['the order of its start and its end', { completed_at_utc: '2026-11-22T10:15:00.000000Z' }],
  ] as const)('is found to have another %s', (name, changed) => {
    expect(busFaults({ ...destroyed, ...changed }, sources)).toEqual([expect.stringMatching(`says ${name} `)]);
  });

  test.each<{ given: string; changed: Partial<BusTeardown>; names: string }>([
    {
      given: 'the lane saw another outcome',
      changed: found('M9.C-C02', { conclusion: 'success', stack_target: 'confluent', correlation_id: CORRELATION }),
      names: 'what M9.C-C02 found',
    },
    {
      given: 'the lane saw another state',
      changed: found('M9.C-C03', { exit_code: 0, resources: 1 }),
      names: 'what M9.C-C03 found',
    },
    {
      given: 'the workflow told of another attempt',
      changed: { told: { ...told, attempts: [] } },
      names: 'destroy_exit_code',
    },
    { given: 'nobody has what the workflow told', changed: { told: undefined }, names: 'the teardown that M9.C names' },
  ])('is found where $given', ({ changed, names }) => {
    const said = busFaults(destroyed, { ...sources, ...changed });
    expect(said.filter((line) => line.startsWith(`says ${names} `))).toHaveLength(1);
  });
});

describe('what guards wrote', () => {
  const view = (substrate: string) => ({ manifest: { substrate } }) as BundleView;
  const bucket = 'fraud-platform-dev-min-evidence';
  const key = 'evidence/emulated/infra_guard/stack_teardown_20261122T180000Z/stack_teardown_snapshot.json';

  test.each([
    { key, substrate: 'emulated', schema: 'stack_teardown_snapshot.v1' },
    { key: key.replace('.json', '_attempt2.json'), substrate: 'emulated', schema: 'stack_teardown_snapshot.v1' },
    { key: key.replace('stack_teardown_2', 'idle_guard_2'), substrate: 'emulated', schema: undefined },
    { key: key.replace('snapshot', 'other'), substrate: 'emulated', schema: undefined },
    { key, substrate: 'embedded', schema: undefined },
  ])('$key is $schema in a bundle of $substrate', ({ key: lies, substrate, schema }) => {
    expect(placeOf({ bucket, key: lies }, view(substrate))?.kind?.schema).toBe(schema);
  });
});

describe('what is written of a destroy of the demo stack', () => {
  const demo = StackDestroySnapshotV1.parse({ ...destroyed, stack_target: 'demo', begun: 'stopped_now' });
  const wrote = StackTeardownSnapshotV1.parse({ ...toldSample, correlation_id: CORRELATION });
  const faults = (one: StackDestroySnapshotV1, from: StackTeardownSnapshotV1 | undefined) =>
    differing(toldClaims(one, from));

  it('follows from what the teardown wrote', () => expect(faults(demo, wrote)).toEqual([]));

  it('is nothing without a teardown', () => expect(faults(demo, undefined)).not.toEqual([]));

  test.each<[string, Partial<StackTeardownSnapshotV1>]>([
    ['the teardown that M9.D names', { correlation_id: 'another' }],
    ['the teardown that M9.D names', { destroy_outcome: 'failed' }],
    ['the state after the destroy', { state_after: { exit_code: 0, resources: 1 } }],
    ['what ran when it was destroyed', { stopped: { acts: [], remaining: ['a service'], failure: null } }],
    ['begun', { state_before: 0 }],
  ])('is found not to say %s', (name, changed) => {
    const said = faults(demo, { ...wrote, ...changed });
    expect(said.filter((line) => line.startsWith(`says ${name} `))).toHaveLength(1);
  });

  it('is found to have another exit code', () => {
    expect(faults({ ...demo, destroy_exit_code: 1 }, wrote)).toEqual([
      expect.stringMatching('says destroy_exit_code '),
    ]);
  });

  it('is found to have counted another state, and to have counted none', () => {
    const { post_destroy_state_resource_count: _, ...uncounted } = demo;
    for (const one of [{ ...demo, post_destroy_state_resource_count: 3 }, uncounted])
      expect(faults(one, wrote)).toEqual([expect.stringMatching('says post_destroy_state_resource_count ')]);
  });
});
