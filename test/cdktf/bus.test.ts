import { handle } from '@spine-green/evidence-schemas';
import { BUILT_DAEMONS, JOBS } from '@spine-green/runtime/catalog';
import { describe, expect, test } from 'vitest';
import { namesOf } from '../../cdktf/config/environments.ts';
import { findBusPrincipal } from '../../cdktf/config/messaging.ts';
import { topicsOf } from '../../cdktf/config/topics.ts';
import { argumentFaults } from '../../cdktf/constructs/confluent.ts';
import partitioning from '../../runtime/src/policies/partitioning.json' with { type: 'json' };
import { devMin, plan } from './synthesised.ts';

const names = namesOf(devMin);
const ofType = (type: string) => plan.resources.filter((one) => one.type === type);
const provisioned = topicsOf(devMin).map(({ name }) => name);

/** Rights of an identity as the plan has them: operation and topic, or operation and beginning of a group. */
const rightsOf = (account: string): readonly string[] =>
  ofType('confluent_kafka_acl')
    .filter(({ attributes }) => attributes.principal === `User:\${confluent_service_account.account_${account}.id}`)
    .map(({ attributes }) => `${String(attributes.operation)} ${String(attributes.resource_name)}`)
    .sort();

const traffic = 'fp.bus.traffic.fraud.v1';
const context = ['arrival_events', 'arrival_entities', 'flow_anchor.fraud'].map((name) => `fp.bus.context.${name}.v1`);
const all = (operation: string, topics: readonly string[]): readonly string[] =>
  topics.map((topic) => `${operation} ${topic}`);
const [control, rtdl, audit, triggers, labels] = ['control', 'rtdl', 'audit', 'case.triggers', 'labels.events'].map(
  (name) => `fp.bus.${name}.v1`,
);

describe('the bus', () => {
  test('is one small cluster in one zone', () => {
    expect(ofType('confluent_kafka_cluster').map(({ attributes }) => attributes)).toMatchObject([
      { display_name: 'dev-min-kafka', availability: 'SINGLE_ZONE', cloud: 'AWS', region: 'eu-west-2', basic: [{}] },
    ]);
  });

  test('has the nine topics as pinned', () => {
    const topics = ofType('confluent_kafka_topic').map(({ attributes }) => attributes);
    const of = (topic: unknown) => topics.find(({ topic_name }) => topic_name === topic);
    expect(topics.map(({ topic_name }) => String(topic_name)).sort()).toEqual([...provisioned].sort());
    expect(topics.length).toBe(handle('KAFKA_REQUIRED_TOPIC_COUNT'));
    expect(of(traffic)).toMatchObject({
      partitions_count: 3,
      config: { 'cleanup.policy': 'delete', 'retention.ms': '86400000' },
    });
    expect(of(control)).toMatchObject({
      partitions_count: 1,
      config: { 'cleanup.policy': 'delete', 'retention.ms': '259200000' },
    });
  });

  test('is partitioned in the catalogue of topics as the gate does it', () => {
    const written = new Set<string>(findBusPrincipal('ROLE_IG_SERVICE')?.writes.map((topic) => names(topic)));
    const keyOf = new Map(
      topicsOf(devMin)
        .filter(({ name }) => written.has(name))
        .map(({ name, key }) => [name, key]),
    );
    const first = Object.values(partitioning.profiles)
      .filter(({ topic }) => keyOf.has(topic))
      .map(({ topic, precedence }) => [topic, precedence[0]?.split('.').at(-1)]);
    expect(first.length).toBeGreaterThan(5);
    expect(first.filter(([topic, key]) => keyOf.get(topic ?? '') !== key)).toEqual([]);
  });

  test.each([
    {
      account: 'ig',
      rights: all('WRITE', [traffic, ...context, rtdl ?? '', triggers ?? '', labels ?? '', audit ?? '']),
    },
    { account: 'sr', rights: [`WRITE ${control}`] },
    { account: 'wsp', rights: [`READ ${control}`, `READ ${names('NAME_PREFIX')}`] },
    {
      account: 'rtdl',
      rights: [
        ...all('READ', [traffic, ...context, rtdl ?? '', triggers ?? '', labels ?? '', audit ?? '']),
        `READ ${handle('RTDL_CORE_CONSUMER_GROUP_ID')}`,
      ],
    },
    {
      account: 'decision',
      rights: [...all('READ', [traffic, ...context, rtdl ?? '']), `WRITE ${audit}`, `READ ${names('NAME_PREFIX')}`],
    },
    {
      account: 'case_labels',
      rights: [...all('READ', [rtdl ?? '', triggers ?? '']), `READ ${names('NAME_PREFIX')}`],
    },
    {
      account: 'verifier',
      rights: [
        ...all('READ', provisioned),
        ...all('DESCRIBE', provisioned),
        ...all('DESCRIBE_CONFIGS', provisioned),
        `DESCRIBE ${names('NAME_PREFIX')}`,
      ],
    },
    { account: 'access_manager', rights: [] },
  ])('$account may do exactly this on it', ({ account, rights }) => {
    expect(rightsOf(account)).toEqual([...rights].sort());
  });

  test('lets nobody do everything, or anything to a topic that is not named', () => {
    const broad = ofType('confluent_kafka_acl').filter(
      ({ attributes: { operation, resource_type, pattern_type, resource_name } }) =>
        operation === 'ALL' || resource_name === '*' || (resource_type === 'TOPIC' && pattern_type !== 'LITERAL'),
    );
    expect(broad).toEqual([]);
    expect(ofType('confluent_role_binding').map(({ attributes }) => attributes.principal)).toEqual([
      'User:${confluent_service_account.account_access_manager.id}',
    ]);
  });

  test('keeps the key of who writes access rules in its stack', () => {
    const written = JSON.stringify(ofType('aws_ssm_parameter'));
    expect(written).toContain('confluent_api_key.key_ig.secret');
    expect(written).not.toContain('key_access_manager');
    expect(written).not.toContain('key_topic_manager');
  });

  test.each([...BUILT_DAEMONS, ...JOBS])(
    '$mode asks no more of the bus than its principal may',
    ({ principal, topics }) => {
      const allowed = findBusPrincipal(principal);
      const beyond = [
        ...topics.reads.filter((topic) => !allowed?.reads.includes(topic)),
        ...topics.writes.filter((topic) => !allowed?.writes.includes(topic)),
      ];
      // The topics of a mode without fraud are not provisioned, so nothing grants them.
      expect(beyond.filter((topic) => provisioned.includes(handle(topic)))).toEqual([]);
    },
  );

  test.each([
    { given: ['display_name'], faults: [] },
    { given: [], faults: ['lacks display_name'] },
    { given: ['display_name', 'dislay_name'], faults: ['has no dislay_name'] },
  ])('arguments $given of an environment: $faults', ({ given, faults }) => {
    expect(argumentFaults('confluent_environment', given)).toEqual(faults);
  });
});
