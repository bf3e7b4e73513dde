import { sha256Hex32 } from '@spine-green/evidence-schemas';
import { advanceCheckpoints } from '../../consumer/checkpoints.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import { countersStatement } from '../../observability/counters.ts';
import { addToOutbox } from '../../outbox/outbox-table.ts';
import type { Database, Queryable } from '../../substrate/database/port.ts';
import type { BuiltOutcome } from './outcome.ts';
import type { ActionLedger, KnownIntents, ReceivePlan } from './ports.ts';
import { ACTION_KEY_FIELDS, type Intent } from './types.ts';

export interface ActionLedgerOptions {
  readonly stream: ConsumerStream;
  readonly platformRunId: string;
  readonly scenarioRunId: string;
}

/** The ledger of actions in PostgreSQL. */
export function databaseActionLedger(database: Database, options: ActionLedgerOptions): ActionLedger {
  const { platformRunId, scenarioRunId, stream } = options;
  const scope = { component: stream.component, platformRunId, scenarioRunId };
  return {
    load: (intents) => loadKnown(database, options, intents),
    receive: (plans) =>
      database.transaction(async (transaction) => {
        await insertIntents(transaction, options, plans);
        await insertQuarantine(transaction, platformRunId, plans);
        await countDuplicates(
          transaction,
          options,
          plans.flatMap(({ duplicates }) => duplicates),
        );
        await insertOutcomes(
          transaction,
          platformRunId,
          plans.flatMap(({ denied }) => denied.map(({ outcome }) => outcome)),
        );
        const place = { table: stream.checkpointTable, streamId: stream.streamId };
        await advanceCheckpoints(transaction, place, plans);
        const counters = plans.flatMap((plan) => plan.counters);
        if (counters.length > 0) await transaction.execute(countersStatement(scope, counters));
      }),
    nextOpen: async (limit) => {
      const rows = await database.query<{
        semantic_key: string;
        state: 'RECEIVED' | 'EXECUTING';
        attempt: number;
        intent_envelope: string;
      }>({
        name: 'al_next',
        text: `SELECT l.semantic_key, l.state, l.attempt, l.intent_envelope FROM rtdl.al_semantic_ledger l
          WHERE l.platform_run_id = $1 AND l.state <> 'TERMINAL' AND l.next_attempt_at <= clock_timestamp()
          ORDER BY l.seq LIMIT $2`,
        values: [platformRunId, limit],
      });
      return rows.map((row) => ({
        semanticKey: row.semantic_key,
        state: row.state,
        attempt: row.attempt,
        envelopeText: row.intent_envelope,
      }));
    },
    begin: async (keys) => {
      if (keys.length === 0) return;
      await database.execute({
        name: 'al_begin',
        text: `UPDATE rtdl.al_semantic_ledger SET state = 'EXECUTING', attempt = attempt + 1
          WHERE platform_run_id = $1 AND scenario_run_id = $2 AND semantic_key = ANY($3::text[]) AND state = 'RECEIVED'`,
        values: [platformRunId, scenarioRunId, keys],
      });
    },
    postpone: async (retries) => {
      await database.execute({
        name: 'al_postpone',
        text: `UPDATE rtdl.al_semantic_ledger l SET state = 'RECEIVED',
            next_attempt_at = clock_timestamp() + make_interval(secs => r.after_ms / 1000)
          FROM unnest($3::text[], $4::float8[]) AS r (semantic_key, after_ms)
          WHERE l.platform_run_id = $1 AND l.scenario_run_id = $2 AND l.semantic_key = r.semantic_key
            AND l.state = 'EXECUTING'`,
        values: [
          platformRunId,
          scenarioRunId,
          retries.map(({ semanticKey }) => semanticKey),
          retries.map(({ afterMs }) => afterMs),
        ],
      });
    },
    finish: (outcomes) =>
      database.transaction(async (transaction) => {
        await insertOutcomes(transaction, platformRunId, outcomes);
        await transaction.execute({
          name: 'al_finish',
          text: `UPDATE rtdl.al_semantic_ledger SET state = 'TERMINAL', intent_envelope = '',
              terminal_at = clock_timestamp()
            WHERE platform_run_id = $1 AND scenario_run_id = $2 AND semantic_key = ANY($3::text[])`,
          values: [platformRunId, scenarioRunId, outcomes.map(({ semanticKey }) => semanticKey)],
        });
        const increments = outcomes.map(({ payload }) => ({ counter: 'outcomes', dim: payload.status, value: 1 }));
        await transaction.execute(countersStatement(scope, increments));
      }),
    open: async () => {
      const [row] = await database.query<{ open: string }>({
        name: 'al_open',
        text: `SELECT count(*)::text AS open FROM rtdl.al_semantic_ledger
          WHERE platform_run_id = $1 AND state <> 'TERMINAL'`,
        values: [platformRunId],
      });
      return Number(row?.open ?? 0);
    },
  };
}

