import { canonicalJson, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';

/** The one dedupe identity at ingress (10, law L2). */
export const dedupeKeyOf = (platformRunId: string, eventClass: string, eventId: string): string =>
  sha256Hex(`${platformRunId}:${eventClass}:${eventId}`);

/** sha256 of canonical `{event_type, payload, schema_version}`; the payload comes as canonical JSON. */
export function payloadHashOf(eventType: string, schemaVersion: string | undefined, payloadText: string): string {
  const version = schemaVersion === undefined ? '' : `,"schema_version":${JSON.stringify(schemaVersion)}`;
  return sha256Hex(`{"event_type":${JSON.stringify(eventType)},"payload":${payloadText}${version}}`);
}

export interface ReceiptKey {
  readonly platformRunId: string;
  readonly eventClass: string;
  readonly eventId: string;
  readonly decision: 'ADMIT' | 'DUPLICATE' | 'QUARANTINE';
  /** 1-based count of this decision for the identity. */
  readonly occurrence: number;
}

export const receiptIdOf = (key: ReceiptKey): string =>
  sha256Hex32(`receipt|${key.platformRunId}|${key.eventClass}|${key.eventId}|${key.decision}|${key.occurrence}`);

export interface QuarantineKey {
  readonly platformRunId: string;
  readonly eventClass: string;
  readonly eventId: string;
  readonly payloadHash: string;
  readonly reason: string;
}

/** The same item refused for the same reason is the same record (17, G5). */
export const quarantineIdOf = (key: QuarantineKey): string =>
  sha256Hex32(`quarantine|${key.platformRunId}|${key.eventClass}|${key.eventId}|${key.payloadHash}|${key.reason}`);

/** One resolution of one publish attempt is one record, however often the reconciler runs. */
export const reconciliationIdOf = (dedupeKey: string, attempt: number, newState: string): string =>
  sha256Hex32(`reconciliation|${dedupeKey}|${attempt}|${newState}`);

/** sha256 of the canonical JSON of a whole item; undefined when the item holds what JSON numbers cannot carry. */
export function findItemHash(value: unknown): string | undefined {
  try {
    return sha256Hex(canonicalJson(value));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
