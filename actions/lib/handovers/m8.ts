import { byName, closed, count, handoverOf, list, text } from '../run/handover.ts';
import { closureHandover, OUTCOME } from './shared.ts';

export const closureClosureHandover = closureHandover('M8.A');

export const reporterReadinessHandover = handoverOf('M8.B', {
  environment_names: list(text),
  memory_mib: count,
  lock_key: text,
});

export const inputReadinessHandover = handoverOf('M8.C', {
  receipts: list(closed({ principal: text, decision: text, count })),
  admitted: list(closed({ topic: text, partition: count, events: count, first_offset: count, last_offset: count })),
});

export const singleWriterHandover = handoverOf('M8.D', {
  hold_ms: count,
  tasks: list(closed({ task_arn: text, exit_code: count, started_at_utc: text, stopped_at_utc: text })),
  gained: list(closed({ name: text, version_id: text })),
});

/** The execution that closed the run, as M8.E recorded it; what follows judges the closure of this one. */
export const reporterExecutionHandover = handoverOf('M8.E', {
  task_arn: text,
  started_at_utc: text,
  stopped_at_utc: text,
  /** Number of the acquisition under which it wrote. */
  fence: text,
});

/** What M8.F found in the objects of the run; the reconciliation is held against it. */
export const bundleHandover = handoverOf('M8.F', {
  marker_key: text,
  bundle_root_sha256: text,
  receipts: closed({ lines: count, objects: count, by_decision: byName(count), admitted_by_topic: byName(count) }),
  quarantines: closed({ records: count, by_reason: byName(count) }),
  log: closed({ admitted: count, copies: count, unreceipted: count }),
});

export const replayHandover = handoverOf('M8.G', { anchors: byName(count), emitted: count, spots_read: count });

export const obsClosureHandover = handoverOf('M8.H', {
  marker_key: text,
  bundle_root_sha256: text,
  markers: count,
  conformance: list(text),
  anomaly_total: count,
  governance_facts: count,
});

export const closureVerdictHandover = handoverOf('M8.I', {
  m8_verdict: text,
  lanes: byName(OUTCOME),
  planned_lanes: list(text),
  predicates: byName(OUTCOME),
});
