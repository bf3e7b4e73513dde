import { IamOpenidConnectProvider } from '@cdktf/provider-aws/lib/iam-openid-connect-provider/index.js';
import type { App } from 'cdktf';
import { type Environment, starredPattern } from '../config/environments.ts';
import { protectedBucket } from '../constructs/bucket.ts';
import { costGuard } from '../constructs/cost-guard.ts';
import { type PlatformStack, platformStack } from '../constructs/platform-stack.ts';
import { imageRegistry } from '../constructs/registry.ts';
import { roleOf } from '../constructs/role.ts';
import { protectedTable } from '../constructs/table.ts';
import {
  CI_ROLES,
  ciRoleName,
  ciStatements,
  TOKEN_AUDIENCE,
  TOKEN_ISSUER,
  workflowTrust,
} from '../policies/ci-roles.ts';

/** What stays: data, proof, state, images, identities of workflows, and the budget (05, section 3). */
export function coreStack(app: App, environment: Environment): void {
  const core = platformStack(app, environment, {
    id: 'TF_STACK_CORE_DIR',
    state: 'TF_STATE_KEY_CORE',
    tier: 'persistent',
    variables: ['alert_email_address', 'github_subject_prefix', 'oracle_seed_bucket'],
  });
  stateStore(core);
  dataBuckets(core);
  runRegistry(core);
  imageRegistry(core);
  workflowIdentities(core);
  const budget = costGuard(core);
  core.output('AWS_BUDGET_NAME', budget.name);
}

function stateStore(core: PlatformStack): void {
  const bucket = protectedBucket(core, { id: 'tfstate', name: 'TF_STATE_BUCKET', noncurrentDays: 90 });
  const table = protectedTable(core, { id: 'tf_locks', name: 'TF_LOCK_TABLE', keys: ['LockID'] });
  core.output('TF_STATE_BUCKET', bucket.bucket);
  core.output('TF_LOCK_TABLE', table.name);
}

/** Evidence has no rule that would end it. Days of versions are those of 05, section 3. */
function dataBuckets(core: PlatformStack): void {
  const { names, environment } = core;
  const [oracle] = starredPattern('S3_ORACLE_RUN_PREFIX_PATTERN', environment).split('*');
  const rows = [
    {
      id: 'object_store',
      name: 'S3_ORACLE_BUCKET',
      expires: { prefix: oracle ?? '', days: names('S3_ORACLE_RETENTION_DAYS') },
      noncurrentDays: 3,
    },
    { id: 'evidence', name: 'S3_EVIDENCE_BUCKET' },
    {
      id: 'quarantine',
      name: 'S3_QUARANTINE_BUCKET',
      expires: { prefix: '', days: names('S3_QUARANTINE_RETENTION_DAYS') },
      noncurrentDays: 7,
    },
    {
      id: 'archive',
      name: 'S3_ARCHIVE_BUCKET',
      expires: { prefix: '', days: names('S3_ARCHIVE_RETENTION_DAYS') },
      noncurrentDays: 7,
    },
  ] as const;
  for (const row of rows) core.output(row.name, protectedBucket(core, row).bucket);
}

function runRegistry(core: PlatformStack): void {
  const runs = protectedTable(core, {
    id: 'control_runs',
    name: 'DDB_CONTROL_RUNS_TABLE',
    keys: [core.names('FIELD_PLATFORM_RUN_ID')],
  });
  core.output('DDB_CONTROL_RUNS_TABLE', runs.name);
  const gate = [
    ['ig_admission', 'DDB_IG_ADMISSION_TABLE'],
    ['ig_publish_state', 'DDB_IG_PUBLISH_STATE_TABLE'],
  ] as const;
  for (const [id, name] of core.environment.gateTables ? gate : []) {
    core.output(name, protectedTable(core, { id, name, keys: ['pk', 'sk'] }).name);
  }
}

/** The issuer is trusted by AWS itself, so no fingerprint of its certificate is pinned. */
function workflowIdentities(core: PlatformStack): void {
  const { stack, environment } = core;
  new IamOpenidConnectProvider(stack, 'workflow_tokens', {
    url: `https://${TOKEN_ISSUER}`,
    clientIdList: [TOKEN_AUDIENCE],
  });
  for (const role of CI_ROLES) {
    roleOf(core, {
      id: `ci_${role}`,
      name: ciRoleName(role, environment),
      trust: workflowTrust(environment),
      statements: ciStatements(role, environment),
    });
  }
}
