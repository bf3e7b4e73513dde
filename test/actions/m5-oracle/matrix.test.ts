import { describe, expect, test } from 'vitest';
import { type JobProfile, launchMatrix, type MatrixFacts } from '../../../actions/m5-oracle/lanes/d-launch-matrix.ts';
import { codesFor } from '../../support/decided-lane.ts';

const row = (id: string) => ({
  output_id: id,
  sort_key: ['ts_utc'],
  built_in_sort_key: ['ts_utc'],
  input_prefix: `run/data/${id}/`,
  output_prefix: `run/view/${id}/`,
  manifest_key: `run/view/${id}/manifest.json`,
  receipt_key: `run/view/${id}/receipt.json`,
  job_prefix: `run/view/${id}/`,
});
const [first, second] = [row('a'), row('b')];
const profile: JobProfile = {
  family: 'oracle-stream-sort',
  pinned_family: 'oracle-stream-sort',
  image_known: true,
  memory_mib: 4096,
  memory_mib_needed: 2048,
  storage_bytes: 100,
  storage_bytes_needed: 100,
};
const good: MatrixFacts = { rows: { value: [first, second] }, profile: { value: profile } };

describe('the launch matrix', () => {
  test.each<{ given: string; facts: Partial<MatrixFacts>; codes: string[] }>([
    { given: 'every output has paths of its own', facts: {}, codes: [] },
    {
      given: 'a sort key is missing',
      facts: { rows: { value: [{ ...first, sort_key: [] }, second] } },
      codes: ['M5D-B2'],
    },
    {
      given: 'the job sorts by another key',
      facts: { rows: { value: [{ ...first, built_in_sort_key: ['flow_id'] }, second] } },
      codes: ['M5D-B2'],
    },
    {
      given: 'two outputs share a prefix',
      facts: { rows: { value: [first, { ...row('a'), output_id: 'b' }] } },
      codes: ['M5D-B3'],
    },
    {
      given: 'a view lies in the input',
      facts: { rows: { value: [first, { ...second, input_prefix: first.output_prefix }] } },
      codes: ['M5D-B3'],
    },
    {
      given: 'the job writes elsewhere',
      facts: { rows: { value: [{ ...first, job_prefix: 'run/other/' }, second] } },
      codes: ['M5D-B3'],
    },
    {
      given: 'a receipt lies outside its view',
      facts: { rows: { value: [{ ...first, receipt_key: 'run/receipt.json' }, second] } },
      codes: ['M5D-B3'],
    },
    { given: 'no output is required', facts: { rows: { value: [] } }, codes: ['M5D-B3'] },
    { given: 'the paths cannot be rendered', facts: { rows: { unreadable: 'open' } }, codes: ['M5D-B3'] },
    {
      given: 'memory is short',
      facts: { profile: { value: { ...profile, memory_mib: 1024 } } },
      codes: ['M5D-B4'],
    },
    {
      given: 'storage is short',
      facts: { profile: { value: { ...profile, storage_bytes: 99 } } },
      codes: ['M5D-B4'],
    },
    {
      given: 'the image is unknown',
      facts: { profile: { value: { ...profile, image_known: false } } },
      codes: ['M5D-B4'],
    },
    { given: 'the profile cannot be read', facts: { profile: { unreadable: 'x' } }, codes: ['M5D-B4'] },
  ])('raises $codes when $given', ({ facts, codes }) => {
    expect(codesFor(launchMatrix, { ...good, ...facts })).toEqual(codes);
  });
});
