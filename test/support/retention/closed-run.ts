import { writeMarker } from '@spine-green/runtime/services/reporter/closure/marker';
import marker from '../../../evidence-schemas/samples/run_completed.v1/valid-typical.json' with { type: 'json' };
import { EVIDENCE } from '../closure/closable-run.ts';
import type { FreshWorld } from '../world.ts';

/** What the reporter leaves of a run that it closed: its fence in the database, and the marker that names it. */
export async function closeRun(
  { database, store }: FreshWorld,
  run: string,
  { daysAgo, released = true }: { readonly daysAgo: number; readonly released?: boolean },
): Promise<void> {
  const [row] = await database.query<{ fence: string }>({
    text: `INSERT INTO obs.reporter_runs (platform_run_id, instance, acquired_at, released_at)
      SELECT $1, 'reporter/1', moment, CASE WHEN $3 THEN moment END
      FROM (SELECT clock_timestamp() - make_interval(days => $2) AS moment) m RETURNING fence::text`,
    values: [run, daysAgo, released],
  });
  const at = marker.completed_at_utc;
  await writeMarker({ target: { store, bucket: EVIDENCE }, fence: row?.fence ?? '' }, marker.closure_refs, {
    platformRunId: run,
    writer: marker.writer,
    generatedAtUtc: at,
    writtenAtUtc: at,
  });
}
