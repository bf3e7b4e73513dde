import { evidenceScope, storedEvidence } from '../lib/bundle/export.ts';
import { sealingPhase } from '../lib/ledger/derived.ts';
import { byController, type CommandOf, type LedgerContext, type Outcome, one } from './append.ts';

/**
 * The run ends here as far as its bundle goes: what was exported beside the ledger, recorded by its root, which is made
 * again of what the store holds. It is about no phase, and stands at the one that is open, or at the last one that was done.
 */
export async function sealEvidence(command: CommandOf<'seal-evidence'>, context: LedgerContext): Promise<Outcome> {
  const { evidence_root_sha256, objects } = command;
  const evidence = await storedEvidence(evidenceScope(context.session, context.ledger.state()));
  const at = byController({ phase: sealingPhase(context.ledger.state()) }, context);
  return one(context, { ...at, event: 'EVIDENCE_SEALED', payload: { evidence_root_sha256, objects } }, { evidence });
}
