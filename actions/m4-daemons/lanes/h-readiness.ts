import { handle } from '@spine-green/evidence-schemas';
import { DaemonsReadyV1 } from '@spine-green/evidence-schemas/documents/daemons_ready.v1';
import { DemoSessionV1 } from '@spine-green/evidence-schemas/documents/demo_session.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { servicesNamed } from '../../lib/platform/service-state.ts';
import { PACKS, type ServiceEntry, serviceMap } from '../../lib/platform/services.ts';
import { getStack } from '../../lib/platform/stack.ts';
import type { EvidenceRef } from '../../lib/run/documents.ts';
import { replaceAt, runKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { getSnapshotRef } from '../../lib/run/snapshot-key.ts';

export interface ReadinessFacts {
  /** Names of the map. */
  readonly services: readonly string[];
  readonly document: Fact<DaemonsReadyV1>;
  /** The tasks that M4.F saw steady. */
  readonly steadyTasks: Fact<readonly string[]>;
  readonly stored: Fact<EvidenceRef>;
  readonly session: Fact<EvidenceRef>;
}

export const readinessPublication = plainLane<ReadinessFacts>({
  id: 'M4.H',
  gather: async (context) => {
    const map = await serviceMap(context);
    const document = await observe(() => daemonsReady(context, map));
    return {
      services: map.map(({ service }) => service),
      document,
      steadyTasks: await observe(() => steadyTasks(context)),
      stored: await observe(() => {
        if (!isReadable(document)) throw new Error(document.unreadable);
        return replaceAt(context, runKey(context, READY), DaemonsReadyV1, document.value);
      }),
      session: await observe(async () =>
        replaceAt(context, runKey(context, SESSION), DemoSessionV1, await demoSession(context)),
      ),
    };
  },
  decide: ({ services, document, steadyTasks, stored, session }) => {
    const drift = isReadable(document) && isReadable(steadyTasks) && hasDrifted(document.value, steadyTasks.value);
    return [
      check('M4.H-C01', {
        expected: { services: [...services].sort(), tasks_as_in_f: true, stored: true, session_stored: true },
        observed: mapFact(document, (found) => ({
          services: found.services.map((row) => row.service_name).sort(),
          tasks_as_in_f: isReadable(steadyTasks) && !drift,
          stored: isReadable(stored),
          session_stored: isReadable(session),
        })),
        fails: drift ? 'M4H-B4' : 'M4H-B1',
      }),
    ];
  },
  payload: ({ stored, session }) => ({
    daemons_ready: isReadable(stored) ? stored.value : null,
    demo_session: isReadable(session) ? session.value : null,
  }),
});

const READY = 'operate/daemons_ready.json';
const SESSION = 'operate/demo_session.json';

/** Readiness is of the tasks that were watched; others have proven nothing. */
export const hasDrifted = ({ services }: DaemonsReadyV1, steadyTasks: readonly string[]): boolean =>
  services
    .flatMap((row) => row.task_arns)
    .sort()
    .join() !== [...steadyTasks].sort().join();

async function daemonsReady(context: LaneContext, map: readonly ServiceEntry[]): Promise<DaemonsReadyV1> {
  const { session, platformRunId } = context;
  const capturedAtUtc = nowUtc(session.clock);
  const rows = await servicesNamed(
    session.compute(),
    map.map(({ service }) => service),
  );
  return DaemonsReadyV1.parse({
    schema: 'fp.daemons_ready.v1',
    platform_run_id: platformRunId,
    captured_at_utc: capturedAtUtc,
    written_at_utc: nowUtc(session.clock),
    packs: PACKS.map((pack) => ({
      pack,
      services: map.filter((entry) => entry.pack === pack).map(({ service }) => service),
    })).filter(({ services }) => services.length > 0),
    services: rows.map((row) => ({
      service_name: row.service,
      task_definition: row.taskDefinition,
      task_arns: row.tasks.map(({ taskArn }) => taskArn),
      desired_count: row.desiredCount,
      running_count: row.runningCount,
      pending_count: row.pendingCount,
      status: row.desiredCount > 0 ? 'ACTIVE' : 'INACTIVE',
      image_digest: row.imageDigest,
    })),
    run_scope: { key: handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY'), value: platformRunId },
    source_anchors: {
      m4_b: getSnapshotRef(context, 'M4.B'),
      m4_f: getSnapshotRef(context, 'M4.F'),
      m4_g: getSnapshotRef(context, 'M4.G'),
    },
    writer: { identity: 'M4.H', task_arn: null, ci_run: session.ci.run_id, image_digest: null },
  });
}

/** The session is open until the teardown writes its end. */
async function demoSession(context: LaneContext): Promise<DemoSessionV1> {
  const { config, clock } = context.session;
  const stack = await getStack(config);
  const { oracle, archive, quarantine, evidence } = config.buckets;
  return DemoSessionV1.parse({
    schema: 'fp.demo_session.v1',
    platform_run_id: context.platformRunId,
    demo_start_utc: stack.started_at_utc,
    demo_end_utc: null,
    kafka_cluster_id: stack.bus.cluster_id,
    db_resource_id: stack.database.resource_id,
    bucket_map: { oracle, archive, quarantine, evidence },
    expires_at: handle('TAG_EXPIRES_AT_VALUE', context.handleInputs),
    written_at_utc: nowUtc(clock),
  });
}

async function steadyTasks(context: LaneContext): Promise<readonly string[]> {
  const { payload } = await context.source('M4.F');
  const { services } = payload as { services?: unknown };
  if (!Array.isArray(services)) throw new Error('M4.F names no services');
  return services.flatMap((row: { task_arns?: unknown }) =>
    Array.isArray(row.task_arns) ? row.task_arns.map(String) : [],
  );
}
