import type { Fault } from '@spine-green/evidence-schemas';
import type { Position } from '../../substrate/event-log/port.ts';

/** Who is on the other end of a request. */
export interface Principal {
  readonly principal: string;
  readonly actor_id: string;
  readonly source_type: 'SYSTEM' | 'HUMAN';
  readonly auth_mode: 'api_key' | 'service_token' | 'disabled' | 'internal';
}

/** What one gate process decides under: constant for its life. */
export interface GateIdentity {
  readonly platform_run_id: string;
  readonly run_config_digest: string;
  readonly service_release_id: string;
  readonly environment: 'embedded' | 'emulated' | 'dev_min';
  readonly policy_rev: { readonly policy_id: string; readonly revision: string; readonly content_digest: string };
}

/** Header members that identify an event. All three are usable text; the run id is not yet proven to be ours. */
export interface EventIdentity {
  readonly eventId: string;
  readonly eventType: string;
  readonly platformRunId: string;
}

/** Everything of a receipt that does not differ from event to event, compiled once (12, section 8). */
export interface ReceiptContext {
  /** sha256 of `document`, lower-case hex. */
  readonly digest: string;
  /** Canonical JSON of the constant members, as `ig.contexts` keeps it. */
  readonly document: string;
  readonly members: ReceiptConstants;
  /** Undefined for an event that no class of the bus takes. */
  readonly topic: string | undefined;
  readonly principal: string;
  /** What decisions of this context are counted under. */
  readonly countedUnder: string;
  /** Writes the ADMIT receipt; the result is canonical JSON. */
  readonly admitText: (facts: AdmitFacts) => string;
}

export interface ReceiptConstants {
  readonly event_type: string;
  readonly event_class: string;
  readonly schema_version?: string;
  readonly producer?: string;
  readonly manifest_fingerprint: string;
  readonly platform_run_id: string;
  readonly scenario_run_id?: string;
  readonly run_config_digest: string;
  readonly policy_rev: GateIdentity['policy_rev'];
  readonly pins: Readonly<Record<string, string | number>>;
  readonly service_release_id: string;
  readonly environment: string;
  readonly provenance: Readonly<Record<string, string>>;
  readonly actor: Principal;
  readonly partitioning_profile_id?: string;
}

/** The members of an ADMIT receipt that differ from event to event. */
export interface AdmitFacts {
  readonly receiptId: string;
  readonly eventId: string;
  readonly tsUtc: string;
  readonly admittedAtUtc: string;
  readonly payloadHash: string;
  readonly partitionKey: string;
  readonly dedupeKey: string;
  readonly position: BusPosition;
}

/** Where a record is on the bus. */
export interface BusPosition {
  readonly partition: number;
  readonly offset: number;
  readonly publishedAtUtc: string;
}

/** A valid event that wants to be on the bus. */
export interface Candidate {
  readonly kind: 'candidate';
  readonly context: ReceiptContext;
  readonly topic: string;
  readonly eventId: string;
  readonly tsUtc: string;
  readonly tsMicros: number;
  readonly traceId: string | undefined;
  readonly dedupeKey: string;
  readonly payloadHash: string;
  readonly partitionKey: string;
  /** The whole envelope as canonical JSON, encoded once: the value of the bus record. */
  readonly recordValue: Uint8Array;
  /** The item as it was received. */
  readonly raw: Buffer;
}

/** An item that is set aside with a reason. */
export interface Rejected {
  readonly kind: 'rejected';
  readonly context: ReceiptContext;
  readonly reason: string;
  readonly eventId: string;
  readonly tsUtc: string;
  readonly traceId: string | undefined;
  readonly dedupeKey: string;
  readonly payloadHash: string;
  /** Header members, payload removed, each value at most 256 characters. */
  readonly header: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
  /** Undefined when the process that knew the item is gone. */
  readonly raw: Buffer | undefined;
  /** False for an item without a usable identity: a record, no receipt, HTTP 422. */
  readonly identified: boolean;
}

/** An item that leaves no record: the principal may not push it. */
export interface Forbidden {
  readonly kind: 'forbidden';
  readonly eventClass: string;
  readonly eventId: string;
}

export type Evaluated = Candidate | Rejected | Forbidden;

export type Decision = 'ADMIT' | 'DUPLICATE' | 'QUARANTINE';

/** What the body of a decision holds (12, section 1); it is written when it is sent. */
export interface DecisionFacts {
  /** The receipt as canonical JSON; bytes are those of its line in the segment. */
  readonly receipt: string | Uint8Array;
  readonly receiptRef: string;
  readonly eventId: string;
  readonly traceId: string | undefined;
  readonly context: ReceiptContext;
}

/** What one item gets: the decision, or the error with `code`. */
export type Outcome =
  | { readonly kind: 'decision'; readonly decision: Decision; readonly facts: DecisionFacts }
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly code: string;
      readonly detail: string | null;
      readonly retryable: boolean;
      readonly quarantineRef?: string;
    };

export const ADMISSION_STATES = ['PUBLISH_IN_FLIGHT', 'ADMITTED', 'PUBLISH_AMBIGUOUS', 'PUBLISH_ABSENT'] as const;
export type AdmissionState = (typeof ADMISSION_STATES)[number];

export const EPOCH_UTC = '1970-01-01T00:00:00.000000Z';
export const UNKNOWN_FINGERPRINT = '0'.repeat(64);
export const UNKNOWN_CLASS = 'unknown';

export type PublishResult =
  | { readonly kind: 'appended'; readonly position: Position }
  /** Proven not to be on the bus. */
  | { readonly kind: 'absent'; readonly code: string }
  | { readonly kind: 'unknown' };
