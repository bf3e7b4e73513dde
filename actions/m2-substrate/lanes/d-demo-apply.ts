import { type HandleKey, handle } from '@spine-green/evidence-schemas';
import { DemoApplySnapshotV1 } from '@spine-green/evidence-schemas/documents/demo_apply_snapshot.v1';
import { BUILT_DAEMONS, DAEMONS, JOBS, taskFamilyOf } from '@spine-green/runtime/catalog';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import type { ServiceRow } from '../../lib/posture/readings.ts';
import { attemptDocument } from '../../lib/run/documents.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { applyHead, reviewedApply, type StackApply } from '../applied-stack.ts';

/** A container of a task as the stack declares it; `image_digest` is null of one that is not named by its digest. */
export interface DeclaredTask {
  readonly family: string;
  readonly image_digest: string | null;
  readonly command: readonly string[];
}

export interface DemoApplyFacts extends StackApply {
  /** What was published of this life of the stack. */
  readonly manifest: Fact<{ readonly key: string; readonly cluster: string; readonly database_group: string }>;
  /** As the compute tells them. */
  readonly services: Fact<readonly ServiceRow[]>;
  readonly tasks: Fact<readonly DeclaredTask[]>;
  /** Names in the account. */
  readonly logGroups: Fact<readonly string[]>;
  readonly roles: Fact<readonly string[]>;
  readonly database: Fact<{
    readonly instance: string;
    readonly engine: string;
    readonly engine_version: string;
    readonly subnet_group: string;
    readonly is_public: boolean;
    readonly groups: readonly string[];
  }>;
  /** Paths of the parameters that the apply made. */
  readonly created: Fact<readonly string[]>;
  /** Paths of parameters by the stack that declares them. */
  readonly declared: Fact<Readonly<Record<string, readonly string[]>>>;
  /** Whether the stack would start another image when nobody names one. */
  readonly imageDefault: Fact<boolean>;
}

/** What runs is there as it was reviewed, and rests (05, sections 2 and 5). */
export const demoApply = defineLane({
  id: 'M2.D',
  documents: (facts: DemoApplyFacts, context) => ({
    apply: mapFact(applyHead(facts, context), (head) =>
      attemptDocument('demo_apply_snapshot.json', DemoApplySnapshotV1, {
        schema: 'fp.demo_apply_snapshot.v1',
        ...head,
        manifest_key: isReadable(facts.manifest) ? facts.manifest.value.key : null,
        services: valueOr(facts.services, []).map(({ service, desired }) => ({ service, desired_count: desired })),
        task_definitions: valueOr(facts.tasks, []).map((task) => ({ ...task, command: [...task.command] })),
      }),
    ),
  }),
  decide: (facts: DemoApplyFacts, _written, context) => ({
    'M2.D-C02': {
      expected: {
        cluster: handle('ECS_CLUSTER_NAME'),
        desired: Object.fromEntries(serviceNames().map((name) => [name, restingCount()])),
        task_definitions: [...modes().keys()].sort(),
        log_groups_missing: [],
        roles_missing: [],
      },
      observed: mapFact(allReadable(demoParts(facts)), (read) => ({
        cluster: read.manifest.cluster,
        desired: Object.fromEntries(read.services.map(({ service, desired }) => [service, desired])),
        task_definitions: read.tasks.map(({ family }) => family).toSorted(),
        log_groups_missing: logGroups().filter((name) => !read.logGroups.includes(name)),
        roles_missing: roles().filter((name) => !read.roles.includes(name)),
      })),
      fails: 'M2D-B2',
    },
    'M2.D-C03': {
      expected: {
        instance: handle('RDS_INSTANCE_ID'),
        engine: handle('DB_ENGINE'),
        engine_version: handle('DB_ENGINE_VERSION'),
        subnet_group: { $non_empty: true },
        is_public: false,
        groups: isReadable(facts.manifest) ? [facts.manifest.value.database_group] : null,
      },
      observed: facts.database,
      fails: 'M2D-B3',
    },
    'M2.D-C04': {
      expected: { not_canonical: [], undeclared: [], owned_twice: [] },
      observed: mapFact(allReadable({ created: facts.created, declared: facts.declared }), parameterFaults),
      fails: 'M2D-B4',
    },
    'M2.D-C05': {
      expected: { images: [context.epoch.image_digest], other_commands: [], image_default: false },
      observed: mapFact(allReadable({ tasks: facts.tasks, imageDefault: facts.imageDefault }), (read) => ({
        images: [...new Set(read.tasks.map(({ image_digest }) => image_digest))],
        other_commands: read.tasks.filter((task) => !isMode(task)).map(({ family }) => family),
        image_default: read.imageDefault,
      })),
      fails: 'M2D-U8',
    },
    'M2.D-C06': {
      expected: {
        begun: { init: 0, validate: 0 },
        reviewed: reviewedApply(facts).expected,
        destroyed: [],
        collisions: [],
        second_plan: 0,
      },
      observed: mapFact(allReadable(roundTrip(facts)), ({ begun, reviewed, plan, secondPlan }) => ({
        begun,
        reviewed,
        destroyed: plan.destroyed,
        collisions: plan.collisions,
        second_plan: secondPlan,
      })),
      fails: 'M2D-B5',
    },
  }),
  handover: ({ plan, manifest }) =>
    isReadable(plan) && isReadable(manifest)
      ? { plan_sha256: plan.value.plan_sha256, manifest_key: manifest.value.key }
      : undefined,
});

