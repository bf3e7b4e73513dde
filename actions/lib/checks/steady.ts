import { digestOf } from '@spine-green/evidence-schemas';
import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';

/** One task runs, none is wanted or leaving besides it, none has crashed, and the compute calls the rollout complete. */
export const isSteady = (row: ServiceDescription): boolean =>
  row.desiredCount === 1 &&
  row.runningCount === 1 &&
  row.pendingCount === 0 &&
  row.tasks.length === 1 &&
  row.restartCount === 0 &&
  row.rollout === 'completed';

/** Digest of what a set of services runs: service names with their task definition revisions, whatever their order. */
export const taskDefinitionSetSha256 = (
  rows: readonly { readonly service: string; readonly taskDefinition: string }[],
): string => digestOf(rows.map(({ service, taskDefinition }) => `${service} ${taskDefinition}`).sort());
