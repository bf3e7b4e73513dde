/** One try against a part of the platform that somebody has reason to make. */
export interface AttackRow<S> {
  /** What is tried, in words; unique in its suite. */
  readonly name: string;
  /** What the platform has to answer, in the words that the attempt gives back. */
  readonly expected: string;
  /** Tries it and says what was found; what it throws is found too, and never expected. The signal aborts when its time
   * is over: what goes on then would disturb the next case. */
  readonly attempt: (stage: S, signal: AbortSignal) => Promise<string>;
  /** Longer than this is itself a finding; 30 s by default. */
  readonly secondsMax?: number;
  /** Left out, and told so, where there is little time: `--short`. */
  readonly long?: boolean;
}

export const asLong = <S>(rows: readonly AttackRow<S>[]): readonly AttackRow<S>[] =>
  rows.map((row) => ({ ...row, long: true }));

export interface AttackResult {
  readonly name: string;
  readonly expected: string;
  readonly found: string;
  readonly ok: boolean;
  /** What it took, from the first request to the answer. */
  readonly seconds: number;
}
