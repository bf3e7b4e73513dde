/** What the ingress phase hands over to the lanes of other phases. */
import { count, handoverOf, list, matching, record, text } from '../run/handover.ts';

/** What the gate answered; a member that the answer did not have is absent. */
const reply = matching(
  (value: unknown): value is Reply =>
    typeof value === 'object' && value !== null && 'status' in value && typeof value.status === 'number',
);

/** What it had to answer: the same members, each a value or a condition. */
const demand = matching((value: unknown): value is { readonly status: number } => reply(value) !== undefined);

export interface Reply {
  readonly status: number;
  readonly health?: 'GREEN' | 'AMBER' | 'RED';
  readonly error?: string;
  readonly quarantine_ref?: string;
}

/** Why the gate refuses an envelope that names no event, although it is JSON and comes with a valid key. */
export const REFUSAL = 'ENVELOPE_UNIDENTIFIABLE';

/** Refusals that an answer of the gate says were set aside, each once. */
export const declaredRefusals = (replies: readonly Reply[]) =>
  replies.flatMap(({ error, quarantine_ref: ref }) =>
    error === REFUSAL && ref !== undefined ? [{ reason: error, count: 1, ref }] : [],
  );

const READINESS = {
  auth_header: text,
  matrix: list(record({ case: text, expected: demand, observed: reply })),
  key_version: count,
  /** Refusals that were provoked on purpose: the closure of the run counts them as declared. */
  declared_refusals: list(record({ reason: text, count, ref: text })),
};

export const igReadinessHandover = handoverOf('M6.B', READINESS);
/** The same, for a reader to whom another payload is nothing. */
export const igReadinessMembers = record(READINESS);

/** Type of the event with which M6.C tries the gate: of a class of its own, which only `ops` may push. */
export const PROBE_TYPE = 'platform_probe';
