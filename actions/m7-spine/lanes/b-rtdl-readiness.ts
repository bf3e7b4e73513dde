import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { count, handoverOf, list, record, text } from '../../lib/run/handover.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { STEADY, taskOf, type Worker, type WorkerReport, type WorkerSample, workOf } from '../workers.ts';

export interface WriterEnvironment {
  readonly group: string;
  readonly policy: string;
  /** Revision of the task definition that holds them. */
  readonly taskDefinition: string;
}

/** A daemon of this release: the task definition of the run that is wanted, or the one that is live. */
export interface DaemonDefinition {
  readonly service: string;
  readonly task_definition: string;
}

export interface LiveDaemon extends DaemonDefinition {
  /** Run that each of its tasks declares; null for a task that declares nothing. */
  readonly runs: readonly (string | null)[];
}

/** One of the four components of the core. */
export interface CoreComponent extends Worker {
  readonly environment: WriterEnvironment;
  /** Its group on the broker. */
  readonly streamGroup: string;
}

export interface RtdlReadinessFacts {
  /** All four, by name. */
  readonly components: Fact<readonly CoreComponent[]>;
  readonly samples: Fact<readonly [WorkerSample, WorkerSample]>;
  readonly report: Fact<WorkerReport>;
  readonly environment: Fact<WriterEnvironment>;
  /** Positions that the writer published to the log, by its group. */
  readonly committed: Fact<number>;
  /** Newest segment of the ledger, found in the object store. */
  readonly newestSegment: Fact<string>;
  /** What this release runs for the active run, as its catalogue has it. */
  readonly wanted: Fact<readonly DaemonDefinition[]>;
  readonly live: Fact<readonly LiveDaemon[]>;
  /** Buckets that gave a probe object back. */
  readonly probes: Fact<readonly string[]>;
  /** Cluster that the topics were found ready on, and the one that answers now. */
  readonly readyCluster: Fact<string>;
  readonly liveCluster: Fact<string>;
  readonly pins: { readonly group: string; readonly streamGroup: string; readonly policy: string };
}

export const rtdlReadinessHandover = handoverOf('M7.B', {
  task_arn: text,
  restart_count: count,
  health: text,
  partitions: list(record({ topic: text, partition: count, next_offset: count, high: count })),
});

/** The components of the core, by name. */
const CORE = ['archive-writer', 'csfb', 'ieg', 'ofp'] as const;

export const rtdlReadiness = defineLane({
  id: 'M7.B',
  decide: (facts: RtdlReadinessFacts, _written, { platformRunId }) => {
    const { components, samples, report, environment, committed, newestSegment, wanted, live, pins } = facts;
    const core = isReadable(components) ? components.value : [];
    const task = isReadable(samples) ? taskOf(samples.value[1]) : null;
    return {
      'M7.B-C01': {
        expected: CORE.map((component) => {
          const own = core.find((one) => one.component === component);
          const worker = own === undefined ? null : taskOf(own.samples[1]);
          const services = [STEADY, STEADY];
          return { component, services, tasks: [worker, worker], reported_by: worker, unassigned: [], stuck: [] };
        }),
        observed: mapFact(components, (read) =>
          read.map((one) => ({ component: one.component, ...workOf(one.samples, one.report) })),
        ),
        fails: 'M7B-B1',
      },
      'M7.B-C02': {
        expected: CORE.map((component) => {
          const own = core.find((one) => one.component === component);
          return {
            component,
            environment: { group: pins.group, policy: pins.policy },
            task_definition: own?.environment.taskDefinition ?? null,
            reported: { group: own?.streamGroup ?? null, policy: pins.policy },
          };
        }),
        observed: mapFact(components, (read) =>
          read.map((one) => ({
            component: one.component,
            ...policyOf({ ...one, taskDefinition: one.samples[1].service.taskDefinition }),
          })),
        ),
        fails: 'M7B-B2',
      },
      'M7.B-C01a': {
        // The task that runs at both moments is the one that reports: it works, and nobody works in its place.
        expected: { services: [STEADY, STEADY], tasks: [task, task], reported_by: task, unassigned: [], stuck: [] },
        observed: mapFact(allReadable({ samples, report }), (read) => workOf(read.samples, read.report)),
        fails: 'M7B-B1',
      },
      'M7.B-C02a': {
        expected: {
          environment: { group: pins.group, policy: pins.policy },
          task_definition: isReadable(environment) ? environment.value.taskDefinition : null,
          reported: { group: pins.streamGroup, policy: pins.policy },
        },
        observed: mapFact(allReadable({ environment, samples, report }), (read) =>
          policyOf({ ...read, taskDefinition: read.samples[1].service.taskDefinition }),
        ),
        fails: 'M7B-B2',
      },
      'M7.B-C03a': {
        // The heartbeat proves the database, committed positions the log, the newest segment the object store.
        expected: {
          heartbeat: { $one_of: ['GREEN', 'AMBER'] },
          positions_committed: { $at_least: 1 },
          segment: { $non_empty: true },
        },
        observed: mapFact(allReadable({ report, committed, newestSegment }), (read) => ({
          heartbeat: read.report.state,
          positions_committed: read.committed,
          segment: read.newestSegment,
        })),
        fails: 'M7B-B3',
      },
      'M7.B-C04': {
        expected: isReadable(wanted)
          ? wanted.value.map((one) => ({ ...one, runs: [platformRunId ?? null] }))
          : [{ runs: [platformRunId ?? null] }],
        observed: mapFact(allReadable({ wanted, live }), (read) => read.live),
        fails: 'M7B-B5',
      },
      'M7.B-C05': { expected: ['archive', 'evidence'], observed: facts.probes, fails: 'M7B-B6' },
      'M7.B-C06': {
        expected: isReadable(facts.liveCluster) ? facts.liveCluster.value : null,
        observed: mapFact(
          allReadable({ ready: facts.readyCluster, live: facts.liveCluster }),
          (clusters) => clusters.ready,
        ),
        fails: 'M7B-B7',
      },
    };
  },
  handover: {
    schema: rtdlReadinessHandover,
    of: ({ samples, report }) => {
      if (!isReadable(samples) || !isReadable(report)) return undefined;
      const [, { service, partitions }] = samples.value;
      const task = taskOf(samples.value[1]);
      if (task === null) return undefined;
      return {
        task_arn: task,
        restart_count: service.restartCount,
        health: report.value.state,
        partitions: partitions.map(({ topic, partition, nextOffset, high }) => ({
          topic,
          partition,
          next_offset: nextOffset,
          high,
        })),
      };
    },
  },
});

const policyOf = ({
  environment,
  report,
  taskDefinition,
}: Pick<CoreComponent, 'environment' | 'report'> & { readonly taskDefinition: string }) => ({
  environment: { group: environment.group, policy: environment.policy },
  task_definition: taskDefinition,
  reported: {
    group: report.policyRevisions.consumer_group ?? null,
    policy: report.policyRevisions.offset_commit_policy ?? null,
  },
});
