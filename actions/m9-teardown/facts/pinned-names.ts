import { PlatformError } from '@spine-green/evidence-schemas';
import { jsonOrText } from '../../lib/definition/json-text.ts';
import { list, text } from '../../lib/run/handover.ts';
import type { LaneContext } from '../../lib/run/lane.ts';

/** A decision that is a list of names. Throws E_DECISION_PLACEHOLDER when it is pinned as anything else. */
export function pinnedNames({ decision }: Pick<LaneContext, 'decision'>, key: string): readonly string[] {
  const read = list(text)(jsonOrText(decision(key).value ?? ''));
  if (read === undefined) throw new PlatformError('E_DECISION_PLACEHOLDER', `${key} is no list of names`);
  return read.value;
}
