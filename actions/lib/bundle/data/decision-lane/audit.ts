import { evidencePrefix, handle, sha256Hex } from '@spine-green/evidence-schemas';
import { AuditRecordV1 } from '@spine-green/evidence-schemas/documents/audit_record.v1';
import { auditIdOf } from '@spine-green/runtime/decisions/audit-id';
import { type BundleFailure, failureOf } from '../../failure.ts';
import { secretFaults } from '../../lines/secret-lines.ts';
import { isOf, type Once } from '../../once.ts';
import type { BundleObject, BundleView } from '../../view.ts';
import { classOf, isOfIdentity } from '../gate/admissions.ts';
import type { PositionTable } from '../positions.ts';
import { digestSet } from './digest-set.ts';
import { refDigest, repeatedDigest } from './repeated.ts';
import type { LaneTally } from './tally.ts';

/** The records of the audit, read to their last line. */
export interface AuditTally {
  readonly decisionRecords: number;
  readonly chainRecords: number;
  /** In the order of their keys. */
  readonly objects: readonly { readonly key: string; readonly size: number; readonly records: number }[];
}

const FAULTS_MAX = 5;

/** What audit records are held to. */
export type AuditedLane = Pick<LaneTally, 'knows' | 'saidOf' | 'holds'>;

/**
 * Every record against its own id, its run, all that the archived decision says that it is about, each event that it names
 * as it was archived, and the receipt that admitted the decision; of each kind there is one a decision.
 */
export function readAudit(
  view: BundleView,
  lane: AuditedLane,
  admitted: PositionTable,
): { readonly tally: AuditTally; readonly failures: readonly BundleFailure[] } {
  const { platform_run_id: run } = view.manifest;
  if (run === 'N/A') return { tally: { decisionRecords: 0, chainRecords: 0, objects: [] }, failures: [] };
  const prefix = `${evidencePrefix({ family: 'run', platform_run_id: run })}decision_log_audit/records/`;
  const seen = digestSet();
  const objects: AuditTally['objects'][number][] = [];
  const failures: BundleFailure[] = [];
  const sums = { DECISION: 0, CHAIN: 0 };
  for (const object of view.under(handle('S3_EVIDENCE_BUCKET'), prefix)) {
    const { records, faults } = readObject(object, view, (record) => {
      sums[record.kind] += 1;
      return [
        ...(seen.add(record.audit_id) ? [] : ['has the id of another record']),
        ...recordFaults(record, { run, lane, admitted, once: view.once }),
      ];
    });
    objects.push({ key: object.key, size: object.size, records });
    failures.push(...faults.slice(0, FAULTS_MAX).map((what) => failureOf(object, what)));
  }
  const tally = {
    decisionRecords: sums.DECISION,
    chainRecords: sums.CHAIN,
    objects: objects.sort((one, other) => (one.key < other.key ? -1 : 1)),
  };
  return { tally, failures };
}

function readObject(
  object: BundleObject,
  view: BundleView,
  judge: (record: AuditRecordV1) => readonly string[],
): { readonly records: number; readonly faults: readonly string[] } {
  using content = view.lines(object);
  if ('fault' in content) return { records: 0, faults: [content.fault] };
  const faults: string[] = [];
  let records = 0;
  for (const line of content.lines) {
    records += 1;
    const found = lineFaults(line, judge, view.once);
    faults.push(...found.map((what) => `line ${line.number} ${what}`));
    if (faults.length > FAULTS_MAX) break;
  }
  return { records, faults };
}

type ReadLine = Parameters<typeof secretFaults>[0];

function lineFaults(
  line: ReadLine,
  judge: (record: AuditRecordV1) => readonly string[],
  once: Once,
): readonly string[] {
  if ('fault' in line) return [line.fault];
  if (!isOf(AuditRecordV1, line.value, once)) {
    const [fault] = AuditRecordV1.faults(line.value);
    return [`is no audit record: ${fault?.path} (${fault?.keyword})`];
  }
  return [...judge(line.value), ...once(line, secretFaults)];
}

interface Sources {
  readonly run: string;
  readonly lane: AuditedLane;
  readonly admitted: PositionTable;
  readonly once: Once;
}

function recordFaults(record: AuditRecordV1, { run, lane, admitted, once }: Sources): readonly string[] {
  const { event_id: id, event_type: type, eb_ref: place } = record.decision_event;
  const cell = admitted.get({ topic: place.topic, partition: place.partition, offset: Number(place.offset) });
  const isAdmitted = cell !== undefined && isOfIdentity(cell, sha256Hex(`${run}:${classOf(type)}:${id}`));
  return [
    ...(record.audit_id === auditIdOf(run, id, record.kind) ? [] : ['has an id that does not follow from it']),
    ...(record.pins.platform_run_id === run ? [] : ['is of another run']),
    ...(isAdmitted ? [] : ['names a decision that no receipt admits at its place']),
    ...(lane.knows(record.decision_id) ? [] : ['is about a decision that is not archived']),
    ...(lane.saidOf(record.decision_id) === once(record, repeatedDigest)
      ? []
      : ['says something else of its decision than the decision does']),
    ...[record.decision_event, ...(record.action_intents ?? []), ...(record.action_outcomes ?? [])]
      .filter((event) => !lane.holds(refDigest(record.decision_id, event)))
      .map(({ event_type: type, event_id }) => `names ${type} ${event_id}, which is not archived so of its decision`),
    ...chainFaults(record),
  ];
}

/** A chain was whole when it was recorded: an intent at least, and an outcome of each, none of them twice. */
function chainFaults(record: AuditRecordV1): readonly string[] {
  const { kind, action_intents: intents = [], action_outcomes: outcomes = [], decision_event: decided } = record;
  const moments = [decided, ...intents, ...outcomes].map(({ eb_ref: place }) => place.published_at_utc);
  const ids = [...intents, ...outcomes].map(({ event_id }) => event_id);
  const isOwn = kind === 'CHAIN' ? intents.length > 0 && intents.length === outcomes.length : ids.length === 0;
  return [
    ...(isOwn && new Set(ids).size === ids.length ? [] : [`is no ${kind} record by the events that it names`]),
    ...(moments.includes(record.recorded_at_utc) ? [] : ['was recorded at the moment of none of its events']),
  ];
}
