import { evidencePrefix, sha256Hex } from '@spine-green/evidence-schemas';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { permittedSkips } from '../../lib/platform/conformance-skips.ts';
import { runKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import {
  anomalyFaults,
  boundaryFaults,
  conformanceFaults,
  governanceFaults,
  markerFaults,
  type Resolved,
} from '../closure-judgement.ts';
import {
  CLOSURE_NAMES,
  type ClosureName,
  type ClosureSet,
  closureKey,
  type Marker,
  newestMarker,
  readClosureSet,
} from '../closure-set.ts';
import { type Execution, recordedExecution } from './e-reporter-execution.ts';

export interface ObsGovFacts {
  readonly set: ClosureSet;
  readonly resolved: Fact<Resolved>;
  readonly execution: Fact<Execution>;
  /** Governance facts of the run that were there when the roll-up was written. */
  readonly factObjects: Fact<number>;
}

export const obsGovClosure = plainLane<ObsGovFacts>({
  id: 'M8.H',
  gather: gatherClosure,
  decide: ({ set, resolved, execution, factObjects }, context) => {
    const {
      markers,
      environment_conformance: conformance,
      anomaly_summary: anomalies,
      governance_events: rollUp,
    } = set;
    const { platformRunId } = context;
    return [
      check('M8.H-C01', {
        expected: [],
        observed: mapFact(allReadable({ markers, resolved, execution }), (read) =>
          markerFaults(read.markers, read.resolved, {
            ...{ platformRunId, keys: closureKeys(context) },
            fence: read.execution.fence,
          }),
        ),
        fails: 'M8H-B1',
      }),
      check('M8.H-C02', {
        expected: { conformance: [], anomalies: [], governance: [] },
        observed: mapFact(allReadable({ conformance, anomalies, rollUp, factObjects }), (read) => ({
          conformance: conformanceFaults(read.conformance.document, permittedSkips(context.substrate)),
          anomalies: anomalyFaults(read.anomalies.document),
          governance: governanceFaults(read.rollUp, read.factObjects, platformRunId),
        })),
        fails: 'M8H-B2',
      }),
      check('M8.H-C03', {
        expected: [],
        observed: mapFact(allReadable(derivedDocuments(set)), (documents) =>
          boundaryFaults(
            Object.fromEntries(Object.entries(documents).map(([name, { document }]) => [name, document])),
            allowedPrefixes(platformRunId),
          ),
        ),
        fails: 'M8H-B6',
      }),
    ];
  },
  payload: ({ set, factObjects }) => ({
    marker_key: newestMarker(set)?.key ?? null,
    bundle_root_sha256: newestMarker(set)?.document.bundle_root_sha256 ?? null,
    markers: isReadable(set.markers) ? set.markers.value.length : 0,
    conformance: isReadable(set.environment_conformance)
      ? set.environment_conformance.value.document.checks.map(({ check_id, status }) => `${check_id} ${status}`)
      : [],
    anomaly_total: isReadable(set.anomaly_summary) ? set.anomaly_summary.value.document.anomaly_total : null,
    governance_facts: isReadable(factObjects) ? factObjects.value : null,
  }),
});

const derivedDocuments = ({ run_report, reconciliation, replay_anchors, anomaly_summary }: ClosureSet) => ({
  run_report,
  reconciliation,
  replay_anchors,
  anomaly_summary,
});

const closureKeys = (context: Pick<LaneContext, 'platformRunId'>) =>
  Object.fromEntries(CLOSURE_NAMES.map((name) => [name, closureKey(context, name)])) as Record<ClosureName, string>;

/** Evidence, quarantine and archive of the run; there is nothing else that a derived document may point at. */
const allowedPrefixes = (platformRunId = 'none'): readonly string[] => [
  evidencePrefix({ family: 'run', platform_run_id: platformRunId }),
  `quarantine/${platformRunId}/`,
  `archive/${platformRunId}/`,
];

async function gatherClosure(context: LaneContext): Promise<ObsGovFacts> {
  const set = await readClosureSet(context);
  const { governance_events: rollUp } = set;
  return {
    set,
    resolved: await observe(() => resolveRefs(context, newestMarker(set))),
    execution: await observe(() => recordedExecution(context)),
    factObjects: isReadable(rollUp) ? await observe(() => countFacts(context, rollUp.value.writtenAtUtc)) : rollUp,
  };
}

/** The bytes behind each reference, hashed here: neither the marker's word nor the store's is taken for it. */
async function resolveRefs({ session }: LaneContext, marker: Marker | undefined): Promise<Resolved> {
  if (marker === undefined) throw new Error('there is no marker');
  const { store, bucket } = session.evidence;
  const found: Partial<Record<ClosureName, Resolved[ClosureName]>> = {};
  for (const name of CLOSURE_NAMES) {
    const { key, version_id: versionId } = marker.document.closure_refs[`${name}_ref`];
    const read = await observe(() => store.get(bucket, key, versionId));
    found[name] = isReadable(read)
      ? { sha256: sha256Hex(read.value.body), writtenAtUtc: read.value.writtenAtUtc }
      : undefined;
  }
  return found as Resolved;
}

/** Facts that daemons state after the closure are of no roll-up yet. */
async function countFacts(context: LaneContext, untilUtc: string): Promise<number> {
  const { store, bucket } = context.session.evidence;
  let facts = 0;
  for await (const stored of listAll(
    store,
    bucket,
    runKey(context, 'obs/governance/events.jsonl').replace(/\.jsonl$/, '/'),
  )) {
    if (stored.writtenAtUtc <= untilUtc) facts += 1;
  }
  return facts;
}
