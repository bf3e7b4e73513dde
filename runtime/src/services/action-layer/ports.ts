import type { BuiltOutcome } from './outcome.ts';
import type { Execution, Intent, Quarantined } from './types.ts';

/** What is known of some intents before they are taken in. */
export interface KnownIntents {
  /** Payload hash by semantic key. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Semantic key by what is done about which event, as `actionOf` names it. */
  readonly actions: ReadonlyMap<string, string>;
  /** Who pushed an intent into the gate, by dedupe key. */
  readonly principals: ReadonlyMap<string, string>;
}

export interface ReceivePlan {
  readonly topic: string;
  readonly partition: number;
  readonly fromOffset: number;
  readonly nextOffset: number;
  readonly watermarkTsUtc: string | undefined;
  /** To be executed. */
  readonly accepted: readonly Intent[];
  /** Their outcome stands at once. */
  readonly denied: readonly { readonly intent: Intent; readonly outcome: BuiltOutcome }[];
  readonly quarantined: readonly Quarantined[];
  /** Idempotency keys of intents that came again. */
  readonly duplicates: readonly string[];
  readonly counters: readonly { readonly counter: string; readonly dim: string; readonly value: number }[];
}

/** An intent that is not at its end. */
export interface OpenIntent {
  readonly semanticKey: string;
  readonly state: 'RECEIVED' | 'EXECUTING';
  readonly attempt: number;
  readonly envelopeText: string;
}

export interface ActionLedger {
  load(intents: readonly Intent[]): Promise<KnownIntents>;
  /** Atomic: intents, denials with their outcomes, quarantine, counters and the checkpoints of all windows, or none. */
  receive(plans: readonly ReceivePlan[]): Promise<void>;
  /** Oldest first, of those that are due. */
  nextOpen(limit: number): Promise<readonly OpenIntent[]>;
  /** Notes that these are about to be tried, each for the next time. */
  begin(semanticKeys: readonly string[]): Promise<void>;
  /** Lets these be tried again after so many milliseconds. */
  postpone(retries: readonly { readonly semanticKey: string; readonly afterMs: number }[]): Promise<void>;
  /** Atomic: outcomes, the outbox and the end of their intents, or none. An intent that has an outcome keeps it. */
  finish(outcomes: readonly BuiltOutcome[]): Promise<void>;
  /** Intents that have no outcome. */
  open(): Promise<number>;
}

/** One action under a token that the provider remembers. */
export interface ActionRequest {
  readonly token: string;
  readonly actionId: string;
  readonly actionKind: string;
  readonly attempt: number;
}

/**
 * Whoever carries actions out. The same token has one effect, however often it is asked for; `find` tells what became of
 * a token, or 'unanswered' when the provider does not say.
 */
export interface ActionProvider {
  execute(requests: readonly ActionRequest[]): Promise<readonly Execution[]>;
  find(tokens: readonly string[]): Promise<readonly (Execution | 'absent' | 'unanswered')[]>;
}
