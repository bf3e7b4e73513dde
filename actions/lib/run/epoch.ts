import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { observe, valueOr } from '../checks/fact.ts';
import { imageHandover } from '../handovers/m1.ts';
import { findClusterId, findStack } from '../platform/stack.ts';
import type { LaneContext } from './lane.ts';
import { findSnapshotRef, readSnapshot } from './sources.ts';

export type Epoch = LaneSnapshotV1['epoch'];

/** Which substrate the facts of this moment belong to; parts that do not exist yet are null (04, section 3.1). */
export async function readEpoch(context: Pick<LaneContext, 'session' | 'ledger'>): Promise<Epoch> {
  const { config } = context.session;
  const stack = valueOr(await observe(() => findStack(config)), undefined);
  return {
    kafka_cluster_id: valueOr(await observe(() => findClusterId(config)), null),
    db_resource_id: stack?.database.resource_id ?? null,
    image_digest: await pinnedImageDigest(context),
  };
}

/** The digest that the packaging phase proved; null before. */
async function pinnedImageDigest({ session, ledger }: Pick<LaneContext, 'session' | 'ledger'>): Promise<string | null> {
  const ref = findSnapshotRef(ledger, 'M1.C');
  if (ref === undefined) return null;
  const { payload, overall_pass } = await readSnapshot(session.evidence, ref);
  // A packaging run that failed proved nothing.
  return overall_pass ? imageHandover.parse(payload).image_digest : null;
}
