import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { BUILT_DAEMONS, type Daemon, taskFamilyOf } from '@spine-green/runtime/catalog';
import type { DeclaredService, Posture } from '@spine-green/runtime/substrate/posture/port';
import { getDeclaredTask, rolesOf } from '../../lib/posture/declared-tasks.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { DeclaredContract, TaskProfile } from '../lanes/e-launch-contract.ts';

type Place = Pick<LaneContext, 'session' | 'handleInputs'>;

const familyOf = ({ mode }: Daemon): string => taskFamilyOf(mode, handle('NAME_PREFIX'));

/** What the catalogue asks for of each service, in the network that the stack published, by the name of the service. */
export const profilesOf = ({ handleInputs }: Place): Readonly<Record<string, TaskProfile>> =>
  Object.fromEntries(
    BUILT_DAEMONS.map((daemon) => {
      const { mode, limits, ports } = daemon;
      const served = ports.service === null ? [] : [Number(handle(ports.service))];
      return [
        handle(daemon.handle),
        {
          command: [mode],
          cpu: Number(handle(limits.cpu)),
          memory: Number(handle(limits.memory)),
          ports: served,
          log_group: `${handle('CLOUDWATCH_LOG_GROUP_PREFIX')}/${familyOf(daemon)}`,
          subnets: handle('SUBNET_IDS_PUBLIC', handleInputs).toSorted(),
          security_groups: [handle('SECURITY_GROUP_ID_APP', handleInputs)],
          discovery_names: served.length,
        },
      ];
    }),
  );

/** What the compute would start each service of the map from: the newest revision of its family, in its own network. */
export async function readDeclared({ session }: Place): Promise<readonly DeclaredContract[]> {
  const posture = await session.posture();
  const services = await posture.declaredServices(handle('ECS_CLUSTER_NAME'));
  const found: DeclaredContract[] = [];
  for (const daemon of BUILT_DAEMONS) {
    const service = services.find((one) => one.service === handle(daemon.handle));
    if (service === undefined) throw new PlatformError('E_COMPUTE_SERVICE_UNKNOWN', handle(daemon.handle));
    found.push(await declaredContract(posture, daemon, service));
  }
  return found;
}

async function declaredContract(
  posture: Posture,
  daemon: Daemon,
  { service, subnets, securityGroups, registries }: DeclaredService,
): Promise<DeclaredContract> {
  const task = await getDeclaredTask(posture, familyOf(daemon));
  const { cpu, memory, containers } = task;
  const [container, second] = containers;
  if (container === undefined || second !== undefined)
    throw new PlatformError('E_COMPUTE_REFUSED', `${task.arn} has ${containers.length} containers`);
  return {
    service,
    profile: {
      ...{ command: container.command, cpu, memory, ports: container.ports, log_group: container.logGroup },
      subnets: subnets.toSorted(),
      security_groups: securityGroups.toSorted(),
      discovery_names: registries,
    },
    roles: rolesOf(task),
  };
}
