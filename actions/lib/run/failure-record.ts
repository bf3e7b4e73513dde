import { evidenceKey } from '@spine-green/evidence-schemas';
import { executionPlace, phaseOf } from './execution.ts';
import type { LaneContext } from './lane.ts';

/** Where an attempt that ended without a snapshot says so; `close` is the end of a phase. */
export function failureRecordKey(
  { substrate, executionId, attempt }: Pick<LaneContext, 'substrate' | 'executionId' | 'attempt'>,
  lane: string,
): string {
  const place = executionPlace(substrate, phaseOf(executionId), executionId);
  return evidenceKey(place, `failure_record_${lane.toLowerCase().replace('.', '_')}_${attempt}.json`);
}
