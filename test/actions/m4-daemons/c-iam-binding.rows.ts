import type { Role } from '@spine-green/runtime/substrate/posture/port';
import { type BindingFacts, iamBinding } from '../../../actions/m4-daemons/lanes/c-iam-binding.ts';
import { laneRows } from '../../support/decided-lane.ts';

const EXECUTION = 'fp-ecs-task-execution';
const APPLIES = 'fp-ci-terraform-apply';
const roleOf = (name: string, changes: Partial<Role> = {}): Role => ({
  arn: `arn:aws:iam::123456789012:role/${name}`,
  trusts: ['Service ecs-tasks.amazonaws.com'],
  inlinePolicies: [name],
  attachedPolicies: [],
  ...changes,
});
const APPLY_ROLE = roleOf(APPLIES, {
  trusts: ['Federated arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com'],
});
const roles = { 'fp-ig': roleOf('fp-ig'), 'fp-core': roleOf('fp-core'), [APPLIES]: APPLY_ROLE };
const services = [
  { service: 'svc-ig', task_role: 'fp-ig', execution_role: EXECUTION },
  { service: 'svc-archive', task_role: 'fp-core', execution_role: EXECUTION },
];
const definitions = [
  { family: 'f-ig', task_role: 'fp-ig', execution_role: EXECUTION },
  { family: 'f-archive', task_role: 'fp-core', execution_role: EXECUTION },
  { family: 'f-migrate', task_role: 'fp-migrations', execution_role: EXECUTION },
];
const facts: BindingFacts = {
  due: { 'svc-ig': 'fp-ig', 'svc-archive': 'fp-core' },
  registered: ['fp-ig', 'fp-core', 'fp-migrations', EXECUTION, APPLIES],
  execution: EXECUTION,
  apply: APPLIES,
  services: { value: services },
  definitions: { value: definitions },
  roles: { value: roles },
};
/** Where a stack declares tasks to a compute. */
const context = { substrate: 'emulated' } as const;
const withRole = (name: string, role: Role | null): BindingFacts => ({
  ...facts,
  roles: { value: { ...roles, [name]: role } },
});
const withService = (changes: Partial<(typeof services)[number]> & { readonly task_role?: string }): BindingFacts => ({
  ...facts,
  services: { value: services.map((one) => (one.service === 'svc-ig' ? { ...one, ...changes } : one)) },
});
const withJob = (changes: { readonly task_role?: string | null; readonly execution_role?: string }): BindingFacts => ({
  ...facts,
  definitions: { value: definitions.map((one) => (one.family === 'f-migrate' ? { ...one, ...changes } : one)) },
});

/** What m4_c_iam_binding_snapshot.json says. */
export const rows = [
  laneRows(iamBinding, {
    passing: [{ given: 'services and jobs under the roles of their lanes', facts, context }],
    failing: [
      {
        given: 'a service under the role of another lane',
        facts: withService({ task_role: 'fp-core' }),
        context,
        fails: { 'M4.C-C01': 'M4C-B1' },
      },
      {
        given: 'a service that the compute does not have',
        facts: { ...facts, services: { value: services.slice(1) } },
        context,
        fails: { 'M4.C-C01': 'M4C-B1' },
      },
      {
        given: 'a role that is not there',
        facts: withRole('fp-core', null),
        context,
        fails: { 'M4.C-C01': 'M4C-B1' },
      },
      {
        given: 'a role that machines may assume too',
        facts: withRole(
          'fp-core',
          roleOf('fp-core', { trusts: ['Service ec2.amazonaws.com', 'Service ecs-tasks.amazonaws.com'] }),
        ),
        context,
        fails: { 'M4.C-C01': 'M4C-B1' },
      },
      {
        given: 'a role to which somebody attached a policy',
        facts: withRole(
          'fp-ig',
          roleOf('fp-ig', { attachedPolicies: ['arn:aws:iam::aws:policy/AdministratorAccess'] }),
        ),
        context,
        fails: { 'M4.C-C01': 'M4C-B1' },
      },
      {
        given: 'a role with a second policy of its own',
        facts: withRole('fp-ig', roleOf('fp-ig', { inlinePolicies: ['fp-ig', 'more'] })),
        context,
        fails: { 'M4.C-C01': 'M4C-B1' },
      },
      {
        given: 'a job under a role that the registry does not have',
        facts: withJob({ task_role: 'somebody' }),
        context,
        fails: { 'M4.C-C03': 'M4C-B4' },
      },
      {
        given: 'a job under no role',
        facts: withJob({ task_role: null }),
        context,
        fails: { 'M4.C-C03': 'M4C-B4' },
      },
      {
        given: 'a job under the role that starts tasks',
        facts: withJob({ task_role: EXECUTION }),
        context,
        fails: { 'M4.C-C04': 'M4C-B5' },
      },
      {
        given: 'a job under the role that applies stacks',
        facts: withJob({ task_role: APPLIES }),
        context,
        fails: { 'M4.C-C04': 'M4C-B5' },
      },
      {
        given: 'a job that the role of a service starts',
        facts: withJob({ execution_role: 'fp-ig' }),
        context,
        fails: { 'M4.C-C04': 'M4C-B5' },
      },
      {
        given: 'an apply role that lets tasks in',
        facts: withRole(APPLIES, roleOf(APPLIES)),
        context,
        fails: { 'M4.C-C04': 'M4C-B5' },
      },
      {
        given: 'an apply role that lets everybody in',
        facts: withRole(APPLIES, roleOf(APPLIES, { trusts: ['* *'] })),
        context,
        fails: { 'M4.C-C04': 'M4C-B5' },
      },
      {
        given: 'an apply role that is not there',
        facts: withRole(APPLIES, null),
        context,
        fails: { 'M4.C-C04': 'M4C-B5' },
      },
      {
        given: 'a compute to which nothing is declared',
        facts: { ...facts, services: { value: [] }, definitions: { value: [] } },
        context,
        fails: { 'M4.C-C01': 'M4C-B1', 'M4.C-C03': 'M4C-B4', 'M4.C-C04': 'M4C-B5' },
      },
      {
        given: 'an account that does not tell of roles',
        facts: { ...facts, roles: { unreadable: 'E_POSTURE_UNREADABLE' } },
        context,
        fails: { 'M4.C-C01': 'M4C-B1', 'M4.C-C04': 'M4C-B5' },
      },
      {
        given: 'a compute that does not answer',
        facts: {
          ...facts,
          services: { unreadable: 'E_POSTURE_UNREADABLE' },
          definitions: { unreadable: 'E_POSTURE_UNREADABLE' },
        },
        context,
        fails: { 'M4.C-C01': 'M4C-B1', 'M4.C-C03': 'M4C-B4', 'M4.C-C04': 'M4C-B5' },
      },
    ],
  }),
];
