import { gateKeyPathOf } from '../../catalog.ts';
import { integer, text } from '../../config.ts';
import { defineDaemon } from '../../daemon/daemon.ts';
import { runConfig } from '../../run-config.ts';
import { labelPolicyOf } from '../../services/label-store/policy.ts';
import { composeLabelStore } from '../../services/label-store/service.ts';

export const mode = defineDaemon({
  mode: 'ls',
  config: {
    listenAddr: text('LS_LISTEN_ADDR', { fallback: '127.0.0.1', description: 'address of the label store' }),
    port: integer('LS_PORT', {
      min: 0,
      max: 65_535,
      fallback: 8093,
      description: 'port of the label store; 0 takes any',
    }),
    authPath: text('SSM_LS_API_KEY_PATH', { description: 'parameter that holds the key map of the label store' }),
    gateUrl: text('IG_BASE_URL', { pattern: /^https?:\/\/[^/]+\/?$/, description: 'base URL of the ingestion gate' }),
    gateKeyPath: text('SSM_IG_API_KEY_PATH', { description: 'parameter below which the store finds its own key' }),
    rateLimitPerSecond: integer('LS_RATE_LIMIT_RPS', {
      min: 0,
      max: 100_000,
      fallback: 0,
      description: 'requests per second and principal; 0 is off',
    }),
    bodyTimeoutMs: integer('LS_BODY_TIMEOUT_MS', {
      min: 100,
      max: 30_000,
      fallback: 30_000,
      description: 'time for a request body, milliseconds',
    }),
  },
  // A lost answer is repeated by the caller, a lost commit is not.
  databaseSettings: { synchronous_commit: 'on' },
  load: () => {
    labelPolicyOf(runConfig.label_store);
  },
  compose: (config, parts) =>
    composeLabelStore(
      {
        ...config,
        gateKeyPath: gateKeyPathOf('ls', config.gateKeyPath),
        policy: labelPolicyOf(runConfig.label_store),
      },
      parts,
    ),
});
