import type { Role } from '@spine-green/runtime/substrate/posture/port';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import type { TaskRoles } from '../../lib/posture/declared-tasks.ts';
import { defineLane } from '../../lib/run/lane.ts';

export interface BoundService extends TaskRoles {
  readonly service: string;
}

export interface BoundTask extends TaskRoles {
  readonly family: string;
}

export interface BindingFacts {
  /** Name of the role that the registry gives the lane of each service, by service. */
  readonly due: Readonly<Record<string, string>>;
  /** Names of all roles that the registry has. */
  readonly registered: readonly string[];
  /** Names of the role that starts tasks and of the one that applies stacks. */
  readonly execution: string;
  readonly apply: string;
  /** Services of the map with the roles of the task that each would start. */
  readonly services: Fact<readonly BoundService[]>;
  /** Every task definition of the platform, jobs included, in its newest revision. */
  readonly definitions: Fact<readonly BoundTask[]>;
  /** What the account says of each role that is due and of the one that applies; null for one that it does not have. */
  readonly roles: Fact<Readonly<Record<string, Role | null>>>;
}

/** Who runs a task, as its service names it (05, section 5.6). */
const TASKS = 'Service ecs-tasks.amazonaws.com';

/** A role of a stack has one policy, which is its own: what the stack shows is all that it may do. */
const OWN = { trusts: [TASKS], inline_policies: 1, attached_policies: [] };

/** Every task acts under the role of its lane and no other (01, M4.C). */
export const iamBinding = defineLane({
  id: 'M4.C',
  decide: (facts: BindingFacts) => {
    const { due, registered, execution, services, definitions, roles } = facts;
    return {
      'M4.C-C01': {
        expected: {
          bindings: due,
          roles: Object.fromEntries(dueRoles(facts).map((role) => [role, OWN])),
        },
        observed: mapFact(allReadable({ services, roles }), (found) => ({
          bindings: Object.fromEntries(found.services.map(({ service, task_role: role }) => [service, role])),
          roles: Object.fromEntries(dueRoles(facts).map((role) => [role, shapeOf(found.roles[role])])),
        })),
        fails: 'M4C-B1',
      },
      'M4.C-C03': {
        expected: { used: { $at_least: 1 }, unregistered: [], without_role: [] },
        observed: mapFact(allReadable({ services, definitions }), (found) => {
          const used = rolesIn([...found.services, ...found.definitions]);
          return {
            used: used.length,
            unregistered: used.filter((role) => !registered.includes(role)),
            without_role: found.definitions.filter((one) => one.task_role === null).map(({ family }) => family),
          };
        }),
        fails: 'M4C-B4',
      },
      'M4.C-C04': {
        expected: { execution_roles: [execution], under_execution: [], under_apply: [], apply_admits_tasks: false },
        observed: mapFact(allReadable({ definitions, roles }), (found) => againstSeparation(found, facts)),
        fails: 'M4C-B5',
      },
    };
  },
  handover: (facts) => {
    const both = allReadable({ services: facts.services, roles: facts.roles });
    if (!isReadable(both)) return undefined;
    const { services, roles } = both.value;
    return {
      services: services.map(({ service, task_role, execution_role }) => ({ service, task_role, execution_role })),
      roles: dueRoles(facts).flatMap((name) => {
        const role = roles[name];
        return role === undefined || role === null
          ? []
          : [{ name, arn: role.arn, trusts: role.trusts, inline_policies: role.inlinePolicies }];
      }),
    };
  },
});

const dueRoles = ({ due }: BindingFacts): readonly string[] => [...new Set(Object.values(due))].sort();

const shapeOf = (role: Role | null | undefined) =>
  role === undefined || role === null
    ? null
    : {
        trusts: role.trusts,
        inline_policies: role.inlinePolicies.length,
        attached_policies: role.attachedPolicies,
      };

const rolesIn = (rows: readonly TaskRoles[]): readonly string[] =>
  [...new Set(rows.flatMap((row) => [row.task_role, row.execution_role]).filter((role) => role !== null))].sort();

interface Separated {
  readonly definitions: readonly BoundTask[];
  readonly roles: Readonly<Record<string, Role | null>>;
}

/** Definitions that act under what only starts them or only applies stacks, and whether the latter lets tasks in. */
function againstSeparation({ definitions, roles }: Separated, { execution, apply }: BindingFacts) {
  const under = (role: string): readonly string[] =>
    definitions.filter((one) => one.task_role === role).map(({ family }) => family);
  const applies = roles[apply] ?? null;
  return {
    execution_roles: [...new Set(definitions.map((one) => one.execution_role))],
    under_execution: under(execution),
    under_apply: under(apply),
    apply_admits_tasks: applies === null ? null : applies.trusts.some((one) => one === TASKS || one.startsWith('*')),
  };
}
