import { digestOf } from '@spine-green/evidence-schemas';
import type { ApplyFailure } from '../../consumer/apply-failures.ts';
import { registerFacts } from '../../consumer/register-facts.ts';
import type { SixPins } from '../../reads/pins.ts';
import type { Queryable } from '../../substrate/database/port.ts';
import { roundsOf } from './rounds.ts';
import type { Applied, Contribution, SlotName } from './types.ts';

export interface MergePlace {
  readonly streamId: string;
  readonly topic: string;
  readonly partition: number;
  readonly pins: SixPins;
  readonly slot: SlotName;
}

/**
 * Registers, binds and merges the contributions of one window. Every statement is over arrays and decides by itself what
 * was there first: a slot and a binding are filled once and never replaced (13, section 5.1). Rows are touched in the
 * order of their keys, because topics are applied side by side.
 */
export async function mergeContributions(
  transaction: Queryable,
  place: MergePlace,
  contributions: readonly Contribution[],
): Promise<Applied> {
  const dedupe = { ...place, table: 'rtdl.csfb_intake_dedupe' } as const;
  const { fresh, duplicates, others } = await registerFacts(transaction, dedupe, contributions);
  const failures: ApplyFailure[] = others.map((one) => conflictOf(one, 'INTAKE_PAYLOAD_HASH_MISMATCH'));
  const sum = { duplicates, filled: 0, frames: 0, completed: 0, bound: 0 };
  for (const round of roundsOf(fresh, claimsOf)) {
    const sorted = round.toSorted(byArrival);
    const bound = place.slot === 'flow_anchor' ? await bind(transaction, place, sorted) : undefined;
    const merged = await fill(transaction, place, bound?.winners ?? sorted);
    failures.push(...(bound?.conflicts ?? []), ...merged.conflicts);
    sum.bound += bound?.winners.length ?? 0;
    sum.filled += merged.filled;
    sum.frames += merged.frames;
    sum.completed += merged.completed;
  }
  return { conflicts: failures, ...sum };
}

const arrivalOf = ({ arrivalSeq, merchantId }: Contribution): string => `${arrivalSeq} ${merchantId}`;

const claimsOf = (one: Contribution): readonly string[] =>
  one.flowId === undefined ? [arrivalOf(one)] : [arrivalOf(one), `flow ${one.flowId}`];

const byArrival = (one: Contribution, other: Contribution): number => (arrivalOf(one) < arrivalOf(other) ? -1 : 1);

const conflictOf = (one: Contribution, reason: string): ApplyFailure => ({
  offset: one.offset,
  reason,
  informational: false,
  eventId: one.eventId,
  bytesSha256: one.payloadHash,
  details: { event_type: one.eventType },
});

async function bind(transaction: Queryable, place: MergePlace, anchors: readonly Contribution[]) {
  const hashes = anchors.map((one) => bindingHash(one, place.pins));
  const won = await transaction.query<{ flow_id: string }>({
    name: 'csfb_bind',
    text: `INSERT INTO rtdl.csfb_flow_bindings (flow_id, stream_id, merchant_id, arrival_seq,
        authoritative_source_event_type, payload_hash, source_event_id, source_topic, source_partition, source_offset,
        source_published_at_utc, bound_at_utc)
      SELECT f, $1, m, a, t, h, e, $2, $3, o, p, b
      FROM unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::bigint[], $11::text[],
        $12::text[]) AS g (f, m, a, t, h, e, o, p, b)
      ON CONFLICT DO NOTHING RETURNING flow_id`,
    values: [
      place.streamId,
      place.topic,
      place.partition,
      anchors.map(({ flowId }) => flowId),
      anchors.map(({ merchantId }) => merchantId),
      anchors.map(({ arrivalSeq }) => arrivalSeq),
      anchors.map(({ eventType }) => eventType),
      hashes,
      anchors.map(({ eventId }) => eventId),
      anchors.map(({ offset }) => offset),
      anchors.map(({ publishedAtUtc }) => publishedAtUtc),
      anchors.map(({ tsUtc }) => tsUtc),
    ],
  });
  const winners = new Set(won.map(({ flow_id }) => flow_id));
  const losers = anchors.filter(({ flowId }) => !winners.has(flowId ?? ''));
  const taken = losers.length === 0 ? new Set<string>() : await boundFlows(transaction, place, losers);
  return {
    winners: anchors.filter(({ flowId }) => winners.has(flowId ?? '')),
    conflicts: losers.map((one) =>
      conflictOf(
        one,
        taken.has(one.flowId ?? '') ? 'FLOW_BINDING_PAYLOAD_HASH_MISMATCH' : 'FLOW_BINDING_JOIN_KEY_CONFLICT',
      ),
    ),
  };
}

