import { findOccupant } from '../lib/ledger/derived.ts';
import { PLAN_PHASES } from '../lib/ledger/events.ts';
import { byController, type CommandOf, type LedgerContext, type Outcome, one } from './append.ts';

/**
 * The run ends here as far as its bundle goes: what was exported beside the ledger, recorded by its root. It is about no
 * phase, and stands at the one that is open, or at the last one that was done.
 */
export function sealEvidence(command: CommandOf<'seal-evidence'>, context: LedgerContext): Promise<Outcome> {
  const { evidence_root_sha256, objects } = command;
  const state = context.ledger.state();
  const phase = findOccupant(state) ?? PLAN_PHASES.findLast((name) => state.phases[name].status === 'DONE') ?? 'M0';
  const payload = { evidence_root_sha256, objects };
  return one(context, { ...byController({ phase }, context), event: 'EVIDENCE_SEALED', payload });
}
