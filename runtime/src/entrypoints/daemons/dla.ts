import { text } from '../../config.ts';
import { getConsumerStream } from '../../consumer/streams.ts';
import { defineDaemon } from '../../daemon/daemon.ts';
import { classOnTopic } from '../../run-config.ts';
import { composeDecisionAudit } from '../../services/decision-audit/service.ts';

export const mode = defineDaemon({
  mode: 'dla',
  config: {
    groupId: text('RTDL_CORE_CONSUMER_GROUP_ID', { description: 'broker group of the RTDL core consumers' }),
    scenarioRunId: text('SCENARIO_RUN_ID', { pattern: /^[0-9a-f]{32}$/, description: 'the one scenario run audited' }),
  },
  compose: (config, parts) =>
    composeDecisionAudit(
      {
        stream: getConsumerStream('dla', config.groupId, config.platformRunId),
        scenarioRunId: config.scenarioRunId,
        classOf: classOnTopic,
      },
      parts,
    ),
});
