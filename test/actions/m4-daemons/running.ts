/** Services of the compute as they are when all is well. */
import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';
import { IMAGE } from '../../support/decided-lane.ts';

export const STARTED = '2026-11-22T10:15:00.000000Z';

export const running = (service: string, family: string): ServiceDescription => ({
  service,
  family,
  imageDigest: IMAGE,
  command: ['ig'],
  taskDefinition: `definition of ${service}`,
  desiredCount: 1,
  runningCount: 1,
  pendingCount: 0,
  restartCount: 0,
  rollout: 'completed',
  tasks: [
    {
      taskArn: `embedded:task/${family}/1`,
      family,
      imageDigest: IMAGE,
      command: ['ig'],
      service,
      status: 'RUNNING',
      startedAtUtc: STARTED,
    },
  ],
  lastStopped: undefined,
});

export const IG = running('svc-ig', 'f-ig');
export const ARCHIVE = running('svc-archive', 'f-archive');
export const MAP = [
  { handle: 'SVC_IG', service: 'svc-ig', pack: 'control_ingress', mode: 'ig' },
  { handle: 'SVC_RTDL_CORE_ARCHIVE_WRITER', service: 'svc-archive', pack: 'rtdl_core', mode: 'archive-writer' },
] as const;
