import { PlatformError } from '@spine-green/evidence-schemas';
import { confluentBilling } from '@spine-green/runtime/substrate/billing/confluent';
import { readCostFacts } from '../../lib/cost/facts.ts';
import type { CostFacts } from '../../lib/cost/judgements.ts';
import { findSecretVariable } from '../../lib/io/inputs.ts';
import { platformOwner } from '../../lib/posture/owner.ts';
import type { LaneContext } from '../../lib/run/lane.ts';

/** Reads the bill and what could go on costing as the cost guard does; the key of the bill of the bus comes from the runner. */
export async function gatherCost({ session }: Pick<LaneContext, 'session'>): Promise<CostFacts> {
  const { config, evidence, clock } = session;
  if (config.substrate === 'embedded') throw new PlatformError('E_POSTURE_UNREADABLE', 'nothing here is billed');
  const [key, secret] = ['CONFLUENT_BILLING_KEY', 'CONFLUENT_BILLING_SECRET'].map(findSecretVariable);
  return readCostFacts({
    evidence,
    clock,
    substrate: config.substrate,
    account: config.account_id,
    posture: await session.posture(),
    owner: platformOwner(),
    billing: key === undefined || secret === undefined ? undefined : confluentBilling({ key, secret }),
  });
}
