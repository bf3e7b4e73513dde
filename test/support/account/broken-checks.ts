import { holds } from '../../../actions/lib/checks/check.ts';
import type { Documents, Written } from '../../../actions/lib/run/documents.ts';
import type { Lane } from '../../../actions/lib/run/lane.ts';
import { keptDocuments, momentOf } from '../decided-lane.ts';

/** Checks of a lane that do not hold over facts that somebody gathered, in order. */
export function brokenChecks<F>(lane: Lane<F>, facts: F, written: Written<Documents> = {}): readonly string[] {
  const context = { ...momentOf(lane.id), substrate: 'emulated' as const };
  const kept = { ...keptDocuments(lane.documents(facts, context), context), ...written };
  return Object.entries(lane.decide(facts, kept, context)).flatMap(([id, judged]) => (holds(judged) ? [] : [id]));
}
