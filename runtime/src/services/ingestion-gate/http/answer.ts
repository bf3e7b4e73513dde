import type { FastifyReply } from 'fastify';
import { refuse, sendJson } from '../../../http/answer.ts';
import type { Outcome } from '../types.ts';

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
