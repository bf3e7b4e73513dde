import { triggerPolicyOf } from '../../cases/trigger-policy.ts';
import { gateKeyPathOf } from '../../catalog.ts';
import { choice, text } from '../../config.ts';
import { getConsumerStream } from '../../consumer/streams.ts';
import { defineDaemon } from '../../daemon/daemon.ts';
import { classOnTopic, runConfig } from '../../run-config.ts';
import { composeCaseTrigger } from '../../services/case-trigger/service.ts';

export const mode = defineDaemon({
  mode: 'case-trigger',
  config: {
    groupId: text('RTDL_CORE_CONSUMER_GROUP_ID', { description: 'broker group of the consumers' }),
    gateUrl: text('IG_BASE_URL', { pattern: /^https?:\/\/[^/]+\/?$/, description: 'base URL of the ingestion gate' }),
    gateKeyPath: text('SSM_IG_API_KEY_PATH', { description: 'parameter below which the own key for the gate is' }),
    profile: choice('CASE_TRIGGER_PROFILE', {
      values: ['default', 'semantic'],
      fallback: 'default',
      description: 'how many decisions without suspicion become cases; semantic takes all of them',
    }),
  },
  load: () => {
    triggerPolicyOf(runConfig.case_trigger, 'default');
  },
  compose: (config, parts) =>
    composeCaseTrigger(
      {
        ...config,
        gateKeyPath: gateKeyPathOf('case-trigger', config.gateKeyPath),
        policy: triggerPolicyOf(runConfig.case_trigger, config.profile),
        stream: getConsumerStream('case-trigger', config.groupId, config.platformRunId),
        classOf: classOnTopic,
      },
      parts,
    ),
});
