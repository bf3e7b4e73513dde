import { gateKeyPathOf } from '../../catalog.ts';
import { text } from '../../config.ts';
import { defineJob } from '../../daemon/job.ts';
import { EXIT } from '../../mode.ts';
import { taskWriter } from '../../observability/writer.ts';
import { gatePusher } from '../../outbox/gate-pusher.ts';
import { inject } from '../../services/duplicate-injector/loop.ts';

const TIMEOUT_MS = 30_000;

export const mode = defineJob({
  mode: 'duplicate-injector',
  config: {
    gateUrl: text('IG_BASE_URL', { pattern: /^https?:\/\/[^/]+\/?$/, description: 'base URL of the ingestion gate' }),
    apiKeyPathRoot: text('SSM_IG_API_KEY_PATH', {
      description: 'parameter below which the key of the producer is, under which duplicates come',
    }),
  },
  prepare: () => undefined,
  run: async (config, parts) => {
    const { identity, evidence, store, parameters, clock, signal, log } = parts;
    const apiKey = await parameters.get(gateKeyPathOf('duplicate-injector', config.apiKeyPathRoot));
    const gate = gatePusher({ baseUrl: config.gateUrl, apiKey: apiKey.value, timeoutMs: TIMEOUT_MS });
    parts.onClose('gate client', gate.close);
    const totals = await inject({
      target: evidence,
      archive: { store, bucket: config.archiveBucket },
      platformRunId: config.platformRunId,
      gate,
      writer: taskWriter(identity.component, config),
      clock,
      signal,
    });
    log.info({ ctx: { ...totals } }, 'duplicates injected');
    if (totals.admit + totals.refused + totals.open === 0) return EXIT.ok;
    parts.fails('INJECTED_NOT_DUPLICATE', `${totals.admit} admitted, ${totals.refused} refused, ${totals.open} open`);
    return EXIT.failed;
  },
});
