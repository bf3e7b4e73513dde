import { canonicalJson, type HandleInputs, isHandleKey, resolveHandles } from '@spine-green/evidence-schemas';
import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import type { Decision } from './phase.ts';

/** What the operator answers where no handle holds the value; by phase and decision key. */
export type Answers = Readonly<Record<string, string>>;

/**
 * The decisions of a phase with concrete values: the operator's answers, and for the rest the registry's values of the
 * handles that the decision names. One that stays open is left out, and the ledger refuses the execution for it.
 */
export function decisionsOf(
  definition: PhaseDefinitionV1,
  answers: Answers,
  inputs: HandleInputs,
): readonly Decision[] {
  const required = definition.required_decisions.flatMap(({ key, handles }): Decision[] => {
    const answer = answers[key];
    if (answer !== undefined) return [decision(key, answer, 'operator')];
    const rows = resolveHandles(handles.filter(isHandleKey), inputs);
    if (rows.length === 0 || rows.some((row) => !row.resolved)) return [];
    const values = Object.fromEntries(rows.map((row) => [row.key, row.value_or_locator]));
    return [decision(key, canonicalJson(values), 'handles_registry')];
  });
  const known = new Set(definition.required_decisions.map(({ key }) => key));
  const extra = Object.entries(answers)
    .filter(([key, value]) => !known.has(key) && !key.startsWith('pin:') && value !== '')
    .map(([key, value]) => decision(key, value, 'operator'));
  const pinned = Object.entries(inputs)
    .filter(([key]) => answers[`pin:${key}`] !== undefined)
    .map(([key, value]) => decision(key, typeof value === 'string' ? value : canonicalJson(value), 'operator'));
  return [...required, ...extra, ...pinned];
}

const decision = (key: string, value: string, source: string): Decision => ({ key, value, locator: null, source });

export const NOT_ON_EMBEDDED = 'not applicable on the embedded substrate';
