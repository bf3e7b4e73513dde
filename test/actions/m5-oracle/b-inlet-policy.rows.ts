import { type InletFacts, inletPolicy } from '../../../actions/m5-oracle/lanes/b-inlet-policy.ts';
import { laneRows } from '../../support/decided-lane.ts';

const job = {
  command: ['oracle-seed'],
  environment: { OBJECT_STORE_URL: 'dir:/srv/store', ORACLE_SEED_SOURCE_URI: 's3://source/engine-run' },
};
const facts: InletFacts = {
  inletMode: { value: 's3_to_s3_seed' },
  sourceUri: { value: 's3://source/engine-run' },
  jobs: { value: [job] },
  substrate: { OBJECT_STORE_URL: 'dir:/srv/store' },
};
const failing = (given: string, code: 'M5B-B2' | 'M5B-B3', changed: Partial<InletFacts>) => ({
  given,
  facts: { ...facts, ...changed },
  fails: { 'M5.B-C01': code },
});

export const rows = [
  laneRows(inletPolicy, {
    passing: [
      { given: 'the source is a pinned prefix', facts },
      { given: 'the input is staged outside', facts: { ...facts, inletMode: { value: 'external_pre_staged' } } },
    ],
    failing: [
      failing('another mode', 'M5B-B2', { inletMode: { value: 'local_copy' } }),
      failing('a local path as the source', 'M5B-B2', { sourceUri: { value: '/data/world' } }),
      failing('a wildcard in the source', 'M5B-B2', { sourceUri: { value: 's3://source/engine-*' } }),
      failing('a source that is not pinned', 'M5B-B2', { sourceUri: { unreadable: 'E_HANDLE_UNRESOLVED' } }),
      failing('jobs that cannot be read', 'M5B-B3', { jobs: { unreadable: 'no image' } }),
      failing('no job', 'M5B-B3', { jobs: { value: [] } }),
      failing('a store that is not that of the substrate', 'M5B-B3', { substrate: { OBJECT_STORE_URL: 'dir:/other' } }),
      failing('a local path as an argument', 'M5B-B3', {
        jobs: { value: [{ ...job, command: ['oracle-seed', '/data'] }] },
      }),
    ],
  }),
];
