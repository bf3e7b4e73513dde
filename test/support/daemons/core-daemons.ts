import { getConsumerStream } from '@spine-green/runtime/consumer/streams';
import { composeArchiveWriter } from '@spine-green/runtime/services/archive-writer/service';
import { composeContextStore } from '@spine-green/runtime/services/context-store/service';
import { composeFeaturePlane } from '@spine-green/runtime/services/feature-plane/projector/service';
import { composeIdentityGraph } from '@spine-green/runtime/services/identity-graph/service';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { recordedParameters } from '@spine-green/runtime/substrate/parameters/recorded';
import { ARCHIVE } from '../archive-writer.ts';
import { EVIDENCE, IMAGE, type RunWorld } from '../closure/closable-run.ts';
import { classOf, RUN } from '../context/events.ts';
import { type DaemonInProcess, startDaemon } from './daemon-parts.ts';

export type CoreDaemon = 'archive-writer' | 'csfb' | 'ieg' | 'ofp';

const COMPOSE = { csfb: composeContextStore, ieg: composeIdentityGraph, ofp: composeFeaturePlane } as const;
const TABLES: Readonly<Record<CoreDaemon, string>> = {
  'archive-writer': 'rtdl.archive_checkpoints',
  csfb: 'rtdl.csfb_join_checkpoints',
  ieg: 'rtdl.ieg_checkpoints',
  ofp: 'rtdl.ofp_checkpoints',
};
const UNREAD = recordedParameters(openParameters('file:/dev/null'));

/** A daemon of the RTDL core in this process, on the events of `support/context`. */
export async function startCore(world: RunWorld, component: CoreDaemon): Promise<DaemonInProcess> {
  const stream = getConsumerStream(component, 'fraud-platform-dev-min-rtdl-core-v0', RUN);
  const policy = { commitPolicy: 'commit_after_durable_write', classOf, stream } as const;
  const place = { component, platformRunId: RUN, imageDigest: IMAGE, evidenceBucket: EVIDENCE };
  const parameters = { ...UNREAD, loadedVersions: () => ({ '/db/dsn': 1 }) };
  return startDaemon({ ...world, ...place, parameters }, (parts) =>
    component === 'archive-writer'
      ? composeArchiveWriter({ ...policy, archiveBucket: ARCHIVE }, parts)
      : COMPOSE[component](policy, parts),
  );
}

/** Records of the bus that the live stream of a daemon has applied. */
export async function appliedRecords(database: Database, component: CoreDaemon): Promise<number> {
  const [row] = await database.query<{ done: string }>({
    text: `SELECT coalesce(sum(next_offset - start_offset), 0)::text AS done FROM ${TABLES[component]}
      WHERE stream_id NOT LIKE '%.rebuild::%'`,
  });
  return Number(row?.done);
}
