import type { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import type { Refusal } from '../lib/ledger/decision.ts';
import type { Actor, Draft, LedgerEvent } from '../lib/ledger/events.ts';
import type { Ledger } from '../lib/ledger/store.ts';
import type { Session } from '../lib/run/session.ts';

export type Command = LedgerCommandsV1[number];
export interface LedgerContext {
  readonly session: Session;
  readonly ledger: Ledger;
  readonly controller: Actor;
}

export type Outcome = { readonly events: readonly LedgerEvent[] } | { readonly refusal: Refusal };

export async function one(
  context: LedgerContext,
  draft: Draft,
  facts: Parameters<Ledger['append']>[1] = {},
): Promise<Outcome> {
  const appended = await context.ledger.append(draft, facts);
  return 'refusal' in appended ? appended : { events: [appended.event] };
}
