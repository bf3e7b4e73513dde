import { digestOf, PlatformError } from '@spine-green/evidence-schemas';
import { GLOBAL_SCOPE, type Posture } from '../../decisions/posture.ts';
import { countersStatement } from '../../observability/counters.ts';
import type { Database, Queryable } from '../../substrate/database/port.ts';
import type { Commit, PostureStore } from './ports.ts';

export interface StoreOptions {
  readonly streamId: string;
  readonly platformRunId: string;
}

const DRAIN_MAX = 100;

/** The posture store in PostgreSQL. */
export const databasePostureStore = (database: Database, options: StoreOptions): PostureStore => ({
  load: () => loadCurrent(database, options.streamId, ''),
  commit: (commit) =>
    database.transaction(async (transaction) => {
      const { posture, draft } = commit;
      const current = await loadCurrent(transaction, options.streamId, 'FOR UPDATE');
      if (isRepetition(current, posture)) return;
      await writePosture(transaction, options.streamId, posture);
      if (draft.from === draft.mode) return;
      await writeTransition(transaction, options, commit);
    }),
  drain: () => drainOutbox(database, options),
});

async function loadCurrent(
  database: Queryable,
  streamId: string,
  lock: '' | 'FOR UPDATE',
): Promise<Posture | undefined> {
  const [row] = await database.query<{ decision_json: Posture }>({
    text: `SELECT decision_json FROM rtdl.dl_current_posture WHERE stream_id = $1 AND scope_key = $2 ${lock}`,
    values: [streamId, GLOBAL_SCOPE],
  });
  return row?.decision_json;
}

/** Whether the posture stands already. Throws E_POSTURE_SEQUENCE when it may not follow the one that stands. */
function isRepetition(current: Posture | undefined, next: Posture): boolean {
  if (current === undefined || next.posture_seq > current.posture_seq) return false;
  if (next.posture_seq === current.posture_seq && digestOf(current) === digestOf(next)) return true;
  throw new PlatformError('E_POSTURE_SEQUENCE', `${next.posture_seq} does not follow ${current.posture_seq}`);
}

async function writePosture(transaction: Queryable, streamId: string, posture: Posture): Promise<void> {
  const { policy_rev: policy, mode, posture_seq: sequence } = posture;
  await transaction.execute({
    name: 'dl_posture_history',
    text: `INSERT INTO rtdl.dl_posture_history (stream_id, scope_key, posture_seq, mode, decision_json)
      VALUES ($1, $2, $3, $4, $5)`,
    values: [streamId, GLOBAL_SCOPE, sequence, mode, JSON.stringify(posture)],
  });
  await transaction.execute({
    name: 'dl_current_posture',
    text: `INSERT INTO rtdl.dl_current_posture (stream_id, scope_key, posture_seq, mode, policy_id, policy_revision,
        policy_digest, decision_json, decided_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      ON CONFLICT (stream_id, scope_key) DO UPDATE SET posture_seq = excluded.posture_seq, mode = excluded.mode,
        policy_id = excluded.policy_id, policy_revision = excluded.policy_revision,
        policy_digest = excluded.policy_digest, decision_json = excluded.decision_json,
        decided_at = excluded.decided_at, updated_at = clock_timestamp()`,
    values: [
      streamId,
      GLOBAL_SCOPE,
      sequence,
      mode,
      policy.policy_id,
      policy.revision,
      policy.content_digest ?? '',
      JSON.stringify(posture),
      posture.decided_at_utc,
    ],
  });
}

/** The change of a mode is told by the outbox, so that it is told exactly when it happened. */
async function writeTransition(
  transaction: Queryable,
  { streamId, platformRunId }: StoreOptions,
  { draft, posture }: Commit,
): Promise<void> {
  const event = {
    event_family: 'DEGRADE_POSTURE_CHANGED',
    platform_run_id: platformRunId,
    scope_key: GLOBAL_SCOPE,
    from: draft.from ?? null,
    to: posture.mode,
    reason: posture.reason ?? '',
    posture_seq: posture.posture_seq,
    decided_at_utc: posture.decided_at_utc,
  };
  await transaction.execute({
    text: `INSERT INTO rtdl.dl_posture_outbox (stream_id, scope_key, posture_seq, event_id, event_json, status)
      VALUES ($1, $2, $3, $4, $5, 'PENDING')`,
    values: [streamId, GLOBAL_SCOPE, posture.posture_seq, digestOf({ streamId, event }), JSON.stringify(event)],
  });
  const scope = { component: 'dl', platformRunId, scenarioRunId: 'N/A' };
  const dim = `${draft.from ?? 'NONE'}>${posture.mode}`;
  await transaction.execute(countersStatement(scope, [{ counter: 'posture_transitions', dim, value: 1 }]));
}

/** Moves what waits into the append-only record of governance, the row of the outbox with it. */
async function drainOutbox(database: Database, { streamId, platformRunId }: StoreOptions): Promise<number> {
  const [left] = await database.query<{ pending: string }>({
    name: 'dl_outbox_drain',
    text: `WITH due AS (
        UPDATE rtdl.dl_posture_outbox SET status = 'DONE', attempt_count = attempt_count + 1
        WHERE (stream_id, scope_key, posture_seq) IN (
          SELECT stream_id, scope_key, posture_seq FROM rtdl.dl_posture_outbox
          WHERE stream_id = $1 AND status = 'PENDING' ORDER BY posture_seq LIMIT ${DRAIN_MAX} FOR UPDATE)
        RETURNING event_id, event_json),
      told AS (
        INSERT INTO rtdl.dl_governance_events (event_id, stream_id, platform_run_id, event_json)
        SELECT event_id, $1, $2, event_json FROM due ON CONFLICT (event_id) DO NOTHING RETURNING event_id)
      SELECT greatest(0, (SELECT count(*) FROM rtdl.dl_posture_outbox WHERE stream_id = $1 AND status = 'PENDING')
        - (SELECT count(*) FROM due))::text AS pending`,
    values: [streamId, platformRunId],
  });
  return Number(left?.pending ?? 0);
}
