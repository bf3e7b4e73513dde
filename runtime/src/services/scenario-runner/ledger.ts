import {
  type Code,
  digestOf,
  evidenceKey,
  evidencePrefix,
  isPlatformError,
  PlatformError,
  parseReadySignalV1,
  parseRunFactsViewV1,
  parseSrInstanceReceiptV1,
  parseSrRunEventV1,
  parseSrRunPlanV1,
  parseSrRunStatusV1,
  type ReadySignalV1,
  type RunFactsViewV1,
  type SchemaName,
  type SrRunEventV1,
  type SrRunPlanV1,
  type SrRunStatusV1,
  sha256Hex,
} from '@spine-green/evidence-schemas';
import { objectUri } from '../../events/object-ref.ts';
import type { InstanceReceipt } from '../../events/ready.ts';
import { readEvidence } from '../../evidence/read.ts';
import { createEvidence, type EvidenceTarget, replaceEvidence } from '../../evidence/write.ts';
import { type Clock, nowUtc } from '../../kernel/clock.ts';
import { listAll } from '../../substrate/object-store/port.ts';
import { assertTransition, type RunState } from './states.ts';

/**
 * The artifacts of one scenario run below `sr/` (11, section 4.3).
 * I1: what is written once is never overwritten: the same content again is a success, other content is a drift code.
 * I2: the record is one create-only object per event; an event that is there already is skipped.
 */
export interface RunLedger {
  readonly refs: LedgerRefs;
  /** Stores the plan, or returns the one that is there. Throws PLAN_DRIFT when its hash differs. */
  plan(plan: SrRunPlanV1): Promise<SrRunPlanV1>;
  facts(): Promise<RunFactsViewV1 | undefined>;
  /** Throws FACTS_VIEW_DRIFT. */
  putFacts(facts: RunFactsViewV1): Promise<RunFactsViewV1>;
  ready(): Promise<ReadySignalV1 | undefined>;
  /** Throws READY_SIGNAL_DRIFT. */
  putReady(ready: ReadySignalV1): Promise<ReadySignalV1>;
  /** Throws INSTANCE_RECEIPT_DRIFT. */
  putInstanceReceipt(receipt: InstanceReceipt): Promise<void>;
  status(): Promise<SrRunStatusV1 | undefined>;
  /** Throws STATUS_TRANSITION_REFUSED. */
  move(state: RunState, reason: string | null, factsRef: string | null): Promise<void>;
  record(kind: string, details: Readonly<Record<string, unknown>>): Promise<void>;
  events(): Promise<readonly SrRunEventV1[]>;
  /** Creates another document of this run. The same bytes again are a success. */
  put(name: string, schema: SchemaName, document: unknown): Promise<void>;
  has(name: string): Promise<boolean>;
}

export interface LedgerRefs {
  readonly plan: string;
  readonly record: string;
  readonly status: string;
  readonly facts: string;
}

