import type { LabelSlice, SliceRequest } from './slices.ts';
import type { AssertionBatch, AssertionPlan } from './step.ts';
import type { AssertionAnswer, LabelType, TimelineLabel } from './types.ts';

export interface LabelLedger {
  /**
   * Decides and commits one request in one transaction: assertions, timeline, mismatches, rejections, events for the gate and
   * counters, or none. Requests of a run are decided one after the other, whatever process they reach.
   */
  commit(batch: AssertionBatch): Promise<AssertionPlan>;
}

export interface StoredTimelineLabel extends TimelineLabel {
  readonly labelType: LabelType;
  readonly assertionText: string;
}

export interface LabelReader {
  /** Accepted labels of a subject, by type, observed time and id: a thousand at most. */
  timeline(eventId: string, labelType: LabelType | undefined): Promise<readonly StoredTimelineLabel[]>;
  /** One assertion with its counts, as it was committed. */
  find(assertionId: string): Promise<FoundAssertion | undefined>;
  /** Top-ranked labels of each target and type, by one set-based statement. */
  slice(asked: Pick<SliceRequest, 'asOf' | 'types' | 'eventIds' | 'policy'>): Promise<LabelSlice['rows']>;
}

export interface FoundAssertion {
  readonly assertionText: string;
  readonly answer: AssertionAnswer;
}
