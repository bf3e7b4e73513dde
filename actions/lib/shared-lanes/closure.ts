import type { HandleRow } from '@spine-green/evidence-schemas';
import { allReadable, type Judgement } from '../checks/check.ts';
import { type Fact, isReadable, mapFact } from '../checks/fact.ts';
import type { PlanPhase } from '../ledger/events.ts';

export interface ClosureFacts {
  /** The pack that opens this phase and what in it cannot be read; null where no pack opens it. */
  readonly handoff: Fact<{ readonly verdict: string; readonly refs_unreadable: readonly string[] } | null>;
  readonly rows: readonly HandleRow[];
  /** Keys whose probe failed, with what it said; empty where the closure has no probe. */
  readonly unanswered: Fact<readonly string[]>;
}

/** Codes by what is wrong: the handoff, an open key, a placeholder, a probe. */
export interface ClosureCodes {
  readonly handoff?: string;
  readonly unresolved: string;
  readonly placeholder?: string;
  readonly probe?: string;
}

/** The code is of the first cause in the order handoff, placeholder, open key, probe: each hides the ones after it. */
export function closureJudgement<const C extends ClosureCodes>(
  { opens, codes }: { readonly opens: PlanPhase | null; readonly codes: C },
  { handoff, rows, unanswered }: ClosureFacts,
): Judgement<Extract<C[keyof C], string>> {
  const unresolved = rows.filter((row) => !row.resolved).map((row) => row.key);
  const placeholders = rows.filter((row) => row.placeholder).map((row) => row.key);
  const verdict = opens === null ? null : `ADVANCE_TO_${opens}`;
  const opened =
    isReadable(handoff) &&
    (handoff.value?.verdict ?? null) === verdict &&
    (handoff.value?.refs_unreadable ?? []).length === 0;
  const cause = !opened
    ? codes.handoff
    : placeholders.length > 0
      ? codes.placeholder
      : unresolved.length > 0
        ? codes.unresolved
        : codes.probe;
  return {
    expected: { verdict, refs_unreadable: [], unresolved: [], placeholders: [], unanswered: [] },
    observed: mapFact(allReadable({ handoff, unanswered }), (found) => ({
      verdict: found.handoff?.verdict ?? null,
      refs_unreadable: found.handoff?.refs_unreadable ?? [],
      unresolved,
      placeholders,
      unanswered: found.unanswered,
    })),
    fails: (cause ?? codes.unresolved) as Extract<C[keyof C], string>,
  };
}

export const closureOutcome = ({ rows }: ClosureFacts) => ({
  rows,
  unresolved_count: rows.filter((row) => !row.resolved).length,
});
