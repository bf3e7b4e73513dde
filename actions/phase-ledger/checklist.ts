import { DecisionLogV1 } from '@spine-green/evidence-schemas/documents/decision_log.v1';
import { isReadable, observe } from '../lib/checks/fact.ts';
import { readAttempts } from '../lib/phase-end/attempts.ts';
import type { ChecklistFacts } from '../lib/phase-end/checklist.ts';
import type { ContractContext } from '../lib/phase-end/contract.ts';
import { DECISION_LOG, decisionLogFaults } from '../lib/phase-end/decision-log.ts';
import { readBackContract } from '../lib/phase-end/read-back.ts';
import { readPhaseResults } from '../lib/phase-end/results.ts';
import { executionPlace } from '../lib/run/execution.ts';
import { readDocument } from '../lib/run/sources.ts';
import type { CommandOf, LedgerContext } from './append.ts';

interface ReadFacts extends ChecklistFacts {
  readonly contract: ContractContext;
  /** Required objects that are not there at all. */
  readonly missingEvidence: readonly string[];
}

export async function readChecklistFacts(
  { phase, execution_id: executionId }: CommandOf<'check-transition'>,
  { session, ledger }: LedgerContext,
): Promise<ReadFacts> {
  const state = ledger.state();
  const { dod, contract, missingEvidence } = await readPhaseResults(session, state, { phase, executionId });
  const evidence = await readBackContract(contract);
  const place = executionPlace(session.config.substrate, phase, executionId);
  const { newest } = await readAttempts(session, place, DECISION_LOG);
  const log = await observe(() => {
    const { key, versionId, sha256 } = newest ?? { key: DECISION_LOG, versionId: '1', sha256: '' };
    return readDocument(session.evidence, { key, version_id: versionId, sha256 }, DecisionLogV1.parse);
  });
  const logFaults = isReadable(log) ? decisionLogFaults(log.value, state, { phase, executionId }) : [log.unreadable];
  return { phase, state, contract, dod, evidence, missingEvidence, logFaults };
}
