import { digestOf, evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { type BundleFailure, failureOf } from '../failure.ts';
import type { BundleObject, BundleView } from '../view.ts';
import { earlierClosingFaults } from './earlier-closings.ts';

interface Marker {
  readonly object: BundleObject;
  readonly document: RunCompletedV1;
}

/** The closure markers of a run: each names the one before it, and the newest the newest closure objects. */
export function verifyMarkers(view: BundleView): readonly BundleFailure[] {
  const { platform_run_id: run } = view.manifest;
  if (run === 'N/A') return [];
  const prefix = evidencePrefix({ family: 'run', platform_run_id: run });
  const bucket = handle('S3_EVIDENCE_BUCKET');
  const failures: BundleFailure[] = [];
  const markers: Marker[] = [];
  const later = view.under(bucket, `${prefix}run_completed.supersede-`);
  const first = view.newest(bucket, `${prefix}run_completed.json`);
  if (first === undefined) return later.map((object) => failureOf(object, 'supersedes a marker that is not there'));
  for (let number = 0; number <= later.length; number += 1) {
    const object = number === 0 ? first : view.newest(bucket, `${prefix}run_completed.supersede-${number}.json`);
    const document = view.typed(object, RunCompletedV1);
    if (object === undefined) {
      failures.push({ object: `${prefix}run_completed.supersede-${number}.json`, what: 'is missing in the chain' });
      return failures;
    }
    if (document === undefined) return failures;
    const before = markers.at(-1);
    markers.push({ object, document });
    failures.push(...markerFaults({ object, document }, before).map((what) => failureOf(object, what)));
  }
  const newest = markers.at(-1);
  if (newest !== undefined) failures.push(...staleRefs(newest, view));
  failures.push(...markers.slice(0, -1).flatMap(({ document }) => earlierClosingFaults(document, view)));
  return failures;
}

function markerFaults({ document }: Marker, before: Marker | undefined): readonly string[] {
  const { supersedes, closure_refs, bundle_root_sha256, fence } = document;
  const named = supersedes === null ? null : `${supersedes.key} ${supersedes.version_id} ${supersedes.sha256}`;
  const due = before === undefined ? null : `${before.object.key} ${before.object.version_id} ${before.object.sha256}`;
  return [
    ...(named === due ? [] : [`supersedes ${named ?? 'nothing'}, before it stands ${due ?? 'nothing'}`]),
    ...(digestOf(closure_refs) === bundle_root_sha256 ? [] : ['does not have the root of its references']),
    ...(before !== undefined && Number(fence) <= Number(before.document.fence)
      ? ['has a fence that did not grow']
      : []),
  ];
}

/** Of all closure objects the newest versions; only the conformance daemon goes on writing (16, section 6). */
const staleRefs = ({ object, document }: Marker, view: BundleView): readonly BundleFailure[] =>
  Object.entries(document.closure_refs).flatMap(([name, ref]) => {
    const newest = view.newest(object.bucket, ref.key);
    if (newest?.version_id === ref.version_id || name === 'environment_conformance_ref') return [];
    return [failureOf(object, `closes version ${ref.version_id} of ${ref.key}, the newest is ${newest?.version_id}`)];
  });
