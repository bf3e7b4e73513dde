import { coreConsumerConfig } from '../../consumer/core-config.ts';
import { getConsumerStream } from '../../consumer/streams.ts';
import { defineDaemon } from '../../daemon/daemon.ts';
import { classOnTopic } from '../../run-config.ts';
import { composeFeaturePlane } from '../../services/feature-plane/projector/service.ts';

export const mode = defineDaemon({
  mode: 'ofp',
  config: coreConsumerConfig,
  compose: (config, parts) => {
    const stream = getConsumerStream('ofp', config.groupId, config.platformRunId);
    return composeFeaturePlane({ ...config, stream, classOf: classOnTopic }, parts);
  },
});
