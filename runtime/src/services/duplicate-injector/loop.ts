import { PlatformError } from '@spine-green/evidence-schemas';
import type { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import { InjectionManifestV1 } from '@spine-green/evidence-schemas/documents/injection_manifest.v1';
import { InjectionResultV1 } from '@spine-green/evidence-schemas/documents/injection_result.v1';
import { archivedRecordsIn } from '../../evidence/archived-segment.ts';
import { readEvidence } from '../../evidence/read.ts';
import type { EvidenceTarget } from '../../evidence/write.ts';
import { type Clock, nowUtc } from '../../kernel/clock.ts';
import { pause } from '../../kernel/pause.ts';
import { runKey, type Writer, writeDerived } from '../../observability/writer.ts';
import type { GatePusher, OutboxRow } from '../../outbox/types.ts';
import type { ObjectStore } from '../../substrate/object-store/port.ts';
import { envelopeOf, type Item, itemOf, outcomeTotals, type Tuple } from './step.ts';

export interface InjectionOptions {
  readonly target: EvidenceTarget;
  readonly archive: { readonly store: ObjectStore; readonly bucket: string };
  readonly platformRunId: string;
  readonly gate: GatePusher;
  readonly writer: Writer;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export const MANIFEST_NAME = 'm10/injection_manifest.json';
export const RESULT_NAME = 'm10/injection_result.json';

const BATCH_MAX = 100;
const ATTEMPTS_MAX = 5;
const BACKOFF_MS = 250;

/**
 * Sends every event of the published manifest to the gate once more, exactly as it was admitted, and writes what the gate said
 * of each (M10.D-C02). The same job again sends the same events; the newest answers stand.
 *
 * Throws E_OBJECT_NOT_FOUND without a manifest, RUN_SCOPE_MISMATCH for one of another run, E_EVIDENCE_DIGEST when the archive
 * does not hold what the manifest names: then nothing was sent.
 */
export async function inject(options: InjectionOptions): Promise<InjectionResultV1['totals']> {
  const { target, platformRunId, writer, clock } = options;
  const key = runKey(platformRunId, MANIFEST_NAME);
  const { document, versionId, sha256 } = await readEvidence(target, key, InjectionManifestV1.parse);
  if (document.platform_run_id !== platformRunId)
    throw new PlatformError('RUN_SCOPE_MISMATCH', `${key} belongs to ${document.platform_run_id}`);
  const rows = await envelopesOf(options, document.tuples);
  const items: Item[] = [];
  for (let from = 0; from < rows.length; from += BATCH_MAX) {
    items.push(
      ...(await send(options, document.tuples.slice(from, from + BATCH_MAX), rows.slice(from, from + BATCH_MAX))),
    );
  }
  const totals = outcomeTotals(items);
  await writeDerived(target, runKey(platformRunId, RESULT_NAME), InjectionResultV1, {
    schema: 'fp.injection_result.v1',
    platform_run_id: platformRunId,
    written_at_utc: nowUtc(clock),
    writer,
    manifest_ref: { key, version_id: versionId, sha256 },
    items,
    totals,
  });
  return totals;
}

/** Every envelope before the first is sent; a segment is read once. */
async function envelopesOf(options: InjectionOptions, tuples: readonly Tuple[]): Promise<readonly OutboxRow[]> {
  const rows = new Map<Tuple, OutboxRow>();
  for (const [, same] of Map.groupBy(
    tuples,
    ({ archive_ref, archive_version_id }) => `${archive_ref} ${archive_version_id}`,
  )) {
    const [first] = same;
    if (first === undefined) continue;
    const records = await segment(options.archive, first);
    for (const tuple of same) rows.set(tuple, envelopeOf(tuple, records));
  }
  return tuples.flatMap((tuple) => rows.get(tuple) ?? []);
}

async function segment(
  { store, bucket }: InjectionOptions['archive'],
  { archive_ref, archive_version_id }: Tuple,
): Promise<readonly ArchiveRecordV1[]> {
  const { body } = await store.get(bucket, archive_ref, archive_version_id);
  return archivedRecordsIn(archive_ref, body, undefined);
}

/** What the gate did not decide is sent again, because nobody knows whether it was taken; what stays open is said. */
async function send(
  { gate, signal }: InjectionOptions,
  tuples: readonly Tuple[],
  rows: readonly OutboxRow[],
): Promise<readonly Item[]> {
  let publications = await gate.push(rows);
  for (let attempt = 1; attempt < ATTEMPTS_MAX && publications.some(({ kind }) => kind === 'open'); attempt += 1) {
    if (signal.aborted) break;
    await pause(BACKOFF_MS * 2 ** attempt, signal);
    const again = await gate.push(rows.filter((_, index) => publications[index]?.kind === 'open'));
    const answers = again.values();
    publications = publications.map((one) => (one.kind === 'open' ? (answers.next().value ?? one) : one));
  }
  return tuples.flatMap((tuple, index) => {
    const publication = publications[index];
    return publication === undefined ? [] : [itemOf(tuple, publication)];
  });
}
