import { BuildCommandSurfaceReceiptV1 } from '@spine-green/evidence-schemas/documents/build_command_surface_receipt.v1';
import { check } from '../../lib/checks/check.ts';
import { type Fact, mapFact, observe } from '../../lib/checks/fact.ts';
import { headCommit } from '../../lib/platform/git.ts';
import { createAt, executionKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { imageTag, payloadText } from '../image-folder.ts';
import { RETRIES_MAX, STEP_ORDER, type Step } from '../steps.ts';

interface SurfaceFacts {
  readonly steps: Fact<readonly Step[]>;
  readonly expectedDigest: string;
  readonly resolved: Fact<string | null>;
}

export const commandSurface = plainLane<SurfaceFacts>({
  id: 'M1.E',
  gather: async (context) => {
    const steps = await observe(async () => [...(await stepsOf(context, 'M1.A')), ...(await stepsOf(context, 'M1.C'))]);
    if ('value' in steps) await publish(context, steps.value);
    return {
      steps,
      expectedDigest: await payloadText(context, 'M1.A', 'candidate_digest'),
      resolved: await observe(async () => (await context.session.images.resolve(imageTag(headCommit()))) ?? null),
    };
  },
  decide: ({ steps, expectedDigest, resolved }) => [
    check('M1.E-C01a', {
      expected: STEP_ORDER,
      observed: mapFact(steps, (all) => all.filter((one) => one.outcome === 'ok').map((one) => one.step)),
      fails: 'M1E-B1',
    }),
    check('M1.E-C02', {
      expected: [],
      observed: mapFact(steps, (all) =>
        all.filter((one) => one.retries > (RETRIES_MAX[one.step] ?? 0)).map((one) => one.step),
      ),
      fails: 'M1E-B2',
    }),
    check('M1.E-C03', { expected: expectedDigest, observed: resolved, fails: 'M1E-B3' }),
  ],
});

async function stepsOf(context: LaneContext, lane: string): Promise<readonly Step[]> {
  const { payload } = await context.source(lane);
  const { steps } = payload as { steps?: readonly Step[] };
  if (steps === undefined) throw new Error(`${lane} recorded no steps`);
  return steps;
}

/** The receipt's schema is what makes the steps of two snapshots one typed list. */
const publish = (context: LaneContext, steps: readonly Step[]) =>
  createAt(context, executionKey(context, 'build_command_surface_receipt.json'), BuildCommandSurfaceReceiptV1, {
    schema: 'fp.build_command_surface_receipt.v1',
    platform_run_id: 'N/A',
    phase_id: 'P(-1)',
    substrate: context.substrate,
    execution_id: context.executionId,
    written_at_utc: context.startedAtUtc,
    steps,
    tool_versions: { node: process.versions.node },
  });
