import { digestOf, registrySha256 } from '@spine-green/evidence-schemas';
import { findPinRule } from '../lib/definition/decisions.ts';
import { missingParts, planGaps } from '../lib/definition/elaboration.ts';
import { definitionSha256, loadPhaseDefinition, phaseDefinitions } from '../lib/definition/phase-definition.ts';
import { phasePlan } from '../lib/definition/phase-plan.ts';
import type { PinFacts } from '../lib/ledger/decision.ts';
import type { Draft, PlanPhase } from '../lib/ledger/events.ts';
import { byController, type CommandOf, inOrder, type LedgerContext, type Outcome, one } from './append.ts';
import { type Answer, readAnswer } from './approvals.ts';
import { differenceFrom, readSpecSha256, readUsedValue } from './used-values.ts';

export async function initialise(context: LedgerContext): Promise<Outcome> {
  const roadmap = phaseDefinitions().map(({ plan_phase, phase_ids, name }) => ({ phase: plan_phase, phase_ids, name }));
  const payload = {
    seed_sha256: digestOf(phaseDefinitions().map(({ plan_phase }) => definitionSha256(plan_phase))),
    roadmap,
    spec_sha256: await readSpecSha256(),
  };
  return one(context, { phase: 'M0', actor: context.controller, event: 'LEDGER_INITIALISED', payload });
}

export function expand(command: CommandOf<'expand'>, context: LedgerContext): Promise<Outcome> {
  const definition = loadPhaseDefinition(command.phase);
  const digest = definitionSha256(command.phase);
  const plan = phasePlan(command.phase);
  const draft: Draft = {
    ...byController(command, context),
    event: 'PLAN_EXPANDED',
    payload: { definition_sha256: digest, ...plan },
  };
  return one(context, draft, {
    missingParts: missingParts(definition),
    planGaps: planGaps(definition),
    plan,
    definitionSha256: digest,
  });
}

type Pin = CommandOf<'pin'>['decisions'][number];

/**
 * Each value as the act of whoever holds it: the operator by his answer, a declared source by the gate itself. Whether the
 * key may be decided by whom the command says is the ledger's to judge.
 */
export async function pin(command: CommandOf<'pin'>, context: LedgerContext): Promise<Outcome> {
  const answer = command.approval === null ? undefined : await readAnswer(command.approval, context);
  return inOrder(command.decisions.map((decision) => () => pinOne(command.phase, { decision, answer }, context)));
}

async function pinOne(
  phase: PlanPhase,
  { decision, answer }: { readonly decision: Pin; readonly answer: Answer | undefined },
  context: LedgerContext,
): Promise<Outcome> {
  const { key, value, locator, not_applicable, source } = decision;
  const byOperator = source === 'operator' ? answer : undefined;
  const draft: Draft = {
    phase,
    actor: byOperator?.actor ?? context.controller,
    event: 'DECISION_PINNED',
    payload: {
      key,
      value,
      locator,
      not_applicable,
      source,
      digest: digestOf(value ?? locator ?? { not_applicable }),
      registry_sha256: registrySha256(),
      approval: byOperator?.named ?? null,
    },
  };
  const facts = await pinFacts(phase, { key, value, locator, not_applicable, source }, context);
  return one(context, draft, { pin: facts, registrySha256: registrySha256(), ...byOperator?.facts });
}

async function pinFacts(phase: PlanPhase, answer: Pin, context: LedgerContext): Promise<PinFacts> {
  const rule = findPinRule(loadPhaseDefinition(phase), answer, context.session.config.substrate);
  if (rule === undefined) return { declared: false };
  const { decision, decidedBy, fault } = rule;
  if (fault !== undefined) return { declared: true, decidedBy, fault };
  const differs = decision && differenceFrom(answer, await readUsedValue(decision, context));
  return { declared: true, decidedBy, ...(differs === undefined ? {} : { differs }) };
}
