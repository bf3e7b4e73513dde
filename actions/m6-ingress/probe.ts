import { setTimeout as sleep } from 'node:timers/promises';
import { canonicalJson, handle, sha256Hex } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { type Fact, isReadable, observe } from '../lib/checks/fact.ts';
import { scenarioRunId } from '../lib/platform/services.ts';
import type { LaneContext } from '../lib/run/lane.ts';
import { askGate, readGateKey } from './gate.ts';

/** What became of one probe; each part is read on its own, so that the check can name what is missing. */
export interface ProbeFacts {
  readonly admitted: Fact<AdmittedProbe>;
  /** End offset of the probe's partition before and after, and of all other partitions of its topic together. */
  readonly offsets: Fact<{ readonly before: number; readonly after: number; readonly others: number }>;
  /** Whether the record at the acknowledged position is the envelope that was sent. */
  readonly readBack: Fact<boolean>;
  /** The receipt as it lies in the object store. */
  readonly durable: Fact<ReceiptV1>;
}

export interface AdmittedProbe {
  readonly decision: string;
  readonly receiptId: string;
  readonly receiptRef: string;
  readonly eventId: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

/**
 * The probe has an event class of its own, which only `ops` may push: the counts of every stream stay what their
 * producers made them. It goes to the audit topic, whose consumers keep records and decide nothing.
 */
export async function sendProbe(context: LaneContext): Promise<ProbeFacts> {
  const topic = handle('FP_BUS_AUDIT_V1');
  const log = await context.session.eventLog();
  const envelope = await probeEnvelope(context);
  const before = await log.watermarks(topic);
  const admitted = await observe(() => pushProbe(context, envelope));
  const after = await observe(() => log.watermarks(topic));
  if (!isReadable(admitted)) return { admitted, offsets: admitted, readBack: admitted, durable: admitted };
  const { partition, offset } = admitted.value;
  return {
    admitted,
    offsets: isReadable(after) ? { value: advanceOf(before, after.value, partition) } : after,
    readBack: await observe(async () => {
      const [record] = await log.read(topic, partition, offset, { recordsMax: 1, bytesMax: 1_048_576, waitMs: 2000 });
      const text = Buffer.from(record?.value ?? []).toString('utf8');
      return record?.offset === offset && text === canonicalJson(envelope);
    }),
    durable: await observe(() => readDurableReceipt(context, admitted.value.receiptRef)),
  };
}

type Watermarks = readonly { readonly partition: number; readonly high: number }[];

export function advanceOf(before: Watermarks, after: Watermarks, partition: number) {
  const highOf = (marks: Watermarks): number => marks.find((mark) => mark.partition === partition)?.high ?? 0;
  const sum = (marks: Watermarks): number => marks.reduce((total, { high }) => total + high, 0);
  const own = { before: highOf(before), after: highOf(after) };
  return { ...own, others: sum(after) - sum(before) - (own.after - own.before) };
}

async function probeEnvelope(context: LaneContext): Promise<EnvelopeV1> {
  const { executionId, attempt, platformRunId, handleInputs, session } = context;
  if (platformRunId === undefined) throw new Error('no run is pinned');
  const sentAtUtc = nowUtc(session.clock);
  return {
    event_id: sha256Hex(`platform_probe|${platformRunId}|${executionId}|${attempt}|${sentAtUtc}`),
    event_type: 'platform_probe',
    schema_version: 'v1',
    ts_utc: sentAtUtc,
    manifest_fingerprint: handle('SR_MANIFEST_FINGERPRINT', handleInputs),
    parameter_hash: handle('SR_PARAMETER_HASH', handleInputs),
    seed: handle('SR_SEED', handleInputs),
    scenario_id: handle('ORACLE_SCENARIO_ID', handleInputs),
    platform_run_id: platformRunId,
    scenario_run_id: await scenarioRunId(context),
    producer: 'svc:phase_action',
    payload: { execution_id: executionId, attempt, sent_at_utc: sentAtUtc },
  };
}

async function pushProbe(context: LaneContext, envelope: EnvelopeV1): Promise<AdmittedProbe> {
  const key = (await readGateKey(context, 'ops')).reveal();
  const { status, body } = await askGate(context, {
    path: handle('IG_INGEST_PATH'),
    key,
    body: canonicalJson(envelope),
  });
  if (status !== 200 || typeof body !== 'object' || body === null) throw new Error(`the gate answers ${status}`);
  const { receipt: answered, receipt_ref: receiptRef } = body as { receipt?: unknown; receipt_ref?: unknown };
  const receipt = ReceiptV1.parse(answered);
  if (typeof receiptRef !== 'string') throw new Error('the answer names no receipt object');
  if (receipt.eb_ref === undefined) throw new Error(`the decision is ${receipt.decision}`);
  return {
    decision: receipt.decision,
    receiptId: receipt.receipt_id,
    receiptRef,
    eventId: receipt.event_id,
    topic: receipt.eb_ref.topic,
    partition: receipt.eb_ref.partition,
    offset: Number(receipt.eb_ref.offset),
  };
}

/** The gate exports a segment when it is full or five seconds old (12, section 10). */
const EXPORT_MS_MAX = 30_000;
const POLL_MS = 250;

/** `<segment key>#<line>`, lines from 1. Throws when the object is not there in time. */
async function readDurableReceipt({ session }: LaneContext, receiptRef: string): Promise<ReceiptV1> {
  const [, key = '', line = ''] = /^(.+)#([1-9][0-9]{0,6})$/.exec(receiptRef) ?? [];
  const { bucket } = session.evidence;
  const deadline = session.clock.elapsedMs() + EXPORT_MS_MAX;
  while ((await session.store.head(bucket, key)) === undefined) {
    if (session.clock.elapsedMs() >= deadline) throw new Error('the receipt was not exported in time');
    await sleep(POLL_MS);
  }
  const { body } = await session.store.get(bucket, key);
  const lines = Buffer.from(body).toString('utf8').split('\n');
  return ReceiptV1.parse(JSON.parse(lines[Number(line) - 1] ?? 'null'));
}
