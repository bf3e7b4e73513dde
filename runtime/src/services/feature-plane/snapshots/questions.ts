import { digestOf, evidenceKey, isPlatformError } from '@spine-green/evidence-schemas';
import { FeatureSnapshotV1 } from '@spine-green/evidence-schemas/documents/feature_snapshot.v1';
import type { DaemonParts } from '../../../daemon/work.ts';
import { readEvidence } from '../../../evidence/read.ts';
import { createEvidence } from '../../../evidence/write.ts';
import { findMicros, textOfMicros } from '../../../kernel/clock.ts';
import type { Question } from '../../../observability/ops-server.ts';
import type { FeatureErrorCode, FeatureSnapshot } from '../../../reads/feature-contract.ts';
import { readKeySnapshot } from '../../../reads/key-features.ts';
import { findPins } from '../../../reads/pins.ts';
import { findIndexedSnapshot, indexSnapshot } from './snapshot-index.ts';

export type SnapshotParts = Pick<DaemonParts, 'database' | 'evidence' | 'clock'> & { readonly streamId: string };

/** 13, section 4.3. */
export const FEATURE_STATUS: Readonly<Record<FeatureErrorCode, number>> = {
  MISSING_PINS: 400,
  INVALID_REQUEST: 400,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
  MISSING_PROVENANCE: 503,
};

/**
 * Snapshots that somebody asked to keep: one object under its own hash, and one row of the index that says what it rests on.
 * The object comes first, so a row never names what is not there; asked again, the same snapshot is the one that stands.
 */
export const snapshotQuestions = (parts: SnapshotParts): Readonly<Record<string, Question>> => ({
  '/v1/features/snapshots': async (asked) => {
    const { database, clock, streamId } = parts;
    const read = await readKeySnapshot(database, asked, clock);
    if (!('answer' in read)) return { status: FEATURE_STATUS[read.code], body: read };
    const { snapshot } = read.answer;
    if (!isCanonicalTime(snapshot.as_of_time_utc)) return refusal(400, 'INVALID_REQUEST', 'as_of_time_utc');
    const known = await findIndexedSnapshot(database, streamId, snapshot.snapshot_hash);
    const ref = known?.snapshot_ref ?? (await keep(parts, snapshot));
    if (known === undefined) await indexSnapshot(database, streamId, { snapshot, offsets: read.offsets, ref });
    return { status: 200, body: { ...read.answer, snapshot_ref: ref } };
  },
  '/v1/features/snapshots/find': async (asked) => {
    const { database, evidence, streamId } = parts;
    const { pins, snapshot_hash: hash } = (asked ?? {}) as Readonly<Record<string, unknown>>;
    const named = findPins(pins);
    if (named === undefined) return refusal(400, 'MISSING_PINS', 'pins');
    if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) {
      return refusal(400, 'INVALID_REQUEST', 'snapshot_hash');
    }
    const index = await findIndexedSnapshot(database, streamId, hash);
    if (index === undefined) return refusal(404, 'NOT_FOUND', 'no such snapshot');
    const { document } = await readEvidence(evidence, index.snapshot_ref, FeatureSnapshotV1.parse);
    if (hashOfSnapshot(document) !== hash) return refusal(409, 'EVIDENCE_DIGEST_MISMATCH', index.snapshot_ref);
    if (digestOf(named) !== digestOf(document.pins)) return refusal(404, 'NOT_FOUND', 'no such snapshot');
    return { status: 200, body: { status: 'OK', index, snapshot: document } };
  },
});

/** The one text of a moment (00, section 3), so that one snapshot has one hash. */
const isCanonicalTime = (text: string): boolean => textOfMicros(findMicros(text) ?? 0) === text;

const refusal = (status: number, code: string, detail: string) => ({ status, body: { status: 'ERROR', code, detail } });

/** Where it lies. Throws what the store throws, and E_EVIDENCE_CONFLICT when its key holds another snapshot. */
async function keep({ evidence }: SnapshotParts, snapshot: FeatureSnapshot): Promise<string> {
  const document = { schema: 'fp.feature_snapshot.v1', ...snapshot } as const;
  const { platform_run_id, scenario_run_id } = snapshot.pins;
  const name = `online_feature_plane/snapshots/${scenario_run_id}/${snapshot.snapshot_hash}.json`;
  const key = evidenceKey({ family: 'run', platform_run_id }, name);
  try {
    await createEvidence(evidence, key, FeatureSnapshotV1, document);
  } catch (error) {
    // An earlier life wrote it and had no time for the index: the same snapshot, made at another time.
    if (!isPlatformError(error, 'E_EVIDENCE_CONFLICT')) throw error;
    const { document: present } = await readEvidence(evidence, key, FeatureSnapshotV1.parse);
    if (hashOfSnapshot(present) !== snapshot.snapshot_hash) throw error;
  }
  return key;
}

function hashOfSnapshot(document: FeatureSnapshotV1): string {
  const { schema: _schema, snapshot_hash: _hash, created_at_utc: _at, ...hashed } = document;
  return digestOf(hashed);
}