const demoParts = ({ manifest, services, tasks, logGroups: groups, roles: made }: DemoApplyFacts) => ({
  ...{ manifest, services, tasks },
  logGroups: groups,
  roles: made,
});

const roundTrip = (facts: DemoApplyFacts) => ({
  begun: facts.commands,
  reviewed: reviewedApply(facts).observed,
  plan: facts.plan,
  secondPlan: facts.secondPlan,
});

const restingCount = (): number => handle('ECS_SERVICE_DESIRED_COUNT_DEFAULT');

const serviceNames = (): readonly string[] => DAEMONS.map((row) => handle(row.handle));

/** The mode of every task that the contract names, by its family. */
const modes = (): ReadonlyMap<string, string> =>
  new Map([
    ...DAEMONS.map((row): [string, string] => [handle(row.handle), row.mode]),
    ...JOBS.map((row): [string, string] => [taskFamilyOf(row.mode, handle('NAME_PREFIX')), row.mode]),
  ]);

const logGroups = (): readonly string[] =>
  [...modes().keys()].map((family) => `${handle('CLOUDWATCH_LOG_GROUP_PREFIX')}/${family}`);

type Role = Extract<HandleKey, `ROLE_${string}`>;

const roles = (): readonly string[] => {
  const keys = new Set<Role>([
    'ROLE_ECS_TASK_EXECUTION',
    ...[...BUILT_DAEMONS, ...JOBS].map((row): Role => row.principal),
  ]);
  return [...keys].map((key) => handle(key)).sort();
};

/** The mode and nothing more: no shell, no program of its own, no argument that would make it another thing. */
const isMode = ({ family, command }: DeclaredTask): boolean =>
  command.length === 1 && command[0] === modes().get(family);

/** A canonical path, or one of its principals below it. */
const isCanonical = (path: string): boolean =>
  handle('CANONICAL_DEMO_SECRET_TARGETS').some((target) => path === target || path.startsWith(`${target}/`));

function parameterFaults({ created, declared }: Readable) {
  const owned = Object.values(declared).flat();
  return {
    not_canonical: [...new Set([...created, ...owned])].filter((path) => !isCanonical(path)).sort(),
    undeclared: handle('CANONICAL_DEMO_SECRET_TARGETS').filter((path) => !owned.includes(path)),
    owned_twice: [...new Set(owned.filter((path, index) => owned.indexOf(path) !== index))].sort(),
  };
}

interface Readable {
  readonly created: readonly string[];
  readonly declared: Readonly<Record<string, readonly string[]>>;
}
