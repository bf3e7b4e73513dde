import type { Log } from '../kernel/log.ts';
import { codeOf } from '../observability/code-of.ts';
import type { ConsumerOptions } from './types.ts';

/** Says of a partition that it waits, why, and since how many attempts. */
export const warnOfWaiting =
  (log: Log): ConsumerOptions['onFault'] =>
  (error, { topic, partition, hold, attempts }) =>
    log.warn({ code: codeOf(error), ctx: { topic, partition, hold, attempts } }, 'a partition waits');
