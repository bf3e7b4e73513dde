import { classify } from './taxonomy.ts';

/** One anomaly as a component sees it. `subject` and `ref` identify the truth record; they hold no payload. */
export interface Anomaly {
  /** The boundary that refused, for example `archive`. */
  readonly boundary: string;
  readonly reason: string;
  /** Dedupe key of the fact when this anomaly is the first of its window. */
  readonly dedupeKey: string;
  /** Where the individual truth is. */
  readonly ref: string;
}

/** All anomalies of one boundary and reason within one window: one fact, however many there were. */
export interface AnomalyWindow {
  readonly boundary: string;
  readonly reason: string;
  readonly dedupeKey: string;
  readonly firstRef: string;
  readonly lastRef: string;
  readonly count: number;
  readonly openedMs: number;
}

const keyOf = (anomaly: Anomaly): string => `${anomaly.boundary} ${anomaly.reason}`;

/** Adds one anomaly to its window, or opens a window for it. The number of windows is that of (boundary, reason). */
export function addAnomaly(windows: Map<string, AnomalyWindow>, anomaly: Anomaly, nowMs: number): void {
  const key = keyOf(anomaly);
  const open = windows.get(key);
  if (open !== undefined) {
    windows.set(key, { ...open, lastRef: anomaly.ref, count: open.count + 1 });
    return;
  }
  const { boundary, reason, dedupeKey, ref } = anomaly;
  windows.set(key, { boundary, reason, dedupeKey, firstRef: ref, lastRef: ref, count: 1, openedMs: nowMs });
}

/** Removes and returns the windows that have been open for `windowMs`. */
export function closedWindows(
  windows: Map<string, AnomalyWindow>,
  nowMs: number,
  windowMs: number,
): readonly AnomalyWindow[] {
  const closed = [...windows].filter(([, window]) => nowMs - window.openedMs >= windowMs);
  for (const [key] of closed) windows.delete(key);
  return closed.map(([, window]) => window);
}

/** Details of the CORRIDOR_ANOMALY fact (16, section 3.2). */
export const anomalyDetails = (window: AnomalyWindow, policyRevision: string): Record<string, unknown> => ({
  boundary: window.boundary,
  reason_code: window.reason,
  anomaly_category: classify(window.reason),
  count: window.count,
  first_ref: window.firstRef,
  last_ref: window.lastRef,
  policy_revision: policyRevision,
});
