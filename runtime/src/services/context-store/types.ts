import type { ApplyFailure } from '../../consumer/apply-failures.ts';
import type { SixPins } from '../../reads/pins.ts';

export const BOUNDARY = 'csfb';

export type SlotName = 'arrival_event' | 'arrival_entities' | 'flow_anchor';

/** One event that fills, or wants to fill, a slot of a frame. */
export interface Contribution {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly eventId: string;
  readonly eventClass: string;
  readonly eventType: string;
  readonly payloadHash: string;
  readonly tsUtc: string;
  readonly merchantId: string;
  readonly arrivalSeq: string;
  /** Of an anchor: the flow that it binds to the arrival. */
  readonly flowId: string | undefined;
  /** JSON of the slot, without truth columns and without the world's pins. */
  readonly slot: string;
  readonly publishedAtUtc: string;
}

/** What one window asks for. The same window under the same pins gives the same plan. */
export interface ContextPlan {
  readonly topic: string;
  readonly partition: number;
  readonly fromOffset: number;
  readonly nextOffset: number;
  /** Undefined when the topic fills none, which none of the platform does. */
  readonly slot: SlotName | undefined;
  /** In offset order, without repetitions within the window. */
  readonly contributions: readonly Contribution[];
  readonly failures: readonly ApplyFailure[];
  /** Pins that the stream is bound to by this window, when it was not before. */
  readonly binds: SixPins | undefined;
  readonly seen: number;
  readonly foreign: number;
  readonly scenarioSkipped: number;
  /** Repetitions within the window. */
  readonly duplicates: number;
  readonly late: number;
  readonly watermarkTsUtc: string | undefined;
}

/** What became of a window in the database. */
export interface Applied {
  /** Conflicts that only the state could tell. */
  readonly conflicts: readonly ApplyFailure[];
  readonly duplicates: number;
  readonly filled: number;
  /** Frames that this window made, and those that it completed. */
  readonly frames: number;
  readonly completed: number;
  readonly bound: number;
}
