import { createHash } from 'node:crypto';
import type { Definition } from './definitions.ts';
import { wireTags } from './definitions.ts';
import { page } from './paging.ts';
import { arnOf, clusterIn, shortName } from './place.ts';
import type { TaskRun } from './task-run.ts';
import {
  findInteger,
  findJson,
  findText,
  invalidParameter,
  type Json,
  objectsIn,
  pairsIn,
  present,
  textIn,
  textsIn,
  WireFault,
} from './wire.ts';
import type { World } from './world.ts';

const RUN_MAX = 10;
const DESCRIBED_MAX = 100;
const STARTED_BY_MAX = 128;
/** Tokens of calls that started something; the oldest is forgotten first. */
const TOKENS_MAX = 1000;

export function taskCalls(world: World) {
  const clusters = (): ReadonlySet<string> => new Set(world.clusters.keys());
  const taskIn = (input: Json): TaskRun => {
    const cluster = clusterIn(input, clusters());
    const found = world.tasks.find(textIn(input, 'task'));
    if (found?.cluster !== cluster) throw invalidParameter('The referenced task was not found.');
    return found;
  };
  const started = new Map<string, { readonly call: string; readonly arns: readonly string[] }>();
  return {
    RunTask: (input: Json): Json => {
      const cluster = clusterIn(input, clusters());
      const definition = activeDefinition(world, textIn(input, 'taskDefinition'));
      requireNetwork(definition, input);
      const [token, call] = [findText(input, 'clientToken'), digestOfCall(input)];
      const earlier = token === undefined ? undefined : started.get(token);
      if (earlier !== undefined) {
        if (earlier.call !== call) throw new WireFault('ConflictException', 'The token was used for another call.');
        return { tasks: earlier.arns.flatMap((arn) => wireIfKnown(world, arn)), failures: [] };
      }
      const runs = startAll(world, { cluster, definition, input });
      if (token !== undefined) remember(started, token, { call, arns: runs.map(({ arn }) => arn) });
      return { tasks: runs.map(wireTask), failures: [] };
    },
    StopTask: (input: Json): Json => {
      const run = taskIn(input);
      run.stop('UserInitiated', findText(input, 'reason') ?? 'Task stopped by user');
      return { task: wireTask(run) };
    },
    DescribeTasks: (input: Json): Json => {
      const cluster = clusterIn(input, clusters());
      const names = textsIn(input, 'tasks');
      if (names.length === 0) throw invalidParameter('Tasks cannot be empty.');
      if (names.length > DESCRIBED_MAX) throw invalidParameter(`Tasks can have at most ${DESCRIBED_MAX} items.`);
      const tagged = textsIn(input, 'include').includes('TAGS');
      const found = names.map((name) => ({ name, run: world.tasks.find(name) }));
      const known = found.flatMap(({ run }) => (run?.cluster === cluster ? [run] : []));
      return {
        tasks: known.map((run) => ({ ...wireTask(run), tags: tagged ? wireTags(run.tags) : [] })),
        failures: found
          .filter(({ run }) => run?.cluster !== cluster)
          .map(({ name }) => ({
            arn: arnOf(world.host.place, `task/${cluster}/${shortName(name)}`),
            reason: 'MISSING',
          })),
      };
    },
    ListTasks: (input: Json): Json => listTasks(world, input, clusterIn(input, clusters())),
  };
}

/** The filters exclude each other as the service documents them: `startedBy` stands alone. */
function listTasks(world: World, input: Json, cluster: string): Json {
  const [family, service, startedBy] = ['family', 'serviceName', 'startedBy'].map((name) => findText(input, name));
  const desired = findText(input, 'desiredStatus');
  if (startedBy !== undefined && [family, service, desired].some((one) => one !== undefined)) {
    throw invalidParameter('startedBy must be the only filter.');
  }
  if (family !== undefined && service !== undefined) throw invalidParameter('Specify a family or a service.');
  const wanted = world.tasks
    .all()
    .filter(
      (run) =>
        run.cluster === cluster &&
        run.state().desiredStatus === (desired ?? 'RUNNING') &&
        (family === undefined || run.definition.family === family) &&
        (service === undefined || run.group === `service:${shortName(service)}`) &&
        (startedBy === undefined || run.startedBy === startedBy),
    );
  const { members, ...more } = page(
    wanted.map(({ arn }) => arn),
    input,
  );
  return { taskArns: members, ...more };
}

export function activeDefinition(world: World, name: string): Definition {
  const found = world.definitions.get(name);
  if (found.status === 'ACTIVE') return found;
  throw new WireFault('ClientException', 'TaskDefinition is inactive');
}

