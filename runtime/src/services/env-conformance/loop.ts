import { isPlatformError } from '@spine-green/evidence-schemas';
import { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import { nowUtc } from '../../kernel/clock.ts';
import { pause } from '../../kernel/pause.ts';
import { runKey, writeDerived } from '../../observability/writer.ts';
import { boundaryChecks } from './boundary-checks.ts';
import { policyChecks } from './policy-checks.ts';
import { runChecks } from './run-checks.ts';
import {
  conformanceDocument,
  type DocumentIdentity,
  outcomeOf,
  statusOf,
  UNREADABLE,
  withPermissions,
} from './step.ts';
import { substrateChecks } from './substrate-checks.ts';
import type { Check, CheckContext, CheckResult } from './types.ts';

const CHECKS: readonly Check[] = [...runChecks, ...substrateChecks, ...boundaryChecks, ...policyChecks].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

const REWRITE_MS = 300_000;
const REQUEST_POLL_MS = 500;

export interface ConformanceLoop {
  /** Checks until the signal aborts. Rejects with what prevents the document itself from being written. */
  run(signal: AbortSignal): Promise<void>;
  /** Outcome of the last round; undefined before the first. */
  last(): { readonly status: 'PASS' | 'FAIL'; readonly results: readonly CheckResult[] } | undefined;
}

export interface ConformanceLoopOptions {
  readonly context: CheckContext;
  readonly identity: DocumentIdentity;
  /** Ids of checks that the profile permits to skip. */
  readonly skips: readonly string[];
  readonly pollMs: number;
  /** False while another process may be the writer of the document. */
  readonly owns: () => boolean;
  readonly onFault: (error: unknown) => void;
  /** After every round whose document is in place. */
  readonly onRound: () => void;
}

/** The only writer of the conformance document: on change, every five minutes, and whenever the reporter asks. */
export function conformanceLoop(options: ConformanceLoopOptions): ConformanceLoop {
  const { context } = options;
  let last: { readonly status: 'PASS' | 'FAIL'; readonly results: readonly CheckResult[] } | undefined;
  let written = { outcome: '', atMs: Number.NEGATIVE_INFINITY };
  let dueMs = 0;

  const round = async (requestId: string | undefined): Promise<void> => {
    const generatedAtUtc = nowUtc(context.clock);
    const results = withPermissions(await allResults(context), options.skips);
    last = { status: statusOf(results), results };
    dueMs = context.clock.elapsedMs() + options.pollMs;
    const fresh = outcomeOf(results) === written.outcome && context.clock.elapsedMs() - written.atMs < REWRITE_MS;
    if (requestId === undefined && fresh) return;
    const document = conformanceDocument(options.identity, {
      results,
      skips: options.skips,
      generatedAtUtc,
      writtenAtUtc: nowUtc(context.clock),
      requestId,
    });
    const key = runKey(context.platformRunId, 'obs/environment_conformance.json');
    const version = await writeDerived(context.target, key, EnvironmentConformanceV1, document);
    written = { outcome: outcomeOf(results), atMs: context.clock.elapsedMs() };
    if (requestId === undefined) return;
    await context.database.execute({
      text: `UPDATE obs.conformance_requests SET answered_at = clock_timestamp(), document_key = $3,
          document_version_id = $4, document_sha256 = $5
        WHERE platform_run_id = $1 AND request_id <= $2::bigint AND answered_at IS NULL`,
      values: [context.platformRunId, requestId, key, version.versionId, version.sha256],
    });
  };

  const step = async (): Promise<void> => {
    const requestId = await newestRequest(context);
    if (requestId !== undefined || context.clock.elapsedMs() >= dueMs) await round(requestId);
    options.onRound();
  };

  return {
    last: () => last,
    run: async (signal) => {
      while (!signal.aborted) {
        try {
          if (options.owns()) await step();
        } catch (error) {
          if (!isPlatformError(error) || !error.retry) throw error;
          options.onFault(error);
        }
        await pause(REQUEST_POLL_MS, signal);
      }
    },
  };
}

/** Every check, each with its own outcome: one that cannot be made fails and hides no other. */
export async function allResults(context: CheckContext): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of CHECKS) results.push(await resultOf(check, context));
  return results;
}

async function resultOf({ id, compare }: Check, context: CheckContext): Promise<CheckResult> {
  try {
    const { expected, observed, pass, details } = await compare(context);
    return { check_id: id, expected, observed, status: pass ? 'PASS' : 'FAIL', details: details ?? '' };
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    const details = error.message.slice(0, 1024);
    // What is not there was read, and is not as it has to be.
    if (error.code === 'E_OBJECT_NOT_FOUND') {
      return { check_id: id, expected: 'present', observed: 'absent', status: 'FAIL', details };
    }
    return { check_id: id, expected: 'readable', observed: UNREADABLE, status: 'FAIL', details };
  }
}

/** The newest open request also answers the older ones. */
async function newestRequest({ database, platformRunId }: CheckContext): Promise<string | undefined> {
  const [row] = await database.query<{ request_id: string | null }>({
    text: `SELECT max(request_id)::text AS request_id FROM obs.conformance_requests
      WHERE platform_run_id = $1 AND answered_at IS NULL`,
    values: [platformRunId],
  });
  return row?.request_id ?? undefined;
}
