import type { AuditRecordV1 } from '@spine-green/evidence-schemas/documents/audit_record.v1';
import type { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';

export const BOUNDARY = 'dla';

/** An event as audit records refer to it. */
export type EventRef = AuditRecordV1['decision_event'];

/** An event of the decision lane (14, section 4.1). */
export type LaneEvent = LaneEventBase &
  (
    | { readonly family: 'decision_response'; readonly decision: DecisionResponseV1 }
    | { readonly family: 'action_intent'; readonly actionId: string }
    | { readonly family: 'action_outcome'; readonly actionId: string; readonly outcomeId: string }
  );

export interface LaneEventBase {
  readonly offset: number;
  readonly timestampMs: number;
  readonly eventId: string;
  readonly decisionId: string;
  readonly payloadHash: string;
  readonly ref: EventRef;
}

export type SetAsideReason =
  | 'INVALID_ENVELOPE'
  | 'UNKNOWN_EVENT_FAMILY'
  | 'SCHEMA_VERSION_REQUIRED'
  | 'SCHEMA_VERSION_NOT_ALLOWED'
  | 'MISSING_REQUIRED_PINS'
  | 'MISSING_EVENT_ID'
  | 'PAYLOAD_CONTRACT_INVALID'
  | 'UNATTESTED_RECORD'
  | 'PAYLOAD_HASH_MISMATCH'
  | 'REPLAY_DIVERGENCE'
  | 'DECISION_LINK_CONFLICT'
  | 'INTENT_LINK_CONFLICT'
  | 'OUTCOME_LINK_CONFLICT';

export interface SetAside {
  readonly offset: number;
  readonly reason: SetAsideReason;
  readonly eventId: string | undefined;
  readonly bytesSha256: string;
}

/** What a chain has; `missing` is empty exactly when it is resolved. */
export interface Chain {
  readonly decisionId: string;
  readonly decision: ChainDecision | undefined;
  /** By action. */
  readonly intents: ReadonlyMap<string, Linked>;
  /** By outcome. */
  readonly outcomes: ReadonlyMap<string, Linked & { readonly actionId: string }>;
  /** Whether it was whole once: then its record is made, and what comes later changes no record. */
  readonly isRecorded: boolean;
}

export interface ChainDecision extends Linked {
  readonly payload: DecisionResponseV1;
}

export interface Linked {
  readonly payloadHash: string;
  readonly ref: EventRef;
}

export type Missing = 'MISSING_DECISION' | 'MISSING_INTENT_LINK' | 'MISSING_OUTCOME_LINK';

/** A chain is whole with its decision, at least one intent, and an outcome of every intent (14, section 4.2). */
export function missingOf({ decision, intents, outcomes }: Chain): readonly Missing[] {
  const answered = new Set([...outcomes.values()].map(({ actionId }) => actionId));
  const hasAll = [...intents.keys()].every((actionId) => answered.has(actionId));
  return [
    ...(decision === undefined ? (['MISSING_DECISION'] as const) : []),
    ...(intents.size === 0 ? (['MISSING_INTENT_LINK'] as const) : []),
    ...(intents.size > 0 && hasAll ? [] : (['MISSING_OUTCOME_LINK'] as const)),
  ];
}
