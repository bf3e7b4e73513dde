import { digestOf } from '@spine-green/evidence-schemas';
import { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { type BundleFailure, failureOf } from '../../failure.ts';
import type { BundleObject, BundleView } from '../../view.ts';
import { ingestPlaces, rtdlPlaces, verifyClosureDocuments } from '../closure.ts';
import { type Claims, differing } from '../compare.ts';
import type { DataFacts } from '../facts.ts';
import { verifyReconciliation } from '../reconciliation.ts';
import { segmentAt } from '../segments.ts';
import { type ClosedThen, closedThen, isHeldToAll, type Marker } from './closed-then.ts';

/**
 * What an earlier marker closed over, by what cannot have been otherwise: a run is closed over what agrees, counts and
 * offsets of a log only grow until the newest closing, which the data are held to, and what lay in the store when its
 * reporter began is counted in it (16, section 6). Where no data came after that, it is held to the data as the newest one.
 */
export function earlierClosingFaults(marker: Marker, view: BundleView, facts: DataFacts): readonly BundleFailure[] {
  const { closure_refs: refs } = marker.document;
  const then = closedThen(marker, view);
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
    ...basisFaults(marker, view),
    ...(then === undefined ? [] : countFaults(marker, { then, facts, view })),
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
      const grew =
        now !== undefined &&
        anchor.start_offset === now.start_offset &&
        anchor.end_offset <= now.end_offset &&
        anchor.count <= now.count;
      return grew ? [] : [`offsets of ${place(anchor)} that the newest closing does not hold`];
    }),
  );
}

type Anchor = ReplayAnchorsV1['anchors']['ingest'][number];

/** The documents of one closing rest on each other, and its anchors on the looks at the log that they name. */
function basisFaults({ document: { closure_refs: refs } }: Marker, view: BundleView): readonly BundleFailure[] {
  const reconciled = view.find(refs.reconciliation_ref);
  const anchored = view.find(refs.replay_anchors_ref);
  const reconciliation = view.typed(reconciled, ReconciliationV1);
  const anchors = view.typed(anchored, ReplayAnchorsV1);
  const claims = (object: BundleObject | undefined, what: Claims): readonly BundleFailure[] =>
    object === undefined ? [] : differing(what).map((one) => failureOf(object, one));
  return [
    ...(reconciliation === undefined
      ? []
      : claims(reconciled, { 'basis.run_report_ref': [reconciliation.basis.run_report_ref, refs.run_report_ref] })),
    ...(anchors === undefined ? [] : claims(anchored, anchorClaims(anchors, refs.run_report_ref, view))),
  ];
}

/** What an anchor has of the look that it rests on. */
const placeOf = ({ count: _count, first_ts_utc: _first, last_ts_utc: _last, offset_kind: _kind, ...place }: Anchor) =>
  place;

function anchorClaims(
  { anchors, basis_digest, source_refs: from }: ReplayAnchorsV1,
  report: object,
  view: BundleView,
): Claims {
  const ingest = view.typed(view.find(from.ingest_offsets_ref), KafkaOffsetsSnapshotV1);
  const rtdl = view.typed(view.find(from.rtdl_offsets_ref), OffsetsSnapshotV1);
  return {
    'source_refs.run_report_ref': [from.run_report_ref, report],
    basis_digest: [basis_digest, digestOf(anchors)],
    ...(ingest === undefined ? {} : { 'anchors of ingest': [anchors.ingest.map(placeOf), ingestPlaces(ingest)] }),
    ...(rtdl === undefined ? {} : { 'anchors of rtdl_core': [anchors.rtdl_core.map(placeOf), rtdlPlaces(rtdl)] }),
  };
}

interface Counted {
  readonly then: ClosedThen;
  /** Of all data. */
  readonly facts: DataFacts;
  readonly view: BundleView;
}

/** What was counted, against the data that were there; where some came later, against the least that it can have been. */
function countFaults(marker: Marker, { then, facts, view }: Counted): readonly BundleFailure[] {
  if (isHeldToAll(marker, then))
    return [...verifyReconciliation(then.view, facts), ...verifyClosureDocuments(then.view, facts)];
  const { closure_refs: refs } = marker.document;
  const reported = view.find(refs.run_report_ref);
  const reconciled = view.find(refs.reconciliation_ref);
  const anchored = view.find(refs.replay_anchors_ref);
  const received = then.before.reduce((sum, { key }) => sum + (facts.receipts.linesOf.get(key) ?? 0), 0);
  const below = (count: number | null | undefined): readonly string[] =>
    (count ?? received) < received ? [`${count} receipts, of which ${received} lay there before`] : [];
  return [
    ...told(reported, below(view.typed(reported, RunReportV1)?.ingress.received)),
    ...told(reconciled, below(view.typed(reconciled, ReconciliationV1)?.inputs.received)),
    ...told(anchored, shorterArchives(view.typed(anchored, ReplayAnchorsV1), then)),
  ];
}

/** Partitions of which the archive held more than the closing says. */
function shorterArchives(anchors: ReplayAnchorsV1 | undefined, { before }: ClosedThen): readonly string[] {
  if (anchors === undefined) return [];
  const last = new Map(anchors.archive.map(({ topic, partition, last_offset: at }) => [`${topic}/${partition}`, at]));
  return before.flatMap(({ key }) => {
    const segment = segmentAt(key);
    if (segment === undefined) return [];
    const place = `${segment.topic}/${segment.partition}`;
    const known = last.get(place) ?? -1;
    return known < segment.lastOffset
      ? [`an archive of ${place} until ${known}, of which ${segment.lastOffset} lay there before`]
      : [];
  });
}
