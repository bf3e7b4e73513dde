import type { HandleKey } from '@spine-green/evidence-schemas';

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

/** Name under which every marker is listed. */
export const MARKER = 'run_completed';

/** Objects that only the reporter writes. */
export const REPORTER_OBJECTS: readonly string[] = [...CLOSURE_NAMES.filter((name) => name !== BY_DAEMON), MARKER];
