import { PlatformError } from '@spine-green/evidence-schemas';
import type { HandoffPackV1 } from '@spine-green/evidence-schemas/documents/handoff_pack.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { isReadable, observe } from '../checks/fact.ts';
import { type Outcome, passedOutcome } from '../checks/outcome.ts';
import { executionsUpTo } from '../ledger/derived.ts';
import type { Handed } from '../rules/handoff-evidence.ts';
import type { EvidenceRef } from '../run/documents.ts';
import { runKey } from '../run/evidence.ts';
import type { LaneContext } from '../run/lane.ts';
import { findSnapshotRef, readSource } from '../run/sources.ts';
import type { PackFacts } from './pack.ts';

type Ref = PackFacts['refs'][number];

export interface PackReading {
  /** Absent where the lane that writes the pack is the verdict itself. */
  readonly verdict?: () => Promise<{ readonly verdict: string; readonly ref: HandoffPackV1['verdict_ref'] }>;
  /** Names of what the next phase needs, each with its key and, where a lane wrote it, its exact version. */
  readonly required: () => Promise<Readonly<Record<string, Pointer>>>;
  readonly scenarioRunId?: () => Promise<string | null>;
}

export interface Pointer {
  readonly key: string;
  readonly version_id?: string;
}

/** Where a document of a lane is, as its recorded snapshot says. Throws E_OBJECT_NOT_FOUND when it wrote none. */
export async function documentOf(context: LaneContext, lane: string, name: string): Promise<EvidenceRef> {
  const found = (await context.source(lane)).documents.find((one) => one.name === name);
  if (found === undefined) throw new PlatformError('E_OBJECT_NOT_FOUND', `${lane} wrote no ${name}`);
  return found;
}

/** Where everything is that a phase hands over. Throws like `documentOf` and `snapshotRefOf`. */
export async function handedPointers(
  context: LaneContext,
  handed: Readonly<Record<string, Handed>>,
): Promise<Readonly<Record<string, Pointer>>> {
  const found = Object.entries(handed).map(
    async ([name, one]): Promise<[string, Pointer]> => [
      name,
      'run' in one
        ? { key: runKey(context, one.run) }
        : 'snapshotOf' in one
          ? snapshotRefOf(context, one.snapshotOf)
          : await documentOf(context, one.lane, one.document),
    ],
  );
  return Object.fromEntries(await Promise.all(found));
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
      await Promise.all(
        lanes
          // The lane that writes the pack is still running, in every attempt.
          .filter(([, lane]) => lane.planned || (lane.snapshot !== undefined && lane.status !== 'RUNNING'))
          .map(async ([id, lane]) => [id, await outcomeOf(id, lane, context)] as const),
      ),
    ),
    executionIds: executionIds(context),
    scenarioRunId: await observe(async () => (await reading.scenarioRunId?.()) ?? null),
  };
}

async function outcomeOf(id: string, lane: RecordedLane, { session, ledger }: LaneContext): Promise<Outcome> {
  if (lane.planned || lane.status !== 'PASS') return lane.planned ? 'planned' : 'fail';
  const { snapshot } = await readSource(session.evidence, { ledger }, id);
  return isReadable(snapshot) ? passedOutcome(id, snapshot.value.checks) : 'fail';
}

type RecordedLane = LaneContext['ledger']['phases']['M0']['lanes'][string];

const NO_VERDICT_YET = { unreadable: 'this lane is the verdict itself' } as const;

/** The execution of every phase up to this one; a later phase ran before this one was opened again, and is no source. */
export const executionIds = ({ ledger, definition, executionId }: LaneContext): Readonly<Record<string, string>> =>
  executionsUpTo(ledger, definition.plan_phase, executionId);

/** The recorded snapshot of a verdict lane, for the pack that rests on it. Throws E_EVIDENCE_MISSING without one. */
export function snapshotRefOf({ ledger }: LaneContext, lane: string): EvidenceRef {
  const ref = findSnapshotRef(ledger, lane);
  if (ref === undefined) throw new PlatformError('E_EVIDENCE_MISSING', `${lane} has no recorded snapshot`);
  return ref;
}
