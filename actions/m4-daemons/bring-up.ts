import { setTimeout as sleep } from 'node:timers/promises';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';
import type { LoadedVersions } from '@spine-green/runtime/substrate/parameters/port';
import { type Fact, fact, isReadable, observe } from '../lib/checks/fact.ts';
import { type HeartbeatRow, readHeartbeats, servicesNamed, waitForServices } from '../lib/platform/service-state.ts';
import { type Pack, type ServiceEntry, serviceMap } from '../lib/platform/services.ts';
import type { LaneContext } from '../lib/run/lane.ts';
import { profileValues } from '../lib/run/profile.ts';

export type Sample = readonly ServiceDescription[];

export interface StartFacts {
  readonly startedAtUtc: string;
  readonly map: readonly { readonly service: string; readonly mode: string; readonly pack: Pack }[];
  /** Services whose update was accepted, in that order. */
  readonly accepted: readonly string[];
  readonly refused: readonly string[];
  /** Of the services of the map, one interval apart. */
  readonly samples: Fact<readonly [Sample, Sample]>;
  readonly heartbeats: Fact<readonly HeartbeatRow[]>;
  /** Versions that the parameters have now, by path. */
  readonly currentVersions: Fact<LoadedVersions>;
  readonly expected: Fact<{
    readonly platformRunId: string;
    readonly imageDigest: string;
    readonly runConfigDigest: string;
  }>;
  /** Every service that is wanted at all, whether it is in the map or not. */
  readonly running: Fact<Sample>;
  readonly contractSha256: Fact<string>;
}

const LOG_LINES = 5;

/** Starts the daemons of the map in their order and watches them until they are steady, or visibly are not. */
export async function bringUp(context: LaneContext): Promise<StartFacts> {
  const map = await serviceMap(context);
  const names = map.map(({ service }) => service);
  const startedAtUtc = nowUtc(context.session.clock);
  const { accepted, refused } = await startInOrder(context, map);
  const samples = await observe(() => takeSamples(context, names));
  return {
    ...{ startedAtUtc, accepted, refused, samples },
    map: map.map(({ service, mode, pack }) => ({ service, mode, pack })),
    heartbeats: await observe(async () => {
      if (!isReadable(samples)) throw new Error(samples.unreadable);
      return readHeartbeats(await context.session.database(), taskArns(samples.value[1]));
    }),
    currentVersions: await observe(async () => {
      const described = await context.session.parameters.describe('/');
      return Object.fromEntries(described.map(({ path, version }) => [path, version]));
    }),
    expected: expectedOf(context, map),
    running: await observe(async () =>
      (await context.session.compute().describeServices()).filter((row) => row.desiredCount > 0),
    ),
    contractSha256: await observe(() => contractSha256(context)),
  };
}

/** The first refusal ends the start: what comes later in the order must not run without what comes before it. */
async function startInOrder({ session, report }: LaneContext, map: readonly ServiceEntry[]) {
  const accepted: string[] = [];
  for (const { service, spec } of map) {
    const update = await observe(() => session.compute().setService(service, spec, 1));
    if (!isReadable(update)) return { accepted, refused: [`${service}: ${update.unreadable}`] };
    report(`${service}: started`);
    accepted.push(service);
  }
  return { accepted, refused: [] };
}

async function takeSamples(context: LaneContext, names: readonly string[]): Promise<readonly [Sample, Sample]> {
  const compute = context.session.compute();
  const database = await context.session.database();
  const profile = profileValues(context.decision('profile').value);
  await waitForServices(compute, names, profile.stable_timeout_ms, async (rows) => {
    const beats = await readHeartbeats(database, taskArns(rows));
    return names.length === beats.filter(({ healthState }) => healthState === 'GREEN').length;
  });
  const first = await servicesNamed(compute, names);
  await sleep(profile.sample_interval_ms);
  const second = await servicesNamed(compute, names);
  await reportLogs(context, second);
  return [first, second];
}

/** The operator sees why a service does not stay; the lines go to the job's log and not into evidence. */
async function reportLogs({ session, report }: LaneContext, sample: Sample): Promise<void> {
  for (const { service, restartCount, lastStopped } of sample) {
    if (restartCount === 0 || lastStopped === undefined) continue;
    const lines = await session.compute().logs(lastStopped.taskArn, LOG_LINES);
    for (const line of lines) report(`${service}: ${line}`);
  }
}

const taskArns = (sample: Sample): readonly string[] =>
  sample.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn));

function expectedOf({ platformRunId }: LaneContext, [first]: readonly ServiceEntry[]): StartFacts['expected'] {
  const runConfigDigest = first?.spec.environment.RUN_CONFIG_DIGEST;
  if (platformRunId === undefined || first === undefined || runConfigDigest === undefined) {
    return { unreadable: 'run, image or configuration is not pinned' };
  }
  return fact({ platformRunId, imageDigest: first.spec.imageDigest, runConfigDigest });
}

async function contractSha256(context: LaneContext): Promise<string> {
  const { payload } = await context.source('M4.E');
  const { task_definition_set_sha256: digest } = payload as { task_definition_set_sha256?: unknown };
  if (typeof digest !== 'string') throw new Error('M4.E names no task definitions');
  return digest;
}
