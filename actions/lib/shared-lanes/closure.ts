import { type HandleKey, type HandleRow, resolveHandles } from '@spine-green/evidence-schemas';
import { HandoffPackV1 } from '@spine-green/evidence-schemas/documents/handoff_pack.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { allReadable, type Judgement } from '../checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../checks/fact.ts';
import { getLaneDefinition, loadPhaseDefinition, requiredHandles } from '../definition/phase-definition.ts';
import type { PlanPhase } from '../ledger/events.ts';
import { count, handoverOf, list, matching } from '../run/handover.ts';
import type { LaneContext, LaneId } from '../run/lane.ts';

export interface ClosureFacts {
  /** The pack that opens this phase and what in it cannot be read; null where no pack opens it. */
  readonly handoff: Fact<{ readonly verdict: string; readonly refs_unreadable: readonly string[] } | null>;
  readonly rows: readonly HandleRow[];
  /** Keys whose probe failed, with what it said; empty where the closure has no probe. */
  readonly unanswered: Fact<readonly string[]>;
}

export interface ClosureReading {
  /** Phase whose handoff pack opens this one; absent where no pack exists. */
  readonly handoffFrom?: PlanPhase;
  /** Asks the substrate for what the concrete keys name; one line for each that does not answer. */
  readonly probe?: (context: LaneContext, keys: readonly HandleKey[]) => Promise<readonly string[]>;
}

/** Reads the handoff, resolves the closure set of the lane and asks for what it names. */
export async function gatherClosure(
  context: LaneContext,
  lane: LaneId,
  { handoffFrom, probe }: ClosureReading,
): Promise<ClosureFacts> {
  const rows = resolveHandles(requiredHandles(getLaneDefinition(lane), context.substrate), context.handleInputs);
  const concrete = rows.filter((row) => row.resolved).map((row) => row.key);
  return {
    handoff: await observe(() => (handoffFrom === undefined ? null : readHandoff(context, handoffFrom))),
    rows,
    unanswered: await observe(async () => (await probe?.(context, concrete)) ?? []),
  };
}

/** The pack that opened this phase, by the exact version that its writer's snapshot names. */
async function readHandoff(
  context: LaneContext,
  from: PlanPhase,
): Promise<{ verdict: string; refs_unreadable: string[] }> {
  const name = `${context.definition.plan_phase.toLowerCase()}_handoff_pack.json`;
  const writer = loadPhaseDefinition(from).evidence_contract.find((row) => row.key_pattern === name)?.writer;
  const pack = await context.document(writer as LaneId, name, HandoffPackV1);
  const unreadable: string[] = [];
  for (const ref of pack.required_evidence_refs) {
    const read = await observe(() => readEvidence(context.session.evidence, ref.key, (value) => value, ref.version_id));
    if (!isReadable(read) || read.value.sha256 !== ref.sha256) unreadable.push(ref.name);
  }
  return { verdict: pack.verdict, refs_unreadable: unreadable };
}

/** Codes by what is wrong: the handoff, an open key, a placeholder, a probe. */
export interface ClosureCodes {
  readonly handoff?: string;
  readonly unresolved: string;
  readonly placeholder?: string;
  readonly probe?: string;
}

/** The code is of the first cause in the order handoff, placeholder, open key, probe: each hides the ones after it. */
export function closureJudgement<const C extends ClosureCodes>(
  { opens, codes }: { readonly opens: PlanPhase | null; readonly codes: C },
  { handoff, rows, unanswered }: ClosureFacts,
): Judgement<Extract<C[keyof C], string>> {
  const unresolved = rows.filter((row) => !row.resolved).map((row) => row.key);
  const placeholders = rows.filter((row) => row.placeholder).map((row) => row.key);
  const verdict = opens === null ? null : `ADVANCE_TO_${opens}`;
  const opened =
    isReadable(handoff) &&
    (handoff.value?.verdict ?? null) === verdict &&
    (handoff.value?.refs_unreadable ?? []).length === 0;
  const cause = !opened
    ? codes.handoff
    : placeholders.length > 0
      ? codes.placeholder
      : unresolved.length > 0
        ? codes.unresolved
        : codes.probe;
  return {
    expected: { verdict, refs_unreadable: [], unresolved: [], placeholders: [], unanswered: [] },
    observed: mapFact(allReadable({ handoff, unanswered }), (found) => ({
      verdict: found.handoff?.verdict ?? null,
      refs_unreadable: found.handoff?.refs_unreadable ?? [],
      unresolved,
      placeholders,
      unanswered: found.unanswered,
    })),
    fails: (cause ?? codes.unresolved) as Extract<C[keyof C], string>,
  };
}

const isRow = (value: unknown): value is HandleRow =>
  typeof value === 'object' && value !== null && 'key' in value && 'resolved' in value;

export const closureHandover = <const L extends LaneId>(lane: L) =>
  handoverOf(lane, { rows: list(matching(isRow)), unresolved_count: count });

export const closureOutcome = ({ rows }: ClosureFacts) => ({
  rows,
  unresolved_count: rows.filter((row) => !row.resolved).length,
});
