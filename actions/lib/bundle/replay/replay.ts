import { isPlatformError } from '@spine-green/evidence-schemas';
import { decide } from '../../ledger/decide.ts';
import type { GuardFacts } from '../../ledger/decision.ts';
import type { Draft, LedgerEvent } from '../../ledger/events.ts';
import { applyEvent } from '../../ledger/fold.ts';
import { EMPTY_LEDGER, type LedgerState } from '../../ledger/state.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import type { BundleObject, BundleView } from '../view.ts';
import { checklistFaults } from './checklist.ts';
import { driftFaults } from './drift-evidence.ts';
import { guardFacts, type Replayed } from './guard-facts.ts';

export interface RecordedEvent {
  readonly object: BundleObject;
  readonly event: LedgerEvent;
}

/** A ledger that was forged early is refused at every step after; so many say enough. */
const REFUSALS_MAX = 20;
/** A checklist is compared with each pair of indexes, a drift with each version of what its detector reads: a hundred times
 * what a run of a year leaves, and seconds. */
const COMPARISONS_MAX = 20_000;

/**
 * Decides every event of the ledger again, on the ledger as it stood and on what the bundle holds: an event that the
 * guards would have refused was not written by the ledger (02, section 6.1). The fold goes on with what was recorded.
 */
export function replayLedger(events: readonly RecordedEvent[], view: BundleView): readonly BundleFailure[] {
  const failures: BundleFailure[] = [];
  const [operatorKey, replacedPins] = [operatorKeyIn(events), replacedPinsIn(events)];
  const room = { comparisons: COMPARISONS_MAX };
  const replayed = { view, operatorKey, replacedPins, room, sealings: sealingsIn(events) };
  let state: LedgerState = EMPTY_LEDGER;
  for (const { object, event } of events) {
    const refusal = failures.length < REFUSALS_MAX ? refusalOf(event, state, replayed) : undefined;
    if (refusal !== undefined) failures.push(failureOf(object, refusal));
    state = applyEvent(state, event);
  }
  return failures;
}

/** The first one that M0 pinned: what was signed before it had to be signed with it. */
function operatorKeyIn(events: readonly RecordedEvent[]): string | undefined {
  for (const { event } of events) {
    const { event: name, phase, payload } = event;
    if (name === 'DECISION_PINNED' && phase === 'M0' && payload.key === 'operator_key')
      return payload.value ?? undefined;
  }
  return undefined;
}

/** The newest pin of each key and whatever said the same stand; the ones with another value were replaced. */
function replacedPinsIn(events: readonly RecordedEvent[]): ReadonlySet<number> {
  const pins = events.flatMap(({ event }) => (event.event === 'DECISION_PINNED' ? [event] : []));
  const placeOf = ({ phase, payload }: (typeof pins)[number]): string => `${phase} ${payload.key}`;
  const standing = new Map(pins.map((pin) => [placeOf(pin), pin.payload.digest]));
  return new Set(pins.filter((pin) => standing.get(placeOf(pin)) !== pin.payload.digest).map(({ seq }) => seq));
}

/** So many exports of one run are looked at again; an older one of more is refused, because nobody counted it. */
const SEALINGS_MAX = 50;

const sealingsIn = (events: readonly RecordedEvent[]): ReadonlySet<number> =>
  new Set(events.flatMap(({ event }) => (event.event === 'EVIDENCE_SEALED' ? [event.seq] : [])).slice(-SEALINGS_MAX));

function refusalOf(event: LedgerEvent, state: LedgerState, replayed: Replayed): string | undefined {
  const { phase, lane, actor, event: name, payload } = event;
  const draft = { phase, ...(lane === undefined ? {} : { lane }), actor, event: name, payload } as Draft;
  const facts = knownFacts(event, state, replayed);
  if ('unknown' in facts) return facts.unknown;
  const decision = decide(state, draft, facts);
  if ('event' in decision) return unshown(event, state, replayed);
  const { code, detail, unresolved } = decision.refusal;
  const open = unresolved.length === 0 ? '' : ` (${unresolved.join(', ')})`;
  return `is no event that the ledger would have recorded: ${code}: ${detail}${open}`.slice(0, 512);
}

/** An event that lacks what its kind has to name has no facts: the writer of a real one could not have asked for them. */
function knownFacts(event: LedgerEvent, state: LedgerState, replayed: Replayed): GuardFacts | { unknown: string } {
  try {
    return guardFacts(event, state, replayed);
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return { unknown: `names what no plan has: ${error.message}`.slice(0, 512) };
  }
}

/** What an event records besides what its guard asks for, and the bundle does not show. */
function unshown(event: LedgerEvent, state: LedgerState, replayed: Replayed): string | undefined {
  const recorded = RECORDED[event.event];
  const faults = recorded?.faults(event, state, replayed) ?? [];
  return recorded === undefined || faults.length === 0
    ? undefined
    : `records ${recorded.what} that the bundle does not show: ${faults.join('; ')}`.slice(0, 512);
}

interface Recorded {
  readonly what: string;
  readonly faults: (event: LedgerEvent, state: LedgerState, replayed: Replayed) => readonly string[];
}

const RECORDED: Readonly<Partial<Record<LedgerEvent['event'], Recorded>>> = {
  TRANSITION_CHECKED: { what: 'a checklist', faults: checklistFaults },
  DRIFT_RAISED: { what: 'a drift', faults: driftFaults },
};
