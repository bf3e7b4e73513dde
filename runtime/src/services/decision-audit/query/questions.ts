import { evidencePrefix, parseJson, sha256Hex } from '@spine-green/evidence-schemas';
import { AuditRecordV1 } from '@spine-green/evidence-schemas/documents/audit_record.v1';
import type { DaemonParts } from '../../../daemon/work.ts';
import { unpack } from '../../../evidence/packed.ts';
import { nowUtc } from '../../../kernel/clock.ts';
import { type Corridor, resolveRef } from '../../../observability/corridor.ts';
import type { Question } from '../../../observability/ops-server.ts';
import { BOUNDARY } from '../types.ts';
import { AUDIT_ACTORS, type AuditAsker, type AuditSelector, readAuditQuestion, redacted } from './access.ts';
import { findChain, listChains, type RecordRef } from './chains.ts';

/** Parts of the audit's life that its answers rest on. */
export interface AuditQueryParts extends Pick<DaemonParts, 'database' | 'evidence' | 'clock' | 'identity'> {
  readonly governance: Pick<DaemonParts['governance'], 'addAnomaly'>;
}

/**
 * What became of a decision, an action or an outcome, and what was recorded of it (14, section 4.4). Read only; seeing a
 * reference is free for those who may ask, and each resolution of a record is a fact, whatever came of it.
 */
export const auditQuestions = (parts: AuditQueryParts): Readonly<Record<string, Question>> => ({
  '/v1/query/audit': async (asked) => {
    const question = readAuditQuestion(asked);
    if ('fault' in question) return { status: 400, body: { error: 'INVALID_REQUEST', detail: question.fault } };
    const { asker, selector } = question;
    const { platformRunId } = parts.identity;
    if (!AUDIT_ACTORS.includes(asker.actor.actor_id)) {
      await resolve(parts, asker, placeOfSelector(asker, selector));
      return { status: 403, body: { error: 'REF_ACCESS_DENIED', detail: 'actor_id' } };
    }
    if (asker.platformRunId !== platformRunId) {
      await resolve(parts, asker, placeOfSelector(asker, selector));
      return { status: 200, body: { platform_run_id: asker.platformRunId, chains: [], next_after: null } };
    }
    return selector.kind === 'run' ? listed(parts, selector) : found(parts, asker, selector);
  },
});

async function listed({ database, identity }: AuditQueryParts, selector: Extract<AuditSelector, { kind: 'run' }>) {
  const { platformRunId } = identity;
  const rows = await listChains(database, platformRunId, selector);
  const chains = rows.slice(0, selector.limit);
  const next = rows.length > selector.limit ? (chains.at(-1)?.decision_id ?? null) : null;
  return { status: 200, body: { platform_run_id: platformRunId, chains, next_after: next } };
}

async function found(
  parts: AuditQueryParts,
  asker: AuditAsker,
  selector: Exclude<AuditSelector, { kind: 'run' }>,
): ReturnType<Question> {
  const { database, identity, governance } = parts;
  const { platformRunId } = identity;
  const chain = await findChain(database, platformRunId, selector);
  const newest = chain?.records.at(-1);
  const { status: resolution } = await resolve(parts, asker, newest?.object_ref ?? placeOfSelector(asker, selector));
  const body = { platform_run_id: platformRunId, chains: chain === undefined ? [] : [chain], next_after: null };
  if (newest === undefined || resolution === 'DENIED') return { status: 200, body: { ...body, record: null } };
  const record = await readRecord(parts, newest);
  if (record !== undefined) {
    return { status: 200, body: { ...body, ...redacted({ ...record }, asker.actor.actor_id) } };
  }
  const reason = 'EVIDENCE_DIGEST_MISMATCH';
  const ref = `${newest.object_ref}#${newest.line}`;
  governance.addAnomaly({ boundary: BOUNDARY, reason, dedupeKey: `${BOUNDARY}:${ref}:${reason}`, ref });
  return { status: 409, body: { error: reason, detail: newest.audit_id } };
}

/** Always one fact; a denial is an anomaly, too (16, section 5). The actor and the run were judged by the same rules. */
function resolve({ evidence, identity, clock }: AuditQueryParts, asker: AuditAsker, key: string) {
  const corridor: Corridor = {
    target: evidence,
    allowedActors: AUDIT_ACTORS,
    allowedPrefixes: { [evidence.bucket]: [auditPrefix(identity.platformRunId)] },
    provenance: {
      service_release_id: identity.serviceReleaseId,
      environment: identity.environment,
      run_config_digest: identity.runConfigDigest,
    },
  };
  return resolveRef(corridor, {
    actor: asker.actor,
    purpose: asker.purpose,
    refType: 'audit_ref',
    refId: key,
    platformRunId: identity.platformRunId,
    requestId: asker.requestId,
    observedAtUtc: nowUtc(clock),
  });
}

/** Where a record would lie of which the index knows none, so that what was asked for is in the fact. */
const placeOfSelector = ({ platformRunId }: AuditAsker, selector: AuditSelector): string =>
  `${auditPrefix(platformRunId)}${selector.kind}/${selector.kind === 'run' ? 'chains' : selector.id}`;

const auditPrefix = (platformRunId: string): string =>
  `${evidencePrefix({ family: 'run', platform_run_id: platformRunId })}decision_log_audit/`;

const CONTENT_BYTES_MAX = 64 * 1024 * 1024;

/** Undefined when the object does not hold what the index says. Throws what the store throws. */
async function readRecord(
  { evidence: { store, bucket } }: AuditQueryParts,
  { object_ref: key, line, record_digest: digest }: RecordRef,
): Promise<AuditRecordV1 | undefined> {
  const { body } = await store.get(bucket, key);
  const text =
    Buffer.from(await unpack(key, body, CONTENT_BYTES_MAX))
      .toString('utf8')
      .split('\n')[line - 1] ?? '';
  if (sha256Hex(text) !== digest) return undefined;
  return AuditRecordV1.parse(parseJson(text, 'E_SCHEMA_INVALID', `${key} line ${line}`));
}
