import type { FastifyReply } from 'fastify';
import type { Outcome } from '../types.ts';

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

const retryAfter = (status: number): { retryAfterS?: number } => (status === 503 ? { retryAfterS: 1 } : {});

/** Answer of a single push. */
export function sendOutcome(reply: FastifyReply, outcome: Outcome): FastifyReply {
  if (outcome.kind === 'decision') return sendJson(reply, outcome.body);
  const { status, code, detail, quarantineRef } = outcome;
  if (quarantineRef === undefined) {
    return refuse(reply, { status, code, ...(detail === null ? {} : { detail }), ...retryAfter(status) });
  }
  return sendJson(reply, `{"error":"${code}","detail":null,"quarantine_ref":"${quarantineRef}"}`, status);
}

/** One item of a batch answer. */
export function batchItem(outcome: Outcome): string {
  if (outcome.kind === 'decision') return outcome.body;
  const { code, detail, retryable, quarantineRef } = outcome;
  const ref = quarantineRef === undefined ? '' : `,"quarantine_ref":"${quarantineRef}"`;
  return `{"error":"${code}","detail":${JSON.stringify(detail)},"retryable":${retryable}${ref}}`;
}
