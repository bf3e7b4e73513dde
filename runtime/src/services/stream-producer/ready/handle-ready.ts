import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import type { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import type { RunFactsViewV1 } from '@spine-green/evidence-schemas/documents/run_facts_view.v1';
import type { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import { type Clock, findMicros } from '../../../kernel/clock.ts';
import { openSource, type StreamSource } from '../view/source.ts';
import allowlist from './allowlist.json' with { type: 'json' };
import { assertProducerAllowed } from './allowlist.ts';
import { unreadyDaemons } from './dependencies.ts';
import { loadFacts } from './facts.ts';
import { type Announcement, announce, type Producer, record } from './producer.ts';
import { streamReady } from './stream-ready.ts';

export type Handled = 'STREAMED' | 'SKIPPED_DUPLICATE' | 'INTERRUPTED' | 'FAILED';

const DAEMON_POLL_MS = 1000;
const SKIP_MICROS_BETWEEN = 60_000_000;

/**
 * Handles one READY of this run: skips what was streamed before, proves the source, waits for the daemons it needs,
 * streams. A failure is recorded with its code and returned; an unreachable substrate is thrown, because then nothing
 * can be recorded. Throws DEFERRED_DOWNSTREAM_NOT_READY when the daemons stay away; the message is then kept.
 */
export async function handleReady(
  producer: Producer,
  announcement: Announcement & { readonly ready: ReadySignalV1 },
  signal: AbortSignal,
): Promise<Handled> {
  const { ready, readyRef } = announcement;
  const rows = await producer.history.rows(readyRef.message_id);
  if (rows.some(({ status }) => status === 'STREAMED')) {
    if (!saidRecently(rows, producer.clock)) await record(producer, announcement, { status: 'SKIPPED_DUPLICATE' });
    return 'SKIPPED_DUPLICATE';
  }
  producer.vitals.bindScenario(ready.scenario_run_id);
  await record(producer, announcement, { status: 'RECEIVED' });
  const { topic, partition, offset } = readyRef;
  const seen = { message_id: ready.message_id, plan_hash: ready.plan_hash ?? null, bundle_hash: ready.bundle_hash };
  const details = { ...seen, topic, partition, offset };
  await announce(producer, ready, { family: 'RUN_READY_SEEN', suffix: '', details });
  let source: StreamSource;
  try {
    source = await prepare(producer, ready);
  } catch (error) {
    return refuse(producer, announcement, error);
  }
  await awaitDaemons(producer, announcement, signal);
  return signal.aborted ? 'INTERRUPTED' : streamReady(producer, { ...announcement, source }, signal);
}

/** A storm of repeated announcements leaves one row a minute (11, section 5.1). */
function saidRecently(rows: readonly WspReadyRunV1[], clock: Clock): boolean {
  const last = rows.findLast(({ status }) => status === 'SKIPPED_DUPLICATE');
  const saidAt = last === undefined ? undefined : findMicros(last.ts_utc);
  return saidAt !== undefined && clock.wallMicros() - saidAt < SKIP_MICROS_BETWEEN;
}

/** Everything that must hold before the first row is sent (11, section 5.1). */
async function prepare({ settings, evidence }: Producer, ready: ReadySignalV1): Promise<StreamSource> {
  assertProducerAllowed(settings.producer, allowlist);
  if (ready.run_config_digest !== settings.runConfigDigest) {
    const facts = `READY pins ${ready.run_config_digest}, this task ${settings.runConfigDigest}`;
    throw new PlatformError('CONFIG_DIGEST_MISMATCH', facts);
  }
  const facts: RunFactsViewV1 = await loadFacts(evidence, ready);
  const { oracleBucket, outputIds } = settings;
  return openSource(evidence.store, facts, { oracleBucket, outputIds });
}

/** Reasons for which the run is called off rather than failed (16, section 3.2). */
const CANCELLED: Readonly<Record<string, string>> = {
  SCENARIO_ID_MISSING: 'scenario_missing',
  ENGINE_ROOT_MISSING: 'engine_root_missing',
};

async function refuse(
  producer: Producer,
  announcement: Announcement & { readonly ready: ReadySignalV1 },
  error: unknown,
): Promise<'FAILED'> {
  if (!isPlatformError(error) || error.retry) throw error;
  const { ready } = announcement;
  producer.log.error({ code: error.code, message_id: ready.message_id }, error.message);
  producer.fails(error.code, error.facts);
  const reason = error.code;
  await record(producer, announcement, { status: 'FAILED', reason, detail: error.message });
  const cancelled = CANCELLED[reason];
  if (cancelled !== undefined) {
    await announce(producer, ready, { family: 'RUN_CANCELLED', suffix: cancelled, details: { reason } });
  } else {
    const details = { status: 'FAILED', reason, emitted: {} };
    await announce(producer, ready, { family: 'RUN_ENDED', suffix: 'FAILED', details });
  }
  return 'FAILED';
}

async function awaitDaemons(producer: Producer, announcement: Announcement, signal: AbortSignal): Promise<void> {
  const { settings, database, clock } = producer;
  const deadline = clock.elapsedMs() + settings.readyWaitMs;
  let recorded = false;
  while (!signal.aborted) {
    const absent = await unreadyDaemons(database, settings.platformRunId, settings.requiredDaemons);
    if (absent.length === 0) return;
    const detail = absent.join(', ');
    if (!recorded) await record(producer, announcement, { status: 'DEFERRED_DOWNSTREAM_NOT_READY', detail });
    recorded = true;
    if (clock.elapsedMs() >= deadline) throw new PlatformError('DEFERRED_DOWNSTREAM_NOT_READY', detail);
    await producer.sleep(DAEMON_POLL_MS, signal);
  }
}
