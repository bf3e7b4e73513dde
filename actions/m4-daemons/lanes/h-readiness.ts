import { DaemonsReadyV1 } from '@spine-green/evidence-schemas/documents/daemons_ready.v1';
import { DemoSessionV1 } from '@spine-green/evidence-schemas/documents/demo_session.v1';
import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import { derivedDocument, localDigest, type PlannedDocument } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';

type Ref = DaemonsReadyV1['source_anchors']['m4_b'];

export interface ReadinessFacts {
  /** The map as it was recorded. */
  readonly map: Fact<readonly { readonly service: string; readonly pack: string }[]>;
  /** The services of the map as the compute describes them now. */
  readonly services: Fact<readonly ServiceDescription[]>;
  /** The tasks that M4.F saw steady. */
  readonly steadyTasks: Fact<readonly string[]>;
  readonly anchors: Fact<Readonly<Record<'m4_b' | 'm4_f' | 'm4_g', Ref>>>;
  readonly runScopeKey: string;
  /** What was decided about the expiry of what is not kept. */
  readonly expiresAtPolicy: Fact<string | null>;
  /** The demo stack as it is up, and when it is to be gone. */
  readonly session: Fact<Omit<DemoSessionV1, 'schema' | 'platform_run_id' | 'written_at_utc'>>;
}

const READY = 'operate/daemons_ready.json';
const SESSION = 'operate/demo_session.json';

export const readinessPublication = defineLane({
  id: 'M4.H',
  documents: planned,
  decide: (facts: ReadinessFacts, written, context) => {
    const documents = planned(facts, context);
    const drifted = isReadable(facts.services) && isReadable(facts.steadyTasks) && hasDrifted(facts);
    return {
      'M4.H-C01': {
        expected: {
          services: valueOr(facts.map, [])
            .map(({ service }) => service)
            .sort(),
          tasks: [...valueOr(facts.steadyTasks, [])].sort(),
          daemons_ready: valueOr(localDigest(documents.ready), null),
          demo_session: valueOr(localDigest(documents.session), null),
          expires_at_policy: valueOr(facts.expiresAtPolicy, null),
        },
        observed: mapFact(
          allReadable({
            services: facts.services,
            ready: written.ready,
            session: written.session,
            stack: facts.session,
            policy: facts.expiresAtPolicy,
          }),
          (found) => ({
            services: found.services.map(({ service }) => service).sort(),
            tasks: tasksOf(found.services),
            daemons_ready: found.ready.sha256,
            demo_session: found.session.sha256,
            expires_at_policy: expiryOf(found.stack, context),
          }),
        ),
        fails: drifted ? 'M4H-B4' : 'M4H-B1',
      },
    };
  },
  handover: ({ services }) => (isReadable(services) ? { services: services.value.length } : undefined),
});

/** What the session that was written shows of the policy: a day on which everything ends, and it is not over. */
const expiryOf = ({ expires_at: day }: Pick<DemoSessionV1, 'expires_at'>, { gatheredAtUtc }: DecideContext): string =>
  day >= gatheredAtUtc.slice(0, day.length) ? 'every_ephemeral_resource_expires' : `${day} is over`;

const tasksOf = (services: readonly ServiceDescription[]): readonly string[] =>
  services.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn)).sort();

/** Readiness is of the tasks that were watched; others have proven nothing. */
const hasDrifted = ({ services, steadyTasks }: ReadinessFacts): boolean =>
  tasksOf(valueOr(services, [])).join() !== [...valueOr(steadyTasks, [])].sort().join();

function planned(facts: ReadinessFacts, context: DecideContext): Record<'ready' | 'session', Fact<PlannedDocument>> {
  return {
    ready: mapFact(readyOf(facts, context), (document) => derivedDocument(READY, DaemonsReadyV1, document)),
    session: mapFact(facts.session, (stack) =>
      derivedDocument(SESSION, DemoSessionV1, {
        schema: 'fp.demo_session.v1',
        platform_run_id: context.platformRunId ?? '',
        written_at_utc: context.gatheredAtUtc,
        ...stack,
      }),
    ),
  };
}

function readyOf(facts: ReadinessFacts, context: DecideContext): Fact<DaemonsReadyV1> {
  const { map, services, anchors, runScopeKey } = facts;
  const run = context.platformRunId ?? '';
  return mapFact(allReadable({ map, services, anchors }), (found) => ({
    schema: 'fp.daemons_ready.v1',
    platform_run_id: run,
    captured_at_utc: context.gatheredAtUtc,
    written_at_utc: context.gatheredAtUtc,
    packs: [...Map.groupBy(found.map, ({ pack }) => pack)].map(([pack, rows]) => ({
      // The schema knows the five packs.
      pack: pack as DaemonsReadyV1['packs'][number]['pack'],
      services: rows.map(({ service }) => service),
    })),
    services: found.services.map((row) => ({
      service_name: row.service,
      task_definition: row.taskDefinition,
      task_arns: row.tasks.map(({ taskArn }) => taskArn),
      desired_count: row.desiredCount,
      running_count: row.runningCount,
      pending_count: row.pendingCount,
      status: row.desiredCount > 0 ? 'ACTIVE' : 'INACTIVE',
      image_digest: row.imageDigest,
    })),
    run_scope: { key: runScopeKey, value: run },
    source_anchors: found.anchors,
    writer: { identity: 'M4.H', task_arn: null, ci_run: context.ci.run_id, image_digest: null },
  })) as Fact<DaemonsReadyV1>;
}
