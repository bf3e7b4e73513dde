/**
 * Which revision of a task definition runs a spec.
 *
 * I1. What a stack declares is the base: its roles, network, size, log and locators stay. Where its image, command and
 *     environment are what the spec wants, it runs itself, so that a later plan of the stack finds nothing changed.
 * I2. Otherwise a revision is registered that differs from the base in these three only, and names its base; a revision
 *     of ours is never the base of another.
 */
import {
  type ContainerDefinition,
  DescribeTaskDefinitionCommand,
  RegisterTaskDefinitionCommand,
  type Tag,
  type TaskDefinition,
} from '@aws-sdk/client-ecs';
import { digestOf, PlatformError } from '@spine-green/evidence-schemas';
import type { TaskSpec } from '../port.ts';
import { calling, type EcsClients } from './client.ts';

const BASE_TAG = 'fp_base';
const SPEC_TAG = 'fp_spec_sha256';
/** What only the compute may say of a task; a spec that says it is not believed. */
const SET_BY_COMPUTE = new Set(['TASK_ARN', 'LIFELINE', 'ECS_CONTAINER_METADATA_URI_V4']);
const IMAGE = /^(.+)@(sha256:[0-9a-f]{64})$/;

export interface Revision {
  readonly arn: string;
  readonly family: string;
  /** Without a digest when the definition names its image by a tag, which nothing of this platform does. */
  readonly imageDigest: string;
  /** Empty where the definition leaves it to the image. */
  readonly command: readonly string[];
  readonly container: string;
  readonly logs: { readonly group: string; readonly streamPrefix: string } | undefined;
}

export interface Revisions {
  /** ARN of a revision that runs the spec. Throws E_COMPUTE_DEFINITION_UNKNOWN for a family that no stack declares. */
  readonly arnFor: (spec: TaskSpec) => Promise<string>;
  readonly get: (arn: string) => Promise<Revision>;
}

interface Described {
  readonly definition: TaskDefinition;
  readonly tags: ReadonlyMap<string, string>;
}

export function ecsRevisions({ ecs }: EcsClients): Revisions {
  // A revision never changes, so it is read once.
  const known = new Map<string, Promise<Revision>>();
  const describe = (name: string): Promise<Described> =>
    calling(`DescribeTaskDefinition ${name}`, async () => {
      const answer = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: name, include: ['TAGS'] }));
      if (answer.taskDefinition === undefined) throw new PlatformError('E_COMPUTE_DEFINITION_UNKNOWN', name);
      return { definition: answer.taskDefinition, tags: tagsOf(answer.tags) };
    });
  return {
    arnFor: async (spec) => {
      const newest = await newestOf(spec.family, describe);
      const [base, digest] = [newest.tags.get(BASE_TAG), digestOf(spec)];
      if (base !== undefined && newest.tags.get(SPEC_TAG) === digest) return arnIn(newest.definition);
      const declared = base === undefined ? newest : await describe(base);
      const container = soleContainer(declared.definition);
      const wanted = containerFor(spec, container);
      if (digestOf(asked(container)) === digestOf(asked(wanted))) return arnIn(declared.definition);
      return register(ecs, declared, { container: wanted, digest });
    },
    get: (arn) => {
      const found = known.get(arn) ?? describe(arn).then(({ definition }) => revisionOf(definition));
      known.set(arn, found);
      // A failure is not kept.
      found.catch(() => known.delete(arn));
      return found;
    },
  };
}

async function newestOf(family: string, describe: (name: string) => Promise<Described>): Promise<Described> {
  try {
    return await describe(family);
  } catch (error) {
    // ECS has no exception of its own for a family that it does not know.
    if (error instanceof PlatformError && error.code === 'E_COMPUTE_REFUSED' && /ClientException/.test(error.message)) {
      throw new PlatformError('E_COMPUTE_DEFINITION_UNKNOWN', family, { cause: error });
    }
    throw error;
  }
}

const tagsOf = (tags: readonly Tag[] | undefined): ReadonlyMap<string, string> =>
  new Map((tags ?? []).map(({ key, value }) => [key ?? '', value ?? '']));

function arnIn({ taskDefinitionArn }: TaskDefinition): string {
  if (taskDefinitionArn === undefined) throw new PlatformError('E_SCHEMA_INVALID', 'a task definition without ARN');
  return taskDefinitionArn;
}

function soleContainer({ taskDefinitionArn, containerDefinitions = [] }: TaskDefinition): ContainerDefinition {
  const [container, second] = containerDefinitions;
  if (container !== undefined && second === undefined) return container;
  throw new PlatformError('E_COMPUTE_REFUSED', `${taskDefinitionArn} has ${containerDefinitions.length} containers`);
}

function revisionOf(definition: TaskDefinition): Revision {
  const { name = '', image = '', command = [], logConfiguration } = soleContainer(definition);
  const group = logConfiguration?.options?.['awslogs-group'];
  const streamPrefix = logConfiguration?.options?.['awslogs-stream-prefix'];
  return {
    arn: arnIn(definition),
    family: definition.family ?? '',
    imageDigest: IMAGE.exec(image)?.[2] ?? image,
    command,
    container: name,
    logs: group === undefined || streamPrefix === undefined ? undefined : { group, streamPrefix },
  };
}

/** The container of the base with image, command and environment of the spec. */
function containerFor(spec: TaskSpec, base: ContainerDefinition): ContainerDefinition {
  const repository = IMAGE.exec(base.image ?? '')?.[1];
  if (repository === undefined) throw new PlatformError('E_COMPUTE_REFUSED', `${base.image} names no digest`);
  const environment: Readonly<Record<string, string>> = {
    ...Object.fromEntries((base.environment ?? []).map(({ name, value }) => [name ?? '', value ?? ''])),
    ...Object.fromEntries(Object.entries(spec.environment).filter(([name]) => !SET_BY_COMPUTE.has(name))),
    IMAGE_DIGEST: spec.imageDigest,
  };
  return {
    ...base,
    image: `${repository}@${spec.imageDigest}`,
    command: [...spec.command],
    environment: Object.entries(environment).map(([name, value]) => ({ name, value })),
  };
}

/** What a spec asks for in a container, whatever the order of its environment. */
const asked = ({ image, command, environment }: ContainerDefinition) => ({
  image: image ?? '',
  command: command ?? [],
  environment: Object.fromEntries((environment ?? []).map(({ name, value }) => [name ?? '', value ?? ''])),
});

async function register(
  ecs: EcsClients['ecs'],
  { definition, tags }: Described,
  { container, digest }: { readonly container: ContainerDefinition; readonly digest: string },
): Promise<string> {
  const {
    taskDefinitionArn: base = '',
    containerDefinitions: _containers,
    revision: _revision,
    status: _status,
    requiresAttributes: _attributes,
    compatibilities: _compatibilities,
    registeredAt: _registeredAt,
    deregisteredAt: _deregisteredAt,
    registeredBy: _registeredBy,
    family,
    ...kept
  } = definition;
  const inherited = [...tags].filter(([key]) => !key.startsWith('aws:'));
  const answer = await calling(`RegisterTaskDefinition ${family}`, () =>
    ecs.send(
      new RegisterTaskDefinitionCommand({
        ...kept,
        family,
        containerDefinitions: [container],
        tags: [...inherited, [BASE_TAG, base], [SPEC_TAG, digest]].map(([key = '', value = '']) => ({ key, value })),
      }),
    ),
  );
  return arnIn(answer.taskDefinition ?? {});
}
