import { readJson } from '@spine-green/evidence-schemas';
import type { ItemAnswer } from '../ports.ts';
import type { Decision, Outgoing } from '../types.ts';

const DECISIONS: ReadonlySet<unknown> = new Set<Decision>(['ADMIT', 'DUPLICATE', 'QUARANTINE']);

/**
 * Reads the gate's answer to a batch. Undefined when it is not an answer to this batch: not JSON, another number of
 * results, an unknown decision, or the echo of another event. Then the outcome of the whole batch is unknown.
 */
export function findAnswers(body: string, batch: readonly Outgoing[]): readonly ItemAnswer[] | undefined {
  const results = resultsOf(body);
  if (results === undefined || results.length !== batch.length) return undefined;
  const answers: ItemAnswer[] = [];
  for (const [index, result] of results.entries()) {
    const answer = findAnswer(result, batch[index]?.eventId);
    if (answer === undefined) return undefined;
    answers.push(answer);
  }
  return answers;
}

function resultsOf(body: string): readonly unknown[] | undefined {
  const read = readJson(body);
  if ('fault' in read) return undefined;
  return isRecord(read.value) && Array.isArray(read.value.results) ? read.value.results : undefined;
}

function findAnswer(result: unknown, eventId: string | undefined): ItemAnswer | undefined {
  if (!isRecord(result)) return undefined;
  if (isDecision(result.decision)) {
    const echo = isRecord(result.correlation_echo) ? result.correlation_echo.event_id : undefined;
    return echo === undefined || echo === eventId ? { decision: result.decision } : undefined;
  }
  if (typeof result.error !== 'string' || typeof result.retryable !== 'boolean') return undefined;
  return { error: result.error.slice(0, 128), retryable: result.retryable };
}

const isDecision = (value: unknown): value is Decision => DECISIONS.has(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
