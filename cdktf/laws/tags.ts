import { namesOf } from '../config/environments.ts';
import { breach, type LawContext, type LawJudge } from './law.ts';
import type { Plan, Resource } from './plan.ts';

/** Types that AWS gives no tags, and those of Confluent, which has none for what we use. Any other one has to have them. */
const WITHOUT_TAGS = new RegExp(
  `^(${[
    'confluent_.+',
    'aws_s3_bucket_.+',
    'aws_ecr_lifecycle_policy',
    'aws_iam_role_policy',
    'aws_ce_cost_allocation_tag',
    'aws_route',
    'aws_route_table_association',
  ].join('|')})$`,
);
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Every resource says whose it is, where it belongs, and what is ephemeral also when it ends, which lies ahead. */
export const judgeTags: LawJudge = (plan, context) =>
  plan.resources
    .filter(({ type }) => !WITHOUT_TAGS.test(type))
    .flatMap((resource) => tagFaults(plan, resource, context).map((fault) => breach(resource, fault)));

function tagFaults(plan: Plan, resource: Resource, { environment, todayUtc }: LawContext): readonly string[] {
  const names = namesOf(environment);
  const own = (resource.attributes.tags ?? {}) as Readonly<Record<string, string>>;
  const tags: Readonly<Record<string, string>> = { ...plan.defaultTags[resource.stack], ...own };
  const [owner, expiry] = [names('TAG_OWNER_KEY'), names('TAG_EXPIRES_AT_KEY')];
  const wanted = [
    [names('TAG_PROJECT_KEY'), tags[names('TAG_PROJECT_KEY')] === names('PROJECT_SLUG')],
    [names('TAG_ENV_KEY'), tags[names('TAG_ENV_KEY')] === names('ENV_NAME')],
    [owner, isConcrete(tags[owner])],
    ['fp_tier', tags.fp_tier === (resource.stack === 'core' ? 'persistent' : 'ephemeral')],
    ['fp_resource', isConcrete(tags.fp_resource)],
    [expiry, resource.stack === 'core' || isAhead(tags[expiry], todayUtc)],
  ] as const;
  return wanted.filter(([, kept]) => !kept).map(([name]) => `has no valid tag ${name}`);
}

/** A reference that nobody filled in is no value. */
const isConcrete = (text: string | undefined): boolean => text !== undefined && text !== '' && !text.includes('${');

/** Dates of this form order as texts do. */
const isAhead = (text: string | undefined, todayUtc: string): boolean =>
  text !== undefined && DATE.test(text) && text > todayUtc;
