import { blockersOf } from '../../actions/lib/checks/blockers.ts';
import { recordedChecks } from '../../actions/lib/checks/coverage.ts';
import { getLaneDefinition } from '../../actions/lib/definition/phase-definition.ts';
import type { DecideContext, Lane } from '../../actions/lib/run/lane.ts';

export const RUN_ID = 'platform_20261122T101500Z';

const context: DecideContext = {
  substrate: 'embedded',
  platformRunId: RUN_ID,
  executionId: 'm4_20261122T101500Z',
};

/** Blocker codes that a lane raises for these facts. Throws when it decides other checks than its definition lists, and
 * for a code that the definition does not know. */
export function codesFor<F>(lane: Lane<F>, facts: F): readonly string[] {
  const definition = getLaneDefinition(lane.id);
  const decided = lane.decide(facts, context);
  recordedChecks(definition, decided, context.substrate);
  lane.payload?.(facts, context);
  return blockersOf(definition, decided).map(({ code }) => code);
}

/** What a lane leaves in its snapshot for these facts. */
export const payloadFor = <F>(lane: Lane<F>, facts: F): unknown => lane.payload?.(facts, context);
