import { observe } from '../../lib/checks/fact.ts';
import { inventoryHandover } from '../../lib/handovers/m9.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { demoSecretTree } from '../inventory.ts';
import type { SecretFacts } from '../lanes/f-secrets.ts';

export const gatherSecrets = async (context: Pick<LaneContext, 'session' | 'handover'>): Promise<SecretFacts> => ({
  remaining: await observe(async () =>
    (await context.session.parameters.describe(demoSecretTree())).map(({ path }) => path),
  ),
  frozen: (await context.handover(inventoryHandover)).destroy_set.secrets,
});
