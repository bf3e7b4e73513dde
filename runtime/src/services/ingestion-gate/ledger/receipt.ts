import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { AdmitFacts, BusPosition, GateIdentity, Principal, ReceiptConstants, ReceiptContext } from '../types.ts';

export interface ContextFacts {
  readonly eventType: string;
  readonly eventClass: string;
  readonly schemaVersion: string | undefined;
  readonly producer: string | undefined;
  readonly manifestFingerprint: string;
  readonly scenarioRunId: string | undefined;
  /** Well-formed pins only; the platform run is the gate's own. */
  readonly pins: Readonly<Record<string, string | number>>;
  readonly principal: Principal;
  readonly profileId: string | undefined;
  readonly topic: string | undefined;
}

/** Compiles what the receipts of one kind of event share. */
export function receiptContext(gate: GateIdentity, facts: ContextFacts): ReceiptContext {
  const members: ReceiptConstants = {
    event_type: facts.eventType,
    event_class: facts.eventClass,
    ...(facts.schemaVersion === undefined ? {} : { schema_version: facts.schemaVersion }),
    ...(facts.producer === undefined ? {} : { producer: facts.producer }),
    manifest_fingerprint: facts.manifestFingerprint,
    platform_run_id: gate.platform_run_id,
    ...(facts.scenarioRunId === undefined ? {} : { scenario_run_id: facts.scenarioRunId }),
    run_config_digest: gate.run_config_digest,
    policy_rev: gate.policy_rev,
    pins: facts.pins,
    service_release_id: gate.service_release_id,
    environment: gate.environment,
    provenance: {
      service_release_id: gate.service_release_id,
      environment: gate.environment,
      config_revision: gate.policy_rev.revision,
      run_config_digest: gate.run_config_digest,
    },
    actor: facts.principal,
    ...(facts.profileId === undefined ? {} : { partitioning_profile_id: facts.profileId }),
  };
  return contextOf(members, facts.topic);
}

/** The context of constants that were read back. */
export function contextOf(members: ReceiptConstants, topic: string | undefined): ReceiptContext {
  const document = canonicalJson(members);
  const digest = sha256Hex(`${topic ?? ''}|${document}`);
  let write: ReceiptContext['admitText'] | undefined;
  return {
    digest,
    document,
    members,
    topic,
    principal: members.actor.principal,
    countedUnder: `${members.actor.principal}|${members.event_class}`,
    admitText: (facts) => {
      write ??= admitWriter(members, topic ?? '', digest);
      return write(facts);
    },
  };
}

export const ebRefOf = (topic: string, position: BusPosition) => ({
  topic,
  partition: position.partition,
  offset: String(position.offset),
  offset_kind: 'kafka_offset' as const,
  published_at_utc: position.publishedAtUtc,
});

/** The ADMIT receipt as a document; `admitText` writes the same without building it. */
export const admitReceipt = (members: ReceiptConstants, topic: string, facts: AdmitFacts): Record<string, unknown> => ({
  ...members,
  receipt_id: facts.receiptId,
  decision: 'ADMIT',
  event_id: facts.eventId,
  ts_utc: facts.tsUtc,
  admitted_at_utc: facts.admittedAtUtc,
  payload_hash: { algo: 'sha256', hex: facts.payloadHash },
  partition_key: facts.partitionKey,
  dedupe_key: facts.dedupeKey,
  eb_ref: ebRefOf(topic, facts.position),
});

/**
 * Canonical JSON has a fixed member order, so the receipts of one context differ only at fixed places: one receipt with
 * markers is written once and cut there. A marker holds the digest of the constants, which therefore cannot contain it.
 */
function admitWriter(members: ReceiptConstants, topic: string, digest: string): (facts: AdmitFacts) => string {
  const mark = (name: string): string => `@${digest}:${name}`;
  const marked = canonicalJson({
    ...admitReceipt(members, topic, {
      receiptId: mark('receiptId'),
      eventId: mark('eventId'),
      tsUtc: mark('tsUtc'),
      admittedAtUtc: mark('admittedAtUtc'),
      payloadHash: mark('payloadHash'),
      partitionKey: mark('partitionKey'),
      dedupeKey: mark('dedupeKey'),
      position: { partition: 0, offset: 0, publishedAtUtc: '' },
    }),
    eb_ref: {
      ...ebRefOf(topic, { partition: 0, offset: 0, publishedAtUtc: mark('publishedAtUtc') }),
      partition: mark('partition'),
      offset: mark('offset'),
    },
  });
  const parts = marked.split(new RegExp(`"@${digest}:[a-zA-Z]+"`));
  return (facts) => {
    const { partition, offset, publishedAtUtc } = facts.position;
    // In the order of the canonical member names.
    const values = [
      quoted(facts.admittedAtUtc),
      quoted(facts.dedupeKey),
      quoted(String(offset)),
      String(partition),
      quoted(publishedAtUtc),
      JSON.stringify(facts.eventId),
      quoted(facts.partitionKey),
      quoted(facts.payloadHash),
      quoted(facts.receiptId),
      quoted(facts.tsUtc),
    ];
    // Joined and not added up: added pieces would all live until somebody reads the whole.
    const pieces: string[] = [parts[0] ?? ''];
    for (let index = 0; index < values.length; index += 1) pieces.push(values[index] ?? '', parts[index + 1] ?? '');
    return pieces.join('');
  };
}

/** Hex, times and digits need no escapes. */
const quoted = (text: string): string => `"${text}"`;
