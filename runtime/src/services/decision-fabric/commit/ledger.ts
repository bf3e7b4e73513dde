import { sha256Hex32 } from '@spine-green/evidence-schemas';
import { advanceCheckpoints } from '../../../consumer/checkpoints.ts';
import type { ConsumerStream } from '../../../consumer/streams.ts';
import { DECISION_SCOPE } from '../../../decisions/identities.ts';
import { countersStatement } from '../../../observability/counters.ts';
import { addToOutbox } from '../../../outbox/outbox-table.ts';
import type { Database, Queryable } from '../../../substrate/database/port.ts';
import type { DecisionLedger, DecisionPlan, Known } from '../ports.ts';
import type { Prior } from '../types.ts';

export interface LedgerOptions {
  readonly stream: ConsumerStream;
  readonly platformRunId: string;
  readonly scenarioRunId: string;
}

/** The ledger in PostgreSQL: one transaction a look, a dozen statements at most whatever its size. */
export const databaseDecisionLedger = (database: Database, options: LedgerOptions): DecisionLedger => ({
  load: (events) => loadKnown(database, options.platformRunId, events),
  commit: (plans) =>
    database.transaction(async (transaction) => {
      const decided = plans.flatMap((plan) => plan.decided);
      await writeDecisions(transaction, options, decided);
      await writeShadows(transaction, options, decided);
      await writeRejections(transaction, options, plans);
      await writeRepetitions(transaction, options, plans);
      await writeWaits(transaction, options, plans);
      const { checkpointTable: table, streamId, component } = options.stream;
      const advances = plans.filter(({ fromOffset, nextOffset }) => nextOffset > fromOffset);
      if (advances.length > 0) await advanceCheckpoints(transaction, { table, streamId }, advances);
      const { platformRunId, scenarioRunId } = options;
      const scope = { component, platformRunId, scenarioRunId };
      const counters = plans.flatMap((plan) => plan.counters);
      if (counters.length > 0) await transaction.execute(countersStatement(scope, counters));
    }),
  waited: async (topic, partition) => {
    const rows = await database.query<{ at_offset: string; waited_ms: number }>({
      text: `SELECT offset_value::text AS at_offset,
          extract(epoch FROM clock_timestamp() - first_seen_at)::float8 * 1000 AS waited_ms
        FROM rtdl.df_wait_set WHERE stream_id = $1 AND topic = $2 AND partition_id = $3`,
      values: [options.stream.streamId, topic, partition],
    });
    return new Map(rows.map((row) => [Number(row.at_offset), Math.max(0, row.waited_ms)]));
  },
});

async function loadKnown(
  database: Queryable,
  platformRunId: string,
  events: readonly { readonly eventId: string; readonly flowId: string }[],
): Promise<Known> {
  const decided = await database.query<{ source_event_id: string; decision_id: string; source_payload_hash: string }>({
    name: 'df_known',
    text: `SELECT source_event_id, decision_id, source_payload_hash FROM rtdl.df_decisions
      WHERE platform_run_id = $1 AND source_event_id = ANY($2::text[]) AND decision_scope = $3`,
    values: [platformRunId, events.map(({ eventId }) => eventId), DECISION_SCOPE],
  });
  const priors = await database.query<PriorRow>({
    name: 'df_priors',
    text: `SELECT DISTINCT ON (d.flow_id) d.flow_id, d.decision_id, d.ruled_action, d.score, d.score_source
      FROM rtdl.df_decisions d WHERE d.platform_run_id = $1 AND d.flow_id = ANY($2::text[]) AND d.score_source <> 'none'
      ORDER BY d.flow_id, d.seq`,
    values: [platformRunId, events.map(({ flowId }) => flowId)],
  });
  return {
    decided: new Map(
      decided.map((row) => [
        row.source_event_id,
        { decisionId: row.decision_id, payloadHash: row.source_payload_hash },
      ]),
    ),
    priors: new Map(
      priors.map((row) => [
        row.flow_id,
        { decisionId: row.decision_id, ruled: row.ruled_action, score: row.score, scoreSource: row.score_source },
      ]),
    ),
  };
}

