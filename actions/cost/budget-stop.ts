import { PlatformError } from '@spine-green/evidence-schemas';
import { CostSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import type { CiIdentity } from '../lib/io/inputs.ts';
import { costTold } from '../lib/ledger/cost-guard.ts';
import { findOccupant } from '../lib/ledger/derived.ts';
import { isBelow } from '../lib/ledger/money.ts';
import type { SnapshotRef } from '../lib/ledger/state.ts';
import { type LedgerWriter, openLedger } from '../lib/ledger/store.ts';

/** What became of the stop: only `set` appended anything. */
export type StopOutcome = 'set' | 'set_before' | 'not_due' | 'no_ledger';

/**
 * Sets the stop of the ledger over a stored cost that has reached its bound (02, section 6.1; 01, M9.G-C07), once until an
 * operator clears it. The event stands on the phase that holds the slot, or on the teardown, which alone goes on.
 * Throws what the ledger refuses, as its code.
 */
export async function stopOverCost(writer: LedgerWriter, snapshot: SnapshotRef): Promise<StopOutcome> {
  const { document: cost, sha256 } = await readEvidence(
    writer.target,
    snapshot.key,
    CostSnapshotV1.parse,
    snapshot.version_id,
  );
  if (sha256 !== snapshot.sha256) throw new PlatformError('E_EVIDENCE_DIGEST', `${snapshot.key} is ${sha256}`);
  if (isBelow(cost.combined_month_to_date, cost.alert_3)) return 'not_due';
  const ledger = await openLedger(writer);
  // Without a ledger nothing can be activated; the first reading after its start sets the stop.
  if (ledger.state().headSha256 === null) return 'no_ledger';
  if (ledger.state().budgetStop) return 'set_before';
  const appended = await ledger.append(
    {
      phase: findOccupant(ledger.state()) ?? 'M9',
      actor: { kind: 'controller', id: guardName(writer.ci) },
      event: 'BUDGET_STOP_SET',
      payload: { ...costTold(cost), snapshot },
    },
    { cost },
  );
  if ('refusal' in appended) throw new PlatformError(appended.refusal.code, appended.refusal.detail);
  await ledger.project();
  return 'set';
}

const guardName = ({ run_id }: CiIdentity): string => `cost-guard@${run_id}`;
