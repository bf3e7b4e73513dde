import { PlatformError } from '@spine-green/evidence-schemas';
import type { Member } from '../../lib/run/handover.ts';
import type { LaneContext } from '../../lib/run/lane.ts';

/** A decision whose value has parts. Throws E_DECISION_PLACEHOLDER when it is pinned without them. */
export function pinnedParts<T>({ decision }: Pick<LaneContext, 'decision'>, key: string, member: Member<T>): T {
  const read = member(parsedText(decision(key).value ?? ''));
  if (read === undefined) throw new PlatformError('E_DECISION_PLACEHOLDER', `${key} does not have its parts`);
  return read.value;
}

/** What a text says as JSON; the text itself when it is none. */
export function parsedText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
