import type { Database } from '../../../substrate/database/port.ts';

/** A heartbeat older than this says nothing (16, section 2). */
const FRESH_SECONDS = 60;

/** Which of the components have no fresh, healthy heartbeat of this run. */
export async function unreadyDaemons(
  database: Database,
  platformRunId: string,
  components: readonly string[],
): Promise<readonly string[]> {
  if (components.length === 0) return [];
  const rows = await database.query<{ component: string }>({
    text: `SELECT DISTINCT component FROM obs.component_heartbeats WHERE platform_run_id = $1
      AND component = ANY ($2::text[]) AND health_state IN ('GREEN', 'AMBER')
      AND updated_at > clock_timestamp() - make_interval(secs => $3)`,
    values: [platformRunId, components, FRESH_SECONDS],
  });
  const ready = new Set(rows.map((row) => row.component));
  return components.filter((component) => !ready.has(component));
}
