import { handle } from '@spine-green/evidence-schemas';
import { mapFact, observe, observeFrom } from '../../lib/checks/fact.ts';
import { daemonStartHandover, serviceMapHandover } from '../../lib/handovers/m4.ts';
import { servicesNamed } from '../../lib/platform/service-state.ts';
import { getClusterId, getStack, isManaged } from '../../lib/platform/stack.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { getSnapshotRef } from '../../lib/run/snapshot-key.ts';
import type { ReadinessFacts } from '../lanes/h-readiness.ts';

export async function gatherReadinessPublication(context: LaneContext): Promise<ReadinessFacts> {
  const map = mapFact(await observe(() => context.handover(serviceMapHandover)), ({ services }) => services);
  return {
    map,
    services: await observeFrom(map, (rows) =>
      servicesNamed(
        context.session.compute(),
        rows.map(({ service }) => service),
      ),
    ),
    steadyTasks: mapFact(await observe(() => context.handover(daemonStartHandover)), ({ services }) =>
      services.flatMap(({ task_arns }) => task_arns),
    ),
    anchors: await observe(() => ({
      m4_b: getSnapshotRef(context, 'M4.B'),
      m4_f: getSnapshotRef(context, 'M4.F'),
      m4_g: getSnapshotRef(context, 'M4.G'),
    })),
    runScopeKey: handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY'),
    expiresAtPolicy: await observe(() => context.ledger.phases.M0.pinned.expires_at_policy?.value ?? null),
    session: await observe(() => demoSession(context)),
  };
}

/** The session is open until the teardown writes its end. */
async function demoSession({ session, handleInputs }: LaneContext) {
  const stack = await getStack(session.config);
  const { oracle, archive, quarantine, evidence } = session.config.buckets;
  return {
    // A managed stack is up when what it made is published.
    demo_start_utc: isManaged(stack) ? stack.written_at_utc : stack.started_at_utc,
    demo_end_utc: null,
    kafka_cluster_id: await getClusterId(session.config),
    db_resource_id: stack.database.resource_id,
    bucket_map: { oracle, archive, quarantine, evidence },
    expires_at: handle('TAG_EXPIRES_AT_VALUE', handleInputs),
  };
}
