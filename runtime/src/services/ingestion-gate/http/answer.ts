import type { FastifyReply } from 'fastify';
import { type GrowingBytes, growingBytes } from '../growing-bytes.ts';
import { aroundReceipt } from '../ledger/records.ts';
import type { Decision, DecisionFacts, Outcome } from '../types.ts';

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
  if (outcome.kind === 'decision') return sendJson(reply, decisionBody(outcome.decision, outcome.facts));
  const { status, code, detail, quarantineRef } = outcome;
  if (quarantineRef === undefined) {
    return refuse(reply, { status, code, ...(detail === null ? {} : { detail }), ...retryAfter(status) });
  }
  return sendJson(reply, `{"error":"${code}","detail":null,"quarantine_ref":"${quarantineRef}"}`, status);
}

function decisionBody(decision: Decision, facts: DecisionFacts): Buffer {
  const body = growingBytes(ITEM_BYTES);
  addDecision(body, decision, facts);
  return body.whole();
}

/** The answer of a batch. */
export function batchBody(outcomes: readonly Outcome[]): Buffer {
  const body = growingBytes(outcomes.length * ITEM_BYTES);
  body.text('{"results":[');
  for (const [index, outcome] of outcomes.entries()) {
    if (index > 0) body.text(',');
    if (outcome.kind === 'decision') addDecision(body, outcome.decision, outcome.facts);
    else body.text(errorItem(outcome));
  }
  body.text(']}');
  return body.whole();
}

/** Of a receipt with what is around it, about. */
const ITEM_BYTES = 2560;

function addDecision(body: GrowingBytes, decision: Decision, facts: DecisionFacts): void {
  const { head, tail } = aroundReceipt(decision, facts);
  body.text(head);
  if (typeof facts.receipt === 'string') body.text(facts.receipt);
  else body.bytes(facts.receipt);
  body.text(tail);
}

/** One item of a batch that got no decision. */
function errorItem(outcome: Extract<Outcome, { kind: 'error' }>): string {
  const { code, detail, retryable, quarantineRef } = outcome;
  const ref = quarantineRef === undefined ? '' : `,"quarantine_ref":"${quarantineRef}"`;
  return `{"error":"${code}","detail":${JSON.stringify(detail)},"retryable":${retryable}${ref}}`;
}
