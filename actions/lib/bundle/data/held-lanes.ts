import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { applyEvent } from '../../ledger/fold.ts';
import { EMPTY_LEDGER, type LedgerState } from '../../ledger/state.ts';
import { planPhaseOf } from '../../run/sources.ts';
import { eventObjects } from '../replay/ledger-endings.ts';
import { type BundleView, viewUntil } from '../view.ts';

/** The bundle and its ledger as they were while a lane held. */
export interface Held {
  readonly view: BundleView;
  readonly ledger: LedgerState;
}

/**
 * What each of these lanes passed on, as it was when the lane held last. A lane that is stale takes back its own word, and
 * not what lies in the store: its data are judged in the ledger in which it held, whole, or once anything was started after
 * that up to the first start, because what runs again may add to them. A lane that never passed is not there: until then
 * data may come after what sums them.
 */
export function heldLanes({ view, ledger }: Held, lanes: readonly string[]): ReadonlyMap<string, Held> {
  const now = lanes.filter((lane) => isHeld(ledger, lane));
  const lost = lanes.filter((lane) => !isHeld(ledger, lane) && stateOf(ledger, lane)?.snapshot !== undefined);
  const held = new Map<string, Held>(now.map((lane) => [lane, { view, ledger }]));
  if (lost.length === 0) return held;
  const views = new Map<string, BundleView>();
  for (const [lane, { ledger: then, endUtc }] of lastHeld(view, lost)) {
    const cut = endUtc === undefined ? view : (views.get(endUtc) ?? viewUntil(view, endUtc));
    if (endUtc !== undefined) views.set(endUtc, cut);
    held.set(lane, { view: cut, ledger: then });
  }
  return held;
}

interface LastHeld {
  readonly ledger: LedgerState;
  /** When something was started after that, for the first time. */
  endUtc: string | undefined;
}

function lastHeld(view: BundleView, lanes: readonly string[]): ReadonlyMap<string, LastHeld> {
  const last = new Map<string, LastHeld>();
  let state = EMPTY_LEDGER;
  for (const object of eventObjects(view)) {
    const event = view.typed(object, LedgerEventV1);
    if (event === undefined) break;
    state = applyEvent(state, event);
    for (const lane of lanes) {
      const known = last.get(lane);
      if (isHeld(state, lane)) last.set(lane, { ledger: state, endUtc: undefined });
      else if (known !== undefined && event.event === 'LANE_STARTED') known.endUtc ??= event.at_utc;
    }
  }
  return last;
}

const stateOf = ({ phases }: LedgerState, lane: string) => phases[planPhaseOf(lane)].lanes[lane];

const isHeld = (ledger: LedgerState, lane: string): boolean => stateOf(ledger, lane)?.status === 'PASS';
