import { isPlatformError } from '@spine-green/evidence-schemas';
import { type BundleFailure, failureOf } from './failure.ts';

type Named = Parameters<typeof failureOf>[0];

/**
 * What a judge says of one object. What a stranger wrote may stop a judge in a way that nobody thought of: then that is
 * what is said of the object, so that no bundle ends in a stack trace and none passes because nobody could judge it.
 */
export function judging(object: Named, judge: () => readonly string[]): readonly BundleFailure[] {
  return attempted(judge, (what) => [what]).map((what) => failureOf(object, what));
}

/** The failures that a part of the verification finds; when it cannot come to its end, that of the object at hand. */
export const judgingPart = (object: string, part: () => readonly BundleFailure[]): readonly BundleFailure[] =>
  attempted(part, (what) => [{ object, what }]);

function attempted<T>(judge: () => readonly T[], stopped: (what: string) => readonly T[]): readonly T[] {
  try {
    return judge();
  } catch (error) {
    return stopped(`holds what cannot be judged: ${reasonOf(error)}`);
  }
}

const REASON_CHARACTERS_MAX = 200;

function reasonOf(error: unknown): string {
  if (isPlatformError(error)) return error.message;
  return (error instanceof Error ? `${error.name}: ${error.message}` : 'unknown').slice(0, REASON_CHARACTERS_MAX);
}
