import type { CheckpointTable } from '../catalog.ts';
import type { ArchiveSource, ReplayManifest } from '../consumer/archived.ts';
import { contextDigest, rebuildContext, rebuiltStream } from '../services/context-store/rebuild.ts';
import { featureDigest, rebuildFeatures, rebuiltFeatureStream } from '../services/feature-plane/projector/rebuild.ts';
import { graphDigest, rebuildGraph, rebuiltGraphStream } from '../services/identity-graph/rebuild.ts';
import type { Database } from '../substrate/database/port.ts';

export interface RebuildWork {
  readonly database: Database;
  readonly source: ArchiveSource;
  readonly runConfigDigest: string;
  readonly manifest: ReplayManifest;
  readonly liveStreamId: string;
}

/** A daemon whose state follows from the archive (13, section 6). */
interface Rebuildable {
  readonly table: CheckpointTable;
  readonly streamOf: (platformRunId: string) => string;
  readonly rebuild: (work: RebuildWork) => Promise<void>;
  readonly digest: (database: Database, streamId: string) => Promise<string>;
}

export const REBUILDABLE = {
  csfb: {
    table: 'rtdl.csfb_join_checkpoints',
    streamOf: rebuiltStream,
    rebuild: rebuildContext,
    digest: contextDigest,
  },
  ieg: { table: 'rtdl.ieg_checkpoints', streamOf: rebuiltGraphStream, rebuild: rebuildGraph, digest: graphDigest },
  ofp: {
    table: 'rtdl.ofp_checkpoints',
    streamOf: rebuiltFeatureStream,
    rebuild: rebuildFeatures,
    digest: featureDigest,
  },
} as const satisfies Readonly<Record<string, Rebuildable>>;

export type RebuildableName = keyof typeof REBUILDABLE;
