import { handle, sha256Hex } from '@spine-green/evidence-schemas';
import { TopicReadinessSnapshotV1 } from '@spine-green/evidence-schemas/documents/topic_readiness_snapshot.v1';
import type { LogClient, LogDescription, TopicDescription } from '@spine-green/runtime/substrate/event-log/port';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, mapFact } from '../../lib/checks/fact.ts';
import { SECURITIES } from '../../lib/rules/log-security.ts';
import { attemptDocument, attemptKey } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';

/** A log, and what it makes of its client. */
type DescribedLog = LogDescription & { readonly client: LogClient };

export interface TopicFacts {
  /** The topics as the registry pins them. */
  readonly pinned: readonly TopicDescription[];
  /** What the log answers to a client with the runtime's own credentials. */
  readonly described: Fact<DescribedLog>;
  /** The cluster that the running stack says it has. */
  readonly stackClusterId: Fact<string>;
  /** The three connection parameters were read; of the user only a digest leaves the place where it was read. */
  readonly parameters: Fact<{ readonly user_sha256: string }>;
}

const DOCUMENT = 'topic_readiness_snapshot.json';

/** Protocol proof with the runtime's own credentials: the topics are there because the log says so, not a plan. */
export const topicReadiness = defineLane({
  id: 'M2.F',
  documents: ({ pinned, described, stackClusterId }: TopicFacts, context) => ({
    readiness: mapFact(allReadable({ described, stackClusterId }), (read) =>
      attemptDocument(DOCUMENT, TopicReadinessSnapshotV1, readinessOf({ ...read, pinned }, context)),
    ),
  }),
  decide: ({ pinned, described, stackClusterId, parameters }: TopicFacts, written, context) => ({
    'M2.F-C01': {
      expected: {
        cluster_id: 'value' in stackClusterId ? stackClusterId.value : null,
        security: { $one_of: SECURITIES[context.substrate] },
      },
      observed: mapFact(described, ({ clusterId, client }) => ({ cluster_id: clusterId, security: client.security })),
      fails: 'M2F-B1',
    },
    'M2.F-C02': {
      expected: { present: Number(handle('KAFKA_REQUIRED_TOPIC_COUNT')), missing: [], different: [] },
      observed: mapFact(described, ({ topics }) => topicFaults(pinned, topics)),
      fails: 'M2F-B1',
    },
    'M2.F-C03': {
      // Kafka's protocol cannot say whom it authenticated, so there null stands for the name; of the rights every log tells.
      expected: {
        principal_sha256: { $one_of: ['value' in parameters ? parameters.value.user_sha256 : null, null] },
        administrator: false,
      },
      observed: mapFact(allReadable({ described, parameters }), (read) => principalOf(read.described)),
      fails: 'M2F-B2',
    },
    'M2.F-C04': {
      expected: { key: attemptKey(context, DOCUMENT), sha256: { $form: 'hex64' } },
      observed: mapFact(written.readiness, ({ key, sha256 }) => ({ key, sha256 })),
      fails: 'M2F-B3',
    },
  }),
  handover: ({ described }) => ('value' in described ? { cluster_id: described.value.clusterId } : undefined),
});

const principalOf = ({ client: { principal, administrator } }: DescribedLog) => ({
  principal_sha256: principal === undefined ? null : sha256Hex(principal),
  administrator,
});

/** How many pinned topics are there, which are absent, and which exist with other settings. */
function topicFaults(pinned: TopicFacts['pinned'], found: readonly TopicDescription[]) {
  const live = new Map(found.map((topic) => [topic.topic, topic]));
  const present = pinned.flatMap((pin) => {
    const topic = live.get(pin.topic);
    return topic === undefined ? [] : [{ pin, topic }];
  });
  return {
    present: present.length,
    missing: pinned.filter(({ topic }) => !live.has(topic)).map(({ topic }) => topic),
    different: present.filter(({ pin, topic }) => !isAsPinned(pin, topic)).map(({ pin }) => pin.topic),
  };
}

const isAsPinned = (pin: TopicDescription, live: TopicDescription): boolean =>
  pin.partitions === live.partitions &&
  pin.retentionMs === live.retentionMs &&
  pin.cleanupPolicy === live.cleanupPolicy;

interface Readable {
  readonly pinned: TopicFacts['pinned'];
  readonly described: DescribedLog;
  readonly stackClusterId: string;
}

function readinessOf(
  { pinned, described, stackClusterId }: Readable,
  { substrate, executionId, gatheredAtUtc }: DecideContext,
): TopicReadinessSnapshotV1 {
  const { clusterId, topics, client } = described;
  const { missing } = topicFaults(pinned, topics);
  return {
    schema: 'fp.topic_readiness_snapshot.v1',
    substrate,
    execution_id: executionId,
    captured_at_utc: gatheredAtUtc,
    connectivity_pass: clusterId === stackClusterId,
    kafka_cluster_id: clusterId,
    security: client.security,
    identity_used: client.principal ?? { unknown_because: 'The protocol of this log has no question for it.' },
    topics_present: pinned.map(({ topic }) => topic).filter((topic) => !missing.includes(topic)),
    topics_missing: missing,
    topics: topics.map((topic) => ({
      topic: topic.topic,
      partitions: topic.partitions,
      retention_ms: topic.retentionMs,
      cleanup_policy: topic.cleanupPolicy,
      matches_pins: pinned.some((pin) => pin.topic === topic.topic && isAsPinned(pin, topic)),
    })),
  };
}
