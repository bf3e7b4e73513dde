import type { Clock } from '../../kernel/clock.ts';
import type { Place } from './place.ts';

/** What every task of the server needs of the machine that it runs on. */
export interface Host {
  readonly place: Place;
  readonly clock: Clock;
  /** Folder of an unpacked image; rejects with E_COMPUTE_IMAGE_UNKNOWN. */
  readonly imageFolder: (digest: string) => Promise<string>;
  /** Value of a secret by what a task definition names as its `valueFrom`. */
  readonly secret: (valueFrom: string) => Promise<string>;
  readonly logPath: (taskId: string) => string;
  readonly scratchDirectory: (taskId: string) => string;
  /** Base of the metadata that a task reads about itself. */
  readonly metadataUrl: (taskId: string) => string;
  /** Upper bound of the time between SIGTERM and SIGKILL, milliseconds. */
  readonly stopMsMax: number;
  /** What the machine says in place of a task definition, because all tasks share its loopback interface. */
  readonly sharedHost: Readonly<Record<string, string>>;
  readonly orders: Orders;
}

/** What a test ordered to go wrong with tasks. */
export interface Orders {
  /** Why tasks of a family do not start; undefined when they do. */
  readonly startFault: (family: string) => string | undefined;
}
