import { isHandleKey, PlatformError } from '@spine-green/evidence-schemas';
import type { PhaseDefinition } from '../lib/definition/phase-definition.ts';

const ANSWERS_MAX = 200;
const VALUE_LENGTH_MAX = 4096;

/**
 * What the operator dispatched, by decision or handle key. Throws E_SCHEMA_INVALID for anything but an object of texts,
 * E_DECISION_UNKNOWN_KEY for a key that nothing in the plan asks for: a misspelt answer is no answer.
 */
export function answersOf(dispatched: unknown, plan: readonly PhaseDefinition[]): Readonly<Record<string, string>> {
  if (typeof dispatched !== 'object' || dispatched === null || Array.isArray(dispatched))
    throw new PlatformError('E_SCHEMA_INVALID', 'the answers are no JSON object');
  const entries = Object.entries(dispatched);
  if (entries.length > ANSWERS_MAX) throw new PlatformError('E_SCHEMA_INVALID', `more than ${ANSWERS_MAX} answers`);
  const asked = new Set(plan.flatMap(({ required_decisions }) => required_decisions.map(({ key }) => key)));
  for (const [key, value] of entries) {
    if (!asked.has(key) && !isHandleKey(key))
      throw new PlatformError('E_DECISION_UNKNOWN_KEY', JSON.stringify(key.slice(0, 64)));
    if (typeof value !== 'string' || value === '' || value.length > VALUE_LENGTH_MAX)
      throw new PlatformError('E_SCHEMA_INVALID', `${key} is no text of 1 to ${VALUE_LENGTH_MAX} characters`);
  }
  return Object.fromEntries(entries) as Record<string, string>;
}
