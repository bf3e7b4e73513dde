import {
  type JobPlace,
  type JobProfile,
  launchMatrix,
  type MatrixFacts,
} from '../../../actions/m5-oracle/lanes/d-launch-matrix.ts';
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
const place: JobPlace = {
  task_role: 'fp-oracle-job',
  execution_role: 'fp-execution',
  cluster: 'fp-cluster',
  networks: [{ subnets: ['subnet-1', 'subnet-2'], security_groups: ['sg-app'] }],
  cpu: 8192,
  memory: 32_768,
};
/** Where a stack declares jobs. */
const context = { substrate: 'emulated' } as const;
const facts: MatrixFacts = {
  rows: { value: [first, second] },
  profile: { value: profile },
  pinnedFamily: 'oracle-stream-sort',
  place: { due: { value: place }, found: { value: place } },
};
const started = (given: string, changed: Partial<JobPlace>): LaneRow<MatrixFacts> => ({
  given,
  facts: { ...facts, place: { ...facts.place, found: { value: { ...place, ...changed } } } },
  context,
  fails: { 'M5.D-C02': 'M5D-B4' },
});

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
    passing: [
      { given: 'every output has paths of its own, and room', facts },
      { given: 'a sort that a stack declares as it is started', facts, context },
    ],
    failing: [
      started('a sort under the role of the spine', { task_role: 'fp-rtdl-core' }),
      started('a sort that another role starts', { execution_role: 'fp-oracle-job' }),
      started('a sort on another cluster', { cluster: 'default' }),
      started('a sort of which nobody says where it starts', { networks: [...place.networks, ...place.networks] }),
      started('a sort with less cpu', { cpu: 256 }),
      started('a sort with less memory', { memory: 512 }),
      {
        given: 'a stack that published no network',
        facts: { ...facts, place: { ...facts.place, due: { unreadable: 'E_HANDLE_UNRESOLVED' } } },
        context,
        fails: { 'M5.D-C02': 'M5D-B4' },
      },
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
