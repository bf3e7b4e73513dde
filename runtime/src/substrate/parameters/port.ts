/**
 * Versioned parameters, as SSM: every put makes the next version, starting at 1.
 *
 * Throws E_PARAMETER_ABSENT, E_PARAMETER_PATH_INVALID, E_PARAMETERS_UNREADABLE. An unreadable store is never an empty
 * one, and an empty value is refused on put (E_PARAMETER_VALUE_INVALID). No message, log line or JSON shows a value.
 */
export interface Parameters {
  get(path: string): Promise<Parameter>;
  /** Returns the new version number. */
  put(path: string, value: string): Promise<number>;
  /** Metadata only, for all paths below a prefix, in path order. */
  describe(prefix: string): Promise<readonly ParameterDescription[]>;
  delete(path: string): Promise<void>;
}

/** Parameters that know what was read through them: a task declares with it what it works with. */
export interface RecordedParameters extends Parameters {
  /** Version of each path as it was last read; a path whose reads all failed is absent. */
  loadedVersions(): LoadedVersions;
}

/** Path to version; never a value. */
export type LoadedVersions = Readonly<Record<string, number>>;

export interface ParameterDescription {
  readonly path: string;
  readonly version: number;
  readonly lastModifiedUtc: string;
}

export interface Parameter extends ParameterDescription {
  readonly value: Secret;
}

const REDACTED = '***';

/** Every secret that was read in this process: what nothing that it prints may show (17, section 1). */
const held = new Set<string>();

export const heldSecrets = (): readonly string[] => [...held];

/** An address is no secret, and who cannot reach it has to be told; of a DSN the password alone is one as well. */
function hold(value: string): void {
  if (/^[A-Za-z][A-Za-z0-9+._-]*:\/\/[^@\s]*$/.test(value)) return;
  held.add(value);
  const password = /^[a-z+]+:\/\/[^:@/\s]*:([^@\s]+)@/.exec(value)?.[1];
  if (password !== undefined) held.add(password);
}

/** A value that prints as `***` everywhere but where it is revealed on purpose. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
    hold(value);
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return REDACTED;
  }
}
