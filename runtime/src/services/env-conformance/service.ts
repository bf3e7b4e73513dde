import type { DaemonParts, DaemonWork } from '../../daemon/work.ts';
import { conformanceHealth } from './health.ts';
import { type ConformanceLoopOptions, conformanceLoop } from './loop.ts';

/** Checks until the signal aborts. It is the only writer of its document, so it writes nothing while it does not own
 * its lock. */
export function conformanceWork(
  options: Omit<ConformanceLoopOptions, 'owns' | 'onFault' | 'onRound'>,
  { lock, onFault }: DaemonParts,
): DaemonWork {
  let unwritten = false;
  const loop = conformanceLoop({
    ...options,
    owns: lock.owns,
    onFault: (error) => {
      unwritten = true;
      onFault('round', error);
    },
    onRound: () => {
      unwritten = false;
    },
  });
  return { health: () => conformanceHealth({ last: loop.last(), unwritten }), run: loop.run };
}
