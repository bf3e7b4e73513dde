import { PlatformError } from '@spine-green/evidence-schemas';
import { PIN_COLUMNS, type SixPins, samePins } from '../reads/pins.ts';
import type { Queryable } from '../substrate/database/port.ts';

/** One stream is of one run and of one set of pins: those of its first event. */
export async function findPinsOf(database: Queryable, streamId: string): Promise<SixPins | undefined> {
  const [row] = await database.query<SixPins>({
    name: 'stream_pins_of',
    text: `SELECT ${PIN_COLUMNS} FROM rtdl.stream_pins p WHERE p.stream_id = $1`,
    values: [streamId],
  });
  return row;
}

export interface PinsBinding {
  readonly streamId: string;
  readonly pins: SixPins;
  readonly runConfigDigest: string;
}

/**
 * Binds a stream in the transaction of its first events. Throws E_DATABASE_CONFLICT when another transaction bound it
 * to others meanwhile: nothing was done, and the same window is judged again by the pins that stand.
 */
export async function bindPins(
  transaction: Queryable,
  { streamId, pins, runConfigDigest }: PinsBinding,
): Promise<void> {
  await transaction.execute({
    text: `INSERT INTO rtdl.stream_pins (stream_id, platform_run_id, scenario_run_id, manifest_fingerprint,
        parameter_hash, seed, scenario_id, run_config_digest)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (stream_id) DO NOTHING`,
    values: [
      streamId,
      pins.platform_run_id,
      pins.scenario_run_id,
      pins.manifest_fingerprint,
      pins.parameter_hash,
      pins.seed,
      pins.scenario_id,
      runConfigDigest,
    ],
  });
  const bound = await findPinsOf(transaction, streamId);
  if (bound === undefined || !samePins(bound, pins)) {
    throw new PlatformError('E_DATABASE_CONFLICT', `${streamId} was bound to other pins`);
  }
}
