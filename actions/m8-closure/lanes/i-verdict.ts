import { isReadable, observe } from '../../lib/checks/fact.ts';
import { scenarioRunId } from '../../lib/platform/services.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { decideHandoff, gatherHandoff, type HandoffFacts } from '../../lib/shared-lanes/handoff.ts';
import { decideVerdict, gatherVerdict, type VerdictFacts } from '../../lib/shared-lanes/verdict.ts';
import { CLOSURE_NAMES, closureKey, markerKey, readMarkers } from '../closure-set.ts';

const CODES = { sources: 'M8I-B1', predicates: 'M8I-B2', union: 'M8I-B3' };

/** The lane over the closure is the last that stands before this one; the pack names its snapshot. */
const HANDOFF = {
  lane: 'M8.I',
  check: 'M8.I-C04',
  verdictLane: 'M8.H',
  codes: { verdict: 'M8I-B2', fields: 'M8I-B4' },
  required: closureUris,
  scenarioRunId,
};

interface VerdictAndHandoff {
  readonly verdict: VerdictFacts;
  readonly handoff: HandoffFacts;
}

export const closureVerdict = plainLane<VerdictAndHandoff>({
  id: 'M8.I',
  gather: async (context) => ({
    verdict: await gatherVerdict('M8.I', context),
    handoff: await gatherHandoff(HANDOFF, context),
  }),
  decide: ({ verdict, handoff }, { substrate }) => [
    ...decideVerdict('M8.I', CODES, verdict, substrate),
    decideHandoff(HANDOFF, handoff),
  ],
  payload: ({ verdict, handoff }, { substrate }) => ({
    m8_verdict: decideVerdict('M8.I', CODES, verdict, substrate).every(({ pass }) => pass)
      ? 'ADVANCE_TO_M9'
      : 'HOLD_M8',
    planned_lanes: verdict.planned,
    handoff: handoff.ref ?? null,
  }),
});

/** The closure documents and the marker that stands. The governance roll-up is no document; the marker refers to it. */
async function closureUris(context: LaneContext): Promise<Readonly<Record<string, string>>> {
  const documents = CLOSURE_NAMES.filter((name) => name !== 'governance_events');
  const markers = await observe(() => readMarkers(context));
  const newest = isReadable(markers) ? markers.value.at(-1)?.key : undefined;
  return {
    ...Object.fromEntries(documents.map((name) => [name, closureKey(context, name)])),
    run_completed: newest ?? markerKey(context, 0),
  };
}
