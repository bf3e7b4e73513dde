import { evidenceKey, isPlatformError } from '@spine-green/evidence-schemas';
import type { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import type { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { objectUri } from '../../../events/object-ref.ts';
import { createEvidence, replaceEvidence } from '../../../evidence/write.ts';
import { nowUtc } from '../../../kernel/clock.ts';
import { postgresCheckpoints, type StreamIdentity, storedPackKey } from '../stream/checkpoints.ts';
import { progressLog } from '../stream/progress.ts';
import { runStream, type StreamResult } from '../stream/run-stream.ts';
import type { StreamSource } from '../view/source.ts';
import { exitOf, startDocument, summaryDocument } from './documents.ts';
import { laneFolder } from './history.ts';
import { type Announcement, announce, type Producer, record } from './producer.ts';

type ReadyAnnouncement = Announcement & { readonly ready: ReadySignalV1 };

/**
 * Streams a proven source and leaves its evidence: start (first attempt only), summary (each attempt replaces it) and
 * the
 * terminal row of the history, which comes last, because it is what a later start looks for.
 */
export async function streamReady(
  producer: Producer,
  announcement: ReadyAnnouncement,
  source: StreamSource,
  signal: AbortSignal,
): Promise<StreamResult['terminal']> {
  const { settings, clock } = producer;
  const identity: StreamIdentity = {
    packKey: source.packKey,
    platformRunId: settings.platformRunId,
    scenarioRunId: announcement.ready.scenario_run_id,
    lane: settings.lane,
    attemptId: settings.attemptId,
  };
  const begun = { atUtc: nowUtc(clock), elapsedMs: clock.elapsedMs() };
  await start(producer, announcement, source, storedPackKey(identity), begun.atUtc);
  const sayProgress = progressLog(producer.log, clock);
  const result = await runStream(
    source,
    announcement.ready.scenario_run_id,
    settings,
    {
      store: producer.evidence.store,
      gate: producer.gate,
      checkpoints: postgresCheckpoints({
        database: producer.database,
        identity,
        sleep: (ms) => producer.sleep(ms, new AbortController().signal),
      }),
      clock,
      random: producer.random,
      sleep: producer.sleep,
      onSent: producer.vitals.sent,
      onProgress: (progress) => {
        producer.vitals.progressed(progress);
        sayProgress(progress);
      },
    },
    signal,
  );
  sayProgress(result, true);
  await finish(producer, announcement, source, storedPackKey(identity), result, begun);
  return result.terminal;
}

async function start(
  producer: Producer,
  announcement: ReadyAnnouncement,
  source: StreamSource,
  packKey: string,
  now: string,
): Promise<void> {
  const { settings, evidence } = producer;
  const { ready, readyRef } = announcement;
  const key = evidenceKey(runPlace(producer), `${laneFolder(settings.lane)}wsp_start.json`);
  if ((await evidence.store.head(evidence.bucket, key)) === undefined) {
    const document = startDocument({ settings, ready, readyRef, source, packKey, now });
    await createEvidence(evidence, key, WspStartV1, document);
  }
  await record(producer, announcement, 'STREAMING', { source });
  const outputs = source.views.map(({ output }) => output.output_id);
  const { eventsMax, eventsPerOutputMax, flowsMax } = settings.caps;
  const caps = { events_max: eventsMax ?? null, per_output: eventsPerOutputMax ?? null, flows: flowsMax ?? null };
  await announce(producer, ready, 'RUN_STARTED', '', { outputs, caps, speedup: settings.speedup });
}

async function finish(
  producer: Producer,
  announcement: ReadyAnnouncement,
  source: StreamSource,
  packKey: string,
  result: StreamResult,
  begun: { readonly atUtc: string; readonly elapsedMs: number },
): Promise<void> {
  const { settings, history, vitals, clock, log } = producer;
  const { ready, readyRef } = announcement;
  const { terminal, error } = result;
  const exit = exitOf(error);
  if (terminal === 'FAILED') {
    vitals.count('output_failed');
    log.error({ code: exit.exit_reason, err: isPlatformError(error) ? undefined : error }, exit.exit_detail ?? '');
  }
  const keys = [...(await history.keys(ready.message_id)), await history.nextKey(ready.message_id, terminal)];
  const rows = await history.rows(ready.message_id);
  const summary = summaryDocument({
    settings,
    ready,
    readyRef,
    source,
    result,
    retries: vitals.retries(),
    packKey,
    readyRunRefs: keys.map((key) => objectUri({ bucket: producer.evidence.bucket, key })),
    attempt: rows.filter(({ status }: WspReadyRunV1) => status === 'STREAMING').length,
    firstSendAtUtc: vitals.firstSendAtUtc() ?? null,
    startedAtUtc: begun.atUtc,
    endedAtUtc: nowUtc(clock),
    elapsedMs: clock.elapsedMs() - begun.elapsedMs,
  });
  await writeSummary(producer, summary);
  const emitted = Object.fromEntries(summary.per_output.map((output) => [output.output_id, output.emitted]));
  await announce(producer, ready, 'RUN_ENDED', terminal, { status: terminal, reason: exit.exit_reason, emitted });
  await record(producer, announcement, terminal, {
    source,
    emitted: summary.totals.emitted,
    ...(exit.exit_reason === null ? {} : { reason: exit.exit_reason, detail: exit.exit_detail ?? '' }),
  });
}

async function writeSummary(producer: Producer, summary: WspSummaryV1): Promise<void> {
  const { settings, evidence } = producer;
  const key = evidenceKey(runPlace(producer), `${laneFolder(settings.lane)}wsp_summary.json`);
  const present = await evidence.store.head(evidence.bucket, key);
  await replaceEvidence(evidence, key, WspSummaryV1, summary, present?.versionId);
}

const runPlace = ({ settings }: Producer) => ({ family: 'run', platform_run_id: settings.platformRunId }) as const;
