import type { LabelType, LabelValue, SourceRank, TimelineLabel } from './types.ts';

/** A row of the timeline, with its instants as microseconds since the epoch. */
export type TimelineRow = {
  label_assertion_id: string;
  event_id: string;
  label_type: LabelType;
  label_value: LabelValue;
  source_rank: SourceRank;
  effective_us: string;
  observed_us: string;
};

export const TIMELINE_COLUMNS = `label_assertion_id, event_id, label_type, label_value, source_rank,
  (extract(epoch FROM effective_at) * 1000000)::bigint::text AS effective_us,
  (extract(epoch FROM observed_at) * 1000000)::bigint::text AS observed_us`;

export const timelineLabelOf = (row: TimelineRow): TimelineLabel => ({
  assertionId: row.label_assertion_id,
  value: row.label_value,
  effectiveMicros: Number(row.effective_us),
  observedMicros: Number(row.observed_us),
  source: row.source_rank,
});
