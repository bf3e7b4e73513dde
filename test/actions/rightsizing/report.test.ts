import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { RightsizingReportV1 } from '@spine-green/evidence-schemas/documents/rightsizing_report.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { cloudwatchUsage } from '@spine-green/runtime/substrate/usage/cloudwatch';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openManagedPlace } from '../../../actions/lib/platform/managed-place.ts';
import { reportSizes } from '../../../actions/rightsizing/report.ts';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { emulatedAws, makeBucket, REGION } from '../../support/servers/emulated-aws.ts';
import { httpFront } from '../../support/servers/http-front.ts';
import { motoTools } from '../../support/servers/moto.ts';

const CLUSTER = handle('ECS_CLUSTER_NAME');
const PREFIX = handle('NAME_PREFIX');
const PERIOD_MS = handle('RIGHTSIZE_CW_PERIOD_SECONDS') * 1000;

describe.skipIf(!motoTools.met)('a report of what tasks should reserve', () => {
  let emulator: AwsEmulator;
  beforeAll(async () => {
    emulator = await emulatedAws();
  });
  afterAll(() => emulator.stop());
  beforeEach(async () => {
    await fetch(`${emulator.url}/moto-api/reset`, { method: 'POST' });
    await makeBucket(handle('S3_EVIDENCE_BUCKET'));
    await new ECSClient({ region: REGION }).send(new CreateClusterCommand({ clusterName: CLUSTER }));
  });

  const define = async (family: string, cpu: string, memory: string): Promise<void> => {
    await new ECSClient({ region: REGION }).send(
      new RegisterTaskDefinitionCommand({
        ...{ family, cpu, memory, requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc' },
        containerDefinitions: [{ name: family, image: 'image' }],
      }),
    );
  };
  const serve = async (service: string): Promise<void> => {
    const asked = { cluster: CLUSTER, serviceName: service, taskDefinition: service, desiredCount: 1 };
    await new ECSClient({ region: REGION }).send(new CreateServiceCommand(asked));
  };
  /** One figure in each of the last periods. */
  const used = async (service: string, metric: string, values: readonly number[], agoMs = 0): Promise<void> => {
    const nowMs = Date.now() - agoMs;
    await new CloudWatchClient({ region: REGION }).send(
      new PutMetricDataCommand({
        Namespace: 'AWS/ECS',
        MetricData: values.map((Value, place) => ({
          MetricName: metric,
          Dimensions: [
            { Name: 'ClusterName', Value: CLUSTER },
            { Name: 'ServiceName', Value: service },
          ],
          Timestamp: new Date(nowMs - (place + 1) * PERIOD_MS),
          Value,
        })),
      }),
    );
  };
  const report = () => reportSizes(openManagedPlace('emulated'), cloudwatchUsage(REGION, CLUSTER));

  test('services by what they used, jobs by what they reserve, and what nobody of the platform is stays out', async () => {
    await define(`${PREFIX}-ig`, '256', '512');
    await define(`${PREFIX}-df`, '1024', '2048');
    await define(`${PREFIX}-reporter`, '256', '1024');
    await define('somebody-else', '256', '512');
    await serve(`${PREFIX}-ig`);
    await serve(`${PREFIX}-df`);
    await used(`${PREFIX}-ig`, 'CPUUtilization', [80, 90, 85]);
    await used(`${PREFIX}-ig`, 'MemoryUtilization', [40, 41]);
    await used(`${PREFIX}-df`, 'CPUUtilization', [3]);
    await used(`${PREFIX}-df`, 'MemoryUtilization', [9]);
    // Long before the window, and of a namesake in no cluster of ours: neither counts.
    await used(`${PREFIX}-df`, 'CPUUtilization', [99], 26 * 3_600_000);
    const { key, report: said } = await report();
    expect(
      said.rows.map(({ name, verdict, recommended, periods }) => ({ name, verdict, recommended, periods })),
    ).toEqual([
      {
        name: `${PREFIX}-df`,
        verdict: 'downsize',
        recommended: { cpu: 512, memory_mib: 1024 },
        periods: { cpu: 1, memory: 1 },
      },
      {
        name: `${PREFIX}-ig`,
        verdict: 'upsize',
        recommended: { cpu: 512, memory_mib: 1024 },
        periods: { cpu: 3, memory: 2 },
      },
      {
        name: `${PREFIX}-reporter`,
        verdict: 'no_figures',
        recommended: { cpu: 256, memory_mib: 1024 },
        periods: { cpu: 0, memory: 0 },
      },
    ]);
    const { evidence } = openManagedPlace('emulated');
    const stored = await readEvidence(evidence, key, RightsizingReportV1.parse);
    expect(stored.document).toEqual(said);
  });

  test('a cluster that is not there is no empty report', async () => {
    const asked = reportSizes(openManagedPlace('emulated'), cloudwatchUsage(REGION, 'another-cluster'));
    await expect(asked).rejects.toThrow(PlatformError);
    await expect(asked).rejects.toMatchObject({ code: 'E_POSTURE_UNREADABLE' });
  });

  test('of what ECS still tells, kills within the window count by family', async () => {
    const arn = (what: string): string => `arn:aws:ecs:${REGION}:123456789012:${what}`;
    const ended = (id: string, family: string, how: { readonly exitCode: number; readonly agoMs: number }) => ({
      taskArn: arn(`task/${CLUSTER}/${id}`),
      taskDefinitionArn: arn(`task-definition/${family}:7`),
      containers: [{ exitCode: how.exitCode }],
      stoppedAt: (Date.now() - how.agoMs) / 1000,
    });
    const tasks = [
      ended('a', 'reporter', { exitCode: 137, agoMs: 60_000 }),
      ended('b', 'reporter', { exitCode: 137, agoMs: 120_000 }),
      ended('c', 'reporter', { exitCode: 137, agoMs: 7_200_000 }),
      ended('d', 'ig', { exitCode: 1, agoMs: 60_000 }),
    ];
    const ecs = await httpFront(emulator.url, ({ headers }) => {
      const call = String(headers['x-amz-target']).split('.').at(-1);
      const answers: Readonly<Record<string, unknown>> = {
        ListTasks: { taskArns: tasks.map(({ taskArn }) => taskArn) },
        DescribeTasks: { tasks, failures: [] },
      };
      const body = JSON.stringify(answers[call ?? ''] ?? {});
      return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body };
    });
    process.env.AWS_ENDPOINT_URL_ECS = ecs.url;
    try {
      const killed = await cloudwatchUsage(REGION, CLUSTER).killed(new Date(Date.now() - 3_600_000));
      expect([...killed]).toEqual([['reporter', 2]]);
    } finally {
      delete process.env.AWS_ENDPOINT_URL_ECS;
      await ecs.stop();
    }
  });
});
