import { isPlatformError } from '@spine-green/evidence-schemas';
import type { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import type { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import type { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import type { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { viewRootUri } from '../../../events/engine-run.ts';
import type { ProducerSettings } from '../settings.ts';
import type { StreamResult } from '../stream/run-stream.ts';
import type { StreamSource, StreamView } from '../view/source.ts';
import type { NewHistoryRow } from './history.ts';

type ReadyRef = WspStartV1['ready_ref'];

export const producerWriter = ({ taskArn, imageDigest }: ProducerSettings) => ({
  identity: 'wsp',
  task_arn: taskArn,
  image_digest: imageDigest,
});

const prefixUri = (source: StreamSource, view: StreamView): string =>
  `${viewRootUri(source.root)}/output_id=${view.output.output_id}/`;

export interface StartFacts {
  readonly settings: ProducerSettings;
  readonly ready: ReadySignalV1;
  readonly readyRef: ReadyRef;
  readonly source: StreamSource;
  readonly packKey: string;
  readonly now: string;
}

export const startDocument = ({ settings, ready, readyRef, source, packKey, now }: StartFacts): WspStartV1 => ({
  platform_run_id: settings.platformRunId,
  scenario_run_id: ready.scenario_run_id,
  phase_id: 'P6',
  ready_ref: readyRef,
  engine_run_root: source.root.uri,
  world_key: source.world,
  outputs: source.views.map((view) => ({
    output_id: view.output.output_id,
    role: view.output.role === 'business_traffic' ? 'business_traffic' : 'behavioural_context',
    stream_view_id: view.streamViewId,
    row_count: view.rows,
    part_count: view.parts.length,
  })),
  source_prefixes: source.views.map((view) => prefixUri(source, view)),
  caps: {
    events_max: settings.caps.eventsMax ?? null,
    events_per_output_max: settings.caps.eventsPerOutputMax ?? null,
    flows_max: settings.caps.flowsMax ?? null,
    window_start_utc: settings.caps.window.startUtc ?? null,
    window_end_utc: settings.caps.window.endUtc ?? null,
  },
  speedup: settings.speedup,
  target_eps: settings.rate[0]?.targetEps ?? null,
  shard_plan: { lane_count: settings.lane.count, lane_index: settings.lane.index },
  context_lead_ms: settings.contextLeadMs,
  channels: settings.channels,
  checkpoint_backend: 'postgres',
  checkpoint_pack_key: packKey,
  attempt_id: settings.attemptId,
  ig_base_url: settings.baseUrl,
  producer: settings.producer,
  run_config_digest: settings.runConfigDigest,
  task_arn: settings.taskArn,
  started_at_utc: now,
  written_at_utc: now,
  writer: producerWriter(settings),
});

export interface SummaryFacts {
  readonly settings: ProducerSettings;
  readonly ready: ReadySignalV1;
  readonly readyRef: ReadyRef;
  readonly source: StreamSource;
  readonly result: StreamResult;
  readonly retries: Readonly<Record<string, number>>;
  readonly packKey: string;
  readonly readyRunRefs: readonly string[];
  readonly attempt: number;
  readonly firstSendAtUtc: string | null;
  readonly startedAtUtc: string;
  readonly endedAtUtc: string;
  readonly elapsedMs: number;
}

export function summaryDocument(facts: SummaryFacts): WspSummaryV1 {
  const { settings, source, result } = facts;
  const perOutput = source.views.map((view, index) => outputSummary(view, index, facts));
  const sum = (pick: (output: WspSummaryV1['per_output'][number]) => number): number =>
    perOutput.reduce((total, output) => total + pick(output), 0);
  const before = [...result.resumed.values()].reduce((total, { emitted }) => total + emitted, 0);
  const sent = sum(({ emitted }) => emitted) - before;
  return {
    platform_run_id: settings.platformRunId,
    scenario_run_id: facts.ready.scenario_run_id,
    phase_id: 'P6',
    ready_ref: facts.readyRef,
    source_prefixes: source.views.map((view) => prefixUri(source, view)),
    per_output: perOutput,
    totals: {
      emitted: sum(({ emitted }) => emitted),
      acked_admit: sum(({ acked_admit }) => acked_admit),
      acked_duplicate: sum(({ acked_duplicate }) => acked_duplicate),
      acked_quarantine: sum(({ acked_quarantine }) => acked_quarantine),
    },
    retries: { ...facts.retries },
    non_retryable: isNonRetryable(result.error) ? 1 : 0,
    terminal: result.terminal,
    ...exitOf(result.error),
    first_send_at_utc: facts.firstSendAtUtc,
    started_at_utc: facts.startedAtUtc,
    ended_at_utc: facts.endedAtUtc,
    effective_eps: facts.elapsedMs > 0 ? Math.round((sent * 10_000) / facts.elapsedMs) / 10 : 0,
    target_rate: settings.rate.map(({ startOffsetSeconds, targetEps }) => ({
      from_seconds: startOffsetSeconds,
      events_per_second: targetEps,
    })),
    shard_plan: { lane_count: settings.lane.count, lane_index: settings.lane.index },
    checkpoint_pack_key: facts.packKey,
    ready_run_refs: [...facts.readyRunRefs],
    attempt: facts.attempt,
    written_at_utc: facts.endedAtUtc,
    writer: producerWriter(settings),
  };
}

function outputSummary(view: StreamView, index: number, { result }: SummaryFacts): WspSummaryV1['per_output'][number] {
  const tracker = result.trackers[index];
  const checkpoint = tracker?.checkpoint();
  const position = (at: typeof checkpoint) =>
    at === undefined ? null : { part: at.position.part, row_index: at.position.rowIndex, ts_utc: at.position.tsUtc };
  return {
    output_id: view.output.output_id,
    rows_read: result.rowsRead(index),
    emitted: checkpoint?.emitted ?? 0,
    acked_admit: checkpoint?.admitted ?? 0,
    acked_duplicate: checkpoint?.duplicates ?? 0,
    acked_quarantine: checkpoint?.quarantined ?? 0,
    first_ts_utc: checkpoint?.firstTsUtc ?? null,
    last_ts_utc: checkpoint?.position.tsUtc ?? null,
    started: checkpoint !== undefined,
    ended: result.terminal === 'STREAMED',
    last_checkpoint: position(checkpoint),
    resumed_from: position(result.resumed.get(view.output.output_id)),
  };
}

/** What the gate refused for good; exhausted retries are counted apart (01, M6.F-C04). */
const isNonRetryable = (error: unknown): boolean => isPlatformError(error, 'IG_PUSH_REJECTED');

export function exitOf(error: unknown): { exit_reason: string | null; exit_detail: string | null } {
  if (error === undefined) return { exit_reason: null, exit_detail: null };
  if (isPlatformError(error)) return { exit_reason: error.code, exit_detail: error.message.slice(0, 1024) };
  return { exit_reason: 'INTERNAL_ERROR', exit_detail: error instanceof Error ? error.name : 'unknown' };
}

export interface RowFacts {
  readonly settings: ProducerSettings;
  readonly readyRef: ReadyRef;
  readonly ready: ReadySignalV1 | undefined;
  readonly source: StreamSource | undefined;
  readonly now: string;
}

/** A row of the READY history. */
export const historyRow = (
  { settings, readyRef, ready, source, now }: RowFacts,
  status: WspReadyRunV1['status'],
  more: { readonly reason?: string; readonly detail?: string; readonly emitted?: number } = {},
): NewHistoryRow => ({
  message_id: readyRef.message_id,
  status,
  reason: more.reason ?? null,
  detail: more.detail?.slice(0, 1024) ?? null,
  platform_run_id: settings.platformRunId,
  scenario_run_id: ready?.scenario_run_id ?? null,
  announced_platform_run_id: ready?.platform_run_id ?? null,
  ready_ref: readyRef,
  emitted: more.emitted ?? 0,
  engine_run_root: source?.root.uri ?? null,
  scenario_id: source?.world.scenario_id ?? ready?.scenario_id ?? null,
  ts_utc: now,
  task_arn: settings.taskArn,
});
