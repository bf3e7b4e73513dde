import { derivedLater, literal, operatorInput } from './entry.ts';

/** Section 5: oracle lane. */
export const oracle = {
  ORACLE_INLET_MODE: operatorInput('run', {
    fallback: 's3_to_s3_seed',
    accepts: 's3_to_s3_seed|external_pre_staged',
  }),
  // A local path, a loopback endpoint or another store is refused here already (M5.B).
  ORACLE_SEED_SOURCE_URI: operatorInput('run', {
    accepts: 's3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/[A-Za-z0-9._=/-]*)?',
  }),
  ORACLE_SEED_VERIFY_MODE: literal('const', 'sha256_or_etag_size'),
  ORACLE_INLET_ASSERTION_REQUIRED: literal('const', true),
  ORACLE_REQUIRED_OUTPUT_IDS: literal('const', [
    's3_event_stream_with_fraud_6B',
    'arrival_events_5B',
    's1_arrival_entities_6B',
    's3_flow_anchor_with_fraud_6B',
  ]),
  /** The last four are the catalogue for future outputs. */
  ORACLE_SORT_KEY_BY_OUTPUT_ID: literal('const', {
    s3_event_stream_with_fraud_6B: ['ts_utc'],
    arrival_events_5B: ['ts_utc'],
    s1_arrival_entities_6B: ['ts_utc'],
    s3_flow_anchor_with_fraud_6B: ['ts_utc'],
    s1_session_index_6B: ['session_start_utc'],
    s4_event_labels_6B: ['flow_id', 'event_seq'],
    s4_flow_truth_labels_6B: ['flow_id'],
    s4_flow_bank_view_6B: ['flow_id'],
  }),
  /** Only entries whose output is required for the run; ties break by file name, then by row number in the file. */
  ORACLE_SORT_KEY_ACTIVE_SCOPE: literal('const', 'required_outputs'),
  ORACLE_OUTPUT_ROLE_BY_ID: literal('const', {
    s3_event_stream_with_fraud_6B: 'traffic',
    arrival_events_5B: 'context',
    s1_arrival_entities_6B: 'context',
    s3_flow_anchor_with_fraud_6B: 'context',
  }),
  M5_LANE_MODE: operatorInput('run', {
    fallback: 'functional_green',
    accepts: 'functional_green|full_scale_probe',
  }),
  M5_WORKLOAD_PROFILE_ID: operatorInput('run', { accepts: '[a-z][a-z0-9_]{0,63}' }),
  ORACLE_SCENARIO_ID: operatorInput('run', { accepts: '[A-Za-z0-9][A-Za-z0-9._-]{0,127}' }),
  SR_MANIFEST_FINGERPRINT: operatorInput('run', { accepts: '[0-9a-f]{64}' }),
  SR_PARAMETER_HASH: operatorInput('run', { accepts: '[0-9a-f]{64}' }),
  SR_SEED: operatorInput('run', { accepts: '0|[1-9][0-9]{0,19}' }),
  /** Never a free string: it follows from the scenario equivalence rule. */
  SR_RUN_EQUIVALENCE_KEY: derivedLater('run', { accepts: '[0-9a-f]{64}' }),
  USE_AWS_BATCH_FOR_ORACLE_JOBS: literal('const', false),
};
