import { canonicalJson, PlatformError, sha256Hex32 } from '@spine-green/evidence-schemas';
import { advanceCheckpoints } from '../../consumer/checkpoints.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import { countersStatement } from '../../observability/counters.ts';
import type { Database, Queryable } from '../../substrate/database/port.ts';
import { loadKnownEvents } from './known.ts';
import type { AuditLedger } from './ports.ts';
import type { AuditPlan } from './step.ts';
import { type Chain, type LaneEvent, missingOf, type SetAside } from './types.ts';

export interface AuditLedgerOptions {
  readonly stream: ConsumerStream;
  readonly platformRunId: string;
  readonly scenarioRunId: string;
}

/** Lineage and index of records in PostgreSQL: one transaction for all windows at hand. */
export function databaseAuditLedger(database: Database, options: AuditLedgerOptions): AuditLedger {
  const { stream, platformRunId, scenarioRunId } = options;
  const { streamId } = stream;
  return {
    load: (windows) => loadKnownEvents(database, platformRunId, windows),
    intend: async (plans) => {
      await database.execute({
        name: 'dla_intend',
        text: `INSERT INTO rtdl.dla_segment_intents (stream_id, topic, partition_id, from_offset, next_offset)
          SELECT $1, t, p, f, n FROM unnest($2::text[], $3::integer[], $4::bigint[], $5::bigint[]) AS i (t, p, f, n)
          ON CONFLICT (stream_id, topic, partition_id)
          DO UPDATE SET from_offset = excluded.from_offset, next_offset = excluded.next_offset`,
        values: [
          streamId,
          ...placesOf(plans),
          plans.map(({ fromOffset }) => fromOffset),
          plans.map(({ nextOffset }) => nextOffset),
        ],
      });
    },
    record: (plans) =>
      database.transaction(async (transaction) => {
        await transaction.execute({
          name: 'dla_intent_done',
          text: `DELETE FROM rtdl.dla_segment_intents i USING unnest($2::text[], $3::integer[]) AS d (t, p)
            WHERE i.stream_id = $1 AND i.topic = d.t AND i.partition_id = d.p`,
          values: [streamId, ...placesOf(plans)],
        });
        await writeEvents(transaction, platformRunId, plans);
        await writeLinks(
          transaction,
          platformRunId,
          plans.flatMap(({ accepted }) => accepted),
        );
        await writeChains(transaction, platformRunId, plans);
        await writeAsides(transaction, platformRunId, plans);
        await writeIndex(transaction, options, plans);
        await advanceCheckpoints(transaction, { table: stream.checkpointTable, streamId }, plans);
        const scope = { component: stream.component, platformRunId, scenarioRunId };
        const counters = plans.flatMap((plan) => plan.counters);
        if (counters.length > 0) await transaction.execute(countersStatement(scope, counters));
      }),
    findEnd: async (topic, partition, fromOffset) => {
      const [row] = await database.query<{ start: string; end: string }>({
        name: 'dla_find_end',
        text: `SELECT from_offset::text AS start, next_offset::text AS end FROM rtdl.dla_segment_intents
          WHERE stream_id = $1 AND topic = $2 AND partition_id = $3 AND next_offset > $4`,
        values: [streamId, topic, partition, fromOffset],
      });
      if (row === undefined) return undefined;
      if (Number(row.start) === fromOffset) return Number(row.end);
      throw new PlatformError('E_CHECKPOINT_MOVED', `${streamId} ${topic}/${partition} is at ${fromOffset}`);
    },
    unresolved: async (olderThanSeconds) => {
      const [row] = await database.query<{ open: string }>({
        name: 'dla_unresolved',
        text: `SELECT count(*)::text AS open FROM rtdl.dla_lineage_chains WHERE platform_run_id = $1
          AND chain_status = 'UNRESOLVED' AND begun_at < clock_timestamp() - make_interval(secs => $2)`,
        values: [platformRunId, olderThanSeconds],
      });
      return Number(row?.open ?? 0);
    },
  };
}

const placesOf = (plans: readonly AuditPlan[]): readonly [readonly string[], readonly number[]] => [
  plans.map(({ topic }) => topic),
  plans.map(({ partition }) => partition),
];

