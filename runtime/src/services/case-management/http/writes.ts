import { LabelAssertionV1 } from '@spine-green/evidence-schemas/documents/label_assertion.v1';
import type { FastifyReply } from 'fastify';
import { refuse, sendJson } from '../../../http/answer.ts';
import type { Route } from '../../../http/server.ts';
import { findInstantMicros, textOfMicros } from '../../../kernel/clock.ts';
import { submitAction } from '../actions/actions.ts';
import { requestEvidence, resolveEvidence } from '../actions/evidence.ts';
import { caseAssertion } from '../labels/assertion.ts';
import { type EmissionView, requestLabels } from '../labels/emissions.ts';
import { pinsOf } from '../labels/worker.ts';
import type { CasePolicy } from '../policy.ts';
import type { CaseReader } from '../reader.ts';
import { timelineEvent } from '../timeline/event.ts';
import { type CaseWrite, isOnTimeline, textFits, type WriteContext, writeToCase } from '../write.ts';
import { invalid, isHex32, type WriteBody, type WriteHead, withWrite } from './requests.ts';

export interface CaseWritePorts {
  readonly context: WriteContext;
  readonly policy: CasePolicy;
  readonly reader: CaseReader;
  /** How far the run has come, microseconds: when a label could be known. */
  readonly runMicros: () => Promise<number | undefined>;
  readonly runConfigDigest: string;
  readonly onLabel: () => void;
  readonly onAction: () => void;
}

const NOTE_CHARACTERS_MAX = 2000;

export const caseWriteRoutes = (ports: CaseWritePorts): readonly Route[] => {
  const { policy } = ports;
  const route = (path: string, use: (body: WriteBody, reply: FastifyReply) => Promise<FastifyReply>): Route => ({
    method: 'POST',
    url: `/v1/cases/:caseId/${path}`,
    auth: ['analyst', 'case_analyst'],
    handler: withWrite(policy, use),
  });
  return [
    route('notes', async ({ head, members }, reply) => {
      const { note } = members;
      if (!textFits(note, NOTE_CHARACTERS_MAX)) return refuse(reply, invalid('note'));
      return answer(ports, reply, assertion(head, { note }));
    }),
    route('assignment', async ({ head, members }, reply) => {
      const { assignee } = members;
      if (!textFits(assignee, 128)) return refuse(reply, invalid('assignee'));
      return answer(ports, reply, assertion(head, { assignee }));
    }),
    route('close', async ({ head, members }, reply) => {
      const { reason } = members;
      if (!textFits(reason, NOTE_CHARACTERS_MAX)) return refuse(reply, invalid('reason'));
      return answer(ports, reply, assertion(head, { note: reason, closes: true }));
    }),
    route('labels', (body, reply) => postLabel(ports, body, reply)),
    route('actions', async ({ head, members }, reply) => {
      const write = submitAction(head, members, ports);
      if ('code' in write) return refuse(reply, write);
      const sent = await answer(ports, reply, write);
      ports.onAction();
      return sent;
    }),
    route('evidence', async ({ head, members }, reply) => {
      const write = requestEvidence(head, members, ports.policy);
      return 'code' in write ? refuse(reply, write) : answer(ports, reply, write);
    }),
    {
      method: 'POST',
      url: '/v1/cases/:caseId/evidence/resolution',
      auth: ['evidence_corridor'],
      handler: withWrite(policy, async ({ head, members }, reply) => {
        const resolved = await resolveEvidence(ports.context, head, members);
        return 'code' in resolved ? refuse(reply, resolved) : sendJson(reply, JSON.stringify(resolved));
      }),
    },
  ];
};

/** What an analyst says of a case. */
const assertion = (head: WriteHead, payload: Readonly<Record<string, unknown>>): CaseWrite<undefined> => ({
  caseId: head.caseId,
  expectedVersion: head.expectedVersion,
  event: (found, observedTime) =>
    timelineEvent({
      caseId: head.caseId,
      type: 'INVESTIGATOR_ASSERTION',
      sourceRef: `analyst:${head.requestId}`,
      pins: found.pins,
      observedTime,
      actor: head.actor,
      payload,
    }),
});

