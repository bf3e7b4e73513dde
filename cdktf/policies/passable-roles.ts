import { type Environment, namesOf } from '../config/environments.ts';
import { arnsOf } from './statement.ts';
import { TASK_RIGHTS } from './task-rights.ts';

/** The listed roles of tasks and their execution role, and no other. */
export const passableRoles = (environment: Environment): readonly string[] => {
  const names = namesOf(environment);
  const { role } = arnsOf(environment);
  return [...TASK_RIGHTS.map((rights) => rights.role), 'ROLE_ECS_TASK_EXECUTION' as const].map((key) =>
    role(names(key)),
  );
};
