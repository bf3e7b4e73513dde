import { type Queue, queue } from '../send/queue.ts';
import type { Outgoing, OutputCheckpoint, OutputTotals } from '../types.ts';

/**
 * Follows the envelopes of one output from submission to decision.
 * I1: the checkpoint is the highest contiguous decided row, never the highest seen (11, section 5.4).
 * I2: the totals count exactly the rows up to the checkpoint, over all attempts, so a resumed stream adds up.
 */
export interface OutputTracker {
  readonly outputId: string;
  submit(envelope: Outgoing): void;
  /** Moves over every row that is decided and has no undecided row before it; returns how many that were. */
  advance(): number;
  /** Undefined while no row of this output was ever decided. */
  checkpoint(): OutputCheckpoint | undefined;
  /** Event times of the newest row that was submitted and of the checkpoint; undefined before the first of each. */
  reach(): { readonly submitted: string | undefined; readonly decided: string | undefined };
  totals(): OutputTotals;
}

const NOTHING: OutputTotals = { emitted: 0, admitted: 0, duplicates: 0, quarantined: 0, firstTsUtc: undefined };

export function outputTracker(outputId: string, resumed: OutputCheckpoint | undefined): OutputTracker {
  const submitted: Queue<Outgoing> = queue();
  let checkpoint = resumed;
  let newest: string | undefined;
  return {
    outputId,
    submit: (envelope) => {
      newest = envelope.tsUtc;
      submitted.push(envelope);
    },
    reach: () => ({ submitted: newest, decided: checkpoint?.position.tsUtc }),
    advance: () => {
      const totals = { ...(checkpoint ?? NOTHING) };
      let last: Outgoing | undefined;
      let moved = 0;
      for (let next = submitted.first(); next?.decision !== undefined; next = submitted.first()) {
        submitted.shift();
        last = next;
        moved += 1;
        totals.firstTsUtc ??= next.tsUtc;
        totals.emitted += 1;
        if (next.decision === 'ADMIT') totals.admitted += 1;
        else if (next.decision === 'DUPLICATE') totals.duplicates += 1;
        else totals.quarantined += 1;
      }
      if (last !== undefined) {
        const { part, rowIndex, tsUtc } = last;
        checkpoint = { ...totals, outputId, position: { part, rowIndex, tsUtc } };
      }
      return moved;
    },
    checkpoint: () => checkpoint,
    totals: () => checkpoint ?? NOTHING,
  };
}
