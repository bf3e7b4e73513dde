import { digestOf } from '@spine-green/evidence-schemas';
import type { ApplyFailure } from '../../consumer/apply-failures.ts';
import { registerFacts } from '../../consumer/register-facts.ts';
import type { SixPins } from '../../reads/pins.ts';
import type { Queryable } from '../../substrate/database/port.ts';
import { roundsOf } from './rounds.ts';
import type { Applied, ContextPlan, Contribution, SlotName } from './types.ts';

export interface MergePlace {
  readonly streamId: string;
  readonly pins: SixPins;
}

/** A window of which no contribution had an effect. */
export const NOTHING_APPLIED: Applied = { conflicts: [], duplicates: 0, filled: 0, frames: 0, completed: 0, bound: 0 };

/**
 * Registers, binds and merges the contributions of windows, and says what became of each window. Every statement is over
 * arrays and decides by itself what was there first: a slot and a binding are filled once and never replaced (13, section
 * 5.1). Slots do not depend on each other, so each is filled for all windows at once. Rows are touched in the order of
 * their keys.
 */
export async function mergeContributions(
  transaction: Queryable,
  place: MergePlace,
  plans: readonly ContextPlan[],
): Promise<readonly Applied[]> {
  const registered = await registerFacts(
    transaction,
    { table: 'rtdl.csfb_intake_dedupe', streamId: place.streamId },
    plans.map(({ topic, partition, contributions }) => ({ topic, partition, facts: contributions })),
  );
  const fresh = registered.map((one) => one.fresh);
  const effects: Effect[] = [];
  for (const slot of SLOT_NAMES) {
    const asking = fresh.flatMap((contributions, index) => (plans[index]?.slot === slot ? contributions : []));
    for (const round of roundsOf(asking, claimsOf)) {
      effects.push(...(await applyRound(transaction, { ...place, slot }, round.toSorted(byArrival))));
    }
  }
  const byContribution = new Map(effects.map((effect) => [effect.of, effect]));
  return registered.map(({ duplicates, others, fresh: own }) => {
    const mine = own.flatMap((one) => byContribution.get(one) ?? []);
    const count = (holds: (effect: Effect) => boolean): number => mine.filter(holds).length;
    return {
      conflicts: [
        ...others.map((one) => conflictOf(one, 'INTAKE_PAYLOAD_HASH_MISMATCH')),
        ...mine.flatMap(({ of, conflict }) => (conflict === undefined ? [] : [conflictOf(of, conflict)])),
      ],
      duplicates,
      filled: count(({ filled }) => filled !== undefined),
      frames: count(({ filled }) => filled?.isNew === true),
      completed: count(({ filled }) => filled?.isComplete === true),
      bound: count(({ isBound }) => isBound),
    };
  });
}

interface SlotPlace extends MergePlace {
  readonly slot: SlotName;
}

/** What became of one contribution. */
interface Effect {
  readonly of: Contribution;
  /** Reason why it had none. */
  readonly conflict: string | undefined;
  readonly isBound: boolean;
  readonly filled: { readonly isNew: boolean; readonly isComplete: boolean } | undefined;
}

async function applyRound(
  transaction: Queryable,
  place: SlotPlace,
  contributions: readonly Contribution[],
): Promise<readonly Effect[]> {
  if (place.slot !== 'flow_anchor') return fill(transaction, place, contributions);
  const { winners, conflicts } = await bind(transaction, place, contributions);
  const filled = await fill(transaction, place, winners);
  return [...conflicts, ...filled.map((effect) => ({ ...effect, isBound: true }))];
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

async function bind(transaction: Queryable, place: SlotPlace, anchors: readonly Contribution[]) {
  const hashes = anchors.map((one) => bindingHash(one, place.pins));
  const won = await transaction.query<{ flow_id: string }>({
    name: 'csfb_bind',
    text: `INSERT INTO rtdl.csfb_flow_bindings (flow_id, stream_id, merchant_id, arrival_seq,
        authoritative_source_event_type, payload_hash, source_event_id, source_topic, source_partition, source_offset,
        source_published_at_utc, bound_at_utc)
      SELECT f, $1, m, a, t, h, e, topic, n, o, p, b
      FROM unnest($2::text[], $3::integer[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
        $10::bigint[], $11::text[], $12::text[]) AS g (topic, n, f, m, a, t, h, e, o, p, b)
      ON CONFLICT DO NOTHING RETURNING flow_id`,
    values: [
      place.streamId,
      anchors.map(({ topic }) => topic),
      anchors.map(({ partition }) => partition),
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
    conflicts: losers.map(
      (of): Effect => ({
        of,
        conflict: taken.has(of.flowId ?? '') ? 'FLOW_BINDING_PAYLOAD_HASH_MISMATCH' : 'FLOW_BINDING_JOIN_KEY_CONFLICT',
        isBound: false,
        filled: undefined,
      }),
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
async function fill(
  transaction: Queryable,
  place: SlotPlace,
  contributions: readonly Contribution[],
): Promise<readonly Effect[]> {
  if (contributions.length === 0) return [];
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
  const found = new Map(rows.map((row) => [`${row.arrival_seq} ${row.merchant_id}`, row]));
  return contributions.map((of): Effect => {
    const row = found.get(arrivalOf(of));
    if (row === undefined)
      return { of, conflict: 'JOIN_FRAME_PAYLOAD_HASH_MISMATCH', isBound: false, filled: undefined };
    const isComplete = place.slot !== 'arrival_entities' && row.context_complete;
    return { of, conflict: undefined, isBound: false, filled: { isNew: row.is_new, isComplete } };
  });
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

const SLOT_NAMES: readonly SlotName[] = ['arrival_event', 'arrival_entities', 'flow_anchor'];

const FILL: Readonly<Record<SlotName, string>> = {
  arrival_event: fillStatement('arrival_event'),
  arrival_entities: fillStatement('arrival_entities'),
  flow_anchor: fillStatement('flow_anchor', ['flow_id']),
};
