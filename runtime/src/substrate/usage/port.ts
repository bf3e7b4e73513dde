/** What runs by a task definition: a service, or a job of a family that no service has. */
export interface Sized {
  readonly kind: 'service' | 'job';
  /** Of the service, or of the family. */
  readonly name: string;
  readonly family: string;
  /** CPU units and MiB that a task reserves. */
  readonly cpu: number;
  readonly memoryMib: number;
}

export interface Span {
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
  readonly periodSeconds: number;
}

/** Averages of the periods that have any, in percent of what is reserved, in no order. */
export interface Load {
  readonly cpu: readonly number[];
  readonly memory: readonly number[];
}

/**
 * What tasks of a cluster reserve and use. Throws E_POSTURE_UNREADABLE (retry) for what was denied, throttled or failed,
 * which is never an empty answer.
 */
export interface Usage {
  /** Services of the cluster, then jobs of the families that begin with the prefix, each by name. */
  sizes(familyPrefix: string): Promise<readonly Sized[]>;
  /** One for each, in their order. Of jobs there are none: only insights of containers would have them, which are off. */
  loads(all: readonly Sized[], span: Span): Promise<readonly Load[]>;
  /** Tasks by family that were killed since then, which mostly says that memory ran out; ECS forgets one after an hour. */
  killed(since: Date): Promise<ReadonlyMap<string, number>>;
}
