import { evidencePrefix, PlatformError, renderHandle } from '@spine-green/evidence-schemas';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { owedEvidence, type PhaseDefinition } from '../definition/phase-definition.ts';
import { isOnGitHub } from '../ledger/derived.ts';
import type { LedgerState } from '../ledger/state.ts';
import { executionPlace } from '../run/execution.ts';
import type { Session } from '../run/session.ts';
import { findSnapshotRef } from '../run/sources.ts';

export type ContractRow = PhaseDefinition['evidence_contract'][number];

/** What places the rows of a contract: where the buckets are, and what the ledger and the lanes recorded. */
export interface ContractScope {
  readonly session: { readonly config: Pick<Session['config'], 'buckets' | 'substrate'> };
  readonly ledger: LedgerState;
  readonly definition: PhaseDefinition;
  readonly executionId: string;
  /** The recorded snapshots of the phase's lanes. */
  readonly snapshots: readonly LaneSnapshotV1[];
  readonly runId: string | undefined;
}

export interface ContractContext extends ContractScope {
  readonly session: Session;
}

export interface ContractPlace {
  readonly bucket: string;
  /** Exact, or a pattern in which `*` stands for anything. */
  readonly key: string;
}

/** The rows that the phase owes where it ran: a fact that cannot exist leaves no document. */
export const owedRows = ({ session, ledger, definition }: ContractScope): readonly ContractRow[] =>
  owedEvidence(definition, {
    substrate: session.config.substrate,
    onGitHub: isOnGitHub(ledger, definition.plan_phase),
  });

/** Where the object of a contract row lies; undefined before the run or the input that it belongs to is known. */
export function contractPlace(row: ContractRow, context: ContractScope): ContractPlace | undefined {
  const { session, definition, executionId, runId } = context;
  const { buckets, substrate } = session.config;
  if (row.base === 'exec') {
    const prefix = evidencePrefix(executionPlace(substrate, definition.plan_phase, executionId));
    return { bucket: buckets.evidence, key: ofAttempt(row, context) ?? prefix + row.key_pattern };
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
      return { bucket: buckets.oracle, key: oracleRunRoot(context.ledger) + row.key_pattern };
    default:
      return undefined;
  }
}

/** The key of the attempt that counts: the recorded snapshot of a lane, or a document that it names. */
function ofAttempt(row: ContractRow, { ledger, definition, snapshots }: ContractScope): string | undefined {
  const lane = definition.lanes.find((one) => one.lane === row.writer);
  if (lane === undefined) return undefined;
  if (lane.snapshot_name === row.key_pattern) return findSnapshotRef(ledger, lane.lane)?.key;
  const snapshot = snapshots.find((one) => one.lane === lane.lane);
  return snapshot?.documents.find((one) => one.name === row.key_pattern)?.key;
}

/** Of a sealed input by what M3 pins of it; undefined before both were. Throws E_HANDLE_UNRESOLVED for what is no name. */
export function oracleRootOf(pinned: (key: string) => string | null | undefined): string | undefined {
  const [namespace, run] = [pinned('ORACLE_SOURCE_NAMESPACE'), pinned('ORACLE_ENGINE_RUN_ID')];
  if (!namespace || !run) return undefined;
  return renderHandle('S3_ORACLE_RUN_PREFIX_PATTERN', {
    oracle_source_namespace: namespace,
    oracle_engine_run_id: run,
  });
}

/** The folder of the sealed input; undefined before the run was pinned with one. */
export const findOracleRunRoot = ({ phases: { M3 } }: LedgerState): string | undefined =>
  oracleRootOf((key) => M3.pinned[key]?.value);

/** The folder of the sealed input that the run was pinned with. */
export function oracleRunRoot(ledger: LedgerState): string {
  const root = findOracleRunRoot(ledger);
  if (root === undefined) throw new PlatformError('E_HANDLE_UNRESOLVED', 'M3 has not pinned a sealed input');
  return root;
}
