import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from './platform.ts';
import type { Fault } from './schedule.ts';
import { findProcess } from './tasks.ts';

/** What a fault did. */
export interface Struck extends Fault {
  /** Acknowledged events when the kill came, as far as the checkpoints said. */
  readonly atEvents: number;
}

const VICTIM_MS_MAX = 60_000;
const POLL_MS = 20;

/**
 * SIGKILL to the victim, from outside: the supervisor learns of it only from the end of the process. The database is
 * started again after its time away; what else died comes back by the supervisor or by who runs the job.
 */
export async function strike(platform: Platform, fault: Fault, signal: AbortSignal): Promise<boolean> {
  await sleep(fault.delayMs);
  if (fault.victim === 'database') {
    await platform.stack.postgres.kill();
    await sleep(fault.awayMs);
    await platform.stack.postgres.restart();
    return true;
  }
  const deadline = performance.now() + VICTIM_MS_MAX;
  while (!signal.aborted) {
    const pid = await findProcess(platform, fault.victim);
    if (pid !== undefined && killed(pid)) return true;
    if (performance.now() > deadline) throw new Error(`${fault.victim} did not run for ${VICTIM_MS_MAX} ms`);
    await sleep(POLL_MS);
  }
  return false;
}

/** False when the process has ended in between. */
function killed(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}
