import { InletAssertionSnapshotV1 } from '@spine-green/evidence-schemas/documents/inlet_assertion_snapshot.v1';
import { SeedSnapshotV1 } from '@spine-green/evidence-schemas/documents/seed_snapshot.v1';
import { type SeedFacts, seedLane } from '../../../actions/m5-oracle/lanes/c-seed.ts';
import { type LaneRow, laneRows, RUN_ID } from '../../support/decided-lane.ts';
import { ended } from './oracle-facts.ts';

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
const inlet = InletAssertionSnapshotV1.parse({
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
const part = { key: 'data/out/part-0.parquet', size: 10, sha256: 'c'.repeat(64), versionId: 'v1' };
const object = { key: 'run_receipt.json', size: 10, sha256: SUM, versionId: 'v1' };
const run = { task: ended(), snapshot, versionId: 'v1' };
const seal = {
  version: 'v0' as const,
  oracle_pack_id: SUM,
  seal_status: 'SEALED_OK' as const,
  sealed_at_utc: AT,
  manifest_sha256: SUM,
  outputs: [{ output_id: 'out', files: 1, size_bytes: 10 }],
};
const pack = { manifestSha256: SUM, packIds: [SUM, SUM], seal };

const facts: SeedFacts = {
  first: { value: { ...run, snapshot: { ...snapshot, copied: 1, skipped: 0 } } },
  second: { value: run },
  source: { value: [object] },
  target: { value: [object] },
  owed: { value: [] },
  packJob: { value: ended() },
  pack: { value: pack },
  inlet: { value: inlet },
  held: { value: { out: 1 } },
  requiredOutputIds: ['out'],
};

const failing = (
  given: string,
  changed: Partial<SeedFacts>,
  fails: Readonly<Record<string, string>>,
): LaneRow<SeedFacts> => ({ given, facts: { ...facts, ...changed }, fails });

const copy = { 'M5.C-C01': 'M5C-B2' };
const prefix = { 'M5.C-C02': 'M5C-B2' };
const sealed = { 'M5.C-C03': 'M5C-B3' };
const covered = { 'M5.C-C04': 'M5C-B4' };

export const rows = [
  laneRows(seedLane, {
    passing: [
      { given: 'an equal copy whose rerun copies nothing', facts },
      {
        given: 'objects of the source that no required output owns',
        facts: { ...facts, source: { value: [object, part] } },
      },
      { given: 'a later attempt, which copies nothing at all', facts: { ...facts, first: facts.second } },
    ],
    failing: [
      failing(
        'a rerun that copies again',
        { second: { value: { ...run, snapshot: { ...snapshot, copied: 1 } } } },
        copy,
      ),
      failing('a job that fails', { first: { value: { ...run, task: ended({ exitCode: 1 }) } } }, copy),
      failing('a job that writes no snapshot', { second: { unreadable: 'E_EVIDENCE_MISSING' } }, copy),
      failing(
        'a copy that was not verified',
        { second: { value: { ...run, snapshot: { ...snapshot, verified: false } } } },
        copy,
      ),
      failing(
        'a job that lists nothing',
        { second: { value: { ...run, snapshot: { ...snapshot, objects: [], object_count: 0 } } } },
        copy,
      ),
      failing(
        'a source that differs from the copy',
        { source: { value: [{ ...object, sha256: 'b'.repeat(64) }] } },
        copy,
      ),
      failing(
        'a job that leaves a part of a required output out of its list, and out of its copy',
        { source: { value: [object, part] }, owed: { value: [part.key] } },
        copy,
      ),
      failing(
        'a job that copied a part and says nothing of it',
        { source: { value: [object, part] }, target: { value: [object, part] }, owed: { value: [part.key] } },
        copy,
      ),
      failing('a copy of another size', { target: { value: [{ ...object, size: 9 }] } }, copy),
      failing(
        'an empty destination, of which the job lists nothing that could differ',
        {
          target: { value: [] },
          second: { value: { ...run, snapshot: { ...snapshot, objects: [] } } },
        },
        prefix,
      ),
      failing('a destination that cannot be listed', { target: { unreadable: 'away' } }, { ...copy, ...prefix }),
      failing('a pack job that fails', { packJob: { value: ended({ exitCode: 1 }) } }, sealed),
      failing(
        'a seal that says of itself that something was missing',
        { pack: { value: { ...pack, seal: { ...seal, seal_status: 'SEALED_FAILED' } } } },
        sealed,
      ),
      failing('a seal of another manifest', { pack: { value: { ...pack, manifestSha256: 'b'.repeat(64) } } }, sealed),
      failing('a seal of another pack', { pack: { value: { ...pack, packIds: [SUM, 'b'.repeat(64)] } } }, sealed),
      failing('a seal that cannot be read', { pack: { unreadable: 'absent' } }, { ...sealed, ...covered }),
      failing(
        'an output that is not declared',
        { pack: { value: { ...pack, seal: { ...seal, outputs: [] } } } },
        covered,
      ),
      failing('an output without an object', { held: { value: { out: 0 } } }, covered),
      failing(
        'an assertion that misses an output',
        { inlet: { value: { ...inlet, missing_output_ids: ['out'] } } },
        covered,
      ),
    ],
  }),
];
