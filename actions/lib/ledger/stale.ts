import { PLAN_PHASES, type PlanPhase } from './events.ts';
import type { LaneState, LedgerState, PhaseState } from './state.ts';

type Phases = LedgerState['phases'];

/** Every lane, of any phase, that rests on one of these, directly or through others. */
export function dependentsOf(phases: Phases, names: readonly string[]): ReadonlySet<string> {
  const affected = new Set(names);
  if (affected.size === 0) return affected;
  const users = usersOf(phases);
  // A set goes on to what is added while it is walked, and to each name once.
  for (const name of affected) for (const user of users.get(name) ?? []) affected.add(user);
  for (const name of names) affected.delete(name);
  return affected;
}

/** Of each lane the ones that name it. */
function usersOf(phases: Phases): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const phase of PLAN_PHASES) {
    for (const [user, { dependsOn, sourceLanes }] of Object.entries(phases[phase].lanes)) {
      for (const name of [...dependsOn, ...sourceLanes]) {
        const known = users.get(name);
        if (known === undefined) users.set(name, [user]);
        else known.push(user);
      }
    }
  }
  return users;
}

/** A pass that rests on something else now; whoever needs it runs the lane again (02, section 3.3). */
export function staleLanes(phases: Phases, names: ReadonlySet<string>): Phases {
  if (names.size === 0) return phases;
  const changed = PLAN_PHASES.map((phase): [PlanPhase, PhaseState] => [phase, staleIn(phases[phase], names)]);
  return Object.fromEntries(changed) as Phases;
}

/** These lanes and whatever rests on them. */
export const staleWithDependents = (phases: Phases, names: readonly string[]): Phases =>
  staleLanes(phases, new Set([...names, ...dependentsOf(phases, names)]));

function staleIn(phase: PhaseState, names: ReadonlySet<string>): PhaseState {
  const passed = Object.entries(phase.lanes).filter(([name, { status }]) => status === 'PASS' && names.has(name));
  if (passed.length === 0) return phase;
  const stale = passed.map(([name, lane]): [string, LaneState] => [name, { ...lane, status: 'STALE' }]);
  return { ...phase, lanes: { ...phase.lanes, ...Object.fromEntries(stale) } };
}
