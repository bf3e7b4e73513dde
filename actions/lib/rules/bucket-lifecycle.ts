/** After how many days the buckets forget (05, section 3): pure. */
import { handle, resolveHandles } from '@spine-green/evidence-schemas';
import type { LifecycleRule } from '@spine-green/runtime/substrate/posture/port';

/** Days after which objects expire, by bucket; null where they never may. */
export const retentionDays = (): Readonly<Record<string, number | null>> => ({
  [handle('S3_ORACLE_BUCKET')]: handle('S3_ORACLE_RETENTION_DAYS'),
  [handle('S3_QUARANTINE_BUCKET')]: handle('S3_QUARANTINE_RETENTION_DAYS'),
  [handle('S3_ARCHIVE_BUCKET')]: handle('S3_ARCHIVE_RETENTION_DAYS'),
  [handle('S3_EVIDENCE_BUCKET')]: handle('S3_EVIDENCE_RETENTION_DAYS'),
  [handle('TF_STATE_BUCKET')]: null,
});

/** Prefix of the only objects of its bucket that expire; elsewhere it is everything. */
function oraclePrefix(): string {
  const [row] = resolveHandles(['S3_ORACLE_RUN_PREFIX_PATTERN'], {});
  return String(row?.value_or_locator).split('{')[0] ?? '';
}

/** What rules of buckets lack: one line a fault. A bucket that was not looked at has no rule. */
export const lifecycleFaults = (found: Readonly<Record<string, readonly LifecycleRule[]>>): readonly string[] =>
  Object.entries(retentionDays()).flatMap(([bucket, days]) => {
    const rules = found[bucket] ?? [];
    const prefix = bucket === handle('S3_ORACLE_BUCKET') ? oraclePrefix() : '';
    const expiring = rules.filter(({ expiresAfterDays }) => expiresAfterDays !== null);
    const isKept =
      days === null
        ? expiring.length === 0
        : expiring.some((rule) => prefix.startsWith(rule.prefix) && (rule.expiresAfterDays ?? 0) <= days);
    const aborts = rules.some((rule) => rule.prefix === '' && rule.abortsUploadsAfterDays !== null);
    return [
      ...(isKept
        ? []
        : [`${bucket}: ${days === null ? 'objects expire' : `objects do not expire after ${days} days`}`]),
      ...(aborts ? [] : [`${bucket}: uploads that were never completed stay`]),
    ];
  });
