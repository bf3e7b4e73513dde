import { handle } from '@spine-green/evidence-schemas';
import { fact, observe } from '../../lib/checks/fact.ts';
import { platformOwner } from '../../lib/posture/owner.ts';
import { readResiduals, readServices, readTasks } from '../../lib/posture/readings.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { NetworkPostureFacts } from '../lanes/g-network-posture.ts';

/** Asks the account for everything of the platform or of nobody, and for everything in its VPC, whoever tagged it. */
export async function gatherNetworkPosture({
  session,
  handleInputs,
}: Pick<LaneContext, 'session' | 'handleInputs'>): Promise<NetworkPostureFacts> {
  const vpc = handle('VPC_ID', handleInputs);
  const posture = await session.posture();
  const place = { posture, owner: { ...platformOwner(), vpc } };
  return {
    vpc,
    names: {
      publicSubnets: handle('SUBNET_IDS_PUBLIC', handleInputs),
      app: handle('SECURITY_GROUP_ID_APP', handleInputs),
      database: handle('SECURITY_GROUP_ID_DB', handleInputs),
      databasePort: handle('DB_PORT'),
    },
    residuals: await readResiduals(fact(place), ['nat-gateway', 'load-balancer', 'classic-load-balancer']),
    services: await observe(() => readServices(session.compute())),
    tasks: await observe(() => readTasks(session.compute())),
    reading: await observe(async () => ({
      network: await posture.network(vpc),
      database: await posture.findDatabase(handle('RDS_INSTANCE_ID')),
    })),
  };
}
