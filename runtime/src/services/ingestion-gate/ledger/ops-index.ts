import type { Database, Row } from '../../../substrate/database/port.ts';
import { UNKNOWN_CLASS } from '../types.ts';
import { dedupeKeyOf, receiptIdOf } from './identities.ts';
import { hexArray } from './sql.ts';

export interface Selector {
  readonly by: 'event_id' | 'receipt_id' | 'dedupe_key';
  readonly value: string;
}

/** What operators ask the index (12, section 1). */
export interface OpsIndex {
  /** The admission with its receipts, or the receipts alone; undefined when nothing is known. */
  find(selector: Selector): Promise<object | undefined>;
  /** Unresolved admissions of the run, oldest first, at most 1000. */
  unresolved(): Promise<readonly object[]>;
}

interface AdmissionRow extends Row {
  readonly dedupe_key: string;
  readonly event_class: string;
  readonly event_id: string;
}

const ADMISSIONS = `
SELECT encode(a.dedupe_key, 'hex') AS dedupe_key, a.state, c.platform_run_id, c.event_class, a.event_id, c.event_type,
  encode(a.payload_hash, 'hex') AS payload_hash, a.attempt, a.reserved_at, c.topic,
  encode(a.partition_key, 'hex') AS partition_key, a.admitted_at AS admitted_at_utc, a.eb_partition,
  a.eb_offset::text AS eb_offset, CASE WHEN a.eb_offset IS NOT NULL THEN 'kafka_offset' END AS eb_offset_kind
FROM ig.admission_rows a JOIN ig.contexts c ON c.context_id = a.context_id
WHERE a.dedupe_key IN (SELECT decode(k, 'hex') FROM unnest($1::text[]) AS i (k)) AND c.platform_run_id = $2`;

/** An ADMIT receipt is found by its id, every other one by its identity: that is what the indexes hold. */
const RECEIPTS = `
SELECT encode(r.receipt_id, 'hex') AS receipt_id, coalesce(r.event_id, $3) AS event_id, c.event_class, c.event_type,
  encode(r.dedupe_key, 'hex') AS dedupe_key, r.decision, r.occurrence, coalesce(r.reason_codes, '{}') AS reason_codes,
  'evidence/runs/' || s.platform_run_id || '/ig/receipts/' || ig.segment_name(s.opened_minute, s.segment_id)
    || '#' || r.line AS receipt_ref, r.created_at AS created_at_utc
FROM ig.receipt_rows r JOIN ig.contexts c ON c.context_id = r.context_id
JOIN ig.segments s ON s.segment_id = r.segment_id
WHERE ((r.decision <> 'ADMIT' AND r.dedupe_key IN (SELECT decode(k, 'hex') FROM unnest($1::text[]) AS i (k)))
  OR r.receipt_id = decode($2, 'hex')) AND c.platform_run_id = $4
ORDER BY r.created_at, r.receipt_id LIMIT 100`;

export function opsIndex(database: Database, platformRunId: string, classes: readonly string[]): OpsIndex {
  return {
    find: async (selector) => {
      const keys = await keysOf(database, { platformRunId, classes }, selector);
      if (keys.length === 0) return undefined;
      const values = [hexArray(keys), platformRunId];
      const [admission] = await database.query<AdmissionRow>({ text: ADMISSIONS, values });
      const receipts = await database.query({
        text: RECEIPTS,
        values: [hexArray(keys), admitIdOf(platformRunId, admission), admission?.event_id ?? '', platformRunId],
      });
      const [first] = receipts;
      if (admission === undefined && first === undefined) return undefined;
      const { event_id, event_class, event_type, dedupe_key } = admission ?? first ?? {};
      return { event_id, event_class, event_type, dedupe_key, ...admission, receipts };
    },
    unresolved: () =>
      database.query({
        text: `SELECT dedupe_key, state, event_class, event_id, event_type, attempt, reserved_at, topic
          FROM ig.open_admissions WHERE platform_run_id = $1 ORDER BY reserved_at LIMIT 1000`,
        values: [platformRunId],
      }),
  };
}

const admitIdOf = (platformRunId: string, admission: AdmissionRow | undefined): string =>
  admission === undefined
    ? ''
    : receiptIdOf({
        platformRunId,
        eventClass: admission.event_class,
        eventId: admission.event_id,
        decision: 'ADMIT',
        occurrence: 1,
      });

/** Dedupe keys that a selector can mean. An event id is known under every class that it may have. */
async function keysOf(
  database: Database,
  { platformRunId, classes }: { readonly platformRunId: string; readonly classes: readonly string[] },
  { by, value }: Selector,
): Promise<readonly string[]> {
  switch (by) {
    case 'event_id':
      return [...classes, UNKNOWN_CLASS].map((eventClass) => dedupeKeyOf(platformRunId, eventClass, value));
    case 'dedupe_key':
      return /^[0-9a-f]{64}$/.test(value) ? [value] : [];
    case 'receipt_id': {
      if (!/^[0-9a-f]{32}$/.test(value)) return [];
      const rows = await database.query<{ dedupe_key: string }>({
        text: `SELECT encode(dedupe_key, 'hex') AS dedupe_key FROM ig.receipt_rows
          WHERE receipt_id = decode($1, 'hex')`,
        values: [value],
      });
      return rows.map((row) => row.dedupe_key);
    }
  }
}
