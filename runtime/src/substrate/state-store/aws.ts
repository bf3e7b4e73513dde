/** States in a bucket of S3, locks in a table of DynamoDB. */
import { DescribeTableCommand, DynamoDBClient, GetItemCommand, type TableDescription } from '@aws-sdk/client-dynamodb';
import {
  GetBucketEncryptionCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { type AwsBounds, awsClientConfig, callBound } from '../aws/client.ts';
import { failureOf } from '../aws/failure.ts';
import { reading } from '../posture/reading.ts';
import type { LockTable, StateBucket, StateStore } from './port.ts';

export function awsStateStore(region: string, bounds: Partial<AwsBounds> = {}): StateStore {
  const config = awsClientConfig(region, bounds);
  const s3 = new S3Client(config);
  const dynamo = new DynamoDBClient(config);
  return {
    findBucket: (name) => reading(`bucket ${name}`, () => findBucket(s3, name)),
    findTable: (name) => reading(`table ${name}`, () => findTable(dynamo, name)),
    isLocked: (table, lockId) =>
      reading(`lock ${lockId}`, async () => {
        const asked = new GetItemCommand({
          TableName: table,
          Key: { LockID: { S: lockId } },
          ConsistentRead: true,
        });
        return (await dynamo.send(asked, callBound())).Item !== undefined;
      }),
  };
}

/** What the answer gives, or undefined where it is refused by one of the names that say that there is none. */
async function orAbsent<T>(names: readonly string[], work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (names.includes(failureOf(error)?.name ?? '')) return undefined;
    throw error;
  }
}

async function findBucket(client: S3Client, Bucket: string): Promise<StateBucket | undefined> {
  const head = client.send(new HeadBucketCommand({ Bucket }), callBound());
  if ((await orAbsent(['NotFound', 'NoSuchBucket'], head)) === undefined) return undefined;
  const { Status } = await client.send(new GetBucketVersioningCommand({ Bucket }), callBound());
  const blocks = client.send(new GetPublicAccessBlockCommand({ Bucket }), callBound());
  const block = (await orAbsent(['NoSuchPublicAccessBlockConfiguration'], blocks))?.PublicAccessBlockConfiguration;
  const rules = client.send(new GetBucketEncryptionCommand({ Bucket }), callBound());
  const encryption = await orAbsent(['ServerSideEncryptionConfigurationNotFoundError'], rules);
  const [rule] = encryption?.ServerSideEncryptionConfiguration?.Rules ?? [];
  return {
    versioning: Status ?? 'never',
    public_access_block: {
      acls: block?.BlockPublicAcls ?? false,
      ignored_acls: block?.IgnorePublicAcls ?? false,
      policies: block?.BlockPublicPolicy ?? false,
      restricted: block?.RestrictPublicBuckets ?? false,
    },
    encryption: rule?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? 'none',
  };
}

async function findTable(client: DynamoDBClient, TableName: string): Promise<LockTable | undefined> {
  const asked = client.send(new DescribeTableCommand({ TableName }), callBound());
  const table = (await orAbsent(['ResourceNotFoundException'], asked))?.Table;
  if (table === undefined) return undefined;
  return {
    status: table.TableStatus ?? 'unknown',
    hash_key: keyOf(table, 'HASH'),
    range_key: keyOf(table, 'RANGE'),
    billing: table.BillingModeSummary?.BillingMode ?? 'PROVISIONED',
  };
}

const keyOf = ({ KeySchema = [] }: TableDescription, type: 'HASH' | 'RANGE'): string | null =>
  KeySchema.find(({ KeyType }) => KeyType === type)?.AttributeName ?? null;
