import { setTimeout as sleep } from 'node:timers/promises';
import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { type ConsumerStream, consumerStreams } from '@spine-green/runtime/consumer/streams';
import { advisoryLockId } from '@spine-green/runtime/kernel/advisory-lock-id';
import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import { readHeartbeats } from '@spine-green/runtime/truth/heartbeats';
import { observe } from '../../lib/checks/fact.ts';
import { serviceMapHandover } from '../../lib/handovers/m4.ts';
import { serviceMap } from '../../lib/platform/services.ts';
import { getRunId } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { profileValues } from '../../lib/run/profile.ts';
import type { GroupMembers, Inventory, UniquenessFacts } from '../lanes/g-uniqueness.ts';

export async function gatherUniqueness(context: LaneContext): Promise<UniquenessFacts> {
  const streams = consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), getRunId(context));
  return {
    map: await observe(() => recordedFamilies(context)),
    inventories: await observe(() => takeInventories(context)),
    groups: streams.map(({ groupId }) => groupId),
    members: await observe(async () => readMembers(await context.session.database(), getRunId(context), streams)),
  };
}

/** The services of the map as it was recorded, with the family that the tasks of each belong to. */
async function recordedFamilies(context: LaneContext): Promise<readonly { service: string; family: string }[]> {
  const entries = await serviceMap(context);
  return (await context.handover(serviceMapHandover)).services.map(({ service }) => {
    const entry = entries.find((one) => one.service === service);
    if (entry === undefined) throw new PlatformError('E_COMPUTE_SERVICE_UNKNOWN', `${service} has no task any more`);
    return { service, family: entry.spec.family };
  });
}

async function takeInventories(context: LaneContext): Promise<readonly [Inventory, Inventory]> {
  const compute = context.session.compute();
  const read = async (): Promise<Inventory> =>
    (await compute.describeTasks()).map(({ taskArn, family, service }) => ({ taskArn, family, service }));
  const first = await read();
  await sleep(profileValues(context.decision('profile').value).sample_interval_ms);
  return [first, await read()];
}

/**
 * A consumer reads by position and joins no group of the broker: it is a member as long as its session owns the lock of
 * its stream (13, section 1). So the members are asked of the database, where each of them has to be.
 */
export async function readMembers(
  database: Queryable,
  platformRunId: string,
  streams: readonly Pick<ConsumerStream, 'component' | 'groupId' | 'streamId'>[],
): Promise<readonly GroupMembers[]> {
  const rows = await database.query<{ id: string; owners: string; waiting: string }>({
    text: `SELECT wanted.id, count(held.pid) FILTER (WHERE held.granted)::text AS owners,
        count(held.pid) FILTER (WHERE NOT held.granted)::text AS waiting
      FROM unnest($1::text[]) AS wanted(id)
      LEFT JOIN pg_locks held ON held.locktype = 'advisory' AND held.objsubid = 1
        AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND ((held.classid::bigint << 32) | held.objid::bigint) = wanted.id::bigint
      GROUP BY wanted.id`,
    values: [streams.map(({ streamId }) => advisoryLockId(streamId))],
  });
  const beats = await readHeartbeats(database, platformRunId);
  return streams.map(({ component, groupId, streamId }) => {
    const row = rows.find(({ id }) => id === advisoryLockId(streamId));
    return {
      group: groupId,
      owners: Number(row?.owners ?? 0),
      waiting: Number(row?.waiting ?? 0),
      instances: beats.find((beat) => beat.component === component)?.liveInstances ?? 0,
    };
  });
}
