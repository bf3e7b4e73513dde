import { absentFromClosureSet, resolveHandles } from '@spine-green/evidence-schemas';
import { getLaneDefinition, requiredHandles } from '../../lib/definition/phase-definition.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { P0ClosureFacts } from '../lanes/a-handle-closure.ts';

export const gatherP0Closure = async ({ substrate, handleInputs }: LaneContext): Promise<P0ClosureFacts> => ({
  rows: resolveHandles(requiredHandles(getLaneDefinition('M2.A'), substrate), handleInputs),
  absent: absentFromClosureSet('M2.A', substrate),
});
