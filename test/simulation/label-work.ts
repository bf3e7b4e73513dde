import { setTimeout as sleep } from 'node:timers/promises';
import { handle } from '@spine-green/evidence-schemas';
import type { ModeName } from '@spine-green/runtime/catalog';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import type { Platform } from './platform.ts';
import { MOMENTS, type Victim } from './schedule.ts';
import { type Seen, strike } from './strike.ts';
import { serviceUrls } from './tasks.ts';

export interface LabelWork {
  readonly platform: Platform;
  readonly database: Database;
  /** Milliseconds from the first label of a job to the kill, in turn; as many kills strike. */
  readonly delaysMs: readonly number[];
  readonly say: (line: string) => void;
}

const JOB_MS_MAX = 300_000;
const ATTEMPTS_MAX = 10;
const POLL_MS = 20;
/** Who keeps what a job says: killed in turn while it works. */
const KEEPERS: readonly Victim[] = ['ls', 'cm'];

/**
 * What banks and analysts say once the stream has ended, each job run again until it ends well, while the label store and
 * the case keeper are killed. Gives the victims in their order.
 */
export async function workThroughFaults(work: LabelWork): Promise<readonly Victim[]> {
  const { platform } = work;
  const urls = serviceUrls(platform);
  const jobs: readonly (readonly [ModeName, Readonly<Record<string, string>>])[] = [
    [
      'label-feed',
      { LS_BASE_URL: urls.LS_BASE_URL, SSM_LS_API_KEY_PATH: handle('SSM_LS_API_KEY_PATH'), LABEL_FEED_DELAY_DAYS: '0' },
    ],
    ['case-analyst', { CM_BASE_URL: urls.CM_BASE_URL, SSM_CM_API_KEY_PATH: handle('SSM_CM_API_KEY_PATH') }],
  ];
  const struck: Victim[] = [];
  for (const [mode, environment] of jobs) {
    const left = work.delaysMs.filter((_, index) => index % jobs.length === jobs.findIndex(([one]) => one === mode));
    struck.push(...(await runThrough({ ...work, delaysMs: left }, mode, environment)));
  }
  return struck;
}

async function runThrough(
  { platform, database, delaysMs, say }: LabelWork,
  mode: ModeName,
  environment: Readonly<Record<string, string>>,
): Promise<readonly Victim[]> {
  const before = await labels(database);
  const struck: Victim[] = [];
  const seen: Seen = new Set();
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    const ended = new AbortController();
    const running = platform.compute
      .runJob(platform.spec(mode, environment), { timeoutMs: JOB_MS_MAX })
      .finally(() => ended.abort());
    for (const delayMs of delaysMs.slice(struck.length)) {
      if (!(await untilLabelled(database, before + struck.length, ended.signal))) break;
      const moment = MOMENTS[(struck.length + 1) % MOMENTS.length] ?? 'any';
      const victim = KEEPERS[struck.length % KEEPERS.length] ?? 'ls';
      const fault = { victim, delayMs, moment, awayMs: 0, afterEvents: 0 };
      if (!(await strike(platform, { fault, seen }, ended.signal))) break;
      struck.push(victim);
      say(`kill of ${victim} while ${mode} works`);
    }
    const { exitCode } = await running;
    if (exitCode === 0) return struck;
    say(`${mode} ended with ${exitCode}, and is run again`);
  }
  throw new Error(`${mode} did not end well in ${ATTEMPTS_MAX} attempts`);
}

/** True when the store holds more labels than that; false when the job ended first. */
async function untilLabelled(database: Database, known: number, ended: AbortSignal): Promise<boolean> {
  while (!ended.aborted) {
    if ((await labels(database)) > known) return true;
    await sleep(POLL_MS);
  }
  return false;
}

async function labels(database: Database): Promise<number> {
  const [row] = await database.query<{ n: string }>({
    text: 'SELECT count(*)::text AS n FROM labels.ls_label_timeline',
  });
  return Number(row?.n ?? 0);
}
