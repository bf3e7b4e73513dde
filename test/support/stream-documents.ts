import { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { RUN_ID } from './decided-lane.ts';

export const OUTPUT_ID = 's3_event_stream_with_fraud_6B';
export const VIEW_URI = 's3://oracle-bucket/oracle-store/world/view/';

const HEX64 = 'a'.repeat(64);
const HEX32 = 'b'.repeat(32);
const AT = '2026-11-22T10:18:00.000000Z';
const writer = { identity: 'wsp', task_arn: 'embedded:task/wsp/1', image_digest: `sha256:${HEX64}` };
const readyRef = { topic: 'fp.bus.control.v1', partition: 0, offset: 0, message_id: HEX64, broker_time_utc: AT };
const lanes = { lane_count: 1, lane_index: 0 };

interface Streamed {
  readonly emitted: number;
  readonly retries?: Readonly<Record<string, number>>;
  readonly attempt?: number;
}

/** A stream of one output that ended, every row admitted. */
export const streamed = ({ emitted, retries = {}, attempt = 1 }: Streamed): WspSummaryV1 =>
  WspSummaryV1.parse({
    platform_run_id: RUN_ID,
    scenario_run_id: HEX32,
    phase_id: 'P6',
    ready_ref: readyRef,
    source_prefixes: [`${VIEW_URI}output_id=${OUTPUT_ID}/`],
    per_output: [
      {
        output_id: OUTPUT_ID,
        rows_read: emitted,
        emitted,
        acked_admit: emitted,
        acked_duplicate: 0,
        acked_quarantine: 0,
        first_ts_utc: AT,
        last_ts_utc: AT,
        started: true,
        ended: true,
        last_checkpoint: null,
        resumed_from: null,
      },
    ],
    totals: { emitted, acked_admit: emitted, acked_duplicate: 0, acked_quarantine: 0 },
    retries,
    non_retryable: 0,
    terminal: 'STREAMED',
    exit_reason: null,
    exit_detail: null,
    first_send_at_utc: '2026-11-22T10:18:01.000000Z',
    started_at_utc: AT,
    ended_at_utc: '2026-11-22T10:19:00.000000Z',
    effective_eps: 1,
    target_rate: [],
    shard_plan: lanes,
    checkpoint_pack_key: HEX64,
    ready_run_refs: ['s3://evidence-bucket/row.json'],
    attempt,
    written_at_utc: AT,
    writer,
  });

/** Its start document; the view has as many rows. */
export const started = (rows: number): WspStartV1 =>
  WspStartV1.parse({
    platform_run_id: RUN_ID,
    scenario_run_id: HEX32,
    phase_id: 'P6',
    ready_ref: readyRef,
    engine_run_root: 's3://oracle-bucket/oracle-store/world',
    world_key: { manifest_fingerprint: HEX64, parameter_hash: HEX64, scenario_id: 'baseline_v1', seed: '7' },
    outputs: [
      { output_id: OUTPUT_ID, role: 'business_traffic', stream_view_id: HEX64, row_count: rows, part_count: 1 },
    ],
    source_prefixes: [`${VIEW_URI}output_id=${OUTPUT_ID}/`],
    caps: {
      events_max: null,
      events_per_output_max: null,
      flows_max: null,
      window_start_utc: null,
      window_end_utc: null,
    },
    speedup: 0,
    target_eps: null,
    shard_plan: lanes,
    context_lead_ms: 0,
    channels: 1,
    checkpoint_backend: 'postgres',
    checkpoint_pack_key: HEX64,
    attempt_id: '1',
    ig_base_url: 'http://127.0.0.1:8080',
    producer: 'svc:world_stream_producer',
    run_config_digest: HEX64,
    task_arn: 'embedded:task/wsp/1',
    started_at_utc: AT,
    written_at_utc: AT,
    writer,
  });
