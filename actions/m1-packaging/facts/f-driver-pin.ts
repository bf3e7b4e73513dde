import { observe, observeFrom } from '../../lib/checks/fact.ts';
import { candidateHandover } from '../../lib/handovers/m1.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { DriverFacts } from '../lanes/f-driver-pin.ts';
import { readCiRun } from '../repository-reads.ts';

export async function gatherDriverPin(context: LaneContext): Promise<DriverFacts> {
  const { git_sha } = await context.handover(candidateHandover);
  const made = await observe(async () => (await context.source('M1.A')).ci);
  return {
    driver: await observe(() => context.decision('build_driver').value),
    made,
    builtSha: git_sha,
    run: await observeFrom(made, (ci) => readCiRun(context, ci)),
  };
}
