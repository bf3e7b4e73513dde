import { isPlatformError } from '@spine-green/evidence-schemas';
import type { Checkpoint } from '../../consumer/checkpoints.ts';
import type { Window, WindowLimits } from '../../consumer/partition-window.ts';
import type { Anomaly } from '../../observability/anomaly-window.ts';
import type { Ledger, SegmentStore } from './ports.ts';
import { planSegment } from './step.ts';
import { BOUNDARY, type SegmentPlan, type StoredSegment, type Waiting } from './types.ts';

/** 13, section 2. An idle partition is flushed after a second: a caught-up check must not wait for the age limit. */
export const SEGMENT_LIMITS: WindowLimits = {
  recordsMax: 10_000,
  bytesMax: 16 * 1024 * 1024,
  ageMsMax: 30_000,
  idleMsMax: 1000,
};

/** Raw bytes of all open windows together; what waits is packed, and takes about a tenth of that. */
export const BUFFERED_BYTES_MAX = 128 * 1024 * 1024;

export interface ArchiveLoop {
  /** Makes a window durable: intent, object, then ledger and checkpoint in one transaction. */
  commit(window: Window<Waiting>): Promise<void>;
}

export interface ArchiveLoopOptions {
  readonly platformRunId: string;
  readonly segments: SegmentStore;
  readonly ledger: Ledger;
  /** Where an earlier life of the stream came to. */
  readonly checkpoints: readonly Checkpoint[];
  readonly onAnomaly: (anomaly: Anomaly) => void;
  readonly onMismatch: (offsets: number) => void;
  readonly onWriteError: () => void;
}

export function archiveLoop(options: ArchiveLoopOptions): ArchiveLoop {
  let writeErrors = 0;
  const watermarks = new Map(options.checkpoints.map((known) => [placeOf(known), known.watermarkTsUtc]));
  const write = async (plan: SegmentPlan): Promise<StoredSegment> => {
    try {
      return await options.segments.write(plan);
    } catch (error) {
      if (isPlatformError(error)) {
        writeErrors += 1;
        options.onWriteError();
      }
      throw error;
    }
  };
  return {
    commit: async (window) => {
      const before = watermarks.get(placeOf(window));
      const plan = planSegment(window, options.platformRunId, before);
      let stored: StoredSegment | undefined;
      if (plan.segment !== undefined) {
        // The range is fixed before the object exists, so that a later life writes the same object again.
        await options.ledger.intend(plan);
        stored = await write(plan);
      }
      const counted = writeErrors;
      await options.ledger.record(plan, stored, counted);
      writeErrors -= counted;
      const { watermarkTsUtc = '' } = plan;
      if (watermarkTsUtc > (before ?? '')) watermarks.set(placeOf(window), watermarkTsUtc);
      for (const anomaly of anomaliesOf(plan, stored)) options.onAnomaly(anomaly);
      if (stored?.kind === 'mismatch') options.onMismatch(stored.mismatches.length);
    },
  };
}

const placeOf = ({ topic, partition }: Pick<Checkpoint, 'topic' | 'partition'>): string => `${topic}/${partition}`;

/** Facts that follow a window; the individual truth is in the ledger's tables. */
function anomaliesOf(plan: SegmentPlan, stored: StoredSegment | undefined): readonly Anomaly[] {
  const at = (offset: number): string => `${plan.topic}/${plan.partition}/${offset}`;
  const mismatches = stored?.kind === 'mismatch' ? stored.mismatches : [];
  return [
    ...mismatches.map(
      ({ offset }): Anomaly => ({
        boundary: BOUNDARY,
        reason: 'REPLAY_BASIS_MISMATCH',
        dedupeKey: `archive-replay-basis-mismatch:${at(offset)}`,
        ref: at(offset),
      }),
    ),
    ...plan.failures.map(
      ({ offset, reason }): Anomaly => ({
        boundary: BOUNDARY,
        reason,
        dedupeKey: `${BOUNDARY}:${at(offset)}:${reason}`,
        ref: at(offset),
      }),
    ),
  ];
}
