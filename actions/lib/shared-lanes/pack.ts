import { PlatformError } from '@spine-green/evidence-schemas';
import { HandoffPackV1 } from '@spine-green/evidence-schemas/documents/handoff_pack.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { type Fact, isReadable, observe } from '../checks/fact.ts';
import type { Outcome } from '../checks/outcome.ts';
import { findExecution } from '../ledger/derived.ts';
import { PLAN_PHASES, type PlanPhase } from '../ledger/events.ts';
import { attemptDocument, type EvidenceRef, type PlannedDocument } from '../run/documents.ts';
import type { DecideContext, LaneContext, LaneId } from '../run/lane.ts';
import { findSnapshotRef } from '../run/sources.ts';
import { verdictOf } from './phase-verdict.ts';

type Ref = HandoffPackV1['required_evidence_refs'][number];

export interface PackFacts {
  readonly from: PlanPhase;
  /** What the verdict lane said and where; for a lane that is the verdict itself see `withOwnVerdict`. */
  readonly verdict: Fact<{ readonly verdict: string; readonly ref: HandoffPackV1['verdict_ref'] }>;
  /** Every object that the next phase needs, read back; the names of those that cannot be. */
  readonly refs: readonly Ref[];
  readonly unreadable: readonly string[];
  readonly matrix: Readonly<Record<string, Outcome>>;
  readonly executionIds: Readonly<Record<string, string>>;
  readonly scenarioRunId: Fact<string | null>;
  /** Further facts that the next phase lists. */
  readonly payload?: Readonly<Record<string, unknown>>;
}

export interface PackReading {
  /** Absent where the lane that writes the pack is the verdict itself. */
  readonly verdict?: () => Promise<{ readonly verdict: string; readonly ref: HandoffPackV1['verdict_ref'] }>;
  /** Names of what the next phase needs, each with its key and, where a lane wrote it, its exact version. */
  readonly required: () => Promise<Readonly<Record<string, Pointer>>>;
  readonly scenarioRunId?: () => Promise<string>;
}

export interface Pointer {
  readonly key: string;
  readonly version_id?: string;
}

/** Where a document of a lane is, as its recorded snapshot says. Throws E_OBJECT_NOT_FOUND when it wrote none. */
export async function documentOf(context: LaneContext, lane: LaneId, name: string): Promise<EvidenceRef> {
  const found = (await context.source(lane)).documents.find((one) => one.name === name);
  if (found === undefined) throw new PlatformError('E_OBJECT_NOT_FOUND', `${lane} wrote no ${name}`);
  return found;
}

export async function gatherPack(context: LaneContext, reading: PackReading): Promise<PackFacts> {
  const { session, ledger, definition } = context;
  const refs: Ref[] = [];
  const unreadable: string[] = [];
  const required = await observe(reading.required);
  if (!isReadable(required)) unreadable.push(required.unreadable);
  for (const [name, { key, version_id }] of Object.entries(isReadable(required) ? required.value : {})) {
    const stored = await observe(() => readEvidence(session.evidence, key, (value) => value, version_id));
    if (isReadable(stored)) {
      refs.push({ name, key, version_id: stored.value.versionId, sha256: stored.value.sha256 });
    } else unreadable.push(name);
  }
  const lanes = Object.entries(ledger.phases[definition.plan_phase].lanes);
  return {
    from: definition.plan_phase,
    verdict: reading.verdict === undefined ? NO_VERDICT_YET : await observe(reading.verdict),
    refs,
    unreadable,
    matrix: Object.fromEntries(
      lanes
        // The lane that writes the pack is still running, in every attempt.
        .filter(([, lane]) => lane.planned || (lane.snapshot !== undefined && lane.status !== 'RUNNING'))
        .map(([id, lane]) => [id, lane.planned ? 'planned' : lane.status === 'PASS' ? 'pass' : 'fail']),
    ),
    executionIds: executionIds(context),
    scenarioRunId: await observe(async () => (await reading.scenarioRunId?.()) ?? null),
  };
}

const NO_VERDICT_YET = { unreadable: 'this lane is the verdict itself' } as const;

/** The facts of a pack whose lane is the verdict itself: what its own predicates say, before its snapshot exists. */
export const withOwnVerdict = (facts: PackFacts, holds: boolean): PackFacts => ({
  ...facts,
  verdict: { value: { verdict: verdictOf(facts.from, holds), ref: null } },
});

/** The execution of every phase up to this one; a later phase ran before this one was opened again, and is no source. */
export function executionIds({ ledger, definition, executionId }: LaneContext): Record<string, string> {
  const ids: Record<string, string> = {};
  for (const phase of PLAN_PHASES.slice(0, PLAN_PHASES.indexOf(definition.plan_phase))) {
    const newest = findExecution(ledger, phase);
    if (newest !== undefined) ids[phase] = newest;
  }
  return { ...ids, [definition.plan_phase]: executionId };
}

/** The recorded snapshot of a verdict lane, for the pack that rests on it. Throws E_EVIDENCE_MISSING without one. */
export function snapshotRefOf({ ledger }: LaneContext, lane: LaneId): EvidenceRef {
  const ref = findSnapshotRef(ledger, lane);
  if (ref === undefined) throw new PlatformError('E_EVIDENCE_MISSING', `${lane} has no recorded snapshot`);
  return ref;
}

/** What was found of a pack's basis, for the check that decides whether it may be written. */
export const packBasis = ({
  verdict,
  unreadable,
}: PackFacts): Fact<{ verdict: string; unreadable: readonly string[] }> =>
  isReadable(verdict) ? { value: { verdict: verdict.value.verdict, unreadable } } : verdict;

/**
 * The pack, when everything that it says holds: the verdict advances and every reference in it was read (01, section
 * 0.5). Otherwise the reason why there is none.
 */
export function packDocument(facts: PackFacts, context: DecideContext): Fact<PlannedDocument> {
  const { from, verdict, refs, unreadable, scenarioRunId } = facts;
  if (!isReadable(verdict)) return verdict;
  if (!isReadable(scenarioRunId)) return scenarioRunId;
  if (unreadable.length > 0) return { unreadable: `not written: ${unreadable.join(', ')}`.slice(0, 256) };
  const to = PLAN_PHASES[PLAN_PHASES.indexOf(from) + 1];
  if (to === undefined || verdict.value.verdict !== `ADVANCE_TO_${to}`) {
    return { unreadable: `not written: the verdict is ${verdict.value.verdict}` };
  }
  const pack = {
    schema: 'fp.handoff_pack.v1',
    substrate: context.substrate,
    handoff_id: `${context.executionId.toLowerCase()}_${context.attempt}`,
    generated_at_utc: context.gatheredAtUtc,
    from_phase: from,
    to_phase: to,
    platform_run_id: context.platformRunId ?? 'N/A',
    scenario_run_id: scenarioRunId.value,
    execution_id: context.executionId,
    verdict: verdict.value.verdict,
    overall_pass: true,
    verdict_ref: verdict.value.ref,
    entry_gate: 'OPEN',
    phase_pass_matrix: facts.matrix,
    source_execution_ids: facts.executionIds,
    required_evidence_refs: refs,
    registry_sha256: context.registrySha256,
    epoch: context.epoch,
    ci: context.ci,
    payload: facts.payload ?? {},
  };
  return { value: attemptDocument(packName(to), HandoffPackV1, pack as never) };
}

export const packName = (to: PlanPhase): string => `${to.toLowerCase()}_handoff_pack.json`;
