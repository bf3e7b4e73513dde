/** One try against a part of the platform that somebody has reason to make. */
export interface AttackRow<S> {
  /** What is tried, in words; unique in its suite. */
  readonly name: string;
  /** What the platform has to answer, in the words that the attempt gives back. */
  readonly expected: string;
  /** Tries it and says what was found; what it throws is found too, and never expected. */
  readonly attempt: (stage: S) => Promise<string>;
  /** Longer than this is itself a finding; 30 s by default. */
  readonly secondsMax?: number;
}

export interface AttackResult {
  readonly name: string;
  readonly expected: string;
  readonly found: string;
  readonly ok: boolean;
}
