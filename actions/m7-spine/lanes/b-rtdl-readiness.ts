import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { getDaemon, STEADY, taskOf, type Worker, workOf } from '../workers.ts';

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

/** The health object of a component, as the store gave it back. */
export interface StoredHealth {
  readonly component: string;
  /** Task that wrote it. */
  readonly writtenBy: string;
  readonly ref: { readonly key: string; readonly version_id: string; readonly sha256: string };
}

export interface RtdlReadinessFacts {
  /** All four, by name. */
  readonly components: Fact<readonly CoreComponent[]>;
  /** Of each of the four; read before the samples, so that no position in it is later than theirs. */
  readonly stored: Fact<readonly StoredHealth[]>;
  /** Newest segment of each partition in the ledger of the archive, found in the object store; read before the samples. */
  readonly archived: Fact<readonly string[]>;
  /** What this release runs for the active run, as its catalogue has it. */
  readonly wanted: Fact<readonly DaemonDefinition[]>;
  readonly live: Fact<readonly LiveDaemon[]>;
  /** Buckets that gave a probe object back. */
  readonly probes: Fact<readonly string[]>;
  /** Cluster that the topics were found ready on, and the one that answers now. */
  readonly readyCluster: Fact<string>;
  readonly liveCluster: Fact<string>;
  readonly pins: { readonly group: string; readonly policy: string };
}

const WRITER = 'archive-writer';
/** The components of the core, by name. */
const CORE = ['archive-writer', 'csfb', 'ieg', 'ofp'] as const;

export const rtdlReadiness = defineLane({
  id: 'M7.B',
  decide: (facts: RtdlReadinessFacts, _written, { platformRunId }) => {
    const { components, stored, archived, wanted, live, pins } = facts;
    const core = isReadable(components) ? components.value : [];
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
      'M7.B-C03': {
        // A heartbeat proves the database, committed positions the log, an object of the running task the object store.
        expected: {
          reached: CORE.map((component) => {
            const own = core.find((one) => one.component === component);
            const stored_by = own === undefined ? null : taskOf(own.samples[1]);
            return { component, heartbeat: HEALTHY, positions_committed: { $at_least: 1 }, stored_by };
          }),
          segments: { $non_empty: true },
        },
        observed: mapFact(allReadable({ components, stored, archived }), (read) => ({
          reached: read.components.map((one) => ({
            component: one.component,
            heartbeat: one.report.state,
            positions_committed: committedOf(one),
            stored_by: getDaemon(read.stored, one.component).writtenBy,
          })),
          segments: read.archived,
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
  handover: ({ components, stored }) => {
    if (!isReadable(components) || !isReadable(stored)) return undefined;
    const { samples } = getDaemon(components.value, WRITER);
    const task = taskOf(samples[1]);
    if (task === null) return undefined;
    return {
      task_arn: task,
      restart_count: samples[1].service.restartCount,
      components: components.value.map((one) => ({
        component: one.component,
        state: one.report.state,
        reasons: [...one.report.reasons],
        health: getDaemon(stored.value, one.component).ref,
        partitions: one.samples[1].partitions.map(({ topic, partition, nextOffset, committedOffset, high }) => ({
          topic,
          partition,
          next_offset: nextOffset,
          committed_offset: committedOffset ?? null,
          high,
        })),
      })),
    };
  },
});

const HEALTHY = { $one_of: ['GREEN', 'AMBER'] };

/** Positions of its own group that a component published to the log. */
const committedOf = ({ samples: [, { partitions }] }: Worker): number =>
  partitions.filter(({ committedOffset }) => (committedOffset ?? 0) > 0).length;

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
