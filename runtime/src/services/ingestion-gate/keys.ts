/** Object keys of the gate, relative to their buckets. Built only from the validated run id, hex ids and numbers. */

export type SegmentKind = 'receipts' | 'quarantine_lines' | 'quarantine_objects';

export interface SegmentName {
  readonly segmentId: string;
  /** yyyymmddThhmm of the opening. */
  readonly openedMinute: string;
}

/** The same name as `ig.segment_name` gives. */
export const segmentName = ({ segmentId, openedMinute }: SegmentName): string =>
  `segment=${openedMinute}-${segmentId.padStart(8, '0')}.jsonl.zst`;

/** Evidence bucket. */
export const runRoot = (platformRunId: string): string => `evidence/runs/${platformRunId}`;

export const receiptSegmentKey = (platformRunId: string, segment: SegmentName): string =>
  `${runRoot(platformRunId)}/ig/receipts/${segmentName(segment)}`;

export const receiptPrefix = (platformRunId: string): string => `${runRoot(platformRunId)}/ig/receipts/`;

export const reconciliationPrefix = (platformRunId: string): string => `${runRoot(platformRunId)}/ig/reconciliation/`;

export const reconciliationKey = (platformRunId: string, reconciliationId: string): string =>
  `${reconciliationPrefix(platformRunId)}${reconciliationId}.json`;

export const activePolicyKey = (platformRunId: string): string => `${runRoot(platformRunId)}/ig/policy/active.json`;

export const lastProbeKey = (platformRunId: string): string => `${runRoot(platformRunId)}/ig/health/last_probe.json`;

/** Quarantine bucket. `payloads` holds what was received, `index` the quarantine record. */
export const quarantineKey = (platformRunId: string, part: 'payloads' | 'index', name: string): string =>
  `quarantine/${platformRunId}/${part}/${name}`;

/** `yyyymmddThhmm` of a time with six fractional digits. */
export const minuteOf = (utc: string): string => utc.slice(0, 16).replace(/[-:]/g, '');
