import type { HandleKey } from '@spine-green/evidence-schemas';
import { type Environment, namesOf } from '../config/environments.ts';
import { reference } from '../config/variables.ts';

type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** One statement of a policy, as IAM spells it. */
export interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: '*' | Readonly<Record<string, string | readonly string[]>>;
  readonly Action: readonly string[];
  readonly Resource?: readonly string[];
  readonly NotResource?: readonly string[];
  readonly Condition?: Conditions;
}

export const policyText = (statements: readonly Statement[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });

/** No statement at all when nothing is granted, because IAM refuses an empty list. */
export const allow = (sid: string, actions: readonly string[], resources: readonly string[]): readonly Statement[] =>
  resources.length === 0 ? [] : [{ Sid: sid, Effect: 'Allow', Action: actions, Resource: resources }];

export type BucketKey = Extract<HandleKey, `S3_${string}_BUCKET`> | 'TF_STATE_BUCKET';

/** Names of resources as policies write them. */
export function arnsOf(environment: Environment) {
  const names = namesOf(environment);
  const inAccount = (service: string, resource: string): string =>
    `arn:aws:${service}:${names('AWS_REGION')}:${reference('aws_account_id')}:${resource}`;
  const bucket = (key: BucketKey): string => `arn:aws:s3:::${names(key)}`;
  return {
    bucket,
    objects: (key: BucketKey, prefix: string): string => `${bucket(key)}/${prefix}`,
    inAccount,
    parameter: (path: string): string => inAccount('ssm', `parameter${path}`),
    role: (name: string): string => `arn:aws:iam::${reference('aws_account_id')}:role/${name}`,
    table: (name: string): string => inAccount('dynamodb', `table/${name}`),
    repository: inAccount('ecr', `repository/${names('ECR_REPO_NAME')}`),
    cluster: inAccount('ecs', `cluster/${names('ECS_CLUSTER_NAME')}`),
  };
}
