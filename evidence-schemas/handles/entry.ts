/** What a row of the registry is made of (03, section 0). Rows are data: the registry digest covers all of them. */

/** Where the value comes from; each key declares exactly one (R5). */
export type Origin =
  | 'literal'
  | 'tf:core'
  | 'tf:confluent'
  | 'tf:demo'
  | 'operator-input'
  | 'operator-secret'
  | 'runtime'
  | 'derived';

/** `core` persists; `confluent` and `demo` are destroyed; `ci` is workflow level; `run` is per platform run. */
export type Scope = 'const' | 'core' | 'confluent' | 'demo' | 'ci' | 'run';

export type HandleValue =
  | string
  | number
  | boolean
  | null
  | readonly HandleValue[]
  | { readonly [name: string]: HandleValue };

export interface HandleEntry<V = HandleValue> {
  readonly origin: Origin;
  readonly scope: Scope;
  /**
   * The declared value; `<KEY>` stands for another handle and `{token}` for a name that is known later (R9).
   * Absent: only the origin knows it.
   */
  readonly value?: V;
  /** Source of the regular expression that a value from outside must match as a whole. */
  readonly accepts?: string;
  /** The value is the path of a secret; the secret itself is never here (R6). */
  readonly secretLocator?: true;
  /** Why the embedded substrate has no such resource. */
  readonly absentOnEmbedded?: string;
}

/** References disappear when a value is rendered, so no string keeps its literal type. */
type Rendered<V> = V extends string
  ? string
  : V extends readonly (infer M)[]
    ? readonly Rendered<M>[]
    : V extends object
      ? { readonly [K in keyof V]: Rendered<V[K]> }
      : V;

interface Given {
  readonly accepts?: string;
  readonly absentOnEmbedded?: string;
}

export const literal = <const V extends HandleValue>(scope: Scope, value: V): HandleEntry<V> => ({
  origin: 'literal',
  scope,
  value,
});

/** Made from other handles, or with no value here: made by the build or by a lane. */
export const derived = <const V extends HandleValue>(scope: Scope, value: V, given: Given = {}) =>
  ({ origin: 'derived', scope, value, ...given }) as HandleEntry<Rendered<V>>;

export const derivedLater = (scope: Scope, given: Given = {}): HandleEntry<string> => ({
  origin: 'derived',
  scope,
  ...given,
});

/** The output of a stack; with a name, the stack must create exactly that name (R2). */
export const terraform = (
  stack: 'core' | 'confluent' | 'demo',
  name?: string,
  given: Given = {},
): HandleEntry<string> => ({
  origin: `tf:${stack}`,
  scope: stack,
  ...(name === undefined ? {} : { value: name }),
  ...given,
});

/** An output that is a list of identifiers. */
export const terraformList = (stack: 'core' | 'confluent' | 'demo', given: Given = {}) =>
  ({ origin: `tf:${stack}`, scope: stack, ...given }) as HandleEntry<readonly string[]>;

/** Given by the operator; a fallback may be overridden, every other declared value may not. */
export const operatorInput = <const V extends HandleValue = string>(
  scope: Scope,
  given: Given & { readonly fallback?: V } = {},
) => {
  const { fallback, ...rules } = given;
  return {
    origin: 'operator-input',
    scope,
    ...(fallback === undefined ? {} : { value: fallback }),
    ...rules,
  } as HandleEntry<Rendered<V>>;
};

/** Only the name of the CI secret may ever be given, never its value (R6). */
export const operatorSecret = (scope: Scope): HandleEntry<string> => ({
  origin: 'operator-secret',
  scope,
  accepts: 'secrets\\.[A-Z][A-Z0-9_]*',
});

/** Known once a run exists. */
export const runtime = (scope: Scope, given: Given = {}): HandleEntry<string> => ({
  origin: 'runtime',
  scope,
  ...given,
});

export const secretLocator = (scope: Scope, path: string): HandleEntry<string> => ({
  origin: path.includes('<') ? 'derived' : 'literal',
  scope,
  value: path,
  secretLocator: true,
});

/** A key or prefix below another pattern of the registry. */
export const within = (parent: string, rest: string): HandleEntry<string> => derived('core', `<${parent}>${rest}`);
