import { type HandleKey, renderHandle } from '@spine-green/evidence-schemas';
import { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { type Evidence, readEvidence } from '@spine-green/runtime/evidence/read';
import { type Fact, isReadable, observe } from '../lib/checks/fact.ts';
import type { LaneContext } from '../lib/run/lane.ts';
import { linesOf } from './lock-evidence.ts';

/** Closure objects in the order in which the marker refers to them. */
export const CLOSURE_HANDLES = {
  run_report: 'RUN_REPORT_PATH_PATTERN',
  reconciliation: 'RECONCILIATION_PATH_PATTERN',
  replay_anchors: 'REPLAY_ANCHORS_PATH_PATTERN',
  environment_conformance: 'ENV_CONFORMANCE_PATH_PATTERN',
  anomaly_summary: 'ANOMALY_SUMMARY_PATH_PATTERN',
  governance_events: 'GOVERNANCE_EVENTS_PATH_PATTERN',
} as const satisfies Record<string, HandleKey>;

export type ClosureName = keyof typeof CLOSURE_HANDLES;

export const CLOSURE_NAMES = Object.keys(CLOSURE_HANDLES) as readonly ClosureName[];

/** The reporter writes all of them but this one, which the conformance daemon goes on writing. */
export const BY_DAEMON: ClosureName = 'environment_conformance';

/** Marker, or marker that supersedes it, with where it lies. */
export interface Marker extends Evidence<RunCompletedV1> {
  readonly key: string;
}

/** The roll-up of the governance facts: no document but one fact a line. */
export interface RollUp {
  readonly versionId: string;
  readonly sha256: string;
  readonly writtenAtUtc: string;
  readonly rows: readonly unknown[];
}

/** What the newest marker closes, by the versions that it names; all markers, oldest first. */
export interface ClosureSet {
  readonly markers: Fact<readonly Marker[]>;
  readonly run_report: Fact<Evidence<RunReportV1>>;
  readonly reconciliation: Fact<Evidence<ReconciliationV1>>;
  readonly replay_anchors: Fact<Evidence<ReplayAnchorsV1>>;
  readonly environment_conformance: Fact<Evidence<EnvironmentConformanceV1>>;
  readonly anomaly_summary: Fact<Evidence<AnomalySummaryV1>>;
  readonly governance_events: Fact<RollUp>;
}

type Scoped = Pick<LaneContext, 'platformRunId'>;

export const closureKey = ({ platformRunId }: Scoped, name: ClosureName): string =>
  renderHandle(CLOSURE_HANDLES[name], { platform_run_id: platformRunId ?? 'none' });

/** Number 0 is the marker itself, the others supersede (01, M8, rollback). */
export function markerKey({ platformRunId }: Scoped, number: number): string {
  const key = renderHandle('RUN_CLOSURE_MARKER_PATH_PATTERN', { platform_run_id: platformRunId ?? 'none' });
  return number === 0 ? key : key.replace(/\.json$/, `.supersede-${number}.json`);
}

export async function readClosureSet(context: LaneContext): Promise<ClosureSet> {
  const { evidence } = context.session;
  const markers = await observe(() => readMarkers(context));
  const refs = isReadable(markers) ? markers.value.at(-1)?.document.closure_refs : undefined;
  const read = <T>(name: ClosureName, parse: (value: unknown) => T): Promise<Fact<Evidence<T>>> =>
    // The key is the pinned one: a marker that names another place does not lead the gate there.
    observe(() => readEvidence(evidence, closureKey(context, name), parse, refs?.[`${name}_ref`].version_id));
  return {
    markers,
    run_report: await read('run_report', RunReportV1.parse),
    reconciliation: await read('reconciliation', ReconciliationV1.parse),
    replay_anchors: await read('replay_anchors', ReplayAnchorsV1.parse),
    environment_conformance: await read('environment_conformance', EnvironmentConformanceV1.parse),
    anomaly_summary: await read('anomaly_summary', AnomalySummaryV1.parse),
    governance_events: await observe(() => readRollUp(context, refs?.governance_events_ref.version_id)),
  };
}

/** Markers are numbered without gaps. Throws when there is none: a run without a marker is not closed. */
export async function readMarkers(context: LaneContext): Promise<readonly Marker[]> {
  const { store, bucket } = context.session.evidence;
  const markers: Marker[] = [];
  for (let number = 0; ; number += 1) {
    const key = markerKey(context, number);
    if ((await store.head(bucket, key)) === undefined) break;
    markers.push({ key, ...(await readEvidence(context.session.evidence, key, RunCompletedV1.parse)) });
  }
  if (markers.length === 0) throw new Error(`${markerKey(context, 0)} is absent`);
  return markers;
}

/** The newest marker; undefined when none is readable. */
export const newestMarker = ({ markers }: Pick<ClosureSet, 'markers'>): Marker | undefined =>
  isReadable(markers) ? markers.value.at(-1) : undefined;

async function readRollUp(context: LaneContext, versionId: string | undefined): Promise<RollUp> {
  const { store, bucket } = context.session.evidence;
  const stored = await store.get(bucket, closureKey(context, 'governance_events'), versionId);
  return {
    versionId: stored.versionId,
    sha256: stored.sha256,
    writtenAtUtc: stored.writtenAtUtc,
    rows: linesOf(stored.body).map((line): unknown => JSON.parse(line)),
  };
}
