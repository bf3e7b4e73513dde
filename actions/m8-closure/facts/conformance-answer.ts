import { PlatformError } from '@spine-green/evidence-schemas';
import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import type { ConformanceAnswer } from '../bundle.ts';

/** The newest answered request of a task, as the daemon recorded it. Throws E_EVIDENCE_MISSING without one. */
export async function readConformanceAnswer(
  database: Queryable,
  platformRunId: string,
  requestedBy: string,
): Promise<ConformanceAnswer> {
  const [row] = await database.query<{
    request_id: string;
    document_version_id: string;
    document_sha256: string;
  }>({
    text: `SELECT request_id::text, document_version_id, document_sha256 FROM obs.conformance_requests
      WHERE platform_run_id = $1 AND requested_by = $2 AND answered_at IS NOT NULL
      ORDER BY conformance_requests.request_id DESC LIMIT 1`,
    values: [platformRunId, requestedBy],
  });
  if (row === undefined) throw new PlatformError('E_EVIDENCE_MISSING', `no conformance was written for ${requestedBy}`);
  return { requestId: row.request_id, requestedBy, versionId: row.document_version_id, sha256: row.document_sha256 };
}
