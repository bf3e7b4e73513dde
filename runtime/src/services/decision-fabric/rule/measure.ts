import assert from 'node:assert';
import type { RuleVerdict } from '../rules.ts';
import type { Scored } from '../score.ts';
import type { Measured } from './decide.ts';

export interface Scoring {
  readonly rules: (values: readonly number[]) => RuleVerdict;
  /** Undefined for a bundle that is not there or was refused. */
  readonly modelOf: (bundleId: string) => ((values: readonly number[]) => Scored) | undefined;
  readonly elapsedMs: () => number;
}

const SCORING_MS_MAX = 5;

/**
 * Runs the scorers. One that throws, gives no probability, or takes longer than 5 ms has no score (14, section 2.4); what
 * stands in for it is decided elsewhere.
 */
export function measure(values: readonly number[], bundleId: string | undefined, scoring: Scoring): Measured {
  const rules = attempt(() => scoring.rules(values));
  if (bundleId === undefined) return { rules, model: undefined, modelAsked: false };
  const started = scoring.elapsedMs();
  const model = attempt(() => scoring.modelOf(bundleId)?.(values));
  const isInTime = scoring.elapsedMs() - started <= SCORING_MS_MAX;
  return { rules, model: isInTime ? model : undefined, modelAsked: true };
}

function attempt<T extends { readonly score: number }>(score: () => T | undefined): T | undefined {
  try {
    const found = score();
    return found !== undefined && found.score >= 0 && found.score <= 1 ? found : undefined;
  } catch (error) {
    // Whatever a scorer does, its event gets a decision, and that it failed is a reason of it; a bug of ours is none.
    if (error instanceof assert.AssertionError) throw error;
    return undefined;
  }
}
