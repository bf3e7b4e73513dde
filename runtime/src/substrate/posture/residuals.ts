import type { Resource, ResourceKind } from './port.ts';

/** Of whom a resource is, by its tags and names. */
export interface Ownership {
  readonly tags: { readonly project: string; readonly tier: string };
  /** Value of the project's tag. */
  readonly project: string;
  /** What a name of ours begins with, whatever the service puts before it; parameters and log groups are paths. */
  readonly names: readonly string[];
  /** Its VPC, where one is known: what lies in it is its own, whatever tags it has. */
  readonly vpc?: string;
}

/** Kinds of which the persistent tier has some (05, section 3; L7): of the others nothing may stay, whoever tagged it. */
const KEPT: ReadonlySet<ResourceKind> = new Set(['bucket', 'role', 'tagged', 'log-group', 'parameter']);
/** Kinds that cost by the hour, so that one without an owner is as bad as one of ours. */
const COSTLY: ReadonlySet<ResourceKind> = new Set([
  ...(['ecs-service', 'ecs-task', 'instance', 'nat-gateway', 'elastic-ip', 'volume'] as const),
  ...(['load-balancer', 'classic-load-balancer', 'db-instance', 'db-snapshot', 'vpc-endpoint'] as const),
]);
/** Value of the tier's tag on what stays, as the stacks tag it. */
const PERSISTENT = 'persistent';

/** What has to be gone after a teardown and is there: ours and not of the persistent tier, or costly and nobody's. */
export const residualsIn = (found: readonly Resource[], owner: Ownership): readonly Resource[] =>
  found.filter((resource) => {
    const tier = resource.tags[owner.tags.tier];
    if (isOwned(resource, owner)) return tier !== PERSISTENT || !KEPT.has(resource.kind);
    return resource.tags[owner.tags.project] === undefined && COSTLY.has(resource.kind);
  });

/** Whether a resource is of this owner, as its place, its tags and, where it has none of the owner, its name say. */
export function isOwned({ name, tags, vpc }: Resource, { project, tags: keys, names, vpc: own }: Ownership): boolean {
  if (own !== undefined && vpc === own) return true;
  const tagged = tags[keys.project];
  return tagged === undefined ? names.some((prefix) => name.startsWith(prefix)) : tagged === project;
}
