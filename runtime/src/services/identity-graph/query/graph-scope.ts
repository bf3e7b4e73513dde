import { digestOf } from '@spine-green/evidence-schemas';
import type { GraphVersion } from '../../../reads/graph.ts';
import { PIN_COLUMNS, type SixPins, samePins } from '../../../reads/pins.ts';
import type { Queryable } from '../../../substrate/database/port.ts';
import type { GraphBasis } from '../types.ts';
import type { Refusal } from './selectors.ts';

/** What every answer carries, and what it was read at (13, section 3.3). */
export interface GraphScopeAnswer {
  readonly pins: SixPins;
  readonly graph_scope: { readonly stream_id: string; readonly pins_digest: string };
  readonly graph_version: GraphVersion;
  readonly run_config_digest: string;
  /** Degraded while a record of the stream had no effect that should have had one. */
  readonly integrity_status: 'CLEAN' | 'DEGRADED';
}

export interface OpenScope {
  readonly answer: GraphScopeAnswer;
  readonly basis: GraphBasis;
}

/** The graph that is asked for, or why there is none: no event yet, another run, another world. */
export async function openGraphScope(
  database: Queryable,
  streamId: string,
  asked: SixPins | undefined,
): Promise<OpenScope | Refusal> {
  const [row] = await database.query<ScopeRow>({ name: 'ieg_scope', text: SCOPE, values: [streamId] });
  if (row === undefined || (asked !== undefined && asked.platform_run_id !== row.platform_run_id)) {
    return { status: 404, error: 'NOT_FOUND', detail: 'no such run' };
  }
  const { platform_run_id, scenario_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id } = row;
  const pins = { platform_run_id, scenario_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id };
  if (asked !== undefined && !samePins(asked, pins)) {
    return { status: 409, error: 'PINS_MISMATCH', detail: 'pins are those of another world' };
  }
  const answer: GraphScopeAnswer = {
    pins,
    graph_scope: { stream_id: streamId, pins_digest: digestOf(pins) },
    graph_version: {
      version_id: row.basis_digest.slice(0, 32),
      stream: streamId,
      basis_digest: row.basis_digest,
      watermark_ts_utc: row.watermark_ts_utc,
      computed_at_utc: row.computed_at_utc,
    },
    run_config_digest: row.run_config_digest,
    integrity_status: row.failed ? 'DEGRADED' : 'CLEAN',
  };
  return { answer, basis: row.basis_json };
}

const SCOPE = `SELECT ${PIN_COLUMNS}, v.run_config_digest, v.basis_digest, v.basis_json, v.watermark_ts_utc,
    to_char(v.computed_at_utc AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS computed_at_utc,
    EXISTS (SELECT FROM rtdl.context_failures f WHERE f.stream_id = $1 AND NOT f.informational) AS failed
  FROM rtdl.stream_pins p JOIN rtdl.ieg_graph_versions v ON v.stream_id = p.stream_id WHERE p.stream_id = $1`;

type ScopeRow = SixPins & {
  run_config_digest: string;
  basis_digest: string;
  basis_json: GraphBasis;
  watermark_ts_utc: string;
  computed_at_utc: string;
  failed: boolean;
};
