import type { Queryable } from '../../substrate/database/port.ts';
import type { TimelineEvent } from './timeline/event.ts';

export interface CaseView {
  readonly case_id: string;
  readonly version: number;
  readonly subject_event_id: string;
  readonly status: string;
  readonly queue_state: string;
  readonly open: boolean;
  readonly assignee: string | null;
  readonly pending_label_write: boolean;
  readonly pending_action_outcome: boolean;
  readonly trigger_count: number;
  readonly event_count: number;
  readonly first_observed_time: string;
  readonly last_activity_observed_time: string;
}

export interface CaseFilter {
  readonly status?: string;
  readonly queueState?: string;
  readonly assignee?: string;
  readonly open?: boolean;
  readonly eventId?: string;
}

/** Where the next page begins: behind this case. */
export interface Cursor {
  /** Microseconds since the epoch, decimal. */
  readonly at: string;
  readonly id: string;
}

export interface CasePage {
  readonly cases: readonly CaseView[];
  readonly next: Cursor | undefined;
}

export interface CaseReader {
  /** Newest activity first; the order does not depend on what is written meanwhile to other cases. */
  list(filter: CaseFilter, page: { readonly limit: number; readonly after?: Cursor }): Promise<CasePage>;
  find(caseId: string): Promise<CaseView | undefined>;
  /** By observed time, then id. */
  timeline(caseId: string, page: { readonly limit: number; readonly after?: Cursor }): Promise<TimelinePage>;
  /** Cases that refer to this. */
  linked(kind: string, id: string): Promise<readonly string[]>;
  /** Triggers of a case as they were taken in, oldest first. */
  triggers(caseId: string): Promise<readonly string[]>;
  emissions(caseId: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

export interface TimelinePage {
  readonly events: readonly TimelineEvent[];
  readonly next: Cursor | undefined;
}

const LINKED_MAX = 200;
const TRIGGERS_MAX = 100;

const COLUMNS = `c.case_id, c.version, c.event_id AS subject_event_id, p.status, p.queue_state, p.is_open AS open,
  p.assignee, p.pending_label_write, p.pending_action_outcome, c.trigger_count, p.event_count, c.first_observed_time,
  p.last_activity_observed_time`;

type ListRow = CaseView & { at: string } & Record<string, unknown>;

export const caseReader = (database: Queryable, platformRunId: string): CaseReader => ({
  list: async (filter, { limit, after }) => {
    const rows = await database.query<ListRow>({
      name: 'cm_list',
      text: `SELECT ${COLUMNS}, (extract(epoch FROM p.last_activity_at) * 1000000)::bigint::text AS at
        FROM cases.cm_case_projection p JOIN cases.cm_cases c USING (case_id)
        WHERE p.platform_run_id = $1 AND ($2::text IS NULL OR p.status = $2) AND ($3::text IS NULL OR p.queue_state = $3)
          AND ($4::text IS NULL OR p.assignee = $4) AND ($5::boolean IS NULL OR p.is_open = $5)
          AND ($6::text IS NULL OR c.event_id = $6)
          AND ($7::bigint IS NULL OR (p.last_activity_at, p.case_id)
            < ('epoch'::timestamptz + $7::bigint * interval '1 microsecond', $8::text))
        ORDER BY p.last_activity_at DESC, p.case_id DESC LIMIT $9`,
      values: [
        platformRunId,
        filter.status ?? null,
        filter.queueState ?? null,
        filter.assignee ?? null,
        filter.open ?? null,
        filter.eventId ?? null,
        after?.at ?? null,
        after?.id ?? null,
        limit + 1,
      ],
    });
    const last = rows[limit - 1];
    return {
      cases: rows.slice(0, limit).map(({ at: _, ...view }) => view),
      next: rows.length > limit && last !== undefined ? { at: last.at, id: last.case_id } : undefined,
    };
  },
  find: async (caseId) => {
    const [row] = await database.query<CaseView & Record<string, unknown>>({
      name: 'cm_open',
      text: `SELECT ${COLUMNS} FROM cases.cm_cases c JOIN cases.cm_case_projection p USING (case_id)
        WHERE c.case_id = $1 AND c.platform_run_id = $2`,
      values: [caseId, platformRunId],
    });
    return row;
  },
  timeline: async (caseId, { limit, after }) => {
    const rows = await database.query<{ event_json: string; at: string; id: string }>({
      name: 'cm_timeline_page',
      text: `SELECT event_json, (extract(epoch FROM observed_at) * 1000000)::bigint::text AS at,
          case_timeline_event_id AS id
        FROM cases.cm_case_timeline t WHERE case_id = $1 AND platform_run_id = $2
          AND ($3::bigint IS NULL OR (observed_at, case_timeline_event_id)
            > ('epoch'::timestamptz + $3::bigint * interval '1 microsecond', $4::text))
        ORDER BY t.observed_at, t.case_timeline_event_id LIMIT $5`,
      values: [caseId, platformRunId, after?.at ?? null, after?.id ?? null, limit + 1],
    });
    const last = rows[limit - 1];
    return {
      events: rows.slice(0, limit).map(({ event_json }) => JSON.parse(event_json) as TimelineEvent),
      next: rows.length > limit && last !== undefined ? { at: last.at, id: last.id } : undefined,
    };
  },
  linked: async (kind, id) => {
    const rows = await database.query<{ case_id: string }>({
      name: 'cm_linked',
      text: `SELECT DISTINCT l.case_id FROM cases.cm_case_timeline_links l JOIN cases.cm_cases c USING (case_id)
        WHERE l.ref_type = $1 AND l.ref_id = $2 AND c.platform_run_id = $3 ORDER BY l.case_id LIMIT ${LINKED_MAX}`,
      values: [kind, id, platformRunId],
    });
    return rows.map(({ case_id }) => case_id);
  },
  triggers: async (caseId) => {
    const rows = await database.query<{ trigger_json: string }>({
      name: 'cm_triggers_of_case',
      text: `SELECT trigger_json FROM cases.cm_case_trigger_intake t WHERE case_id = $1
        ORDER BY t.observed_time, t.case_trigger_id LIMIT ${TRIGGERS_MAX}`,
      values: [caseId],
    });
    return rows.map(({ trigger_json }) => trigger_json);
  },
  emissions: (caseId) =>
    database.query({
      name: 'cm_emissions_of_case',
      text: `SELECT label_assertion_id, label_type, status, attempt_count, last_reason_code, assertion_ref,
          source_case_event_id FROM cases.cm_label_emissions e WHERE case_id = $1 ORDER BY e.label_assertion_id`,
      values: [caseId],
    }),
});
