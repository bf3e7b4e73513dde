import { derived, literal, operatorInput, secretLocator, terraform, terraformList } from './entry.ts';

const NO_NETWORK = { absentOnEmbedded: 'processes of one machine meet on its loopback interface' };

const service = (name: string) => derived('demo', `<NAME_PREFIX>-${name}`);

/** Section 8: compute, network, discovery. */
export const compute = {
  ECS_CLUSTER_NAME: terraform('demo', '<NAME_PREFIX>'),
  CLOUDWATCH_LOG_GROUP_PREFIX: literal('demo', '/fraud-platform/dev_min'),
  /** Upper bound, days. */
  LOG_RETENTION_DAYS: literal('demo', 7),
  VPC_ID: terraform('demo', undefined, { accepts: 'vpc-[0-9a-f]{8,17}', ...NO_NETWORK }),
  /** At least two. */
  SUBNET_IDS_PUBLIC: terraformList('demo', { accepts: 'subnet-[0-9a-f]{8,17}', ...NO_NETWORK }),
  SECURITY_GROUP_ID_APP: terraform('demo', undefined, { accepts: 'sg-[0-9a-f]{8,17}', ...NO_NETWORK }),
  SECURITY_GROUP_ID_DB: terraform('demo', undefined, { accepts: 'sg-[0-9a-f]{8,17}', ...NO_NETWORK }),
  VPC_CIDR: literal('demo', '10.42.0.0/16'),
  PUBLIC_SUBNET_CIDRS: literal('demo', ['10.42.0.0/24', '10.42.1.0/24']),
  /** Both load balancer handles stay unset: the posture forbids one. */
  INTERNAL_LB_ARN: terraform('demo', undefined, NO_NETWORK),
  INTERNAL_LB_DNS_NAME: terraform('demo', undefined, NO_NETWORK),
  SERVICE_DISCOVERY_NAMESPACE: terraform('demo', undefined, {
    accepts: '[a-z][a-z0-9.-]{0,62}',
    ...NO_NETWORK,
  }),
  /** A base URL: never a path, never the address of a task. */
  IG_BASE_URL: derived('demo', 'http://ig.<SERVICE_DISCOVERY_NAMESPACE>:<IG_PORT>', {
    accepts: 'https?://[a-z0-9][a-z0-9.-]*(:[0-9]{1,5})?',
  }),
  IG_LISTEN_ADDR: literal('const', '0.0.0.0'),
  IG_PORT: literal('const', 8080),
  IG_INGEST_PATH: literal('const', '/v1/ingest/push'),
  IG_HEALTHCHECK_PATH: literal('const', '/v1/ops/health'),
  IG_AUTH_MODE: literal('const', 'api_key'),
  IG_AUTH_HEADER_NAME: literal('const', 'X-IG-Api-Key'),
  /** Case management and label store: where they listen, and who holds a key of them. */
  CM_BASE_URL: derived('demo', 'http://cm.<SERVICE_DISCOVERY_NAMESPACE>:<CM_PORT>', {
    accepts: 'https?://[a-z0-9][a-z0-9.-]*(:[0-9]{1,5})?',
  }),
  CM_PORT: literal('const', 8092),
  SSM_CM_API_KEY_PATH: secretLocator('demo', '/fraud-platform/dev_min/cm/api_key'),
  CM_PRINCIPALS: literal('demo', ['analyst', 'case_analyst', 'evidence_corridor', 'reporter', 'ops']),
  LS_BASE_URL: derived('demo', 'http://ls.<SERVICE_DISCOVERY_NAMESPACE>:<LS_PORT>', {
    accepts: 'https?://[a-z0-9][a-z0-9.-]*(:[0-9]{1,5})?',
  }),
  LS_PORT: literal('const', 8093),
  SSM_LS_API_KEY_PATH: secretLocator('demo', '/fraud-platform/dev_min/ls/api_key'),
  LS_PRINCIPALS: literal('demo', [
    'case_management',
    'truth_writer',
    'external_adapter',
    'decision_fabric',
    'reporter',
    'ops',
  ]),
  SSM_IG_API_KEY_PATH: secretLocator('demo', '/fraud-platform/dev_min/ig/api_key'),
  IG_WRITER_PRINCIPALS: literal('demo', [
    'wsp',
    'decision_fabric',
    'action_layer',
    'case_trigger',
    'case_management',
    'label_store',
    'ops',
  ]),
  SVC_IG: service('ig'),
  SVC_RTDL_CORE_ARCHIVE_WRITER: service('rtdl-core-archive-writer'),
  SVC_RTDL_CORE_IEG: service('rtdl-core-ieg'),
  SVC_RTDL_CORE_OFP: service('rtdl-core-ofp'),
  SVC_RTDL_CORE_CSFB: service('rtdl-core-csfb'),
  SVC_DECISION_LANE_DL: service('decision-lane-dl'),
  SVC_DECISION_LANE_DF: service('decision-lane-df'),
  SVC_DECISION_LANE_AL: service('decision-lane-al'),
  SVC_DECISION_LANE_DLA: service('decision-lane-dla'),
  SVC_CASE_TRIGGER: service('case-trigger'),
  SVC_CM: service('case-mgmt'),
  SVC_LS: service('label-store'),
  SVC_ENV_CONFORMANCE: service('env-conformance'),
  TD_ORACLE_SEED: service('oracle-seed'),
  TD_ORACLE_STREAM_SORT: service('oracle-stream-sort'),
  TD_ORACLE_CHECKER: service('oracle-checker'),
  TD_SR: service('sr'),
  TD_WSP: service('wsp'),
  TD_REPORTER: service('reporter'),
  TD_DB_MIGRATIONS: service('db-migrations'),
  TD_RUNTIME_PROBE: service('runtime-probe'),
  TD_LAG_SAMPLER: service('lag-sampler'),
  TD_DUPLICATE_INJECTOR: service('duplicate-injector'),
  /** At rest; M10.A alone may pin more than one replica, and only for the ingestion gate. */
  ECS_SERVICE_DESIRED_COUNT_DEFAULT: literal('demo', 0),
  ECS_TASK_RETRY_MAX: literal('const', 1),
  ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT: literal('const', 1),
  ECS_PHASE_PROFILE_MAP: derived('const', {
    m6_control_ingress: ['<SVC_IG>'],
    m7_p8_rtdl_core: [
      '<SVC_RTDL_CORE_ARCHIVE_WRITER>',
      '<SVC_RTDL_CORE_IEG>',
      '<SVC_RTDL_CORE_OFP>',
      '<SVC_RTDL_CORE_CSFB>',
    ],
    m7_p9_decision_lane: [
      '<SVC_DECISION_LANE_DL>',
      '<SVC_DECISION_LANE_DF>',
      '<SVC_DECISION_LANE_AL>',
      '<SVC_DECISION_LANE_DLA>',
    ],
    m7_p10_case_labels: ['<SVC_CASE_TRIGGER>', '<SVC_CM>', '<SVC_LS>'],
    m8_obs_gov: ['<SVC_ENV_CONFORMANCE>'],
    all_spine_daemons: [
      '<SVC_IG>',
      '<SVC_RTDL_CORE_ARCHIVE_WRITER>',
      '<SVC_RTDL_CORE_IEG>',
      '<SVC_RTDL_CORE_OFP>',
      '<SVC_RTDL_CORE_CSFB>',
      '<SVC_DECISION_LANE_DL>',
      '<SVC_DECISION_LANE_DF>',
      '<SVC_DECISION_LANE_AL>',
      '<SVC_DECISION_LANE_DLA>',
      '<SVC_CASE_TRIGGER>',
      '<SVC_CM>',
      '<SVC_LS>',
      '<SVC_ENV_CONFORMANCE>',
    ],
  }),
  HEARTBEAT_PARAM_PATH: literal('const', '/fraud-platform/dev_min/demo/heartbeat'),
  IDLE_TTL_MINUTES: literal('const', 90),
  IDLE_GUARD_CRON: literal('ci', '*/30 * * * *'),
  IDLE_GUARD_ENFORCEMENT_MODE_DEFAULT: operatorInput('const', {
    fallback: 'stop_services',
    accepts: 'observe_only|stop_services|destroy_demo_stack',
  }),
  RIGHTSIZE_LOOKBACK_HOURS: literal('const', 24),
  RIGHTSIZE_CW_PERIOD_SECONDS: literal('const', 300),
  ECS_DAEMON_TASK_CPU: literal('demo', 256),
  ECS_DAEMON_TASK_MEMORY: literal('demo', 512),
  /** 512 MiB was proven to run out of memory. */
  ECS_REPORTER_TASK_MEMORY: literal('demo', 1024),
  /** Full scale; the functional profile runs with the size of a daemon. */
  ECS_ORACLE_SORT_CPU: literal('demo', 8192),
  ECS_ORACLE_SORT_MEMORY: literal('demo', 32_768),
};
