import { evidencePrefix, PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { AuditRecordV1 } from '@spine-green/evidence-schemas/documents/audit_record.v1';
import { jsonLines } from '@spine-green/runtime/evidence/json-lines';
import { unpack } from '@spine-green/runtime/evidence/packed';
import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import { listAll, type ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import { isReadable, observe } from '../../lib/checks/fact.ts';
import { getRunId } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { type AuditLine, auditListingFaults, auditObjectFaults, type IndexedRecord } from '../audit-records.ts';
import type { AuditContent } from '../decision-chain.ts';

/** The audit keeps at most 5,000 events in a segment, which make two records each. */
const CONTENT_BYTES_MAX = 64 * 1024 * 1024;

export const readAuditContent = async (context: LaneContext): Promise<AuditContent> =>
  readAuditObjects({
    database: await context.session.database(),
    store: context.session.store,
    bucket: context.session.config.buckets.evidence,
    platformRunId: getRunId(context),
  });

export interface AuditPlace {
  readonly database: Queryable;
  readonly store: ObjectStore;
  readonly bucket: string;
  readonly platformRunId: string;
}

/** Opens every object of the audit, one after the other, so that memory holds the records of one; a broken one is a fault
 * of its own. */
export async function readAuditObjects(place: AuditPlace): Promise<AuditContent> {
  const { store, bucket, platformRunId } = place;
  const prefix = `${evidencePrefix({ family: 'run', platform_run_id: platformRunId })}decision_log_audit/records/`;
  const stored = new Map<string, number>();
  for await (const { key } of listAll(store, bucket, prefix)) {
    stored.set(key, (await store.versions(bucket, key)).length);
  }
  const indexed = await indexedObjects(place);
  const faults = [...auditListingFaults(indexed, stored)];
  const records = { decisions: 0, chains: 0 };
  for (const key of stored.keys()) {
    const read = await observe(() => readLines(place, key));
    if (!isReadable(read)) {
      faults.push(`${key}: ${read.unreadable}`);
      continue;
    }
    const rows = indexed.has(key) ? await indexedRecords(place, key) : [];
    faults.push(...auditObjectFaults(key, { indexed: rows, lines: read.value }, platformRunId));
    records.decisions += read.value.filter(({ kind }) => kind === 'DECISION').length;
    records.chains += read.value.filter(({ kind }) => kind === 'CHAIN').length;
  }
  return { records, objects: stored.size, faults };
}

async function indexedObjects({ database, platformRunId }: AuditPlace): Promise<ReadonlySet<string>> {
  const rows = await database.query({
    text: 'SELECT object_ref FROM rtdl.dla_audit_index WHERE platform_run_id = $1 GROUP BY object_ref ORDER BY 1',
    values: [platformRunId],
  });
  return new Set(rows.map((row) => String(row.object_ref)));
}

async function indexedRecords({ database, platformRunId }: AuditPlace, key: string): Promise<readonly IndexedRecord[]> {
  const rows = await database.query({
    text: `SELECT audit_id, kind, record_digest, line FROM rtdl.dla_audit_index
      WHERE platform_run_id = $1 AND object_ref = $2 ORDER BY line`,
    values: [platformRunId, key],
  });
  return rows.map((row) => ({
    auditId: String(row.audit_id),
    kind: String(row.kind),
    digest: String(row.record_digest),
    line: Number(row.line),
  }));
}

/** Throws E_OBJECT_NOT_FOUND, E_OBJECT_CORRUPT, E_PACKED_REFUSED, E_EVIDENCE_UNREADABLE or E_SCHEMA_INVALID. */
async function readLines({ store, bucket }: AuditPlace, key: string): Promise<readonly AuditLine[]> {
  const { body } = await store.get(bucket, key);
  const content = await unpack(key, body, CONTENT_BYTES_MAX);
  const texts = Buffer.from(content).toString('utf8').split('\n');
  return jsonLines(content, key).map((line, place) => {
    const text = texts[place];
    if (text === undefined) throw new PlatformError('E_EVIDENCE_UNREADABLE', `${key} ends within a line`);
    const { audit_id: auditId, kind, pins } = AuditRecordV1.parse(line);
    return { auditId, kind, platformRunId: pins.platform_run_id, digest: sha256Hex(text) };
  });
}
