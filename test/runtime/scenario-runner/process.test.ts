import { expect, it } from 'vitest';
import { startMode } from '../../support/daemons/mode-process.ts';

/** Everything that the runner needs in a managed profile; nothing of it is opened, because it is refused before. */
const MANAGED = {
  ENVIRONMENT: 'dev_min',
  REQUIRED_PLATFORM_RUN_ID: 'platform_20260101T000000Z',
  IMAGE_DIGEST: `sha256:${'0'.repeat(64)}`,
  RUN_CONFIG_DIGEST: '0'.repeat(64),
  SERVICE_RELEASE_ID: 'git-test',
  OBJECT_STORE_URL: 's3:eu-west-2',
  S3_ORACLE_BUCKET: 'oracle',
  S3_ARCHIVE_BUCKET: 'archive',
  S3_QUARANTINE_BUCKET: 'quarantine',
  S3_EVIDENCE_BUCKET: 'evidence',
  PARAMETERS_URL: 'ssm:eu-west-2',
  SSM_DB_DSN_PATH: '/fp/dsn',
  SSM_CONFLUENT_BOOTSTRAP_PATH: '/fp/bus',
  SSM_CONFLUENT_API_KEY_PATH: '/fp/user',
  SSM_CONFLUENT_API_SECRET_PATH: '/fp/password',
  ORACLE_ENGINE_RUN_ROOT: 's3://oracle/oracle-store/ns/run-5',
  ORACLE_SCENARIO_ID: 'baseline_v1',
  SR_RUN_EQUIVALENCE_KEY: 'e'.repeat(64),
  SR_MANIFEST_FINGERPRINT: 'a'.repeat(64),
  SR_PARAMETER_HASH: 'b'.repeat(64),
  SR_SEED: '7',
  SR_WINDOW_START_UTC: '2026-01-01T00:00:00Z',
  SR_WINDOW_END_UTC: '2026-02-01T00:00:00Z',
};

it.each([
  { given: 'a store on this machine', changes: { OBJECT_STORE_URL: 'dir:/store' }, says: 'OBJECT_STORE_URL' },
  { given: 'a bus that is a file', changes: { PARAMETERS_URL: 'file:/parameters.json' }, says: 'PARAMETERS_URL' },
  {
    given: 'a wildcard in the root',
    changes: { ORACLE_ENGINE_RUN_ROOT: 's3://oracle/oracle-store/ns/*' },
    says: 'SR_SETTLEMENT_LOCK_FAIL_CLOSED:oracle_engine_run_root',
  },
])('in a managed profile $given ends the runner with 78', async ({ changes, says }) => {
  const refused = startMode('sr', { ...MANAGED, ...changes }, 'arn:aws:ecs:eu-west-2:1:task/sr/1');
  expect(await refused.exit, refused.output()).toBe(78);
  expect(refused.output()).toContain(says);
});
