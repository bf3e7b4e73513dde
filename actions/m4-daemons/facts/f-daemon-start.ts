import { setTimeout as sleep } from 'node:timers/promises';
import { PlatformError } from '@spine-green/evidence-schemas';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { allReadable } from '../../lib/checks/check.ts';
import { mapFact, observe, observeFrom } from '../../lib/checks/fact.ts';
import { launchContractHandover, serviceMapHandover } from '../../lib/handovers/m4.ts';
import { readHeartbeats, servicesNamed, waitForServices } from '../../lib/platform/service-state.ts';
import { PACKS, type ServiceEntry, serviceMap } from '../../lib/platform/services.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { profileValues } from '../../lib/run/profile.ts';
import type { Sample, Samples, StartFacts } from '../lanes/f-daemon-start.ts';

const LOG_LINES = 5;

/** Starts the daemons of the map in their order and watches them until they are steady, or visibly are not. */
export async function gatherDaemonStart(context: LaneContext): Promise<StartFacts> {
  const startedAtUtc = nowUtc(context.session.clock);
  const recorded = await observe(() => context.handover(serviceMapHandover));
  const entries = await observe(() => serviceMap(context));
  const updates = await observeFrom(recorded, async ({ replicas }) =>
    startInOrder(context, await serviceMap(context), replicas),
  );
  const samples = await observeFrom(allReadable({ entries, updates }), (found) =>
    takeSamples(context, found.entries, found.updates.refused.length === 0),
  );
  return {
    startedAtUtc,
    packOrder: PACKS,
    map: mapFact(recorded, ({ services }) => services),
    updates,
    intervalMs: profileValues(context.decision('profile').value).sample_interval_ms,
    samples,
    heartbeats: await observeFrom(samples, async ({ second }) =>
      readHeartbeats(await context.session.database(), taskArns(second)),
    ),
    currentVersions: await observe(async () => {
      const described = await context.session.parameters.describe('/');
      return Object.fromEntries(described.map(({ path, version }) => [path, version]));
    }),
    pinned: await observeFrom(entries, (map) => pinnedFor(context, map)),
    running: await observe(async () =>
      (await context.session.compute().describeServices()).filter((row) => row.desiredCount > 0),
    ),
    contractSha256: mapFact(
      await observe(() => context.handover(launchContractHandover)),
      ({ task_definition_set_sha256 }) => task_definition_set_sha256,
    ),
  };
}

/**
 * Pack by pack: whoever watches others finds them there, and a ladder that once looked at nothing stays low for its quiet
 * time. The first refusal ends the start: what comes later in the order must not run without what comes before it.
 */
async function startInOrder(context: LaneContext, map: readonly ServiceEntry[], replicas: number) {
  const { session, report } = context;
  const { stable_timeout_ms: timeoutMs } = profileValues(context.decision('profile').value);
  const deadline = session.clock.elapsedMs() + timeoutMs;
  const accepted: string[] = [];
  for (const pack of PACKS) {
    for (const { service, spec } of map.filter((entry) => entry.pack === pack)) {
      const update = await observe(() => session.compute().setService(service, spec, replicas));
      if ('unreadable' in update) return { accepted, refused: [`${service}: ${update.unreadable}`] };
      report(`${service}: started`);
      accepted.push(service);
    }
    await awaitGreen(context, accepted, Math.max(0, deadline - session.clock.elapsedMs()));
  }
  return { accepted, refused: [] };
}

async function awaitGreen(context: LaneContext, names: readonly string[], timeoutMs: number): Promise<void> {
  const database = await context.session.database();
  await waitForServices(context.session.compute(), names, {
    timeoutMs,
    also: async (rows) => {
      const beats = await readHeartbeats(database, taskArns(rows));
      return names.length === beats.filter(({ healthState }) => healthState === 'GREEN').length;
    },
  });
}

/** A start that was refused is not waited for: what is missing will not come. */
async function takeSamples(context: LaneContext, map: readonly ServiceEntry[], started: boolean): Promise<Samples> {
  const { clock } = context.session;
  const compute = context.session.compute();
  const profile = profileValues(context.decision('profile').value);
  const names = map.map(({ service }) => service);
  if (started) await awaitGreen(context, names, profile.stable_timeout_ms);
  const first = await servicesNamed(compute, names);
  const since = clock.elapsedMs();
  // A timer may fire a little early, and the distance that was asked for is a lower bound.
  await sleep(profile.sample_interval_ms + 10);
  const distanceMs = Math.round(clock.elapsedMs() - since);
  const second = await servicesNamed(compute, names);
  await reportLogs(context, second);
  return { first, second, distanceMs };
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

/** What the daemons were told to be; they declare what they are. */
function pinnedFor({ platformRunId }: LaneContext, [first]: readonly ServiceEntry[]) {
  const runConfigDigest = first?.spec.environment.RUN_CONFIG_DIGEST;
  if (platformRunId === undefined || first === undefined || runConfigDigest === undefined) {
    throw new PlatformError('E_RUN_NOT_PINNED', 'run, image or configuration is not pinned');
  }
  return { platformRunId, imageDigest: first.spec.imageDigest, runConfigDigest };
}
