import { breach, type LawFault, type LawJudge } from './law.ts';
import { blockOf, type Resource } from './plan.ts';

const WORLD = /^(0\.0\.0\.0\/0|::\/0)$/;
/** Attributes of a rule that name who is admitted. */
const SOURCES = ['cidr_ipv4', 'cidr_ipv6', 'cidr_blocks', 'ipv6_cidr_blocks'] as const;
const ADMITTED_BY_GROUP = 'referenced_security_group_id';

/** The world reaches no group; the database is private and admits one group on one port. */
export const judgeDataPlane: LawJudge = ({ resources }) => [
  ...resources.flatMap(rulesOf).flatMap(worldFault),
  ...resources.filter(({ type }) => /^aws_(db|rds)_.*instance$/.test(type)).flatMap(publicFault),
  ...resources.filter(isDatabaseRule).flatMap(databaseFault),
];

interface Rule {
  readonly of: Resource;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Rules stand alone or inside their group; what leaves is not meant. */
function rulesOf(resource: Resource): readonly Rule[] {
  const { type, attributes } = resource;
  if (type === 'aws_vpc_security_group_ingress_rule') return [{ of: resource, attributes }];
  if (type === 'aws_security_group_rule') return attributes.type === 'ingress' ? [{ of: resource, attributes }] : [];
  if (type !== 'aws_security_group' && type !== 'aws_default_security_group') return [];
  return blockOf(attributes, 'ingress').map((rule) => ({ of: resource, attributes: rule }));
}

const worldFault = ({ of, attributes }: Rule): readonly Omit<LawFault, 'law'>[] =>
  SOURCES.flatMap((name) => attributes[name] ?? []).some((source) => typeof source === 'string' && WORLD.test(source))
    ? [breach(of, 'admits the world')]
    : [];

const publicFault = (resource: Resource): readonly Omit<LawFault, 'law'>[] =>
  resource.attributes.publicly_accessible === false ? [] : [breach(resource, 'is not private')];

const isDatabaseRule = ({ type, attributes }: Resource): boolean =>
  type === 'aws_vpc_security_group_ingress_rule' && String(attributes.security_group_id).includes('group_db');

const databaseFault = (resource: Resource): readonly Omit<LawFault, 'law'>[] =>
  String(resource.attributes[ADMITTED_BY_GROUP]).includes('group_app')
    ? []
    : [breach(resource, 'admits more than tasks')];
