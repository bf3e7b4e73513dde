import { isReadable } from '../../lib/facts.ts';
import { probeHandles } from '../../lib/handle-probes.ts';
import type { LaneContext } from '../../lib/lane.ts';
import { handleClosure } from '../../lib/lanes/handle-closure.ts';
import { readSource } from '../../lib/sources.ts';

/**
 * M7.J, which would write `m8_handoff_pack.json`, is planned, so no pack exists and `handoffFrom` is not set. What stands
 * in for it are the snapshots that such a pack would name: each lane of M7 that is built has one that passes. The ledger
 * lets only `embedded` come this far without the pack.
 */
export const closureHandles = handleClosure({
  lane: 'M8.A',
  check: 'M8.A-C01',
  codes: { handoff: 'M8A-B1', unresolved: 'M8A-B2', placeholder: 'M8A-B3', probe: 'M8A-B1' },
  probe: async (context, keys) => [...(await openLanes(context)), ...(await probeHandles(context, keys))],
});

/** Lanes of M7 that ran and do not pass by their recorded snapshot, and those that were to run and did not. */
export async function openLanes({
  session,
  ledger,
}: Pick<LaneContext, 'session' | 'ledger'>): Promise<readonly string[]> {
  const built = Object.entries(ledger.phases.M7.lanes).filter(([, { planned }]) => !planned);
  if (built.length === 0) return ['M7: no lane ran'];
  const faults: string[] = [];
  for (const [lane, { status }] of built) {
    const { snapshot } = await readSource(session.evidence, ledger, lane);
    if (!isReadable(snapshot)) faults.push(`${lane}: ${snapshot.unreadable}`);
    else if (status !== 'PASS' || !snapshot.value.overall_pass) faults.push(`${lane}: does not pass`);
  }
  return faults;
}
