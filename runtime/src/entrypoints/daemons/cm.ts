import { gateKeyPathOf } from '../../catalog.ts';
import { integer, text } from '../../config.ts';
import { getConsumerStream } from '../../consumer/streams.ts';
import { defineDaemon } from '../../daemon/daemon.ts';
import { classOnTopic, runConfig } from '../../run-config.ts';
import { casePolicyOf } from '../../services/case-management/policy.ts';
import { composeCaseManagement } from '../../services/case-management/service.ts';

const HOST = /^https?:\/\/[^/]+\/?$/;

export const mode = defineDaemon({
  mode: 'cm',
  config: {
    groupId: text('RTDL_CORE_CONSUMER_GROUP_ID', { description: 'broker group of the consumers' }),
    listenAddr: text('CM_LISTEN_ADDR', { fallback: '127.0.0.1', description: 'address of case management' }),
    port: integer('CM_PORT', {
      min: 0,
      max: 65_535,
      fallback: 8092,
      description: 'port of case management; 0 takes any',
    }),
    authPath: text('SSM_CM_API_KEY_PATH', { description: 'parameter that holds the key map of case management' }),
    gateUrl: text('IG_BASE_URL', { pattern: HOST, description: 'base URL of the ingestion gate' }),
    gateKeyPath: text('SSM_IG_API_KEY_PATH', { description: 'parameter below which the own key for the gate is' }),
    storeUrl: text('LS_BASE_URL', { pattern: HOST, description: 'base URL of the label store' }),
    storeKeyPath: text('SSM_LS_API_KEY_PATH', { description: 'parameter below which the own key for the labels is' }),
  },
  load: () => {
    casePolicyOf(runConfig.case_management);
  },
  compose: (config, parts) =>
    composeCaseManagement(
      {
        ...config,
        gateKeyPath: gateKeyPathOf('cm', config.gateKeyPath),
        policy: casePolicyOf(runConfig.case_management),
        stream: getConsumerStream('cm', config.groupId, config.platformRunId),
        classOf: classOnTopic,
      },
      parts,
    ),
});
