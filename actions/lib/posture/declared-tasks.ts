import { PlatformError } from '@spine-green/evidence-schemas';
import type { DeclaredTask, Posture } from '@spine-green/runtime/substrate/posture/port';

/** Roles of a task by their names; null where it has none. */
export interface TaskRoles {
  readonly task_role: string | null;
  readonly execution_role: string | null;
}

export const rolesOf = ({ taskRole, executionRole }: DeclaredTask): TaskRoles => ({
  task_role: taskRole === null ? null : roleNameOf(taskRole),
  execution_role: executionRole === null ? null : roleNameOf(executionRole),
});

/** The last part of the ARN of a role. */
export const roleNameOf = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

/** A revision by its ARN, or the newest one of a family. Throws E_COMPUTE_DEFINITION_UNKNOWN for what nothing declares. */
export async function getDeclaredTask(posture: Posture, name: string): Promise<DeclaredTask> {
  const found = await posture.findTaskDefinition(name);
  if (found === undefined) throw new PlatformError('E_COMPUTE_DEFINITION_UNKNOWN', name);
  return found;
}
