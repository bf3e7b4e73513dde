import { derived, literal, operatorInput, secretLocator } from './entry.ts';

const POSITIVE = '[1-9][0-9]{0,8}';

/** Section 9: runtime knobs. */
export const runtimeKnobs = {
  READY_MESSAGE_FILTER: literal('const', 'platform_run_id=={platform_run_id}'),
  WSP_MAX_INFLIGHT: literal('const', 1),
  WSP_RETRY_MAX_ATTEMPTS: literal('const', 5),
  WSP_RETRY_BACKOFF_MS: literal('const', 500),
  /** Critical pin. */
  WSP_STOP_ON_NONRETRYABLE: literal('const', true),
  WSP_MAX_EVENTS_PER_OUTPUT: operatorInput('run', { accepts: POSITIVE }),
  WSP_STREAM_SPEEDUP: operatorInput('run', { accepts: POSITIVE }),
  WSP_OUTPUT_CONCURRENCY: operatorInput('run', { accepts: POSITIVE }),
  WSP_SHARD_MODE: operatorInput('run', { accepts: '[a-z][a-z0-9_]{0,63}' }),
  WSP_CHECKPOINT_DSN: secretLocator('demo', '<SSM_DB_DSN_PATH>'),
  WSP_CHECKPOINT_FLUSH_EVERY: literal('const', 100),
  RTDL_CORE_CONSUMER_GROUP_ID: derived('const', '<NAME_PREFIX>-rtdl-core-v0'),
  RTDL_CORE_OFFSET_COMMIT_POLICY: literal('const', 'commit_after_durable_write'),
  RTDL_CAUGHT_UP_LAG_MAX: literal('const', 10),
  CASE_SUBJECT_KEY_FIELDS: literal('const', ['platform_run_id', 'event_class', 'event_id']),
  LABEL_SUBJECT_KEY_FIELDS: literal('const', ['platform_run_id', 'event_id']),
  ACTION_IDEMPOTENCY_KEY_FIELDS: literal('const', ['platform_run_id', 'event_id', 'action_type']),
  ACTION_OUTCOME_WRITE_POLICY: literal('const', 'append_only'),
  IG_DEDUPE_KEY_FIELDS: literal('const', ['platform_run_id', 'event_class', 'event_id']),
  REPORTER_LOCK_BACKEND: literal('const', 'db_advisory_lock'),
  REPORTER_LOCK_KEY_PATTERN: literal('const', 'reporter:{platform_run_id}'),
  CSFB_BACKEND_MODE: literal('const', 'postgres_table'),
  CSFB_STATE_TABLE_NAME: literal('const', 'rtdl.csfb_state'),
};
