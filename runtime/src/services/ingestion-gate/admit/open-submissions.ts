import type { Entry } from './admission-queue.ts';
import type { Submission } from './intake.ts';
import { stillOpen } from './outcomes.ts';

/** Requests that wait for answers, in order of arrival. */
export interface OpenSubmissions {
  enter(submission: Submission, nowMs: number): void;
  /** Answers those that entered before a moment as to be tried again, and returns their entries. */
  answerOverdue(beforeMs: number): ReadonlySet<Entry>;
}

export function openSubmissions(): OpenSubmissions {
  const open = new Map<Submission, number>();
  const forget = (submission: Submission) => (): void => {
    open.delete(submission);
  };
  return {
    enter: (submission, nowMs) => {
      open.set(submission, nowMs);
      submission.outcomes.then(forget(submission), forget(submission));
    },
    answerOverdue: (beforeMs) => {
      const overdue = new Set<Entry>();
      for (const [{ entries }, enteredMs] of open) {
        // In order of arrival: those that follow entered later.
        if (enteredMs > beforeMs) break;
        for (const entry of entries) overdue.add(entry);
      }
      for (const entry of overdue) entry.finish(stillOpen('PUBLISH_IN_FLIGHT'));
      return overdue;
    },
  };
}
