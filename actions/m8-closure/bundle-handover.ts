import { byName, count, type HandoverOf, handoverOf, record, text } from '../lib/run/handover.ts';
import type { ObjectTruth } from './ingress-truth.ts';

/** What M8.F found in the objects of the run; the reconciliation is held against it. */
export const bundleHandover = handoverOf('M8.F', {
  marker_key: text,
  bundle_root_sha256: text,
  receipts: record({ lines: count, objects: count, by_decision: byName(count), admitted_by_topic: byName(count) }),
  quarantines: record({ records: count, by_reason: byName(count) }),
  log: record({ admitted: count, copies: count, unreceipted: count }),
});

export const objectTruthOf = ({ receipts, quarantines, log }: HandoverOf<typeof bundleHandover>): ObjectTruth => ({
  receipts: receipts.lines,
  byDecision: receipts.by_decision,
  admittedByTopic: receipts.admitted_by_topic,
  quarantineRecords: quarantines.records,
  quarantineReasons: Object.keys(quarantines.by_reason),
  copies: log.copies,
  unreceipted: log.unreceipted,
});
