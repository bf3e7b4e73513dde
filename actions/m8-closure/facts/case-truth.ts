import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import type { CaseLabelTruth } from '../cased.ts';

/** One state of the database; throws what it throws, because a count that cannot be read is not zero. */
export async function readCaseTruth(database: Queryable, platformRunId: string): Promise<CaseLabelTruth> {
  const values = [platformRunId];
  const [admitted] = await database.query({
    text: `SELECT count(*) FILTER (WHERE c.event_type = 'case_trigger')::text AS triggers,
        count(*) FILTER (WHERE c.event_type = 'label_accepted')::text AS labels
      FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED'`,
    values,
  });
  const [cased] = await database.query({
    text: `SELECT count(*)::text AS events, count(DISTINCT case_id)::text AS cases,
        count(*) FILTER (WHERE timeline_event_type = 'CASE_TRIGGERED')::text AS triggered,
        count(*) FILTER (WHERE timeline_event_type = 'LABEL_ACCEPTED')::text AS accepted,
        (SELECT count(*) FROM cases.cm_intake_quarantine WHERE platform_run_id = $1)::text AS aside,
        (SELECT coalesce(sum(value), 0) FROM obs.run_counters
          WHERE component = 'case-trigger' AND platform_run_id = $1 AND counter = 'triggers_seen')::text AS escalated
      FROM cases.cm_case_timeline WHERE platform_run_id = $1`,
    values,
  });
  const [labelled] = await database.query({
    text: `SELECT count(*)::text AS labels, count(*) FILTER (WHERE EXISTS (
          SELECT FROM cases.cm_case_timeline t WHERE t.platform_run_id = $1
            AND t.case_timeline_event_id = l.assertion_json::json ->> 'case_timeline_event_id'))::text AS stored
      FROM labels.ls_label_timeline l WHERE platform_run_id = $1`,
    values,
  });
  return {
    escalated: Number(cased?.escalated),
    admitted: { triggers: Number(admitted?.triggers), labels: Number(admitted?.labels) },
    triggered: Number(cased?.triggered),
    setAside: Number(cased?.aside),
    cases: Number(cased?.cases),
    events: Number(cased?.events),
    accepted: Number(cased?.accepted),
    stored: Number(labelled?.stored),
    labels: Number(labelled?.labels),
  };
}

/** Each anomaly of cases and labels where it is recorded, and labels of a transaction that the gate never admitted. */
export async function readCaseAnomalies(database: Queryable, platformRunId: string): Promise<number> {
  const [row] = await database.query({
    text: `SELECT ((SELECT count(*) FROM cases.case_trigger_payload_mismatches WHERE platform_run_id = $1)
        + (SELECT count(*) FROM cases.case_trigger_quarantine WHERE platform_run_id = $1)
        + (SELECT count(*) FROM cases.cm_intake_quarantine WHERE platform_run_id = $1)
        + (SELECT count(*) FROM cases.cm_case_trigger_mismatches WHERE platform_run_id = $1)
        + (SELECT count(*) FROM cases.cm_case_timeline_mismatches m WHERE EXISTS (
            SELECT FROM cases.cm_case_timeline t
            WHERE t.platform_run_id = $1 AND t.case_timeline_event_id = m.case_timeline_event_id))
        + (SELECT count(*) FROM cases.cm_label_emission_mismatches m WHERE EXISTS (
            SELECT FROM cases.cm_label_emissions e
            WHERE e.platform_run_id = $1 AND e.label_assertion_id = m.label_assertion_id))
        + (SELECT count(*) FROM labels.ls_label_assertion_mismatches WHERE platform_run_id = $1)
        + (SELECT count(*) FROM labels.ls_label_timeline l WHERE l.platform_run_id = $1 AND NOT EXISTS (
            SELECT FROM ig.admission_rows a WHERE a.state = 'ADMITTED'
              AND a.dedupe_key = sha256(convert_to($1 || ':traffic_fraud:' || l.event_id, 'UTF8')))))::text AS anomalies`,
    values: [platformRunId],
  });
  return Number(row?.anomalies);
}

/** Decisions under another mode than NORMAL, or with another context than a ready one. */
export async function readDegraded(
  database: Queryable,
  platformRunId: string,
): Promise<{ readonly degraded: number; readonly decisions: number }> {
  const [row] = await database.query({
    text: `SELECT count(*)::text AS decisions,
        count(*) FILTER (WHERE posture_mode <> 'NORMAL' OR context_status <> 'CONTEXT_READY')::text AS degraded
      FROM rtdl.df_decisions WHERE platform_run_id = $1`,
    values: [platformRunId],
  });
  return { degraded: Number(row?.degraded), decisions: Number(row?.decisions) };
}
