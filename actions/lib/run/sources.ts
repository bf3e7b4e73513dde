import { PlatformError } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import type { EvidenceTarget } from '@spine-green/runtime/evidence/write';
import { type Fact, isReadable, observe } from '../checks/fact.ts';
import type { PlanPhase } from '../ledger/events.ts';
import { isWaivedFor } from '../ledger/lane-guards.ts';
import type { LaneState, LedgerState, SnapshotRef } from '../ledger/state.ts';

/** A snapshot that a lane rests on, read by the exact key and version that the ledger names (04, E3). */
export interface LaneSource {
  readonly lane: string;
  readonly snapshot: Fact<LaneSnapshotV1>;
  readonly ref: LaneSnapshotV1['source_refs'][number] | undefined;
  /** It fails for its runtime budget alone, and an operator waived that (02, section 6.4). */
  readonly waived?: boolean;
}

export const planPhaseOf = (lane: string): PlanPhase => lane.slice(0, lane.indexOf('.')) as PlanPhase;

export const findSnapshotRef = (ledger: LedgerState, lane: string): SnapshotRef | undefined =>
  laneIn(ledger, lane)?.snapshot;

/** Who reads a source, and in which ledger; a waiver counts for the lane that it stood for when that was started. */
export interface SourceReader {
  readonly ledger: LedgerState;
  /** The lane that rests on it; absent where nothing does and no waiver counts. */
  readonly user?: string;
}

const laneIn = ({ phases }: LedgerState, lane: string): LaneState | undefined => phases[planPhaseOf(lane)].lanes[lane];

export const isWaivedSource = ({ ledger, user }: SourceReader, lane: string): boolean =>
  user !== undefined && isWaivedFor(laneIn(ledger, lane), laneIn(ledger, user));

export async function readSource(target: EvidenceTarget, reader: SourceReader, lane: string): Promise<LaneSource> {
  const { ledger } = reader;
  const ref = findSnapshotRef(ledger, lane);
  if (ref === undefined) return { lane, snapshot: { unreadable: `${lane} has no recorded snapshot` }, ref: undefined };
  const snapshot = await observe(() => readSnapshot(target, ref));
  if (!isReadable(snapshot)) return { lane, snapshot, ref: undefined };
  const { overall_pass, blockers } = snapshot.value;
  const waived = isWaivedSource(reader, lane);
  return { lane, snapshot, ref: { lane, ...ref, overall_pass, blockers_count: blockers.length }, waived };
}

/** Throws E_EVIDENCE_DIGEST when the bytes are not those that the ledger recorded. */
export const readSnapshot = (target: EvidenceTarget, ref: SnapshotRef): Promise<LaneSnapshotV1> =>
  readDocument(target, ref, LaneSnapshotV1.parse);

/** An object by exact key, version and digest. Throws E_EVIDENCE_DIGEST when its bytes are others. */
export async function readDocument<T>(
  target: EvidenceTarget,
  ref: SnapshotRef,
  parse: (value: unknown) => T,
): Promise<T> {
  const { document, sha256 } = await readEvidence(target, ref.key, parse, ref.version_id);
  if (sha256 === ref.sha256) return document;
  throw new PlatformError('E_EVIDENCE_DIGEST', `${ref.key} has digest ${sha256}, not ${ref.sha256}`);
}
