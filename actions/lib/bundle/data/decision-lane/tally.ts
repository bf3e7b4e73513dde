import { ActionIntentV1 } from '@spine-green/evidence-schemas/documents/action_intent.v1';
import { ActionOutcomeV1 } from '@spine-green/evidence-schemas/documents/action_outcome.v1';
import type { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import { membersOf } from '../../members.ts';
import { eachTime, isOf, type Once } from '../../once.ts';
import { addTo } from '../compare.ts';
import { positionTable } from '../positions.ts';
import { digestSet } from './digest-set.ts';
import { archivedDigest, digestNumber, repeatedDigest, SUM_MAX } from './repeated.ts';
import { type Judged, judgedDecision, judgedIntent, judgedOutcome } from './rulings.ts';

/** What the admitted events of the decision lane say, counted again from the archive. */
export interface LaneTally {
  readonly decisions: number;
  /** Different decision ids, and different places of the events that they are about. */
  readonly distinctIds: number;
  readonly distinctSources: number;
  readonly byAction: ReadonlyMap<string, number>;
  readonly byMode: ReadonlyMap<string, number>;
  readonly byContextStatus: ReadonlyMap<string, number>;
  readonly byScoreSource: ReadonlyMap<string, number>;
  readonly reasons: ReadonlyMap<string, number>;
  readonly degraded: number;
  readonly degradeReasons: ReadonlyMap<string, number>;
  readonly intents: number;
  readonly byIntentKind: ReadonlyMap<string, number>;
  readonly outcomes: number;
  readonly byStatus: ReadonlyMap<string, number>;
  readonly uncertain: number;
  /** Chains with their decision, an intent and an outcome of each intent, and those that lack something. */
  readonly chains: { readonly whole: number; readonly open: number };
  /** Of these events, by topic and partition; offsets are inclusive. */
  readonly ranges: readonly LaneRange[];
  /** Whether a decision is among them. */
  readonly knows: (decisionId: string) => boolean;
  /** What an audit record says again of its decision, as `repeatedDigest` has it. */
  readonly saidOf: (decisionId: string) => string | undefined;
  /** Whether an event of the lane is among them, as `refDigest` has it. */
  readonly holds: (event: string) => boolean;
  /** Chains whose events contradict each other, each as a sentence; the first few. */
  readonly contradictions: readonly string[];
}

export interface LaneRange {
  readonly topic: string;
  readonly partition: number;
  readonly first_offset: number;
  readonly last_offset: number;
  readonly events: number;
}

/** What is wrong with an event by itself; undefined of what is none by its contract. */
type Reader = (payload: unknown, record: ArchiveRecordV1) => readonly string[] | undefined;

export interface LaneKeeper {
  /** Takes an archived record that a receipt admitted at its place; answers what is wrong with one of the lane. */
  readonly add: (record: ArchiveRecordV1) => readonly string[];
  readonly tally: () => LaneTally;
}

/** Events of one chain, each counted, in the room of a few numbers: a long run has a chain for each transaction. */
interface Chain {
  decisions: number;
  intents: number;
  outcomes: number;
  /** Kind of action that was decided, and that its intents ask for; people may ask for another one of a case. */
  decided: string | undefined;
  asked: string | undefined;
  /** What was asked for less what was answered, as a sum of digests: nothing when every outcome answers an intent. */
  balance: number;
  said: string | undefined;
}

/** Intents of the decision fabric carry out its decision; those of a case are people's. */
const DECIDED_ORIGIN = 'DF';
const SHOWN_MAX = 5;
const NOTHING = new Uint8Array(0);

const CALM: ReadonlySet<string> = new Set(['NORMAL', 'CONTEXT_READY']);

export function laneKeeper(once: Once = eachTime): LaneKeeper {
  const chains = new Map<string, Chain>();
  const sources = positionTable(0);
  const events = digestSet();
  const counts = Object.fromEntries(COUNTED.map((name) => [name, new Map<string, number>()])) as Counts;
  const ranges = new Map<string, { first: number; last: number; events: number }>();
  const sums = { decisions: 0, degraded: 0, intents: 0, outcomes: 0, uncertain: 0 };
  const chainOf = (id: string): Chain => {
    const known = chains.get(id) ?? newChain();
    chains.set(id, known);
    return known;
  };
  /** Takes an event of a chain, and says what is wrong with it by itself. */
  const note = (record: ArchiveRecordV1, decisionId: string, { faults, eventId }: Judged): readonly string[] => {
    events.add(archivedDigest(decisionId, record));
    return eventId === undefined || eventId === record.event_id
      ? faults
      : [...faults, `has the id ${record.event_id}, from what it says follows ${eventId}`];
  };
  const readers: Readonly<Record<string, Reader>> = {
    decision_response: (payload, record) => {
      if (!isOf(DecisionResponseV1, payload, once)) return undefined;
      const { decision, degrade_posture: posture, source_event: source, reason_codes: reasons = [] } = payload;
      const chain = chainOf(payload.decision_id);
      chain.decisions += 1;
      chain.decided = decision.action_kind;
      chain.said = once(payload, repeatedDigest);
      sums.decisions += 1;
      const { topic, partition, offset } = source.eb_ref;
      sources.put({ topic, partition, offset: Number(offset) }, NOTHING);
      addTo(counts.byAction, decision.action_kind, 1);
      addTo(counts.byMode, posture.mode, 1);
      addTo(counts.byContextStatus, decision.context_status, 1);
      addTo(counts.byScoreSource, decision.score_source ?? 'none', 1);
      for (const reason of reasons) addTo(counts.reasons, reason, 1);
      const restrictive = [posture.mode, decision.context_status].filter((one) => !CALM.has(one));
      for (const reason of restrictive) addTo(counts.degradeReasons, reason, 1);
      if (restrictive.length > 0) sums.degraded += 1;
      return note(record, payload.decision_id, once(payload, judgedDecision));
    },
    action_intent: (payload, record) => {
      if (!isOf(ActionIntentV1, payload, once)) return undefined;
      const chain = chainOf(payload.decision_id);
      chain.intents += 1;
      chain.balance = (chain.balance + digestSum(payload)) % SUM_MAX;
      if (payload.origin === DECIDED_ORIGIN)
        chain.asked =
          chain.asked === undefined || chain.asked === payload.action_kind ? payload.action_kind : 'SEVERAL';
      sums.intents += 1;
      addTo(counts.byIntentKind, payload.action_kind, 1);
      return note(record, payload.decision_id, once(payload, judgedIntent));
    },
    action_outcome: (payload, record) => {
      if (!isOf(ActionOutcomeV1, payload, once)) return undefined;
      const chain = chainOf(payload.decision_id);
      chain.outcomes += 1;
      chain.balance = (chain.balance + SUM_MAX - digestSum(payload)) % SUM_MAX;
      sums.outcomes += 1;
      addTo(counts.byStatus, payload.status, 1);
      if (payload.reason?.startsWith('UNCERTAIN_COMMIT:') === true) sums.uncertain += 1;
      return note(record, payload.decision_id, once(payload, judgedOutcome));
    },
  };
  return {
    add: (record) => {
      const { event_type: type, envelope, origin_offset: origin } = record;
      const read = readers[type ?? ''];
      if (read === undefined) return [];
      widen(ranges, `${origin.topic}\n${origin.partition}`, Number(origin.offset));
      return read(membersOf(envelope).payload, record) ?? [`is no ${type} by its contract`];
    },
    tally: () => ({
      ...sums,
      ...counts,
      distinctIds: [...chains.values()].filter(({ decisions }) => decisions > 0).length,
      distinctSources: sources.partitions().reduce((sum, { count }) => sum + count, 0),
      chains: {
        whole: [...chains.values()].filter(isWhole).length,
        open: [...chains.values()].filter((chain) => !isWhole(chain)).length,
      },
      ranges: [...ranges].map(rangeOf).sort(byPlace),
      contradictions: contradictionsIn(chains),
      knows: (decisionId) => (chains.get(decisionId)?.decisions ?? 0) > 0,
      saidOf: (decisionId) => chains.get(decisionId)?.said,
      holds: (event) => events.has(event),
    }),
  };
}

const COUNTED = [
  'byAction',
  'byMode',
  'byContextStatus',
  'byScoreSource',
  'reasons',
  'degradeReasons',
  'byIntentKind',
  'byStatus',
] as const;
type Counts = Readonly<Record<(typeof COUNTED)[number], Map<string, number>>>;

const isWhole = ({ decisions, intents, outcomes }: Chain): boolean =>
  decisions > 0 && intents > 0 && outcomes === intents;

const newChain = (): Chain => ({
  decisions: 0,
  intents: 0,
  outcomes: 0,
  decided: undefined,
  asked: undefined,
  balance: 0,
  said: undefined,
});

/** Of what an outcome repeats of the intent that it answers. */
function digestSum(event: ActionIntentV1 | ActionOutcomeV1): number {
  const { action_id: action, action_kind: kind, idempotency_key: key, actor_principal: actor, origin } = event;
  return digestNumber([action, kind, key, actor, origin].join('\n'));
}

function contradictionsIn(chains: ReadonlyMap<string, Chain>): readonly string[] {
  const found: string[] = [];
  for (const [id, { decided, asked, balance, intents, outcomes }] of chains) {
    if (found.length >= SHOWN_MAX) break;
    if (decided !== undefined && asked !== undefined && decided !== asked)
      found.push(`decides ${decided} in ${id}, and its intent asks for ${asked}`);
    if (intents === outcomes && balance !== 0) found.push(`answers in ${id} what no intent of it asks for`);
  }
  return found;
}

function widen(
  ranges: Map<string, { first: number; last: number; events: number }>,
  place: string,
  offset: number,
): void {
  const known = ranges.get(place);
  if (known === undefined) {
    ranges.set(place, { first: offset, last: offset, events: 1 });
    return;
  }
  known.first = Math.min(known.first, offset);
  known.last = Math.max(known.last, offset);
  known.events += 1;
}

function rangeOf([place, { first, last, events }]: [
  string,
  { first: number; last: number; events: number },
]): LaneRange {
  const [topic = '', partition = ''] = place.split('\n');
  return { topic, partition: Number(partition), first_offset: first, last_offset: last, events };
}

const byPlace = (one: LaneRange, other: LaneRange): number =>
  one.topic === other.topic ? one.partition - other.partition : one.topic < other.topic ? -1 : 1;
