import { coreConsumerConfig } from '../../consumer/core-config.ts';
import { getConsumerStream } from '../../consumer/streams.ts';
import { defineDaemon } from '../../daemon/daemon.ts';
import { classOnTopic } from '../../run-config.ts';
import { composeArchiveWriter } from '../../services/archive-writer/service.ts';

export const mode = defineDaemon({
  mode: 'archive-writer',
  config: coreConsumerConfig,
  compose: (config, parts) => {
    const stream = getConsumerStream('archive-writer', config.groupId, config.platformRunId);
    return composeArchiveWriter({ ...config, stream, classOf: classOnTopic }, parts);
  },
});
