import type { SixPins } from '../../reads/pins.ts';
import type { Applied, ContextPlan } from './types.ts';

export interface ContextLedger {
  /** What the stream is bound to; undefined before its first event. */
  findPins(): Promise<SixPins | undefined>;
  /**
   * Atomic: dedupe, slots, bindings, failures, counters and the checkpoints of all windows, or nothing of any; what became
   * of each. The same plan again fills nothing twice. Throws E_CHECKPOINT_MOVED when another writer advanced a checkpoint,
   * and E_DATABASE_CONFLICT when the stream was bound to other pins meanwhile: then the windows are judged again.
   */
  apply(plans: readonly ContextPlan[], pins: SixPins | undefined): Promise<readonly Applied[]>;
}