type PriorRow = {
  flow_id: string;
  decision_id: string;
  ruled_action: Prior['ruled'];
  score: number | null;
  score_source: Prior['scoreSource'];
};

async function writeDecisions(
  transaction: Queryable,
  { platformRunId }: LedgerOptions,
  decided: DecisionPlan['decided'],
): Promise<void> {
  if (decided.length === 0) return;
  await transaction.execute({
    name: 'df_decide',
    text: `INSERT INTO rtdl.df_decisions (decision_id, platform_run_id, source_event_id, decision_scope,
        source_payload_hash, flow_id, payload_hash, payload_json, action_kind, ruled_action, score, score_source,
        context_status, posture_mode)
      SELECT d, $1, e, $2, h, f, p, j, a, r, s, o, c, m
      FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
        $11::float8[], $12::text[], $13::text[], $14::text[])
        WITH ORDINALITY AS i (d, e, h, f, p, j, a, r, s, o, c, m, place) ORDER BY place`,
    values: [
      platformRunId,
      DECISION_SCOPE,
      decided.map(({ built }) => built.ids.decisionId),
      decided.map(({ candidate }) => candidate.eventId),
      decided.map(({ candidate }) => candidate.payloadHash),
      decided.map(({ candidate }) => candidate.flowId),
      decided.map(({ built }) => built.payloadHash),
      decided.map(({ built }) => built.payloadText),
      decided.map(({ ruling }) => ruling.action),
      decided.map(({ ruling }) => ruling.ruled),
      decided.map(({ ruling }) => ruling.score),
      decided.map(({ ruling }) => ruling.scoreSource),
      decided.map(({ verdict }) => verdict.status),
      decided.map(({ postureMode }) => postureMode),
    ],
  });
  // The decision before its intent, in the order in which they are published.
  const events = decided.flatMap(({ built }) => [
    { eventId: built.ids.decisionEventId, text: built.decisionEnvelope },
    { eventId: built.ids.intentEventId, text: built.intentEnvelope },
  ]);
  await addToOutbox(transaction, { table: 'rtdl.df_outbox', platformRunId }, events);
}

async function writeShadows(
  transaction: Queryable,
  { platformRunId }: LedgerOptions,
  decided: DecisionPlan['decided'],
): Promise<void> {
  const scored = decided.flatMap(({ built, shadow }) =>
    shadow === undefined ? [] : [{ ...shadow, decisionId: built.ids.decisionId }],
  );
  if (scored.length === 0) return;
  await transaction.execute({
    name: 'df_shadow',
    text: `INSERT INTO rtdl.df_shadow_scores (decision_id, candidate_id, platform_run_id, score, action_kind, fault)
      SELECT d, c, $1, s, a, f
      FROM unnest($2::text[], $3::text[], $4::float8[], $5::text[], $6::text[]) AS i (d, c, s, a, f)
      ON CONFLICT DO NOTHING`,
    values: [
      platformRunId,
      scored.map(({ decisionId }) => decisionId),
      scored.map(({ candidateId }) => candidateId),
      scored.map(({ score }) => score),
      scored.map(({ action }) => action),
      scored.map(({ fault }) => fault),
    ],
  });
}

async function writeRejections(
  transaction: Queryable,
  { stream, platformRunId }: LedgerOptions,
  plans: readonly DecisionPlan[],
): Promise<void> {
  const rows = plans.flatMap(({ topic, partition, rejections }) =>
    rejections.map((one) => ({ topic, partition, ...one })),
  );
  if (rows.length === 0) return;
  await transaction.execute({
    name: 'df_reject',
    text: `INSERT INTO rtdl.df_rejections (rejection_id, stream_id, platform_run_id, topic, partition_id, offset_value,
        code, event_id, bytes_sha256)
      SELECT i, $1, $2, t, p, o, c, e, b
      FROM unnest($3::text[], $4::text[], $5::integer[], $6::bigint[], $7::text[], $8::text[], $9::text[])
        AS r (i, t, p, o, c, e, b)
      ON CONFLICT (rejection_id) DO NOTHING`,
    values: [
      stream.streamId,
      platformRunId,
      rows.map(({ topic, partition, offset, code, eventId = '' }) =>
        sha256Hex32(`${topic}:${partition}:${offset}:${code}:${eventId}`),
      ),
      rows.map(({ topic }) => topic),
      rows.map(({ partition }) => partition),
      rows.map(({ offset }) => offset),
      rows.map(({ code }) => code),
      rows.map(({ eventId }) => eventId ?? null),
      rows.map(({ bytesSha256 }) => bytesSha256),
    ],
  });
}

