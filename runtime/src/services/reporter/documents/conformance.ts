import { setTimeout as sleep } from 'node:timers/promises';
import { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import { readEvidence } from '../../../evidence/read.ts';
import type { EvidenceTarget } from '../../../evidence/write.ts';
import { type Clock, findMicros } from '../../../kernel/clock.ts';
import { type EvidenceRef, refOf } from '../../../observability/evidence-ref.ts';
import type { Database } from '../../../substrate/database/port.ts';
import type { Blocker } from '../types.ts';

export interface ConformanceOptions {
  readonly database: Database;
  readonly target: EvidenceTarget;
  readonly platformRunId: string;
  readonly requestedBy: string;
  readonly imageDigest: string;
  readonly runConfigDigest: string;
  readonly waitSecondsMax: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface ConformanceAnswer {
  readonly ref: EvidenceRef | undefined;
  readonly blockers: readonly Blocker[];
}

type RequestRow = {
  document_key: string | null;
  document_version_id: string | null;
  document_sha256: string | null;
};

const POLL_MS = 250;
const AGE_US_MAX = 600 * 1_000_000;

/** Asks the conformance daemon for a fresh document and verifies its answer; the reporter never writes it itself. */
export async function requestConformance(options: ConformanceOptions): Promise<ConformanceAnswer> {
  const [request] = await options.database.query<{ request_id: string }>({
    text: `INSERT INTO obs.conformance_requests (platform_run_id, requested_by) VALUES ($1, $2)
      RETURNING request_id::text`,
    values: [options.platformRunId, options.requestedBy],
  });
  const requestId = request?.request_id ?? '';
  const answer = await awaitAnswer(options, requestId);
  if (answer === undefined) {
    const detail = `request ${requestId} was not answered in ${options.waitSecondsMax} s`;
    return { ref: undefined, blockers: [{ code: 'CONFORMANCE_UNAVAILABLE', area: 'conformance', detail }] };
  }
  const { key, versionId } = answer;
  const evidence = await readEvidence(options.target, key, EnvironmentConformanceV1.parse, versionId);
  return {
    ref: refOf({ key, versionId, sha256: evidence.sha256 }),
    blockers: conformanceBlockers(evidence.document, options),
  };
}

async function awaitAnswer(
  options: ConformanceOptions,
  requestId: string,
): Promise<{ readonly key: string; readonly versionId: string } | undefined> {
  const deadline = options.clock.elapsedMs() + options.waitSecondsMax * 1000;
  while (options.clock.elapsedMs() < deadline) {
    const [row] = await options.database.query<RequestRow>({
      text: `SELECT document_key, document_version_id, document_sha256 FROM obs.conformance_requests
        WHERE request_id = $1::bigint AND answered_at IS NOT NULL`,
      values: [requestId],
    });
    if (row?.document_key && row.document_version_id) {
      return { key: row.document_key, versionId: row.document_version_id };
    }
    await sleep(POLL_MS, undefined, { signal: options.signal });
  }
  return undefined;
}

/** Same run, same digests, at most ten minutes old, and PASS: everything else blocks (16, section 6). */
export function conformanceBlockers(
  document: EnvironmentConformanceV1,
  wanted: Pick<ConformanceOptions, 'platformRunId' | 'imageDigest' | 'runConfigDigest' | 'clock'>,
): readonly Blocker[] {
  const failed = (detail: string): Blocker => ({ code: 'CONFORMANCE_FAILED', area: 'conformance', detail });
  const blockers: Blocker[] = [];
  if (document.platform_run_id !== wanted.platformRunId) blockers.push(failed('the document names another run'));
  if (document.image_digest !== wanted.imageDigest) blockers.push(failed('the daemon runs another image'));
  if (document.run_config_digest !== wanted.runConfigDigest) blockers.push(failed('the daemon has another config'));
  const generated = findMicros(document.generated_at_utc) ?? 0;
  if (wanted.clock.wallMicros() - generated > AGE_US_MAX) blockers.push(failed('the document is older than 10 min'));
  const wrong = document.checks.filter(({ status }) => status === 'FAIL').map(({ check_id }) => check_id);
  if (document.status !== 'PASS' || wrong.length > 0) blockers.push(failed(`failing checks: ${wrong.join(', ')}`));
  return blockers;
}