/** Those of the flows that have a binding; the others want an arrival that another flow has. */
async function boundFlows(
  transaction: Queryable,
  place: MergePlace,
  anchors: readonly Contribution[],
): Promise<ReadonlySet<string>> {
  const rows = await transaction.query<{ flow_id: string }>({
    text: 'SELECT flow_id FROM rtdl.csfb_flow_bindings WHERE stream_id = $1 AND flow_id = ANY ($2::text[])',
    values: [place.streamId, anchors.map(({ flowId }) => flowId)],
  });
  return new Set(rows.map(({ flow_id }) => flow_id));
}

/** 13, section 5.1. */
const bindingHash = ({ flowId, merchantId, arrivalSeq, eventId }: Contribution, pins: SixPins): string =>
  digestOf({
    flow_id: flowId,
    join_frame_key: {
      platform_run_id: pins.platform_run_id,
      scenario_run_id: pins.scenario_run_id,
      merchant_id: merchantId,
      arrival_seq: arrivalSeq,
    },
    source_event_id: eventId,
  });

/** A row that comes back was filled by this statement; one that does not had its slot filled before. */
async function fill(transaction: Queryable, place: MergePlace, contributions: readonly Contribution[]) {
  if (contributions.length === 0) return { conflicts: [], filled: 0, frames: 0, completed: 0 };
  const rows = await transaction.query<FilledRow>({
    name: `csfb_fill_${place.slot}`,
    text: FILL[place.slot],
    values: [
      place.streamId,
      contributions.map(({ arrivalSeq }) => arrivalSeq),
      contributions.map(({ merchantId }) => merchantId),
      contributions.map(({ slot }) => slot),
      contributions.map(({ payloadHash }) => payloadHash),
      ...(place.slot === 'flow_anchor' ? [contributions.map(({ flowId }) => flowId)] : []),
    ],
  });
  const filled = new Set(rows.map(({ arrival_seq, merchant_id }) => `${arrival_seq} ${merchant_id}`));
  return {
    conflicts: contributions
      .filter((one) => !filled.has(arrivalOf(one)))
      .map((one) => conflictOf(one, 'JOIN_FRAME_PAYLOAD_HASH_MISMATCH')),
    filled: rows.length,
    frames: rows.filter(({ is_new }) => is_new).length,
    completed: place.slot === 'arrival_entities' ? 0 : rows.filter(({ context_complete }) => context_complete).length,
  };
}

type FilledRow = { arrival_seq: string; merchant_id: string; context_complete: boolean; is_new: boolean };

/** `xmax` is 0 in a row that the statement inserted. */
const fillStatement = (slot: SlotName, also: readonly string[] = []): string => {
  const filled = [slot, `${slot}_hash`, ...also];
  return `INSERT INTO rtdl.csfb_join_frames AS t (stream_id, arrival_seq, merchant_id, ${filled.join(', ')})
    SELECT $1, a, m, slot::json, ${['hash', ...also].join(', ')}
    FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]${also.map(() => ', $6::text[]').join('')})
      AS u (${['a', 'm', 'slot', 'hash', ...also].join(', ')})
    ON CONFLICT (arrival_seq, merchant_id, stream_id)
    DO UPDATE SET ${filled.map((column) => `${column} = excluded.${column}`).join(', ')},
      updated_at_utc = clock_timestamp()
    WHERE t.${slot}_hash IS NULL
    RETURNING arrival_seq, merchant_id, context_complete, xmax = 0 AS is_new`;
};

const FILL: Readonly<Record<SlotName, string>> = {
  arrival_event: fillStatement('arrival_event'),
  arrival_entities: fillStatement('arrival_entities'),
  flow_anchor: fillStatement('flow_anchor', ['flow_id']),
};
