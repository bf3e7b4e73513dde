/** One line of the bench table: a figure of ours beside what the machine allows at most. */
export interface BenchRow {
  readonly figure: string;
  /** With its unit. */
  readonly measured: string;
  /** Raw limit measured in the same minute, with its unit; `-` when there is none. */
  readonly probe: string;
  /** Measured over probe; `-` when there is no probe. */
  readonly ratio: string;
  /** What must be reached, with its unit. */
  readonly bar: string;
}
