/** Roles of the core stack that workflows take on (05, section 3.1). */
export type CiRole =
  | 'terraform-apply'
  | 'packaging'
  | 'gate-readonly'
  | 'run-operator'
  | 'topic-verifier'
  | 'ledger-writer';

/** What the lanes of a phase do to the account: they look at it, or run tasks in it. */
const OF_PHASE: Readonly<Record<string, CiRole>> = {
  M0: 'gate-readonly',
  M1: 'packaging',
  M2: 'gate-readonly',
  M3: 'run-operator',
  M4: 'run-operator',
  M5: 'run-operator',
  M6: 'run-operator',
  M7: 'run-operator',
  M8: 'run-operator',
  M9: 'run-operator',
};

/** Lanes that do more, or something else, than the others of their phase. */
const OF_LANE: Readonly<Record<string, CiRole>> = {
  // They work on stacks: one takes the lock, two apply, the others plan what goes, read what is there and destroy it.
  'M2.B': 'terraform-apply',
  'M2.C': 'terraform-apply',
  'M2.D': 'terraform-apply',
  'M2.I': 'terraform-apply',
  'M9.B': 'terraform-apply',
  'M9.D': 'terraform-apply',
  // They look at values of secrets, which none may that is there to look alone.
  'M2.E': 'run-operator',
  'M2.F': 'topic-verifier',
  'M2.H': 'run-operator',
  // It asks what the roles are, which who works under them does not.
  'M4.C': 'gate-readonly',
  // They look at what goes, what stays and what it cost; the others of the phase end the documents of the run.
  'M9.A': 'gate-readonly',
  'M9.C': 'gate-readonly',
  'M9.E': 'gate-readonly',
  'M9.F': 'gate-readonly',
  'M9.G': 'gate-readonly',
};

/** The role under which a lane works, and with it what its phase asks and closes. Throws for a phase without one. */
export function laneRole(phase: string, lane?: string): CiRole {
  const role = (lane === undefined ? undefined : OF_LANE[lane]) ?? OF_PHASE[phase];
  if (role === undefined) throw new Error(`${phase} works under no role`);
  return role;
}
