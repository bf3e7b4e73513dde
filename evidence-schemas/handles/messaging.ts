import { derived, literal, operatorSecret, secretLocator, terraform } from './entry.ts';

/** Section 6: Confluent and Kafka. */
export const messaging = {
  CONFLUENT_ENV_NAME: literal('confluent', 'dev_min'),
  CONFLUENT_CLUSTER_NAME: literal('confluent', 'dev-min-kafka'),
  CONFLUENT_CLUSTER_TYPE: literal('confluent', 'Basic'),
  CONFLUENT_CLUSTER_CLOUD: derived('confluent', '<CONFLUENT_CLOUD_PROVIDER>'),
  CONFLUENT_CLUSTER_REGION: derived('confluent', '<CONFLUENT_REGION>'),
  CONFLUENT_CLUSTER_AVAILABILITY: literal('confluent', 'SINGLE_ZONE'),
  /** The substrate epoch of every offset. */
  CONFLUENT_CLUSTER_ID: terraform('confluent'),
  CONFLUENT_CLUSTER_BOOTSTRAP: terraform('confluent'),
  CONFLUENT_CLUSTER_REST_ENDPOINT: terraform('confluent', undefined, {
    absentOnEmbedded: 'the embedded log has no control plane',
  }),
  CONFLUENT_TOPIC_MANAGER_SA: derived('confluent', '<NAME_PREFIX>-topic-manager'),
  CONFLUENT_RUNTIME_SA: derived('confluent', '<NAME_PREFIX>-runtime'),
  SSM_CONFLUENT_BOOTSTRAP_PATH: secretLocator('confluent', '/fraud-platform/dev_min/confluent/bootstrap'),
  SSM_CONFLUENT_API_KEY_PATH: secretLocator('confluent', '/fraud-platform/dev_min/confluent/api_key'),
  SSM_CONFLUENT_API_SECRET_PATH: secretLocator('confluent', '/fraud-platform/dev_min/confluent/api_secret'),
  TF_VAR_CONFLUENT_CLOUD_API_KEY: operatorSecret('ci'),
  TF_VAR_CONFLUENT_CLOUD_API_SECRET: operatorSecret('ci'),
  CONFLUENT_CREDENTIAL_OWNER_MODE: literal('confluent', 'service_account_keys'),
  CONFLUENT_ACL_MODEL: literal('confluent', 'least_privilege'),
  KAFKA_SECURITY_PROTOCOL: literal('const', 'SASL_SSL'),
  KAFKA_SASL_MECHANISM: literal('const', 'PLAIN'),
  KAFKA_CLIENT_ID_PREFIX: literal('const', 'fraud-platform-devmin'),
  /** A publish that takes longer is ambiguous, not failed. */
  KAFKA_PUBLISH_TIMEOUT_MS: literal('const', 30_000),
  FP_BUS_CONTROL_V1: literal('confluent', 'fp.bus.control.v1'),
  FP_BUS_TRAFFIC_FRAUD_V1: literal('confluent', 'fp.bus.traffic.fraud.v1'),
  FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1: literal('confluent', 'fp.bus.context.arrival_events.v1'),
  FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1: literal('confluent', 'fp.bus.context.arrival_entities.v1'),
  FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1: literal('confluent', 'fp.bus.context.flow_anchor.fraud.v1'),
  FP_BUS_RTDL_V1: literal('confluent', 'fp.bus.rtdl.v1'),
  FP_BUS_AUDIT_V1: literal('confluent', 'fp.bus.audit.v1'),
  FP_BUS_CASE_TRIGGERS_V1: literal('confluent', 'fp.bus.case.triggers.v1'),
  /** Provisioned; an empty one fails no gate. */
  FP_BUS_LABELS_EVENTS_V1: literal('confluent', 'fp.bus.labels.events.v1'),
  /** The two baseline topics are not provisioned in fraud mode. */
  FP_BUS_TRAFFIC_BASELINE_V1: literal('confluent', 'fp.bus.traffic.baseline.v1'),
  FP_BUS_CONTEXT_FLOW_ANCHOR_BASELINE_V1: literal('confluent', 'fp.bus.context.flow_anchor.baseline.v1'),
  KAFKA_PARTITION_KEY_CONTEXT: literal('const', 'merchant_id'),
  // 00, section 4, overrules 03: traffic is keyed by flow, decisions by themselves.
  KAFKA_PARTITION_KEY_TRAFFIC_DEFAULT: literal('const', 'flow_id'),
  KAFKA_PARTITION_KEY_RTDL: literal('const', 'decision_id'),
  KAFKA_PARTITION_KEY_CONTROL: literal('const', 'platform_run_id'),
  KAFKA_DEFAULT_PARTITIONS_HIGH_VOLUME: literal('confluent', 3),
  KAFKA_DEFAULT_PARTITIONS_LOW_VOLUME: literal('confluent', 1),
  KAFKA_RETENTION_MS_HIGH_VOLUME: literal('confluent', 86_400_000),
  KAFKA_RETENTION_MS_LOW_VOLUME: literal('confluent', 259_200_000),
  KAFKA_CLEANUP_POLICY_DEFAULT: literal('confluent', 'delete'),
  KAFKA_TOPIC_CLASS_HIGH: derived('const', [
    '<FP_BUS_TRAFFIC_FRAUD_V1>',
    '<FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1>',
    '<FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1>',
    '<FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1>',
    '<FP_BUS_RTDL_V1>',
  ]),
  KAFKA_TOPIC_CLASS_LOW: derived('const', [
    '<FP_BUS_CONTROL_V1>',
    '<FP_BUS_AUDIT_V1>',
    '<FP_BUS_CASE_TRIGGERS_V1>',
    '<FP_BUS_LABELS_EVENTS_V1>',
  ]),
  KAFKA_REQUIRED_TOPIC_COUNT: literal('const', 9),
};
