import { digestOf } from '@spine-green/evidence-schemas';
import { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { readEvidence } from '../../../evidence/read.ts';
import { createEvidence, type EvidenceTarget } from '../../../evidence/write.ts';
import { type EvidenceRef, refOf } from '../../../observability/evidence-ref.ts';
import { findPresent, runKey } from '../../../observability/writer.ts';
import type { StoredVersion } from '../../../substrate/object-store/port.ts';
import type { Stamp } from '../types.ts';

export type ClosureRefs = RunCompletedV1['closure_refs'];

const SUPERSEDES_MAX = 999;

/** Digest of the closure objects; two closures with the same one are the same closure. */
export const bundleRoot = (refs: ClosureRefs): string => digestOf(refs);

/**
 * Writes the marker, last of all: `run_completed.json` create-only. When one is there with the same root, the run is
 * closed already; with another root, `run_completed.supersede-<n>.json` points to the newest marker and the earlier
 * ones stay as they are.
 */
export async function writeMarker(
  { target, fence }: { readonly target: EvidenceTarget; readonly fence: string },
  refs: ClosureRefs,
  stamp: Stamp,
): Promise<StoredVersion | 'present'> {
  const newest = await findNewestMarker(target, stamp.platformRunId);
  if (newest?.root === bundleRoot(refs)) return 'present';
  const document: RunCompletedV1 = {
    schema: 'fp.run_completed.v1',
    platform_run_id: stamp.platformRunId,
    generated_at_utc: stamp.generatedAtUtc,
    written_at_utc: stamp.writtenAtUtc,
    completed_at_utc: stamp.writtenAtUtc,
    writer: stamp.writer,
    status: 'COMPLETED',
    closure_refs: refs,
    bundle_root_sha256: bundleRoot(refs),
    fence,
    supersedes: newest?.ref ?? null,
  };
  const key = markerKey(stamp.platformRunId, newest === undefined ? 0 : newest.number + 1);
  return createEvidence(target, key, RunCompletedV1, document);
}

interface Newest {
  readonly number: number;
  readonly ref: EvidenceRef;
  readonly root: string;
  /** The run that the marker itself names. */
  readonly platformRunId: string;
  /** Of the reporter that wrote it. */
  readonly fence: string;
}

/**
 * The newest marker of a run, undefined when none is there. Markers are numbered without gaps, so the first absent one ends
 * the search. Throws what reading evidence throws: a marker that cannot be read is never an absent one.
 */
export async function findNewestMarker(target: EvidenceTarget, platformRunId: string): Promise<Newest | undefined> {
  let newest: Newest | undefined;
  for (let number = 0; number <= SUPERSEDES_MAX; number += 1) {
    const key = markerKey(platformRunId, number);
    const marker = await findPresent(() => readEvidence(target, key, RunCompletedV1.parse));
    if (marker === undefined) return newest;
    const { document, versionId, sha256 } = marker;
    const { bundle_root_sha256: root, platform_run_id, fence } = document;
    newest = { number, ref: refOf({ key, versionId, sha256 }), root, platformRunId: platform_run_id, fence };
  }
  return newest;
}

/** 0 is the marker itself. */
const markerKey = (platformRunId: string, number: number): string =>
  runKey(platformRunId, number === 0 ? 'run_completed.json' : `run_completed.supersede-${number}.json`);
