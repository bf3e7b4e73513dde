import { isReadable } from '../lib/checks/fact.ts';
import { inapplicableReason } from '../lib/definition/decision-types.ts';
import { type Answers, type Decision, decisionsOf, HANDLES_PINNED } from '../lib/definition/decisions.ts';
import type { PhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Ledger } from '../lib/ledger/store.ts';
import { readHandleInputs } from '../lib/run/handle-inputs.ts';
import { findRunId } from '../lib/run/run-scope.ts';
import type { Session } from '../lib/run/session.ts';
import { readUsedValue } from '../phase-ledger/used-values.ts';

interface Where {
  readonly session: Session;
  readonly ledger: Ledger;
}

/**
 * The decisions of a phase as far as they have a value: the operator's where he gave one, else what is used, where the
 * definition says where that stands. What stays open is left out, and the ledger refuses the execution for it.
 */
export async function decisionsAsked(
  definition: PhaseDefinition,
  answered: Readonly<Record<string, string>>,
  { session, ledger }: Where,
): Promise<readonly Decision[]> {
  const { substrate } = session.config;
  const state = ledger.state();
  const inputs = await readHandleInputs(session, state, await findRunId(session, state));
  const answers: Record<string, Answers[string]> = {};
  for (const decision of definition.required_decisions) {
    const own = answered[decision.key];
    if (own !== undefined) answers[decision.key] = { value: own, source: 'operator' };
    if (own !== undefined || decision.type.kind === 'handles') continue;
    if (inapplicableReason(decision, substrate) !== undefined) continue;
    const used = await readUsedValue(decision, { session, ledger, answered });
    if (used !== undefined && isReadable(used)) answers[decision.key] = { value: used.value, source: 'computed' };
  }
  return decisionsOf(definition, {
    substrate,
    answers,
    pinnedHandles: HANDLES_PINNED[definition.plan_phase] ?? [],
    inputs: { ...inputs, ...answered },
  });
}
