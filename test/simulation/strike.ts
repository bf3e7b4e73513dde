import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from './platform.ts';
import type { Fault } from './schedule.ts';
import type { Aim, Step } from './steps/step-proxy.ts';
import { findProcess } from './tasks.ts';

/** What a fault did. */
export interface Struck extends Fault {
  /** Acknowledged events when the kill came, as far as the checkpoints said. */
  readonly atEvents: number;
  /** Beside which durable step it came, where it waited for one and one came. */
  readonly step: Step | undefined;
}

const VICTIM_MS_MAX = 60_000;
const POLL_MS = 20;
/** How long a step is waited for at which nobody was killed yet, and then for any. */
const NEW_STEP_MS_MAX = 600;
const STEP_MS_MAX = 1200;

/** Says of its writer that it lives, and nothing of its work. */
const HEARTBEAT = 'obs.component_heartbeats';

/** Names of steps and windows at which somebody was killed already. */
export type Seen = Set<string>;
export const nameOf = ({ application, window, tables }: Step): string => `${application} ${window} ${tables}`;

/**
 * SIGKILL to the victim, from outside: the supervisor learns of it only from the end of the process. The database is
 * started again after its time away; what else died comes back by the supervisor or by who runs the job. False when the
 * stream ended first.
 */
export async function strike(
  platform: Platform,
  { fault, seen }: { readonly fault: Fault; readonly seen: Seen },
  signal: AbortSignal,
): Promise<{ readonly step: Step | undefined } | false> {
  await sleep(fault.delayMs);
  if (fault.victim === 'database') {
    await platform.stack.postgres.kill();
    await sleep(fault.awayMs);
    await platform.stack.postgres.restart();
    return { step: undefined };
  }
  const deadline = performance.now() + VICTIM_MS_MAX;
  while (!signal.aborted) {
    const pid = await findProcess(platform, fault.victim);
    const step = pid === undefined ? undefined : await strikeAtStep(platform, { fault, seen, pid });
    if (step !== undefined) return { step };
    if (pid !== undefined && killed(pid)) return { step: undefined };
    if (performance.now() > deadline) throw new Error(`${fault.victim} did not run for ${VICTIM_MS_MAX} ms`);
    await sleep(POLL_MS);
  }
  return false;
}

/** Undefined where the fault waits for no step, or none came in time. */
async function strikeAtStep(
  { steps }: Platform,
  { fault, seen, pid }: { readonly fault: Fault; readonly seen: Seen; readonly pid: number },
): Promise<Step | undefined> {
  if (steps === undefined || fault.moment === 'any' || fault.victim === 'database') return undefined;
  const started = performance.now();
  const aim: Aim = {
    application: fault.victim,
    window: fault.moment,
    wants: (step) =>
      step.tables !== HEARTBEAT && (!seen.has(nameOf(step)) || performance.now() - started > NEW_STEP_MS_MAX),
    kill: () => killed(pid),
  };
  const late = setTimeout(steps.giveUp, STEP_MS_MAX);
  const step = await steps.strikeAt(aim);
  clearTimeout(late);
  if (step !== undefined) seen.add(nameOf(step));
  return step;
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
