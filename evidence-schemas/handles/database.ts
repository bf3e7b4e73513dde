import { derived, literal, secretLocator, terraform } from './entry.ts';

/** Section 10: database. */
export const database = {
  DB_ENGINE: literal('demo', 'postgres'),
  DB_BACKEND_MODE: literal('demo', 'rds_instance'),
  DB_SCOPE: literal('demo', 'demo'),
  RDS_INSTANCE_ID: derived('demo', '<NAME_PREFIX>-db'),
  RDS_ENDPOINT: terraform('demo'),
  /** Part of the substrate epoch. */
  DB_RESOURCE_ID: terraform('demo'),
  DB_NAME: literal('demo', 'fraud_platform'),
  DB_PORT: literal('demo', 5432),
  DB_USERNAME: literal('demo', 'fp_app'),
  DB_SCHEMA_IG: literal('demo', 'ig'),
  DB_SCHEMA_RTDL: literal('demo', 'rtdl'),
  DB_SCHEMA_CASES: literal('demo', 'cases'),
  DB_SCHEMA_LABELS: literal('demo', 'labels'),
  SSM_DB_USER_PATH: secretLocator('demo', '/fraud-platform/dev_min/db/user'),
  SSM_DB_PASSWORD_PATH: secretLocator('demo', '/fraud-platform/dev_min/db/password'),
  SSM_DB_DSN_PATH: secretLocator('demo', '/fraud-platform/dev_min/db/dsn'),
  DB_SECURITY_GROUP_ID: derived('demo', '<SECURITY_GROUP_ID_DB>', {
    absentOnEmbedded: 'processes of one machine meet on its loopback interface',
  }),
  DB_MIGRATIONS_REQUIRED: literal('const', true),
  DB_DESTROY_ON_TEARDOWN: literal('const', true),
  DB_PII_PRESENT: literal('const', false),
  DB_ENGINE_VERSION: literal('demo', '16.9'),
  DB_INSTANCE_CLASS: literal('demo', 'db.t4g.micro'),
  /** GiB, both. */
  DB_ALLOCATED_STORAGE: literal('demo', 20),
  DB_MAX_ALLOCATED_STORAGE: literal('demo', 50),
  DB_PUBLICLY_ACCESSIBLE: literal('demo', false),
  CANONICAL_DEMO_SECRET_TARGETS: derived('demo', [
    '<SSM_CONFLUENT_BOOTSTRAP_PATH>',
    '<SSM_CONFLUENT_API_KEY_PATH>',
    '<SSM_CONFLUENT_API_SECRET_PATH>',
    '<SSM_DB_USER_PATH>',
    '<SSM_DB_PASSWORD_PATH>',
    '<SSM_DB_DSN_PATH>',
    '<SSM_IG_API_KEY_PATH>',
    '<SSM_CM_API_KEY_PATH>',
    '<SSM_LS_API_KEY_PATH>',
  ]),
};
