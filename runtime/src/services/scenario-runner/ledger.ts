import {
  type Code,
  type DocumentSchema,
  digestOf,
  evidenceKey,
  evidencePrefix,
  type Immutable,
  isPlatformError,
  PlatformError,
  sha256Hex,
} from '@spine-green/evidence-schemas';
import { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { RunFactsViewV1 } from '@spine-green/evidence-schemas/documents/run_facts_view.v1';
import { SrInstanceReceiptV1 } from '@spine-green/evidence-schemas/documents/sr_instance_receipt.v1';
import { SrRunEventV1 } from '@spine-green/evidence-schemas/documents/sr_run_event.v1';
import { SrRunPlanV1 } from '@spine-green/evidence-schemas/documents/sr_run_plan.v1';
import { SrRunStatusV1 } from '@spine-green/evidence-schemas/documents/sr_run_status.v1';
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
  put<T>(name: string, schema: DocumentSchema<T>, document: Immutable<NoInfer<T>>): Promise<void>;
  has(name: string): Promise<boolean>;
}

export interface LedgerRefs {
  readonly plan: string;
  readonly record: string;
  readonly status: string;
  readonly facts: string;
}

export function runLedger(artifacts: Artifacts): RunLedger {
  const { target, runId } = artifacts;
  const [plan, facts, ready] = [`run_plan/${runId}.json`, `run_facts_view/${runId}.json`, `ready_signal/${runId}.json`];
  const refs = refsOf(artifacts);
  return {
    refs,
    plan: (document) =>
      once(artifacts, {
        name: plan,
        schema: SrRunPlanV1,
        document,
        // Creation time and deadline belong to the first submission (11, section 4.3).
        identity: ({ plan_hash }) => plan_hash,
        drift: 'PLAN_DRIFT',
      }),
    facts: () => find(artifacts, facts, RunFactsViewV1.parse),
    putFacts: (document) =>
      once(artifacts, {
        name: facts,
        schema: RunFactsViewV1,
        document,
        identity: ({ written_at_utc: _, ...rest }) => rest,
        drift: 'FACTS_VIEW_DRIFT',
      }),
    ready: () => find(artifacts, ready, ReadySignalV1.parse),
    putReady: (document) =>
      once(artifacts, {
        name: ready,
        schema: ReadySignalV1,
        document,
        identity: ({ emitted_at_utc: _, ...rest }) => rest,
        drift: 'READY_SIGNAL_DRIFT',
      }),
    putInstanceReceipt: (receipt) => putInstanceReceipt(artifacts, receipt),
    status: () => find(artifacts, `run_status/${runId}.json`, SrRunStatusV1.parse),
    move: (state, reason, factsRef) => move(artifacts, state, { reason, factsRef }),
    record: (kind, details) => record(artifacts, kind, details),
    events: () => events(artifacts),
    put: async (name, schema, document) => {
      await createEvidence(target, keyOf(artifacts, name), schema, document);
    },
    has: async (name) => (await target.store.head(target.bucket, keyOf(artifacts, name))) !== undefined,
  };
}

interface Artifacts {
  readonly target: EvidenceTarget;
  readonly platformRunId: string;
  readonly runId: string;
  readonly clock: Clock;
}

const keyOf = ({ platformRunId }: Artifacts, name: string): string =>
  evidenceKey({ family: 'run', platform_run_id: platformRunId }, `sr/${name}`);

const recordPrefix = ({ platformRunId, runId }: Artifacts): string =>
  `${evidencePrefix({ family: 'run', platform_run_id: platformRunId })}sr/run_record/${runId}/`;

function refsOf(artifacts: Artifacts): LedgerRefs {
  const { target, runId } = artifacts;
  const uriOf = (name: string): string => objectUri({ bucket: target.bucket, key: keyOf(artifacts, name) });
  return {
    plan: uriOf(`run_plan/${runId}.json`),
    record: objectUri({ bucket: target.bucket, key: recordPrefix(artifacts) }),
    status: uriOf(`run_status/${runId}.json`),
    facts: uriOf(`run_facts_view/${runId}.json`),
  };
}

async function putInstanceReceipt(artifacts: Artifacts, receipt: InstanceReceipt): Promise<void> {
  const { platformRunId, runId } = artifacts;
  await once(artifacts, {
    name: `instance_receipts/output_id=${receipt.output_id}/${scopePath(receipt)}/instance_receipt.json`,
    schema: SrInstanceReceiptV1,
    document: { ...receipt, platform_run_id: platformRunId, run_id: runId },
    identity: (document) => document,
    drift: 'INSTANCE_RECEIPT_DRIFT',
  });
}

async function move(
  artifacts: Artifacts,
  state: RunState,
  { reason, factsRef }: { readonly reason: string | null; readonly factsRef: string | null },
): Promise<void> {
  const { target, platformRunId, runId, clock } = artifacts;
  const name = `run_status/${runId}.json`;
  const head = await target.store.head(target.bucket, keyOf(artifacts, name));
  const before = await find(artifacts, name, SrRunStatusV1.parse);
  assertTransition(before?.state, state);
  const document: SrRunStatusV1 = {
    run_id: runId,
    platform_run_id: platformRunId,
    state,
    updated_at_utc: nowUtc(clock),
    record_ref: refsOf(artifacts).record,
    reason_code: reason,
    facts_view_ref: factsRef,
  };
  await replaceEvidence(target, keyOf(artifacts, name), SrRunStatusV1, document, head?.versionId);
}

async function record(artifacts: Artifacts, kind: string, details: Readonly<Record<string, unknown>>): Promise<void> {
  const { target, platformRunId, runId, clock } = artifacts;
  const eventId = sha256Hex(`${kind}|${runId}|${digestOf(details)}`);
  const present = await events(artifacts);
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
  await createEvidence(target, keyOf(artifacts, name), SrRunEventV1, document);
}

async function events(artifacts: Artifacts): Promise<readonly SrRunEventV1[]> {
  const { target } = artifacts;
  const found: SrRunEventV1[] = [];
  for await (const { key } of listAll(target.store, target.bucket, recordPrefix(artifacts))) {
    found.push((await readEvidence(target, key, SrRunEventV1.parse)).document);
  }
  return found;
}

async function once<T>(artifacts: Artifacts, write: OnceWrite<T>): Promise<T> {
  const present: T | undefined = await find(artifacts, write.name, write.schema.parse);
  if (present !== undefined) return sameOrDrift(present, write);
  try {
    await createEvidence(artifacts.target, keyOf(artifacts, write.name), write.schema, write.document as Immutable<T>);
    return write.document;
  } catch (error) {
    const raced: T | undefined = isPlatformError(error, 'E_EVIDENCE_CONFLICT')
      ? await find(artifacts, write.name, write.schema.parse)
      : undefined;
    if (raced === undefined) throw error;
    return sameOrDrift(raced, write);
  }
}

interface OnceWrite<T> {
  readonly name: string;
  readonly schema: DocumentSchema<T>;
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

async function find<T>(artifacts: Artifacts, name: string, parse: (value: unknown) => T): Promise<T | undefined> {
  try {
    return (await readEvidence(artifacts.target, keyOf(artifacts, name), parse)).document;
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return undefined;
    throw error;
  }
}

/** Scope tokens in the engine's order (11, section 1.1). */
const SCOPE_ORDER = ['seed', 'parameter_hash', 'manifest_fingerprint', 'scenario_id'];

const scopePath = ({ scope }: InstanceReceipt): string =>
  SCOPE_ORDER.flatMap((token) => (scope[token] === undefined ? [] : [`${token}=${scope[token]}`])).join('/');
