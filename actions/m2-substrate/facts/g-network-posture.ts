import { observe } from '../../lib/checks/fact.ts';
import { readNetwork } from '../../lib/posture/network.ts';
import { readServices, readTasks } from '../../lib/posture/readings.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { NetworkPostureFacts } from '../lanes/g-network-posture.ts';

export const gatherNetworkPosture = async ({
  session,
  handleInputs,
}: Pick<LaneContext, 'session' | 'handleInputs'>): Promise<NetworkPostureFacts> => ({
  ...(await readNetwork(session, handleInputs)),
  services: await observe(() => readServices(session.compute())),
  tasks: await observe(() => readTasks(session.compute())),
});
