import { gateKeyPathOf } from '../../catalog.ts';
import { ConfigError, text } from '../../config.ts';
import { getConsumerStream, streamIdOf } from '../../consumer/streams.ts';
import { defineDaemon } from '../../daemon/daemon.ts';
import { LADDER_PROFILES, readLadderPolicy } from '../../decisions/ladder-policy.ts';
import { readRegistrySnapshot } from '../../decisions/registry.ts';
import { gatePusher } from '../../outbox/gate-pusher.ts';
import shippedBundle from '../../policies/model_bundle.json' with { type: 'json' };
import { DECISION_NAMES } from '../../reads/decision-values.ts';
import { classOfEventType, classOnTopic, runConfig } from '../../run-config.ts';
import { parseBundle } from '../../services/decision-fabric/bundle.ts';
import { parseShadow, type Shadow } from '../../services/decision-fabric/rule/shadow.ts';
import { parseDecisionPolicy } from '../../services/decision-fabric/rule/thresholds.ts';
import { parseRuleSet, ruleScorerOf } from '../../services/decision-fabric/rules.ts';
import { scorerOf } from '../../services/decision-fabric/score.ts';
import { composeDecisionFabric } from '../../services/decision-fabric/service.ts';
import type { Queryable } from '../../substrate/database/port.ts';
import { DECISION_ROLE } from '../../substrate/database/roles.ts';

const PUSH_TIMEOUT_MS = 10_000;
/** What this image decides on (14, section 2.1). */
const DECIDED_TYPES = ['s3_event_stream_with_fraud_6B'];

export const mode = defineDaemon({
  mode: 'df',
  databaseSettings: { role: DECISION_ROLE },
  config: {
    groupId: text('RTDL_CORE_CONSUMER_GROUP_ID', { description: 'broker group of the RTDL core consumers' }),
    scenarioRunId: text('SCENARIO_RUN_ID', {
      pattern: /^[0-9a-f]{32}$/,
      description: 'the one scenario run decided on',
    }),
    baseUrl: text('IG_BASE_URL', { pattern: /^https?:\/\/[^\s]+$/, description: 'base URL of the ingestion gate' }),
    apiKeyPathRoot: text('SSM_IG_API_KEY_PATH', { description: 'parameter below which the own key of the gate is' }),
  },
  load: () => {
    loadScoring();
  },
  compose: async (config, parts) => {
    const ladder = readLadderPolicy(runConfig.degrade_ladder, LADDER_PROFILES[config.environment]);
    if ('fault' in ladder) throw new ConfigError([ladder.fault]);
    const key = await parts.parameters.get(gateKeyPathOf('df', config.apiKeyPathRoot));
    const gate = gatePusher({ baseUrl: config.baseUrl, apiKey: key.value, timeoutMs: PUSH_TIMEOUT_MS });
    parts.onClose('gate client', gate.close);
    const databaseRole = await currentRole(parts.database);
    const work = await composeDecisionFabric(
      {
        ...loadScoring(),
        stream: getConsumerStream('df', config.groupId, config.platformRunId),
        ladderStreamId: streamIdOf('dl', config.platformRunId),
        scenarioRunId: config.scenarioRunId,
        runConfigDigest: config.runConfigDigest,
        policy: parseDecisionPolicy(runConfig.decision_thresholds),
        ladder: ladder.policy,
        registry: readRegistrySnapshot(runConfig.registry_snapshot),
        gate,
        allowed: Object.fromEntries(DECIDED_TYPES.map((type) => [type, classOfEventType(type) ?? ''])),
        classOf: classOnTopic,
      },
      parts,
    );
    return { ...work, declares: { ...work.declares, database_role: databaseRole } };
  },
});

/** As the server says it: what the connections took on, and not what they asked for. */
async function currentRole(database: Queryable): Promise<string> {
  const [row] = await database.query<{ role: string }>({ text: 'SELECT current_user::text AS role' });
  if (row === undefined) throw new Error('a SELECT without FROM returned no row');
  return row.role;
}

/** Rule set, bundle and candidate of the image, each verified; throws what refuses one of them. */
function loadScoring(): {
  readonly scoring: Parameters<typeof composeDecisionFabric>[0]['scoring'];
  readonly shadow: Shadow | undefined;
} {
  const rules = parseRuleSet(runConfig.decision_rules, DECISION_NAMES);
  const bundle = parseBundle(shippedBundle, DECISION_NAMES);
  const score = scorerOf(bundle, DECISION_NAMES);
  return {
    scoring: {
      rules: ruleScorerOf(rules, DECISION_NAMES),
      modelOf: (bundleId) => (bundleId === bundle.bundle_id ? score : undefined),
    },
    shadow: parseShadow(runConfig.decision_shadow, rules, DECISION_NAMES),
  };
}
