import { digestOf } from '@spine-green/evidence-schemas';
import { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EMPTY_LEDGER, type LedgerState } from '../../../actions/lib/ledger/state.ts';
import { declaredIn } from '../../../actions/m8-closure/facts/h-obs-gov-closure.ts';
import { readRecordedEvidence } from '../../../actions/m8-closure/facts/recorded-evidence.ts';
import indexSample from '../../../evidence-schemas/samples/bundle_index.v1/valid-execution.json' with { type: 'json' };
import envelopeSample from '../../../evidence-schemas/samples/phase_evidence.v1/valid-mobilised.json' with {
  type: 'json',
};
import { type FreshObjectStore, freshObjectStore } from '../../support/object-store.ts';

const FOLDER = `evidence/embedded/run_control/${envelopeSample.execution_id}`;
const SNAPSHOT = `${FOLDER}/m0_authority_lock_snapshot.json`;
let fresh: FreshObjectStore;

beforeEach(async () => {
  fresh = await freshObjectStore('evidence');
});
afterEach(() => fresh.drop());

/** A completed M0 with one object in its index; `changes` make the index say something else about it. */
async function completedPhase(changes: object = {}): Promise<LedgerState> {
  const target = { store: fresh.store, bucket: 'evidence' };
  const stored = await fresh.store.put('evidence', SNAPSHOT, '{}', { kind: 'create' });
  const [entry] = indexSample.entries;
  const { key, versionId, sha256 } = stored;
  const entries = [{ ...entry, key, version_id: versionId, sha256, ...changes }];
  const root = digestOf({ entries, append_only_sets: [] });
  await createEvidence(
    target,
    `${FOLDER}/bundle_index.json`,
    BundleIndexV1,
    BundleIndexV1.parse({ ...indexSample, entries, append_only_sets: [], root_sha256: root }),
  );
  const envelope = await createEvidence(
    target,
    `${FOLDER}/phase_evidence.json`,
    PhaseEvidenceV1,
    PhaseEvidenceV1.parse(envelopeSample),
  );
  return {
    ...EMPTY_LEDGER,
    phases: {
      ...EMPTY_LEDGER.phases,
      M0: {
        ...EMPTY_LEDGER.phases.M0,
        completed: {
          checklist_sha256: root,
          envelope: { key: envelope.key, version_id: envelope.versionId, sha256: envelope.sha256 },
          verdict_code: 'ADVANCE_TO_M1',
          execution_id: FOLDER.split('/').at(-1) ?? '',
          bundle_root_sha256: root,
          run_index_root_sha256: null,
          coverage: { planned_lanes: [], planned_checks: [], not_applicable_checks: [] },
          seq: 9,
        },
      },
    },
  };
}

const read = (ledger: LedgerState) =>
  readRecordedEvidence({ evidence: { store: fresh.store, bucket: 'evidence' }, ledger, substrate: 'embedded' }, 'M8');

test('an object that its index lists reads back', async () => {
  expect(await read(await completedPhase())).toEqual({ phases: ['M0'], objects: 1, faults: [] });
});

test.each([
  { given: 'another digest', changes: { sha256: '0'.repeat(64) }, fault: 'another digest' },
  { given: 'a version that the store does not have', changes: { version_id: '000009' }, fault: 'E_OBJECT_NOT_FOUND' },
])('an entry with $given is a fault', async ({ changes, fault }) => {
  const found = await read(await completedPhase(changes));
  expect(found).toMatchObject({ objects: 1, faults: [expect.stringContaining(fault)] });
});

test('a version that was replaced since still reads back by its own id', async () => {
  const ledger = await completedPhase();
  const { versionId } = await fresh.store.get('evidence', SNAPSHOT);
  await fresh.store.put('evidence', SNAPSHOT, '{"forged":true}', { kind: 'replace', versionId });
  expect(await read(ledger)).toMatchObject({ faults: [] });
});

test('an index with another root than the ledger recorded is a fault, and nothing of it is believed', async () => {
  const ledger = await completedPhase();
  const { completed } = ledger.phases.M0;
  if (completed === undefined) throw new Error('M0 is not completed');
  const other = { ...completed, bundle_root_sha256: '0'.repeat(64) };
  const phases = { ...ledger.phases, M0: { ...ledger.phases.M0, completed: other } };
  expect(await read({ ...ledger, phases })).toEqual({
    phases: [],
    objects: 0,
    faults: [expect.stringContaining('E_EVIDENCE_DIGEST')],
  });
});

test('a phase that is not completed has no index to read', async () => {
  expect(await read(EMPTY_LEDGER)).toEqual({ phases: [], objects: 0, faults: [] });
});

test.each([
  [undefined, {}],
  ['', {}],
  ['SCHEMA_FAIL:3:drill-1', { SCHEMA_FAIL: 3 }],
  ['SCHEMA_FAIL:3:s3://b/k, DUPLICATE_PUBLISH:1:drill-2', { SCHEMA_FAIL: 3, DUPLICATE_PUBLISH: 1 }],
])('the injections %j are %j', (text, declared) => {
  expect(declaredIn(text)).toEqual(declared);
});
