import { DECISION_BUCKETS_MS, DECISION_TIMES } from '../../decisions/decision-times.ts';
import { bucketPercentiles, type LatencyPercentiles } from '../../observability/latency.ts';
import type { Queryable } from '../../substrate/database/port.ts';
import { countsByKey, countsOfRow } from './counts.ts';

/** What the decision fabric decided in one run, counted by the database (16, section 7.4). */
export interface DecisionTotals {
  readonly decisions: number;
  readonly distinctIds: number;
  /** Different events by id and scope. */
  readonly distinctSources: number;
  readonly byOutcome: ReadonlyMap<string, number>;
  readonly byMode: ReadonlyMap<string, number>;
  readonly byContextStatus: ReadonlyMap<string, number>;
  readonly byScoreSource: ReadonlyMap<string, number>;
  /** The most frequent codes, by falling count. */
  readonly reasonsTop: readonly { readonly reason: string; readonly count: number }[];
  /** Under another mode than NORMAL, or with another context than CONTEXT_READY. */
  readonly degraded: number;
  /** By mode or status of context; one decision may have both. */
  readonly degradeReasons: ReadonlyMap<string, number>;
  readonly failClosed: number;
  readonly rejections: ReadonlyMap<string, number>;
  readonly replays: number;
  readonly mismatches: number;
  readonly latency: LatencyPercentiles;
}

export const REASONS_MAX = 50;
const CALM = new Set(['NORMAL', 'CONTEXT_READY']);

export async function readDecisionTotals(database: Queryable, platformRunId: string): Promise<DecisionTotals> {
  const groups = await readGroups(database, platformRunId);
  const distinct = await countsOfRow<'ids' | 'sources'>(
    database,
    `SELECT count(DISTINCT decision_id)::text AS ids, count(DISTINCT (source_event_id, decision_scope))::text AS sources
      FROM rtdl.df_decisions WHERE platform_run_id = $1`,
    platformRunId,
  );
  const times = await countsByKey(
    database,
    `SELECT dim AS key, sum(value)::text AS count FROM obs.run_counters
      WHERE platform_run_id = $1 AND component = 'df' AND counter = '${DECISION_TIMES}' GROUP BY dim`,
    platformRunId,
  );
  const total = (value: (group: Group) => number): number => groups.reduce((sum, group) => sum + value(group), 0);
  const degraded = groups.filter(({ mode, context }) => !CALM.has(mode) || !CALM.has(context));
  return {
    decisions: total(({ count }) => count),
    distinctIds: distinct.ids,
    distinctSources: distinct.sources,
    byOutcome: sumsBy(groups, ({ action }) => [action]),
    byMode: sumsBy(groups, ({ mode }) => [mode]),
    byContextStatus: sumsBy(groups, ({ context }) => [context]),
    byScoreSource: sumsBy(groups, ({ source }) => [source]),
    reasonsTop: await readReasons(database, platformRunId),
    degraded: degraded.reduce((sum, { count }) => sum + count, 0),
    degradeReasons: sumsBy(degraded, ({ mode, context }) => [mode, context].filter((one) => !CALM.has(one))),
    failClosed: total(({ source, count }) => (source === 'none' ? count : 0)),
    rejections: await countsByKey(
      database,
      `SELECT code AS key, count(*)::text AS count FROM rtdl.df_rejections WHERE platform_run_id = $1 GROUP BY code`,
      platformRunId,
    ),
    replays: total(({ replays }) => replays),
    mismatches: total(({ mismatches }) => mismatches),
    latency: bucketPercentiles(DECISION_BUCKETS_MS, (bucket) => times.get(String(bucket)) ?? 0),
  };
}

/** Decisions that agree in everything that summaries sort by. */
interface Group {
  readonly action: string;
  readonly mode: string;
  readonly context: string;
  readonly source: string;
  readonly count: number;
  readonly replays: number;
  readonly mismatches: number;
}

async function readGroups(database: Queryable, platformRunId: string): Promise<readonly Group[]> {
  const rows = await database.query<{
    action_kind: string;
    posture_mode: string;
    context_status: string;
    score_source: string;
    decisions: string;
    replays: string;
    mismatches: string;
  }>({
    text: `SELECT action_kind, posture_mode, context_status, score_source, count(*)::text AS decisions,
        sum(replay_count)::text AS replays, sum(mismatch_count)::text AS mismatches
      FROM rtdl.df_decisions WHERE platform_run_id = $1 GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
    values: [platformRunId],
  });
  return rows.map((row) => ({
    action: row.action_kind,
    mode: row.posture_mode,
    context: row.context_status,
    source: row.score_source,
    count: Number(row.decisions),
    replays: Number(row.replays),
    mismatches: Number(row.mismatches),
  }));
}

/** Codes in the decisions as they were published; each decision has a code at most once. */
async function readReasons(database: Queryable, platformRunId: string): Promise<DecisionTotals['reasonsTop']> {
  const rows = await database.query<{ reason: string; decisions: string }>({
    text: `SELECT reason, count(*)::text AS decisions
      FROM rtdl.df_decisions d, json_array_elements_text(d.payload_json::json -> 'reason_codes') AS reason
      WHERE d.platform_run_id = $1 GROUP BY reason ORDER BY count(*) DESC, reason COLLATE "C" LIMIT ${REASONS_MAX}`,
    values: [platformRunId],
  });
  return rows.map(({ reason, decisions }) => ({ reason, count: Number(decisions) }));
}

function sumsBy(groups: readonly Group[], names: (group: Group) => readonly string[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const group of groups) for (const name of names(group)) sums.set(name, (sums.get(name) ?? 0) + group.count);
  return sums;
}
