/** How one task of the image ended, and what it said last. */
export interface EndedTask {
  readonly taskArn: string;
  readonly exitCode: number;
  readonly stopReason: string;
  readonly lastLines: readonly string[];
}
