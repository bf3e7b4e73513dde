import { type HandleKey, resolveHandles } from '@spine-green/evidence-schemas';
import { HandoffPackV1 } from '@spine-green/evidence-schemas/documents/handoff_pack.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { isReadable, observe } from '../checks/fact.ts';
import { getLaneDefinition, loadPhaseDefinition, requiredHandles } from '../definition/phase-definition.ts';
import type { PlanPhase } from '../ledger/events.ts';
import type { LaneContext, LaneId } from '../run/lane.ts';
import type { ClosureFacts } from './closure.ts';

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
