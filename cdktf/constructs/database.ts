import { DbInstance } from '@cdktf/provider-aws/lib/db-instance/index.js';
import { DbSubnetGroup } from '@cdktf/provider-aws/lib/db-subnet-group/index.js';
import type { Network } from './network.ts';
import type { PlatformStack } from './platform-stack.ts';
import { secretParameter } from './secret.ts';

/** As in `secret.ts`: a later apply does not write the password again. */
const WRITTEN = 1;

/** One private database that leaves nothing behind: no snapshot, no backup, no protection from its end (05, section 5.5). */
export function platformDatabase(platform: PlatformStack, network: Network): DbInstance {
  const { stack, names, variable } = platform;
  const identifier = names('RDS_INSTANCE_ID');
  const group = new DbSubnetGroup(stack, 'database_subnets', {
    name: identifier,
    subnetIds: network.databaseSubnets.map(({ id }) => id),
  });
  const instance = new DbInstance(stack, 'database', {
    identifier,
    engine: names('DB_ENGINE'),
    engineVersion: names('DB_ENGINE_VERSION'),
    instanceClass: names('DB_INSTANCE_CLASS'),
    allocatedStorage: names('DB_ALLOCATED_STORAGE'),
    maxAllocatedStorage: names('DB_MAX_ALLOCATED_STORAGE'),
    storageType: 'gp3',
    storageEncrypted: true,
    dbName: names('DB_NAME'),
    port: names('DB_PORT'),
    username: names('DB_USERNAME'),
    passwordWo: variable('db_password'),
    passwordWoVersion: WRITTEN,
    dbSubnetGroupName: group.name,
    vpcSecurityGroupIds: [network.database.id],
    publiclyAccessible: names('DB_PUBLICLY_ACCESSIBLE'),
    multiAz: false,
    autoMinorVersionUpgrade: false,
    applyImmediately: true,
    backupRetentionPeriod: 0,
    deleteAutomatedBackups: true,
    deletionProtection: false,
    skipFinalSnapshot: true,
    performanceInsightsEnabled: false,
    monitoringInterval: 0,
  });
  databaseSecrets(platform, instance);
  return instance;
}

function databaseSecrets(platform: PlatformStack, { fqn }: DbInstance): void {
  const { names } = platform;
  const login = `${names('DB_USERNAME')}:\${urlencode(var.db_password)}`;
  const place = `\${${fqn}.address}:${names('DB_PORT')}/${names('DB_NAME')}`;
  const rows = [
    ['user', names('SSM_DB_USER_PATH'), names('DB_USERNAME')],
    ['password', names('SSM_DB_PASSWORD_PATH'), platform.variable('db_password')],
    ['dsn', names('SSM_DB_DSN_PATH'), `postgres://${login}@${place}?sslmode=require`],
  ] as const;
  for (const [id, path, value] of rows) secretParameter(platform, { id: `parameter_db_${id}`, path, value });
}
