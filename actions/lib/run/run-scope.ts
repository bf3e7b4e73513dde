import { runIdHandover } from '../handovers/m3.ts';
import type { PlanPhase } from '../ledger/events.ts';
import type { LedgerState } from '../ledger/state.ts';
import type { Session } from './session.ts';
import { findSnapshotRef, readSnapshot } from './sources.ts';

/** The run that M3.B minted, as its recorded snapshot says; undefined before, and after an attempt that minted none. */
export async function findRunId(session: Session, ledger: LedgerState): Promise<string | undefined> {
  const ref = findSnapshotRef(ledger, 'M3.B');
  if (ref === undefined) return undefined;
  const { overall_pass: minted, payload } = await readSnapshot(session.evidence, ref);
  return minted ? runIdHandover.parse(payload).final_platform_run_id : undefined;
}

const BEFORE_ANY_RUN: ReadonlySet<string> = new Set<PlanPhase>(['M0', 'M1', 'M2']);
const UP_TO_THE_MINT: ReadonlySet<string> = new Set(['M3.A', 'M3.B']);

/**
 * Whether a lane comes before the run: it works for none, also when it runs again after one was minted. Otherwise the
 * lanes behind a second mint would rest on sources of a run that is not theirs.
 */
export const precedesTheRun = (phase: PlanPhase, lane: string): boolean =>
  BEFORE_ANY_RUN.has(phase) || UP_TO_THE_MINT.has(lane);
