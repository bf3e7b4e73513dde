import { ConfigError, decimal, flag, text } from '../../config.ts';
import { defineJob } from '../../daemon/job.ts';
import { labelClient } from '../../label-client/label-client.ts';
import { isManaged } from '../../managed.ts';
import { EXIT } from '../../mode.ts';
import { archivedTraffic, feedProgress, feedStream } from '../../services/label-feed/archived-traffic.ts';
import { runFeed } from '../../services/label-feed/loop.ts';
import { readRunMicros } from '../../truth/run-clock.ts';

const DAY_US = 86_400_000_000;
const TIMEOUT_MS = 30_000;

export const mode = defineJob({
  mode: 'label-feed',
  config: {
    storeUrl: text('LS_BASE_URL', { pattern: /^https?:\/\/[^/]+\/?$/, description: 'base URL of the label store' }),
    keyPathRoot: text('SSM_LS_API_KEY_PATH', { description: 'parameter below which the feed finds its own key' }),
    delayDays: decimal('LABEL_FEED_DELAY_DAYS', {
      min: 0,
      max: 365,
      fallback: 7,
      description: 'days of event time from an event to its label',
    }),
    legitimate: flag('LABEL_FEED_LEGITIMATE', {
      fallback: false,
      description: 'state what is no fraud, too; a bank never does',
    }),
    follow: flag('LABEL_FEED_FOLLOW', { fallback: false, description: 'go on with the stream until told to stop' }),
    pinned: flag('LABEL_FEED_PINNED', {
      fallback: false,
      description: 'a managed run says on purpose that its labels come from the engine',
    }),
  },
  validate: ({ environment, pinned }) => {
    if (isManaged(environment) && !pinned) {
      throw new ConfigError([`LABEL_FEED_PINNED is not true: on ${environment} labels come from people and banks`]);
    }
  },
  prepare: () => undefined,
  lock: ({ platformRunId }) => feedStream(platformRunId),
  // What the store decided is saved, and the next start goes on behind it.
  stopped: EXIT.ok,
  run: async (values, parts) => {
    const { database, store, parameters, log } = parts;
    const { platformRunId, archiveBucket: bucket } = values;
    const labels = labelClient({
      baseUrl: values.storeUrl,
      apiKey: (await parameters.get(`${values.keyPathRoot}/truth_writer`)).value,
      timeoutMs: TIMEOUT_MS,
    });
    parts.onClose('label client', labels.close);
    const counts = await runFeed(
      {
        traffic: archivedTraffic({ database, store, bucket, platformRunId }),
        progress: feedProgress(database, platformRunId),
        labels,
        rules: { delayMicros: Math.round(values.delayDays * DAY_US), legitimate: values.legitimate },
        runMicros: () => readRunMicros(database, platformRunId),
        follow: values.follow,
        onUnknown: (reason, attempt) => log.warn({ code: reason, ctx: { attempt } }, 'the label store decided nothing'),
      },
      parts.signal,
    );
    log.info({ ctx: { ...counts } }, 'labels asserted');
    if (counts.rejected === 0) return EXIT.ok;
    parts.fails('LABELS_REJECTED', `${counts.rejected} of ${counts.asserted} labels were rejected`);
    return EXIT.failed;
  },
});
