import { coreConsumerConfig } from '../../consumer/core-config.ts';
import { getConsumerStream } from '../../consumer/streams.ts';
import { defineDaemon } from '../../daemon/daemon.ts';
import { classOnTopic } from '../../run-config.ts';
import { composeIdentityGraph } from '../../services/identity-graph/service.ts';

export const mode = defineDaemon({
  mode: 'ieg',
  config: coreConsumerConfig,
  compose: (config, parts) => {
    const stream = getConsumerStream('ieg', config.groupId, config.platformRunId);
    return composeIdentityGraph({ ...config, stream, classOf: classOnTopic }, parts);
  },
});
