import { executionKey, runKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { decideHandoff, gatherHandoff, type HandoffFacts } from '../../lib/shared-lanes/handoff.ts';
import { decideVerdict, gatherVerdict, type VerdictFacts } from '../../lib/shared-lanes/verdict.ts';

const CODES = { sources: 'M9I-B1', predicates: 'M9I-B2', union: 'M9I-B3' };

/** The proof lane is the last that stands before this one; the pack names its snapshot. */
const HANDOFF = {
  lane: 'M9.I',
  check: 'M9.I-C04',
  verdictLane: 'M9.H',
  codes: { verdict: 'M9I-B2', fields: 'M9I-B4' },
  required: async (context: LaneContext) => ({
    teardown_proof: runKey(context, 'teardown/teardown_proof.json'),
    demo_destroy_snapshot: executionKey(context, 'demo_destroy_snapshot.json'),
    run_completed: runKey(context, 'run_completed.json'),
  }),
};

interface VerdictAndHandoff {
  readonly verdict: VerdictFacts;
  readonly handoff: HandoffFacts;
}

export const teardownVerdict = plainLane<VerdictAndHandoff>({
  id: 'M9.I',
  gather: async (context) => ({
    verdict: await gatherVerdict('M9.I', context),
    handoff: await gatherHandoff(HANDOFF, context),
  }),
  decide: ({ verdict, handoff }, { substrate }) => [
    ...decideVerdict('M9.I', CODES, verdict, substrate),
    decideHandoff(HANDOFF, handoff),
  ],
  payload: ({ verdict, handoff }) => ({
    m9_verdict: 'ADVANCE_TO_M10',
    planned_lanes: verdict.planned,
    handoff: handoff.ref ?? null,
  }),
});
