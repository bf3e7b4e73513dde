import { CONTRACT_FAMILY, CONTRACT_SERVICES, computeContract } from '../../../contracts/compute.ts';
import { ecsPlace } from '../../../support/servers/ecs-server.ts';

computeContract('ECS', async () => {
  const { server, compute, imageDigest, otherImageDigest, declare, drop } = await ecsPlace({ steadyMs: 500 });
  await declare(CONTRACT_FAMILY, CONTRACT_SERVICES);
  return {
    ...{ compute, imageDigest, otherImageDigest, drop },
    given: ({ taskArn }) => ({
      DECLARED: 'by the stack',
      AWS_SDK_UA_APP_ID: 'contract',
      ECS_CONTAINER_METADATA_URI_V4: `${server.url}/v4/${taskArn.slice(taskArn.lastIndexOf('/') + 1)}`,
    }),
  };
});
