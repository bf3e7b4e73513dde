import * as model from '@aws-sdk/client-ecs';
import { secretsOfParameters } from '@spine-green/runtime/substrate/emulated-ecs/secrets';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AwsEmulator, startAwsEmulator } from '../support/servers/aws-emulator.ts';
import {
  definition,
  ECS_CLUSTER,
  ECS_REGION,
  type EcsPlace,
  ecsPlace,
  serviceAtRest,
} from '../support/servers/ecs-server.ts';
import { motoTools } from '../support/servers/moto.ts';

/** What each makes up, and what only one with real tasks can know. */
const OWN = new RegExp(
  `[Aa]rn$|At$|^(${[
    ...['id', 'events', 'requiresAttributes', 'registeredBy', 'version', 'settings', 'statistics', 'platformVersion'],
    ...['platformFamily', 'rolloutState', 'rolloutStateReason', 'activeServicesCount'],
  ].join('|')})$`,
);

describe.skipIf(!motoTools.met)('another emulator of ECS', () => {
  let other: AwsEmulator;
  let theirs: model.ECSClient;
  let place: EcsPlace;
  beforeAll(async () => {
    other = await startAwsEmulator(ECS_REGION);
    place = await ecsPlace();
    const credentials = { accessKeyId: 'emulated', secretAccessKey: 'emulated' };
    theirs = new model.ECSClient({ endpoint: other.url, region: ECS_REGION, credentials, maxAttempts: 1 });
    await theirs.send(new model.CreateClusterCommand({ clusterName: ECS_CLUSTER }));
  });
  afterAll(async () => {
    theirs.destroy();
    await place.drop();
    await other.stop();
  });

  test('says the same of a definition, a service and a cluster, wherever both say something', async () => {
    // The other one looks subnets up, and has none.
    const answers = async (ecs: model.ECSClient, network: Pick<model.CreateServiceRequest, 'networkConfiguration'>) => {
      const registered = await ecs.send(
        new model.RegisterTaskDefinitionCommand(definition('opinion', place.imageDigest)),
      );
      const about = { taskDefinition: 'opinion', include: ['TAGS' as const] };
      const described = await ecs.send(new model.DescribeTaskDefinitionCommand(about));
      const { input } = serviceAtRest('opinion', registered.taskDefinition?.taskDefinitionArn ?? '');
      const made = await ecs.send(new model.CreateServiceCommand({ ...input, ...network }));
      const services = { cluster: ECS_CLUSTER, services: ['opinion', 'none'] };
      const listed = await ecs.send(new model.DescribeServicesCommand(services));
      const clusters = await ecs.send(new model.DescribeClustersCommand({ clusters: [ECS_CLUSTER, 'none'] }));
      return { registered, described, made, listed, clusters };
    };
    const [ours, their] = [await answers(place.ecs, {}), await answers(theirs, { networkConfiguration: undefined })];
    expect(differences(ours, their)).toEqual([]);
  });

  test('the comparison sees another value', () => {
    expect(differences({ a: [{ b: 1, arn: 'x' }] }, { a: [{ b: 2, arn: 'y' }] })).toEqual(['.a[0].b: 1, not 2']);
  });

  test('gives the value of a parameter to a task that names it as its secret', async () => {
    const call = (target: string, body: object) =>
      fetch(other.url, {
        method: 'POST',
        headers: {
          ...{
            'content-type': 'application/x-amz-json-1.1',
            'x-amz-target': `AmazonSSM.${target}`,
            connection: 'close',
          },
          authorization: `AWS4-HMAC-SHA256 Credential=emulated/20260101/${ECS_REGION}/ssm/aws4_request`,
        },
        body: JSON.stringify(body),
      });
    await call('PutParameter', { Name: '/fp/secret', Value: 'the value', Type: 'SecureString' });
    const secret = secretsOfParameters(other.url, ECS_REGION);
    expect(await secret('/fp/secret')).toBe('the value');
    expect(await secret(`arn:aws:ssm:${ECS_REGION}:000000000000:parameter/fp/secret`)).toBe('the value');
    await expect(secret('/fp/none')).rejects.toMatchObject({ code: 'E_PARAMETER_ABSENT' });
    const nowhere = secretsOfParameters('http://127.0.0.1:1', ECS_REGION);
    await expect(nowhere('/fp/secret')).rejects.toMatchObject({ code: 'E_PARAMETERS_UNREADABLE' });
  });
});

/** Scalars that both have and that differ, by member. */
function differences(ours: unknown, theirs: unknown, path = ''): readonly string[] {
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    if (ours.length !== theirs.length) return [`${path}: ${ours.length} members, not ${theirs.length}`];
    return ours.flatMap((one, at) => differences(one, theirs[at], `${path}[${at}]`));
  }
  if (isObject(ours) && isObject(theirs)) {
    return Object.keys(ours)
      .filter((name) => name !== '$metadata' && !OWN.test(name) && theirs[name] !== undefined)
      .flatMap((name) => (ours[name] === undefined ? [] : differences(ours[name], theirs[name], `${path}.${name}`)));
  }
  return ours === theirs ? [] : [`${path}: ${String(ours)}, not ${String(theirs)}`];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
