import { type Chain, type LaneEvent, type Linked, missingOf, type SetAsideReason } from './types.ts';

/** What is known before a window: chains by decision, and who holds a source event, an action or an outcome. */
export interface KnownLineage {
  readonly chains: ReadonlyMap<string, Chain>;
  /** Source event to the decision about it. */
  readonly sources: ReadonlyMap<string, string>;
  /** Action to the decision that its intent names. */
  readonly actions: ReadonlyMap<string, string>;
  /** Outcome to the decision that it names. */
  readonly outcomes: ReadonlyMap<string, string>;
}

export interface LinkedChain {
  readonly chain: Chain;
  /** Whether it is whole now and never was before. */
  readonly becameWhole: boolean;
}

/** Chains that grow event by event; any order of arrival is legal (14, section 4.2). */
export interface Lineage {
  /** Links an event, or says why it contradicts what is linked, or that it repeats it under another identity. */
  link(event: LaneEvent): LinkedChain | { readonly conflict: SetAsideReason } | 'repeated';
}

export function lineageOf(known: KnownLineage): Lineage {
  const chains = new Map(known.chains);
  const sources = new Map(known.sources);
  const actions = new Map(known.actions);
  const outcomes = new Map(known.outcomes);
  const chainOf = (decisionId: string): Chain =>
    chains.get(decisionId) ?? {
      decisionId,
      decision: undefined,
      intents: new Map(),
      outcomes: new Map(),
      isRecorded: false,
    };
  const keep = (grown: Chain): LinkedChain => {
    const becameWhole = !grown.isRecorded && missingOf(grown).length === 0;
    const chain = { ...grown, isRecorded: grown.isRecorded || becameWhole };
    chains.set(chain.decisionId, chain);
    return { chain, becameWhole };
  };
  return {
    link: (event) => {
      const chain = chainOf(event.decisionId);
      const linked: Linked = { payloadHash: event.payloadHash, ref: event.ref };
      if (event.family === 'decision_response') {
        const source = event.decision.source_event.event_id;
        const owner = sources.get(source) ?? event.decisionId;
        const other = chain.decision !== undefined && chain.decision.payloadHash !== event.payloadHash;
        if (owner !== event.decisionId || other) return { conflict: 'DECISION_LINK_CONFLICT' };
        if (chain.decision !== undefined) return 'repeated';
        sources.set(source, event.decisionId);
        return keep({ ...chain, decision: { ...linked, payload: event.decision } });
      }
      const owner = actions.get(event.actionId) ?? event.decisionId;
      if (event.family === 'action_intent') {
        const before = chain.intents.get(event.actionId);
        const other = before !== undefined && before.payloadHash !== event.payloadHash;
        if (owner !== event.decisionId || other) return { conflict: 'INTENT_LINK_CONFLICT' };
        if (before !== undefined) return 'repeated';
        actions.set(event.actionId, event.decisionId);
        return keep({ ...chain, intents: new Map(chain.intents).set(event.actionId, linked) });
      }
      const before = chain.outcomes.get(event.outcomeId);
      const other = before !== undefined && before.payloadHash !== event.payloadHash;
      const named = outcomes.get(event.outcomeId) ?? event.decisionId;
      if (owner !== event.decisionId || named !== event.decisionId || other) {
        return { conflict: 'OUTCOME_LINK_CONFLICT' };
      }
      if (before !== undefined) return 'repeated';
      outcomes.set(event.outcomeId, event.decisionId);
      const outcome = { ...linked, actionId: event.actionId };
      return keep({ ...chain, outcomes: new Map(chain.outcomes).set(event.outcomeId, outcome) });
    },
  };
}
