import { PlatformError } from '@spine-green/evidence-schemas';
import type { CheckpointTable } from '../catalog.ts';
import type { ArchiveSource, ReplayManifest } from '../consumer/archived.ts';
import { loadCheckpoints } from '../consumer/checkpoints.ts';
import { findPinsOf } from '../consumer/stream-pins.ts';
import { streamIdOf } from '../consumer/streams.ts';
import type { Database } from '../substrate/database/port.ts';
import { readArchiveTotals } from '../truth/archive.ts';
import { REBUILDABLE, type RebuildableName } from './components.ts';

export interface Comparison {
  readonly component: RebuildableName;
  /** `MOVED`: the live stream applied more while it was read, so that nothing can be said of it. */
  readonly verdict: 'EQUAL' | 'MISMATCH' | 'MOVED';
  readonly live_digest: string;
  readonly rebuilt_digest: string;
  /** Records of the bus that both stand on. */
  readonly records: number;
}

export interface ComparisonOptions {
  readonly database: Database;
  readonly source: ArchiveSource;
  readonly runConfigDigest: string;
}

/**
 * Rebuilds one component as far as its live stream is, and compares digests over the state. Throws E_STREAM_UNKNOWN,
 * E_ARCHIVE_INCOMPLETE, E_EVIDENCE_DIGEST, and what database and store throw: what cannot be read is neither equal nor not.
 */
export async function rebuildAndCompare(
  component: RebuildableName,
  { database, source, runConfigDigest }: ComparisonOptions,
): Promise<Comparison> {
  const { table, streamOf, rebuild, digest } = REBUILDABLE[component];
  const { platformRunId } = source.scope;
  const liveStreamId = streamIdOf(component, platformRunId);
  const manifest = await liveManifest(database, table, liveStreamId);
  await requireArchived(database, platformRunId, manifest);
  await rebuild({ database, source, runConfigDigest, manifest, liveStreamId });
  const live = await digest(database, liveStreamId);
  const rebuilt = await digest(database, streamOf(platformRunId));
  // The same positions before and after: the digest is of the state at them.
  const after = await liveManifest(database, table, liveStreamId);
  const moved = JSON.stringify(after.ranges) !== JSON.stringify(manifest.ranges);
  const verdict = live === rebuilt ? 'EQUAL' : 'MISMATCH';
  return {
    component,
    verdict: moved ? 'MOVED' : verdict,
    live_digest: live,
    rebuilt_digest: rebuilt,
    records: manifest.ranges.reduce((sum, { fromOffset, toOffset }) => sum + toOffset + 1 - fromOffset, 0),
  };
}

/** What a live stream stands on: its pins and how far it is. Throws E_STREAM_UNKNOWN when nothing was applied yet. */
export async function liveManifest(
  database: Database,
  table: CheckpointTable,
  streamId: string,
): Promise<ReplayManifest> {
  const pins = await findPinsOf(database, streamId);
  const checkpoints = await loadCheckpoints(database, table, streamId);
  if (pins === undefined) throw new PlatformError('E_STREAM_UNKNOWN', `${streamId} has applied nothing`);
  const ranges = checkpoints.map(({ topic, partition, startOffset, nextOffset }) => ({
    topic,
    partition,
    fromOffset: startOffset,
    toOffset: nextOffset - 1,
  }));
  return { pins, ranges };
}

/** A replay over less than what was applied, or over what does not agree with itself, fails closed (13, section 2). */
async function requireArchived(database: Database, platformRunId: string, manifest: ReplayManifest): Promise<void> {
  const totals = await readArchiveTotals(database, platformRunId, streamIdOf('archive-writer', platformRunId));
  for (const { topic, partition, fromOffset, toOffset } of manifest.ranges) {
    const archived = totals.ranges.find((one) => one.topic === topic && one.partition === partition);
    const what =
      archived === undefined || archived.startOffset > fromOffset || archived.nextOffset <= toOffset
        ? `reaches to ${archived?.nextOffset ?? 'nothing'}, applied is ${fromOffset}..${toOffset}`
        : archived.mismatched > 0 || !archived.contiguous
          ? `has ${archived.mismatched} mismatches, contiguous: ${archived.contiguous}`
          : undefined;
    if (what !== undefined) throw new PlatformError('E_ARCHIVE_INCOMPLETE', `${topic}/${partition} ${what}`);
  }
}
