import { digestOf } from '@spine-green/evidence-schemas';
import type { Forger } from './forger.ts';
import type { Json } from './objects.ts';

export const edit = (part: string | RegExp, change: (document: Json) => void) => (forger: Forger) =>
  forger.edit(part, change);
export const payloadOf = (event: Json): Json => event.payload as Json;
export const listOf = (document: Json, name: string): Json[] => document[name] as Json[];
const check = (document: Json, at: number): Json => listOf(document, 'checks')[at] ?? {};

/** The first event of a kind for a phase or a lane. */
export const eventAt = (events: readonly Json[], event: string, of: string): number =>
  events.findIndex((one) => one.event === event && (one.phase === of || one.lane === of));

export const without = (event: string, of: string) => (forger: Forger) =>
  forger.ledger((events) => events.filter((_, index) => index !== eventAt(events, event, of)));

export const editEvent = (event: string, of: string, change: (payload: Json) => void) => (forger: Forger) =>
  forger.ledger((events) => {
    change(payloadOf(events[eventAt(events, event, of)] ?? {}));
    return events;
  });

/** The run as it stood one event before it was sealed, without the readable copy that was written after that event. */
export function sealEarlier(forger: Forger): void {
  const copy = '/ledger/state.json';
  forger.ledger((events) => [...events.slice(0, -2), ...events.slice(-1)]);
  const last = forger.olderVersions(copy).at(-1) ?? '';
  forger.dropVersion(copy, last);
  const { entry, bytes } = forger.held(copy);
  forger.put(forger.reheld({ ...entry, version_id: last }, bytes));
}

/** A pin with another value and the digest of it. */
export const editPin = (phase: string, key: string, change: (value: string) => string) => (forger: Forger) =>
  forger.ledger((events) => {
    for (const event of events) {
      const payload = payloadOf(event);
      if (event.event !== 'DECISION_PINNED' || event.phase !== phase || payload.key !== key) continue;
      payload.value = change(payload.value as string);
      payload.digest = digestOf(payload.value);
    }
    return events;
  });

/** The last check of the lane itself; the ones before it are those of every lane. */
export const ownCheck = (document: Json): Json => check(document, listOf(document, 'checks').length - 1);
