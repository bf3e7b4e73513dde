import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { illnessOf, STEADY, taskOf, type Worker, workOf } from '../workers.ts';

/** What keeps an action from happening twice and an outcome from being changed. */
export interface ActionGuards {
  readonly keyFields: readonly string[];
  readonly writePolicy: string;
}

export interface DecisionReadinessFacts {
  /** All four, by name. */
  readonly workers: Fact<readonly Worker[]>;
  /** As the database holds them: a unique index and a trigger. */
  readonly guards: Fact<ActionGuards>;
  /** Distinct admissions on each topic that is decided on, by the gate's rows. */
  readonly traffic: Fact<Readonly<Record<string, number>>>;
  readonly pins: ActionGuards;
}

/** The components of the decision lane, by name. */
const DECISION_LANE = ['al', 'df', 'dl', 'dla'] as const;

export const decisionReadiness = defineLane({
  id: 'M7.E',
  decide: ({ workers, guards, traffic, pins }: DecisionReadinessFacts) => {
    const lane = isReadable(workers) ? workers.value : [];
    return {
      'M7.E-C01': {
        // The task that runs at both moments is the one that reports: it works, and nobody works in its place.
        expected: DECISION_LANE.map((component) => {
          const own = lane.find((one) => one.component === component);
          const task = own === undefined ? null : taskOf(own.samples[1]);
          const services = [STEADY, STEADY];
          return { component, services, tasks: [task, task], reported_by: task, unassigned: [], stuck: [], ill: [] };
        }),
        observed: mapFact(workers, (read) =>
          read.map((one) => ({
            component: one.component,
            ...workOf(one.samples, one.report),
            ill: illnessOf(one.report),
          })),
        ),
        fails: 'M7E-B1',
      },
      'M7.E-C02': {
        expected: {
          index: pins.keyFields,
          declared: pins.keyFields,
          outcomes: pins.writePolicy,
          declared_outcomes: pins.writePolicy,
        },
        observed: mapFact(allReadable({ workers, guards }), (read) => {
          const declared = read.workers.find(({ component }) => component === 'al')?.report.policyRevisions ?? {};
          return {
            index: read.guards.keyFields,
            declared: (declared.action_idempotency_key_fields ?? '').split(','),
            outcomes: read.guards.writePolicy,
            declared_outcomes: declared.action_outcome_write_policy ?? null,
          };
        }),
        fails: 'M7E-B2',
      },
      'M7.E-C03': {
        expected: { admitted: { $above: 0 }, consumed: { $above: 0 } },
        observed: mapFact(allReadable({ workers, traffic }), (read) => ({
          admitted: Object.values(read.traffic).reduce((sum, events) => sum + events, 0),
          consumed: consumedBy(read.workers.find(({ component }) => component === 'df')),
        })),
        fails: 'M7E-B3',
      },
    };
  },
  handover: ({ workers }) => {
    if (!isReadable(workers)) return undefined;
    const tasks = workers.value.map(({ component, samples }) => ({ component, task_arn: taskOf(samples[1]) ?? '' }));
    return tasks.some(({ task_arn: arn }) => arn === '') ? undefined : { tasks };
  },
});

/** Records that the decision fabric went through. */
const consumedBy = (fabric: Worker | undefined): number =>
  (fabric?.samples[1].partitions ?? []).reduce((sum, { startOffset, nextOffset }) => sum + nextOffset - startOffset, 0);
