import { randomBytes } from 'node:crypto';
import { PlatformError, parseJson } from '@spine-green/evidence-schemas';

type Given = Readonly<Record<string, string>>;

interface Declared {
  readonly name: string;
  /** No plan, state or output keeps its value. */
  readonly isEphemeral: boolean;
}

/** Variables that a synthesised stack declares. Throws E_TERRAFORM_UNREADABLE. */
export function declaredVariables(text: string): readonly Declared[] {
  const { variable = {} } = parseJson(text, 'E_TERRAFORM_UNREADABLE', 'the stack') as {
    readonly variable?: Readonly<Record<string, { readonly ephemeral?: boolean }>>;
  };
  return Object.entries(variable).map(([name, { ephemeral }]) => ({ name, isEphemeral: ephemeral === true }));
}

/**
 * Random values, by `TF_VAR_<name>`, for the variables that no state keeps and nobody gave. Throws E_TERRAFORM_VARIABLE_MISSING
 * for any other that was not given: it decides something, and has no default.
 */
export function ephemeralValues(text: string, given: Given): Given {
  const missing = declaredVariables(text).filter(({ name }) => given[`TF_VAR_${name}`] === undefined);
  requireNone(missing.filter(({ isEphemeral }) => !isEphemeral));
  return Object.fromEntries(missing.map(({ name }) => [`TF_VAR_${name}`, randomBytes(32).toString('base64url')]));
}

/** Throws E_TERRAFORM_VARIABLE_MISSING with every name. */
export function requireNone(missing: readonly Pick<Declared, 'name'>[]): void {
  if (missing.length > 0)
    throw new PlatformError('E_TERRAFORM_VARIABLE_MISSING', missing.map(({ name }) => `TF_VAR_${name}`).join(', '));
}
