import { openCompute } from '@spine-green/runtime/substrate/compute/open';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRunning } from '../../../actions/phase-ledger/sentinel/read-facts.ts';
import { ECS_CLUSTER, ECS_URL, type EcsPlace, ecsPlace } from '../../support/servers/ecs-server.ts';

describe('what runs on the cluster of a managed stack', () => {
  let place: EcsPlace;
  beforeAll(async () => {
    place = await ecsPlace();
    await place.declare('plain', ['watched']);
  });
  afterAll(() => place.drop());

  it('is told by the cluster while there is one', async () => {
    const running = await findRunning(place.compute);
    expect(running?.definitions.map(({ service }) => service)).toEqual(['watched']);
    expect(running?.tasks).toEqual([]);
  });

  it('is nothing, of no stack, where the cluster is gone', async () => {
    const gone = openCompute(ECS_URL.replace(ECS_CLUSTER, 'gone'));
    try {
      expect(await findRunning(gone)).toBeUndefined();
    } finally {
      await gone.close();
    }
  });

  it('is unknown where nobody may ask', async () => {
    place.server.faults.order('ListTasks', 'denied');
    await expect(findRunning(place.compute)).rejects.toMatchObject({ code: 'E_COMPUTE_DENIED' });
  });
});
