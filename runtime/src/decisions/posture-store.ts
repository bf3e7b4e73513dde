import { isPlatformError } from '@spine-green/evidence-schemas';
import type { Queryable } from '../substrate/database/port.ts';
import { GLOBAL_SCOPE, type Posture, type PostureReading } from './posture.ts';

/** The current posture of a ladder; that the store does not answer is an answer too, and no error of the reader. */
export async function readPosture(database: Queryable, streamId: string): Promise<PostureReading> {
  try {
    const [row] = await database.query<{ decision_json: Posture; age_seconds: number }>({
      name: 'posture_read',
      text: `SELECT decision_json, extract(epoch FROM clock_timestamp() - updated_at)::float8 AS age_seconds
        FROM rtdl.dl_current_posture WHERE stream_id = $1 AND scope_key = $2`,
      values: [streamId, GLOBAL_SCOPE],
    });
    if (row === undefined) return { kind: 'missing' };
    return { kind: 'found', posture: row.decision_json, ageSeconds: row.age_seconds };
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return { kind: 'error' };
  }
}
