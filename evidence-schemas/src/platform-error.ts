import codes from '../codes.json' with { type: 'json' };

/** Every code of `codes.json`; blockers of a phase definition are data and not listed there. */
export type Code = keyof typeof codes;

export interface CodeEntry {
  readonly kind: 'error' | 'reason' | 'blocker';
  readonly retry: boolean;
  readonly remedy: string;
}

export const codeTable = codes as Readonly<Record<Code, CodeEntry>>;

/** An operating error: something outside the program refused, is missing or is unknown. Bugs are assertions instead. */
export class PlatformError extends Error {
  readonly code: Code;
  readonly retry: boolean;
  readonly remedy: string;

  constructor(code: Code, facts: string, options?: { cause?: unknown }) {
    super(`${code}: ${facts}`, options);
    this.name = 'PlatformError';
    this.code = code;
    this.retry = codeTable[code].retry;
    this.remedy = codeTable[code].remedy;
  }
}

export const isPlatformError = (error: unknown, ...wanted: readonly Code[]): error is PlatformError =>
  error instanceof PlatformError && (wanted.length === 0 || wanted.includes(error.code));
