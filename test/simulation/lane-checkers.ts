/**
 * What must hold of decisions, actions, audit, cases and labels after any schedule of faults. As with the stream,
 * nothing here runs a statement or a function of the services under test.
 */

import { listed } from './checkers.ts';

/** An event that stands on the log. */
export interface Stood {
  readonly eventId: string;
}

export interface DecisionStood extends Stood {
  readonly decisionId: string;
  readonly sourceEventId: string;
  /** The mildest of the rules by which a decision deserves a case (15, section 2.3): blocked or queued, and undegraded. */
  readonly escalates: boolean;
}

export interface ActionStood extends Stood {
  readonly decisionId: string;
  readonly actionId: string;
  /** Of an outcome; empty for an intent. */
  readonly status: string;
}

export interface TriggerStood extends Stood {
  readonly triggerId: string;
  readonly sourceRefId: string;
  /** Class and id of the event that the case is about. */
  readonly subject: string;
}

/** What a run left behind its traffic. */
export interface LaneTruth {
  /** Events of the traffic stream. */
  readonly traffic: ReadonlySet<string>;
  readonly decisions: readonly DecisionStood[];
  readonly intents: readonly ActionStood[];
  readonly outcomes: readonly ActionStood[];
  readonly triggers: readonly TriggerStood[];
  /** Assertion ids of the label events. */
  readonly labelled: readonly (Stood & { readonly assertionId: string })[];
  /** Further copies of an event on the log that the gate itself found and recorded. */
  readonly recordedCopies: ReadonlyMap<string, number>;
  /** Action ids of what the provider really did, once for each time. */
  readonly effects: readonly string[];
  /** Status by decision of each audit chain. */
  readonly chains: readonly { readonly decisionId: string; readonly status: string }[];
  /** Decision ids of the audit records that give a chain its end. */
  readonly audited: readonly string[];
  /** Ids of the triggers that made or joined a case. */
  readonly intake: readonly string[];
  /** Subject of each case. */
  readonly cases: readonly string[];
  /** Assertion ids of the label store's timeline, and of what the case keeper was told of. */
  readonly timeline: readonly string[];
  readonly asked: readonly string[];
}

/** Every sentence is a violation; none means that the run held. */
export function laneViolations(truth: LaneTruth): readonly string[] {
  const { traffic, recordedCopies } = truth;
  const once = <T extends Stood>(records: readonly T[]): readonly T[] => withoutCopies(records, recordedCopies);
  const [decisions, intents, outcomes] = [once(truth.decisions), once(truth.intents), once(truth.outcomes)];
  const [triggers, labelled] = [once(truth.triggers), once(truth.labelled)];
  const decided = decisions.map(({ decisionId }) => decisionId);
  const executed = outcomes.filter(({ status }) => status === 'EXECUTED').map(({ actionId }) => actionId);
  const escalated = decisions.filter(({ escalates }) => escalates).map(({ decisionId }) => `decision:${decisionId}`);
  return [
    ...same(
      'decisions of traffic events',
      [...traffic],
      decisions.map(({ sourceEventId }) => sourceEventId),
    ),
    ...repeats('decisions', decided),
    ...same(
      'decisions that something was done about',
      decided,
      intents.map(({ decisionId }) => decisionId),
      'each',
    ),
    ...same(
      'outcomes of intents',
      intents.map(({ actionId }) => actionId),
      outcomes.map(({ actionId }) => actionId),
    ),
    ...same('effects of executed outcomes', executed, truth.effects),
    ...same(
      'audit chains of decisions',
      decided,
      truth.chains.map(({ decisionId }) => decisionId),
    ),
    ...listed(
      'audit chains: unresolved',
      truth.chains.filter(({ status }) => status !== 'RESOLVED').map(({ decisionId }) => decisionId),
    ),
    ...same('audit records of chains', decided, truth.audited),
    ...listed(
      'triggers: decisions without one',
      without(
        escalated,
        triggers.map(({ sourceRefId }) => sourceRefId),
      ),
    ),
    ...same(
      'triggers taken in',
      triggers.map(({ triggerId }) => triggerId),
      truth.intake,
    ),
    ...same('cases of subjects', [...new Set(triggers.map(({ subject }) => subject))], truth.cases),
    ...same(
      'label events of the timeline',
      truth.timeline,
      labelled.map(({ assertionId }) => assertionId),
    ),
    ...listed('labels: asked for and not in the timeline', without(truth.asked, truth.timeline)),
  ];
}

/** One record of each event; as many more as were recorded as its copies are left out, and not one beyond them. */
function withoutCopies<T extends Stood>(
  records: readonly T[],
  recordedCopies: ReadonlyMap<string, number>,
): readonly T[] {
  const room = new Map(recordedCopies);
  const seen = new Set<string>();
  return records.filter(({ eventId }) => {
    if (!seen.has(eventId)) return seen.add(eventId);
    const left = room.get(eventId) ?? 0;
    room.set(eventId, left - 1);
    return left <= 0;
  });
}

/** Both name the same things: each `once`, or `each` at least once in the second. */
function same(
  what: string,
  wanted: readonly string[],
  found: readonly string[],
  times: 'once' | 'each' = 'once',
): readonly string[] {
  return [
    ...listed(`${what}: lost`, without(wanted, found)),
    ...listed(`${what}: of nothing`, without(found, wanted)),
    ...(times === 'once' ? repeats(what, found) : []),
  ];
}

const without = (names: readonly string[], taken: readonly string[]): readonly string[] => {
  const known = new Set(taken);
  return names.filter((name) => !known.has(name));
};

function repeats(what: string, names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return listed(
    `${what}: doubled`,
    names.filter((name) => seen.has(name) || !seen.add(name)),
  );
}
