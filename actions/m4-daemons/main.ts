import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { scenarioRunId } from '../lib/platform/services.ts';
import { runKey } from '../lib/run/evidence.ts';
import { getSnapshotRef } from '../lib/run/snapshot-key.ts';
import { handleClosure } from '../lib/shared-lanes/handle-closure.ts';
import { handoffLane } from '../lib/shared-lanes/handoff.ts';
import { verdictLane } from '../lib/shared-lanes/verdict.ts';
import { serviceMapLane } from './lanes/b-service-map.ts';
import { dependencies } from './lanes/d-dependencies.ts';
import { launchContract } from './lanes/e-launch-contract.ts';
import { daemonStart } from './lanes/f-daemon-start.ts';
import { consumerUniqueness } from './lanes/g-uniqueness.ts';
import { readinessPublication } from './lanes/h-readiness.ts';

const p2HandleClosure = handleClosure({
  lane: 'M4.A',
  check: 'M4.A-C01',
  codes: { handoff: 'M4A-B1', unresolved: 'M4A-B2', placeholder: 'M4A-B4' },
  handoffFrom: 'M3',
});

const verdict = verdictLane('M4.I', { sources: 'M4I-B1', predicates: 'M4I-B2', union: 'M4I-B3' });

const handoff = handoffLane({
  lane: 'M4.J',
  check: 'M4.J-C01',
  verdictLane: 'M4.I',
  codes: { verdict: 'M4J-B1', fields: 'M4J-B6' },
  required: async (context) => ({
    run_scoped_readiness_evidence: runKey(context, 'operate/daemons_ready.json'),
    demo_session: runKey(context, 'operate/demo_session.json'),
    runtime_service_map_snapshot: getSnapshotRef(context, 'M4.B').key,
    m4_f_daemon_start_snapshot: getSnapshotRef(context, 'M4.F').key,
    m4_h_readiness_snapshot: getSnapshotRef(context, 'M4.H').key,
    m4_verdict_snapshot: getSnapshotRef(context, 'M4.I').key,
  }),
  scenarioRunId,
});

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M4'),
      lanes: [
        p2HandleClosure,
        serviceMapLane,
        dependencies,
        launchContract,
        daemonStart,
        consumerUniqueness,
        readinessPublication,
        verdict,
        handoff,
      ],
    },
    io,
  );
