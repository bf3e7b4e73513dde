import { evidencePrefix, renderHandle } from '@spine-green/evidence-schemas';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { listAll, type StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { isReadable } from '../checks/fact.ts';
import { type Outcome, type Tally, tallyOf, worstOf } from '../checks/outcome.ts';
import { loadPhaseDefinition } from '../definition/phase-definition.ts';
import type { PlanPhase } from '../ledger/events.ts';
import type { LedgerState } from '../ledger/state.ts';
import { executionPlace } from '../run/execution.ts';
import { findRunId } from '../run/run-scope.ts';
import type { Session } from '../run/session.ts';
import { findSnapshotRef, readSource } from '../run/sources.ts';
import { namesKey } from './key-pattern.ts';

type ContractRow = PhaseDefinitionV1['evidence_contract'][number];

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
  readonly committed: readonly { readonly row: ContractRow; readonly stored: StoredVersion }[];
  readonly presentEvidence: number;
  readonly missingEvidence: readonly string[];
  readonly decisionLogged: boolean;
}

/** What a phase has to show at its end, read from the ledger's references and the contract's exact keys. */
export async function readPhaseResults(
  session: Session,
  ledger: LedgerState,
  phase: PlanPhase,
  executionId: string,
): Promise<PhaseResults> {
  const definition = loadPhaseDefinition(phase);
  const built = definition.lanes.filter((lane) => lane.state === 'built');
  const sources = await Promise.all(built.map((lane) => readSource(session.evidence, ledger, lane.lane)));
  const snapshots = sources.flatMap(({ snapshot }) => (isReadable(snapshot) ? [snapshot.value] : []));
  const evidence = await readContract({ session, ledger, definition, executionId, snapshots });
  return {
    snapshots,
    dod: dodResults(definition, snapshots),
    ...evidence,
    presentEvidence: evidence.committed.length,
    // The ledger is the append-only log of decisions; a phase without one decided nothing (02, T4).
    decisionLogged: Object.keys(ledger.phases[phase].pinned).length > 0 || definition.required_decisions.length === 0,
  };
}

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

interface ContractReading {
  readonly session: Session;
  readonly ledger: LedgerState;
  readonly definition: PhaseDefinitionV1;
  readonly executionId: string;
  readonly snapshots: readonly LaneSnapshotV1[];
}

async function readContract(reading: ContractReading): Promise<Pick<PhaseResults, 'committed' | 'missingEvidence'>> {
  const { session, ledger, definition } = reading;
  const context: ContractContext = { ...reading, runId: await findRunId(session, ledger) };
  const committed: { row: ContractRow; stored: StoredVersion }[] = [];
  const missingEvidence: string[] = [];
  for (const row of definition.evidence_contract) {
    if (row.state !== 'built') continue;
    const place = contractPlace(row, context);
    const stored = place === undefined ? undefined : await findStored(session, place);
    if (stored !== undefined) committed.push({ row, stored });
    else if (row.required) missingEvidence.push(place?.key ?? row.key_pattern);
  }
  return { committed, missingEvidence };
}

interface ContractContext extends ContractReading {
  readonly runId: string | undefined;
}

/** Where the object of a contract row lies; undefined before the run or the input that it belongs to is known. */
function contractPlace(row: ContractRow, context: ContractContext): { bucket: string; key: string } | undefined {
  const { session, definition, executionId, runId } = context;
  const { buckets, substrate } = session.config;
  if (row.base === 'exec') {
    const written = ofAttempt(row, context);
    if (written !== undefined) return { bucket: buckets.evidence, key: written };
    const prefix = evidencePrefix(executionPlace(substrate, definition.plan_phase, executionId));
    return { bucket: buckets.evidence, key: prefix + row.key_pattern };
  }
  if (runId === undefined) return undefined;
  switch (row.base) {
    case 'run':
      return {
        bucket: buckets.evidence,
        key: evidencePrefix({ family: 'run', platform_run_id: runId }) + row.key_pattern,
      };
    case 'archive':
    case 'quarantine':
      return {
        bucket: buckets[row.base],
        key: evidencePrefix({ family: row.base, platform_run_id: runId }) + row.key_pattern,
      };
    case 'oracle':
      return oraclePlace(row, context);
    default:
      return undefined;
  }
}

/** The key of the attempt that counts: the recorded snapshot of a lane, or a document that it names. */
function ofAttempt(row: ContractRow, { ledger, definition, snapshots }: ContractContext): string | undefined {
  const lane = definition.lanes.find((one) => one.lane === row.writer);
  if (lane === undefined) return undefined;
  if (lane.snapshot_name === row.key_pattern) return findSnapshotRef(ledger, lane.lane)?.key;
  const snapshot = snapshots.find((one) => one.lane === lane.lane);
  return snapshot?.documents.find((one) => one.name === row.key_pattern)?.key;
}

function oraclePlace(row: ContractRow, { session, ledger }: ContractContext): { bucket: string; key: string } {
  const pinned = (key: string): string => ledger.phases.M3.pinned[key]?.value ?? '';
  const root = renderHandle('S3_ORACLE_RUN_PREFIX_PATTERN', {
    oracle_source_namespace: pinned('ORACLE_SOURCE_NAMESPACE'),
    oracle_engine_run_id: pinned('ORACLE_ENGINE_RUN_ID'),
  });
  return { bucket: session.config.buckets.oracle, key: root + row.key_pattern };
}

/** An exact key, or the first object that a pattern with `*` names. */
async function findStored(
  session: Session,
  place: { bucket: string; key: string },
): Promise<StoredVersion | undefined> {
  if (!place.key.includes('*')) return session.store.head(place.bucket, place.key);
  const prefix = place.key.slice(0, place.key.indexOf('*'));
  for await (const object of listAll(session.store, place.bucket, prefix)) {
    if (namesKey(place.key, object.key)) return object;
  }
  return undefined;
}
