import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Refusal, refuse } from '../../../http/answer.ts';
import { jsonBody } from '../../../http/request-body.ts';
import { principalOfRequest } from '../../../http/server.ts';
import type { Actor, CasePolicy } from '../policy.ts';
import { textFits } from '../write.ts';

/** What every write says: to which case, under which name, seen at which version, once. */
export interface WriteHead {
  readonly caseId: string;
  readonly requestId: string;
  readonly expectedVersion: number;
  readonly actor: Actor;
}

export interface WriteBody {
  readonly head: WriteHead;
  readonly members: Readonly<Record<string, unknown>>;
}

const BODY = { bytesMax: 65_536, milliseconds: 30_000 };
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** A write of an analyst or of a job that works as one: every write names its actor (15, section 3.2). */
export const withWrite =
  (policy: CasePolicy, use: (body: WriteBody, reply: FastifyReply) => Promise<FastifyReply>): Handler =>
  async (request, reply) => {
    const body = await jsonBody(request.raw, BODY);
    if ('refusal' in body) return refuse(reply, body.refusal);
    const head = headOf(request, body.value, policy);
    return 'code' in head ? refuse(reply, head) : use(head, reply);
  };

function headOf(request: FastifyRequest, value: unknown, policy: CasePolicy): WriteBody | Refusal {
  const { caseId = '' } = request.params as { readonly caseId?: string };
  if (!isHex32(caseId)) return { status: 404, code: 'CASE_NOT_FOUND' };
  const members = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const { request_id: requestId, expected_version: expectedVersion, actor_id: actorId } = members;
  if (typeof requestId !== 'string' || !ID.test(requestId)) return invalid('request_id');
  if (!Number.isSafeInteger(expectedVersion) || Number(expectedVersion) < 0) return invalid('expected_version');
  if (!textFits(actorId, 128)) return invalid('actor_id');
  const { principal } = principalOfRequest(request);
  const prefix = policy.actors.get(principal);
  if (prefix === undefined || !actorId.startsWith(prefix)) return { status: 403, code: 'ACTOR_FORBIDDEN' };
  const actor: Actor = { actor_id: actorId, source_type: actorId.startsWith('HUMAN::') ? 'HUMAN' : 'SYSTEM' };
  return { head: { caseId, requestId, expectedVersion: Number(expectedVersion), actor }, members };
}

export const invalid = (member: string): Refusal => ({ status: 422, code: 'INVALID_REQUEST', detail: member });

export const isHex32 = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);

/** A query whose members stand there once each. */
export function queryOf(request: FastifyRequest): URLSearchParams | undefined {
  const query = new URLSearchParams(request.url.split('?')[1] ?? '');
  const names = [...query.keys()];
  const usable = [...query.values()].every((value) => value.length <= 512 && !value.includes('\u0000'));
  return usable && new Set(names).size === names.length ? query : undefined;
}