async function loadKnown(
  database: Queryable,
  { platformRunId, scenarioRunId }: ActionLedgerOptions,
  intents: readonly Intent[],
): Promise<KnownIntents> {
  const hashes = await database.query<{ semantic_key: string; payload_hash: string }>({
    name: 'al_known',
    text: `SELECT semantic_key, payload_hash FROM rtdl.al_semantic_ledger
      WHERE platform_run_id = $1 AND scenario_run_id = $2 AND semantic_key = ANY($3::text[])`,
    values: [platformRunId, scenarioRunId, intents.map(({ semanticKey }) => semanticKey)],
  });
  const actions = await database.query<{ event_id: string; action_type: string; semantic_key: string }>({
    name: 'al_known_actions',
    text: `SELECT l.event_id, l.action_type, l.semantic_key
      FROM unnest($2::text[], $3::text[]) AS k (event_id, action_type)
      CROSS JOIN LATERAL (SELECT * FROM rtdl.al_intent_ledger t WHERE t.platform_run_id = $1
        AND t.event_id = k.event_id AND t.action_type = k.action_type OFFSET 0) AS l`,
    values: [platformRunId, intents.map(({ eventId }) => eventId), intents.map(({ payload }) => payload.action_kind)],
  });
  const principals = await database.query<{ dedupe_key: string; principal: string }>({
    name: 'al_principals',
    text: `SELECT encode(a.dedupe_key, 'hex') AS dedupe_key, c.principal
      FROM unnest($1::text[]) AS k (dedupe_key)
      JOIN ig.admission_rows a ON a.dedupe_key = decode(k.dedupe_key, 'hex')
      JOIN ig.contexts c ON c.context_id = a.context_id`,
    values: [intents.map(({ dedupeKey }) => dedupeKey)],
  });
  return {
    hashes: new Map(hashes.map((row) => [row.semantic_key, row.payload_hash])),
    actions: new Map(actions.map((row) => [`${row.action_type} ${row.event_id}`, row.semantic_key])),
    principals: new Map(principals.map((row) => [row.dedupe_key, row.principal])),
  };
}

async function insertIntents(
  transaction: Queryable,
  { platformRunId, scenarioRunId }: ActionLedgerOptions,
  plans: readonly ReceivePlan[],
): Promise<void> {
  const rows = plans.flatMap(({ accepted, denied }) => [
    ...accepted.map((intent) => ({ intent, state: 'RECEIVED' })),
    ...denied.map(({ intent }) => ({ intent, state: 'TERMINAL' })),
  ]);
  if (rows.length === 0) return;
  await transaction.execute({
    name: 'al_receive',
    text: `INSERT INTO rtdl.al_semantic_ledger (platform_run_id, scenario_run_id, semantic_key, payload_hash, state,
        intent_envelope, terminal_at)
      SELECT $1, $2, k, h, s, CASE WHEN s = 'TERMINAL' THEN '' ELSE e END,
        CASE WHEN s = 'TERMINAL' THEN clock_timestamp() END
      FROM unnest($3::text[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY AS i (k, h, s, e, place) ORDER BY place`,
    values: [
      platformRunId,
      scenarioRunId,
      rows.map(({ intent }) => intent.semanticKey),
      rows.map(({ intent }) => intent.payloadHash),
      rows.map(({ state }) => state),
      rows.map(({ intent }) => intent.envelopeText),
    ],
  });
  await transaction.execute({
    name: 'al_intents',
    text: `INSERT INTO rtdl.al_intent_ledger (${ACTION_KEY_FIELDS.join(', ')}, scenario_run_id, idempotency_key,
        semantic_key, intent_event_id, decision_id, action_id)
      SELECT $1, e, t, $2, i, k, n, d, a
      FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
        AS r (i, k, e, t, n, d, a)`,
    values: [
      platformRunId,
      scenarioRunId,
      rows.map(({ intent }) => intent.payload.idempotency_key),
      rows.map(({ intent }) => intent.semanticKey),
      rows.map(({ intent }) => intent.eventId),
      rows.map(({ intent }) => intent.payload.action_kind),
      rows.map(({ intent }) => intent.envelope.event_id),
      rows.map(({ intent }) => intent.payload.decision_id),
      rows.map(({ intent }) => intent.payload.action_id),
    ],
  });
}

