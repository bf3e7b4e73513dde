interface Recorded {
  readonly id: string;
  readonly outcome: string;
}

/** Own checks of the lane that destroys the bus; what every lane is asked stands beside them. */
const OWN = 'M9.C-';

/** Whether the lane that would destroy the bus says of each of its checks that there is none with a stack of its own. */
export const hasNoBusStack = (checks: readonly Recorded[]): boolean =>
  checks.filter(({ id }) => id.startsWith(OWN)).every(({ outcome }) => outcome === 'not_applicable');
