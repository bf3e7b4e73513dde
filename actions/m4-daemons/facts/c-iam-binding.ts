import { HANDLE_KEYS, handle, resolveHandles } from '@spine-green/evidence-schemas';
import { BUILT_DAEMONS, MODES, taskFamilyOf } from '@spine-green/runtime/catalog';
import type { Posture } from '@spine-green/runtime/substrate/posture/port';
import { observe, observeFrom } from '../../lib/checks/fact.ts';
import { getDeclaredTask, roleNameOf, rolesOf } from '../../lib/posture/declared-tasks.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { BindingFacts, BoundService, BoundTask } from '../lanes/c-iam-binding.ts';

/** Asks the compute under which roles the services and jobs of the platform work, and the account what these roles are. */
export async function gatherIamBinding({
  session,
  handleInputs,
}: Pick<LaneContext, 'session' | 'handleInputs'>): Promise<BindingFacts> {
  const due = Object.fromEntries(BUILT_DAEMONS.map((daemon) => [handle(daemon.handle), handle(daemon.principal)]));
  const apply = roleNameOf(handle('ROLE_TERRAFORM_APPLY', handleInputs));
  const account = await observe(() => session.posture());
  return {
    due,
    apply,
    registered: resolveHandles(
      HANDLE_KEYS.filter((key) => key.startsWith('ROLE_')),
      handleInputs,
    ).flatMap(({ value_or_locator: arn }) => (arn === null ? [] : [roleNameOf(arn)])),
    execution: handle('ROLE_ECS_TASK_EXECUTION'),
    services: await observeFrom(account, (posture) => readServices(posture, Object.keys(due))),
    definitions: await observeFrom(account, readDefinitions),
    roles: await observeFrom(account, async (posture) =>
      Object.fromEntries(
        await Promise.all(
          [...new Set([...Object.values(due), apply])].map(
            async (name) => [name, (await posture.findRole(name)) ?? null] as const,
          ),
        ),
      ),
    ),
  };
}

async function readServices(posture: Posture, names: readonly string[]): Promise<readonly BoundService[]> {
  const declared = await posture.declaredServices(handle('ECS_CLUSTER_NAME'));
  const found: BoundService[] = [];
  for (const { service, taskDefinition } of declared) {
    if (!names.includes(service)) continue;
    found.push({ service, ...rolesOf(await getDeclaredTask(posture, taskDefinition)) });
  }
  return found;
}

async function readDefinitions(posture: Posture): Promise<readonly BoundTask[]> {
  const found: BoundTask[] = [];
  for (const { mode } of MODES) {
    const family = taskFamilyOf(mode, handle('NAME_PREFIX'));
    found.push({ family, ...rolesOf(await getDeclaredTask(posture, family)) });
  }
  return found;
}
