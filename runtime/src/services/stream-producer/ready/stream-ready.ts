import { isPlatformError } from '@spine-green/evidence-schemas';
import type { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import type { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { objectUri } from '../../../events/object-ref.ts';
import { createEvidence } from '../../../evidence/write.ts';
import { nowUtc } from '../../../kernel/clock.ts';
import { runKey, writeDerived } from '../../../observability/writer.ts';
import { postgresCheckpoints, type StreamIdentity, storedPackKey } from '../stream/checkpoints.ts';
import { progressLog } from '../stream/progress.ts';
import { runStream, type StreamResult } from '../stream/run-stream.ts';
import type { StreamSource } from '../view/source.ts';
import { exitOf, startDocument, summaryDocument } from './documents.ts';
import { laneFolder } from './history.ts';
import { type Announcement, announce, type Producer, record } from './producer.ts';

/** A READY message of this run and the proven source that it announces. */
export interface ReadySource extends Announcement {
  readonly ready: ReadySignalV1;
  readonly source: StreamSource;
}

/** One attempt to stream it. */
interface Attempt extends ReadySource {
  readonly packKey: string;
  readonly startedAtUtc: string;
  readonly startedMs: number;
}

/**
 * Streams a proven source and leaves its evidence: start (first attempt only), summary (each attempt replaces it) and
 * the terminal row of the history, which comes last, because it is what a later start looks for.
 */
export async function streamReady(
  producer: Producer,
  ready: ReadySource,
  signal: AbortSignal,
): Promise<StreamResult['terminal']> {
  const { settings, clock } = producer;
  const scenarioRunId = ready.ready.scenario_run_id;
  const identity: StreamIdentity = {
    packKey: ready.source.packKey,
    platformRunId: settings.platformRunId,
    scenarioRunId,
    lane: settings.lane,
    attemptId: settings.attemptId,
  };
  const attempt: Attempt = {
    ...ready,
    packKey: storedPackKey(identity),
    startedAtUtc: nowUtc(clock),
    startedMs: clock.elapsedMs(),
  };
  await start(producer, attempt);
  const sayProgress = progressLog(producer.log, clock);
  const result = await runStream(
    { source: ready.source, scenarioRunId, settings },
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
  await finish(producer, attempt, result);
  return result.terminal;
}

async function start(producer: Producer, attempt: Attempt): Promise<void> {
  const { settings, evidence } = producer;
  const { ready, readyRef, source, packKey, startedAtUtc: now } = attempt;
  const key = runKey(settings.platformRunId, `${laneFolder(settings.lane)}wsp_start.json`);
  if ((await evidence.store.head(evidence.bucket, key)) === undefined) {
    const document = startDocument({ settings, ready, readyRef, source, packKey, now });
    await createEvidence(evidence, key, WspStartV1, document);
  }
  await record(producer, attempt, { status: 'STREAMING', source });
  const outputs = source.views.map(({ output }) => output.output_id);
  const { eventsMax, eventsPerOutputMax, flowsMax } = settings.caps;
  const caps = { events_max: eventsMax ?? null, per_output: eventsPerOutputMax ?? null, flows: flowsMax ?? null };
  const details = { outputs, caps, speedup: settings.speedup };
  await announce(producer, ready, { family: 'RUN_STARTED', suffix: '', details });
}

async function finish(producer: Producer, attempt: Attempt, result: StreamResult): Promise<void> {
  const { settings, history, vitals, clock, log } = producer;
  const { ready, readyRef, source, packKey } = attempt;
  const { terminal, error } = result;
  const exit = exitOf(error);
  if (terminal === 'FAILED') {
    vitals.count('output_failed');
    log.error({ code: exit.exit_reason, err: isPlatformError(error) ? undefined : error }, exit.exit_detail ?? '');
    producer.fails(exit.exit_reason ?? terminal, exit.exit_detail ?? '');
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
    startedAtUtc: attempt.startedAtUtc,
    endedAtUtc: nowUtc(clock),
    elapsedMs: clock.elapsedMs() - attempt.startedMs,
  });
  const summaryKey = runKey(settings.platformRunId, `${laneFolder(settings.lane)}wsp_summary.json`);
  await writeDerived(producer.evidence, summaryKey, WspSummaryV1, summary);
  const emitted = Object.fromEntries(summary.per_output.map((output) => [output.output_id, output.emitted]));
  const details = { status: terminal, reason: exit.exit_reason, emitted };
  await announce(producer, ready, { family: 'RUN_ENDED', suffix: terminal, details });
  await record(producer, attempt, {
    status: terminal,
    source,
    emitted: summary.totals.emitted,
    ...(exit.exit_reason === null ? {} : { reason: exit.exit_reason, detail: exit.exit_detail ?? '' }),
  });
}
