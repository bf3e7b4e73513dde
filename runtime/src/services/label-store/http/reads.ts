import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse, sendJson } from '../../../http/answer.ts';
import { jsonBody } from '../../../http/request-body.ts';
import { principalOfRequest } from '../../../http/server.ts';
import { findInstantMicros, textOfMicros } from '../../../kernel/clock.ts';
import type { GovernanceEmitter } from '../../../observability/governance-emitter.ts';
import type { LabelPolicy, ResolutionPolicy } from '../policy.ts';
import type { LabelReader } from '../ports.ts';
import { readSliceRequest } from '../slice-request.ts';
import { type LabelSlice, sliceOf } from '../slices.ts';
import type { LabelType } from '../types.ts';

export interface ReadPorts {
  readonly platformRunId: string;
  readonly policy: LabelPolicy;
  readonly reader: LabelReader;
  readonly governance: Pick<GovernanceEmitter, 'add'>;
  readonly bodyTimeoutMs: number;
  /** Keeps the slice, create-only; its locator. */
  readonly keep: (slice: LabelSlice) => Promise<string>;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/**
 * A read of labels leaves a fact whoever reads, and one that may not read them gets nothing else (15, section 4.4; 10, law
 * L11: the decision path never reads a label here).
 */
const audited =
  (ports: ReadPorts, subjectOf: (request: FastifyRequest) => string, read: Handler): Handler =>
  async (request, reply) => {
    const { principal, actor_id, source_type } = principalOfRequest(request);
    const allowed = !ports.policy.denied.includes(principal);
    const details = {
      actor_id,
      source_type,
      purpose: 'label_read',
      ref_type: 'LABEL_TIMELINE',
      ref_id: subjectOf(request).slice(0, 512),
      resolution_status: allowed ? 'ALLOWED' : 'DENIED',
      reason_code: allowed ? 'READER' : 'LABELS_NOT_READABLE',
    };
    ports.governance.add({
      event_family: 'EVIDENCE_ACCESS',
      dedupe_key: sha256Hex(Object.values(details).join('|')),
      details,
    });
    if (!allowed) return refuse(reply, { status: 403, code: 'PRINCIPAL_NOT_AUTHORIZED' });
    return read(request, reply);
  };

const queryOf = (request: FastifyRequest): URLSearchParams => new URLSearchParams(request.url.split('?')[1] ?? '');
const subjectOf = (request: FastifyRequest): string => queryOf(request).get('event_id') ?? '';

interface Asked {
  readonly eventId: string;
  readonly type: LabelType | undefined;
  readonly query: URLSearchParams;
}

/** Undefined when the query is none of this run, or says a member twice. */
function askedOf(request: FastifyRequest, { platformRunId, policy }: ReadPorts): Asked | undefined {
  const query = queryOf(request);
  const names = [...query.keys()];
  if (new Set(names).size !== names.length || query.get('platform_run_id') !== platformRunId) return undefined;
  const eventId = query.get('event_id') ?? '';
  const type = query.get('label_type');
  if (eventId === '' || eventId.length > 256 || eventId.includes('\u0000')) return undefined;
  if (type !== null && !policy.types.includes(type as LabelType)) return undefined;
  return { eventId, type: (type as LabelType | null) ?? undefined, query };
}

const INVALID = { status: 400, code: 'INVALID_REQUEST' } as const;

/** `GET /v1/labels/timeline`: every accepted label of a subject as it was sent. */
export const getTimeline = (ports: ReadPorts): Handler =>
  audited(ports, subjectOf, async (request, reply) => {
    const asked = askedOf(request, ports);
    if (asked === undefined) return refuse(reply, INVALID);
    const labels = await ports.reader.timeline(asked.eventId, asked.type);
    const assertions = labels.map(({ assertionText }) => assertionText).join(',');
    return sendJson(
      reply,
      `{"platform_run_id":"${ports.platformRunId}","event_id":${JSON.stringify(asked.eventId)},"assertions":[${assertions}]}`,
    );
  });

/** `GET /v1/labels/as-of`: how a subject resolves with what was known at a moment, by type. */
export const getAsOf = (ports: ReadPorts): Handler =>
  audited(ports, subjectOf, async (request, reply) => {
    const asked = askedOf(request, ports);
    const observedMicros = findInstantMicros(asked?.query.get('as_of') ?? '');
    const effective = asked?.query.get('effective_at') ?? undefined;
    const effectiveMicros = effective === undefined ? observedMicros : findInstantMicros(effective);
    if (asked === undefined || observedMicros === undefined || effectiveMicros === undefined) {
      return refuse(reply, INVALID);
    }
    if (effectiveMicros > observedMicros) return refuse(reply, { status: 422, code: 'EFFECTIVE_AFTER_AS_OF' });
    const policy = policyOf(ports.policy, asked.query.get('policy_revision'));
    if (policy === undefined) return refuse(reply, INVALID);
    const asOf = { observedMicros, effectiveMicros };
    // Of labels that came later nothing is told, not even that there are any: an answer of a moment never changes.
    const rows = await ports.reader.slice({
      asOf,
      types: asked.type === undefined ? ports.policy.types : [asked.type],
      eventIds: [asked.eventId],
      policy,
    });
    const found = rows.map(resolutionBody);
    const resolved = found.length === 0 && asked.type !== undefined ? [notFound(asked.type)] : found;
    const body = {
      platform_run_id: ports.platformRunId,
      event_id: asked.eventId,
      as_of: textOfMicros(observedMicros),
      effective_at: textOfMicros(effectiveMicros),
      policy_rev: policy.policyRev,
      labels: resolved,
    };
    return sendJson(reply, canonicalJson(body));
  });

const policyOf = (policy: LabelPolicy, revision: string | null): ResolutionPolicy | undefined =>
  revision === null ? policy.active : policy.revisions.get(revision);

const resolutionBody = (row: LabelSlice['rows'][number]) => ({
  label_type: row.label_type,
  status: row.status,
  selected_assertion_id: row.selected_assertion_id ?? null,
  selected_label_value: row.selected_label_value ?? null,
  candidate_assertion_ids: row.candidate_assertion_ids,
  candidate_label_values: row.candidate_label_values,
});

const notFound = (type: LabelType) => ({
  label_type: type,
  status: 'NOT_FOUND',
  selected_assertion_id: null,
  selected_label_value: null,
  candidate_assertion_ids: [],
  candidate_label_values: [],
});

/** `GET /v1/labels/assertions/:assertionId`: what was committed under this id, for a writer that lost its answer. */
export const getAssertion = (ports: ReadPorts): Handler =>
  audited(
    ports,
    (request) => request.url,
    async (request, reply) => {
      const { assertionId = '' } = request.params as { readonly assertionId?: string };
      const found = /^[0-9a-f]{32}$/.test(assertionId) ? await ports.reader.find(assertionId) : undefined;
      if (found === undefined) return refuse(reply, { status: 404, code: 'ASSERTION_NOT_FOUND' });
      return sendJson(reply, `{"assertion":${found.assertionText},"answer":${JSON.stringify(found.answer)}}`);
    },
  );

/** Fifty thousand targets of at most 256 characters. */
const SLICE_BYTES_MAX = 16 * 1024 * 1024;

/** `POST /v1/labels/slices`: the labels of many targets at a moment, kept as a document. */
export const postSlice = (ports: ReadPorts): Handler =>
  audited(
    ports,
    () => 'slices',
    async (request, reply) => {
      const body = await jsonBody(request.raw, { bytesMax: SLICE_BYTES_MAX, milliseconds: ports.bodyTimeoutMs });
      if ('refusal' in body) return refuse(reply, body.refusal);
      const read = readSliceRequest(body.value, ports.policy, ports.platformRunId);
      if ('code' in read) return refuse(reply, { status: 422, code: read.code });
      const slice = sliceOf(read.request, await ports.reader.slice(read.request));
      const sliceRef = await ports.keep(slice);
      return sendJson(reply, canonicalJson({ slice_ref: sliceRef, slice }));
    },
  );
