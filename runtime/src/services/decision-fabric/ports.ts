import type { CapabilitiesMask, PostureReading } from '../../decisions/posture.ts';
import type { CounterIncrement } from '../../observability/counters.ts';
import type { Wanted } from './context/acquire.ts';
import type { Acquired } from './context/acquired.ts';
import type { Decided } from './step.ts';
import type { Candidate, Prior, Rejection } from './types.ts';

/** What the ledger knows of some events and of their flows. */
export interface Known {
  /** By source event. */
  readonly decided: ReadonlyMap<string, { readonly decisionId: string; readonly payloadHash: string }>;
  /** First scored decision by flow. */
  readonly priors: ReadonlyMap<string, Prior>;
}

export interface Mismatch {
  readonly decisionId: string;
  readonly eventId: string;
  readonly observedHash: string;
}

/** What one look makes durable of a partition. */
export interface DecisionPlan {
  readonly topic: string;
  readonly partition: number;
  readonly fromOffset: number;
  /** The lowest offset that is not resolved. */
  readonly nextOffset: number;
  readonly watermarkTsUtc: string | undefined;
  readonly decided: readonly Decided[];
  readonly rejections: readonly Rejection[];
  readonly duplicates: readonly string[];
  readonly mismatches: readonly Mismatch[];
  /** Events that began to wait, and how long ago. */
  readonly waits: readonly { readonly offset: number; readonly eventId: string; readonly waitedMs: number }[];
  /** Offsets that waited and do not any more. */
  readonly ended: readonly number[];
  readonly counters: readonly CounterIncrement[];
}

export interface DecisionLedger {
  load(events: readonly Pick<Candidate, 'eventId' | 'flowId'>[]): Promise<Known>;
  /**
   * Atomic, for all partitions: decisions, both envelopes of each in the outbox, rejections, waits, counters and the
   * checkpoints, or none. Throws E_CHECKPOINT_MOVED when another writer advanced one.
   */
  commit(plans: readonly DecisionPlan[]): Promise<void>;
  /** Milliseconds that each waiting offset of an earlier life has waited. */
  waited(topic: string, partition: number): Promise<ReadonlyMap<number, number>>;
}

export interface DecisionSources {
  posture(): Promise<PostureReading>;
  /** One answer for each of them, in their order. */
  acquire(wanted: readonly Wanted[], mask: CapabilitiesMask): Promise<readonly Acquired[]>;
  /**
   * How far the features of a topic are applied, by partition, exclusive-next: only a hint that an event may be ready, and
   * nothing where nobody can say.
   */
  appliedTo(topic: string): Promise<ReadonlyMap<number, number>>;
}
