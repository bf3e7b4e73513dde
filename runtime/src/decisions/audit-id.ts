import { sha256Hex32 } from '@spine-green/evidence-schemas';
import type { AuditRecordV1 } from '@spine-green/evidence-schemas/documents/audit_record.v1';

/**
 * The id of an audit record (14, section 4.3): hex32, computable by whoever refers to a record without waiting for its
 * writer.
 */
export const auditIdOf = (platformRunId: string, decisionEventId: string, kind: AuditRecordV1['kind']): string =>
  sha256Hex32(`audit|${platformRunId}|${decisionEventId}|${kind}`);
