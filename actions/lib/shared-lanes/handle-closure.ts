import { type HandleKey, type HandleRow, resolveHandles } from '@spine-green/evidence-schemas';
import { allReadable, type Check, check } from '../checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../checks/fact.ts';
import { getLaneDefinition, requiredHandles } from '../definition/phase-definition.ts';
import { type LaneContext, type PlainLane, plainLane } from '../run/lane.ts';
import { readHandoff } from './handoff.ts';

export interface ClosureFacts {
  readonly handoff: Fact<{ readonly verdict: string; readonly refs_unreadable: readonly string[] } | null>;
  readonly rows: readonly HandleRow[];
  /** Keys whose probe failed, with what it said; empty where the closure has no probe. */
  readonly unanswered: Fact<readonly string[]>;
  /** What else the lane's closure asks for. */
  readonly more: readonly Check[];
}

interface ClosureOptions {
  readonly lane: string;
  readonly check: string;
  /** Codes by what is wrong: the handoff, an open key, a placeholder, a probe. */
  readonly codes: {
    readonly handoff?: string;
    readonly unresolved: string;
    readonly placeholder?: string;
    readonly probe?: string;
  };
  /** Phase whose handoff pack opens this one; absent where no pack exists. */
  readonly handoffFrom?: string;
  /** Asks the substrate for what the concrete keys name; one line for each that does not answer. */
  readonly probe?: (context: LaneContext, keys: readonly HandleKey[]) => Promise<readonly string[]>;
  readonly more?: (context: LaneContext) => Promise<readonly Check[]>;
}

/** The first lane of a phase: the handoff it rests on is readable, every handle of its closure set is concrete, and
 * where the closure has probes each of them answers. */
export function handleClosure(options: ClosureOptions): PlainLane<ClosureFacts> {
  return plainLane<ClosureFacts>({
    id: options.lane,
    gather: async (context) => {
      const keys = requiredHandles(getLaneDefinition(options.lane), context.substrate);
      const rows = resolveHandles(keys, context.handleInputs);
      const concrete = rows.filter((row) => row.resolved).map((row) => row.key);
      return {
        handoff: await observe(() =>
          options.handoffFrom === undefined ? null : readHandoff(context, options.handoffFrom),
        ),
        rows,
        unanswered: await observe(async () => (await options.probe?.(context, concrete)) ?? []),
        more: (await options.more?.(context)) ?? [],
      };
    },
    decide: (facts) => [decideClosure(options, facts), ...facts.more],
    payload: ({ rows }) => ({ rows, unresolved_count: rows.filter((row) => !row.resolved).length }),
  });
}

/** The code is of the first cause in the order handoff, placeholder, open key, probe: each hides the ones after it. */
export function decideClosure(
  { lane, check: id, codes, handoffFrom }: Omit<ClosureOptions, 'more' | 'probe'>,
  { handoff, rows, unanswered }: Omit<ClosureFacts, 'more'>,
): Check {
  const unresolved = rows.filter((row) => !row.resolved).map((row) => row.key);
  const placeholders = rows.filter((row) => row.placeholder).map((row) => row.key);
  const expected = {
    verdict: handoffFrom === undefined ? null : `ADVANCE_TO_${lane.split('.')[0]}`,
    refs_unreadable: [],
    unresolved: [],
    placeholders: [],
    unanswered: [],
  };
  const observed = mapFact(allReadable({ handoff, unanswered }), (found) => ({
    verdict: found.handoff?.verdict ?? null,
    refs_unreadable: found.handoff?.refs_unreadable ?? [],
    unresolved,
    placeholders,
    unanswered: found.unanswered,
  }));
  const opened =
    isReadable(handoff) &&
    (handoff.value?.verdict ?? null) === expected.verdict &&
    (handoff.value?.refs_unreadable ?? []).length === 0;
  const cause = !opened
    ? codes.handoff
    : placeholders.length > 0
      ? codes.placeholder
      : unresolved.length > 0
        ? codes.unresolved
        : codes.probe;
  return check(id, { expected, observed, fails: cause ?? codes.unresolved });
}
