import { digestOf, evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { type BundleFailure, failureOf } from '../../failure.ts';
import { ofView } from '../../once.ts';
import type { BundleView } from '../../view.ts';
import type { DataFacts } from '../facts.ts';
import type { Marker } from './closed-then.ts';
import { earlierClosingFaults } from './earlier-closings.ts';

/** So many earlier closings of a run are looked at, each of which takes a look at everything that lay there. */
const COMPARED_MAX = 50;
const NOT_COMPARED = `is not compared: ${COMPARED_MAX} closings stand between it and the newest`;

/** The closure markers of a run: each names the one before it, and the newest the newest closure objects. */
export function verifyMarkers(view: BundleView, facts: DataFacts): readonly BundleFailure[] {
  const { markers, failures, whole } = chainOf(view);
  const newest = markers.at(-1);
  return [
    ...failures,
    ...markers.flatMap((one, at) => markerFaults(one, markers[at - 1]).map((what) => failureOf(one.object, what))),
    ...(newest === undefined || !whole ? [] : staleRefs(newest, view)),
    ...earlierMarkers(view).flatMap((marker) => earlierClosingFaults(marker, view, facts)),
    ...markers
      .slice(0, -1)
      .slice(0, -COMPARED_MAX)
      .map(({ object }) => failureOf(object, NOT_COMPARED)),
  ];
}

/** Of a whole chain, those before the newest. */
export function earlierMarkers(view: BundleView): readonly Marker[] {
  const { markers, whole } = chainOf(view);
  return whole ? markers.slice(0, -1).slice(-COMPARED_MAX) : [];
}

interface Chain {
  readonly markers: readonly Marker[];
  readonly failures: readonly BundleFailure[];
  /** Whether each of them is there and can be read. */
  readonly whole: boolean;
}

const chainOf = ofView((view: BundleView): Chain => {
  const { platform_run_id: run } = view.manifest;
  if (run === 'N/A') return { markers: [], failures: [], whole: true };
  const prefix = evidencePrefix({ family: 'run', platform_run_id: run });
  const bucket = handle('S3_EVIDENCE_BUCKET');
  const markers: Marker[] = [];
  const later = view.under(bucket, `${prefix}run_completed.supersede-`);
  const first = view.newest(bucket, `${prefix}run_completed.json`);
  if (first === undefined) {
    const failures = later.map((object) => failureOf(object, 'supersedes a marker that is not there'));
    return { markers, failures, whole: false };
  }
  for (let number = 0; number <= later.length; number += 1) {
    const name = `${prefix}run_completed.supersede-${number}.json`;
    const object = number === 0 ? first : view.newest(bucket, name);
    const document = view.typed(object, RunCompletedV1);
    if (object === undefined)
      return { markers, failures: [{ object: name, what: 'is missing in the chain' }], whole: false };
    if (document === undefined) return { markers, failures: [], whole: false };
    markers.push({ object, document });
  }
  return { markers, failures: [], whole: true };
});

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