/** A task that has an interface of its own has to be told where. */
export function requireNetwork({ registered }: Definition, input: Json): void {
  const vpc = findJson(findJson(input, 'networkConfiguration') ?? {}, 'awsvpcConfiguration');
  const subnets = vpc === undefined ? [] : textsIn(vpc, 'subnets');
  if (registered.networkMode === 'awsvpc' && subnets.length === 0) {
    throw invalidParameter('Network Configuration must be provided when networkMode is awsvpc.');
  }
}

interface Start {
  readonly cluster: string;
  readonly definition: Definition;
  readonly input: Json;
}

function startAll(world: World, { cluster, definition, input }: Start): readonly TaskRun[] {
  const count = findInteger(input, 'count') ?? 1;
  if (count < 1 || count > RUN_MAX) throw invalidParameter(`count is from 1 to ${RUN_MAX}`);
  const startedBy = findText(input, 'startedBy');
  if ((startedBy?.length ?? 0) > STARTED_BY_MAX) throw invalidParameter('startedBy is too long.');
  const group = findText(input, 'group') ?? `family:${definition.family}`;
  const own = pairsIn(input, 'tags', ['key', 'value']);
  const inherited = input.propagateTags === 'TASK_DEFINITION' ? definition.tags : new Map<string, string>();
  const environment = overridesOf(definition, input);
  return Array.from({ length: count }, () =>
    world.tasks.start({ cluster, definition, group, startedBy, environment, tags: new Map([...inherited, ...own]) }),
  );
}

/** Arguments of one task. Its command is what its definition says, and no call says otherwise. */
function overridesOf({ container }: Definition, input: Json): ReadonlyMap<string, string> {
  const overrides = objectsIn(findJson(input, 'overrides') ?? {}, 'containerOverrides');
  for (const one of overrides) {
    if (textIn(one, 'name') !== container.name) throw invalidParameter(`No container is called ${String(one.name)}.`);
    if (one.command !== undefined) throw new WireFault('ClientException', 'This server overrides no command.');
  }
  return new Map(overrides.flatMap((one) => [...pairsIn(one, 'environment', ['name', 'value'])]));
}

function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.set(key, value);
  const oldest = map.size > TOKENS_MAX ? map.keys().next().value : undefined;
  if (oldest !== undefined) map.delete(oldest);
}

const digestOfCall = (input: Json): string => createHash('sha256').update(JSON.stringify(input)).digest('hex');

function wireIfKnown(world: World, arn: string): readonly Json[] {
  const run = world.tasks.find(arn);
  return run === undefined ? [] : [wireTask(run)];
}

export function wireTask(run: TaskRun): Json {
  const { arn, cluster, definition, group, startedBy, createdAt, environment } = run;
  const { container, registered } = definition;
  const state = run.state();
  const clusterArn = `${arn.slice(0, arn.indexOf(':task/'))}:cluster/${cluster}`;
  return present({
    taskArn: arn,
    clusterArn,
    taskDefinitionArn: definition.arn,
    group,
    startedBy,
    lastStatus: state.lastStatus,
    desiredStatus: state.desiredStatus,
    launchType: 'FARGATE',
    platformFamily: 'Linux',
    cpu: registered.cpu,
    memory: registered.memory,
    healthStatus: 'UNKNOWN',
    connectivity: state.startedAt === undefined ? undefined : 'CONNECTED',
    createdAt,
    startedAt: state.startedAt,
    stoppingAt: state.stoppingAt,
    stoppedAt: state.stoppedAt,
    executionStoppedAt: state.exitCode === undefined ? undefined : state.stoppedAt,
    stopCode: state.stopCode,
    stoppedReason: state.stoppedReason,
    version: 1,
    attachments: [],
    overrides: {
      containerOverrides: [
        present({
          name: container.name,
          environment: environment.size === 0 ? undefined : [...environment].map(([name, value]) => ({ name, value })),
        }),
      ],
    },
    containers: [
      present({
        containerArn: `${arn.replace(':task/', ':container/')}/0`,
        taskArn: arn,
        name: container.name,
        image: container.image,
        imageDigest: state.startedAt === undefined ? undefined : container.imageDigest,
        lastStatus: state.lastStatus === 'PROVISIONING' ? 'PENDING' : state.lastStatus,
        exitCode: state.exitCode,
        reason: state.stopCode === 'TaskFailedToStart' ? state.stoppedReason : undefined,
        healthStatus: 'UNKNOWN',
        networkInterfaces: [],
      }),
    ],
  });
}
