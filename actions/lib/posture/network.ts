import { type HandleInputs, handle } from '@spine-green/evidence-schemas';
import type { Posture } from '@spine-green/runtime/substrate/posture/port';
import { type Fact, fact, observe } from '../checks/fact.ts';
import type { NetworkNames, NetworkReading } from '../rules/closed-network.ts';
import { platformOwner } from './owner.ts';
import { readResiduals } from './readings.ts';

/** What no network of the platform may have. */
export type ForbiddenKind = 'nat-gateway' | 'load-balancer' | 'classic-load-balancer';

export interface NetworkFacts {
  readonly vpc: string;
  /** As the stacks published them. */
  readonly names: NetworkNames;
  /** Names of what may not be there, by kind. */
  readonly residuals: Readonly<Record<ForbiddenKind, Fact<readonly string[]>>>;
  readonly reading: Fact<NetworkReading>;
}

/**
 * Asks the account for everything of the platform or of nobody, and for everything in its VPC, whoever tagged it. Throws
 * E_HANDLE_UNRESOLVED where no stack published a network, and E_POSTURE_UNREADABLE where no account is.
 */
export async function readNetwork(
  session: { readonly posture: () => Promise<Posture> },
  handleInputs: HandleInputs,
): Promise<NetworkFacts> {
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
    reading: await observe(async () => ({
      network: await posture.network(vpc),
      database: await posture.findDatabase(handle('RDS_INSTANCE_ID')),
    })),
  };
}
