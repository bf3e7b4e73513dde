import { gateKeyPathOf } from '../../catalog.ts';
import { text } from '../../config.ts';
import { getConsumerStream } from '../../consumer/streams.ts';
import { defineDaemon } from '../../daemon/daemon.ts';
import { gatePusher } from '../../outbox/gate-pusher.ts';
import { classOnTopic, runConfig } from '../../run-config.ts';
import { parseActionPolicy } from '../../services/action-layer/authorise.ts';
import { composeActionLayer } from '../../services/action-layer/service.ts';
import { actionSimulator } from '../../services/action-layer/simulator.ts';

const PUSH_TIMEOUT_MS = 10_000;

export const mode = defineDaemon({
  mode: 'al',
  config: {
    groupId: text('RTDL_CORE_CONSUMER_GROUP_ID', { description: 'broker group of the RTDL core consumers' }),
    scenarioRunId: text('SCENARIO_RUN_ID', { pattern: /^[0-9a-f]{32}$/, description: 'the one scenario run acted in' }),
    baseUrl: text('IG_BASE_URL', { pattern: /^https?:\/\/[^\s]+$/, description: 'base URL of the ingestion gate' }),
    apiKeyPathRoot: text('SSM_IG_API_KEY_PATH', { description: 'parameter below which the own key of the gate is' }),
  },
  load: () => {
    parseActionPolicy(runConfig.action_authz);
  },
  compose: async (config, parts) => {
    const key = await parts.parameters.get(gateKeyPathOf('al', config.apiKeyPathRoot));
    const gate = gatePusher({ baseUrl: config.baseUrl, apiKey: key.value, timeoutMs: PUSH_TIMEOUT_MS });
    parts.onClose('gate client', gate.close);
    return composeActionLayer(
      {
        stream: getConsumerStream('al', config.groupId, config.platformRunId),
        scenarioRunId: config.scenarioRunId,
        policy: parseActionPolicy(runConfig.action_authz),
        provider: actionSimulator(parts.database, config.platformRunId),
        gate,
        classOf: classOnTopic,
      },
      parts,
    );
  },
});
