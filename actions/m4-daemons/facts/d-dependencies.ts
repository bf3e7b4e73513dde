import { handle } from '@spine-green/evidence-schemas';
import { RuntimeProbeV1 } from '@spine-green/evidence-schemas/documents/runtime_probe.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { observe, observeFrom } from '../../lib/checks/fact.ts';
import { getLaneDefinition, requiredHandles } from '../../lib/definition/phase-definition.ts';
import { runJob } from '../../lib/platform/tasks.ts';
import { locatorsOf } from '../../lib/rules/task-environment.ts';
import { resolvedHandles } from '../../lib/run/decided.ts';
import { attemptKey } from '../../lib/run/documents.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { type DependencyFacts, PROBE_REPORT } from '../lanes/d-dependencies.ts';

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
      ),
      database: handle('DB_NAME'),
      versions: await currentVersions(context),
      gateHost: new URL(gateUrl).hostname,
    })),
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
