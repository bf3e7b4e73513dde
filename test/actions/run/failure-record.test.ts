import { FailureRecordV1 } from '@spine-green/evidence-schemas/documents/failure_record.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPhaseDefinition } from '../../../actions/lib/definition/phase-definition.ts';
import { documentKeys, failureRecordFaults, failureRecordKey } from '../../../actions/lib/run/failure-record.ts';
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
  return failureRecordFaults(document, { ...where, ...AT, ...times, left }).filter((what) => what.includes('partials'));
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
