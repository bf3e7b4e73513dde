import { PlatformError } from '@spine-green/evidence-schemas';
import { jsonOrText } from '../../lib/definition/json-text.ts';
import type { Member } from '../../lib/run/handover.ts';
import type { LaneContext } from '../../lib/run/lane.ts';

/** A decision whose value has parts. Throws E_DECISION_PLACEHOLDER when it is pinned without them. */
export function pinnedParts<T>({ decision }: Pick<LaneContext, 'decision'>, key: string, member: Member<T>): T {
  const read = member(jsonOrText(decision(key).value ?? ''));
  if (read === undefined) throw new PlatformError('E_DECISION_PLACEHOLDER', `${key} does not have its parts`);
  return read.value;
}
