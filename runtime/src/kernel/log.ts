import { pino } from 'pino';

/** One JSON object per line on stdout; no payloads, no secrets (16, section 2). */
export type Log = ReturnType<typeof createLog>;

export interface LogContext {
  readonly component: string;
  readonly instance_id: string;
  readonly platform_run_id: string;
}

/** Every line goes through `mask`, whoever wrote it: what may not be printed is left out there. */
export const createLog = (context: LogContext, level = 'info', mask = (line: unknown): unknown => line) =>
  pino({
    level,
    base: context,
    messageKey: 'msg',
    timestamp: () => `,"ts_utc":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    hooks: { streamWrite: (line) => `${JSON.stringify(mask(JSON.parse(line)))}\n` },
  });