export function runLedger(target: EvidenceTarget, platformRunId: string, runId: string, clock: Clock): RunLedger {
  const place = { family: 'run', platform_run_id: platformRunId } as const;
  const keyOf = (name: string): string => evidenceKey(place, `sr/${name}`);
  const uriOf = (name: string): string => objectUri({ bucket: target.bucket, key: keyOf(name) });
  const recordPrefix = `${evidencePrefix(place)}sr/run_record/${runId}/`;
  const find = <T>(name: string, parse: (value: unknown) => T): Promise<T | undefined> =>
    findEvidence(target, keyOf(name), parse);
  const events = async (): Promise<readonly SrRunEventV1[]> => {
    const found: SrRunEventV1[] = [];
    for await (const { key } of listAll(target.store, target.bucket, recordPrefix)) {
      found.push((await readEvidence(target, key, parseSrRunEventV1)).document);
    }
    return found;
  };
  const once = async <T extends object>(write: OnceWrite<T>): Promise<T> => {
    const present = await find(write.name, write.parse);
    if (present !== undefined) return sameOrDrift(present, write);
    try {
      await createEvidence(target, keyOf(write.name), write.schema, write.document);
      return write.document;
    } catch (error) {
      const raced = isPlatformError(error, 'E_EVIDENCE_CONFLICT') ? await find(write.name, write.parse) : undefined;
      if (raced === undefined) throw error;
      return sameOrDrift(raced, write);
    }
  };

  return {
    refs: {
      plan: uriOf(`run_plan/${runId}.json`),
      record: objectUri({ bucket: target.bucket, key: recordPrefix }),
      status: uriOf(`run_status/${runId}.json`),
      facts: uriOf(`run_facts_view/${runId}.json`),
    },
    plan: (document) =>
      once({
        name: `run_plan/${runId}.json`,
        schema: 'sr_run_plan.v1',
        parse: parseSrRunPlanV1,
        document,
        // Creation time and deadline belong to the first submission (11, section 4.3).
        identity: ({ plan_hash }) => plan_hash,
        drift: 'PLAN_DRIFT',
      }),
    facts: () => find(`run_facts_view/${runId}.json`, parseRunFactsViewV1),
    putFacts: (document) =>
      once({
        name: `run_facts_view/${runId}.json`,
        schema: 'run_facts_view.v1',
        parse: parseRunFactsViewV1,
        document,
        identity: ({ written_at_utc: _, ...rest }) => rest,
        drift: 'FACTS_VIEW_DRIFT',
      }),
    ready: () => find(`ready_signal/${runId}.json`, parseReadySignalV1),
    putReady: (document) =>
      once({
        name: `ready_signal/${runId}.json`,
        schema: 'ready_signal.v1',
        parse: parseReadySignalV1,
        document,
        identity: ({ emitted_at_utc: _, ...rest }) => rest,
        drift: 'READY_SIGNAL_DRIFT',
      }),
    putInstanceReceipt: async (receipt) => {
      await once({
        name: `instance_receipts/output_id=${receipt.output_id}/${scopePath(receipt)}/instance_receipt.json`,
        schema: 'sr_instance_receipt.v1',
        parse: parseSrInstanceReceiptV1,
        document: { ...receipt, platform_run_id: platformRunId, run_id: runId },
        identity: (document) => document,
        drift: 'INSTANCE_RECEIPT_DRIFT',
      });
    },
    status: () => find(`run_status/${runId}.json`, parseSrRunStatusV1),
    move: async (state, reason, factsRef) => {
      const key = keyOf(`run_status/${runId}.json`);
      const head = await target.store.head(target.bucket, key);
      const before = await find(`run_status/${runId}.json`, parseSrRunStatusV1);
      assertTransition(before?.state, state);
      const document: SrRunStatusV1 = {
        run_id: runId,
        platform_run_id: platformRunId,
        state,
        updated_at_utc: nowUtc(clock),
        record_ref: objectUri({ bucket: target.bucket, key: recordPrefix }),
        reason_code: reason,
        facts_view_ref: factsRef,
      };
      await replaceEvidence(target, key, 'sr_run_status.v1', document, head?.versionId);
    },
    record: async (kind, details) => {
      const eventId = sha256Hex(`${kind}|${runId}|${digestOf(details)}`);
      const present = await events();
      if (present.some(({ event_id }) => event_id === eventId)) return;
      const sequence = present.length + 1;
      const document: SrRunEventV1 = {
        event_id: eventId,
        event_kind: kind,
        sequence,
        run_id: runId,
        platform_run_id: platformRunId,
        ts_utc: nowUtc(clock),
        details: { ...details },
      };
      const name = `run_record/${runId}/${String(sequence).padStart(6, '0')}-${eventId}.json`;
      await createEvidence(target, keyOf(name), 'sr_run_event.v1', document);
    },
    events,
    put: async (name, schema, document) => {
      await createEvidence(target, keyOf(name), schema, document);
    },
    has: async (name) => (await target.store.head(target.bucket, keyOf(name))) !== undefined,
  };
}

interface OnceWrite<T> {
  readonly name: string;
  readonly schema: SchemaName;
  readonly parse: (value: unknown) => T;
  readonly document: T;
  /** What must be equal; the rest belongs to the moment of the first write. */
  readonly identity: (document: T) => unknown;
  readonly drift: Code;
}

function sameOrDrift<T>(present: T, { document, identity, drift, name }: OnceWrite<T>): T {
  const [stored, wanted] = [digestOf(identity(present)), digestOf(identity(document))];
  if (stored !== wanted) throw new PlatformError(drift, `sr/${name} holds ${stored}, wanted ${wanted}`);
  return present;
}

async function findEvidence<T>(
  target: EvidenceTarget,
  key: string,
  parse: (value: unknown) => T,
): Promise<T | undefined> {
  try {
    return (await readEvidence(target, key, parse)).document;
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return undefined;
    throw error;
  }
}

/** Scope tokens in the engine's order (11, section 1.1). */
const SCOPE_ORDER = ['seed', 'parameter_hash', 'manifest_fingerprint', 'scenario_id'];

const scopePath = ({ scope }: InstanceReceipt): string =>
  SCOPE_ORDER.flatMap((token) => (scope[token] === undefined ? [] : [`${token}=${scope[token]}`])).join('/');
