import { handle, isPlatformError } from '@spine-green/evidence-schemas';
import type { Compute } from '@spine-green/runtime/substrate/compute/port';
import type { Posture, ResourceKind } from '@spine-green/runtime/substrate/posture/port';
import { residualsIn } from '@spine-green/runtime/substrate/posture/residuals';
import { observe } from '../../lib/checks/fact.ts';
import type { ManagedSet } from '../../lib/handovers/m9.ts';
import { platformOwner } from '../../lib/posture/owner.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { ResidueFacts } from '../lanes/e-residuals.ts';
import { isListening, type SupervisorReading } from './residue.ts';

type Place = Pick<LaneContext['session'], 'compute' | 'posture'>;

/**
 * What a stack that Terraform made may have left. Nobody sees the machines that ran its tasks, so processes are tasks that the
 * account still tells of, and folders its volumes.
 */
export async function readManagedResidue(session: Place, { stack: { database } }: ManagedSet): Promise<ResidueFacts> {
  const [host = '', port = ''] = database.endpoint.split(':');
  const listens = (): Promise<boolean> => isListening(Number(port), host);
  const named = async (kind: ResourceKind): Promise<readonly string[]> => residualNames(await session.posture(), kind);
  return {
    supervisor: await observe(() => readCluster(session)),
    database: await observe(async () => ({
      process: (await (await session.posture()).findDatabase(handle('RDS_INSTANCE_ID'))) !== undefined,
      port: await listens(),
      data_folder: (await named('db-snapshot')).length > 0,
    })),
    processes: await observe(() => named('ecs-task')),
    ports: await observe(async () => ((await listens()) ? [Number(port)] : [])),
    folders: await observe(() => named('volume')),
  };
}

/**
 * Whether the cluster still answers, and every service and task of the platform or of nobody, in whatever cluster. Throws what
 * compute and posture throw; a cluster that is not there is no failure.
 */
export async function readCluster({ compute, posture }: Place): Promise<SupervisorReading> {
  const account = await posture();
  return {
    answers: await answers(compute()),
    services: await residualNames(account, 'ecs-service'),
    tasks: await residualNames(account, 'ecs-task'),
  };
}

async function answers(compute: Compute): Promise<boolean> {
  try {
    await compute.describeServices();
    return true;
  } catch (error) {
    if (isPlatformError(error, 'E_COMPUTE_CLUSTER_UNKNOWN')) return false;
    throw error;
  }
}

const residualNames = async (posture: Posture, kind: ResourceKind): Promise<readonly string[]> =>
  residualsIn(await posture.list(kind), platformOwner()).map(({ name }) => name);
