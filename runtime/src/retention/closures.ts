import { isPlatformError } from '@spine-green/evidence-schemas';
import type { EvidenceTarget } from '../evidence/write.ts';
import { findNewestMarker } from '../services/reporter/closure/marker.ts';
import type { Queryable } from '../substrate/database/port.ts';

/** Why no row of a run is deleted, whatever its age. */
export type Held = 'NOT_CLOSED' | 'STILL_REPORTING' | 'REPORTER_AT_WORK' | 'CLOSURE_UNREADABLE';

export type RunState =
  | { readonly run: string; readonly state: 'CLOSED'; readonly secondsSince: number }
  | { readonly run: string; readonly state: Held; readonly detail: string };

/** Every run that the database knows, at one moment of its clock. */
export interface Runs {
  readonly asOfUtc: string;
  readonly states: readonly RunState[];
}

/** One acquisition of the reporter's lock; `releasedAgo` in seconds of the database's clock, null until it is released. */
export interface Acquisition {
  readonly fence: string;
  readonly releasedAgo: number | null;
}

export interface RunFacts {
  readonly run: string;
  /** Ascending by fence. */
  readonly acquisitions: readonly Acquisition[];
  /** Seconds since anything of the run reported; undefined when nothing ever did. */
  readonly reportedAgo: number | undefined;
  readonly marker: MarkerFact;
}

type MarkerFact =
  | { readonly found: 'none' }
  | { readonly found: 'unreadable'; readonly detail: string }
  | { readonly found: 'marker'; readonly run: string; readonly fence: string };

/** Daemons report every few seconds; whoever was heard within an hour may be at work still. */
const REPORTING_SECONDS = 3600;

/**
 * A run is closed by its marker (16, section 7.6). When that was is told by the database alone: the reporter that wrote it,
 * or one after it, released its lock then. What cannot be told is held.
 */
export function judge({ run, acquisitions, reportedAgo, marker }: RunFacts): RunState {
  const held = (state: Held, detail: string): RunState => ({ run, state, detail });
  if (marker.found === 'none') return held('NOT_CLOSED', 'there is no marker');
  if (marker.found === 'unreadable') return held('CLOSURE_UNREADABLE', marker.detail);
  if (marker.run !== run) return held('CLOSURE_UNREADABLE', `the marker is of ${marker.run}`);
  if (!acquisitions.some(({ fence }) => fence === marker.fence)) {
    return held('CLOSURE_UNREADABLE', `this database gave no fence ${marker.fence}`);
  }
  const secondsSince = acquisitions.at(-1)?.releasedAgo;
  if (secondsSince === undefined || secondsSince === null) {
    return held('REPORTER_AT_WORK', 'the last reporter did not release its lock; run it again if it was killed');
  }
  if (reportedAgo !== undefined && reportedAgo < REPORTING_SECONDS) {
    return held('STILL_REPORTING', `something of it reported ${Math.round(reportedAgo)} s ago`);
  }
  return { run, state: 'CLOSED', secondsSince };
}

/** Throws what the database throws; a marker that cannot be read holds its own run alone. */
export async function readRuns(database: Queryable, target: EvidenceTarget): Promise<Runs> {
  const [now] = await database.query<{ as_of: string }>({ text: 'SELECT clock_timestamp() AS as_of' });
  if (now === undefined) throw new Error('a SELECT without FROM returned no row');
  const known = await database.query<KnownRun>({ text: KNOWN_SQL, values: [now.as_of] });
  const states: RunState[] = [];
  for (const { run, acquisitions, reported_ago } of known) {
    const marker = await readMarker(target, run);
    states.push(judge({ run, acquisitions, reportedAgo: reported_ago ?? undefined, marker }));
  }
  return { asOfUtc: now.as_of, states };
}

interface KnownRun {
  readonly [column: string]: unknown;
  readonly run: string;
  readonly acquisitions: readonly Acquisition[];
  readonly reported_ago: number | null;
}

const KNOWN_SQL = `
  SELECT r.run,
    coalesce((SELECT json_agg(json_build_object('fence', a.fence::text,
          'releasedAgo', extract(epoch FROM $1::timestamptz - a.released_at)::float8) ORDER BY a.fence)
        FROM obs.reporter_runs a WHERE a.platform_run_id = r.run), '[]') AS acquisitions,
    (SELECT extract(epoch FROM $1::timestamptz - max(h.updated_at))::float8
       FROM obs.component_heartbeats h WHERE h.platform_run_id = r.run) AS reported_ago
  FROM (SELECT platform_run_id AS run FROM obs.reporter_runs
    UNION SELECT platform_run_id FROM obs.component_heartbeats
    UNION SELECT platform_run_id FROM ig.contexts
    UNION SELECT platform_run_id FROM rtdl.stream_pins) r
  ORDER BY r.run`;

async function readMarker(target: EvidenceTarget, run: string): Promise<MarkerFact> {
  try {
    const marker = await findNewestMarker(target, run);
    if (marker === undefined) return { found: 'none' };
    return { found: 'marker', run: marker.platformRunId, fence: marker.fence };
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return { found: 'unreadable', detail: error.message };
  }
}
