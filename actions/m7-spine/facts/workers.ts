import { setTimeout as sleep } from 'node:timers/promises';
import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { DAEMONS, type DaemonName, type Pack } from '@spine-green/runtime/catalog';
import { type ConsumerStream, consumerStreams } from '@spine-green/runtime/consumer/streams';
import { readHeartbeats } from '@spine-green/runtime/truth/heartbeats';
import { readProgress } from '@spine-green/runtime/truth/progress';
import { getRunId } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { profileValues } from '../../lib/run/profile.ts';
import { getDaemon, type Worker, type WorkerReport, type WorkerSample } from '../workers.ts';

interface DaemonPlace {
  readonly mode: DaemonName;
  /** The one concrete name of its service. */
  readonly service: string;
}

/** The daemons of a pack by name. */
export const daemonsOf = (pack: Pack): readonly DaemonPlace[] =>
  DAEMONS.filter((row) => row.pack === pack)
    .map(({ mode, handle: key }) => ({ mode, service: handle(key) }))
    .toSorted((one, other) => (one.mode < other.mode ? -1 : 1));

/**
 * The daemons of a pack by name, two samples apart as the profile says. Throws E_COMPUTE_SERVICE_UNKNOWN for one that the
 * compute does not have, E_HEARTBEAT_MISSING for one that declares nothing.
 */
export async function readWorkers(context: LaneContext, pack: Pack): Promise<readonly Worker[]> {
  const places = daemonsOf(pack);
  const first = await sampleAll(context, places);
  await sleep(profileValues(context.decision('profile').value).sample_interval_ms);
  const second = await sampleAll(context, places);
  const workers: Worker[] = [];
  for (const earlier of first) {
    const { component } = earlier;
    const samples = [earlier, getDaemon(second, component)] as const;
    workers.push({ component, samples, report: await readReport(context, component) });
  }
  return workers;
}

/** Each place once, in their order. */
async function sampleAll(
  context: LaneContext,
  places: readonly DaemonPlace[],
): Promise<readonly (WorkerSample & { readonly component: string })[]> {
  const { session } = context;
  const services = await session.compute().describeServices();
  const { groups } = await readProgress(await session.database(), await session.eventLog(), streamsOf(context, places));
  return places.map(({ mode, service: name }) => {
    const service = services.find((one) => one.service === name);
    if (service === undefined) throw new PlatformError('E_COMPUTE_SERVICE_UNKNOWN', `the compute has no ${name}`);
    const partitions = groups.find(({ stream }) => stream.component === mode)?.partitions ?? [];
    return { component: mode, service, partitions };
  });
}

function streamsOf(context: LaneContext, places: readonly DaemonPlace[]): readonly ConsumerStream[] {
  const modes = new Set<string>(places.map(({ mode }) => mode));
  return consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), getRunId(context)).filter(({ component }) =>
    modes.has(component),
  );
}

/** What a component says about itself, with the positions that it reports. Throws E_HEARTBEAT_MISSING. */
async function readReport(context: LaneContext, component: string): Promise<WorkerReport> {
  const database = await context.session.database();
  const own = (await readHeartbeats(database, getRunId(context))).find((one) => one.component === component);
  if (own === undefined) throw new PlatformError('E_HEARTBEAT_MISSING', `${component} declares nothing for this run`);
  const [row] = await database.query<{ lag_json: Record<string, number> }>({
    text: 'SELECT lag_json FROM obs.component_heartbeats WHERE component = $1 AND instance_id = $2',
    values: [component, own.instanceId],
  });
  return { ...own, assigned: Object.keys(row?.lag_json ?? {}).sort() };
}
