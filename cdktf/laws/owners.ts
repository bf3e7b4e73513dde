import { breach, type LawFault, type LawJudge } from './law.ts';
import type { Resource } from './plan.ts';

/** Attribute that names what the resource is in the world outside of Terraform. */
const NAMED_BY: Readonly<Record<string, string>> = {
  aws_ssm_parameter: 'name',
  confluent_kafka_topic: 'topic_name',
  aws_s3_bucket: 'bucket',
  aws_s3_object: 'key',
  aws_cloudwatch_log_group: 'name',
  aws_iam_role: 'name',
};

/** Two that declare one name undo each other with every apply, in two stacks and in one. */
export const judgeOwners: LawJudge = ({ resources }) =>
  [
    ...Map.groupBy(
      resources.filter(({ type }) => type in NAMED_BY),
      nameOf,
    ).values(),
  ].flatMap(secondOwners);

const nameOf = ({ type, attributes }: Resource): string => `${type} ${String(attributes[NAMED_BY[type] ?? ''])}`;

const secondOwners = ([, ...others]: readonly Resource[]): readonly Omit<LawFault, 'law'>[] =>
  others.map((resource) => breach(resource, 'is declared twice'));
