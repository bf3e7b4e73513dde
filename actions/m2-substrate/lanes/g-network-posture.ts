import { NetworkPostureSnapshotV1 } from '@spine-green/evidence-schemas/documents/network_posture_snapshot.v1';
import { NoNatCheckV1 } from '@spine-green/evidence-schemas/documents/no_nat_check.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, mapFact } from '../../lib/checks/fact.ts';
import { meets } from '../../lib/checks/meets.ts';
import type { NetworkFacts } from '../../lib/posture/network.ts';
import type { ServiceRow, TaskRow } from '../../lib/posture/readings.ts';
import { activeServices, closedNetwork, foundNetwork } from '../../lib/rules/closed-network.ts';
import { attemptDocument } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';

export interface NetworkPostureFacts extends NetworkFacts {
  readonly services: Fact<readonly ServiceRow[]>;
  readonly tasks: Fact<readonly TaskRow[]>;
}

/** Nothing in the network costs by the hour, runs or lets the world in (01, M2.G). */
export const networkPosture = defineLane({
  id: 'M2.G',
  documents: (facts: NetworkPostureFacts, context) => ({
    nat: mapFact(facts.residuals['nat-gateway'], (gateways) =>
      attemptDocument('no_nat_check.json', NoNatCheckV1, {
        schema: 'fp.no_nat_check.v1',
        ...headOf(facts, context),
        nat_gateways_non_deleted_count: gateways.length,
        nat_gateways: [...gateways],
      }),
    ),
    posture: mapFact(allRead(facts), (read) =>
      attemptDocument('network_posture_snapshot.json', NetworkPostureSnapshotV1, postureOf(facts, read, context)),
    ),
  }),
  decide: (facts: NetworkPostureFacts) => {
    const { residuals, services, tasks, reading, names } = facts;
    const { 'nat-gateway': gateways, ...balancers } = residuals;
    return {
      'M2.G-C01': { expected: [], observed: gateways, fails: 'M2G-B1' },
      'M2.G-C02': {
        expected: { 'load-balancer': [], 'classic-load-balancer': [] },
        observed: allReadable(balancers),
        fails: 'M2G-B2',
      },
      'M2.G-C03': {
        expected: { services: [], tasks: [] },
        observed: mapFact(allReadable({ services, tasks }), activityOf),
        fails: 'M2G-B3',
      },
      'M2.G-C04': {
        expected: closedNetwork(names),
        observed: mapFact(reading, (read) => foundNetwork(read, names)),
        fails: 'M2G-B4',
      },
    };
  },
});

interface Running {
  readonly services: readonly ServiceRow[];
  readonly tasks: readonly TaskRow[];
}

const activityOf = ({ services, tasks }: Running) => ({
  services: activeServices(services),
  tasks: tasks.map(({ task }) => task),
});

const allRead = ({ residuals, services, tasks, reading }: NetworkPostureFacts) =>
  allReadable({ ...residuals, services, tasks, reading });

type Read = ReturnType<typeof allRead> extends Fact<infer V> ? V : never;

const headOf = ({ vpc }: NetworkPostureFacts, { substrate, executionId, gatheredAtUtc }: DecideContext) => ({
  substrate,
  execution_id: executionId,
  captured_at_utc: gatheredAtUtc,
  vpc,
});

function postureOf(facts: NetworkPostureFacts, read: Read, context: DecideContext): NetworkPostureSnapshotV1 {
  const { services, tasks } = activityOf(read);
  const balancers = [...read['load-balancer'], ...read['classic-load-balancer']];
  const details = foundNetwork(read.reading, facts.names);
  return {
    schema: 'fp.network_posture_snapshot.v1',
    ...headOf(facts, context),
    nat_gateways_non_deleted_count: read['nat-gateway'].length,
    load_balancers_count: balancers.length,
    load_balancers: balancers,
    ecs_services_desired_gt_zero_count: services.length,
    ecs_services: [...services],
    ecs_tasks: [...tasks],
    sg_subnet_route_checks_pass: meets(closedNetwork(facts.names), details),
    details: {
      ...details,
      app_group_admits: [...details.app_group_admits],
      database_group_admits: [...details.database_group_admits],
    },
  };
}
