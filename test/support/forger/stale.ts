import type { Forger } from './forger.ts';
import { type Json, within } from './objects.ts';

/** Before the last event, which seals what there is where the ledger stands then. */
const beforeSeal =
  (made: (events: readonly Json[]) => Json) =>
  (forger: Forger): void =>
    forger.ledger((events) => {
      const seal = events.at(-1) ?? {};
      const event: Json = { ...made(events), at_utc: seal.at_utc };
      return [...events.slice(0, -1), event, { ...seal, phase: event.phase }];
    });

/** Adds to the ledger of a finished run what an operator may: a phase is opened again, and these lanes are stale. */
export const reopened = (phase: string, lanes: readonly string[]) =>
  beforeSeal((events) => {
    const activated = events.find((event) => event.event === 'PHASE_ACTIVATED' && event.phase === phase) ?? {};
    const { execution_id, approval } = within(activated, 'payload');
    const again = { execution_id, reason: 'EVIDENCE_INVALIDATED', affected_lanes: lanes, occupied_by: null, approval };
    return { ...structuredClone(activated), event: 'PHASE_REOPENED', payload: again };
  });

/** The same, and a lane of it was started again: since then there may be more than there was. */
export const begunAgain =
  (phase: string, lane: string) =>
  (forger: Forger): void => {
    reopened(phase, [lane])(forger);
    beforeSeal((events) => {
      const started = events.find((event) => event.event === 'LANE_STARTED' && event.lane === lane) ?? {};
      return { ...structuredClone(started), payload: { ...within(started, 'payload'), attempt: 2 } };
    })(forger);
  };
