import { parseJson } from '@spine-green/evidence-schemas';
import { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import type { Queryable } from '../../substrate/database/port.ts';
import type { TakenLane } from './intake.ts';
import type { KnownEvents } from './step.ts';
import type { Chain, EventRef, LaneEvent } from './types.ts';

interface LaneWindow {
  readonly place: { readonly topic: string; readonly partition: number };
  readonly taken: readonly TakenLane[];
}

/** What the database knows of the events of a window; point reads, whatever its size five of them. */
export async function loadKnownEvents(
  database: Queryable,
  platformRunId: string,
  { place, taken }: LaneWindow,
): Promise<KnownEvents> {
  const events = taken.flatMap((one) => (one.kind === 'event' ? [one.event] : []));
  const seen = await database.query<{ event_type: string; event_id: string; payload_hash: string }>({
    name: 'dla_seen',
    text: `SELECT event_type, event_id, payload_hash FROM rtdl.dla_intake_candidates
      WHERE platform_run_id = $1 AND event_id = ANY($2::text[])`,
    values: [platformRunId, events.map(({ eventId }) => eventId)],
  });
  const places = await database.query<{ at_offset: string; event_type: string; event_id: string }>({
    name: 'dla_places',
    text: `SELECT offset_value::text AS at_offset, event_type, event_id FROM rtdl.dla_intake_candidates
      WHERE platform_run_id = $1 AND topic = $2 AND partition_id = $3 AND offset_value = ANY($4::bigint[])`,
    values: [platformRunId, place.topic, place.partition, events.map(({ offset }) => offset)],
  });
  return {
    hashes: new Map(seen.map((row) => [`${row.event_type} ${row.event_id}`, row.payload_hash])),
    places: new Map(places.map((row) => [Number(row.at_offset), `${row.event_type} ${row.event_id}`])),
    ...(await loadLineage(database, platformRunId, events)),
  };
}

async function loadLineage(database: Queryable, platformRunId: string, events: readonly LaneEvent[]) {
  const decisionIds = [...new Set(events.map(({ decisionId }) => decisionId))];
  const sourceIds = events.flatMap((one) =>
    one.family === 'decision_response' ? [one.decision.source_event.event_id] : [],
  );
  const actionIds = events.flatMap((one) => (one.family === 'decision_response' ? [] : [one.actionId]));
  const chains = await database.query<ChainRow>({
    name: 'dla_chains',
    text: `SELECT decision_id, source_event_id, payload_hash, decision_json, resolved_at IS NOT NULL AS recorded
      FROM rtdl.dla_lineage_chains
      WHERE platform_run_id = $1 AND (decision_id = ANY($2::text[]) OR source_event_id = ANY($3::text[]))`,
    values: [platformRunId, decisionIds, sourceIds],
  });
  const intents = await database.query<LinkRow>({
    name: 'dla_intents',
    text: `SELECT decision_id, action_id, payload_hash, event_ref FROM rtdl.dla_lineage_intents
      WHERE platform_run_id = $1 AND (decision_id = ANY($2::text[]) OR action_id = ANY($3::text[]))`,
    values: [platformRunId, decisionIds, actionIds],
  });
  const outcomes = await database.query<LinkRow & { outcome_id: string }>({
    name: 'dla_outcomes',
    text: `SELECT decision_id, action_id, outcome_id, payload_hash, event_ref FROM rtdl.dla_lineage_outcomes
      WHERE platform_run_id = $1 AND decision_id = ANY($2::text[])`,
    values: [platformRunId, decisionIds],
  });
  const known = new Map<string, Chain>();
  for (const row of chains) {
    const of = <T extends LinkRow>(rows: readonly T[]): readonly T[] =>
      rows.filter(({ decision_id: id }) => id === row.decision_id);
    known.set(row.decision_id, {
      decisionId: row.decision_id,
      decision: decisionOf(row),
      intents: new Map(of(intents).map((one) => [one.action_id, linkOf(one)])),
      outcomes: new Map(of(outcomes).map((one) => [one.outcome_id, { ...linkOf(one), actionId: one.action_id }])),
      isRecorded: row.recorded,
    });
  }
  return {
    chains: known,
    sources: new Map(
      chains.flatMap((row) => (row.source_event_id === null ? [] : [[row.source_event_id, row.decision_id] as const])),
    ),
    actions: new Map(intents.map((row) => [row.action_id, row.decision_id])),
  };
}

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
