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

export const igReadinessHandover = handoverOf('M6.B', {
  auth_header: text,
  matrix: list(record({ case: text, expected: demand, observed: reply })),
  key_version: count,
  /** Refusals that were provoked on purpose: the closure of the run counts them as declared. */
  declared_refusals: list(record({ reason: text, count, ref: text })),
});
