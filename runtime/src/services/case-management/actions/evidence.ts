import { sha256Hex32 } from '@spine-green/evidence-schemas';
import type { Refusal } from '../../../http/answer.ts';
import type { Queryable } from '../../../substrate/database/port.ts';
import { invalid, isHex32, type WriteHead } from '../http/requests.ts';
import type { CasePolicy } from '../policy.ts';
import { timelineEvent } from '../timeline/event.ts';
import { type CaseWrite, isOnTimeline, textFits, type WriteContext } from '../write.ts';

export interface EvidenceView {
  readonly request_id: string;
  readonly status: 'PENDING' | 'FORBIDDEN' | 'RESOLVED' | 'UNAVAILABLE' | 'QUARANTINED';
  readonly reason_code: string;
  readonly locator_ref: string | null;
}

const REF_TYPES = ['DLA_AUDIT_RECORD', 'DECISION', 'ACTION_OUTCOME', 'EB_ORIGIN_OFFSET', 'CASE_EVENT', 'EXTERNAL_REF'];

/** Asks for what a reference of the case refers to (15, section 3.5): the request is kept, the content never. */
export function requestEvidence(
  head: WriteHead,
  members: Readonly<Record<string, unknown>>,
  policy: CasePolicy,
): CaseWrite<EvidenceView> | Refusal {
  const { case_timeline_event_id: eventId, ref_type: type, ref_id: id } = members;
  const refType = REF_TYPES.find((known) => known === type);
  if (!isHex32(eventId)) return invalid('case_timeline_event_id');
  if (refType === undefined) return invalid('ref_type');
  if (!textFits(id, 2048)) return invalid('ref_id');
  const { caseId, actor } = head;
  const requestId = sha256Hex32(`${caseId}:${eventId}:${refType}:${id}`);
  return {
    caseId,
    expectedVersion: head.expectedVersion,
    check: async (transaction) =>
      (await isOnTimeline(transaction, caseId, eventId))
        ? undefined
        : { status: 422, code: 'SOURCE_EVENT_NOT_OF_CASE' },
    event: (found, observedTime) =>
      timelineEvent({
        caseId,
        type: 'EVIDENCE_ATTACHED',
        sourceRef: `evidence:${requestId}`,
        pins: found.pins,
        observedTime,
        actor,
        refs: [{ ref_type: refType as 'DECISION', ref_id: id }],
        payload: { ref_type: refType, ref_id: id },
      }),
    also: async (transaction, _found, event) => {
      const fresh = await transaction.execute({
        text: `INSERT INTO cases.cm_evidence_resolution_requests (request_id, case_id, case_timeline_event_id, ref_type,
            ref_id, requested_by, source_type, requested_time)
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
        values: [requestId, caseId, eventId, refType, id, actor.actor_id, actor.source_type, event.observed_time],
      });
      const allowed = policy.evidenceTypes.has(refType);
      if (fresh === 1) {
        await addEvent(transaction, head, {
          requestId,
          status: allowed ? 'PENDING' : 'FORBIDDEN',
          reason: allowed ? 'REQUEST_ACCEPTED' : 'UNSUPPORTED_REF_TYPE',
          observedTime: event.observed_time,
          locator: null,
        });
      }
      return lastOf(transaction, requestId);
    },
  };
}

const RESOLUTIONS = ['RESOLVED', 'UNAVAILABLE', 'QUARANTINED'] as const;
const TERMINAL: readonly string[] = ['FORBIDDEN', ...RESOLUTIONS];

/** What the corridor found; a request that has an end keeps it. */
export function resolveEvidence(
  { database, nowUtc }: WriteContext,
  head: WriteHead,
  members: Readonly<Record<string, unknown>>,
): Promise<EvidenceView | Refusal> {
  const { evidence_request_id: requestId, status: said, reason_code: reason, locator_ref: locator = null } = members;
  const status = RESOLUTIONS.find((known) => known === said);
  if (!isHex32(requestId)) return Promise.resolve(invalid('evidence_request_id'));
  if (status === undefined) return Promise.resolve(invalid('status'));
  if (!textFits(reason, 128)) return Promise.resolve(invalid('reason_code'));
  if (locator !== null && !textFits(locator, 1024)) return Promise.resolve(invalid('locator_ref'));
  return database.transaction(async (transaction) => {
    const [request] = await transaction.query({
      text: 'SELECT 1 AS found FROM cases.cm_evidence_resolution_requests WHERE request_id = $1 AND case_id = $2 FOR SHARE',
      values: [requestId, head.caseId],
    });
    if (request === undefined) return { status: 404, code: 'EVIDENCE_REQUEST_NOT_FOUND' };
    const last = await lastOf(transaction, requestId);
    if (TERMINAL.includes(last.status)) return last;
    await addEvent(transaction, head, { requestId, status, reason, observedTime: nowUtc(), locator });
    return lastOf(transaction, requestId);
  });
}

interface ResolutionEvent {
  readonly requestId: string;
  readonly status: EvidenceView['status'];
  readonly reason: string;
  readonly observedTime: string;
  readonly locator: string | null;
}

const addEvent = (transaction: Queryable, { actor }: WriteHead, event: ResolutionEvent) =>
  transaction.execute({
    text: `INSERT INTO cases.cm_evidence_resolution_events
        (request_id, status, reason_code, actor_id, source_type, observed_time, locator_ref)
      VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    values: [
      event.requestId,
      event.status,
      event.reason,
      actor.actor_id,
      actor.source_type,
      event.observedTime,
      event.locator,
    ],
  });

async function lastOf(transaction: Queryable, requestId: string): Promise<EvidenceView> {
  const [row] = await transaction.query<EvidenceView & Record<string, unknown>>({
    text: `SELECT request_id, status, reason_code, locator_ref FROM cases.cm_evidence_resolution_events e
      WHERE request_id = $1 ORDER BY e.seq DESC LIMIT 1`,
    values: [requestId],
  });
  if (row === undefined) throw new Error(`the request ${requestId} has no state`);
  return row;
}
