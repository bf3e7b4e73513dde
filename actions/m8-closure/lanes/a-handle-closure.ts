import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { laneOverallPass, type SubstrateName } from '../../lib/checks/outcome.ts';
import type { LaneState } from '../../lib/ledger/state.ts';
import { defineLane } from '../../lib/run/lane.ts';
import type { LaneSource } from '../../lib/run/sources.ts';
import {
  type ClosureFacts,
  closureHandover,
  closureJudgement,
  closureOutcome,
} from '../../lib/shared-lanes/closure.ts';

export interface SpineLane {
  readonly status: LaneState['status'];
  readonly source: LaneSource;
}

export interface ClosureHandleFacts extends ClosureFacts {
  /** Lanes of M7 that were to run, with their recorded snapshots. */
  readonly spine: Fact<readonly SpineLane[]>;
}

const CODES = { handoff: 'M8A-B1', unresolved: 'M8A-B2', placeholder: 'M8A-B3', probe: 'M8A-B2' } as const;

/**
 * M7.J, which would write `m8_handoff_pack.json`, is planned, so no pack opens this phase. What stands in for it are the
 * snapshots that such a pack would name: each lane of M7 that is built has one that passes. The ledger lets only
 * `embedded` come this far without the pack.
 */
export const closureHandles = defineLane({
  id: 'M8.A',
  decide: ({ spine, ...facts }: ClosureHandleFacts, _written, { substrate }) => {
    const closure = closureJudgement({ opens: null, codes: CODES }, facts);
    const judged = mapFact(spine, (lanes) => ({
      built: lanes.length,
      not_passing: lanes.filter((lane) => !passes(lane, substrate)).map(({ source }) => source.lane),
    }));
    const opened = isReadable(judged) && judged.value.built > 0 && judged.value.not_passing.length === 0;
    return {
      'M8.A-C01': {
        expected: { handles: closure.expected, spine: { built: { $at_least: 1 }, not_passing: [] } },
        observed: allReadable({ handles: closure.observed, spine: judged }),
        fails: opened ? closure.fails : CODES.handoff,
      },
    };
  },
  handover: { schema: closureHandover('M8.A'), of: closureOutcome },
});

/** By the ledger, and by the checks that the snapshot lists; its own word is not asked. */
const passes = ({ status, source: { lane, snapshot } }: SpineLane, substrate: SubstrateName): boolean =>
  status === 'PASS' &&
  isReadable(snapshot) &&
  snapshot.value.lane === lane &&
  laneOverallPass(substrate, snapshot.value.checks, snapshot.value.blockers);
