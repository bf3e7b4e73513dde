import { renderHandle } from '@spine-green/evidence-schemas';
import type { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import type { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import type { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import type { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import type { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import type { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import type { Evidence } from '@spine-green/runtime/evidence/read';
import { advisoryLockId } from '@spine-green/runtime/kernel/advisory-lock-id';
import { type Fact, isReadable } from '../lib/checks/fact.ts';
import { CLOSURE_HANDLES, type ClosureName } from '../lib/rules/closure-objects.ts';

/** Marker, or marker that supersedes it, with where it lies and what the store says about it. */
export interface Marker extends Evidence<RunCompletedV1> {
  readonly key: string;
  readonly writtenAtUtc: string;
  /** Versions of this key, delete markers included; a marker is written once. */
  readonly versions: number;
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

interface Scoped {
  readonly platformRunId: string | undefined;
}

/** A key of this name is no run's: decisions stay total, and nothing is ever found there. */
const NO_RUN = 'none';

export const closureKey = ({ platformRunId = NO_RUN }: Scoped, name: ClosureName): string =>
  renderHandle(CLOSURE_HANDLES[name], { platform_run_id: platformRunId });

/** Number 0 is the marker itself, the others supersede (01, M8, rollback). */
export function markerKey({ platformRunId = NO_RUN }: Scoped, number: number): string {
  const key = renderHandle('RUN_CLOSURE_MARKER_PATH_PATTERN', { platform_run_id: platformRunId });
  return number === 0 ? key : key.replace(/\.json$/, `.supersede-${number}.json`);
}

/** The run's lock as the registry names it, with the number under which the database holds it. */
export function lockOf({ platformRunId = NO_RUN }: Scoped): { readonly key: string; readonly id: string } {
  const key = renderHandle('REPORTER_LOCK_KEY_PATTERN', { platform_run_id: platformRunId });
  return { key, id: advisoryLockId(key) };
}

/** The newest marker; undefined when none is readable. */
export const newestMarker = ({ markers }: Pick<ClosureSet, 'markers'>): Marker | undefined =>
  isReadable(markers) ? markers.value.at(-1) : undefined;
