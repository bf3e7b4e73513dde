/**
 * Task definitions: a family with revisions that are never changed and never used again.
 *
 * I1. A revision is what was registered, byte for byte; only its status moves, from ACTIVE to INACTIVE.
 */
import type { Clock } from '../../kernel/clock.ts';
import { page } from './paging.ts';
import { arnOf, type Place, secondsOf } from './place.ts';
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

/** Seconds between SIGTERM and SIGKILL when a container says nothing, and the most that Fargate grants. */
const STOP_S = 30;
const STOP_S_MAX = 120;
const FAMILY = /^[a-zA-Z0-9_-]{1,255}$/;
/** What is registered and given back as it was. */
const REGISTERED = [
  ...['taskRoleArn', 'executionRoleArn', 'networkMode', 'volumes', 'placementConstraints', 'requiresCompatibilities'],
  ...['cpu', 'memory', 'pidMode', 'ipcMode', 'proxyConfiguration', 'ephemeralStorage', 'runtimePlatform'],
  ...['inferenceAccelerators', 'enableFaultInjection'],
];

export interface Container {
  readonly name: string;
  readonly image: string;
  /** `sha256:...`; undefined for an image that is named by a tag, which this server does not run. */
  readonly imageDigest: string | undefined;
  readonly command: readonly string[];
  readonly environment: ReadonlyMap<string, string>;
  /** Name in the environment to what holds the value. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly stopMs: number;
  readonly logs: { readonly group: string; readonly streamPrefix: string } | undefined;
}

export interface Definition {
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  readonly status: 'ACTIVE' | 'INACTIVE';
  readonly container: Container;
  readonly registered: Json;
  readonly registeredAt: number;
  readonly deregisteredAt: number | undefined;
  readonly tags: Map<string, string>;
}

export interface Definitions {
  register(input: Json): Definition;
  /** By ARN, `family:revision`, or `family` for its newest ACTIVE revision. */
  get(name: string): Definition;
  deregister(name: string): Definition;
  list(input: Json): Json;
  all(): readonly Definition[];
}

export function openDefinitions(place: Place, clock: Clock): Definitions {
  const families = new Map<string, Definition[]>();
  const newest = (family: string): Definition | undefined =>
    families.get(family)?.findLast(({ status }) => status === 'ACTIVE');
  const find = (name: string): Definition | undefined => {
    const [family = '', revision] = name.slice(name.lastIndexOf('/') + 1).split(':');
    return revision === undefined ? newest(family) : families.get(family)?.[Number(revision) - 1];
  };
  const get = (name: string): Definition => {
    const found = find(name);
    if (found === undefined) throw new WireFault('ClientException', 'Unable to describe task definition.');
    return found;
  };
  const all = (): readonly Definition[] => [...families.values()].flat();
  return {
    get,
    all,
    register: (input) => {
      const family = textIn(input, 'family');
      if (!FAMILY.test(family)) throw invalidParameter('Family contains invalid characters.');
      const revisions = families.get(family) ?? [];
      const revision = revisions.length + 1;
      const made: Definition = {
        ...{ arn: arnOf(place, `task-definition/${family}:${revision}`), family, revision, status: 'ACTIVE' },
        container: containerOf(input),
        registered: input,
        registeredAt: secondsOf(clock),
        deregisteredAt: undefined,
        tags: pairsIn(input, 'tags', ['key', 'value']),
      };
      families.set(family, [...revisions, made]);
      return made;
    },
    deregister: (name) => {
      if (!name.includes(':')) throw invalidParameter('The revision is missing.');
      const found = get(name);
      const gone: Definition = { ...found, status: 'INACTIVE', deregisteredAt: secondsOf(clock) };
      families.set(
        found.family,
        (families.get(found.family) ?? []).map((one) => (one.arn === found.arn ? gone : one)),
      );
      return gone;
    },
    list: (input) => {
      const [prefix, status] = [findText(input, 'familyPrefix'), findText(input, 'status') ?? 'ACTIVE'];
      const wanted = all().filter((one) => one.status === status && (prefix === undefined || one.family === prefix));
      const { members, ...more } = page(
        wanted.map(({ arn }) => arn),
        input,
      );
      return { taskDefinitionArns: members, ...more };
    },
  };
}

/** The one container of a task of this platform, which is all that this server runs. */
function containerOf(input: Json): Container {
  const [container, second] = objectsIn(input, 'containerDefinitions');
  if (container === undefined) throw new WireFault('ClientException', 'Container list cannot be empty.');
  if (second !== undefined) throw new WireFault('ClientException', 'This server runs tasks of one container.');
  const image = textIn(container, 'image');
  const stopS = findInteger(container, 'stopTimeout') ?? STOP_S;
  if (stopS > STOP_S_MAX) throw new WireFault('ClientException', `stopTimeout is at most ${STOP_S_MAX} seconds.`);
  return {
    name: textIn(container, 'name'),
    image,
    imageDigest: /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1],
    command: textsIn(container, 'command'),
    environment: pairsIn(container, 'environment', ['name', 'value']),
    secrets: pairsIn(container, 'secrets', ['name', 'valueFrom']),
    stopMs: stopS * 1000,
    logs: logsOf(container),
  };
}

function logsOf(container: Json): Container['logs'] {
  const options = findJson(findJson(container, 'logConfiguration') ?? {}, 'options') ?? {};
  const [group, streamPrefix] = [findText(options, 'awslogs-group'), findText(options, 'awslogs-stream-prefix')];
  return group === undefined || streamPrefix === undefined ? undefined : { group, streamPrefix };
}

export function wireDefinition(definition: Definition): Json {
  const { arn, family, revision, status, registered, registeredAt, deregisteredAt } = definition;
  return present({
    taskDefinitionArn: arn,
    family,
    revision,
    status,
    containerDefinitions: objectsIn(registered, 'containerDefinitions').map(withDefaults),
    ...Object.fromEntries(REGISTERED.map((name) => [name, registered[name]])),
    volumes: registered.volumes ?? [],
    placementConstraints: registered.placementConstraints ?? [],
    compatibilities: ['EC2', 'FARGATE'],
    registeredAt,
    deregisteredAt,
  });
}

/** What the service fills in for a container, so that a reader finds the same members as at the real one. */
const withDefaults = (container: Json): Json => ({
  ...{ cpu: 0, essential: true, portMappings: [], environment: [], mountPoints: [], volumesFrom: [] },
  ...{ systemControls: [] },
  ...container,
});

export const wireTags = (tags: ReadonlyMap<string, string>): readonly Json[] =>
  [...tags].map(([key, value]) => ({ key, value }));
