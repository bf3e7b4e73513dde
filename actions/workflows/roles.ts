import { handle } from '@spine-green/evidence-schemas';

/** Roles of the core stack that workflows take on (05, section 3.1). */
export type CiRole =
  | 'terraform-apply'
  | 'packaging'
  | 'gate-readonly'
  | 'run-operator'
  | 'topic-verifier'
  | 'ledger-writer';

export const ciRole = (role: CiRole): string => `${handle('NAME_PREFIX')}-ci-${role}`;

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
  M9: 'gate-readonly',
};

/** Lanes that do more, or something else, than the others of their phase. */
const OF_LANE: Readonly<Record<string, CiRole>> = {
  // They work on stacks: one takes the lock, two apply, the others plan what goes, read what is there and destroy it.
  'M2.B': 'terraform-apply',
  'M2.C': 'terraform-apply',
  'M2.D': 'terraform-apply',
  'M2.I': 'terraform-apply',
  'M9.B': 'terraform-apply',
  'M2.F': 'topic-verifier',
  'M2.H': 'run-operator',
  'M9.D': 'terraform-apply',
};

/** The role under which a lane works, and with it what its phase asks and closes. Throws for a phase without one. */
export function laneRole(phase: string, lane?: string): CiRole {
  const role = (lane === undefined ? undefined : OF_LANE[lane]) ?? OF_PHASE[phase];
  if (role === undefined) throw new Error(`${phase} works under no role`);
  return role;
}