async function insertQuarantine(
  transaction: Queryable,
  platformRunId: string,
  plans: readonly ReceivePlan[],
): Promise<void> {
  const rows = plans.flatMap(({ topic, partition, quarantined }) =>
    quarantined.map((one) => ({ topic, partition, ...one })),
  );
  if (rows.length === 0) return;
  await transaction.execute({
    name: 'al_quarantine',
    text: `INSERT INTO rtdl.al_intake_quarantine (quarantine_id, platform_run_id, topic, partition_id, offset_value,
        reason, event_id, bytes_sha256)
      SELECT i, $1, t, p, o, r, e, b
      FROM unnest($2::text[], $3::text[], $4::integer[], $5::bigint[], $6::text[], $7::text[], $8::text[])
        AS q (i, t, p, o, r, e, b)
      ON CONFLICT (quarantine_id) DO NOTHING`,
    values: [
      platformRunId,
      rows.map(({ topic, partition, offset, reason }) => sha256Hex32(`${topic}:${partition}:${offset}:${reason}:`)),
      rows.map(({ topic }) => topic),
      rows.map(({ partition }) => partition),
      rows.map(({ offset }) => offset),
      rows.map(({ reason }) => reason),
      rows.map(({ eventId }) => eventId ?? null),
      rows.map(({ bytesSha256 }) => bytesSha256),
    ],
  });
}

async function countDuplicates(
  transaction: Queryable,
  { platformRunId, scenarioRunId }: ActionLedgerOptions,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  await transaction.execute({
    name: 'al_duplicates',
    text: `UPDATE rtdl.al_intent_ledger l SET duplicates = l.duplicates + d.times
      FROM (SELECT k, count(*) AS times FROM unnest($3::text[]) AS k GROUP BY k) AS d
      WHERE l.platform_run_id = $1 AND l.scenario_run_id = $2 AND l.idempotency_key = d.k`,
    values: [platformRunId, scenarioRunId, keys],
  });
}

async function insertOutcomes(
  transaction: Queryable,
  platformRunId: string,
  outcomes: readonly BuiltOutcome[],
): Promise<void> {
  if (outcomes.length === 0) return;
  await transaction.execute({
    name: 'al_outcomes',
    text: `INSERT INTO rtdl.al_outcomes_append (outcome_id, platform_run_id, semantic_key, decision_id, action_id,
        action_kind, status, reason, attempts, payload_hash)
      SELECT o, $1, k, d, a, t, s, r, n, h
      FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int[],
        $10::text[]) AS i (o, k, d, a, t, s, r, n, h)`,
    values: [
      platformRunId,
      outcomes.map(({ outcomeId }) => outcomeId),
      outcomes.map(({ semanticKey }) => semanticKey),
      outcomes.map(({ payload }) => payload.decision_id),
      outcomes.map(({ payload }) => payload.action_id),
      outcomes.map(({ payload }) => payload.action_kind),
      outcomes.map(({ payload }) => payload.status),
      outcomes.map(({ terminal }) => terminal.reason),
      outcomes.map(({ terminal }) => terminal.attempts),
      outcomes.map(({ payloadHash }) => payloadHash),
    ],
  });
  const events = outcomes.map(({ outcomeId, envelope }) => ({ eventId: outcomeId, text: envelope }));
  await addToOutbox(transaction, { table: 'rtdl.al_outbox', platformRunId }, events);
}
