/** Where tasks run on ECS, and in which network a job is started; without one, in that of the declared services. */
export interface EcsAddress {
  readonly region: string;
  readonly cluster: string;
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
}

const CLUSTER =
  /^ecs:([a-z]{2}(?:-[a-z]+)+-[0-9])\/([A-Za-z0-9_-]{1,255})(?:\?subnets=([^&]+)&security-groups=([^&]+))?$/;
const SUBNET = /^subnet-[0-9a-z]{1,32}$/;
const GROUP = /^sg-[0-9a-z]{1,32}$/;

/** `ecs:<region>/<cluster>`, which may go on with `?subnets=<id>,...&security-groups=<id>,...`; undefined for any other text. */
export function findEcsAddress(url: string): EcsAddress | undefined {
  const [whole, region = '', cluster = '', subnets, groups] = CLUSTER.exec(url) ?? [];
  if (whole === undefined) return undefined;
  const found = { region, cluster, subnets: subnets?.split(',') ?? [], securityGroups: groups?.split(',') ?? [] };
  const isWhole =
    found.subnets.every((one) => SUBNET.test(one)) && found.securityGroups.every((one) => GROUP.test(one));
  return isWhole ? found : undefined;
}
