import { evidenceKey, PlatformError } from '@spine-green/evidence-schemas';
import type { LaneDefinition } from '../definition/phase-definition.ts';
import type { SnapshotRef } from '../ledger/state.ts';
import { executionPlace, phaseOf } from './execution.ts';
import type { LaneContext } from './lane.ts';
import type { Session } from './session.ts';
import { findSnapshotRef } from './sources.ts';

/** Where the recorded snapshot of a lane is. Throws E_EVIDENCE_MISSING when the ledger names none. */
export function getSnapshotRef({ ledger }: Pick<LaneContext, 'ledger'>, lane: string): SnapshotRef {
  const ref = findSnapshotRef(ledger, lane);
  if (ref === undefined) throw new PlatformError('E_EVIDENCE_MISSING', `${lane} has no recorded snapshot`);
  return ref;
}

/** Whether an attempt left a snapshot, passed or failed. Throws what the store throws: unreadable is never absent. */
export async function hasLeftSnapshot(
  { evidence, config }: Pick<Session, 'evidence' | 'config'>,
  { snapshot_name: name }: LaneDefinition,
  { executionId, attempt }: Pick<LaneContext, 'executionId' | 'attempt'>,
): Promise<boolean> {
  const place = executionPlace(config.substrate, phaseOf(executionId), executionId);
  for (const key of [evidenceKey(place, name, { attempt }), evidenceKey(place, name, { failedAttempt: attempt })]) {
    if ((await evidence.store.head(evidence.bucket, key)) !== undefined) return true;
  }
  return false;
}
