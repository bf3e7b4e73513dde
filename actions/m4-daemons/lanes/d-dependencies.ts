import { RuntimeProbeV1 } from '@spine-green/evidence-schemas/documents/runtime_probe.v1';
import { allReadable, type Judgement } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import type { foundNetwork } from '../../lib/rules/closed-network.ts';
import { attemptDocument } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';

export const PROBE_REPORT = 'm4_d_runtime_probe.json';

export interface DependencyFacts {
  /** The probe as the compute saw it end. */
  readonly task: Fact<{ readonly taskArn: string; readonly exitCode: number; readonly lastLines: readonly string[] }>;
  /** What the task left in the evidence bucket. */
  readonly report: Fact<RuntimeProbeV1>;
  /** Digests of reports that the task's log names. */
  readonly logged: Fact<readonly string[]>;
  /** What the dependencies are known as from elsewhere. */
  readonly known: Fact<{
    readonly topics: readonly string[];
    readonly database: string;
    readonly versions: Readonly<Record<string, number>>;
    readonly gateHost: string;
  }>;
  /** The network as M2.G recorded it, and as it is now. */
  readonly network: { readonly recorded: Fact<NetworkPosture>; readonly now: Fact<NetworkPosture> };
}

/** What a network may not have, and how it lets in and out. */
export interface NetworkPosture {
  /** How many that are not deleted. */
  readonly nat_gateways: number;
  /** Names. */
  readonly load_balancers: readonly string[];
  readonly network: ReturnType<typeof foundNetwork>;
}

/** A daemon could reach what it needs: asked by a task of the image, before the first daemon starts (01, M4.D). */
export const dependencies = defineLane({
  id: 'M4.D',
  documents: ({ report }: DependencyFacts) => ({
    // The task wrote it; the same bytes again are the same object, and so the snapshot names the version that it is.
    report: mapFact(report, (one) => attemptDocument(PROBE_REPORT, RuntimeProbeV1, one)),
  }),
  decide: (facts: DependencyFacts, written, context) => ({
    'M4.D-C01': reached(facts, isReadable(written.report) ? written.report.value.sha256 : null, context),
    'M4.D-C02': {
      expected: valueOr<NetworkPosture | typeof NO_NETWORK>(facts.network.recorded, NO_NETWORK),
      observed: mapFact(allReadable(facts.network), ({ now }) => now),
      fails: 'M4D-B2',
    },
    'M4.D-C03': {
      expected: {
        task_arn: isReadable(facts.task) ? facts.task.value.taskArn : null,
        image_digest: context.epoch.image_digest,
        exit_code: 0,
        platform_run_id: context.platformRunId ?? null,
      },
      observed: mapFact(allReadable({ task: facts.task, report: facts.report }), ({ task, report }) => ({
        task_arn: report.task_arn,
        image_digest: report.image_digest,
        exit_code: task.exitCode,
        platform_run_id: report.platform_run_id,
      })),
      fails: isProbe(facts, context) ? 'M4D-B4' : 'M4D-B6',
    },
  }),
  handover: ({ task }) => (isReadable(task) ? { task_arn: task.value.taskArn } : undefined),
});

/** Nothing that is found equals what nobody recorded. */
const NO_NETWORK = { nat_gateways: null, load_balancers: null, network: null };

const ALL_STEPS = ['put', 'get', 'delete'];

function reached(
  { report, known, logged }: DependencyFacts,
  sha256: string | null,
  { epoch }: DecideContext,
): Judgement<'M4D-B1'> {
  const wanted = valueOr(known, undefined);
  return {
    expected: {
      event_log: { cluster_id: epoch.kafka_cluster_id, topics_missing: [] },
      database: { name: wanted?.database ?? null, schema_version: { $at_least: 1 } },
      buckets: { archive: ALL_STEPS, evidence: ALL_STEPS, quarantine: ALL_STEPS },
      parameters: wanted?.versions ?? null,
      discovery: { host: wanted?.gateHost ?? null, addresses: { $non_empty: true } },
      log_names: [sha256],
    },
    observed: mapFact(allReadable({ report, known, logged }), (found) => {
      const { event_log, database, buckets, parameters, discovery } = found.report;
      const stepsOf = (bucket: (typeof buckets)['archive']) => (bucket.answered ? bucket.steps : bucket.code);
      return {
        event_log: event_log.answered
          ? {
              cluster_id: event_log.cluster_id,
              topics_missing: found.known.topics.filter((topic) => !event_log.topics.includes(topic)),
            }
          : event_log.code,
        database: database.answered ? { name: database.name, schema_version: database.schema_version } : database.code,
        buckets: {
          archive: stepsOf(buckets.archive),
          evidence: stepsOf(buckets.evidence),
          quarantine: stepsOf(buckets.quarantine),
        },
        parameters: parameters.answered ? parameters.versions : parameters.code,
        discovery: discovery.answered ? { host: discovery.host, addresses: discovery.addresses } : discovery.code,
        log_names: found.logged,
      };
    }),
    fails: 'M4D-B1',
  };
}

/** Exit status of an image that has no such mode. */
const UNKNOWN_MODE = 64;

/** Whether what ran was the probe of the pinned image at all. */
const isProbe = ({ task, report }: DependencyFacts, { epoch }: DecideContext): boolean =>
  isReadable(task) &&
  task.value.exitCode !== UNKNOWN_MODE &&
  (!isReadable(report) || report.value.image_digest === epoch.image_digest);
