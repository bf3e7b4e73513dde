import type { bundleHandover } from '../lib/handovers/m8.ts';
import type { HandoverOf } from '../lib/run/handover.ts';
import type { ObjectTruth } from './ingress-truth.ts';

export const objectTruthOf = ({ receipts, quarantines, log }: HandoverOf<typeof bundleHandover>): ObjectTruth => ({
  receipts: receipts.lines,
  byDecision: receipts.by_decision,
  admittedByTopic: receipts.admitted_by_topic,
  quarantineRecords: quarantines.records,
  quarantineReasons: Object.keys(quarantines.by_reason),
  copies: log.copies,
  unreceipted: log.unreceipted,
});
