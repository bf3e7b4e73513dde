import { derived } from './entry.ts';

const role = (name: string) =>
  derived('demo', `<NAME_PREFIX>-${name}`, { absentOnEmbedded: 'processes of one machine have no cloud role' });

/**
 * Section 11: IAM roles. Every task declares exactly one of them; none runs under the apply role, and none uses the
 * execution role as its application role.
 */
export const roles = {
  ROLE_ECS_TASK_EXECUTION: role('ecs-task-execution'),
  ROLE_ORACLE_JOB: role('oracle-job'),
  ROLE_SR_TASK: role('sr-task'),
  ROLE_WSP_TASK: role('wsp-task'),
  ROLE_IG_SERVICE: role('ig-service'),
  ROLE_RTDL_CORE: role('rtdl-core'),
  ROLE_DECISION_LANE: role('decision-lane'),
  ROLE_CASE_LABELS: role('case-labels'),
  ROLE_ENV_CONFORMANCE: role('env-conformance'),
  ROLE_REPORTER_SINGLE_WRITER: role('reporter-single-writer'),
  ROLE_DB_MIGRATIONS: role('db-migrations'),
  ROLE_LAG_SAMPLER: role('lag-sampler'),
};
