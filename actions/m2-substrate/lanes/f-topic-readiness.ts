import { handle } from '@spine-green/evidence-schemas';
import { TopicReadinessSnapshotV1 } from '@spine-green/evidence-schemas/documents/topic_readiness_snapshot.v1';
import type { LogDescription, TopicSpec } from '@spine-green/runtime/substrate/event-log/port';
import { TOPICS } from '@spine-green/runtime/substrate/stack/pins';
import { check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import type { EvidenceRef } from '../../lib/run/documents.ts';
import { createAt, executionKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';

interface TopicFacts {
  readonly described: Fact<LogDescription>;
  readonly identity: Fact<string>;
  readonly evidence: Fact<EvidenceRef>;
}

/** Protocol proof with the runtime's own credentials: the topics are there because the log says so, not a plan. */
export const topicReadiness = plainLane<TopicFacts>({
  id: 'M2.F',
  gather: async (context) => {
    const described = await observe(async () => (await context.session.eventLog()).describe());
    const identity = await observe(async () => {
      const paths = [
        handle('SSM_CONFLUENT_BOOTSTRAP_PATH'),
        handle('SSM_CONFLUENT_API_KEY_PATH'),
        handle('SSM_CONFLUENT_API_SECRET_PATH'),
      ];
      await Promise.all(paths.map((path) => context.session.parameters.get(path)));
      return 'SSM_CONFLUENT_API_KEY_PATH';
    });
    const evidence = await observe(async () => {
      if (!isReadable(described)) throw new Error(described.unreadable);
      return publish(context, described.value);
    });
    return { described, identity, evidence };
  },
  decide: ({ described, identity, evidence }) => [
    check('M2.F-C01', {
      expected: true,
      observed: mapFact(described, ({ clusterId }) => clusterId !== ''),
      fails: 'M2F-B1',
    }),
    check('M2.F-C02', {
      expected: { missing: [], different: [] },
      observed: mapFact(described, ({ topics }) => topicFaults(topics)),
      fails: 'M2F-B1',
    }),
    check('M2.F-C03', { expected: 'SSM_CONFLUENT_API_KEY_PATH', observed: identity, fails: 'M2F-B2' }),
    check('M2.F-C04', { expected: true, observed: mapFact(evidence, ({ key }) => key !== ''), fails: 'M2F-B3' }),
  ],
  payload: ({ described }) => (isReadable(described) ? { cluster_id: described.value.clusterId } : {}),
});

/** Which pinned topics are absent, and which exist with other settings. */
export function topicFaults(found: readonly TopicSpec[]): { missing: string[]; different: string[] } {
  const byName = new Map(found.map((topic) => [topic.topic, topic]));
  const missing = TOPICS.filter(({ topic }) => !byName.has(topic)).map(({ topic }) => topic);
  const different = TOPICS.filter((pinned) => {
    const live = byName.get(pinned.topic);
    return live !== undefined && (live.partitions !== pinned.partitions || live.retentionMs !== pinned.retentionMs);
  }).map(({ topic }) => topic);
  return { missing, different };
}

function publish(context: LaneContext, { clusterId, topics }: LogDescription): Promise<EvidenceRef> {
  const { missing, different } = topicFaults(topics);
  return createAt(context, executionKey(context, 'topic_readiness_snapshot.json'), TopicReadinessSnapshotV1, {
    schema: 'fp.topic_readiness_snapshot.v1',
    substrate: context.substrate,
    execution_id: context.executionId,
    captured_at_utc: context.startedAtUtc,
    connectivity_pass: true,
    kafka_cluster_id: clusterId,
    identity_used: 'SSM_CONFLUENT_API_KEY_PATH',
    topics_present: TOPICS.map(({ topic }) => topic).filter((topic) => !missing.includes(topic)),
    topics_missing: missing,
    topics: topics.map(({ topic, partitions, retentionMs }) => ({
      topic,
      partitions,
      retention_ms: retentionMs,
      cleanup_policy: 'delete' as const,
      matches_pins: !different.includes(topic),
    })),
  });
}
