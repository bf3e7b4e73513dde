import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { NetworkPostureSnapshotV1 } from '@spine-green/evidence-schemas/documents/network_posture_snapshot.v1';
import { RuntimeProbeV1 } from '@spine-green/evidence-schemas/documents/runtime_probe.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { allReadable } from '../../lib/checks/check.ts';
import { isReadable, observe, observeFrom } from '../../lib/checks/fact.ts';
import { getLaneDefinition, requiredHandles } from '../../lib/definition/phase-definition.ts';
import { runJob } from '../../lib/platform/tasks.ts';
import { readNetwork } from '../../lib/posture/network.ts';
import { foundNetwork } from '../../lib/rules/closed-network.ts';
import { locatorsOf, opensTopic } from '../../lib/rules/task-environment.ts';
import { resolvedHandles } from '../../lib/run/decided.ts';
import { attemptKey } from '../../lib/run/documents.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { type DependencyFacts, type NetworkPosture, PROBE_REPORT } from '../lanes/d-dependencies.ts';

const PROBE_TIMEOUT_MS = 180_000;

export async function gatherDependencies(context: LaneContext): Promise<DependencyFacts> {
  const gateUrl = handle('IG_BASE_URL', context.handleInputs);
  const task = await observe(async () => {
    const environment = {
      IG_BASE_URL: gateUrl,
      PROBE_EXECUTION_ID: context.executionId,
      PROBE_ATTEMPT: String(context.attempt),
    };
    const { taskArn, exitCode, lastLines } = await runJob(context, 'runtime-probe', {
      environment,
      timeoutMs: PROBE_TIMEOUT_MS,
    });
    return { taskArn, exitCode, lastLines };
  });
  return {
    task,
    report: await observeFrom(task, async () => {
      const key = attemptKey(context, PROBE_REPORT);
      return (await readEvidence(context.session.evidence, key, RuntimeProbeV1.parse)).document;
    }),
    logged: await observeFrom(task, ({ lastLines }) => lastLines.flatMap(reportNamed)),
    known: await observe(async () => ({
      topics: Object.values(
        resolvedHandles(
          context,
          requiredHandles(getLaneDefinition('M4.A'), context.substrate).filter((key) => key.startsWith('FP_BUS_')),
        ),
      ).filter(opensTopic('runtime-probe', context.substrate)),
      database: handle('DB_NAME'),
      versions: await currentVersions(context),
      gateHost: new URL(gateUrl).hostname,
    })),
    network: {
      recorded: await observe(() => recordedNetwork(context)),
      now: await observe(() => presentNetwork(context)),
    },
  };
}

async function recordedNetwork(context: LaneContext): Promise<NetworkPosture> {
  const posture = await context.document('M2.G', 'network_posture_snapshot.json', NetworkPostureSnapshotV1);
  return {
    nat_gateways: posture.nat_gateways_non_deleted_count,
    load_balancers: posture.load_balancers,
    network: posture.details,
  };
}

async function presentNetwork({ session, handleInputs }: LaneContext): Promise<NetworkPosture> {
  const { residuals, reading, names } = await readNetwork(session, handleInputs);
  const found = allReadable({ ...residuals, reading });
  if (!isReadable(found)) throw new PlatformError('E_POSTURE_UNREADABLE', found.unreadable);
  const { 'nat-gateway': gateways, 'load-balancer': balancers, 'classic-load-balancer': classic } = found.value;
  return {
    nat_gateways: gateways.length,
    load_balancers: [...balancers, ...classic],
    network: foundNetwork(found.value.reading, names),
  };
}

/** Of what the probe reads under its own role. */
async function currentVersions({ session, substrate }: LaneContext): Promise<Readonly<Record<string, number>>> {
  const paths = Object.values(locatorsOf('runtime-probe', substrate));
  const described = await session.parameters.describe('/');
  return Object.fromEntries(
    described.filter(({ path }) => paths.includes(path)).map(({ path, version }) => [path, version]),
  );
}

/** The digest in the line that a probe ends with. */
function reportNamed(line: string): readonly string[] {
  const [, digest] = /"report_sha256":"([0-9a-f]{64})"/.exec(line) ?? [];
  return digest === undefined ? [] : [digest];
}
