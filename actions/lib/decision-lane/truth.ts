/**
 * What gate, ledgers and audit hold of the decision lane, counted by whoever judges it: the documents under judgement are
 * made by tasks of the image, so nothing here runs their statements.
 */
export interface DecisionLaneTruth {
  /** Distinct admissions on the topics that are decided on. */
  readonly traffic: number;
  /** Distinct admissions by the family of the event. */
  readonly published: Families;
  readonly decisions: number;
  readonly decidedEvents: number;
  /** Admitted events that nothing was decided on, each with a code. */
  readonly rejected: number;
  readonly intents: number;
  /** Different events and kinds of action among them. */
  readonly actions: number;
  readonly outcomes: number;
  readonly executed: number;
  /** Outcomes of which nobody knows whether the action happened. */
  readonly uncertain: number;
  readonly effects: number;
  /** Actions with more than one effect. */
  readonly doubledActions: number;
  readonly openActions: number;
  /** Events that the audit took in. */
  readonly audited: Families;
  readonly chains: { readonly whole: number; readonly open: number };
  readonly records: { readonly decisions: number; readonly chains: number };
  /** Rows of both outboxes. */
  readonly pending: number;
  readonly refused: number;
}

export interface Families {
  readonly decisions: number;
  readonly intents: number;
  readonly outcomes: number;
}

/** One identity: what it is called, and its two sides. */
export type Pair = readonly [name: string, left: number, right: number];

export const differingPairs = (pairs: readonly Pair[]): readonly string[] =>
  pairs.filter(([, left, right]) => left !== right).map(([name, left, right]) => `${name}: ${left} and ${right}`);

/**
 * The identities of the decision lane (16, section 7.6). Each is zero equal to zero in a run without traffic, so whoever
 * judges demands traffic besides.
 */
export const chainIdentities = (truth: DecisionLaneTruth): Readonly<Record<ChainIdentity, boolean>> => {
  const { published, audited, chains, records } = truth;
  // An action whose outcome is unknown may have had its effect.
  const surplus = truth.effects - truth.executed;
  return {
    decision_ge_outcome: truth.decisions >= truth.outcomes,
    R7: truth.traffic === truth.decisions + truth.rejected && truth.decisions === truth.decidedEvents,
    R8: truth.decisions === published.decisions && truth.decisions === audited.decisions,
    R9:
      [truth.outcomes, truth.actions, published.intents, audited.intents].every((one) => one === truth.intents) &&
      [published.outcomes, audited.outcomes].every((one) => one === truth.outcomes) &&
      surplus >= 0 &&
      surplus <= truth.uncertain &&
      truth.doubledActions === 0 &&
      truth.openActions === 0,
    R10: records.decisions === truth.decisions && records.chains === chains.whole && chains.open === 0,
  };
};

export type ChainIdentity = 'decision_ge_outcome' | 'R7' | 'R8' | 'R9' | 'R10';
