import { parseJson } from '@spine-green/evidence-schemas';
import { auditIdOf } from '../../../decisions/audit-id.ts';
import type { Queryable } from '../../../substrate/database/port.ts';
import type { EventRef } from '../types.ts';
import type { AuditSelector } from './access.ts';

/** One line of a segment, by the index. */
export interface RecordRef {
  readonly [member: string]: unknown;
  readonly audit_id: string;
  readonly kind: 'DECISION' | 'CHAIN';
  readonly recorded_at_utc: string;
  readonly record_digest: string;
  readonly object_ref: string;
  /** From 1. */
  readonly line: number;
}

export interface AuditedChain {
  readonly decision_id: string;
  readonly chain_status: 'UNRESOLVED' | 'RESOLVED';
  readonly missing: readonly string[];
  readonly source_event_id: string | null;
  readonly decision_event: EventRef | null;
  readonly intents: readonly { readonly action_id: string; readonly event: EventRef }[];
  readonly outcomes: readonly { readonly outcome_id: string; readonly action_id: string; readonly event: EventRef }[];
  /** By time, so that the last one is the most complete. */
  readonly records: readonly RecordRef[];
}

const refOf = (text: string): EventRef => parseJson(text, 'E_SCHEMA_INVALID', 'a reference of the lineage') as EventRef;

/** The chain that a decision, an action or an outcome belongs to, by point reads. */
export async function findChain(
  database: Queryable,
  platformRunId: string,
  selector: Exclude<AuditSelector, { kind: 'run' }>,
): Promise<AuditedChain | undefined> {
  const decisionId = await findDecisionId(database, platformRunId, selector);
  if (decisionId === undefined) return undefined;
  const [chain] = await readChains(database, CHAIN, [platformRunId, decisionId]);
  if (chain === undefined) return undefined;
  const intents = await database.query<{ action_id: string; event_ref: string }>({
    name: 'dla_query_intents',
    text: `SELECT i.action_id, i.event_ref FROM rtdl.dla_lineage_intents i
      WHERE i.platform_run_id = $1 AND i.decision_id = $2 ORDER BY i.action_id`,
    values: [platformRunId, decisionId],
  });
  const outcomes = await database.query<{ outcome_id: string; action_id: string; event_ref: string }>({
    name: 'dla_query_outcomes',
    text: `SELECT o.outcome_id, o.action_id, o.event_ref FROM rtdl.dla_lineage_outcomes o
      WHERE o.platform_run_id = $1 AND o.decision_id = $2 ORDER BY o.outcome_id`,
    values: [platformRunId, decisionId],
  });
  return {
    ...chain,
    intents: intents.map(({ action_id, event_ref }) => ({ action_id, event: refOf(event_ref) })),
    outcomes: outcomes.map(({ outcome_id, action_id, event_ref }) => ({
      outcome_id,
      action_id,
      event: refOf(event_ref),
    })),
    records: await readRecordRefs(database, platformRunId, chain.decision_event),
  };
}

/** Heads of chains in the order of their decisions, after one; at most one more than asked for. */
export const listChains = (
  database: Queryable,
  platformRunId: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly ChainHead[]> => readChains(database, CHAINS, [platformRunId, after, limit + 1]);

export type ChainHead = Omit<AuditedChain, 'intents' | 'outcomes' | 'records'>;

async function readChains(
  database: Queryable,
  text: string,
  values: readonly unknown[],
): Promise<readonly ChainHead[]> {
  const rows = await database.query<ChainRow>({ text, values });
  return rows.map(({ decision_json: kept, ...row }) => ({
    ...row,
    decision_event:
      kept === null
        ? null
        : (parseJson(kept, 'E_SCHEMA_INVALID', 'a decision of the lineage') as { readonly ref: EventRef }).ref,
  }));
}

type ChainRow = Omit<ChainHead, 'decision_event'> & {
  readonly [member: string]: unknown;
  decision_json: string | null;
};

const COLUMNS = 'c.decision_id, c.chain_status, c.missing, c.source_event_id, c.decision_json';
const CHAIN = `SELECT ${COLUMNS} FROM rtdl.dla_lineage_chains c WHERE c.platform_run_id = $1 AND c.decision_id = $2`;
const CHAINS = `SELECT ${COLUMNS} FROM rtdl.dla_lineage_chains c WHERE c.platform_run_id = $1 AND c.decision_id > $2
  ORDER BY c.decision_id LIMIT $3`;

const OWNERS = {
  action_id: 'SELECT decision_id FROM rtdl.dla_lineage_intents WHERE action_id = $2 AND platform_run_id = $1',
  outcome_id: 'SELECT decision_id FROM rtdl.dla_lineage_outcomes WHERE outcome_id = $2 AND platform_run_id = $1',
} as const;

async function findDecisionId(
  database: Queryable,
  platformRunId: string,
  { kind, id }: Exclude<AuditSelector, { kind: 'run' }>,
): Promise<string | undefined> {
  if (kind === 'decision_id') return id;
  const [row] = await database.query<{ decision_id: string }>({ text: OWNERS[kind], values: [platformRunId, id] });
  return row?.decision_id;
}

/** Ids of records follow from the decision's event (14, section 4.3), so the index is read by its key. */
async function readRecordRefs(
  database: Queryable,
  platformRunId: string,
  decision: EventRef | null,
): Promise<readonly RecordRef[]> {
  if (decision === null) return [];
  const ids = (['DECISION', 'CHAIN'] as const).map((kind) => auditIdOf(platformRunId, decision.event_id, kind));
  const rows = await database.query<RecordRef>({
    name: 'dla_query_records',
    text: `SELECT r.audit_id, r.kind, r.recorded_at_utc, r.record_digest, r.object_ref, r.line
      FROM rtdl.dla_audit_index r WHERE r.audit_id = ANY ($1::text[]) AND r.platform_run_id = $2
      ORDER BY array_position($1::text[], r.audit_id)`,
    values: [ids, platformRunId],
  });
  return rows;
}