async function writeEvents(transaction: Queryable, platformRunId: string, plans: readonly AuditPlan[]): Promise<void> {
  const rows = plans.flatMap(({ topic, partition, accepted }) =>
    accepted.map((event) => ({ topic, partition, event })),
  );
  if (rows.length === 0) return;
  await transaction.execute({
    name: 'dla_accept',
    text: `INSERT INTO rtdl.dla_intake_candidates (platform_run_id, event_type, event_id, payload_hash, decision_id, topic,
        partition_id, offset_value)
      SELECT $1, t, e, h, d, l, p, o
      FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::integer[], $8::bigint[])
        AS i (t, e, h, d, l, p, o)`,
    values: [
      platformRunId,
      rows.map(({ event }) => event.family),
      rows.map(({ event }) => event.eventId),
      rows.map(({ event }) => event.payloadHash),
      rows.map(({ event }) => event.decisionId),
      rows.map(({ topic }) => topic),
      rows.map(({ partition }) => partition),
      rows.map(({ event }) => event.offset),
    ],
  });
}

async function writeLinks(
  transaction: Queryable,
  platformRunId: string,
  accepted: readonly LaneEvent[],
): Promise<void> {
  const intents = accepted.filter((one) => one.family === 'action_intent');
  const outcomes = accepted.filter((one) => one.family === 'action_outcome');
  if (intents.length > 0) {
    await transaction.execute({
      name: 'dla_link_intents',
      text: `INSERT INTO rtdl.dla_lineage_intents (platform_run_id, action_id, decision_id, payload_hash, event_ref)
        SELECT $1, a, d, h, r FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) AS i (a, d, h, r)`,
      values: [
        platformRunId,
        intents.map(({ actionId }) => actionId),
        intents.map(({ decisionId }) => decisionId),
        intents.map(({ payloadHash }) => payloadHash),
        intents.map(({ ref }) => canonicalJson(ref)),
      ],
    });
  }
  if (outcomes.length === 0) return;
  await transaction.execute({
    name: 'dla_link_outcomes',
    text: `INSERT INTO rtdl.dla_lineage_outcomes (platform_run_id, outcome_id, action_id, decision_id, payload_hash,
        event_ref)
      SELECT $1, o, a, d, h, r
      FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) AS i (o, a, d, h, r)`,
    values: [
      platformRunId,
      outcomes.map(({ outcomeId }) => outcomeId),
      outcomes.map(({ actionId }) => actionId),
      outcomes.map(({ decisionId }) => decisionId),
      outcomes.map(({ payloadHash }) => payloadHash),
      outcomes.map(({ ref }) => canonicalJson(ref)),
    ],
  });
}

/** A decision is written with the window that brought it and stays: it is most of its row. */
async function writeChains(transaction: Queryable, platformRunId: string, plans: readonly AuditPlan[]): Promise<void> {
  // As it is after the last window that touched it.
  const grown = plans.flatMap(({ chains }) => chains.map((chain) => [chain.decisionId, chain] as const));
  const chains = [...new Map(grown).values()];
  if (chains.length === 0) return;
  const arrived = new Set(
    plans.flatMap(({ accepted }) =>
      accepted.flatMap(({ family, decisionId }) => (family === 'decision_response' ? [decisionId] : [])),
    ),
  );
  const keptOf = ({ decisionId, decision }: Chain): string | null =>
    decision === undefined || !arrived.has(decisionId)
      ? null
      : canonicalJson({ ref: decision.ref, payload: decision.payload });
  await transaction.execute({
    name: 'dla_write_chains',
    text: `INSERT INTO rtdl.dla_lineage_chains AS c (platform_run_id, decision_id, source_event_id, payload_hash,
        decision_json, chain_status, missing, resolved_at)
      SELECT $1, d, s, h, j, CASE WHEN m = '' THEN 'RESOLVED' ELSE 'UNRESOLVED' END, string_to_array(m, ','),
        CASE WHEN r THEN clock_timestamp() END
      FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::boolean[]) AS i (d, s, h, j, m, r)
      ON CONFLICT (platform_run_id, decision_id) DO UPDATE SET source_event_id = excluded.source_event_id,
        payload_hash = excluded.payload_hash, decision_json = coalesce(c.decision_json, excluded.decision_json),
        chain_status = excluded.chain_status, missing = excluded.missing,
        resolved_at = coalesce(c.resolved_at, excluded.resolved_at)`,
    values: [
      platformRunId,
      chains.map(({ decisionId }) => decisionId),
      chains.map(({ decision }) => decision?.payload.source_event.event_id ?? null),
      chains.map(({ decision }) => decision?.payloadHash ?? null),
      chains.map(keptOf),
      chains.map((chain) => missingOf(chain).join(',')),
      chains.map(({ isRecorded }) => isRecorded),
    ],
  });
}

