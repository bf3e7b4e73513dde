import { FailureRecordV1 } from '@spine-green/evidence-schemas/documents/failure_record.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPhaseDefinition } from '../../../actions/lib/definition/phase-definition.ts';
import { EMPTY_LEDGER, type LaneState } from '../../../actions/lib/ledger/state.ts';
import {
  documentKeys,
  failureRecordFaults,
  failureRecordKey,
  logsOf,
  offsetsIn,
  placesRef,
  rollbackOf,
  type StartedAttempt,
} from '../../../actions/lib/run/failure-record.ts';
import { documentsLeft, leaveFailureRecord } from '../../../actions/lib/run/leave-failure-record.ts';
import { type AuthorityPhase, idleAuthorityPhase, inSession } from '../../support/authority-phase.ts';

const LANE = 'M1.B';
const AT = { executionId: 'm1_20261122T100000Z', attempt: 2 };
const RECEIPT = /m1_20261122T100000Z\/P\(-1\)\/entrypoint_matrix_receipt_attempt2\.json$/;

let phase: AuthorityPhase;
beforeEach(async () => {
  phase = await idleAuthorityPhase();
});
afterEach(() => phase.remove());

/** An attempt of M1.B that left these of its documents, and then its failure record. */
const broken = (documents: readonly string[]) =>
  inSession(phase, async (session) => {
    const { evidence: target } = session;
    for (const key of documents) await target.store.put(target.bucket, key, '{}', { kind: 'create' });
    await leaveFailureRecord(session, { definition: loadPhaseDefinition('M1'), lane: LANE, ...AT }, new Error('broke'));
    const key = failureRecordKey({ substrate: 'embedded', ...AT }, LANE);
    const { document } = await readEvidence(target, key, FailureRecordV1.parse);
    return { document, left: await documentsLeft(session, AT, LANE) };
  });

/** What the judge of the record says of what the attempt left. */
const saidOf = (document: FailureRecordV1, left: readonly FailureRecordV1['partials'][number][]): readonly string[] => {
  const where = { phase: 'M1', lane: LANE, substrate: 'embedded', ci: document.ci } as const;
  const times = { startedAtUtc: document.written_at_utc, untilUtc: document.written_at_utc };
  const started = { ...where, ...AT, ...times, left, offsets: undefined };
  return failureRecordFaults(document, started).filter((what) => what.includes('partials'));
};

