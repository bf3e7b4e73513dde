import { digestOf, PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { SrReemitOverrideV1 } from '@spine-green/evidence-schemas/documents/sr_reemit_override.v1';
import { findMicros } from '../../kernel/clock.ts';
import { REEMIT_LEASE_SECONDS } from './leases.ts';
import type { RunLedger } from './ledger.ts';
import { policy } from './policy.ts';
import { type Announcement, publish, readyAnnouncement } from './publish.ts';
import type { Runner } from './run.ts';
import { isTerminal } from './states.ts';

export type ReemitKind = 'READY_ONLY' | 'TERMINAL_ONLY' | 'BOTH';

export interface ReemitRequest {
  readonly kind: ReemitKind;
  readonly runId: string;
  /** Whose artifacts are announced again. */
  readonly platformRunId: string;
  readonly dryRun: boolean;
  /** As given; needed when the run is another one than this task's. */
  readonly override: unknown;
}

export type ReemitOutcome =
  | { readonly kind: 'PUBLISHED' | 'DRY_RUN'; readonly messages: readonly Announcement['kind'][] }
  | { readonly kind: 'BUSY' };

/**
 * Announces stored artifacts again, unchanged and under their message id. `ledger` is that of the announced run.
 * Throws CROSS_RUN_OVERRIDE_REQUIRED, CROSS_RUN_OVERRIDE_REASON_NOT_ALLOWED, FACTS_VIEW_MISSING, REEMIT_RATE_LIMIT and
 * READY_PUBLISH_FAILED; a denial is recorded in the record of the run that asked.
 */
export async function reemit(runner: Runner, ledger: RunLedger, request: ReemitRequest): Promise<ReemitOutcome> {
  const denied = await findDenial(runner, ledger, request);
  if (denied !== undefined) {
    await runner.ledger.record('REEMIT_DENIED', { code: denied.code, kind: request.kind, run: request.platformRunId });
    throw denied;
  }
  const messages = await announcements(ledger, request);
  const kinds = messages.map(({ kind }) => kind);
  if (request.dryRun) return { kind: 'DRY_RUN', messages: kinds };
  const lease = await runner.leases.acquire(`reemit:${request.runId}:${request.kind}`, REEMIT_LEASE_SECONDS);
  if (lease === undefined) return { kind: 'BUSY' };
  try {
    for (const message of messages) {
      await lease.renew();
      const { position } = await publish(runner, message);
      runner.metrics.count('reemits_published');
      const { topic, partition, offset } = position;
      await ledger.record('REEMIT_PUBLISHED', {
        kind: message.kind,
        topic,
        partition,
        offset,
        by: runner.identity.taskArn,
      });
    }
    return { kind: 'PUBLISHED', messages: kinds };
  } finally {
    await lease.release();
  }
}

async function findDenial(
  runner: Runner,
  ledger: RunLedger,
  request: ReemitRequest,
): Promise<PlatformError | undefined> {
  if (request.platformRunId !== runner.identity.platformRunId) {
    const override = findOverride(request.override);
    if (override === undefined) return new PlatformError('CROSS_RUN_OVERRIDE_REQUIRED', request.platformRunId);
    if (!policy.reemit.cross_run_reason_codes.includes(override.reason_code)) {
      return new PlatformError('CROSS_RUN_OVERRIDE_REASON_NOT_ALLOWED', override.reason_code);
    }
    await runner.ledger.record('REEMIT_OVERRIDE', { ...override, digest: digestOf(override) });
  }
  if ((await ledger.facts()) === undefined || (await ledger.ready()) === undefined) {
    return new PlatformError('FACTS_VIEW_MISSING', `run ${request.runId} of ${request.platformRunId}`);
  }
  const since = runner.clock.wallMicros() - policy.reemit.window_seconds * 1_000_000;
  const events = await ledger.events();
  const recent = events.filter(
    ({ event_kind, ts_utc }) => event_kind === 'REEMIT_PUBLISHED' && (findMicros(ts_utc) ?? 0) > since,
  ).length;
  if (recent < policy.reemit.published_max) return undefined;
  return new PlatformError('REEMIT_RATE_LIMIT', `${recent} in ${policy.reemit.window_seconds} s`);
}

const findOverride = (override: unknown): SrReemitOverrideV1 | undefined =>
  SrReemitOverrideV1.is(override) ? override : undefined;

async function announcements(ledger: RunLedger, { kind, runId }: ReemitRequest): Promise<readonly Announcement[]> {
  const messages: Announcement[] = [];
  const ready = await ledger.ready();
  if (kind !== 'TERMINAL_ONLY' && ready !== undefined) messages.push(readyAnnouncement('READY_REEMIT', ready));
  const status = await ledger.status();
  if (kind !== 'READY_ONLY' && status !== undefined && isTerminal(status.state)) {
    const messageId = sha256Hex(`terminal|${status.platform_run_id}|${runId}|${status.state}`);
    messages.push({
      kind: 'TERMINAL_REEMIT',
      runId,
      messageId,
      partitionKey: runId,
      payload: { ...status },
    });
  }
  return messages;
}
