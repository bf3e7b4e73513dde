import type { FastifyReply } from 'fastify';

/** The error body of every refusal: a code, and at most a short text without values (12, section 1). */
export const errorBody = (code: string, detail: string | null = null): string =>
  `{"error":"${code}","detail":${JSON.stringify(detail)}}`;

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly retryAfterS?: number;
  /** The rest of the request is not read, so the connection cannot be used again. */
  readonly close?: boolean;
}

export function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  if (refusal.retryAfterS !== undefined) reply.header('retry-after', String(refusal.retryAfterS));
  if (refusal.close === true) reply.header('connection', 'close');
  return reply.code(refusal.status).type('application/json').send(errorBody(refusal.code, refusal.detail));
}

export const sendJson = (reply: FastifyReply, body: string | Buffer, status = 200): FastifyReply =>
  reply.code(status).type('application/json').send(body);
