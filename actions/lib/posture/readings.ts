import type { Compute } from '@spine-green/runtime/substrate/compute/port';
import type { Posture, ResourceKind } from '@spine-green/runtime/substrate/posture/port';
import { type Ownership, residualsIn } from '@spine-green/runtime/substrate/posture/residuals';
import { type Fact, observe, observeFrom } from '../checks/fact.ts';
import { platformOwner } from './owner.ts';

/** How an account is read by the lanes that judge it and by the guards between them. Each throws what its port throws. */
export interface AccountPlace {
  readonly posture: Posture;
  readonly owner: Ownership;
}

/** The account around a substrate; unreadable for one that has none. */
export const accountAround = (session: { readonly posture: () => Promise<Posture> }): Promise<Fact<AccountPlace>> =>
  observe(async () => ({ posture: await session.posture(), owner: platformOwner() }));

/** What costs by the hour or for ever and that nothing of the platform needs at any time (05, section 9). */
export const FOOTGUNS = [
  'nat-gateway',
  'load-balancer',
  'classic-load-balancer',
  'elastic-ip',
  'instance',
  'snapshot',
  'db-snapshot',
] as const satisfies readonly ResourceKind[];

/** Names of what may not be there, by kind; a kind that cannot be listed is unreadable on its own. */
export async function readResiduals<K extends ResourceKind>(
  account: Fact<AccountPlace>,
  kinds: readonly K[],
): Promise<Readonly<Record<K, Fact<readonly string[]>>>> {
  const found: [K, Fact<readonly string[]>][] = [];
  for (const kind of kinds) found.push([kind, await observeFrom(account, (place) => residualNames(place, kind))]);
  return Object.fromEntries(found) as Record<K, Fact<readonly string[]>>;
}

const residualNames = async ({ posture, owner }: AccountPlace, kind: ResourceKind): Promise<readonly string[]> =>
  residualsIn(await posture.list(kind), owner).map(({ name }) => name);

export interface LogGroup {
  readonly name: string;
  /** Days, or that it never expires. */
  readonly retention: string;
}

/** Groups that a task made by itself are among them: the prefix is all that they share with the others. */
export const readLogGroups = async ({ posture, owner }: AccountPlace): Promise<readonly LogGroup[]> =>
  (await posture.list('log-group'))
    .filter(({ name }) => owner.names.some((prefix) => name.startsWith(prefix)))
    .map(({ name, state }) => ({ name, retention: state }));

export interface ServiceRow {
  readonly service: string;
  readonly desired: number;
  /** Running and starting. */
  readonly running: number;
}

export interface TaskRow {
  readonly task: string;
  /** Null for a task that no service asked for. */
  readonly service: string | null;
}

export async function readServices(compute: Compute): Promise<readonly ServiceRow[]> {
  const rows = await compute.describeServices();
  return rows.map(({ service, desiredCount, runningCount, pendingCount }) => ({
    service,
    desired: desiredCount,
    running: runningCount + pendingCount,
  }));
}

export async function readTasks(compute: Compute): Promise<readonly TaskRow[]> {
  const tasks = await compute.describeTasks();
  return tasks.map(({ taskArn, service }) => ({ task: taskArn, service: service ?? null }));
}
