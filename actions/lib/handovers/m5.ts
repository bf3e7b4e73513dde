import { anyText, closed, count, handoverOf, list, oneOf, text } from '../run/handover.ts';
import { closureHandover, verdictHandover } from './shared.ts';

export const oracleClosureHandover = closureHandover('M5.A');

export const inletPolicyHandover = handoverOf('M5.B', { inlet_mode: text, source_uri: text, jobs_scanned: count });

export const seedHandover = handoverOf('M5.C', {
  task_arns: list(text),
  copied: count,
  copied_again: count,
  first_snapshot_version_id: text,
  content_index_digest: text,
  objects: count,
  oracle_pack_id: text,
});

export const launchMatrixHandover = handoverOf('M5.D', {
  matrix: list(
    closed({
      output_id: text,
      input_prefix: anyText,
      output_prefix: anyText,
      job_prefix: anyText,
      manifest_key: anyText,
      receipt_key: anyText,
      sort_key: list(text),
      built_in_sort_key: list(text),
    }),
  ),
  sorts_max: count,
});

export const streamSortHandover = handoverOf('M5.E', {
  lane_mode: text,
  workload_profile_id: text,
  outputs: list(
    closed({ output_id: text, rows: count, stream_view_id: text, input_fingerprint: text, output_fingerprint: text }),
  ),
});

export const checkerHandover = handoverOf('M5.F', {
  status: text,
  reason_codes: list(text),
  outputs: list(closed({ output_id: text, verdict: text, row_count: count })),
});

export const rerunProbeHandover = handoverOf('M5.G', { output_id: text, output_fingerprint: text, raw_inputs: text });

export const oracleVerdictHandover = verdictHandover('M5.H');

export const m5EntryGateHandover = handoverOf('M5.I', { entry_gate: oneOf('OPEN') });
