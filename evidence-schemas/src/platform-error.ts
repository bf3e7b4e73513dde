import codes from '../codes.json' with { type: 'json' };

/** Every code of `codes.json`; blockers of a phase definition are data and not listed there. */
export type Code = keyof typeof codes;

export interface CodeEntry {
  readonly kind: 'error' | 'reason' | 'blocker';
  readonly retry: boolean;
  readonly remedy: string;
}

export const codeTable = codes as Readonly<Record<Code, CodeEntry>>;

/** Where something was found and what it was, for whoever has to mend it; parts that are not known are absent. */
export interface FaultPlace {
  /** File, or key of an object. */
  readonly file?: string;
  /** Column of a table, or path in a document. */
  readonly column?: string;
  /** Row of the file, from 0. */
  readonly row?: number;
  readonly found?: string;
  readonly wanted?: string;
}

/** An operating error: something outside the program refused, is missing or is unknown. Bugs are assertions instead. */
export class PlatformError extends Error {
  readonly code: Code;
  readonly retry: boolean;
  readonly remedy: string;
  readonly facts: string;
  readonly at: FaultPlace | undefined;

  constructor(code: Code, facts: string, options: { readonly cause?: unknown; readonly at?: FaultPlace } = {}) {
    super(`${code}: ${facts}`, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'PlatformError';
    this.code = code;
    this.facts = facts;
    this.at = options.at;
    this.retry = codeTable[code].retry;
    this.remedy = codeTable[code].remedy;
  }
}

export const isPlatformError = (error: unknown, ...wanted: readonly Code[]): error is PlatformError =>
  error instanceof PlatformError && (wanted.length === 0 || wanted.includes(error.code));
