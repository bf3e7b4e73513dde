import { handle } from '@spine-green/evidence-schemas';
import type { DbMigrationRunSnapshotV1 } from '@spine-green/evidence-schemas/documents/db_migration_run_snapshot.v1';
import type { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import type { IgPolicyActiveV1 } from '@spine-green/evidence-schemas/documents/ig_policy_active.v1';
import { consumerStreams } from '@spine-green/runtime/consumer/streams';
import { gatePolicyRevision, runConfig } from '@spine-green/runtime/run-config';
import { TOPICS } from '@spine-green/runtime/substrate/stack/pins';
import { membersOf, textsOf } from '../../members.ts';

export type Check = EnvironmentConformanceV1['checks'][number];

/** What a check that did not fail has to say. */
export interface Due {
  readonly expected: unknown;
  /** What a passing check observed; what nothing in the bundle tells again stands as the check has it. */
  readonly observed?: unknown;
  readonly details?: string;
  /** The subject of the check cannot be on this substrate, so it cannot have passed. */
  readonly never?: boolean;
}

/** What the rest of the bundle tells of what is checked. */
export interface Told {
  readonly run: string;
  readonly substrate: string;
  readonly config: string | null;
  readonly image: string | undefined;
  /** Whoever sent a heartbeat of this run, as each check of them lists them. */
  readonly components: readonly string[];
  readonly isClosed: boolean;
  readonly policy: IgPolicyActiveV1 | undefined;
  readonly cluster: string | undefined;
  readonly migrations: DbMigrationRunSnapshotV1 | undefined;
  readonly packDigest: string | undefined;
  readonly outputs: readonly string[];
}

/** The producer is no daemon: it reports while it streams, and the row of its last report stays. */
export const PRODUCER = 'wsp';
/** Families without which no run can be closed (16, section 8, K8). */
const CLOSING_FAMILIES = ['CORRIDOR_ANOMALY', 'EVIDENCE_REF_RESOLVED', 'RUN_REPORT_GENERATED', 'RUN_CLOSED'];

/** The image can write those, and whatever other family it lists once. */
export function familiesDue({ observed }: Check): Due {
  const listed: readonly unknown[] = Array.isArray(observed) ? observed : [];
  const isWhole = CLOSING_FAMILIES.every((one) => listed.includes(one)) && new Set(listed).size === listed.length;
  return { expected: CLOSING_FAMILIES, observed: isWhole ? listed : CLOSING_FAMILIES };
}

/** Who reports the gate's policy reports the active one, and who consumes does it in the group of its daemon. */
export function policyRevisions({ observed }: Check, { components, policy, run }: Told): Due {
  const said = membersOf(observed);
  const groups = new Map<string, string>(
    consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), run).map(({ component, groupId }) => [component, groupId]),
  );
  const due = components.map((name) => {
    const {
      [policy?.policy_id ?? '']: _policy,
      consumer_group: _group,
      principals,
      auth_mode,
      offset_commit_policy: commits,
      policy_revision: revision,
      ...own
    } = membersOf(said[name]);
    const group = groups.get(name);
    return [
      name,
      {
        ...own,
        ...(policy === undefined ? {} : { [policy.policy_id]: policy.content_digest }),
        ...(group === undefined ? {} : { consumer_group: group }),
        ...(principals === undefined
          ? {}
          : { principals: Object.keys(runConfig.class_map.principals).toSorted().join() }),
        ...(auth_mode === undefined ? {} : { auth_mode: handle('IG_AUTH_MODE') }),
        ...(commits === undefined ? {} : { offset_commit_policy: handle('RTDL_CORE_OFFSET_COMMIT_POLICY') }),
        ...(revision === undefined ? {} : { policy_revision: REVISIONS[name] }),
      },
    ] as const;
  });
  return {
    expected: policy === undefined ? {} : { [policy.policy_id]: policy.content_digest },
    observed: Object.fromEntries(due),
  };
}

/** Of the policy by which each of them works, as the image has it. */
const REVISIONS: Readonly<Record<string, string>> = {
  ig: gatePolicyRevision.revision,
  'case-trigger': runConfig.case_trigger.revision,
  cm: runConfig.case_management.action_emission.revision,
  ls: runConfig.label_store.active_revision,
};

/** Instances of the producer: none once the run is closed, and one at most before. */
export function producerOf(observed: unknown, { components, isClosed }: Told): Readonly<Record<string, unknown>> {
  if (!components.includes(PRODUCER)) return {};
  return { [PRODUCER]: !isClosed && membersOf(membersOf(observed).live_instances)[PRODUCER] === 1 ? 1 : 0 };
}

/** The cluster is the one that P7 pinned; what was looked at before P7 says that nothing did. */
export function topicsDue({ observed, details }: Check, { cluster, isClosed }: Told): Due {
  const cluster_id = cluster ?? membersOf(observed).cluster_id;
  const topics = TOPICS.map((topic) => ({ ...topic, cleanupPolicy: handle('KAFKA_CLEANUP_POLICY_DEFAULT') }));
  return {
    expected: { topics: TOPICS, cluster_id },
    observed: { topics: topics.toSorted((a, b) => (a.topic < b.topic ? -1 : 1)), cluster_id },
    details: details === UNPINNED && !isClosed ? UNPINNED : '',
  };
}

const UNPINNED = 'the run has no P7 offsets yet, so its cluster is not pinned';

/** Tables that hold truth, whose guard must be there (10, L1). */
const GUARDED = [
  ...['ig.receipt_rows', 'ig.quarantine_rows', 'ig.reconciliations'],
  ...['rtdl.archive_segments', 'rtdl.archive_sightings', 'rtdl.archive_offset_mismatches', 'rtdl.archive_failures'],
  ...['cases.cm_cases', 'cases.cm_case_trigger_intake', 'cases.cm_case_timeline'],
  ...['labels.ls_label_assertions', 'labels.ls_label_timeline'],
];

/**
 * The migrations are those that the migration task applied, and a table that is guarded is one that they made. In a
 * bundle without that task's lane nothing tells either again.
 */
export function schemaDue({ expected, observed }: Check, { migrations }: Told): Due {
  const { migrations: wanted } = membersOf(expected);
  const made = migrations === undefined ? undefined : new Set<string>(migrations.tables);
  const guarded = textsOf(membersOf(observed).append_only).filter((table) => made?.has(table) ?? true);
  const versions =
    migrations?.migrations_applied.map((name, index) => ({
      version: Number(/^\d+/.exec(name)?.[0]),
      sha256: Array.isArray(wanted) ? membersOf(wanted[index]).sha256 : undefined,
    })) ?? wanted;
  return {
    expected: { migrations: versions, append_only: GUARDED, synchronous_commit: 'on' },
    observed: {
      migrations: versions,
      append_only: [...new Set([...guarded, ...GUARDED])].toSorted(),
      synchronous_commit: 'on',
    },
  };
}

const SKEW_SECONDS_MAX = 2;

/** Nobody else knows how far a clock was off; more than the bound does not pass. */
export function skewDue({ observed }: Check, components: readonly string[]): Due {
  const said = membersOf(observed);
  const instances = membersOf(said.instances);
  const near = (value: unknown): unknown =>
    typeof value === 'number' && Math.abs(value) <= SKEW_SECONDS_MAX ? value : 'at most 2';
  return {
    expected: { seconds_max: SKEW_SECONDS_MAX },
    observed: {
      own_seconds: near(said.own_seconds),
      instances: Object.fromEntries(components.map((name) => [name, near(instances[name])])),
      broker_ahead: false,
    },
  };
}
