/** What the ingress phase hands over to the lanes of other phases. */
import {
  byName,
  closed,
  count,
  handoverOf,
  list,
  type Member,
  matching,
  oneOf,
  optional,
  record,
  text,
} from '../run/handover.ts';
import { closureHandover, verdictHandover } from './shared.ts';

/** What the gate answered; a member that the answer did not have is absent. */
const reply: Member<Reply> = closed({
  status: count,
  health: optional(oneOf('GREEN', 'AMBER', 'RED')),
  error: optional(text),
  quarantine_ref: optional(text),
});

/** A value, or a condition that a value has to meet. */
const demanded: Member<unknown> = (value) => text(value) ?? byName(matching(isPresent))(value);

const isPresent = (value: unknown): value is NonNullable<unknown> => value !== undefined && value !== null;

/** What it had to answer: the same members, each a value or a condition. */
const demand: Member<{ readonly status: number }> = closed({
  status: count,
  health: optional(demanded),
  error: optional(demanded),
  quarantine_ref: optional(demanded),
});

export interface Reply {
  readonly status: number;
  readonly health?: 'GREEN' | 'AMBER' | 'RED' | undefined;
  readonly error?: string | undefined;
  readonly quarantine_ref?: string | undefined;
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
  matrix: list(closed({ case: text, expected: demand, observed: reply })),
  key_version: count,
  /** Refusals that were provoked on purpose: the closure of the run counts them as declared. */
  declared_refusals: list(closed({ reason: text, count, ref: text })),
};

export const igReadinessHandover = handoverOf('M6.B', READINESS);
/** The same, for a reader to whom another payload is nothing. */
export const igReadinessMembers = record(READINESS);

/** Type of the event with which M6.C tries the gate: of a class of its own, which only `ops` may push. */
export const PROBE_TYPE = 'platform_probe';

export const ingressClosureHandover = closureHandover('M6.A');

export const ingestSmokeHandover = handoverOf('M6.C', {
  smoke: closed({ event_id: text, topic: text, partition: count, offset: count, receipt_ref: text }),
  watermarks_before: byName(list(closed({ partition: count, high: count }))),
});

export const srReadyHandover = handoverOf('M6.D', {
  task_arn: text,
  ready_ref: closed({ topic: text, partition: count, offset: count, message_id: text }),
  gates: list(closed({ gate_id: text, status: text })),
});

export const streamLaunchHandover = handoverOf('M6.E', {
  task_arn: text,
  exit_code: count,
  stop_reason: text,
  ready_runs: list(closed({ sequence: count, status: text })),
});

export const wspSummaryHandover = handoverOf('M6.F', {
  totals: byName(count),
  retries: byName(count),
  effective_eps: count,
  timing: closed({ ended_at_utc: text }),
});

const PLACES = list(closed({ topic: text, partition: count, first: count, last: count, admitted: count }));

export const ingestCommitHandover = handoverOf('M6.G', {
  counts_by_decision: byName(count),
  objects: closed({ receipts: count, segments: count, bytes: count, quarantine_records: count }),
  partitions: PLACES,
});
/** What of it is read where another payload is nothing. */
export const ingestPlacesMembers = record({ partitions: PLACES });

export const ingressVerdictHandover = verdictHandover('M6.H');

export const m6EntryGateHandover = handoverOf('M6.I', { entry_gate: oneOf('OPEN') });
