import { setTimeout as sleep } from 'node:timers/promises';
import { isPlatformError } from '@spine-green/evidence-schemas';
import type { ManagedPlace } from '../lib/platform/managed-place.ts';
import { readServices, readTasks } from '../lib/posture/readings.ts';
import { activeServices } from '../lib/rules/closed-network.ts';
import type { Act } from './decision.ts';

export interface DoneAct extends Act {
  readonly outcome: 'done' | 'failed';
  readonly failure: string | null;
}

export interface Enforced {
  readonly acts: readonly DoneAct[];
  /** What still runs of what was to be stopped; undefined when nobody could look. */
  readonly remaining: readonly string[] | undefined;
}

/** A task has two minutes to end (05, section 5.2); a look at the end of them finds what did not. */
const GONE_MS_MAX = 180_000;
const POLL_MS = 1_000;

/** Performs every act, whatever becomes of the one before it, and looks whether what was stopped is gone. */
export async function enforce(place: ManagedPlace, acts: readonly Act[], goneMsMax = GONE_MS_MAX): Promise<Enforced> {
  if (acts.length === 0) return { acts: [], remaining: undefined };
  const done: DoneAct[] = [];
  for (const act of acts) done.push(await perform(place, act));
  return { acts: done, remaining: await awaitGone(place, acts, performance.now() + goneMsMax) };
}

async function perform({ compute, databases }: ManagedPlace, act: Act): Promise<DoneAct> {
  try {
    if (act.act === 'stop_service') await compute.setService(act.target, NO_SPEC, 0);
    else if (act.act === 'stop_task') await compute.stopTask(act.target);
    else await databases.stop(act.target);
    return { ...act, outcome: 'done', failure: null };
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    // What ended since it was seen is what was wanted.
    if (error.code === 'E_COMPUTE_TASK_UNKNOWN') return { ...act, outcome: 'done', failure: null };
    return { ...act, outcome: 'failed', failure: error.message.slice(0, 512) };
  }
}

/** At a count of 0 a compute keeps what it ran before. */
const NO_SPEC = { family: 'none', imageDigest: `sha256:${'0'.repeat(64)}`, command: [], environment: {} } as const;

async function awaitGone(
  place: ManagedPlace,
  acts: readonly Act[],
  until: number,
): Promise<readonly string[] | undefined> {
  for (;;) {
    const left = await findRemaining(place, acts);
    if (left?.length === 0 || performance.now() >= until) return left;
    await sleep(POLL_MS);
  }
}

/** A database takes minutes to stop, and its stop was accepted or it was not: it is not waited for. */
async function findRemaining({ compute }: ManagedPlace, acts: readonly Act[]): Promise<readonly string[] | undefined> {
  const named = (kind: Act['act']): ReadonlySet<string> =>
    new Set(acts.filter(({ act }) => act === kind).map(({ target }) => target));
  const [services, tasks] = [named('stop_service'), named('stop_task')];
  try {
    const scaled = (await readServices(compute)).filter(({ service }) => services.has(service));
    const living = (await readTasks(compute)).filter(
      ({ task, service }) => tasks.has(task) || services.has(service ?? ''),
    );
    return [...activeServices(scaled), ...living.map(({ task }) => task)];
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return undefined;
  }
}
