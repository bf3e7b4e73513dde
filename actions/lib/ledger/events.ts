import { digestOf } from '@spine-green/evidence-schemas';
import type { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';

export const PLAN_PHASES = ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10'] as const;
export type PlanPhase = (typeof PLAN_PHASES)[number];

export type LedgerEvent = LedgerEventV1;
export type EventName = LedgerEvent['event'];
/** What one kind of event records. */
export type Payload<E extends EventName> = Extract<LedgerEvent, { event: E }>['payload'];
export type Actor = LedgerEvent['actor'];

/** Of the object that holds an event, below the folder of events. */
export const eventName = (seq: number): string => `${String(seq).padStart(8, '0')}.json`;

/** An event before it has a place in the chain. */
export type Draft<E extends EventName = EventName> = {
  [Name in E]: {
    readonly phase: PlanPhase;
    readonly lane?: string;
    readonly actor: Actor;
    readonly event: Name;
    readonly payload: Payload<Name>;
  };
}[E];

export interface Seal {
  readonly atUtc: string;
  readonly ci: LedgerEvent['ci'];
  /** Of this writer and this try alone, 32 hex digits; absent where nobody else can write. */
  readonly nonce?: string;
}

/** Gives a draft its sequence number, its time and its link to the event before it (02, section 9). */
export function seal(draft: Draft, previous: LedgerEvent | undefined, { atUtc, ci, nonce }: Seal): LedgerEvent {
  const unsealed = {
    schema: 'fp.ledger_event.v1' as const,
    seq: (previous?.seq ?? 0) + 1,
    phase: draft.phase,
    ...(draft.lane === undefined ? {} : { lane: draft.lane }),
    actor: draft.actor,
    at_utc: atUtc,
    event: draft.event,
    payload: draft.payload,
    ci,
    ...(nonce === undefined ? {} : { nonce }),
    prev_event_sha256: previous?.event_sha256 ?? null,
  };
  return { ...unsealed, event_sha256: digestOf(unsealed) } as LedgerEvent;
}

/** The first link that does not hold, as a sentence; undefined when the chain is whole. */
export function findBrokenLink(events: readonly LedgerEvent[]): string | undefined {
  let previous: LedgerEvent | undefined;
  for (const event of events) {
    const { event_sha256, ...unsealed } = event;
    if (event.seq !== (previous?.seq ?? 0) + 1) return `event ${event.seq} follows ${previous?.seq ?? 0}`;
    if (event.prev_event_sha256 !== (previous?.event_sha256 ?? null))
      return `event ${event.seq} names another predecessor`;
    if (digestOf(unsealed) !== event_sha256) return `event ${event.seq} does not have its digest`;
    if (previous !== undefined && event.at_utc < previous.at_utc)
      return `event ${event.seq} is older than its predecessor`;
    previous = event;
  }
  return undefined;
}
