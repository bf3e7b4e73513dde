import type { EndedTask } from '../../../actions/m6-ingress/tasks.ts';

/** A task of the image that ended by itself. */
export const endedTask = (changed: Partial<EndedTask> = {}): EndedTask => ({
  taskArn: 'embedded:task/wsp/1',
  exitCode: 0,
  stopReason: 'exited',
  lastLines: [],
  ...changed,
});
