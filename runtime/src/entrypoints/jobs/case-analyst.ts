import { ConfigError, flag, text } from '../../config.ts';
import { defineJob } from '../../daemon/job.ts';
import { isManaged } from '../../managed.ts';
import { EXIT } from '../../mode.ts';
import { caseClient } from '../../services/case-analyst/case-client.ts';
import { workCases } from '../../services/case-analyst/loop.ts';

const TIMEOUT_MS = 30_000;

export const mode = defineJob({
  mode: 'case-analyst',
  config: {
    casesUrl: text('CM_BASE_URL', { pattern: /^https?:\/\/[^/]+\/?$/, description: 'base URL of case management' }),
    keyPathRoot: text('SSM_CM_API_KEY_PATH', { description: 'parameter below which the job finds its own key' }),
    pinned: flag('CASE_ANALYST_PINNED', {
      fallback: false,
      description: 'a managed run says on purpose that a program works its cases',
    }),
  },
  validate: ({ environment, pinned }) => {
    if (isManaged(environment) && !pinned) {
      throw new ConfigError([`CASE_ANALYST_PINNED is not true: on ${environment} people work the cases`]);
    }
  },
  prepare: () => undefined,
  lock: ({ platformRunId }) => `case_analyst::${platformRunId}`,
  stopped: EXIT.ok,
  run: async (values, { parameters, signal, log }) => {
    const apiKey = (await parameters.get(`${values.keyPathRoot}/case_analyst`)).value;
    const cases = caseClient({ baseUrl: values.casesUrl, apiKey, timeoutMs: TIMEOUT_MS });
    log.info({ ctx: { ...(await workCases(cases, signal)) } }, 'cases worked');
    return EXIT.ok;
  },
});
