import { evidencePrefix } from '@spine-green/evidence-schemas';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { CLOSURE_NAMES, type ClosureName } from '../../lib/rules/closure-objects.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { type AnomalyTruth, anomalyFaults } from '../anomalies.ts';
import {
  boundaryFaults,
  type ConformancePins,
  conformanceFaults,
  markerFaults,
  type Resolved,
} from '../closure-judgement.ts';
import { type ClosureSet, closureKey, newestMarker } from '../closure-set.ts';
import { governanceFaults, type StoredFact } from '../governance.ts';

export interface ObsGovFacts {
  readonly set: ClosureSet;
  readonly resolved: Fact<Resolved>;
  /** Newest acquisition of the run's lock, as the database recorded it. */
  readonly fence: Fact<string>;
  readonly conformance: Fact<ConformancePins>;
  readonly anomalies: Fact<AnomalyTruth>;
  /** Governance facts of the run that were there when the roll-up was written. */
  readonly facts: Fact<readonly StoredFact[]>;
}

export const obsGovClosure = defineLane({
  id: 'M8.H',
  decide: ({ set, resolved, fence, conformance: pins, anomalies: truth, facts }: ObsGovFacts, _written, context) => {
    const { markers, environment_conformance: conformance, anomaly_summary: anomalies } = set;
    const { governance_events: rollUp, run_report: report } = set;
    const { platformRunId } = context;
    return {
      'M8.H-C01': {
        expected: [],
        observed: mapFact(allReadable({ markers, resolved, fence }), (read) =>
          markerFaults(read.markers, read.resolved, { platformRunId, keys: closureKeys(context), fence: read.fence }),
        ),
        fails: 'M8H-B1',
      },
      'M8.H-C02': {
        expected: { conformance: [], anomalies: [], governance: [] },
        observed: mapFact(allReadable({ conformance, pins, anomalies, truth, rollUp, facts, report }), (read) => ({
          conformance: conformanceFaults(read.conformance, read.pins),
          anomalies: anomalyFaults(read.anomalies.document, read.truth),
          governance: governanceFaults(read.rollUp.rows, {
            platformRunId,
            facts: read.facts,
            reportSha256: read.report.sha256,
          }),
        })),
        fails: 'M8H-B2',
      },
      'M8.H-C03': {
        expected: [],
        observed: mapFact(allReadable(derivedDocuments(set)), (documents) =>
          boundaryFaults(
            Object.fromEntries(Object.entries(documents).map(([name, { document }]) => [name, document])),
            allowedPrefixes(platformRunId),
          ),
        ),
        fails: 'M8H-B6',
      },
    };
  },
  handover: ({ set, facts }) => {
    const { markers, environment_conformance: conformance, anomaly_summary: anomalies } = set;
    const marker = newestMarker(set);
    if (marker === undefined || !isReadable(markers)) return undefined;
    if (!isReadable(conformance) || !isReadable(anomalies) || !isReadable(facts)) return undefined;
    return {
      marker_key: marker.key,
      bundle_root_sha256: marker.document.bundle_root_sha256,
      markers: markers.value.length,
      conformance: conformance.value.document.checks.map(({ check_id, status }) => `${check_id} ${status}`),
      anomaly_total: anomalies.value.document.anomaly_total,
      governance_facts: facts.value.length,
    };
  },
});

const derivedDocuments = ({ run_report, reconciliation, replay_anchors, anomaly_summary }: ClosureSet) => ({
  run_report,
  reconciliation,
  replay_anchors,
  anomaly_summary,
});

const closureKeys = (context: { readonly platformRunId: string | undefined }) =>
  Object.fromEntries(CLOSURE_NAMES.map((name) => [name, closureKey(context, name)])) as Record<ClosureName, string>;

/** Evidence, quarantine and archive of the run; there is nothing else that a derived document may point at. */
const allowedPrefixes = (platformRunId = 'none'): readonly string[] => [
  evidencePrefix({ family: 'run', platform_run_id: platformRunId }),
  `quarantine/${platformRunId}/`,
  `archive/${platformRunId}/`,
];
