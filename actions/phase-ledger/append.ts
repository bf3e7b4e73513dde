import type { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import type { Refusal } from '../lib/ledger/decision.ts';
import type { Actor, Draft, LedgerEvent, PlanPhase } from '../lib/ledger/events.ts';
import type { Ledger } from '../lib/ledger/store.ts';
import type { Session } from '../lib/run/session.ts';

export type Command = LedgerCommandsV1[number];
export type CommandOf<C extends Command['command']> = Extract<Command, { command: C }>;
export type Facts = Parameters<Ledger['append']>[1];

export interface LedgerContext {
  readonly session: Session;
  readonly ledger: Ledger;
  readonly controller: Actor;
}

export type Outcome = { readonly events: readonly LedgerEvent[] } | { readonly refusal: Refusal };

export async function one({ ledger }: LedgerContext, draft: Draft, facts: Facts = {}): Promise<Outcome> {
  const appended = await ledger.append(draft, facts);
  return 'refusal' in appended ? appended : { events: [appended.event] };
}

/** One act after the other; the first refusal ends them. */
export async function inOrder(acts: readonly (() => Promise<Outcome>)[]): Promise<Outcome> {
  const events: LedgerEvent[] = [];
  for (const act of acts) {
    const outcome = await act();
    if ('refusal' in outcome) return outcome;
    events.push(...outcome.events);
  }
  return { events };
}

/** The gate's own act on a phase. */
export const byController = (
  { phase }: { readonly phase: PlanPhase },
  { controller }: LedgerContext,
): { phase: PlanPhase; actor: Actor } => ({ phase, actor: controller });
