import { readdir, readFile } from 'node:fs/promises';
import { handle } from '@spine-green/evidence-schemas';
import type { Platform } from './platform.ts';

export const SERVICES = ['ig', 'archive-writer', 'env-conformance'] as const;

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

/** The daemons, each held at one by the supervisor, which restarts whatever a fault ends. */
export async function startServices(platform: Platform): Promise<void> {
  const { compute, spec, stack } = platform;
  const port = String(stack.description.ig_port);
  const observed = { OPS_LISTEN_ADDR: '127.0.0.1', OPS_PORT: '0', HEARTBEAT_INTERVAL_MS: '1000' };
  const group = { RTDL_CORE_CONSUMER_GROUP_ID: handle('RTDL_CORE_CONSUMER_GROUP_ID') };
  const environments: Readonly<Record<(typeof SERVICES)[number], Readonly<Record<string, string>>>> = {
    ig: { ...GATE_TIMINGS, IG_LISTEN_ADDR: '127.0.0.1', IG_PORT: port },
    'archive-writer': group,
    'env-conformance': {
      ...group,
      IG_BASE_URL: gateUrl(platform),
      SCENARIO_RUN_ID: platform.scenarioRunId,
      CONFORMANCE_COMPONENTS: SERVICES.join(','),
      // Everything is local on this substrate, and the subjects of the other two are not part of this image.
      CONFORMANCE_SKIPS_PERMITTED: 'C08_no_local_fallback,C12_truth_leak_guard,C15_egress_bypass',
    },
  };
  for (const mode of SERVICES) await compute.setService(mode, spec(mode, { ...observed, ...environments[mode] }), 1);
}

export const gateUrl = ({ stack }: Platform): string => `http://127.0.0.1:${stack.description.ig_port}`;

/** The process of the running task of a mode; undefined between two lives. */
export async function findProcess({ compute, spec }: Platform, mode: string): Promise<number | undefined> {
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
