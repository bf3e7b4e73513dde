import { randomUUID } from 'node:crypto';
import { evidenceKey, registrySha256 } from '@spine-green/evidence-schemas';
import { HandoffPackV1 } from '@spine-green/evidence-schemas/documents/handoff_pack.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { type Check, check } from '../checks/check.ts';
import { type Fact, isReadable, observe } from '../checks/fact.ts';
import { PLAN_PHASES, type PlanPhase } from '../ledger/events.ts';
import type { EvidenceRef } from '../run/documents.ts';
import { readEpoch } from '../run/epoch.ts';
import { createAt, executionKey } from '../run/evidence.ts';
import { executionPlace } from '../run/execution.ts';
import { type LaneContext, type PlainLane, plainLane } from '../run/lane.ts';
import { findSnapshotRef } from '../run/sources.ts';

export interface HandoffFacts {
  readonly pack: Fact<HandoffPackV1>;
  readonly ref: EvidenceRef | undefined;
  readonly unreadable: readonly string[];
}

interface HandoffOptions {
  readonly lane: string;
  readonly check: string;
  readonly verdictLane: string;
  readonly codes: { readonly verdict: string; readonly fields: string };
  /** Names and keys of what the next phase needs; keys in the evidence bucket. */
  readonly required: (context: LaneContext) => Promise<Readonly<Record<string, string>>>;
  readonly scenarioRunId?: (context: LaneContext) => Promise<string | null>;
}

/** A handoff is refused unless the verdict advances; every reference in it is resolved and read (01, section 0.5). */
export function handoffLane(options: HandoffOptions): PlainLane<HandoffFacts> {
  return plainLane<HandoffFacts>({
    id: options.lane,
    gather: (context) => gatherHandoff(options, context),
    decide: (facts) => [decideHandoff(options, facts)],
    payload: ({ ref, pack }) => ({
      handoff: ref ?? null,
      entry_gate: isReadable(pack) ? pack.value.entry_gate : 'CLOSED',
    }),
  });
}

export async function gatherHandoff(options: HandoffOptions, context: LaneContext): Promise<HandoffFacts> {
  const refs: HandoffPackV1['required_evidence_refs'] = [];
  const unreadable: string[] = [];
  for (const [name, key] of Object.entries(await options.required(context))) {
    const stored = await observe(() => readEvidence(context.session.evidence, key, (value) => value));
    if (isReadable(stored)) {
      refs.push({ name, key, version_id: stored.value.versionId, sha256: stored.value.sha256 });
    } else unreadable.push(name);
  }
  if (unreadable.length > 0) return { pack: { unreadable: unreadable.join(', ') }, ref: undefined, unreadable };
  let ref: EvidenceRef | undefined;
  const pack = await observe(async () => {
    const document = await packOf(options, context, refs);
    const name = `${document.to_phase.toLowerCase()}_handoff_pack.json`;
    ref = await createAt(context, executionKey(context, name), HandoffPackV1, document);
    return document;
  });
  return { pack, ref, unreadable };
}

export const decideHandoff = (options: HandoffOptions, { pack, unreadable }: HandoffFacts): Check =>
  check(options.check, {
    expected: { overall_pass: true, unreadable: [] },
    observed: isReadable(pack) ? { of: { overall_pass: pack.value.overall_pass, unreadable } } : pack,
    fails: unreadable.length > 0 ? options.codes.fields : options.codes.verdict,
  });

async function packOf(
  options: HandoffOptions,
  context: LaneContext,
  refs: HandoffPackV1['required_evidence_refs'],
): Promise<HandoffPackV1> {
  const { definition, ledger, session } = context;
  const from = definition.plan_phase;
  const to = PLAN_PHASES[PLAN_PHASES.indexOf(from) + 1] ?? from;
  const verdict = await context.source(options.verdictLane);
  const verdictRef = findSnapshotRef(ledger, options.verdictLane);
  if (!verdict.overall_pass || verdictRef === undefined) throw new Error(`${options.verdictLane} does not advance`);
  return {
    schema: 'fp.handoff_pack.v1',
    substrate: context.substrate,
    handoff_id: randomUUID(),
    generated_at_utc: nowUtc(session.clock),
    from_phase: from,
    to_phase: to,
    platform_run_id: context.platformRunId ?? 'N/A',
    scenario_run_id: (await options.scenarioRunId?.(context)) ?? null,
    execution_id: context.executionId,
    verdict: `ADVANCE_TO_${to}` as HandoffPackV1['verdict'],
    overall_pass: true,
    verdict_ref: verdictRef,
    entry_gate: 'OPEN',
    phase_pass_matrix: passMatrix(context),
    source_execution_ids: executionIds(context),
    required_evidence_refs: refs,
    registry_sha256: registrySha256(),
    epoch: await readEpoch(context),
    ci: session.ci,
    payload: {},
  } as HandoffPackV1;
}

const passMatrix = ({ ledger, definition }: LaneContext): HandoffPackV1['phase_pass_matrix'] =>
  Object.fromEntries(
    Object.entries(ledger.phases[definition.plan_phase].lanes)
      .filter(([, lane]) => !lane.planned && lane.snapshot !== undefined)
      .map(([id, lane]) => [id, lane.status === 'PASS' ? 'pass' : 'fail']),
  );

/** The execution that completed each earlier phase. */
function executionIds({ ledger, definition, executionId }: LaneContext): Record<string, string> {
  const ids: Record<string, string> = { [definition.plan_phase]: executionId };
  for (const phase of PLAN_PHASES) {
    const id = Object.values(ledger.phases[phase].lanes).find((lane) => lane.executionId !== undefined)?.executionId;
    if (id !== undefined) ids[phase] = id;
  }
  return ids;
}

/** The pack that opened this phase, read from its writer's execution; throws when it cannot be read. */
export async function readHandoff(
  { session, ledger, substrate, definition }: LaneContext,
  from: string,
): Promise<{ verdict: string; refs_unreadable: string[] }> {
  const phase = from as PlanPhase;
  const executionId = Object.values(ledger.phases[phase].lanes).find(
    (lane) => lane.executionId !== undefined,
  )?.executionId;
  if (executionId === undefined) throw new Error(`${from} has no execution`);
  const name = `${definition.plan_phase.toLowerCase()}_handoff_pack.json`;
  const key = evidenceKey(executionPlace(substrate, phase, executionId), name);
  const { document } = await readEvidence(session.evidence, key, HandoffPackV1.parse);
  const unreadable: string[] = [];
  for (const ref of document.required_evidence_refs) {
    const read = await observe(() => readEvidence(session.evidence, ref.key, (value) => value, ref.version_id));
    if (!isReadable(read) || read.value.sha256 !== ref.sha256) unreadable.push(ref.name);
  }
  return { verdict: document.verdict, refs_unreadable: unreadable };
}
