import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import type { LaneState } from '../../lib/ledger/state.ts';
import { probeHandles } from '../../lib/platform/handle-probes.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { readSource } from '../../lib/run/sources.ts';
import { handleClosure } from '../../lib/shared-lanes/handle-closure.ts';

/**
 * M7.J, which would write `m8_handoff_pack.json`, is planned, so no pack exists and `handoffFrom` is not set. What stands
 * in for it are the snapshots that such a pack would name: each lane of M7 that is built has one that passes. The ledger
 * lets only `embedded` come this far without the pack.
 */
export const closureHandles = handleClosure({
  lane: 'M8.A',
  check: 'M8.A-C01',
  codes: { handoff: 'M8A-B1', unresolved: 'M8A-B2', placeholder: 'M8A-B3', probe: 'M8A-B1' },
  probe: async (context, keys) => [
    ...spineFaults(await readSpineLanes(context)),
    ...(await probeHandles(context, keys)),
  ],
});

export interface SpineLane {
  readonly lane: string;
  readonly status: LaneState['status'];
  /** Of the recorded snapshot. */
  readonly passes: Fact<boolean>;
}

/** Lanes that were to run and have no snapshot, and lanes whose snapshot or status is no pass. */
export const spineFaults = (lanes: readonly SpineLane[]): readonly string[] =>
  lanes.length === 0
    ? ['M7: no lane ran']
    : lanes.flatMap(({ lane, status, passes }) => {
        if (!isReadable(passes)) return [`${lane}: ${passes.unreadable}`];
        return status === 'PASS' && passes.value ? [] : [`${lane}: does not pass`];
      });

async function readSpineLanes({ session, ledger }: LaneContext): Promise<readonly SpineLane[]> {
  const built = Object.entries(ledger.phases.M7.lanes).filter(([, { planned }]) => !planned);
  return Promise.all(
    built.map(async ([lane, { status }]) => {
      const { snapshot } = await readSource(session.evidence, ledger, lane);
      return { lane, status, passes: mapFact(snapshot, (found) => found.overall_pass && found.blockers.length === 0) };
    }),
  );
}
