import { describe, expect, test } from 'vitest';
import type { ClosureFacts } from '../../../actions/lib/shared-lanes/handle-closure.ts';
import { p3HandleClosure, unpinnedOutputs } from '../../../actions/m5-oracle/lanes/a-handle-closure.ts';
import { forbiddenIn, type InletFacts, inletPolicy } from '../../../actions/m5-oracle/lanes/b-inlet-policy.ts';
import { codesFor } from '../../support/decided-lane.ts';

describe('the P3 closure', () => {
  const good: ClosureFacts = {
    handoff: { value: { verdict: 'ADVANCE_TO_M5', refs_unreadable: [] } },
    rows: [],
    unanswered: { value: [] },
    more: [],
  };

  test.each<{ given: string; facts: Partial<ClosureFacts>; codes: string[] }>([
    { given: 'everything is pinned', facts: {}, codes: [] },
    { given: 'an output has no sort key', facts: { unanswered: { value: ['b'] } }, codes: ['M5A-B4'] },
    { given: 'the handoff is unreadable', facts: { handoff: { unreadable: 'absent' } }, codes: ['M5A-B1'] },
  ])('raises $codes when $given', ({ facts, codes }) => {
    expect(codesFor(p3HandleClosure, { ...good, ...facts })).toEqual(codes);
  });

  test.each([
    { outputIds: [], open: ['no output'] },
    { outputIds: ['a', 'a'], open: ['a'] },
    { outputIds: ['b'], open: ['b'] },
  ])('leaves $open open for $outputIds', ({ outputIds, open }) => {
    expect(unpinnedOutputs(outputIds, { a: ['ts_utc'], b: [] })).toEqual(open);
  });
});

describe('the inlet policy', () => {
  const job = {
    command: ['oracle-seed'],
    environment: { OBJECT_STORE_URL: 'dir:/srv/store', ORACLE_SEED_SOURCE_URI: 's3://source/engine-run' },
  };
  const good: InletFacts = {
    inletMode: { value: 's3_to_s3_seed' },
    sourceUri: { value: 's3://source/engine-run' },
    jobs: { value: [job] },
    substrate: { OBJECT_STORE_URL: 'dir:/srv/store' },
  };

  test.each<{ given: string; facts: Partial<InletFacts>; codes: string[] }>([
    { given: 'the source is a pinned prefix', facts: {}, codes: [] },
    { given: 'the input is staged outside', facts: { inletMode: { value: 'external_pre_staged' } }, codes: [] },
    { given: 'the mode is another one', facts: { inletMode: { value: 'local_copy' } }, codes: ['M5B-B2'] },
    { given: 'the source is a local path', facts: { sourceUri: { value: '/data/world' } }, codes: ['M5B-B2'] },
    { given: 'the source is not pinned', facts: { sourceUri: { unreadable: 'unresolved' } }, codes: ['M5B-B2'] },
    { given: 'the jobs cannot be read', facts: { jobs: { unreadable: 'no image' } }, codes: ['M5B-B3'] },
    { given: 'there is no job', facts: { jobs: { value: [] } }, codes: ['M5B-B3'] },
    {
      given: 'the store is not that of the substrate',
      facts: { substrate: { OBJECT_STORE_URL: 'dir:/srv/other' } },
      codes: ['M5B-B3'],
    },
  ])('raises $codes when $given', ({ facts, codes }) => {
    expect(codesFor(inletPolicy, { ...good, ...facts })).toEqual(codes);
  });

  test.each([
    'file:/data/world',
    'http://10.0.0.7:9000/bucket',
    'minio://bucket/prefix',
    '../world',
    'C:\\world',
    's3://localhost/world',
    'postgres://127.0.0.1/x',
  ])('refuses %s in the environment of a job', (value) => {
    expect(forbiddenIn([{ command: [], environment: { ORACLE_EXTRA: value } }], {})).toEqual(['ORACLE_EXTRA']);
  });

  test('refuses a local path as an argument', () => {
    expect(forbiddenIn([{ command: ['oracle-seed', '/data/world'], environment: {} }], {})).toEqual(['an argument']);
  });
});
