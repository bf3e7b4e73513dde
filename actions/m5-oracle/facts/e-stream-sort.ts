import { availableParallelism } from 'node:os';
import { handle } from '@spine-green/evidence-schemas';
import { isReadable, observe } from '../../lib/checks/fact.ts';
import { requiredOutputIds } from '../../lib/platform/oracle-run.ts';
import { SORT_MEMORY_MIB, SORTS_MAX } from '../../lib/rules/sort-needs.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { SortFacts } from '../lanes/e-stream-sort.ts';
import { workloadDays } from './jobs.ts';
import { mapLimited, sortOutput } from './sort.ts';
import { pinWorkload, readBound, selectionRule } from './workload.ts';

const CPU_UNITS = 1024;

export async function gatherSort(context: LaneContext): Promise<SortFacts> {
  const profile = await observe(() => pinWorkload(context));
  // Nothing is launched before the bound of the workload is durable (M5.E-C01).
  const sorted = isReadable(profile)
    ? await mapLimited(requiredOutputIds(), SORTS_MAX, (outputId) => sortOutput(context, outputId))
    : [];
  return {
    laneMode: await observe(() => handle('M5_LANE_MODE', context.handleInputs)),
    profileId: await observe(() => handle('M5_WORKLOAD_PROFILE_ID', context.handleInputs)),
    profile,
    selection: await observe(() => {
      const days = workloadDays(context);
      return { rule: selectionRule(days), days: days ?? null };
    }),
    requiredOutputIds: requiredOutputIds(),
    sorted,
    boundAfterwards: await observe(async () => (await readBound(context)).versionId),
    compute: await observe(() => ({
      cpu_units: CPU_UNITS * availableParallelism(),
      memory_mib: SORT_MEMORY_MIB,
    })),
  };
}
