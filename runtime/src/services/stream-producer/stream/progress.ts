import type { Clock } from '../../../kernel/clock.ts';
import type { Log } from '../../../kernel/log.ts';
import type { StreamProgress } from './stream.ts';

const ROWS_BETWEEN = 1000;
const MS_BETWEEN_MAX = 30_000;
/** Two lines a second at most, however fast the stream is. */
const MS_BETWEEN_MIN = 500;

/**
 * One line with code WSP_PROGRESS every 1,000 decided rows or 30 s: where each output is, for people and for programs
 * that show progress. The last line of a stream is always written.
 */
export function progressLog(log: Log, clock: Clock): (progress: StreamProgress, last?: boolean) => void {
  let saidAt = clock.elapsedMs();
  let saidRows = 0;
  return (progress, last = false) => {
    const rows = progress.trackers.reduce((sum, tracker) => sum + tracker.totals().emitted, 0);
    const elapsed = clock.elapsedMs() - saidAt;
    const due = elapsed >= MS_BETWEEN_MIN && (rows - saidRows >= ROWS_BETWEEN || elapsed >= MS_BETWEEN_MAX);
    if (!due && !last) return;
    saidAt = clock.elapsedMs();
    saidRows = rows;
    const outputs = progress.trackers.map((tracker) => {
      const position = tracker.checkpoint()?.position;
      return {
        output_id: tracker.outputId,
        emitted: tracker.totals().emitted,
        part: position?.part,
        row_index: position?.rowIndex,
        ts_utc: position?.tsUtc,
      };
    });
    log.info({ code: 'WSP_PROGRESS', emitted: rows, pending: progress.pending, outputs }, 'streaming');
  };
}
