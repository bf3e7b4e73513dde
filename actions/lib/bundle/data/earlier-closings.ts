import { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import type { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { type BundleFailure, failureOf } from '../failure.ts';
import type { BundleObject, BundleView } from '../view.ts';

/**
 * What an earlier marker closed over, by what cannot have been otherwise: a run is closed over what agrees, and counts and
 * offsets of a log only grow until the newest closing, which the data are held to (16, section 6).
 */
export function earlierClosingFaults(
  { closure_refs: refs }: RunCompletedV1,
  view: BundleView,
): readonly BundleFailure[] {
  const reconciled = view.find(refs.reconciliation_ref);
  const reconciliation = view.typed(reconciled, ReconciliationV1);
  const conforming = view.find(refs.environment_conformance_ref);
  const conformance = view.typed(conforming, EnvironmentConformanceV1);
  return [
    ...told(reconciled, [
      ...(reconciliation === undefined || reconciliation.status === 'PASS' ? [] : ['a reconciliation that failed']),
      ...Object.entries(reconciliation?.checks ?? {}).flatMap(([name, holds]) =>
        holds ? [] : [`${name}, which failed`],
      ),
    ]),
    ...told(conforming, [
      ...(conformance === undefined || conformance.status === 'PASS' ? [] : ['an environment that did not conform']),
      ...(conformance?.checks ?? []).flatMap(({ check_id: id, status }) =>
        status === 'FAIL' ? [`${id}, which failed`] : [],
      ),
    ]),
    ...anomalyFaults(view.find(refs.anomaly_summary_ref), view),
    ...anchorFaults(view.find(refs.replay_anchors_ref), view),
  ];
}

const told = (object: BundleObject | undefined, what: readonly string[]): readonly BundleFailure[] =>
  object === undefined ? [] : what.map((one) => failureOf(object, `was closed over ${one}`));

/** Counts of what is open, which fall when it is settled. */
const OPEN: ReadonlySet<string> = new Set(['ingress_publish_ambiguous', 'ingress_receipt_write_failed']);

function anomalyFaults(object: BundleObject | undefined, view: BundleView): readonly BundleFailure[] {
  const earlier = view.typed(object, AnomalySummaryV1);
  const newest =
    object === undefined ? undefined : view.typed(view.newest(object.bucket, object.key), AnomalySummaryV1);
  if (earlier === undefined || newest === undefined) return [];
  const counts = new Map(Object.entries(newest.anomaly_counts));
  const above = Object.entries(earlier.anomaly_counts).filter(
    ([name, count]) => !OPEN.has(name) && count > (counts.get(name) ?? 0),
  );
  return told(
    object,
    above.map(([name, count]) => `${count} ${name}, of which the newest closing counts ${counts.get(name) ?? 0}`),
  );
}

function anchorFaults(object: BundleObject | undefined, view: BundleView): readonly BundleFailure[] {
  const earlier = view.typed(object, ReplayAnchorsV1);
  const newest = object === undefined ? undefined : view.typed(view.newest(object.bucket, object.key), ReplayAnchorsV1);
  if (earlier === undefined || newest === undefined) return [];
  const place = ({ topic, partition }: { topic: string; partition: number }): string => `${topic}/${partition}`;
  const known = new Map(newest.anchors.ingest.map((anchor) => [place(anchor), anchor]));
  return told(
    object,
    earlier.anchors.ingest.flatMap((anchor) => {
      const now = known.get(place(anchor));
      const grew = now !== undefined && anchor.start_offset === now.start_offset && anchor.end_offset <= now.end_offset;
      return grew ? [] : [`offsets of ${place(anchor)} that the newest closing does not hold`];
    }),
  );
}
