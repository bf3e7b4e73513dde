import type { EndedTask } from '../../../actions/m5-oracle/views.ts';

/** A task of the image that ended by itself. */
export const ended = (changed: Partial<EndedTask> = {}): EndedTask => ({
  taskArn: 'embedded:task/x/1',
  exitCode: 0,
  startedAtUtc: '2026-11-22T10:15:01.000000Z',
  stoppedAtUtc: '2026-11-22T10:15:02.000000Z',
  lastLines: [],
  ...changed,
});