describe('the record of an attempt that broke', () => {
  const keys = documentKeys({ substrate: 'embedded', ...AT }, LANE);

  it('names what the attempt left all the same, by version and digest', async () => {
    expect(keys).toEqual([expect.stringMatching(RECEIPT)]);
    const { document, left } = await broken(keys);
    expect(document.partials).toEqual([
      { key: keys[0], version_id: expect.any(String), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect(saidOf(document, left)).toEqual([]);
    expect(saidOf(document, [])).toEqual(['says another partials than the attempt that was started']);
  });

  it('names nothing where nothing lies, and not what another attempt left', async () => {
    const others = documentKeys({ substrate: 'embedded', ...AT, attempt: 1 }, LANE);
    const { document, left } = await broken(others);
    expect({ partials: document.partials, left }).toEqual({ partials: [], left: [] });
    expect(
      saidOf({ ...document, partials: [{ key: others[0] ?? '', version_id: '1', sha256: '0'.repeat(64) }] }, left),
    ).toEqual(['says another partials than the attempt that was started']);
  });
});

const CI = {
  repository: 'example/spine-green',
  workflow: 'm7-spine.yml',
  workflow_sha: 'c'.repeat(40),
  run_id: '4711',
  run_attempt: 2,
  job: 'm7-d',
  actor: 'operator',
};
const LOG = 'example/spine-green/actions/runs/4711/attempts/2';
const OFFSETS = [{ topic: 'fp.bus.rtdl.v1', partition: 0, start_offset: 3, end_offset: 41 }];
const HANDED = { partitions: [{ topic: 'fp.bus.rtdl.v1', partition: 0, first: 3, last: 41, admitted: 39 }] };

describe('what a record says beside it', () => {
  it.each([
    { given: 'of a workflow', ci: CI, ref: LOG },
    { given: 'of a process of this machine', ci: { ...CI, repository: 'local', run_id: 'local' }, ref: undefined },
    { given: 'of a run without a number', ci: { ...CI, run_id: 'x' }, ref: undefined },
  ])('the log $given is $ref', ({ ci, ref }) => expect(logsOf(ci)).toBe(ref));

  it.each([
    ['E_LANE_LOST', 'L0'],
    ['E_OBJECT_STORE_UNREACHABLE', 'L0'],
    ['E_EVIDENCE_DIGEST', undefined],
    ['BUG', undefined],
    ['constructor', undefined],
  ])('%s says the level %s', (code, level) => expect(rollbackOf(code)).toBe(level));

  it('has the offsets that P7 handed over, and none where it handed over nothing', () => {
    expect(offsetsIn(HANDED)).toEqual(OFFSETS);
    expect([offsetsIn({ partitions: [] }), offsetsIn({}), offsetsIn(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('looks for them in the phases after P7 alone', () => {
    const snapshot = { key: 'evidence/x.json', version_id: '1', sha256: 'a'.repeat(64) };
    const M6 = { ...EMPTY_LEDGER.phases.M6, lanes: { 'M6.G': { snapshot } as LaneState } };
    const phases = { ...EMPTY_LEDGER.phases, M6 };
    expect([placesRef({ phases }, 'M6'), placesRef({ phases }, 'M7')]).toEqual([undefined, snapshot]);
    expect(placesRef(EMPTY_LEDGER, 'M9')).toBeUndefined();
  });
});

describe('the judge of a record', () => {
  const at = '2026-11-22T10:00:00.000000Z';
  const started: StartedAttempt = {
    phase: 'M7',
    lane: 'M7.D',
    substrate: 'embedded',
    executionId: 'm7_20261122T090000Z',
    attempt: 1,
    ci: CI,
    startedAtUtc: at,
    untilUtc: at,
    left: [],
    offsets: OFFSETS,
  };
  const record: FailureRecordV1 = {
    ...{ schema: 'fp.failure_record.v1', substrate: 'embedded', plan_phase: 'M7', phase_id: 'P8', lane: 'M7.D' },
    ...{ platform_run_id: 'platform_20261122T080000Z', execution_id: started.executionId, attempt: 1, stage: 'M7.D' },
    ...{ reason: 'E_LANE_LOST: M7.D attempt 1 ended without a snapshot', error_class: 'E_LANE_LOST', partials: [] },
    ...{ offsets_so_far: OFFSETS, logs_ref: LOG, rollback_level: 'L0', written_at_utc: at, ci: CI },
  };
  const says = (name: string) => [`says another ${name} than the attempt that was started`];

  it('takes one that says all of it', () => expect(failureRecordFaults(record, started)).toEqual([]));

  it('takes one whose process could not read the offsets any more', () =>
    expect(failureRecordFaults({ ...record, offsets_so_far: null }, started)).toEqual([]));

  it.each<[string, Partial<FailureRecordV1>]>([
    [
      'offsets_so_far',
      { offsets_so_far: [{ topic: 'fp.bus.rtdl.v1', partition: 0, start_offset: 3, end_offset: 40 }] },
    ],
    ['logs_ref', { logs_ref: 'example/spine-green/actions/runs/4712/attempts/2' }],
    ['logs_ref', { logs_ref: null }],
    ['rollback_level', { rollback_level: 'L3' }],
    ['rollback_level', { rollback_level: null }],
  ])('refuses other %s: %j', (name, changed) =>
    expect(failureRecordFaults({ ...record, ...changed }, started)).toEqual(says(name)),
  );

  it('refuses what nothing says', () => {
    const local = { ...CI, repository: 'local', run_id: 'local' };
    const bug = { ...record, ci: local, error_class: 'BUG', reason: 'TypeError' };
    expect(failureRecordFaults(bug, { ...started, ci: local, offsets: undefined })).toEqual(
      ['offsets_so_far', 'logs_ref', 'rollback_level'].flatMap(says),
    );
  });
});
