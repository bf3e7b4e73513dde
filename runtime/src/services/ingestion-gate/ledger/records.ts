import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import { headerOf } from '../judge/envelope.ts';
import type {
  BusPosition,
  Candidate,
  Decision,
  DecisionFacts,
  GateIdentity,
  ReceiptContext,
  Rejected,
} from '../types.ts';
import { ebRefOf } from './receipt.ts';

/** References of one quarantined item, as receipt and record carry them. */
export interface QuarantineRefs {
  readonly payload: string;
  readonly record: string;
}

export interface EvidenceRef {
  readonly kind: 'raw_payload' | 'quarantine_record' | 'original_receipt' | 'reconciliation_record';
  readonly ref: string;
  readonly digest?: string;
}

/** quarantine_record.v1 as canonical JSON (12, section 9). */
export function quarantineRecord(
  gate: GateIdentity,
  rejected: Rejected,
  facts: { readonly quarantineId: string; readonly receivedAtUtc: string; readonly refs: QuarantineRefs },
): string {
  const { members } = rejected.context;
  return canonicalJson({
    quarantine_id: facts.quarantineId,
    received_at_utc: facts.receivedAtUtc,
    decision: 'QUARANTINE',
    reason_codes: [rejected.reason],
    manifest_fingerprint: members.manifest_fingerprint,
    platform_run_id: gate.platform_run_id,
    pins: members.pins,
    policy_rev: gate.policy_rev,
    actor: members.actor,
    provenance: members.provenance,
    service_release_id: gate.service_release_id,
    environment: gate.environment,
    event_id: rejected.eventId,
    payload_hash: rejected.payloadHash,
    envelope: rejected.header,
    evidence_refs: payloadRefs(rejected, facts.refs),
    ...(rejected.faults.length === 0 ? {} : { errors: rejected.faults }),
  });
}

const payloadRefs = ({ raw }: Rejected, { payload }: QuarantineRefs): readonly EvidenceRef[] =>
  raw === undefined ? [] : [{ kind: 'raw_payload', ref: payload, digest: sha256Hex(raw) }];

/** QUARANTINE receipt as canonical JSON. */
export const quarantineReceipt = (rejected: Rejected, receiptId: string, refs: QuarantineRefs): string =>
  canonicalJson({
    ...constantsOf(rejected.context),
    receipt_id: receiptId,
    decision: 'QUARANTINE',
    event_id: rejected.eventId,
    ts_utc: rejected.tsUtc,
    payload_hash: { algo: 'sha256', hex: rejected.payloadHash },
    dedupe_key: rejected.dedupeKey,
    evidence_refs: [...payloadRefs(rejected, refs), { kind: 'quarantine_record', ref: refs.record }],
    reason_codes: [rejected.reason],
  });

export interface FirstAdmission {
  readonly admittedAtUtc: string;
  readonly position: BusPosition;
  /** `receipt_ref` of the ADMIT receipt. */
  readonly receiptRef: string | undefined;
}

/** DUPLICATE receipt as canonical JSON: the first admission stands, with its position and time (12, section 5). */
export const duplicateReceipt = (candidate: Candidate, receiptId: string, first: FirstAdmission): string =>
  canonicalJson({
    ...constantsOf(candidate.context),
    receipt_id: receiptId,
    decision: 'DUPLICATE',
    event_id: candidate.eventId,
    ts_utc: candidate.tsUtc,
    admitted_at_utc: first.admittedAtUtc,
    payload_hash: { algo: 'sha256', hex: candidate.payloadHash },
    dedupe_key: candidate.dedupeKey,
    eb_ref: ebRefOf(candidate.topic, first.position),
    evidence_refs: first.receiptRef === undefined ? [] : [{ kind: 'original_receipt', ref: first.receiptRef }],
    reason_codes: ['DUPLICATE'],
  });

/** The partition is a fact of the admission, which a duplicate and a quarantine do not make. */
function constantsOf({ members }: ReceiptContext): object {
  const { partitioning_profile_id: _profile, ...constants } = members;
  return constants;
}

/** A valid event that cannot be admitted: another payload under its identity, or an unknown publish outcome. */
export const setAside = (candidate: Candidate, reason: string): Rejected => ({
  kind: 'rejected',
  context: candidate.context,
  reason,
  eventId: candidate.eventId,
  tsUtc: candidate.tsUtc,
  traceId: candidate.traceId,
  dedupeKey: candidate.dedupeKey,
  payloadHash: candidate.payloadHash,
  header: headerOf(JSON.parse(candidate.raw.toString('utf8')) as unknown),
  faults: [],
  raw: candidate.raw,
  identified: true,
});

/** The body of a decision around its receipt (12, section 1). */
export function aroundReceipt(
  decision: Decision,
  facts: DecisionFacts,
): { readonly head: string; readonly tail: string } {
  const { platform_run_id: run, scenario_run_id: scenario } = facts.context.members;
  const trace = facts.traceId === undefined ? 'null' : JSON.stringify(facts.traceId);
  const pins = `"platform_run_id":"${run}","scenario_run_id":${scenario === undefined ? 'null' : `"${scenario}"`}`;
  const echo = `{${pins},"event_id":${JSON.stringify(facts.eventId)},"trace_id":${trace}}`;
  return {
    head: `{"decision":"${decision}","receipt":`,
    tail: `,"receipt_ref":"${facts.receiptRef}","correlation_echo":${echo}}`,
  };
}
