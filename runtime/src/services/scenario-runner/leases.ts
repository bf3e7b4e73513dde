import { PlatformError } from '@spine-green/evidence-schemas';
import type { Database } from '../../substrate/database/port.ts';
import type { Lease, Leases, Registry } from './ports.ts';

export const RUN_LEASE_SECONDS = 300;
export const REEMIT_LEASE_SECONDS = 60;

/** Leases in PostgreSQL. `ownerId` identifies the task instance. */
export const postgresLeases = (database: Database, ownerId: string): Leases => ({
  acquire: async (key, ttlSeconds) => {
    // One statement decides: of two tasks that try at once, the row lock lets exactly one of them write.
    const [row] = await database.query<{ lease_token: string; updated_at: string }>({
      text: `INSERT INTO sr.sr_run_leases AS held (run_id, owner_id, lease_token, expires_at, updated_at)
        VALUES ($1, $2,
          encode(sha256(convert_to(concat_ws('|', $1::text, $2::text, clock_timestamp()), 'UTF8')), 'hex'),
          clock_timestamp() + make_interval(secs => $3), clock_timestamp())
        ON CONFLICT (run_id) DO UPDATE SET owner_id = excluded.owner_id, lease_token = excluded.lease_token,
          expires_at = excluded.expires_at, updated_at = excluded.updated_at
        WHERE held.expires_at <= clock_timestamp()
        RETURNING lease_token, updated_at`,
      values: [key, ownerId, ttlSeconds],
    });
    if (row === undefined) return undefined;
    return heldLease(database, { key, ttlSeconds, owner: ownerId, token: row.lease_token, acquiredAt: row.updated_at });
  },
});

interface Held {
  readonly key: string;
  readonly ttlSeconds: number;
  readonly owner: string;
  readonly token: string;
  readonly acquiredAt: string;
}

/** The token is what counts: whoever takes the lease over changes it, so an equal token means that nobody did. */
const heldLease = (database: Database, { key, ttlSeconds, owner, token, acquiredAt }: Held): Lease => ({
  owner,
  acquiredAtUtc: acquiredAt,
  renew: async () => {
    const rows = await database.execute({
      text: `UPDATE sr.sr_run_leases SET expires_at = clock_timestamp() + make_interval(secs => $3)
        WHERE run_id = $1 AND lease_token = $2`,
      values: [key, token, ttlSeconds],
    });
    if (rows !== 1) throw new PlatformError('LEASE_LOST', `${key} is no longer held by ${owner}`);
  },
  release: async () => {
    const [row] = await database.query<{ released_at: string }>({
      text: `WITH released AS (DELETE FROM sr.sr_run_leases WHERE run_id = $1 AND lease_token = $2)
        SELECT clock_timestamp() AS released_at`,
      values: [key, token],
    });
    return row?.released_at ?? acquiredAt;
  },
});

export const postgresRegistry = (database: Database): Registry => ({
  register: async (equivalenceKey, runId, intentFingerprint) => {
    const rows = await database.execute({
      text: `INSERT INTO sr.sr_run_equivalence AS known (run_equivalence_key, run_id, intent_fingerprint)
        VALUES ($1, $2, $3)
        ON CONFLICT (run_equivalence_key) DO UPDATE SET last_seen_at = clock_timestamp()
        WHERE known.intent_fingerprint = excluded.intent_fingerprint AND known.run_id = excluded.run_id`,
      values: [equivalenceKey, runId, intentFingerprint],
    });
    if (rows !== 1) throw new PlatformError('EQUIV_KEY_COLLISION', `run ${runId} stands for another intent`);
  },
});
