import { handle } from '@spine-green/evidence-schemas';
import { BUILT_DAEMONS, type CheckpointTable, type Daemon, type DaemonName } from '../catalog.ts';

/** A consumer as observers see it: who it is, where its checkpoints are, what it reads. */
export interface ConsumerStream {
  readonly component: string;
  /** Broker-side group; informational. */
  readonly groupId: string;
  /** Checkpoint identity; another id means a replay of everything (13, section 1). */
  readonly streamId: string;
  readonly checkpointTable: CheckpointTable;
  readonly topics: readonly string[];
}

/** Every consumer of this image for one run. `groupPrefix` is the handle RTDL_CORE_CONSUMER_GROUP_ID. */
export const consumerStreams = (groupPrefix: string, platformRunId: string): readonly ConsumerStream[] =>
  BUILT_DAEMONS.flatMap(({ mode, checkpoints }) =>
    checkpoints === null
      ? []
      : [
          {
            component: mode,
            groupId: `${groupPrefix}-${mode}`,
            streamId: streamIdOf(mode, platformRunId),
            checkpointTable: checkpoints,
            topics: topicsReadBy(mode),
          },
        ],
  );

/** The stream of a daemon that consumes. */
export function getConsumerStream(mode: DaemonName, groupPrefix: string, platformRunId: string): ConsumerStream {
  const found = consumerStreams(groupPrefix, platformRunId).find(({ component }) => component === mode);
  if (found === undefined) throw new Error(`${mode} has no checkpoints in the catalogue`);
  return found;
}

/** Identity of a daemon's lock and of its checkpoints for one run. */
export const streamIdOf = (mode: DaemonName, platformRunId: string): string =>
  `${getRow(mode).stream}::${platformRunId}`;

export const topicsReadBy = (mode: DaemonName): readonly string[] =>
  getRow(mode).topics.reads.map((key) => handle(key));

function getRow(mode: DaemonName): Daemon {
  const found = BUILT_DAEMONS.find((row) => row.mode === mode);
  if (found === undefined) throw new Error(`the catalogue has no daemon ${mode}`);
  return found;
}
