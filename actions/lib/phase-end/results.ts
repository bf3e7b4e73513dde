import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { listAll, type StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { isReadable } from '../checks/fact.ts';
import { type Outcome, type Tally, tallyOf, worstOf } from '../checks/outcome.ts';
import { loadPhaseDefinition } from '../definition/phase-definition.ts';
import type { PlanPhase } from '../ledger/events.ts';
import { passes } from '../ledger/lane-guards.ts';
import type { LedgerState } from '../ledger/state.ts';
import { findRunId } from '../run/run-scope.ts';
import type { Session } from '../run/session.ts';
import { readSource } from '../run/sources.ts';
import { type ContractContext, type ContractPlace, type ContractRow, contractPlace, owedRows } from './contract.ts';
import { namesKey } from './key-pattern.ts';

export interface DodResult {
  readonly item: string;
  readonly check_ids: readonly string[];
  /** The worst of its checks; an item is passed when all of them passed, and not before. */
  readonly outcome: Outcome;
  readonly checks: Tally;
}

export interface PhaseResults {
  readonly snapshots: readonly LaneSnapshotV1[];
  readonly dod: readonly DodResult[];
  readonly contract: ContractContext;
  readonly committed: readonly { readonly row: ContractRow; readonly stored: StoredVersion }[];
  readonly missingEvidence: readonly string[];
}

/** What a phase has to show at its end, read from the ledger's references and the contract's exact keys. */
export async function readPhaseResults(
  session: Session,
  ledger: LedgerState,
  { phase, executionId }: { readonly phase: PlanPhase; readonly executionId: string },
): Promise<PhaseResults> {
  const definition = loadPhaseDefinition(phase);
  const current = passedLanes(definition, ledger, executionId);
  const sources = await Promise.all(current.map((lane) => readSource(session.evidence, { ledger }, lane)));
  const snapshots = sources.flatMap(({ snapshot }) => (isReadable(snapshot) ? [snapshot.value] : []));
  const runId = await findRunId(session, ledger);
  const contract = { session, ledger, definition, executionId, snapshots, runId };
  return { snapshots, dod: dodResults(definition, snapshots), contract, ...(await readContract(contract)) };
}

/**
 * Lanes that passed in this execution. A result that is stale, failed or of another one says nothing about it, nor does
 * one whose waiver had ended by the newest event.
 */
export const passedLanes = (
  { plan_phase, lanes }: PhaseDefinitionV1,
  ledger: LedgerState,
  executionId: string,
): readonly string[] =>
  lanes.flatMap(({ lane }) => {
    const recorded = ledger.phases[plan_phase].lanes[lane];
    if (recorded === undefined || recorded.executionId !== executionId) return [];
    return passes(recorded, ledger.atUtc ?? '') ? [lane] : [];
  });

/** The outcome of every item of the definition of done. A check without a recorded result is a failure. */
export function dodResults(definition: PhaseDefinitionV1, snapshots: readonly LaneSnapshotV1[]): DodResult[] {
  const recorded = new Map(snapshots.flatMap(({ checks }) => checks).map((one) => [one.id, one.outcome]));
  const planned = new Set(
    definition.lanes.filter((lane) => lane.state === 'planned').flatMap((lane) => lane.checks.map((one) => one.id)),
  );
  return definition.dod.map(({ item, check_ids }) => {
    const outcomes = check_ids.map((id) => (planned.has(id) ? 'planned' : (recorded.get(id) ?? 'fail')));
    return { item, check_ids, outcome: worstOf(outcomes), checks: tallyOf(outcomes) };
  });
}

async function readContract(context: ContractContext): Promise<Pick<PhaseResults, 'committed' | 'missingEvidence'>> {
  const committed: { row: ContractRow; stored: StoredVersion }[] = [];
  const missingEvidence: string[] = [];
  const { session, definition } = context;
  const owed = owedRows(context);
  for (const row of definition.evidence_contract) {
    if (row.state !== 'built') continue;
    const place = contractPlace(row, context);
    const stored = place === undefined ? undefined : await findStored(session, place);
    if (stored !== undefined) committed.push({ row, stored });
    else if (owed.includes(row)) missingEvidence.push(place?.key ?? row.key_pattern);
  }
  return { committed, missingEvidence };
}

/** An exact key, or the first object that a pattern with `*` names. */
async function findStored({ store }: Session, { bucket, key }: ContractPlace): Promise<StoredVersion | undefined> {
  if (!key.includes('*')) return store.head(bucket, key);
  for await (const object of listAll(store, bucket, key.slice(0, key.indexOf('*')))) {
    if (namesKey(key, object.key)) return object;
  }
  return undefined;
}
