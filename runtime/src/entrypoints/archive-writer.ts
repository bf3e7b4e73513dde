import { isPlatformError } from '@spine-green/evidence-schemas';
import { choice, databaseKeys, eventLogKeys, objectStoreKeys, runKeys, text } from '../config.ts';
import { loadCheckpoints } from '../consumer/checkpoints.ts';
import { openStreamLock } from '../consumer/lock.ts';
import { archiveStreamId } from '../consumer/streams.ts';
import { defineMode, EXIT } from '../mode.ts';
import { opsKeys } from '../observability/ops-config.ts';
import { assertRunConfigDigest, gatePolicyRevision, runConfig, runConfigDigest } from '../run-config.ts';
import { runArchiveWriter } from '../services/archive-writer/service.ts';
import { COMPONENT } from '../services/archive-writer/types.ts';
import { openObjectStore } from '../substrate/object-store/open.ts';
import { databaseFrom, eventLogFrom } from '../substrate/open.ts';
import { openParameters } from '../substrate/parameters/open.ts';
import { recordedParameters } from '../substrate/parameters/recorded.ts';

const classes = new Map<string, string>(Object.entries(runConfig.class_map.event_types));
const classOf = (eventType: string): string | undefined => classes.get(eventType);

export const mode = defineMode({
  config: {
    ...runKeys,
    ...objectStoreKeys,
    ...databaseKeys,
    ...eventLogKeys,
    ...opsKeys,
    groupId: text('RTDL_CORE_CONSUMER_GROUP_ID', { description: 'broker group of the RTDL core consumers' }),
    commitPolicy: choice('RTDL_CORE_OFFSET_COMMIT_POLICY', {
      values: ['commit_after_durable_write'],
      fallback: 'commit_after_durable_write',
      description: 'when positions are committed; there is no other way',
    }),
  },
  load: async () => {
    assertRunConfigDigest(runConfigDigest());
  },
  run: async (config, { signal, log }) => {
    assertRunConfigDigest(config.runConfigDigest);
    const parameters = recordedParameters(openParameters(config.parametersUrl));
    const database = await databaseFrom(config, { applicationName: COMPONENT, connectionsMax: 6 }, parameters);
    const eventLog = await eventLogFrom(config, config.taskArn, parameters);
    try {
      const streamId = archiveStreamId(config.platformRunId);
      const lock = await openStreamLock(database, streamId);
      try {
        await runArchiveWriter({
          config,
          database,
          eventLog,
          store: openObjectStore(config.objectStoreUrl),
          checkpoints: await loadCheckpoints(database, 'rtdl.archive_checkpoints', streamId),
          classOf,
          policy: gatePolicyRevision,
          loadedVersions: parameters.loadedVersions,
          signal,
          lost: lock.lost,
          log,
        });
        return lock.lost.aborted ? EXIT.failed : EXIT.ok;
      } finally {
        await lock.release();
      }
    } catch (error) {
      if (!isPlatformError(error, 'E_STREAM_BUSY')) throw error;
      log.error({ code: error.code }, error.message);
      return EXIT.busy;
    } finally {
      await eventLog.close();
      await database.close();
    }
  },
});
