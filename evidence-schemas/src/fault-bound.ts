/**
 * What the generated validators call instead of keeping every fault: a document of a stranger may have as many as it has
 * values, and lists of them that are joined list by list take time with the square of their number.
 */

/** Far more than anybody is told, and far more than a union finds in the kinds that a sound document is not of. */
const FAULTS_MAX = 1_000;

/** Ends a validation: the value is refused, and of its faults these are known. */
export class TooManyFaults extends Error {
  readonly faults: readonly unknown[];

  constructor(faults: readonly unknown[]) {
    super(`more than ${FAULTS_MAX} faults`);
    this.faults = faults;
  }
}

export function noteFault(faults: unknown[], fault: unknown): void {
  faults.push(fault);
  if (faults.length > FAULTS_MAX) throw new TooManyFaults(faults);
}

/** The first list, with the faults of a part behind its own. */
export function joinFaults(faults: unknown[], more: readonly unknown[]): unknown[] {
  for (const fault of more) noteFault(faults, fault);
  return faults;
}
