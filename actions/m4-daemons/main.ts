import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { built } from '../lib/run/lane.ts';
import { gatherClosure } from '../lib/shared-lanes/gather-closure.ts';
import { gatherVerdict } from '../lib/shared-lanes/gather-verdict.ts';
import { gatherServiceMap } from './facts/b-service-map.ts';
import { gatherIamBinding } from './facts/c-iam-binding.ts';
import { gatherDependencies } from './facts/d-dependencies.ts';
import { gatherContracts } from './facts/e-launch-contract.ts';
import { gatherDaemonStart } from './facts/f-daemon-start.ts';
import { gatherUniqueness } from './facts/g-uniqueness.ts';
import { gatherReadinessPublication } from './facts/h-readiness.ts';
import { gatherDaemonsHandoff } from './facts/j-handoff.ts';
import { p2HandleClosure } from './lanes/a-handle-closure.ts';
import { serviceMapLane } from './lanes/b-service-map.ts';
import { iamBinding } from './lanes/c-iam-binding.ts';
import { dependencies } from './lanes/d-dependencies.ts';
import { launchContract } from './lanes/e-launch-contract.ts';
import { daemonStart } from './lanes/f-daemon-start.ts';
import { consumerUniqueness } from './lanes/g-uniqueness.ts';
import { readinessPublication } from './lanes/h-readiness.ts';
import { daemonsVerdict } from './lanes/i-verdict.ts';
import { daemonsHandoff } from './lanes/j-handoff.ts';

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M4'),
      lanes: [
        built(p2HandleClosure, (context) => gatherClosure(context, 'M4.A', { handoffFrom: 'M3' })),
        built(serviceMapLane, gatherServiceMap),
        built(iamBinding, gatherIamBinding),
        built(dependencies, gatherDependencies),
        built(launchContract, gatherContracts),
        built(daemonStart, gatherDaemonStart),
        built(consumerUniqueness, gatherUniqueness),
        built(readinessPublication, gatherReadinessPublication),
        built(daemonsVerdict, (context) => gatherVerdict(context, 'M4.I')),
        built(daemonsHandoff, gatherDaemonsHandoff),
      ],
    },
    io,
  );
