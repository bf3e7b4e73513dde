import { type JobProfile, launchMatrix, type MatrixFacts } from '../../../actions/m5-oracle/lanes/d-launch-matrix.ts';
import { type LaneRow, laneRows } from '../../support/decided-lane.ts';

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
  image_known: true,
  memory_mib: 2048,
  memory_mib_needed: 2048,
  storage_bytes: 100,
  storage_bytes_needed: 100,
  sorts_max: 2,
};
const facts: MatrixFacts = {
  rows: { value: [first, second] },
  profile: { value: profile },
  pinnedFamily: 'oracle-stream-sort',
};

const paths = (given: string, rows: MatrixFacts['rows']): LaneRow<MatrixFacts> => ({
  given,
  facts: { ...facts, rows },
  fails: { 'M5.D-C01': 'M5D-B3' },
});
const sortKey = (given: string, changed: Partial<typeof first>): LaneRow<MatrixFacts> => ({
  given,
  facts: { ...facts, rows: { value: [{ ...first, ...changed }, second] } },
  fails: { 'M5.D-C01': 'M5D-B2' },
});
const job = (given: string, changed: Partial<JobProfile>): LaneRow<MatrixFacts> => ({
  given,
  facts: { ...facts, profile: { value: { ...profile, ...changed } } },
  fails: { 'M5.D-C02a': 'M5D-B4' },
});

export const rows = [
  laneRows(launchMatrix, {
    passing: [{ given: 'every output has paths of its own, and room', facts }],
    failing: [
      sortKey('a sort key that is not pinned', { sort_key: [] }),
      sortKey('a job that sorts by another key', { built_in_sort_key: ['flow_id'] }),
      paths('two outputs in one prefix', { value: [first, { ...row('a'), output_id: 'b' }] }),
      paths('a view in the input', { value: [first, { ...second, input_prefix: first.output_prefix }] }),
      paths('a job that writes elsewhere', { value: [{ ...first, job_prefix: 'run/other/' }, second] }),
      paths('a receipt outside of its view', { value: [{ ...first, receipt_key: 'run/receipt.json' }, second] }),
      paths('a path that is empty', { value: [{ ...first, input_prefix: '' }, second] }),
      paths('no required output', { value: [] }),
      paths('paths that cannot be rendered', { unreadable: 'open' }),
      job('another task definition', { family: 'oracle-checker' }),
      job('an image that nobody has', { image_known: false }),
      job('too little memory', { memory_mib: 2047 }),
      job('too little storage', { storage_bytes: 99 }),
      {
        given: 'a profile that cannot be read',
        facts: { ...facts, profile: { unreadable: 'away' } },
        fails: { 'M5.D-C02a': 'M5D-B4' },
      },
    ],
  }),
];
