import { textOfMicros } from '../../kernel/clock.ts';
import type { Queryable } from '../../substrate/database/port.ts';
import type { LabelReader } from './ports.ts';
import type { LabelSlice } from './slices.ts';
import { TIMELINE_COLUMNS, type TimelineRow, timelineLabelOf } from './timeline-rows.ts';
import type { LabelType, LabelValue } from './types.ts';

/** Labels of one subject are few; more than this of one type means that something asserts without end. */
const TIMELINE_ROWS_MAX = 1000;

export const databaseLabelReader = (database: Queryable, platformRunId: string): LabelReader => ({
  timeline: async (eventId, labelType) => {
    const rows = await database.query<TimelineRow & { assertion_json: string }>({
      name: 'ls_timeline',
      text: `SELECT ${TIMELINE_COLUMNS}, assertion_json FROM labels.ls_label_timeline l
        WHERE platform_run_id = $1 AND event_id = $2 AND ($3::text IS NULL OR label_type = $3)
        ORDER BY l.label_type, l.observed_at, l.label_assertion_id LIMIT ${TIMELINE_ROWS_MAX}`,
      values: [platformRunId, eventId, labelType ?? null],
    });
    return rows.map((row) => ({
      ...timelineLabelOf(row),
      labelType: row.label_type,
      assertionText: row.assertion_json,
    }));
  },
  find: async (assertionId) => {
    const [row] = await database.query<{
      assertion_json: string;
      assertion_ref: string;
      replay_count: number;
      mismatch_count: number;
    }>({
      name: 'ls_find',
      text: `SELECT assertion_json, assertion_ref, replay_count, mismatch_count FROM labels.ls_label_assertions
        WHERE label_assertion_id = $1 AND platform_run_id = $2`,
      values: [assertionId, platformRunId],
    });
    if (row === undefined) return undefined;
    return {
      assertionText: row.assertion_json,
      answer: {
        status: 'ACCEPTED',
        reason_code: 'ASSERTION_COMMITTED_NEW',
        label_assertion_id: assertionId,
        assertion_ref: row.assertion_ref,
        replay_count: row.replay_count,
        mismatch_count: row.mismatch_count,
      },
    };
  },
  slice: async ({ asOf, types, eventIds, policy }) => {
    const rows = await database.query<{
      event_id: string;
      label_type: LabelType;
      ids: string[];
      label_values: LabelValue[];
    }>({
      text: `WITH ranked AS (
          SELECT l.event_id, l.label_type, l.label_value, l.label_assertion_id, rank() OVER (
              PARTITION BY l.event_id, l.label_type
              ORDER BY coalesce(array_position($6::text[], l.source_rank), 0), l.effective_at DESC, l.observed_at DESC
            ) AS place
          FROM labels.ls_label_timeline l
          WHERE l.platform_run_id = $1 AND l.event_id = ANY($2::text[]) AND l.label_type = ANY($3::text[])
            AND l.observed_at <= $4::timestamptz AND l.effective_at <= $5::timestamptz)
        SELECT event_id, label_type, array_agg(label_assertion_id ORDER BY label_assertion_id DESC) AS ids,
          array_agg(label_value ORDER BY label_assertion_id DESC) AS label_values
        FROM ranked WHERE place = 1 GROUP BY event_id, label_type
        ORDER BY event_id COLLATE "C", label_type COLLATE "C"`,
      values: [
        platformRunId,
        eventIds,
        types,
        textOfMicros(asOf.observedMicros),
        textOfMicros(asOf.effectiveMicros),
        policy.precedence,
      ],
    });
    return rows.map(sliceRowOf);
  },
});

function sliceRowOf(row: {
  readonly event_id: string;
  readonly label_type: LabelType;
  readonly ids: string[];
  readonly label_values: LabelValue[];
}): LabelSlice['rows'][number] {
  const { event_id, label_type, ids, label_values } = row;
  const [id, value] = [ids[0], label_values[0]];
  const candidates = { candidate_assertion_ids: ids, candidate_label_values: label_values };
  if (id === undefined || value === undefined || label_values.some((other) => other !== value)) {
    return { event_id, label_type, status: 'CONFLICT', ...candidates };
  }
  return {
    event_id,
    label_type,
    status: 'RESOLVED',
    selected_assertion_id: id,
    selected_label_value: value,
    ...candidates,
  };
}
