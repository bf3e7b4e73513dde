import { expect, test } from 'vitest';
import { unpinnedOutputs } from '../../../actions/m5-oracle/facts/a-handle-closure.ts';
import { forbiddenIn } from '../../../actions/m5-oracle/lanes/b-inlet-policy.ts';

test.each([
  { outputIds: [], open: ['no output'] },
  { outputIds: ['a', 'a'], open: ['a'] },
  { outputIds: ['b'], open: ['b'] },
])('leaves $open open for $outputIds', ({ outputIds, open }) => {
  expect(unpinnedOutputs(outputIds, { a: ['ts_utc'], b: [] })).toEqual(open);
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
