import type { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { addTo } from './compare.ts';

/** How many receipts share principal, class, type, topic of the admission, and decision. */
export interface ReceiptTally {
  readonly principal: string;
  readonly eventClass: string;
  readonly eventType: string;
  /** Of the place in the log; a receipt without a place names none. */
  readonly topic: string | undefined;
  readonly decision: ReceiptV1['decision'];
  readonly count: number;
}

/** Event times of what was admitted to a partition. */
export interface TimeRange {
  readonly first: string;
  readonly last: string;
}

/** What summaries and reports count, counted again from the receipts themselves. */
export interface Tallies {
  readonly receipts: readonly ReceiptTally[];
  readonly reasons: ReadonlyMap<string, number>;
  /** By principal: receipts that say that the outcome of a publish is unknown, which answered nobody. */
  readonly unknownOutcomes: ReadonlyMap<string, number>;
  readonly scenarioRunIds: readonly string[];
  /** By `topic/partition`. */
  readonly times: ReadonlyMap<string, TimeRange>;
}

export interface TallyKeeper {
  readonly add: (receipt: ReceiptV1) => void;
  readonly tallies: () => Tallies;
}

export function tallyKeeper(): TallyKeeper {
  const groups = new Map<string, { -readonly [Name in keyof ReceiptTally]: ReceiptTally[Name] }>();
  const [reasons, unknownOutcomes] = [new Map<string, number>(), new Map<string, number>()];
  const scenarios = new Set<string>();
  const times = new Map<string, { first: string; last: string }>();
  const add = (receipt: ReceiptV1): void => {
    const principal = receipt.actor.principal ?? '';
    const { event_class: eventClass, event_type: eventType, decision, eb_ref: place } = receipt;
    const name = `${principal}\n${eventClass}\n${eventType}\n${place?.topic ?? ''}\n${decision}`;
    const known = groups.get(name);
    if (known === undefined)
      groups.set(name, { principal, eventClass, eventType, topic: place?.topic, decision, count: 1 });
    else known.count += 1;
    const codes = receipt.reason_codes ?? [];
    for (const code of codes) addTo(reasons, code, 1);
    if (decision === 'QUARANTINE' && codes.length === 1 && codes[0] === 'PUBLISH_AMBIGUOUS')
      addTo(unknownOutcomes, principal, 1);
    if (receipt.scenario_run_id !== undefined) scenarios.add(receipt.scenario_run_id);
    if (decision === 'ADMIT' && place !== undefined) widen(times, `${place.topic}/${place.partition}`, receipt.ts_utc);
  };
  return {
    add,
    tallies: () => ({
      receipts: [...groups.values()],
      reasons,
      unknownOutcomes,
      scenarioRunIds: [...scenarios].sort(),
      times,
    }),
  };
}

/** Times of one form sort as text. */
function widen(times: Map<string, { first: string; last: string }>, name: string, at: string): void {
  const known = times.get(name);
  if (known === undefined) times.set(name, { first: at, last: at });
  else if (at < known.first) known.first = at;
  else if (at > known.last) known.last = at;
}

/** Sum of the receipts by a key; those without one are left out. */
export function sumBy(
  receipts: readonly ReceiptTally[],
  key: (receipt: ReceiptTally) => string | undefined,
): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const receipt of receipts) {
    const name = key(receipt);
    if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + receipt.count);
  }
  return Object.fromEntries(sums);
}

export const total = (receipts: readonly ReceiptTally[], decision?: ReceiptTally['decision']): number =>
  receipts.reduce((sum, one) => (decision === undefined || one.decision === decision ? sum + one.count : sum), 0);
