import type { ApplyFailure } from '../../consumer/apply-failures.ts';
import type { Registered } from '../../consumer/register-facts.ts';
import type { EntityType } from '../../reads/graph.ts';
import type { SixPins } from '../../reads/pins.ts';

export const BOUNDARY = 'ieg';

/** One identifier of an event, and the entity that it stands for. */
export interface Hint {
  readonly entityType: EntityType;
  readonly identifierType: string;
  readonly value: string;
}

export interface Edge {
  readonly type: string;
  /** Places in the hints of the event. */
  readonly from: number;
  readonly to: number;
}

/** What one event says about the graph. */
export interface Mutation extends Registered {
  readonly tsUtc: string;
  readonly hints: readonly Hint[];
  readonly edges: readonly Edge[];
}

export interface GraphPlan {
  readonly topic: string;
  readonly partition: number;
  readonly fromOffset: number;
  readonly nextOffset: number;
  /** In offset order, without repetitions within the window. */
  readonly mutations: readonly Mutation[];
  readonly failures: readonly ApplyFailure[];
  readonly binds: SixPins | undefined;
  readonly seen: number;
  readonly foreign: number;
  readonly scenarioSkipped: number;
  readonly duplicates: number;
  readonly irrelevant: number;
  readonly late: number;
  readonly watermarkTsUtc: string | undefined;
}

/** An entity, an identifier or an edge as a window saw it: first and last time, and how often. */
export interface Seen {
  first: string;
  last: string;
  count: number;
}

/** What the graph had applied after a window. */
export interface GraphBasis {
  readonly stream_id: string;
  readonly topics: Readonly<
    Record<string, { readonly partitions: Readonly<Record<string, { next_offset: string; offset_kind: string }>> }>
  >;
}

/** What became of the mutations of one window. */
export interface GraphApplied {
  readonly conflicts: readonly ApplyFailure[];
  readonly duplicates: number;
  readonly applied: number;
}

/** What one transaction did. */
export interface GraphCommitted {
  /** One for each plan. */
  readonly windows: readonly GraphApplied[];
  /** New ones, of all windows together. */
  readonly entities: number;
  readonly edges: number;
}
