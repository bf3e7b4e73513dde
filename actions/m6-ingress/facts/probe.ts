import { setTimeout as sleep } from 'node:timers/promises';
import { canonicalJson, handle, PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { jsonLines } from '@spine-green/runtime/evidence/json-lines';
import { unpack } from '@spine-green/runtime/evidence/packed';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { allReadable } from '../../lib/checks/check.ts';
import { mapFact, observe, observeFrom } from '../../lib/checks/fact.ts';
import { PROBE_TYPE } from '../../lib/handovers/m6.ts';
import { scenarioRunId } from '../../lib/platform/services.ts';
import { getRunId } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { type AdmittedProbe, PROBE_TOPIC, type ProbeFacts } from '../lanes/c-ingest-smoke.ts';
import { askGate, readGateKey } from './gate.ts';

/**
 * The probe has an event class of its own, which only `ops` may push: the counts of every stream stay what their
 * producers made them. It goes to the audit topic, whose consumers keep records and decide nothing.
 */
export async function sendProbe(context: LaneContext): Promise<ProbeFacts> {
  const log = await observe(() => context.session.eventLog());
  const text = await observe(async () => canonicalJson(await probeEnvelope(context)));
  const before = await observeFrom(log, (opened) => opened.watermarks(PROBE_TOPIC));
  const admitted = await observeFrom(text, (body) => pushProbe(context, body));
  const after = await observeFrom(log, (opened) => opened.watermarks(PROBE_TOPIC));
  const position = mapFact(admitted, ({ partition, offset }) => ({ partition, offset }));
  return {
    sentSha256: 'value' in text ? sha256Hex(text.value) : '',
    admitted,
    offsets: mapFact(allReadable({ before, after, position }), (read) =>
      advanceOf(read.before, read.after, read.position.partition),
    ),
    readBack: await observeFrom(position, ({ partition, offset }) => recordDigest(context, partition, offset)),
    durable: await observeFrom(admitted, ({ receiptRef }) => readDurableReceipt(context, receiptRef)),
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
  const { executionId, attempt, handleInputs, session } = context;
  const platformRunId = getRunId(context);
  const sentAtUtc = nowUtc(session.clock);
  return {
    event_id: sha256Hex(`platform_probe|${platformRunId}|${executionId}|${attempt}|${sentAtUtc}`),
    event_type: PROBE_TYPE,
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

async function pushProbe(context: LaneContext, body: string): Promise<AdmittedProbe> {
  const key = (await readGateKey(context, 'ops')).reveal();
  const answer = await askGate(context, { path: handle('IG_INGEST_PATH'), key, body });
  if (answer.status !== 200 || typeof answer.body !== 'object' || answer.body === null)
    throw new PlatformError('E_GATE_REFUSED', `the probe is answered ${answer.status}`);
  const { receipt: answered, receipt_ref: receiptRef } = answer.body as { receipt?: unknown; receipt_ref?: unknown };
  const receipt = ReceiptV1.parse(answered);
  if (typeof receiptRef !== 'string' || receipt.eb_ref === undefined)
    throw new PlatformError('E_GATE_REFUSED', `the decision about the probe is ${receipt.decision}`);
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

async function recordDigest({ session }: LaneContext, partition: number, offset: number): Promise<string> {
  const limit = { recordsMax: 1, bytesMax: 1_048_576, waitMs: 2000 };
  const [record] = await (await session.eventLog()).read(PROBE_TOPIC, partition, offset, limit);
  if (record?.value !== undefined && record.offset === offset) return sha256Hex(record.value);
  throw new PlatformError('E_LOG_OFFSET_OUT_OF_RANGE', `${PROBE_TOPIC}/${partition} has no record at ${offset}`);
}

/** The gate exports a segment when it is full, 30 s old, or idle for a second. */
const EXPORT_MS_MAX = 60_000;
const SEGMENT_BYTES_MAX = 64 * 2 ** 20;
const POLL_MS = 250;

/** `<segment key>#<line>`, lines from 1. Throws when the object is not there in time. */
async function readDurableReceipt({ session }: LaneContext, receiptRef: string): Promise<ReceiptV1> {
  const [, key = '', line = ''] = /^(.+)#([1-9][0-9]{0,6})$/.exec(receiptRef) ?? [];
  const { bucket } = session.evidence;
  const deadline = session.clock.elapsedMs() + EXPORT_MS_MAX;
  while ((await session.store.head(bucket, key)) === undefined) {
    if (session.clock.elapsedMs() >= deadline)
      throw new PlatformError('E_EVIDENCE_MISSING', `${key} was not exported within ${EXPORT_MS_MAX} ms`);
    await sleep(POLL_MS);
  }
  const { body } = await session.store.get(bucket, key);
  const lines = jsonLines(await unpack(key, body, SEGMENT_BYTES_MAX), key);
  return ReceiptV1.parse(lines[Number(line) - 1]);
}
