import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { built } from '../lib/run/lane.ts';
import { gatherVerdict } from '../lib/shared-lanes/gather-verdict.ts';
import { gatherP3Closure } from './facts/a-handle-closure.ts';
import { gatherInlet } from './facts/b-inlet-policy.ts';
import { gatherSeed } from './facts/c-seed.ts';
import { gatherLaunchMatrix } from './facts/d-launch-matrix.ts';
import { gatherSort } from './facts/e-stream-sort.ts';
import { gatherChecker } from './facts/f-checker.ts';
import { gatherRerun } from './facts/g-rerun-probe.ts';
import { gatherOraclePack } from './facts/i-handoff.ts';
import { p3HandleClosure } from './lanes/a-handle-closure.ts';
import { inletPolicy } from './lanes/b-inlet-policy.ts';
import { seedLane } from './lanes/c-seed.ts';
import { launchMatrix } from './lanes/d-launch-matrix.ts';
import { streamSort } from './lanes/e-stream-sort.ts';
import { checkerLane } from './lanes/f-checker.ts';
import { rerunProbe } from './lanes/g-rerun-probe.ts';
import { oracleVerdict } from './lanes/h-verdict.ts';
import { oracleHandoff } from './lanes/i-handoff.ts';

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M5'),
      lanes: [
        built(p3HandleClosure, gatherP3Closure),
        built(inletPolicy, gatherInlet),
        built(seedLane, gatherSeed),
        built(launchMatrix, gatherLaunchMatrix),
        built(streamSort, gatherSort),
        built(checkerLane, gatherChecker),
        built(rerunProbe, gatherRerun),
        built(oracleVerdict, (context) => gatherVerdict(context, 'M5.H')),
        built(oracleHandoff, gatherOraclePack),
      ],
    },
    io,
  );
