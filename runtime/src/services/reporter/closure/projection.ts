import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '@spine-green/evidence-schemas';
import { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { readEvidence } from '../../../evidence/read.ts';
import type { EvidenceTarget } from '../../../evidence/write.ts';
import { governanceEventsPrefix } from '../../../observability/governance.ts';
import { runKey } from '../../../observability/writer.ts';
import { listAll, type StoredVersion } from '../../../substrate/object-store/port.ts';

export interface Projection {
  readonly version: StoredVersion;
  readonly rows: number;
}

/**
 * `obs/governance/events.jsonl`: every fact of the run as one line, sorted by (ts_utc, event_id) (16, section 3.3).
 * The facts are the truth; this object is made whole each time and replaced, never appended to. Memory holds the sort
 * keys only. A fact that cannot be read throws: a projection with holes would look complete.
 */
export async function writeProjection(target: EvidenceTarget, platformRunId: string): Promise<Projection> {
  const index: { readonly order: string; readonly key: string }[] = [];
  for await (const { key } of listAll(target.store, target.bucket, governanceEventsPrefix(platformRunId))) {
    const { document } = await readEvidence(target, key, GovernanceEventV1.parse);
    index.push({ order: orderOf(document), key });
  }
  index.sort((a, b) => (a.order < b.order ? -1 : 1));
  const folder = await mkdtemp(join(tmpdir(), 'governance-'));
  try {
    const path = join(folder, 'events.jsonl');
    const sha256 = await writeLines(
      target,
      path,
      index.map(({ key }) => key),
    );
    return { version: await putProjection(target, platformRunId, { path, sha256 }), rows: index.length };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Times of one form sort as text. */
const orderOf = (event: GovernanceEventV1): string => `${event.ts_utc} ${event.event_id}`;

async function writeLines(target: EvidenceTarget, path: string, keys: readonly string[]): Promise<string> {
  const file = createWriteStream(path, { flags: 'wx' });
  const hash = createHash('sha256');
  for (const key of keys) {
    const { document } = await readEvidence(target, key, GovernanceEventV1.parse);
    const line = `${canonicalJson(document)}\n`;
    hash.update(line);
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  return hash.digest('hex');
}

async function putProjection(
  target: EvidenceTarget,
  platformRunId: string,
  { path, sha256 }: { readonly path: string; readonly sha256: string },
): Promise<StoredVersion> {
  const key = runKey(platformRunId, 'obs/governance/events.jsonl');
  const known = await target.store.head(target.bucket, key);
  if (known?.sha256 === sha256) return known;
  const condition =
    known === undefined ? ({ kind: 'create' } as const) : ({ kind: 'replace', versionId: known.versionId } as const);
  return target.store.putFile(target.bucket, key, path, condition);
}
