import type { Posture } from '../../decisions/posture.ts';
import type { PostureDraft, Sample } from './types.ts';

export interface SignalSource {
  /** What is observed now; a signal that cannot be read is an ERROR, one that nobody reports is absent. */
  observe(nowMs: number): Promise<readonly Sample[]>;
}

export interface Commit {
  readonly draft: PostureDraft;
  readonly posture: Posture;
}

export interface PostureStore {
  /** The current posture of this ladder; undefined before the first. */
  load(): Promise<Posture | undefined>;
  /**
   * Atomic: current row, history and, for another mode than before, the outbox. Twice the same is once. Throws
   * E_POSTURE_SEQUENCE for a lower sequence than the current one, and for the same with other content.
   */
  commit(commit: Commit): Promise<void>;
  /** Tells what waits, and says how many still wait. */
  drain(): Promise<number>;
}
