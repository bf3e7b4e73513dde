import { EMPTY_LEDGER, type LedgerState } from '../../ledger/state.ts';
import { closedThen, isHeldToAll } from '../data/closings/closed-then.ts';
import { earlierMarkers } from '../data/closings/markers.ts';
import type { DataFacts } from '../data/facts.ts';
import type { Read } from '../data/reading.ts';
import type { BundleFailure } from '../failure.ts';
import { judgingPart } from '../judging.ts';
import { MANIFEST } from '../manifest.ts';
import type { BundleView } from '../view.ts';
import { verifyAnswers } from './answers.ts';
import { verifyBasis } from './closing/basis.ts';
import { verifyClosureFacts } from './closing/closure-facts.ts';
import { verifyConformance } from './closing/conformance.ts';
import { verifyConsumers } from './closing/consumers.ts';
import { verifyProbe } from './closing/probe.ts';
import { verifyReport } from './closing/report.ts';
import { verifyTeardown } from './closing/teardown.ts';
import { verifyAuthority } from './found/authority.ts';
import { verifyIngress } from './ingress.ts';
import { verifyLaneFrames } from './lane-frames.ts';
import { verifyLaneValues } from './lane-values.ts';
import type { Stage } from './lanes.ts';
import { recordedIn } from './ledger-copies.ts';
import { verifyPackaging } from './packaging/packaging.ts';
import { verifyPacks } from './packs.ts';
import { verifyProducer } from './producer.ts';
import { verifyRunStart } from './run-start.ts';
import { verifyScenario } from './scenario.ts';
import { verifyCaseLabels, verifyCaseSummaries } from './spine/case-labels.ts';
import { verifyDecisionLane } from './spine/decision-lane.ts';
import { verifyStreams } from './streams.ts';
import { verifySubstrate } from './substrate.ts';
import { verifyVerdicts } from './verdicts.ts';
import { verifyOwed } from './witnessed/owed.ts';
import { verifyOwnTimes } from './witnessed/own-times.ts';
import { verifyIdentities } from './world.ts';
import { verifyWritten } from './written.ts';

/**
 * What was left for everybody to read when a lane passed, by that lane: judged as it was while the lane held, also of a lane
 * that is stale.
 */
export const LANE_JOINS: Readonly<Record<string, LaneJoin>> = {
  'M3.D': verifyRunStart,
  'M5.E': verifyStreams,
  'M6.C': (stage, { facts }) => verifyIngress(stage, facts),
  'M6.D': verifyScenario,
  'M6.F': (stage, { facts }) => verifyProducer(stage, facts),
  'M7.F': (stage, { facts }) => verifyDecisionLane(stage, facts),
  'M7.H': verifyCaseLabels,
  // Before the closure that compared them again an analyst may have gone on.
  'M8.E': (stage, read) =>
    stage.ledger.phases.M7.lanes['M7.H']?.status === 'PASS' ? verifyCaseSummaries(stage, read) : [],
};

type LaneJoin = (stage: Stage, read: Read) => readonly BundleFailure[];

/** Members that say again what another document or a lane says: whoever changes one has to change the other (04, 6.4). */
export function verifyJoins(view: BundleView, ledger: LedgerState | undefined, read: Read): readonly BundleFailure[] {
  if (ledger === undefined) return [];
  const stage = { view, ledger };
  const joins: Join[] = [
    verifyPackaging,
    verifySubstrate,
    verifyTeardown,
    verifyAnswers,
    verifyAuthority,
    verifyVerdicts,
    verifyPacks,
    verifyWritten,
    verifyOwnTimes,
    verifyLaneFrames,
    verifyLaneValues,
  ];
  if (view.manifest.platform_run_id !== 'N/A')
    joins.push(
      verifyIdentities,
      () => verifyOwed(stage, read),
      verifyConsumers,
      verifyProbe,
      () => verifyConformance(stage, read.governance),
      verifyReport,
      () => verifyBasis(stage, read.governance),
      () => earlierReports(stage, read),
      () => verifyClosureFacts(stage, read.governance),
    );
  // What one of them cannot come to its end over keeps none of the others from speaking.
  return joins.flatMap((join) => judgingPart(MANIFEST, () => join(stage, read.facts)));
}

/** Reports that were closed over before, where nothing else was there to be reported than now. */
const earlierReports = ({ view }: Stage, { facts, governance }: Read): readonly BundleFailure[] =>
  earlierMarkers(view).flatMap((marker) => {
    const then = closedThen(marker, view);
    if (then === undefined || !isHeldToAll(marker, then)) return [];
    let ledger = EMPTY_LEDGER;
    for (const { after } of recordedIn(then.view)) ledger = after;
    const closed = { view: then.view, ledger };
    return [...verifyBasis(closed, governance), ...verifyReport(closed, facts)];
  });

type Join = (stage: Stage, facts: DataFacts) => readonly BundleFailure[];
