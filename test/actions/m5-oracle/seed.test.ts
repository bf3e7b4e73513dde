import { InletAssertionSnapshotV1 } from '@spine-green/evidence-schemas/documents/inlet_assertion_snapshot.v1';
import { SeedSnapshotV1 } from '@spine-green/evidence-schemas/documents/seed_snapshot.v1';
import { describe, expect, test } from 'vitest';
import { type SeedFacts, seedLane } from '../../../actions/m5-oracle/lanes/c-seed.ts';
import { codesFor, RUN_ID } from '../../support/decided-lane.ts';

const AT = '2026-11-22T10:15:00.000000Z';
const SUM = 'a'.repeat(64);
const snapshot = SeedSnapshotV1.parse({
  platform_run_id: RUN_ID,
  written_at_utc: AT,
  inlet_mode: 's3_to_s3_seed',
  source_uri: 's3://source/engine-run',
  target_uri: 's3://oracle/oracle-run',
  objects: [{ key: 'run_receipt.json', size: 10, checksum_algo: 'sha256', checksum: SUM, action: 'skipped' }],
  object_count: 1,
  byte_count: 10,
  content_index_digest: SUM,
  copied: 0,
  skipped: 1,
  failures: [],
  verified: true,
  verdict: 'PASS',
  started_at_utc: AT,
  ended_at_utc: AT,
  task_arn: 'embedded:task/x/1',
});
const inlet: InletAssertionSnapshotV1 = InletAssertionSnapshotV1.parse({
  platform_run_id: RUN_ID,
  written_at_utc: AT,
  inlet_mode: 's3_to_s3_seed',
  oracle_bucket: 'oracle',
  oracle_input_prefix: 'oracle-run/',
  required_output_ids: ['out'],
  missing_output_ids: [],
  missing_gate_ids: [],
  manifest_key: 'oracle-run/manifest.json',
  sealed_key: 'oracle-run/seal.json',
  input_prefix_readable: true,
  manifest_readable: true,
  seal_readable: true,
  manifest_output_coverage_pass: true,
  overall_pass: true,
  task_arn: 'embedded:task/x/1',
});
const object = { key: 'run_receipt.json', size: 10, sha256: SUM, versionId: 'v1' };
const run = { exitCode: 0, taskArn: 'embedded:task/x/1', snapshot, versionId: 'v1' };
const seal = {
  version: 'v0' as const,
  oracle_pack_id: SUM,
  seal_status: 'SEALED_OK' as const,
  sealed_at_utc: AT,
  manifest_sha256: SUM,
  outputs: [{ output_id: 'out', files: 1, size_bytes: 10 }],
};
const pack = { manifestSha256: SUM, packIds: [SUM, SUM], seal };

const good: SeedFacts = {
  first: { value: { ...run, snapshot: { ...snapshot, copied: 1, skipped: 0 } } },
  second: { value: run },
  source: { value: [object] },
  target: { value: [object] },
  packExitCode: { value: 0 },
  pack: { value: pack },
  inlet: { value: inlet },
  requiredOutputIds: ['out'],
};

describe('the seed', () => {
  test.each<{ given: string; facts: Partial<SeedFacts>; codes: string[] }>([
    { given: 'the copy is equal and the rerun copies nothing', facts: {}, codes: [] },
    {
      given: 'the rerun copies again',
      facts: { second: { value: { ...run, snapshot: { ...snapshot, copied: 1 } } } },
      codes: ['M5C-B2'],
    },
    { given: 'the job fails', facts: { first: { value: { ...run, exitCode: 1 } } }, codes: ['M5C-B2'] },
    { given: 'the job writes no snapshot', facts: { second: { unreadable: 'absent' } }, codes: ['M5C-B2'] },
    {
      given: 'the source differs from the copy',
      facts: { source: { value: [{ ...object, sha256: 'b'.repeat(64) }] } },
      codes: ['M5C-B2'],
    },
    { given: 'the destination is empty', facts: { target: { value: [] } }, codes: ['M5C-B2'] },
    { given: 'the destination is unreadable', facts: { target: { unreadable: 'x' } }, codes: ['M5C-B2'] },
    { given: 'the pack job fails', facts: { packExitCode: { value: 1 } }, codes: ['M5C-B3'] },
    {
      given: 'the seal names another manifest',
      facts: { pack: { value: { ...pack, manifestSha256: 'b'.repeat(64) } } },
      codes: ['M5C-B3'],
    },
    { given: 'the seal is unreadable', facts: { pack: { unreadable: 'absent' } }, codes: ['M5C-B3', 'M5C-B4'] },
    {
      given: 'an output is not declared',
      facts: { pack: { value: { ...pack, seal: { ...seal, outputs: [] } } } },
      codes: ['M5C-B4'],
    },
    {
      given: 'an output has no object',
      facts: { inlet: { value: { ...inlet, missing_output_ids: ['out'] } } },
      codes: ['M5C-B4'],
    },
  ])('raises $codes when $given', ({ facts, codes }) => {
    expect(codesFor(seedLane, { ...good, ...facts })).toEqual(codes);
  });
});
