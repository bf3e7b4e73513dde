import { namesOf } from '../config/environments.ts';
import { breach, type LawJudge } from './law.ts';
import { blockOf } from './plan.ts';

/** A log ends: no group keeps longer than the cap, and nothing makes a group of its own that would keep for ever. */
export const judgeLogs: LawJudge = ({ resources }, { environment }) => {
  const cap = namesOf(environment)('LOG_RETENTION_DAYS');
  const groups = resources.filter(({ type }) => type === 'aws_cloudwatch_log_group');
  const clusters = resources.filter(({ type }) => type === 'aws_ecs_cluster');
  return [
    ...groups
      .filter(({ attributes }) => !within(attributes.retention_in_days, cap))
      .map((group) => breach(group, `keeps logs for more than ${cap} days`)),
    ...clusters
      .filter(
        ({ attributes }) =>
          !blockOf(attributes, 'setting').some(
            ({ name, value }) => name === 'containerInsights' && value === 'disabled',
          ),
      )
      .map((cluster) => breach(cluster, 'makes a log group of its own')),
  ];
};

/** 0 means for ever. */
const within = (days: unknown, cap: number): boolean => typeof days === 'number' && days > 0 && days <= cap;
