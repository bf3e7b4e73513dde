import type { LedgerState } from '../ledger/state.ts';
import type { Session } from './session.ts';
import { findSnapshotRef, readSnapshot } from './sources.ts';

/** The run that M3.B minted, as its recorded snapshot says; undefined before. */
export async function findRunId(session: Session, ledger: LedgerState): Promise<string | undefined> {
  const ref = findSnapshotRef(ledger, 'M3.B');
  if (ref === undefined) return undefined;
  const { payload } = await readSnapshot(session.evidence, ref);
  const { final_platform_run_id: id } = payload as { final_platform_run_id?: unknown };
  return typeof id === 'string' ? id : undefined;
}
