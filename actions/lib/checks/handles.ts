import { type HandleInputs, resolveHandles, type Substrate } from '@spine-green/evidence-schemas';
import { type LaneDefinition, requiredHandles } from '../definition/phase-definition.ts';

/** Handles of the lane that are not concrete. */
export const unresolvedHandles = (
  lane: LaneDefinition,
  substrate: Substrate,
  inputs: HandleInputs,
): readonly string[] =>
  resolveHandles(requiredHandles(lane, substrate), inputs)
    .filter((row) => !row.resolved)
    .map((row) => row.key);
