import { parseJson } from '@spine-green/evidence-schemas';
import { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import type { Queryable } from '../../substrate/database/port.ts';
import { type KnownEvents, type LaneWindow, placeOnLog } from './step.ts';
import type { Chain, EventRef, LaneEvent } from './types.ts';

/** What the database knows of the events of some windows; point reads, whatever their size five of them. */
export async function loadKnownEvents(
  database: Queryable,
  platformRunId: string,
  windows: readonly LaneWindow[],
): Promise<KnownEvents> {
  const found = windows.flatMap(({ window: { topic, partition }, taken }) =>
    taken.flatMap((one) => (one.kind === 'event' ? [{ topic, partition, event: one.event }] : [])),
  );
  const events = found.map(({ event }) => event);
  const seen = await database.query<{ event_type: string; event_id: string; payload_hash: string }>({
    name: 'dla_seen',
    text: `SELECT s.event_type, s.event_id, s.payload_hash FROM unnest($2::text[], $3::text[]) AS k (type, id)
      CROSS JOIN LATERAL (SELECT * FROM rtdl.dla_intake_candidates t
        WHERE t.platform_run_id = $1 AND t.event_type = k.type AND t.event_id = k.id OFFSET 0) AS s`,
    values: [platformRunId, events.map(({ family }) => family), events.map(({ eventId }) => eventId)],
  });
  const places = await database.query<PlaceRow>({
    name: 'dla_places',
    text: `SELECT s.topic, s.partition_id AS partition, s.offset_value::text AS at_offset, s.event_type, s.event_id
      FROM unnest($2::text[], $3::integer[], $4::bigint[]) AS k (topic, partition, at)
      CROSS JOIN LATERAL (SELECT * FROM rtdl.dla_intake_candidates t WHERE t.platform_run_id = $1 AND t.topic = k.topic
        AND t.partition_id = k.partition AND t.offset_value = k.at OFFSET 0) AS s`,
    values: [
      platformRunId,
      found.map(({ topic }) => topic),
      found.map(({ partition }) => partition),
      events.map(({ offset }) => offset),
    ],
  });
  return {
    hashes: new Map(seen.map((row) => [`${row.event_type} ${row.event_id}`, row.payload_hash])),
    places: new Map(places.map((row) => [placeOnLog(row, Number(row.at_offset)), `${row.event_type} ${row.event_id}`])),
    ...(await loadLineage(database, platformRunId, events)),
  };
}

async function loadLineage(database: Queryable, platformRunId: string, events: readonly LaneEvent[]) {
  const decisionIds = [...new Set(events.map(({ decisionId }) => decisionId))];
  const sourceIds = events.flatMap((one) =>
    one.family === 'decision_response' ? [one.decision.source_event.event_id] : [],
  );
  const actionIds = events.flatMap((one) => (one.family === 'decision_response' ? [] : [one.actionId]));
  const outcomeIds = events.flatMap((one) => (one.family === 'action_outcome' ? [one.outcomeId] : []));
  const chains = await database.query<ChainRow>({
    name: 'dla_chains',
    text: `SELECT decision_id, source_event_id, payload_hash, decision_json, resolved_at IS NOT NULL AS recorded FROM (
        SELECT s.* FROM unnest($2::text[]) AS k (id) CROSS JOIN LATERAL (SELECT * FROM rtdl.dla_lineage_chains t
          WHERE t.platform_run_id = $1 AND t.decision_id = k.id OFFSET 0) AS s
        UNION ALL
        SELECT s.* FROM unnest($3::text[]) AS k (id) CROSS JOIN LATERAL (SELECT * FROM rtdl.dla_lineage_chains t
          WHERE t.platform_run_id = $1 AND t.source_event_id = k.id AND t.decision_id <> ALL ($2::text[]) OFFSET 0) AS s
      ) AS found`,
    values: [platformRunId, decisionIds, sourceIds],
  });
  const intents = await database.query<LinkRow>({
    name: 'dla_intents',
    text: `SELECT decision_id, action_id, payload_hash, event_ref FROM (
        SELECT s.* FROM unnest($2::text[]) AS k (id) CROSS JOIN LATERAL (SELECT * FROM rtdl.dla_lineage_intents t
          WHERE t.platform_run_id = $1 AND t.decision_id = k.id OFFSET 0) AS s
        UNION ALL
        SELECT s.* FROM unnest($3::text[]) AS k (id) CROSS JOIN LATERAL (SELECT * FROM rtdl.dla_lineage_intents t
          WHERE t.platform_run_id = $1 AND t.action_id = k.id AND t.decision_id <> ALL ($2::text[]) OFFSET 0) AS s
      ) AS found`,
    values: [platformRunId, decisionIds, actionIds],
  });
  const outcomes = await database.query<LinkRow & { outcome_id: string }>({
    name: 'dla_outcomes',
    text: `SELECT decision_id, action_id, outcome_id, payload_hash, event_ref FROM (
        SELECT s.* FROM unnest($2::text[]) AS k (id) CROSS JOIN LATERAL (SELECT * FROM rtdl.dla_lineage_outcomes t
          WHERE t.platform_run_id = $1 AND t.decision_id = k.id OFFSET 0) AS s
        UNION ALL
        SELECT s.* FROM unnest($3::text[]) AS k (id) CROSS JOIN LATERAL (SELECT * FROM rtdl.dla_lineage_outcomes t
          WHERE t.platform_run_id = $1 AND t.outcome_id = k.id AND t.decision_id <> ALL ($2::text[]) OFFSET 0) AS s
      ) AS found`,
    values: [platformRunId, decisionIds, outcomeIds],
  });
  const intentsOf = Map.groupBy(intents, ({ decision_id: id }) => id);
  const outcomesOf = Map.groupBy(outcomes, ({ decision_id: id }) => id);
  const known = new Map<string, Chain>();
  for (const row of chains) {
    const { decision_id: id } = row;
    known.set(id, {
      decisionId: id,
      decision: decisionOf(row),
      intents: new Map((intentsOf.get(id) ?? []).map((one) => [one.action_id, linkOf(one)])),
      outcomes: new Map(
        (outcomesOf.get(id) ?? []).map((one) => [one.outcome_id, { ...linkOf(one), actionId: one.action_id }]),
      ),
      isRecorded: row.recorded,
    });
  }
  return {
    chains: known,
    sources: new Map(
      chains.flatMap((row) => (row.source_event_id === null ? [] : [[row.source_event_id, row.decision_id] as const])),
    ),
    actions: new Map(intents.map((row) => [row.action_id, row.decision_id])),
    outcomes: new Map(outcomes.map((row) => [row.outcome_id, row.decision_id])),
  };
}

type PlaceRow = { topic: string; partition: number; at_offset: string; event_type: string; event_id: string };
type ChainRow = {
  decision_id: string;
  source_event_id: string | null;
  payload_hash: string | null;
  decision_json: string | null;
  recorded: boolean;
};
type LinkRow = { decision_id: string; action_id: string; payload_hash: string; event_ref: string };

const refOf = (text: string): EventRef => parseJson(text, 'E_SCHEMA_INVALID', 'a reference of the lineage') as EventRef;
const linkOf = (row: LinkRow) => ({ payloadHash: row.payload_hash, ref: refOf(row.event_ref) });

function decisionOf({ decision_json: text, payload_hash: payloadHash }: ChainRow): Chain['decision'] {
  if (text === null || payloadHash === null) return undefined;
  const kept = parseJson(text, 'E_SCHEMA_INVALID', 'a decision of the lineage') as { ref: EventRef; payload: unknown };
  return { payloadHash, ref: kept.ref, payload: DecisionResponseV1.parse(kept.payload) };
}
