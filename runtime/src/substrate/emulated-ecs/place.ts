import type { Clock } from '../../kernel/clock.ts';
import { textIn, WireFault } from './wire.ts';

/** Where the server says that it is; every ARN of it is made here. */
export interface Place {
  readonly region: string;
  readonly account: string;
}

export const arnOf = ({ region, account }: Place, resource: string): string =>
  `arn:aws:ecs:${region}:${account}:${resource}`;

/** The last word of an ARN, or the name itself: the service takes either. */
export const shortName = (nameOrArn: string): string => nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);

/** Seconds since the epoch with milliseconds, as the protocol writes times. */
export const secondsOf = (clock: Clock): number => Math.floor(clock.wallMicros() / 1000) / 1000;

/** The cluster that a call names; `default` when it names none. */
export function clusterIn(input: Readonly<Record<string, unknown>>, clusters: ReadonlySet<string>): string {
  const name = input.cluster === undefined ? 'default' : shortName(textIn(input, 'cluster'));
  if (!clusters.has(name)) throw new WireFault('ClusterNotFoundException', 'Cluster not found.');
  return name;
}
