import { defineJob } from '../../daemon/job.ts';
import { EXIT } from '../../mode.ts';
import { taskWriter } from '../../observability/writer.ts';
import { summariseCases } from '../../services/case-summary/loop.ts';

export const mode = defineJob({
  mode: 'case-summary',
  config: {},
  prepare: () => undefined,
  run: async (config, { identity, database, evidence, clock, log }) => {
    const { platformRunId } = config;
    await summariseCases({
      database,
      target: evidence,
      platformRunId,
      writer: taskWriter(identity.component, config),
      clock,
    });
    log.info({}, 'CASES_SUMMARISED');
    return EXIT.ok;
  },
});
