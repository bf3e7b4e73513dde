import { sha256Hex } from '@spine-green/evidence-schemas';
import type { EvidenceTarget } from '../evidence/write.ts';
import { emitGovernance, type GovernanceFact } from './governance.ts';
import { classify } from './taxonomy.ts';

/** Seeing a reference is free; resolving it is gated and recorded (16, section 5). */
export const REF_TYPES = ['receipt_ref', 'quarantine_ref', 'reconciliation_ref', 'audit_ref', 'artifact_ref'] as const;

export type RefDenial =
  | 'REF_ACCESS_DENIED'
  | 'REF_TYPE_NOT_ALLOWED'
  | 'REF_INVALID'
  | 'REF_SCOPE_MISMATCH'
  | 'REF_NOT_FOUND';

export interface RefRequest {
  readonly actor: GovernanceFact['actor'];
  readonly purpose: string;
  readonly refType: string;
  /** `s3://<own bucket>/<key>`, or a key of the evidence bucket; `#<line>` may name a line of a segment. */
  readonly refId: string;
  readonly platformRunId: string;
  /** Identity of the report or request, so that each resolution is one fact. */
  readonly requestId: string;
  readonly observedAtUtc: string;
}

export interface RefResolution {
  readonly status: 'RESOLVED' | 'DENIED';
  readonly reason: RefDenial | 'OK';
}

export interface Corridor {
  readonly target: EvidenceTarget;
  readonly allowedActors: readonly string[];
  /** Own buckets, and below which prefixes a run's objects may be referenced; `{run}` stands for the run. */
  readonly allowedPrefixes: Readonly<Record<string, readonly string[]>>;
  readonly provenance: GovernanceFact['provenance'];
}

/** Resolves one reference and records it: always one EVIDENCE_REF_RESOLVED, and a CORRIDOR_ANOMALY for a denial. */
export async function resolveRef(corridor: Corridor, request: RefRequest): Promise<RefResolution> {
  const located = locate(corridor, request);
  const resolution = 'denial' in located ? denied(located.denial) : await existing(corridor, located);
  await record(corridor, request, resolution);
  return resolution;
}

interface Located {
  readonly bucket: string;
  readonly key: string;
}

/** The checks in their fixed order, without touching the store: a denied actor never learns what exists. */
export function locate(corridor: Corridor, request: RefRequest): Located | { readonly denial: RefDenial } {
  if (!corridor.allowedActors.includes(request.actor.actor_id)) return { denial: 'REF_ACCESS_DENIED' };
  if (!REF_TYPES.some((type) => type === request.refType)) return { denial: 'REF_TYPE_NOT_ALLOWED' };
  const locator = parseLocator(corridor, request.refId);
  if (locator === undefined) return { denial: 'REF_INVALID' };
  const prefixes = corridor.allowedPrefixes[locator.bucket];
  if (prefixes === undefined) return { denial: 'REF_INVALID' };
  const inScope = prefixes.some((prefix) => locator.key.startsWith(prefix.replace('{run}', request.platformRunId)));
  const namesRun = locator.key.split('/').includes(request.platformRunId);
  return inScope && namesRun ? locator : { denial: 'REF_SCOPE_MISMATCH' };
}

/** Undefined for an empty reference, a foreign scheme, a traversal in any encoding, or a path outside the grammar. */
function parseLocator(corridor: Corridor, refId: string): Located | undefined {
  const decoded = findDecoded(refId.replace(/#[0-9]{1,9}$/, ''));
  if (decoded === undefined || decoded.length > 1024) return undefined;
  const match = /^(?:s3:\/\/([a-z0-9.-]{3,63})\/)?([^:\\]+)$/.exec(decoded);
  const key = match?.[2];
  if (key === undefined) return undefined;
  const legal = key.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
  return legal ? { bucket: match?.[1] ?? corridor.target.bucket, key } : undefined;
}

/** Percent-decoded until nothing changes, so that a doubly encoded traversal is seen; undefined when malformed. */
function findDecoded(text: string): string | undefined {
  let current = text;
  for (let round = 0; round < 4; round += 1) {
    if (!current.includes('%')) return current;
    try {
      current = decodeURIComponent(current);
    } catch (error) {
      if (error instanceof URIError) return undefined;
      throw error;
    }
  }
  return undefined;
}

const denied = (reason: RefDenial): RefResolution => ({ status: 'DENIED', reason });

async function existing(corridor: Corridor, located: Located): Promise<RefResolution> {
  const found = await corridor.target.store.head(located.bucket, located.key);
  return found === undefined ? denied('REF_NOT_FOUND') : { status: 'RESOLVED', reason: 'OK' };
}

async function record(corridor: Corridor, request: RefRequest, resolution: RefResolution): Promise<void> {
  const { actor, purpose, refType, refId, requestId, platformRunId, observedAtUtc } = request;
  const subject = `${actor.actor_id}:${purpose}:${refType}:${sha256Hex(refId)}:${requestId}`;
  const shared = {
    actor,
    ts_utc: observedAtUtc,
    pins: { platform_run_id: platformRunId },
    provenance: corridor.provenance,
  };
  // Foreign text is cut before it is stored (17, G4).
  const ref = refId.slice(0, 256);
  await emitGovernance(corridor.target, {
    ...shared,
    event_family: 'EVIDENCE_REF_RESOLVED',
    dedupe_key: subject,
    details: {
      ref_type: refType.slice(0, 64),
      ref_id: ref,
      purpose,
      resolution_status: resolution.status,
      reason_code: resolution.reason,
      ref_exists: resolution.status === 'RESOLVED',
      observed_time: observedAtUtc,
    },
  });
  if (resolution.status === 'RESOLVED') return;
  await emitGovernance(corridor.target, {
    ...shared,
    event_family: 'CORRIDOR_ANOMALY',
    dedupe_key: `evidence_ref_resolution:${subject}:${resolution.reason}`,
    details: {
      boundary: 'evidence_ref_resolution',
      reason_code: resolution.reason,
      anomaly_category: classify(resolution.reason),
      first_ref: ref,
      count: 1,
    },
  });
}
