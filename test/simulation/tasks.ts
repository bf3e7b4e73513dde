import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { handle } from '@spine-green/evidence-schemas';
import { BUILT_DAEMONS, type ModeName, type Need } from '@spine-green/runtime/catalog';
import type { Platform } from './platform.ts';

/** Every daemon of the image: a run is closed over all of its consumers. */
export const SERVICES: readonly ModeName[] = BUILT_DAEMONS.map(({ mode }) => mode);

/**
 * Delivery takes six seconds at most with this timeout, and the embedded log ends what a dead client has begun within
 * milliseconds: proof of absence may come soon after, so that a simulation waits seconds for it instead of minutes.
 */
const GATE_TIMINGS = {
  IG_PUBLISH_TIMEOUT_MS: '3000',
  IG_RECONCILE_INTERVAL_MS: '500',
  IG_RECONCILE_AGE_MS: '500',
  IG_RECONCILE_GRACE_MS: '2000',
  IG_HEALTH_INTERVAL_MS: '1000',
};

const STOP_POLL_MS = 100;

/**
 * The daemons, each held at one by the supervisor, which restarts whatever a fault ends. `beside` is what
 * the environment of a mode holds over its own.
 */
export async function startServices(
  platform: Platform,
  beside: (mode: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<void> {
  const { compute, spec } = platform;
  const observed = { OPS_LISTEN_ADDR: '127.0.0.1', OPS_PORT: '0', HEARTBEAT_INTERVAL_MS: '1000' };
  const { ig_port: gate, cm_port: cases, ls_port: labels } = platform.stack.description;
  const inputs = serviceUrls(platform);
  const needs: Readonly<Record<Need, Readonly<Record<string, string>>>> = {
    'gate listener': { ...GATE_TIMINGS, IG_LISTEN_ADDR: '127.0.0.1', IG_PORT: String(gate) },
    'case listener': { CM_LISTEN_ADDR: '127.0.0.1', CM_PORT: String(cases) },
    'label listener': { LS_LISTEN_ADDR: '127.0.0.1', LS_PORT: String(labels) },
    'scenario run': { SCENARIO_RUN_ID: platform.scenarioRunId },
    'roster of daemons': { CONFORMANCE_COMPONENTS: SERVICES.join(',') },
    // Everything is local on this substrate, and the subjects of the other two are not part of this image.
    'permitted skips': { CONFORMANCE_SKIPS_PERMITTED: 'C08_no_local_fallback,C12_truth_leak_guard,C15_egress_bypass' },
  };
  for (const daemon of BUILT_DAEMONS) {
    const own = Object.fromEntries(daemon.environment.map((key) => [key, handle(key, inputs)]));
    const needed = Object.assign({}, ...daemon.needs.map((need) => needs[need])) as Readonly<Record<string, string>>;
    await compute.setService(
      daemon.mode,
      spec(daemon.mode, { ...observed, ...own, ...needed, ...beside(daemon.mode) }),
      1,
    );
  }
}

/** Ends every daemon by the signal that lets it finish. */
export async function stopServices({ compute, spec }: Platform): Promise<void> {
  for (const mode of SERVICES) await compute.setService(mode, spec(mode), 0);
  while ((await compute.describeTasks()).some(({ service }) => service !== undefined)) await sleep(STOP_POLL_MS);
}

const urlOf = (port: number): string => `http://127.0.0.1:${port}`;

/** Where the listeners are, by the handle that says so. */
export function serviceUrls({ stack }: Platform) {
  const { ig_port: gate, cm_port: cases, ls_port: labels } = stack.description;
  return { IG_BASE_URL: urlOf(gate), CM_BASE_URL: urlOf(cases), LS_BASE_URL: urlOf(labels) };
}

/** The process of the running task of a mode; undefined between two lives. */
export async function findProcess({ compute, spec }: Platform, mode: ModeName): Promise<number | undefined> {
  const { family } = spec(mode);
  const task = (await compute.describeTasks()).find((one) => one.family === family && one.status === 'RUNNING');
  return task === undefined ? undefined : pidOf(task.taskArn);
}

/** A task knows its name from its environment, and nobody else has that name. */
async function pidOf(taskArn: string): Promise<number | undefined> {
  for (const entry of await readdir('/proc')) {
    if (!/^[0-9]+$/.test(entry)) continue;
    const environment = await readFile(`/proc/${entry}/environ`, 'latin1').catch(() => '');
    if (environment.split('\0').includes(`TASK_ARN=${taskArn}`)) return Number(entry);
  }
  return undefined;
}