async function answer<T>(ports: CaseWritePorts, reply: FastifyReply, write: CaseWrite<T>): Promise<FastifyReply> {
  const result = await writeToCase(ports.context, write);
  if ('code' in result) return refuse(reply, result);
  const { event, repeated, version, also } = result;
  const view = await ports.reader.find(write.caseId);
  const body = { case: view, version, repeated, timeline_event_id: event.case_timeline_event_id, result: also ?? null };
  return sendJson(reply, JSON.stringify(body));
}

async function postLabel(
  ports: CaseWritePorts,
  { head, members }: WriteBody,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { label_type: type, label_value: value, effective_time: effective, source_case_event_id: source } = members;
  const known = typeof type === 'string' ? ports.policy.labelValues.get(type) : undefined;
  if (known === undefined) return refuse(reply, invalid('label_type'));
  if (typeof value !== 'string' || !known.has(value)) return refuse(reply, invalid('label_value'));
  if (source !== undefined && !isHex32(source)) return refuse(reply, invalid('source_case_event_id'));
  const observedMicros = await ports.runMicros();
  // Before the first event of the run nothing can be known of any.
  if (observedMicros === undefined) return refuse(reply, { status: 422, code: 'RUN_NOT_BEGUN' });
  const effectiveMicros =
    effective === undefined ? observedMicros : typeof effective === 'string' ? findInstantMicros(effective) : undefined;
  if (effectiveMicros === undefined || effectiveMicros > observedMicros)
    return refuse(reply, invalid('effective_time'));
  // All that the request says is in its event, so that the same request id with anything else is no repetition.
  const said = {
    proposed_label_type: type,
    proposed_label_value: value,
    proposed_effective_time: effective === undefined ? undefined : textOfMicros(effectiveMicros),
    labelled_event_id: source,
  };
  const write: CaseWrite<EmissionView | undefined> = {
    ...assertion(head, said),
    check: async (transaction) =>
      source !== undefined && !(await isOnTimeline(transaction, head.caseId, source))
        ? { status: 422, code: 'SOURCE_EVENT_NOT_OF_CASE' }
        : undefined,
    also: async (transaction, found, event) => {
      const stored = await storedAssertion(transaction, event.case_timeline_event_id);
      const asserted =
        stored ??
        caseAssertion({
          eventId: found.subject.event_id,
          pins: pinsOf(found),
          sourceCaseEventId: event.case_timeline_event_id,
          labelType: type as LabelAssertionV1['label_type'],
          labelValue: value as LabelAssertionV1['label_value'],
          effectiveMicros,
          observedMicros,
          actor: head.actor,
          refs: source === undefined ? [] : [{ ref_type: 'CASE_EVENT', ref_id: source }],
        });
      const moment = {
        caseId: head.caseId,
        assertion: asserted,
        requestedTime: event.observed_time,
        actor: head.actor,
      };
      return (await requestLabels(transaction, ports.context.rules, [moment]))[0];
    },
  };
  const sent = await answer(ports, reply, write);
  ports.onLabel();
  return sent;
}

/** The assertion of an earlier try: its times stay. */
async function storedAssertion(
  transaction: Parameters<NonNullable<CaseWrite<unknown>['also']>>[0],
  sourceCaseEventId: string,
): Promise<LabelAssertionV1 | undefined> {
  const [row] = await transaction.query<{ assertion_json: string }>({
    name: 'cm_asserted',
    text: 'SELECT assertion_json FROM cases.cm_label_emissions WHERE source_case_event_id = $1 LIMIT 1',
    values: [sourceCaseEventId],
  });
  return row === undefined ? undefined : LabelAssertionV1.parse(JSON.parse(row.assertion_json));
}
