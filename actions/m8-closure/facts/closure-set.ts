import { PlatformError } from '@spine-green/evidence-schemas';
import { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { jsonLines } from '@spine-green/runtime/evidence/json-lines';
import { type Evidence, readEvidence } from '@spine-green/runtime/evidence/read';
import type { EvidenceTarget } from '@spine-green/runtime/evidence/write';
import { type Fact, isReadable, observe } from '../../lib/checks/fact.ts';
import type { ClosureName } from '../../lib/rules/closure-objects.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { type ClosureSet, closureKey, type Marker, markerKey, type RollUp } from '../closure-set.ts';

/** Where the closure of a run lies. */
export interface ClosurePlace {
  readonly evidence: EvidenceTarget;
  readonly platformRunId: string | undefined;
}

export const closurePlaceOf = ({ session, platformRunId }: LaneContext): ClosurePlace => ({
  evidence: session.evidence,
  platformRunId,
});

export async function readClosureSet(place: ClosurePlace): Promise<ClosureSet> {
  const markers = await observe(() => readMarkers(place));
  const refs = isReadable(markers) ? markers.value.at(-1)?.document.closure_refs : undefined;
  const read = <T>(name: ClosureName, parse: (value: unknown) => T): Promise<Fact<Evidence<T>>> =>
    // The key is the pinned one: a marker that names another place does not lead the gate there.
    observe(() => readEvidence(place.evidence, closureKey(place, name), parse, refs?.[`${name}_ref`].version_id));
  return {
    markers,
    run_report: await read('run_report', RunReportV1.parse),
    reconciliation: await read('reconciliation', ReconciliationV1.parse),
    replay_anchors: await read('replay_anchors', ReplayAnchorsV1.parse),
    environment_conformance: await read('environment_conformance', EnvironmentConformanceV1.parse),
    anomaly_summary: await read('anomaly_summary', AnomalySummaryV1.parse),
    governance_events: await observe(() => readRollUp(place, refs?.governance_events_ref.version_id)),
  };
}

/** Markers are numbered without gaps. Throws E_OBJECT_NOT_FOUND without one: the run is not closed. */
export async function readMarkers(place: ClosurePlace): Promise<readonly Marker[]> {
  const { store, bucket } = place.evidence;
  const markers: Marker[] = [];
  for (let number = 0; ; number += 1) {
    const key = markerKey(place, number);
    const stored = await store.head(bucket, key);
    if (stored === undefined) break;
    const read = await readEvidence(place.evidence, key, RunCompletedV1.parse, stored.versionId);
    const versions = (await store.versions(bucket, key)).length;
    markers.push({ key, writtenAtUtc: stored.writtenAtUtc, versions, ...read });
  }
  if (markers.length === 0) throw new PlatformError('E_OBJECT_NOT_FOUND', `${markerKey(place, 0)} is absent`);
  return markers;
}

async function readRollUp(place: ClosurePlace, versionId: string | undefined): Promise<RollUp> {
  const { store, bucket } = place.evidence;
  const stored = await store.get(bucket, closureKey(place, 'governance_events'), versionId);
  return {
    versionId: stored.versionId,
    sha256: stored.sha256,
    writtenAtUtc: stored.writtenAtUtc,
    rows: jsonLines(stored.body, 'the roll-up'),
  };
}