async function writeAsides(transaction: Queryable, platformRunId: string, plans: readonly AuditPlan[]): Promise<void> {
  const placed = (of: (plan: AuditPlan) => readonly SetAside[]) =>
    plans.flatMap((plan) => of(plan).map((one) => ({ ...one, topic: plan.topic, partition: plan.partition })));
  const asides = placed((plan) => plan.asides);
  const divergences = placed((plan) => plan.divergences);
  if (asides.length > 0) {
    await transaction.execute({
      name: 'dla_aside',
      text: `INSERT INTO rtdl.dla_intake_quarantine (quarantine_id, platform_run_id, topic, partition_id, offset_value,
          reason, event_id, bytes_sha256)
        SELECT i, $1, t, p, o, r, e, b
        FROM unnest($2::text[], $3::text[], $4::integer[], $5::bigint[], $6::text[], $7::text[], $8::text[])
          AS q (i, t, p, o, r, e, b)
        ON CONFLICT (quarantine_id) DO NOTHING`,
      values: [
        platformRunId,
        asides.map(({ topic, partition, offset, reason }) => sha256Hex32(`${topic}:${partition}:${offset}:${reason}:`)),
        asides.map(({ topic }) => topic),
        asides.map(({ partition }) => partition),
        asides.map(({ offset }) => offset),
        asides.map(({ reason }) => reason),
        asides.map(({ eventId }) => eventId ?? null),
        asides.map(({ bytesSha256 }) => bytesSha256),
      ],
    });
  }
  if (divergences.length === 0) return;
  await transaction.execute({
    text: `INSERT INTO rtdl.dla_intake_replay_observations (platform_run_id, topic, partition_id, offset_value,
        observed_event_id, observed_hash)
      SELECT $1, t, p, o, e, h
      FROM unnest($2::text[], $3::integer[], $4::bigint[], $5::text[], $6::text[]) AS d (t, p, o, e, h)
      ON CONFLICT DO NOTHING`,
    values: [
      platformRunId,
      divergences.map(({ topic }) => topic),
      divergences.map(({ partition }) => partition),
      divergences.map(({ offset }) => offset),
      divergences.map(({ eventId }) => eventId ?? ''),
      divergences.map(({ bytesSha256 }) => bytesSha256),
    ],
  });
}

async function writeIndex(
  transaction: Queryable,
  { platformRunId, scenarioRunId }: AuditLedgerOptions,
  plans: readonly AuditPlan[],
): Promise<void> {
  const lines = plans.flatMap(({ segment }) =>
    (segment?.lines ?? []).map((line, place) => ({ ...line, key: segment?.key, place: place + 1 })),
  );
  if (lines.length === 0) return;
  await transaction.execute({
    name: 'dla_index',
    text: `INSERT INTO rtdl.dla_audit_index (audit_id, platform_run_id, scenario_run_id, decision_id, decision_event_id,
        kind, recorded_at_utc, record_digest, object_ref, line)
      SELECT a, $1, $2, d, e, k, t, h, o, n
      FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::integer[])
        AS i (a, d, e, k, t, h, o, n)`,
    values: [
      platformRunId,
      scenarioRunId,
      lines.map(({ record }) => record.audit_id),
      lines.map(({ record }) => record.decision_id),
      lines.map(({ record }) => record.decision_event.event_id),
      lines.map(({ record }) => record.kind),
      lines.map(({ record }) => record.recorded_at_utc),
      lines.map(({ digest }) => digest),
      lines.map(({ key }) => key),
      lines.map(({ place }) => place),
    ],
  });
}
