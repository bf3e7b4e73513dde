import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { scenarioRunId } from '../lib/platform/services.ts';
import { runKey } from '../lib/run/evidence.ts';
import { getSnapshotRef } from '../lib/run/snapshot-key.ts';
import { handoffLane } from '../lib/shared-lanes/handoff.ts';
import { verdictLane } from '../lib/shared-lanes/verdict.ts';
import { p3HandleClosure } from './lanes/a-handle-closure.ts';
import { inletPolicy } from './lanes/b-inlet-policy.ts';
import { seedLane } from './lanes/c-seed.ts';
import { launchMatrix } from './lanes/d-launch-matrix.ts';
import { streamSort } from './lanes/e-stream-sort.ts';
import { checkerLane } from './lanes/f-checker.ts';
import { rerunProbe } from './lanes/g-rerun-probe.ts';

const verdict = verdictLane('M5.H', { sources: 'M5H-B1', predicates: 'M5H-B2', union: 'M5H-B3' });

const handoff = handoffLane({
  lane: 'M5.I',
  check: 'M5.I-C01',
  verdictLane: 'M5.H',
  codes: { verdict: 'M5I-B1', fields: 'M5I-B2' },
  required: async (context) => ({
    seed_snapshot: runKey(context, 'oracle/seed_snapshot.json'),
    inlet_assertion_snapshot: runKey(context, 'oracle/inlet_assertion_snapshot.json'),
    functional_workload_profile: runKey(context, 'oracle/functional_workload_profile.json'),
    stream_sort_summary: runKey(context, 'oracle/stream_sort_summary.json'),
    checker_pass: runKey(context, 'oracle/checker_pass.json'),
    m5_verdict_snapshot: getSnapshotRef(context, 'M5.H').key,
  }),
  scenarioRunId,
});

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M5'),
      lanes: [
        p3HandleClosure,
        inletPolicy,
        seedLane,
        launchMatrix,
        streamSort,
        checkerLane,
        rerunProbe,
        verdict,
        handoff,
      ],
    },
    io,
  );
