import { sha256Hex } from '@spine-green/evidence-schemas';
import type { LogClient, TopicDescription } from '@spine-green/runtime/substrate/event-log/port';
import { type TopicFacts, topicReadiness } from '../../../actions/m2-substrate/lanes/f-topic-readiness.ts';
import { HEX, laneRows } from '../../support/decided-lane.ts';

const KEY = 'evidence/embedded/substrate/m2_20261122T101500Z/topic_readiness_snapshot.json';
const pinned: readonly TopicDescription[] = Array.from({ length: 9 }, (_, index) => ({
  topic: `fp.bus.topic_${index}.v1`,
  partitions: 3,
  retentionMs: 86_400_000,
  cleanupPolicy: 'delete',
}));
const [first, ...rest] = pinned;
if (first === undefined) throw new Error('no topic');

const client: LogClient = { security: 'scram-sha-256', principal: 'bus_user', administrator: false };
const answering = (changed: {
  topics?: readonly TopicDescription[];
  client?: Partial<LogClient>;
  clusterId?: string;
}) => ({
  value: {
    clusterId: changed.clusterId ?? 'cluster',
    topics: changed.topics ?? pinned,
    client: { ...client, ...changed.client },
  },
});
const facts: TopicFacts = {
  pinned,
  described: answering({}),
  stackClusterId: { value: 'cluster' },
  parameters: { value: { user_sha256: sha256Hex('bus_user') } },
};
const onKafka: LogClient = { security: 'sasl_ssl', principal: undefined, administrator: false };
const kept = { readiness: { value: { key: KEY, version_id: '1', sha256: HEX } } };

/** A topic that is there with one setting changed. */
const changedTopic = (changed: Partial<TopicDescription>) => ({
  ...facts,
  described: answering({ topics: [{ ...first, ...changed }, ...rest] }),
});

export const rows = [
  laneRows(topicReadiness, {
    passing: [
      { given: 'the pinned topics on the table log', facts },
      {
        given: 'the same on a broker, whose protocol names nobody',
        facts: { ...facts, described: answering({ client: onKafka }) },
      },
      {
        given: 'a topic more than the pinned ones',
        facts: { ...facts, described: answering({ topics: [...pinned, { ...first, topic: 'other' }] }) },
      },
    ],
    failing: [
      {
        given: 'another cluster than that of the stack',
        facts: { ...facts, described: answering({ clusterId: 'other' }) },
        fails: { 'M2.F-C01': 'M2F-B1' },
      },
      {
        given: 'a log that lets clients in without credentials',
        facts: { ...facts, described: answering({ client: { ...onKafka, security: 'plaintext' } }) },
        fails: { 'M2.F-C01': 'M2F-B1' },
      },
      {
        given: 'credentials without encryption on dev_min',
        facts: { ...facts, described: answering({ client: { ...onKafka, security: 'sasl_plaintext' } }) },
        // What waits for the cloud substrate is not judged here, only that the protocol is.
        context: { substrate: 'dev_min' as const },
        written: kept,
        fails: { 'M2.F-C01': 'M2F-B1', 'M2.F-C04': 'M2F-B3' },
      },
      {
        given: 'a missing topic',
        facts: { ...facts, described: answering({ topics: rest }) },
        fails: { 'M2.F-C02': 'M2F-B1' },
      },
      ...[{ partitions: 2 }, { retentionMs: 1 }, { cleanupPolicy: 'compact' }].map((changed) => ({
        given: `a topic with ${JSON.stringify(changed)}`,
        facts: changedTopic(changed),
        fails: { 'M2.F-C02': 'M2F-B1' },
      })),
      {
        given: 'fewer pins than the registry counts',
        facts: { ...facts, pinned: rest },
        fails: { 'M2.F-C02': 'M2F-B1' },
      },
      {
        given: 'a pin beyond those that the registry counts, whose topic is not there',
        facts: { ...facts, pinned: [...pinned, { ...first, topic: 'fp.bus.topic_9.v1' }] },
        fails: { 'M2.F-C02': 'M2F-B1' },
      },
      {
        given: 'another principal than that of the parameters',
        facts: { ...facts, described: answering({ client: { principal: 'postgres' } }) },
        fails: { 'M2.F-C03': 'M2F-B2' },
      },
      {
        given: 'a principal that may administer the server',
        facts: { ...facts, described: answering({ client: { administrator: true } }) },
        fails: { 'M2.F-C03': 'M2F-B2' },
      },
      {
        given: 'a broker whose client may administer it',
        facts: { ...facts, described: answering({ client: { ...onKafka, administrator: true } }) },
        fails: { 'M2.F-C03': 'M2F-B2' },
      },
      {
        given: 'a connection parameter that cannot be read',
        facts: { ...facts, parameters: { unreadable: 'E_PARAMETER_ABSENT' } },
        fails: { 'M2.F-C03': 'M2F-B2' },
      },
      {
        given: 'evidence that came back without a digest',
        facts,
        written: { readiness: { value: { key: KEY, version_id: '1', sha256: '' } } },
        fails: { 'M2.F-C04': 'M2F-B3' },
      },
      {
        given: 'evidence that the store refuses',
        facts,
        written: { readiness: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: { 'M2.F-C04': 'M2F-B3' },
      },
      {
        given: 'a log that does not answer',
        facts: { ...facts, described: { unreadable: 'E_LOG_UNREACHABLE' } },
        fails: { 'M2.F-C01': 'M2F-B1', 'M2.F-C02': 'M2F-B1', 'M2.F-C03': 'M2F-B2', 'M2.F-C04': 'M2F-B3' },
      },
    ],
  }),
];