async function writeRepetitions(
  transaction: Queryable,
  { platformRunId }: LedgerOptions,
  plans: readonly DecisionPlan[],
): Promise<void> {
  const duplicates = plans.flatMap((plan) => plan.duplicates);
  const mismatches = plans.flatMap((plan) => plan.mismatches);
  if (duplicates.length + mismatches.length === 0) return;
  await transaction.execute({
    name: 'df_repeat',
    text: `UPDATE rtdl.df_decisions SET last_seen = clock_timestamp(),
        replay_count = replay_count + (source_event_id = ANY($2::text[]))::integer,
        mismatch_count = mismatch_count + (source_event_id = ANY($3::text[]))::integer
      WHERE platform_run_id = $1 AND decision_scope = $4 AND source_event_id = ANY($2::text[] || $3::text[])`,
    values: [platformRunId, duplicates, mismatches.map(({ eventId }) => eventId), DECISION_SCOPE],
  });
  if (mismatches.length === 0) return;
  await transaction.execute({
    text: `INSERT INTO rtdl.df_decision_mismatches (decision_id, observed_payload_hash, source_event_id)
      SELECT d, h, e FROM unnest($1::text[], $2::text[], $3::text[]) AS m (d, h, e) ON CONFLICT DO NOTHING`,
    values: [
      mismatches.map(({ decisionId }) => decisionId),
      mismatches.map(({ observedHash }) => observedHash),
      mismatches.map(({ eventId }) => eventId),
    ],
  });
}

async function writeWaits(
  transaction: Queryable,
  { stream }: LedgerOptions,
  plans: readonly DecisionPlan[],
): Promise<void> {
  const waits = plans.flatMap((plan) =>
    plan.waits.map((one) => ({ topic: plan.topic, partition: plan.partition, ...one })),
  );
  const ended = plans.flatMap(({ topic, partition, ended: offsets }) =>
    offsets.map((offset) => ({ topic, partition, offset })),
  );
  if (waits.length > 0) {
    await transaction.execute({
      name: 'df_wait',
      text: `INSERT INTO rtdl.df_wait_set (stream_id, topic, partition_id, offset_value, event_id, first_seen_at)
        SELECT $1, t, p, o, e, clock_timestamp() - make_interval(secs => w / 1000)
        FROM unnest($2::text[], $3::integer[], $4::bigint[], $5::text[], $6::float8[]) AS i (t, p, o, e, w)
        ON CONFLICT DO NOTHING`,
      values: [
        stream.streamId,
        waits.map(({ topic }) => topic),
        waits.map(({ partition }) => partition),
        waits.map(({ offset }) => offset),
        waits.map(({ eventId }) => eventId),
        waits.map(({ waitedMs }) => waitedMs),
      ],
    });
  }
  if (ended.length === 0) return;
  await transaction.execute({
    name: 'df_wait_end',
    text: `DELETE FROM rtdl.df_wait_set w USING unnest($2::text[], $3::integer[], $4::bigint[]) AS e (t, p, o)
      WHERE w.stream_id = $1 AND w.topic = e.t AND w.partition_id = e.p AND w.offset_value = e.o`,
    values: [
      stream.streamId,
      ended.map(({ topic }) => topic),
      ended.map(({ partition }) => partition),
      ended.map(({ offset }) => offset),
    ],
  });
}
