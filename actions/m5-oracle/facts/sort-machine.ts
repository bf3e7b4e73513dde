import { statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { dirname } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { findEcsAddress } from '@spine-green/runtime/substrate/compute/ecs/address';
import type { DeclaredService, Posture } from '@spine-green/runtime/substrate/posture/port';
import { stackFileOf } from '../../lib/platform/stack.ts';
import { getDeclaredTask, rolesOf } from '../../lib/posture/declared-tasks.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { JobPlace, SortMachine } from '../lanes/d-launch-matrix.ts';

const MIB = 1_048_576;
const GIB = 1_073_741_824;
/** What Fargate gives a task that asks for nothing. */
const SCRATCH_GIB_DEFAULT = 20;

type Place = Pick<LaneContext, 'session' | 'handleInputs'>;

const declaredSort = (posture: Posture) => getDeclaredTask(posture, handle('TD_ORACLE_STREAM_SORT'));

/** What a sort has for itself: on one machine all of it, elsewhere what its definition asks for. */
export async function readSortMachine({ session }: Place): Promise<SortMachine> {
  if (session.config.substrate === 'embedded') {
    const { bavail, bsize } = await statfs(dirname(stackFileOf(session.config)));
    return { memory_mib: Math.floor(totalmem() / MIB), storage_bytes: bavail * bsize };
  }
  const { memory, scratchGib } = await declaredSort(await session.posture());
  return { memory_mib: memory ?? 0, storage_bytes: (scratchGib ?? SCRATCH_GIB_DEFAULT) * GIB };
}

/** Where and as what the compute would start a sort. Throws E_POSTURE_UNREADABLE where no account is. */
export async function readJobPlace({ session }: Place): Promise<JobPlace> {
  const posture = await session.posture();
  const address = findEcsAddress(session.config.compute_url);
  const task = await declaredSort(posture);
  const named = address !== undefined && address.subnets.length > 0 ? [address] : await networksOf(posture);
  return {
    ...rolesOf(task),
    cluster: address?.cluster ?? null,
    networks: named.map(({ subnets, securityGroups }) => ({
      subnets: subnets.toSorted(),
      security_groups: securityGroups.toSorted(),
    })),
    cpu: task.cpu,
    memory: task.memory,
  };
}

/** A job whose network nobody names starts in the one that all services share. */
async function networksOf(posture: Posture): Promise<readonly Pick<DeclaredService, 'subnets' | 'securityGroups'>[]> {
  const services = await posture.declaredServices(handle('ECS_CLUSTER_NAME'));
  return [
    ...new Map(
      services.map((one) => [[...one.subnets.toSorted(), ...one.securityGroups.toSorted()].join(), one]),
    ).values(),
  ];
}

/** The same, as registry and stack give it. */
export const dueJobPlace = ({ handleInputs }: Place): JobPlace => ({
  task_role: handle('ROLE_ORACLE_JOB'),
  execution_role: handle('ROLE_ECS_TASK_EXECUTION'),
  cluster: handle('ECS_CLUSTER_NAME'),
  networks: [
    {
      subnets: handle('SUBNET_IDS_PUBLIC', handleInputs).toSorted(),
      security_groups: [handle('SECURITY_GROUP_ID_APP', handleInputs)],
    },
  ],
  cpu: handle('ECS_ORACLE_SORT_CPU'),
  memory: handle('ECS_ORACLE_SORT_MEMORY'),
});
