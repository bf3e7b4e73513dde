/** Tables of DynamoDB and repositories of ECR. */
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr';
import { type AwsBounds, awsClientConfig, callBound } from '../aws/client.ts';
import { failureOf } from '../aws/failure.ts';
import { reading } from '../posture/reading.ts';
import type { NamedKind, NamedResources } from './port.ts';

export function awsNamedResources(region: string, bounds: Partial<AwsBounds> = {}): NamedResources {
  const config = awsClientConfig(region, bounds);
  const dynamo = new DynamoDBClient(config);
  const ecr = new ECRClient(config);
  const asked: Readonly<Record<NamedKind, (name: string) => Promise<unknown>>> = {
    table: (name) => dynamo.send(new DescribeTableCommand({ TableName: name }), callBound()),
    repository: (name) => ecr.send(new DescribeRepositoriesCommand({ repositoryNames: [name] }), callBound()),
  };
  return { exists: (kind, name) => reading(`${kind} ${name}`, () => answers(asked[kind](name))) };
}

const ABSENT: ReadonlySet<string> = new Set(['ResourceNotFoundException', 'RepositoryNotFoundException']);

async function answers(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (error) {
    if (ABSENT.has(failureOf(error)?.name ?? '')) return false;
    throw error;
  }
}
