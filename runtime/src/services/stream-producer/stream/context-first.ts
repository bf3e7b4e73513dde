import { type Queue, queue } from '../send/queue.ts';
import type { Outgoing } from '../types.ts';

/**
 * Holds each traffic envelope until the gate has decided every context envelope that was picked before it. So the
 * context of a flow is always admitted before its traffic, however the channels overtake each other (11, section 5.6).
 */
export interface ContextFirst {
  context(envelope: Outgoing): void;
  traffic(envelope: Outgoing): void;
  /** Releases what has become free, in order. Call it after decisions. */
  release(): void;
  /** Traffic envelopes held back. */
  held(): number;
}

export function contextFirst(offer: (envelope: Outgoing) => void): ContextFirst {
  const undecided: Queue<Outgoing> = queue();
  const held: Queue<{ readonly envelope: Outgoing; readonly after: number }> = queue();
  let picked = 0;
  let decided = 0;
  return {
    context: (envelope) => {
      picked += 1;
      undecided.push(envelope);
      offer(envelope);
    },
    traffic: (envelope) => {
      if (held.size === 0 && decided === picked) offer(envelope);
      else held.push({ envelope, after: picked });
    },
    release: () => {
      while (undecided.first()?.decision !== undefined) {
        undecided.shift();
        decided += 1;
      }
      for (let next = held.first(); next !== undefined && next.after <= decided; next = held.first()) {
        held.shift();
        offer(next.envelope);
      }
    },
    held: () => held.size,
  };
}
