import { evidencePrefix, renderHandle } from '@spine-green/evidence-schemas';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { listAll, type StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { isReadable } from '../checks/fact.ts';
import { loadPhaseDefinition } from '../definition/phase-definition.ts';
import type { PlanPhase } from '../ledger/events.ts';
import type { LedgerState } from '../ledger/state.ts';
import { executionPlace } from '../run/execution.ts';
import { findRunId } from '../run/run-scope.ts';
import type { Session } from '../run/session.ts';
import { readSource } from '../run/sources.ts';
import { namesKey } from './key-pattern.ts';

type ContractRow = PhaseDefinitionV1['evidence_contract'][number];

export interface DodResult {
  readonly item: string;
  readonly check_ids: readonly string[];
  readonly pass: boolean;
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
  const evidence = await readContract(session, ledger, definition, executionId);
  return {
    snapshots,
    dod: dodResults(definition, snapshots, session.config.substrate),
    ...evidence,
    presentEvidence: evidence.committed.length,
    // The ledger is the append-only log of decisions; a phase without one decided nothing (02, T4).
    decisionLogged: Object.keys(ledger.phases[phase].pinned).length > 0 || definition.required_decisions.length === 0,
  };
}

/** A check that is planned or cannot exist here does not hold an item up on `embedded`; it is listed in the coverage. */
export function dodResults(
  definition: PhaseDefinitionV1,
  snapshots: readonly LaneSnapshotV1[],
  substrate: LaneSnapshotV1['substrate'],
): DodResult[] {
  const recorded = new Map(snapshots.flatMap(({ checks }) => checks).map((one) => [one.id, one]));
  const planned = new Set(
    definition.lanes.filter((lane) => lane.state === 'planned').flatMap((lane) => lane.checks.map((one) => one.id)),
  );
  const passes = (id: string): boolean => {
    if (planned.has(id)) return substrate === 'embedded';
    const one = recorded.get(id);
    if (one === undefined) return false;
    if (one.applicability === 'planned') return substrate === 'embedded';
    return one.pass || (one.applicability === 'substrate' && substrate !== 'dev_min');
  };
  return definition.dod.map(({ item, check_ids }) => ({ item, check_ids, pass: check_ids.every(passes) }));
}

async function readContract(
  session: Session,
  ledger: LedgerState,
  definition: PhaseDefinitionV1,
  executionId: string,
): Promise<Pick<PhaseResults, 'committed' | 'missingEvidence'>> {
  const runId = await findRunId(session, ledger);
  const context: ContractContext = { session, ledger, definition, executionId, runId };
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

interface ContractContext {
  readonly session: Session;
  readonly ledger: LedgerState;
  readonly definition: PhaseDefinitionV1;
  readonly executionId: string;
  readonly runId: string | undefined;
}

/** Where the object of a contract row lies; undefined before the run or the input that it belongs to is known. */
function contractPlace(row: ContractRow, context: ContractContext): { bucket: string; key: string } | undefined {
  const { session, definition, executionId, runId } = context;
  const { buckets, substrate } = session.config;
  if (row.base === 'exec') {
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
